"""The JobPosting objects of a page's JSON-LD, and a word on why there are none.

Google's job search asks for them, and so most career pages have them: on top, in a list, in a graph, inside another
object, one or several a page (developers.google.com, "JobPosting structured data").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, cast

import attrs

from callprep.model.shapes import is_list, is_object
from callprep.reading import _meta
from callprep.reading._graph import Graph, JsonObject, kinds_of
from callprep.reading._html import Document, parse
from callprep.reading._jsonld import blocks_of

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["JobPage", "read_job_page"]

_MOST_POSTINGS = 200
_MOST_OBJECTS = 5_000
_DEEPEST = 20
_REFERENCES = 5  # levels below a posting: its list of places, a place, its address
_LD_TYPE = "application/ld+json"
_NO_POSTING = "no JSON-LD JobPosting found"

_LOGIN = re.compile(
    r"\b(?:log ?in|sign ?in|sign ?on|anmelden|einloggen|se connecter|connexion|iniciar sesi[oó]n|accedi)\b",
    re.IGNORECASE,
)
_ROBOT = re.compile(
    r"captcha|just a moment|attention required|are you (?:a )?(?:robot|human)|not a robot|(?:verify|confirm) (?:that )?"
    r"you are (?:a )?human|unusual traffic|access denied|checking your browser",
    re.IGNORECASE,
)


@attrs.frozen
class JobPage:
    """What a page says about jobs: `postings` as they came, references among them resolved.

    `notes` say in words what could not be read: blocks of JSON-LD, or why there is no posting at all.
    """

    url: str
    title: str
    postings: tuple[JsonObject, ...]
    notes: tuple[str, ...] = ()


def read_job_page(body: bytes, url: str, content_type: str = "") -> JobPage:
    """Read a page as it came from `url`; at most 200 postings.

    Raises:
        UnreadableError: It is no web page, it is empty or too large, or parsing it would cost too much.
    """
    document = parse(body, url, content_type)
    blocks = blocks_of(document)
    graph = Graph.of(document, blocks)
    postings = tuple(islice(_postings(graph), _MOST_POSTINGS))
    title = _meta.title(document)
    notes = [*_unread(document, len(blocks)), *([] if postings else [_why_none(document, title)])]
    return JobPage(document.url, title, postings, tuple(notes))


def _postings(graph: Graph) -> Iterator[JsonObject]:
    """Find the postings, level by level, and give each once."""
    seen: list[JsonObject] = []
    level: list[object] = list(graph.tops)
    count = 0
    for _ in range(_DEEPEST):
        below: list[object] = []
        for item in level:
            count += 1
            if isinstance(item, dict) and count <= _MOST_OBJECTS:
                held = cast("JsonObject", item)
                if "JobPosting" in kinds_of(held) and _says_something(held) and held not in seen:
                    seen.append(held)
                    yield cast("JsonObject", _resolved(held, graph.by_id, _REFERENCES))
                below += held.values()
            elif isinstance(item, list):
                below += cast("list[object]", item)
        level = below


def _says_something(held: JsonObject) -> bool:
    """Tell a posting from a mere reference to one."""
    return any(not name.startswith("@") for name in held)


def _resolved(value: object, by_id: Mapping[str, JsonObject], depth: int) -> object:
    """Put in place of mere references what they refer to; that is not looked into again, so that nothing multiplies."""
    if is_list(value) and depth:
        return [_resolved(item, by_id, depth - 1) for item in value]
    if not is_object(value) or not depth:
        return value
    name = value.get("@id")
    if isinstance(name, str) and not _says_something(value):
        return by_id.get(name, value)
    return {key: _resolved(inner, by_id, depth - 1) for key, inner in value.items()}


def _unread(document: Document, readable: int) -> Iterable[str]:
    kinds = (node.get("type").partition(";")[0].strip().lower() for _, node in document.every("script"))
    unread = sum(kind == _LD_TYPE for kind in kinds) - readable
    if unread > 0:
        yield f"{unread} of its JSON-LD blocks cannot be read"


def _why_none(document: Document, title: str) -> str:
    """Say why there is no posting, as far as the page shows it."""
    markup = [node for node in document.nodes if node.tag]
    if any(_names_posting(node.get("itemtype")) for node in markup):
        return f"{_NO_POSTING}; the page has one as microdata, which is not read"
    if any(_names_posting(word) for node in markup for word in node.tokens("typeof")):
        return f"{_NO_POSTING}; the page has one as RDFa, which is not read"
    said = f"{title} {_beginning(document)}"
    if _ROBOT.search(said) or any("captcha" in node.get("src").lower() for node in markup):
        return f"{_NO_POSTING}; the page asks whether one is a robot"
    if _LOGIN.search(title) or any(node.get("type").lower() == "password" for node in markup):
        return f"{_NO_POSTING}; it is a login page"
    return _NO_POSTING


def _names_posting(word: str) -> bool:
    return word.strip().rpartition("/")[2].rpartition(":")[2] == "JobPosting"


def _beginning(document: Document) -> str:
    """Give the first words that a reader sees."""
    texts = (node.text for node in document.nodes if not node.tag and document.nodes[node.parent].tag not in _UNSEEN)
    return " ".join(" ".join(text.split()) for _, text in zip(range(200), texts, strict=False))[:2000]


_UNSEEN = frozenset({"script", "style", "noscript", "template"})

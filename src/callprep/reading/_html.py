"""A page as a flat table of nodes in document order, each knowing where it ends.

Nothing here recurses: what lies inside a node is a slice of the table, so that depth costs nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from callprep.errors import UnreadableError
from callprep.reading._clean import absolute
from callprep.reading._encoding import decoded, stated_outside
from callprep.reading.scan import PAGE_CAP, WIRE_CAP, html_refusal

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["Document", "Node", "children", "inside", "parse", "text_of"]

_NOTHING: Mapping[str, str | None] = {}
_TYPES = frozenset({"", "text/html", "application/xhtml+xml", "application/xml", "text/xml"})
_SNIFFED = 1024
_UNSEEN = frozenset({"script", "style", "template", "noscript", "title", "head"})
_BREAKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "tr",
        "ul",
    ]
)
_MOST_NODES_OF_A_TEXT = 2000


@attrs.frozen
class Node:
    """An element, or a run of text: then `tag` is empty. `end` is the place of the next node that is not inside."""

    tag: str
    attributes: Mapping[str, str | None]
    text: str
    parent: int
    end: int

    def get(self, name: str) -> str:
        """Give an attribute, "" when it is missing or empty."""
        return self.attributes.get(name) or ""

    def tokens(self, name: str) -> tuple[str, ...]:
        """Give the words of an attribute such as `class`."""
        return tuple(self.get(name).split())


@attrs.frozen
class Document:
    """A parsed page: its own address, the base of its links, its nodes in document order.

    `by_tag` and `classed` give the places of elements by their tag, and of those that have a class.
    """

    url: str
    base: str
    nodes: tuple[Node, ...]
    by_tag: Mapping[str, Sequence[int]]
    classed: Sequence[int]
    cut: bool

    def every(self, *tags: str) -> Iterator[tuple[int, Node]]:
        """Give the places and elements that have one of `tags`, in document order."""
        for place in sorted(place for tag in tags for place in self.by_tag.get(tag, ())):
            yield place, self.nodes[place]

    def link(self, href: str) -> str | None:
        """Resolve a link of this page; None when it is no http(s) address."""
        return absolute(href, self.base)


def parse(body: bytes, url: str, content_type: str = "") -> Document:
    """Decode, judge and parse a page; only the first 512 kB of it (`scan` says why).

    Raises:
        UnreadableError: it is no page, it is too large, or parsing it would cost too much.
    """
    own = absolute(url)
    if own is None:
        raise UnreadableError("a page needs an http(s) address", url)
    if fault := _not_a_page(body, content_type):
        raise UnreadableError(fault, own)
    markup = decoded(body[:PAGE_CAP], content_type).encode("utf-8", "replace")
    head = markup[:PAGE_CAP]  # what is two bytes in a page can be three in UTF-8
    # The scan reads what the parser will read: a page in UTF-16 hides its tags from a scan of its bytes.
    if refusal := html_refusal(head):
        raise UnreadableError(f"the page is not parsed: {refusal}", own)
    nodes = _nodes(head.decode("utf-8", "ignore"))
    by_tag: defaultdict[str, list[int]] = defaultdict(list)
    for place, node in enumerate(nodes):
        if node.tag:
            by_tag[node.tag].append(place)
    return Document(
        url=own,
        base=_base((nodes[place] for place in by_tag["base"]), own),
        nodes=nodes,
        by_tag=by_tag,
        classed=[place for place, node in enumerate(nodes) if node.attributes and "class" in node.attributes],
        cut=len(body) > PAGE_CAP or len(markup) > PAGE_CAP,
    )


def _not_a_page(body: bytes, content_type: str) -> str | None:
    if len(body) > WIRE_CAP:
        return f"the page is longer than {WIRE_CAP} bytes"
    kind = content_type.partition(";")[0].strip().lower()
    if kind not in _TYPES:
        return f"not a web page: {kind[:80]!r}"
    if not body.strip():
        return "the page is empty"
    wide = stated_outside(body, content_type) or ""
    if not kind and b"\0" in body[:_SNIFFED] and body.lstrip()[:1] != b"<" and not wide.startswith("utf-16"):
        return "not a web page: binary data"
    return None


def _nodes(markup: str) -> tuple[Node, ...]:
    """Walk the tree without recursion; comments and the like are left out."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415  # first use, so that importing callprep stays light

    nodes: list[Node] = []
    open_nodes: list[tuple[LexborNode, int]] = []
    node = LexborHTMLParser(markup).root
    while node is not None:
        place = len(nodes)
        nodes += _own(node, open_nodes[-1][1] if open_nodes else -1, place)
        child = node.first_child  # a comment has none
        if child is not None:
            open_nodes.append((node, place))
            node = child
            continue
        following = node.next
        while following is None and open_nodes:
            above, at = open_nodes.pop()
            nodes[at] = attrs.evolve(nodes[at], end=len(nodes))
            following = above.next
        node = following
    return tuple(nodes)


def _own(node: LexborNode, parent: int, place: int) -> tuple[Node, ...]:
    """Give the node as if nothing were inside it; none for a comment."""
    tag = node.tag or "-"
    if tag in {"-text", "#text"}:
        return (Node("", _NOTHING, node.text(), parent, place + 1),)
    if tag[0] in "-#!":
        return ()
    return (Node(tag, node.attributes or _NOTHING, "", parent, place + 1),)


def _base(bases: Iterable[Node], url: str) -> str:
    """Give the address that links are relative to: the first `<base href>` if it is http(s), else the page's own."""
    stated = next((node.get("href") for node in bases if "href" in node.attributes), "")
    return absolute(stated, url) or url


def children(document: Document, at: int) -> Iterator[int]:
    """Give the places of the elements right below the one at `at`."""
    place, end = at + 1, document.nodes[at].end
    while place < end:
        if document.nodes[place].tag:
            yield place
        place = document.nodes[place].end


def inside(document: Document, classes: frozenset[str]) -> bytearray:
    """Mark (1) every node that is, or lies in, an element with one of `classes`."""
    marks = bytearray(len(document.nodes))
    until = 0
    for place in document.classed:
        node = document.nodes[place]
        if place >= until and not classes.isdisjoint(node.tokens("class")):
            until = node.end
            marks[place:until] = b"\1" * (until - place)
    return marks


def text_of(document: Document, at: int) -> str:
    """Give what a reader sees of an element: pictures by their `alt`, blocks apart, scripts and styles left out."""
    pieces: list[str] = []
    place, end = at + 1, document.nodes[at].end
    for _ in range(_MOST_NODES_OF_A_TEXT):
        if place >= end:
            break
        node = document.nodes[place]
        pieces.append(_seen(node))
        place = node.end if node.tag in _UNSEEN else place + 1
    return "".join(pieces)


def _seen(node: Node) -> str:
    if node.tag == "img":
        return f" {node.get('alt')} "
    return " " if node.tag in _BREAKS else node.text

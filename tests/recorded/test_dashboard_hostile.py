"""Hostile texts of the recordings in every field of every fact, from the dossier to every output of the dashboard."""

from __future__ import annotations

import functools
import html
import json
import os
import re
import shutil
import subprocess
import typing
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import attrs
import pytest
from tests.render import demo, demo_dashboard, seen
from tests.render.demo import GITHUB, HOME, NOW, STACK

from callprep import render
from callprep.insight.dashboard import Dashboard, dashboard
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate, Reply
from callprep.model.evidence import Dossier, Evidence, Gap, GapKind, Hop, Identity, Report
from callprep.model.facts import Aspect, Fact, Said, Screen, built_in_facts
from callprep.model.jsonable import OpaqueFact
from callprep.render.cleaning import cut, shown
from callprep.render.escaping import columns

RECORDINGS = os.environ.get("CALLPREP_RECORDINGS", "")
pytestmark = [
    pytest.mark.recorded,
    pytest.mark.skipif(not RECORDINGS, reason="CALLPREP_RECORDINGS is not set: no recordings to read"),
]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
OPTIONS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
)
_LONGEST = 20_000
WHEN = datetime(2016, 2, 20, tzinfo=UTC)
TAGS = {
    *(
        "!doctype",
        "a",
        "article",
        "bdi",
        "blockquote",
        "body",
        "caption",
        "dd",
        "desc",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
    ),
    *("footer", "h1", "h2", "h3", "head", "header", "html", "li", "main", "meta", "p", "path", "section", "span"),
    *("style", "svg", "table", "tbody", "td", "text", "th", "thead", "time", "title", "tr", "ul"),
}
ATTRIBUTES = {
    *("aria-hidden", "aria-label", "charset", "class", "content", "d", "data-cites", "datetime", "focusable", "href"),
    *("http-equiv", "lang", "name", "rel", "role", "scope", "target", "title", "viewbox", "x", "y"),
}
MARKUP = {"html_inline", "html_block", "image", "code_inline", "code_block", "fence"}


def _texts() -> Iterator[tuple[str, str]]:
    fields = {"xss": "payload", "naughty_strings": "text", "html_bodies": "text", "templates": "template"}
    for name, field in fields.items():
        for line in (Path(RECORDINGS) / "security" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            item = json.loads(line)
            if name != "templates" or item["kind"] == "evidence-text":
                yield item["id"], item[field] if field in item else _spelled(item["spec"])


def _spelled(spec: dict[str, typing.Any]) -> str:
    """Give a body that is told by its parts, as long as the longest field that a reader lets through."""
    return (str(spec["prefix"]) + str(spec["repeat"]) * int(spec["times"]) + str(spec["suffix"]))[:_LONGEST]


TEXTS = {name: text for name, text in _texts() if text.strip()} if RECORDINGS else {}
EVERY = pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in TEXTS.items()])


@attrs.frozen
class Badge:
    """A stranger's fact, which lies in every place where a text may stand."""

    title: str
    topics: tuple[str, ...]
    headline: str
    description: str

    @property
    def aspect(self) -> Aspect:
        """Something made."""
        return Aspect.ACCOMPLISHMENT

    @property
    def when(self) -> datetime | None:
        """When it was given."""
        return WHEN

    def screened(self, screen: Screen, /) -> Badge | None:
        """Keep it."""
        del screen
        return self


def _account(text: str) -> Account:
    return Account("homepage", text, text)


def _filled(kind: type[Fact], text: str) -> Fact:
    """Give a fact of a class with the text wherever a text may stand."""
    told: dict[object, object] = {
        str: text,
        str | None: text,
        tuple[str, ...]: (text, text),
        tuple[tuple[str, int], ...]: ((text, 3),),
        datetime | None: WHEN,
        int | None: 12,
        float | None: 0.5,
        Account: _account(text),
        bool | None: True,
    }
    hints = typing.get_type_hints(kind)
    fields = [field.name for field in attrs.fields(typing.cast("type[attrs.AttrsInstance]", kind))]
    given = {name: told[hints[name]] for name in fields if hints[name] in told}
    return kind(**given, **{name: 7 for name in fields if hints[name] is int})


def _facts(text: str) -> tuple[Fact, ...]:
    ours = tuple(_filled(kind, text) for kind in built_in_facts())
    opaque = OpaqueFact(text, json.dumps({"title": text, "topics": [text], "when": text}))
    return (*ours, Badge(text, (text,), text, text), opaque)


def _evidence(text: str) -> Iterator[Evidence[Fact]]:
    """Give every fact, proven, stated and suggested, on a page of its own and on one that the text names."""
    named = _account(text)
    for index, fact in enumerate(_facts(text)):
        yield demo.evidence(fact, GITHUB, "github", page=f"https://github.com/rajiv-maps/{index}")
        yield demo.evidence(fact, named, "homepage", Identity.STATED, page=text, path=(Hop(named, HOME, text, text),))
        yield demo.evidence(fact, STACK, text, Identity.SUGGESTED, page="https://example.com/")


def _dossier(text: str) -> Dossier:
    candidate = Candidate(
        text, accounts=(GITHUB, STACK), location=text, reply=Reply(text), said=(Said(f"I would love to {text}"),)
    )
    named = _account(text)
    return Dossier(
        candidate,
        (
            Report("github", tuple(_evidence(text)), Gap(GapKind.TIMED_OUT, text, text)),
            Report(text, (), Gap(GapKind.SKIPPED, text)),
        ),
        as_of=NOW,
        listed=(Hop(HOME, named, text, text),),
        dropped=((text, 2),),
    )


@functools.cache
def _dashboard(text: str) -> Dashboard:
    return dashboard(_dossier(text), demo_dashboard.TODAY)


def _is_inert(told: str) -> bool:
    """Whether a page holds our tags and attributes alone, and no link but to the web."""
    page = seen.page(told)
    return (
        seen.balanced(page)
        and page.comments == []
        and set(page.tags) <= TAGS
        and {name for _, name, _ in page.attributes} <= ATTRIBUTES
        and all(link.startswith(("http://", "https://")) for link in page.values("href"))
    )


@EVERY
def test_every_fact(text: str) -> None:
    """From a dossier with the text everywhere come a page, Markdown, text and JSON in which it is words and no more."""
    value = _dashboard(text)
    told = value.html()
    assert _is_inert(told)
    assert _is_inert(render.html_fragment(value))
    assert shown(text)[:30].rstrip() in seen.page(told).words
    plain = str(value)
    assert all(one.isprintable() or one in "\n\u200c\u200d" for one in plain)
    assert all(columns(line) <= 80 for line in plain.split("\n") if "://" not in line)
    for output in (told, plain, value.markdown(), value.to_json()):
        output.encode()


@EVERY
def test_json(text: str) -> None:
    """The JSON can be read, holds the schema number, and no text in it hides a character."""
    told = json.loads(_dashboard(text).to_json())
    assert told["schema"] == 1
    assert told["name"] == cut(shown(text, "?"), 80)
    assert all(shown(one) == one for one in _strings(told))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for inner in value.values() for text in _strings(inner))
    elif isinstance(value, list):
        yield from (text for inner in value for text in _strings(inner))


@EVERY
def test_markdown(text: str) -> None:
    """A CommonMark parser sees no HTML, picture or code in it, and no link but to the web."""
    library = pytest.importorskip("markdown_it", reason="the CommonMark parser comes with the docs tools")
    blocks = library.MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(_dashboard(text).markdown())
    tokens = [token for block in blocks for token in (block.children or [block])]
    assert not MARKUP & {token.type for token in tokens}
    links = [str(token.attrs.get("href", "")) for token in tokens if token.type == "link_open"]
    assert all(link.startswith(("http://", "https://")) for link in links)


@EVERY
def test_by_hand(text: str) -> None:
    """With the text in every field of the dashboard itself, the page has the tags that harmless text gives."""
    harmless = "harmless" if shown(text) else "\u2060"
    told, other = (seen.page(demo_dashboard.ordinary(demo.everywhere(one)).html()) for one in (text, harmless))
    assert told.skeleton == other.skeleton


# What could run is called by these names in the recordings; here they only leave a trace.
TRAPS = """<!doctype html><meta charset=utf-8><title>calm</title>
<script>
const told = {ran: 0, errors: 0};
for (const name of ["canary", "alert", "prompt", "confirm", "print", "open"]) window[name] = () => { told.ran += 1; };
addEventListener("error", () => { told.errors += 1; }, true);
</script>
"""
REPORT = """
<script>
onload = () => {
  const all = [...document.querySelectorAll(".callprep *")];
  told.active = all.filter(e => e.matches("script, iframe, object, embed, link, form, img, video, base, meta")).length;
  told.handlers = all.filter(e => [...e.attributes].some(a => /^on|^src|^srcdoc|^style/.test(a.name))).length;
  told.links = [...new Set(all.filter(e => e.matches("[href]")).map(e => (e.protocol || "svg")))];
  told.names = [...document.querySelectorAll(".callprep h1")].map(e => e.textContent);
  told.loaded = performance.getEntriesByType("resource").length;
  told.title = document.title;
  document.body.innerHTML = ""; document.body.dataset.told = JSON.stringify(told);
};
</script>
"""


def _opened(folder: Path, body: str) -> dict[str, object]:
    """Open a page without any policy in Chromium, and give what became of it."""
    file = folder / "all.html"
    file.write_text(TRAPS + body + REPORT, encoding="utf-8")
    command = [str(CHROMIUM), *OPTIONS.split(), f"--user-data-dir={folder / 'profile'}", "--dump-dom", file.as_uri()]
    dom = subprocess.run(command, capture_output=True, text=True, check=True, timeout=180).stdout  # noqa: S603 (our own pages)
    found = re.search(r'data-told="([^"]*)"', dom)
    assert found is not None
    told: dict[str, object] = json.loads(html.unescape(found[1]))
    return told


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: pages are not looked at")
def test_nothing_runs(tmp_path: Path) -> None:
    """All of it in one page, with no policy to help: nothing runs or loads, and every name reads as it was written."""
    values = [
        made for text in TEXTS.values() for made in (_dashboard(text), demo_dashboard.ordinary(demo.everywhere(text)))
    ]
    names = [cut(shown(text, "?"), 80) for text in TEXTS.values() for _ in range(2)]
    told = _opened(tmp_path, "".join(map(render.html_fragment, values)))
    assert told.pop("names") == names
    assert set(typing.cast("list[str]", told.pop("links"))) <= {"http:", "https:"}
    assert told == {"ran": 0, "errors": 0, "active": 0, "handlers": 0, "loaded": 0, "title": "calm"}


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: pages are not looked at")
def test_the_traps_spring(tmp_path: Path) -> None:
    """Put in as markup, such a text does run: the page above would tell."""
    told = _opened(tmp_path, '<div class="callprep"><img src="data:," onerror="canary(1)"><b style="x">y</b></div>')
    assert told["ran"] == told["active"] == 1
    assert told["handlers"] == 2

"""Hostile texts of the recordings, in every field of every document, in every output."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs
import pytest
from jinja2 import DictLoader
from tests.render import demo, demo_dashboard, seen

from callprep import render
from callprep.documents.checklist import Checklist
from callprep.documents.pitch import Pitch
from callprep.errors import InvalidInputError
from callprep.insight.dashboard import Dashboard
from callprep.model.evidence import Dossier
from callprep.render.cleaning import shown
from callprep.render.escaping import columns
from callprep.render.templating import fill

RECORDINGS = os.environ.get("CALLPREP_RECORDINGS", "")
pytestmark = [
    pytest.mark.recorded,
    pytest.mark.skipif(not RECORDINGS, reason="CALLPREP_RECORDINGS is not set: no recordings to read"),
]
SECURITY = Path(RECORDINGS) / "security"
MAKERS: tuple[Callable[[demo.Text], Pitch | Dossier | Dashboard | Checklist], ...] = (
    demo.fixed,
    demo.dossier,
    demo_dashboard.ordinary,
    demo.checklist,
)
BIDI_AND_TAGS = {*range(0x200E, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xE0000, 0xE0080)}


def _items(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (SECURITY / name).read_text(encoding="utf-8").splitlines()]


def _texts() -> Iterator[tuple[str, str]]:
    if not RECORDINGS:
        return
    yield from ((item["id"], item["payload"]) for item in _items("xss.jsonl"))
    yield from ((item["id"], item["text"]) for item in _items("naughty_strings.jsonl"))
    yield from ((item["id"], item["template"]) for item in _items("templates.jsonl") if item["kind"] == "evidence-text")
    for name in ("blns_sample.json", "xss_public_sample.json"):
        for index, text in enumerate(json.loads((SECURITY / "public" / name).read_text(encoding="utf-8"))):
            yield f"{name}-{index}", text


def _templates() -> Iterator[tuple[str, str]]:
    if RECORDINGS:
        yield from ((item["id"], item["template"]) for item in _items("templates.jsonl") if "user" in item["kind"])


TEXTS = [pytest.param(text, id=name) for name, text in _texts() if text.strip()]


def _harmless(text: str) -> str:
    """Give what takes the same room: a word, or nothing to look at."""
    return "harmless" if shown(text) else "\u2060"


@pytest.mark.parametrize("text", TEXTS)
def test_pages(text: str) -> None:
    """A page has the tags of a harmless one, no active link, no script, nothing from afar, and shows the text."""
    for make in MAKERS:
        for lay_out in (render.html, render.html_fragment):
            told = lay_out(make(demo.everywhere(text)))
            page = seen.page(told)
            assert page.skeleton == seen.page(lay_out(make(demo.everywhere(_harmless(text))))).skeleton
            assert page.comments == []
            assert all(link.startswith(("http://", "https://")) for link in page.values("href"))
            assert shown(text)[:100] in page.words
            assert not BIDI_AND_TAGS & set(map(ord, told))
            told.encode()


@pytest.mark.parametrize("text", TEXTS)
def test_markdown(text: str) -> None:
    """Markdown has the blocks and marks of a harmless one, shows the text, and leads nowhere else."""
    library = pytest.importorskip("markdown_it", reason="the CommonMark parser comes with the docs tools")
    parser = library.MarkdownIt("commonmark").enable(["table", "strikethrough"])
    for make in MAKERS:
        told, harmless = (
            [token for block in parser.parse(render.markdown(make(demo.everywhere(one)))) for token in _flat(block)]
            for one in (text, _harmless(text))
        )
        assert [kind for kind, _, _ in _joined(told)] == [kind for kind, _, _ in _joined(harmless)]
        assert all(link.startswith("https://") for kind, _, link in told if kind == "link_open")
        assert shown(text)[:100] in " ".join(content for kind, content, _ in _joined(told) if kind == "text")


def _flat(block: object) -> Iterator[tuple[str, str, str]]:
    for token in getattr(block, "children", None) or [block]:
        kind = "text" if token.type == "text_special" else token.type
        yield kind, token.content, str(token.attrs.get("href", ""))


def _joined(tokens: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    told: list[tuple[str, str, str]] = []
    for kind, content, link in tokens:
        if kind == "text" and told and told[-1][0] == "text":
            told[-1] = (kind, told[-1][1] + content, link)
        else:
            told.append((kind, content, link))
    return [one for one in told if one[0] != "text" or one[1]]


@pytest.mark.parametrize("text", TEXTS)
def test_text(text: str) -> None:
    """Plain text holds no control, bidi or tag character, and keeps to its width."""
    for make in MAKERS:
        told = render.text(make(demo.everywhere(text)))
        assert not any(ord(one) < 32 or 127 <= ord(one) < 160 for one in told.replace("\n", ""))
        assert not BIDI_AND_TAGS & set(map(ord, told))
        assert all(columns(line) <= 80 for line in told.split("\n") if "://" not in line)
        told.encode()


@pytest.mark.parametrize("text", TEXTS)
def test_addresses(text: str) -> None:
    """Where an address is due, no text makes a link of another scheme or breaks out of one."""
    for make in (demo.fixed, demo.dossier, demo_dashboard.ordinary):
        for place in ("page", "account.url", "listed.url"):
            page = seen.page(render.html(make(demo.at(place, text))))
            assert all(link.startswith(("http://", "https://")) for link in page.values("href"))
            assert page.skeleton.count("script") == 0
            assert {name for _, name, _ in page.attributes} <= {
                *("class", "href", "rel", "target", "title", "data-cites", "lang", "charset", "content", "name"),
                *("http-equiv", "aria-hidden", "scope", "aria-label", "d", "datetime", "focusable", "role", "viewbox"),
                *("x", "y"),
            }


@attrs.frozen
class View:
    """A view with the fields that the recorded templates ask for."""

    name: str = "Ada"
    words: tuple[str, ...] = ("one",)


@pytest.mark.parametrize("source", [pytest.param(text, id=name) for name, text in _templates()])
def test_users_templates(source: str) -> None:
    """A user's template that reaches out, never ends or is wrong prints nothing: mostly one typed error tells why."""
    loader = DictLoader({"mine.html": source.replace("brief", "view")})
    try:
        told = fill("mine.html", View(), loader)
    except InvalidInputError as fault:
        told = ""
        assert fault.where.startswith("template ")  # noqa: PT017 -- a few print nothing and are no error
    assert told == ""

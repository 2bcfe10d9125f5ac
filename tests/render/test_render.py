"""Documents as people read them."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise

import attrs
import pytest
from jinja2 import DictLoader
from tests.render import demo, demo_dashboard, seen

from callprep import render
from callprep.documents.checklist import Checklist
from callprep.documents.pitch import PITCH, Pitch
from callprep.engagement import Caller, Engagement
from callprep.insight.dashboard import Dashboard
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier
from callprep.model.opportunity import Opportunity
from callprep.render.cleaning import shown
from callprep.render.escaping import columns

Value = Pitch | Dossier | Dashboard | Checklist
MAKERS: dict[str, Callable[[demo.Text], Value]] = {
    "pitch": demo.pitch,
    "fixed": demo.fixed,
    "dossier": demo.dossier,
    "dashboard": demo_dashboard.ordinary,
    "checklist": demo.checklist,
}
PAGES = (render.html, render.html_fragment)
HOSTILE = (
    "<script>canary(1)</script>",
    '"><img src=x onerror=canary(1)>',
    "</style></title><svg/onload=canary(1)>",
    "' autofocus onfocus=canary(1) x='",
    "javascript:canary(1)",
    "<!--[if mso]><script>canary(1)</script><![endif]-->",
    "{{ 7 * 7 }}{% if x %}{# y #}",
    "[x](javascript:canary(1)) ![y](https://tracker.example/p.gif)",
    "| a | b |",
    "# head",
    "$\\alpha$ and `code`",
    "&lt;b&gt; &amp;",
)
EMPTY = PITCH.write(
    Engagement(
        Candidate("Mira Okafor"),
        Dossier(Candidate("Mira Okafor")),
        Opportunity("Engineer", "Tiffinbox"),
        Caller("Pooja", "Tiffinbox"),
    )
)
EVERY = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS.keys())


class TestPage:
    """The page of HTML."""

    @EVERY
    def test_alone(self, make: Callable[[demo.Text], Value]) -> None:
        """A page is whole, has a language and a title, forbids scripts and loads, and needs nothing from elsewhere."""
        told = render.html(make(demo.plain))
        page = seen.page(told)
        assert told.startswith('<!doctype html>\n<html lang="en">')
        assert seen.balanced(page)
        assert "default-src 'none'; style-src 'unsafe-inline'" in page.values("content")
        assert not {"script", "img", "link", "iframe", "object", "form"} & set(page.tags)
        assert page.values("src") == []
        assert not re.search(r"url\(|@import|expression", told)

    @EVERY
    def test_outline(self, make: Callable[[demo.Text], Value]) -> None:
        """One main landmark, one first heading, and no level is skipped."""
        page = seen.page(render.html(make(demo.plain)))
        assert page.tags.count("main") == 1
        levels = list(seen.headings(page))
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(later - earlier <= 1 for earlier, later in pairwise(levels))

    @EVERY
    def test_links(self, make: Callable[[demo.Text], Value]) -> None:
        """Every link is http(s), and tells the page it leads to neither who sends nor how to come back."""
        page = seen.page(render.html(make(demo.plain)))
        links = [value for tag, name, value in page.attributes if (tag, name) == ("a", "href")]
        assert all(link.startswith("https://") for link in links)
        assert page.values("rel").count("noopener nofollow noreferrer") == len(links)

    def test_order(self) -> None:
        """Who and what not to say come first, then the call, then where it is from."""
        words = seen.page(render.html(demo.pitch())).words
        places = [words.index(f" {one} ") for one in ("Who", "Do not", "0:00", "1:00", "9:00", "Sources", "As of")]
        assert places == sorted(places)

    def test_every_line_is_cited(self) -> None:
        """Every line of the pitch carries what it rests on, and links to the page of its evidence."""
        pitch = demo.pitch()
        page = seen.page(render.html(pitch))
        cites = [one for one in page.values("data-cites") if one]
        assert sorted(cites) == sorted(" ".join(line.cites) for line in pitch.lines if line.cites)
        assert "https://github.com/rajiv-maps/maps" in page.values("href")

    def test_questions_are_seen(self) -> None:
        """What to ask is told apart from what to say and what to know."""
        classes = seen.page(render.html(demo.pitch())).values("class")
        forms = [line.form.value for line in demo.pitch().lines]
        for form in ("say", "ask", "know"):
            assert classes.count(f"cp-line cp-{form}") == forms.count(form)

    def test_empty(self) -> None:
        """With no evidence at all the sheet says so, and has no link to anything."""
        page = seen.page(render.html(EMPTY))
        assert "Nobody has looked yet" in page.words
        assert "Not looked at no source was asked about them" in page.words
        assert page.values("href") == []

    def test_without_boxes(self) -> None:
        """A sheet without warnings and open questions has no boxes for them; too many items are counted."""
        bare = seen.page(render.html(attrs.evolve(EMPTY, parts=())))
        assert "Do not" not in bare.words
        assert "Settle" not in bare.words
        full = seen.page(render.html(demo.rich())).words
        assert "Left out" in full


class TestFragment:
    """The cell of a notebook."""

    @EVERY
    def test_fragment(self, make: Callable[[demo.Text], Value]) -> None:
        """A fragment is one element without head and body; its style and everything else keep to themselves."""
        told = render.html_fragment(make(demo.plain))
        page = seen.page(told)
        assert seen.balanced(page)
        assert not {"html", "head", "body", "script", "main", "meta"} & set(page.tags)
        assert page.tags.count("title") == page.tags.count("svg")  # a picture's name, not the page's
        assert page.tags[0] == "div"
        style = told[told.index("<style>") + 7 : told.index("</style>")]
        selectors = re.findall(r"(?:^|[}\n])\s*([^{}@]+)\{", style)
        assert selectors
        assert all(one.strip().startswith(".callprep") for found in selectors for one in found.split(","))

    def test_by_method(self) -> None:
        """A notebook shows pitch and dossier by this, and MathJax leaves them alone."""
        assert demo.pitch()._repr_html_() == render.html_fragment(demo.pitch())
        assert demo.dossier()._repr_html_() == render.html_fragment(demo.dossier())
        assert "mathjax_ignore tex2jax_ignore" in demo.pitch()._repr_html_()


class TestHostile:
    """Text of strangers in every field."""

    @EVERY
    @pytest.mark.parametrize("text", HOSTILE)
    def test_pages(self, make: Callable[[demo.Text], Value], text: str) -> None:
        """A page has no tag, attribute or link more than with harmless text, and shows the text as it is."""
        for lay_out in PAGES:
            page = seen.page(lay_out(make(demo.everywhere(text))))
            assert page.comments == []
            assert seen.balanced(page)
            assert all(link.startswith(("http://", "https://")) for link in page.values("href"))
            assert not [name for _, name, _ in page.attributes if name.startswith("on") or name == "src"]
            assert shown(text) in page.words

    @pytest.mark.parametrize("make", [demo.fixed, demo.dossier, demo_dashboard.ordinary, demo.checklist])
    @pytest.mark.parametrize("text", HOSTILE)
    def test_skeleton(self, make: Callable[[demo.Text], Value], text: str) -> None:
        """The tags are those of harmless text."""
        for lay_out in PAGES:
            told, harmless = (seen.page(lay_out(make(demo.everywhere(one)))) for one in (text, "harmless"))
            assert told.skeleton == harmless.skeleton

    @pytest.mark.parametrize("place", ["page", "account.url", "listed.url"])
    @pytest.mark.parametrize("url", ["javascript:canary(1)", "data:text/html,x", 'https://a.example/"><script>'])
    def test_addresses(self, place: str, url: str) -> None:
        """An address of another scheme makes no link, and none breaks out of its attribute."""
        for make in (demo.fixed, demo.dossier, demo_dashboard.ordinary):
            page = seen.page(render.html(make(demo.at(place, url))))
            assert "script" not in page.tags
            assert all(link.startswith("https://") for link in page.values("href"))
            assert "](javascript" not in render.markdown(make(demo.at(place, url)))


class TestMarkdown:
    """Markdown."""

    @EVERY
    def test_headings(self, make: Callable[[demo.Text], Value]) -> None:
        """One first heading, second ones after it, each on a line of its own with blank lines around."""
        lines = render.markdown(make(demo.plain)).split("\n")
        heads = [index for index, line in enumerate(lines) if line.startswith("#")]
        assert lines[0].startswith("# ")
        assert all(lines[index].startswith("## ") for index in heads[1:])
        assert all(not lines[index + 1] for index in heads)
        assert all(not lines[index - 1] for index in heads[1:])

    @EVERY
    @pytest.mark.parametrize("text", HOSTILE)
    def test_hostile(self, make: Callable[[demo.Text], Value], text: str) -> None:
        """A CommonMark parser sees no link, picture, HTML or code, and reads the text as it is."""
        tokens = _tokens(render.markdown(make(demo.everywhere(text))))
        assert not {"html_inline", "html_block", "image", "code_inline", "fence"} & {kind for kind, _ in tokens}
        assert all(value.startswith("https://") for kind, value in tokens if kind == "link_open")
        assert shown(text) in " ".join(value for kind, value in tokens if kind == "text")

    @pytest.mark.parametrize("make", [demo.fixed, demo.dossier, demo_dashboard.ordinary, demo.checklist])
    @pytest.mark.parametrize("text", HOSTILE)
    def test_skeleton(self, make: Callable[[demo.Text], Value], text: str) -> None:
        """The blocks and marks are those of harmless text."""
        told, harmless = (_tokens(render.markdown(make(demo.everywhere(one)))) for one in (text, "harmless"))
        assert [kind for kind, _ in told] == [kind for kind, _ in harmless]

    def test_empty(self) -> None:
        """With no evidence the sheet says so."""
        assert "Nobody has looked yet" in render.markdown(EMPTY)
        assert "**Left out:**" in render.markdown(demo.rich())


def _tokens(markdown: str) -> list[tuple[str, str]]:
    """Parse Markdown, tables included: kinds with link targets and texts, neighbouring texts joined."""
    library = pytest.importorskip("markdown_it", reason="the CommonMark parser comes with the docs tools")
    told: list[tuple[str, str]] = []
    for token in library.MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown):
        for one in token.children or [token]:
            kind, value = one.type, str(one.attrs.get("href", "")) or one.content
            if kind in {"text", "text_special"}:
                kind = "text"
                if told and told[-1][0] == "text":
                    value = told.pop()[1] + value
            told.append((kind, value))
    return told


class TestText:
    """Plain text."""

    @EVERY
    @pytest.mark.parametrize("text", [*HOSTILE, "地図" * 40, "\x1b]8;;http://evil.example\x07click\x1b]8;;\x07"])
    def test_width(self, make: Callable[[demo.Text], Value], text: str) -> None:
        """No line but a bare address is wider than 80 columns, and no control character is left."""
        told = render.text(make(demo.everywhere(text)))
        assert all(columns(line) <= 80 for line in told.split("\n") if "://" not in line)
        assert all(character.isprintable() for character in told.replace("\n", ""))

    def test_by_method(self) -> None:
        """Printing a pitch or a checklist gives this."""
        assert str(demo.pitch()) == render.text(demo.pitch())
        assert str(demo.checklist()) == render.text(demo.checklist())

    def test_sheet(self) -> None:
        """The sheet reads in order: the clock in the margin, questions marked, reactions set in."""
        lines = render.text(demo.pitch()).split("\n")
        assert lines[0] == "Rajiv Menon: 10 minutes, Pooja, 9 May 2016"
        opening = lines.index(" 0:00  OPEN")
        assert lines[opening + 3].startswith("     ? ")
        assert lines[opening + 4].startswith("         > Not now: ")

    def test_long_calls(self) -> None:
        """A clock of five characters stands in line with the others."""
        e = attrs.evolve(demo.engagement(), minutes=30)
        lines = render.text(PITCH.write(e)).split("\n")
        assert any(re.match(r"\d\d:\d\d  [A-Z]", line) for line in lines)

    def test_empty(self) -> None:
        """With no evidence the sheet says so; too many items are counted."""
        assert "Nobody has looked yet" in render.text(EMPTY)
        assert "Left out: " in render.text(demo.rich())


class TestDispatch:
    """What can be laid out, and with which templates."""

    @pytest.mark.parametrize("lay_out", [render.text, render.markdown, *PAGES])
    def test_unknown(self, lay_out: Callable[[object], str]) -> None:
        """What is no document is refused by name."""
        with pytest.raises(TypeError, match="a Pitch, a Dossier, a Dashboard or a Checklist, not a int"):
            lay_out(3)

    def test_own_templates(self) -> None:
        """A loader's templates stand in for ours, one by one."""
        loader = DictLoader({"sheet.txt": "{{ view.title }}!", "sheet.html": "<p>{{ view.name }}</p>"})
        assert render.text(demo.pitch(), loader=loader) == "Rajiv Menon: 10 minutes, Pooja, 9 May 2016!"
        assert "<p>Rajiv Menon</p></main>" in render.html(demo.pitch(), loader=loader)
        assert render.markdown(demo.pitch(), loader=loader) == render.markdown(demo.pitch())

    @EVERY
    def test_same_bytes(self, make: Callable[[demo.Text], Value]) -> None:
        """The same value gives the same text, whatever was laid out before."""
        for lay_out in (render.text, render.markdown, *PAGES):
            assert lay_out(make(demo.plain)) == lay_out(make(demo.plain))

    @EVERY
    def test_by_method(self, make: Callable[[demo.Text], Value]) -> None:
        """The methods of a document give the same page and Markdown."""
        value = make(demo.plain)
        assert value.html() == render.html(value)
        assert value.markdown() == render.markdown(value)

    def test_jinja_on_first_use(self) -> None:
        """Loading the room does not load jinja2."""
        code = "import callprep.render, sys; print('jinja2' in sys.modules)"
        told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 (our own code)
        assert told.stdout.strip() == "False"


def _colours(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", css))


def _light(colour: str) -> float:
    """Give the relative luminance (WCAG 2.2, relative luminance)."""
    parts = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class TestContrast:
    """Colours of text on their grounds."""

    @pytest.mark.parametrize("scheme", [0, 1, 2], ids=["light", "dark", "print"])
    def test_ratio(self, scheme: int) -> None:
        """Every text has a contrast of at least 4.5 to every ground it stands on (WCAG 2.2, 1.4.3), in each scheme."""
        blocks = re.findall(r"--ink:[^}]*", render.html(demo.pitch()))
        colours = _colours(blocks[0]) | _colours(blocks[scheme])
        pairs = [(text, ground) for text in ("ink", "soft", "voice") for ground in ("paper", "tint")]
        pairs += [(text, "warn-tint") for text in ("ink", "soft", "warn")]
        pairs += [(text, "wait-tint") for text in ("ink", "soft", "wait")]
        for text, ground in pairs:
            dark, light = sorted((_light(colours[text]), _light(colours[ground])))
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (text, ground)

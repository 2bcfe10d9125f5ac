"""The proof that another language is a second folder: with one of made-up letters, no English of ours is left.

The language "xx" has the wordings of English in full-width letters between marks. Whatever plain Latin word then stands
in a document was given to us, or is of what stays English (docs/architecture.md, "A language").
"""

from __future__ import annotations

import calendar
import html
import json
import re
import string
import tomllib
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path

import attrs
import pytest
from benchmarks.trades import engagements

from callprep import (
    CONNECT_NOTE,
    DISCLOSURE,
    INMAIL,
    PITCH,
    REACH_OUT,
    Engagement,
    Mail,
    Need,
    Note,
    Outline,
    Part,
    Pitch,
    Reply,
    Tone,
    View,
    Viewer,
    Warmth,
    section,
)
from callprep.errors import NotAllowedError
from callprep.model._plain import words
from callprep.model._questions import ALL
from callprep.model.sites import SITES, label
from callprep.render.cleaning import cut
from callprep.render.honesty import coverage_words, unknowns
from callprep.render.sources import cited
from callprep.wording import catalogue, choices, keys, languages

WIDE = str.maketrans(string.ascii_letters, "".join(chr(ord(letter) + 0xFEE0) for letter in string.ascii_letters))
WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
TAG = re.compile(r"<style.*?</style>|<[^>]*>", re.DOTALL)
HEADING = re.compile(r"<h2>(.*?)</h2>|<p class=\"cp-whom\">(.*?)</p>", re.DOTALL)

DAYS = frozenset((*calendar.day_name, *calendar.month_name, *calendar.month_abbr, "UTC"))
GRAMMAR = frozenset({"and"})
"""Lists and days are said by functions: `model.wording`, `model.dates`."""
MANAGER = tuple(
    cut(text, most) for one in ALL for text in (one.question, one.blocks, one.thin) if text for most in (200, 90)
)
"""What the questionnaire to the hiring manager asks, and what an open answer costs."""
REASONS = tuple(clause.why for clause in DISCLOSURE.clauses)
SITE_NAMES = tuple(map(label, SITES))
EVERYBODY = engagements()
TOLD = sorted(EVERYBODY)[::2][:12]
WARMTHS = (None, *Warmth)


def wide(wording: str) -> str:
    """Write a wording in the letters of the language, between marks, and leave what is filled in."""
    pieces = (part if part.startswith("{") else part.translate(WIDE) for part in re.split(r"(\{\w+\})", wording))
    return f"⟦{''.join(pieces)}⟧"


@pytest.fixture
def language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Make a second folder, and have it found."""
    (tmp_path / "xx").mkdir()
    for file in (files("callprep.wording") / "en").iterdir():
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        rows = (f"{key} = {json.dumps([*map(wide, told)], ensure_ascii=False)}\n" for key, told in table.items())
        (tmp_path / "xx" / file.name).write_text("".join(rows), encoding="utf-8")
    found = (*catalogue.folders(), tmp_path)
    monkeypatch.setattr(catalogue, "folders", lambda: found)
    return "xx"


def in_language(key: str, warmth: Warmth | None, language: str) -> Engagement:
    """Give one of the invented engagements, told in a language."""
    e = EVERYBODY[key]
    reply = Reply("Sounds fine. What is the pay, and where would I work?", warmth) if warmth else None
    tone = Tone(language, greeting="", sign_off="")
    caller = attrs.evolve(e.caller, email="caller@firm.example", address="1 Street", opt_out=None, tone=tone)
    return attrs.evolve(e, candidate=attrs.evolve(e.candidate, reply=reply), caller=caller)


def source_of(e: Engagement) -> str:
    """Give all that we were given, answers also as they are told ("52,000 SEK a month")."""
    return " ".join((e.to_json(), *words(e.spoken), *words(e.written)))


def given(e: Engagement) -> frozenset[str]:
    """Give the words that we were given, in small letters, and those of what stays English."""
    foot = [*(f"{one.label} {one.text}" for one in unknowns(e.dossier)), coverage_words(e.dossier)]
    found = (
        f"{one.place} {one.identity}" for one in cited(e.dossier, (item.id for item in e.dossier.evidence)).values()
    )
    texts = (source_of(e), *foot, *found, *SITE_NAMES, *DAYS, *GRAMMAR)
    return frozenset(word.casefold() for text in texts for word in WORD.findall(text))


def ours(text: str, known: frozenset[str]) -> set[str]:
    """Give the plain words of a text that nobody gave us."""
    text = " ".join(text.split())
    for quoted in (*MANAGER, *REASONS):
        text = text.replace(quoted, " ")
    return {word for word in WORD.findall(re.sub(r"\(Q\d\)", "", text)) if word.casefold() not in known}


def lines_of(document: Pitch | Mail | Note) -> Iterator[str]:
    """Give the lines of a document with their reactions, and what is to be settled."""
    parts: Iterable[Part] = document.offered if isinstance(document, Note) else document.parts
    left_out = () if isinstance(document, Note) else document.left_out
    for line in (*(line for part in parts for line in part.passage.lines), *left_out):
        yield from (line.text, line.when or "")
    yield from (text for need in document.needs for text in (need.question, need.to, need.blocks))


def is_quoted(text: str, source: str) -> bool:
    """Tell whether a text is wholly what we were given, piece by piece, apart from capitals and stops."""
    return all(piece.strip(" .?“”…") in source for piece in text.casefold().split("; "))


class TestTheFolder:
    """A folder is all that the words need."""

    def test_found(self, language: str) -> None:
        """A language is found in whatever folder is looked in, with the keys that it has."""
        assert languages() == ("en", "xx")
        assert keys(language) == keys("en")
        assert choices("plan.close", language) == (wide("Close"),)

    def test_own_section(self, language: str) -> None:
        """A need of a house's section is addressed in the language of the caller."""
        asks = section("commute")(lambda _: Need("How far?"))
        sheet = PITCH.with_section(asks).write(in_language(TOLD[0], None, language))
        assert next(need.to for need in sheet.needs if need.question == "How far?") == wide("the hiring manager")


@pytest.mark.parametrize("warmth", WARMTHS)
def test_call_sheets(warmth: Warmth | None, language: str) -> None:
    """No line, need, heading or block of a sheet, or of its copies, holds a word of ours in English."""
    for key in TOLD:
        e = in_language(key, warmth, language)
        sheet, known, source = PITCH.write(e), given(e), source_of(e).casefold()
        views = [sheet.seen_by(viewer) for viewer in Viewer]
        told = [*lines_of(sheet), *(line.text for view in views for block in view.blocks for line in block.lines)]
        labels = [*(slot.label for slot in sheet.agenda), *(block.label for view in views for block in view.blocks)]
        assert {word for text in (*told, *labels) for word in ours(text, known)} == set(), key
        assert [text for text in labels if "⟦" not in text] == [], key
        bare = [line.text for line in sheet.lines if "⟦" not in line.text]
        assert [text for text in bare if not is_quoted(text, source)] == [], key


@pytest.mark.parametrize("outline", [REACH_OUT, INMAIL, CONNECT_NOTE], ids=["mail", "inmail", "note"])
def test_letters(outline: Outline[Mail] | Outline[Note], language: str) -> None:
    """No line of a letter holds a word of ours in English."""
    written = 0
    for key in TOLD:
        e = in_language(key, None, language)
        try:
            letter = outline.write(e)
        except NotAllowedError:
            continue
        written += 1
        assert {word for text in lines_of(letter) for word in ours(text, given(e))} == set(), key
    assert written > len(TOLD) // 2


@pytest.mark.parametrize("key", TOLD)
def test_pages(key: str, language: str) -> None:
    """A page holds no English of ours, its headings are in the language, and it says which one it is in."""
    e = in_language(key, Warmth.LUKEWARM, language)
    sheet = PITCH.write(e)
    documents: tuple[Pitch | View, ...] = (sheet, *(sheet.seen_by(viewer) for viewer in Viewer))
    for document in documents:
        page = document.html()
        assert '<html lang="xx">' in page
        assert ours(html.unescape(TAG.sub(" ", page)), given(e)) == set()
        assert ours(str(document), given(e)) - {"x"} == set()
        assert all("⟦" in "".join(found) for found in HEADING.findall(page))

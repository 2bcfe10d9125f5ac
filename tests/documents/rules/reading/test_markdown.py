"""Rules of words that Markdown sets off: they are read as words, where they stand."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import MIRA, engagement

from callprep import PITCH, Contact, line, lint, passage, section
from callprep.documents.rules.reading.markdown import unmarked

KNOWN = engagement()


def found(text: str, rule: str = "grounding") -> list[str]:
    """Give the words that a rule finds in free text."""
    return [one.text for one in lint(text, KNOWN) if one.rule == rule]


@pytest.mark.parametrize(
    "text",
    [
        "You were at **Shelfmark** for long.",
        "You were at *Shelfmark* for long.",
        "You were at __Shelfmark__ for long.",
        "You were at _Shelfmark_, I hear.",
        "You were at ***Shelfmark***.",
        "You were at ~~Shelfmark~~ for long.",
        "You were at [Shelfmark](https://shelfmark.example) for long.",
        "You were at [**Shelfmark**][1] for long.",
        "You were at [Shelfmark] for long.",
        "You were at <Shelfmark> for long.",
        "You were at “Shelfmark” for long.",
    ],
)
def test_names(text: str) -> None:
    """A name hides behind no emphasis, no link, no bracket and no quotation mark."""
    assert found(text) == ["Shelfmark"]


def test_persons() -> None:
    """Nor does somebody who is made to speak for the call."""
    assert found("**Dana** sent me.", "third_party") == ["sent me"]


def test_questions() -> None:
    """A sentence ends before the sign that closes its emphasis."""
    assert found("Is it **good?** **Shelfmark** is not.") == []
    assert found("[1] It is so.[^2] You know [3] of it.") == []


@pytest.mark.parametrize("text", ["5*3 and 2 * 3", "a_b_c", "* one\n* two", "____", "[x] [ ] (a)", "`__init__`"])
def test_no_emphasis(text: str) -> None:
    """Signs of sums, names, lists and forms are kept."""
    assert unmarked(text) == text


def test_lines() -> None:
    """A line of one's own section is read in the same way."""
    own = section("own")(lambda _: passage(line("You were at **Shelfmark** long."), line("And [Kelpie](x) too.")))
    sheet = PITCH.without(*PITCH.names).with_section(own).write(KNOWN)
    told = [one for one in lint(sheet, KNOWN) if one.rule == "grounding"]
    assert [(one.text, one.span) for one in told] == [("Shelfmark", (14, 23)), ("Kelpie", (37, 43))]


def test_names_of_persons_on_record() -> None:
    """A contact that may not be named is found in emphasis too."""
    case = engagement(candidate=attrs.evolve(MIRA, contacts=(Contact("Ugo Bell", "friend", "Lumen", "other"),)))
    assert [one.text for one in lint("I know **Ugo Bell**.", case) if one.rule == "third_party"] == ["Ugo Bell"]


@given(st.text(alphabet='*_~[]()! \nab"“.`'))
def test_places(text: str) -> None:
    """Each word keeps its place, and blanks alone take the place of signs."""
    read = unmarked(text)
    assert len(read) == len(text)
    assert all(now in {was, " "} for now, was in zip(read, text, strict=True))

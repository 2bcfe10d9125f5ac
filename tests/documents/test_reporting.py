"""Findings as editors read them."""

from __future__ import annotations

import json

import attrs
from hypothesis import given
from hypothesis import strategies as st

from callprep import Finding, Severity
from callprep.documents.reporting import as_json, as_lines

TEXT = "Hi Mira,\nyour café PyBerlin 🔥 FOSDEM"
PLACE = (TEXT.index("PyBerlin"), TEXT.index("PyBerlin") + len("PyBerlin"))
FOUND = Finding("grounding", Severity.ERROR, "PyBerlin", PLACE, "nothing holds this", "invented names")


def test_lines() -> None:
    """A finding is one line: path, line and column from 1, severity, rule, what was found and the reason."""
    assert as_lines([FOUND], TEXT, "draft.txt") == "draft.txt:2:11: error grounding: «PyBerlin»: nothing holds this\n"
    assert as_lines([], TEXT, "draft.txt") == ""


def test_quotation() -> None:
    """A quotation stays in its line, a long one is cut, and what concerns the whole text quotes nothing."""
    long = attrs.evolve(FOUND, text="so many\nwords " * 20)
    (line,) = as_lines([long], TEXT, "draft.txt").splitlines()
    assert "«so many words so many words" in line
    assert line.endswith("…»: nothing holds this")
    whole = attrs.evolve(FOUND, text="", span=(0, 0))
    assert as_lines([whole], TEXT, "draft.txt") == "draft.txt:1:1: error grounding: nothing holds this\n"


def test_json() -> None:
    """JSON has all of it, the span in characters."""
    (row,) = json.loads(as_json([FOUND], TEXT, "draft.txt"))
    assert (row["path"], row["line"], row["column"]) == ("draft.txt", 2, 11)
    assert TEXT[slice(*row["span"])] == row["text"] == "PyBerlin"
    assert (row["severity"], row["rule"]) == ("error", "grounding")
    assert (row["why"], row["origin"]) == ("nothing holds this", "invented names")
    assert json.loads(as_json([], TEXT, "draft.txt")) == []


@given(st.text(alphabet="ab\n🔥"), st.data())
def test_places(text: str, data: st.DataObject) -> None:
    """Line and column lead back to the character, whatever stands before it."""
    start = data.draw(st.integers(0, len(text)))
    line, column = Finding("a", Severity.NOTE, "", (start, start), "", "").place(text)
    lines = text.split("\n")
    assert sum(len(one) + 1 for one in lines[: line - 1]) + column - 1 == start

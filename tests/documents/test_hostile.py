"""Answers and words that are made to keep a program busy: a sheet is written of them all the same."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from benchmarks.trades import engagements

from callprep import PITCH, Reply, Said, Warmth
from callprep.documents.sections._written import as_written
from callprep.model.candidate import Candidate

MANY = 150_000
"""Characters with which what is not linear does not come to an end."""
RUNS = {
    "blanks": "a" + " " * MANY + "b",
    "line breaks": "a" + "\n " * MANY + "b",
    "stops": "why." + "." * MANY + "b",
    "commas": "you" + " ," * MANY + "b",
    "bullets": "a\n- " * (MANY // 10) + "b",
    "letters": "a" * MANY,
    "conditions": "without " * (MANY // 10) + "b",
}


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("field", ["work", "growth", "downsides", "impact", "learning"])
def test_answers(field: str, run: str) -> None:
    """An answer of the manager may be as long and as odd as it likes."""
    e = engagements()["android_engineer"]
    given: Any = (RUNS[run],) if field == "learning" else RUNS[run]
    sheet = PITCH.write(attrs.evolve(e, opportunity=attrs.evolve(e.opportunity, **{field: given})))
    assert sheet.part("opener")


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("warmth", [Warmth.LUKEWARM, Warmth.QUESTION])
def test_words(run: str, warmth: Warmth) -> None:
    """So may their own words be: the reply, and what they said."""
    e = engagements()["android_engineer"]
    them = attrs.evolve(e.candidate, reply=Reply(f"{RUNS[run]}?", warmth), said=(Said(f"I read {RUNS[run]}"),))
    sheet = PITCH.write(attrs.evolve(e, candidate=them, dossier=attrs.evolve(e.dossier, candidate=them)))
    assert sheet.part("opener")


def test_written() -> None:
    """What a mail is made from knows the name and the accounts of the person, and nothing else that is theirs."""
    kept = {"name", "accounts", "not_same", "called"}
    for e in engagements().values():
        them = as_written(e).candidate
        bare = Candidate(them.name)
        assert all(
            getattr(them, one.name) == getattr(bare, one.name)
            for one in attrs.fields(Candidate)
            if one.name not in kept
        )
        assert as_written(e).dossier.candidate == them

"""Rules of putting facts into words."""

from __future__ import annotations

import pytest
from tests.helpers import BLOG, engagement, evidence

from callprep import Project
from callprep.documents.sections._speech import clause, in_their_words, need, place_of


def test_clause_is_cut_at_a_word() -> None:
    """A very long answer is cut at a word, and says so."""
    told = clause("word " * 80)
    assert told.endswith("word …")
    assert len(told) <= 162


def test_clause_of_a_short_answer() -> None:
    """A short answer loses its final stop and its line breaks, nothing else."""
    assert clause("one\n two; three.") == "one two; three"
    assert clause("- one.\n- two\n  lines\n2) three") == "one; two lines; three"


@pytest.mark.parametrize(
    ("description", "told"),
    [
        ("A small reader. Written at night.", "A small reader"),
        ("Node.js in 2.5 ms", "Node.js in 2.5 ms"),
        ("word " * 30, ""),
        (None, ""),
    ],
)
def test_in_their_words(description: str | None, told: str) -> None:
    """The first sentence of a description is quoted as it is, where it is short enough to be said."""
    assert in_their_words(Project("x", description=description)) == told


def test_need() -> None:
    """A need has the one wording of its question, with its number."""
    wanted = need("salary", "the pay question")
    assert wanted.question.endswith("(Q8)")
    assert wanted.field == "opportunity.salary"


def test_place() -> None:
    """A page of theirs is called so, to them and about them; a site by its name."""
    e, post = engagement(), evidence(Project("x"), BLOG)
    assert [place_of(e, post, whose) for whose in ("your", "their", "some")] == ["your blog", "their blog", "a blog"]
    assert place_of(e, evidence(Project("x"))) == "GitHub"

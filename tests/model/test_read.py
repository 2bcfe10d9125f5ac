"""What forgiving readers give."""

from __future__ import annotations

import pickle

from callprep.model.read import Issue, Read


def test_an_issue_reads_like_a_compilers() -> None:
    """The place stands before the complaint; without a place the complaint stands alone."""
    assert str(Issue("role.md:12", "no such key")) == "role.md:12: no such key"
    assert str(Issue("", "no such key")) == "no such key"


def test_a_result_has_value_and_issues() -> None:
    """What was read stands beside what was not, and both survive a pickle."""
    read = Read("Ada", (Issue("name", "cut"),))
    assert pickle.loads(pickle.dumps(read)) == read  # noqa: S301 -- our own
    assert Read(None).issues == ()

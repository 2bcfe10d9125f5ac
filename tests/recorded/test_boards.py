"""Recorded payloads of job boards and of job APIs."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from benchmarks.importing_cases import CASES, Case
from benchmarks.importing_postings import rows, wrong

from callprep.formats.boards.vendors import BOARDS
from callprep.model.jsonable import from_json, to_json
from callprep.model.opportunity import Opportunity
from callprep.reading.har import read_har

pytestmark = pytest.mark.recorded

CASES_OF_BOARDS = [case for case in CASES if case.system == "board"]
READ_AS_PEOPLE = {
    "ashby/candidate-and-note.har", "greenhouse/harvest-candidate.har", "greenhouse/harvest-push-note.har",
    "lever/candidate-read-and-note.har", "lever/push-tags-links.har", "workable/candidates-page1.har",
    "workable/push-comment-tags.har",
}  # fmt: skip


@pytest.fixture(name="recordings")
def _recordings() -> Path:
    folder = os.environ.get("CALLPREP_RECORDINGS")
    if not folder:
        pytest.skip("CALLPREP_RECORDINGS is not set")
    return Path(folder)


@pytest.mark.parametrize("case", CASES_OF_BOARDS, ids=lambda case: f"{case.file}-{case.entry}-{case.job}")
def test_fields(recordings: Path, case: Case) -> None:
    """Each recording gives the fields that its index asks for, and leaves unknown what is not there."""
    assert list(wrong(case, recordings)) == []


def test_every_board_has_a_case(recordings: Path) -> None:
    """A recording that is added must be given a case, or be a candidate's."""
    told = {case.file.partition("/")[2] for case in CASES_OF_BOARDS}
    there = {str(path.relative_to(recordings / "ats")) for path in (recordings / "ats").glob("*/*.har")}
    assert told == there - READ_AS_PEOPLE


def test_every_answer_is_read_or_told(recordings: Path) -> None:
    """Any answer of a vendor, be it no job at all, gives jobs that survive JSON, or a line that says why not."""
    for path in sorted((recordings / "ats").glob("*/*.har")):
        vendor = path.parent.name
        for exchange in read_har(path.read_bytes(), path.name):
            told = BOARDS[vendor].read(exchange.response.body)
            assert told.value or told.issues
            for one in told.value:
                assert from_json(Opportunity, to_json(one)) == one
                assert not {'"None"', '"False"'} & set(to_json(one).split())


def test_figures(recordings: Path) -> None:
    """The benchmark counts every field as right that its index asks for."""
    assert recordings.is_dir()
    *groups, whole = rows(1)
    assert whole.verdict == "met"
    assert {row.values for row in groups} == {(1.0,)}


def test_no_recordings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without recordings there is nothing to measure."""
    monkeypatch.delenv("CALLPREP_RECORDINGS", raising=False)
    assert rows(1) == ()

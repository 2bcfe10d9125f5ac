"""Recorded people of other systems, and resumes: what comes in, and what never does."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from benchmarks.importing_cases import CASES, Case
from benchmarks.importing_postings import wrong

from callprep.formats.mappings.apply import from_mapping
from callprep.formats.mappings.registry import mapping
from callprep.model.candidate import Candidate
from callprep.model.jsonable import to_json
from callprep.reading.har import read_har

pytestmark = pytest.mark.recorded

MAPPED = [case for case in CASES if case.system not in {"page", "board"}]
INTERNAL = (
    "Lacking hustle", "problematic for us", "Hired another candidate", "1000000000", "555-555-5555", "123 City Street",
    "Exempelgatan", "+1-555-0100", "5555550100", "2712 Broadway", "1 Example Street", "Very mysterious",
)  # fmt: skip


@pytest.fixture(name="recordings")
def _recordings() -> Path:
    folder = os.environ.get("CALLPREP_RECORDINGS")
    if not folder:
        pytest.skip("CALLPREP_RECORDINGS is not set")
    return Path(folder)


@pytest.mark.parametrize("case", MAPPED, ids=lambda case: f"{case.file}-{case.entry}")
def test_fields(recordings: Path, case: Case) -> None:
    """Each recording gives the fields that its index asks for, and leaves unknown what is not there."""
    assert list(wrong(case, recordings)) == []


def test_every_resume_has_a_case(recordings: Path) -> None:
    """A resume that is added to the recordings must be given a case."""
    told = {case.file.partition("/")[2] for case in CASES if case.group == "jsonresume"}
    assert told == {path.name for path in (recordings / "jsonresume").glob("*.json")}


def people(recordings: Path) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Give every answer of every candidate API, whatever it is an answer to."""
    for path in sorted((recordings / "ats").glob("*/*.har")):
        if path.parent.name in {"greenhouse", "lever", "ashby", "workable"}:
            for exchange in read_har(path.read_bytes(), path.name):
                answer = json.loads(exchange.response.body or b"{}")
                if isinstance(answer, dict):
                    yield path.parent.name, answer
    yield "hropen", json.loads((recordings / "ats" / "hropen" / "candidate-421.json").read_bytes())
    for path in sorted((recordings / "jsonresume").glob("*.json")):
        yield "jsonresume", json.loads(path.read_bytes())


def test_what_never_comes_in(recordings: Path) -> None:
    """Phones, streets, rejections, private notes and old wishes for pay enter no candidate, and no issue tells them."""
    seen = 0
    for system, obj in people(recordings):
        told = from_mapping(Candidate, obj, mapping(system))
        shown = str(told.issues) + (to_json(told.value) if told.value else "")
        seen += told.value is not None
        assert [word for word in INTERNAL if word in shown] == []
        assert '"None"' not in shown
        assert '"False"' not in shown
    assert seen > 20

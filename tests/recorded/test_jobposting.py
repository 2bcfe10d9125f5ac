"""Recorded career pages with schema.org JobPosting, and hostile bodies."""

from __future__ import annotations

import base64
import json
import os
from pathlib import Path

import pytest
from benchmarks.importing_cases import CASES, Case
from benchmarks.importing_postings import wrong

from callprep.formats.jobposting import read_posting, read_postings
from callprep.model.jsonable import from_json, to_json
from callprep.model.opportunity import Opportunity

pytestmark = pytest.mark.recorded

PAGES = [case for case in CASES if case.system == "page"]


@pytest.fixture(name="recordings")
def _recordings() -> Path:
    folder = os.environ.get("CALLPREP_RECORDINGS")
    if not folder:
        pytest.skip("CALLPREP_RECORDINGS is not set")
    return Path(folder)


@pytest.mark.parametrize("case", PAGES, ids=lambda case: case.file)
def test_fields(recordings: Path, case: Case) -> None:
    """Each page gives the fields that its index asks for, and leaves unknown what is not there."""
    assert list(wrong(case, recordings)) == []


def test_every_page_has_a_case(recordings: Path) -> None:
    """A page that is added to the recordings must be given a case."""
    assert {case.file for case in PAGES} == {
        f"jobposting/{path.name}" for path in (recordings / "jobposting").glob("*.html")
    }


def test_what_no_posting_answers(recordings: Path) -> None:
    """Impact, aims, growth and success are open after any posting, `missing()` names them, and JSON keeps the rest."""
    for case in PAGES:
        told = read_posting((recordings / case.file).read_bytes(), "https://page.example/").value
        if told is not None:
            open_ = [one.number for one in told.missing()]
            assert open_[0] == "Q1"
            assert {"Q1", "Q3", "Q4", "Q5"} <= set(open_)
            assert from_json(Opportunity, to_json(told)) == told


def test_hostile_bodies(recordings: Path) -> None:
    """Each hostile page gives no posting, and says so."""
    for line in (recordings / "security" / "html_bodies.jsonl").read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        spec = item.get("spec")
        if "b64" in item:
            body = base64.b64decode(item["b64"])
        elif spec:
            body = f"{spec['prefix']}{spec['repeat'] * int(spec['times'])}{spec['suffix']}".encode()
        else:
            body = str(item["text"]).encode("utf-8", "surrogatepass")
        told = read_postings(body, "https://page.example/", content_type=item["content_type"])
        assert told.issues


def test_hostile_texts(recordings: Path) -> None:
    """Hostile strings in every property come out as data, without control characters in titles and places."""
    lines = (recordings / "security" / "xss.jsonl").read_text(encoding="utf-8").splitlines()
    for payload in (str(json.loads(line)["payload"]) for line in lines):
        names = ("title", "description", "skills", "jobLocation", "employmentType", "baseSalary", "url", "identifier")
        posting = {"@type": "JobPosting", "hiringOrganization": payload, **dict.fromkeys(names, payload)}
        block = json.dumps(posting).replace("<", "\\u003c")
        page = f'<script type="application/ld+json">{block}</script>'
        told = read_posting(page, "https://page.example/").value
        if told is not None:
            assert from_json(Opportunity, to_json(told)) == told
            assert all(character.isprintable() for character in told.title)

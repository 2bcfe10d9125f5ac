"""The source by recordings of the real API; they are no part of the project."""

from __future__ import annotations

import base64
import json
import os
from pathlib import Path
from typing import Any

import pytest
from callprep_orcid import PUBLIC, Orcid, iids, search_by_doi

from callprep import (
    About,
    Candidate,
    GapKind,
    Interview,
    Link,
    Paper,
    Publisher,
    Report,
    Request,
    Response,
    Role,
    resume,
)
from callprep.errors import ProfileNotFoundError, SourceError, UnreachableError, UnreadableError
from callprep.testing import Case, Recording, audit

pytestmark = pytest.mark.recorded

CAPPED = 8_000_000  # bytes: what is longer never reaches a source, the client refuses it
NAMED = {
    "documented-full-record.har",
    "errors-404-400-500.har",
    "expanded-search-small.har",
    "peter-binfield-person-and-works.har",
    "scott-chamberlain-person-and-111-works.har",
    "search-by-doi.har",
}


@pytest.fixture
def folder() -> Path:
    """Give the folder of ORCID's recordings."""
    if "CALLPREP_RECORDINGS" not in os.environ:
        pytest.skip("set CALLPREP_RECORDINGS to the folder of recordings")
    return Path(os.environ["CALLPREP_RECORDINGS"]) / "orcid"


def _asked(source: Orcid, iid: str, recording: Recording) -> Report:
    """Ask about one record, and hold the source to the audit on the way."""
    candidate = Candidate("The Candidate").with_accounts(f"https://orcid.org/{iid}")
    assert audit(source, Case(candidate, recording)) == ()
    interview = Interview(source, candidate, strict=True)
    while interview.wants is not None:
        interview.tell(recording.send(interview.wants))
    return interview.report


def _load(path: Path) -> Recording:
    return Recording.load(path, match="path", unlisted=404)


def test_every_file(folder: Path) -> None:
    """Every recording of the folder is read by a test."""
    assert {path.name for path in folder.glob("*.har")} == NAMED


def test_documented_record(folder: Path) -> None:
    """Positions are read through affiliation groups and their summaries."""
    report = _asked(Orcid(), "0000-0002-7319-2192", _load(folder / "documented-full-record.har"))
    facts = [found.fact for found in report.evidence]
    (role,) = (fact for fact in facts if isinstance(fact, Role))
    assert (role.title, role.employer, role.current) == ("role-title", "common:name", False)
    assert role.started is not None
    assert role.started.year == 1948
    assert [fact.name for fact in facts if isinstance(fact, About)] == ["Three releasecandidate1"]
    assert [fact.title for fact in facts if isinstance(fact, Paper)] == ["Work Title"]


@pytest.mark.parametrize(
    ("path", "error", "words"),
    [
        ("asdfadf/person", ProfileNotFoundError, "The resource was not found. (ORCID's error 9016)"),
        ("search?start=adsf", UnreachableError, "Something went wrong in ORCID. (ORCID's error 9008)"),
        ("search?rows=er", UnreadableError, "bad request to the ORCID API. (ORCID's error 9012)"),
        ("search?q=given-names%3Acarl&rows=apple", UnreadableError, "(ORCID's error 9012)"),
    ],
)
def test_errors(folder: Path, path: str, error: type[SourceError], words: str) -> None:
    """Code and message for users are kept, and nothing of ORCID's insides is shown."""
    recording = Recording.load(folder / "errors-404-400-500.har")
    with pytest.raises(error) as caught:
        iids(recording.send(Request.get(f"{PUBLIC}/{path}")))
    assert words in caught.value.message
    assert "Exception" not in str(caught.value)


def test_expanded_search(folder: Path) -> None:
    """An expanded search gives several different people."""
    recording = _load(folder / "expanded-search-small.har")
    found = iids(recording.send(Request.get(f"{PUBLIC}/expanded-search/")))
    assert (len(found), len(set(found))) == (6, 6)


def test_search_by_doi(folder: Path) -> None:
    """A search by DOI gives iDs: one, one, and several."""
    recording = Recording.load(folder / "search-by-doi.har")
    dois = ("10.1371/journal.pone.0025995", "10.1371/journal.pone.0053712", "10.1087/20120404")
    one, another, several = (iids(recording.send(search_by_doi(doi))) for doi in dois)
    assert (len(one), len(another)) == (1, 1)
    assert len(several) > 1


def test_binfield(folder: Path) -> None:
    """Eight works of two careers, one entered by himself and seven by Scopus."""
    report = _asked(Orcid(plan="parts"), "0000-0002-9341-7985", _load(folder / "peter-binfield-person-and-works.har"))
    papers = [(found.fact, found.provenance) for found in report.evidence if isinstance(found.fact, Paper)]
    years = {
        paper.published.year: "holograph" in paper.title.lower() or "hologram" in paper.title.lower()
        for paper, _ in papers
        if paper.published
    }
    assert len(papers) == 8
    assert years == {1992: True, 1993: True, 2008: False, 2009: False, 2013: False}
    own = [paper.title for paper, provenance in papers if provenance.publisher is Publisher.SELF]
    assert own == ["Reputation, authority and incentives. Or: How to get rid of the Impact Factor"]


def test_chamberlain(folder: Path) -> None:
    """Of a long record: credit name, links, five keywords out of one string, and repeated titles once."""
    report = _asked(
        Orcid(plan="parts"), "0000-0003-1444-9135", _load(folder / "scott-chamberlain-person-and-111-works.har")
    )
    facts = [found.fact for found in report.evidence]
    (about,) = (fact for fact in facts if isinstance(fact, About))
    assert (about.name, about.place) == ("Scott A Chamberlain", "US")
    assert about.topics == ("ecology", "open access", "bioinformatics", "evolution", "R")
    links = {(fact.account.site, fact.account.handle): fact.rel for fact in facts if isinstance(fact, Link)}
    assert links == {
        ("homepage", "ropensci.org"): "plain",
        ("homepage", "recology.info"): "researcher url",
        ("homepage", "scottchamberlain.info"): "researcher url",
        ("github", "sckott"): "researcher url",
        ("scopus", "16229564500"): "external identifier",
    }
    papers = [fact for fact in facts if isinstance(fact, Paper)]
    assert len(papers) == 55  # of 111 groups
    assert len({paper.title.casefold() for paper in papers}) == 55
    assert all(paper.published for paper in papers)  # the 14 without a day repeat titles that have one


def test_broken_bodies(folder: Path) -> None:
    """Every broken JSON body ends in a gap of the world's kind, whatever its status and headers."""
    lines = (folder.parent / "security" / "json_bodies.jsonl").read_text(encoding="utf-8").splitlines()
    candidate = Candidate("The Candidate").with_accounts("https://orcid.org/0000-0000-0314-1598")
    for told in map(json.loads, lines):
        answer = Response(told["status"], told.get("headers", {}), _body(told))
        gap = resume(Orcid(), candidate, [answer]).gap
        assert gap is None or gap.kind is not GapKind.BROKEN, told["id"]
        assert told["expect"] != "source-error" or gap is not None or len(answer.body) > CAPPED, told["id"]


def _body(told: dict[str, Any]) -> bytes:
    if "spec" in told:
        spec = told["spec"]
        return f"{spec['prefix']}{spec['repeat'] * spec['times']}{spec['suffix']}".encode()
    return base64.b64decode(told["b64"]) if "b64" in told else str(told["text"]).encode()

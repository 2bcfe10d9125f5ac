"""The source for ORCID, by recordings of an invented researcher."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import attrs
import pytest
from callprep_orcid import MEMBERS, PUBLIC, Orcid, iids, is_iid, search_by_doi
from hypothesis import given
from hypothesis import strategies as st

from callprep import (
    About,
    Account,
    Candidate,
    Education,
    Evidence,
    Fact,
    GapKind,
    Interview,
    Link,
    Paper,
    Publisher,
    Request,
    Response,
    Role,
    installed,
    resume,
    source,
)
from callprep.errors import ProfileNotFoundError, RateLimitedError, UnreachableError, UnreadableError
from callprep.testing import Case, Recording, SourceContract, no_network

RECORDINGS = Path(__file__).parent / "recordings"
INES = Candidate("Ines Example").with_accounts("https://orcid.org/0000-0000-0314-1598")
NOBODY = Candidate("No One").with_accounts("https://orcid.org/0000-0000-0271-8287")


def recording(name: str) -> Recording:
    """Load one of our own recordings."""
    return Recording.load(RECORDINGS / name)


class TestRecord(SourceContract):
    """The contract, with the whole record in one request."""

    source = Orcid()
    found = (Case(INES, recording("found.har"), expects=[About, Link, Role, Education, Paper, "Staff engineer"]),)
    absent = (Case.absent(NOBODY, recording("absent.har")),)


class TestParts(SourceContract):
    """The contract, with person and works apart."""

    source = Orcid(plan="parts")
    found = (Case(INES, recording("found-in-parts.har"), expects=[About, Link, Paper]),)
    absent = (Case.absent(NOBODY, recording("absent-in-parts.har")),)


NAMES = ["person", "name", "given-names", "value", "activities-summary", "works", "group", "work-summary", "title"]


def _nested(inner: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner)


def evidence(source: Orcid, name: str) -> tuple[Evidence[Fact], ...]:
    """Ask about the invented researcher, and give what is found."""
    interview, replay = Interview(source, INES, strict=True), recording(name)
    while interview.wants is not None:
        interview.tell(replay.send(interview.wants))
    assert interview.gap is None
    return interview.report.evidence


def facts(kind: type[Fact]) -> list[Fact]:
    """Give the facts of one class in the whole record."""
    return [found.fact for found in evidence(Orcid(), "found.har") if isinstance(found.fact, kind)]


def answer(body: object, status: int = 200) -> Response:
    """Make an answer, of JSON or of bytes."""
    return Response(status, body=body if isinstance(body, bytes) else json.dumps(body).encode(), url=f"{PUBLIC}/x")


def after(told: Response) -> Interview:
    """Answer the first request so, and give the interview."""
    return resume(Orcid(), INES, [told])


class TestFacts:
    """What a record is read as."""

    def test_about(self) -> None:
        """The name they publish under counts, keywords are split, and the account's age comes from milliseconds."""
        (about,) = facts(About)
        assert isinstance(about, About)
        assert (about.name, about.place, about.bio) == ("Ines M. Example", "DK", "Maps that work without a network.")
        assert about.topics == ("cartography", "routing", "offline maps", "Rust")
        assert about.since == datetime(2012, 11, 13, 9, 46, 40, tzinfo=UTC)

    def test_links(self) -> None:
        """Accounts and own pages are named as theirs, other pages are plain, and what is no address is left out."""
        links = [(link.account.site, link.account.handle, link.rel) for link in facts(Link) if isinstance(link, Link)]
        assert links == [
            ("github", "ines-example", "researcher url"),
            ("homepage", "ines.example", "researcher url"),
            ("homepage", "lab.example.com", "plain"),
            ("scopus", "57000000001", "external identifier"),
        ]

    def test_positions(self) -> None:
        """A position without an end is the current one; without a title the department stands for it."""
        began = datetime(2016, 1, 1, tzinfo=UTC)
        assert facts(Role) == [
            Role("Staff engineer", "Example Maps", datetime(2020, 2, 1, tzinfo=UTC), current=True),
            Role(
                "Department of Geography",
                "University of Example",
                began,
                datetime(2020, 1, 31, tzinfo=UTC),
                current=False,
            ),
        ]
        assert facts(Education) == [Education("PhD", "University of Example", ended=datetime(2016, 6, 1, tzinfo=UTC))]

    def test_papers(self) -> None:
        """Works are one a title, with the day as far as it is known, and the DOI of the work and not of its book."""
        assert facts(Paper) == [
            Paper(
                "Routing without a network",
                venue="Journal of Small Maps",
                published=datetime(2025, 3, 14, tzinfo=UTC),
                doi="10.5555/maps.2025.14",
                url="https://doi.org/10.5555/maps.2025.14",
            ),
            Paper(
                "Tiles of the Faroe Islands",
                published=datetime(2023, 1, 1, tzinfo=UTC),
                doi="10.5555/tiles.v2",
                url="https://doi.org/10.5555/tiles.v2",
            ),
            Paper("A chapter on contour lines", venue="The Book of Lines", url="https://books.example.com/lines/7"),
        ]

    def test_publisher(self) -> None:
        """What the person entered is their own word, what a publisher pushed is somebody else's."""
        papers = [found for found in evidence(Orcid(), "found.har") if isinstance(found.fact, Paper)]
        assert [paper.provenance.publisher for paper in papers] == [Publisher.OTHER, Publisher.SELF, Publisher.OTHER]
        assert papers[0].provenance.page == "https://doi.org/10.5555/maps.2025.14"

    def test_parts(self) -> None:
        """Both plans find the same person and the same works."""
        parts = [found.id for found in evidence(Orcid(plan="parts"), "found-in-parts.har")]
        whole = [found.id for found in evidence(Orcid(), "found.har") if not isinstance(found.fact, Role | Education)]
        assert parts[1:] == whole[1:]  # the first is the profile, whose age stands in the whole record alone

    def test_no_mail_address(self) -> None:
        """A mail address is nowhere in what is found, though it is public in the record."""
        assert b"mail.example" in (RECORDINGS / "found.har").read_bytes()
        assert "mail.example" not in repr(evidence(Orcid(), "found.har"))


class TestSparse:
    """Records that show little."""

    @pytest.mark.parametrize(
        "record",
        [
            {},
            {"person": None, "activities-summary": None, "history": None},
            {"person": {"name": None, "keywords": {"keyword": None}}, "activities-summary": {"works": None}},
            {"person": {"name": {"given-names": None}, "researcher-urls": {"researcher-url": [None, {"url": None}]}}},
            {"activities-summary": {"employments": {"affiliation-group": [{"summaries": []}, {"summaries": [{}]}]}}},
            {
                "activities-summary": {
                    "employments": {"affiliation-group": [{"summaries": [{"employment-summary": {}}]}]}
                }
            },
            {"activities-summary": {"educations": {"affiliation-group": [{"summaries": [{"education-summary": {}}]}]}}},
            {"activities-summary": {"works": {"group": [{"work-summary": [{"title": None}]}]}}},
        ],
    )
    def test_nothing(self, record: object) -> None:
        """A private or empty record gives nothing, and that is no gap: it was looked at."""
        assert after(answer(record)).report == attrs.evolve(after(answer({})).report, evidence=(), gap=None)

    @pytest.mark.parametrize(
        "date",
        [None, {"year": None}, {"year": {"value": "2023"}, "month": {"value": "13"}}, {"year": {"value": "9" * 18}}],
    )
    def test_dates(self, date: object) -> None:
        """A day that no calendar has is no day."""
        summary = {"title": {"title": {"value": "Maps"}}, "publication-date": date, "url": {"value": "javascript:x"}}
        told = {"activities-summary": {"works": {"group": [{"work-summary": [summary]}]}}}
        assert [found.fact for found in after(answer(told)).evidence] == [Paper("Maps")]

    def test_two_names(self) -> None:
        """Without a credit name the given and family names are the name, whichever there is."""
        told = {"person": {"name": {"given-names": {"value": "Ines"}, "family-name": None, "credit-name": None}}}
        assert [found.fact for found in after(answer(told)).evidence] == [About("Ines")]


class TestRefused:
    """What ends in a gap, and in which."""

    @pytest.mark.parametrize("iid", ["0000-0000-0314-1599", "0000000003141598", "0000-0000-0314-159", "nobody"])
    def test_check_digit(self, iid: str) -> None:
        """A misspelt iD is not asked for: it is nobody's, or somebody else's."""
        interview = Interview(Orcid(), Candidate("Ines Example", (Account("orcid", iid),)))
        assert interview.asked == 0
        assert interview.gap is not None
        assert (interview.gap.kind, "check digit" in interview.gap.detail) == (GapKind.NOT_FOUND, True)

    @pytest.mark.parametrize("iid", ["0000-0000-0314-1598", "0000-0000-0100-002X"])
    def test_good_iids(self, iid: str) -> None:
        """The check digit is ten at times, written X."""
        assert is_iid(iid)

    @pytest.mark.parametrize(
        ("status", "body", "kind", "said"),
        [
            (404, {"user-message": "The resource was not found.", "error-code": 9016}, GapKind.NOT_FOUND, "9016"),
            (409, {"user-message": "The record is locked."}, GapKind.DENIED, "the record is locked"),
            (500, b"<html>Internal Server Error</html>", GapKind.UNREACHABLE, "status 500"),
            (
                500,
                {"error-code": 9008, "user-message": "Something went wrong."},
                GapKind.UNREACHABLE,
                "wrong. (ORCID's",
            ),
            (503, {}, GapKind.UNREACHABLE, "status 503"),
            (429, {"user-message": "Slow down."}, GapKind.RATE_LIMITED, "too often"),
            (200, b"<html>Maintenance</html>", GapKind.UNREADABLE, "no JSON"),
        ],
    )
    def test_statuses(self, status: int, body: object, kind: GapKind, said: str) -> None:
        """Each bad answer is the gap it stands for, in ORCID's words for users where there are some."""
        gap = after(answer(body, status)).gap
        assert gap is not None
        assert (gap.kind, said in gap.detail) == (kind, True), gap

    @given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=3), _nested, max_leaves=20))
    def test_any_json(self, record: object) -> None:
        """Whatever JSON stands where a record should, the source is not to blame."""
        gap = after(answer(record)).gap
        assert gap is None or gap.kind is GapKind.UNREADABLE


class TestSearch:
    """Who has a work in their record."""

    def test_request(self) -> None:
        """The DOI is a phrase; its quotes cannot end it."""
        assert search_by_doi('10.5555/a"b').url == (
            "https://pub.orcid.org/v3.0/search?q=digital-object-ids%3A%2210.5555%2Fa%5C%22b%22"
        )
        assert search_by_doi("10.5555/a", MEMBERS).host == "api.orcid.org"

    def test_no_hit(self) -> None:
        """No hit is null, and nobody."""
        assert iids(answer({"result": None, "num-found": 0})) == ()

    def test_hits(self) -> None:
        """Both kinds of search are read, and what is no iD is left out."""
        hits = [{"orcid-identifier": {"path": "0000-0000-0314-1598"}}, {"orcid-identifier": None}]
        assert iids(answer({"result": hits})) == INES.accounts
        expanded = [{"orcid-id": "0000-0000-0314-1598", "email": ["x@mail.example"]}, {"orcid-id": "no"}]
        assert iids(answer({"expanded-result": expanded})) == INES.accounts

    @pytest.mark.parametrize(
        ("status", "error"), [(404, ProfileNotFoundError), (429, RateLimitedError), (500, UnreachableError)]
    )
    def test_errors(self, status: int, error: type[Exception]) -> None:
        """A search that fails is no search without hits."""
        with pytest.raises(error):
            iids(answer({}, status))
        with pytest.raises(UnreadableError):
            iids(answer([]))


class TestPackage:
    """How it is found."""

    def test_by_name(self) -> None:
        """Installed, it is found by its name, and is off until somebody asks for it."""
        assert "orcid" in {entry.name for entry in installed()}
        with no_network():
            found = source("orcid")
        assert found == Orcid()
        assert not found.info.on_by_default
        assert found.info.terms is not None
        assert "non-commercial" in found.info.terms.note

    def test_members(self) -> None:
        """Members ask another host, which the description names."""
        interview = Interview(Orcid(base=MEMBERS), INES)
        assert interview.wants == Request.get(
            "https://api.orcid.org/v3.0/0000-0000-0314-1598/record", headers={"accept": "application/json"}
        )

"""Homepages and feeds as others have recorded them, read by whole inquiries."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from callprep.inquiry.source import Source
from callprep.inquiry.wire import Request, Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import GapKind, Publisher
from callprep.model.facts import About, Coverage, Interest, Link, Post
from callprep.reading.har import Exchange
from callprep.sources.feeds import Feeds
from callprep.sources.homepage import Homepage
from callprep.testing import Recording
from callprep.testing._trial import Run, run

pytestmark = pytest.mark.recorded

WHEN = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
FEED = "https://example.org/feed"


@pytest.fixture(name="recordings")
def _recordings() -> Path:
    folder = os.environ.get("CALLPREP_RECORDINGS")
    if folder is None:
        pytest.skip("CALLPREP_RECORDINGS names no folder of recordings")
    return Path(folder)


def expected(recordings: Path, folder: str) -> dict[str, Any]:
    """Give what the recordings say of themselves."""
    told: dict[str, Any] = json.loads((recordings / folder / "expected.json").read_text(encoding="utf-8"))
    return told


def research(source: Source, candidate: Candidate, url: str, body: bytes) -> Run:
    """Run a whole inquiry: that body stands at that address, and nothing anywhere else."""
    there = Exchange(Request.get(url), Response(200, body=body, received_at=WHEN))
    return run(source, candidate, Recording([there], unlisted=404))


def read_feed(recordings: Path, name: str, candidate: str) -> Run:
    """Read a recorded feed as that candidate's own."""
    body = (recordings / "feeds" / name).read_bytes()
    return research(Feeds(), Candidate(candidate, (Account.page(FEED, "feed"),)), FEED, body)


@pytest.mark.parametrize("name", ["person-jsonld.html", "hcard-relme.html", "opengraph-only.html"])
def test_pages(recordings: Path, name: str) -> None:
    """A person's page gives what is expected of it: who they are, their profiles and feeds, topics, and no picture."""
    told = expected(recordings, "homepage/pages")[name]
    home = Account.page(told["base"])
    body = (recordings / "homepage" / "pages" / name).read_bytes()
    outcome = research(Homepage(), Candidate(told["name"], (home,)), told["base"], body)
    facts = [item.fact for item in outcome.evidence]
    assert outcome.gap is None
    assert len(outcome.asked) == 2
    assert [fact for fact in facts if isinstance(fact, About)] == [
        About(
            told["name"],
            headline=told.get("job_title"),
            bio=told.get("note"),
            place=told.get("location"),
            employer=told.get("employer"),
            topics=tuple(told.get("topics", ())),
        )
    ]
    links = [fact for fact in facts if isinstance(fact, Link)]
    profiles = [f"{link.account.site}:{link.account.handle}" for link in links if link.account.site != "feed"]
    known = [profile for profile in profiles if not profile.startswith("homepage:")]
    assert sorted(known) == sorted(told["profiles"])
    assert [link.account.url for link in links if link.rel == "feed"] == told.get("feeds", [])
    assert [fact.title for fact in facts if isinstance(fact, Interest)] == told.get("topics", [])
    assert told["image"] not in repr(facts)
    assert not {"https://github.com/features", told["base"]} & {link.account.url for link in links}


def test_ways_of_stating(recordings: Path) -> None:
    """Each profile says how the page states it."""
    rels = {
        "person-jsonld.html": {"sameAs", "feed"},
        "hcard-relme.html": {"me"},
        "opengraph-only.html": {"meta"},
    }
    told = expected(recordings, "homepage/pages")
    for name, wanted in rels.items():
        home = Account.page(told[name]["base"])
        body = (recordings / "homepage" / "pages" / name).read_bytes()
        outcome = research(Homepage(), Candidate(told[name]["name"], (home,)), told[name]["base"], body)
        assert {item.fact.rel for item in outcome.evidence if isinstance(item.fact, Link)} == wanted


def test_a_page_of_somebody_else(recordings: Path) -> None:
    """A page that names somebody else than the candidate gives that name alone."""
    body = (recordings / "homepage" / "pages" / "hcard-relme.html").read_bytes()
    home = Account.page("https://ana.example.org/")
    outcome = research(Homepage(), Candidate("Eve Other", (home,)), home.url, body)
    assert [item.fact.title for item in outcome.evidence] == ["Ana Example"]


# A company's blog and a foundation's, of which one entry is recorded: who signs decides.
@pytest.mark.parametrize(
    ("name", "author"),
    [
        ("fr-atom-atom_example_1.xml", "Mark Pilgrim"),
        ("fr-atom-atom_example_3.xml", "Lorenz Jakober"),
        ("fr-atom-atom_relative.xml", "Jane Doe"),
        ("fr-jsonfeed-jsonfeed_example_1.json", "John Gruber"),
        ("fr-rss1-rss_1.0_iso8859.xml", "Achim Sawall"),
        ("fr-rss2-rss_2.0_cloudflare.xml", "Luke Valenta"),
        ("fr-rss2-rss_2.0_element_io.xml", "Steve Loynes"),
        ("fr-rss2-rss_2.0_relurl_1.xml", "Jonas Große Sundrup"),
    ],
)
def test_signed(recordings: Path, name: str, author: str) -> None:
    """Entries are posts of whoever signs them, with title, address and date as expected, and nobody else's."""
    outcome = read_feed(recordings, name, author)
    posts = [item for item in outcome.evidence if isinstance(item.fact, Post)]
    told = expected(recordings, "feeds")[name]["entries"]
    dates = [entry["published"] or entry.get("updated") for entry in told]
    assert outcome.gap is None
    assert [item.fact.title for item in posts] == [entry["title"] for entry in told]
    assert [item.provenance.page for item in posts] == [entry["link"] for entry in told]
    assert [item.fact.when for item in posts] == [datetime.fromisoformat(date) for date in dates]
    assert {item.provenance.publisher for item in posts} == {Publisher.SELF}
    stranger = read_feed(recordings, name, "Eve Stranger")
    assert [type(item.fact) for item in stranger.evidence] == [Coverage]
    assert stranger.evidence[0].fact.title.startswith(f"0 of {len(told)} entries not under their name")


def test_two_owners(recordings: Path) -> None:
    """A feed that two people own, whose entry names neither, is taken for neither's."""
    outcome = read_feed(recordings, "fr-jsonfeed-jsonfeed_spec_1.json", "Manton Reece")
    assert [type(item.fact) for item in outcome.evidence] == [Coverage]


def test_a_name_that_is_no_persons(recordings: Path) -> None:
    """A channel that signs with its own title leaves open who published it."""
    outcome = read_feed(recordings, "fr-atom-atom_mediarss_youtube_1.xml", "Ada Example")
    assert [item.provenance.publisher for item in outcome.evidence] == [Publisher.UNKNOWN]


def test_every_feed(recordings: Path) -> None:
    """Every recorded feed is read without a fault, cites open pages, and is a gap only where it declares entities."""
    names = [path.name for path in (recordings / "feeds").iterdir() if path.suffix in {".xml", ".json"}]
    gaps: dict[str, GapKind] = {}
    for name in sorted(names):
        outcome = read_feed(recordings, name, "Ada Example")
        assert all(item.provenance.page.startswith(("http://", "https://")) for item in outcome.evidence), name
        if outcome.gap is not None:
            gaps[name] = outcome.gap.kind
    assert gaps == {
        "expected.json": GapKind.UNREADABLE,
        "fp-wellformed-rss-entity_in_doctype.xml": GapKind.UNREADABLE,
    }


@pytest.mark.parametrize("source", [Feeds(), Homepage()], ids=["feeds", "homepage"])
@pytest.mark.parametrize("sample", ["feeds", "html_bodies"])
def test_hostile(recordings: Path, source: Source, sample: str) -> None:
    """Hostile feeds and pages end in facts or in a gap of the world's, and no script comes through."""
    lines = (recordings / "security" / f"{sample}.jsonl").read_text(encoding="utf-8").splitlines()
    candidate = Candidate("Ada Example", (Account.page(FEED, "feed"), Account.page(FEED)))
    for line in lines:
        told = json.loads(line)
        if "b64" not in told:
            outcome = research(source, candidate, FEED, _body(told))
            assert not outcome.broken, told["id"]
            assert "javascript:" not in repr(outcome.evidence), told["id"]


def _body(told: dict[str, Any]) -> bytes:
    spec = told.get("spec")
    text: str = told["text"] if spec is None else spec["prefix"] + spec["repeat"] * spec["times"] + spec["suffix"]
    return text.encode("utf-8", "surrogatepass")

"""Where a line comes from, in words and numbers."""

from __future__ import annotations

import attrs
from tests.render import demo
from tests.render.demo import BLOG, GITHUB, NOW, evidence

from callprep.model.accounts import Account
from callprep.model.evidence import Dossier, Evidence, Identity, Provenance, Report
from callprep.model.facts import Fact, Skill
from callprep.render.sources import account_words, cited, identity_words, marks, place_words, source_name


def _from_file(place: str) -> Evidence[Fact]:
    return Evidence(Skill("Go"), Provenance("jsonresume", GITHUB, "", "", NOW, place=place), Identity.PROVEN)


def test_names() -> None:
    """Sources and accounts are called as a recruiter knows them, pages by their address."""
    assert source_name("github") == "GitHub"
    assert source_name("stackexchange") == "Stack Overflow"
    assert source_name("feeds") == "their blog"
    assert source_name("lobsters") == "lobsters"
    assert source_name("lob\u202esters") == "lobsters"
    assert account_words(GITHUB) == "GitHub rajiv-maps"
    assert account_words(BLOG) == "rajiv.example/feed.xml"
    assert account_words(Account("homepage", "rajiv.example", "javascript:x")) == "rajiv.example"
    assert account_words(Account("homepage", "\u202e", "javascript:x")) == "?"


def test_identity() -> None:
    """Proven, named on a page, and possibly theirs read differently."""
    dossier = demo.dossier()
    assert identity_words(dossier.evidence[0]) == "proven"
    assert identity_words(dossier.evidence[4]) == "named on rajiv.example"
    assert identity_words(evidence(Skill("Go"), GITHUB, "x", Identity.STATED)) == "named on a page of theirs"
    assert identity_words(evidence(Skill("Go"), GITHUB, "x", Identity.SUGGESTED)) == "possibly theirs"


def test_places() -> None:
    """A fact stands on a page, or in a place of a file, or else on an account."""
    assert place_words(demo.dossier().evidence[0]) == "github.com/rajiv-maps/maps"
    assert place_words(_from_file("cv.json work[0]")) == "cv.json work[0]"
    assert place_words(_from_file("")) == "GitHub rajiv-maps"


def test_numbers() -> None:
    """Sources are numbered in the order they are cited; one page has one number; references to fields have none."""
    dossier = demo.dossier()
    ids = [item.id for item in dossier.evidence]
    found = cited(dossier, [ids[3], "opportunity.work", ids[1], ids[2], ids[3], ids[0]])
    assert {key: source.number for key, source in found.items()} == {ids[3]: "1", ids[1]: "2", ids[2]: "2", ids[0]: "3"}
    assert found[ids[0]].href == "https://github.com/rajiv-maps/maps"
    assert found[ids[0]].read == "9 May 2016"


def test_one_page_two_certainties() -> None:
    """A page that is surely theirs for one fact and possibly for another has two numbers."""
    sure, unsure = (
        evidence(Skill(name), GITHUB, "x", identity)
        for name, identity in (("Go", Identity.PROVEN), ("Rust", Identity.SUGGESTED))
    )
    dossier = Dossier(demo.candidate(), (Report("x", (sure, unsure)),))
    assert [source.number for source in cited(dossier, [sure.id, unsure.id]).values()] == ["1", "2"]


def test_files_have_no_link() -> None:
    """What was read from a file has a number and a place, and no link; two places have two numbers."""
    one, two = (_from_file(f"cv.json work[{index}]") for index in range(2))
    two = attrs.evolve(two, fact=Skill("Rust"))
    dossier = Dossier(demo.candidate(), (Report("jsonresume", (one, two)),))
    found = cited(dossier, [one.id, two.id])
    assert [(source.number, source.href) for source in found.values()] == [("1", ""), ("2", "")]


def test_marks() -> None:
    """A line that rests twice on one page shows its number once."""
    dossier = demo.dossier()
    ids = [item.id for item in dossier.evidence]
    found = cited(dossier, ids)
    assert [source.number for source in marks(found, [ids[1], ids[2], "caller.name"])] == ["2"]

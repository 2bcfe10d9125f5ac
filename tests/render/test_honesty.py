"""What is not known, in words."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from tests.render import demo
from tests.render.demo import GITHUB, evidence

from callprep.model.evidence import Dossier, Gap, GapKind, Report
from callprep.model.facts import Skill
from callprep.render.honesty import coverage_words, gap_words, unknowns

LABELS = {
    GapKind.NO_ACCOUNT: "Not looked at",
    GapKind.SKIPPED: "Not looked at",
    GapKind.NOT_FOUND: "Not found",
    GapKind.NOT_A_PERSON: "Not a person",
}


def _told(*reports: Report) -> dict[str, str]:
    return {one.label: one.text for one in unknowns(Dossier(demo.candidate(), reports))}


@pytest.mark.parametrize("kind", GapKind)
def test_kinds(kind: GapKind) -> None:
    """Every kind of gap has words, and stands under not found, not looked at, could not look, or not a person."""
    label = LABELS.get(kind, "Could not look")
    told = _told(Report("github", (), Gap(kind)))
    assert list(told) == [label]
    assert told[label].startswith("GitHub (")
    assert gap_words(Gap(kind)).startswith(f"{label}: ")


def test_four_that_never_look_the_same() -> None:
    """Not found, could not look, not looked at, and looked in vain are four lines, in a fixed order."""
    told = _told(
        Report("feeds"),
        Report("github", (), Gap(GapKind.NOT_FOUND)),
        Report("stackexchange", (), Gap(GapKind.SKIPPED)),
        Report("homepage", (), Gap(GapKind.TIMED_OUT)),
    )
    assert told == {
        "Could not look": "their homepage (no answer in time)",
        "Not looked at": "Stack Overflow (left out)",
        "Not found": "GitHub (no such public account)",
        "Looked, nothing there": "their blog",
    }


def test_nobody_asked() -> None:
    """Where no source was asked, that is what is said."""
    assert _told() == {"Not looked at": "no source was asked about them"}


def test_found() -> None:
    """A source that gave facts and no gap is no gap."""
    assert _told(Report("github", (evidence(Skill("Go"), GITHUB, "github"),))) == {}


def test_in_part() -> None:
    """A source that gave facts and then failed is not called unread."""
    told = _told(Report("github", (evidence(Skill("Go"), GITHUB, "github"),), Gap(GapKind.RATE_LIMITED)))
    assert told == {"Could not look": "the rest of GitHub (the site wants fewer questions)"}


def test_when_to_try_again() -> None:
    """A time to try again is told."""
    gap = Gap(GapKind.RATE_LIMITED, try_again_at=datetime(2016, 5, 9, 9, tzinfo=UTC))
    assert _told(Report("github", (), gap))["Could not look"].endswith("; try again after 9 May 2016, 09:00 UTC)")
    assert gap_words(gap).endswith("try again after 9 May 2016, 09:00 UTC")


def test_skipped_says_why() -> None:
    """A source left out says why, in its own words; other gaps keep the details for the dossier."""
    told = _told(Report("x", (), Gap(GapKind.SKIPPED, "no key: set X_TOKEN")))
    assert told == {"Not looked at": "X (no key: set X_TOKEN)"}
    assert "secret" not in str(_told(Report("github", (), Gap(GapKind.BROKEN, "secret"))))
    assert gap_words(Gap(GapKind.BROKEN, "KeyError")) == "Could not look: our reader of it failed – KeyError"


def test_addresses() -> None:
    """Of an address in a detail the site is named: what was asked there in full is for the dossier."""
    detail = "https://api.example.org/works?filter=author.id:A5000&x= answered 500, http://[broken too"
    assert gap_words(Gap(GapKind.BROKEN, detail)).endswith(" – api.example.org answered 500, an address too")


def test_no_account() -> None:
    """That no account is known is said once."""
    assert gap_words(Gap(GapKind.NO_ACCOUNT, "none on DEV or feed is known")) == (
        "Not looked at: no account of theirs is known"
    )


def test_several() -> None:
    """Sources of one kind share a line."""
    gaps = (Report(name, (), Gap(GapKind.NOT_FOUND)) for name in ("github", "gitlab"))
    assert _told(*gaps)["Not found"] == "GitHub (no such public account); GitLab (no such public account)"


def test_coverage() -> None:
    """How much was read is told by source, once."""
    dossier = demo.dossier()
    assert coverage_words(dossier) == "GitHub: 10 of 38 repositories read"
    twice = attrs.evolve(dossier, reports=dossier.reports * 2)
    assert coverage_words(twice) == coverage_words(dossier)
    assert coverage_words(Dossier(demo.candidate())) == ""

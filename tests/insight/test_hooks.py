"""Hooks: the person's own fresh words, ranked, and nothing that would make them start."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from tests.helpers import OPPORTUNITY, TODAY, dossier, evidence

from callprep import Evidence, Fact, Identity, Interest, Post, Publisher
from callprep.insight.hooks import FRESH_DAYS, Hook, hooks


def days_ago(days: int) -> datetime:
    """Give noon of that day."""
    return datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC) - timedelta(days=days)


def post(title: str, days: int, *topics: str) -> Post:
    """Make a post of so many days ago."""
    return Post(title, topics=topics, published=days_ago(days))


def found(*facts: Fact | Evidence[Fact], today: date = TODAY) -> tuple[Hook, ...]:
    """Give the hooks of these facts."""
    return hooks(dossier(*facts), OPPORTUNITY.spoken(), today)


@pytest.mark.parametrize(
    ("fact", "kept"),
    [
        (post("On tides", 0), True),
        (post("On tides", 365), True),
        (post("On tides", 366), False),
        (post("On tides", -1), False),
        (Post("On tides"), False),
        (post("We won", FRESH_DAYS, "football"), True),
        (post("We won", FRESH_DAYS + 1, "football"), False),
        (post("We won", -1, "football"), False),
        (post("My first marathon", FRESH_DAYS), True),
        (post("My first marathon", FRESH_DAYS + 1), False),
        (post("A library search for chess books", 300), True),
        (Interest("Football", personal=True, seen=days_ago(3)), True),
        (Interest("Football", personal=True, seen=days_ago(FRESH_DAYS + 1)), False),
        (Interest("Football", personal=True), False),
        (Interest("Leicester", topics=("football",), personal=True, seen=days_ago(3)), True),
        (Interest("Search", personal=False, seen=days_ago(3)), False),
        (Interest("Genealogy", personal=True, seen=days_ago(3)), False),
        (evidence(post("On tides", 3), identity=Identity.SUGGESTED), False),
        (evidence(post("On tides", 3), identity=Identity.STATED), True),
        (evidence(post("On tides", 3), publisher=Publisher.OTHER), False),
        (evidence(post("On tides", 3), publisher=Publisher.UNKNOWN), False),
    ],
    ids=str,
)
def test_kept(fact: Fact | Evidence[Fact], *, kept: bool) -> None:
    """Own, dated, past, recent words make a hook; a hobby perishes in fourteen days, and only a listed one counts."""
    assert len(found(fact)) == kept


@pytest.mark.parametrize(
    ("fact", "subject", "personal"),
    [
        (post("On tides", 3, "sea"), "On tides", False),
        (post("We won", 3, "football", "Leicester City"), "Leicester City", True),
        (post("We won", 3, "football"), "football", True),
        (post("My marathon", 3), "My marathon", True),
        (post("A library search for chess books", 3), "A library search for chess books", False),
        (Interest("Football", topics=("sport",), personal=True, seen=days_ago(3)), "Football", True),
    ],
    ids=str,
)
def test_subject(fact: Fact, subject: str, *, personal: bool) -> None:
    """A hobby is called by what tells most of it, the club before the sport; work by its title."""
    (hook,) = found(fact)
    assert (hook.subject, hook.personal) == (subject, personal)


def test_reason() -> None:
    """The reason names all four parts of the rank."""
    (work,) = found(post("The index of a library", 1))
    told = "specific: their own words on «The index of a library»; relevant: touches index; recent: 1 day old"
    assert work.why == f"{told}; safe: their work"
    assert work.touches == ("index",)
    (hobby,) = found(post("We won", 2, "football"))
    assert "relevant: says nothing of the role; recent: 2 days old; safe: a hobby they show in public" in hobby.why


def test_order() -> None:
    """Fresh comes before older, and of one day what touches the role; the order of the facts plays no part."""
    facts = [post("On tides", 5), post("On an index", 5), post("On moss", 40), post("We won", 2, "football")]
    expected = ["football", "On an index", "On tides", "On moss"]
    assert [hook.subject for hook in found(*facts)] == expected
    assert [hook.subject for hook in found(*reversed(facts))] == expected


def test_stale_with_time() -> None:
    """The same dossier opens differently later: what was fresh is gone."""
    fresh = post("We won", 0, "football")
    assert found(fresh, today=TODAY + timedelta(days=FRESH_DAYS))
    assert not found(fresh, today=TODAY + timedelta(days=FRESH_DAYS + 1))

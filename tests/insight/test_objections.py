"""What they may hold against the offer: honest answers, and never what is internal."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.helpers import MIRA, OPPORTUNITY, engagement

from callprep import (
    Candidate,
    Company,
    Disclose,
    Money,
    Objection,
    Opportunity,
    Person,
    Requirement,
    ReviewSite,
    Said,
    Salary,
)
from callprep.insight.objections import Reservation
from callprep.wording import said


def held(candidate: Candidate = MIRA, **changes: object) -> tuple[Reservation, ...]:
    """Give what a candidate may hold against the offer."""
    role: Opportunity = attrs.evolve(OPPORTUNITY, **changes)  # type: ignore[arg-type]  # each test says which
    return engagement(candidate=candidate, opportunity=role).objections()


def put(key: str, **parts: str) -> str:
    """Give Mira's wording of a key."""
    return said(engagement().voice, f"reservation.{key}", **parts)


def test_nothing() -> None:
    """Without anything known there is none."""
    assert held() == ()


def test_foreseen() -> None:
    """What the manager foresaw comes with the manager's answer; without one, with whom to ask."""
    first, second = held(objections=(Objection("is it slow?", "no"), Objection("Old?")), hiring_manager=Person("Ola"))
    assert (first.objection, first.answer, first.whom) == ("Is it slow?", "no", None)
    assert (second.answer, second.whom) == (None, "Ola")
    assert held(objections=(Objection("Old?"),))[0].whom == "the hiring manager"


def test_their_words_first() -> None:
    """An objection that touches what they told us comes before one that does not."""
    person = attrs.evolve(MIRA, said=(Said("I like quiet mornings"),))
    told = held(person, objections=(Objection("Is it old?", "no"), Objection("Noise in the mornings?", "none")))
    assert [one.answer for one in told] == ["none", "no"]


def test_place() -> None:
    """Who lives elsewhere hears where it is, what is paid of the move, and when it is not for them."""
    person = attrs.evolve(MIRA, location="Lyon")
    (one,) = held(person, locations="Oslo", relocation="flights")
    assert (one.objection, one.answer) == (put("locations", place="Lyon"), "Oslo. For the move: flights")
    assert one.not_for_you == put("not_locations", place="Lyon")
    assert one.cites == ("candidate.location", "opportunity.locations", "opportunity.relocation")
    assert held(person, locations="Oslo", remote="mostly")[0].not_for_you == ""
    assert held(person, remote="Oslo now and then") == ()


@pytest.mark.parametrize("disclose", list(Disclose))
def test_pay(disclose: Disclose) -> None:
    """A wish above the limits gets the range where it may be told, and not a word of it where not."""
    person = attrs.evolve(MIRA, pay=Money(90_000, "EUR", "year"))
    (one,) = held(person, salary=Salary(50_000, 60_000, "EUR", "year", stretch=61_000, disclose=disclose))
    assert one.objection == put("salary", pay="90,000 EUR a year")
    if disclose is Disclose.NEVER:
        assert (one.answer, one.not_for_you, one.cites) == (None, "", ("candidate.pay",))
    else:
        assert one.answer == "50,000 to 60,000 EUR a year"
        assert one.not_for_you == put("not_salary", pay="90,000 EUR a year")
    assert "61" not in f"{one.answer}"


def test_pay_within() -> None:
    """A wish within the limits is no objection."""
    person = attrs.evolve(MIRA, pay=Money(55_000, "EUR", "year"))
    assert held(person, salary=Salary(50_000, 60_000, "EUR", "year", disclose=Disclose.SAY)) == ()


@pytest.mark.parametrize(("start", "told"), [("2026-06-01", "1 June 2026"), (None, "one month")])
def test_start(start: str | None, told: str) -> None:
    """Who is free too late hears what was asked for."""
    person = attrs.evolve(MIRA, earliest_start=date(2027, 1, 1))
    (one,) = held(person, start=start, max_notice=None if start else "one month")
    assert one.answer == put("answer_start", needed=told)
    assert one.not_for_you == put("not_start")


def test_requirement() -> None:
    """What they say they lack is told early: as asked for, or as something to learn."""
    person = attrs.evolve(MIRA, said=(Said("I have never used Kafka"),))
    asked, learned = (
        held(person, must_have=(Requirement("Kafka"),), learnable=learnable)[0] for learnable in (None, ("Kafka",))
    )
    assert (asked.answer, bool(asked.not_for_you)) == (put("answer_must_have", name="Kafka"), True)
    assert (learned.answer, bool(learned.not_for_you)) == (put("answer_learnable", name="Kafka"), False)


def test_deal_breaker() -> None:
    """What rules them out by their own word is told early, as what it is: nothing that they lack."""
    person = attrs.evolve(MIRA, said=(Said("I need visa sponsorship"),))
    (one,) = held(person, deal_breakers=(Requirement("needs visa sponsorship"),))
    assert (one.objection, one.answer) == (
        put("deal_breaker", name="needs visa sponsorship"),
        put("answer_deal_breaker", name="needs visa sponsorship"),
    )
    assert one.not_for_you == put("not_deal_breaker")


@pytest.mark.parametrize(("words", "wrong"), [("I am done with night work", True), ("I teach until noon", False)])
def test_downsides(words: str, *, wrong: bool) -> None:
    """The downsides are told when asked for, with for whom it may be wrong: most of all where their words touch one."""
    (one,) = held(attrs.evolve(MIRA, said=(Said(words),)), downsides="night work until June")
    assert one.answer == "night work until June"
    assert one.not_for_you == put("not_said" if wrong else "not_downsides")


def test_downsides_that_touch_their_words() -> None:
    """A downside that their own words touch, without a refusal in them, is told as one that may be wrong for them."""
    (one,) = held(attrs.evolve(MIRA, said=(Said("I sing on some nights"),)), downsides="work at nights until June")
    assert (one.key, one.not_for_you) == ("downsides", put("not_downsides_theirs"))


def test_downsides_come_before_what_is_only_foreseen() -> None:
    """What the manager calls a downside comes before what they foresee, unless their own words touch that."""
    foreseen = (Objection("Is it crunch?", "Rarely."), Objection("Is it noisy?", "At noon."))
    keys = [one.objection for one in held(MIRA, downsides="we ship late", objections=foreseen)]
    assert keys == [put("downsides"), "Is it crunch?", "Is it noisy?"]
    noisy = attrs.evolve(MIRA, said=(Said("I need quiet and nothing noisy."),))
    assert held(noisy, downsides="we ship late", objections=foreseen)[0].objection == "Is it noisy?"


def test_days_on_site() -> None:
    """Days on site are told plainly, and for whom that may be wrong."""
    (one,) = held(MIRA, days_on_site=3)
    assert (one.key, one.answer, one.cites) == (
        "days_on_site",
        put("answer_days_on_site", days="3 days a week on site"),
        ("opportunity.days_on_site",),
    )
    assert one.not_for_you


def test_reviews() -> None:
    """Reviews are answered by the overall figure with its day; without a day there is none."""
    dated = ReviewSite("Kununu", "https://kununu.example", 3.4, 120, date(2026, 3, 1), 5)
    bare = attrs.evolve(dated, site="Glassdoor", as_of=None)
    lone = attrs.evolve(dated, site="Indeed", count=None, out_of=None)
    (one,) = held(company=Company("Lumen", reviews=(dated, bare, lone)))
    assert one.answer == "Kununu says 3.4 out of 5, 120 reviews, as of Mar 2026; Indeed says 3.4, as of Mar 2026"
    assert held(company=Company("Lumen", reviews=(bare,))) == ()

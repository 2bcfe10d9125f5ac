"""Values of the wrong kind are refused where they come in, with a word on what would be right."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import cast

import attrs
import pytest

from callprep import (
    Company,
    FundingRound,
    Novelty,
    Opportunity,
    Person,
    Problem,
    Product,
    ProductStatus,
    ReasonOpen,
    Requirement,
    ReviewSite,
    Round,
    Salary,
    Tech,
    Told,
    Use,
)
from callprep.errors import InvalidInputError
from callprep.model._checked import member, refuse_blank
from callprep.model.told import Audience

evolve = cast("Callable[..., Opportunity]", attrs.evolve)  # any field, by its name, in any form
BARE = Opportunity("Search engineer", "Lumen Works")
MAKE = cast("dict[str, Callable[..., object]]", {kind.__name__: kind for kind in (
    Company, FundingRound, Opportunity, Person, Problem, Product, Requirement, ReviewSite, Round, Tech, Told,
)})  # fmt: skip


@pytest.mark.parametrize(
    ("field", "given", "due"),
    [
        ("visa_sponsorship", "yes", "True or False, or None where nobody has said"),
        ("approved", 1, "True or False"),
        ("confidential", "no", "True or False"),
        ("confidential", None, "True or False, is None"),
        ("reports", "3", "a whole number"),
        ("reports", True, "a whole number"),
        ("headcount", 1.5, "a whole number"),
        ("salary", 80_000, "a Salary or a text"),
        ("company", None, "a Company or a text, is None"),
        ("title", None, "a text, is None"),
        ("impact", 3, "a text, or None where nobody has said, is 3"),
        ("impact", 0, "a text"),
        ("impact", ["a"], "a text"),
        ("start", 2026, "a text"),
        ("team", 6, "a Team or a text"),
        ("must_have", 3, "a tuple of Requirement values or texts"),
        ("must_have", [3], "a tuple of Requirement values or texts"),
        ("must_have", {"a": "b"}, "a tuple of Requirement values or texts"),
        ("must_have", [Tech("a")], "a tuple of Requirement values or texts"),
        ("locations", [date(2026, 5, 9)], "a tuple of texts"),
        ("tech_stack", 3, "a tuple of Tech values or texts"),
        ("told", ("impact",), "a tuple of Told values"),
        ("told", 3, "a tuple of Told values"),
        ("acknowledged", "intake.vague", "a tuple of Acknowledged values"),
        ("ref", "42", "an ExternalRef"),
        ("reason_open", "we grow", "one of 'new_role', 'growth', 'backfill', 'reorganisation', 'other', is 'we grow'"),
        ("reason_open", 3, "one of 'new_role', 'growth'"),
    ],
)
def test_opportunity(field: str, given: object, due: str) -> None:
    """An answer of the wrong kind is refused with the name of the field, and what would be right."""
    with pytest.raises(InvalidInputError, match=rf"^{field}: should be {re.escape(due)}"):
        evolve(BARE, **{field: given})


@pytest.mark.parametrize(
    ("kind", "given", "due"),
    [
        ("Person", {"name": "Asha", "agreed": "no"}, "agreed: should be True or False, is 'no'"),
        ("Person", {"name": None}, "name: should be a text"),
        ("Round", {"name": "a talk", "internal": "yes"}, "internal: should be True or False"),
        ("Product", {"name": "Orbit", "status": "secret"}, "status: should be one of 'live', 'building', 'planned'"),
        ("Product", {"name": "Orbit", "status": None}, "status: should be one of"),
        ("Product", {"name": "Orbit", "audience": "us"}, "audience: should be one of 'internal'"),
        ("Tech", {"name": "Go", "use": "always"}, "use: should be one of 'core'"),
        ("Problem", {"title": "slow", "novelty": "old"}, "novelty: should be one of 'build'"),
        ("Requirement", {"text": "Go", "years": "5"}, "years: should be a number, is '5'"),
        ("Requirement", {"text": "Go", "years": True}, "years: should be a number, is True"),
        ("ReviewSite", {"site": "a", "url": "b", "count": "3"}, "count: should be a whole number"),
        ("Company", {"name": "Lumen Works", "startup": "yes"}, "startup: should be True or False"),
        ("Company", {"name": "Lumen Works", "founders": 3}, "founders: should be a tuple of Person values or texts"),
        ("Told", {"field": "impact", "said_on": "2026-05-09"}, "said_on: should be a date"),
        ("Told", {"field": "impact", "audience": "all"}, "audience: should be one of"),
    ],
)
def test_parts(kind: str, given: dict[str, object], due: str) -> None:
    """So is what answers are made of: a "no" that counts as yes would name somebody who did not agree."""
    with pytest.raises(InvalidInputError, match=f"^{re.escape(due)}"):
        MAKE[kind](**given)


def test_words_for_choices() -> None:
    """One of several may be given by its word, and comes back from JSON as the same."""
    told = evolve(BARE, reason_open="backfill", problems=[MAKE["Problem"](title="slow", novelty="build")])
    assert (told.reason_open, told.problems) == (ReasonOpen.BACKFILL, (Problem("slow", novelty=Novelty.BUILD),))
    assert Opportunity.from_json(told.to_json()) == told
    product = cast("Product", MAKE["Product"](name="Orbit", status="planned", audience="internal"))
    assert (product.status, product.audience) == (ProductStatus.PLANNED, Audience.INTERNAL)
    assert MAKE["Tech"](name="Go", use="some") == Tech("Go", Use.SOME)
    assert MAKE["Told"](field="impact", audience="written") == Told("impact", audience=Audience.WRITTEN)


def test_lists() -> None:
    """A list stands for the tuple that it is, a text alone is one, and so is a value."""
    assert MAKE["Product"](name="lamp", specifics="warm") == Product("lamp", specifics=("warm",))
    assert MAKE["FundingRound"](name="seed", investors=["A", "B"]) == FundingRound("seed", investors=("A", "B"))
    assert MAKE["Person"](name="Asha", links="https://asha.example/") == Person(
        "Asha", links=("https://asha.example/",)
    )
    assert MAKE["Round"](name="talk", evaluates=["taste"]) == Round("talk", evaluates=("taste",))
    sites = cast("Company", MAKE["Company"](name="Lumen Works", reviews=[ReviewSite("a", "b")], one_liners=[]))
    assert (sites.reviews, sites.one_liners) == ((ReviewSite("a", "b"),), ())
    assert evolve(BARE, learning=["", "None"]).learning == ()
    assert evolve(BARE, must_have=Requirement("Go")).must_have == (Requirement("Go"),)


def test_near_kinds() -> None:
    """A whole number is a number, and a moment is a date."""
    assert Requirement("Go", years=5).years == 5
    assert Told("impact", said_on=datetime(2026, 5, 9, 8)).said_on  # noqa: DTZ001 -- a day, whatever the zone
    assert evolve(BARE, salary=Salary(60_000)).salary == Salary(60_000)


@pytest.mark.parametrize("given", ["live", None, Audience.WRITTEN])
def test_member(given: object) -> None:
    """Of an enumeration its own members are taken, never their words or another's, and all of them are named."""
    assert member(ProductStatus, ProductStatus.LIVE, "status") is ProductStatus.LIVE
    known = r"ProductStatus\.LIVE, ProductStatus\.BUILDING, ProductStatus\.PLANNED"
    with pytest.raises(InvalidInputError, match=f"status: should be one of {known}, is "):
        member(ProductStatus, given, "status")


@pytest.mark.parametrize("name", ["", " \n", "\u200b", "\x00"])
def test_blank_names(name: str) -> None:
    """A name has something to see in it, in whatever script."""
    refuse_blank("company.name", "a company", "株")
    with pytest.raises(InvalidInputError, match=r"company\.name: a company needs a name, and this one is empty"):
        refuse_blank("company.name", "a company", name)

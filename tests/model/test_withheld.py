"""What an answer in free words must not hold where it goes: the whole answer is left out, and somebody told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import cast

import attrs
import pytest

from callprep import (
    Audience,
    Company,
    Disclose,
    FundingRound,
    Opportunity,
    Person,
    Product,
    ProductStatus,
    Salary,
    Told,
    to_json,
)
from callprep.model.spoken import SpokenOpportunity, WrittenOpportunity

evolve = cast("Callable[..., Opportunity]", attrs.evolve)  # any field, by its name, in any form
BARE = Opportunity("Search engineer", "Lumen Works")
DAY = date(2026, 5, 9)
INTERNAL, WRITTEN = Audience.INTERNAL, Audience.WRITTEN


def paid(*told: Told) -> Opportunity:
    """Give an opportunity with pay that may be said, and a stretch."""
    salary = Salary(60_000, 80_000, "EUR", "year", "gross", 95_000, Disclose.SAY)
    return evolve(BARE, salary=salary, bonus="10 % on top", told=told)


NUMBERS = {"visa_sponsorship", "reports", "days_on_site", "reason_open", "title", "company", "salary"}
TEXTS = [
    field.name
    for field in attrs.fields(Opportunity)
    if paid().heard_by(field.name) is not INTERNAL and field.name not in NUMBERS
]


def projections(opportunity: Opportunity) -> Iterator[SpokenOpportunity | WrittenOpportunity]:
    """Give both projections."""
    yield opportunity.spoken()
    yield opportunity.written()


def held_back(opportunity: Opportunity) -> list[tuple[str, str]]:
    """Give the field and the words of each concern that something is left out."""
    return [(item.field, item.text) for item in opportunity.concerns(DAY) if item.id == "intake.held_back"]


ORBIT = Product("Orbit", status=ProductStatus.PLANNED)
READER = Product("Beamer", status=ProductStatus.BUILDING)
SPOKEN_OF = "impact industry_change mission growth relocation travel hours max_notice timezone_overlap remote".split()


@pytest.mark.parametrize("field", TEXTS)
@pytest.mark.parametrize("secret", ["95,000 EUR", "95k", "100k for the right one", "90,000", "Orbit", "OrbitDB"])
def test_canary(field: str, secret: str) -> None:
    """The stretch, the room to move and a planned product pass in no answer, whatever its mark."""
    words = f"canary pay of {secret}" if secret[0].isdigit() else f"canary on {secret}"
    offered = evolve(
        paid(),
        company=Company("Lumen Works", products=(ORBIT,)),
        flexibility="90,000 is no problem",
        told=(Told(field, audience=WRITTEN),),
        **{field: [words] if field == "tech_stack" else words},
    )
    for projection in projections(offered):
        assert "canary" not in to_json(projection) + repr(projection)
    assert [name for name, _ in held_back(offered)] == [field]


@pytest.mark.parametrize("disclose", list(Disclose))
@pytest.mark.parametrize("sum_", ["80,000", "60k", "62 000", "80 thousand"])
def test_pay(disclose: Disclose, sum_: str) -> None:
    """The limits of the pay pass in free words where they may be told unasked, and nowhere else."""
    salary = Salary(60_000 if sum_ != "62 000" else 62_000, 80_000, "EUR", "year", disclose=disclose)
    offered = evolve(BARE, salary=salary, impact=f"They earn {sum_} EUR.", bonus=f"half of {sum_}")
    said = disclose is Disclose.SAY
    assert [projection.impact is not None for projection in projections(offered)] == [said, said]
    assert (offered.spoken().package.bonus is not None) is said
    assert (offered.spoken().package_if_asked.bonus is not None) is (disclose is Disclose.IF_ASKED)
    assert [field for field, _ in held_back(offered)] == ([] if said else ["impact"])


def test_words_of_pay() -> None:
    """Pay that was told in words is pay as well: where nobody may hear it, no other answer tells it."""
    hushed = evolve(BARE, salary=Salary(words="80k"), growth="to 80,000 EUR and on")
    assert hushed.spoken().growth is None
    told = attrs.evolve(hushed, salary=Salary(words="80k", disclose=Disclose.SAY))
    assert told.written().growth == hushed.growth


def test_products() -> None:
    """A product that may be said is no secret on a call, and one that may be written nowhere."""
    company = Company("Lumen Works", products=(ORBIT, READER, Product("Orbital lamp")), makes="lamps, and Orbit soon")
    offered = evolve(
        BARE, company=company, impact="Beamer for all", growth="the orbital lamp", learning=["Orbit", "Go"]
    )
    spoken, written = projections(offered)
    assert (spoken.impact, written.impact) == ("Beamer for all", None)
    for projection in (spoken, written):
        assert (projection.growth, projection.learning) == ("the orbital lamp", ("Go",))
        assert (projection.makes, projection.about.makes) == (None, None)
    assert held_back(offered) == [("learning", "orbit"), ("company", "orbit"), ("impact", "beamer")]
    whys = [item.why for item in offered.concerns(DAY) if item.id == "intake.held_back"]
    assert [why.rpartition(": ")[2] for why in whys] == ["it is not said or written"] * 2 + ["it is not written"]


def test_products_closed() -> None:
    """Where all products are hushed, each of them is."""
    company = Company("Lumen Works", products="the beamer", told=(Told("products", audience=INTERNAL),))
    assert evolve(BARE, company=company, impact="one beamer each").spoken().impact is None


def test_confidential() -> None:
    """In a confidential search the answers that name who searches are told of, but for those that always do."""
    hidden = evolve(
        BARE,
        confidential=True,
        company=Company("Lumen Works", makes="Lumen lamps"),
        impact="Lumen Works for all",
        learning=["the lamps of Lumen", "Go"],
        benefits=["a Lumen lamp"],
        salary=Salary(1, 2, disclose=Disclose.SAY),
        manager=Person("Eve"),
        proof="https://lumen.example/",
    )
    assert held_back(hidden) == [("impact", "lumen works"), ("learning", "lumen"), ("benefits", "lumen")]
    assert "names who searches: it is not written" in {item.why for item in hidden.concerns(DAY)}


def test_figures() -> None:
    """Figures of the company are nobody's pay."""
    company = Company("Lumen Works", funding=[FundingRound("seed", "95,000 EUR")], size=95_000)
    about = attrs.evolve(paid(), company=company).written().about
    assert (about.funding, about.size) == (company.funding, company.size)


def test_nothing_inside() -> None:
    """Where nothing is hushed, numbers and names pass."""
    for field in SPOKEN_OF:
        offered = evolve(BARE, **{field: "95,000 EUR for Orbit"})
        assert getattr(offered.written(), field) == "95,000 EUR for Orbit"
        assert not held_back(offered)

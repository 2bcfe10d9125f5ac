"""The opportunity: three states of an answer, forgiving forms, and a spoken part that cannot reach the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep import (
    Audience,
    Company,
    Disclose,
    ExternalRef,
    Goal,
    NextStep,
    Opportunity,
    Person,
    Product,
    Requirement,
    Round,
    Salary,
    Tech,
)
from callprep.model.company import CompanyLink, FundingRound, ProductStatus
from callprep.model.opportunity import SpokenOpportunity, Use

evolve = cast("Callable[..., Opportunity]", attrs.evolve)  # any field, by its name, in any form
BARE = Opportunity("Search engineer", "Lumen Works")


class TestForms:
    """Text first; the structured form is an upgrade."""

    def test_title_and_company_are_enough(self) -> None:
        """Only a title and a company are needed, and the name of the company will do."""
        assert BARE.company == Company("Lumen Works")
        assert len(BARE.missing()) == 8

    @pytest.mark.parametrize(
        "given",
        [
            "Python, Kafka",
            "Python; Kafka",
            " Python ,, Kafka, ",
            ["Python", "Kafka"],
            (Tech("Python"), "Kafka"),
            [Tech("Python", Use.CORE), Tech("Kafka")],
            ["Python", " ", "Kafka ", "TBD"],
        ],
    )
    def test_tools(self, given: str) -> None:
        """However tools are given, they are tools, never letters; their spelling stays."""
        assert evolve(BARE, tech_stack=given).tech_stack == (Tech("Python"), Tech("Kafka"))

    @pytest.mark.parametrize("field", ["success", "must_have", "nice_to_have", "deal_breakers"])
    @pytest.mark.parametrize("given", ["a map, live", [" a map, live "], ("a map, live", "")])
    def test_typed_lists(self, field: str, given: str) -> None:
        """One text is one item, whatever its commas; several texts are several."""
        kind = Goal if field == "success" else Requirement
        assert getattr(evolve(BARE, **{field: given}), field) == (kind("a map, live"),)
        typed = (kind("one"), kind("two"))
        assert getattr(evolve(BARE, **{field: typed}), field) == typed
        assert getattr(evolve(BARE, **{field: ["one", typed[1]]}), field) == typed

    @pytest.mark.parametrize("field", ["problems", "next_roles", "learning", "benefits", "locations"])
    @pytest.mark.parametrize("given", ["Lagos, Accra", ["Lagos, Accra "], ("", "Lagos, Accra")])
    def test_texts(self, field: str, given: str) -> None:
        """A plain string is one text."""
        assert getattr(evolve(BARE, **{field: given}), field) == ("Lagos, Accra",)

    @pytest.mark.parametrize("put_off", ["", "  ", "TBD", "tbd.", "N/A", "see JD", "To be discussed", "-", "?", None])
    def test_put_off(self, put_off: str | None) -> None:
        """What only puts an answer off is no answer: the question stays open, in every form."""
        texts = {field.name for field in attrs.fields(Opportunity) if field.default is None}
        for name in texts - {"salary", "hiring_manager", "process", "next_step", "ref"}:
            assert getattr(evolve(BARE, **{name: put_off}), name) is None, name
        assert evolve(BARE, learning=[put_off or ""], tech_stack=[put_off or ""]) == BARE

    def test_asked_and_none(self) -> None:
        """An empty list says "asked, and there is none", which is not the same as open."""
        told = evolve(BARE, deal_breakers=[], learning=(), tech_stack=[])
        assert (told.deal_breakers, told.learning, told.tech_stack) == ((), (), ())
        assert told != BARE

    @given(st.lists(st.text(max_size=6), max_size=4))
    def test_taken_twice(self, texts: list[str]) -> None:
        """Taking what was already taken changes nothing."""
        once = evolve(BARE, learning=texts, success=texts, tech_stack=texts, impact="".join(texts))
        assert attrs.evolve(once) == once


CANARY = "canary"
HIDDEN = Product(CANARY, CANARY, ProductStatus.PLANNED, (CANARY,), CANARY)
FULL = Opportunity(
    "Search engineer",
    Company(
        "Lumen Works",
        products=(HIDDEN, Product("lamp"), attrs.evolve(HIDDEN, status=ProductStatus.LIVE, audience=Audience.INTERNAL)),
        founders=(Person("Ngozi"),),
        funding=(FundingRound(CANARY, CANARY, date(2025, 1, 1), CANARY),),
        links=(CompanyLink(CANARY, CANARY),),
        website=CANARY,
    ),
    impact="read to everyone",
    salary=Salary(60_000, 80_000, "EUR", "year", "gross", 987_654_321, Disclose.SAY),
    process=(Round("a talk"), Round(CANARY, 987_654_321, (Person(CANARY),), (CANARY,), internal=True)),
    next_step=NextStep("come by"),
    code=CANARY,
    reason_note=CANARY,
    flexibility=CANARY,
    sourcing_notes=CANARY,
    ref=ExternalRef(CANARY, CANARY, CANARY),
)


def leaves(value: object) -> Iterator[object]:
    """Give everything that can be reached from a value: fields, properties and items, at any depth."""
    if isinstance(value, tuple):
        for item in value:
            yield from leaves(item)
    elif attrs.has(type(value)):
        for name in dir(value):
            told = getattr(value, name) if not name.startswith("__") else None
            yield from leaves(None if callable(told) else told)
        yield str(value)
    else:
        yield value


class TestSpoken:
    """What call texts are written from."""

    def test_no_internal_answer_can_be_reached(self) -> None:
        """No internal answer of opportunity or company can be reached from the spoken part, at any depth."""
        known = list(leaves(FULL.spoken()))
        assert "read to everyone" in known
        assert not [leaf for leaf in known if CANARY in str(leaf) or "987" in str(leaf).replace(",", "")]

    def test_canary_is_everywhere(self) -> None:
        """The check above is worth something: every field that is not spoken of holds the canary."""
        spoken = {field.name for field in attrs.fields(SpokenOpportunity)}
        silent = {field.name for field in attrs.fields(Opportunity)} - spoken
        told = {name for name in silent if CANARY in str(getattr(FULL, name))}
        assert silent - told == {"salary", "profile", "nice_to_have", "benefits"}

    @pytest.mark.parametrize(
        ("disclose", "unasked", "asked"),
        [
            (Disclose.SAY, "60,000 to 80,000 EUR a year gross", None),
            (Disclose.IF_ASKED, None, "60,000 to 80,000 EUR a year gross"),
            (Disclose.NEVER, None, None),
        ],
    )
    def test_pay(self, disclose: Disclose, unasked: str | None, asked: str | None) -> None:
        """The range is told by the manager's rule: unasked, on a question, or not at all; the stretch never."""
        assert FULL.salary
        spoken = attrs.evolve(FULL, salary=attrs.evolve(FULL.salary, disclose=disclose)).spoken()
        assert (spoken.pay, spoken.pay_if_asked) == (unasked, asked)

    @pytest.mark.parametrize("disclose", list(Disclose))
    def test_no_limits(self, disclose: Disclose) -> None:
        """A currency without limits is no pay that one could tell, and no answer is none."""
        for salary in (Salary(currency="EUR", period="year", stretch=95_000, disclose=disclose), None):
            spoken = attrs.evolve(FULL, salary=salary).spoken()
            assert spoken.pay is spoken.pay_if_asked is None

    def test_products_and_rounds(self) -> None:
        """Products and rounds that stay inside are gone, the others stand in their order."""
        spoken = FULL.spoken()
        assert [product.name for product in spoken.products] == ["lamp"]
        assert [item.name for item in spoken.process] == ["a talk"]
        assert spoken.founders == (Person("Ngozi"),)

    def test_nothing_is_filled_in(self) -> None:
        """Of an opportunity without answers nothing is said but title and company."""
        told = {name: value for name, value in attrs.asdict(BARE.spoken(), recurse=False).items() if value}
        assert told == {"title": "Search engineer", "company": "Lumen Works"}


def test_its_own_questions() -> None:
    """An opportunity says itself how ready it is, and what is missing."""
    assert str(BARE.readiness()) == "0 of 8 questions ready"
    assert BARE.missing()[0].key == "impact"

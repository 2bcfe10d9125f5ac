"""The opportunity: three states of an answer, forgiving forms, and marks beside the answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep import Company, CompanyLink, Goal, NextStep, Opportunity, Person, Requirement, Round, Salary, Tech, Use
from callprep.errors import InvalidInputError
from callprep.model.intake import Acknowledged
from callprep.model.opportunity import Competency, Objection, Problem, Team
from callprep.model.told import Audience, Told

TYPED: dict[str, Callable[[str], object]] = {
    **dict.fromkeys(("must_have", "nice_to_have", "deal_breakers"), Requirement),
    "success": Goal,
    "problems": Problem,
    "process": Round,
    "competencies": Competency,
    "objections": Objection,
    "approvers": Person,
    "proof": lambda address: CompanyLink("page", address),
}
ALONE: dict[str, Callable[[str], object]] = {
    **dict.fromkeys(("manager", "hiring_manager", "recruiter", "coordinator"), Person),
    "team": Team,
    "next_step": NextStep,
    "salary": Salary.of_text,
}
evolve = cast("Callable[..., Opportunity]", attrs.evolve)  # any field, by its name, in any form
BARE = Opportunity("Search engineer", "Lumen Works")
NO_TEXT = {"ref", "reports", "days_on_site", "headcount", "visa_sponsorship", "approved", "reason_open"}


class TestForms:
    """Text first; the structured form is an upgrade."""

    def test_title_and_company_are_enough(self) -> None:
        """Only a title and a company are needed, and the name of the company will do."""
        assert BARE.company == Company("Lumen Works")
        assert [question.number for question in BARE.missing()[:9]] == [
            *(f"Q{number}" for number in range(1, 9)),
            "Team",
        ]

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

    @pytest.mark.parametrize(("field", "kind"), TYPED.items())
    @pytest.mark.parametrize("given", ["a map, live", [" a map, live "], ("a map, live", "")])
    def test_typed_lists(self, field: str, kind: Callable[[str], object], given: str) -> None:
        """One text is one item, whatever its commas; several texts are several."""
        assert getattr(evolve(BARE, **{field: given}), field) == (kind("a map, live"),)
        typed = (kind("one"), kind("two"))
        assert getattr(evolve(BARE, **{field: typed}), field) == typed
        assert getattr(evolve(BARE, **{field: ["one", typed[1]]}), field) == typed

    @pytest.mark.parametrize(
        "field",
        [
            "next_roles", "learning", "benefits", "locations", "learnable", "eligible_countries", "selling_points",
            "ideal_profiles", "target_companies", "off_limits",
        ],
    )  # fmt: skip
    @pytest.mark.parametrize("given", ["Lagos, Accra", ["Lagos, Accra "], ("", "Lagos, Accra")])
    def test_texts(self, field: str, given: str) -> None:
        """A plain string is one text."""
        assert getattr(evolve(BARE, **{field: given}), field) == ("Lagos, Accra",)

    @pytest.mark.parametrize(("field", "kind"), ALONE.items())
    def test_values(self, field: str, kind: Callable[[str], object]) -> None:
        """A text stands for the value that it is the first part of; the value itself is taken as it is."""
        assert getattr(evolve(BARE, **{field: " the lamps "}), field) == kind("the lamps")
        assert getattr(evolve(BARE, **{field: kind("the lamps")}), field) == kind("the lamps")

    @pytest.mark.parametrize("field", ["start", "decision_by", "target_start"])
    def test_days(self, field: str) -> None:
        """A day may be a date, which is kept as its text, or words."""
        assert getattr(evolve(BARE, **{field: date(2026, 5, 9)}), field) == "2026-05-09"
        assert getattr(evolve(BARE, **{field: " in spring "}), field) == "in spring"

    @pytest.mark.parametrize("put_off", ["", "  ", "TBD", "tbd.", "N/A", "see JD", "To be discussed", "-", "?", None])
    def test_put_off(self, put_off: str | None) -> None:
        """What only puts an answer off is no answer: the question stays open, in every form."""
        answers = {field.name for field in attrs.fields(Opportunity) if field.default is None}
        for name in answers - NO_TEXT:
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


def test_its_own_questions() -> None:
    """An opportunity says itself how ready it is, and what is missing."""
    assert str(BARE.readiness()) == "0 of 8 questions ready"
    assert BARE.missing()[0].key == "impact"


MAY, JULY = date(2026, 5, 9), date(2026, 7, 1)


class TestAnswered:
    """Whose word an answer is, who may hear it, and what was answered before."""

    def test_text_stays_a_text(self) -> None:
        """A marked answer is the same plain value, of whatever kind, and its mark stands beside it."""
        told = BARE.answered("impact", "read to everyone", said_by="Asha", said_on=MAY)
        told = told.answered("learning", ["speech"], said_by="Bo").answered(
            "salary", Salary(1, 2), audience=Audience.INTERNAL
        )
        assert (told.impact, told.learning, told.salary) == ("read to everyone", ("speech",), Salary(1, 2))
        assert [str(mark) for mark in told.told] == ["per Asha, 9 May", "per Bo", ""]

    def test_second_round(self) -> None:
        """A later answer replaces the first, which stays in the log under whoever gave it, with the day."""
        first = BARE.answered("impact", "one", said_by="Asha", said_on=MAY)
        second = first.answered("impact", "two", said_by="Bo", said_on=JULY)
        assert second.impact == "two"
        assert second.told == (Told("impact", "Asha", MAY, was="one"), Told("impact", "Bo", JULY))

    def test_unmarked_first(self) -> None:
        """An answer that nobody marked is kept when another replaces it; what is no text is kept as JSON."""
        first = evolve(BARE, impact="one", learning=["a", "b"])
        second = first.answered("impact", "two").answered("learning", ["c"])
        assert [(mark.field, mark.was) for mark in second.told if mark.was] == [
            ("impact", "one"),
            ("learning", '["a", "b"]'),
        ]

    @pytest.mark.parametrize("put_off", ["", "TBD", None])
    def test_put_off_replaces_nothing(self, put_off: str | None) -> None:
        """What only puts off does not take an answer away."""
        first = BARE.answered("impact", "one", said_by="Asha")
        assert first.answered("impact", put_off, said_by="Bo") == first

    def test_confirmed(self) -> None:
        """The same answer again is no other answer: nothing is replaced, and the later word counts."""
        twice = BARE.answered("impact", "one", said_by="Asha").answered("impact", "one", said_by="Bo")
        assert [(mark.said_by, mark.was) for mark in twice.told] == [("Asha", None), ("Bo", None)]

    def test_audience_outlives_the_answer(self) -> None:
        """A mark of the audience holds for later answers, until another one is set."""
        closed = BARE.answered("impact", "one", audience=Audience.INTERNAL).answered("impact", "two")
        assert closed.heard_by("impact") is Audience.INTERNAL
        assert closed.answered("impact", "three", audience=Audience.WRITTEN).heard_by("impact") is Audience.WRITTEN

    @pytest.mark.parametrize("field", ["impct", "told", "acknowledged", "ref", ""])
    def test_unknown_field(self, field: str) -> None:
        """A mark on a field that is not there is refused: it was to close something."""
        with pytest.raises(InvalidInputError, match="is no answer of Opportunity"):
            BARE.answered(field, "x")
        with pytest.raises(InvalidInputError, match="is no answer of Opportunity"):
            attrs.evolve(BARE, told=(Told(field, audience=Audience.INTERNAL),))

    def test_slip_of_the_pen(self) -> None:
        """The right name is offered."""
        with pytest.raises(InvalidInputError, match="did you mean 'impact'"):
            BARE.answered("impct", "x")


class TestJson:
    """Out, and back in."""

    FULL = evolve(
        BARE,
        problems=[Problem("typing is slow", "on small keys")],
        team=Team("lamps", 6, (Person("Ada", agreed=True),)),
        start=MAY,
        visa_sponsorship=False,
        objections=[Objection("Too far", "there is a tram")],
        competencies=[Competency("taste", weight=0.5)],
        acknowledged=(Acknowledged("intake.vague", "impact", "dynamic", "Asha", MAY),),
    ).answered("impact", "one", said_by="Asha", said_on=MAY, audience=Audience.WRITTEN, source="https://lumen.example/")

    def test_round_trip(self) -> None:
        """Marks, acknowledgements and all typed answers come back as they were."""
        again = self.FULL.answered("impact", "two")
        assert Opportunity.from_json(again.to_json()) == again

    def test_of_earlier_versions(self) -> None:
        """What earlier versions wrote, problems and a team as texts, is read as it was meant."""
        told = {
            "schema": 1,
            "@type": "Opportunity",
            "title": "Search engineer",
            "company": {
                "@type": "Company",
                "name": "Lumen Works",
                "funding": [{"@type": "FundingRound", "name": "seed"}],
            },
            "problems": ["typing is slow"],
            "team": "four people",
            "process": [{"@type": "Round", "name": "a talk", "people": [{"@type": "Person", "name": "Ada"}]}],
        }
        read = Opportunity.from_json(json.dumps(told))
        assert read.problems == (Problem("typing is slow"),)
        assert read.team == Team("four people")
        assert read.process == (Round("a talk", people=(Person("Ada"),)),)

    def test_unknown_mark(self) -> None:
        """A file whose mark names no answer is refused with a word on it."""
        text = json.dumps({"title": "E", "company": "L", "told": [{"field": "impct"}]})
        with pytest.raises(InvalidInputError, match="'impct' is no answer of Opportunity"):
            Opportunity.from_json(text)


PROTECTED = (
    "age",
    "birth",
    "gender",
    "sex",
    "family",
    "marital",
    "origin",
    "nationality",
    "religion",
    "health",
    "photo",
)


def test_no_field_for_a_protected_trait() -> None:
    """No class that an opportunity is made of has a field for a protected trait."""
    kinds = [Opportunity, Company, Person, Requirement, Team, Round, Competency, Objection, Problem, Goal]
    names = {word for kind in kinds for field in attrs.fields(kind) for word in field.name.split("_")}
    assert "impact" in names
    assert names.isdisjoint(PROTECTED)

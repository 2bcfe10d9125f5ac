"""Who may hear an answer: one that is marked internal stands in nothing that is said, asked or written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from benchmarks.trades import engagements

from callprep import (
    PITCH,
    Audience,
    Company,
    CompanyLink,
    Engagement,
    Form,
    Goal,
    NextStep,
    Objection,
    Opportunity,
    Person,
    Reply,
    Round,
    Salary,
    Team,
    Tech,
    Warmth,
)
from callprep.documents.mail import REACH_OUT
from callprep.documents.note import CONNECT_NOTE, INMAIL
from callprep.model.told import answers_of

OTHERS: dict[str, Any] = {
    "hiring_manager": Person("Zelda Quarkhiringmanager", "head of quarks"),
    "manager": Person("Zelda Quarkmanager"),
    "recruiter": Person("Zelda Quarkrecruiter"),
    "coordinator": Person("Zelda Quarkcoordinator"),
    "team": Team("four quarkourteam people"),
    "team_members": (Person("Zelda Quarkteammembers"),),
    "success": (Goal("a quarksuccess", by="90 days"),),
    "tech_stack": (Tech("Quarktechstack"),),
    "objections": (Objection("Is it slow?", "only the quarkobjections"),),
    "process": (Round("a talk on quarkprocess"),),
    "next_step": NextStep("a visit to the quarknextstep", minutes=30, meets=Person("Zelda Quarknextstep", agreed=True)),
    "proof": CompanyLink("https://lumen.example/quarkproof", "the quarkproof"),
    "salary": Salary(words="a quarksalary of pay"),
}  # fmt: skip
SEVERAL = (
    "benefits problems next_roles learning learnable must_have nice_to_have deal_breakers selling_points locations"
).split()
SINGLE = (
    "impact mission work first_project team_impact company_goals growth equity bonus profile level hours "
    "employment_type relocation timezone_overlap travel downsides speakable_reason feedback_within decision_by start "
    "max_notice remote industry_change reason_note urgency flexibility sourcing_notes"
).split()
NO_WORDS = set("days_on_site eligible_countries visa_sponsorship reports reason_open confidential headcount".split())
NEVER_TOLD = set(
    "approved approvers code competencies ideal_profiles off_limits source_text target_companies target_start".split()
)
TOLD = [*OTHERS, *SEVERAL, *SINGLE]
PEOPLE = ("hiring_manager", "manager", "next_step", "team_members")


def mark(name: str) -> str:
    """Give a word that stands in no sentence by chance."""
    return "quarkourteam" if name == "team" else f"quark{name.replace('_', '')}"


def asked(e: Engagement, warmth: Warmth, **answers: Any) -> Engagement:  # noqa: ANN401 -- of every kind
    """Give an engagement with other answers, and no address that keeps a mail from being written."""
    candidate = attrs.evolve(e.candidate, reply=Reply("Who decides, and what is the catch?", warmth))
    company = Company(e.opportunity.company.name, one_liner="makers of lamps")
    role = attrs.evolve(Opportunity("Engineer", company), **answers)
    caller = attrs.evolve(e.caller, email="tomas@lumen.example", address="1 Lamp Street")
    dossier = attrs.evolve(e.dossier, candidate=candidate)
    return attrs.evolve(e, candidate=candidate, dossier=dossier, opportunity=role, caller=caller)


def heard(e: Engagement) -> Iterator[str]:
    """Give what is said, asked or written to them, with the reactions that are foreseen."""
    documents = [outline.write(e) for outline in (PITCH, REACH_OUT)]
    notes = [outline.write(e) for outline in (CONNECT_NOTE, INMAIL)]
    parts = [part for one in (*documents, *notes) for part in one.parts]
    lines = [line for part in parts for line in part.passage.lines]
    yield from (f"{line.when or ''} {line.text}" for line in lines if line.form is not Form.KNOW)


@pytest.fixture(scope="module")
def base() -> Engagement:
    """Somebody whose work is public, so that mails and notes can be written."""
    return engagements()["android_engineer"]


def full() -> dict[str, Any]:
    """Give an answer of each kind, each with a word of its own."""
    return {
        **{name: f"we keep the {mark(name)} here" for name in SINGLE},
        **{name: (f"the {mark(name)}",) for name in SEVERAL},
        **OTHERS,
    }


def test_all_are_tried() -> None:
    """Every answer that is words is tried, so that a new one is not forgotten."""
    assert set(answers_of(Opportunity)) - set(TOLD) - NO_WORDS - NEVER_TOLD == {"title", "company"}


@pytest.mark.parametrize("name", TOLD)
def test_internal(name: str, base: Engagement) -> None:
    """An answer that is internal stands in no line of a call, a mail or a note; the recruiter may still be told it."""
    answers = full()
    less: dict[str, Any] = {**answers, "next_step": None, "objections": (Objection("Is it slow?"),)}
    for warmth, chosen in ((Warmth.EAGER, answers), (Warmth.LUKEWARM, less), (Warmth.QUESTION, answers)):
        e = asked(base, warmth, **{**chosen, name: answers[name]})
        role = e.opportunity.answered(name, getattr(e.opportunity, name), audience=Audience.INTERNAL)
        told = " ".join(heard(attrs.evolve(e, opportunity=role))).casefold()
        assert mark(name) not in told


@pytest.mark.parametrize("name", PEOPLE)
def test_nobody(name: str, base: Engagement) -> None:
    """Who is called "none" is nobody: no line and no need names them, with whatever else was said of them."""
    nobody = Person("None", "the boss", agreed=True)
    answers: dict[str, Any] = {
        "hiring_manager": nobody,
        "manager": nobody,
        "next_step": NextStep("a call", minutes=30, on=base.today, meets=nobody),
        "team_members": (nobody,),
    }
    for warmth in (Warmth.EAGER, Warmth.LUKEWARM, Warmth.QUESTION):
        e = asked(base, warmth, **{name: answers[name]}, objections=(Objection("Is it slow?"),))
        sheet = PITCH.write(e)
        lines = [*heard(e), *(line.text for line in sheet.lines), *map(str, sheet.needs), *map(str, e.questions())]
        assert not [text for text in lines if "None" in text.replace("whom=None", "").split()]
        assert not any((need.to or "").casefold() == "none" for need in sheet.needs)


@pytest.mark.parametrize("warmth", list(Warmth)[:3])
def test_no_step(warmth: Warmth, base: Engagement) -> None:
    """A step that is "none" is none: two days are offered instead."""
    e = asked(base, warmth, next_step=NextStep("none", minutes=30))
    told = [*heard(e)]
    assert not [text for text in told if "none" in text.casefold().split() or "30 minutes" in text]

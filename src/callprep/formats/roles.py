"""The file of an opportunity, `role.toml`: what the person gets, in the answers of the hiring manager; JSON too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from callprep.formats import parts
from callprep.formats.companies import company_of, page
from callprep.formats.table import Table, read_table
from callprep.model.money import PERIODS, Disclose, Salary, currency_of, period_of
from callprep.model.opportunity import Opportunity
from callprep.model.parts import ReasonOpen

__all__ = ["currency", "period", "read_opportunity"]

_PROSE = (
    "impact industry_change mission work first_project team_impact company_goals growth profile equity bonus "
    "flexibility remote timezone_overlap travel relocation employment_type max_notice hours feedback_within downsides "
    "level reason_note speakable_reason urgency sourcing_notes code source_text"
).split()
_LISTS = (
    "next_roles learning learnable benefits locations eligible_countries selling_points ideal_profiles "
    "target_companies off_limits"
).split()
_DAYS = ("start", "decision_by", "target_start")
_NUMBERS = ("reports", "days_on_site", "headcount")
_FLAGS = ("visa_sponsorship", "approved")
_PEOPLE = ("manager", "hiring_manager", "recruiter", "coordinator")


def read_opportunity(path: str | Path) -> Opportunity:
    """Read an opportunity file; an answer that is left out is open, an empty list means "asked, and there is none".

    Raises:
        InvalidInputError: Something in it cannot be read; the message names file, path and what would be right.
    """
    table = read_table(path)
    make = cast("Callable[..., Opportunity]", Opportunity)  # fields by name: a test holds that none is left out
    opportunity = make(
        title=table.text("title"),
        company=company_of(table),
        confidential=bool(table.flag("confidential")),
        told=parts.marks(table, Opportunity),
        **{name: table.maybe_text(name) for name in _PROSE},
        **{name: table.texts(name) for name in _LISTS},
        **{name: table.day_or_text(name) for name in _DAYS},
        **{name: table.whole(name) for name in _NUMBERS},
        **{name: table.flag(name) for name in _FLAGS},
        **{name: parts.one(table, name, parts.person, "name") for name in _PEOPLE},
        **_structured(table),
    )
    table.finish()
    return opportunity


def _structured(table: Table) -> dict[str, object]:
    return {
        "problems": parts.several(table, "problems", parts.problem, "title"),
        "proof": parts.several(table, "proof", page, "url"),
        "success": parts.several(table, "success", parts.goal, "text"),
        "tech_stack": parts.tools(table),
        "must_have": parts.several(table, "must_have", parts.requirement, "text"),
        "nice_to_have": parts.several(table, "nice_to_have", parts.requirement, "text"),
        "deal_breakers": parts.several(table, "deal_breakers", parts.requirement, "text"),
        "salary": _pay(table),
        "team": parts.one(table, "team", parts.team, "name"),
        "team_members": parts.people(table, "team_members"),
        "reason_open": table.choice("reason_open", ReasonOpen, ReasonOpen.OTHER) if table.has("reason_open") else None,
        "process": parts.several(table, "process", parts.round_of, "name"),
        "competencies": parts.several(table, "competencies", parts.competency, "name"),
        "objections": parts.several(table, "objections", parts.objection, "question"),
        "approvers": parts.several(table, "approvers", parts.person, "name"),
        "next_step": parts.one(table, "next_step", parts.next_step, "what"),
        "acknowledged": parts.acknowledgements(table),
    }


def _pay(table: Table) -> Salary | str | None:
    if isinstance(table.peek("salary"), str):
        return table.maybe_text("salary")
    found = table.table("salary")
    return None if found is None else _salary(found)


def _salary(table: Table) -> Salary:
    salary = Salary(
        table.number("min"),
        table.number("max"),
        currency(table),
        period(table),
        table.word("basis", "gross", "net"),
        table.number("stretch"),
        _disclose(table),
        table.maybe_text("words"),
    )
    table.finish()
    return salary


def currency(table: Table) -> str | None:
    """Read a code such as EUR, or a sign or word that is one currency's alone.

    Raises:
        InvalidInputError: It is none.
    """
    told = table.maybe_text("currency")
    found = told and currency_of(told)
    if told and found is None:
        raise table.fail("currency", f"should be a code of three letters such as EUR, is {told!r:.60}")
    return found


def period(table: Table) -> str | None:
    """Read what a pay is for, by one of `PERIODS` or another word for it ("per annum", "monthly").

    Raises:
        InvalidInputError: It is none.
    """
    told = table.maybe_text("period")
    found = told and period_of(told)
    return table.word("period", *PERIODS) if told and found is None else found


def _disclose(table: Table) -> Disclose | bool:
    told = table.peek("disclose")
    return told if isinstance(told, bool) else table.choice("disclose", Disclose, Disclose.NEVER)

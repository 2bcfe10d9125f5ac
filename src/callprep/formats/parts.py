"""What answers are made of, read from a file: each may stand there as a text alone, or as a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import attrs

from callprep.formats.table import Table
from callprep.model.company import Company
from callprep.model.intake import Acknowledged
from callprep.model.opportunity import Opportunity
from callprep.model.parts import (
    Competency,
    Goal,
    NextStep,
    Novelty,
    Objection,
    Person,
    Problem,
    Requirement,
    Round,
    Team,
    Tech,
    Use,
)
from callprep.model.told import Audience, Told, answers_of

__all__ = [
    "acknowledgements",
    "competency",
    "goal",
    "marks",
    "next_step",
    "objection",
    "one",
    "people",
    "person",
    "problem",
    "requirement",
    "round_of",
    "several",
    "team",
    "tools",
]

_T = TypeVar("_T")


def one(table: Table, key: str, read: Callable[[Table], _T], named: str) -> _T | None:
    """Read a value, given as a text alone or as a table."""
    found = table.table(key, named=named)
    return None if found is None else read(found)


def several(table: Table, key: str, read: Callable[[Table], _T], named: str) -> tuple[_T, ...] | None:
    """Read several values, each given as a text alone or as a table; None where nothing or nothing but blanks is."""
    found = tuple(read(item) for item in table.tables(key, named=named))
    return found if found or table.peek(key) == [] else None


def person(table: Table) -> Person:
    """Read a person."""
    found = Person(
        table.text("name"),
        table.maybe_text("role"),
        table.maybe_text("note"),
        table.texts("links") or (),
        bool(table.flag("agreed")),
    )
    table.finish()
    return found


def people(table: Table, key: str) -> tuple[Person, ...]:
    """Read people, by name or as tables."""
    return several(table, key, person, "name") or ()


def tools(table: Table) -> tuple[Tech, ...] | str | None:
    """Read tools: one text with commas, texts, or tables."""
    if isinstance(table.peek("tech_stack"), str):
        return table.maybe_text("tech_stack")
    return several(table, "tech_stack", _tool, "name")


def _tool(table: Table) -> Tech:
    tool = Tech(
        table.text("name"),
        table.choice("use", Use, Use.CORE),
        table.maybe_text("note"),
        table.maybe_text("level_needed"),
    )
    table.finish()
    return tool


def problem(table: Table) -> Problem:
    """Read a problem."""
    novelty = table.choice("novelty", Novelty, Novelty.BUILD) if table.has("novelty") else None
    found = Problem(table.text("title"), table.maybe_text("detail"), novelty)
    table.finish()
    return found


def goal(table: Table) -> Goal:
    """Read a measure of success."""
    found = Goal(table.text("text"), table.day_or_text("by"), table.maybe_text("metric"))
    table.finish()
    return found


_REQUIREMENTS = ("skill", "experience", "credential", "language", "place", "other")


def requirement(table: Table) -> Requirement:
    """Read a requirement."""
    found = Requirement(
        table.text("text"),
        table.word("kind", *_REQUIREMENTS) or "skill",
        table.number("years"),
        table.maybe_text("testable_by"),
    )
    table.finish()
    return found


def team(table: Table) -> Team:
    """Read a team."""
    found = Team(table.text("name"), table.whole("size"), people(table, "members"))
    table.finish()
    return found


def round_of(table: Table) -> Round:
    """Read a round of interviews."""
    found = Round(
        table.text("name"),
        table.whole("minutes"),
        people(table, "people"),
        table.texts("evaluates") or (),
        bool(table.flag("internal")),
        table.maybe_text("kind"),
        table.maybe_text("how"),
        table.maybe_text("prepare"),
    )
    table.finish()
    return found


def competency(table: Table) -> Competency:
    """Read a competency."""
    found = Competency(table.text("name"), table.maybe_text("why"), table.number("weight"), table.maybe_text("round"))
    table.finish()
    return found


def objection(table: Table) -> Objection:
    """Read an objection."""
    found = Objection(table.text("question"), table.maybe_text("answer"))
    table.finish()
    return found


def next_step(table: Table) -> NextStep:
    """Read the next step."""
    step = NextStep(
        table.text("what"),
        table.maybe_text("when"),
        table.day("on"),
        table.whole("minutes"),
        table.maybe_text("place"),
        one(table, "meets", person, "name"),
    )
    table.finish()
    return step


def marks(table: Table, kind: type[Opportunity | Company]) -> tuple[Told, ...]:
    """Read who gave which answers and who may hear them; a mark may name several fields at once."""
    return tuple(mark for item in table.tables("told") for mark in _marks(item, answers_of(kind)))


def _marks(table: Table, known: tuple[str, ...]) -> tuple[Told, ...]:
    fields = table.names("field", known)
    mark = Told(
        "",
        table.maybe_text("said_by"),
        table.day("said_on"),
        table.choice("audience", Audience, Audience.INTERNAL) if table.has("audience") else None,
        table.maybe_text("source"),
        table.maybe_text("was"),
    )
    table.finish()
    return tuple(attrs.evolve(mark, field=field) for field in fields)


def acknowledgements(table: Table) -> tuple[Acknowledged, ...]:
    """Read which warnings about answers somebody took on by name."""
    return tuple(_acknowledged(item) for item in table.tables("acknowledged"))


def _acknowledged(table: Table) -> Acknowledged:
    day = table.day("on")
    if day is None:
        raise table.fail("on", "is missing; give a date such as 2026-05-09")
    found = Acknowledged(table.text("id"), table.text("field"), table.text("text"), table.text("by"), day)
    table.finish()
    return found

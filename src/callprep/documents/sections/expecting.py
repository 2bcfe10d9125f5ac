"""Clear expectations: the scope, the rule on pay, the place and the way from here, each told, waived or asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

from callprep.documents.lines import Line, Need, know, line, passage, ref
from callprep.documents.outline import Section, Written
from callprep.documents.sections._grammar import after_colon, brief
from callprep.documents.sections._speech import SHORT_CALL, need
from callprep.documents.sections.answer import answered
from callprep.engagement import Engagement
from callprep.errors import InvalidInputError
from callprep.insight.overlap import tasks
from callprep.insight.questions._answers import place
from callprep.model import dates
from callprep.model.answers import says_none
from callprep.model.money import Disclose
from callprep.model.wording import listed, one_stop
from callprep.wording import said

__all__ = ["PARTS", "expectations", "expecting"]

_Told: TypeAlias = Callable[[Engagement], Iterator[Line | Need]]
_TOO_LONG = ("process",)
"""What no short call has the time for: the mail after it does (a proposal)."""
_MOST_ROUNDS = 4
_SPELLED = 10  # up to which a number of rounds is a word


def _scope(e: Engagement) -> Iterator[Line | Need]:
    """Tell the terms; where nobody gave any, the work that the role tells of is the scope."""
    spoken = e.spoken
    number = "one" if spoken.reports == 1 else "many"
    reports = said(e.voice, f"expectations.reports_{number}", count=str(spoken.reports)) if spoken.reports else None
    start = said(e.voice, "expectations.start", when=_day(spoken.start)) if spoken.start else None
    bare = spoken.hours is not None and spoken.hours[:1].isdigit() and "h" not in spoken.hours
    hours = said(e.voice, "expectations.hours", hours=spoken.hours) if bare and spoken.hours else spoken.hours
    terms = {
        "employment_type": spoken.employment_type, "level": spoken.level, "hours": hours, "reports": reports,
        "start": start,
    }  # fmt: skip
    known = {field: brief(e, told) for field, told in terms.items() if told and field not in answered(e)}
    if known:
        scope = after_colon(", ".join(known.values()))
        yield _line(e, "scope", cites=[ref(e.opportunity, field) for field in known], scope=scope)
    elif not (tasks(spoken) or any(terms.values())):
        yield Need(
            said(e.voice, "expectations.need_scope"),
            blocks=said(e.voice, "expectations.need_blocks"),
            field="opportunity.employment_type",
        )
    role = e.opportunity
    if all(answer is None for answer in (role.profile, role.must_have, role.nice_to_have, role.deal_breakers)):
        yield need("must_have", said(e.voice, "expectations.need_must_have"))


def _pay(e: Engagement) -> Iterator[Line | Need]:
    """Tell the rule where the figure is not told unasked; a figure that may be said has a section of its own."""
    salary, cites = e.opportunity.salary, [ref(e.opportunity, "salary")]
    if e.spoken.pay_if_asked:
        yield _line(e, "pay_if_asked", cites=cites)
    elif salary is not None and (salary.is_known or salary.words) and salary.disclose is Disclose.NEVER:
        yield _line(e, "pay_never", cites=cites)
    elif not e.spoken.pay:
        yield need("salary", said(e.voice, "expectations.need_salary"))


def _place(e: Engagement) -> Iterator[Line | Need]:
    told = place(e.voice, e.spoken)
    if told.text:
        key = "place" if e.spoken.locations else "remote"
        yield _line(e, key, cites=told.cites, place=after_colon(brief(e, told.text)))
    else:
        yield Need(
            said(e.voice, "expectations.need_place"),
            blocks=said(e.voice, "expectations.need_blocks"),
            field="opportunity.locations",
        )
    travel = e.spoken.travel
    if travel and not says_none(travel) and "travel" not in answered(e) | {one.key for one in e.objections()}:
        yield _line(e, "travel", cites=[ref(e.opportunity, "travel")], travel=after_colon(brief(e, travel)))


def _process(e: Engagement) -> Iterator[Line | Need]:
    spoken = e.spoken
    names = [brief(e, item.name) for item in spoken.process]
    if names:
        more = len(names[_MOST_ROUNDS:])
        shown = [
            *names[:_MOST_ROUNDS],
            *([said(e.voice, "expectations.more", count=_spelled(e, more))] if more else []),
        ]
        key = "rounds_many" if len(names) > 1 else "rounds_one"
        cites, parts = [ref(e.opportunity, "process")], {"count": _spelled(e, len(names)), "rounds": listed(shown)}
        yield _line(e, key, cites=cites, **parts)
    else:
        yield Need(
            said(e.voice, "expectations.need_process"),
            blocks=said(e.voice, "expectations.need_blocks"),
            field="opportunity.process",
        )
    if spoken.feedback_within:
        when = _within(e, brief(e, spoken.feedback_within))
        yield _line(e, "answer", cites=[ref(e.opportunity, "feedback_within")], when=when)
    if spoken.decision_by:
        told = said(e.voice, "expectations.decision", when=_day(spoken.decision_by))
        yield know(one_stop(told), cites=[ref(e.opportunity, "decision_by")])


PARTS: Mapping[str, _Told] = MappingProxyType({"scope": _scope, "pay": _pay, "place": _place, "process": _process})
"""The parts of the expectations, by the name that waives one."""


def expecting(*waived: str) -> Section:
    """Make the section of expectations, with parts left out on purpose: `expecting("process")`.

    Raises:
        InvalidInputError: There is no such part.
    """
    unknown = [name for name in waived if name not in PARTS]
    if unknown:
        raise InvalidInputError("expecting", f"there is no part {unknown[0]!r}; there are {', '.join(PARTS)}")

    def expectations(e: Engagement) -> Written:
        """Be clear on scope, pay, place and the way from here; what nobody answered is a need."""
        held = {name: [*write(e)] for name, write in PARTS.items() if name not in waived}
        short = [name for name in _TOO_LONG if e.minutes < SHORT_CALL and any(map(_is_line, held.get(name, ())))]
        told = [part for name, parts in held.items() for part in parts if not (name in short and _is_line(part))]
        dropped = (*waived, *short)
        left = know(said(e.voice, "expectations.waived", parts=listed(dropped))) if dropped else None
        return passage(*told, left)

    return Section("expectations", expectations, pitches=True)


expectations: Section = expecting()
"""Be clear on scope, pay, place and the way from here."""


def _is_line(part: Line | Need) -> bool:
    return isinstance(part, Line)


def _line(e: Engagement, key: str, *, cites: list[str] | tuple[str, ...], **parts: str) -> Line:
    return line(one_stop(said(e.voice, f"expectations.{key}", **parts)), cites=cites)


def _spelled(e: Engagement, number: int) -> str:
    return said(e.voice, f"expectations.count_{number}") if number <= _SPELLED else str(number)


def _within(e: Engagement, told: str) -> str:
    first, small = told.split(" ", 1)[0].casefold(), after_colon(told)
    return (
        small
        if first in {"in", "within", "after", "by", "on", "at"}
        else said(e.voice, "expectations.within", when=small)
    )


def _day(told: str) -> str:
    return dates.full_day(dates.read_day(told)) or after_colon(" ".join(told.split()).rstrip("."))

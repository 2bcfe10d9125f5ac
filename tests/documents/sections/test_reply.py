"""Rules of what a reply tells for the call: the days that suit them, and those that do not."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import MIRA, OPPORTUNITY, TODAY, engagement

from callprep import Engagement, Form, Line, NextStep, Passage, Person, Reply, Warmth
from callprep.documents.sections._days import AnyDay, two_days, working_days
from callprep.documents.sections._reply import their_days
from callprep.documents.sections.closing import next_step
from callprep.documents.sections.opening import permission

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


def told(text: str, *, warmth: Warmth = Warmth.EAGER, step: NextStep | None = None) -> Engagement:
    """Give an engagement whose candidate wrote that."""
    candidate = attrs.evolve(MIRA, reply=Reply(text, warmth))
    return engagement(candidate=candidate, opportunity=attrs.evolve(OPPORTUNITY, next_step=step))


@pytest.mark.parametrize(
    ("text", "named", "ruled_out"),
    [
        ("Call me on Tuesday or Thursday.", {TUE, THU}, set()),
        ("Fridays work best", {FRI}, set()),
        ("Could you call on Wednesday?", {WED}, set()),
        ("Saturday morning would suit.", {SAT}, set()),
        ("Tuesdays, Thursdays or Fridays are fine.", {TUE, THU, FRI}, set()),
        ("Not on Mondays, please.", set(), {MON}),
        ("Any day but Friday.", set(), {FRI}),
        ("I'm off on Wednesdays", set(), {WED}),
        ("Mondays are bad, Tuesday is fine.", {TUE}, {MON}),
        ("No calls on Monday, Tuesday, or Friday.", set(), {MON, TUE, FRI}),
        # nothing is settled by what is over, is no wish, is a row, is both, or leaves no day
        ("I saw your mail on Friday.", set(), set()),
        ("Is it remote on Fridays?", set(), set()),
        ("I work Monday to Wednesday.", set(), set()),
        ("Not before Tuesday.", set(), set()),
        ("Tuesday is fine but Friday is not.", set(), set()),
        ("No calls on Monday, Tuesday, Wednesday, Thursday, Friday.", set(), set()),
        ("Sounds good.", set(), set()),
        ("", set(), set()),
    ],
)
def test_their_days(text: str, named: set[int], ruled_out: set[int]) -> None:
    """The days that they name for a call are told from those that they rule out."""
    assert their_days(attrs.evolve(MIRA, reply=Reply(text, Warmth.EAGER))) == AnyDay(
        frozenset(named), frozenset(ruled_out)
    )


@pytest.mark.parametrize(
    ("text", "named"),
    [("Call me on Friday.", set()), ("Fridays are best.", {FRI}), ("Only Friday works.", {FRI}), ("Saturdays!", set())],
)
def test_as_a_rule(text: str, named: set[int]) -> None:
    """A day that is named for one call is none for a visit; neither is a weekend."""
    reply = Reply(text, Warmth.EAGER)
    assert their_days(attrs.evolve(MIRA, reply=reply), as_a_rule=True).named == named


def test_no_reply() -> None:
    """Who has not written has named no day."""
    assert not their_days(MIRA)


DAYS = st.frozensets(st.integers(0, 6))


@given(st.dates(date(2020, 1, 1), date(2035, 1, 1)), DAYS, st.frozensets(st.integers(0, 3)))
def test_two_days(today: date, named: frozenset[int], ruled_out: frozenset[int]) -> None:
    """Of whatever days suit them two come, both of them theirs, in order, and not farther than three weeks."""
    theirs = AnyDay(named, ruled_out)
    for one, other in (two_days(today, theirs), working_days(today, 2, theirs)):
        assert today < one < other <= today + timedelta(days=28)
        assert theirs.suits(one)
        assert theirs.suits(other)


def lines_of(written: object) -> tuple[Line, ...]:
    """Give the lines of what a section gave."""
    assert isinstance(written, Passage)
    return written.lines


def test_another_time() -> None:
    """Who named a day is offered that for another time, and none that they ruled out."""
    later = next(line for line in lines_of(permission(told("Call me on Friday."))) if line.when)
    assert "Friday 15 May" in later.text
    later = next(line for line in lines_of(permission(told("Not on Mondays."))) if line.when)
    assert "Monday" not in later.text


@pytest.mark.parametrize(
    ("warmth", "step"),
    [
        (Warmth.EAGER, None),
        (Warmth.LUKEWARM, None),
        (Warmth.EAGER, NextStep("come by")),
        (Warmth.LUKEWARM, NextStep("come by", on=date(2026, 5, 29), minutes=90, meets=Person("Ola"))),
    ],
)
def test_next_step(warmth: Warmth, step: NextStep | None) -> None:
    """The days of the next step are theirs as well, and the line then rests on their reply."""
    (ours,) = (line for line in lines_of(next_step(told("Sounds good.", warmth=warmth, step=step))) if _asks(line))
    (theirs,) = (
        line for line in lines_of(next_step(told("Fridays are best.", warmth=warmth, step=step))) if _asks(line)
    )
    assert "Friday 15 May" in theirs.text
    assert "Friday 15 May" not in ours.text
    assert "candidate.reply" in theirs.cites
    assert "candidate.reply" not in ours.cites


def _asks(line: Line) -> bool:
    return line.form is Form.ASK


def test_fixed_day() -> None:
    """A step that has its day keeps it, and rests on nothing that they wrote."""
    step = NextStep("come by", on=TODAY + timedelta(days=4), minutes=20)
    (asked,) = (line for line in lines_of(next_step(told("Fridays are best.", step=step))) if _asks(line))
    assert "Wednesday 13 May" in asked.text
    assert "candidate.reply" not in asked.cites

"""The end of the call: what to expect, what to answer to which reaction, and one small dated ask."""

from __future__ import annotations

from datetime import date, timedelta

from callprep.documents.lines import Line, Need, ask, know, line, passage, ref, sentence
from callprep.documents.outline import Written, section
from callprep.documents.sections._speech import clause, listed
from callprep.engagement import Engagement
from callprep.model import dates
from callprep.model.opportunity import NextStep

__all__ = ["branches", "expectations", "next_step"]


@section("expectations", pitches=True)
def expectations(e: Engagement) -> Written:
    """Be clear on place and on the way from here; what nobody answered is a need."""
    spoken = e.spoken
    lines: list[Line] = []
    if spoken.locations or spoken.remote:
        where = ", ".join([*spoken.locations, *([spoken.remote] if spoken.remote else [])])
        field = "locations" if spoken.locations else "remote"
        lines.append(know(sentence(f"Place: {clause(where)}"), cites=[ref(e.opportunity, field)]))
    if spoken.process:
        rounds = listed([item.name for item in spoken.process])
        lines.append(know(sentence(f"The way: {clause(rounds)}"), cites=[ref(e.opportunity, "process")]))
    told = (("the place", spoken.locations or spoken.remote), ("the rounds", spoken.process))
    missing = [name for name, there in told if not there]
    need = Need(f"What may they expect of {listed(missing)}?", blocks="clear expectations") if missing else None
    return passage(*lines, None if _profile_told(e) else _PROFILE_NEED, need)


_PROFILE_NEED = Need(
    "Which profile: what is a must, what is nice, what rules somebody out? (Q7)",
    blocks="telling early what would rule them out",
    field="opportunity.must_have",
)


def _profile_told(e: Engagement) -> bool:
    role = e.opportunity
    answers = (role.profile, role.must_have, role.nice_to_have, role.deal_breakers)
    return any(answer is not None for answer in answers)


@section("branches")
def branches(e: Engagement) -> Written:
    """Be ready for likely reactions, a no among them: thanks, one reason, leave to keep in touch."""
    no = line(
        "Thank you for being straight. What would have to be different? May I write when it is?",
        when="No",
    )
    if e.declined:
        return passage(
            know(
                "They said no, so there is no pitch: thank them, ask for one reason, leave the door open.",
                cites=[ref(e.candidate, "reply")],
            ),
            no,
        )
    happy = line(
        "Good, then nothing is urgent. What would a next step have to hold for you to look at it at all?",
        when="I am happy where I am",
    )
    mail = line("You get it today, one page. May I ring again two days later, for five minutes?", when="Send me a mail")
    return passage(happy, mail, no)


@section("next_step", pitches=True)
def next_step(e: Engagement) -> Written:
    """Ask for exactly one small thing with a date and its effort, and promise the mail."""
    step = e.spoken.next_step
    if step is None:
        by = _friday_of_next_week(e.today)
        text = f"Shall we find 30 minutes next week, by {dates.weekday(by)}, to talk it through? No preparation."
        return passage(ask(text, cites=[ref(e.opportunity, "title")]), *_promise(e), _STEP_NEED)
    asked = f"{_invitation(step)} No preparation needed. Shall I send you the invitation?"
    return passage(ask(asked, cites=[ref(e.opportunity, "next_step")]), *_promise(e))


def _friday_of_next_week(today: date) -> date:
    return today + timedelta(days=7 - today.weekday() + 4)


_STEP_NEED = Need(
    "What is the next step, with whom, when and where?", to="your team", blocks="a better ask at the close"
)


def _invitation(step: NextStep) -> str:
    when = dates.weekday(step.on) if step.on else clause(step.when or "next week")
    with_whom = f"with {step.meets.name}" + (f", {step.meets.role}" if step.meets.role else "") if step.meets else ""
    effort = f"{step.minutes or 30} minutes"
    parts = [when, step.place or "", f"{effort} {with_whom}".strip()]
    return sentence(f"{clause(step.what)}: {', '.join(part for part in parts if part)}")


def _promise(e: Engagement) -> tuple[Line, Line]:
    return (
        line("You will have a mail today with date, time and place.", when="Yes"),
        know(f"Promise to keep: the mail to {e.candidate.first_name}, today.", when="Yes"),
    )

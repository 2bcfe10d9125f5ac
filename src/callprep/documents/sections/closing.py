"""The end of the call: what to expect, what to answer to which reaction, and one small dated ask."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from callprep.documents.lines import Line, Need, Passage, ask, know, line, passage, ref, sentence
from callprep.documents.outline import Written, section
from callprep.documents.sections._speech import clause, need
from callprep.engagement import Engagement
from callprep.model import dates
from callprep.model.candidate import Warmth
from callprep.model.opportunity import NextStep
from callprep.model.wording import listed

__all__ = ["branches", "expectations", "next_step"]


@section("expectations", pitches=True)
def expectations(e: Engagement) -> Written:
    """Be clear on place and on the way from here; what nobody answered is a need."""
    spoken = e.spoken
    lines: list[Line] = []
    if spoken.locations or spoken.remote:
        where = ", ".join([*spoken.locations, *([spoken.remote] if spoken.remote else [])])
        field = "locations" if spoken.locations else "remote"
        lines.append(know(sentence(f"Location: {clause(where)}"), cites=[ref(e.opportunity, field)]))
    if spoken.process:
        rounds = listed([item.name for item in spoken.process])
        lines.append(know(sentence(f"Process: {clause(rounds)}"), cites=[ref(e.opportunity, "process")]))
    return passage(*lines, *_still_open(e))


def _still_open(e: Engagement) -> Iterator[Need]:
    if not _profile_told(e):
        yield need("must_have", "telling early what would rule them out")
    if not (e.spoken.locations or e.spoken.remote):
        yield Need("Where is the work done: place, remote, days on site?", blocks="clear expectations", field=_PLACE)
    if not e.spoken.process:
        yield Need("Which interview rounds follow, and with whom?", blocks="clear expectations", field=_ROUNDS)


_PLACE, _ROUNDS = "opportunity.locations", "opportunity.process"


def _profile_told(e: Engagement) -> bool:
    role = e.opportunity
    answers = (role.profile, role.must_have, role.nice_to_have, role.deal_breakers)
    return any(answer is not None for answer in answers)


@section("branches")
def branches(e: Engagement) -> Written:
    """Be ready for likely reactions, a no among them: thanks, one reason, leave to keep in touch."""
    if e.declined:
        return _taken_well(e)
    happy = line(
        "Glad to hear it, so there's no rush. What would make something worth a look for you?",
        when="I am happy where I am",
    )
    mail = line("You'll get it today, one page. May I call again in two days, for five minutes?", when="Send me a mail")
    return passage(happy, mail, _NO)


_NO = line("Thanks for telling me. What would need to be different, and may I get in touch if it is?", when="No")
_LATER = line("Thanks for telling me. When would be a better time, and may I get in touch then?", when="Not now")


def _taken_well(e: Engagement) -> Passage | None:
    reply = e.candidate.reply
    later = reply is not None and reply.warmth is Warmth.NOT_NOW
    said = "not now" if later else "no"
    told = know(
        f"They said {said}, so there is no pitch: thank them, ask one thing, leave the door open.",
        cites=[ref(e.candidate, "reply")],
    )
    return passage(told, _LATER if later else _NO)


@section("next_step", pitches=True)
def next_step(e: Engagement) -> Written:
    """Ask for exactly one small thing with a date and its effort, as far as they are fixed, and promise the mail."""
    step = e.spoken.next_step
    if step is not None and step.on is not None and step.on < e.today:
        return passage(
            *_half_an_hour(e), Need(f"The next step was set for {dates.weekday(step.on)}: when now?", **_STEP)
        )
    if step is None:
        return passage(*_half_an_hour(e), Need("What is the next step, with whom, when and where?", **_STEP))
    asked = f"{_invitation(step)} Shall I send you the invitation?"
    return passage(ask(asked, cites=[ref(e.opportunity, "next_step")]), *_promise(e))


_STEP = {"to": "your team", "blocks": "a better ask at the close", "field": "opportunity.next_step"}


def _half_an_hour(e: Engagement) -> tuple[Line, ...]:
    by = dates.weekday(_friday_of_next_week(e.today))
    text = f"Shall we find half an hour next week, by {by}, to talk it through?"
    return ask(text, cites=[ref(e.opportunity, "title")]), *_promise(e)


def _friday_of_next_week(today: date) -> date:
    return today + timedelta(days=7 - today.weekday() + 4)


def _invitation(step: NextStep) -> str:
    when = dates.weekday(step.on) if step.on else clause(step.when or "")
    with_whom = f"with {step.meets.name}" + (f", {step.meets.role}" if step.meets.role else "") if step.meets else ""
    effort = f"{step.minutes} minutes" if step.minutes else ""
    parts = [part for part in (when, step.place or "", f"{effort} {with_whom}".strip()) if part]
    return sentence(f"{clause(step.what)}: {', '.join(parts)}" if parts else clause(step.what))


def _promise(e: Engagement) -> tuple[Line, Line]:
    return (
        line("You'll get a mail today with the details.", when="Yes"),
        know(f"Promise to keep: the mail to {e.candidate.first_name}, today.", when="Yes"),
    )

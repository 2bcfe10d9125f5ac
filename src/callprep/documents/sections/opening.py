"""The first minute: who calls, thanks, is it a good time, and something of theirs to break the ice."""

from __future__ import annotations

from callprep.documents.lines import Line, ask, line, passage, phrasing, ref
from callprep.documents.outline import Written, section
from callprep.engagement import Engagement
from callprep.insight.hooks import Hook
from callprep.model import dates
from callprep.model.candidate import Warmth
from callprep.model.facts import Interest

__all__ = ["opener", "permission", "rapport"]

_THANKS = {
    Warmth.EAGER: "Thanks for your quick yes.",
    Warmth.LUKEWARM: "Thanks for writing back.",
    Warmth.QUESTION: "Thanks for writing back, and for your question.",
    Warmth.NOT_NOW: "Thanks for telling me where you stand.",
    Warmth.NO: "Thanks for being straight with me.",
}


@section("opener")
def opener(e: Engagement) -> Written:
    """Say who calls and for whom, and thank for the reply: no interest is asked before a reason was given."""
    hello = f"Hi {e.candidate.first_name}, this is {e.caller.name} from {e.caller.company}."
    cites = [ref(e.candidate, "name"), ref(e.caller, "name"), ref(e.caller, "company")]
    if e.candidate.reply is None:
        return passage(line(hello, cites=cites))
    return passage(
        line(f"{hello} {_THANKS[e.candidate.reply.warmth]}", cites=[*cites, ref(e.candidate, "reply")]),
    )


@section("permission")
def permission(e: Engagement) -> Written:
    """Ask whether the time suits, and be ready for a no."""
    asked = phrasing(
        e.candidate.name,
        "permission",
        ("Is this a good time?", "Do you have {minutes} minutes now?", "Did I catch you at a good moment?"),
    )
    later = f"When suits you, later today or tomorrow at noon? I need {e.minutes} minutes."
    return passage(ask(asked.format(minutes=e.minutes)), ask(later, when="Not now"))


@section("rapport", pitches=True)
def rapport(e: Engagement) -> Written:
    """Open with one fresh thing of theirs and turn to the subject in the same breath."""
    found = e.hooks()
    return passage(_personal(e, found[0]) if found[0].personal else _professional(e, found[0])) if found else None


def _personal(e: Engagement, hook: Hook) -> Line:
    said = phrasing(
        e.candidate.name,
        "rapport",
        (
            "I read what you wrote on {subject} on {day}. I could fill the call with it, but let me earn it first.",
            "Your post on {subject} of {day} alone would fill this call. Let me first tell you why I rang, though.",
            "We could easily talk {subject} until the time is up, after your post of {day}. But first to why I rang.",
        ),
    )
    if isinstance(hook.evidence.fact, Interest):
        said = "I gather that {subject} has your heart, and we could fill the call with it. But first to why I rang."
    return line(_filled(e, hook, said), cites=[hook.evidence])


def _professional(e: Engagement, hook: Hook) -> Line:
    if not hook.touches:
        return line(
            _filled(e, hook, "I read your post «{subject}» of {month}. First, why I rang."), cites=[hook.evidence]
        )
    said = phrasing(
        e.candidate.name,
        "rapport.work",
        (
            "I read your post «{subject}» of {month}, and I will come back to it. First, why I rang.",
            "Your post «{subject}» of {month} stayed with me. It has to do with why I rang, so let me start there.",
        ),
    )
    return line(_filled(e, hook, said), cites=[hook.evidence])


def _filled(e: Engagement, hook: Hook, said: str) -> str:
    when = hook.evidence.fact.when
    day, month = (dates.day(when), dates.month(when)) if when else ("", "")
    return said.format(subject=hook.subject, day=day, month=month, minutes=e.minutes)

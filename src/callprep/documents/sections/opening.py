"""The first minute: who calls, thanks, is it a good time, and something of theirs to break the ice."""

from __future__ import annotations

from callprep.documents.lines import Line, ask, know, line, passage, phrasing, ref
from callprep.documents.outline import Written, section
from callprep.documents.sections._speech import clause, contested, may_be_said, place_of, we_are_the_company
from callprep.engagement import Engagement
from callprep.insight.hooks import Hook
from callprep.model import dates
from callprep.model.candidate import Warmth
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact, Interest, Paper, Post, Talk
from callprep.model.wording import listed

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
    hello = f"Hi {e.candidate.first_name}, this is {e.caller.name} from {e.caller.company}"
    cites = [ref(e.candidate, "name"), ref(e.caller, "name"), ref(e.caller, "company")]
    if not we_are_the_company(e):
        hello += f", calling on behalf of {e.opportunity.company.name}"
        cites.append(ref(e.opportunity.company, "name"))
    if e.candidate.reply is None:
        return passage(line(f"{hello}.", cites=cites))
    thanks = _THANKS[e.candidate.reply.warmth]
    return passage(line(f"{hello}. {thanks}", cites=[*cites, ref(e.candidate, "reply")]))


@section("permission")
def permission(e: Engagement) -> Written:
    """Ask whether the time suits, be ready for a no, and have their own question in sight where they asked one."""
    asked = phrasing(
        e.candidate.name,
        "permission",
        ("Is this a good time?", "Do you have {minutes} minutes now?", "Did I catch you at a good moment?"),
    )
    later = f"When would suit you better? I need {e.minutes} minutes."
    return passage(ask(asked.format(minutes=e.minutes)), ask(later, when="Not now"), _their_question(e))


def _their_question(e: Engagement) -> Line | None:
    reply = e.candidate.reply
    if reply is None or reply.warmth is not Warmth.QUESTION:
        return None
    return know(f"They asked: «{clause(reply.text)}» Answer that first.", cites=[ref(e.candidate, "reply")])


@section("rapport", pitches=True)
def rapport(e: Engagement) -> Written:
    """Open with one fresh thing of theirs and turn to the subject in the same breath.

    Their work opens only where it touches the role: anything else would be small talk under a pretext. Projects and
    answers are left to the credential, which names them. What the table of disclosure does not let be said is no
    opening, however good it ranks.
    """
    passed: list[Evidence[Fact]] = []  # what stands in a conflict makes room for the next, which rests on it therefore
    for hook in filter(_opens, e.openers()):
        if may_be_said(e, hook.evidence):
            opened = _personal(e, hook) if hook.personal else _professional(e, hook)
            return passage(line(opened, cites=[hook.evidence, *passed]))
        passed += contested(e, hook.evidence)[1:]
    titles = dict.fromkeys(f"«{clause(item.fact.title)}»" for item in passed)
    return passage(know(f"Disputed, so no opening: {listed([*titles])}.", cites=passed)) if passed else None


def _opens(hook: Hook) -> bool:
    fact = hook.evidence.fact
    if hook.personal:
        return isinstance(fact, Post | Interest)
    return bool(hook.touches) and isinstance(fact, Post | Talk | Paper)


def _personal(e: Engagement, hook: Hook) -> str:
    said = phrasing(
        e.candidate.name,
        "rapport",
        (
            "I saw your post of {day} about {subject} on {place}. More of it later; first, why I'm calling.",
            "Your post of {day} about {subject} on {place} caught my eye. More of it later; first, why I'm calling.",
            "I read what you wrote on {place} about {subject} on {day}. I'd like to hear more; first, why I'm calling.",
        ),
    )
    if isinstance(hook.evidence.fact, Interest):
        said = "I gather from {place} that you follow {subject}. More of that later; first, why I'm calling."
    return _filled(hook, said)


def _professional(e: Engagement, hook: Hook) -> str:
    said = phrasing(
        e.candidate.name,
        "rapport.work",
        (
            "I read your post «{subject}» of {month} on {place}. It has to do with why I'm calling.",
            "Your post «{subject}» of {month} on {place} is part of why I'm calling, so let me start there.",
        ),
    )
    fact = hook.evidence.fact
    if isinstance(fact, Talk):
        said = "Your talk «{subject}»{event} in {month} is part of why I'm calling, so let me start there."
    if isinstance(fact, Paper):
        said = "Your paper «{subject}» of {month} is part of why I'm calling, so let me start there."
    return _filled(hook, said)


def _filled(hook: Hook, said: str) -> str:
    fact = hook.evidence.fact
    day, month = (dates.day(fact.when), dates.month(fact.when)) if fact.when else ("", "")
    event = f" at {clause(fact.event)}" if isinstance(fact, Talk) and fact.event else ""
    return said.format(subject=hook.subject, place=place_of(hook.evidence), day=day, month=month, event=event)

"""The first minute: who calls, thanks, is it a good time, and something of theirs to break the ice."""

from __future__ import annotations

from datetime import timedelta

from callprep.documents.lines import Line, ask, know, line, passage, ref
from callprep.documents.outline import Written, section
from callprep.documents.sections._days import working_days
from callprep.documents.sections._grammar import upper
from callprep.documents.sections._leads import is_sent, lead
from callprep.documents.sections._reply import says_yes, their_days, told_times
from callprep.documents.sections._speech import clause, contested, has_name, may_be_said, place_of, we_are_the_company
from callprep.engagement import Engagement
from callprep.insight.hooks import Hook
from callprep.model import dates
from callprep.model.candidate import Warmth
from callprep.model.evidence import Evidence
from callprep.model.facts import Answer, Fact, Interest, Paper, Patent, Post, Project, Talk
from callprep.model.wording import listed, one_stop
from callprep.wording import said

__all__ = ["opener", "permission", "rapport"]

_TIMELY = 365  # days: what is older may be a reason for the call, and is no occasion for it


@section("opener")
def opener(e: Engagement) -> Written:
    """Say who calls and for whom, and thank for the reply: no interest is asked before a reason was given."""
    reply = e.candidate.reply
    if reply is None:
        return passage(_hello(e))
    plain = "_plain" if reply.warmth is Warmth.EAGER and not says_yes(reply.text) else ""
    thanks = said(e.voice, f"opener.{reply.warmth.value}{plain}")
    return passage(_hello(e), line(thanks, cites=[ref(e.candidate, "reply")]))


def _hello(e: Engagement) -> Line:
    """Give the name of a client who calls through an agency; in a confidential search whoever picks up hears none."""
    cites = [ref(e.candidate, "name"), ref(e.caller, "name"), ref(e.caller, "company")]
    move = "hello" if e.candidate.reply else "hello_first"
    if not we_are_the_company(e):
        hushed = e.opportunity.confidential
        move = "hello_confidential" if hushed else "hello_for"
        cites += [] if hushed else [ref(e.opportunity.company, "name")]
    told = said(
        e.voice,
        f"opener.{move}",
        hello=e.caller.tone.greeting,
        first=e.candidate.first_name,
        caller=e.caller.name,
        client=e.spoken.company,
        **{"from": e.caller.company},
    )
    return line(one_stop(told), cites=cites)


@section("permission")
def permission(e: Engagement) -> Written:
    """Ask whether the time suits, with two others ready; after a no only for a minute."""
    minutes = str(e.minutes)
    if e.declined:
        return passage(ask(said(e.voice, "permission.brief")))
    one, other = (dates.weekday(day) for day in working_days(e.today, 2, their_days(e.candidate)))
    times = told_times(e.candidate)
    move, cites = ("later_theirs", [ref(e.candidate, "reply")]) if times else ("later", [])
    later = said(e.voice, f"permission.{move}", one=one, other=other, minutes=minutes)
    return passage(
        ask(said(e.voice, "permission.ask", minutes=minutes)),
        ask(later, cites=cites, when=said(e.voice, "branches.when_later")),
        know(said(e.voice, "permission.times", told=clause(times)), cites=cites) if times else None,
    )


@section("rapport", pitches=True)
def rapport(e: Engagement) -> Written:
    """Open with one fresh thing of theirs and turn to the subject in the same breath.

    Their work opens only where it touches the role: anything else would be small talk under a pretext. What the table
    of disclosure does not let be said is no opening, however good it ranks; what the credential will name is left to
    it, and what the mail opened with to another thing, where there is one.
    """
    sayable, passed = _sayable(e)
    personal = [hook for hook in sayable if hook.personal]
    reason = lead(e)
    work = [hook for hook in sayable if not hook.personal and (reason is None or hook.evidence.id != reason.id)]
    ranked = personal or work
    chosen = next((hook for hook in ranked if not _is_sent(e, hook)), next(iter(ranked), None))
    if chosen is None:
        titles = dict.fromkeys(said(e.voice, "rapport.quoted", title=clause(item.fact.title)) for item in passed)
        return (
            passage(know(said(e.voice, "rapport.disputed", titles=listed([*titles])), cites=passed)) if passed else None
        )
    # which work is left for an opening hangs on what the credential names, and so the line rests on that, too
    named = [] if chosen.personal or reason is None else [reason]
    return passage(line(_opened(e, chosen), cites=[chosen.evidence, *passed, *named]))


def _sayable(e: Engagement) -> tuple[list[Hook], list[Evidence[Fact]]]:
    """Give the hooks that may be said, and what keeps others from it: they make room, and the next rests on them."""
    hooks: list[Hook] = []
    passed: list[Evidence[Fact]] = []
    for hook in filter(lambda hook: _opens(e, hook), e.openers()):
        if may_be_said(e, hook.evidence):
            hooks.append(hook)
        else:
            passed += contested(e, hook.evidence)[1:]
    return hooks, passed


def _opens(e: Engagement, hook: Hook) -> bool:
    fact = hook.evidence.fact
    if not has_name(fact):
        return False
    if hook.personal:
        return isinstance(fact, Post | Interest)
    if not hook.touches or hook.days_old > _TIMELY:
        return False
    return isinstance(fact, Post | Talk | Paper | Patent | Answer) or _is_release(e, hook)


def _is_release(e: Engagement, hook: Hook) -> bool:
    """Whether the occasion is a release, and not just any change of a project."""
    fact = hook.evidence.fact
    return (
        isinstance(fact, Project)
        and fact.released is not None
        and (hook.days_old == (e.today - fact.released.date()).days)
    )


def _is_sent(e: Engagement, hook: Hook) -> bool:
    return is_sent(e, hook.subject, hook.evidence.fact.title)


def _opened(e: Engagement, hook: Hook) -> str:
    fact, place = hook.evidence.fact, place_of(e, hook.evidence)
    parts = {
        "title": clause(fact.title),
        "subject": clause(hook.subject),
        "place": place,
        "place_first": upper(place),
    }
    if _is_sent(e, hook):
        what = parts["subject"] if _has_name(hook) else said(e.voice, f"rapport.again_{_kind(hook)}")
        told = said(e.voice, f"rapport.again{'_personal' if hook.personal else ''}", what=what, what_first=upper(what))
    else:
        told = said(e.voice, f"rapport.{_move(hook)}", **parts, **_days(e, hook), **_more(fact))
    if _warmth(e) is Warmth.EAGER:
        return one_stop(told)
    return f"{told.rstrip('.')}; {said(e.voice, 'rapport.asking_first')}"


def _warmth(e: Engagement) -> Warmth | None:
    """Tell how warm the reply was: who said yes hears the why next, everybody else is asked first what they know."""
    return e.candidate.reply.warmth if e.candidate.reply else None


def _has_name(hook: Hook) -> bool:
    """Whether it can be named without its title, which the mail had in full."""
    return hook.subject != hook.evidence.fact.title or isinstance(hook.evidence.fact, Project | Interest)


def _kind(hook: Hook) -> str:
    """Name its kind, without where it was."""
    return "talk" if isinstance(hook.evidence.fact, Talk) else "post" if hook.personal else _move(hook)


def _move(hook: Hook) -> str:
    fact = hook.evidence.fact
    match fact:
        case Interest():
            return "personal_interest"
        case Post():
            by_title = hook.subject == fact.title
            return ("personal_title" if by_title else "personal_post") if hook.personal else "post"
        case Talk():
            return "talk_at" if fact.event else "talk"
        case Patent():
            return "patent" if fact.granted else "application"
        case Project():
            return "release" if fact.version else "release_plain"
        case _:
            return "paper" if isinstance(fact, Paper) else "answer"


def _days(e: Engagement, hook: Hook) -> dict[str, str]:
    """Say when it was; the year only where it is another one."""
    when = e.today - timedelta(days=hook.days_old)
    month = dates.day(when).partition(" ")[2]
    move = "in_month" if when.year == e.today.year else "in_year"
    return {"day": dates.day(when), "month": said(e.voice, f"rapport.{move}", month=month, year=str(when.year))}


def _more(fact: Fact) -> dict[str, str]:
    if isinstance(fact, Talk):
        return {"event": clause(fact.event or "")}
    return {"version": fact.version or ""} if isinstance(fact, Project) else {}

"""The end of the call: one small dated ask, as large as their reply was warm, and what to answer to which reaction."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from callprep.documents.lines import Line, Need, Passage, ask, know, line, passage, ref, sentence
from callprep.documents.outline import Written, section
from callprep.documents.sections._days import is_weekend, two_days, working_day, working_days
from callprep.documents.sections._grammar import after_colon, brief
from callprep.documents.sections._people import is_caller, known, manager, manager_said
from callprep.documents.sections._reply import their_days
from callprep.documents.sections._speech import clause
from callprep.documents.sections.answer import answered
from callprep.documents.sections.expecting import expectations
from callprep.engagement import Engagement
from callprep.insight.fit._said import told as told_us
from callprep.model import dates
from callprep.model.answers import says_none
from callprep.model.candidate import Warmth
from callprep.model.opportunity import NextStep
from callprep.model.parts import Person
from callprep.model.wording import one_stop
from callprep.wording import said

__all__ = ["branches", "expectations", "minutes", "next_step"]

_MOST_BRANCHES = 2
"""Beside the no: two likely ones are learnt by heart, ten are read by nobody."""

_SIGNS = {
    "offer": re.compile(r"\b(?:(?:an?|another|other|two|job) offers?|interviewing (?:with|at))\b", re.IGNORECASE),
    "busy": re.compile(
        r"\b(?:busy|deadlines?|swamped|submission|no time|in the middle of|keep it short|short calls?|we ship)\b",
        re.IGNORECASE,
    ),
    "happy": re.compile(
        r"\b(?:happy (?:here|where|with)|fine here|(?:good|great) job|not (?:actively )?looking|like it)\b",
        re.IGNORECASE,
    ),
}
_DATED = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|\d{4}-\d\d-\d\d|"
    r"\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6})\b",
    re.IGNORECASE,
)
"""How a step may hold its day in its own words: another one beside it would contradict it."""
_SMALL, _TWO = 30, 2  # minutes of a step that is small itself (a proposal); days to choose from
_NO_MAIL = re.compile(r"\b(?:no|not by|without|don't|hate) (?:\w+ ){0,2}e?-?mails?\b", re.IGNORECASE)
_ORDER = {
    Warmth.EAGER: ("offer", "fast", "pay", "mail"),
    Warmth.LUKEWARM: ("offer", "happy", "busy", "mail", "pay"),
    Warmth.QUESTION: ("offer", "pay", "happy", "mail"),
    None: ("offer", "happy", "mail", "pay"),
}
_ONLY_IF_TOLD = {"offer"}


@section("branches")
def branches(e: Engagement) -> Written:
    """Be ready for the likely reactions of this person, a no among them: thanks, one reason, leave to keep in touch."""
    if e.declined:
        return _taken_well(e)
    signs = _signs(e)
    likely = [key for key in _ORDER[_warmth(e)] if key in signs or key not in _ONLY_IF_TOLD]
    if _no_mail(e):
        likely = ["busy" if key == "mail" else key for key in likely]
    if e.spoken.pay or e.candidate.pay or "salary" in answered(e):  # then it was talked about before
        likely = [key for key in likely if key != "pay"]
    ranked = sorted(dict.fromkeys(likely), key=lambda key: key not in signs)[:_MOST_BRANCHES]
    return passage(*(_branch(e, key, signs.get(key, "")) for key in ranked), _no(e, "no"))


def _no_mail(e: Engagement) -> str:
    """Give where they say that they want no mail; empty where they do not."""
    return next((one.cite for one in told_us(e.candidate, e.dossier) if _NO_MAIL.search(one.text)), "")


def _warmth(e: Engagement) -> Warmth | None:
    return e.candidate.reply.warmth if e.candidate.reply else None


def _signs(e: Engagement) -> dict[str, str]:
    """Give the reactions that what they told us foretells, each with where they said it."""
    clauses = [clause for clause in told_us(e.candidate, e.dossier) if clause.cite.startswith("candidate.")]
    found = ((key, one.cite) for key, words in _SIGNS.items() for one in clauses if words.search(one.text))
    return dict(reversed(list(found)))


def _branch(e: Engagement, key: str, cite: str) -> Line:
    cites = [cite] if cite else []
    if key == "pay":
        return _on_pay(e)
    parts = {"day": dates.day_name(working_day(e.today, 2))}
    return line(said(e.voice, f"branches.{key}", **parts), cites=cites, when=said(e.voice, f"branches.when_{key}"))


def _on_pay(e: Engagement) -> Line:
    spoken, when = e.spoken, said(e.voice, "branches.when_pay")
    pay = spoken.pay_if_asked
    if not pay:
        return line(said(e.voice, "branches.pay_open"), when=when)
    told = one_stop(sentence(said(e.voice, "branches.pay_if_asked", pay=pay)))
    return line(told, cites=[ref(e.opportunity, "salary")], when=when)


def _no(e: Engagement, key: str) -> Line:
    return line(said(e.voice, f"branches.{key}"), when=said(e.voice, f"branches.when_{key}"))


def _taken_well(e: Engagement) -> Passage | None:
    later = _warmth(e) is Warmth.NOT_NOW
    told = know(said(e.voice, f"branches.taken_{'later' if later else 'no'}"), cites=[ref(e.candidate, "reply")])
    return passage(told, _no(e, "later" if later else "no"))


@section("next_step", pitches=True)
def next_step(e: Engagement) -> Written:
    """Ask for exactly one small thing with a date and its effort, as far as they are fixed, and promise the mail."""
    step = e.spoken.next_step
    if step is None or says_none(step.what):
        return passage(_slots(e), *_promise(e), _to_settle(e, "need_step"))
    if step.on is not None and step.on < e.today:
        return passage(_slots(e), *_promise(e), _to_settle(e, "need_past", day=dates.weekday(step.on)))
    host = known(step.meets) if _warmth(e) is Warmth.LUKEWARM else None
    before = _days_before(e, step)
    if host and before and not is_caller(e, host):
        held = know(
            f"{said(e.voice, 'next_step.know_step', step=_invitation(e, step))}.",
            cites=[ref(e.opportunity, "next_step")],
        )
        return passage(_smaller(e, step, host, before), *_promise(e), held, *_open(e, step))
    key = {Warmth.EAGER: "eager", Warmth.LUKEWARM: "gentle", Warmth.QUESTION: "answered"}.get(_warmth(e), "plain")  # type: ignore[arg-type]  # None is no key, and gives the default
    asked = one_stop(said(e.voice, f"next_step.{key}", step=_invitation(e, step)))
    ours = step.on is None and not step.when
    cites = [ref(e.opportunity, "next_step"), *(_by_their_days(e) if ours else ())]
    return passage(ask(asked, cites=cites), *_promise(e), *_open(e, step))


def _days_before(e: Engagement, step: NextStep) -> tuple[date, ...]:
    """Give two days for a call before the step, as far as there are two; a short step is small enough itself."""
    if step.minutes is not None and step.minutes <= _SMALL:
        return ()
    days = working_days(e.today, _TWO, their_days(e.candidate, as_a_rule=True))
    return days if step.on is None or days[-1] < step.on else ()


def _smaller(e: Engagement, step: NextStep, host: Person, days: tuple[date, ...]) -> Line:
    """Ask who is half in for ten minutes on the phone with whom they would meet; the step is what could follow.

    With somebody they have not yet spoken to, that is: with the caller they are on the phone already.
    """
    one, other = map(dates.weekday, days)
    parts = {"step": after_colon(brief(e, step.what)), "whom": host.name, "one": one, "other": other}
    cites = [ref(e.opportunity, "next_step"), *_by_their_days(e)]
    return ask(one_stop(said(e.voice, "next_step.smaller", **parts)), cites=cites)


def _open(e: Engagement, step: NextStep) -> Iterator[Need]:
    what = clause(step.what)
    dated = step.on is not None or dates.tells_day(step.when or "") or _DATED.search(step.what) is not None
    if step.on is not None and is_weekend(step.on):
        yield _to_settle(e, "need_weekend", day=dates.weekday(step.on))
    if not dated:
        yield _to_settle(e, "need_date", what=what)
    elif not step.minutes and not _LONG.search(f"{step.what} {step.when or ''}"):
        yield _to_settle(e, "need_effort", what=what)


_LONG = re.compile(
    r"\b(?:minutes?|hours?|half[- ]hour|half an hour|(?:half|an?|two) (?:day|morning|afternoon)s?)\b", re.IGNORECASE
)


def _to_settle(e: Engagement, key: str, **parts: str) -> Need:
    asked, whom = said(e.voice, f"next_step.{key}", **parts), said(e.voice, "people.your_team")
    return Need(asked, to=whom, blocks=said(e.voice, "next_step.need_blocks"), field="opportunity.next_step")


def _slots(e: Engagement) -> Line:
    """Offer one of two days of next week: half an hour, or ten minutes with the manager to who is half in."""
    one, other = _two_days(e)
    if _warmth(e) is Warmth.LUKEWARM:
        whom, field = manager_said(e), "hiring_manager" if manager(e) else "title"
        cites = [ref(e.opportunity, field), *_by_their_days(e)]
        return ask(said(e.voice, "next_step.slots_gentle", whom=whom, one=one, other=other), cites=cites)
    key = "next_step.slots_eager" if _warmth(e) is Warmth.EAGER else "next_step.slots_plain"
    cites = [ref(e.opportunity, "title"), *_by_their_days(e)]
    return ask(said(e.voice, key, one=one, other=other), cites=cites)


def _two_days(e: Engagement) -> tuple[str, str]:
    one, other = two_days(e.today, their_days(e.candidate, as_a_rule=True))
    return dates.weekday(one), dates.weekday(other)


def _by_their_days(e: Engagement) -> Iterator[str]:
    """Give what the days rest on, where their reply says which suit them."""
    if their_days(e.candidate, as_a_rule=True):
        yield ref(e.candidate, "reply")


def _invitation(e: Engagement, step: NextStep) -> str:
    """Say the step in one sentence, without its stop: what it is, then when, where, and how long with whom."""
    what = brief(e, step.what)
    parts = [part for part in (_when(e, step), clause(step.place or ""), _effort(e, step)) if part]
    told = sentence(f"{what}: {', '.join(parts)}" if parts else what)
    return told.removesuffix(".") if told.endswith(".") else told


def _when(e: Engagement, step: NextStep) -> str:
    if step.on is not None:
        return dates.weekday(step.on)
    one, other = _two_days(e)
    if _DATED.search(step.what):
        return ""
    return brief(e, step.when) if step.when else said(e.voice, "next_step.slot", one=one, other=other)


def _effort(e: Engagement, step: NextStep) -> str:
    """Say how long, and with whom where the step does not name them already."""
    effort = minutes(e, step)
    meets = known(step.meets)
    named = meets is None or any(word in step.what for word in meets.name.split() if len(word) > 2)  # noqa: PLR2004 -- "de", "Dr"
    if meets is None or named or is_caller(e, meets):
        return effort
    name = said(e.voice, "next_step.host", name=meets.name, role=brief(e, meets.role)) if meets.role else meets.name
    return said(e.voice, "next_step.with_host", effort=effort, host=name).strip()


def minutes(e: Engagement, step: NextStep) -> str:
    """Say how long a step takes; nothing where nobody said it."""
    if not step.minutes:
        return ""
    return said(e.voice, f"next_step.minutes_{'one' if step.minutes == 1 else 'many'}", count=str(step.minutes))


def _promise(e: Engagement) -> tuple[Line, Line]:
    """Promise the mail, or a call to who wants none."""
    no_mail, when = _no_mail(e), said(e.voice, "branches.when_yes")
    how, cites = ("_call", [no_mail]) if no_mail else ("", [])
    kept = said(e.voice, f"next_step.kept{how}", name=e.candidate.first_name)
    told = line(said(e.voice, f"next_step.promise{how}"), cites=cites, when=when)
    return told, know(one_stop(kept), cites=cites, when=when)

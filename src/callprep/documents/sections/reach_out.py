"""The first mail: why them, what it is about, what is in it for them, one small ask; who writes, and how to refuse.

Everything is chosen from the engagement as it may be written (`as_written`). A call may ask whether a thing is theirs;
a mail may not, so that what cannot be said stands nowhere in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from callprep.documents.addressing import address_for
from callprep.documents.lines import Citable, Line, Need, ask, line, passage, ref
from callprep.documents.outline import Written, section
from callprep.documents.sections._calling import name_of
from callprep.documents.sections._days import two_days
from callprep.documents.sections._grammar import Shape, brief, capital, ended, shape
from callprep.documents.sections._lengths import (
    DONE,
    GAIN,
    HOOK,
    SOURCE,
    STEP,
    WHEN,
    beside,
    first_within,
    frame,
    plain_gain,
    put,
    task_told,
    words_of,
)
from callprep.documents.sections._people import known, manager_to_ask
from callprep.documents.sections._reasons import Gain, Reason, gain, hook_line, looked_at, places, reason, resting
from callprep.documents.sections._speech import clause, has_name, need
from callprep.documents.sections._written import as_written, beside_all, names_hidden_company, withheld
from callprep.documents.sections.closing import minutes
from callprep.engagement import Engagement
from callprep.insight.overlap import Overlap, Strength, Task, tasks
from callprep.insight.topics import subject_terms
from callprep.model import dates
from callprep.model.answers import says_none
from callprep.model.parts import NextStep
from callprep.model.sites import label
from callprep.model.wording import listed, one_stop
from callprep.wording import said

__all__ = ["benefit", "dated_ask", "greeting", "hook", "next_step", "notice", "role", "signature", "subject"]

_LONGEST_SUBJECT = 60  # characters that a mail program shows (DEMANDS `length.subject`)


@section("subject", pitches=True)
def subject(e: Engagement) -> Written:
    """Name something of theirs, else the role; the fullest form that is short enough, and never a bait."""
    seen = as_written(e)
    why, company, title = reason(seen), seen.opportunity.company.name, seen.opportunity.title
    parts = {"company": company, "role": title, "from": e.caller.company}
    cites: list[Citable] = [ref(e.opportunity.company, "name")] if company else []
    keys = ["plain", "short"] if company else ["hidden", "bare"]
    if names_hidden_company(e, e.caller.company):
        keys = ["bare"]
    if why:
        parts["thing"] = name_of(seen, why.item)
        cites = [why.item, *cites]
        keys = ["bound", "about", *keys] if company else ["about", *keys]
    told = [capital(said(e.voice, f"mail_subject.{key}", **parts)) for key in keys]
    fits = [(key, text) for key, text in zip(keys, told, strict=True) if len(text) <= _LONGEST_SUBJECT]
    key, text = fits[0] if fits else ("bare", said(e.voice, "mail_subject.bare"))
    cites += [ref(e.opportunity, "title")] if key == "plain" else []
    return passage(resting(line(text, cites=cites), e))


@section("greeting")
def greeting(e: Engagement) -> Written:
    """Greet them as the tone of the caller has it."""
    told = said(e.voice, "mail_greeting.hello", hello=e.caller.tone.greeting, first=e.candidate.first_name)
    return passage(line(told, cites=[ref(e.candidate, "name")]), *_answered(e))


def _answered(e: Engagement) -> Iterator[Need]:
    """Say that this was the first mail, where they have answered it."""
    if e.candidate.reply is not None:
        yield Need(
            said(e.voice, "mail_greeting.need_answered"),
            to=said(e.voice, "people.yourself"),
            blocks=said(e.voice, "mail_greeting.need_blocks"),
        )


@section("hook", pitches=True)
def hook(e: Engagement) -> Written:
    """Name the one thing of theirs that this rests on, and where it stands; where nothing may be named, say why."""
    seen = as_written(e)
    why = reason(seen)
    if why is None:
        return _nothing_to_name(e)
    told = _done_task(seen) is not None and gain(e, seen) is not None
    forms = [hook_line(seen, why.item, "mail_hook", more=more, short=short) for more, short in _FORMS]
    return passage(resting(first_within(HOOK - DONE * told, *forms), e))


_FORMS = ((True, False), (False, False), (False, True))
"""Whether one more thing is told, and whether a short name stands for a long title: the fullest first."""


def _nothing_to_name(e: Engagement) -> Need:
    why, blocks = withheld(e), said(e.voice, "mail_hook.need_none")
    asked = (
        said(e.voice, "mail_hook.need_none_why", why="; ".join(why)) if why else said(e.voice, "mail_hook.need_nothing")
    )
    return Need(asked, to=said(e.voice, "people.yourself"), blocks=blocks)


@section("role", pitches=True)
def role(e: Engagement) -> Written:
    """Say which role, from what they have done; then the work or what it is for, and who the company is."""
    seen = as_written(e)
    what, work = _what_for(e, seen), _work(e, seen)
    told, *_ = work
    return passage(
        resting(_bound(e, seen, reason(seen), work), e),
        what,
        _who(e, seen),
        None if told or what else need("impact", said(e.voice, "mail_role.need_what")),
        None if tasks(seen.spoken) else _may_be_told(e),
    )


def _may_be_told(e: Engagement) -> Need:
    """Ask leave to write the task, where one may only be said; else for a task."""
    blocks, kept = said(e.voice, "mail_role.need_task"), next(iter(tasks(e.spoken)), None)
    if kept is None:
        return need("work", blocks)
    asked = said(e.voice, "mail_role.need_may_task", field=kept.field)
    return Need(asked, to=manager_to_ask(e), blocks=blocks, field=f"opportunity.{kept.field}")


def _bound(e: Engagement, seen: Engagement, why: Reason | None, work: _Work) -> Line:
    """Tie the role, and the work where that may be written, to what was named; without anything to tie it to, say so.

    It is one line, because work that they have done already is told as done, or not at all.
    """
    key = "plain" if why is None else "near" if why.field else "far"
    cites: list[Citable] = [why.item] if why else []
    cites += [f"opportunity.{why.field}"] if why and why.field else []
    if seen.opportunity.company.name:
        cites += [ref(e.opportunity, "title"), ref(e.opportunity.company, "name")]
    told, rests, offers = work
    whole = " ".join(part for part in (frame(e, seen, key), told) if part)
    return line(whole, cites=[*cites, *rests], offers=offers)


_Work: TypeAlias = tuple[str, list[Citable], list[str]]


def _work(e: Engagement, seen: Engagement) -> _Work:
    """Tell what they would do, what that rests on, and what of it is offered as new.

    Of work that they have done before nothing is told, unless that may be named and there is something new to it.
    """
    todo, done = next(iter(tasks(seen.spoken)), None), _done_task(seen)
    if todo is None:
        return "", [], []
    unnamed = _done_task(beside_all(e, seen)) if done is None else None
    if unnamed is not None:
        return "", [unnamed.evidence], []
    if done is not None and gain(e, seen) is None:
        return "", [done.evidence, *seen.offer.against], []
    told, field = task_told(e, seen, todo), ref(e.opportunity, todo.field)
    if done is None:
        known, subjects = _strong(beside_all(e, seen)), subject_terms((todo.text,))
        shared = [one for one in known if subjects.intersection(one.shared)]
        new = subjects.difference(*(one.shared for one in shared))
        return told, [field, *(one.evidence for one in shared)], sorted(new)
    return f"{told} {said(e.voice, 'mail_role.done')}", [done.evidence, field, *seen.offer.against], []


def _done_task(known: Engagement) -> Overlap | None:
    """Give what of theirs is the very work that would be told."""
    first = tasks(known.spoken)[:1]
    return next((one for one in _strong(known) if one.task in first and has_name(one.evidence.fact)), None)


def _strong(known: Engagement) -> tuple[Overlap, ...]:
    """Give what of the work they have done: none of its subjects is offered as new."""
    return tuple(one for one in known.overlaps() if one.strength is Strength.STRONG)


_FOR = (("impact", "impact"), ("impact", "mission"), ("why", "team_impact"), ("why", "company_goals"))


def _what_for(e: Engagement, seen: Engagement) -> Line | None:
    """Say what it is for: out there, else for the team."""
    for key, field in _FOR:
        answer = getattr(seen.opportunity, field)
        if answer:
            aim = put(seen, answer)
            move = "impact_deed" if key == "impact" and shape(aim) is Shape.DEED else key
            return line(ended(said(e.voice, f"mail_role.{move}", **{key: aim})), cites=[ref(e.opportunity, field)])
    return None


def _who(e: Engagement, seen: Engagement) -> Line | None:
    """Say who the company is, for somebody who may never have heard of it."""
    told, company = e.written, seen.opportunity.company.name
    field = "one_liner" if told.one_liner else "makes"
    text = told.one_liner or told.makes or ""
    if not company or not any(map(str.isalnum, text)):
        return None
    key = "who" if field == "one_liner" else "makes"
    who = said(e.voice, f"mail_role.{key}", company=company, line=put(seen, text))
    return line(one_stop(ended(who)), cites=[ref(e.opportunity.company, field), ref(e.opportunity.company, "name")])


@section("benefit", pitches=True)
def benefit(e: Engagement) -> Written:
    """Answer what is in it for them: a wish of theirs that it meets, what would be new, or where it leads."""
    seen = as_written(e)
    found = gain(e, seen)
    if found is None:
        return need("growth", said(e.voice, "mail_gain.need"))
    return passage(resting(_gain(e, seen, found), e))


def _gain(e: Engagement, seen: Engagement, found: Gain) -> Line:
    """Tell it beside what it follows on, or the wish it meets, where there is room for that."""
    told, plain = put(seen, found.text, GAIN), plain_gain(e, seen, Task(found.text, found.field))
    text = ""
    if found.wish:
        text = said(e.voice, "mail_gain.wish", wish=found.wish.words, where=found.wish.where, gain=told)
    elif found.item:
        text = said(e.voice, "mail_gain.near", title=name_of(seen, found.item), new=told)
    has_room = text and words_of(text) <= words_of(plain) + beside(seen)
    cites: list[Citable] = [ref(e.opportunity, found.field), *found.cites, *found.against]
    return line(ended(capital(text if has_room else plain)), cites=cites, offers=sorted(subject_terms((found.text,))))


@section("next_step", pitches=True)
def next_step(e: Engagement) -> Written:
    """Ask for exactly one small thing, with its day and how long it takes."""
    return dated_ask(e, "mail_ask.step", "mail_ask.slots", line(said(e.voice, "mail_ask.easy")))


def dated_ask(e: Engagement, step_key: str, slots_key: str, *more: Line) -> Written:
    """Ask for the next step in the words of a key; for twenty minutes on one of two days where none is fixed."""
    step = e.written.next_step
    if step is None or says_none(step.what) or (step.on is not None and step.on < e.today):
        past = [_open(e, "past", day=dates.weekday(step.on))] if step and step.on else []
        return passage(_slots(e, slots_key), *more, *past)
    asked = one_stop(said(e.voice, step_key, step=_told(e, step)))
    return passage(ask(asked, cites=[ref(e.opportunity, "next_step")]), *more, *_unsettled(e, step))


def _slots(e: Engagement, key: str) -> Line:
    one, other = (dates.weekday(day) for day in two_days(e.today))
    return ask(said(e.voice, key, one=one, other=other))


def _told(e: Engagement, step: NextStep) -> str:
    """Say the step within a sentence: what, when, how long; with whom only where they agreed to be named."""
    seen = as_written(e)
    meets = known(step.meets)
    meets = meets if meets and meets.agreed else None
    if meets and (meets.name == e.caller.name or any(word in step.what for word in meets.name.split())):
        meets = None
    when = dates.weekday(step.on) if step.on else brief(seen, step.when or "", WHEN)
    effort = minutes(e, step)
    if meets:
        effort = said(e.voice, "next_step.with_host", effort=effort, host=meets.name).strip()
    parts = (put(seen, step.what, STEP), when, effort)
    return ", ".join(part for part in parts if part)


def _unsettled(e: Engagement, step: NextStep) -> Iterator[Need]:
    """Ask for the day and the length of it, as far as neither a field nor the words tell them."""
    words = f"{step.what} {step.when or ''}"
    has_day, has_length = step.on is not None or dates.tells_day(words), step.minutes or dates.tells_length(words)
    if not (has_day and has_length):
        key = "effort" if has_day else "day" if has_length else "date"
        yield _open(e, key, what=clause(step.what))


def _open(e: Engagement, key: str, **parts: str) -> Need:
    asked, blocks = said(e.voice, f"mail_ask.need_{key}", **parts), said(e.voice, "mail_ask.need_blocks")
    return Need(asked, to=said(e.voice, "people.your_team"), blocks=blocks, field="opportunity.next_step")


@section("signature")
def signature(e: Engagement) -> Written:
    """Sign with name, company, mail and postal address: who writes unasked says who they are."""
    caller = e.caller
    parts = {"name": caller.name, "company": caller.company, "role": caller.role or ""}
    who = [ref(caller, "name"), ref(caller, "company"), *([ref(caller, "role")] if caller.role else [])]
    reach = said(e.voice, "mail_sign.reach", email=caller.email or "", address=" ".join((caller.address or "").split()))
    return passage(
        line(said(e.voice, "mail_sign.bye", bye=caller.tone.sign_off)),
        line(said(e.voice, "mail_sign.who_role" if caller.role else "mail_sign.who", **parts), cites=who),
        line(reach, cites=[ref(caller, "email"), ref(caller, "address")]),
    )


@section("notice")
def notice(e: Engagement) -> Written:
    """Say where the facts are from, where the address is from if it was found, and how to hear no more."""
    to = address_for(e)
    from_where = said(e.voice, "mail_notice.address", place=label(to.found)) if to and to.found else ""
    refusal = e.caller.opt_out
    stop = (
        said(e.voice, "mail_notice.refuse_at", opt_out=refusal.rstrip(". "))
        if refusal
        else said(e.voice, "mail_notice.refuse")
    )
    return passage(
        resting(_source(e, as_written(e)), e),
        line(from_where, cites=[ref(e.candidate, "emails")]) if from_where else None,
        line(stop, cites=[ref(e.caller, "opt_out")] if refusal else ()),
    )


def _source(e: Engagement, seen: Engagement) -> Line:
    """Say where what is named stands; else where it was looked, which they are told although nothing of it is named.

    The line rests on what was found at the places that it names, also where that itself may not be named.
    """
    named = places(e, seen)
    if not named:
        return _looked(e)
    key = "source" if all(place.public for place in named) else "source_file"
    told, cites = listed(tuple(place.where for place in named)), [item for place in named for item in place.items]
    forms = [line(said(e.voice, f"mail_notice.{one}", places=told), cites=cites) for one in (key, "source_brief")]
    return first_within(SOURCE, *forms)


def _looked(e: Engagement) -> Line:
    found = looked_at(e)
    cites = [item for place in found for item in place.items]
    held = tuple(place for place in found if not names_hidden_company(e, place.where))
    where = listed(tuple(place.where for place in held))
    if not held:
        return line(said(e.voice, "mail_notice.source_none"), cites=cites)
    if not held[0].item.is_sure:
        return line(said(e.voice, "mail_notice.source_held_unsure", sites=where), cites=cites)
    key = "source_held" if all(place.public for place in held) else "source_held_file"
    return line(said(e.voice, f"mail_notice.{key}", places=where), cites=cites)

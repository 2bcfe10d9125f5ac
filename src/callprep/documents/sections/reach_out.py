"""The first mail: why them, what it is about, what is in it for them, one small ask; who writes, and how to refuse.

Everything is chosen from the engagement as it may be written (`as_written`). A call may ask whether a thing is theirs;
a mail may not, so that what cannot be said stands nowhere in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from callprep.documents.addressing import address_for
from callprep.documents.lines import Citable, Line, Need, ask, line, passage, ref
from callprep.documents.outline import Written, section
from callprep.documents.sections._calling import name_of
from callprep.documents.sections._days import two_days
from callprep.documents.sections._grammar import after_colon, brief, capital, ended
from callprep.documents.sections._people import known, manager_to_ask
from callprep.documents.sections._reasons import Gain, Reason, gain, hook_line, looked_at, places, reason
from callprep.documents.sections._speech import clause, done_before, need
from callprep.documents.sections._written import as_written, names_hidden_company, withheld
from callprep.documents.sections.closing import minutes
from callprep.engagement import Engagement
from callprep.insight.overlap import tasks
from callprep.insight.topics import subject_terms
from callprep.model import dates
from callprep.model.answers import says_none
from callprep.model.parts import NextStep
from callprep.model.sites import label
from callprep.model.wording import listed, one_stop
from callprep.wording import said

__all__ = ["benefit", "dated_ask", "greeting", "hook", "next_step", "notice", "role", "signature", "subject"]

_STOP = re.compile(r"(?<=[^\W\d_]{3})[.]\s+")
_LONGEST_SUBJECT = 60  # characters that a mail program shows (DEMANDS `length.subject`)


def _put(seen: Engagement, answer: str) -> str:
    """Give an answer as it stands behind a colon: as much as one breath takes, as few sentences as may be."""
    first, *rest = (piece for piece in _STOP.split(after_colon(brief(seen, answer))) if piece)
    for piece in rest:
        small = after_colon(piece)
        first += f"; {small}" if small != piece else f". {piece}"
    return first


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
    return passage(line(text, cites=cites))


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
    return passage(hook_line(seen, why.item, "mail_hook", more=True))


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
    what = _what_for(e, seen)
    told = what is not None or bool(tasks(seen.spoken))
    return passage(
        _bound(e, seen, reason(seen)),
        what,
        _who(e, seen),
        None if told else need("impact", said(e.voice, "mail_role.need_what")),
        None if tasks(seen.spoken) else _may_be_told(e),
    )


def _may_be_told(e: Engagement) -> Need:
    """Ask leave to write the task, where one may only be said; else for a task."""
    blocks, kept = said(e.voice, "mail_role.need_task"), next(iter(tasks(e.spoken)), None)
    if kept is None:
        return need("work", blocks)
    asked = said(e.voice, "mail_role.need_may_task", field=kept.field)
    return Need(asked, to=manager_to_ask(e), blocks=blocks, field=f"opportunity.{kept.field}")


def _bound(e: Engagement, seen: Engagement, why: Reason | None) -> Line:
    """Tie the role, and the work where that may be written, to what was named; without anything to tie it to, say so.

    It is one line, because work that they have done already is told as done, or not at all.
    """
    company, title = seen.opportunity.company.name, seen.opportunity.title
    key = "plain" if why is None else "near" if why.field else "far"
    key = key if company else f"{key}_hidden"
    parts = {"company": company, "role": clause(title)} if company else {}
    cites: list[Citable] = [why.item] if why else []
    cites += [f"opportunity.{why.field}"] if why and why.field else []
    cites += [ref(e.opportunity, "title"), ref(e.opportunity.company, "name")] if company else []
    work, field, offers = _work(e, seen)
    told = " ".join(part for part in (one_stop(said(e.voice, f"mail_role.{key}", **parts)), work) if part)
    return line(told, cites=[*cites, *field], offers=offers)


def _work(e: Engagement, seen: Engagement) -> tuple[str, list[str], list[str]]:
    """Tell what they would do, the field it stands in, and what of it is offered as new.

    Of work that they have done before nothing is told, unless there is something new to it.
    """
    todo, done = next(iter(tasks(seen.spoken)), None), done_before(seen)
    if todo is None or (done is not None and gain(seen) is None):
        return "", [], []
    key = {"first_project": "task_first", "work": "task_work"}.get(todo.field, "task_problem")
    told = ended(said(e.voice, f"mail_role.{key}", task=_put(seen, todo.text)))
    if done is None:
        return told, [ref(e.opportunity, todo.field)], sorted(subject_terms((todo.text,)))
    known = capital(said(e.voice, "mail_role.done", title=name_of(seen, done.evidence)))
    return f"{told} {known}", [done.evidence.id, ref(e.opportunity, todo.field)], []


_FOR = (("impact", "impact"), ("impact", "mission"), ("why", "team_impact"), ("why", "company_goals"))


def _what_for(e: Engagement, seen: Engagement) -> Line | None:
    """Say what it is for: out there, else for the team."""
    for key, field in _FOR:
        answer = getattr(seen.opportunity, field)
        if answer:
            told = ended(said(e.voice, f"mail_role.{key}", **{key: _put(seen, answer)}))
            return line(told, cites=[ref(e.opportunity, field)])
    return None


def _who(e: Engagement, seen: Engagement) -> Line | None:
    """Say who the company is, for somebody who may never have heard of it."""
    told, company = e.written, seen.opportunity.company.name
    field = "one_liner" if told.one_liner else "makes"
    text = told.one_liner or told.makes
    if not text or not company:
        return None
    key = "who" if field == "one_liner" else "makes"
    put = said(e.voice, f"mail_role.{key}", company=company, line=_put(seen, text))
    return line(one_stop(ended(put)), cites=[ref(e.opportunity.company, field), ref(e.opportunity.company, "name")])


@section("benefit", pitches=True)
def benefit(e: Engagement) -> Written:
    """Answer what is in it for them: a wish of theirs that it meets, what would be new, or where it leads."""
    seen = as_written(e)
    found = gain(seen)
    if found is None:
        return need("growth", said(e.voice, "mail_gain.need"))
    return passage(_gain(e, seen, found))


def _gain(e: Engagement, seen: Engagement, found: Gain) -> Line:
    told = _put(seen, found.text)
    cites: list[Citable] = [ref(e.opportunity, found.field), *found.cites]
    if found.wish:
        text = said(e.voice, "mail_gain.wish", wish=found.wish.words, where=found.wish.where, gain=told)
    elif found.field == "learning":
        parts = {"title": name_of(seen, found.item)} if found.item else {}
        text = said(e.voice, "mail_gain.near" if found.item else "mail_gain.new", new=told, **parts)
    else:
        key = "next" if found.field == "next_roles" else "growth"
        text = said(e.voice, f"mail_gain.{key}", **{key: told})
    return line(ended(capital(text)), cites=cites, offers=sorted(subject_terms((found.text,))))


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
    when = dates.weekday(step.on) if step.on else brief(seen, step.when or "")
    effort = minutes(e, step)
    if meets:
        effort = said(e.voice, "next_step.with_host", effort=effort, host=meets.name).strip()
    parts = (_put(seen, step.what), when, effort)
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
        _source(e, as_written(e)),
        line(from_where, cites=[ref(e.candidate, "emails")]) if from_where else None,
        line(stop, cites=[ref(e.caller, "opt_out")] if refusal else ()),
    )


def _source(e: Engagement, seen: Engagement) -> Line:
    """Say where what is named stands; else where it was looked, which they are told although nothing of it is named.

    What may not be named is not cited either: the line rests on what was read as a whole, and on no fact of it.
    """
    named = places(seen)
    if named:
        key = "source" if all(place.public for place in named) else "source_file"
        told = listed(tuple(dict.fromkeys(place.where for place in named)))
        return line(said(e.voice, f"mail_notice.{key}", places=told), cites=[place.item for place in named])
    held = tuple(place for place in looked_at(e) if not names_hidden_company(e, place.where))
    where = listed(tuple(dict.fromkeys(place.where for place in held)))
    if not held:
        return line(said(e.voice, "mail_notice.source_none"))
    if not held[0].item.is_sure:
        return line(said(e.voice, "mail_notice.source_held_unsure", sites=where), cites=[ref(e.dossier, "reports")])
    key = "source_held" if all(place.public for place in held) else "source_held_file"
    return line(said(e.voice, f"mail_notice.{key}", places=where), cites=[ref(e.dossier, "reports")])

"""Their own questions, answered before anything else: from what may be said, or with the day when it will be known."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from callprep.documents.lines import Citable, Line, Need, ask, know, line, passage, ref
from callprep.documents.outline import Written, section
from callprep.documents.sections._calling import title_of
from callprep.documents.sections._days import working_days
from callprep.documents.sections._grammar import after_colon, brief, upper
from callprep.documents.sections._people import manager, manager_said
from callprep.documents.sections._reply import asked_of_us
from callprep.documents.sections._speech import clause, contested, done_before, may_be_said, we_are_the_company
from callprep.engagement import Engagement
from callprep.insight.questions import Question, asked_for
from callprep.insight.sensitive import screen
from callprep.model import dates
from callprep.model.candidate import Warmth
from callprep.model.wording import listed, one_stop
from callprep.wording import keys, said

__all__ = ["answer", "answered"]

_MOST_ANSWERS = 4
_LONGEST_QUOTE = 16  # words of theirs that one can say back to them
_DAYS_TO_ASK = 2  # working days: one to ask, one to be told
_PAID = re.compile(r"^(?:is|are) (?:it|that|this|they) (?:also |even )?paid\b", re.IGNORECASE)
"""Asked of what they asked about just before, the shifts or the travel, and not of the pay."""
_CLIENT = re.compile(r"^(?:who|which|what)\b.*\b(?:client|company|employer)\b", re.IGNORECASE)


@attrs.frozen
class _Asked:
    """One question of theirs: in their words, and the question that it is, where there is one for it."""

    words: str
    question: Question | None = None
    is_client: bool = False

    @property
    def is_pay(self) -> bool:
        return self.question is not None and self.question.key == "salary"


@section("answer", pitches=True)
def answer(e: Engagement) -> Written:
    """Answer what they asked in their reply, each question at once; what is not known gets a day and a name."""
    reply = e.candidate.reply
    if reply is None or reply.warmth is not Warmth.QUESTION:
        return None
    theirs = tuple(map(upper, asked_of_us(reply.text)))
    if not theirs:
        return passage(ask(said(e.voice, "answer.which"), cites=[ref(e.candidate, "reply")]))
    asked = _understood(e, theirs)
    known = _known(e, asked)
    open_ones = [one for one in asked if not _is_answered(e, one)]
    told = " ".join(f"{words}?" for words in theirs)
    return passage(
        know(said(e.voice, "answer.asked", asked=clause(told)), cites=[ref(e.candidate, "reply")]),
        *(_answered(e, one, first=not index) for index, one in enumerate(known)),
        *_open(e, open_ones),
        *(_pay_need(e) for one in known if one.is_pay and _pay_is_held(e)),
    )


def answered(e: Engagement) -> frozenset[str]:
    """Tell which questions, by their keys, this section has dealt with: nothing says them a second time."""
    reply = e.candidate.reply
    if reply is None or reply.warmth is not Warmth.QUESTION:
        return frozenset()
    asked = _understood(e, tuple(map(upper, asked_of_us(reply.text))))
    return frozenset(one.question.key for one in _known(e, asked) if one.question is not None)


def _known(e: Engagement, asked: tuple[_Asked, ...]) -> list[_Asked]:
    return [one for one in asked if _is_answered(e, one)][:_MOST_ANSWERS]


def _understood(e: Engagement, theirs: tuple[str, ...]) -> tuple[_Asked, ...]:
    """Give each question once, by its key where a word tells it."""
    by_key = {question.key: question for question in e.questions()}
    found: dict[str, _Asked] = {}
    for words in theirs:
        if _PAID.search(words) and found and _tells_of_pay(list(found.values())):
            continue
        if _CLIENT.search(words) and not we_are_the_company(e):
            found.setdefault("client", _Asked(words, is_client=True))
            continue
        mine = [key for key in by_key if key in asked_for(f"{words}?")]
        own = next((key for key, one in by_key.items() if words.casefold() in one.question.casefold()), None)
        for key in mine or [own or words]:
            found.setdefault(key, _Asked(words, by_key.get(key)))
    return tuple(found.values())


def _tells_of_pay(before: list[_Asked]) -> bool:
    """Whether what they asked before has an answer that says whether it is paid."""
    return any("paid" in (one.question.answer or "").casefold().split() for one in before if one.question)


def _is_answered(e: Engagement, one: _Asked) -> bool:
    return one.is_client or (one.question is not None and bool(one.question.answer)) or (one.is_pay and _pay_is_held(e))


def _pay_is_held(e: Engagement) -> bool:
    """Whether there is a range that nobody may tell them: then it is no gap in what we know."""
    return e.opportunity.salary is not None and not (e.spoken.pay or e.spoken.pay_if_asked)


def _answered(e: Engagement, one: _Asked, *, first: bool) -> Line:
    if one.is_client:
        told = ", ".join(part for part in (e.spoken.company, clause(e.spoken.one_liner or "")) if part)
        cites = [ref(e.candidate, "reply"), ref(e.opportunity.company, "name"), ref(e.opportunity.company, "one_liner")]
        return _told(e, "client", told, cites, first=first)
    question = one.question
    if question is None or not question.answer:
        held = said(e.voice, "answer.pay_held", day=_day(e))
        return line(held, cites=[ref(e.candidate, "reply"), ref(e.opportunity, "salary")])
    told, rests = brief(e, question.answer), _rests_on(e, question)
    done = done_before(e) if question.key == "work" else None
    if done is not None:
        rests = [*rests, *contested(e, done.evidence)]
        if may_be_said(e, done.evidence):
            parts = {"answer": after_colon(told), "title": title_of(e, done.evidence.fact)}
            return line(one_stop(said(e.voice, "answer.work_done", **parts)), cites=rests)
    if f"answer.label_{question.key}" in keys(e.caller.tone.language):
        return _told(e, question.key, told, rests, first=first)
    return line(one_stop(said(e.voice, "answer.known_own", asked=one.words, answer=upper(told))), cites=rests)


def _rests_on(e: Engagement, question: Question) -> list[Citable]:
    """Give what the answer rests on; what makes the question likely beside their asking it is no part of that."""
    fields = (cited for cited in question.cites if cited.startswith(("opportunity.", "company.")))
    return [ref(e.candidate, "reply"), *(question.cites if question.key == "growth" else fields)]


def _told(e: Engagement, key: str, told: str, cites: list[Citable] | list[str], *, first: bool) -> Line:
    label = said(e.voice, f"answer.label_{key}")
    move = "answer.known" if first else "answer.further"
    text = said(e.voice, move, label=label, label_first=upper(label), answer=after_colon(told))
    return line(one_stop(text), cites=cites)


def _open(e: Engagement, asked: list[_Asked]) -> Iterator[Line | Need]:
    """Promise the answers that nobody has given yet, and have them asked for before the call."""
    if not asked:
        return
    who = manager_said(e)
    cites = [ref(e.candidate, "reply"), *([ref(e.opportunity, "hiring_manager")] if manager(e) else [])]
    quotable = [one.words for one in asked if _is_quotable(one.words)]
    parts = {"who": who, "who_first": upper(who), "day": _day(e)}
    if not quotable:
        yield line(one_stop(said(e.voice, "answer.unknown_unnamed", **parts)), cites=cites)
    elif who == e.caller.name:
        quotes = listed([said(e.voice, "answer.quoted", asked=words) for words in quotable])
        yield line(one_stop(said(e.voice, "answer.unknown_self", asked=quotes, day=_day(e))), cites=cites)
    elif len(quotable) == 1:
        yield line(one_stop(said(e.voice, "answer.unknown_one", asked=quotable[0], **parts)), cites=cites)
    else:
        quotes = listed([said(e.voice, "answer.quoted", asked=words) for words in quotable])
        yield line(one_stop(said(e.voice, "answer.unknown_many", asked=quotes, **parts)), cites=cites)
    for one in asked:
        field = one.question.field if one.question else ""
        yield Need(
            said(e.voice, "answer.need", asked=one.words), to=who, blocks=said(e.voice, "answer.blocks"), field=field
        )


def _pay_need(e: Engagement) -> Need:
    asked, blocks = said(e.voice, "answer.need_pay"), said(e.voice, "answer.blocks")
    return Need(asked, to=manager_said(e), blocks=blocks, field="opportunity.salary")


def _is_quotable(words: str) -> bool:
    return len(words.split()) <= _LONGEST_QUOTE and not screen(words).is_sensitive


def _day(e: Engagement) -> str:
    """Give the day until when an answer can be had: two working days from the call."""
    return dates.weekday(working_days(e.today, _DAYS_TO_ASK)[-1])

"""Their own questions, answered before anything else: from what may be said, or with the day when it will be known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from callprep.documents.lines import Citable, Line, Need, ask, know, line, passage, ref, sentence
from callprep.documents.outline import Written, section
from callprep.documents.sections._calling import name_of, title_of
from callprep.documents.sections._days import working_days
from callprep.documents.sections._grammar import after_colon, brief, upper
from callprep.documents.sections._leads import named
from callprep.documents.sections._people import calls_the_manager, manager, manager_said, manager_to_ask
from callprep.documents.sections._speech import clause, contested, done_before, may_be_said, we_are_the_company
from callprep.engagement import Engagement
from callprep.insight.questions import ABOUT_US, Question, asks_for_number, has_number, is_daily, understood
from callprep.insight.sensitive import screen
from callprep.model import dates
from callprep.model.candidate import Warmth
from callprep.model.wording import listed, one_stop
from callprep.wording import keys, said

__all__ = ["answer", "answered", "left_open", "number_need", "why_them"]

_MOST_ANSWERS = 4
_GROWTH = "opportunity.growth"
_REPLY = "candidate.reply"
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
    def key(self) -> str:
        return self.question.key if self.question is not None else ""

    @property
    def is_pay(self) -> bool:
        return self.key == "salary"


@section("answer", pitches=True)
def answer(e: Engagement) -> Written:
    """Answer what they asked in their reply, each question at once; what is not known gets a day and a name."""
    reply = e.candidate.reply
    if reply is None or reply.warmth is not Warmth.QUESTION:
        return None
    asked = _understood(e, reply.text)
    if not asked:
        return passage(ask(said(e.voice, "answer.which"), cites=[ref(e.candidate, "reply")]))
    known = _known(e, asked)
    open_ones = [one for one in asked if not _is_answered(e, one)]
    told = " ".join(dict.fromkeys(f"{one.words}?" for one in asked))
    return passage(
        know(said(e.voice, "answer.asked", asked=clause(told)), cites=[ref(e.candidate, "reply")]),
        *(told for index, one in enumerate(known) for told in _answered(e, one, first=not index)),
        *_open(e, open_ones),
        *(_pay_need(e) for one in known if one.is_pay and _pay_is_held(e)),
        *(need for one in known for need in number_need(e, one.key, one.words)),
    )


def answered(e: Engagement) -> frozenset[str]:
    """Tell which questions, by their keys, this section or `left_open` has dealt with: nothing says them again."""
    reply = e.candidate.reply
    if reply is None:
        return frozenset()
    asked = _understood(e, reply.text)
    if reply.warmth is not Warmth.QUESTION:
        return frozenset(one.key for one in asked if one.is_pay and _pay_is_held(e))
    return frozenset(one.key for one in _known(e, asked) if one.question is not None)


def left_open(e: Engagement) -> Iterator[Line | Need]:
    """Own up to what they asked in a reply that says more than that, and that cannot be answered yet or by the caller.

    The answers themselves stand among the likely questions, which is where this belongs.
    """
    reply = e.candidate.reply
    if reply is None or reply.warmth is Warmth.QUESTION:
        return
    asked = _understood(e, reply.text)
    if any(one.is_pay for one in asked) and _pay_is_held(e):
        yield _held(e)
        yield _pay_need(e)
    yield from _open(e, [one for one in asked if not _is_answered(e, one)])


def _known(e: Engagement, asked: tuple[_Asked, ...]) -> list[_Asked]:
    return [one for one in asked if _is_answered(e, one)][:_MOST_ANSWERS]


def _understood(e: Engagement, reply: str) -> tuple[_Asked, ...]:
    """Give each question once, by its key where a phrase tells it."""
    by_key = {question.key: question for question in e.questions()}
    found: dict[str, _Asked] = {}
    for one in understood(reply, [tool.name for tool in e.spoken.tech_stack]):
        if _PAID.search(one.words) and found and _tells_of_pay(list(found.values())):
            continue
        if _CLIENT.search(one.words) and set(one.keys) <= {"company"} and not we_are_the_company(e):
            found.setdefault("client", _Asked(one.words, is_client=True))
            continue
        own = next((key for key, known in by_key.items() if _is_open(key) and f"{one.words}?" == known.question), "")
        keys_of_it = [key for key in one.keys if key in by_key and _REPLY in by_key[key].cites]
        for key in [own] if own else keys_of_it or [one.words]:
            found.setdefault(key, _Asked(one.words, by_key.get(key)))
    return tuple(found.values())


def _is_open(key: str) -> bool:
    """Whether it is a question of theirs that no key stands for, or that the answer under its key does not settle."""
    return key.startswith("asked.")


def _tells_of_pay(before: list[_Asked]) -> bool:
    """Whether what they asked before has an answer that says whether it is paid."""
    return any("paid" in (one.question.answer or "").casefold().split() for one in before if one.question)


def _is_answered(e: Engagement, one: _Asked) -> bool:
    return one.is_client or (one.question is not None and bool(one.question.answer)) or (one.is_pay and _pay_is_held(e))


def _pay_is_held(e: Engagement) -> bool:
    """Whether there is a range that nobody may tell them: then it is no gap in what we know."""
    return e.opportunity.salary is not None and not (e.spoken.pay or e.spoken.pay_if_asked)


def _answered(e: Engagement, one: _Asked, *, first: bool) -> Iterator[Line]:
    if one.is_client:
        told = ", ".join(part for part in (e.spoken.company, clause(e.spoken.one_liner or "")) if part)
        cites = [ref(e.candidate, "reply"), ref(e.opportunity.company, "name"), ref(e.opportunity.company, "one_liner")]
        yield _told(e, "client", told, cites, first=first)
    elif one.question is None or not one.question.answer:
        yield _held(e)
    elif one.key == "work":
        yield from _work(e, one, one.question.answer, first=first)
    elif one.key == "why_me":
        text, rests = why_them(e)
        yield line(text, cites=[ref(e.candidate, "reply"), *rests])
    else:
        yield _plainly(e, one, one.question, first=first)


def _plainly(e: Engagement, one: _Asked, question: Question, *, first: bool) -> Line:
    """Put the answer behind what it is about, or behind their own question where nothing stands for it."""
    told, rests = brief(e, question.answer or ""), _rests_on(e, question)
    label = "growth_way" if question.key == "growth" and _GROWTH in question.cites else question.key
    if f"answer.label_{label}" in keys(e.caller.tone.language):
        return _told(e, label, told, rests, first=first)
    return line(one_stop(said(e.voice, "answer.known_own", asked=one.words, answer=upper(told))), cites=rests)


def _held(e: Engagement) -> Line:
    """Say plainly that the pay is not the caller's to tell."""
    held = said(e.voice, "answer.pay_held", day=_day(e))
    return line(held, cites=[ref(e.candidate, "reply"), ref(e.opportunity, "salary")])


def _work(e: Engagement, one: _Asked, told: str, *, first: bool) -> Iterator[Line]:
    """Tell the days where they ask for them, then what it begins with; the credit goes with what they have done."""
    question = one.question
    rests = _rests_on(e, question) if question else []
    begins = e.spoken.first_project
    if is_daily(one.words) and begins and ref(e.opportunity, "first_project") not in rests:
        yield _told(e, "work", brief(e, told), rests, first=first)
        told, rests = begins, [ref(e.candidate, "reply"), ref(e.opportunity, "first_project")]
        move, plain = "answer.work_first_done", "answer.work_first"
    else:
        move, plain = "answer.work_done", ""
    done = done_before(e)
    if done is not None:
        rests = [*rests, *contested(e, done.evidence)]
        if may_be_said(e, done.evidence):
            parts = {"answer": after_colon(brief(e, told)), "title": title_of(e, done.evidence.fact)}
            yield line(one_stop(said(e.voice, move, **parts)), cites=rests)
            return
    if plain:
        yield line(one_stop(said(e.voice, plain, answer=after_colon(brief(e, told)))), cites=rests)
    else:
        yield _told(e, "work", brief(e, told), rests, first=first)


def why_them(e: Engagement) -> tuple[str, list[Citable]]:
    """Say why they are called, by what the call rests on; where nothing of theirs may be named, plainly that."""
    why = named(e)
    if why.item is None:
        return sentence(said(e.voice, "question.answer_why_me_open")), [*why.cites]
    return one_stop(said(e.voice, "answer.why_me", title=name_of(e, why.item))), [*why.cites]


def _rests_on(e: Engagement, question: Question) -> list[Citable]:
    """Give what the answer rests on; what makes the question likely beside their asking it is no part of that."""
    if question.key in {"growth", *ABOUT_US}:
        return [ref(e.candidate, "reply"), *question.cites]
    return [ref(e.candidate, "reply"), *(one for one in question.cites if one.startswith(("opportunity.", "company.")))]


def _told(e: Engagement, key: str, told: str, cites: Sequence[Citable], *, first: bool) -> Line:
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
    elif calls_the_manager(e):
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
            said(e.voice, "answer.need", asked=one.words),
            to=manager_to_ask(e),
            blocks=said(e.voice, "answer.blocks"),
            field=field,
        )


def _pay_need(e: Engagement) -> Need:
    asked, blocks = said(e.voice, "answer.need_pay"), said(e.voice, "answer.blocks")
    return Need(asked, to=manager_to_ask(e), blocks=blocks, field="opportunity.salary")


def number_need(e: Engagement, key: str, asked: str) -> Iterator[Need]:
    """Have the caller look up where a phone number comes from, where they ask for that and did not write it."""
    if key == "sources" and asks_for_number(asked) and not has_number(e.candidate):
        yield Need(said(e.voice, "answer.need_number"), to=e.caller.name, blocks=said(e.voice, "answer.blocks"))


def _is_quotable(words: str) -> bool:
    return len(words.split()) <= _LONGEST_QUOTE and not screen(words).is_sensitive


def _day(e: Engagement) -> str:
    """Give the day until when an answer can be had: two working days from the call."""
    return dates.weekday(working_days(e.today, _DAYS_TO_ASK)[-1])

"""Rules of the talk as a whole: its lengths, its questions, one small ask, nobody named who should not be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from callprep.documents._repeats import runs
from callprep.documents.rules._draft import Draft, Sentence
from callprep.documents.rules._moves import FRAME, Move, days_in, is_effort_told
from callprep.documents.rules._rule import Spot, error, rule, warning
from callprep.documents.rules._shape import (
    asks,
    before_company,
    body,
    company_runs,
    demands,
    heard_of_us,
    is_pitch,
    is_whole,
    may_name,
    opening,
)
from callprep.documents.rules.reading.phrases import has, spots
from callprep.engagement import Engagement
from callprep.model.candidate import ToldBy
from callprep.model.saying import Channel, Form
from callprep.model.wording import counted as numbered

__all__ = [
    "ask_count",
    "block_length",
    "mail_hook",
    "prior_knowledge",
    "question_count",
    "third_party",
    "total_time",
    "you_we",
]

_BLOCK = "the model call's longest block has 47 words; beyond 60 people stop listening"
_TIME = "ten minutes were asked for, and a fifth of them is theirs"
_QUESTIONS = "a talk asks: at the start, before the company is told, and at the close"
_PRIOR = "who knows the company already is asked what they heard, not told it again"
_ASK = "one small step with a day and an effort is taken; several are put off"
_THIRD = "third persons are named only by themselves or by the candidate"
_YOU = "a letter that says we more often than you is about the sender"
_HOOK = "the mail invited with it already; the call goes further"
_CLOSE = 3  # blocks at the end
_WINDOW = 60  # characters in which the one who recommends stands
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_ANSWER = "answer"  # the section that answers what they asked
_YOURS = frozenset("you your yours yourself you'd you'll you're you've".split())
_OURS = frozenset("we our ours us ourselves we'd we'll we're we've".split())
_WHAT = ("what", "which", "how", "who", "whom", "why", "where")
_NOBODY = frozenset("you i we they'd who that which".split())
_DENIED = re.compile(r"\b(?:not|never|nobody|cannot|no one)\b|n['’]t\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:()–—]")


@rule("block.length", Channel.CALL, origin=_BLOCK)
def block_length(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find what is said in one go and is too long for it."""
    del engagement
    most = draft.standards.limits.block_words
    for block in draft.blocks:
        words = sum(one.words for one in block)
        if words > most:
            why = f"{words} words in one go, more than {most}; put a question in between"
            yield warning((block[0].start, block[-1].span[1]), why)


@rule("total.time", Channel.CALL, origin=_TIME)
def total_time(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a call that does not fit its minutes."""
    limits = draft.standards.limits
    most = int(engagement.minutes * limits.words_a_minute * limits.share_spoken)
    if draft.word_count > most:
        minutes = numbered(engagement.minutes, "minute", "minutes")
        yield warning(None, f"{draft.word_count} words do not fit {minutes}; {most} do, with time for them to speak")


@rule("question.count", Channel.CALL, origin=_QUESTIONS)
def question_count(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a call that asks too little, or not where it should."""
    del engagement
    if not is_whole(draft):
        return
    asked = [one for one in draft.spoken if one.is_question]
    if not asked:
        yield error(None, "asks nothing; ask whether it is a good time, what they know of you, and for the next step")
        return
    least = draft.standards.limits.questions
    where = list(_not_asked(draft))
    if len(asked) < least:
        count = numbered(len(asked), "question", "questions")
        yield warning(None, f"only {count}; ask at least {least}, for it is a talk")
    elif where:
        yield warning(None, f"asks nothing {' and nothing '.join(where)}")


def _not_asked(draft: Draft) -> Iterator[str]:
    if not any(one.is_question for one in opening(draft)):
        yield "at the start"
    before = before_company(draft)
    if before is not None and not any(one.is_question for one in before):
        yield "before the company is told of"
    close = [one for block in draft.blocks[-_CLOSE:] for one in block]
    if not any(one.is_question for one in close) and not any(one.is_question for group in asks(draft) for one in group):
        yield "at the close"


@rule("prior_knowledge.ignored", Channel.CALL, origin=_PRIOR)
def prior_knowledge(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find the company told to somebody who knows it, with no question first."""
    before = before_company(draft) if is_whole(draft) else None
    known = heard_of_us(draft, engagement)
    if before is None or not known or any(_asks_back(one, draft) for one in before):
        return
    told_at = next(run[0] for run in company_runs(draft)).start
    if any(one.start < told_at and _asks_what(one) for one in opening(draft)):
        return
    told = next(run[0] for run in company_runs(draft))
    yield error(told, f"{known}: ask what they have heard before you tell them")


def _asks_what(sentence: Sentence) -> bool:
    """Whether a question of the first words asks what they saw or heard, and not for leave, or how they are."""
    other = {Move.PERMISSION, Move.INTEREST, Move.ASK}
    asked = sentence.is_question and has(sentence.text, _WHAT) and not has(sentence.text, ("how are|is|do",))
    return Move.PRIOR in sentence.moves or (asked and not sentence.moves & other)


def _asks_back(sentence: Sentence, draft: Draft) -> bool:
    if not draft.has_ledger and has(sentence.text, draft.standards.words("asks_by_telling")):
        return True
    asked = sentence.is_question or sentence.line.form is Form.ASK
    if sentence.moves & {Move.INTEREST, Move.ASK}:
        return False
    return asked and (Move.PERMISSION not in sentence.moves or has(sentence.text, _WHAT))


@rule("ask.count", Channel.MAIL, Channel.CALL, Channel.RECAP, origin=_ASK)
def ask_count(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find none or several asks, or one without a day or an effort."""
    if not is_pitch(draft, engagement):
        return
    steps, more = asks(draft), demands(draft)
    count = len(steps) + len(more)
    if not count:
        yield error(None, "asks for no next step; ask for one that is small, with a day and how long it takes")
    elif count > 1:
        places = (*(_first_ask(step).span for step in steps), *more)
        yield error(sorted(places)[1], f"asks for {count} things; ask for the smallest one, and leave the rest")
    elif steps:
        yield from _incomplete(draft, steps[0])


def _incomplete(draft: Draft, step: tuple[Sentence, ...]) -> Iterator[Spot]:
    lacking = [
        what
        for what, told in (
            ("a day", any(days_in(one.text) for one in step)),
            ("how long it takes", any(is_effort_told(one.text, draft.standards) for one in step)),
        )
        if not told
    ]
    if lacking:
        yield warning(_first_ask(step), f"the next step lacks {' and '.join(lacking)}")


def _first_ask(step: tuple[Sentence, ...]) -> Sentence:
    """Give the sentence that asks: a question, rather than what leads to it."""
    asking = [one for one in step if Move.ASK in one.moves]
    return next((one for one in asking if one.is_question), next(iter(asking), step[0]))


@rule("third_party", origin=_THIRD)
def third_party(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find third persons that are named, or made to speak for the call, without their word or the candidate's."""
    heard = " ".join(one.text for one in draft.heard)
    hushed = tuple(
        contact.name
        for contact in engagement.candidate.contacts
        if not may_name(contact) and contact.name.strip() and not has(heard, (contact.name,))
    )
    for one in draft.sentences:
        if one.line.form is not Form.KNOW:
            yield from _named(one, hushed)
            yield from _recommended(one, draft, engagement)
            yield from _made_to_speak(one, engagement)


_FROM = (
    r"\b(?:your (?:name|number|address|e-?mail|profile|contact|details)|(?:of|about) you)\s+(?:came )?"
    r"(?:from|through|via)\s+(?:your \w{3,20} )?"
)
_SAYS = (
    r"\b\s+(?:said|says|thinks|thought|believes|reckons|suggests|suggested|mentioned|told (?:me|us)|wants|would like)\b"
)
_OF_YOU = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)
_YOU_SAID = re.compile(r"\byou(?:['’]ve| have)? (?:wrote|written|said|say|told|mentioned|mention)\b", re.IGNORECASE)


def _made_to_speak(sentence: Sentence, e: Engagement) -> Iterator[Spot]:
    """Find what a contact of theirs is said to have told us of them, where that person told us nothing."""
    if sentence.is_question or not _OF_YOU.search(sentence.text) or _YOU_SAID.search(sentence.text):
        return
    for contact in e.candidate.contacts:
        if contact.told_by is not ToldBy.CONTACT and contact.name.strip():
            names = "|".join(re.escape(part) for part in dict.fromkeys((contact.name, contact.name.split()[0])))
            for found in re.finditer(rf"{_FROM}(?:{names})\b|\b(?:{names}){_SAYS}", sentence.text):
                if not _is_denied(sentence.text, found.start()):
                    why = f"{contact.name} has told you nothing: ask what the candidate heard from them instead"
                    yield error((sentence.start + found.start(), sentence.start + found.end()), why)


def _named(sentence: Sentence, hushed: tuple[str, ...]) -> Iterator[Spot]:
    for start, end in spots(sentence.text, hushed):
        why = "neither they nor the candidate named them to you; ask without the name, or leave it"
        yield error((sentence.start + start, sentence.start + end), why)


def _recommended(sentence: Sentence, draft: Draft, e: Engagement) -> Iterator[Spot]:
    themselves = tuple(
        part
        for contact in e.candidate.contacts
        if contact.told_by is ToldBy.CONTACT
        for part in (contact.name, contact.name.split(" ", 1)[0])
        if part.strip()
    )
    for start, end in spots(sentence.text, draft.standards.words("referral")):
        before = sentence.text[max(0, start - _WINDOW) : start].split()[-1:]
        if not before or before[-1].casefold().strip(",;:") in _NOBODY or sentence.is_question:
            continue
        if not _is_somebody(before, draft) or has(sentence.text, themselves) or _is_denied(sentence.text, start):
            continue
        why = "nobody is on record as having recommended them; say how you really came to them"
        yield error((sentence.start + start, sentence.start + end), why)


def _is_denied(text: str, place: int) -> bool:
    """Whether the clause says before that place that it was not so: "I won't claim that Dana sent me"."""
    return bool(_DENIED.search(_CLAUSE.split(text[max(0, place - _WINDOW) : place])[-1]))


def _is_somebody(before: list[str], draft: Draft) -> bool:
    last = before[-1].strip(",;:()\"'“”")
    if last.casefold().removesuffix("'s").removesuffix("’s") in draft.standards.words("no_person"):
        return False
    person = last.casefold() in {"he", "she", "they", *draft.standards.words("a_person")}
    return person or last[:1].isupper()


@rule("you_we", Channel.MAIL, Channel.CALL, origin=_YOU)
def you_we(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a draft that speaks of the company more often than to them."""
    if not is_pitch(draft, engagement):
        return
    words = [match.group().casefold().replace("’", "'") for one in body(draft) for match in _WORD.finditer(one.text)]
    theirs, ours = sum(word in _YOURS for word in words), sum(word in _OURS for word in words)
    if ours > theirs:
        yield warning(None, f"says we, our or us {ours} times and you or your {theirs} times; turn it round")


@rule("repeat.mail_hook", Channel.CALL, origin=_HOOK)
def mail_hook(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a sentence of the call that the mail said in the same words."""
    del engagement
    said = {run for text in draft.beside for run in runs(text)}
    if not said:
        return
    for one in draft.spoken:
        if not one.moves & FRAME and _tells(one, draft) and not said.isdisjoint(runs(one.text)):
            yield warning(one, "these words stood in what was sent before; build on it, and say something new")


def _tells(sentence: Sentence, draft: Draft) -> bool:
    """Whether it tells what a mail may have opened with; who asks is answered, in whatever words."""
    return not draft.has_ledger or (bool(sentence.facts) and sentence.part != _ANSWER)

"""Rules of the first minute: who calls and may they, no question of interest before a reason, no codes of the house."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial

from callprep.documents.rules._draft import Draft, Sentence
from callprep.documents.rules._moves import Move
from callprep.documents.rules._rule import Spot, error, rule, warning
from callprep.documents.rules._shape import Q1, Q2_Q3, Q4, fields, is_whole, opening
from callprep.documents.rules.reading.phrases import has
from callprep.engagement import Engagement
from callprep.model._plain import words
from callprep.model.saying import Channel

__all__ = ["code", "form", "interest_first"]

_FORM = "people stay on the line for somebody who says who rings, thanks them, and asks whether it is a good time"
_INTEREST = "nobody passive is interested in a position before there is a reason to be"
_CODE = "a code of the requisition means nothing to anybody outside"
_REQUISITION = re.compile(
    r"\b(?:req(?:uisition)?|job|position|vacancy|ref(?:erence)?|posting)"
    r"(?:[ \t]?(?:id|no|number|nr)\b\.?)?[ \t]?[-#:]?[ \t]?(?:[A-Z]{0,4}-?\d{2,10})\b",
    re.IGNORECASE,
)
_CODED = re.compile(r"\b(?:[A-Z]{2,5}(?:[ -]?\d{1,6}| I{1,3}\b)?|[A-Z]{1,4}-?\d{1,6})\b")
_EVERYBODY_KNOWS = frozenset(
    "IT UK EU US USA OK CEO CTO CFO COO HR AI ML UX UI API TV PDF PhD NHS GP DVD GPS PC AM PM CET CEST GMT UTC BST EST "
    "PST EUR USD GBP CHF SEK NOK DKK PLN INR CV II III IV FAQ DNA RNA LED SMS SIM USB WWW RSVP PS FYI ASAP BBC".split()
)


@rule("opener.form", Channel.CALL, origin=_FORM)
def form(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find what the first words of a call leave out: name, company, thanks for the reply, leave to talk."""
    if not is_whole(draft):
        return
    first = opening(draft)
    missing = list(_missing(engagement, first))
    if missing:
        names = missing[0] if len(missing) == 1 else f"{', '.join(missing[:-1])} and {missing[-1]}"
        yield error((first[0].start, first[-1].span[1]), f"the first words leave out {names}; say all four, then stop")


def _missing(e: Engagement, first: tuple[Sentence, ...]) -> Iterator[str]:
    words = " ".join(one.text for one in first)
    moves = {move for one in first for move in one.moves}
    if not _has_any(words, e.caller.name):
        yield "your name"
    if not (_has_any(words, e.caller.company) or _has_any(words, e.opportunity.company.name or "")):
        yield "where you call from"
    if e.candidate.reply is not None and Move.THANKS not in moves:
        yield "the thanks for the reply"
    if not any(one.is_question and _asks_leave(one) for one in first):
        yield "the question whether it is a good time"


def _asks_leave(sentence: Sentence) -> bool:
    return Move.PERMISSION in sentence.moves and Move.INTEREST not in sentence.moves


def _has_any(words: str, name: str) -> bool:
    """Whether a name, or the first word of it that is told apart, is said."""
    parts = [part for part in re.split(r"[^\w'’-]+", name) if len(part) > 1]
    return not parts or has(words, tuple(parts))


@rule("opener.interest_first", Channel.CALL, Channel.MAIL, origin=_INTEREST)
def interest_first(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find the question of interest that stands before any reason to be interested."""
    del engagement
    for one in draft.spoken:
        if Move.INTEREST in one.moves:
            yield error(one, "asks for interest before there is a reason; say first why them and what it is about")
            return
        if _is_reason(one):
            return


def _is_reason(sentence: Sentence) -> bool:
    theirs = any(not fact.startswith("candidate.") for fact in sentence.facts)
    return theirs or bool(fields(sentence) & (Q1 | Q2_Q3 | Q4))


@rule("opener.code", Channel.CALL, Channel.MAIL, Channel.NOTE, origin=_CODE)
def code(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a code of the requisition, or a bare abbreviation, before the role is told of."""
    if engagement.declined:
        return
    why = "a code of the house says nothing to them; say what the work is, in words"
    if draft.subject and (_REQUISITION.search(draft.subject) or "REQ-" in draft.subject):
        place = draft.text.find(draft.subject)
        yield warning((place, place + len(draft.subject)) if place >= 0 else None, why)
    known = cache(partial(_known, engagement))  # few drafts have a code
    for one in _before_role(draft):
        for match in (*_REQUISITION.finditer(one.text), *_CODED.finditer(one.text)):
            if not _is_known(match.group(), known()):
                yield warning((one.start + match.start(), one.start + match.end()), why)
                break


def _before_role(draft: Draft) -> Iterator[Sentence]:
    """Give the opening, and of a letter what stands before the first thing that is theirs or the work."""
    if draft.channel is Channel.CALL:
        yield from opening(draft)
        return
    for place, one in enumerate(draft.spoken):
        yield one
        if place and (one.facts or fields(one) & Q2_Q3):
            return


def _is_known(found: str, known: frozenset[str]) -> bool:
    parts = [part for part in re.split(r"[\s-]+", found) if part]
    if found.casefold() in known:
        return True
    return all(part in _EVERYBODY_KNOWS or part.casefold() in known or part.isdigit() for part in parts) and not (
        len(parts) > 1 and parts[-1].strip("I") == ""
    )


def _known(e: Engagement) -> frozenset[str]:
    """Give the words, in small letters, that they or everybody can know: their own, the companies' names, products."""
    told = (
        e.candidate.name, e.caller.name, e.caller.company, e.opportunity.company.name or "",
        *words(e.spoken.products), e.spoken.one_liner or "", e.spoken.makes or "",
        e.candidate.reply.text if e.candidate.reply else "",
        *(text for item in e.dossier.evidence for text in words(item.fact)),
    )  # fmt: skip
    return frozenset(word.casefold() for text in told for word in re.findall(r"[^\W_]+(?:-[^\W_]+)*", text))

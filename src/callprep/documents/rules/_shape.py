"""The shape of a draft: its opening, its letter without the foot, the talk of the company, what it asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from callprep.documents.rules._draft import Draft, Sentence
from callprep.documents.rules._moves import FRAME, Move, days_in
from callprep.documents.rules.reading.phrases import TO_YOU, has, spots
from callprep.documents.rules.reading.references import subjects, tells_of_them
from callprep.documents.rules.reading.sentences import pieces
from callprep.documents.rules.reading.sums import sums
from callprep.engagement import Engagement
from callprep.insight._hobbies import hobby_of
from callprep.insight.topics import subject_terms
from callprep.model.candidate import Contact, ToldBy
from callprep.model.facts import Interest, Post
from callprep.model.saying import Channel, Form

__all__ = [
    "Q1",
    "Q2_Q3",
    "Q4",
    "WRITTEN",
    "alludes",
    "asks",
    "before_company",
    "body",
    "company_runs",
    "counted",
    "demands",
    "evidence_in",
    "fields",
    "heard_of_us",
    "is_ours",
    "is_pitch",
    "is_whole",
    "may_name",
    "named_in",
    "opening",
    "personal",
    "specifics",
    "tells",
]

Q1 = frozenset({"impact", "industry_change", "mission"})
Q2_Q3 = frozenset({"work", "problems", "first_project", "team_impact", "company_goals"})
Q4 = frozenset({"growth", "next_roles", "learning"})
"""The hiring manager's answers, as fields of the opportunity: why it matters, what there is to do, room to grow."""

_GREETED = 8  # words: a shorter first turn only asks who is there
_PART = 60  # words: so many may be a paragraph of something
_OPENING = 60  # words of a script's opening, over several paragraphs
_REACTION = 3  # words
_NOD = 2  # words: "We do."
_ALLUDES = 2  # words
_NEAR = 2  # sentences from one proposal to another that belongs to it: "on Tuesday? It is ten minutes. Or Friday?"
_YOU_KNOW = re.compile(  # what is told so is theirs already: "So you know the lamps."
    r"(?:(?:so|and|but|well|then|now|as|since),? )?you(?:['’]ve| have| already| also)? (?:know|knew|used?|liked?|"
    r"follow|followed|read|saw|seen|tried|visited|looked|watched|heard|found)\b",
    re.IGNORECASE,
)
WRITTEN = frozenset({Channel.MAIL, Channel.NOTE})


def is_whole(draft: Draft) -> bool:
    """Tell whether a draft is to stand alone: of a paragraph on its way into one nothing is missing."""
    if not draft.spoken:
        return False
    begins = draft.spoken[0].moves & {Move.GREETING, Move.INTRODUCTION}
    return (
        draft.has_ledger or draft.is_transcript or draft.subject is not None or bool(begins) or draft.word_count > _PART
    )


def is_pitch(draft: Draft, e: Engagement) -> bool:
    """Tell whether a whole draft is to win somebody: after a no or a not-now nothing is pitched."""
    return is_whole(draft) and not e.declined


def fields(sentence: Sentence) -> frozenset[str]:
    """Give the fields of the opportunity that a sentence tells of."""
    return frozenset(field.partition(".")[2] for field in sentence.answers if field.startswith("opportunity."))


def evidence_in(sentence: Sentence) -> frozenset[str]:
    """Give what of theirs a sentence rests on: evidence, whom they named, and their reply beyond the thanks for it."""
    if Move.THANKS in sentence.moves:
        return sentence.facts - {"candidate.reply"}
    return sentence.facts


def tells(sentences: Iterable[Sentence], asked: frozenset[str]) -> bool:
    """Tell whether any sentence tells of one of these answers."""
    return any(asked & fields(one) for one in sentences)


def alludes(draft: Draft, e: Engagement, asked: frozenset[str]) -> bool:
    """Tell whether free text may tell of one of these answers: by two words that stand in no other answer."""
    if draft.has_ledger:
        return False
    shown = e.spoken
    others = (Q1 | Q2_Q3 | Q4) - asked
    known = subjects([getattr(shown, name) for name in sorted(others)])
    known |= subjects(shown.makes) | subjects(shown.one_liner) | subjects(shown.products) | subjects(shown.title)
    told = subjects([getattr(shown, name) for name in sorted(asked)]) - known
    near = (one.text for one in body(draft) if not one.moves & {Move.ASK, Move.PROMISE, Move.ROLE, Move.GAIN})
    return len(told & subject_terms(near)) >= _ALLUDES


def named_in(e: Engagement, asked: frozenset[str]) -> bool:
    """Tell whether the manager gave any of these answers, as far as the candidate may hear them."""
    return any(getattr(e.spoken, field, None) for field in asked)


def opening(draft: Draft) -> tuple[Sentence, ...]:
    """Give the first block of a call; behind "is that you?" it goes on, and a script goes on to its question."""
    blocks, told = draft.blocks, list[Sentence]()
    for block in blocks:
        words = sum(one.words for one in told)
        asked = any(one.is_question for one in told)
        if told and words >= _GREETED and (draft.is_transcript or asked or words > _OPENING):
            break
        if (
            told
            and (words >= _GREETED or not draft.is_transcript)
            and any(one.moves & {Move.COMPANY, Move.ROLE} for one in block)
        ):
            break
        told.extend(block)
    return tuple(told)


def body(draft: Draft) -> tuple[Sentence, ...]:
    """Give the main line; of a mail or a note without its foot: the signature, the source, how to hear no more."""
    told = draft.spoken
    if draft.channel not in WRITTEN or draft.has_ledger:
        return tuple(one for one in told if draft.channel not in WRITTEN or Move.SIGNATURE not in one.moves)
    end = len(told)
    while end and _is_foot(told[end - 1]):
        end -= 1
    return told[:end]


def _is_foot(sentence: Sentence) -> bool:
    if sentence.moves & {Move.ASK, Move.CREDENTIAL} and Move.SIGNATURE not in sentence.moves:
        return False
    foot = {Move.SIGNATURE, Move.REACTION, Move.INTRODUCTION}
    return bool(sentence.moves & foot) and not sentence.is_question


def counted(draft: Draft) -> tuple[Sentence, ...]:
    """Give the sentences that count where it is asked how personal a draft is: none that everybody says.

    Of free text neither pay nor the next step counts, in however many sentences they are told.
    """
    if draft.has_ledger:
        return tuple(one for one in body(draft) if one.words > _REACTION and not _is_frame(one))
    steps = {id(one) for step in asks(draft) for one in step if days_in(one.text) or has(one.text, _EFFORT)}
    told = (one for one in _without_notice(draft) if evidence_in(one) or one.words > _REACTION)
    return tuple(
        one
        for one in told
        if not _is_frame(one) and (evidence_in(one) or not (id(one) in steps or _is_pay(one) or _parts(one, draft)))
    )


def _without_notice(draft: Draft) -> tuple[Sentence, ...]:
    """Give the main line without how to refuse more, in whatever words its last lines say so."""
    told = body(draft)
    end = len(told)
    while end and draft.channel in WRITTEN and _is_notice(told[end - 1], draft):
        end -= 1
    return told[:end]


def _is_notice(sentence: Sentence, draft: Draft) -> bool:
    is_of_matter = sentence.facts or sentence.answers or sentence.is_question or Move.ASK in sentence.moves
    return not is_of_matter and has(sentence.text, draft.standards.words("notice_refuse"))


def _is_frame(sentence: Sentence) -> bool:
    """Whether it says what everybody says, and speaks of nothing of theirs beside it."""
    return bool(sentence.moves & FRAME) and not (Move.CREDENTIAL in sentence.moves and evidence_in(sentence))


def _parts(sentence: Sentence, draft: Draft) -> bool:
    return has(sentence.text, draft.standards.words("keeps_in_touch"))


def _is_pay(sentence: Sentence) -> bool:
    return any(found.has_currency for found in sums(sentence.text))


def is_ours(sentence: Sentence) -> bool:
    """Tell whether a sentence is about the company and about nothing of theirs."""
    if sentence.part:
        return sentence.part == "company"
    is_theirs = tells_of_them(sentence.text) or _YOU_KNOW.match(sentence.text) is not None
    return Move.COMPANY in sentence.moves and not sentence.facts and not is_theirs


def company_runs(draft: Draft) -> Iterator[tuple[Sentence, ...]]:
    """Give what is said of the company in one go, without interjections, questions, and what turns to them."""
    run, block = list[Sentence](), -1
    for one in body(draft):
        if one.block != block:
            if run:
                yield tuple(run)
            run, block = [], one.block
        if _is_acknowledging(one, is_first=not run):
            continue
        if is_ours(one) or (run and _goes_on(one)):
            run.append(one)
        elif run and (one.words > _REACTION or one.is_question):
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)


def _is_acknowledging(sentence: Sentence, *, is_first: bool) -> bool:
    """Whether it only takes up what they said, which is not counted: "We do.", "Every teacher tells me that"."""
    if sentence.part or sentence.is_question:
        return False
    return (is_ours(sentence) and sentence.words <= _NOD and not sentence.answers) or (
        is_first and sentence.words <= _GREETED and has(sentence.text, _TAKES_UP)
    )


_TAKES_UP = (
    "says|say|said|tells|tell|told|hear|hears|heard me|us this|that",
    "says|say|said|hear|hears|heard this|that",
)


def _goes_on(sentence: Sentence) -> bool:
    if sentence.part or sentence.is_question or sentence.words <= _REACTION:
        return False
    elsewhere = {Move.ASK, Move.GAIN, Move.PROMISE, Move.ROLE}
    return not sentence.facts and not sentence.moves & elsewhere and not _is_to_you(sentence)


def _is_to_you(sentence: Sentence) -> bool:
    return has(sentence.text, TO_YOU)


def before_company(draft: Draft) -> tuple[Sentence, ...] | None:
    """Give what is said between the opening and the company; None where the company is not told of."""
    first, told = {id(one) for one in opening(draft)}, list[Sentence]()
    for one in draft.spoken:
        if is_ours(one) and (id(one) not in first or one.words > _GREETED):
            return tuple(told)
        if id(one) not in first:
            told.append(one)
    return None


def asks(draft: Draft) -> tuple[tuple[Sentence, ...], ...]:
    """Give the next steps that are asked for, each with the sentences beside it that belong to it.

    The leave to talk is none. In a talk an ask may be said again with another day, so that there they are one.
    """
    speaks = draft.channel is Channel.CALL and not draft.has_ledger
    first = {id(one) for one in opening(draft)} if speaks else set[int]()
    groups, last = list[list[Sentence]](), -_NEAR - 1
    told = body(draft)
    for place, one in enumerate(told):
        if not _asks(one) or (id(one) in first and (Move.PERMISSION in one.moves or not days_in(one.text))):
            continue
        beside = [near for near in told[max(0, place - 1) : place + 2] if near.block == one.block]
        again = draft.is_transcript or draft.has_ledger or not _is_other(groups[-1] if groups else [], one)
        reach = _NEAR if groups and groups[-1][0].block == one.block else 1
        if groups and (place - last <= reach or again) and not (speaks and _is_added(groups[-1], one)):
            groups[-1].extend(beside)
        else:
            groups.append(beside)
        last = place
    return tuple(map(tuple, groups)) or (() if draft.has_ledger else tuple(_invited(told, first)))


def _invited(told: tuple[Sentence, ...], first: set[int]) -> Iterator[tuple[Sentence, ...]]:
    """Give the first day that is named with its effort beside a question: "A walk on Friday, one hour. Would you?"."""
    for place, one in enumerate(told):
        near = [other for other in told[max(0, place - 1) : place + 3] if other.block == one.block]
        asked = any(other.is_question and Move.PRIOR not in other.moves for other in near)
        if days_in(one.text) and asked and id(one) not in first and any(has(other.text, _EFFORT) for other in near):
            yield tuple(near)
            return


_EFFORT = ("minute|minutes|hour|hours|afternoon|morning|lunch|coffee",)


def _asks(sentence: Sentence) -> bool:
    if sentence.part:
        is_asked = sentence.line.form is Form.ASK or "opportunity.next_step" in sentence.line.cites
        return Move.ASK in sentence.moves and is_asked
    return Move.ASK in sentence.moves


def _is_other(group: Sequence[Sentence], sentence: Sentence) -> bool:
    """Whether another step is asked for: on a day of its own."""
    days = {day for one in (*group[:_NEAR], *group[-_NEAR:]) for day in days_in(one.text)}
    return bool(days) and bool(set(days_in(sentence.text)) - days)


def _is_added(group: Sequence[Sentence], sentence: Sentence) -> bool:
    """Whether one more step is asked for on a day of its own, and not another day for the same."""
    before = [one for one in group if one is not sentence]
    return _is_other(before, sentence) and has(sentence.text, _ADDED) and not has(sentence.text, ("or",))


_ADDED = ("also", "as well", "besides", "in addition", "too", "on top", "and could|can|would|will|shall|may")


def demands(draft: Draft) -> tuple[tuple[int, int], ...]:
    """Give the places where something else is asked of them: a CV, a form, dates, somebody's name."""
    words = draft.standards.words("demands")
    return tuple((one.start + start, one.start + end) for one in body(draft) for start, end in spots(one.text, words))


def personal(e: Engagement) -> dict[str, bool]:
    """Give the ids of what is personal and not of their work, each with whether it is of the last days."""
    fresh = {hook.evidence.id for hook in e.openers() if hook.personal}
    found = {
        item.id
        for item in e.dossier.evidence
        if (isinstance(item.fact, Interest) and item.fact.personal)
        or (isinstance(item.fact, Post | Interest) and bool(hobby_of(item.fact)) and item.id not in _of_work(e))
    }
    return {one: one in fresh for one in found | fresh}


def _of_work(e: Engagement) -> frozenset[str]:
    return frozenset(hook.evidence.id for hook in e.openers() if not hook.personal)


def heard_of_us(draft: Draft, e: Engagement) -> str:
    """Say from where they know the company, for a sentence that goes on; empty where nobody says that they do."""
    company = (e.opportunity.company.name or "").casefold()
    for contact in e.candidate.contacts:
        theirs = (contact.company or "").casefold()
        if contact.told_by is not ToldBy.OTHER and theirs and (theirs in company or company in theirs):
            return f"{contact.name} was named to you"
    reply = e.candidate.reply.text if e.candidate.reply else ""
    knows, other = draft.standards.words("knows_us"), draft.standards.words("not_knowing_us")
    told = (reply[start:end] for start, end in pieces(reply, 0, len(reply)))
    if any(has(sentence, knows) and not has(sentence, other) for sentence in told):
        return "their reply shows that they know the company"
    return ""


def may_name(contact: Contact) -> bool:
    """Tell whether a third person may be named at all."""
    return contact.told_by is not ToldBy.OTHER


def specifics(draft: Draft, e: Engagement) -> int:
    """Count the words of a draft that say what the company makes."""
    shown = e.spoken
    makes = subjects(shown.makes) | subjects(shown.one_liner) | subjects(shown.products)
    return len(makes & subject_terms(one.text for one in body(draft)))

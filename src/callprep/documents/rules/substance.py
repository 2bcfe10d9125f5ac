"""Rules of what is told: why them, why it matters, what they would do and get, and no praise without an object."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from callprep.documents.rules._draft import Draft, Sentence
from callprep.documents.rules._moves import Move, is_praise
from callprep.documents.rules._rule import Severity, Spot, error, rule, warning
from callprep.documents.rules._shape import (
    Q1,
    Q2_Q3,
    Q4,
    alludes,
    body,
    company_runs,
    counted,
    evidence_in,
    fields,
    heard_of_us,
    is_pitch,
    named_in,
    personal,
    specifics,
    tells,
)
from callprep.documents.rules.reading.phrases import TO_YOU, has
from callprep.documents.rules.reading.sentences import pieces
from callprep.engagement import Engagement
from callprep.insight._ordinary import is_household
from callprep.insight.overlap import Strength
from callprep.insight.topics import subject_terms
from callprep.model.evidence import Evidence
from callprep.model.facts import About, Coverage, Fact, Link, Said
from callprep.model.saying import Channel, Form
from callprep.model.wording import counted as numbered

__all__ = [
    "company_generic",
    "company_monologue",
    "flattery",
    "learning",
    "least_facts",
    "personal_hook",
    "role_unbound",
    "swap",
    "what_is_in_it",
]

_FACTS = "two to four things that are theirs, or it could be anybody's"
_SWAP = "a sentence that fits everybody moves nobody; the model call has 5 of 9 of them, the generic one all"
_PERSONAL = "one fresh thing from their life is charming, two are watching them; in writing it is creepy"
_COMPANY = "two sentences of company, then the person again"
_GENERIC = "what moves people is why it matters and what is made, not size and structure"
_ROLE = "a head-count and a feature are no reason; the problem and their place in it are"
_LEARNING = "the question behind every change is what one would learn"
_WIIFM = "what is in it for them comes first"
_FLATTERY = "praise without an object is noise, and people hear it"
_FEW = 2  # counted sentences: of fewer no share is taken
_REACH_OF_LINES, _REACH_OF_TEXT = range(2), range(-1, 3)  # blocks back to what is theirs; a talk goes to and fro
_UNSEEN = 0.1  # of the sentences of free text: theirs, and in words that nothing known has
_MANY = 4  # from so many on a share that is below all is judged in free text


@rule("specificity.min", Channel.MAIL, Channel.CALL, origin=_FACTS)
def least_facts(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a draft that names too little of theirs."""
    if not is_pitch(draft, engagement):
        return
    limits = draft.standards.limits
    least = limits.facts_in_mail if draft.channel is Channel.MAIL else limits.facts_in_call
    told = {fact for one in body(draft) for fact in evidence_in(one)}
    if len(told | {fact for one in body(draft) for fact in one.hints}) >= least:
        return
    there = _there(engagement, draft.channel)
    why = f"names {len(told) or 'nothing'} of theirs, where {numbered(least, 'thing', 'things')} should be"
    if there > len(told):  # a document names what bears on the task, and that may be one thing
        severity = warning if draft.has_ledger and told else error
        yield severity(None, f"{why}; what is known of them has more")
    else:
        yield warning(None, f"{why}; nothing more is known that may be told here")


def _there(e: Engagement, channel: Channel) -> int:
    """Count what is known of them and may be said or asked; what has no name, or everybody has, is nothing to name.

    A third person is named on a call, and in no letter that is not about them.
    """
    works = sum(e.disclosed(item, channel).form is not Form.KNOW for item in e.dossier.evidence if _is_nameable(item))
    return works + (len(e.candidate.contacts) if channel is Channel.CALL else 0)


def _is_nameable(item: Evidence[Fact]) -> bool:
    named = any(map(str.isalnum, item.fact.title)) and not isinstance(item.fact, _NOTHING_TO_NAME)
    return named and not is_household(item)


_NOTHING_TO_NAME = (About, Coverage, Link, Said)
"""Facts that are no thing of theirs: who they are, where they are found, what they told us of the call itself."""


@rule("specificity.swap", Channel.MAIL, Channel.CALL, origin=_SWAP)
def swap(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a draft that would be as true of somebody else."""
    if not is_pitch(draft, engagement):
        return
    told = counted(draft)
    if len(told) < _FEW:
        return
    theirs = _theirs(draft, told, _replied(engagement))
    share = 1 - theirs / len(told)
    if not theirs:
        severity = error if _there(engagement, draft.channel) else warning
        yield severity(None, f"each of its {len(told)} sentences would fit anybody; bind some to what they did or said")
    elif share > draft.standards.limits.swap_many + (0 if draft.has_ledger else _UNSEEN) and len(told) >= _MANY:
        many = f"{len(told) - theirs} of {len(told)} sentences would fit anybody"
        yield warning(None, f"{many}; bind more of them to what they did or said")


def _theirs(draft: Draft, told: tuple[Sentence, ...], reply: _Replied) -> int:
    """Count the sentences that rest on something of theirs; in free text also those that belong to such a one.

    These go on from it, tell beside it of the problem that it answers, or answer what they asked.
    """
    own = [bool(evidence_in(one) or one.hints) for one in told]
    if draft.has_ledger or not any(own):
        return sum(own)
    found = list[bool]()
    for place, one in enumerate(told):
        after = bool(found) and found[-1] and (own[place - 1] or told[place - 1].block == one.block)
        found.append(own[place] or (after and _goes_on(one)) or _answers(one, reply) or _is_beside_theirs(told, place))
    return sum(found)


def _goes_on(sentence: Sentence) -> bool:
    """Whether it goes on from the sentence before: "That is our problem too"."""
    return sentence.is_question or has(sentence.text, _GOES_ON)


def _answers(sentence: Sentence, reply: _Replied) -> bool:
    about = subject_terms((sentence.text,))
    return bool(reply.asked & about) or (bool(reply.told & about) and has(sentence.text, TO_YOU))


def _is_beside_theirs(told: tuple[Sentence, ...], place: int) -> bool:
    """Whether it tells of the company's problem right before or behind what they did about the same."""
    one = told[place]
    near = (told[other] for other in (place - 1, place + 1) if 0 <= other < len(told))
    return bool(fields(one) & (Q1 | Q2_Q3)) and any(evidence_in(two) and two.block == one.block for two in near)


@attrs.frozen
class _Replied:
    """What their reply is about, and its questions: who answers them, or says "you wrote", speaks to nobody else."""

    told: frozenset[str]
    asked: frozenset[str]


def _replied(e: Engagement) -> _Replied:
    reply, ours = e.candidate.reply.text if e.candidate.reply else "", subject_terms((e.opportunity.title,))
    told = [reply[start:end] for start, end in pieces(reply, 0, len(reply))]
    return _Replied(subject_terms(told) - ours, subject_terms(one for one in told if one.endswith("?")) - ours)


_GOES_ON = ("that", "it", "this", "those", "there", "them", "which|what", "you", "your", "you'd", "you've")


@rule("hook.personal", Channel.MAIL, Channel.CALL, Channel.NOTE, origin=_PERSONAL)
def personal_hook(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find small talk where it does not belong, too much of it, or what has gone stale."""
    theirs, told = personal(engagement), dict[str, Sentence]()
    for one in body(draft):
        for fact in sorted(one.facts & theirs.keys()):
            told.setdefault(fact, one)
    most = draft.standards.limits.personal_hooks
    for place, (fact, one) in enumerate(told.items()):
        if draft.channel is not Channel.CALL:
            yield error(one, "their private life has no place in writing; open with their work")
        elif place >= most:
            yield error(one, "one personal thing is enough; a second one feels watched")
        elif not theirs[fact]:
            days = draft.standards.limits.hook_days
            yield warning(one, f"small talk needs an occasion of the last {days} days, and this has none")


@rule("company.monologue", Channel.CALL, origin=_COMPANY)
def company_monologue(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find the company told at length."""
    del engagement
    most = draft.standards.limits.company_sentences
    for run in company_runs(draft):
        if len(run) > most:
            why = f"{len(run)} sentences about the company in a row; {most} are enough"
            yield warning((run[0].start, run[-1].span[1]), why)


@rule("company.generic", Channel.CALL, origin=_GENERIC)
def company_generic(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a company without what it is for, or without what it makes."""
    if not is_pitch(draft, engagement):
        return
    least = draft.standards.limits.specifics
    lacking = list[str]()
    is_known = draft.has_ledger or named_in(engagement, Q1)  # what nobody told, no words of free text can be held to
    if is_known and not tells(body(draft), Q1) and not alludes(draft, engagement, Q1):
        lacking.append("why it matters")
    if specifics(draft, engagement) < least and not heard_of_us(draft, engagement):
        lacking.append(f"{least} things about what is made")
    if lacking:
        first = next(company_runs(draft), None)
        place = (first[0].start, first[-1].span[1]) if first else None
        yield warning(place, f"the company is told without {' and without '.join(lacking)}")


@rule("role.unbound", Channel.MAIL, Channel.CALL, origin=_ROLE)
def role_unbound(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a role without the problem or its effect, or with nothing of theirs beside it."""
    if not is_pitch(draft, engagement):
        return
    told = body(draft)
    role = [one for one in told if fields(one) & Q2_Q3] or list(_role_in_writing(draft, engagement))
    if not role:
        severity = error if named_in(engagement, Q2_Q3) else warning
        told_of = next((one for one in told if Move.ROLE in one.moves), None)
        yield severity(told_of, "the role is told without what there is to solve and what depends on it")
    elif not any(_is_beside(draft, one, told) for one in role):
        there = _there(engagement, draft.channel)
        if draft.has_ledger and not there:
            return  # as `specificity.min` says already
        severity = error if there else warning
        yield severity(role[0], "nothing that they did stands beside the task; say why it is theirs")


def _role_in_writing(draft: Draft, e: Engagement) -> Iterator[Sentence]:
    """Give what a letter may say of the role where the work may not be written of: its effect, or its name, to them.

    Work that they have done is not written of either where that may not be named there: it would be offered as new.
    """
    written = e.written
    if draft.channel is not Channel.MAIL or any(getattr(written, field, None) for field in Q2_Q3 - _done_unnamed(e)):
        return
    title = written.title or ""
    for one in body(draft):
        is_theirs = draft.has_ledger or bool(one.facts) or has(one.text, TO_YOU)
        if is_theirs and (fields(one) & (Q1 | {"title"}) or (title.strip() and has(one.text, (title,)))):
            yield one


def _done_unnamed(e: Engagement) -> frozenset[str]:
    return frozenset(
        one.task.field
        for one in e.overlaps()
        if one.strength is Strength.STRONG and e.disclosed(one.evidence, Channel.MAIL).form is not Form.SAY
    )


def _is_beside(draft: Draft, role: Sentence, told: tuple[Sentence, ...]) -> bool:
    """Whether something of theirs stands in the block of the role or in the one before; in a letter anywhere."""
    reach = _REACH_OF_LINES if draft.has_ledger else _REACH_OF_TEXT
    near = (one for one in told if draft.channel is not Channel.CALL or role.block - one.block in reach)
    return any(one.hints or any(not fact.startswith("candidate.") for fact in one.facts) for one in near)


@rule("learning.missing", Channel.CALL, origin=_LEARNING)
def learning(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a call that offers them nothing to learn or to become."""
    if not is_pitch(draft, engagement) or any(is_gain(one, engagement) for one in draft.spoken):
        return
    if named_in(engagement, Q4):
        yield error(None, "says nothing of what they would learn or become; what the company gains is no answer")
    else:
        yield warning(None, "nobody has said what they would learn or become; ask the hiring manager before the call")


def is_gain(sentence: Sentence, e: Engagement) -> bool:
    """Tell whether a sentence has a gain for them: one that was told, or words of learning on what is new to them."""
    if fields(sentence) & Q4:
        return True
    if sentence.part or Move.GAIN not in sentence.moves:
        return False
    done = {term for overlap in e.overlaps() if overlap.strength is Strength.STRONG for term in overlap.shared}
    return not done & subject_terms((sentence.text,))


@rule("wiifm.missing", Channel.MAIL, Channel.CALL, origin=_WIIFM)
def what_is_in_it(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a draft with no benefit for them that rests on what the hiring manager said."""
    if not is_pitch(draft, engagement):
        return
    asked = Q1 | Q2_Q3 | Q4
    told = body(draft)
    places = [place for place, one in enumerate(told) if fields(one) & asked]
    if any(fields(told[place]) & Q4 or has(told[place].text, TO_YOU) for place in places):
        return
    if _is_new_to_them(engagement, draft.channel):
        yield error(None, "says nothing of what is in it for them; take it from what the hiring manager told")
    elif named_in(engagement, Q4):
        yield warning(None, f"says nothing of what is in it for them; {_nothing_new(engagement, draft.channel)}")
    elif draft.has_ledger or not any(has(one.text, TO_YOU) for place in places for one in told[place : place + 3]):
        yield warning(None, "nobody has said what is in it for them; ask the hiring manager first")


def _is_new_to_them(e: Engagement, channel: Channel) -> bool:
    """Whether the manager named a gain that may be told there, and that none of their work shows already."""
    told = e.written if channel is Channel.MAIL else e.spoken
    new = {gain.text for gain in e.offer.new}
    return bool(told.next_roles) or any(text in new for text in (*told.learning, told.growth))


def _nothing_new(e: Engagement, channel: Channel) -> str:
    told = e.written if channel is Channel.MAIL else e.spoken
    if not (told.learning or told.growth):
        return "ask the hiring manager whether what they would learn or become may be written"
    return "all of it they have shown already: ask the hiring manager what would be new to them"


@rule("flattery.unbound", Channel.MAIL, Channel.CALL, Channel.NOTE, origin=_FLATTERY)
def flattery(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find praise of the person that names nothing."""
    del engagement
    for one in draft.sentences:
        if one.line.form is not Form.KNOW and not one.facts and is_praise(one.text, draft.standards):
            yield Spot(Severity.ERROR, one.span, "praises them for nothing in particular; name what, or leave it out")

"""`salary.rule`: pay is told where it may be told, as it may be told, and nowhere else.

Held against the projection of the channel: unasked where the rule is "say", on their question alone where it is "if
asked", never otherwise; what is rounded, bounded or worded is told all the same, and the stretch is nobody's business.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from callprep.documents.rules._draft import Draft, Sentence
from callprep.documents.rules._rule import Spot, error, note, rule
from callprep.documents.rules._shape import WRITTEN
from callprep.documents.rules.reading.phrases import has
from callprep.documents.rules.reading.places import said
from callprep.documents.rules.reading.sums import Sum, amounts_in, sums
from callprep.engagement import Engagement
from callprep.insight.questions import asked_for
from callprep.model._plain import words
from callprep.model.saying import Channel, Form
from callprep.model.spoken import SpokenOpportunity

__all__ = ["salary_rule"]

_ORIGIN = "who hears which sum is decided by those who pay it; recruiters disagree on when, so the user decides"
_WRITTEN = WRITTEN | {Channel.RECAP}
_LEAST = 1_000  # a yearly, monthly or weekly pay; hours and days need their period beside them
_PERIOD = re.compile(
    r"(?:[ \t]?(?:/|per|an?)[ \t]?|[ \t])"
    r"(?:years?|annum|months?|weeks?|days?|hours?|yearly|annually|monthly|p\.?[ ]?a\.?|gross|net|basic|base)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"[ \t]+(?!plus\b|gross\b|bonus|basis\b|less\b|as\b|is\b|was\b)[A-Za-z-]{3,}s\b")
_OFFERED = re.compile(
    r"\b(?:expect\w*|offer\w*|get|start(?:s|ing)? (?:at|in|from)|land(?:s|ed)? (?:in|at)|go(?:es)? (?:up )?(?:to|into)|"
    r"(?:some(?:where|thing)|it['’]?s|it is|that['’]?s|we['’]re|we are|think(?:ing)?|talking|you['’]d be) "
    r"(?:in |about |of |around )?the)\b",
    re.IGNORECASE,
)
_OF_OTHER = re.compile(
    r"\b(?:degrees?|temperatures?|celsius|fahrenheit|humidity|per ?cent|percentile|scor\w+|marks?|grades?|recall|"
    r"accuracy|precision|coverage|uptime|patients?|people|aged?|born|weather|heat|warm|cold|bpm|latitudes?)\b|[%°]",
    re.IGNORECASE,
)
_ABOUT_RIGHT = 0.25  # how far a sum is from what is kept that gives it away
_YEARS = frozenset(map(float, range(1900, 2100)))  # such a number alone is a year
_FAR = 24  # characters behind a sum in which its period stands


@attrs.frozen
class _Open:
    """What may be told: amounts that may be said, those on a question only, and all that are kept."""

    told: frozenset[float]
    on_question: frozenset[float]
    kept: frozenset[float]
    is_pay_open: bool

    @classmethod
    def of(cls, e: Engagement, channel: Channel) -> _Open:
        shown = e.written if channel in _WRITTEN else e.spoken
        asked = shown.pay_if_asked if isinstance(shown, SpokenOpportunity) else None
        own = [e.candidate.pay.amount] if e.candidate.pay else []
        told = amounts_in(words(shown))
        if not _has_asked(e):
            told -= amounts_in(filter(None, (asked,)))
        salary = e.opportunity.salary
        kept = (salary.min, salary.max, salary.stretch) if salary else ()
        return cls(
            told=told.union(own),
            on_question=amounts_in(filter(None, (asked,))),
            kept=frozenset(amount for amount in kept if amount),
            is_pay_open=bool(shown.pay),
        )


def _has_asked(e: Engagement) -> bool:
    """Whether they ask for the pay in their reply: the call is the answer to it."""
    return e.candidate.reply is not None and "salary" in asked_for(e.candidate.reply.text)


@rule("salary.rule", Channel.MAIL, Channel.NOTE, Channel.CALL, Channel.RECAP, origin=_ORIGIN)
def salary_rule(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find pay that may not be told here, or not yet; and note where it may be and is not."""
    opened = _Open.of(engagement, draft.channel)
    asked_at, theirs = _asked(draft), _said_by_them(draft)
    has_pay = False
    for sentence in said(draft):
        for found in _pay_in(sentence, draft, opened):
            why = _against(found, sentence, opened, asked_at, theirs)
            has_pay = has_pay or why is None
            if why:
                start, end = found.span
                yield error((sentence.start + start, sentence.start + end), why)
    if opened.is_pay_open and not has_pay and draft.channel in {Channel.MAIL, Channel.CALL} and _says_much(draft):
        yield note(None, "the range may be told, and is not: many answer sooner when they know it")


def _says_much(draft: Draft) -> bool:
    return bool(draft.sentences)


def _pay_in(sentence: Sentence, draft: Draft, opened: _Open) -> Iterator[Sum]:
    is_pay = has(sentence.text, draft.standards.words("pay"))
    is_other = has(sentence.text, draft.standards.words("other_money"))
    yield from (
        one for one in sums(sentence.text) if _is_pay(one, sentence.text, opened, is_pay=is_pay, is_other=is_other)
    )


def _is_pay(found: Sum, text: str, opened: _Open, *, is_pay: bool, is_other: bool) -> bool:
    if found.is_vast:
        return False
    if not found.amounts:
        meant = is_pay or not is_other
        return meant and (not found.is_loose or _is_decade_of_pay(text, is_pay=is_pay, is_other=is_other))
    is_big = max(found.amounts) >= _LEAST
    marked = found.has_currency or found.is_scaled
    period = bool(_PERIOD.match(text[found.span[1] : found.span[1] + _FAR]))
    if marked and set(found.amounts) & opened.kept:
        return True
    if found.has_currency and period:
        return is_pay or not is_other
    if not is_big or (not found.has_currency and _COUNTED.match(text, found.span[1])):
        return False
    gives_away = not is_other and _gives_away(found, opened, is_rate=period and found.is_scaled)
    return gives_away or (is_pay and (marked or period or (not is_other and set(found.amounts) <= opened.kept)))


def _is_decade_of_pay(text: str, *, is_pay: bool, is_other: bool) -> bool:
    """Whether "the low eighties" are meant as pay, and not as degrees, scores or years."""
    offered = is_pay or _OFFERED.search(text) is not None
    return offered and not is_other and _OF_OTHER.search(text) is None


def _gives_away(found: Sum, opened: _Open, *, is_rate: bool) -> bool:
    """Whether a sum with no word of pay beside it is what is kept: the very number, or nearly so for a time."""
    secret = opened.kept - opened.told - _YEARS
    near = any(abs(amount - kept) <= _ABOUT_RIGHT * kept for amount in found.amounts for kept in opened.kept)
    return bool(secret.intersection(found.amounts)) or (is_rate and near)


def _against(
    found: Sum, sentence: Sentence, opened: _Open, asked_at: int | None, theirs: frozenset[float]
) -> str | None:
    """Say why a sum may not stand there; None: it may."""
    amounts = set(found.amounts)
    if amounts and amounts <= opened.told | theirs:
        return None
    if amounts and amounts <= opened.told | opened.on_question | theirs:
        is_answer = sentence.line.when is not None or (asked_at is not None and sentence.start > asked_at)
        if is_answer or sentence.line.form is Form.KNOW:
            return None
        return "it may be told when they ask for it, and not before: leave it to their question"
    if opened.is_pay_open:
        return "this is not the range that may be told: say that one, as it stands"
    if opened.on_question:
        return "only the range itself may be told, and on their question: say no other sum, however rounded"
    return "pay may not be told here, in whatever form: say when and by whom it will be"


def _asked(draft: Draft) -> int | None:
    """Give where the candidate asked for the pay; None where they did not."""
    words = draft.standards.words("pay_question")
    return next((one.start for one in draft.heard if has(one.text, words)), None)


def _said_by_them(draft: Draft) -> frozenset[float]:
    return amounts_in(one.text for one in draft.heard)

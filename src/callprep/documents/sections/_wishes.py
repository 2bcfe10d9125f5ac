"""What they said themselves that they would like, matched with what there is to gain."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from callprep.documents.lines import Citable, ref
from callprep.documents.sections._calling import where
from callprep.documents.sections._speech import clause
from callprep.engagement import Engagement
from callprep.insight.interests import Stated, stated
from callprep.insight.interests._wishes import refusals
from callprep.insight.topics import subject_terms
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import About, Fact, Wish
from callprep.model.saying import Form
from callprep.wording import said

__all__ = ["Wanted", "Wishes", "wanted"]

_MOST_WORDS = 22
_TURNED = re.compile(r"\b(?:before|until|unless|rather|instead|than|except|no|without)\b", re.IGNORECASE)


@attrs.frozen
class Wanted:
    """A wish in their own words: where it stands, and what that rests on."""

    words: str
    where: str
    cites: tuple[Citable, ...]
    terms: frozenset[str]
    topics: tuple[str, ...] = ()


@attrs.frozen
class Wishes:
    """The wish that each of the gains answers, if any, and the first that none of them does."""

    growth: Wanted | None = None
    next: Wanted | None = None
    learning: Wanted | None = None
    open: Wanted | None = None


def wanted(e: Engagement) -> Wishes:
    """Match what they would like with growth, the next role and what they would learn, each wish once."""
    spoken = e.spoken
    gains = {
        "growth": spoken.growth if spoken.learning else None,
        "next": next(iter(spoken.next_roles), None),
        "learning": next(iter(spoken.learning), None),
    }
    met: dict[str, Wanted] = {}
    left: Wanted | None = None
    for wish in _wishes(e):
        answered = next((name for name, gain in gains.items() if gain and _answers(gain, wish)), None)
        if answered is None:
            left = left or wish
        else:
            met.setdefault(answered, wish)
    return Wishes(met.get("growth"), met.get("next"), met.get("learning"), left)


def _answers(gain: str, wish: Wanted) -> bool:
    """Tell whether a gain is about what they wish for; a wish with a turn in it is taken for none of it."""
    if _TURNED.search(wish.words) or any(refusals(wish.words)):
        return False
    named = any(topic.casefold() in gain.casefold() for topic in wish.topics if topic)
    return named or bool(wish.terms & subject_terms((gain,)))


def _wishes(e: Engagement) -> Iterator[Wanted]:
    """Give the wishes that may be said on the call, the newest first."""
    for one in stated(_sayable(e), e.today):
        words = clause(one.words)
        if len(words.split()) > _MOST_WORDS:
            continue
        cited = _cited(e, one)
        if cited is not None:
            place, cites, topics = cited
            yield Wanted(words, place, cites, subject_terms((words, *topics)), topics)


def _sayable(e: Engagement) -> Dossier:
    """Give what is known without what may not be quoted: else words that stand there too would hide those that may."""
    reports = (
        attrs.evolve(report, evidence=tuple(item for item in report.evidence if _is_quotable(e, item)))
        for report in e.dossier.reports
    )
    return attrs.evolve(e.dossier, reports=tuple(reports))


def _is_quotable(e: Engagement, item: Evidence[Fact]) -> bool:
    if not (isinstance(item.fact, Wish | About) and item.is_sure):
        return False
    parts = (None,) if isinstance(item.fact, Wish) else _PROSE
    return any(e.disclosed(item, part=part).form is Form.SAY for part in parts)


_PROSE = ("bio", "headline")


def _cited(e: Engagement, one: Stated) -> tuple[str, tuple[Citable, ...], tuple[str, ...]] | None:
    item = one.evidence
    if item is None:
        reply = e.candidate.reply
        if reply is not None and one.words in reply.text:
            return said(e.voice, "benefit.where_reply"), (ref(e.candidate, "reply"),), ()
        return said(e.voice, "benefit.where_said"), (ref(e.candidate, "said"),), ()
    part = _part(item.fact, one.words)
    if part == "" or e.disclosed(item, part=part).form is not Form.SAY:
        return None
    return where(e, item), (item,), item.fact.topics


def _part(fact: Fact, words: str) -> str | None:
    """Name the part of a profile that holds the words: none where it is a mark, which is nobody's sentence."""
    if isinstance(fact, Wish):
        return None
    return next((part for part in _PROSE if words in (getattr(fact, part, None) or "")), "")

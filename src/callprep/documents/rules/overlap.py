"""`overlap.pitched_as_new`: what the candidate has built is never offered as something new."""

from __future__ import annotations

import re
from collections.abc import Iterator

from callprep.documents.rules._draft import Draft, Sentence
from callprep.documents.rules._rule import Spot, error, rule
from callprep.engagement import Engagement
from callprep.insight.overlap import Overlap, Strength
from callprep.insight.topics import subject_terms, terms
from callprep.model.saying import Channel

__all__ = ["pitched_as_new"]

_ORIGIN = "people switch off when they are sold what they have built themselves"
_OFFER = re.compile(
    r"\b(?:you(?:['’]d|['’]ll| would| will| could| can| get)"
    r"|(?:want|wants|need|needs|looking for) (?:you|someone|somebody|people)"
    r"|learn|chance to|opportunity to|work(?:ing)? on|we (?:want|need) to|help us)\b",
    re.IGNORECASE,
)


@rule("overlap.pitched_as_new", Channel.MAIL, Channel.CALL, origin=_ORIGIN)
def pitched_as_new(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find where an overlapping task is offered as new, or comes before the credit for having done it."""
    for overlap in engagement.overlaps():
        if overlap.strength is Strength.STRONG:
            yield from _ledgered(draft, overlap) if draft.has_ledger else _free(draft, overlap)


def _ledgered(draft: Draft, overlap: Overlap) -> Iterator[Spot]:
    credited, evidence = False, overlap.evidence.id
    task = f"opportunity.{overlap.task.field}"
    for sentence in draft.sentences:
        line = sentence.line
        credited = credited or evidence in line.cites
        if set(overlap.shared) & set(line.offers):
            yield _finding(sentence, overlap, "offers it as new")
        elif task in line.cites and not credited:
            yield _finding(sentence, overlap, "comes before the credit for having done it")


def _free(draft: Draft, overlap: Overlap) -> Iterator[Spot]:
    credited = False
    named = set(terms(overlap.evidence.fact.title))
    for sentence in draft.sentences:
        words = sentence.text
        about = set(overlap.shared) & subject_terms((words,))
        credited = credited or (named <= set(terms(words)) and "your" in words.casefold().split())
        if about and not credited and _OFFER.search(words):
            yield _finding(sentence, overlap, "offers it with no credit for having done it")


def _finding(sentence: Sentence, overlap: Overlap, how: str) -> Spot:
    return error(sentence, f"{how}: {overlap.why}")

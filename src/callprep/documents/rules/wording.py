"""`opener.hollow`, `phrase.stock`, `tech.list`: what everybody writes, and heaps of technologies."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from callprep.documents.rules._draft import Draft, Sentence
from callprep.documents.rules._rule import Spot, error, rule, warning
from callprep.documents.rules._shape import WRITTEN
from callprep.documents.rules.reading.phrases import has, spots
from callprep.documents.rules.reading.places import SUBJECT, is_known_name, said
from callprep.engagement import Engagement
from callprep.insight.vocabulary import TopicKind, shipped
from callprep.model.saying import Channel

__all__ = ["hollow", "stock", "tech_list"]

_MANY_SEND_IT = "collections of recruiters' templates, and what people say of the mails they get"
_FIRST = 4  # sentences in which a text opens, its greeting counted
_TECHNOLOGY = frozenset({TopicKind.LANGUAGE, TopicKind.TOOL, TopicKind.PRODUCT})


@rule("opener.hollow", Channel.MAIL, Channel.NOTE, Channel.CALL, origin=_MANY_SEND_IT)
def hollow(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find an opener that would fit everybody."""
    words = draft.standards.words
    phrases = (*words("hollow"), *words("hollow_written")) if draft.channel in WRITTEN else words("hollow")
    for sentence in islice((one for one in said(draft) if one.part != SUBJECT), _FIRST):
        for span in _found(draft, sentence, phrases, engagement):
            yield error(span, "everybody opens like this: begin with what they made or wrote, by its name")


@rule("phrase.stock", Channel.MAIL, Channel.NOTE, Channel.CALL, origin=_MANY_SEND_IT)
def stock(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find phrases that stand in every posting."""
    for sentence in said(draft):
        for span in _found(draft, sentence, draft.standards.words("stock"), engagement):
            yield warning(span, "it stands in every posting and says nothing: say what is so here, or leave it out")


def _found(draft: Draft, sentence: Sentence, phrases: tuple[str, ...], e: Engagement) -> Iterator[tuple[int, int]]:
    for start, end in spots(sentence.text, phrases):
        span = (sentence.start + start, sentence.start + end)
        if not is_known_name(draft.text, span, e):
            yield span


@rule("tech.list", Channel.MAIL, origin="mails with more than three technologies are answered less")
def tech_list(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a heap of technologies; one that stands beside work of theirs is no heap."""
    most = draft.standards.limits.technologies
    named: dict[str, Sentence] = {}
    for sentence in said(draft):
        if not (sentence.facts and has(sentence.text, ("you", "your", "you've", "you'd"))):
            for name in _technologies(sentence.text, engagement):
                named.setdefault(name, sentence)
    if len(named) > most:
        told = ", ".join(named)
        over = list(named.values())[most]
        yield warning(over, f"{len(named)} technologies ({told}) and no word on what they do with them: keep {most}")


def _technologies(text: str, e: Engagement) -> Iterator[str]:
    yield from (found.topic.name for found in shipped().spot(text) if found.topic.kind in _TECHNOLOGY)
    known = shipped()
    for tool in e.opportunity.tech_stack or ():
        topic = known.topic(tool.name)
        if next(spots(text, (tool.name,)), None) and (topic is None or topic.kind not in _TECHNOLOGY):
            yield tool.name

"""What somebody's trade is already, so that nobody guesses that they would like to get there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice

import attrs

from callprep.insight._phrases import words_of
from callprep.insight.vocabulary import TopicKind, Vocabulary
from callprep.insight.weighing import CHOSEN, PAPERS, PATENTS, ROLES, STUDIES, Item
from callprep.insight.weighing._momentum import YEAR
from callprep.insight.weighing._ranking import Standing, standings
from callprep.model.evidence import Dossier
from callprep.model.facts import About

__all__ = ["Named", "told_in", "trade_of"]

_BEST = 3  # topics that somebody is known by


@attrs.frozen
class Named:
    """Topics that were named, and what they were named in as `told_in` gives it, to find one no vocabulary knows."""

    topics: frozenset[str]
    words: str

    def has(self, name: str) -> bool:
        """Tell whether a topic is among it."""
        return name in self.topics or told_in([name]) in self.words


def told_in(texts: Iterable[str]) -> str:
    """Give the words of texts, folded, each between spaces, so that "go" is not found in "goal"."""
    return "".join(f" {' '.join(words_of(text))} " for text in texts)


def trade_of(items: Sequence[Item], dossier: Dossier, today: date, vocabulary: Vocabulary) -> Named:
    """Give what their headlines, jobs, studies, papers and patents are about, and what they are known by for years.

    The languages that belong to a job are of the trade as well: who is paid for Django has Python.
    """
    headlines = [item.fact.headline for item in dossier.of(About) if item.is_sure and item.fact.headline]
    jobs = {topic for item in items if item.kind is ROLES for topic, _ in item.topics}
    jobs |= {found.topic for headline in headlines for found in vocabulary.spot(headline)}
    learned = {topic for item in items if item.kind in (STUDIES, PAPERS, PATENTS) for topic, _ in item.topics}
    related = (vocabulary.topic(name) for topic in jobs for name in topic.related)
    languages = {topic.name for topic in related if topic and topic.kind is TopicKind.LANGUAGE}
    named = {topic.name for topic in (*jobs, *learned)} | languages | set(_known_by(items, today))
    titles = (item.evidence.fact.title for item in items if item.kind in (ROLES, STUDIES))
    return Named(frozenset(named), told_in((*headlines, *titles)))


def _known_by(items: Sequence[Item], today: date) -> Iterator[str]:
    """Give the topics that they have shown best, and chosen most, where those go back more than a year."""
    for kinds in (None, CHOSEN):
        for one in islice((one for one in standings(items, kinds) if not one.is_aside), _BEST):
            if _began_before(one, today):
                yield one.topic.name


def _began_before(one: Standing, today: date) -> bool:
    return any(item.first and item.first <= today - YEAR for item in one.items)

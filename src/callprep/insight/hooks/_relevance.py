"""What a fact has to do with a role: the subject they share, or no more than a tool.

A topic of the vocabulary is a subject; so is a word that hardly stands in any other work ("tides"). A plain word
("learning", "pipeline") is none by itself: it has to stand beside the same other word in both, or beside a topic that
both name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

import attrs

from callprep.insight.matching import RoleTerms
from callprep.insight.overlap._lexicon import lexicon
from callprep.insight.overlap._stems import stem
from callprep.insight.topics import subject_terms, terms
from callprep.insight.vocabulary import Similarity, Topic, TopicKind, Vocabulary, shipped, topic_of
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact, Project
from callprep.model.opportunity import SpokenOpportunity

__all__ = ["Asked", "Common"]

_TOOLS = (TopicKind.LANGUAGE, TopicKind.TOOL, TopicKind.PRODUCT)


@attrs.frozen
class Common:
    """What a fact and a role have in common: subjects, or, where there is none, tools and what is next to a subject.

    Of the subjects the topics come first. A tool that both use is no subject, for it shows no common work.
    """

    touches: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


@attrs.frozen
class Asked:
    """What a role is about, and the names of the tools it uses; made once, for all that is measured by it.

    `halves` are words that it has in the names of topics alone ("learning" of "machine learning"), `pairs` those that
    stand side by side in it. `company` is the one that rings, empty where the role names none.
    """

    subject: RoleTerms
    tools: frozenset[str]
    halves: frozenset[str]
    pairs: frozenset[frozenset[str]]
    vocabulary: Vocabulary
    company: str = ""

    @classmethod
    def of(
        cls, role: SpokenOpportunity, vocabulary: Vocabulary | None = None, similar: Similarity | None = None
    ) -> Asked:
        """Read what the person would do and learn, and with which tools."""
        known = shipped() if vocabulary is None else vocabulary
        texts = (role.first_project or "", role.work or "", *role.problems, *role.learning)
        tools = frozenset(topic_of(tech.name, known).name for tech in role.tech_stack)
        subject = RoleTerms.of(texts, known, similar=similar)
        return cls(subject, tools, _halves(texts, known), _pairs(texts), known, role.company or "")

    def common(self, evidence: Evidence[Fact]) -> Common:
        """Find what a fact and the role have in common.

        Name and tags count, a description does not: what "uses a maps SDK" is not about maps.
        """
        fact = evidence.fact
        told = (fact.title, *fact.topics)
        tags = {topic.name for topic in self._tags(fact)}
        shared = {name for name in tags if name in self.subject.topics}.union(self.subject.touched_by(*told))
        topics = {name for name in shared if name in self.subject.topics}
        fields = sorted(name for name in topics if not self._is_tool(name))
        words = sorted(self._telling(shared - topics, told, beside_topic=bool(topics)))
        subjects: dict[frozenset[str], str] = {}
        for word in (*fields, *words):
            # "map" and "Maps" are one subject, by the first of its names
            subjects.setdefault(subject_terms((word,)) or frozenset({word}), word)
        if subjects:
            return Common(tuple(subjects.values()))
        used = (tags | {found.topic.name for found in self.vocabulary.spot(fact.title)}) & self.tools
        return Common((), tuple(sorted({*topics, *used, *self.subject.related_to(*told)})))

    def _telling(self, words: set[str], told: Iterable[str], *, beside_topic: bool) -> Iterator[str]:
        """Give of the words that both have those that make a subject."""
        if not words:
            return
        side_by_side = frozenset[str]().union(*(pair for pair in self.pairs & _pairs(told) if pair <= words))
        for word in words:
            is_half = word in self.halves
            alone = not (is_half or _is_plain(word))
            beside = beside_topic and not is_half and _is_of_a_trade(word)
            if alone or beside or word in side_by_side:
                yield word

    def _tags(self, fact: Fact) -> Iterator[Topic]:
        """Give what the source says it is about: in a tag "go" is the language, in prose it need not be."""
        languages = fact.languages if isinstance(fact, Project) else ()
        return (topic_of(name, self.vocabulary) for name in (*fact.topics, *languages))

    def _is_tool(self, name: str) -> bool:
        topic = self.vocabulary.topic(name)
        return topic is not None and topic.name == name and topic.kind in _TOOLS


def _is_plain(word: str) -> bool:
    return stem(word) in lexicon().plain


def _is_of_a_trade(word: str) -> bool:
    """Tell whether a plain word is one of work ("queue"), and not one of every day ("week")."""
    return stem(word) in lexicon().senses


def _halves(texts: Iterable[str], vocabulary: Vocabulary) -> frozenset[str]:
    names, rest = list[str](), list[str]()
    for text in texts:
        at = 0
        for found in vocabulary.spot(text):
            if len(terms(text[found.start : found.end])) > 1:
                names.append(text[found.start : found.end])
                rest.append(text[at : found.start])
                at = found.end
        rest.append(text[at:])
    return subject_terms(names) - subject_terms(rest)


def _pairs(texts: Iterable[str]) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair) for text in texts for pair in pairwise(terms(text)))

"""What a fact has to do with a role: the subject they share, or no more than a tool."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from callprep.insight.matching import RoleTerms
from callprep.insight.topics import subject_terms
from callprep.insight.vocabulary import Similarity, Topic, TopicKind, Vocabulary, shipped, topic_of
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact, Project
from callprep.model.opportunity import SpokenOpportunity

__all__ = ["Asked", "Common"]

_TOOLS = (TopicKind.LANGUAGE, TopicKind.TOOL, TopicKind.PRODUCT)


@attrs.frozen
class Common:
    """What a fact and a role have in common: subjects, or, where there is none, tools and what is next to a subject.

    A tool that both use is no subject, for it shows no common work.
    """

    touches: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


@attrs.frozen
class Asked:
    """What a role is about, and the names of the tools it uses; made once, for all that is measured by it."""

    subject: RoleTerms
    tools: frozenset[str]
    vocabulary: Vocabulary

    @classmethod
    def of(
        cls, role: SpokenOpportunity, vocabulary: Vocabulary | None = None, similar: Similarity | None = None
    ) -> Asked:
        """Read what the person would do and learn, and with which tools."""
        known = shipped() if vocabulary is None else vocabulary
        texts = (role.first_project or "", role.work or "", *role.problems, *role.learning)
        tools = frozenset(topic_of(tech.name, known).name for tech in role.tech_stack)
        return cls(RoleTerms.of(texts, known, similar=similar), tools, known)

    def common(self, evidence: Evidence[Fact]) -> Common:
        """Find what a fact and the role have in common.

        Name and tags count, a description does not: what "uses a maps SDK" is not about maps.
        """
        fact = evidence.fact
        told = (fact.title, *fact.topics)
        tags = {topic.name for topic in self._tags(fact)}
        shared = sorted({name for name in tags if name in self.subject.topics}.union(self.subject.touched_by(*told)))
        subjects: dict[frozenset[str], str] = {}
        for word in shared:
            if not self._is_tool(word):
                # "map" and "Maps" are one subject, by the first of its names
                subjects.setdefault(subject_terms((word,)) or frozenset({word}), word)
        if subjects:
            return Common(tuple(sorted(subjects.values())))
        used = (tags | {found.topic.name for found in self.vocabulary.spot(fact.title)}) & self.tools
        return Common((), tuple(sorted({*shared, *used, *self.subject.related_to(*told)})))

    def _tags(self, fact: Fact) -> Iterator[Topic]:
        """Give what the source says it is about: in a tag "go" is the language, in prose it need not be."""
        languages = fact.languages if isinstance(fact, Project) else ()
        return (topic_of(name, self.vocabulary) for name in (*fact.topics, *languages))

    def _is_tool(self, word: str) -> bool:
        topic = self.vocabulary.topic(word)
        return topic is not None and topic.name == word and topic.kind in _TOOLS

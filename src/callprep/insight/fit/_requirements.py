"""What the profile asks for (question 7), judged by what was shown and said; a thin trail lowers nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain

import attrs

from callprep.insight.fit._said import Clause, Tone
from callprep.insight.fit._values import Criterion, CriterionKind, Verdict
from callprep.insight.overlap._stems import stem, stems
from callprep.insight.topics import is_filler, terms
from callprep.insight.vocabulary import Vocabulary, topic_of, topics_of
from callprep.model._protected import protected
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import (
    Answer,
    Education,
    Fact,
    Paper,
    Patent,
    Project,
    ProjectRole,
    Role,
    Skill,
    Talk,
)
from callprep.model.opportunity import Opportunity, Requirement

__all__ = ["Known", "requirements"]

_SHOWS = (Project, Role, Skill, Answer, Talk, Paper, Patent, Education)  # what says most first
_MOST_NAMED = 3
_DAYS_OF_A_YEAR = 365.25
_YEARS = re.compile(r"\b(\d{1,2})(?:\.\d)? ?\+? ?(?:years?|yrs?)\b", re.IGNORECASE)
_ANY = re.compile(r"\bor\b|/", re.IGNORECASE)
_TURNED = re.compile(r"\b(?:no|not|never|without|cannot|can['’]t|nobody)\b", re.IGNORECASE)

# words of a requirement that need no fact of their own: a topic that was shown covers them
_GENERIC = frozenset(
    map(
        stem,
        (
            "ability able background before built code coding commercial experience experienced expertise familiar "
            "familiarity good great hands knowledge know knowing least minimum plus practical practice previous prior "
            "proficiency proficient programming proven skill skilled skills solid some strong understanding used using "
            "work worked working year years yr yrs drawn made written wrote designed developed shipped language "
            "framework library tool several many own real must nice ideally preferably etc"
        ).split(),
    )
)


@attrs.frozen
class Known:
    """What is known of a person, as far as requirements ask for it: sure facts by topic, possible ones, their words."""

    shown: dict[str, list[Evidence[Fact]]] = attrs.field(hash=False)
    possible: dict[str, list[Evidence[Fact]]] = attrs.field(hash=False)
    skills: tuple[Evidence[Skill], ...]
    said: tuple[Clause, ...]
    vocabulary: Vocabulary

    @classmethod
    def of(cls, dossier: Dossier, said: tuple[Clause, ...], vocabulary: Vocabulary) -> Known:
        """Gather; a fork and what somebody merely wrote, liked or linked show no skill."""
        shown: dict[str, list[Evidence[Fact]]] = {}
        possible: dict[str, list[Evidence[Fact]]] = {}
        showing = (item for item in dossier.evidence if isinstance(item.fact, _SHOWS) and not _is_fork(item.fact))
        for item in sorted(showing, key=_order):
            for topic in topics_of(item.fact, vocabulary):
                (shown if item.is_sure else possible).setdefault(topic.name, []).append(item)
        return cls(shown, possible, tuple(item for item in dossier.of(Skill) if item.is_sure), said, vocabulary)


def _order(item: Evidence[Fact]) -> tuple[int, str, str]:
    kinds = (place for place, kind in enumerate(_SHOWS) if isinstance(item.fact, kind))
    return next(kinds), item.fact.title, item.id


def _is_fork(fact: Fact) -> bool:
    return isinstance(fact, Project) and fact.role is ProjectRole.FORK


def requirements(opportunity: Opportunity, known: Known, today: date) -> Iterator[Criterion]:
    """Judge deal breakers, musts and nice-to-haves, in that order."""
    asked = (
        ("deal_breakers", CriterionKind.DEAL_BREAKER, opportunity.deal_breakers),
        ("must_have", CriterionKind.MUST, opportunity.must_have),
        ("nice_to_have", CriterionKind.NICE, opportunity.nice_to_have),
    )
    for field, kind, wanted in asked:
        for one in wanted or ():
            cite = f"opportunity.{field}"
            found = next(protected(one.text), None)
            if found is None:
                yield _Asked(one, kind, cite, known, today, opportunity.learnable or ()).judged()
            else:
                why = f"«{found[0]}» {found[1]}: nobody is judged by it"
                ask = f"Of the hiring manager: {found[2]}"
                yield Criterion(one.text, CriterionKind.WARNING, Verdict.UNKNOWN, (why,), (cite,), ask)


@attrs.frozen
class _Found:
    """What speaks to one requirement: topics that are shown, the words they cover, and how sure it is."""

    reasons: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()
    is_whole: bool = False


@attrs.frozen
class _Asked:
    """One requirement and everything that it is judged by."""

    wanted: Requirement
    kind: CriterionKind
    cite: str
    known: Known
    today: date
    learnable: tuple[str, ...]

    def judged(self) -> Criterion:
        """Give the verdict: what they said themselves wins, and what contradicts it is named."""
        if _TURNED.search(self.wanted.text):
            return self._criterion(Verdict.UNKNOWN, ("it asks for something not to be so",), (self.cite,))
        shown, denied, affirmed = self._shown(), self._denied(), self._affirmed()
        if denied and affirmed:
            why = (f"they said «{affirmed.text}»", f"and also «{denied.text}»", *shown.reasons)
            return self._criterion(Verdict.UNKNOWN, why, (self.cite, affirmed.cite, denied.cite, *shown.cites))
        if denied:
            against = (f"they said «{denied.text}»", *(f"yet {reason}" for reason in shown.reasons))
            return self._gap(against, (self.cite, denied.cite, *shown.cites))
        if affirmed:
            return self._by_their_word(affirmed, shown)
        if shown.is_whole:
            return self._criterion(Verdict.MET, shown.reasons, (self.cite, *shown.cites))
        return self._open(shown)

    def _gap(self, why: tuple[str, ...], cites: tuple[str, ...]) -> Criterion:
        """Give what is not met, or can be learned here."""
        learn = self._learn()
        return self._criterion(Verdict.LEARNABLE if learn else Verdict.NOT_MET, (*why, *learn), cites)

    def _criterion(self, verdict: Verdict, why: tuple[str, ...], cites: Iterable[str]) -> Criterion:
        ask = "" if verdict in {Verdict.MET, Verdict.LEARNABLE} else self._question()
        return Criterion(self.wanted.text, self.kind, verdict, why, tuple(dict.fromkeys(cites)), ask)

    def _question(self) -> str:
        if self.years:
            return f"Since when, and at which work: {self.wanted.text}?"
        return f"Where have you met this: {self.wanted.text}?"

    def _open(self, shown: _Found) -> Criterion:
        """Give an unknown: what was shown of it, and what may be shown on an account that need not be theirs."""
        maybe = [item for name in self.topics for item in self.known.possible.get(name, ())]
        why = shown.reasons + tuple(f"possibly {_told(item)}, if that is theirs" for item in maybe[:_MOST_NAMED])
        if not why:
            why = ("nothing public says so, and nothing says the contrary",)
        cites = (self.cite, *shown.cites, *(item.id for item in maybe[:_MOST_NAMED]))
        return self._criterion(Verdict.UNKNOWN, (*why, *self._learn()), cites)

    def _by_their_word(self, clause: Clause, shown: _Found) -> Criterion:
        """Give what they say of themselves; of years, only a number says whether they are enough."""
        why, cites = (f"they said «{clause.text}»", *shown.reasons), (self.cite, clause.cite, *shown.cites)
        told = _YEARS.search(clause.text)
        if not self.years or (told and int(told[1]) >= self.years):
            return self._criterion(Verdict.MET, why, cites)
        return self._gap(why, cites) if told else self._criterion(Verdict.UNKNOWN, why, cites)

    @property
    def years(self) -> float:
        """How many years are asked for; 0 where none are."""
        told = _YEARS.search(self.wanted.text)
        return self.wanted.years or (int(told[1]) if told else 0)

    @property
    def topics(self) -> tuple[str, ...]:
        """The names of the topics that it names."""
        return tuple(dict.fromkeys(name for name, _ in self._named()))

    def _named(self) -> Iterator[tuple[str, str]]:
        """Give each topic with the words it is named by."""
        text = self.wanted.text
        whole = self.known.vocabulary.topic(text)
        if whole:
            yield whole.name, text
        yield from ((found.topic.name, text[found.start : found.end]) for found in self.known.vocabulary.spot(text))

    @property
    def _words(self) -> frozenset[str]:
        """The stems that need a fact, the words of topics among them."""
        told = (word for word in terms(self.wanted.text) if not is_filler(word) and not word.isdigit())
        return frozenset(map(stem, told)) - _GENERIC

    @property
    def _rest(self) -> frozenset[str]:
        """The stems that no topic covers: what of "led a team with Kotlin" a project in Kotlin leaves open."""
        return self._words.difference(*(stems(words) for _, words in self._named()))

    def _shown(self) -> _Found:
        """Give what sure facts show: all topics, or one of those between which it lets choose."""
        topics = self.topics
        found = {name: self.known.shown[name] for name in topics if name in self.known.shown}
        named = [item for item in self.known.skills if self._words and self._words == frozenset(stems(item.fact.title))]
        items = list({item.id: item for item in (*chain.from_iterable(found.values()), *named)}.values())
        enough = bool(found) and (len(found) == len(topics) or _ANY.search(self.wanted.text) is not None)
        whole = bool(named) or (enough and not self._rest)
        if whole and self.years:
            whole = self._years_shown(items) >= self.years
        lacks = [f"nothing shows {name}" for name in topics if name not in found] if items and not enough else []
        reasons = (*(_told(item) for item in items[:_MOST_NAMED]), *lacks)
        return _Found(reasons, tuple(item.id for item in items[:_MOST_NAMED]), whole)

    def _years_shown(self, items: Iterable[Evidence[Fact]]) -> float:
        """Give the years of the longest job that is called after it; what a job merely mentions may be a week of it."""
        spans = [0.0]
        for item in items:
            fact = item.fact
            if not isinstance(fact, Role) or fact.started is None:
                continue
            called = {topic_of(name, self.known.vocabulary).name for name in fact.topics}
            called |= {found.topic.name for found in self.known.vocabulary.spot(fact.title)}
            until = fact.ended.date() if fact.ended else self.today if fact.current else fact.started.date()
            if called.issuperset(self.topics):
                spans.append((until - fact.started.date()).days / _DAYS_OF_A_YEAR)
        return max(spans)

    def _affirmed(self) -> Clause | None:
        """Give their clause that affirms all that it asks for, or one of those between which it lets choose."""
        wanted, some = set(self.topics), _ANY.search(self.wanted.text) is not None
        for clause, names in self._clauses():
            enough = bool(names) if some and wanted else names >= wanted
            if clause.tone is Tone.AFFIRMS and enough:
                return clause
        return None

    def _denied(self) -> Clause | None:
        """Give their clause that denies any part of it, or all between which it lets choose."""
        wanted, some = set(self.topics), _ANY.search(self.wanted.text) is not None
        for clause, names in self._clauses():
            enough = names >= wanted if some or not wanted else bool(names)
            if clause.lacks and enough:
                return clause
        return None

    def _clauses(self) -> Iterator[tuple[Clause, set[str]]]:
        """Give their clauses that speak of it, each with the topics of it that they name."""
        wanted, rest = set(self.topics), self._rest
        for clause in self.known.said if wanted or rest else ():
            names = {spotted.topic.name for spotted in self.known.vocabulary.spot(clause.text)} & wanted
            if rest.issubset(stems(clause.text)):
                yield clause, names

    def _learn(self) -> tuple[str, ...]:
        """Give where the manager says that it can be learned here; empty where nobody does."""
        topics, words = set(self.topics), self._words
        for text in self.learnable:
            names = {spotted.topic.name for spotted in self.known.vocabulary.spot(text)}
            same = topics <= names if topics else bool(words) and words <= frozenset(stems(text))
            if same or text.casefold() == self.wanted.text.casefold():
                return (f"it can be learned here («{text}»)",)
        return ()


def _told(item: Evidence[Fact]) -> str:
    account = item.provenance.account
    return f"«{item.fact.title}» on {account.site} shows it"

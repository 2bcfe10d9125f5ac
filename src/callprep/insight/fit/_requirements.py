"""What the profile asks for (question 7), judged by what was shown and said; a thin trail lowers nothing.

A deal breaker is what rules somebody out; musts and nice-to-haves are what somebody is to have.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain

import attrs

from callprep.insight.fit._claims import Heard, Thing, claims, denies, heard, is_all_of_it, years_told
from callprep.insight.fit._said import Clause
from callprep.insight.fit._values import Criterion, CriterionKind, Verdict
from callprep.insight.overlap._stems import stem, stems
from callprep.insight.topics import is_filler, terms
from callprep.insight.vocabulary import Vocabulary, topic_of, topics_of
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
from callprep.model.protected import protected

__all__ = ["Known", "requirements"]

_SHOWS = (Project, Role, Skill, Answer, Talk, Paper, Patent, Education)  # what says most first
_MOST_NAMED = 3
_DAYS_OF_A_YEAR = 365.25
_ANY = re.compile(r"\bor\b|/", re.IGNORECASE)
_TURNED = re.compile(r"\b(?:no|not|never|without|cannot|can['’]t|nobody)\b", re.IGNORECASE)
_NO = re.compile(r"(?:no|not any|never any) (.+)", re.IGNORECASE)
# a deal breaker in the form of a must: what is to be so, where the question was what is not to be so
_TO_HAVE = re.compile(r"(?:must(?! not\b)|required|at least|minimum|min\.)(?:\b|(?<=\.)):? ?", re.IGNORECASE)
# what nobody's word can be laid beside: that they have too little of it, or …
_TOO_LITTLE = re.compile(r"\b(?:less|fewer|under|below|too|more|over|lacks?|lacking)\b", re.IGNORECASE)
# … that it is all they have, which they may deny all the same
_ALL_THERE_IS = re.compile(r"\b(?:only|just|merely|solely|exclusively)\b", re.IGNORECASE)

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
    said: tuple[Heard, ...]
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
        skills = tuple(item for item in dossier.of(Skill) if item.is_sure)
        return cls(shown, possible, skills, tuple(heard(clause, vocabulary) for clause in said), vocabulary)


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
                asked_of = _Asked(one, kind, cite, known, today, opportunity.learnable or ())
                yield asked_of.judged() if kind is not CriterionKind.DEAL_BREAKER else _deal_breaker(asked_of)
            else:
                why = f"«{found[0]}» {found[1]}: nobody is judged by it"
                ask = f"Of the hiring manager: {found[2]}"
                yield Criterion(one.text, CriterionKind.WARNING, Verdict.UNKNOWN, (why,), (cite,), ask)


def _deal_breaker(asked: _Asked) -> Criterion:
    """Judge what rules somebody out; one in the form of a must is what they are to have.

    The name of a tool alone, or years of it, says neither: the manager is asked which of the two is meant.
    """
    text = asked.wanted.text.strip()
    to_have = _TO_HAVE.match(text)
    if to_have:
        wanted = attrs.evolve(asked.wanted, text=text[to_have.end() :] or text)
        judged = attrs.evolve(asked, wanted=wanted).judged()
        return attrs.evolve(judged, name=asked.wanted.text, ask=judged.ask and asked.question)
    if asked.known.vocabulary.topic(text) or (asked.years and not _TOO_LITTLE.search(text)):
        ask = f"Of the hiring manager: what rules somebody out, «{text}» or the want of it?"
        why = ("it does not say whether this or its absence rules somebody out",)
        return Criterion(asked.wanted.text, asked.kind, Verdict.UNKNOWN, why, (asked.cite,), ask)
    return asked.ruled()


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
        shown, denied, claimed = self._shown(), self._denied(), self._claimed()
        if denied and claimed:
            return self._torn(claimed[0], denied, shown)
        if denied:
            against = (f"they said «{denied.text}»", *(f"yet {reason}" for reason in shown.reasons))
            return self._gap(against, (self.cite, denied.cite, *shown.cites))
        if claimed:
            return self._by_their_word(claimed, shown)
        if shown.is_whole:
            return self._criterion(Verdict.MET, shown.reasons, (self.cite, *shown.cites))
        return self._open(shown)

    def ruled(self) -> Criterion:
        """Judge what rules somebody out: their own plain word alone does, for what is public need not be all."""
        text, shown, denied, claimed = self.wanted.text, self._shown(), self._denied(), self._claimed()
        if _TURNED.search(text) or _TOO_LITTLE.search(text):
            return self._left_open(self._touching(), shown)
        if denied and claimed:
            return self._torn(claimed[0], denied, shown)
        if denied:
            why = (f"they said «{denied.text}»", *(f"yet {reason}" for reason in shown.reasons))
            return self._criterion(Verdict.MET, why, (self.cite, denied.cite, *shown.cites))
        whole = next((said.clause for said in claimed if is_all_of_it(said, self._thing)), None)
        if whole and not _ALL_THERE_IS.search(text):
            why = (f"they said «{whole.text}», and that rules somebody out", *shown.reasons)
            return self._criterion(Verdict.NOT_MET, why, (self.cite, whole.cite, *shown.cites))
        return self._left_open(self._touching(), shown)

    def _left_open(self, told: list[Clause], shown: _Found) -> Criterion:
        """Give an unknown, with the words of theirs that touch it."""
        why = (*(f"they said «{one.text}»" for one in told[:1]), *shown.reasons)
        cites = (self.cite, *(one.cite for one in told[:1]), *shown.cites)
        return self._criterion(Verdict.UNKNOWN, why or ("nothing known says so, or the contrary",), cites)

    def _torn(self, claimed: Heard, denied: Clause, shown: _Found) -> Criterion:
        """Give what they have both said and denied: nobody knows."""
        said = claimed.clause
        why = (f"they said «{said.text}»", f"and also «{denied.text}»", *shown.reasons)
        return self._criterion(Verdict.UNKNOWN, why, (self.cite, said.cite, denied.cite, *shown.cites))

    def _gap(self, why: tuple[str, ...], cites: tuple[str, ...]) -> Criterion:
        """Give what is not met, or can be learned here."""
        learn = self._learn()
        return self._criterion(Verdict.LEARNABLE if learn else Verdict.NOT_MET, (*why, *learn), cites)

    def _criterion(self, verdict: Verdict, why: tuple[str, ...], cites: Iterable[str]) -> Criterion:
        ask = "" if verdict in {Verdict.MET, Verdict.LEARNABLE} else self.question
        return Criterion(self.wanted.text, self.kind, verdict, why, tuple(dict.fromkeys(cites)), ask)

    @property
    def question(self) -> str:
        """What to ask them; a deal breaker is asked about whichever way it is meant."""
        text = self.wanted.text.strip().rstrip(".!")
        turned = _NO.match(text)
        if turned:
            return f"How do you feel about this: {turned[1].removesuffix(' at all')}?"
        if self.kind is CriterionKind.DEAL_BREAKER or _TURNED.search(text):
            return f"How is that with you: {text}?"
        if self.years:
            return f"Since when, and at which work: {text}?"
        return f"Where have you met this: {text}?"

    def _open(self, shown: _Found) -> Criterion:
        """Give an unknown: what was shown of it, and what may be shown on an account that need not be theirs."""
        maybe = [item for name in self.topics for item in self.known.possible.get(name, ())]
        words = self._touching()[:1]
        why = (*(f"they said «{one.text}», which does not settle it" for one in words), *shown.reasons)
        why += tuple(f"possibly {_told(item)}, if that is theirs" for item in maybe[:_MOST_NAMED])
        if not why:
            why = ("nothing public says so, and nothing says the contrary",)
        found = (*(one.cite for one in words), *shown.cites, *(item.id for item in maybe[:_MOST_NAMED]))
        return self._criterion(Verdict.UNKNOWN, (*why, *self._learn()), (self.cite, *found))

    def _by_their_word(self, claimed: tuple[Heard, ...], shown: _Found) -> Criterion:
        """Give what they say of themselves; of years, only a number beside it says whether they are enough."""
        told = {said: years_told(said, self._thing) for said in claimed}
        best = max(claimed, key=lambda said: (told[said] or (0.0, False))[0])  # the first of equals
        why = (f"they said «{best.clause.text}»", *shown.reasons)
        cites = (self.cite, best.clause.cite, *shown.cites)
        years = told[best]
        if not self.years or (years and years[0] >= self.years):
            return self._criterion(Verdict.MET, why, cites)
        fewer = years is not None and years[1] and len(claimed) == 1
        return self._gap(why, cites) if fewer else self._criterion(Verdict.UNKNOWN, why, cites)

    @property
    def years(self) -> float:
        """How many years are asked for; 0 where none are."""
        return self.wanted.years_asked

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

    @property
    def _thing(self) -> Thing:
        return Thing.of(self.wanted.text, self.topics, self._words, self.years)

    def _claimed(self) -> tuple[Heard, ...]:
        """Give their clauses that claim all that it asks for, or one of those between which it lets choose."""
        wanted, some, thing = set(self.topics), _ANY.search(self.wanted.text) is not None, self._thing
        found = (said for said in self._spoken() if (said.names & wanted if some and wanted else said.names >= wanted))
        return tuple(said for said in found if claims(said, thing))

    def _denied(self) -> Clause | None:
        """Give their clause that denies any part of it, or all between which it lets choose."""
        wanted, some, thing = set(self.topics), _ANY.search(self.wanted.text) is not None, self._thing
        for said in self._spoken():
            enough = said.names >= wanted if some or not wanted else bool(said.names & wanted)
            if enough and denies(said, thing):
                return said.clause
        return None

    def _spoken(self) -> Iterator[Heard]:
        """Give their clauses that speak of it: of all in it that is no topic."""
        wanted, rest = self.topics, self._rest
        return (said for said in self.known.said if (wanted or rest) and rest <= said.stems)

    def _touching(self) -> list[Clause]:
        """Give their clauses that name what it is about, whatever they say of it."""
        wanted = set(self.topics)
        return [said.clause for said in self._spoken() if said.names >= wanted]

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

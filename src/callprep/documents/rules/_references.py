"""What a sentence of free text speaks of: facts of the candidate, answers of the hiring manager, third persons.

A document's lines say so themselves; in free text it is read from the words, with precision before recall.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

import attrs

from callprep.documents.rules._phrases import has
from callprep.engagement import Engagement
from callprep.insight.topics import is_filler, subject_terms, terms
from callprep.model._plain import plain
from callprep.model.evidence import Evidence
from callprep.model.facts import About, Answer, Fact, Interest, Paper, Patent, Post, Project, Role, Said, Skill, Talk
from callprep.model.saying import Channel
from callprep.model.shapes import is_list, is_object

__all__ = ["References", "references"]

_WORD = re.compile(r"[^\W_]+(?:[-+#.'’][^\W_]+)*")
_YOURS = ("your", "yours", "you", "you've", "you'd")
_FEW = 3  # words of a title that must all be there; of longer ones three in five
_MOST_OF = 0.6
_BOTH = 2
_HALF = 0.5
_KINDS: dict[type[Fact], tuple[str, ...]] = {
    Project: ("project", "repo", "repository", "library", "app", "tool", "package", "code", "work"),
    Post: ("post", "posts", "article", "blog", "essay", "wrote", "piece"),
    Talk: ("talk", "talks", "keynote", "session", "slides", "spoke"),
    Paper: ("paper", "papers", "article", "preprint", "study"),
    Patent: ("patent", "patents", "filing", "invention"),
    Answer: ("answer", "answers", "answered", "explained"),
}
_ROLE_FIELDS = (
    "impact", "industry_change", "mission", "work", "problems", "first_project", "team_impact", "company_goals",
    "growth", "next_roles", "learning", "success", "team", "process", "locations",
)  # fmt: skip
_COMPANY_FIELDS = ("one_liner", "makes", "products", "founders", "funding", "description", "customers", "industry")


@attrs.frozen
class _Named:
    """A fact of the candidate's as words: names of it, what its kind is called, and what it is about."""

    id: str
    names: tuple[tuple[str, ...], ...]
    kinds: tuple[str, ...]
    about: frozenset[str]
    is_skill: bool


@attrs.frozen
class References:
    """What can be spoken of, as words, made once for a draft."""

    facts: tuple[_Named, ...]
    answers: tuple[tuple[str, frozenset[str]], ...]
    contacts: tuple[tuple[str, str], ...]
    reply: frozenset[str]
    rare: frozenset[str]

    def facts_in(self, sentence: str) -> frozenset[str]:
        """Give the ids of the facts that a sentence names, and the fields of the candidate it rests on."""
        said = _Sentence.of(sentence)
        found = {fact.id for fact in self.facts if _is_named(fact, said, self.rare)}
        found |= {f"candidate.contacts.{name}" for name, first in self.contacts if {name, first} & said.capitals}
        if self.reply & said.subjects and has(sentence, _TOLD_US):
            found.add("candidate.reply")
        return frozenset(found)

    def answers_in(self, sentence: str) -> frozenset[str]:
        """Give the fields of the opportunity and the company that a sentence tells of."""
        subjects = subject_terms((sentence,))
        return frozenset(field for field, told in self.answers if _touches(subjects, told))


_TOLD_US = (
    "you wrote",
    "you mentioned",
    "you said",
    "you asked",
    "your reply|message|mail|question|answer",
    "you told",
)


@attrs.frozen
class _Sentence:
    words: tuple[str, ...]
    folded: frozenset[str]
    capitals: frozenset[str]
    subjects: frozenset[str]
    is_to_you: bool

    @classmethod
    def of(cls, sentence: str) -> _Sentence:
        words = tuple(_bare(match.group()) for match in _WORD.finditer(sentence))
        capitals = frozenset(word for word in words if any(map(str.isupper, word)))
        folded = frozenset(word.casefold() for word in words)
        return cls(words, folded, capitals, subject_terms((sentence,)), bool(folded & set(_YOURS)))


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


def references(e: Engagement, channel: Channel) -> References:
    """Gather what may be spoken of in an engagement."""
    facts = tuple(map(_named, e.dossier.evidence))
    shown = e.opportunity.written() if channel in {Channel.MAIL, Channel.NOTE, Channel.RECAP} else e.spoken
    answers = [(f"opportunity.{name}", _subjects(getattr(shown, name, None))) for name in _ROLE_FIELDS]
    answers += [(f"company.{name}", _subjects(getattr(shown.about, name, None))) for name in _COMPANY_FIELDS]
    contacts = tuple((item.name, item.name.split(" ", 1)[0]) for item in e.candidate.contacts if item.name.strip())
    reply = subject_terms((e.candidate.reply.text,)) if e.candidate.reply else frozenset[str]()
    ours = frozenset().union(*(told for _, told in answers))
    theirs = [subject for fact in facts for subject in fact.about]
    rare = frozenset(subject for subject in theirs if theirs.count(subject) == 1) - ours
    return References(facts, tuple(pair for pair in answers if pair[1]), contacts, reply, rare)


def _named(item: Evidence[Fact]) -> _Named:
    fact = item.fact
    names = [tuple(_words_of(name)) for name in _names(fact)]
    about = subject_terms((fact.title, *fact.topics, getattr(fact, "description", None) or ""))
    kinds = next((words for kind, words in _KINDS.items() if isinstance(fact, kind)), ())
    return _Named(item.id, tuple(filter(None, names)), kinds, about, isinstance(fact, Skill))


def _names(fact: Fact) -> Iterator[str]:
    if isinstance(fact, About):
        yield fact.employer or ""
    elif isinstance(fact, Said):
        return
    else:
        yield fact.title
    if isinstance(fact, Role):
        yield fact.employer or ""
    if isinstance(fact, Talk):
        yield fact.event or ""
    if isinstance(fact, Post | Interest):
        yield from (topic for topic in fact.topics if " " in topic)


def _words_of(name: str) -> Iterator[str]:
    words = [_bare(match.group()).casefold() for match in _WORD.finditer(name)]
    telling = [word for word in words if len(words) == 1 or not is_filler(word)]
    return iter(telling or words)


def _is_named(fact: _Named, said: _Sentence, rare: frozenset[str]) -> bool:
    if fact.is_skill and not said.is_to_you:
        return False
    if any(_stands(name, fact, said) for name in fact.names):
        return True
    shared = fact.about & said.subjects
    if not said.is_to_you or not shared:
        return False
    return len(shared) >= _BOTH or (bool(set(fact.kinds) & said.folded) and bool(shared & rare))


def _stands(name: tuple[str, ...], fact: _Named, said: _Sentence) -> bool:
    there = sum(word in said.folded for word in name)
    if len(name) > 1:
        return there == len(name) if len(name) <= _FEW else there >= _MOST_OF * len(name)
    return there == 1 and _is_meant(name[0], fact, said)


def _is_meant(name: str, fact: _Named, said: _Sentence) -> bool:
    """Tell a title of one word from the same word in common use: by its form, a capital, or what stands beside it."""
    if any(not char.isalpha() for char in name) or not _is_ordinary(name):
        return True
    for place, word in enumerate(said.words):
        if word.casefold() != name:
            continue
        before = said.words[place - 1].casefold() if place else ""
        after = said.words[place + 1].casefold() if place + 1 < len(said.words) else ""
        if (word[0].isupper() and place) or before in {"your", "called", "named"} or after in fact.kinds:
            return True
    return False


def _is_ordinary(word: str) -> bool:
    return is_filler(word) or word in _ORDINARY


_ORDINARY = frozenset(
    "map maps test none notes search index news mail chat music art game games food bike home garden city paper book "
    "books time clock light color colour sound voice image images photo photos graph graphs table tables form forms "
    "report reports plan plans bridge river tree trees cloud clouds storm rain sky sea stone sand".split()
)


def _touches(subjects: frozenset[str], told: frozenset[str]) -> bool:
    shared = len(subjects & told)
    return shared >= _BOTH or (shared >= 1 and shared >= _HALF * len(told))


def _subjects(value: object) -> frozenset[str]:
    return frozenset() if value is None else _subjects_of(tuple(_texts(plain(value))))


@lru_cache(maxsize=512)
def _subjects_of(texts: tuple[str, ...]) -> frozenset[str]:
    return subject_terms(texts) or frozenset(term for text in texts for term in terms(text) if not is_filler(term))


def _texts(form: object) -> Iterable[str]:
    if isinstance(form, str):
        yield form
    elif is_object(form):
        for value in form.values():
            yield from _texts(value)
    elif is_list(form):
        for value in form:
            yield from _texts(value)

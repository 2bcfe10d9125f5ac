"""What a sentence of free text speaks of: facts of the candidate, answers of the hiring manager, third persons.

A document's lines say so themselves; in free text it is read from the words, with precision before recall.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import islice, pairwise

import attrs

from callprep.documents._repeats import in_a_row
from callprep.documents.rules.reading.phrases import has
from callprep.engagement import Engagement
from callprep.insight.topics import is_filler, subject_terms, terms
from callprep.model._numerals import NUMERALS, number_of
from callprep.model._plain import words
from callprep.model.evidence import Evidence
from callprep.model.facts import (
    About,
    Answer,
    Education,
    Fact,
    Interest,
    Paper,
    Patent,
    Post,
    Project,
    Role,
    Said,
    Skill,
    Talk,
)

__all__ = ["NamedFact", "Reading", "References", "references", "subjects", "tells_of_them"]

_WORD = re.compile(r"[^\W_]+(?:[-+#.'’][^\W_]+)*")
_YOURS = frozenset(("your", "yours", "you", "you've", "you’ve", "you'd", "you’d", "you'll", "you’ll"))
_YOU = frozenset(("you", "you've", "you’ve"))
_DONE = frozenset(
    "have had did do built build wrote write written made make gave published maintain drew draw spoke said told heard "
    "ran run led taught found knew know began begun kept held won sold spent thought put set shipped brought cut went "
    "came saw read chose grew drove took got".split()
)
_FEW = 3  # words of a title that must all be there; of longer ones three in five
_MOST_OF = 0.6
_BOTH = 2
_HALF = 0.5
_REPEATED = 4  # words in the same order
_A_YEAR = 365.25
_YEARS_OF = re.compile(
    rf"\b(?P<number>\d{{1,2}}|{NUMERALS}) years? (?:of|in|as|at|with) "
    r"(?P<what>[\w'’-]{1,30}(?: [\w'’-]{1,30}){0,2})",
    re.IGNORECASE,
)
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
class NamedFact:
    """A fact of the candidate's as words: names of it, what its kind is called, and what it is about.

    `verbatim` names stand word for word: the head of a title, a post once held. What many people have, a skill or such
    a post, is named only where the sentence speaks to them.
    """

    id: str
    names: tuple[tuple[str, ...], ...]
    kinds: tuple[str, ...]
    about: frozenset[str]
    verbatim: tuple[str, ...] = ()
    is_of_everybody: bool = False
    runs: frozenset[str] = frozenset()
    years: frozenset[int] = frozenset()


@attrs.frozen
class References:
    """What can be spoken of, as words, made once for a draft."""

    facts: tuple[NamedFact, ...]
    answers: tuple[tuple[str, frozenset[str]], ...]
    contacts: tuple[tuple[str, str], ...]
    reply: frozenset[str]
    rare: frozenset[str]

    def facts_in(self, said: Reading) -> frozenset[str]:
        """Give the ids of the facts that a sentence names, and the fields of the candidate it rests on."""
        found = {fact.id for fact in self.facts if _is_named(fact, said, self.rare)}
        found |= {f"candidate.contacts.{name}" for name, first in self.contacts if {name, first} & said.capitals}
        if self.reply & said.subjects and has(said.text, _TOLD_US):
            found.add("candidate.reply")
        return frozenset(found)

    def hints_in(self, said: Reading) -> frozenset[str]:
        """Give the ids of the facts that a sentence to them may allude to: by one word that no other fact has."""
        alludes = (fact for fact in self.facts if fact.about & said.subjects & self.rare)
        found = {fact.id for fact in alludes if said.tells_of_them or said.theirs & fact.about}
        runs = set(_runs(said.running.split()))
        found |= {fact.id for fact in self.facts if not fact.runs.isdisjoint(runs)}
        return frozenset(found | {fact.id for fact in self.facts if fact.years and _is_long_in(fact, said.text)})

    def answers_in(self, said: Reading) -> frozenset[str]:
        """Give the fields of the opportunity and the company that a sentence tells of."""
        return frozenset(field for field, told in self.answers if _touches(said.subjects, told))


_TOLD_US = (
    "you wrote",
    "you mentioned",
    "you said",
    "you asked",
    "your reply|message|mail|question|answer",
    "you told",
)


@attrs.frozen
class Reading:
    """A sentence of free text, as words: made once, for all that is looked for in it."""

    text: str
    words: tuple[str, ...]
    folded: frozenset[str]
    running: str
    capitals: frozenset[str]
    subjects: frozenset[str]
    is_to_you: bool
    tells_of_them: bool
    theirs: frozenset[str]

    @classmethod
    def of(cls, sentence: str) -> Reading:
        """Read a sentence."""
        words = tuple(_bare(match.group()) for match in _WORD.finditer(sentence))
        capitals = frozenset(word for word in words if any(map(str.isupper, word)))
        small = tuple(word.casefold() for word in words)
        return cls(
            text=sentence,
            words=words,
            folded=frozenset(small),
            running=f" {' '.join(small)} ",
            capitals=capitals,
            subjects=subject_terms((sentence,)),
            is_to_you=not _YOURS.isdisjoint(small),
            tells_of_them=any(_did(one, after) for one, after in pairwise(small)),
            theirs=frozenset(part for word in _owned(small) for part in (word, *terms(word))),
        )


def _did(word: str, after: str) -> bool:
    """Whether "you" goes on with what they did or do, and not with what they would or could."""
    return word in _YOU and (after in _DONE or after.endswith("ed"))


def tells_of_them(text: str) -> bool:
    """Tell whether a sentence begins with what they did: "You looked at the portal"."""
    first = (match.group().casefold() for match in islice(_WORD.finditer(text), 2))
    return any(_did(word, after) for word, after in pairwise(first))


def _owned(small: tuple[str, ...]) -> Iterator[str]:
    """Give the words next to "your", and the one behind each: "your diary studies"."""
    for place, word in enumerate(small):
        if word in {"your", "yours"}:
            yield from small[place + 1 : place + 3]


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


def references(e: Engagement) -> References:
    """Gather what may be spoken of in an engagement."""
    shown = e.spoken  # what may be told where is another rule's matter; here it is asked what is spoken of
    repeated = frozenset(run for text in words(shown) for run in _runs(_folded_words(text).split()))
    facts = tuple(_named(item, repeated, e.today) for item in e.dossier.evidence)
    answers = [(f"opportunity.{name}", subjects(getattr(shown, name, None))) for name in _ROLE_FIELDS]
    answers += [(f"company.{name}", subjects(getattr(shown.about, name, None))) for name in _COMPANY_FIELDS]
    contacts = tuple((item.name, item.name.split(" ", 1)[0]) for item in e.candidate.contacts if item.name.strip())
    reply = subject_terms((e.candidate.reply.text,)) if e.candidate.reply else frozenset[str]()
    ours = frozenset(term for _, told in answers for term in told)
    theirs = Counter(subject for fact in facts for subject in fact.about)
    rare = frozenset(subject for subject, times in theirs.items() if times == 1) - ours
    return References(facts, tuple(pair for pair in answers if pair[1]), contacts, reply, rare)


def _named(item: Evidence[Fact], ours: frozenset[str], today: date) -> NamedFact:
    fact = item.fact
    names = [tuple(_words_of(name)) for name in _names(fact)]
    about = subject_terms((fact.title, *fact.topics, getattr(fact, "description", None) or ""))
    kinds = next((words for kind, words in _KINDS.items() if isinstance(fact, kind)), ())
    verbatim = tuple(_folded_words(name) for name in _verbatim(fact))
    of_everybody = isinstance(fact, Skill | Role | Education)
    runs = frozenset(_runs(_folded_words(getattr(fact, "description", None) or "").split())) - ours
    years = frozenset(_lasted(fact, today))
    return NamedFact(
        item.id, tuple(filter(None, names)), kinds, about, tuple(filter(None, verbatim)), of_everybody, runs, years
    )


def _runs(told: list[str]) -> Iterator[str]:
    """Give the words in runs so long that whoever says one repeats it."""
    return map(" ".join, in_a_row(told, _REPEATED))


def _lasted(fact: Fact, today: date) -> Iterator[int]:
    """Give the years that a job lasted, rounded either way."""
    if isinstance(fact, Role) and fact.started:
        years = ((fact.ended.date() if fact.ended else today) - fact.started.date()).days / _A_YEAR
        yield from {int(years), round(years)} - {0}


def _is_long_in(fact: NamedFact, text: str) -> bool:
    """Whether it tells how long they were at something: "Nine years of physics class"."""
    for found in _YEARS_OF.finditer(text):
        number = found["number"]
        years = int(number) if number.isdecimal() else number_of(number)
        if years in fact.years and fact.about & subject_terms((found["what"],)):
            return True
    return False


def _verbatim(fact: Fact) -> Iterator[str]:
    """Give what is told word for word or not at all: the head of a title before its colon, a post that they held."""
    head, colon, _ = fact.title.partition(":")
    if isinstance(fact, Role):
        yield fact.title
    elif colon and len(head.split()) > 1:
        yield head
    if isinstance(fact, Post | Interest):
        yield from (topic for topic in fact.topics if " " in topic)


def _folded_words(text: str) -> str:
    return " ".join(_bare(match.group()).casefold() for match in _WORD.finditer(text))


def _names(fact: Fact) -> Iterator[str]:
    if isinstance(fact, About):
        yield fact.employer or ""
    elif not isinstance(fact, Said | Role):
        yield fact.title
    if isinstance(fact, Role):
        yield fact.employer or ""
    if isinstance(fact, Talk):
        yield fact.event or ""


def _words_of(name: str) -> Iterator[str]:
    words = [_bare(match.group()).casefold() for match in _WORD.finditer(name)]
    telling = [word for word in words if len(words) == 1 or not is_filler(word)]
    return iter(telling or words)


def _is_named(fact: NamedFact, said: Reading, rare: frozenset[str]) -> bool:
    if fact.is_of_everybody and not said.is_to_you:
        return False
    if any(_stands(name, fact, said) for name in fact.names):
        return True
    if any(f" {name} " in said.running for name in fact.verbatim):
        return True
    shared = fact.about & said.subjects
    if not shared or not (said.tells_of_them or said.theirs & (fact.about | set(fact.kinds))):
        return False
    return len(shared) >= _BOTH or (bool(set(fact.kinds) & said.folded) and bool(shared & rare))


def _stands(name: tuple[str, ...], fact: NamedFact, said: Reading) -> bool:
    if len(name) > _FEW:
        return sum(word in said.folded for word in name) >= _MOST_OF * len(name)
    return said.folded.issuperset(name) and (len(name) != 1 or _is_meant(name[0], fact, said))


def _is_meant(name: str, fact: NamedFact, said: Reading) -> bool:
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


def subjects(value: object) -> frozenset[str]:
    """Give the terms that say what a value (a text, or several in whatever form) is about."""
    return frozenset() if value is None else _subjects_of(tuple(words(value)))


@lru_cache(maxsize=512)
def _subjects_of(texts: tuple[str, ...]) -> frozenset[str]:
    return subject_terms(texts) or frozenset(term for text in texts for term in terms(text) if not is_filler(term))

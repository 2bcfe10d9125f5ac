"""Every line of a dashboard that its reader would see, and whose words they are."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TypeVar

import attrs

from callprep.insight.accomplishments import Accomplishment
from callprep.insight.conflicts import Conflict
from callprep.insight.dashboard import Card, Dashboard, Gave
from callprep.insight.expertise import Expertise, Passion
from callprep.insight.interests import Guess, Leaning, Stated
from callprep.insight.vocabulary import Topic
from callprep.model.candidate import ToldBy
from callprep.model.evidence import Evidence, Publisher
from callprep.model.facts import Fact, Paper, Patent

__all__ = ["Told", "Voice", "lines", "names_of_others"]

_T = TypeVar("_T")

_SHOWN = (
    "title",
    "headline",
    "bio",
    "employer",
    "place",
    "description",
    "summary",
    "snippet",
    "event",
    "venue",
    "school",
)


class Voice(enum.Enum):
    """Whose words a line is.

    OURS are those of callprep, the recruiter and other people; GUESS is a question of ours that stands for a guess;
    THEIRS the person wrote; WORK is the title of a paper or patent, which is the work itself.
    """

    OURS = "ours"
    GUESS = "guess"
    THEIRS = "theirs"
    WORK = "work"


@attrs.frozen
class Told:
    """A line of a dashboard, and whose words it is."""

    text: str
    voice: Voice = Voice.OURS


def lines(dashboard: Dashboard) -> tuple[Told, ...]:
    """Give the lines of a dashboard, each once, from its top to its end."""
    return tuple(dict.fromkeys(line for line in _all(dashboard) if line.text.strip()))


def names_of_others(dashboard: Dashboard) -> tuple[str, ...]:
    """Give the names that have no place in our words: untold contacts, and who wrote or invented with them."""
    own = set(dashboard.candidate.name.casefold().split())
    untold = (contact.name for contact in dashboard.candidate.contacts if contact.told_by is ToldBy.OTHER)
    found: dict[str, None] = dict.fromkeys(untold)
    for evidence in _works(dashboard):
        fact = evidence.fact
        printed = fact.authors if isinstance(fact, Paper) else fact.inventors if isinstance(fact, Patent) else ()
        # a name of one word, or one that shares a word with the candidate's, may be anything, or them
        others = (name for name in printed if len(name.split()) > 1 and not own & set(name.casefold().split()))
        found |= dict.fromkeys(others)
    return tuple(name for name in found if name.strip())


def _works(dashboard: Dashboard) -> Iterator[Evidence[Fact]]:
    for item in dashboard.accomplishments:
        yield from (item.evidence, *item.also)


def _all(d: Dashboard) -> Iterator[Told]:
    """Go through a dashboard in the order of its fields."""
    yield from _each(_card, d.accounts)
    yield from _facts(d.headlines)
    yield from _each(_accomplishment, d.accomplishments)
    yield from _each(_expertise, d.expertise)
    yield from _each(_passion, d.passions)
    yield from _each(_leaning, d.interests)
    yield from _each(_stated, d.stated)
    yield from _each(_guess, d.guesses)
    yield from _facts((*d.background, *d.possibly))
    yield from _each(_gave, d.sources)
    yield from _each(_conflict, d.conflicts)
    yield from (Told(text) for left in d.left_out for text in (left.what, left.why))
    yield from (Told(text) for asked in d.to_ask for text in (asked.question, asked.why))


def _each(tell: Callable[[_T], Iterator[Told]], items: Iterable[_T]) -> Iterator[Told]:
    return chain.from_iterable(map(tell, items))


def _facts(found: Iterable[Evidence[Fact]]) -> Iterator[Told]:
    for evidence in found:
        for name in _SHOWN:
            text = getattr(evidence.fact, name, None)
            if isinstance(text, str):
                yield Told(text, _voice(evidence))


def _voice(evidence: Evidence[Fact]) -> Voice:
    if isinstance(evidence.fact, Paper | Patent):
        return Voice.WORK
    return Voice.OURS if evidence.provenance.publisher is Publisher.OTHER else Voice.THEIRS


def _card(card: Card) -> Iterator[Told]:
    told = card.explanation
    yield from map(Told, (*told.reasons_for, *told.reasons_against))


def _accomplishment(done: Accomplishment) -> Iterator[Told]:
    yield from _facts((done.evidence, *done.also))
    yield from map(Told, (done.part, done.reach, done.why))


def _expertise(topic: Expertise) -> Iterator[Told]:
    yield from _topic(topic.topic, topic.items, topic.why)
    yield Told(topic.moved)


def _passion(topic: Passion) -> Iterator[Told]:
    return _topic(topic.topic, topic.items, topic.why)


def _topic(topic: Topic, items: tuple[Evidence[Fact], ...], why: str) -> Iterator[Told]:
    yield Told(topic.name, Voice.THEIRS)
    yield from _facts(items)
    yield Told(why)


def _leaning(leaning: Leaning) -> Iterator[Told]:
    yield Told(leaning.subject, Voice.THEIRS)
    yield from _facts(leaning.items)
    yield Told(leaning.why)


def _stated(wish: Stated) -> Iterator[Told]:
    yield Told(wish.words, Voice.THEIRS)
    yield Told(wish.where)


def _guess(guess: Guess) -> Iterator[Told]:
    yield Told(guess.subject, Voice.THEIRS)
    yield from _facts(guess.items)
    yield Told(guess.why)
    yield Told(guess.ask, Voice.GUESS)


def _gave(source: Gave) -> Iterator[Told]:
    yield from map(Told, source.coverage)
    if source.gap:
        yield Told(str(source.gap))


def _conflict(conflict: Conflict) -> Iterator[Told]:
    for version in conflict.versions:
        yield Told(version.said, _voice(version.evidence) if version.evidence else Voice.THEIRS)
    yield from map(Told, (conflict.about, conflict.why, conflict.ask))

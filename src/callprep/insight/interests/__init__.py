"""What draws them, apart from what they can, and where they would like to go: stated, or guessed and so marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice

import attrs

from callprep.insight._days import known_day
from callprep.insight._phrases import profile_of
from callprep.insight.expertise import Expertise, shown
from callprep.insight.interests._signs import STARS, Sign, signs
from callprep.insight.interests._trade import Named, told_in, trade_of
from callprep.insight.interests._wishes import refusals, wishes
from callprep.insight.vocabulary import Vocabulary, shipped
from callprep.insight.weighing import MADE, Item, sorted_evidence, weighed
from callprep.insight.weighing._momentum import YEAR, Momentum, Unread, going, unread
from callprep.insight.weighing._ranking import Standing, standings
from callprep.insight.weighing._tally import basis, dated, tally
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier, Evidence, Publisher
from callprep.model.facts import About, Fact, Post, Said, Wish
from callprep.model.wording import listed

__all__ = ["Guess", "Leaning", "Stated", "guesses", "leanings", "stated"]


@attrs.frozen
class Leaning:
    """An interest: what it is called, whether it is a hobby or of their trade, and the items that show it.

    Only listed kinds count (own posts, talks, questions and tags, hobbies on a list); `why` says which.
    """

    subject: str
    personal: bool
    items: tuple[Evidence[Fact], ...]
    why: str


@attrs.frozen
class Stated:
    """An aspiration in their own words: `words` are those words, `evidence` where they stand.

    What was told to us on a call or in a mail has no page: then `evidence` is None, and `where` says it.
    """

    words: str
    evidence: Evidence[Fact] | None
    where: str
    when: date | None = None


@attrs.frozen
class Guess:
    """An aspiration that nobody stated: never to be asserted. `ask` is the question that would settle it."""

    subject: str
    items: tuple[Evidence[Fact], ...]
    why: str
    ask: str


_ON_OUR_LIST = "a hobby that they show in public themselves"
_FEWEST_STARS = 3  # one starred repository is a bookmark
_MOST_GUESSES = 3  # more questions than that are an interrogation
_BEGUN = 2  # works within the year: one is no direction


def leanings(dossier: Dossier, today: date, vocabulary: Vocabulary | None = None) -> tuple[Leaning, ...]:
    """Give their interests, the most recent first.

    What counts as expertise is left out. Professional ones come from posts, questions, named interests, and from three
    starred repositories on one topic; personal ones from a list of hobbies alone, in the person's own public words.

    Args:
        dossier: What is known.
        today: The day that ages are judged by.
        vocabulary: Whose topics to use; the shipped ones where left out.
    """
    table = shipped() if vocabulary is None else vocabulary
    return drawn_to(signs(dossier, today, table), shown(weighed(dossier, today, table), dossier, today), today)


def drawn_to(signs_of: Iterable[Sign], shown_already: Sequence[Expertise], today: date) -> tuple[Leaning, ...]:
    """Give the interests that signs show beside an expertise that is known already."""
    known = {one.topic.name.casefold() for one in shown_already}
    found: dict[tuple[bool, str], list[Sign]] = {}
    for sign in signs_of:
        if sign.personal or sign.subject.casefold() not in known:
            found.setdefault((sign.personal, sign.subject.casefold()), []).append(sign)
    enough = (group for group in found.values() if len(group) >= _FEWEST_STARS or any(_is_word(sign) for sign in group))
    return tuple(sorted(map(_leaning, enough), key=lambda one: _newest_first(one, today)))


def _is_word(sign: Sign) -> bool:
    return sign.named is not STARS


def _leaning(group: list[Sign]) -> Leaning:
    newest_first = sorted(group, key=lambda sign: -(sign.day.toordinal() if sign.day else 0))
    by_name: dict[tuple[str, str], list[Evidence[Fact]]] = {}
    for sign in group:
        by_name.setdefault(sign.named, []).append(sign.evidence)
    told = listed([_counted(named, items) for named, items in sorted(by_name.items(), key=lambda pair: pair[0])])
    days = dated([(sign.day, sign.day) for sign in group])
    kind = f"{_ON_OUR_LIST}: " if group[0].personal else ""
    subject = min(sign.subject for sign in group)
    return Leaning(subject, group[0].personal, tuple(sign.evidence for sign in newest_first), f"{kind}{told}{days}")


def _counted(named: tuple[str, str], items: Sequence[Evidence[Fact]]) -> str:
    one, many = named
    return f"{len(items)} {one if len(items) == 1 else many}{basis(items)}"


def _newest_first(one: Leaning, today: date) -> tuple[int, str, bool]:
    days = (known_day(item.fact.when, today) for item in one.items)
    return -max((day.toordinal() for day in days if day), default=0), one.subject, one.personal


def stated(dossier: Dossier, today: date) -> tuple[Stated, ...]:
    """Give the aspirations they stated themselves, the newest first; the same words count once.

    Wishes, a mark "open to work", and sentences with a wish in what profiles say of them, in titles and summaries of
    their posts, in what they told us and in their reply. No mark says nothing: silence is never "not looking", and no
    site that we read means more by its absence.
    """
    found = sorted(
        (*_public(dossier, today), *_told(dossier.candidate, today)),
        key=lambda one: (-one.when.toordinal() if one.when else 0, one.words, one.where),
    )
    kept: dict[str, Stated] = {}
    for one in found:
        kept.setdefault(one.words.casefold(), one)
    return tuple(kept.values())


def _public(dossier: Dossier, today: date) -> Iterator[Stated]:
    for evidence in sorted_evidence(dossier):
        fact, day = evidence.fact, known_day(evidence.fact.when, today)
        match fact:
            case Said():
                yield from _quoted(fact.title, evidence, _told_where(fact.where), day, told_of=True)
            case _ if evidence.provenance.publisher is Publisher.OTHER:
                continue  # what others write of them is not their own word
            case Wish():
                yield Stated(fact.title, evidence, _on(evidence), day)
            case About():
                yield from _of_profile(fact, evidence, today)
            case Post():
                yield from _quoted(fact.title, evidence, f"in a post {_on(evidence)}", day)
                yield from _quoted(fact.summary or "", evidence, f"in a post {_on(evidence)}", day)
            case _:
                pass


def _of_profile(fact: About, evidence: Evidence[Fact], today: date) -> Iterator[Stated]:
    """Read what a profile says now, so that its day is the day it was read."""
    read = known_day(evidence.provenance.retrieved_at, today)
    if fact.open_to_work:
        yield Stated("open to work", evidence, f"a mark {_on(evidence)}", read)
    yield from _quoted(fact.headline or "", evidence, _on(evidence), read)
    yield from _quoted(fact.bio or "", evidence, _on(evidence), read)


def _quoted(
    text: str, evidence: Evidence[Fact] | None, where: str, day: date | None, *, told_of: bool = False
) -> Iterator[Stated]:
    return (Stated(words, evidence, where, day) for words in wishes(text, told_of=told_of))


def _told(candidate: Candidate, today: date) -> Iterator[Stated]:
    for said in candidate.said:
        yield from _quoted(said.title, None, _told_where(said.where), known_day(said.said, today), told_of=True)
    if candidate.reply is not None:
        yield from _quoted(candidate.reply.text, None, "in their reply", known_day(candidate.reply.received, today))


def _told_where(where: str) -> str:
    return {"mail": "told to us in a mail", "call": "told to us on a call"}.get(where, f"told to us ({where})")


def _on(evidence: Evidence[Fact]) -> str:
    place = evidence.provenance.place
    return f"in {place}" if place else f"on {profile_of(evidence)}"


def guesses(dossier: Dossier, today: date, vocabulary: Vocabulary | None = None) -> tuple[Guess, ...]:
    """Guess where they might want to go, from what rose lately: something to ask, never to say.

    A topic counts that rises, or that began within the last year with two works. What is their trade already does not:
    what a headline, a job, studies, a paper or a patent of theirs is about, and what is among the three topics that
    they have shown best, or come back to most, for more than a year. Neither does what they said themselves that they
    want or do not. The three best founded count.

    Args:
        dossier: What is known.
        today: The day that ages are judged by.
        vocabulary: Whose topics to use; the shipped ones where left out.
    """
    table = shipped() if vocabulary is None else vocabulary
    return guessed(weighed(dossier, today, table), dossier, today, table)


def guessed(items: Sequence[Item], dossier: Dossier, today: date, table: Vocabulary) -> tuple[Guess, ...]:
    """Guess from items that are weighed already."""
    closed, partly = trade_of(items, dossier, today, table), unread(dossier)
    spoken = _spoken_of(dossier, today, table)
    ranked = (one for one in standings(items, MADE) if not (one.is_aside or closed.has(one.topic.name)))
    found = (guess for one in ranked if (guess := _guess(one, today, partly)) and not spoken.has(one.topic.name))
    return tuple(islice(found, _MOST_GUESSES))


def _guess(one: Standing, today: date, partly: Unread) -> Guess | None:
    momentum, moved = going(one.items, today, partly)
    name, since = one.topic.name, today - YEAR
    if momentum is Momentum.RISING:
        seen = f"You have done more with {name} in the last year."
    elif len(one.items) >= _BEGUN and not partly and all(item.first and item.first > since for item in one.items):
        seen, moved = f"New in what you have done in the last year: {name}.", f"{tally(one.items)}, none before"
    else:
        return None
    why = f"{moved}; no headline, job, studies or paper of theirs names it"
    items = tuple(item.evidence for item in one.items)
    return Guess(name, items, why, f"{seen} Is that where you would like to go?")


def _spoken_of(dossier: Dossier, today: date, vocabulary: Vocabulary) -> Named:
    """Give what they said they want, and where they said no to something."""
    wanted = (one.words for one in stated(dossier, today))
    texts = (*wanted, *(words for text in _own_words(dossier) for words in refusals(text)))
    topics = frozenset(found.topic.name for text in texts for found in vocabulary.spot(text))
    return Named(topics, told_in(texts))


def _own_words(dossier: Dossier) -> Iterator[str]:
    for evidence in dossier.evidence:
        fact = evidence.fact
        if evidence.is_sure and isinstance(fact, About):
            yield from (text for text in (fact.headline, fact.bio) if text)
        elif evidence.is_sure and isinstance(fact, Said | Wish | Post):
            yield fact.title
    yield from (said.title for said in dossier.candidate.said)
    if dossier.candidate.reply is not None:
        yield dossier.candidate.reply.text

"""All that is known of one person at a glance: accomplishments, interests, aspirations, and how we know.

A dashboard is a value made from a dossier and a day. It holds no score and no verdict on the person: every entry leads
to evidence, and what is not known stands there as a question to ask.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime

import attrs

from callprep.identity.explain import Explanation, explanations
from callprep.insight._activity import OLDEST_SHOWN, Year, years
from callprep.insight._ordinary import is_household
from callprep.insight._unshown import unshown
from callprep.insight.accomplishments import Accomplishment, accomplishments
from callprep.insight.conflicts import Conflict, conflicts
from callprep.insight.expertise import Expertise, Passion, cared_for, shown
from callprep.insight.interests import Guess, Leaning, Stated, drawn_to, guessed, stated
from callprep.insight.interests._signs import Sign, signs
from callprep.insight.vocabulary import Vocabulary, is_coarse, shipped
from callprep.insight.weighing import weighed
from callprep.model import _present, dates
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier, Evidence, Gap, Report
from callprep.model.facts import About, Aspect, Coverage, Fact, Link, Mention, Project

__all__ = ["Card", "Dashboard", "Gave", "LeftOut", "ToAsk", "Year", "dashboard"]


@attrs.frozen
class Card:
    """An account: why it counts as theirs or does not, and how many facts it gave. `listed`: named, and not asked."""

    explanation: Explanation
    facts: int = 0
    listed: bool = False


@attrs.frozen
class Gave:
    """What a source gave: facts by kind ("project", 12), what was not read ("10 of 38 repositories read"), its gap."""

    source: str
    kinds: tuple[tuple[str, int], ...] = ()
    coverage: tuple[str, ...] = ()
    gap: Gap | None = None
    looked: datetime | None = None


@attrs.frozen
class LeftOut:
    """Something that is not shown: what, how many, and why."""

    what: str
    count: int
    why: str


@attrs.frozen
class ToAsk:
    """Something the public record does not tell, as a question for the call; `why` says what is missing."""

    question: str
    why: str


@attrs.frozen
class Dashboard:
    """What is known of one person, as of a day.

    `as_of` is when the research ended (aware, UTC), `today` the day that ages are judged by. `headlines` is what
    profiles say of them (`About` facts, surely theirs); `possibly` is what may be about somebody else, kept apart.
    """

    candidate: Candidate
    today: date
    as_of: datetime | None
    accounts: tuple[Card, ...] = ()
    headlines: tuple[Evidence[Fact], ...] = ()
    accomplishments: tuple[Accomplishment, ...] = ()
    expertise: tuple[Expertise, ...] = ()
    passions: tuple[Passion, ...] = ()
    interests: tuple[Leaning, ...] = ()
    stated: tuple[Stated, ...] = ()
    guesses: tuple[Guess, ...] = ()
    background: tuple[Evidence[Fact], ...] = ()
    years: tuple[Year, ...] = ()
    sources: tuple[Gave, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    possibly: tuple[Evidence[Fact], ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    to_ask: tuple[ToAsk, ...] = ()

    @property
    def is_thin(self) -> bool:
        """Whether the public record tells little: nothing made, or no topic that more than one item shows.

        That says something of the record alone. Good people work in private.
        """
        return not self.accomplishments or not any(len(shown.items) > 1 for shown in self.expertise)

    def __str__(self) -> str:
        """Give plain text."""
        return _present.text(self)

    def markdown(self) -> str:
        """Give Markdown."""
        return _present.markdown(self)

    def html(self) -> str:
        """Give a self-contained page: no script, nothing remote, charts as inline SVG."""
        return _present.html(self)

    def to_json(self) -> str:
        """Give what the page shows as JSON text: every entry with its words, its dates and the facts it rests on."""
        return _present.shown_json(self)

    def _repr_html_(self) -> str:
        return _present.html_fragment(self)


def dashboard(dossier: Dossier, today: date | None = None, vocabulary: Vocabulary | None = None) -> Dashboard:
    """Gather what a dossier tells about the person.

    Args:
        dossier: What is known.
        today: The day that ages are judged by; the local date where left out.
        vocabulary: Whose topics to use; the shipped ones where left out.
    """
    day = today or dates.local_today()
    words = shipped() if vocabulary is None else vocabulary
    weights, (charted, older) = weighed(dossier, day, words), years(dossier, day)
    topics, made = shown(weights, dossier, day), accomplishments(dossier, day)
    drawn_by = tuple(signs(dossier, day, words))
    works = tuple(work for work in made if not is_household(work.evidence)) or made
    known = Dashboard(
        candidate=dossier.candidate,
        today=day,
        as_of=dossier.as_of,
        accounts=_cards(dossier),
        headlines=tuple(item for item in dossier.of(About) if item.is_sure),
        accomplishments=works,
        expertise=topics,
        passions=cared_for(weights, day),
        interests=drawn_to(drawn_by, topics, day),
        stated=stated(dossier, day),
        guesses=guessed(weights, dossier, day, words),
        background=tuple(item for item in dossier.evidence if item.is_sure and _is_background(item.fact)),
        years=charted,
        sources=tuple(_gave(report) for report in dossier.reports),
        conflicts=conflicts(dossier, day),
        possibly=tuple(item for item in dossier.evidence if not _is_of_the_reading(item.fact) and _may_be_others(item)),
    )
    left_out = tuple(_left_out(known, dossier, drawn_by, older))
    return attrs.evolve(known, left_out=left_out, to_ask=tuple(_to_ask(known)))


def _is_of_the_reading(fact: Fact) -> bool:
    """Whether a fact is about accounts and how much was read, and not about the person."""
    return isinstance(fact, (Link, Coverage))


def _may_be_others(item: Evidence[Fact]) -> bool:
    return not item.is_sure or isinstance(item.fact, Mention)


def _is_background(fact: Fact) -> bool:
    elsewhere = isinstance(fact, (About, Mention, Project)) or _is_of_the_reading(fact)
    return fact.aspect is Aspect.BACKGROUND and not elsewhere


def _cards(dossier: Dossier) -> tuple[Card, ...]:
    """Give a card an account: those given, those that gave facts, and those only named, in this order."""
    counted = Counter(item.provenance.account.key for item in dossier.evidence)
    asked = [*dossier.candidate.accounts, *(item.provenance.account for item in dossier.evidence)]
    accounts: dict[tuple[str, str], Account] = {}
    for account in (*asked, *(hop.account for hop in dossier.listed)):
        accounts.setdefault(account.key, account)
    reached = {account.key for account in asked}
    return tuple(
        Card(told, counted[key], listed=key not in reached)
        for key, told in zip(accounts, explanations(dossier, accounts.values()), strict=True)
    )


def _gave(report: Report) -> Gave:
    facts = [item.fact for item in report.evidence]
    kinds = Counter(type(fact).__name__.lower() for fact in facts if not isinstance(fact, Coverage))
    coverage = dict.fromkeys(fact.title for fact in facts if isinstance(fact, Coverage))
    looked = max((item.provenance.retrieved_at for item in report.evidence), default=None)
    ranked = sorted(kinds.items(), key=lambda pair: (-pair[1], pair[0]))
    return Gave(report.source, tuple(ranked), tuple(coverage), report.gap, looked)


def _left_out(known: Dashboard, dossier: Dossier, drawn_by: Iterable[Sign], older: int) -> Iterator[LeftOut]:
    """Say what is not shown; of private matters only how many, for their kinds would tell already."""
    private = sum(count for _, count in dossier.dropped)
    if private:
        yield LeftOut("clauses on private matters", private, "the words were not kept")
    told = [item for item in dossier.evidence if not (_is_of_the_reading(item.fact) or _may_be_others(item))]
    topics = {one.topic.name.casefold() for one in known.expertise}
    expert = {id(sign.evidence) for sign in drawn_by if sign.subject.casefold() in topics}
    for reason, count in unshown(told, set(map(id, _cited(known))), expert):
        yield LeftOut(reason.what, count, reason.why)
    coarse = len({topic for item in dossier.evidence for topic in item.fact.topics if is_coarse(topic)})
    if coarse:
        yield LeftOut("topics", coarse, "swear words")
    if older:
        yield LeftOut("dated items", older, f"older than the {OLDEST_SHOWN} years of the chart")


def _cited(known: Dashboard) -> Iterator[Evidence[Fact]]:
    """Give what an entry of the dashboard rests on."""
    yield from (*known.headlines, *known.background)
    for work in known.accomplishments:
        yield from (work.evidence, *work.also)
    yield from (item for topic in known.expertise for item in topic.items)
    yield from (item for topic in known.passions for item in topic.items)
    yield from (item for leaning in known.interests for item in leaning.items)
    yield from (one.evidence for one in known.stated if one.evidence is not None)


def _to_ask(known: Dashboard) -> Iterator[ToAsk]:
    """Turn what the record does not tell into questions, those that open the conversation first."""
    looked = "Nothing that was read says" if known.sources else "Nobody has looked yet: nothing says"
    if not known.accomplishments:
        yield ToAsk("What have you built or finished lately that you like to talk about?", f"{looked} what they made.")
    if not known.headlines and not known.background:
        yield ToAsk("What are you working on at the moment?", f"{looked} what they do now.")
    if not known.expertise:
        yield ToAsk("Which part of your work do people come to you for?", f"{looked} what they know best.")
    if not known.stated:
        yield ToAsk("If you could choose, what would your next step look like?", f"{looked} where they want to go.")
    if not known.interests and not known.passions:
        yield ToAsk("What do you like to spend your time on, in your trade or beside it?", f"{looked} what draws them.")
    yield from (ToAsk(guess.ask, f"A guess: {guess.why}") for guess in known.guesses)
    yield from (ToAsk(conflict.ask, conflict.why) for conflict in known.conflicts)

"""What they know and what they care about: topics ranked by evidence, each with its items and the rule behind its rank.

Evidence is weighed by what it took: an own project over a fork, an answer over a question, years over one afternoon,
this year over long ago. The weights order topics against each other; no number about a person leaves this module.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from callprep.insight._days import LONG_AGO_DAYS
from callprep.insight.vocabulary import Topic, Vocabulary, shipped
from callprep.insight.weighing import CHOSEN, POSTS, Item, weighed
from callprep.insight.weighing._momentum import YEAR, Momentum, going, unread
from callprep.insight.weighing._ranking import Standing, before_next, standings
from callprep.insight.weighing._tally import tally
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Fact, Project

__all__ = ["Expertise", "Momentum", "Passion", "PassionRule", "expertise", "passions"]


@attrs.frozen
class Expertise:
    """A topic they have shown: its items, the strongest first, and why it ranks where it does.

    Items come by what they weigh, and among those of one kind by stars, votes and stated share as well as by date.
    `first` and `last` are the days of the oldest and the newest dated item; `momentum` compares the last twelve months
    with the time before, `moved` says so in words.
    """

    topic: Topic
    items: tuple[Evidence[Fact], ...]
    why: str
    first: date | None = None
    last: date | None = None
    momentum: Momentum = Momentum.UNKNOWN
    moved: str = ""


@attrs.frozen
class PassionRule:
    """What it takes to be called a passion.

    So many dated `items` over so many `days`, the newest no more than five years old; or as many within the last year
    over `recent_days`; or something of their own that they pinned and worked on within the last five years.
    """

    items: int = 3
    days: int = 183
    recent_days: int = 30


@attrs.frozen
class Passion:
    """A topic they come back to of their own choice: the items that show it, and the rule they meet, in words."""

    topic: Topic
    items: tuple[Evidence[Fact], ...]
    why: str


_RULE = PassionRule()
_FEWEST_POSTS = 3  # a post or two on a topic show an interest


def expertise(dossier: Dossier, today: date, vocabulary: Vocabulary | None = None) -> tuple[Expertise, ...]:
    """Rank the topics that they have shown, the best founded first.

    Sure facts count, by kind: own projects before contributions, answers, talks, papers and patents, then posts, tags
    that a site counts answers for, skills they name, jobs and studies; forks, stars, questions and links show nothing.
    The second item of a kind counts half, the third a third, and so on; what was done in several years counts more, and
    what is three years old half. What a profile says in prose shows nothing either.

    Args:
        dossier: What is known.
        today: The day that ages are judged by.
        vocabulary: Whose topics to use; the shipped ones where left out.
    """
    return shown(weighed(dossier, today, shipped() if vocabulary is None else vocabulary), dossier, today)


def shown(items: Sequence[Item], dossier: Dossier, today: date) -> tuple[Expertise, ...]:
    """Rank the topics of items that are weighed already."""
    partly = unread(dossier)
    ranked = [one for one in standings(items) if len(one.items) >= _FEWEST_POSTS or set(one.weights) != {POSTS}]
    return tuple(
        _expertise(one, reason, *going(one.items, today, partly))
        for one, reason in zip(ranked, before_next(ranked), strict=True)
    )


def _expertise(one: Standing, reason: str, momentum: Momentum, moved: str) -> Expertise:
    return Expertise(
        one.topic,
        tuple(item.evidence for item in one.items),
        why="; ".join(part for part in (tally(one.items), reason) if part),
        first=min((item.first for item in one.items if item.first), default=None),
        last=max((item.last for item in one.items if item.last), default=None),
        momentum=momentum,
        moved=moved,
    )


def passions(
    dossier: Dossier, today: date, rule: PassionRule | None = None, vocabulary: Vocabulary | None = None
) -> tuple[Passion, ...]:
    """Give what they care about, by work that they chose themselves: own projects, answers, talks and posts.

    Args:
        dossier: What is known.
        today: The day that ages are judged by.
        rule: What it takes; the defaults of `PassionRule` where left out.
        vocabulary: Whose topics to use; the shipped ones where left out.
    """
    return cared_for(weighed(dossier, today, shipped() if vocabulary is None else vocabulary), today, rule or _RULE)


def cared_for(items: Sequence[Item], today: date, rule: PassionRule = _RULE) -> tuple[Passion, ...]:
    """Give the passions that items show which are weighed already."""
    met = ((one, _met(one, today, rule)) for one in standings(items, CHOSEN) if not one.is_aside)
    return tuple(
        Passion(one.topic, tuple(item.evidence for item in one.items), f"{tally(one.items)}; {why}")
        for one, why in met
        if why
    )


def _met(one: Standing, today: date, rule: PassionRule) -> str:
    """Say which part of the rule a topic meets; empty where none."""
    spans = [(item.first, item.last) for item in one.items if item.first and item.last]
    for since, days, when in (
        (None, rule.days, ""),
        (today - YEAR, rule.recent_days, " within the last year"),
    ):
        counted = [(first, last) for first, last in spans if since is None or first > since]
        if len(counted) >= max(rule.items, 1) and _stretch(counted) >= days and _is_alive(counted, today):
            return f"the rule: at least {rule.items} dated items of their own choice over {days} days{when}"
    pinned = [item.evidence.fact.title for item in one.items if _is_pinned(item, one.topic, today)]
    return f"the rule: an own project of the last five years that they pinned ({min(pinned)})" if pinned else ""


def _is_pinned(item: Item, topic: Topic, today: date) -> bool:
    """Tell whether they pinned it, worked on it in the last five years, and have the topic as a main one of it."""
    fact = item.evidence.fact
    alive = item.last is not None and (today - item.last).days <= LONG_AGO_DAYS
    return isinstance(fact, Project) and fact.pinned and alive and topic.name.casefold() in item.main


def _stretch(spans: Sequence[tuple[date, date]]) -> int:
    return (max(last for _, last in spans) - min(first for first, _ in spans)).days


def _is_alive(spans: Sequence[tuple[date, date]], today: date) -> bool:
    return (today - max(last for _, last in spans)).days <= LONG_AGO_DAYS

"""The dossier as a page shows it: who, what each source gave and could not give, and the facts with date and page."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from callprep.model.accounts import Account
from callprep.model.dates import full_day, minute
from callprep.model.evidence import Dossier, Evidence, Hop, Report
from callprep.model.facts import Aspect, Coverage, Fact
from callprep.model.wording import counted
from callprep.render.cleaning import cut, shown, web_address
from callprep.render.honesty import coverage_words, gap_words, unknowns
from callprep.render.sources import account_words, identity_words, place_words, source_name

__all__ = ["Asked", "DossierView", "Found", "Named", "Side", "dossier"]

_LONGEST_TITLE, _LONGEST_DETAIL, _MOST_TOPICS = 160, 300, 8
_ASPECTS = {
    Aspect.ACCOMPLISHMENT: "Accomplishments",
    Aspect.SKILL: "Skills",
    Aspect.INTEREST: "Interests",
    Aspect.ASPIRATION: "Aspirations",
    Aspect.BACKGROUND: "Background",
}
# What a fact may say beside its title; a stranger's fact class takes part by using the same names.
_DETAILS = ("headline", "description", "summary", "snippet", "event", "venue", "school", "employer", "rel", "basis")


@attrs.frozen
class Named:
    """An account: its name, its page ("" where there is none), and who named it."""

    name: str
    href: str
    by: str


@attrs.frozen
class Asked:
    """A source: what it gave, and what it could not."""

    source: str
    gave: str
    missing: str


@attrs.frozen
class Found:
    """One fact."""

    title: str
    kind: str
    detail: str
    when: str
    identity: str
    place: str
    href: str
    cites: str


@attrs.frozen
class Side:
    """The facts of one aspect; `empty` says why there are none."""

    label: str
    facts: tuple[Found, ...]
    empty: str


@attrs.frozen
class DossierView:
    """The whole dossier."""

    title: str
    as_of: str
    accounts: tuple[Named, ...]
    asked: tuple[Asked, ...]
    coverage: str
    sides: tuple[Side, ...]
    listed: tuple[Named, ...]
    dropped: tuple[str, ...]


def dossier(value: Dossier) -> DossierView:
    """Give the view of a dossier."""
    return DossierView(
        title=f"{cut(shown(value.candidate.name, '?'), _LONGEST_TITLE)}: what is known",
        as_of=minute(value.as_of),
        accounts=tuple(_named(account, "given by us") for account in value.candidate.accounts),
        asked=tuple(_asked(report) for report in value.reports),
        coverage=coverage_words(value),
        sides=tuple(_side(value, aspect, label) for aspect, label in _ASPECTS.items()),
        listed=tuple(_hop(hop) for hop in value.listed),
        dropped=tuple(f"{shown(category, '?')}: {count}" for category, count in value.dropped),
    )


def _named(account: Account, by: str) -> Named:
    return Named(account_words(account), web_address(account.url), by)


def _hop(hop: Hop) -> Named:
    return _named(hop.account, f"named on {account_words(hop.subject)}")


def _asked(report: Report) -> Asked:
    count = len(report.evidence)
    gave = counted(count, "fact")
    if not count:
        gave = "nothing" if report.gap else "looked, and there is nothing"
    return Asked(source_name(report.source), gave, gap_words(report.gap) if report.gap else "")


def _side(value: Dossier, aspect: Aspect, label: str) -> Side:
    facts = tuple(_found(item) for item in value.evidence if item.fact.aspect is aspect and not _is_coverage(item))
    return Side(label, facts, "" if facts else _empty(value))


def _is_coverage(item: Evidence[Fact]) -> bool:
    return isinstance(item.fact, Coverage)


def _empty(value: Dossier) -> str:
    """Say why there is nothing: an empty list is a statement about where we looked, not about the person."""
    reasons = [f"{unknown.label.lower()}: {unknown.text}" for unknown in unknowns(value)]
    return "; ".join(["Nothing found", *reasons]) + "."


def _found(item: Evidence[Fact]) -> Found:
    fact = item.fact
    return Found(
        title=cut(shown(fact.title, "?"), _LONGEST_TITLE),
        kind=shown(type(fact).__name__.lower()),
        detail=cut(" · ".join(_details(fact)), _LONGEST_DETAIL),
        when=full_day(fact.when),
        identity=identity_words(item),
        place=place_words(item),
        href=web_address(item.provenance.page),
        cites=item.id,
    )


def _details(fact: Fact) -> Iterator[str]:
    told = (getattr(fact, name, None) for name in _DETAILS)
    yield from (shown(text) for text in told if isinstance(text, str) and shown(text))
    topics = tuple(map(shown, fact.topics[:_MOST_TOPICS]))
    if topics:
        yield ", ".join(topics)

"""What the invented engagements are put together from: a moment, a fact with its evidence, a dossier by source."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime

import attrs

from callprep import Account, Candidate, Dossier, Evidence, Fact, Gap, Hop, Identity, Provenance, Publisher, Report

__all__ = ["SEEN", "TODAY", "at", "dossier", "found", "told", "via"]

TODAY = date(2026, 5, 9)
SEEN = datetime(2026, 5, 9, 6, 30, tzinfo=UTC)
"""When everything was looked up, unless an engagement says otherwise."""


def at(year: int, month: int = 1, day: int = 1, hour: int = 9) -> datetime:
    """Give a moment, UTC; the first of January where only the year is known."""
    return datetime(year, month, day, hour, tzinfo=UTC)


def found(
    fact: Fact,
    account: Account,
    *,
    page: str = "",
    identity: Identity = Identity.PROVEN,
    publisher: Publisher = Publisher.SELF,
    path: tuple[Hop, ...] = (),
    seen: datetime = SEEN,
) -> Evidence[Fact]:
    """Give a fact with how it is known.

    Args:
        fact: What was understood.
        account: Whose account it was read from.
        page: The page that a person can open; the account's own where left out.
        identity: How sure it is that the account is the candidate's.
        publisher: Who published it.
        path: How a seed leads to the account (see `via`); empty for a seed.
        seen: When it was read (aware).
    """
    shown = page or account.url
    return Evidence(fact, Provenance(account.site, account, shown, shown, seen, publisher, path), identity)


def via(seed: Account, account: Account, rel: str = "profile field") -> tuple[Hop, ...]:
    """Give the way from a seed to an account that its page names."""
    return (Hop(seed, account, rel, seed.url, SEEN),)


def told(fact: Fact, file: str, where: str, *, seen: datetime = SEEN) -> Evidence[Fact]:
    """Give a fact that stands in a file of the recruiter's (a CV, notes): stated, and without a page."""
    known = Provenance(file, Account("cv", file, ""), "", "", seen, Publisher.SELF, place=f"{file} {where}")
    return Evidence(fact, known, Identity.STATED)


def dossier(
    candidate: Candidate,
    reports: Mapping[str, tuple[Evidence[Fact], ...]],
    gaps: Mapping[str, Gap] | None = None,
    *,
    as_of: datetime = SEEN,
) -> Dossier:
    """Give what every source reported, in that order; each fact names the source that it came from.

    Args:
        candidate: Whose dossier it is.
        reports: What each source found; empty says that it looked, and there is nothing.
        gaps: What a source could not find out; it may be one that also found something.
        as_of: When the research ended (aware).
    """
    unknown = dict(gaps or {})
    known = tuple(
        Report(source, tuple(_of(source, item) for item in evidence), unknown.pop(source, None))
        for source, evidence in reports.items()
    )
    return Dossier(candidate, known + tuple(Report(source, (), gap) for source, gap in unknown.items()), as_of)


def _of(source: str, item: Evidence[Fact]) -> Evidence[Fact]:
    return attrs.evolve(item, provenance=attrs.evolve(item.provenance, source=source))

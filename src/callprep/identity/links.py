"""Which accounts are one person, by which path: claims, not merges.

A person is computed and never stored: the seeds, and every account that one already in names as its own. Take a claim
away, and all that hung on it goes; the order in which claims were found does not matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import combinations

import attrs

from callprep.model.accounts import Account
from callprep.model.candidate import Candidate, NotSame
from callprep.model.evidence import Evidence, Hop, Identity, Publisher
from callprep.model.facts import Fact, Link

__all__ = ["MOST_HOPS", "MOST_STATED", "PASSES", "LinkClaim", "Person", "Placed", "claims", "place"]

MOST_HOPS = 2
"""Steps from a seed beyond which nothing is believed: each step is somebody's word for the next."""

MOST_STATED = 50
"""Accounts that one account may name as its own and be believed; a page that names more is a list of links."""

PASSES = 4.0
"""The weight from which on a claim lets an account in (log-odds; a proposal of ours, not measured)."""

_MENTIONS = 1.0
_SAYS_OTHERWISE = 0.0

# a plain link may lead anywhere, a person's friends and employers included
_PLAIN = frozenset({"", "plain", "link", "mention"})
# XFN's words for other people (gmpg.org/xfn, read as space-separated tokens), and words for what one works on or for
# fmt: off
_OTHERS = frozenset({
    "acquaintance", "child", "co-resident", "co-worker", "colleague", "contact", "crush", "date", "friend", "kin",
    "met", "muse", "neighbor", "parent", "sibling", "spouse", "sweetheart",
    "company", "employer", "follows", "maintains", "member", "memberof", "organisation", "organization", "sponsor",
    "team", "works", "works-at", "worksfor",
})
# fmt: on


@attrs.frozen
class LinkClaim:
    """One observed tie: the account `subject` names `object` in the way `kind`, on the page `source_url`.

    `weight` is the log-odds that both are one person, given that `subject` is (`PASSES` lets in).
    """

    subject: Account
    object: Account
    kind: str
    source_url: str
    seen_at: datetime
    weight: float

    @property
    def passes(self) -> bool:
        """Whether it lets `object` in once `subject` is in."""
        return self.weight >= PASSES

    @property
    def hop(self) -> Hop:
        """The step of a path that it stands for."""
        return Hop(self.subject, self.object, self.kind, self.source_url, self.seen_at)


@attrs.frozen
class Placed:
    """An account, how sure it is that it is the candidate's, and the path from a seed (empty for seeds and guesses)."""

    account: Account
    identity: Identity
    path: tuple[Hop, ...] = ()


@attrs.frozen
class Person:
    """The accounts that are in: seeds first, then those they name, then those that these name."""

    accounts: tuple[Placed, ...] = ()

    def of(self, account: Account) -> Placed:
        """Give the place of an account; one that is not in is SUGGESTED, and has no path."""
        found = (placed for placed in self.accounts if placed.account.same_as(account))
        return next(found, Placed(account, Identity.SUGGESTED))


def claims(evidence: Iterable[Evidence[Fact]]) -> tuple[LinkClaim, ...]:
    """Read the claims off the links that profiles give, each once, in an order that does not depend on theirs.

    What somebody else published about a profile never weighs as much as the owner's own word.
    """
    first: dict[tuple[object, ...], LinkClaim] = {}
    for claim in sorted(_read(evidence), key=_order):
        first.setdefault(_order(claim)[:_SAME], claim)
    return tuple(first.values())


_SAME = 5  # of `_order`: two claims that agree so far are one


def _order(claim: LinkClaim) -> tuple[str, ...]:
    subject, named = claim.subject, claim.object
    where = (*subject.key, *named.key, claim.kind, -claim.weight)
    told = (claim.source_url, claim.seen_at.isoformat(), named.uid or "", named.url, subject.uid or "", subject.url)
    return *map(str, where), *told


def _read(evidence: Iterable[Evidence[Fact]]) -> Iterator[LinkClaim]:
    for item in evidence:
        fact, provenance = item.fact, item.provenance
        if isinstance(fact, Link) and not fact.account.same_as(provenance.account):
            own = provenance.publisher is Publisher.SELF
            yield LinkClaim(
                provenance.account,
                fact.account,
                fact.rel,
                provenance.page,
                fact.seen or provenance.retrieved_at,
                _weight(fact.rel) if own else min(_weight(fact.rel), _MENTIONS),
            )


def _weight(rel: str) -> float:
    word = rel.casefold().strip()
    if not _OTHERS.isdisjoint(word.split()):
        return _SAYS_OTHERWISE
    return _MENTIONS if word in _PLAIN else PASSES


def place(candidate: Candidate, evidence: Iterable[Evidence[Fact]]) -> Person:
    """Say which accounts are the candidate's: seeds PROVEN, what an account already in names as its own STATED.

    Seeds are the candidate's accounts and those of files that the recruiter gave. At most `MOST_HOPS` steps are
    believed, each hands on the weaker class. `candidate.not_same` beats everything: of two accounts that are not the
    same, the one that is further from the seeds is out, and both are where neither is nearer.
    """
    known = tuple(evidence)
    seeds = tuple(Placed(account, Identity.PROVEN) for account in _seeds(candidate, known))
    reached = _Reached(candidate.not_same)
    level = reached.admit(seeds)
    ties = [claim for claim in claims(known) if claim.passes]
    for _ in range(MOST_HOPS):
        level = reached.admit(_named(level, ties))
    return Person(tuple(reached))


def _seeds(candidate: Candidate, evidence: tuple[Evidence[Fact], ...]) -> Iterator[Account]:
    yield from candidate.accounts
    given = {item.provenance.account for item in evidence if item.provenance.place}
    yield from sorted(given, key=lambda account: (*account.key, account.uid or "", account.url))


def _named(level: tuple[Placed, ...], ties: list[LinkClaim]) -> Iterator[Placed]:
    by_subject = _Index()
    for placed in level:
        by_subject.add(placed)
    counts: dict[Account, int] = {}
    for claim in ties:
        subject = by_subject.find(claim.subject)
        if subject is not None and counts.get(subject.account, 0) < MOST_STATED:
            counts[subject.account] = counts.get(subject.account, 0) + 1
            yield Placed(claim.object, Identity.STATED, (*subject.path, claim.hop))


class _Index:
    """Accounts found again by handle or by stable id."""

    def __init__(self) -> None:
        self._by_name: dict[tuple[str, str], list[Placed]] = {}

    def add(self, placed: Placed) -> None:
        for name in _names(placed.account):
            self._by_name.setdefault(name, []).append(placed)

    def find(self, account: Account) -> Placed | None:
        found = (placed for name in _names(account) for placed in self._by_name.get(name, ()))
        return next((placed for placed in found if placed.account.same_as(account)), None)


def _names(account: Account) -> tuple[tuple[str, str], ...]:
    return (account.key,) if account.uid is None else (account.key, (account.site, account.uid))


class _Reached:
    """What is in so far, level by level."""

    def __init__(self, apart: tuple[NotSame, ...]) -> None:
        self._apart = apart
        self._index = _Index()
        self._inside: list[Placed] = []

    def __iter__(self) -> Iterator[Placed]:
        return iter(self._inside)

    def admit(self, level: Iterable[Placed]) -> tuple[Placed, ...]:
        """Let in those of a level that are new and that nothing holds apart; give them."""
        fresh = _Index()
        asking: list[Placed] = []
        for placed in level:
            if self._index.find(placed.account) is None and fresh.find(placed.account) is None:
                fresh.add(placed)
                asking.append(placed)
        refused = set(self._refused(asking))
        entered = tuple(placed for placed in asking if placed not in refused)
        for placed in entered:
            self._index.add(placed)
        self._inside.extend(entered)
        return entered

    def _refused(self, asking: list[Placed]) -> Iterator[Placed]:
        for word in self._apart:
            new = [placed for placed in asking if _is_one_of(placed.account, word)]
            old = [placed for placed in self._inside if _is_one_of(placed.account, word)]
            several = any(not a.account.same_as(b.account) for a, b in combinations(new + old, 2))
            if several:
                yield from new


def _is_one_of(account: Account, word: NotSame) -> bool:
    return account.same_as(word.a) or account.same_as(word.b)

"""Where a line comes from: numbered sources with a page to open, and words for how sure it is that they are theirs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from callprep.model.accounts import Account
from callprep.model.dates import full_day
from callprep.model.evidence import Dossier, Evidence, Identity
from callprep.model.facts import Fact
from callprep.model.sites import label, source_label
from callprep.render.cleaning import address, cut, shown, web_address

__all__ = ["Source", "account_words", "cited", "identity_words", "marks", "place_words", "source_name"]

_LONGEST_PLACE = 60


@attrs.frozen
class Source:
    """A numbered source: what a reader sees of it, the page to open ("" for a file), and how sure it is."""

    number: str
    place: str
    href: str
    identity: str
    read: str


def source_name(name: str) -> str:
    """Give the name of a source as a recruiter knows it, fit to be looked at."""
    return shown(source_label(name), "?")


def account_words(account: Account) -> str:
    """Name an account: its site and handle, or the address of a page."""
    if account.site in {"homepage", "feed"}:
        return cut(address(account.url) or shown(account.handle, "?"), _LONGEST_PLACE)
    return cut(f"{shown(label(account.site), '?')} {shown(account.handle, '?')}", _LONGEST_PLACE)


def identity_words(evidence: Evidence[Fact]) -> str:
    """Say how sure it is that a fact is about the candidate: "proven", "named on …" or "possibly theirs"."""
    if evidence.identity is Identity.PROVEN:
        return "proven"
    if evidence.identity is Identity.SUGGESTED:
        return "possibly theirs"
    path = evidence.provenance.path
    return f"named on {account_words(path[-1].subject)}" if path else "named on a page of theirs"


def place_words(evidence: Evidence[Fact]) -> str:
    """Say where a fact stands: the address of its page, or its place in a file, or else the account."""
    where = evidence.provenance
    found = address(where.page) or shown(where.place) or account_words(where.account)
    return cut(found, _LONGEST_PLACE)


def cited(dossier: Dossier, cites: Iterable[str]) -> dict[str, Source]:
    """Number the evidence among `cites` in the order given; facts with one page share a number.

    The result is keyed by evidence id.
    """
    known = {evidence.id: evidence for evidence in dossier.evidence}
    numbered: dict[str, Source] = {}
    by_place: dict[tuple[str, str], Source] = {}
    for key in cites:
        if key in known and key not in numbered:
            source = _source(known[key], len(by_place) + 1)
            numbered[key] = by_place.setdefault((source.href or source.place, source.identity), source)
    return numbered


def _source(evidence: Evidence[Fact], number: int) -> Source:
    where = evidence.provenance
    return Source(
        number=str(number),
        place=place_words(evidence),
        href=web_address(where.page),
        identity=identity_words(evidence),
        read=full_day(where.retrieved_at),
    )


def marks(sources: Mapping[str, Source], cites: Iterable[str]) -> tuple[Source, ...]:
    """Give the sources of a line, each once."""
    return tuple(dict.fromkeys(sources[key] for key in cites if key in sources))

"""Entries of a dashboard: what is said, since when, why, and the pages it rests on, as plain texts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs

from callprep.insight.freshness import known_day
from callprep.model.dates import full_day, month
from callprep.model.evidence import Evidence
from callprep.model.facts import Education, Fact
from callprep.render.cleaning import cut, shown, web_address
from callprep.render.sources import identity_words, place_words
from callprep.render.studies import title_of

__all__ = ["Entry", "Page", "entry", "page", "rest", "sentence", "words"]

_LONGEST_TITLE, _LONGEST_PAGE, _LONGEST_WORDS = 120, 72, 260
_MOST_PAGES, _MOST_CITES = 3, 40


@attrs.frozen
class Page:
    """A piece of evidence: its title, where it stands, when it happened or was read, and how sure it is theirs.

    `href` is "" for what has no page; `day` is the date as ISO 8601, `cites` the id of the evidence ("" for what we
    were told).
    """

    title: str
    href: str
    place: str
    when: str
    day: str
    identity: str
    cites: str


@attrs.frozen
class Entry:
    """One thing that is known, and what it rests on: some `pages`, `more` in words, and the ids of the first 40."""

    title: str
    notes: tuple[str, ...]
    when: str
    day: str
    why: str
    ask: str
    pages: tuple[Page, ...]
    more: str
    cites: tuple[str, ...]


def words(text: str, otherwise: str = "") -> str:
    """Clean a sentence, and cut it to what an entry has room for."""
    return cut(shown(text, otherwise), _LONGEST_WORDS)


def sentence(text: str) -> str:
    """Clean a sentence of ours, and begin it with a capital; a name such as "iOS" keeps its form."""
    told = words(text)
    return told[:1].upper() + told[1:] if told.split(" ", 1)[0].islower() else told


def rest(number: int) -> str:
    """Say how many are not shown here; nothing where all are."""
    return f"and {number:,} more in the dossier" if number > 0 else ""


def page(item: Evidence[Fact], today: date, title: str = "") -> Page:
    """Give a piece of evidence as it is cited; without a date that can be right, the day it was read stands for it."""
    happened = _day(item.fact, today)
    read = item.provenance.retrieved_at.date()
    return Page(
        title=cut(shown(title or title_of(item.fact), "?"), _LONGEST_PAGE),
        href=web_address(item.provenance.page),
        place=place_words(item),
        when=month(happened) if happened else f"read {full_day(read)}",
        day=(happened or read).isoformat(),
        identity=identity_words(item),
        cites=item.id,
    )


def _day(fact: Fact, today: date) -> date | None:
    """Give the day of a fact; of studies none, for the year of a degree tells an age."""
    return None if isinstance(fact, Education) or fact.when is None else known_day(fact.when, today)


def entry(
    title: str,
    items: Iterable[Evidence[Fact]],
    today: date,
    *,
    notes: Iterable[str] = (),
    when: date | None = None,
    why: str = "",
    about: str = "",
    ask: str = "",
) -> Entry:
    """Give an entry that rests on these items, the strongest first; where no date is given, theirs is the first's.

    `why` is a sentence of ours; `about`, in words that are not ours and stay as they are, stands in its place.
    """
    known = tuple(items)
    pages = tuple(page(item, today) for item in known[:_MOST_PAGES])
    first = pages[0] if pages else None
    return Entry(
        title=cut(shown(title, "?"), _LONGEST_TITLE),
        notes=tuple(filter(None, map(words, notes))),
        when=month(when) if when else first.when if first else "",
        day=when.isoformat() if when else first.day if first else "",
        why=words(about) or sentence(why),
        ask=words(ask),
        pages=pages,
        more=rest(len(known) - len(pages)),
        cites=(*(one.cites for one in pages), *(item.id for item in known[_MOST_PAGES:_MOST_CITES])),
    )

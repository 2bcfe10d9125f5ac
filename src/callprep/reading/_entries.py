"""What a feed says, whatever its format, and how its dates and names are read."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import attrs

from callprep.reading._clean import clean

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["ENTRY_LIMIT", "Entry", "Feed", "brief", "heading", "moment", "person", "sane", "uniques"]

ENTRY_LIMIT = 2_000
"""How many entries of a feed are read; 35,000 tiny ones keep feedparser busy for more than two seconds."""

_SUMMARY = 300
_TITLE = 500
_NAME = 200
# The epoch and year 1 are what programs write for "no date"; nothing is published in the far future.
_YEARS = range(1971, 2200)

# Only tags that mark up words go from plain text: "Vec<T>" is a title, "<b>New</b>" was meant to be bold.
_MARKUP = re.compile(
    r"</?(?:a|abbr|b|bdi|big|blockquote|br|center|cite|code|del|div|em|font|h[1-6]|i|iframe|img|ins|kbd|li|mark|ol|p|pre"
    r"|q|s|samp|script|small|span|strike|strong|style|sub|sup|svg|tt|u|ul|var)(?:[\s/][^<>]*+)?>",
    re.IGNORECASE,
)
_ISO = re.compile(
    r"(\d{4})(?:-?(\d\d)(?:-?(\d\d)(?:(?:T|\s)\s{0,3}(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,12})?)?"
    r"\s{0,3}(Z|[+-]\d\d(?::?\d\d)?|[A-Z]{1,4})?)?)?)?",
    re.IGNORECASE | re.ASCII,
)
# RFC 822, 5.1, less the military letters, which RFC 1123 (5.2.14) says mean nothing.
_ZONES = {"ADT": -3, "AST": -4, "EDT": -4, "EST": -5, "CDT": -5, "CST": -6, "MDT": -6, "MST": -7, "PDT": -7, "PST": -8}


@attrs.frozen
class Entry:
    """One post.

    Attributes:
        title: plain text, at most 500 characters; empty where there is none.
        url: absolute http(s) address, or None; a guid that is no permalink is none.
        published: aware, UTC; None where it is missing, impossible or absurd. The future is kept as given.
        updated: the same; RSS 1.0 (`dc:date`) has only this one.
        authors: names as the entry gives them, never mail addresses; empty where only the feed names somebody.
        topics: tags as given, each once.
        summary: the first 300 characters as plain text, or None.
        id: as given, not necessarily an address, or None.
        taken_from: title of the feed it was first in, where it says so (Planets); its author may be a stranger.
    """

    title: str
    url: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    authors: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    summary: str | None = None
    id: str | None = None
    taken_from: str | None = None


@attrs.frozen
class Feed:
    """A feed and its entries, in its own order.

    Attributes:
        title: plain text; empty where there is none.
        home: absolute http(s) address of the site, or None.
        authors: names of those who write it, where it says so once for all entries.
        entries: at most 2,000.
        cut: whether there are more entries than were read, or the feed broke off.
    """

    title: str
    home: str | None = None
    authors: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    cut: bool = False


def heading(text: str, longest: int = _TITLE) -> str:
    """Give text that should hold no markup on one line, without the markup that it holds all the same."""
    return clean(_MARKUP.sub("", text[: 8 * longest]), longest)


def brief(text: str) -> str | None:
    """Give the first 300 characters of plain text on one line; None where nothing is left."""
    return heading(text, _SUMMARY) or None


def person(text: str) -> str | None:
    """Give a name without any mail address: "ada@example.com (Ada)" is Ada; an address alone is nobody."""
    words = clean(text, _NAME).replace("(", " (").replace("<", " <").replace(",", ", ").split()
    name = " ".join(word for word in words if word not in {"()", "<>"} and not _is_address(word)).strip(" ,;:")
    if (name[:1], name[-1:]) in {("(", ")"), ("<", ">")}:
        name = name[1:-1].strip()
    return name if any(character.isalnum() for character in name) else None


def _is_address(word: str) -> bool:
    bare = word.strip("()<>[],;:\"'")
    is_rest = bare.startswith("@") and "." in bare  # what is left where a part of an address went before: no "@handle"
    return is_rest or "@" in bare[1:] or "://" in word or word.strip("<(").lower().startswith("mailto:")


def uniques(texts: Iterable[str | None]) -> tuple[str, ...]:
    """Keep each text once, whatever its case, in order; nothing and emptiness go."""
    kept: dict[str, str] = {}
    for text in texts:
        if text:
            kept.setdefault(text.casefold(), text)
    return tuple(kept.values())


def moment(text: str) -> datetime | None:
    """Read an ISO 8601 date as RFC 3339 and W3C-DTF profile it, in UTC; without a zone it is taken for UTC."""
    found = _ISO.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day, hour, minute, second = (
        int(part or default) for part, default in zip(found.groups(), "011000", strict=False)
    )
    try:
        local = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=_zone(found[7] or "Z"))
        return sane(local.astimezone(UTC))
    except (ValueError, OverflowError):  # 31 February, an offset of 40 hours, year 0
        return None


def _zone(text: str) -> timezone:
    if text[0] not in "+-":
        return timezone(timedelta(hours=_ZONES.get(text.upper(), 0)))
    hours, minutes = int(text[1:3]), int(text[3:].lstrip(":") or 0)
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if text[0] == "-" else offset)


def sane(when: datetime) -> datetime | None:
    """Give a date back unless nobody can have published anything on it."""
    return when if when.year in _YEARS else None

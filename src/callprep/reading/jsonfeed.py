"""JSON Feed 1.0 and 1.1 (jsonfeed.org), read with the standard library."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from callprep.errors import UnreadableError
from callprep.reading._clean import absolute, clean
from callprep.reading._entries import ENTRY_LIMIT, Entry, Feed, brief, heading, moment, person, uniques
from callprep.reading.plain import text_of_html

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["read_json_feed"]

_HTML_READ = 20_000  # characters of an entry that are looked through for its summary


def read_json_feed(text: str, url: str) -> Feed:
    """Read a JSON Feed.

    Args:
        text: the feed, decoded.
        url: where it was, for relative links and errors.

    Raises:
        UnreadableError: it is no JSON, or JSON of another kind; the message holds the path.
    """
    try:
        whole: object = json.loads(text)
    except RecursionError:
        raise UnreadableError("$: JSON nested too deeply to be a feed", url) from None
    except ValueError as fault:
        raise UnreadableError(f"$: no JSON: {fault}", url) from None
    feed = _object(whole)
    if "jsonfeed.org/version/" not in _text(feed, "version"):
        raise UnreadableError("$.version: JSON of another kind, not a JSON Feed", url)
    if not isinstance(feed.get("items"), list):
        raise UnreadableError("$.items: no list of entries", url)
    items = _list(feed, "items")
    return Feed(
        title=heading(_text(feed, "title")),
        home=_link(feed, "home_page_url", url),
        authors=_authors(feed),
        entries=tuple(_entry(item, url) for item in map(_object, items[:ENTRY_LIMIT]) if item),
        cut=len(items) > ENTRY_LIMIT,
    )


def _entry(item: Mapping[str, object], url: str) -> Entry:
    return Entry(
        title=heading(_text(item, "title")),
        url=_link(item, "url", url) or _link(item, "external_url", url),
        published=moment(_text(item, "date_published")),
        updated=moment(_text(item, "date_modified")),
        authors=_authors(item),
        topics=uniques(heading(tag, 100) for tag in _list(item, "tags") if isinstance(tag, str)),
        summary=brief(_text(item, "summary")) or brief(_text(item, "content_text")) or _summary_of_html(item),
        id=_identity(item),
    )


def _summary_of_html(item: Mapping[str, object]) -> str | None:
    return brief(text_of_html(_text(item, "content_html")[:_HTML_READ]))


def _identity(item: Mapping[str, object]) -> str | None:
    """Give the id; 1.0 says a string, and feeds with numbers are common enough for 1.1 to mention them."""
    value = item.get("id")
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    return clean(str(value), 500) or None


def _authors(owner: Mapping[str, object]) -> tuple[str, ...]:
    """Give the names in `authors` (1.1), or in `author` (1.0)."""
    people = _list(owner, "authors") or [owner.get("author")]
    return uniques(person(_text(_object(one), "name")) for one in people)


def _link(owner: Mapping[str, object], key: str, base: str) -> str | None:
    text = _text(owner, key)
    return absolute(text, base) if text.strip() else None


def _text(owner: Mapping[str, object], key: str) -> str:
    value = owner.get(key)
    return value if isinstance(value, str) else ""


def _list(owner: Mapping[str, object], key: str) -> list[object]:
    value = owner.get(key)
    return cast("list[object]", value) if isinstance(value, list) else []


def _object(value: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", value) if isinstance(value, dict) else {}

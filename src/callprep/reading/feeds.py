"""Feeds as they are in the wild: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1, all as one value."""

from __future__ import annotations

import io
import re
from calendar import timegm
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from callprep.errors import UnreadableError
from callprep.reading._clean import absolute, clean
from callprep.reading._entries import ENTRY_LIMIT, Entry, Feed, brief, heading, moment, person, sane, uniques
from callprep.reading.feedpaths import feed_candidates
from callprep.reading.jsonfeed import read_json_feed
from callprep.reading.plain import text_of_html
from callprep.reading.xmlscan import WIRE_CAP, decoded, feedable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Entry", "Feed", "feed_candidates", "read_feed"]

_HTML_READ = 20_000  # characters of an entry that are looked through for its summary
_HTML = frozenset({"text/html", "application/xhtml+xml"})
_NUMBER = re.compile(r"\d+", re.ASCII)


def read_feed(body: bytes, url: str, content_type: str = "") -> Feed:
    """Read a feed of any format.

    Args:
        body: the bytes as they came, decompressed.
        url: where they came from: relative links are resolved against it, unless the feed says otherwise.
        content_type: the HTTP header; of it only `charset` counts, since servers name feeds as they like.

    Returns:
        The feed, its text plain, its links absolute http(s) addresses, its dates aware and in UTC.

    Raises:
        UnreadableError: it is no feed (a login page, JSON of another kind, nothing at all), or one that is refused
            because reading it costs too much: more than 2 MB, a DOCTYPE that declares entities, 200 levels of nesting.
    """
    if len(body) <= WIRE_CAP:
        text = decoded(body, content_type).strip()
        if text.startswith(("{", "[")):
            return read_json_feed(text, url)
    found = feedable(body, content_type)
    if isinstance(found, str):
        raise UnreadableError(found, url)
    parsed = _parsed(found.text, url)
    feed = _object(parsed.get("feed"))
    entries = [_object(entry) for entry in _list(parsed.get("entries"))]
    if not (parsed.get("version") or entries):
        raise UnreadableError("no feed: XML of another kind", url)
    atom = _text(parsed, "version").startswith("atom")
    return Feed(
        title=_heading(feed),
        home=_link(feed, url, atom=atom),
        authors=_authors(feed),
        entries=tuple(_entry(entry, url, atom=atom) for entry in entries[:ENTRY_LIMIT]),
        cut=found.cut or len(entries) > ENTRY_LIMIT,
    )


def _parsed(text: str, url: str) -> Mapping[str, object]:
    """Let feedparser read what the scan has let through; a file object keeps it from taking bytes for a file name."""
    # loaded by the first feed, not by `import callprep`
    import feedparser  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]  # it has no types

    parse = cast("Callable[..., object]", feedparser.parse)  # pyright: ignore[reportUnknownMemberType]  # as above
    headers = {"content-type": "application/xml; charset=utf-8", "content-location": url}
    try:
        return _object(
            parse(
                io.BytesIO(text.encode()),
                response_headers=headers,
                sanitize_html=False,
                resolve_relative_uris=False,
            ),
        )
    except Exception as fault:  # hostile input finds new kinds, none of which is the caller's business
        raise UnreadableError(f"a feed that cannot be parsed: {type(fault).__name__}", url) from fault


def _entry(entry: Mapping[str, object], url: str, *, atom: bool) -> Entry:
    source = _object(entry.get("source"))
    return Entry(
        title=_heading(entry),
        url=_link(entry, url, atom=atom),
        published=_moment(entry, "published"),
        updated=_moment(entry, "updated"),
        authors=_authors(entry) or _authors(source),
        topics=uniques(_topic(_object(tag)) for tag in _list(entry.get("tags"))),
        summary=_summary(entry),
        id=clean(_text(entry, "id"), 500) or None,
        taken_from=_heading(source) or None,
    )


def _heading(owner: Mapping[str, object]) -> str:
    text = _text(owner, "title")
    return clean(text_of_html(text), 500) if _is_html(_object(owner.get("title_detail"))) else heading(text)


def _is_html(detail: Mapping[str, object]) -> bool:
    return _text(detail, "type") in _HTML


def _summary(entry: Mapping[str, object]) -> str | None:
    detail = _object(entry.get("summary_detail"))
    contents = [_object(content) for content in _list(entry.get("content"))]
    for text in (detail, *contents):
        value = _text(text, "value")[:_HTML_READ]
        found = brief(text_of_html(value) if _is_html(text) else value)
        if found:
            return found
    return None


def _topic(tag: Mapping[str, object]) -> str | None:
    """Give a tag's own word; addresses among them are a site's bookkeeping (Blogger)."""
    term = heading(_text(tag, "term") or _text(tag, "label"), 100)
    return None if "://" in term else term


def _authors(owner: Mapping[str, object]) -> tuple[str, ...]:
    people = (_text(_object(author), "name") for author in _list(owner.get("authors")))
    return uniques(person(name) for name in people)


def _link(owner: Mapping[str, object], base: str, *, atom: bool) -> str | None:
    """Give the page that an entry or a feed is about.

    In RSS feedparser's own choice is right, a permalink guid included. In Atom it may be the id, which is no link.
    """
    links = [_object(link) for link in _list(owner.get("links"))]
    pages = [link for link in links if _text(link, "rel") == "alternate"]
    texts = [_text(link, "href") for link in sorted(pages, key=lambda link: not _is_html(link))]
    texts = texts if atom else [_text(owner, "link"), *texts]
    return next(filter(None, (absolute(text, base) for text in texts if text.strip())), None)


def _moment(entry: Mapping[str, object], key: str) -> datetime | None:
    """Read a date; of those that are not ISO feedparser's reading counts, but for a year that it made up."""
    text = _text(entry, key)
    if text[:4].isdigit() or text.startswith("-"):
        return moment(text)
    parts = entry.get(f"{key}_parsed")
    if not isinstance(parts, tuple):
        return None
    try:
        when = sane(datetime.fromtimestamp(timegm(cast("tuple[int, ...]", parts)), UTC))
    except (ValueError, TypeError, OverflowError, OSError):
        return None
    numbers = {int(number) % 100 for number in _NUMBER.findall(text[:100])}
    # A zone moves a date by a day at most, and so by a year.
    return when if when and any((when.year + step) % 100 in numbers for step in (-1, 0, 1)) else None


def _text(owner: Mapping[str, object], key: str) -> str:
    value = owner.get(key)
    return value if isinstance(value, str) else ""


def _list(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []


def _object(value: object) -> Mapping[str, object]:
    """Give a plain dict: feedparser's own warns when one asks it for a date that is not there."""
    return dict(cast("dict[str, object]", value)) if isinstance(value, dict) else {}

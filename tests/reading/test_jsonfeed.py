"""JSON Feed, and JSON that is none."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.errors import UnreadableError
from callprep.reading.feeds import Entry, Feed, read_feed
from callprep.reading.jsonfeed import read_json_feed

URL = "https://ada.example/blog/feed.json"
VERSION = "https://jsonfeed.org/version/1.1"


def feed(*items: object, **more: object) -> Feed:
    """Read a JSON Feed with these items."""
    return read_json_feed(json.dumps({"version": VERSION, "items": items, **more}), URL)


def entry(**fields: object) -> Entry:
    """Read a JSON Feed of one item."""
    return feed(fields or {"id": None}).entries[0]


def test_a_whole_feed() -> None:
    """Every field of the format finds its place."""
    item = {
        "id": "a1",
        "url": "posts/1",
        "title": "Engines &amp; looms",
        "date_published": "2026-02-03T04:05:06+02:00",
        "date_modified": "2026-02-04",
        "authors": [{"name": "Ada Example"}, {"name": "ada@ada.example"}, {"name": "Bo (bo@ada.example)"}],
        "tags": ["maths", "Maths", 7, "<b>looms</b>"],
        "summary": "What engines\ndo",
    }
    assert feed(item, title=" Ada's\nblog ", home_page_url="/", authors=[{"name": "Ada"}]) == Feed(
        title="Ada's blog",
        home="https://ada.example/",
        authors=("Ada",),
        entries=(
            Entry(
                title="Engines &amp; looms",
                url="https://ada.example/blog/posts/1",
                published=datetime(2026, 2, 3, 2, 5, 6, tzinfo=UTC),
                updated=datetime(2026, 2, 4, tzinfo=UTC),
                authors=("Ada Example", "Bo"),
                topics=("maths", "looms"),
                summary="What engines do",
                id="a1",
            ),
        ),
    )


def test_everything_may_be_missing() -> None:
    """A feed of nothing is a feed, and items that are no objects are no entries."""
    assert feed() == Feed(title="")
    assert feed("x", 7, None, {}, {"id": "b"}) == Feed(title="", entries=(Entry(title="", id="b"),))


@pytest.mark.parametrize(("given", "kept"), [("a", "a"), (7, "7"), (1.5, "1.5"), (True, None), ([], None), ("", None)])
def test_ids_may_be_numbers(given: object, kept: str | None) -> None:
    """An id is a text or a number; anything else is none."""
    assert entry(id=given).id == kept


@pytest.mark.parametrize(
    ("fields", "url"),
    [
        ({"url": "https://ada.example/1", "external_url": "https://bo.example/"}, "https://ada.example/1"),
        ({"url": "javascript:x()", "external_url": "https://bo.example/"}, "https://bo.example/"),
        ({"url": " "}, None),
        ({"url": 7}, None),
        ({"id": "https://ada.example/1"}, None),
    ],
)
def test_links(fields: dict[str, object], url: str | None) -> None:
    """A link is the item's own or the one it is about, absolute http(s), and never the id."""
    assert entry(**fields).url == url


@pytest.mark.parametrize(
    ("fields", "summary"),
    [
        ({"summary": "s", "content_text": "t", "content_html": "h"}, "s"),
        ({"content_text": "3 < 4", "content_html": "h"}, "3 < 4"),
        ({"content_html": "<p>A &amp; B</p><script>x()</script><p>C"}, "A & B C"),
        ({"content_text": "x" * 400}, "x" * 300),
        ({}, None),
    ],
)
def test_summary(fields: dict[str, object], summary: str | None) -> None:
    """The summary is the first text there is, 300 characters of it, without markup."""
    assert entry(id=1, **fields).summary == summary


def test_authors_of_both_versions() -> None:
    """1.0 names one author, 1.1 several; what is no object names nobody."""
    assert entry(author={"name": "Ada"}).authors == ("Ada",)
    assert entry(authors=[{"name": "Ada"}, {"name": "Bo"}], author={"name": "Cy"}).authors == ("Ada", "Bo")
    assert entry(authors=["Ada", 7, {"url": "https://ada.example"}]).authors == ()


def test_too_many_items() -> None:
    """Of a feed of thousands the first 2,000 are read, and it says so."""
    read = feed(*({"id": number} for number in range(1, 2_003)))
    assert (len(read.entries), read.cut) == (2_000, True)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("{", "$: no JSON"),
        ("[]", "$.version"),
        ("7", "$.version"),
        ('{"items": []}', "$.version"),
        ('{"version": "1.1", "items": []}', "$.version"),
        (f'{{"version": "{VERSION}"}}', "$.items"),
        (f'{{"version": "{VERSION}", "items": {{}}}}', "$.items"),
        ("[" * 200_000, "$: JSON nested too deeply"),
        ('{"a":' * 100_000, "$: JSON nested too deeply"),
        ("[" + "1" * 5_000 + "]", "$: no JSON"),
    ],
)
def test_json_of_another_kind(text: str, path: str) -> None:
    """What is no JSON Feed is an error that says where, and keeps the address."""
    with pytest.raises(UnreadableError, match=path.replace("$", r"\$")) as caught:
        read_json_feed(text, URL)
    assert caught.value.url == URL


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just(VERSION),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["version", "items", "title", "url", "authors", "name", "tags", "id"]), inner)
    ),
    max_leaves=20,
)


@given(st.lists(JSON, max_size=4), st.dictionaries(st.sampled_from(["title", "authors", "home_page_url"]), JSON))
def test_any_items_are_read(items: list[object], more: dict[str, object]) -> None:
    """No JSON inside a JSON Feed makes it raise, and it has at most an entry for each item."""
    assert len(feed(*items, **more).entries) <= len(items)


@given(JSON)
def test_any_json_is_a_feed_or_a_typed_error(value: object) -> None:
    """JSON of any kind is read or refused, never anything else."""
    try:
        read = read_feed(json.dumps(value).encode(), URL)
    except UnreadableError:
        return
    assert isinstance(value, dict)
    assert len(read.entries) <= len(value["items"])

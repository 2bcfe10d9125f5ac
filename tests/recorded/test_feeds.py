"""Feeds as they were found: every recorded file, and the hostile ones."""

from __future__ import annotations

import base64
import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

import pytest

from callprep.errors import UnreadableError
from callprep.reading.feeds import Entry, Feed, read_feed

pytestmark = pytest.mark.recorded

URL = "https://example.org/feed.xml"
Fields = dict[str, object]


@pytest.fixture(scope="module")
def recordings() -> Path:
    """Give the folder of recordings, or skip."""
    folder = os.environ.get("CALLPREP_RECORDINGS")
    if not folder:
        pytest.skip("CALLPREP_RECORDINGS names no folder of recordings")
    return Path(folder)


# Our reading where it differs from the yardstick, which is another parser's, and why.
UNLIKE: dict[str, dict[str, object]] = {
    # Mail addresses are not kept.
    "fr-atom-atom_example_1.xml": {"author": "Mark Pilgrim"},
    "fr-rss2-rss_2.0_relurl_1.xml": {"author": "Jonas Große Sundrup"},
    # An Atom id is no link.
    "fr-atom-atom_mediarss_youtube_1.xml": {"home": None},
    # The same again, and an entry that names nobody has the author of the feed that it was taken from.
    "rd-full.atom.xml": {"link": None, "author": "Source Author"},
    # Titles are plain text.
    "fp-wellformed-atom10-entry_title_escaped_markup.xml": {"title": "Example Atom"},
}
REFUSED = {"fp-wellformed-rss-entity_in_doctype.xml"}  # its DOCTYPE declares an entity, if a harmless one
BROKEN_OFF = {"fp-illformed-rss_incomplete_cdata.xml", "fp-illformed-rss_item_link_corrupted_ampersands.xml"}
READ = [
    "fp-encoding-http_text_xml_charset.xml",
    "fp-encoding-utf-16le-bom.xml",
    "fp-illformed-chardet-koi8r.xml",
    "fp-illformed-rss_incomplete_cdata.xml",
    "fp-illformed-rss_item_link_corrupted_ampersands.xml",
    "fp-wellformed-atom10-entry_title_escaped_markup.xml",
    "fp-wellformed-rss-item_guid_not_permalink.xml",
    "fr-atom-atom_example_1.xml",
    "fr-atom-atom_example_3.xml",
    "fr-atom-atom_mediarss_youtube_1.xml",
    "fr-atom-atom_relative.xml",
    "fr-jsonfeed-jsonfeed_example_1.json",
    "fr-jsonfeed-jsonfeed_spec_1.json",
    "fr-rss0-rss_0.91_missing_id.xml",
    "fr-rss1-rss_1.0_debian.xml",
    "fr-rss1-rss_1.0_iso8859.xml",
    "fr-rss2-rss_2.0_cloudflare.xml",
    "fr-rss2-rss_2.0_element_io.xml",
    "fr-rss2-rss_2.0_ghost_1.xml",
    "fr-rss2-rss_2.0_relurl_1.xml",
    "rd-empty.rss.xml",
    "rd-full.atom.xml",
]


def recorded(recordings: Path, name: str) -> Feed:
    """Read a recorded feed."""
    return read_feed((recordings / "feeds" / name).read_bytes(), URL)


def as_told(entry: Entry) -> Fields:
    """Give an entry in the words of the yardstick."""
    return {
        "title": entry.title or None,
        "link": entry.url,
        "published": entry.published,
        "updated": entry.updated,
        "author": ", ".join(entry.authors) or None,
        "tags": list(entry.topics),
    }


def due(told: Fields, name: str, ours: Fields) -> Fields:
    """Give what the yardstick says of an entry, with our own reading where it rightly differs."""
    fields: Fields = {
        key: datetime.fromisoformat(value).astimezone(UTC)
        if key in {"published", "updated"} and isinstance(value, str)
        else value
        for key, value in told.items()
    }
    for key, value in UNLIKE.get(name, {}).items():
        if key in fields and fields[key] != ours[key]:
            fields[key] = value
    return fields


def test_every_file_is_named(recordings: Path) -> None:
    """No recorded feed goes unread."""
    found = {path.name for path in (recordings / "feeds").iterdir()} - {"INDEX.md", "expected.json"}
    assert found == {*READ, *REFUSED}


@pytest.mark.parametrize("name", READ)
def test_a_feed_as_the_yardstick_has_it(recordings: Path, name: str) -> None:
    """Titles, links, dates, authors and tags are those of the yardstick, but for the differences that are named."""
    told = cast("Fields", json.loads((recordings / "feeds" / "expected.json").read_text("utf-8"))[name])
    entries = cast("list[Fields]", told["entries"])
    read = recorded(recordings, name)
    assert (read.title or None, list(read.authors)) == (told["title"], told["authors"])
    assert read.home == UNLIKE.get(name, {}).get("home", told["home"])
    assert len(read.entries) == told.get("n_entries", len(entries))
    for entry, fields in zip(read.entries, entries, strict=True):
        ours = as_told(entry)
        wanted = due(fields, name, ours)
        assert {key: ours[key] for key in wanted} == wanted


@pytest.mark.parametrize("name", READ)
def test_only_what_broke_off_is_cut(recordings: Path, name: str) -> None:
    """Two of the files end in the middle, and no other is called cut."""
    assert recorded(recordings, name).cut == (name in BROKEN_OFF)


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_entities(recordings: Path, name: str) -> None:
    """A DOCTYPE with entities is an error that says so."""
    with pytest.raises(UnreadableError, match="a DOCTYPE that declares entities"):
        recorded(recordings, name)


def hostile(recordings: Path) -> list[Fields]:
    """Give the hostile feeds and what must come of them."""
    lines = (recordings / "security" / "feeds.jsonl").read_text("utf-8").splitlines()
    return [cast("Fields", json.loads(line)) for line in lines]


def body_of(item: Fields) -> bytes:
    """Put together the body of a hostile feed."""
    if "b64" in item:
        return base64.b64decode(cast("str", item["b64"]))
    if "spec" in item:
        spec = cast("dict[str, str]", item["spec"])
        return (spec["prefix"] + spec["repeat"] * int(spec["times"]) + spec["suffix"]).encode()
    return cast("str", item["text"]).encode("utf-8", "surrogatepass")


def outcome(item: Fields) -> Feed | None:
    """Read a hostile feed; None where it is a typed error."""
    try:
        return read_feed(body_of(item), "https://blog.example/feed", cast("str", item["content_type"]))
    except UnreadableError:
        return None


def test_hostile_feeds(recordings: Path) -> None:
    """Each is read or refused as its oracle says; links are http(s) addresses, and titles hold no controls."""
    for item in hostile(recordings):
        read = outcome(item)
        allowed = {"accept": {False}, "source-error": {True}, "either": {True, False}}[cast("str", item["expect"])]
        assert (read is None) in allowed, item["name"]
        if read is not None:
            texts = [read.title, *(entry.title for entry in read.entries)]
            assert all(text.isprintable() and "<" not in text for text in texts), item["name"]
            links = filter(None, (read.home, *(entry.url for entry in read.entries)))
            assert all(urlsplit(link).scheme in {"http", "https"} for link in links), item["name"]
            assert all(entry.published is None for entry in read.entries), item["name"]


def test_a_hostile_feed_that_is_cut(recordings: Path) -> None:
    """The truncated one keeps its whole entry and says that it is cut; the control is whole."""
    read = {cast("str", item["name"]): outcome(item) for item in hostile(recordings)}
    whole = Entry("Hello", "https://blog.example/1", summary="d")
    assert read["control"] == Feed("Blog", "https://blog.example/", entries=(whole,))
    assert read["truncated"] == Feed("Blog", "https://blog.example/", entries=(whole,), cut=True)

"""Feeds of every format as one value."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callprep.errors import UnreadableError
from callprep.reading.feeds import Entry, Feed, feed_candidates, read_feed

URL = "https://ada.example/blog/feed.xml"
RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Ada's blog</title>
<link>https://ada.example/</link><managingEditor>ada@ada.example (Ada Example)</managingEditor>{}</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Ada's blog</title><link href="/"/><link rel="self" href="s"/>
<author><name>Ada Example</name><email>ada@ada.example</email></author>{}</feed>"""


class TestFormats:
    """What is where."""

    def test_rss_2(self) -> None:
        """Every field of RSS 2.0 and the modules that blogs use finds its place."""
        item = """<item><title>Engines</title><link>https://ada.example/1</link><guid isPermaLink="false">a-1</guid>
        <pubDate>Tue, 03 Feb 2026 04:05:06 EST</pubDate><dc:creator>Ada Example</dc:creator><dc:creator>Bo</dc:creator>
        <category>maths</category><category>Maths</category><description>&lt;p&gt;On engines</description>
        <content:encoded><![CDATA[<p>A long story]]></content:encoded></item>"""
        assert read_feed(RSS.format(item).encode(), URL) == Feed(
            title="Ada's blog",
            home="https://ada.example/",
            authors=("Ada Example",),
            entries=(
                Entry(
                    title="Engines",
                    url="https://ada.example/1",
                    published=datetime(2026, 2, 3, 9, 5, 6, tzinfo=UTC),
                    authors=("Ada Example", "Bo"),
                    topics=("maths",),
                    summary="On engines",
                    id="a-1",
                ),
            ),
        )

    def test_rss_1(self) -> None:
        """In RSS 1.0 the items stand beside the channel, and the date is Dublin Core's."""
        body = b"""<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://ada.example/"><title>Ada</title>
        <link>https://ada.example/</link></channel><item rdf:about="tag:1"><title>Engines</title>
        <link>https://ada.example/1</link><dc:date>2026-02-03</dc:date><dc:subject>maths</dc:subject></item></rdf:RDF>"""
        when = datetime(2026, 2, 3, tzinfo=UTC)
        entry = Entry("Engines", "https://ada.example/1", updated=when, topics=("maths",), id="tag:1")
        assert read_feed(body, URL) == Feed("Ada", "https://ada.example/", entries=(entry,))

    @pytest.mark.parametrize("version", ["0.91", "0.92", "2.0", ""])
    def test_rss_of_any_version(self, version: str) -> None:
        """The version is of no account."""
        body = f"<rss version='{version}'><channel><title>Ada</title><item><title>x</title></item></channel></rss>"
        assert read_feed(body.encode(), URL) == Feed("Ada", entries=(Entry("x"),))

    def test_atom(self) -> None:
        """Every field of Atom finds its place, and links are resolved."""
        entry = """<entry><id>urn:1</id><title>Engines</title><link rel="edit" href="/e"/><link href="1"/>
        <published>2026-02-03T04:05:06+02:00</published><updated>2026-02-04T00:00:00Z</updated>
        <author><name>Bo</name></author><author><name>Cy</name></author><category term="maths" label="Mathematics"/>
        <category label="Looms"/><category term="http://schemas.example/kind#post"/>
        <summary>On engines</summary></entry>"""
        assert read_feed(ATOM.format(entry).encode(), URL) == Feed(
            title="Ada's blog",
            home="https://ada.example/",
            authors=("Ada Example",),
            entries=(
                Entry(
                    title="Engines",
                    url="https://ada.example/blog/1",
                    published=datetime(2026, 2, 3, 2, 5, 6, tzinfo=UTC),
                    updated=datetime(2026, 2, 4, tzinfo=UTC),
                    authors=("Bo", "Cy"),
                    topics=("maths", "Looms"),
                    summary="On engines",
                    id="urn:1",
                ),
            ),
        )

    def test_atom_03(self) -> None:
        """The old Atom has other names for the same dates."""
        body = b"""<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Ada</title><entry><title>x</title>
        <issued>2004-02-03T04:05:06Z</issued><modified>2004-02-04T00:00:00Z</modified></entry></feed>"""
        dates = (datetime(2004, 2, 3, 4, 5, 6, tzinfo=UTC), datetime(2004, 2, 4, tzinfo=UTC))
        assert read_feed(body, URL) == Feed("Ada", entries=(Entry("x", published=dates[0], updated=dates[1]),))

    def test_json_feed(self) -> None:
        """JSON is told by its first character, whatever the header says."""
        body = b' \n{"version": "https://jsonfeed.org/version/1", "title": "Ada", "items": []}'
        assert read_feed(body, URL, "text/html") == Feed("Ada")

    def test_nothing_is_required(self) -> None:
        """An empty channel is a feed, and an empty item an entry."""
        assert read_feed(b"<rss><channel/></rss>", URL) == Feed("")
        assert read_feed(b"<rss><channel><item/></channel></rss>", URL) == Feed("", entries=(Entry(""),))


class TestNoFeed:
    """What is an error, and which."""

    @pytest.mark.parametrize(
        ("body", "why"),
        [
            (b"", "no feed: its root element is missing"),
            (b"<!doctype html><title>Sign in</title>", "no feed: its root element is missing"),
            (b"<html><body>Sign in</body></html>", "a web page where a feed is due"),
            (
                b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'></rdf:RDF>",
                "no feed: XML of another kind",
            ),
            (b"[]", r"\$.version: JSON of another kind, not a JSON Feed"),
            (b"<!DOCTYPE r [<!ENTITY a 'b'>]><rss/>", "a DOCTYPE that declares entities"),
            (b"{" * 3_000_000, "3,000,000 bytes of feed"),
        ],
    )
    def test_why(self, body: bytes, why: str) -> None:
        """Pages, other JSON and XML, and what is refused are typed errors with the address."""
        with pytest.raises(UnreadableError, match=why) as caught:
            read_feed(body, URL)
        assert caught.value.url == URL

    def test_a_parser_that_fails(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Whatever the parser raises, the caller sees an unreadable feed."""
        import feedparser  # noqa: PLC0415 - its faults differ from version to version

        def fail(*_: object, **__: object) -> None:
            raise KeyError("tags")

        monkeypatch.setattr(feedparser, "parse", fail)
        with pytest.raises(UnreadableError, match="a feed that cannot be parsed: KeyError"):
            read_feed(b"<rss/>", URL)


class TestBounds:
    """Hostile and huge feeds."""

    def test_many_entries(self) -> None:
        """Of 100 thousand entries within 2 MB the first 2,000 are read, and the feed says that it is cut."""
        read = read_feed(RSS.format("<item/>" * 100_000).encode(), URL)
        assert (len(read.entries), read.cut) == (2_000, True)

    def test_entries_that_only_the_parser_sees(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Should the parser find more entries than the scan, the rest goes all the same."""
        import feedparser  # noqa: PLC0415 - stands in for a disagreement that is not known

        monkeypatch.setattr(feedparser, "parse", lambda *_, **__: {"version": "rss20", "entries": [{}] * 2_001})
        read = read_feed(b"<rss/>", URL)
        assert (len(read.entries), read.cut) == (2_000, True)

    def test_a_feed_that_breaks_off(self) -> None:
        """What was read before a feed broke off stays, and it is marked."""
        read = read_feed(b"<rss><channel><title>Ada</title><item><title>x</title></item><i", URL)
        assert read == Feed("Ada", entries=(Entry("x"),), cut=True)

    def test_charset(self) -> None:
        """The header's charset is used, and the file name that a body may look like is not."""
        body = "<rss><channel><title>жук</title></channel></rss>".encode("koi8-r")
        assert read_feed(body, URL, "text/xml; charset=koi8-r").title == "жук"
        with pytest.raises(UnreadableError):
            read_feed(b"/etc/passwd", URL)


def test_the_parser_is_loaded_by_the_first_feed() -> None:
    """Importing the module does not import feedparser."""
    import subprocess  # noqa: PLC0415 - a fresh interpreter is the only witness

    code = "import callprep.reading.feeds, sys; sys.exit('feedparser' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own words


def test_candidates_are_at_hand_here() -> None:
    """Where to look for a feed comes from the same place as reading it."""
    assert feed_candidates("https://dev.to/ada") == ("https://dev.to/feed/ada",)


SAMPLES = (
    RSS.format(
        "<item><title>a</title><link>b</link><guid>c</guid><pubDate>3 Feb 2026 04:05:06 GMT</pubDate>"
        "<author>ada@ada.example (Ada)</author><category>c</category><description><![CDATA[<p>]]></description></item>",
    ),
    ATOM.format(
        '<entry xml:base="x/"><id>a</id><link href="b"/><updated>2026-02-03T04:05:06Z</updated>'
        '<title type="html">c</title>'
        '<source><title>s</title></source><content type="xhtml"><div>d</div></content><category term="t"/></entry>',
    ),
    '{"version": "https://jsonfeed.org/version/1", "title": "t", "items": [{"id": 1, "url": "b", "tags": ["c"]}]}',
)
BITS = st.sampled_from(
    [
        *("<", ">", "&", '"', "]]>", "<![CDATA[", "<!--", "-->", "<?", "&#xD800;", "&bad;", "\x00", "\ufeff", "{", "]"),
        *("<item>", "</item>", "<entry>", "<author>", "</author>", "<link href='http://[x'/>", "<title>", "<svg>"),
        *("javascript:", "ada@ada.example", "31 Feb", "9999", "--", "<source>", "<image>", "<textinput>", "<dc:date>"),
        *("<gml:point srsDimension='x'/>", "<guid>", "<category/>", ' type="a/b"', ' xml:base="http://["'),
    ],
)


def check(body: bytes) -> None:
    """Read whatever it is, and hold the result to the promises of the reader."""
    try:
        read = read_feed(body, URL)
    except UnreadableError:
        return
    for url in (read.home, *(entry.url for entry in read.entries)):
        assert url is None or (urlsplit(url).scheme in {"http", "https"} and urlsplit(url).hostname)
    for entry in read.entries:
        assert all(when is None or when.tzinfo is UTC for when in (entry.published, entry.updated))
        assert not any("@ada.example" in name for name in entry.authors)
        assert entry.title.isprintable()


@given(st.binary(max_size=300))
def test_any_bytes(body: bytes) -> None:
    """Bytes of any kind are a feed or an unreadable one."""
    check(body)


@settings(deadline=None)
@given(st.sampled_from(SAMPLES), st.lists(st.tuples(st.integers(0, 800), st.integers(0, 40), BITS), max_size=8))
def test_mutated_feeds(sample: str, changes: list[tuple[int, int, str]]) -> None:
    """However a feed is damaged, links stay absolute, dates aware, names free of addresses."""
    for place, length, bit in changes:
        sample = sample[:place] + bit + sample[place + length :]
    check(sample.encode())


@pytest.mark.parametrize("told", ["ada@ada.exampleada@ada.example (Ada)", "a@b@ada.example (Ada)"])
def test_rest_of_an_address(told: str) -> None:
    """Where a part of a mail address was taken out, its rest is no name either."""
    body = f"<rss><channel><item><title>x</title><author>{told}</author></item></channel></rss>"
    (entry,) = read_feed(body.encode(), URL).entries
    assert entry.authors == ("Ada",)

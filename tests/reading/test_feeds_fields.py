"""The fields of feeds: titles, links, people, dates, summaries."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from callprep.reading.feeds import Entry, read_feed

if TYPE_CHECKING:
    from collections.abc import Callable

URL = "https://ada.example/blog/feed.xml"
RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Ada's blog</title>
<link>https://ada.example/</link><managingEditor>ada@ada.example (Ada Example)</managingEditor>{}</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Ada's blog</title><link href="/"/><link rel="self" href="s"/>
<author><name>Ada Example</name><email>ada@ada.example</email></author>{}</feed>"""


def rss(item: str) -> Entry:
    """Read an RSS feed of one item."""
    return read_feed(RSS.format(f"<item>{item}</item>").encode(), URL).entries[0]


def atom(entry: str) -> Entry:
    """Read an Atom feed of one entry."""
    return read_feed(ATOM.format(f"<entry>{entry}</entry>").encode(), URL).entries[0]


class TestTitles:
    """Plain text out."""

    @pytest.mark.parametrize(
        ("markup", "title"),
        [
            ("a &amp; b", "a & b"),
            ("a &amp;amp; b", "a & b"),
            ("<![CDATA[a &amp; <b>b</b>]]>", "a & b"),
            ("&lt;b&gt;New&lt;/b&gt; engine", "New engine"),
            ("Vec&lt;T&gt; and 3 &lt; 4", "Vec<T> and 3 < 4"),
            ("<![CDATA[<script>canary(1)</script>]]>", "canary(1)"),
            (" a\n  b\t", "a b"),
            ("a&#x202e;b&#x200b;c", "abc"),
            ("caf&eacute; 'x' & y", "café 'x' & y"),
            ("", ""),
            ("x" * 600, "x" * 500),
        ],
    )
    def test_rss(self, markup: str, title: str) -> None:
        """RSS does not say what a title is: entities are resolved once more where it looks like HTML."""
        assert rss(f"<title>{markup}</title>").title == title

    @pytest.mark.parametrize(
        ("kind", "markup", "title"),
        [
            ("text", "a &amp;amp; b", "a &amp; b"),
            ("text", "Vec&lt;T&gt;", "Vec<T>"),
            ("html", "Example &lt;b&gt;Atom&lt;/b&gt;", "Example Atom"),
            ("html", "&amp;lt;b&amp;gt;", "<b>"),
            ("html", "<![CDATA[a<br>b &eacute;]]>", "a b é"),
            ("xhtml", '<div xmlns="http://www.w3.org/1999/xhtml">a <b>&amp;</b> b</div>', "a & b"),
            ("application/octet-stream", "RW5naW5lcw==", "Engines"),
        ],
    )
    def test_atom(self, kind: str, markup: str, title: str) -> None:
        """Atom says what a title is: one unescape for each level declared."""
        assert atom(f'<title type="{kind}">{markup}</title>').title == title


class TestLinks:
    """Absolute http(s) addresses or none."""

    @pytest.mark.parametrize(
        ("markup", "url"),
        [
            ("<link> https://ada.example/1?a=1&amp;b=2 </link>", "https://ada.example/1?a=1&b=2"),
            ("<link>https://ada.example/1?a=1&b=2</link>", "https://ada.example/1?a=1&b=2"),
            ("<link>1</link>", "https://ada.example/blog/1"),
            ("<link>//bo.example/1</link>", "https://bo.example/1"),
            ("<link>javascript:canary(1)</link>", None),
            ("<link>data:text/html,x</link>", None),
            ("<link>http://[x</link>", None),
            ("<link></link>", None),
            ("<guid>https://ada.example/1</guid>", "https://ada.example/1"),
            ('<guid isPermaLink="false">https://ada.example/1</guid>', None),
            ("<guid>a-1</guid>", "https://ada.example/blog/a-1"),
            ("<link>https://ada.example/1</link><guid>https://ada.example/2</guid>", "https://ada.example/1"),
        ],
    )
    def test_rss(self, markup: str, url: str | None) -> None:
        """The link counts, then a guid that is a permalink; other schemes are dropped."""
        assert rss(markup).url == url

    @pytest.mark.parametrize(
        ("markup", "url"),
        [
            ("<id>https://ada.example/1</id>", None),
            ('<link rel="enclosure" href="https://ada.example/1"/>', None),
            ('<link type="application/json" href="/j"/><link type="text/html" href="/h"/>', "https://ada.example/h"),
            ('<link type="application/json" href="/j"/>', "https://ada.example/j"),
            ('<link href="javascript:x"/><link href="/h"/>', "https://ada.example/h"),
            ('<link xml:base="https://bo.example/x/" href="1"/>', "https://bo.example/x/1"),
        ],
    )
    def test_atom(self, markup: str, url: str | None) -> None:
        """The first alternate page counts; an id is no link."""
        assert atom(markup).url == url

    def test_base(self) -> None:
        """The innermost xml:base counts, resolved against the outer ones and the feed's own address."""
        body = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/a/"><link href="h"/><entry xml:base="b/">
        <link href="c"/></entry></feed>"""
        read = read_feed(body, URL)
        assert (read.home, read.entries[0].url) == ("https://ada.example/a/h", "https://ada.example/a/b/c")

    def test_a_feed_without_an_address(self) -> None:
        """Where the feed's own address is not known, only absolute links are links."""
        links = b"<rss><channel><item><link>/1</link></item><item><link>http://a.example/</link></item></channel></rss>"
        assert [entry.url for entry in read_feed(links, "").entries] == [None, "http://a.example/"]


class TestPeople:
    """Names, never mail addresses."""

    @pytest.mark.parametrize(
        ("markup", "names"),
        [
            ("<author>ada@ada.example (Ada Example)</author>", ("Ada Example",)),
            ("<author>ada@ada.example</author>", ()),
            ("<author>Ada Example &lt;ada@ada.example&gt;</author>", ("Ada Example",)),
            ("<author>mailto:ada@ada.example</author>", ()),
            ("<author>Ada (Countess) Example</author>", ("Ada (Countess) Example",)),
            ("<author>Ada,bo@bo.example</author>", ("Ada",)),
            ("<author>https://ada.example/</author>", ()),
            ("<author>()</author>", ()),
            ("<author>@ada</author>", ("@ada",)),
            ("<author>ada&#64;ada.example &lt;Ada&gt;</author>", ("Ada",)),
            ("<author><![CDATA[ada@ada.example (Ada)]]></author>", ("Ada",)),
            ("<author>Ada @ <!-- -->Engines</author>", ("Ada @ Engines",)),
            ("<author><name>ada@ada.example</name><email>ada@ada.example</email></author>", ()),
            ("<dc:creator>Ada</dc:creator><dc:creator>Bo</dc:creator><dc:creator>ada</dc:creator>", ("Ada", "Bo")),
            ("<title>x</title>", ()),
        ],
    )
    def test_rss(self, markup: str, names: tuple[str, ...]) -> None:
        """Each author is kept once, by name; the feed's owner is not taken for the author."""
        assert rss(markup).authors == names

    def test_an_aggregated_entry(self) -> None:
        """A Planet's entry has the author and title of the feed it was first in."""
        source = "<source><title>Bo's blog</title><author><name>Bo</name></author></source>"
        assert (atom(source).authors, atom(source).taken_from) == (("Bo",), "Bo's blog")
        assert atom(f"{source}<author><name>Cy</name></author>").authors == ("Cy",)
        assert rss('<source url="https://bo.example/feed">Bo &amp; Cy</source>').taken_from == "Bo & Cy"


class TestDates:
    """Aware and UTC, or none; never an exception, never today."""

    @pytest.mark.parametrize(
        ("text", "when"),
        [
            ("Tue, 03 Feb 2026 04:05:06 GMT", datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)),
            ("3 Feb 26 04:05 PST", datetime(2026, 2, 3, 12, 5, tzinfo=UTC)),
            ("Thu, 01 Jan 2026 00:30:00 +0100", datetime(2025, 12, 31, 23, 30, tzinfo=UTC)),
            ("Feb 03 2026 04:05:06", datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)),
            ("2026-02-03T04:05:06Z", datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)),
            ("2026-02-03T04:05:06.123456+05:30", datetime(2026, 2, 2, 22, 35, 6, tzinfo=UTC)),
            ("2026-02-03T04:05-0800", datetime(2026, 2, 3, 12, 5, tzinfo=UTC)),
            ("2026-02-03T04:05:06-08", datetime(2026, 2, 3, 12, 5, 6, tzinfo=UTC)),
            ("2026-02-03 04:05:06 EST", datetime(2026, 2, 3, 9, 5, 6, tzinfo=UTC)),
            ("2026-02-03 04:05:06", datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)),
            ("2026-12-31T23:59:60Z", datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC)),
            ("20260203T040506Z", datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)),
            ("2026-02-03", datetime(2026, 2, 3, tzinfo=UTC)),
            ("2026-02", datetime(2026, 2, 1, tzinfo=UTC)),
            ("2026", datetime(2026, 1, 1, tzinfo=UTC)),
            ("Fri, 03 Feb 2090 04:05:06 GMT", datetime(2090, 2, 3, 4, 5, 6, tzinfo=UTC)),
            ("", None),
            ("yesterday-ish", None),
            ("31 Feb 2026 00:00:00 GMT", None),
            ("2026-02-31", None),
            ("2026-13-01T00:00:00Z", None),
            ("2026-02-03T25:00:00Z", None),
            ("2026-02-03T04:05:06+99:00", None),
            ("0001-01-01T00:00:00Z", None),
            ("1970-01-01T00:00:00Z", None),
            ("9999-12-31T23:59:59-12:00", None),
            ("Thu, 01 Jan 1970 00:00:00 GMT", None),
            ("--0203", None),
            ("Tue, 03 Feb 99999 04:05:06 GMT", None),
        ],
    )
    def test_reading(self, text: str, when: datetime | None) -> None:
        """Both families of formats are read; what is impossible or absurd is none."""
        assert rss(f"<pubDate>{text}</pubDate>").published == when

    def test_a_year_that_is_not_there(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A parser that makes up a year, or fails to give a date, is not believed."""
        import feedparser  # noqa: PLC0415 - stands in for the formats nobody has thought of

        made_up = {"published": "3 February", "published_parsed": (2026, 2, 3, 0, 0, 0, 0, 0, 0)}
        broken = {
            "published": "in 2026",
            "published_parsed": ("2026",),
            "updated_parsed": (2026, 99**9, 3, 0, 0, 0, 0, 0, 0),
        }
        answer = {"version": "rss20", "entries": [made_up, broken]}
        monkeypatch.setattr(feedparser, "parse", lambda *_, **__: answer)
        assert read_feed(b"<rss/>", URL).entries == (Entry(""), Entry(""))

    @pytest.mark.parametrize("make", [rss, atom])
    def test_published_alone(self, make: Callable[[str], Entry]) -> None:
        """An entry that was never updated has no date of update, and asking for it warns nobody."""
        entry = make("<pubDate>2026-02-03</pubDate><published>2026-02-03</published>")
        assert (entry.published, entry.updated) == (datetime(2026, 2, 3, tzinfo=UTC), None)


class TestSummary:
    """Three hundred plain characters."""

    @pytest.mark.parametrize(
        ("markup", "summary"),
        [
            ("<description><![CDATA[<p>A &amp; B</p><script>x()</script><p>C]]></description>", "A & B C"),
            ("<content:encoded><![CDATA[<p>long]]></content:encoded>", "long"),
            ("<description>&lt;img src='a.png'&gt;</description><content:encoded>text</content:encoded>", "text"),
            (f"<description>{'word ' * 100}</description>", ("word " * 60).strip()),
            ("<description></description>", None),
        ],
    )
    def test_rss(self, markup: str, summary: str | None) -> None:
        """The description counts, then the content; pictures and scripts say nothing."""
        assert rss(markup).summary == summary

    def test_atom(self) -> None:
        """Plain text stays as it is; of content that is no text there is none."""
        assert atom("<summary>3 &lt; 4</summary>").summary == "3 < 4"
        assert atom('<content type="html">&lt;p&gt;A&lt;p&gt;B</content>').summary == "A B"

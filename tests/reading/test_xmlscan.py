"""The look at a feed before its parser sees it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.reading.xmlscan import WIRE_CAP, Feedable, decoded, feedable, xml_refusal

ITEM = "<item><title>post</title></item>"
ENTITIES = "a DOCTYPE that declares entities"
PAGE = "a web page where a feed is due"
NO_ROOT = "no feed: its root element is missing"
TOO_MANY = "more than 20,000 elements before the first entry ends"
# What short feeds are made of; none of the limits is in reach.
PIECES = (
    b'<?xml version="1.0"?>', b"<!DOCTYPE rss>", b"<!DOCTYPE r [", b'<!ENTITY a "b">', b"]>", b"<rss>", b"</rss>",
    b"<feed>", b"<html>", b"<item>", b"</item>", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<a b='", b"'>", b"&#x41;",
)  # fmt: skip


def rss(inside: str) -> bytes:
    """Give an RSS feed around some items."""
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{inside}</channel></rss>'.encode()


def kept(body: bytes) -> Feedable:
    """Give what may be parsed, which there must be."""
    found = feedable(body)
    assert isinstance(found, Feedable)
    return found


class TestRefusal:
    """What an XML parser must not see."""

    @pytest.mark.parametrize(
        ("body", "why"),
        [
            (rss(ITEM), None),
            (b"x" * (WIRE_CAP + 1), "2,097,153 bytes of feed, more than the 2,097,152 that are read"),
            (b"", NO_ROOT),
            (b"{}", NO_ROOT),
            (b"<opml><rss/></opml>", None),
            (b"<!doctype html><title>404</title><p>nothing", NO_ROOT),
            (b"<html><body>Sign in<rss></rss>", PAGE),
            (b"<!DOCTYPE html SYSTEM 'about:legacy-compat'><html><head><title>x", PAGE),
            (rss("<a>" * 198), None),
            (rss("<a>" * 199), "more than 200 open elements"),
            (rss(f'<a b="{"x" * 65_000}"/>'), None),
            (rss(f'<a b="{"x" * 66_000}"/>'), "a tag of more than 65,536 characters"),
            (rss("<a " + " ".join(f"xmlns:n{i}='u'" for i in range(101)) + "/>"), "more than 100 namespaces"),
            (rss(f'<a xml:base="{"b" * 4_000}"/>'), "xml:base of more than 4,000 characters"),
            (rss("<a/>" * 20_001), TOO_MANY),
            (rss("</b>" * 20_001), TOO_MANY),
            (rss("<" * 340_000), TOO_MANY),
            (b"<rss>" + b"<" * 340_000, TOO_MANY),
            (rss(("<a " + "x='' " * 4_000 + "/>") * 30), TOO_MANY),
        ],
    )
    def test_limits(self, body: bytes, why: str | None) -> None:
        """Each limit is named where it is passed, and one less is let through."""
        assert xml_refusal(body) == why

    @pytest.mark.parametrize(
        "encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "utf-8-sig"]
    )
    @pytest.mark.parametrize(
        "doctype",
        [
            '<!DOCTYPE r [<!ENTITY l0 "lol">]>',
            '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
            '<!DOCTYPE r [<!ENTITY % x "y"> %x; ]>',
            "<!-- a --><!DOCTYPE r SYSTEM 'a[>' [ <!-- ]> --> <!ENTITY a 'b'>]>",
            '<!doctype r PUBLIC "a" "b" [<!entity a "<rss>">]>',
            '<!DOCTYPE r ["]>"<!ENTITY a "b">',
        ],
    )
    def test_entities(self, doctype: str, encoding: str) -> None:
        """A DOCTYPE that declares entities is refused, however it is written and encoded."""
        assert xml_refusal(f'<?xml version="1.0"?>{doctype}<rss></rss>'.encode(encoding)) == ENTITIES

    def test_entities_behind_a_broken_declaration(self) -> None:
        """What a lenient parser might still take for a DOCTYPE counts."""
        assert xml_refusal(b'<?xml version="1.0"><!DOCTYPE r [<!ENTITY a "b">]><rss></rss>') == ENTITIES

    @pytest.mark.parametrize(
        "doctype",
        [
            '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">',
            "<!DOCTYPE rss [ <!ELEMENT rss ANY> ]>",
            "<!DOCTYPE rss [ <!ELEMENT rss ANY> ",
        ],
    )
    def test_plain_doctypes(self, doctype: str) -> None:
        """A DOCTYPE without entities is left out; one that never ends hides the root."""
        assert xml_refusal(f"{doctype}<rss></rss>".encode()) == (None if doctype.endswith(">") else NO_ROOT)

    @given(
        st.binary(max_size=400) | st.lists(st.sampled_from(PIECES) | st.binary(max_size=9), max_size=30).map(b"".join)
    )
    def test_any_bytes_get_an_answer(self, body: bytes) -> None:
        """No bytes make the scan raise: they are refused in words, or what is left begins with their root element."""
        why = xml_refusal(body)
        if why is None:
            assert re.match(r"<(rss|feed)[\s/>]", kept(body).text)
        else:
            assert why in {ENTITIES, PAGE, NO_ROOT}


class TestCut:
    """How a feed is made to end in time."""

    def test_entries(self) -> None:
        """The first 2,000 entries stay, in a document that is still well-formed."""
        assert kept(rss(ITEM * 2_000)) == Feedable(
            f'<rss version="2.0"><channel>{ITEM * 2_000}</channel></rss>', cut=False
        )
        assert kept(rss(ITEM * 2_001)) == Feedable(
            f'<rss version="2.0"><channel>{ITEM * 2_000}</channel></rss>', cut=True
        )

    def test_elements(self) -> None:
        """Too many elements cut the feed after the last entry that fits."""
        small, large = "<entry/>", f"<entry>{'<a/>' * 20_001}</entry>"
        assert kept(f"<feed>{small}{large}</feed>".encode()) == Feedable(f"<feed>{small}</feed>", cut=True)

    def test_strays_behind_the_last_entry(self) -> None:
        """Brackets that begin no tag count wherever they are."""
        assert kept(b"<feed><entry/>" + b"<" * 340_000) == Feedable("<feed><entry/></feed>", cut=True)

    @pytest.mark.parametrize(
        ("body", "text"),
        [
            ("<rss><item>a</item><item>b</item><i", "<rss><item>a</item><item>b</item></rss>"),
            ("<rss><item>a</item><item>b", "<rss><item>a</item><item>b</item></rss>"),
            ("<rss><item><![CDATA[ab", "<rss><item></item></rss>"),
            ("<rss><item><!-- ab", "<rss><item></item></rss>"),
            ('<rss><item><a b="c', "<rss><item></item></rss>"),
            ("<rss><item>a</item></rs", "<rss><item>a</item></rss>"),
        ],
    )
    def test_truncated(self, body: str, text: str) -> None:
        """A feed that breaks off is closed where it was last whole, and says that it is cut."""
        assert kept(body.encode()) == Feedable(text, cut=True)

    @pytest.mark.parametrize(
        ("body", "text"),
        [
            ("<!-- a --> <?pi?><rss>a<!-- <item> -- > -->b<?x <a> ?>c<!ELEMENT x>d</rss>", "<rss>a b c d</rss>"),
            ("<rss><![CDATA[<!-- a --><b>]]></rss>", "<rss><![CDATA[<!-- a --><b>]]></rss>"),
            ("junk\n<rss>a</rss>", "<rss>a</rss>"),
            ("<rss><a><b></a>c</rss>", "<rss><a><b></a>c</rss>"),
            ("<rss>3 < 4 <a <b/></rss>", "<rss>3 < 4 <a <b/></rss>"),
            ("<rss><a b='>'/><c d=\">\"></c></rss>", "<rss><a b='>'/><c d=\">\"></c></rss>"),
            ("<rss><a b='></a></rss>", "<rss><a b='></a></rss>"),
        ],
    )
    def test_left_alone(self, body: str, text: str) -> None:
        """Prologue, comments and instructions go, which the two parsers read differently; all else stays."""
        assert feedable(body.encode()) == Feedable(text, cut=False)

    def test_topics(self) -> None:
        """Of an entry's topics the first 50 stay, and none that is a page long."""
        topic, long = "<category>a</category>", f"<itunes:keywords>{'a,' * 1_000}</itunes:keywords>"
        text = kept(rss(f"<item>{long}{topic * 60}</item><item>{topic}</item>")).text
        assert text.count(topic) == 50
        assert "keywords" not in text

    @pytest.mark.parametrize(
        "author",
        [
            f"<author>{'a' * 100}</author>",
            f"<dc:creator>{'a&#97;' * 20}</dc:creator>",
            f"<author>{'aaaaa<x/><![CDATA[aaaaa]]>' * 10}</author>",
            f"<author>{'Ada Example, ' * 2_000}</author>",
            f"<author><author>{'a' * 100}</author></author>",
            f"<author><!-- -->{'a' * 100}</author>",
        ],
    )
    def test_authors_that_take_quadratic_time(self, author: str) -> None:
        """A name with a word of a hundred letters is taken out, however it is put together."""
        assert author[1:8] not in kept(rss(f"<item>{author}</item>")).text

    @pytest.mark.parametrize(
        "author",
        [
            f"<dc:creator>{'Ada Example, ' * 1_000}</dc:creator>",
            "<author><name>Ada</name><email></email><uri>https://ada.example/</uri></author>",
        ],
    )
    def test_ordinary_authors(self, author: str) -> None:
        """A paper's thousand authors stay, and Atom's three-part ones."""
        assert author in kept(rss(f"<item>{author}</item>")).text

    def test_mail_addresses_of_authors(self) -> None:
        """The parser never sees an author's mail address; other addresses are not its business."""
        text = kept(
            rss("<item><author>ada@a.example (Ada)<author>bo@b.example</author></author>c@c.example</item>")
        ).text
        assert "<author> (Ada)<author></author></author>c@c.example" in text

    def test_an_author_that_is_open_at_the_cut(self) -> None:
        """A costly element is taken out even where the feed breaks off in it."""
        assert "aaa" not in kept(f"<rss><item><author>{'a' * 100}<x".encode()).text


class TestDecoded:
    """Bytes of unknown encoding."""

    TEXT = "<rss>Zoë 漢字</rss>"

    @pytest.mark.parametrize(
        "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"]
    )
    def test_marks(self, encoding: str) -> None:
        """Byte order marks, and zeros where a bracket should be, tell UTF-16 and UTF-32."""
        assert decoded(self.TEXT.encode(encoding)) == self.TEXT

    @pytest.mark.parametrize(
        ("body", "header", "text"),
        [
            ("<a>ж</a>".encode("koi8-r"), "application/xml; charset=koi8-r", "<a>ж</a>"),
            ("<a>ж</a>".encode("koi8-r"), "text/xml; charset='KOI8-R'", "<a>ж</a>"),
            (
                '<?xml version="1.0" encoding="koi8-r"?>ж'.encode("koi8-r"),
                "",
                '<?xml version="1.0" encoding="koi8-r"?>ж',
            ),
            ("<?xml encoding='gb2312'?>镕".encode("gb18030"), "", "<?xml encoding='gb2312'?>镕"),
            ("<a>ж</a>".encode(), "text/xml; charset=us-ascii", "<a>ж</a>"),
            ("<a>ж</a>".encode(), "text/xml; charset=utf-16", "<a>ж</a>"),
            ("<a>ж</a>".encode(), "text/xml; charset=x-unheard-of", "<a>ж</a>"),
            ("<a>ж</a>".encode(), "text/xml; charset=iso-9999-1", "<a>ж</a>"),
            (rb"<a>\xff</a>", "text/xml; charset=unicode_escape", r"<a>\xff</a>"),
            (b"<a>caf\xe9 \x80</a>", "", "<a>café €</a>"),
            (b"<a>caf\xe9 \x81</a>", "", "<a>café \x81</a>"),
            ("<a>жжжжжжжжжжжжжжж".encode()[:-1], "", "<a>жжжжжжжжжжжжжж\ufffd"),
            (b"", "", ""),
        ],
    )
    def test_order(self, body: bytes, header: str, text: str) -> None:
        """The header, the declaration, utf-8, windows-1252 and latin-1 are tried, and what cannot be is passed over."""
        assert decoded(body, header) == text

    @pytest.mark.parametrize(
        ("body", "text"),
        [
            (b"<a>\x00b\x08\x1b[2J</a>", "<a>b[2J</a>"),
            (b"<a>&#0;&#x1b;&#55357;&#xD83D;&#9999999999;&#1114112;</a>", "<a></a>"),
            (b"<a>&#65;&#x1F600;&#0065;&#10;</a>", "<a>&#65;&#x1F600;&#0065;&#10;</a>"),
        ],
    )
    def test_forbidden_characters(self, body: bytes, text: str) -> None:
        """Characters that XML forbids go, and references to them."""
        assert decoded(body) == text

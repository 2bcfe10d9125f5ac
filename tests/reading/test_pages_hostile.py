"""Hostile pages: nothing but UnreadableError, nothing but http(s) links, nothing but plain text."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.errors import UnreadableError
from callprep.reading import _clean
from callprep.reading.pages import Page, read_page

HOME = "https://ada.example/"
SEED = (
    b'<!doctype html><html><head><base href="/b/"><title>Ada</title><meta name="author" content="Ada Example">'
    b'<link rel="alternate" type="application/rss+xml" href="f.xml">'
    b'<link rel="me" href="https://github.com/ada-example">'
    b'<script type="application/ld+json">{"@graph": [{"@type": "Person", "@id": "#a", "name": "Ada Example", "sameAs": '
    b'["https://gitlab.com/ada-example"], "image": {"url": "a.jpg"}}]}</script></head><body><div class="h-card"><a '
    b'class="p-name u-url" href="/">Ada Example</a><p class="p-org h-card">Corp</p><img class="u-photo" src="a.jpg">'
    b'</div><div class="h-entry"><p class="p-comment h-cite">x</p></div></body></html>'
)


def links(page: Page) -> Iterator[str]:
    """Give every link of a page."""
    yield page.url
    yield from page.feeds
    yield from (profile.url for profile in page.profiles)
    if page.image is not None:
        yield page.image


def texts(page: Page) -> Iterator[str]:
    """Give every text of a page."""
    told = (page.name, page.nickname, page.note, page.job_title, page.employer, page.place)
    yield from (page.title, *filter(None, told), *page.topics)


def is_harmless(page: Page) -> bool:
    """Hold every rule that the values of a page keep, whatever was in it."""
    for link in links(page):
        assert urlsplit(link).scheme in {"http", "https"}
        assert urlsplit(link).hostname
        assert not re.search(r"[\s<>\"\\\x00-\x1f]", link)
        link.encode()
    for text in texts(page):
        assert len(text) <= 500
        assert not {unicodedata.category(character) for character in text} & {"Cc", "Cs"}
        text.encode()
    return True


def read_or_refuse(body: bytes, content_type: str = "") -> bool:
    """Read bytes as a page, and hold its values to the rules; refusing is fine."""
    try:
        page = read_page(body, HOME, content_type)
    except UnreadableError:
        return True
    return is_harmless(page)


@given(
    st.binary(max_size=400), st.sampled_from(["", "text/html", "text/html; charset=utf-16", "text/html; charset=gbk"])
)
def test_any_bytes_are_read_or_refused(body: bytes, content_type: str) -> None:
    """Arbitrary bytes in any encoding raise nothing but UnreadableError."""
    assert read_or_refuse(body, content_type)


@given(
    st.lists(
        st.tuples(
            st.integers(0, len(SEED)), st.integers(0, 30), st.binary(max_size=12) | st.sampled_from([b"<", b'"', b"{"])
        ),
        max_size=6,
    )
)
def test_any_damage_is_survived(edits: list[tuple[int, int, bytes]]) -> None:
    """A page cut, stuffed and overwritten anywhere raises nothing but UnreadableError."""
    body = SEED
    for place, length, stuffing in edits:
        body = body[:place] + stuffing + body[place + length :]
    assert read_or_refuse(body)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["Person", "#a", "/x"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "@type",
                    "@id",
                    "@graph",
                    "@value",
                    "name",
                    "url",
                    "sameAs",
                    "worksFor",
                    "address",
                    "homeLocation",
                    "image",
                    "mainEntity",
                    "author",
                    "knowsAbout",
                    "addressLocality",
                    "givenName",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(json_values)
def test_any_json_is_survived(value: object) -> None:
    """JSON-LD of any shape, with lone surrogates and infinite numbers, is read or passed over."""
    block = f'<script type="application/ld+json">{json.dumps([{"@type": "Person", "name": "Ada"}, value])}</script>'
    assert read_or_refuse(block.encode())


@given(st.text(max_size=60), st.sampled_from(["", HOME]))
def test_any_link_is_harmless_or_none(href: str, base: str) -> None:
    """Whatever stands in a link, what comes back is http(s) with a host, printable, and stable."""
    link = _clean.absolute(href, base)
    if link is not None:
        assert re.fullmatch(r"https?://[^\s/<>\"\\@]+[^\s<>\"\\]*", link)
        assert _clean.absolute(link) == link


@pytest.mark.parametrize(
    "href",
    [
        "java\tscript:canary(1)",
        "\x01javascript:canary(1)",
        "http://[::1",
        "http://a\u2100b.example/",
        "https://ada@bob.test/",
        "https://bob.test\\@ada.example/",
        "https://a b.example/",
        "https://a.example/\ud800",
        "https://a.example/" + "x" * 3000,
        "data:text/html,x",
    ],
)
def test_a_bad_link_is_none(href: str) -> None:
    """Other schemes, user names, broken brackets and hosts, lone surrogates and endless addresses are no links."""
    assert _clean.absolute(href, HOME) is None


def test_a_link_cannot_break_out() -> None:
    """Quotes, angle brackets and blanks come back percent-encoded; what is encoded stays so."""
    assert _clean.absolute('/a"><b x=%20é', HOME) == "https://ada.example/a%22%3E%3Cb%20x=%20%C3%A9"


@given(st.text(max_size=200), st.integers(1, 50))
def test_clean_text_is_plain(text: str, longest: int) -> None:
    """Clean text is short, on one line, encodable, free of what only misleads the eye, and stays as it is."""
    done = _clean.clean(text, longest)
    assert len(done) <= longest
    assert done == " ".join(done.split())
    assert not set(done) & set("\u202e\u2066\u200b\ufeff\x1b\x00")
    done.encode()


def test_clean_text_keeps_joiners() -> None:
    """Letters that need a joiner keep it; a look-alike order of letters goes."""
    assert _clean.clean("\u0646\u0645\u06cc\u200c \u202egnp.x e\u0301", 20) == "\u0646\u0645\u06cc\u200c gnp.x \u00e9"


@pytest.mark.parametrize(
    "body",
    [
        b'<div class="h-card">' * 4000 + b"x",
        b'<div class="h-card"><div class="p-name">' * 2000 + b"x",
        b'<p class="h-card">' * 20000,
        b'<a rel="me" href="https://github.com/ada-example">' * 9000,
        b'<script type="application/ld+json">' + b'"\\' * 200_000 + b"</script>",
        b'<script type="application/ld+json">' + b"/*" * 200_000 + b"</script>",
        b'<script type="application/ld+json">' + b", " * 200_000 + b"</script>",
        b'<script type="application/ld+json">[' + b'{"@graph":[' * 30_000 + b"</script>",
        b'<script type="application/ld+json">[' + b'{"@id":"#a","@type":"Person"},' * 15_000 + b"{}]</script>",
        b"<!" * 250_000,
        b"</p>" * 100_000,
        b"<meta charset" * 30_000,
        b"<svg><title>" * 2000,
    ],
)
def test_costly_pages_are_read_or_refused(body: bytes) -> None:
    """Nesting, repetition and open ends of every kind are bounded work."""
    assert read_or_refuse(body)

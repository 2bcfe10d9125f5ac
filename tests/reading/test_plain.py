"""Scraps of HTML as text and links: what a reader would see, and never more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.reading.plain import LONGEST, links_of_html, one_line, text_of_html


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("", ""),
        ("about me block", "about me block"),
        ("<p>Builds <b>maps</b>.</p>\n<p>Likes tea.</p>", "Builds maps.\nLikes tea."),
        ("<ul>\n<li>one<li>two</ul>", "one\ntwo"),
        ("one<br/>two<BR>three", "one\ntwo\nthree"),
        ("R&amp;D &lt;b&gt; &#39;x&#39;", "R&D <b> 'x'"),
        ("&amp;lt;", "&lt;"),
        ("a < b <3 c", "a < b <3 c"),
        ("a<!-- <p>hidden</p> -->b", "ab"),
        ("a<!doctype html>b<?xml x?>c</ x>d", "abcd"),
        ("a<script>alert('<p>')</SCRIPT >b<style>p{}</style>c", "abc"),
        ("<scripts>seen</scripts>", "seen"),
        ('<a title="5 > 4" href=x>link</a>', "link"),
        ("evil\u202etxt", "eviltxt"),
    ],
)
def test_text(markup: str, text: str) -> None:
    """Blocks are lines, entities are resolved once, and nothing that a reader does not see is told."""
    assert text_of_html(markup) == text


@pytest.mark.parametrize(
    "markup", ["seen<p", 'seen<a href="https://shop.example', "seen<!-- x", "seen<script>x", "seen<style>p", "seen<!"]
)
def test_what_is_never_closed(markup: str) -> None:
    """A tag, comment or script that is opened and not closed takes the rest with it."""
    assert text_of_html(markup) == "seen"
    assert links_of_html(markup) == ()


@pytest.mark.parametrize(
    ("markup", "links"),
    [
        ('<a href="https://ada.example/?a=1&amp;b=2">', ("https://ada.example/?a=1&b=2",)),
        ("<A class=x\nHREF='http://ada.example/x'>", ("http://ada.example/x",)),
        ("<a href=https://ada.example/x>", ("https://ada.example/x",)),
        (
            '<a href="https://ada.example/1"><a href="https://ada.example/2"><a href="https://ada.example/1">',
            ("https://ada.example/1", "https://ada.example/2"),
        ),
        ('<a href="https://ada.example/1" href="https://ada.example/2">', ("https://ada.example/1",)),
        ('<a data-href="https://no.example/"><a name=x><a href><a href="">', ()),
        ('<a title="x href=https://no.example/">', ()),
        ('<a href="javascript:alert(1)"><a href="/relative"><a href="mailto:a@example.com">', ()),
        ('<img src="https://no.example/"><abbr href="https://no.example/"></a>', ()),
        ('<script><a href="https://no.example/"></script>', ()),
    ],
)
def test_links(markup: str, links: tuple[str, ...]) -> None:
    """The http(s) addresses of links are told, absolute, each once, in their order; all else is left out."""
    assert links_of_html(markup) == links


def test_one_line() -> None:
    """A name is unescaped once and stands on one line, without what misleads the eye."""
    assert one_line("Ada\n &amp;amp; O&#39;Example\u202e") == "Ada &amp; O'Example"
    assert one_line("x" * 1000) == "x" * 500


def test_a_number_that_python_refuses() -> None:
    """An entity with more digits than Python reads stays as it is."""
    assert one_line("&#" + "9" * 5000 + ";", 10) == "&#99999999"


def test_the_cap() -> None:
    """What stands behind the cap is not read."""
    assert text_of_html("x" * LONGEST + "<p>y") == "x" * 10_000
    assert links_of_html(" " * LONGEST + '<a href="https://ada.example/">') == ()


@given(
    st.lists(
        st.sampled_from(["<", ">", "a", "p", "href", "=", '"', "'", " ", "/", "!--", "-->", "script", "&", "#", "x"])
    )
)
def test_any_markup(pieces: list[str]) -> None:
    """Whatever the markup, the text is lines without blanks around them, and links are http(s)."""
    markup = "".join(pieces)
    assert all(line == line.strip() != "" for line in text_of_html(markup).splitlines())
    assert all(link.startswith(("https://", "http://")) for link in links_of_html(markup))


@given(st.text())
def test_any_text(text: str) -> None:
    """Text without brackets and entities comes out with its words in their order."""
    bare = "".join(character for character in text if character.isalnum() or character == " ")
    assert "".join(text_of_html(bare).split()) == "".join(one_line(bare, 10_000).split())


@pytest.mark.parametrize(
    ("escaped", "times", "line"),
    [("S & T", 2, "S & T"), ("S &amp; T", 2, "S & T"), ("S &amp;amp; T", 2, "S & T"), ("S &amp;amp; T", 1, "S &amp; T"),
     ("S &amp; T", 0, "S &amp; T")],
)  # fmt: skip
def test_how_often_escaped(escaped: str, times: int, line: str) -> None:
    """Entities are resolved as often as a text may be escaped, and no more."""
    assert one_line(escaped, times=times) == line

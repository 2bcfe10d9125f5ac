"""The look at a page before its parser sees it."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from callprep.reading import scan, xmlscan

OPEN = "more than 5,000 open elements"
ATTRIBUTES = "a tag with more than 1,000 attributes"
FORMATTING = "formatting elements that are never closed, among too much markup"


def attributes(count: int) -> bytes:
    """Give a tag with so many attributes."""
    return b"<a " + b" ".join(b"a%d" % number for number in range(count)) + b">"


class TestWhatPasses:
    """Pages of the kind that people write."""

    @pytest.mark.parametrize(
        "page",
        [
            b"",
            b"plain text, 3 < 4 and </ and <> too",
            b"<!doctype html><title>Ada</title><p>Hello<br>there<img src=a.png>",
            b"<div>" * 5_000,
            b"<div></div>" * 12_000,
            b"<li>x" * 20_000,
            b"<br>" * 20_000,
            b"<table>" + b"<tr><td>x" * 12_000 + b"</table>",
            b"<table><tr><td>" * 1_666,
            b"<table><tr><td>x</table>" * 9_000,
            b"<ul><li>one<li>two</ul>" * 9_000,
            b"<div><p>x</div>" * 8_000,
            b"<p><li>" * 12_000,
            b"<svg viewBox='0 0 1 1'><g><path d='M0'/><title>a</title></g></svg>" * 7_000,
            b"<svg><g></svg>" * 9_000,
            b"<svg/>" * 9_000,
            b"<math><mi>x</mi><mspace/></math>" * 8_000,
            b"<svg><foreignObject><div><br></div></foreignObject></svg>" * 8_000,
            b"<a name=x>" * 12_000,
            b"<b><i>x</b></i>" * 1_000,
            attributes(1_000),
            b"</div></b></i>" * 9_000,
        ],
    )
    def test_ordinary_markup(self, page: bytes) -> None:
        """Closed, void and optional elements are not counted, however many there are."""
        assert scan.html_refusal(page) is None

    @pytest.mark.parametrize(
        "page",
        [
            b"<script>" + b"if (a<b) '<div>'" * 9_000 + b"</script>",
            b"<script><!--<script>" + b"<div>" * 9_000 + b"</script>--></script>",
            b"<script><!--" + b"<div>" * 9_000 + b"--></script>",
            b"<style>" + b"<div>" * 9_000,
            b"<script>" + b"<div>" * 9_000,
            b"<!--" + b"<div>" * 9_000 + b"-->",
            b"<!--" + b"<div>" * 9_000,
            b"<!--!>" + b"<div>" * 9_000 + b"-->",
            b"<textarea>" + b"<div>" * 9_000 + b"</textarea>",
            b"<a title='" + b"<div>" * 9_000 + b"'></a>",
            b"<svg><![CDATA[" + b"><div>" * 9_000 + b"]]></svg>",
        ],
    )
    def test_tags_that_are_text(self, page: bytes) -> None:
        """What stands in scripts, comments and attribute values is no element."""
        assert scan.html_refusal(page) is None

    @pytest.mark.parametrize(
        "unit", [b"<a ", b"<![CDATA[", b"<!--", b"<script>", b'<a x="', b"<", b"<?", b"</", b"<a\n="]
    )
    def test_markup_that_never_ends(self, unit: bytes) -> None:
        """An unfinished construct swallows the rest, so that thousands of them cost one look."""
        assert scan.html_refusal(unit * (scan.PAGE_CAP // len(unit))) is None


class TestWhatIsRefused:
    """Pages that would keep the parser busy for seconds or eat memory."""

    @pytest.mark.parametrize(
        "page",
        [
            b"<div>" * 5_001,
            b"<rt>" * 5_001,
            b"<optgroup>" * 5_001,
            b"<DIV\n>" * 5_001,
            b"<div/>" * 5_001,
            b"<!-->" + b"<div>" * 5_001 + b"-->",
            b"<![CDATA[>" + b"<div>" * 5_001 + b"]]>",
            b"<script><!--<script></script><title></script>" + b"<div>" * 5_001 + b"</title>",
            b"<script></scripty></script>" + b"<div>" * 5_001,
            b"<span><p></span>" * 5_001,
            b"<div><object></div></object>" * 5_001,
            b"<svg><title></svg></title>" + b"<td>" * 5_001,
            b"<svg>" + b"<td>" * 5_001,
            b"<svg><p>" + b"<div/>" * 5_001,
            b"<svg><style>" + b"<g>" * 5_001,
            b"<svg><math><mi>" + b"<input>" * 5_001,
            b"<math><annotation-xml>" + b"<img>" * 5_001,
            b"<td><table>" * 1_667,
            b"<frameset><style><div></style>",
            b"<svg><g></p></g><title><div></title>",
            b"<svg><g></p></g><!-- <div> -->",
        ],
    )
    def test_open_elements(self, page: bytes) -> None:
        """More than 5,000 elements that are open, or that the parser may take for open, are too many."""
        assert scan.html_refusal(page) == OPEN

    def test_attributes(self) -> None:
        """More than 1,000 attributes in one tag are too many."""
        assert scan.html_refusal(attributes(1_001)) == ATTRIBUTES

    @pytest.mark.parametrize(
        "page",
        [
            b"".join(b"<p><b id=%d>" % number for number in range(1_000)),
            b"".join(b"<p><b id=%d></p>" % number for number in range(1_000)),
            b"".join(b"<p><b id=%d>" % number for number in range(20)) + b"<p>x" * 20_000,
        ],
    )
    def test_formatting_that_is_opened_again_and_again(self, page: bytes) -> None:
        """Unclosed formatting is copied into each later paragraph, and the copies are counted."""
        assert scan.html_refusal(page) == FORMATTING

    def test_a_page_over_the_cap(self) -> None:
        """Whoever forgets to cut a page at 512 kB is told so."""
        assert (
            scan.html_refusal(b"x" * (scan.PAGE_CAP + 1))
            == "524,289 bytes of page, more than the 524,288 that are read"
        )


def test_noframes_of_a_frameset_is_text_to_everybody() -> None:
    """The one raw element that framesets know does not make them suspicious."""
    assert scan.html_refusal(b"<frameset><frame src=a><noframes><body><div>x</noframes></frameset>") is None


def test_formatting_closed_behind_its_parent_is_closed() -> None:
    """A late `</b>` ends the formatting that outlived its place, unless a wall stands between."""
    sloppy = b"".join(b"<div><b id=%d><i></div></i></b>" % number for number in range(1_200))
    assert scan.html_refusal(sloppy + b"<p>x" * 10_000) is None
    assert scan.html_refusal(b"<object>" + sloppy + b"<p>x" * 10_000) == FORMATTING


def test_the_xml_scan_is_at_hand_here() -> None:
    """Both scans and both caps come from one place."""
    assert scan.xml_refusal is xmlscan.xml_refusal
    assert (scan.PAGE_CAP, scan.WIRE_CAP) == (512 * 1024, 2 * 1024 * 1024)


TAGS = ["div", "p", "b", "a", "td", "table", "svg", "title", "g", "script", "style", "object", "select", "br", "li"]
TOKENS = st.one_of(
    st.sampled_from(TAGS).map(lambda name: f"<{name}>"),
    st.sampled_from(TAGS).map(lambda name: f"</{name}>"),
    st.sampled_from(TAGS).map(lambda name: f"<{name}/>"),
    st.sampled_from(["<!--", "-->", "<![CDATA[", "]]>", "x", "'", '"', "<svg>", "</svg>", "<math>", "<mi>"]),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(TOKENS, min_size=1, max_size=8).map("".join))
@example("<td><table>")
def test_what_passes_is_parsed_without_deep_nesting(unit: str) -> None:
    """Whatever the scan lets through gives a tree of bounded depth, however the tags are mixed."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - only this test compares with the parser

    page = (unit * 3_000).encode()
    if scan.html_refusal(page) is None:
        node, depth = LexborHTMLParser(page).root, 0
        while node is not None:
            node, depth = node.last_child, depth + 1
        assert depth < 10_000


@given(st.binary(max_size=300))
def test_any_bytes_get_an_answer(page: bytes) -> None:
    """No bytes make the scan raise."""
    assert scan.html_refusal(page) is None

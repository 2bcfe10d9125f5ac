"""Texts in the spelling of their format."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.render.cleaning import shown
from callprep.render.escaping import columns, commonmark, wrapped

LINES = st.text(st.characters(codec="utf-8")).map(shown).filter(bool)
MARKUP = st.text(st.sampled_from("[]()<>*_#!|`~\\-+=1.: &;x/")).map(shown).filter(bool)


class TestCommonmark:
    """Nothing in a text is markup."""

    @pytest.mark.parametrize(
        ("text", "escaped"),
        [
            ("Maps (GitHub, Feb 2016): a renderer!", "Maps (GitHub, Feb 2016): a renderer!"),
            ("[x](https://a.example)", r"\[x\]\(https\://a.example)"),
            ("![x](y)", r"\!\[x\]\(y)"),
            ("a*b_c`d~e|f#g$h", r"a\*b\_c\`d\~e\|f\#g\$h"),
            ("<b>", r"\<b\>"),
            ("R&D &amp; &#x27;", r"R&D \&amp; \&\#x27;"),
            ("- [x] done", r"\- \[x\] done"),
            ("+ x", r"\+ x"),
            ("=== x", r"\=== x"),
            ("1. x", r"1\. x"),
            ("12) x", r"12\) x"),
            ("12 x", "12 x"),
            ("www.evil.example", r"www\.evil.example"),
            ("a\\b", r"a\\b"),
            ("", ""),
        ],
    )
    def test_each(self, text: str, escaped: str) -> None:
        """What could begin markup is escaped, and what could not is left readable."""
        assert commonmark(text) == escaped

    @given(LINES | MARKUP)
    def test_shown_literally(self, text: str) -> None:
        """A CommonMark parser makes one paragraph of it, with the text and nothing else."""
        parser = pytest.importorskip(
            "markdown_it", reason="the CommonMark parser comes with the docs tools"
        ).MarkdownIt("commonmark", {"html": True})
        tokens = parser.enable(["table", "strikethrough"]).parse(commonmark(text))
        assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
        inline = tokens[1].children or []
        assert {token.type for token in inline} <= {"text", "text_special"}
        assert "".join(token.content for token in inline) == text


class TestWrapped:
    """Eighty columns."""

    def test_columns(self) -> None:
        """Wide letters take two columns, marks and joiners none."""
        assert columns("ab") == 2
        assert columns("地図") == 4
        assert columns("e\u0301\u200d") == 1

    def test_prefixes(self) -> None:
        """The first line and the others have their own beginnings; blanks are folded."""
        assert wrapped("one  two three", "- ", "  ", width=9) == "- one two\n  three"
        assert wrapped("", "- ") == "-"

    def test_long_words(self) -> None:
        """A word longer than a line is broken."""
        assert wrapped("x" * 25, "> ", "  ", width=12) == "> xxxxxxxxxx\n  xxxxxxxxxx\n  xxxxx"

    @given(LINES, st.integers(20, 80))
    def test_width(self, text: str, width: int) -> None:
        """No line is wider than allowed, and no letter gets lost."""
        told = wrapped(text, "   > ", "     ", width)
        assert max(map(columns, told.split("\n"))) <= width
        assert "".join(told.removeprefix("   >").split()) == "".join(text.split())

"""Texts and addresses of strangers, made fit to be looked at."""

from __future__ import annotations

import unicodedata
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.render.cleaning import address, cut, shown, web_address


class TestShown:
    """What is left of a text that people will look at."""

    @pytest.mark.parametrize(
        ("given", "left"),
        [
            ("Ra\u202bjiv", "Rajiv"),
            ("invoice\u202efdp.exe", "invoicefdp.exe"),
            ("\u2067\u2066admin\u2069 user\u2069", "admin user"),
            ("a\u00adb\ufeffc", "abc"),
            ("R\U000e0061\U000e007fj", "Rj"),
            ("\ud800x\udc00", "x"),
            ("a\x00b\x9f", "ab"),
            ("one\ttwo\r\nthree\u2028four\u00a0five", "one two three four five"),
            ("\u3164", ""),
            ("a\ufdd0b\uffffc\U0001ffffd", "abcd"),
            ("\ue000x", "x"),
        ],
    )
    def test_hidden(self, given: str, left: str) -> None:
        """Controls, bidi marks, tags, fillers, surrogates and what is no character go; blanks fall together."""
        assert shown(given) == left

    @pytest.mark.parametrize(
        ("given", "left"),
        [
            ("\x1b]8;;http://evil.example\x07click\x1b]8;;\x07", "click"),
            ("\x1b]0;title\x1b\\x", "x"),
            ("\x9d8;;x\x9cy", "y"),
            ("\x1b[31mred\x1b[0m", "red"),
            ("\x9b31mred", "red"),
            ("\x1bcx", "x"),
            ("\x1b]no end", "no end"),
        ],
    )
    def test_terminal(self, given: str, left: str) -> None:
        """A terminal's sequences go whole; one that never ends loses its teeth alone."""
        assert shown(given) == left

    def test_normal_form(self) -> None:
        """A letter and its mark become one, in NFC."""
        assert shown("e\u0301") == "\u00e9"

    def test_joiners(self) -> None:
        """Joiners stay: emoji and Persian are spelled with them."""
        family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
        assert shown(family) == family
        wanted = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
        assert shown(wanted) == wanted

    def test_towers(self) -> None:
        """Marks heaped on one letter are cut to what a script needs."""
        assert shown("q" + "\u0317" * 40 + "x") == "q" + "\u0317" * 4 + "x"

    def test_otherwise(self) -> None:
        """What has nothing to look at is told by another word."""
        assert shown("\u202e \u200f", "?") == "?"
        assert shown("x", "?") == "x"

    @given(st.text())
    def test_always(self, text: str) -> None:
        """Whatever comes in, one line comes out that is clean and stays the same when cleaned again."""
        told = shown(text)
        assert told == " ".join(told.split())
        assert all(unicodedata.category(one) not in {"Cc", "Cs"} for one in told)
        assert not set(told) & set(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F)))
        told.encode()

    def test_long(self) -> None:
        """A text without end is cut before it is looked at."""
        assert len(shown("x" * 1_000_000)) == 20_000


class TestCut:
    """Shortening."""

    def test_at_a_word(self) -> None:
        """A long text ends at a word, with an ellipsis; a short one stays."""
        assert cut("one two three", 13) == "one two three"
        assert cut("one two three", 12) == "one two …"

    def test_one_word(self) -> None:
        """A word that is too long is cut inside."""
        assert cut("x" * 20, 10) == "x" * 9 + "…"
        assert cut("a " + "x" * 20, 10) == "a xxxxxxx…"

    @given(st.text(), st.integers(2, 50))
    def test_length(self, text: str, longest: int) -> None:
        """Nothing gets longer than allowed."""
        assert len(cut(text, longest)) <= longest


class TestWebAddress:
    """What may stand in a link."""

    @pytest.mark.parametrize(
        "url",
        [
            "javascript:canary(1)",
            "java\tscript:canary(1)",
            "JAVASCRIPT://example.org/%0acanary(1)",
            "data:text/html,<script>canary(1)</script>",
            "vbscript:x",
            "file:///etc/passwd",
            "mailto:a@example.com",
            "//evil.example/x",
            "/relative",
            "",
            "https://user:word@example.com/",
            "https://exa mple.com/",
            "https://evil.example\\@example.com/",
            "http://[::1",
            "https:///path",
            "https://example.com/" + "x" * 2000,
            "https://%65xample.com/",
            "https://e\ud800.example/\udfff",
            "https://example.com/\ud800",
        ],
    )
    def test_refused(self, url: str) -> None:
        """Other schemes, user names, odd hosts and what cannot be parsed make no link."""
        assert web_address(url) == ""

    def test_kept(self) -> None:
        """A plain address stays as it is; scheme and host in small letters."""
        assert web_address("HTTPS://Example.COM:8443/a/b?c=d&e#f") == "https://example.com:8443/a/b?c=d&e#f"
        assert web_address(" https://[2001:db8::1]/x ") == "https://[2001:db8::1]/x"

    def test_encoded(self) -> None:
        """What could end an attribute or a Markdown link is percent-encoded, once."""
        assert web_address("https://example.com/\"a' (b)[c]<d>`*%20") == (
            "https://example.com/%22a%27%20%28b%29%5Bc%5D%3Cd%3E%60%2A%20"
        )

    @given(st.text())
    def test_always(self, text: str) -> None:
        """Whatever follows a host, the address has no character that needs escaping but the ampersand."""
        told = web_address(f"https://example.com/{text}")
        assert escape(told).replace("&amp;", "&") == told
        assert not set(told) & set(" \t\n\\()<>\"'`*[]")

    def test_read(self) -> None:
        """People read an address without scheme, www and last slash."""
        assert address("https://www.example.com/a/") == "example.com/a"
        assert address("javascript:x") == ""

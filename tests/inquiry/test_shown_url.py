"""Rules of `callprep.inquiry.wire.shown_url`."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.inquiry.wire import Response, shown_url


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://x.example/a?q=1&key=abc&page=2", "https://x.example/a?q=1&key=***&page=2"),
        ("https://x.example/?api%5Fkey=abc", "https://x.example/?api%5Fkey=***"),
        ("https://x.example/?apikey=a#access_token=b", "https://x.example/?apikey=***#access_token=***"),
        ("https://ada:pass@x.example/", "https://***@x.example/"),
        ("http://[bad?token=abc", "http://[bad?token=***"),
        ("GET http://a.example/?sig=1 and http://b.example/?sig=2.", "GET http://a.example/?sig=*** and http://b.example/?sig=***"),
        ("https://x.example/?monkey=1&keyword=2&keys=3", "https://x.example/?monkey=1&keyword=2&keys=3"),
        ("https://x.example/@ada?q=a@b.example", "https://x.example/@ada?q=a@b.example"),
    ],
)  # fmt: skip
def test_masked(url: str, shown: str) -> None:
    """Values of keys and tokens, and user-info, are masked in any text; all else stays as it is."""
    assert shown_url(url) == shown
    assert Response(200, url=url).shown_url == shown


@given(st.text())
def test_any_text(text: str) -> None:
    """Any text will do, and what is masked stays so."""
    assert shown_url(shown_url(text)) == shown_url(text)

"""Bodies that came compressed without saying so."""

from __future__ import annotations

import gzip
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.errors import UnreadableError
from callprep.reading.gunzip import BODY_CAP, gunzipped

ADDRESS = "https://api.example/x"


@given(st.binary())
def test_there_and_back(body: bytes) -> None:
    """What was compressed comes out as it was."""
    assert gunzipped(gzip.compress(body)) == body


@given(st.binary().filter(lambda body: not body.startswith(b"\x1f\x8b")))
def test_plain(body: bytes) -> None:
    """A body that is not compressed stays as it is."""
    assert gunzipped(body) == body


def test_a_bomb() -> None:
    """A body that grows beyond the limit is refused, compressed or not."""
    with pytest.raises(UnreadableError, match="longer than 8,388,608 bytes") as caught:
        gunzipped(gzip.compress(bytes(BODY_CAP + 1)), ADDRESS)
    assert caught.value.url == ADDRESS
    with pytest.raises(UnreadableError, match="longer than 3 bytes"):
        gunzipped(b"four", most=3)
    assert gunzipped(gzip.compress(b"four"), most=4) == b"four"


def test_cut_short() -> None:
    """A compressed body whose end is missing is refused, not read by half."""
    with pytest.raises(UnreadableError, match="cut short"):
        gunzipped(gzip.compress(os.urandom(500))[:-20], ADDRESS)


def test_no_gzip_after_all() -> None:
    """Bytes that only begin as gzip does are refused."""
    with pytest.raises(UnreadableError, match="broken"):
        gunzipped(b"\x1f\x8b nothing of the kind", ADDRESS)

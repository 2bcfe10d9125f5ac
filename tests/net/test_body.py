"""Rules of `callprep.net._body`."""

from __future__ import annotations

import gzip
import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.errors import UnreadableError
from callprep.net._body import decoded

WORDS = b"words " * 200
RAW = zlib.compressobj(wbits=-15)
RAW_DEFLATE = RAW.compress(WORDS) + RAW.flush()


class TestDecoded:
    """One layer, up to a limit."""

    @pytest.mark.parametrize(
        ("raw", "encodings"),
        [
            (WORDS, []),
            (WORDS, ["identity"]),
            (WORDS, ["", " identity ,"]),
            (gzip.compress(WORDS), ["gzip"]),
            (gzip.compress(WORDS), ["identity, X-GZip"]),
            (gzip.compress(WORDS), []),
            (zlib.compress(WORDS), ["deflate"]),
            (RAW_DEFLATE, ["deflate"]),
            (WORDS, ["gzip"]),
        ],
    )
    def test_forms(self, raw: bytes, encodings: list[str]) -> None:
        """Plain, gzip (said or not), and both kinds of deflate are read; plain text that is called gzip too."""
        assert decoded(raw, encodings, len(WORDS)) == WORDS

    @pytest.mark.parametrize("encoding", ["gzip", "deflate", "identity"])
    def test_nothing(self, encoding: str) -> None:
        """An empty body is empty, whatever it is called."""
        assert decoded(b"", [encoding], 10) == b""

    @pytest.mark.parametrize(
        ("raw", "encodings", "what"),
        [
            (gzip.compress(gzip.compress(WORDS)), ["gzip, gzip"], "twice"),
            (gzip.compress(gzip.compress(WORDS)), ["gzip", "gzip"], "twice"),
            (gzip.compress(gzip.compress(WORDS)), ["gzip"], "twice"),
            (b"x", ["br"], "'br'"),
            (b"x", ["zstd"], "'zstd'"),
            (WORDS, ["deflate"], "broken"),
            (b"\x1f\x8b junk", ["gzip"], "broken"),
            (gzip.compress(WORDS)[:-9], ["gzip"], "cut short"),
            (zlib.compress(WORDS)[:-9], ["deflate"], "cut short"),
            (WORDS + b"x", [], "longer than 1,200 bytes"),
            (gzip.compress(WORDS + b"x"), ["gzip"], "longer"),
            (zlib.compress(WORDS + b"x"), ["deflate"], "longer"),
        ],
    )
    def test_refused(self, raw: bytes, encodings: list[str], what: str) -> None:
        """Double, unknown, broken, cut and oversized bodies are unreadable, and the message says which."""
        with pytest.raises(UnreadableError, match=what) as caught:
            decoded(raw, encodings, len(WORDS), "https://x.example")
        assert caught.value.url == "https://x.example"

    @given(st.binary(max_size=300), st.sampled_from(["gzip", "deflate", "identity", "br", "gzip, deflate", ""]))
    def test_any_bytes(self, raw: bytes, encoding: str) -> None:
        """Whatever comes, it is bytes within the limit or one error."""
        with suppress(UnreadableError):
            assert len(decoded(raw, [encoding], 100)) <= 100

    @given(st.binary(max_size=300).filter(lambda body: not body.startswith(b"\x1f\x8b")))
    def test_there_and_back(self, body: bytes) -> None:
        """What was compressed once comes out as it was."""
        assert decoded(gzip.compress(body), ["gzip"], 300) == decoded(zlib.compress(body), ["deflate"], 300) == body

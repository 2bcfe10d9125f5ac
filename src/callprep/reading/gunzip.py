"""Bodies that came compressed without saying so: seen by their first bytes, and decoded up to a limit."""

from __future__ import annotations

import zlib

from callprep.errors import UnreadableError

__all__ = ["BODY_CAP", "gunzipped"]

BODY_CAP = 8 * 1024 * 1024
"""Bytes of one API answer, after decoding."""

_MAGIC = b"\x1f\x8b"  # RFC 1952, section 2.3.1
_GZIP = 31  # zlib's manual, inflateInit2: 15 for the largest window, 16 for a gzip header


def gunzipped(body: bytes, url: str = "", most: int = BODY_CAP) -> bytes:
    """Decode a body that begins as gzip does; give any other as it is.

    Raises:
        UnreadableError: It holds more than `most` bytes, is cut short, or is no gzip after all.
    """
    told = _inflated(body, url, most) if body.startswith(_MAGIC) else body
    if len(told) > most:
        raise UnreadableError(f"the answer is longer than {most:,} bytes", url)
    return told


def _inflated(body: bytes, url: str, most: int) -> bytes:
    decoder = zlib.decompressobj(_GZIP)
    try:
        told = decoder.decompress(body, most + 1)
    except zlib.error:
        raise UnreadableError("the answer is compressed, and the compression is broken", url) from None
    if not decoder.eof and len(told) <= most:
        raise UnreadableError("the answer is compressed, and was cut short", url)
    return told

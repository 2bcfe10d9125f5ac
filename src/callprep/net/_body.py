"""Bodies as they come off the wire: one layer of gzip or deflate at most, decoded up to a limit.

httpx decodes without a limit, which turns 200 kB into 200 MB; so nothing of httpx's is used here.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from callprep.errors import UnreadableError
from callprep.reading.gunzip import gunzipped

__all__ = ["decoded"]

_MAGIC = b"\x1f\x8b"  # RFC 1952, section 2.3.1
_ZLIB, _RAW = (
    zlib.MAX_WBITS,
    -zlib.MAX_WBITS,
)  # "deflate" means the former (RFC 9110, 8.4.1.2); old servers send the latter


def decoded(raw: bytes, encodings: Iterable[str], most: int, url: str = "") -> bytes:
    """Undo the one content encoding of a body.

    A body that begins as gzip does is decoded though nobody said so: proxies strip the header (Stack Exchange
    documentation, "Compression"); one that is said to be gzip and is not is taken as it is.

    Args:
        raw: The bytes of the wire.
        encodings: The values of `Content-Encoding`.
        most: Bytes that may come out.
        url: For messages.

    Raises:
        UnreadableError: More than one encoding, an unknown or broken one, or too many bytes.
    """
    named = [name for value in encodings for name in value.lower().replace(" ", "").split(",")]
    layers = [name for name in named if name not in {"", "identity"}]
    if len(layers) > 1:
        raise UnreadableError("the answer is compressed twice", url)
    if layers and layers[0] not in {"gzip", "x-gzip", "deflate"}:
        raise UnreadableError(f"the answer is compressed in a way we did not ask for ({layers[0][:20]!r})", url)
    body = _inflated(raw, most, url) if layers == ["deflate"] and raw else gunzipped(raw, url, most)
    if len(body) > most:
        raise UnreadableError(f"the answer is longer than {most:,} bytes", url)
    if body.startswith(_MAGIC) and body is not raw:
        raise UnreadableError("the answer is compressed twice", url)
    return body


def _inflated(raw: bytes, most: int, url: str) -> bytes:
    for window in (_ZLIB, _RAW):
        decoder = zlib.decompressobj(window)
        try:
            body = decoder.decompress(raw, most + 1)
        except zlib.error:
            continue
        if not decoder.eof and len(body) <= most:
            raise UnreadableError("the answer is compressed, and was cut short", url)
        return body
    raise UnreadableError("the answer is compressed, and the compression is broken", url)

"""Words of strangers in a text of ours: on one line, with nothing that hides or turns the rest round."""

from __future__ import annotations

import unicodedata

from callprep.model._visible import visible

__all__ = ["clean", "units", "visible"]


def clean(text: str) -> str:
    """Give a text as it goes out: as it may be read, in NFC."""
    return unicodedata.normalize("NFC", visible(text))


def units(text: str) -> int:
    """Count a text as LinkedIn does: in UTF-16 units after NFC, so that an emoji counts two or more."""
    return len(unicodedata.normalize("NFC", text).encode("utf-16-le", "surrogatepass")) // 2

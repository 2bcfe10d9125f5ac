"""Words of strangers in a text that goes out: on one line, in NFC, with nothing that hides or turns the rest round."""

from __future__ import annotations

import unicodedata

__all__ = ["clean"]

_JOINERS = "\u200c\u200d"


def clean(text: str) -> str:
    """Leave out control characters, halves of characters and turns; joiners are letters' business (Persian, emoji)."""
    kept = (" " if char.isspace() else char for char in text if _is_shown(char))
    return unicodedata.normalize("NFC", " ".join("".join(kept).split()))


def _is_shown(char: str) -> bool:
    return char.isspace() or char in _JOINERS or not unicodedata.category(char).startswith("C")

"""Words of strangers in a text that goes out: on one line, in NFC, with nothing that hides or turns the rest round."""

from __future__ import annotations

import unicodedata

__all__ = ["clean"]

# U+202A to U+202E and U+2066 to U+2069 turn text round; the marks and the BOM hide in it
_TURNS = {chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0xFEFF)}
_NO_LETTERS = {"Cc", "Cs", "Co", "Cn"}


def clean(text: str) -> str:
    """Leave out control characters, halves of characters and turns; joiners are letters' business (Persian, emoji)."""
    kept = (" " if char.isspace() else char for char in text if _is_shown(char))
    return unicodedata.normalize("NFC", " ".join("".join(kept).split()))


def _is_shown(char: str) -> bool:
    return char.isspace() or not (unicodedata.category(char) in _NO_LETTERS or char in _TURNS)

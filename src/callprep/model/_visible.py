"""What of a text is to be seen: words of strangers on one line, with nothing that hides or turns the rest round."""

from __future__ import annotations

import unicodedata

__all__ = ["visible"]

_JOINERS = "\u200c\u200d"
_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs"})  # a letter that this Python does not know yet is a letter


def visible(text: str) -> str:
    """Leave out control characters, halves of characters and turns; joiners are letters' business (Persian, emoji).

    Letters stay as they are written, so that a name is still found by itself.
    """
    if text.isascii() and text.isprintable():  # most texts are, and are quickly done with
        return " ".join(text.split())
    kept = (" " if char.isspace() else char for char in text if _is_shown(char))
    return " ".join("".join(kept).split())


def _is_shown(char: str) -> bool:
    return char.isspace() or char in _JOINERS or unicodedata.category(char) not in _HIDDEN

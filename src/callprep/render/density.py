"""How full a call sheet is: an estimate of its lines on A4, from which the size of print follows."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["density", "rows_of"]

# Lines that fit on a page in the larger sizes, measured by printing sheets of growing length with Chromium.
_ROOMY, _SNUG = 47, 58


def rows_of(texts: Iterable[str], width: int) -> int:
    """Count the lines that texts take, each beginning on its own, where `width` characters fit."""
    return sum(-(-len(text) // width) for text in texts)


def density(lines: int) -> str:
    """Give the size of print: "roomy", "snug" or "tight"."""
    return "roomy" if lines <= _ROOMY else "snug" if lines <= _SNUG else "tight"

"""How full a call sheet is: an estimate of its lines on A4, from which the size of print follows."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["density", "rows_of"]

# Sizes of print, and the lines of the estimate that fit on a page in each: measured by printing with Chromium in a wide
# face (DejaVu Sans), with a line or two to spare.
_SIZES = (("roomy", 46), ("snug", 55), ("tight", 70))
_SMALLEST = "packed"


def rows_of(texts: Iterable[str], width: int) -> int:
    """Count the lines that texts take, each beginning on its own, where `width` characters fit."""
    return sum(-(-len(text) // width) for text in texts)


def density(lines: int) -> str:
    """Give the size of print: "roomy", "snug", "tight" or "packed"."""
    return next((name for name, most in _SIZES if lines <= most), _SMALLEST)

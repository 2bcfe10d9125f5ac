"""How full a call sheet is: an estimate of its lines on A4, from which the size of print follows."""

from __future__ import annotations

from collections.abc import Iterable

from callprep.render.escaping import columns

__all__ = ["density", "rows_of"]

# Sizes of print, and the lines of the estimate that fit on a page in each: measured by printing with Chromium in a wide
# face (DejaVu Sans), where lines × (points)² comes to about 4,700 where blocks are short; a line or two are left.
_SIZES = (("roomy", 53), ("snug", 61), ("tight", 76))
_SMALLEST = "packed"


def rows_of(texts: Iterable[str], width: int) -> int:
    """Count the lines that texts take, each beginning on its own, where `width` letters fit (wide ones count twice)."""
    return sum(-(-columns(text) // width) for text in texts)


def density(lines: int) -> str:
    """Give the size of print: "roomy", "snug", "tight" or "packed"."""
    return next((name for name, most in _SIZES if lines <= most), _SMALLEST)

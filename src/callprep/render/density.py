"""How full a call sheet is: an estimate of its lines on A4, from which the size of print follows."""

from __future__ import annotations

from collections.abc import Iterable

from callprep.render.escaping import columns

__all__ = ["density", "rows_of"]

# Sizes of print, and the lines of the estimate that fit on a page in each: measured by printing with Chromium in a wide
# face (DejaVu Sans), where lines × (points)² comes to about 5,000; a line or two are left to spare.
_SIZES = (("roomy", 58), ("snug", 66), ("tight", 82))
_SMALLEST = "packed"


def rows_of(texts: Iterable[str], width: int) -> int:
    """Count the lines that texts take, each beginning on its own, where `width` letters fit (wide ones count twice)."""
    return sum(-(-columns(text) // width) for text in texts)


def density(lines: int) -> str:
    """Give the size of print: "roomy", "snug", "tight" or "packed"."""
    return next((name for name, most in _SIZES if lines <= most), _SMALLEST)

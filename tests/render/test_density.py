"""How full a sheet is."""

from __future__ import annotations

from callprep.render.density import density, rows_of


def test_rows() -> None:
    """Each text begins a line, and takes as many as its length needs; an empty one takes none."""
    assert rows_of(["", "x", "x" * 10, "x" * 11], 10) == 0 + 1 + 1 + 2


def test_sizes() -> None:
    """The fuller a sheet, the smaller its print, in four steps."""
    sizes = [density(lines) for lines in range(100)]
    assert list(dict.fromkeys(sizes)) == ["roomy", "snug", "tight", "packed"]

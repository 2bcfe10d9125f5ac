"""Numbers and lists are said as people say them."""

from __future__ import annotations

import pytest

from callprep.model.wording import counted, listed


@pytest.mark.parametrize(
    ("number", "one", "many", "told"),
    [
        (0, "answer", "", "0 answers"),
        (1, "answer", "", "1 answer"),
        (2000, "answer", "", "2,000 answers"),
        (1, "entry", "entries", "1 entry"),
        (2, "entry", "entries", "2 entries"),
    ],
)
def test_counted(number: int, one: str, many: str, told: str) -> None:
    """One thing is one, and more are many, with their thousands apart."""
    assert counted(number, one, many) == told


@pytest.mark.parametrize(
    ("items", "told"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_listed(items: list[str], told: str) -> None:
    """Things are joined as one says them."""
    assert listed(items) == told

"""Texts made to take long: the time to judge one grows as its length does. With any more these would never end."""

from __future__ import annotations

import pytest
from tests.helpers import engagement

from callprep import Channel, Project, lint

_MANY = 100_000  # characters; a pattern that looks at each of them from each takes minutes


@pytest.mark.parametrize(
    "piece",
    [*".…-' \n[<_*`@", "?!", ".'", "A-", "A'", "A--", "1,", "1 ", "1k-", "{{"],
)
def test_runs(piece: str) -> None:
    """One sign or two again and again, with a letter behind them so that nothing ends there."""
    text = "Hi " + piece * (_MANY // len(piece)) + "x"
    for finding in lint(text, engagement(), Channel.MAIL, beside=[text]):
        assert text[slice(*finding.span)] == finding.text


def test_many_facts() -> None:
    """What is rare among the subjects of many facts is counted, and not looked for again and again."""
    facts = [
        Project(f"tool-{number}", topics=tuple(f"t{number}x{one}" for one in range(20))) for number in range(1_000)
    ]
    assert lint("You wrote tool-7.", engagement(*facts), Channel.INTERNAL) == ()

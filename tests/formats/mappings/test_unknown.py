"""The one rule for what other systems leave blank."""

from __future__ import annotations

import enum
import math
from decimal import Decimal

import pytest

from callprep.formats.mappings.unknown import is_blank, known


class Stage(enum.Enum):
    """An enum as clients of other systems have it."""

    OPEN = "open"
    BLANK = "n/a"


@pytest.mark.parametrize(
    "value",
    [None, "", "  \n", False, [], {}, (), set(), "N/A", "n/a", "null", "None", "none", "-", "—", "TBD", "tba", "False",
     "see JD", "To be discussed.", "--", "n.a.", math.nan, Decimal("NaN"), Decimal("sNaN"), Stage.BLANK],
)  # fmt: skip
def test_unknown(value: object) -> None:
    """What only says that nothing is there is unknown, in whatever way a system writes it."""
    assert known(value) is None


@pytest.mark.parametrize("value", [0, 0.0, True, "0", " Ada ", "Null", ["x"], {"a": None}, b"x", Decimal(1)])
def test_known(value: object) -> None:
    """Everything else is known and stays as it is: a count of nought, and the surname Null."""
    assert known(value) is value


def test_flag() -> None:
    """Where a yes or no is due, no is an answer."""
    assert known(False, flag=True) is False  # noqa: FBT003 -- the value in question
    assert known(None, flag=True) is None


def test_enum() -> None:
    """A member of an enum stands for its value."""
    assert known(Stage.OPEN) == "open"


def test_blank() -> None:
    """Blanks round a word that says nothing do not make it say something."""
    assert is_blank(" tbd\t")
    assert not is_blank("to be discussed with you")

"""Words and numbers of other systems in ours."""

from __future__ import annotations

import enum
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.formats.mappings import words
from callprep.model.read import Read


class Frequency(enum.Enum):
    """As a client has it."""

    YEAR = "YEAR"


@pytest.mark.parametrize(
    ("value", "found"),
    [(65000, 65000), (40.5, 40.5), ("65,000", 65000), ("1,800,000.50", 1800000.5), (" 60000 ", 60000), ("40.00", 40),
     (Decimal("70000.5"), 70000.5), (0, None), ("0", None), (0.0, None), (None, None), ("", None), (False, None)],
)  # fmt: skip
def test_amount(value: object, found: float | None) -> None:
    """Amounts are numbers or texts with commas; nought and nothing are unknown, and no issue."""
    assert words.amount(value, "min") == Read(found)


@pytest.mark.parametrize(
    "value", ["60.000", "80k", "$90,000", "65 000", "6,50", -5, "-5", True, float("inf"), 10**400, [], [1], {"a": 1}]
)
def test_no_amount(value: object) -> None:
    """What could be read in two ways, or is no sum at all, is unknown, and said."""
    told = words.amount(value, "min")
    assert told.value is None
    assert [issue.where for issue in told.issues] == ([] if value == [] else ["min"])


@pytest.mark.parametrize(("value", "found"), [(0, 0), ("12", 12), ("-1.5", -1.5), (None, None), (Decimal(2), 2)])
def test_number(value: object, found: float | None) -> None:
    """A number may be nought or a text."""
    assert words.number(value, "n") == Read(found)


@pytest.mark.parametrize("value", ["many", True, Decimal("Infinity"), "1e5"])
def test_no_number(value: object) -> None:
    """What is no number is unknown, and said."""
    told = words.number(value, "n")
    assert (told.value, len(told.issues)) == (None, 1)


@pytest.mark.parametrize(
    ("value", "found"),
    [("YEAR", "year"), ("per-year-salary", "year"), ("1 YEAR", "year"), ("Month", "month"), ("hourly", "hour"),
     ("per-hour-wage", "hour"), ("HOUR", "hour"), ("WEEK", "week"), ("daily rate", "day"), (Frequency.YEAR, "year"),
     ("NONE", None), (None, None), ("", None)],
)  # fmt: skip
def test_period(value: object, found: str | None) -> None:
    """Each system's word for a period is one of our five."""
    assert words.period(value, "period") == Read(found)


@pytest.mark.parametrize("value", ["bi-weekly", "2 WEEKS", "one-time", "semi monthly", "fortnight", 12, "year month"])
def test_no_period(value: object) -> None:
    """What is none of the five stays unknown, and is said."""
    told = words.period(value, "period")
    assert (told.value, len(told.issues)) == (None, 1)


@pytest.mark.parametrize(("value", "found"), [("gbp", "GBP"), ("EUR", "EUR"), ("€", "EUR"), ("£", "GBP"), (None, None)])
def test_currency(value: object, found: str | None) -> None:
    """A currency is a code, or a sign of one currency alone."""
    assert words.currency(value, "currency") == Read(found)


@pytest.mark.parametrize("value", ["$", "¥", "dollars", 840])
def test_no_currency(value: object) -> None:
    """A sign of several currencies is none of them."""
    told = words.currency(value, "currency")
    assert (told.value, len(told.issues)) == (None, 1)


@pytest.mark.parametrize(
    "value",
    ["2026-05-09", "2026-05-09T08:00:00-04:00", "2026-05-09 09:41:37 UTC", "2026-05-09T00:00", "2026-05-09T10:00:00Z",
     "2026-05-09T14:10:41+0200", date(2026, 5, 9), datetime(2026, 5, 9, 8, tzinfo=UTC), 1778313600000, 1778313600,
     " 2026-05-09 "],
)  # fmt: skip
def test_day(value: object) -> None:
    """A day is told in many forms."""
    assert words.day(value, "day") == Read(date(2026, 5, 9))


@pytest.mark.parametrize("value", ["2026-02-30", "2024-07", "+10000000001", "20260509", "soon", True, 1e300, [1]])
def test_no_day(value: object) -> None:
    """An impossible or incomplete day is unknown, and said; nothing is unknown only."""
    told = words.day(value, "day")
    assert (told.value, len(told.issues)) == (None, 1)
    assert words.day(False, "day") == words.day("n/a", "day") == Read(None)  # noqa: FBT003 -- how Odoo says nothing


@pytest.mark.parametrize(
    ("value", "found"), [(True, True), (False, False), (1, True), (0, False), ("Yes", True), ("false", False),
                         ("False", False), ("no", False), (None, None), ("", None)],
)  # fmt: skip
def test_flag(value: object, found: bool | None) -> None:  # noqa: FBT001 -- a yes or no is what it is about
    """A yes or no may be a bool, a number or a word."""
    assert words.flag(value, "f") == Read(found)


def test_no_flag() -> None:
    """Another word is unknown, and said."""
    assert words.flag("perhaps", "f").issues[0].where == "f"


@pytest.mark.parametrize(
    ("value", "found"),
    [("FULL_TIME", "full time"), ("Full-time", "full time"), ("FullTime", "full time"), ("OTHER", None), ([], None),
     (["INTERN", "FULL_TIME", "", None], "internship, full time"), ("fulltime_permanent", "full time, permanent"),
     (["Full-time", "FULL_TIME"], "full time")],
)  # fmt: skip
def test_employment(value: object, found: str | None) -> None:
    """Each system's word for a kind of contract is one of ours; several are told together, each once."""
    assert words.employment(value, "type") == Read(found)


def test_unknown_words() -> None:
    """A word that is not known is kept as it is, and told."""
    told = words.employment(["Gig", "FULL_TIME"], "type")
    assert told.value == "Gig, full time"
    assert "'Gig' is kept" in told.issues[0].what
    assert words.remote("two days a month", "remote").value == "two days a month"


@pytest.mark.parametrize(
    ("value", "found"),
    [("TELECOMMUTE", "remote"), ("telecommute", "remote"), ("on-site", "on_site"), ("OnSite", "on_site"),
     ("Hybrid", "hybrid"), ("unspecified", None), ("none", None), (None, None)],
)  # fmt: skip
def test_remote(value: object, found: str | None) -> None:
    """How much is remote is one of three words."""
    assert words.remote(value, "remote") == Read(found)


READERS: tuple[Callable[[object, str], Read[object]], ...] = (
    words.amount, words.number, words.period, words.currency, words.day, words.flag, words.employment, words.remote,
)  # fmt: skip


@given(
    st.none() | st.booleans() | st.integers() | st.floats() | st.decimals() | st.text() | st.binary()
    | st.dates() | st.datetimes() | st.lists(st.text()) | st.dictionaries(st.text(), st.text()),
    st.sampled_from(READERS),
)  # fmt: skip
def test_anything(value: object, reader: Callable[[object, str], Read[object]]) -> None:
    """Whatever the value, no reader raises, and none makes words of nothing."""
    assert reader(value, "x").value not in {"", "None", "False", "nan"}

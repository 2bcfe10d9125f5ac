"""Charts: their geometry, and how they read without colour."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.render.charts import Bar, Drawing, Stack, bars, fitting, stacks, text_bars
from callprep.render.escaping import columns

GROUPS = ("built", "answered", "written", "published")
FILLS = ("cp-solid", "cp-hatch", "cp-hollow", "cp-stripe")


def _looks(drawing: Drawing, *but: str) -> list[str]:
    return [shape.look for shape in drawing.shapes if shape.look not in but]


def _points(drawing: Drawing) -> list[tuple[float, float]]:
    """Where paths begin, and where they go by absolute lines."""
    found = (point for shape in drawing.shapes for point in re.findall(r"[ML]([\d.-]+) ([\d.-]+)", shape.d))
    return [(float(x), float(y)) for x, y in found]


class TestStacks:
    """Counts over years."""

    def test_every_group_has_its_own_fill(self) -> None:
        """Four groups are told apart by four fills, never by colour alone, and a key names those that occur."""
        drawing = stacks((Stack(2016, (1, 1, 1, 1)),), GROUPS)
        assert [look for look in _looks(drawing) if look in FILLS] == [*FILLS, *FILLS]
        assert [label.text for label in drawing.labels] == ["2016", "4", *GROUPS]

    def test_key_holds_what_occurs(self) -> None:
        """A group that no year has is not in the key."""
        drawing = stacks((Stack(2015, (0, 2, 0, 0)), Stack(2016, (0, 0, 0, 0))), GROUPS)
        assert [label.text for label in drawing.labels] == ["2015", "2016", "2", "answered"]

    def test_heights(self) -> None:
        """Heights follow the counts, the highest stack fills the plot, and a single item is still seen."""
        drawing = stacks((Stack(2014, (100, 0, 0, 0)), Stack(2015, (50, 0, 0, 0)), Stack(2016, (1, 0, 0, 0))), GROUPS)
        solids = [shape.d for shape in drawing.shapes if shape.look == "cp-solid"]
        assert [re.findall(r"v([\d.]+)", d) for d in solids[:3]] == [["96"], ["48"], ["3"]]

    @pytest.mark.parametrize(("count", "first"), [(8, "2009"), (9, "’08"), (15, "’02")])
    def test_names_of_years(self, count: int, first: str) -> None:
        """Many years go by their last two digits, so that they stand side by side on a phone."""
        drawing = stacks(tuple(Stack(year, (1, 0, 0, 0)) for year in range(2017 - count, 2017)), GROUPS)
        assert next(label.text for label in drawing.labels) == first

    @pytest.mark.parametrize(
        ("counts", "told"),
        [
            ((9, 9, 9), ["9", "9", "9"]),
            ((111,) * 15, ["111"] * 8),
            ((99,) * 15, ["99"] * 15),
            ((5, 4000, 5), ["4,000", "5", "5"]),
            ((1, 200_000, 199_000, *[0] * 12), ["200,000", "1"]),
        ],
    )
    def test_totals(self, counts: tuple[int, ...], told: list[str]) -> None:
        """Totals stand over their stacks as long as none touches another, or another's stack; the largest stays."""
        drawing = stacks(tuple(Stack(2000 + index, (count, 0, 0, 0)) for index, count in enumerate(counts)), GROUPS)
        assert [label.text for label in drawing.labels if "cp-figure" in label.look] == told

    def test_nothing(self) -> None:
        """Without years there is an axis and nothing else."""
        drawing = stacks((), GROUPS)
        assert _looks(drawing) == ["cp-axis"]
        assert drawing.labels == ()

    @given(st.lists(st.tuples(*[st.integers(0, 10**6)] * 4), min_size=1, max_size=15))
    def test_stays_inside(self, counts: list[tuple[int, int, int, int]]) -> None:
        """Whatever the counts, nothing begins outside the drawing."""
        drawing = stacks(tuple(Stack(2000 + index, one) for index, one in enumerate(counts)), GROUPS)
        for x, y in _points(drawing):
            assert 0 <= x <= float(drawing.width)
            assert 0 <= y <= float(drawing.height)


class TestBars:
    """Bars that lie, with words above them."""

    def test_lengths(self) -> None:
        """Lengths follow the counts; one of very many is still seen, none is a bare line."""
        drawing = bars((Bar("a", 1000, "1,000 items"), Bar("b", 500, ""), Bar("c", 1, ""), Bar("d", 0, "")))
        assert _looks(drawing) == ["cp-solid", "cp-solid", "cp-solid", "cp-axis"]
        lengths = [float(re.findall(r"h([\d.]+)", shape.d)[0]) for shape in drawing.shapes]
        assert lengths == [299, 149.5, 3, 300]

    def test_signs(self) -> None:
        """Each way to go has a sign, drawn as a path; what is unknown has none."""
        rows = tuple(Bar(sign, 1, "", sign) for sign in ("rising", "steady", "resting", "less of late", ""))
        drawing = bars(rows)
        assert _looks(drawing) == [*["cp-solid"] * 4, "cp-hollow", "cp-solid", "cp-hollow", *["cp-solid"] * 2]
        assert [label.x for label in drawing.labels if label.look == "cp-name"] == [*["14"] * 4, "0"]

    def test_out_of_reach(self) -> None:
        """What could not be looked at is hatched, what was not is left open: after what was found, or alone."""
        drawing = bars((Bar("a", 5, "", rest="hatch"), Bar("b", 0, "", rest="hatch"), Bar("c", 0, "", rest="open")))
        assert _looks(drawing) == ["cp-solid", "cp-hatch", "cp-lines", "cp-hatch", "cp-lines", "cp-open"]

    def test_long_names(self) -> None:
        """A long name is cut to what stands beside the words at the end of its row."""
        (name, told) = bars((Bar("Donaudampfschifffahrtsgesellschaft", 1, "1 item"),)).labels
        assert name.text == "Donaudampfschifffahrtsg…"
        assert (told.text, told.x) == ("1 item", "300")

    def test_nothing(self) -> None:
        """Without rows there is nothing, and still a box with a height."""
        assert bars(()) == Drawing("300", "1", (), ())

    @given(st.lists(st.tuples(st.integers(0, 10**6), st.sampled_from(["", "hatch", "open"])), max_size=10))
    def test_stays_inside(self, rows: list[tuple[int, str]]) -> None:
        """Whatever the counts, nothing begins outside the drawing."""
        drawing = bars(tuple(Bar("x", count, "", "rising", rest) for count, rest in rows))
        for x, y in _points(drawing):
            assert 0 <= x <= 300
            assert 0 <= y <= float(drawing.height)


@pytest.mark.parametrize(
    ("text", "told"),
    [("short", "short"), ("exactly ten", "exactly t…"), ("地図地図地図", "地図地図…"), ("one two thre", "one two t…")],
)
def test_fitting(text: str, told: str) -> None:
    """A text is cut by the columns it takes, wide letters counting twice."""
    assert fitting(text, 10) == told
    assert columns(told) <= 10


def test_text_bars() -> None:
    """In plain text the longest bar has thirty marks; little is seen, nothing is not."""
    assert text_bars((3000, 1500, 1, 0)) == ("#" * 30, "#" * 15, "#", "")
    assert text_bars(()) == ()


def test_thin_hatch() -> None:
    """A fill too thin for a line of its own is drawn with none, and still is a path."""
    drawing = stacks((Stack(2016, (0, 0, 0, 1)), Stack(2015, (10**6, 0, 0, 0))), GROUPS)
    assert all(shape.d.startswith("M") for shape in drawing.shapes)

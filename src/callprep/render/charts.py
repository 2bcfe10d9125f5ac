"""Charts over plain counts: told as a table, and drawn as paths and labels for an inline SVG.

No chart speaks by colour alone: every group has a fill of its own (solid, hatched, hollow, striped) and its words, so
that a chart reads on grey paper too. Nothing drawn has an id, so that the charts of many pages fit into one notebook.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from callprep.render.escaping import columns

__all__ = ["LOOKS", "Bar", "Chart", "Drawing", "Label", "Shape", "Stack", "bars", "fitting", "stacks", "text_bars"]

LOOKS = {"looks": True}
"""The metadata of a field that is about looks alone: it stands in no JSON."""

_WIDTH = 300.0
_SIGN = 14.0
_NAME_COLUMNS = 24
_BAR_TOP, _BAR_HEIGHT, _ROW = 16.0, 8.0, 33.0
_PLOT_TOP, _PLOT_HEIGHT = 24.0, 96.0
_WIDEST_STACK, _LEAST = 30.0, 3.0
_GAP = 4.0
_YEARS_IN_FULL = 8
_DIGIT, _LINE = 8.0, 11.0  # of bold print of 11 units in a wide face
_TEXT_BAR = 30


@attrs.frozen
class Shape:
    """A path, and how it is filled: the classes of its style."""

    d: str
    look: str


@attrs.frozen
class Label:
    """Words at a point, as a share of the drawing's units; `look` are the classes of their style."""

    text: str
    x: str
    y: str
    look: str


@attrs.frozen
class Drawing:
    """What an SVG holds, in units of its own: `width` and `height` are those of its view box."""

    width: str
    height: str
    shapes: tuple[Shape, ...]
    labels: tuple[Label, ...]


@attrs.frozen
class Chart:
    """A chart: its title, what one sees in it, its figures as a table, and its drawing.

    `lines` say the rows in plain text, `bars` their lengths. A chart without rows has nothing to draw: `note` says why.
    """

    title: str
    summary: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str
    lines: tuple[str, ...] = attrs.field(metadata=LOOKS)
    bars: tuple[str, ...] = attrs.field(metadata=LOOKS)
    drawing: Drawing = attrs.field(metadata=LOOKS)


@attrs.frozen
class Stack:
    """What stands over one year: how many of each group, in the order of the fills."""

    year: int
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """All groups together."""
        return sum(self.counts)


@attrs.frozen
class Bar:
    """A bar that lies: its name, how long it is, what is said at its end, the sign before it, and how it goes on.

    `sign` is "rising", "steady", "less of late", "resting" or empty; `rest` is "hatch" (there is more, out of reach),
    "open" (there may be more) or empty.
    """

    name: str
    count: int
    told: str
    sign: str = ""
    rest: str = ""


_FILLS = ("solid", "hatch", "hollow", "stripe")


def stacks(years: tuple[Stack, ...], groups: tuple[str, ...]) -> Drawing:
    """Draw a stack a year, in the order given, with a key to the groups that occur."""
    most = max((stack.total for stack in years), default=0)
    slot = _WIDTH / max(len(years), 1)
    width = min(_WIDEST_STACK, slot * 0.7)
    shapes: list[Shape] = []
    labels: list[Label] = []
    for index, stack in enumerate(years):
        middle = (index + 0.5) * slot
        shapes += _stack(stack, middle - width / 2, width, most)
        name = str(stack.year) if len(years) <= _YEARS_IN_FULL else f"’{stack.year % 100:02}"
        labels.append(_label(name, middle, _PLOT_TOP + _PLOT_HEIGHT + 15, "cp-middle"))
    labels += _totals(years, slot, width, most)
    base = Shape(_line(0, _PLOT_TOP + _PLOT_HEIGHT, _WIDTH), "cp-axis")
    used = [index for index in range(len(groups)) if any(stack.counts[index] for stack in years)]
    key_shapes, key_labels = _key(groups, used, _PLOT_TOP + _PLOT_HEIGHT + 34)
    height = _PLOT_TOP + _PLOT_HEIGHT + 40
    return Drawing(_n(_WIDTH), _n(height), (*shapes, base, *key_shapes), (*labels, *key_labels))


def _totals(years: tuple[Stack, ...], slot: float, width: float, most: int) -> Iterator[Label]:
    """Write totals over their stacks, the largest first; one that would touch anything is left to the table."""
    tops = [_PLOT_TOP + _PLOT_HEIGHT - sum(_heights(stack, most)) for stack in years]
    # middle, half of the width, top and foot of what has its place already
    taken = [((index + 0.5) * slot, width / 2, top, _PLOT_TOP + _PLOT_HEIGHT) for index, top in enumerate(tops)]
    for index, stack in sorted(enumerate(years), key=lambda pair: (-pair[1].total, -pair[0])):
        told, y = f"{stack.total:,}", tops[index] - 4
        half = len(told) * _DIGIT / 2
        x = min(max((index + 0.5) * slot, half), _WIDTH - half)
        place = (x, half, y - _LINE, y)
        if stack.total and not any(_touch(place, other) for other in taken):
            taken.append(place)
            yield _label(told, x, y, "cp-middle cp-figure")


def _touch(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    beside = abs(one[0] - other[0]) >= one[1] + other[1]
    return not beside and one[2] < other[3] and other[2] < one[3]


def _heights(stack: Stack, most: int) -> tuple[float, ...]:
    """Give each group its height; what is there at all can be seen."""
    return tuple(max(_LEAST, _PLOT_HEIGHT * count / most) if count else 0.0 for count in stack.counts)


def _stack(stack: Stack, x: float, width: float, most: int) -> Iterator[Shape]:
    y = _PLOT_TOP + _PLOT_HEIGHT
    for fill, height in zip(_FILLS, _heights(stack, most), strict=False):
        y -= height
        if height:
            yield from _filled(fill, x, y, width, height)


def _key(groups: tuple[str, ...], used: list[int], y: float) -> tuple[tuple[Shape, ...], tuple[Label, ...]]:
    shapes: list[Shape] = []
    labels: list[Label] = []
    x = 0.5
    for index in used:
        shapes += _filled(_FILLS[index], x, y - 9, 10, 10)
        labels.append(_label(groups[index], x + _SIGN, y, "cp-small"))
        x += _SIGN + 7 * len(groups[index]) + 9
    return tuple(shapes), tuple(labels)


def bars(rows: tuple[Bar, ...]) -> Drawing:
    """Draw a bar a row, its name and words above it, so that nothing has to be turned or cut short on a phone."""
    most = max((row.count for row in rows), default=0)
    shapes: list[Shape] = []
    labels: list[Label] = []
    for index, row in enumerate(rows):
        top = index * _ROW
        shapes += [*_sign(row.sign, top), *_bar(row, top + _BAR_TOP, most)]
        indent = _SIGN if row.sign else 0
        labels.append(_label(fitting(row.name, _NAME_COLUMNS), indent, top + 12, "cp-name"))
        labels.append(_label(row.told, _WIDTH, top + 12, "cp-end cp-small"))
    return Drawing(_n(_WIDTH), _n(max(len(rows) * _ROW - 6, 1)), tuple(shapes), tuple(labels))


def _bar(row: Bar, y: float, most: int) -> Iterator[Shape]:
    room = _WIDTH - 1 if not row.rest else _WIDTH * 0.8
    length = max(_LEAST, room * row.count / most) if row.count else 0.0
    if length:
        yield from _filled("solid", 0.5, y, length, _BAR_HEIGHT)
    if row.rest:
        yield from _filled(row.rest, length + 0.5, y, _WIDTH - 1 - length, _BAR_HEIGHT)
    if not length and not row.rest:
        yield Shape(_line(0, y + _BAR_HEIGHT / 2, _WIDTH), "cp-axis")


def _sign(sign: str, top: float) -> Iterator[Shape]:
    """Draw the sign itself: the triangle of a font may not be there."""
    if sign == "rising":
        yield Shape(f"M0.5 {_n(top + 12)}h9l-4.5 -8z", "cp-solid")
    elif sign == "resting":
        yield Shape(f"M0.5 {_n(top + 4)}h9l-4.5 8z", "cp-hollow")
    elif sign:
        look = "cp-solid" if sign == "steady" else "cp-hollow"
        yield Shape(f"M0.5 {_n(top + 8)}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z", look)


def _filled(fill: str, x: float, y: float, width: float, height: float) -> Iterator[Shape]:
    """Draw a rectangle with its fill; the lines of a hatch are lines, for a pattern would need an id."""
    yield Shape(f"M{_n(x)} {_n(y)}h{_n(width)}v{_n(height)}h{_n(-width)}z", f"cp-{fill}")
    lines = {"hatch": _diagonals, "stripe": _levels}.get(fill)
    if lines is not None:
        yield Shape("".join(lines(x, y, width, height)) or f"M{_n(x)} {_n(y)}", "cp-lines")


def _diagonals(x: float, y: float, width: float, height: float) -> Iterator[str]:
    step = _GAP
    while step < width + height:
        left, bottom = max(0.0, step - height), min(step, height)
        right, top = min(step, width), max(0.0, step - width)
        yield f"M{_n(x + left)} {_n(y + bottom)}L{_n(x + right)} {_n(y + top)}"
        step += _GAP


def _levels(x: float, y: float, width: float, height: float) -> Iterator[str]:
    step = _GAP - 1
    while step < height:
        yield _line(x, y + step, width)
        step += _GAP - 1


def _line(x: float, y: float, width: float) -> str:
    return f"M{_n(x)} {_n(y)}h{_n(width)}"


def _label(text: str, x: float, y: float, look: str) -> Label:
    return Label(text, _n(x), _n(y), look)


def _n(number: float) -> str:
    """Write a number as short as can be: "12", "3.5"."""
    return f"{number:.1f}".removesuffix(".0")


def fitting(text: str, widest: int) -> str:
    """Cut a text to so many columns, with an ellipsis."""
    if columns(text) <= widest:
        return text
    kept = text[: 4 * widest]  # so many letters, or marks upon them, are looked at
    while columns(kept) >= widest:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def text_bars(counts: Iterable[int]) -> tuple[str, ...]:
    """Give bars of "#" for plain text, the longest 30 long; what is there at all can be seen."""
    told = tuple(counts)
    most = max(told, default=0)
    return tuple("#" * max(1, round(_TEXT_BAR * count / most)) if count else "" for count in told)

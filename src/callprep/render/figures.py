"""The three charts of a dashboard: activity over the years, topics and where they are going, and what sources gave."""

from __future__ import annotations

from datetime import date

from callprep.insight.dashboard import Dashboard, Gave
from callprep.insight.expertise import Expertise, Momentum
from callprep.model.dates import day, month
from callprep.model.evidence import GapKind
from callprep.model.wording import counted
from callprep.render.charts import Bar, Chart, Drawing, Stack, bars, stacks, text_bars
from callprep.render.cleaning import cut, shown
from callprep.render.emptiness import nothing_drawn
from callprep.render.entries import words
from callprep.render.honesty import gap_words, short
from callprep.render.sources import source_name

__all__ = ["MOMENTUM", "MOST_TOPICS", "figures", "kinds_words"]

MOST_TOPICS = 6
"""Topics that are shown; the others are counted."""
MOMENTUM: dict[Momentum, tuple[str, str]] = {
    Momentum.RISING: ("rising", "▲"),
    Momentum.STEADY: ("steady", "●"),
    Momentum.FALLING: ("less of late", "○"),
    Momentum.RESTING: ("resting", "▽"),
    Momentum.UNKNOWN: ("", ""),
}
_MOST_YEARS, _MOST_SOURCES, _MOST_ROWS, _LONGEST_NAME = 15, 8, 40, 80
_GROUPS = ("built", "answered", "written", "published")
_KINDS = {
    "about": ("profile", "profiles"),
    "education": ("entry on studies", "entries on studies"),
    "link": ("link to other accounts", "links to other accounts"),
    "mention": ("search hit", "search hits"),
    "said": ("thing they told us", "things they told us"),
    "wish": ("wish", "wishes"),
}
_KNOWN = frozenset("project answer post paper patent talk skill interest role".split())
_REST = {
    **dict.fromkeys((GapKind.NO_ACCOUNT, GapKind.SKIPPED), "open"),
    **dict.fromkeys((GapKind.NOT_FOUND, GapKind.NOT_A_PERSON), ""),
}
_NONE_DATED = (
    "Nothing that was read is work of their own with a date (jobs and forks are not drawn). That says nothing of how"
    " much was done."
)
_NOTHING = Drawing("300", "1", (), ())


def figures(value: Dashboard) -> tuple[Chart, ...]:
    """Give the charts, in the order of the page."""
    return (_years(value), _topics(value), _sources(value.sources))


def _years(value: Dashboard) -> Chart:
    told = sorted(value.years, key=lambda one: one.year)[-_MOST_YEARS:]
    over = tuple(Stack(one.year, (one.built, one.answered, one.written, one.published)) for one in told)
    total = sum(stack.total for stack in over)
    rows = tuple((str(stack.year), *map(str, stack.counts)) for stack in over)
    return Chart(
        title="Activity over the years",
        summary=_seen(over, total, value.today),
        head=("Year", *(group.capitalize() for group in _GROUPS)),
        rows=rows if total else (),
        note="" if total else nothing_drawn(value.sources, _NONE_DATED),
        lines=tuple(map(_year_line, over)) if total else (),
        bars=text_bars(stack.total for stack in over) if total else (),
        drawing=stacks(over, _GROUPS) if total else _NOTHING,
    )


def _seen(over: tuple[Stack, ...], total: int, today: date) -> str:
    if not total:
        return ""
    first, last = over[0].year, over[-1].year
    when = f"in {first}" if first == last else f"from {first} to {last}{_most(over)}"
    so_far = f"{f'; {last}' if first < last else ','} up to {day(today)}" if last == today.year else ""
    return f"{counted(total, 'dated item')} {when}{so_far}."


def _most(over: tuple[Stack, ...]) -> str:
    """Name the year of the most, where one year is it."""
    highest = max(stack.total for stack in over)
    years = [stack.year for stack in over if stack.total == highest]
    return f", the most in {years[0]} ({highest:,})" if len(years) == 1 else ""


def _year_line(stack: Stack) -> str:
    told = (f"{count:,} {group}" for group, count in zip(_GROUPS, stack.counts, strict=True) if count)
    return f"{stack.year}: {', '.join(told) or 'nothing dated'}"


def _topics(value: Dashboard) -> Chart:
    found = value.expertise
    told = found[:MOST_TOPICS]
    drawn = tuple(Bar(_name(one), len(one.items), _told(one), MOMENTUM[one.momentum][0]) for one in told)
    return Chart(
        title="Topics and where they are going",
        summary=_going(told, len(found)),
        head=("Topic", "Items", "Going", "Last"),
        rows=tuple(_topic_row(one) for one in told),
        note="" if told else nothing_drawn(value.sources, "Nothing that was read shows a topic."),
        lines=tuple(map(_topic_line, told)),
        bars=text_bars(len(one.items) for one in told),
        drawing=bars(drawn) if told else _NOTHING,
    )


def _name(one: Expertise) -> str:
    return cut(shown(one.topic.name, "?"), _LONGEST_NAME)


def _told(one: Expertise) -> str:
    going = MOMENTUM[one.momentum][0]
    return f"{counted(len(one.items), 'item')}{', ' if going else ''}{going}"


def _topic_row(one: Expertise) -> tuple[str, ...]:
    going = MOMENTUM[one.momentum][0] or "not clear"
    return _name(one), f"{len(one.items):,}", going, month(one.last) if one.last else "no date"


def _topic_line(one: Expertise) -> str:
    name, _, going, last = _topic_row(one)
    return f"{name}: {counted(len(one.items), 'item')}, {going}; last: {last}"


def _going(told: tuple[Expertise, ...], total: int) -> str:
    """Say the chart in a sentence, which is its description too."""
    if not told:
        return ""
    going = ((name, sum(one.momentum is kind for one in told)) for kind, (name, _) in MOMENTUM.items() if name)
    parts = [f"{number} {name}" for name, number in going if number]
    shown_of = f"{len(told)} of {total} topics" if total > len(told) else counted(len(told), "topic")
    return f"{shown_of} by items found{': ' if parts else ''}{', '.join(parts)}."


def _sources(found: tuple[Gave, ...]) -> Chart:
    told = found[:_MOST_ROWS]
    more = len(told) - _MOST_SOURCES
    return Chart(
        title="What the sources gave",
        summary=_asked(found),
        head=("Source", "Gave", "Not known, and why"),
        rows=tuple(_source_row(one) for one in told),
        note=_source_note(len(told), more),
        lines=tuple(map(_source_line, told)),
        bars=text_bars(_count(one) for one in told),
        drawing=bars(tuple(_source_bar(one) for one in told[:_MOST_SOURCES])) if told else _NOTHING,
    )


def _source_note(told: int, more: int) -> str:
    if not told:
        return "No source was asked about them yet."
    return f"And {counted(more, 'more source', 'more sources')} in the table." if more > 0 else ""


def _asked(found: tuple[Gave, ...]) -> str:
    if not found:
        return ""
    gave = sum(bool(_count(one)) for one in found)
    gapped = sum(one.gap is not None for one in found)
    gaps = f"; {gapped} not read, or not in full" if gapped else ""
    given = f"{gave} of {counted(len(found), 'source')} gave facts" if gave else "No source gave a fact"
    return f"{given}{gaps}."


def _count(one: Gave) -> int:
    return sum(number for _, number in one.kinds)


def _source_bar(one: Gave) -> Bar:
    count = _count(one)
    rest = _REST.get(one.gap.kind, "hatch") if one.gap else ""
    told = counted(count, "fact")
    if not count:
        told = short(one.gap)
    elif one.gap:
        told = f"{told}, not all"
    return Bar(_source(one), count, told, rest=rest)


def _source(one: Gave) -> str:
    return cut(source_name(one.source), _LONGEST_NAME)


def _source_row(one: Gave) -> tuple[str, ...]:
    missing = [*map(words, one.coverage), *([gap_words(one.gap)] if one.gap else [])]
    return _source(one), kinds_words(one), "; ".join(missing)


def _source_line(one: Gave) -> str:
    source, gave, missing = _source_row(one)
    return f"{source}: {gave}" + (f"; {missing}" if missing else "")


def kinds_words(one: Gave) -> str:
    """Say what a source gave, by kind: "12 projects, 4 answers"."""
    told = ", ".join(_kind(kind, number) for kind, number in one.kinds)
    return told or ("nothing" if one.gap else "looked, and there is nothing")


def _kind(kind: str, number: int) -> str:
    if kind in _KINDS:
        return counted(number, *_KINDS[kind])
    name = shown(kind, "?")
    return counted(number, name) if name in _KNOWN else f"{name}: {number:,}"

"""What stands where nothing is: nobody looked, nobody could, and little was found there never read the same."""

from __future__ import annotations

import enum
from collections.abc import Sequence

from callprep.insight.dashboard import Dashboard, Gave
from callprep.model.evidence import GapKind
from callprep.model.wording import counted
from callprep.render.entries import words
from callprep.render.honesty import short
from callprep.render.sources import source_name

__all__ = ["Look", "empty", "look", "nothing_drawn", "researched", "thin"]

_MOST_NAMES = 5
_OLD = 90  # days after which sourcing tools look again (hireEZ: refresh after 3 months)
_UNASKED = frozenset({GapKind.NO_ACCOUNT, GapKind.SKIPPED})
_FILL = "These questions fill the picture."


class Look(enum.Enum):
    """How much of a person's public work was looked at."""

    NOBODY = "nobody looked"
    COULD_NOT = "nobody could look"
    IN_PART = "looked at in part"
    IN_FULL = "looked at"


_THIN = {
    Look.NOBODY: f"Nobody has looked yet, so nothing is known here. That says nothing about the person. {_FILL}",
    Look.COULD_NOT: (
        "Nothing could be read, so nothing is known here; why it could not stands at the foot. That says nothing about"
        f" the person. {_FILL}"
    ),
    Look.IN_PART: (
        "There is little public work to go by in what could be read, and not all could be read. That says nothing about"
        f" the person: much good work is done where nobody can look. {_FILL}"
    ),
    Look.IN_FULL: (
        "There is little public work to go by. That says nothing about the person: much good work is done where nobody"
        f" can look. {_FILL}"
    ),
}
_NOT_DRAWN = {Look.NOBODY: "Nobody has looked yet.", Look.COULD_NOT: "Nothing could be read."}


def look(sources: Sequence[Gave]) -> Look:
    """Tell how much was looked at; an account that is not there, or nobody's, tells no more than a silent site."""
    asked = [one for one in sources if one.kinds or one.gap is None or one.gap.kind not in _UNASKED]
    read = [one for one in asked if one.kinds or one.gap is None]
    if not read:
        return Look.COULD_NOT if asked else Look.NOBODY
    return Look.IN_FULL if all(one.gap is None for one in asked) else Look.IN_PART


def thin(value: Dashboard) -> str:
    """Say that little is known, and why, where little is; nothing else."""
    return _THIN[look(value.sources)] if value.is_thin else ""


def nothing_drawn(sources: Sequence[Gave], told: str) -> str:
    """Say why a chart is empty: `told` where somebody looked."""
    return _NOT_DRAWN.get(look(sources), told)


def empty(sources: Sequence[Gave], told: str) -> str:
    """Say why a place is empty: `told` of what was read, then what could not be, and what was not asked."""
    if not sources:
        return "Not looked yet: no source was asked about them."
    reasons: dict[str, list[str]] = {}
    for one in sources:
        if one.gap or not one.kinds:
            reasons.setdefault(short(one.gap), []).append(source_name(one.source))
    gaps = (f"{reason.capitalize()}: {_names(names)}." for reason, names in reasons.items())
    read = [source_name(one.source) for one in sources if one.kinds]
    return words(" ".join([*([f"{told} Read: {_names(read)}."] if read else []), *gaps]))


def _names(names: list[str]) -> str:
    more = len(names) - _MOST_NAMES
    return ", ".join(names[:_MOST_NAMES]) + (f" and {more} more" if more > 0 else "")


def researched(value: Dashboard) -> str:
    """Say in one line how much was looked at, and when that was too long ago."""
    if not value.sources:
        return "Nobody has looked yet: no source was asked about them."
    days = (value.today - value.as_of.date()).days if value.as_of else 0
    return _given(value.sources) + (f" That was {days} days ago: look again before you call." if days > _OLD else "")


def _given(sources: Sequence[Gave]) -> str:
    gave = [one for one in sources if one.kinds]
    if gave:
        facts = sum(number for one in gave for _, number in one.kinds)
        return f"{len(gave)} of {counted(len(sources), 'source')} gave {counted(facts, 'fact')}."
    found = look(sources)
    if found is Look.NOBODY:
        return "Nobody has looked yet: no source could be asked about them."
    asked = f"{counted(len(sources), 'source')} {'was' if len(sources) == 1 else 'were'} asked"
    return f"{asked}, and nothing could be read." if found is Look.COULD_NOT else f"{asked}, and no fact was found."

"""Where a topic is going, by dated items alone, and what must not be claimed where much was not read."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from callprep.insight._days import month_of
from callprep.insight._phrases import counted
from callprep.insight.weighing import (
    ANSWERS,
    CONTRIBUTIONS,
    OWN,
    PAPERS,
    PATENTS,
    POSTS,
    SITE_SKILLS,
    TALKS,
    Item,
    Kind,
)
from callprep.insight.weighing._tally import over
from callprep.model.evidence import Dossier, GapKind
from callprep.model.facts import Coverage
from callprep.model.sites import source_label

__all__ = ["YEAR", "Momentum", "Unread", "going", "unread"]

YEAR = timedelta(days=365)

_FEWEST = 3  # dated items below which two years cannot be told apart from chance
_RISING = 2  # items of the last year: one is no rise
_STEEPER = 1.5  # times the yearly average before: four after three is as steady as anybody is
_LESS = 0.5  # of the yearly average before: one after two
_YEARS_BEFORE = 3


class Momentum(enum.Enum):
    """Where a topic is going, by dated items alone: without enough dates it is unknown, which is no fault."""

    RISING = "rising"
    STEADY = "steady"
    FALLING = "less of late"
    RESTING = "resting"
    UNKNOWN = "unknown"


Unread = Mapping[Kind | None, str]
"""What was read only in part, in words, by the kind of evidence that it bears on; None bears on all."""

_READ_AS: tuple[tuple[str, tuple[Kind, ...]], ...] = (
    ("repositor", (OWN, CONTRIBUTIONS)),
    ("project", (OWN, CONTRIBUTIONS)),
    ("answer", (ANSWERS,)),
    ("tag", (SITE_SKILLS,)),
    ("post", (POSTS,)),
    ("entr", (POSTS,)),
    ("article", (POSTS,)),
    ("talk", (TALKS,)),
    ("patent", (PATENTS,)),
    ("paper", (PAPERS,)),
    ("work", (PAPERS,)),
)

# gaps of a reading that failed; nobody misses what was not to be read
_OPEN = frozenset(
    {
        GapKind.RATE_LIMITED,
        GapKind.UNREACHABLE,
        GapKind.UNREADABLE,
        GapKind.REFUSED,
        GapKind.DENIED,
        GapKind.TIMED_OUT,
        GapKind.BROKEN,
    }
)


def unread(dossier: Dossier) -> Unread:
    """Tell what was read only in part: nobody knows what the rest would have shown."""
    found: dict[Kind | None, str] = {}
    for report in dossier.reports:
        # a search engine gives mentions, which show no topic: nothing of theirs is missing without it
        if report.gap is not None and report.gap.kind in _OPEN and "search" not in report.source:
            found.setdefault(None, f"not all of {source_label(report.source)} could be read")
    for evidence in sorted(dossier.of(Coverage), key=lambda item: (item.fact.what, item.fact.read)):
        fact = evidence.fact
        if fact.total is None or fact.read < fact.total:
            for kind in _kinds(fact.what.casefold()):
                found.setdefault(kind, f"only {fact.title}")
    return found


def _kinds(what: str) -> tuple[Kind, ...]:
    return next((kinds for word, kinds in _READ_AS if word in what), ())


def going(items: Sequence[Item], today: date, partly: Unread) -> tuple[Momentum, str]:
    """Compare the last twelve months with up to three years before.

    Each year counts what was going on in it, so that a project that was kept up all along does not rise. Where one of
    the kinds of evidence was read in part, only that it goes on is claimed: the rest may be made by what is missing.
    """
    spans = [(item.first, item.last) for item in items if item.first and item.last]
    if len(spans) < _FEWEST:
        return Momentum.UNKNOWN, f"{counted(len(spans), 'dated item')}, which is too few to tell" if spans else ""
    last = max(end for _, end in spans)
    if last <= today - YEAR:
        first = min(began for began, _ in spans)
        momentum, moved = Momentum.RESTING, f"none since {month_of(last)}, after {len(spans)} items{over(first, last)}"
    else:
        momentum, moved = _compared(spans, today)
    kept = next((partly[kind] for kind in (None, *(item.kind for item in items)) if kind in partly), None)
    if kept is None or momentum is Momentum.STEADY:
        return momentum, moved
    return Momentum.UNKNOWN, f"{moved}; {kept}"


def _compared(spans: Sequence[tuple[date, date]], today: date) -> tuple[Momentum, str]:
    recent = _within(spans, today - YEAR, today)
    ends = [today - YEAR * back for back in range(1, _YEARS_BEFORE + 1)]
    began = min(first for first, _ in spans)
    before = [_within(spans, end - YEAR, end) for end in ends if began <= end]
    moved = f"{counted(recent, 'item')} in the last twelve months, {_before(before)}"
    return _direction(recent, before), moved


def _direction(recent: int, before: Sequence[int]) -> Momentum:
    usual = sum(before) / max(len(before), 1)
    if recent >= _RISING and (not before or (recent > before[0] and recent >= _STEEPER * usual)):
        return Momentum.RISING
    # one after years without is neither kept up nor a rise
    if not usual:
        return Momentum.UNKNOWN
    return Momentum.FALLING if recent <= _LESS * usual else Momentum.STEADY


def _within(spans: Sequence[tuple[date, date]], after: date, until: date) -> int:
    """Count what was going on later than one day, and began by another."""
    return sum(last > after and first <= until for first, last in spans)


def _before(counts: Sequence[int]) -> str:
    if not counts:
        return "none before"
    time = "the year before" if len(counts) == 1 else f"the {len(counts)} years before"
    if not any(counts):
        return f"none in {time}"
    if len(counts) == 1:
        return f"{counts[0]} in {time}"
    if len(set(counts)) == 1:
        return f"{counts[0]} a year in {time}"
    *most, first = map(str, counts)
    return f"{', '.join(most)} and {first} in {time}, the latest first"

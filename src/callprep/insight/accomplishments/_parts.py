"""Their part in a work, as exactly as the fact tells it and no more."""

from __future__ import annotations

from callprep.model.facts import Answer, Fact, Paper, Patent, Post, Project, ProjectRole, Talk

__all__ = ["own_share", "part_in", "share_of"]

_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()

_UNKNOWN_SHARE = 0.1  # of a contribution: a corrected word and half the code are called the same


def part_in(fact: Fact) -> str:
    """Name the part: "owner", "co-author, second of 4", "co-inventor, one of 3, granted"."""
    match fact:
        case Project():
            return _in_project(fact)
        case Paper():
            return _in_paper(fact)
        case Patent():
            return f"{_in_patent(fact)}, {'granted' if fact.granted else 'application, not granted'}"
        case Talk():
            return "speaker"
        case Answer():
            return "answered"
        case _:
            return "part not stated"


def _in_project(fact: Project) -> str:
    share = share_of(fact)
    if share is None:
        return fact.role.value
    percent = round(share * 100)
    return f"{fact.role.value}, {f'about {percent} %' if percent else 'less than 1 %'} of the work"


def share_of(fact: Project) -> float | None:
    """Give the share where it can be one."""
    return fact.share if fact.share is not None and 0 < fact.share <= 1 else None


def _in_paper(fact: Paper) -> str:
    number, position = len(fact.authors), fact.position
    if position is None or position < 1 or (number and position > number):
        return "author (order not known)"
    if number == position == 1:
        return "sole author"
    of = f" of {number}" if number else ""
    return f"first author{of}" if position == 1 else f"co-author, {_ordinal(position)}{of}"


def _in_patent(fact: Patent) -> str:
    number = len(fact.inventors)
    if not number:
        return "named as inventor"
    return "sole inventor" if number == 1 else f"co-inventor, one of {number}"


def _ordinal(number: int) -> str:
    if number <= len(_ORDINALS):
        return _ORDINALS[number - 1]
    last = 0 if number // 10 % 10 == 1 else number % 10
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th') }"


def own_share(fact: Fact) -> float:
    """Estimate how much of a work is theirs, 0 to 1, to put works in order: never shown."""
    match fact:
        case Project():
            return _of_project(fact)
        case Paper():
            part = _in_paper(fact)
            return 1.0 if part == "sole author" else 0.8 if part.startswith("first") else 0.5
        case Patent():
            return 1.0 if len(fact.inventors) == 1 else 0.6
        case Post() | Talk():
            return 0.9
        case _:
            return 0.6


def _of_project(fact: Project) -> float:
    share = share_of(fact)
    if fact.role is ProjectRole.CONTRIBUTOR:
        return _UNKNOWN_SHARE if share is None else share
    # who owns a thing answers for all of it, also where others wrote most
    return 1.0 if share is None else max(share, 0.5)

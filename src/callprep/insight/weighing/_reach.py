"""What puts one item of a kind before another: stars, votes, and how much of it is theirs."""

from __future__ import annotations

import math

from callprep.model.facts import Answer, Fact, Paper, Patent, Project

__all__ = ["reach"]

_PER_DIGIT = 0.25  # ten times the stars are one step
_OF_SHARE = 0.25
_OF_OTHERS = 0.02  # stars of a project that others own say little of a contribution
_MOST_DIGITS = 5
_UNSTATED = 0.1  # of a contribution: a corrected word and half the code are called the same
_FIRST = 1.2  # whose name stands first did most, in most fields


def reach(fact: Fact) -> float:
    """Give what to multiply the weight of an item by to put items in order, 1 or more; topics are ranked without it."""
    match fact:
        case Project():
            return _of_project(fact)
        case Answer(score=score):
            return 1 + _PER_DIGIT * _digits(score)
        case Paper(position=1) | Patent(granted=True):
            return _FIRST
        case _:
            return 1.0


def _of_project(fact: Project) -> float:
    stated = fact.share if fact.share is not None and 0 < fact.share <= 1 else None
    if fact.is_own:
        return 1 + _OF_SHARE * (1.0 if stated is None else stated) + _PER_DIGIT * _digits(fact.stars)
    return 1 + _OF_SHARE * (_UNSTATED if stated is None else stated) + _OF_OTHERS * _digits(fact.stars)


def _digits(number: int | None) -> float:
    return min(math.log10(1 + max(number or 0, 0)), _MOST_DIGITS)

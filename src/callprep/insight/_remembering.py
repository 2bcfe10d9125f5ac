"""What is found in short texts, remembered: titles, tags and answers are asked of again and again, a page once."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

__all__ = ["SHORT", "remembered"]

SHORT = 500
"""Characters of a text that is kept: so that what is kept stays small, whatever was read."""

_MOST = 4_096
Found = TypeVar("Found")


def remembered(find: Callable[[str], Found]) -> Callable[[str], Found]:
    """Remember what a pure function finds in short texts, of the last 4,096 of them."""
    known = lru_cache(maxsize=_MOST)(find)

    @wraps(find)
    def ask(text: str) -> Found:
        return known(text) if len(text) <= SHORT else find(text)

    return ask

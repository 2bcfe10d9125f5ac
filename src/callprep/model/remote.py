"""What "remote" says in the words of a manager."""

from __future__ import annotations

import re

__all__ = ["is_all_remote"]

_ALL = re.compile(
    r"\b(?:fully|100 ?%|only|all|completely|entirely)[ -]remote\b|^\W*remote(?:[ -](?:first|only))?\W*$"
    r"|\bremote only\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|no|never|isn['’]t|except|unless)\b", re.IGNORECASE)


def is_all_remote(told: str | None) -> bool:
    """Tell whether an answer says that all of the work may be done remotely: "fully remote", "remote", "100 % remote".

    "Two days remote" and "hybrid" say that some of it may, "not fully remote" that not all.
    """
    return told is not None and _ALL.search(told) is not None and _NOT.search(told) is None

"""How people ask for what a role, a company and whoever calls can be asked for: phrases by the key of the question.

They stand in `phrases.toml`. English only: in other languages a question is kept in its own words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from callprep.insight._patterns import filled, tables
from callprep.insight.topics import terms

__all__ = ["ABOUT_US", "everyday", "phrases"]

ABOUT_US = ("sources", "data", "why_me", "who_are_you")
"""What they ask about whoever calls: no hiring manager knows it, and none is asked."""
_GROUPS = ("caller", "company", "role")


@cache
def phrases() -> Mapping[str, re.Pattern[str]]:
    """Give, by the key of a question, what asks for it."""
    read = tables("callprep.insight.questions", "phrases.toml")
    told = {key: filled(ways, read["names"]) for group in _GROUPS for key, ways in read[group].items()}
    return {key: re.compile(rf"\b(?:{ways})(?!\w)", re.IGNORECASE) for key, ways in told.items()}


@cache
def everyday(kind: str) -> frozenset[str]:
    """Give words, folded as `terms` does, that say nothing of what is asked: any ("words"), or of tools ("use")."""
    told = tables("callprep.insight.questions", "phrases.toml")["everyday"][kind]
    return frozenset(terms(" ".join(told)))

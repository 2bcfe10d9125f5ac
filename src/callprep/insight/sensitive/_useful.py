"""What may stay of a sentence that told something private: only what speaks of work, or of a hobby on the list.

The rest of such a sentence is seldom anything else than the rest of what was told ("… since 2019", "both parents"), and
what is neither work nor a harmless hobby is of no use to anybody here.
"""

from __future__ import annotations

import re

from callprep.insight.sensitive._lexicon import lexicon
from callprep.insight.sensitive._tokens import folded

__all__ = ["is_of_use"]

_WORK = frozenset({"T", "V", "W"})  # things of a trade, verbs of work, words for who does it
_OF_ANYTHING = frozenset({"found", "tested", "working_on"})  # verbs of work that are as often about oneself
_PLACE = re.compile(r"\b(?:[Aa]t|[Ff]or|[Ww]ith|[Oo]f) [A-Z0-9]")  # an employer, a project, a conference
_TRADE = re.compile(r"\b\w{2,30}(?:ologist|ographer|smith|wright|maker|keeper|ician|neer|scientist)s?\b", re.IGNORECASE)


def is_of_use(rest: str) -> bool:
    """Tell whether the rest of a sentence speaks of work, of a technology or field, or of a listed hobby."""
    from callprep.insight._hobbies import hobbies_in  # noqa: PLC0415 -- it asks this room what is borderline
    from callprep.insight.vocabulary import shipped  # noqa: PLC0415 -- read where something was cut alone

    if _PLACE.search(rest) or _TRADE.search(rest):
        return True
    read = folded(rest)
    words = lexicon().words(read.text, 0, len(read.text))
    return (
        any(word.tag in _WORK and word.low not in _OF_ANYTHING for word in words)
        or bool(hobbies_in((rest,)))
        or bool(shipped().spot(rest))
    )

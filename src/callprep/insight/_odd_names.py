"""Names of things that are heard as no name: "None", "test", "you", "2026", "{{ 7*7 }}"; they stand within quotes."""

from __future__ import annotations

import re

__all__ = ["is_odd_name"]

_NO_NAME = frozenset("none null nan true false undefined test untitled unknown n/a na tbd".split())
_SMALL = frozenset(
    "a an the i you he she it we they me us them him her my your his its our their mine yours this that these those "
    "who what which where when why how all some any no not yes and or but if so as at by for from in into of off on "
    "out over to up with one two here there now".split()
)
"""Words that make a sentence: a name of them alone, or one that begins with them, is heard as a part of it."""
_MARKS = re.compile(r"[{}\[\]<>|$%,;]|[.?!:]$|^[\W\d_]*$")


def is_odd_name(title: str) -> bool:
    """Tell whether a name has to be marked as one: it reads as a word of the sentence, as its end, or as a number."""
    folded = title.strip().casefold()
    return folded in _NO_NAME or folded.split(" ")[0] in _SMALL or bool(_MARKS.search(folded))

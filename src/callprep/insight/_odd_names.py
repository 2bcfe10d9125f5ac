"""Names of things that are heard as no name: "None", "test", "{{ 7*7 }}"; they stand within quotes."""

from __future__ import annotations

import re

__all__ = ["is_odd_name"]

_NO_NAME = frozenset("none null nan true false undefined test untitled unknown n/a na tbd".split())
_MARKS = re.compile(r"[{}\[\]<>|$%]")


def is_odd_name(title: str) -> bool:
    """Tell whether a name has to be marked as one."""
    return title.casefold() in _NO_NAME or bool(_MARKS.search(title))

"""English without contractions, for a tone that says everything in full."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["expanded"]

_SHORT = re.compile(r"\b\w+['’](?:m|d|ll|re|s|ve|t)\b")
_LONG: Mapping[str, str] = MappingProxyType(
    {
        "can't": "cannot",
        "won't": "will not",
        "let's": "let us",
        **{f"{who}'m": f"{who} am" for who in ("i",)},
        **{f"{who}'s": f"{who} is" for who in "he here how it she that there what where who".split()},
        **{f"{who}'re": f"{who} are" for who in "they we what you".split()},
        **{f"{who}'d": f"{who} would" for who in "he i it she that they we who you".split()},
        **{f"{who}'ll": f"{who} will" for who in "he i it she that they we who you".split()},
        **{f"{who}'ve": f"{who} have" for who in "i they we who you".split()},
        **{
            f"{verb}n't": f"{verb} not"
            for verb in "are could did do does had has have is should was were would need".split()
        },
    }
)


def expanded(wording: str) -> str:
    """Say it without contractions: "I am" for "I'm"; possessives stay."""
    return _SHORT.sub(lambda match: _long(match.group()), wording)


def _long(short: str) -> str:
    found = _LONG.get(short.replace("’", "'").casefold(), short)
    return found[0].upper() + found[1:] if short[0].isupper() else found

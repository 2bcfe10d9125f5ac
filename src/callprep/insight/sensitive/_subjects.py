"""The categories as data, and the words beside them."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from typing import Final

from callprep.insight.sensitive._lexicon import Subject
from callprep.insight.sensitive.words_grammar import GRAMMAR as _WORDS

__all__ = ["GRAMMAR", "subjects"]

_TENS: Final = "twenty thirty forty fourty fifty sixty seventy eighty ninety".split()
_ONES: Final = "one two three four five six seven eight nine".split()


def _numbers() -> Iterator[str]:
    yield "thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen"
    yield from _TENS
    yield from (f"{ten} {one}" for ten in _TENS for one in _ONES)
    yield from (str(number) for number in range(13, 100))


GRAMMAR: Final[Mapping[str, str]] = {
    **_WORDS,
    "N": ", ".join(_numbers()),
    "C": ", ".join([*_ONES, "ten, eleven, twelve, couple", *map(str, range(1, 13))]),
    "Y": ", ".join(map(str, range(1930, 2030))),
}


@functools.cache
def subjects() -> tuple[Subject, ...]:
    """Give the categories, those first that a clause is named after where it tells of two."""
    from callprep.insight.sensitive import (  # noqa: PLC0415 -- long lists, read by those who judge alone
        words_body,
        words_identity,
        words_law,
        words_life,
        words_origin,
        words_society,
    )

    modules = (words_body, words_identity, words_origin, words_society, words_law, words_life)
    return tuple(subject for module in modules for subject in module.SUBJECTS)

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
    "NM": ", ".join(f"{number}{letter}" for number in range(16, 80) for letter in ("m", "f", "yo")),
    "N": ", ".join(_numbers()),
    "C": ", ".join([*_ONES, "ten, eleven, twelve, couple", *map(str, range(1, 13))]),
    "Y": ", ".join(map(str, range(1930, 2030))),
}


@functools.cache
def subjects() -> tuple[Subject, ...]:
    """Give the categories, those first that a clause is named after where it tells of two."""
    from callprep.insight.sensitive import (  # noqa: PLC0415 -- long lists, read by those who judge alone
        words_age,
        words_caste,
        words_countries,
        words_crime,
        words_disability,
        words_faith,
        words_family,
        words_forces,
        words_gender,
        words_genetics,
        words_health,
        words_love,
        words_marriage,
        words_money,
        words_peoples,
        words_politics,
        words_unions,
    )

    return (
        words_genetics.GENETICS,
        words_disability.DISABILITY,
        words_health.HEALTH,
        words_caste.CASTE,
        words_faith.RELIGION,
        words_love.ORIENTATION,
        words_gender.GENDER,
        words_peoples.ETHNICITY,
        words_countries.ORIGIN,
        words_unions.UNION,
        words_politics.POLITICS,
        words_forces.MILITARY,
        words_crime.CRIME,
        words_money.FINANCE,
        words_family.FAMILY,
        words_marriage.MARITAL,
        words_age.AGE,
    )

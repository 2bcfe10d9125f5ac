"""Words that ask for what people are."""

from __future__ import annotations

import pytest

from callprep.model.protected import protected


@pytest.mark.parametrize(
    "text",
    [
        "a Youthful team", "youngsters", "newly university graduates", "Digital natives", "over 50 years old",
        "below the age of 40 of age", "under the age of 35", "age 25 to 35", "aged between 25-35", "max. 35 yrs",
        "not over 40 years of age", "no older than 45", "younger than 30 years old", "25 - 35", "30 to 40 yrs old",
        "born after 1995", "in their early thirties", "in your 20s", "mature ladies", "age range", "Salesman",
        "craftsmen", "guys", "gentlemen", "male applicants", "WOMEN PREFERRED", "men only", "child-free",
        "no small kids", "without family ties", "no children", "native tongue", "mother tongue", "native-level German",
        "Polish natives", "without an accent", "accent-free", "nationals only", "born and raised in Leeds",
        "physically fit", "in perfect health",
    ],
)  # fmt: skip
def test_found(text: str) -> None:
    """Each wording is found, however it is written."""
    assert [*protected(text)]
    assert [*protected(text.title())]

"""Lists of texts by name: what is given is taken, and what would be lost in silence is refused."""

from __future__ import annotations

from typing import cast

import attrs
import pytest
from tests.helpers import engagement

from callprep import PITCH, Caller, Standards, Tone
from callprep.errors import InvalidInputError

WRONG: list[tuple[list[str], str]] = [
    (cast("list[str]", "Hello."), r"takes a list, not a text: write \['Hello.'\]"),
    ([], "is empty: leave it out"),
    (cast("list[str]", [7]), "holds something else than texts"),
    (cast("list[str]", 7), "takes a list of texts, is 7"),
    (cast("list[str]", {"one": "Hello."}), "takes a list of texts, is {'one'"),
    (["Hello.", " "], "holds an empty text"),
]


@pytest.mark.parametrize(("told", "why"), WRONG)
def test_refused(told: list[str], why: str) -> None:
    """A text in the place of a list, no text at all, and what is none."""
    with pytest.raises(InvalidInputError, match=f"tone.phrases: .*opener.hello.*{why}"):
        Tone(phrases={"opener.hello": told})
    with pytest.raises(InvalidInputError, match=f"standards.more: .*stock.*{why}"):
        Standards(more={"stock": told})


def test_taken() -> None:
    """Mappings and pairs are the same."""
    pairs = (("opener.hello", ("Hello.",)),)
    assert Tone(phrases={"opener.hello": ["Hello."]}) == Tone(phrases=pairs)
    assert Standards(more={"stock": ["blue ocean"]}).words("stock")[-1] == "blue ocean"


@pytest.mark.parametrize(
    "told", ["{minutes? Minutes?", "minutes} minutes?", "{minutes.__class__}", "{}", "{{minutes}}"]
)
def test_loose_braces(told: str) -> None:
    """A brace that is not of a part to fill in would be read out: it is refused where the tone is made."""
    with pytest.raises(InvalidInputError, match=r"tone\.phrases: a brace is for a part .*; 'permission\.ask' has"):
        Tone(phrases={"permission.ask": [told]})


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"greeting": 3}, r"tone\.greeting: should be a text, is 3"),
        ({"language": None}, r"tone\.language: should be a text, is None"),
        ({"sign_off": b"Best"}, r"tone\.sign_off: should be a text"),
        ({"contractions": "no"}, r"tone\.contractions: should be True or False, is 'no'"),
    ],
)
def test_tone(change: dict[str, str], why: str) -> None:
    """A tone of the wrong kind is refused where it is made, and not where something is said in it."""
    with pytest.raises(InvalidInputError, match=why):
        Tone(**change)  # type: ignore[arg-type]  # what no type checker has seen


def test_unknown_list() -> None:
    """A list of words that no rule reads is refused at once, with the nearest."""
    with pytest.raises(InvalidInputError, match=r"standards.more: there is no 'stok'; did you mean 'stock'\?"):
        Standards(more={"stok": ["blue ocean"]})


def test_unknown_phrase() -> None:
    """A wording for what is never said is refused where something is said, with the nearest."""
    caller = Caller("Tomas", "Lumen Works", tone=Tone(phrases={"opener.helo": ["Hello."]}))
    with pytest.raises(
        InvalidInputError, match=r"tone.phrases: there is no 'opener.helo'; did you mean 'opener.hello'"
    ):
        PITCH.write(attrs.evolve(engagement(), caller=caller))


def test_unknown_words() -> None:
    """Whoever asks for words of no list, or of no language, is told so."""
    with pytest.raises(InvalidInputError, match="there is no list 'stok'"):
        Standards().words("stok")
    with pytest.raises(InvalidInputError, match="no lists of words in 'tlh'"):
        Standards(language="tlh").words("stock")

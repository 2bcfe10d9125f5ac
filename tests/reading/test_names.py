"""Names as they are printed, and the people who bear them; all invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.reading.names import is_full_name, may_be, same_person


@pytest.mark.parametrize(
    ("printed", "candidate"),
    [
        ("Ada Example", "Ada Example"),
        ("  ADA   EXAMPLE ", "Ada Example"),
        (
            "\U0001d400\U0001d41d\U0001d41a \U0001d404\U0001d431\U0001d41a\U0001d426\U0001d429\U0001d425\U0001d41e",
            "Ada Example",
        ),
        ("\uff21\uff44\uff41 Example", "Ada Example"),
        ("Zoë Núñez", "Zoe Nunez"),
        ("Jurgen Muller", "Jürgen Müller"),
        ("Juergen Mueller", "Jürgen Müller"),
        ("Soren Aaberg", "Søren Åberg"),
        ("Soeren Aberg", "Søren Åberg"),
        ("Łukasz Wałek", "Lukasz Walek"),
        ("Hans Groß", "Hans Gross"),
        ("Seán O’Brien", "Sean O'Brien"),
        ("Example, Ada", "Ada Example"),
        ("Example, Ada B.", "Ada Beth Example"),
        ("Ada Example, PhD", "Ada Example"),
        ("Prof. Dr. Ada Example Ph.D.", "Ada Example"),
        ("By Ada Example", "Ada Example"),
        ("Ada Example (she/her)", "Ada Example"),
        ("Ada Example <ada@mail.example>", "Ada Example"),
        ("ada@mail.example (spam) Ada Example", "Ada Example"),
        ('Robert "Bobby" Example', "Robert Example"),
        ("A. Example", "Ada Example"),
        ("A.B. Example", "Ada Beth Example"),
        ("A. B. Example", "Ada Example"),
        ("Ada B Example", "Ada Example"),
        ("Ada Example", "Ada Beth Example"),
        ("Ada Carol Example", "Ada Beth Carol Example"),
        ("Bob Example", "Robert Example"),
        ("Robert Example", "Bob Example"),
        ("Mary Anne Example", "Maryanne Example"),
        ("Jean–Luc Example", "Jean Luc Example"),
        ("Jean-Luc Example", "J. Example"),
        ("Ada van Example", "Ada Example"),
        ("van Example, Ada", "Ada van Example"),
        ("John Example Jr.", "John Example Jr"),
        ("Example, John, Jr.", "John Example jr"),
        ("李 明", "李 明"),
        ("山田 太郎", "山田太郎"),
        ("山田太郎", "山田太郎"),
        ("Иван Иванов", "иван иванов"),
    ],
)
def test_same(printed: str, candidate: str) -> None:
    """A name is recognised through spelling, order with a comma, initials, titles and safe short forms."""
    assert same_person(printed, candidate)
    assert may_be(printed, candidate)


@pytest.mark.parametrize(
    ("printed", "candidate"),
    [
        ("Ada Other", "Ada Example"),
        ("Bea Example", "Ada Example"),
        ("B. Example", "Ada Example"),
        ("Ada C. Example", "Ada Beth Example"),
        ("Ada Beth Carol Example", "Ada Carol Beth Example"),
        ("Ada E.", "Ada Example"),
        ("Ada", "Ada Example"),
        ("Example", "Ada Example"),
        ("Ada", "Ada"),
        ("Example Ada", "Ada Example"),
        ("Thomas James", "James Thomas"),
        ("John Example Sr.", "John Example Jr."),
        ("John Example Jr.", "John Example"),
        ("John Example II Jr.", "John Example"),
        ("Sam Example", "Samantha Example"),
        ("\u0410da Example", "Ada Example"),
        ("Ada Example, Bob Other, Eve Third", "Ada Example"),
        ("Ada Example and Bob Other", "Ada Example"),
        ("李 刚", "李 明"),
        ("محمد", "محمد"),
        ("ada@mail.example", "Ada Example"),
        ("https://ada.example Ada", "Ada Example"),
        ("", ""),
        ("!!!", "Ada Example"),
    ],
)
def test_not_same(printed: str, candidate: str) -> None:
    """What may be a namesake, a relative, or a part of a name is not the candidate."""
    assert not same_person(printed, candidate)


@pytest.mark.parametrize("printed", ["Ada", "ada example", "Ada Example's notebook", "EXAMPLE", "A. Example"])
def test_may_be(printed: str) -> None:
    """A part of the name, or all of it with words around, does not speak against the candidate."""
    assert may_be(printed, "Ada Example")


@pytest.mark.parametrize("printed", ["Ada Other", "Bob", "mapgirl", "", "!!!", "Example Maps Inc"])
def test_may_not_be(printed: str) -> None:
    """Any other name does."""
    assert not may_be(printed, "Ada Example")


def test_may_be_with_one_word_known() -> None:
    """Of a candidate known by one word, any name with that word may be the whole."""
    assert may_be("Rajiv Example", "Rajiv")
    assert not may_be("Rajiv Example", "")


@pytest.mark.parametrize(
    ("text", "full"),
    [("Ada Example", True), ("山田太郎", True), ("Ada", False), ("明", False), ("Dr. Ada", False), ("", False)],
)
def test_full_name(text: str, *, full: bool) -> None:
    """Two words are a full name, or one of several Chinese or Japanese signs; a title is no part of it."""
    assert is_full_name(text) is full


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text(one: str, other: str) -> None:
    """Any two texts are compared the same both ways, and one person's name may always be theirs."""
    assert same_person(one, other) == same_person(other, one)
    assert may_be(one, other) or not same_person(one, other)


@given(st.text(max_size=60))
def test_full_names_are_their_own(name: str) -> None:
    """Whatever is a full name is the same person's as itself."""
    assert same_person(name, name) == is_full_name(name)

"""The sensitive filter: clauses about protected matters go, the work beside them stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep import Screened, screen


@pytest.mark.parametrize(
    ("text", "kept", "categories"),
    [
        ("I build maps. I am gay.", "I build maps.", ["orientation"]),
        ("I am gay. I build maps.", "I build maps.", ["orientation"]),
        ("I build maps and I am gay", "I build maps", ["orientation"]),
        ("Maps, proud father of two, Lagos", "Maps, Lagos", ["family"]),
        ("I'm a Muslim, and I build maps", "I build maps", ["religion"]),
        ("I’m a lifelong Republican | maps", "maps", ["politics"]),
        ("maps • living with depression • Go", "maps • Go", ["health"]),
        ("Maps\nDiagnosed with ADHD\nGo", "Maps\nGo", ["health"]),
        ("My wife and I love tides; I draw maps", "I love tides; I draw maps", ["marital status"]),
        ("I am 34 years old! I draw maps", "I draw maps", ["age"]),
        ("Born in 1990; maps", "maps", ["age"]),
        ("As a deaf engineer I know captions", "", ["disability"]),
        ("I'm a trans woman. Rust.", "Rust.", ["gender identity"]),
        ("Union steward. Rust.", "Rust.", ["union"]),
        ("My visa runs out soon. Rust.", "Rust.", ["origin"]),
        ("Convicted in 2010. Rust.", "Rust.", ["crime"]),
        ("I went bankrupt. Rust.", "Rust.", ["finance"]),
        ("Navy veteran. Rust.", "Rust.", ["military"]),
        ("My caste is nobody's business. Rust.", "Rust.", ["caste"]),
        ("My kids, my church, maps", "maps", ["family", "religion"]),
    ],
)
def test_cut(text: str, kept: str, categories: list[str]) -> None:
    """A clause about a protected matter goes with its joint; its category is told, its words are not."""
    assert screen(text) == Screened(kept, tuple(categories))


@pytest.mark.parametrize(
    "text",
    [
        "A race condition in the scheduler",
        "Union find, by rank and path",
        "Speaker at Black Hat",
        "Master of none",
        "A blind signature scheme; deaf to noise",
        "The Jupyter kernel died in my arms",
        "Gender-neutral type names",
        "A conservative garbage collector",
        "Depression of freezing point, simulated",
        "Christian Doppler's effect, explained",
        "Parent and child processes; orphans, too",
        "Transaction isolation, trans-Atlantic cables",
        "Python 3, 64 bit; 12 years of Rust",
        "Party parrot; a third-party library",
        "I vote with my feet",
        "Marriage of Rust and C",
        "Military-grade maps",
        "My wiki and my sundial",
        "",
        "   ",
    ],
)
def test_harmless(text: str) -> None:
    """Words of the trade that only sound like a protected matter stay, byte by byte."""
    assert screen(text) == Screened(text)


def test_across_clauses() -> None:
    """Where only the whole tells something, none of it is kept."""
    assert screen("Proud, loud, gay") == Screened("", ("orientation",))
    assert screen("I am a member of the labour and green party") == Screened("", ("politics",))


def test_long_texts() -> None:
    """Of a very long text only the beginning is kept at all."""
    assert screen("a " * 50_000) == Screened("a " * 10_000)


@pytest.mark.parametrize(
    "seed",
    [
        "i am ",
        "i am a",
        "my ",
        "my a-",
        "member of the a ",
        "as an ",
        "1",
        "a, ",
        " and",
        ".",
        "i'",
        "recovering from a",
        "\n",
    ],
)
def test_hostile(seed: str) -> None:
    """The longest text that is looked at, made to go wrong late, is read to its end."""
    told = screen(seed * (20_000 // len(seed)) + "!")
    assert len(told.kept) <= 20_000


@given(
    st.lists(
        st.sampled_from(("I am", "gay", "maps", ",", ".", " and ", " ", "my", "wife", "34", "\n", "|")), max_size=12
    )
)
def test_twice_is_once(pieces: list[str]) -> None:
    """What was kept holds nothing that would have to go, and is a part of what was said."""
    told = screen("".join(pieces))
    again = screen(told.kept)
    assert again == Screened(told.kept)
    assert set(told.kept) <= set("".join(pieces))

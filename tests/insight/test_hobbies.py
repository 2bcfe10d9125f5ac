"""Tests of the list of hobbies: what is on it is found however it is written, and hints at private matters close it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep import Fact, Interest, Post, Project, Said, Talk
from callprep.insight._hobbies import (
    _ALONE_INDEX,
    _PLAIN_INDEX,
    hobbies_in,
    hobby_of,
    is_close_to_home,
    is_hobby,
    is_pastime,
    is_private,
)
from callprep.insight.vocabulary import TopicEntry, TopicKind, TopicTable, shipped


@pytest.mark.parametrize(
    ("text", "hobby"),
    [
        ("Football", "football"),
        ("left wing in hockey", "hockey"),
        ("Board-Games", "board game"),
        ("I play boardgames", "boardgame"),
        ("Rubik’s cubes", "rubik's cube"),
        ("My first half marathon", "half marathon"),
        ("Travel", "travel"),
        ("JAZZ", "jazz"),
        ("water polo", "water polo"),
        ("🏏 cricket 🏏", "cricket"),
    ],
)
def test_hobby(text: str, hobby: str) -> None:
    """A hobby is known by its words, whatever their case, hyphens and plural, and the longest name wins."""
    assert is_hobby(text)
    assert hobbies_in((text,)) == (hobby,)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Running PostgreSQL in production",
        "Diving into Rust",
        "squash commits",
        "Dart",
        "an arsenal of tools",
        "genealogy",
        "yoga",
        "poker",
        "hunting",
    ],
)
def test_no_hobby(text: str) -> None:
    """What merely sounds like a hobby is none, and neither is what is not on the list."""
    assert not is_hobby(text)
    assert hobbies_in((text,)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Pride run, a half marathon",
        "church football",
        "Mum’s cycling blog",
        "football dad",
        "wheelchair basketball",
        "Women Who Code hiking group",
        "army rugby",
        "cycling against cancer",
        "prayer times and chess",
    ],
)
def test_hint(text: str) -> None:
    """Beside a hint at belief, family, health, orientation or service no hobby is named."""
    assert not is_hobby(text)


def test_list() -> None:
    """An everyday word counts where it stands alone or in a list; each hobby is given once."""
    assert set(hobbies_in(("running, coffee and film", "Running"))) == {"running", "coffee", "film"}
    assert hobbies_in(("football", "Football and football")) == ("football",)


def test_long_text_is_read_at_its_beginning() -> None:
    """A text of any length is read up to a limit."""
    assert not is_hobby("x " * 1_000 + "football")


@pytest.mark.parametrize(
    ("fact", "hobbies"),
    [
        (Post("My first parkrun", ("life",)), ("parkrun",)),
        (Post("We won", ("Football",)), ("football",)),
        (Post("Chess in Rust", ("rust",)), ()),
        (Post("Chess in Rust"), ()),
        (Post("Chess in Rust", ("chess",)), ("chess",)),
        (Post("A weekend of street photography"), ("street photography",)),
        (Post("The wheelchair final", ("basketball",)), ()),
        (Interest("Leicester City", ("football",)), ("football",)),
        (Interest("photography"), ("photography",)),
        (Interest("genealogy"), ()),
        (Said("I enjoy chess, and small teams"), ()),
        (Said("On Sundays", ("chess",)), ("chess",)),
        (Project("chess", topics=("chess",)), ()),
        (Talk("Chess", topics=("chess",)), ()),
    ],
    ids=str,
)
def test_fact(fact: Fact, hobbies: tuple[str, ...]) -> None:
    """Whether a fact is about a hobby: by its topics, by its title where that is no play on words, never of a work."""
    assert hobby_of(fact) == hobbies


def test_words_of_ones_own() -> None:
    """By a vocabulary of one's own another title is of a trade."""
    table = TopicTable.of([TopicEntry("life", TopicKind.FIELD)])
    assert hobby_of(Post("My first parkrun", ("life",)), table) == ()


@pytest.mark.parametrize("text", ["poker", "Poker night", "Yoga", "Genealogy", "football", "Stamp collecting"])
def test_pastime(text: str) -> None:
    """What people do beside work is known, on the list of hobbies or not."""
    assert is_pastime(text)
    assert not is_pastime("PostgreSQL")


@pytest.mark.parametrize(
    "text", ["She/her", "they / them", "Allyship", "Proud ally", "Women in Tech", "native speaker"]
)
def test_private(text: str) -> None:
    """What is private is so in any sentence."""
    assert is_private(text)
    assert is_close_to_home(text)


@pytest.mark.parametrize("text", ["child-process", "family-tree", "blind-accessibility", "React Native", "Easter eggs"])
def test_words_of_two_meanings(text: str) -> None:
    """In a work a word that is technical too is no private matter."""
    assert not is_private(text, Project("tides"))


def test_name_of_a_field() -> None:
    """The name of a field is a trade, whatever else it touches."""
    assert not is_private("Interested in working on accessibility")
    assert is_private("Prayer times in Kotlin")
    assert is_private("Volunteer for a veterans' group, in Python")


def test_no_tool() -> None:
    """No hobby is called like a language or a tool, by the words that are shipped: fields that are one may be both."""
    named = {hobby: shipped().topic(hobby) for hobby in (*_PLAIN_INDEX.values(), *_ALONE_INDEX.values())}
    fields = {hobby for hobby, topic in named.items() if topic}
    assert {topic.kind for topic in named.values() if topic} == {TopicKind.FIELD}
    assert {"photography", "astronomy"} <= fields


@given(st.text())
def test_any_text(text: str) -> None:
    """Whatever the text, the answers agree."""
    assert is_hobby(text) == bool(hobbies_in((text,)))

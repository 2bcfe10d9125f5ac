"""Tests of wishes: sentences about where somebody would like to go, told from those that only sound like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.insight.interests._wishes import refusals, seeks_work, wishes

WISHES = [
    ("Looking for a new role in search", "Looking for a new role in search"),
    ("Engineer at Acme, looking for remote roles.", "looking for remote roles"),
    ("I like maps. I'd love to work on tiles, maps and search! Bye.", "I'd love to work on tiles, maps and search"),
    ("I want to move into data engineering", "I want to move into data engineering"),
    ("Currently learning Rust", "Currently learning Rust"),
    ("I’m learning Haskell and OCaml!", "I’m learning Haskell and OCaml"),
    ("Next I want to build compilers", "Next I want to build compilers"),
    ("Open to work", "Open to work"),
    ("open to new opportunities | Berlin", "open to new opportunities"),
    ("Seeking my next challenge", "Seeking my next challenge"),
    ("I'm actively looking for something new", "I'm actively looking for something new"),
    ("Aspiring to become a staff engineer", "Aspiring to become a staff engineer"),
    ("Moving into machine learning", "Moving into machine learning"),
    ("I would like to lead a small team one day", "I would like to lead a small team one day"),
    ("Interested in working on accessibility", "Interested in working on accessibility"),
    ("Available for freelance work, mail me at mira@mira.example", "Available for freelance work"),
    ("🚀 Looking for an internship", "Looking for an internship"),
    ("I hope to get back into embedded", "I hope to get back into embedded"),
    ("Not today, but I'd like to mentor people some day", "I'd like to mentor people some day"),
    ("I want to be a better engineer", "I want to be a better engineer"),
    ("I'd like to use Node.js more", "I'd like to use Node.js more"),
    ("Teaching myself Lean", "Teaching myself Lean"),
    ("I want to do less management", "I want to do less management"),
    ("\u202eLooking for a job\ud800", "Looking for a job\ud800"),
]


@pytest.mark.parametrize(("text", "words"), WISHES)
def test_wish(text: str, words: str) -> None:
    """A wish is given in the exact words, from its clause to the end of its sentence."""
    assert list(wishes(text)) == [words]
    assert words in text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "We are looking for contributors",
        "My team is growing and we are looking for a job board",
        "Looking for a flat in Berlin",
        "Looking for bugs since 2009",
        "looking for contributors to our project",
        "Looking for a project manager",
        "Hiring! Looking for engineers",
        "Looking for answers",
        "If you are looking for a job, write to me",
        "Are you looking for a role?",
        "Looking forward to hearing from you",
        "I'm not looking for a job",
        "I don't want to work with Kubernetes",
        "no longer learning Rust",
        "I love to build compilers",
        "interested in compilers",
        "Machine learning engineer",
        "Learning experience designer",
        "always learning",
        "Learning every day",
        "Learning German",
        "I would love to learn the guitar",
        "I'd like to learn more about the role",
        "I'd like to join a call on Friday",
        "I want to start a family",
        "I want to get married",
        "I want to do yoga",
        "I want to work",
        "I want to unsubscribe",
        "I want to move into a bigger house",
        "moving into",
        "https://mira.example looking for a job",
        "I want to work for my church",
        "I am a lesbian looking for a role",
        "Looking for a job " + "and a job " * 60,
        "looking for work at mira@mira.example",
    ],
)
def test_no_wish(text: str) -> None:
    """Who looks for people, a flat or a call, or speaks for others, says no, or studies nothing, states none."""
    assert list(wishes(text)) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She wants to lead a platform team", "She wants to lead a platform team"),
        ("Is looking for a bigger company", "Is looking for a bigger company"),
        ("They'd like to stay in Lisbon", "They'd like to stay in Lisbon"),
    ],
)
def test_noted_down(text: str, words: str) -> None:
    """What somebody noted down may speak of the person; what they wrote themselves may not."""
    assert list(wishes(text, told_of=True)) == [words]


def test_third_person_of_their_own() -> None:
    """In one's own text a third person is somebody else."""
    assert list(wishes("She wants to lead a platform team. Is looking for a bigger company")) == []


def test_several() -> None:
    """Each sentence has its own wish, the first of its clauses."""
    text = "I'm learning Zig and want to lead a team; open to remote work\nHello • I'd love to build maps"
    assert list(wishes(text)) == [
        "I'm learning Zig and want to lead a team",
        "open to remote work",
        "I'd love to build maps",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Seeking a new role",
        "In search of a new challenge",
        "Ready for my next role",
        "Interested in new opportunities",
        "#OpenToWork",
        "Hire me",
        "Between jobs",
    ],
)
def test_job_seeking(text: str) -> None:
    """Who looks for a job is known by the cues of wishes, also where no clause begins with one."""
    assert list(wishes(text)) == [text.removeprefix("#")]
    assert seeks_work(text)
    assert seeks_work(f"An engineer who is, as they say, {text}")


@pytest.mark.parametrize(
    "text", ["", "Learning Rust", "Looking for bugs", "open to contributors", "job queues at scale"]
)
def test_no_job_seeking(text: str) -> None:
    """A wish that is for no job, and a word for one, are no search."""
    assert not seeks_work(text)


def test_refusals() -> None:
    """Sentences with a refusal are found whole, more rather than fewer."""
    assert list(refusals("I like Go. I don't want more Rust, ever! Done with PHP; tired")) == [
        " I don't want more Rust, ever",
        " Done with PHP",
        " tired",
    ]
    assert list(refusals("I like Go")) == []


@pytest.mark.parametrize("text", ["looking for " * 9_000, "a, " * 30_000, "i'm " * 30_000, "x" * 10**6, "." * 10**6])
def test_long_texts(text: str) -> None:
    """Texts without an end hold no wish, and are read at their beginning alone."""
    assert list(wishes(text)) == []
    assert list(wishes(text + ". Looking for a job")) == []


@given(st.text())
def test_any_text(text: str) -> None:
    """Whatever the text, wishes and refusals are pieces of it."""
    for words in (*wishes(text), *wishes(text, told_of=True), *refusals(text)):
        assert words in text


@given(st.sampled_from(WISHES), st.sampled_from(["Hello. ", "maps | ", "🌊\n", "Engineer, "]))
def test_what_stands_before(wish: tuple[str, str], before: str) -> None:
    """A sentence or a clause before it changes nothing."""
    assert list(wishes(before + wish[0]))[-1:] == [wish[1]]

"""Words of the trade, made comparable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.insight.topics import subject_terms, term, terms


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Maps", "map"), ("mapping", "map"), ("JS", "JavaScript"), ("Postgres", "PostgreSQL"), ("k8s", "Kubernetes"),
        ("Node", "Node.js"), ("nodejs", "node.js"), ("Golang", "go"), ("geolocation", "locations"), ("APIs", "api"),
        ("recommender", "recommendations"), ("k8s", "KUBERNETES"), ("rails", "Rails"),
    ],
)  # fmt: skip
def test_the_same(one: str, other: str) -> None:
    """Case, plural and the spellings that the trade knows do not part two words."""
    assert term(one) == term(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("C", "C++"),
        ("C", "C#"),
        ("Java", "JavaScript"),
        ("class", "clas"),
        ("status", "statu"),
        ("bus", "bu"),
        ("Vue.js", "Vue.j"),
    ],
)
def test_not_the_same(one: str, other: str) -> None:
    """Names that only look alike stay two."""
    assert term(one) != term(other)


def test_terms() -> None:
    """The words of a text come in order, with the signs that belong to a name."""
    assert terms("C++ and C# on Node.js, k8s; a_b") == ("c++", "and", "c#", "on", "node.js", "kubernetes", "a", "b")


def test_subject() -> None:
    """What something is about is neither filler nor a tool nor a number."""
    assert subject_terms(["The maps feature of our Android app, from scratch", "v 2016 x"]) == {"map"}
    assert subject_terms([]) == frozenset()


def test_tools() -> None:
    """A tool is no subject, under whatever spelling."""
    assert subject_terms(["Postgres, k8s, Rails, Redis, APIs, CSS"]) == frozenset()


def test_long_texts() -> None:
    """Of a very long text only the beginning is looked at."""
    assert len(terms("word " * 1_000_000)) == 4_000


@given(st.text(max_size=60))
def test_any_text(text: str) -> None:
    """Any text has terms, and its subject is among them."""
    assert subject_terms([text]) <= set(terms(text))

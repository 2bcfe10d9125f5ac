"""The plain form of a value: what goes to JSON, and what names are hashed over."""

from __future__ import annotations

import dataclasses
import enum
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import PurePosixPath
from types import MappingProxyType

import attrs
import pytest

from callprep.model._plain import TYPE, is_value, plain, texts, words


class Colour(enum.Enum):
    """A choice."""

    RED = "red"
    PAIR = (1, "two")


@attrs.frozen
class Dot:
    """A value by attrs."""

    x: int
    y: int = 0
    marks: tuple[str, ...] = attrs.field(factory=tuple)


@dataclasses.dataclass(frozen=True)
class Mark:
    """A value by dataclasses."""

    name: str
    note: str | None = None
    dots: tuple[Dot, ...] = dataclasses.field(default_factory=tuple)


class Own:
    """A value that says its form itself."""

    def plain_form(self) -> dict[str, object]:
        """Say it."""
        return {"own": True}


@pytest.mark.parametrize(
    ("value", "form"),
    [
        (None, None),
        (True, True),
        (7, 7),
        (1.5, 1.5),
        (float("nan"), None),
        (float("-inf"), None),
        ("é", "é"),
        (Colour.RED, "red"),
        (Colour.PAIR, [1, "two"]),
        (date(2026, 5, 9), "2026-05-09"),
        (datetime(2026, 5, 9, 8, tzinfo=UTC), "2026-05-09T08:00:00+00:00"),
        ((1, [2, (3,)]), [1, [2, [3]]]),
        (frozenset({"b", "a"}), ["a", "b"]),
        ({2, "x", None}, ["x", 2, None]),
        ({1: (2,)}, {"1": [2]}),
        (MappingProxyType({"a": Colour.RED}), {"a": "red"}),
        (PurePosixPath("a/b"), "a/b"),
        (Dot(1), {TYPE: "Dot", "x": 1, "marks": []}),
        (Dot(0, 2, ("a",)), {TYPE: "Dot", "x": 0, "y": 2, "marks": ["a"]}),
        (Mark("a"), {TYPE: "Mark", "name": "a", "dots": []}),
        (Mark("a", "", (Dot(1),)), {TYPE: "Mark", "name": "a", "note": "", "dots": [plain(Dot(1))]}),
        (Own(), {"own": True}),
    ],
    ids=repr,
)
def test_form(value: object, form: object) -> None:
    """Fields that equal a plain default are left out; everything becomes something that JSON knows."""
    assert plain(value) == form


@pytest.mark.parametrize(("kind", "holds"), [(Dot, True), (Mark, True), (Own, False), (dict, False)])
def test_is_value(kind: type, *, holds: bool) -> None:
    """Value classes are those whose fields can be told."""
    assert is_value(kind) is holds


def test_sets_have_one_order() -> None:
    """A set has the same form in every process, whatever its hashes are."""
    code = "from callprep.model._plain import plain; print(plain(frozenset('abcdefgh')))"
    told = {
        subprocess.run(  # noqa: S603 -- our own code
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(told) == 1


def test_texts() -> None:
    """All that a value tells is given by itself, in the order of its fields, without names of classes."""
    told = (Mark("a", dots=(Dot(1, marks=("b", "c")),)), {"x": date(2026, 5, 9)}, None, Colour.RED)
    assert list(texts(told)) == ["a", "1", "b", "c", "2026-05-09", "red"]
    assert list(texts("a")) == ["a"]


def test_words() -> None:
    """Of all that a value tells the words are its texts alone: no number, and no name of a class."""
    assert list(words(Mark("a", "b", (Dot(1, marks=("c",)),)))) == ["a", "b", "c"]
    assert list(words({"x": ["a", 2, None]})) == ["a"]

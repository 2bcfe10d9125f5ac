"""Untrusted JSON: members come out as plain values, and every error names the path to the bad place."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.errors import UnreadableError
from callprep.inquiry.payload import Payload

URL = "https://api.example.com/x"

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.just("a"), inner), max_leaves=8
)


def payload(value: object) -> Payload:
    """Give a document."""
    return Payload(value, url=URL)


class TestGoingDown:
    """Steps by name and index."""

    def test_steps(self) -> None:
        """Names and indexes lead down, and the path tells where one is."""
        place = payload({"items": [{"a": 1}, {"b": {"c": "deep"}}]}).at("items", 1, "b")
        assert (place.path, place.text("c"), place.url) == ("$.items[1].b", "deep", URL)

    def test_from_the_end(self) -> None:
        """A negative index counts from the end."""
        assert payload([1, 2, 3]).at(-1).value == 3

    def test_no_steps(self) -> None:
        """Without steps one stays."""
        assert payload({"a": 1}).at() == payload({"a": 1})

    @pytest.mark.parametrize(
        ("value", "steps", "message"),
        [
            ({}, ("a",), r"\$ has no member 'a'"),
            ({"a": None}, ("a",), r"\$ has no member 'a'"),
            ({"a": [1]}, ("a", 1), r"\$\.a has no member 1"),
            ({"a": "x"}, ("a", 0), r"\$\.a has no member 0"),
            ({"a": [1]}, ("a", "b"), r"\$\.a should be an object, is a list"),
        ],
    )
    def test_nowhere(self, value: object, steps: tuple[str | int, ...], message: str) -> None:
        """A step that leads nowhere names the last good place."""
        with pytest.raises(UnreadableError, match=message):
            payload(value).at(*steps)

    @pytest.mark.parametrize(("value", "step"), [({"a": None}, "a"), ({}, "a"), ([], 0), ([1], 1), ([1], -2), ("x", 0)])
    def test_maybe_nothing(self, value: object, step: str | int) -> None:
        """Nothing and null are None where a step may lead nowhere."""
        assert payload(value).maybe(step) is None


class TestLists:
    """Items."""

    def test_items(self) -> None:
        """Null items are left out, and the others keep their index in the path."""
        assert [item.path for item in payload([1, None, 3])] == ["$[0]", "$[2]"]

    @pytest.mark.parametrize(("value", "name"), [({}, "an object"), ("ab", "text"), (None, "nothing"), (1, "a number")])
    def test_no_list(self, value: object, name: str) -> None:
        """What is no list says what it is instead, even a string, which Python would iterate."""
        with pytest.raises(UnreadableError, match=rf"\$ should be a list, is {name}"):
            list(payload(value))

    def test_named_items(self) -> None:
        """A named list gives its items, an absent or null one none."""
        document = payload({"a": [1, 2], "b": None})
        assert [len(document.items(name)) for name in "abc"] == [2, 0, 0]


class TestText:
    """Strings."""

    def test_stripped(self) -> None:
        """White space at the ends goes, as do NUL and lone surrogates."""
        assert payload({"a": " Ada\0 \ud83d "}).text("a") == "Ada ?"

    @pytest.mark.parametrize("value", [None, "", "  ", "\0"])
    def test_blank(self, value: str | None) -> None:
        """Blank text is as good as none: a text that must be there is missed, one that may be is None."""
        document = payload({"a": value})
        assert document.maybe_text("a") is None
        with pytest.raises(UnreadableError, match=r"\$ has no text 'a'"):
            document.text("a")

    @pytest.mark.parametrize(("value", "name"), [(1, "a number"), (True, "true or false"), ([], "a list")])
    def test_no_text(self, value: object, name: str) -> None:
        """What is no text says so, with its path."""
        with pytest.raises(UnreadableError, match=rf"\$\.a should be text, is {name}"):
            payload({"a": value}).maybe_text("a")

    def test_texts(self) -> None:
        """A list of strings comes without its blank and null ones; an absent one is empty."""
        document = payload({"a": ["x", " ", None, "y "]})
        assert (document.texts("a"), document.texts("b")) == (("x", "y"), ())

    def test_no_texts(self) -> None:
        """One item that is no text spoils the list, and is named."""
        with pytest.raises(UnreadableError, match=r"\$\.a\[1\] should be text, is a number"):
            payload({"a": ["x", 2]}).texts("a")


class TestNumber:
    """Whole numbers."""

    @pytest.mark.parametrize(
        ("value", "number"),
        [(3, 3), (3.9, 3), ("17", 17), (" -4 ", -4), (None, None), (10**30, 10**30), (str(-(2**63)), -(2**63))],
    )
    def test_read(self, value: object, number: int | None) -> None:
        """Numbers are whole, also from text; a fraction is cut; null is None."""
        assert payload({"a": value}).number("a") == number

    @pytest.mark.parametrize("value", [True, "x", "", "--5", "1e3", "9" * 30, float("inf"), float("nan"), [], {}])
    def test_no_number(self, value: object) -> None:
        """What is no number says so, true and false included."""
        with pytest.raises(UnreadableError, match=r"\$\.a should be a number"):
            payload({"a": value}).number("a")


class TestFlag:
    """True and false."""

    @pytest.mark.parametrize("value", [True, False, None])
    def test_read(self, value: bool | None) -> None:  # noqa: FBT001 -- the value under test
        """True and false are themselves, null is None."""
        assert payload({"a": value}).flag("a") is value

    @pytest.mark.parametrize("value", [0, 1, "true", []])
    def test_no_flag(self, value: object) -> None:
        """Nothing stands in for true or false."""
        with pytest.raises(UnreadableError, match=r"\$\.a should be true or false"):
            payload({"a": value}).flag("a")


class TestMoment:
    """Times."""

    @pytest.mark.parametrize(
        "value",
        [
            "2026-05-04T12:00:00Z",
            " 2026-05-04T14:00:00+02:00 ",
            "2026-05-04T12:00:00",
            "2026-05-04T12:00:00.000Z",
            1_777_896_000,
            1_777_896_000_000,
            1_777_896_000.0,
        ],
    )
    def test_read(self, value: object) -> None:
        """ISO text, seconds and milliseconds are one instant, aware and in UTC."""
        read = payload({"a": value}).moment("a")
        assert read == datetime(2026, 5, 4, 12, tzinfo=UTC)
        assert read is not None
        assert read.utcoffset() == UTC.utcoffset(None)

    @pytest.mark.parametrize("value", [None, "", "  "])
    def test_nothing(self, value: object) -> None:
        """Null and blank are no time, and no error."""
        assert payload({"a": value}).moment("a") is None

    @pytest.mark.parametrize(
        "value", ["soon", True, [], 1e300, -(10**18), float("inf"), "0001-01-01T00:00:00+14:00", "2026-13-01"]
    )
    def test_no_time(self, value: object) -> None:
        """What is no time says so, however it fails."""
        with pytest.raises(UnreadableError, match=r"\$\.a should be a time"):
            payload({"a": value}).moment("a")


@given(values)
def test_nothing_but_unreadable(value: object) -> None:
    """Whatever the document, every reader gives what it promises or raises UnreadableError with a path."""
    document = payload(value)
    promises: tuple[tuple[object, object], ...] = (
        (document.text, str),
        (document.maybe_text, str | None),
        (document.number, int | None),
        (document.flag, bool | None),
        (document.texts, tuple),
        (document.items, tuple),
        (document.moment, datetime | None),
        (document.at, Payload),
    )
    for reader, promised in promises:
        assert callable(reader)
        try:
            assert isinstance(reader("a"), promised)  # type: ignore[arg-type]  # each is a class or a union of classes
        except UnreadableError as error:
            assert error.message.startswith("$")  # noqa: PT017 -- both ends are right
            assert error.url == URL  # noqa: PT017

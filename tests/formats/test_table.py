"""Tables of files: whatever is wrong, the message names file and path and says what would be right."""

from __future__ import annotations

import enum
import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callprep.errors import InvalidInputError
from callprep.formats.table import Table, read_table


class Warmth(enum.Enum):
    """A choice."""

    EAGER = "eager"
    NOT_NOW = "not_now"
    THEY_DECLINE = "they decline"


def table(**form: object) -> Table:
    """Make a table as if it had been read from `a.toml`."""
    return Table(form, "a.toml")


BERLIN = timezone(timedelta(hours=2))
TEN = datetime(2026, 5, 9, 10, tzinfo=BERLIN)

READ: list[tuple[Callable[[Table], object], object, object]] = [
    (lambda t: t.maybe_text("x"), " a ", "a"),
    (lambda t: t.maybe_text("x"), "  ", None),
    (lambda t: t.maybe_text("x"), None, None),
    (lambda t: t.text("x"), "a", "a"),
    (lambda t: t.texts("x"), "a", ("a",)),
    (lambda t: t.texts("x"), [" a", "", "b "], ("a", "b")),
    (lambda t: t.texts("x"), [], ()),
    (lambda t: t.texts("x"), "", None),
    (lambda t: t.texts("x"), ["", " "], None),
    (lambda t: t.texts("x"), None, None),
    (lambda t: t.number("x"), 1.5, 1.5),
    (lambda t: t.number("x"), 0, 0),
    (lambda t: t.number("x"), None, None),
    (lambda t: t.whole("x"), 45.0, 45),
    (lambda t: t.whole("x"), None, None),
    (lambda t: t.flag("x"), False, False),
    (lambda t: t.flag("x"), None, None),
    (lambda t: t.choice("x", Warmth, Warmth.EAGER), "Not now", Warmth.NOT_NOW),
    (lambda t: t.choice("x", Warmth, Warmth.EAGER), "NOT-NOW", Warmth.NOT_NOW),
    (lambda t: t.choice("x", Warmth, Warmth.EAGER), "they_decline", Warmth.THEY_DECLINE),
    (lambda t: t.choice("x", Warmth, Warmth.EAGER), "", Warmth.EAGER),
    (lambda t: t.word("x", "year", "day"), "Year", "year"),
    (lambda t: t.word("x", "year", "day"), None, None),
    (lambda t: t.day("x"), date(2026, 5, 9), date(2026, 5, 9)),
    (lambda t: t.day("x"), "2026-05-09", date(2026, 5, 9)),
    (lambda t: t.day("x"), TEN, date(2026, 5, 9)),
    (lambda t: t.day("x"), None, None),
    (lambda t: t.moment("x"), TEN, TEN),
    (lambda t: t.moment("x"), "2026-05-09T10:00:00+02:00", TEN),
    (lambda t: t.moment("x"), "2026-05-09T08:00:00Z", TEN),
    (lambda t: t.moment("x"), "2026-05-09", datetime(2026, 5, 9, tzinfo=UTC)),
    (lambda t: t.moment("x"), date(2026, 5, 9), datetime(2026, 5, 9, tzinfo=UTC)),
    (lambda t: t.moment("x"), None, None),
    (lambda t: t.table("x"), None, None),
    (lambda t: [item.text("name") for item in t.tables("x", named="name")], ["a", {"name": "b"}], ["a", "b"]),
    (lambda t: [item.text("name") for item in t.tables("x", named="name")], "a", ["a"]),
    (lambda t: [item.text("name") for item in t.tables("x")], {"name": "a"}, ["a"]),
    (lambda t: list(t.tables("x")), None, []),
    (lambda t: t.has("x"), None, True),
    (lambda t: t.has("y"), None, False),
    (lambda t: t.peek("x"), 5, 5),
]

WRONG: list[tuple[Callable[[Table], object], object, str]] = [
    (lambda t: t.maybe_text("x"), 5, "x: should be a text in quotes, is a number: 5"),
    (lambda t: t.maybe_text("x"), ["a"], "x: should be a text in quotes, is a list: ['a']"),
    (lambda t: t.text("x"), " ", 'x: is missing; give a text in quotes, such as x = "…"'),
    (lambda t: t.texts("x"), 5, 'x: should be a list of texts, such as ["one", "two"], is a number: 5'),
    (lambda t: t.texts("x"), {"a": 1}, "x: should be a list of texts"),
    (lambda t: t.texts("x"), ["a", True], "x[1]: should be a text in quotes, is true or false: True"),
    (lambda t: t.number("x"), "5", "x: should be a number without quotes, is a text: '5'"),
    (lambda t: t.number("x"), True, "x: should be a number without quotes, is true or false: True"),
    (lambda t: t.number("x"), float("nan"), "x: should be a number from 0 to 1,000,000,000,000,000, is nan"),
    (lambda t: t.number("x"), float("inf"), "x: should be a number from 0"),
    (lambda t: t.number("x"), -1, "x: should be a number from 0"),
    (lambda t: t.number("x"), 10**400, "x: should be a number from 0"),
    (lambda t: t.whole("x"), 1.5, "x: should be a whole number, is 1.5"),
    (lambda t: t.flag("x"), "yes", "x: should be true or false without quotes, is a text: 'yes'"),
    (lambda t: t.flag("x"), 1, "x: should be true or false"),
    (lambda t: t.choice("x", Warmth, Warmth.EAGER), "eagre", "x: should be one of eager, not_now, they_decline, is 'e"),
    (lambda t: t.choice("x", Warmth, Warmth.EAGER), "eagre", "(did you mean 'eager'?)"),
    (lambda t: t.choice("x", Warmth, Warmth.EAGER), True, "x: should be a text in quotes"),
    (lambda t: t.word("x", "year", "day"), "annual", "x: should be one of year, day, is 'annual'"),
    (lambda t: t.day("x"), "9 May", "x: should be a date such as 2026-05-09, is a text: '9 May'"),
    (lambda t: t.day("x"), 20260509, "x: should be a date such as 2026-05-09, is a number: 20260509"),
    (lambda t: t.day("x"), time(10), "x: should be a date"),
    (lambda t: t.moment("x"), datetime(2026, 5, 9, 10), "x: should be a time with zone such as 2026-05-09T10:00"),  # noqa: DTZ001
    (lambda t: t.moment("x"), "2026-05-09T10:00:00", "x: should be a time with zone"),
    (lambda t: t.moment("x"), "yesterday", "x: should be a time with zone"),
    (lambda t: t.moment("x"), 5, "x: should be a time with zone such as 2026-05-09T10:00:00+02:00, is a number: 5"),
    (lambda t: t.table("x"), "a", "x: should be a table, such as [x], is a text: 'a'"),
    (lambda t: list(t.tables("x")), ["a"], "x[0]: should be a table, such as [[x]], is a text: 'a'"),
    (lambda t: list(t.tables("x", named="n")), [{}, 5], "x[1]: should be a table, such as [[x]], is a number: 5"),
]


class TestMembers:
    """Asking a table for its members."""

    @pytest.mark.parametrize(("ask", "given", "expected"), READ)
    def test_read(self, ask: Callable[[Table], object], given: object, expected: object) -> None:
        """A member is read as its type; what is left out or blank is not there."""
        assert ask(table(x=given)) == expected

    @pytest.mark.parametrize(("ask", "given", "told"), WRONG)
    def test_wrong(self, ask: Callable[[Table], object], given: object, told: str) -> None:
        """A member of another type is refused, with its path and what would be right."""
        with pytest.raises(InvalidInputError) as caught:
            ask(table(x=given))
        assert told in str(caught.value)
        assert str(caught.value).startswith("a.toml: ")

    def test_deep_path(self) -> None:
        """A member deep inside is named by its whole path."""
        inner = table(a=[{}, {"b": {"c": 5}}])
        *_, last = inner.tables("a")
        within = last.table("b")
        assert within is not None
        with pytest.raises(InvalidInputError, match=r"^a\.toml: a\[1\]\.b\.c: should be a text"):
            within.text("c")

    def test_unknown(self) -> None:
        """A member that nobody asked for is refused, with the nearest that is known, and all of them."""
        read = table(warmt="eager", text="x")
        assert (read.maybe_text("text"), read.has("warmth")) == ("x", False)
        with pytest.raises(InvalidInputError) as caught:
            read.finish()
        assert str(caught.value) == (
            "a.toml: warmt: is not known here (did you mean 'warmth'?); known are text, warmth"
        )

    def test_all_known(self) -> None:
        """A table of which everything was asked is done."""
        read = table(text="x")
        read.maybe_text("text")
        read.finish()

    def test_missing_but_misspelt(self) -> None:
        """Where a member is missing, a near one that nobody knows is offered."""
        with pytest.raises(InvalidInputError, match=r"title: is missing \(did you mean 'titel'\?\); give a text"):
            table(titel="Engineer").text("title")

    @pytest.mark.parametrize("key", ["a\nb\x1b[31m", "k" * 100_000])
    def test_hostile_key(self, key: str) -> None:
        """A key with control characters, or a very long one, does not take the terminal over."""
        with pytest.raises(InvalidInputError) as caught:
            table(**{key: 1}).finish()
        assert len(str(caught.value)) < 300
        assert str(caught.value).isprintable()

    def test_long_values_are_cut(self) -> None:
        """What is wrong is shown, but not the whole of it."""
        for value in ("x" * 100_000, ["x" * 100_000] * 100_000):
            with pytest.raises(InvalidInputError) as caught:
                table(x=value).number("x")
            assert len(str(caught.value)) < 400


def file(folder: Path, content: bytes | str, name: str = "a.toml") -> Path:
    """Write a file."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


class TestFiles:
    """Opening what the user named."""

    @pytest.mark.parametrize(
        ("name", "content"),
        [
            ("a.toml", 'name = "Zoë"\nlist = [1]\n'),
            ("a.toml", '\ufeffname = "Zoë"\r\nlist = [\r\n1]\r\n'),
            ("a", 'name = "Zoë"\nlist = [1]'),
            ("a.json", '{"name": "Zoë", "list": [1]}'),
            ("a.JSON", '\ufeff{"name":\r\n"Zo\\u00eb", "list": [1]}\r\n'),
        ],
    )
    def test_forms(self, tmp_path: Path, name: str, content: str) -> None:
        """TOML and JSON say the same; a byte order mark and the line ends of another system do no harm."""
        read = read_table(file(tmp_path, content, name))
        assert (read.text("name"), read.peek("list")) == ("Zoë", [1])
        read.finish()
        assert read.where == str(tmp_path / name)

    @pytest.mark.parametrize(
        ("name", "content", "told"),
        [
            ("a.toml", "name = Ada", "is no TOML: "),
            ("a.toml", "name = Ada", '(at line 1, column 8); a line reads key = "value"'),
            ("a.toml", "a = 1\na = 2", "is no TOML: "),
            ("a.toml", "a = " + "9" * 5_000, "is no TOML: "),
            ("a.toml", "a = " + "[" * 50_000, "nested too deeply"),
            ("a.toml", b'name = "\xff"', "should be UTF-8 text; byte 8 is not: save it as UTF-8"),
            ("a.toml", "\x00", "is no TOML"),
            ("a.toml", "#" * (1 << 20) + "#", "is larger than 1,048,576 bytes: is it the right file?"),
            ("a.json", "{", ":1:2: is no JSON: Expecting property name"),
            ("a.json", '{\n"a": 1 "b": 2}', ":2:8: is no JSON: Expecting ',' delimiter"),
            ("a.json", "", ":1:1: is no JSON"),
            ("a.json", "[]", 'should hold an object, such as {"name": "Ada Example"}'),
            ("a.json", '"name"', "should hold an object"),
            ("a.json", "[" * 100_000, "nested too deeply"),
            ("a.json", '{"a": ' + "9" * 5_000 + "}", "is no JSON of ours"),
            ("a.json", '{"a": 1, "b": {"a": 1, "a": 2}}', "'a' stands twice in one object"),
            ("a.json", '{"a": "\\ud83d"}', "holds half a character"),
        ],
    )
    def test_wrong(self, tmp_path: Path, name: str, content: str | bytes, told: str) -> None:
        """A file that is not of its form is refused with its name, the place and what to do."""
        path = file(tmp_path, content, name)
        with pytest.raises(InvalidInputError) as caught:
            read_table(path)
        assert str(caught.value).startswith(str(path))
        assert told in str(caught.value)
        assert len(str(caught.value)) < 400

    def test_not_there(self, tmp_path: Path) -> None:
        """A file that is not there, or is a folder, is named with the system's own reason."""
        with pytest.raises(InvalidInputError, match=r"none\.toml: cannot be read: No such file"):
            read_table(tmp_path / "none.toml")
        with pytest.raises(InvalidInputError, match="cannot be read: Is a directory"):
            read_table(tmp_path)
        with pytest.raises(InvalidInputError, match=r"cannot be read: .*null"):
            read_table("a\0b.toml")

    @given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
    @settings(max_examples=30)
    def test_json_comes_through(self, tmp_path_factory: pytest.TempPathFactory, value: object) -> None:
        """Whatever JSON holds comes through as it is."""
        path = file(tmp_path_factory.mktemp("f"), json.dumps({"a": value}), "a.json")
        assert read_table(path).peek("a") == value

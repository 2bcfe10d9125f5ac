"""One path through objects of every kind."""

from __future__ import annotations

import copy
import dataclasses
import sqlite3
from collections.abc import Iterator, Mapping
from types import MappingProxyType

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.errors import InvalidInputError
from callprep.formats.mappings.paths import Looked, items_of, looking, read
from callprep.model.read import Issue, Read


@attrs.frozen
class Office:
    """As a client made with attrs has it."""

    name: str


@dataclasses.dataclass
class Job:
    """As a client made of dataclasses has it."""

    offices: list[Office]

    def close(self) -> str:
        """Do what a reader must never do."""
        raise AssertionError


class Frappe:
    """A document of Frappe: whatever is not there is None, so that `hasattr` lies."""

    job_title = "HR-OPN-1"

    def __getattr__(self, name: str) -> None:
        return None


class Records:
    """Records of Odoo: one or many, false when empty, empty fields are False."""

    def __init__(self, *rows: Mapping[str, object]) -> None:
        self._rows = rows

    def __iter__(self) -> Iterator[Records]:
        return (Records(row) for row in self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        if len(self._rows) > 1:
            raise ValueError("Expected singleton")
        return self._rows[0][name] if self._rows else False


class Related:
    """A manager of Django: it must be asked for what belongs to it."""

    def __init__(self, *items: object) -> None:
        self._items = items

    def all(self) -> list[object]:
        """Ask the database."""
        return list(self._items)


class Model:
    """A model of Django: relations are loaded when they are touched, and that may fail."""

    skills = Related(Office("Python"), Office("Kafka"))

    @property
    def company(self) -> object:
        """Touch a table that is not there."""
        raise LookupError("relation horilla_company does not exist")

    @property
    def manager(self) -> object:
        """Touch a relation that is empty: Django's error is an AttributeError, too."""
        raise AttributeError


@pytest.mark.parametrize(
    ("obj", "path", "found"),
    [
        ({"a": {"b": [{"c": 1}]}}, "a.b[0].c", 1),
        ({"a": [1, 2, 3]}, "a[-1]", 3),
        ({"a": [1]}, "a[1]", None),
        ({"a": [[1, 2], [3]]}, "a[0][1]", 2),
        ({"a": [{"b": 1}, {}, {"b": None}, {"b": 2}]}, "a[].b", (1, 2)),
        ({"a": [{"b": ["x"]}, {"b": ["y", ""]}]}, "a[].b[]", ("x", "y")),
        ({"a": "one"}, "a[]", ("one",)),
        ({"a": None}, "a[].b", None),
        ({"@type": "JobPosting"}, "@type", "JobPosting"),
        (MappingProxyType({"a": 1}), "a", 1),
        (Job([Office("Pune")]), "offices[0].name", "Pune"),
        (Job([]), "offices", None),
        (Job([]), "close", None),
        (Job([]), "_private", None),
        (Job([]), "__class__", None),
        (Frappe(), "job_title", "HR-OPN-1"),
        (Frappe(), "github_url", None),
        (Frappe(), "github_url[].x", None),
        (Records({"name": "Cook", "mail": False}), "name", "Cook"),
        (Records({"name": "Cook", "mail": False}), "mail", None),
        ({"r": Records({"name": "a"}, {"name": "b"})}, "r[].name", ("a", "b")),
        ({"r": Records()}, "r", None),
        ({"r": Records()}, "r.name", None),
        (Model(), "skills[].name", ("Python", "Kafka")),
        (Model(), "manager.name", None),
        ({"company": 42}, "company.name", None),
        ({"company": "f81d4fae"}, "company.name", None),
    ],
)  # fmt: skip
def test_read(obj: object, path: str, found: object) -> None:
    """One path reads mappings, classes, documents, records and models; what is not there is unknown, and no issue."""
    assert read(obj, path).value == found
    assert read(obj, path).issues == ()


def test_a_row_of_a_database() -> None:
    """A row that has keys and is no mapping is read by its keys."""
    connection = sqlite3.connect(":memory:")
    connection.row_factory = sqlite3.Row
    row = connection.execute("select 'Cook' as title").fetchone()
    assert read(row, "title").value == "Cook"
    assert read(row, "salary").value is None
    connection.close()


@pytest.mark.parametrize(
    ("obj", "path", "fault"),
    [
        (Model(), "company.name", "LookupError"),
        ({"r": Records({"n": 1}, {"n": 2})}, "r.n", "ValueError"),
        ({"r": Records({"n": 1}, {"n": 2})}, "r[].n[0].x", ""),
    ],
)
def test_what_raises_is_an_issue(obj: object, path: str, fault: str) -> None:
    """An attribute that raises is told with its path, and its own words, which may hold data, are not."""
    told = read(obj, path)
    assert told.value is None
    assert told.issues == ((Issue(path, f"looking there raised {fault}"),) if fault else ())


class Endless:
    """A relation whose length the database does not tell."""

    def __len__(self) -> int:
        raise ConnectionError

    def __iter__(self) -> Iterator[object]:
        raise ConnectionError


@pytest.mark.parametrize("path", ["a", "a[].b", "a[0]", "b[].c"])
def test_a_relation_that_cannot_be_asked(path: str) -> None:
    """Length and items of a relation may raise as well; one bad item does not spoil the others."""
    told = read({"a": Endless(), "b": [{"c": Endless()}, {"c": 2}]}, path)
    assert told.value == ((2,) if path == "b[].c" else None)
    assert {issue.what for issue in told.issues} == {"looking there raised ConnectionError"}


@pytest.mark.parametrize("path", ["", ".", "a.", ".a", "a..b", "a[", "a[x]", "[0]", "a]b", "a[0]b"])
def test_bad_path(path: str) -> None:
    """What is no path is the caller's slip, and is said before anything is read."""
    with pytest.raises(InvalidInputError, match="names with dots"):
        read({}, path)


def test_items() -> None:
    """One, several or none: texts and mappings are one; never more than a thousand."""
    assert items_of(None) == items_of(False) == ()  # noqa: FBT003 -- how Odoo says nothing
    assert items_of("abc") == ("abc",)
    assert items_of({"a": 1}) == ({"a": 1},)
    assert items_of(5) == (5,)
    assert items_of(frozenset({1})) == (1,)
    assert len(items_of(list(range(5000)))) == 1000


class TestLooked:
    """Looking at an object with notes."""

    def test_notes(self) -> None:
        """What goes wrong is noted once for all, however far down one looks."""
        it = Looked({"a": [Model(), {"b": 1}], "c": Model(), "d": ""})
        assert [item.at("b") for item in it.each("a")] == [None, 1]
        assert it.into("c").at("company.name") is None
        assert it.each("a")[0].at("company") is None
        assert (it.first("d", "a[1].b"), it.first("d")) == (1, None)
        assert it.into("d").first_in(it, "a[1].b") == 1
        assert it.first_in(it.into("c"), "a[1].b") == 1
        assert it.noted(Read("x", (Issue("y", "z"),))) == "x"
        raised = "looking there raised LookupError"
        assert it.issues == [Issue("company.name", raised), Issue("company", raised), Issue("y", "z")]

    def test_looking(self) -> None:
        """A function that looks gives its value with its notes, each time anew."""
        reads = looking(lambda it: it.at("company") or it.at("name"))
        assert reads({"name": "Acme"}) == Read("Acme")
        assert reads(Model()) == Read(None, (Issue("company", "looking there raised LookupError"),))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from("abc"), inner),
)


@given(JSON, st.sampled_from(["a", "a.b", "a[0].b", "a[].b", "a[][]", "a[-1].c[].a"]))
def test_any_json(obj: object, path: str) -> None:
    """Whatever the object, reading neither raises nor changes it."""
    before = copy.deepcopy(obj)
    assert read(obj, path).issues == ()
    assert repr(obj) == repr(before)

"""JSON out and back in for every public value, with a schema number.

What goes out is the plain form of a value (`callprep.model._plain`), in which a class is named under `@type`; what
comes in is read by cattrs, tolerant of unknown keys, strict about types. A fact of a class that nobody here knows, or
that a stranger's class no longer fits, comes back as an `OpaqueFact`, which keeps every field.
"""

from __future__ import annotations

import enum
import json
import math
import re
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from functools import cache
from reprlib import repr as briefly
from types import NoneType, UnionType
from typing import TYPE_CHECKING, TypeVar, Union, cast, get_args, get_origin

import attrs

from callprep.errors import InvalidInputError
from callprep.model import _present
from callprep.model._checked import with_article
from callprep.model._plain import TYPE, plain
from callprep.model.evidence import Evidence, Identity, Provenance
from callprep.model.facts import Aspect, Fact, Screen, built_in_facts
from callprep.model.shapes import is_list, is_object

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["SCHEMA", "OpaqueFact", "from_json", "from_plain", "to_json"]

SCHEMA = 1
"""The number of the form that is written; a later number is refused with a word on what to do."""

_T = TypeVar("_T")


@attrs.frozen
class OpaqueFact:
    """A fact of a class that is not installed here; `told` is its plain form as JSON text, so nothing is lost.

    The keys keep the order in which they came, so that writing it again gives the same bytes.
    """

    name: str
    told: str

    @property
    def aspect(self) -> Aspect:
        """Background: what it means is its author's to say."""
        return Aspect.BACKGROUND

    @property
    def title(self) -> str:
        """Its own title, where it has one as text; else the name of its class."""
        found = self.fields.get("title")
        return found if isinstance(found, str) else self.name

    @property
    def topics(self) -> tuple[str, ...]:
        """Its own topics, where it has some."""
        found = self.fields.get("topics")
        return tuple(str(topic) for topic in found) if is_list(found) else ()

    @property
    def when(self) -> datetime | None:
        """None: which of its times counts is not known here."""
        return None

    @property
    def fields(self) -> Mapping[str, object]:
        """Every field it came with."""
        read: dict[str, object] = json.loads(self.told)
        return read

    def screened(self, screen: Screen, /) -> OpaqueFact | None:
        """Drop it where anything in it is sensitive: which part could go is not known here."""
        return None if screen(self.told).categories else self

    def plain_form(self) -> Mapping[str, object]:
        """Give the form that it came in."""
        return self.fields


def to_json(value: object) -> str:
    """Give a value as JSON text; the same value gives the same bytes."""
    form = plain(value)
    body: dict[str, object] = {"schema": SCHEMA, **(form if is_object(form) else {"value": form})}
    return json.dumps(body, ensure_ascii=False, indent=1, allow_nan=False)


def from_json(kind: type[_T], text: str) -> _T:
    """Read what `to_json` wrote.

    Raises:
        InvalidInputError: It is no JSON, of a later schema, or does not hold such a value; the message names the place.
    """
    try:
        form: object = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError) as fault:
        raise InvalidInputError("$", f"should be JSON: {fault}") from None
    if not is_object(form):
        raise InvalidInputError("$", f"should be an object that holds {with_article(kind.__name__)}")
    _check_schema(form.get("schema", SCHEMA))
    body = {name: value for name, value in form.items() if name != "schema"}
    if body.keys() == {"value"} and attrs.has(kind) and getattr(kind, "text_first", False):
        body = {attrs.fields(kind)[0].name: body["value"]}  # what is written as a text alone, a mail address
    return from_plain(kind, body)


def _check_schema(schema: object) -> None:
    """Refuse a later form, which another version reads, and a number that no version ever wrote."""
    if type(schema) is not int or schema < 1:
        told = f"should be a whole number from 1 on, as `to_json` writes it ({SCHEMA}), is {briefly(schema)}"
        raise InvalidInputError("$.schema", told)
    if schema > SCHEMA:
        told = f"is {briefly(schema)}; this version reads up to {SCHEMA}: upgrade callprep"
        raise InvalidInputError("$.schema", told)


def _no_number(name: str) -> object:
    raise ValueError(f"{name} is no number in JSON")


def from_plain(kind: type[_T], form: Mapping[str, object]) -> _T:
    """Make a value of its plain form.

    Raises:
        InvalidInputError: A member is missing or of the wrong type; the message names the path.
    """
    named = form.get(TYPE, kind.__name__)
    if named != kind.__name__ and kind is not OpaqueFact:
        raise InvalidInputError(f"$.{TYPE}", f"is {briefly(named)}; {with_article(kind.__name__)} was expected")
    token = _given.set({})
    try:
        return _converter().structure(form, kind)
    except Exception as fault:  # noqa: BLE001 -- cattrs lets through what any constructor raises
        path, what = _deepest(fault)
        raise InvalidInputError(f"${path}", what) from None
    finally:
        _given.reset(token)


_given: ContextVar[dict[str, dict[str, type[Fact]]]] = ContextVar("_given")
"""The fact classes of each source by name, looked up once a reading: a look-up searches all that is installed."""


def _deepest(fault: BaseException, path: str = "") -> tuple[str, str]:
    """Follow the first inner error down; the notes that cattrs (and `_at`) add name attribute and index."""
    steps = [step for note in reversed(getattr(fault, "__notes__", ())) for step in _STEP.findall(str(note))]
    here = path + "".join(f"[{step}]" if step.isdigit() else f".{step}" for step in steps)
    if isinstance(fault, BaseExceptionGroup):
        inner: tuple[BaseException, ...] = fault.args[1]
        return _deepest(inner[0], here)
    if isinstance(fault, KeyError) and steps and fault.args[0] == steps[-1]:
        return here, "is missing"
    return here, str(fault) or type(fault).__name__


_STEP = re.compile(r"@ (?:attribute|index) (\w+)")


@contextmanager
def _at(step: str) -> Generator[None]:
    """Say of an error in here where it was, in the words of cattrs: "attribute fact"."""
    try:
        yield
    except Exception as fault:
        fault.add_note(f"@ {step}")
        raise


@cache
def _converter() -> Converter:
    from cattrs import Converter  # noqa: PLC0415 -- `import callprep` must not load it

    converter = Converter()
    for kind in (str, int, float, bool, NoneType):
        converter.register_structure_hook(kind, _exactly(kind))
    converter.register_structure_hook(datetime, _moment)
    converter.register_structure_hook(date, _day)
    converter.register_structure_hook_factory(attrs.has, _object)
    converter.register_structure_hook_factory(_is_tuple, _tuple)
    converter.register_structure_hook(enum.Enum, _choice)
    converter.register_structure_hook(OpaqueFact, lambda form, _: _opaque(form))
    converter.register_structure_hook_func(lambda kind: kind is Fact, lambda form, _: _fact(form, ""))
    converter.register_structure_hook_func(_is_evidence, _evidence)
    return converter


_Hook = Callable[[object, object], object]


def _exactly(kind: type) -> _Hook:
    def structure(value: object, _: object) -> object:
        fits = isinstance(value, kind) and (kind is bool or not isinstance(value, bool))
        whole = kind is float and isinstance(value, int) and not isinstance(value, bool)
        if (fits or whole) and not (isinstance(value, float) and not math.isfinite(value)):
            return value
        raise ValueError(f"should be {kind.__name__}, is {briefly(value)}")

    return structure


def _moment(value: object, _: object) -> datetime:
    try:
        return datetime.fromisoformat(value)  # type: ignore[arg-type]  # anything else than a text is refused below
    except (TypeError, ValueError):
        raise ValueError(f"should be a time such as '2026-05-09T10:00:00+00:00', is {briefly(value)}") from None


def _day(value: object, _: object) -> date:
    try:
        return date.fromisoformat(value)  # type: ignore[arg-type]  # anything else than a text is refused below
    except (TypeError, ValueError):
        raise ValueError(f"should be a date such as '2026-05-09', is {briefly(value)}") from None


def _object(kind: type) -> _Hook:
    from cattrs.gen import make_dict_structure_fn  # noqa: PLC0415 -- as above

    read = cast("_Hook", make_dict_structure_fn(kind, _converter()))

    def structure(value: object, _: object) -> object:
        if isinstance(value, str) and getattr(kind, "text_first", False):
            return kind(value)  # a text alone, as earlier versions wrote it and as people do
        if not is_object(value):
            raise ValueError(f"should be an object that holds {with_article(kind.__name__)}, is {briefly(value)}")
        return read(value, kind)

    return structure


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _tuple(kind: type) -> _Hook:
    """Read a list; a text in its place must never be taken letter by letter."""
    items = get_args(kind)

    def structure(value: object, _: object) -> object:
        if not is_list(value):
            raise ValueError(f"should be a list, is {briefly(value)}")
        kinds = [items[0]] * len(value) if items[-1] is ... else items
        if len(kinds) != len(value):
            raise ValueError(f"should be a list of {len(kinds)}, has {len(value)}")
        return tuple(_item(index, *pair) for index, pair in enumerate(zip(value, kinds, strict=True)))

    return structure


def _item(index: int, value: object, kind: type[object]) -> object:
    with _at(f"index {index}"):
        return _converter().structure(value, kind)


def _choice(value: object, kind: type[enum.Enum]) -> enum.Enum:
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(repr(item.value) for item in kind)
        raise ValueError(f"should be one of {known}, is {briefly(value)}") from None


def _is_evidence(kind: object) -> bool:
    if get_origin(kind) in {Union, UnionType}:
        return all(map(_is_evidence, get_args(kind)))
    return kind is Evidence or get_origin(kind) is Evidence


def _evidence(form: object, _: object) -> Evidence[Fact]:
    """Read the fact last: which class it is of, the source that gave it may have to say."""
    if not is_object(form):
        raise ValueError(f"should be an object that holds an Evidence, is {briefly(form)}")
    with _at("attribute provenance"):
        provenance = _converter().structure(form["provenance"], Provenance)
    with _at("attribute identity"):
        identity = _converter().structure(form.get("identity", Identity.SUGGESTED.value), Identity)
    with _at("attribute fact"):
        return Evidence(_fact(form["fact"], provenance.source), provenance, identity)


def _fact(form: object, source: str) -> Fact:
    """Make a fact of a class of its source's, else of ours, else an opaque one."""
    name = form.get(TYPE) if is_object(form) else None
    if not is_object(form) or not isinstance(name, str):
        raise ValueError(f"should be a fact: an object with its class under '{TYPE}', is {briefly(form)}")
    ours = next((kind for kind in built_in_facts() if kind.__name__ == name), None)
    kind = _kinds_of(source).get(name, ours)
    if kind is None:
        return _opaque(form)
    try:
        fact: Fact = _converter().structure(form, kind)
    except Exception:
        if kind is ours:
            raise
        return _opaque(form)
    return fact


def _kinds_of(source: str) -> Mapping[str, type[Fact]]:
    known = _given.get()
    if source not in known:
        known[source] = {kind.__name__: kind for kind in _present.facts_given_by(source)}
    return known[source]


def _opaque(form: Mapping[str, object]) -> OpaqueFact:
    return OpaqueFact(str(form.get(TYPE, "")), json.dumps(form, ensure_ascii=False))

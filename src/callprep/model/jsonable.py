"""JSON out and back in for every public value, with a schema number.

What goes out is the plain form of a value (`callprep.model._plain`), in which a class is named under `kind`; what
comes in is read by cattrs, tolerant of unknown keys, strict about types. A fact of a class that nobody here knows comes
back as an `OpaqueFact`, which keeps every field.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, TypeVar

import attrs

from callprep.errors import InvalidInputError
from callprep.model import _present
from callprep.model._plain import plain
from callprep.model.evidence import Evidence, Identity, Provenance
from callprep.model.facts import Aspect, Fact, Screen, built_in_facts

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["SCHEMA", "OpaqueFact", "from_json", "from_plain", "to_json"]

SCHEMA = 1
"""The number of the form that is written; a later number is refused with a word on what to do."""

_T = TypeVar("_T")


@attrs.frozen
class OpaqueFact:
    """A fact of a class that is not installed here; `told` is its plain form as JSON text, so nothing is lost."""

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
        return tuple(str(topic) for topic in found) if isinstance(found, list) else ()

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
    body = {"schema": SCHEMA, **form} if isinstance(form, dict) else {"schema": SCHEMA, "value": form}
    return json.dumps(body, ensure_ascii=False, indent=1)


def from_json(kind: type[_T], text: str) -> _T:
    """Read what `to_json` wrote.

    Raises:
        InvalidInputError: It is no JSON, of a later schema, or does not hold such a value; the message names the place.
    """
    try:
        form = json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise InvalidInputError("$", f"should be JSON: {fault}") from None
    if not isinstance(form, dict):
        raise InvalidInputError("$", f"should be an object that holds a {kind.__name__}")
    schema = form.pop("schema", SCHEMA)
    if not isinstance(schema, int) or schema > SCHEMA:
        raise InvalidInputError("$.schema", f"is {schema!r}; this version reads up to {SCHEMA}: upgrade callprep")
    return from_plain(kind, form)


def from_plain(kind: type[_T], form: Mapping[str, object]) -> _T:
    """Make a value of its plain form.

    Raises:
        InvalidInputError: A member is missing or of the wrong type; the message names the path.
    """
    named = form.get("kind", kind.__name__)
    if named != kind.__name__:
        raise InvalidInputError("$.kind", f"is {named!r}; a {kind.__name__} was expected")
    try:
        return _converter().structure(form, kind)
    except InvalidInputError:
        raise
    except Exception as fault:  # noqa: BLE001 -- cattrs lets through what any constructor raises
        path, what = _deepest(fault)
        raise InvalidInputError("$" + path, what) from None


def _deepest(fault: BaseException, path: str = "") -> tuple[str, str]:
    """Follow the first inner error down; the notes that cattrs adds name attribute and index."""
    notes = " ".join(str(note) for note in getattr(fault, "__notes__", ()))
    attribute = re.search(r"@ attribute (\w+)", notes)
    index = re.search(r"@ index (\d+)", notes)
    here = path + (f"[{index[1]}]" if index else f".{attribute[1]}" if attribute else "")
    if isinstance(fault, BaseExceptionGroup):
        return _deepest(fault.exceptions[0], here)
    if isinstance(fault, KeyError):
        return f"{here}.{fault.args[0]}", "is missing"
    if isinstance(fault, TypeError) and "required" in str(fault):
        return here, str(fault).partition(") ")[2] or str(fault)
    return here, str(fault) or type(fault).__name__


@cache
def _converter() -> Converter:
    from cattrs import Converter  # noqa: PLC0415 -- `import callprep` must not load it

    converter = Converter(prefer_attrib_converters=False)
    for kind in (str, int, float, bool, NoneType):
        converter.register_structure_hook(kind, _exactly(kind))
    converter.register_structure_hook(datetime, _moment)
    converter.register_structure_hook(date, _day)
    converter.register_structure_hook_func(lambda kind: kind is Fact, lambda form, _: _fact(form, ""))
    converter.register_structure_hook_func(_is_evidence, _evidence)
    return converter


def _exactly(kind: type) -> Callable[[object, object], object]:
    def structure(value: object, _: object) -> object:
        fits = isinstance(value, kind) and (kind is bool or not isinstance(value, bool))
        if fits or (kind is float and isinstance(value, int) and not isinstance(value, bool)):
            return value
        raise ValueError(f"should be {kind.__name__}, is {value!r:.60}")

    return structure


def _moment(value: object, _: object) -> datetime:
    if not isinstance(value, str):
        raise ValueError(f"should be a time such as '2026-05-09T10:00:00+00:00', is {value!r:.60}")  # noqa: TRY004
    return datetime.fromisoformat(value)


def _day(value: object, _: object) -> date:
    if not isinstance(value, str):
        raise ValueError(f"should be a date such as '2026-05-09', is {value!r:.60}")  # noqa: TRY004
    return date.fromisoformat(value)


def _is_evidence(kind: object) -> bool:
    return kind is Evidence or getattr(kind, "__origin__", None) is Evidence


def _evidence(form: Mapping[str, object], _: object) -> Evidence[Fact]:
    """Read the fact last: which class it is of, the source that gave it may have to say."""
    provenance = _converter().structure(form["provenance"], Provenance)
    identity = Identity(form.get("identity", Identity.SUGGESTED.value))
    return Evidence(_fact(form["fact"], provenance.source), provenance, identity)


def _fact(form: object, source: str) -> Fact:
    if not isinstance(form, Mapping) or not isinstance(form.get("kind"), str):
        raise ValueError("should be a fact: an object with a 'kind'")  # noqa: TRY004 -- data, not a type of ours
    name = form["kind"]
    kind = next((kind for kind in (*built_in_facts(), *_present.facts_given_by(source)) if kind.__name__ == name), None)
    if kind is None:
        return OpaqueFact(name, json.dumps(form, ensure_ascii=False, sort_keys=True))
    fact: Fact = _converter().structure(form, kind)
    return fact

"""From an object of another system to a candidate, an opportunity or a company, by a mapping: a value, not a class.

A mapping names for each field where to look: a path, several paths of which the first that answers counts, or a
callable that is given the whole object. A dotted field is a part of one ("salary.min", "company.website", "ref.id").
Under "told." stand the marks that all answers get ("told.source", "told.said_on"), and a callable under "*" may give
several fields at once, which those named by themselves replace.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from itertools import islice
from typing import TypeAlias, TypeVar, cast

import attrs

from callprep.errors import InvalidInputError
from callprep.formats._sums import sentences, speaks_of_pay
from callprep.formats.mappings.converting import converted, hints, value_class
from callprep.formats.mappings.paths import check_path, read
from callprep.formats.mappings.unknown import known
from callprep.model.candidate import Candidate, ExternalRef
from callprep.model.company import Company
from callprep.model.money import Disclose, Salary
from callprep.model.opportunity import Opportunity
from callprep.model.read import Issue, Read
from callprep.model.shapes import is_list, is_object
from callprep.model.told import Told, answers_of

__all__ = ["Fields", "MappingLike", "SystemMapping", "Where", "from_mapping"]

Where: TypeAlias = str | Sequence[str] | Callable[[object], object]
"""Where a field stands: a path, paths of which the first that answers counts, or a callable given the whole object.

A callable gives the value, or a `Read` of it where it has something to say besides.
"""

Fields: TypeAlias = Mapping[str, Where]
"""For each field of a class where it stands."""

_T = TypeVar("_T", Candidate, Opportunity, Company)
_ALL = "*"


@attrs.frozen
class SystemMapping:
    """What one other system calls things, for each of our classes that it can fill.

    `name` stands in references to that system, and in the marks of the answers as whose word it is. `inside` are the
    names under which that system's answers wrap an object: {"data": {...}}; looked into where the answer has no id.
    `why_not` says why one of the classes is missing, where that is not plain.
    """

    name: str
    candidate: Fields | None = None
    opportunity: Fields | None = None
    company: Fields | None = None
    inside: tuple[str, ...] = ()
    why_not: str = ""

    def fields_of(self, kind: type) -> Fields:
        """Give the fields of one of our classes.

        Raises:
            InvalidInputError: The system has nothing of that kind; the message says what it has.
        """
        known = {Candidate: self.candidate, Opportunity: self.opportunity, Company: self.company}
        found = known.get(kind)
        if found is None:
            there = " and ".join(cls.__name__ for cls, fields in known.items() if fields is not None)
            why = f"has nothing for {kind.__name__}, but for {there or 'no class'}. {self.why_not}"
            raise InvalidInputError(f"mapping {self.name!r}", why.strip())
        return found


MappingLike: TypeAlias = SystemMapping | Fields
"""A mapping by name, or one of one's own."""


def from_mapping(kind: type[_T], obj: object, mapping: MappingLike, *, where: str = "") -> Read[_T | None]:
    """Read an object of another system.

    What is unknown there (see `callprep.formats.mappings.unknown`) stays open. A title, company or name that is not
    given is "" and an issue, for the rest may still be of use. The object is never changed.

    Args:
        kind: `Candidate`, `Opportunity` or `Company`.
        obj: A mapping, or an object with attributes.
        mapping: A mapping of one's own, or one by name.
        where: The file or address that the object is from, for issues.

    Returns:
        What was understood, None where that is nothing at all, and what was not.

    Raises:
        InvalidInputError: The mapping names a field that there is not, or is no mapping; the object was not looked at.
    """
    system, fields = _fields(kind, mapping)
    _check(kind, fields, f"mapping {system!r}" if system else "mapping")
    gathering = _Gathering(kind, system)
    gathering.look(_unwrapped(obj, mapping), fields)
    value = gathering.value()
    issues = tuple(Issue(": ".join(filter(None, (where, issue.where))), issue.what) for issue in gathering.issues)
    return Read(cast("_T | None", value), issues)


def _unwrapped(obj: object, mapping: SystemMapping | Fields) -> object:
    if not isinstance(mapping, SystemMapping) or not is_object(obj) or obj.get("id") is not None:
        return obj
    return next((obj[name] for name in mapping.inside if is_object(obj.get(name))), obj)


def _fields(kind: type, mapping: object) -> tuple[str, Fields]:
    if isinstance(mapping, SystemMapping):
        return mapping.name, mapping.fields_of(kind)
    if not isinstance(mapping, Mapping):
        raise InvalidInputError("mapping", "should be a dict of fields and paths, or callprep.mapping('greenhouse')")
    return "", cast("Fields", mapping)


def _check(kind: type, fields: Fields, where: str) -> None:
    for field, source in fields.items():
        if field != _ALL:
            _check_field(kind, field, where)
        if not callable(source):
            _check_paths(field, (source,) if isinstance(source, str) else source, where)


def _check_paths(field: str, paths: object, where: str) -> None:
    if field == _ALL:
        raise InvalidInputError(where, "under '*' a callable is due, which gives several fields")
    if not is_list(paths):
        raise InvalidInputError(where, f"{field!r:.60} should be a path, several in a list, or a callable")
    for path in paths:
        check_path(str(path))


def _check_field(kind: type, field: str, where: str) -> None:
    name, _, part = field.partition(".")
    _refuse_unknown(kind, name, where)
    if part:
        inner = Told if name == "told" else value_class(hints(kind)[name])
        if inner is None:
            raise InvalidInputError(where, f"{field!r:.60}: {name!r} of {kind.__name__} has no parts")
        _refuse_unknown(inner, part, where)


def _placed(where: str, field: str) -> str:
    """Name the field beside a place that does not name it."""
    if field == _ALL or where.partition(" ")[0].partition(".")[0].partition("[")[0] == field.partition(".")[0]:
        return where
    return f"{field} ({where})" if where else field


def _refuse_unknown(kind: type, name: str, where: str) -> None:
    there = sorted(hints(kind))
    if name not in there:
        near = get_close_matches(name, there, n=1)
        hint = f"did you mean {near[0]!r}? " if near else ""
        raise InvalidInputError(
            where, f"{name!r:.60} is no field of {kind.__name__}; {hint}there are {', '.join(there)}"
        )


def _each_marked(answers: Iterable[str], said: Mapping[str, object]) -> Iterator[Told]:
    make = cast("Callable[..., Told]", Told)  # its parts are those that were checked
    return (make(**{**said, "field": name}) for name in answers)


@attrs.define
class _Gathering:
    """What an object has said so far."""

    kind: type
    system: str
    issues: list[Issue] = attrs.field(factory=list[Issue])
    told: dict[str, object] = attrs.field(factory=dict[str, object])
    parts: dict[str, dict[str, object]] = attrs.field(factory=dict[str, dict[str, object]])

    def look(self, obj: object, fields: Fields) -> None:
        """Read every field, those given at once first, so that one named by itself replaces them."""
        for field, value in self._several(obj, fields):
            _check_field(self.kind, field, "a callable under '*'")
            self._keep(field, value)
        for field, source in fields.items():
            if field != _ALL:
                self._keep(field, self._found(obj, field, source))

    def _several(self, obj: object, fields: Fields) -> Iterator[tuple[str, object]]:
        if _ALL in fields:
            found = self._found(obj, _ALL, fields[_ALL])
            yield from found.items() if is_object(found) else ()

    def _found(self, obj: object, field: str, source: Where) -> object:
        if callable(source):
            return self._called(obj, field, source)
        for path in (source,) if isinstance(source, str) else source:
            found = read(obj, path, flag=self._is_flag(field))
            self.issues += (attrs.evolve(issue, where=f"{field} ({issue.where})") for issue in found.issues)
            if found.value is not None:
                return found.value
        return None

    def _is_flag(self, field: str) -> bool:
        name, _, part = field.partition(".")
        hint = hints(self.kind)[name]
        inner = value_class(hint)
        due = hints(inner)[part] if part and inner else hint
        return due is bool or due is Disclose

    def _called(self, obj: object, field: str, source: Callable[[object], object]) -> object:
        try:
            found = source(obj)
        except Exception as fault:  # noqa: BLE001 -- strangers' code, on strangers' objects
            found = Read[object](None, (Issue(field, f"reading it raised {type(fault).__name__}"),))
        if not isinstance(found, Read):
            return found
        told = cast("Read[object]", found)
        self.issues += dict.fromkeys(Issue(_placed(issue.where, field), issue.what) for issue in told.issues)
        return told.value

    def _keep(self, field: str, value: object) -> None:
        name, _, part = field.partition(".")
        inner = Told if name == "told" else value_class(hints(self.kind)[name])
        kind, last = (inner, part) if part and inner else (self.kind, name)
        try:
            found = converted(kind, last, value, field, self.system)
        except Exception as fault:  # noqa: BLE001 -- a stranger's object may raise when it is looked at
            found = Read[object](None, (Issue(field, f"looking there raised {type(fault).__name__}"),))
        self.issues += found.issues
        if found.value is not None and part:
            self.parts.setdefault(name, {})[part] = found.value
        elif found.value is not None:
            self.told[name] = found.value

    def value(self) -> object:
        """Make the value; None where nothing at all is known."""
        mark = self.parts.pop("told", {})
        for name, parts in self.parts.items():
            self._put_together(name, parts)
        told = {name: value for name, value in self.told.items() if known(value, flag=True) is not None}
        if all(value is False for value in told.values()):
            self.issues.append(Issue("", f"there is nothing in it for {self.kind.__name__}"))
            return None
        for required in ("title", "company", "name"):
            if required in hints(self.kind) and not told.get(required):
                if not any(issue.where == required for issue in self.issues):
                    self.issues.append(Issue(required, "is not told there"))
                told[required] = ""
        if mark:
            said = {"said_by": self.system or None, **mark}
            self._mark_parts(told, said)
            told["told"] = self._marks(told, said)
        self.issues += self._lacking(told)
        return self._made(self.kind, told, "")

    def _marks(self, told: Mapping[str, object], said: Mapping[str, object]) -> tuple[Told, ...]:
        """Mark every answer with whose word it is, since when, and where."""
        answers = [name for name in answers_of(self.kind) if told.get(name) and name not in {"title", "name"}]
        own = cast("tuple[Told, ...]", told.get("told", ()))
        return (*own, *_each_marked(answers, said))

    def _mark_parts(self, told: dict[str, object], said: Mapping[str, object]) -> None:
        """Mark what was read of the company as its own answers: they are facts, and somebody's word."""
        company = told.get("company")
        if isinstance(company, Company):
            facts = (name for name in self.parts.get("company", {}) if name != "name" and getattr(company, name))
            told["company"] = attrs.evolve(company, told=(*company.told, *_each_marked(facts, said)))

    def _lacking(self, told: Mapping[str, object]) -> Iterator[Issue]:
        """Say what a pay with limits lacks, or that the text alone tells of one; nobody may guess it."""
        salary, text = told.get("salary"), told.get("source_text")
        noted = {issue.where for issue in self.issues}
        if isinstance(salary, Salary) and salary.is_known:
            for name in ("currency", "period"):
                if getattr(salary, name) is None and f"salary.{name}" not in noted:
                    yield Issue(f"salary.{name}", "is not told")
        elif salary is None and self.system and isinstance(text, str):
            found = (one for line in text.splitlines() for one in sentences(line) if speaks_of_pay(one))
            yield from (
                Issue("salary", f"the text tells of it, and is not read: {one[:100]!r}") for one in islice(found, 1)
            )

    def _put_together(self, name: str, parts: dict[str, object]) -> None:
        cls = cast("type", value_class(hints(self.kind)[name]))
        whole = self.told.pop(name, None)
        if whole is None and cls is ExternalRef:
            parts = {"system": self.system or "unknown", "id": parts.get("url"), **parts}
        if whole is None and cls is Company:
            parts = {"name": "", **parts}
        base = {field.name: getattr(whole, field.name) for field in attrs.fields(cls)} if whole else {}
        made = self._made(cls, {**base, **parts}, name)
        if not isinstance(made, Salary) or made.is_known or made.words:
            self.told[name] = made

    def _made(self, cls: type, fields: Mapping[str, object], where: str) -> object:
        lacks = [one.name for one in attrs.fields(cls) if one.default is attrs.NOTHING and one.name not in fields]
        if lacks:
            self.issues.append(Issue(where, f"has no {' and no '.join(lacks)}"))
            return None
        try:
            return cls(**fields)
        except (InvalidInputError, TypeError, ValueError) as fault:
            self.issues.append(Issue(where, f"cannot be made: {fault}"))
            return None

"""What all boards share: an answer in, its jobs by one mapping, the same job once, the company given."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

import attrs

from callprep.formats.mappings.apply import SystemMapping, from_mapping
from callprep.formats.mappings.paths import items_of
from callprep.model.company import Company
from callprep.model.opportunity import Opportunity
from callprep.model.read import Issue, Read
from callprep.model.shapes import is_list, is_object

__all__ = ["LARGEST", "Board", "Payload", "parse_json"]

Payload: TypeAlias = bytes | bytearray | str | Mapping[str, object] | Sequence[object]
"""What a board answered: the bytes or text of the answer, or parsed JSON."""

_Wanted: TypeAlias = Callable[[Opportunity], bool]

LARGEST = 16 * 1024 * 1024
"""Bytes of an answer that are read: the largest boards list some thousand jobs with their texts."""


def parse_json(payload: Payload, where: str) -> Read[object]:
    """Parse what is still text; None where it is no JSON."""
    if not isinstance(payload, (bytes, bytearray, str)):
        return Read(payload)
    if len(payload) > LARGEST:
        return Read(None, (Issue(where, f"is larger than {LARGEST:,} bytes"),))
    try:
        text = payload if isinstance(payload, str) else bytes(payload).decode("utf-8-sig")
        parsed: object = json.loads(text)
    except (ValueError, RecursionError):
        page = payload.lstrip()[:1] in {b"<", "<"}
        return Read(None, (Issue(where, "is a web page where JSON is due" if page else "is no JSON"),))
    return Read(parsed)


def _nothing_said(_: Mapping[str, object]) -> str | None:
    return None


@attrs.frozen
class Board:
    """One vendor's public board, as a value.

    `lists` are the names under which its answers list jobs, `headed` the one under which a whole board names the
    company. `says` tells what a well-formed answer says besides, such as that there is no such board; `parse` makes an
    object of an answer.
    """

    mapping: SystemMapping
    lists: tuple[str, ...]
    headed: str | None = None
    says: Callable[[Mapping[str, object]], str | None] = _nothing_said
    parse: Callable[[Payload, str], Read[object]] = parse_json

    def read(
        self,
        payload: Payload,
        *,
        company: str | Company | None = None,
        where: str | None = None,
        wanted: _Wanted | None = None,
    ) -> Read[tuple[Opportunity, ...]]:
        """Read a whole board, or one job of it; one that is listed for each of its places is one job.

        Args:
            payload: The answer, parsed or not.
            company: Who hires, where the answer does not say.
            where: The address or file, for issues; the vendor where left out.
            wanted: Which jobs are asked for, and heard of in the issues; all where left out.
        """
        place = self.mapping.name if where is None else where
        parsed = self.parse(payload, place)
        told = parsed.value
        said = self.says(told) if is_object(told) else None
        named = company or self._named(told)
        found = _jobs(_listed(told, self.lists), self.mapping, named, place, wanted)
        notes = (Issue(place, said),) if said else ()
        return Read(found.value, (*parsed.issues, *notes, *(() if said and not found.value else found.issues)))

    def _named(self, told: object) -> str | None:
        """Give the company that the head of a board names."""
        whole = is_object(told) and any(name in told for name in self.lists)
        above = told.get(self.headed) if self.headed and is_object(told) and whole else None
        return above.strip() or None if isinstance(above, str) else None


def _jobs(
    jobs: Iterable[object],
    mapping: SystemMapping,
    company: str | Company | None,
    where: str,
    wanted: _Wanted | None,
) -> Read[tuple[Opportunity, ...]]:
    found: dict[object, Opportunity] = {}
    issues: list[Issue] = []
    for place, job in enumerate(jobs):
        told = _job(job, mapping, company, f"{where}[{place}]")
        if wanted is None or (told.value is not None and wanted(told.value)):
            issues += told.issues
            if told.value is not None:
                key = told.value.ref.id if told.value.ref else place
                found[key] = _joined(found[key], told.value) if key in found else told.value
    return Read(tuple(found.values()), tuple(issues))


def _job(job: object, mapping: SystemMapping, company: str | Company | None, where: str) -> Read[Opportunity | None]:
    if not is_object(job):
        return Read(None, (Issue(where, "should be an object"),))
    told = from_mapping(Opportunity, job, mapping, where=where)
    issues = tuple(issue for issue in told.issues if company is None or issue.where != f"{where}: company")
    return Read(told.value and _with_company(told.value, company), issues)


def _with_company(one: Opportunity, company: str | Company | None) -> Opportunity:
    if company is None or one.company.name or one.confidential:
        return one
    given = Company(company) if isinstance(company, str) else company
    return attrs.evolve(one, company=given)


def _joined(one: Opportunity, other: Opportunity) -> Opportunity:
    """Give a job that is listed twice with the places of both."""
    places = tuple(dict.fromkeys((*(one.locations or ()), *(other.locations or ()))))
    return attrs.evolve(one, locations=places or None)


def _listed(payload: object, names: tuple[str, ...]) -> tuple[object, ...]:
    """Give the jobs of a payload: a list, a list under one of these names, or the one job that it is itself."""
    inside = (
        next((payload[name] for name in names if payload.get(name) is not None), None) if is_object(payload) else None
    )
    told = payload if inside is None else inside
    return tuple(told) if is_list(told) else items_of(told)

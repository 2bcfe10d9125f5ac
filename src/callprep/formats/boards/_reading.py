"""What the readers of all boards share: a payload in, its jobs by one mapping, the same job once, the company given."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import TypeAlias

import attrs

from callprep.formats.mappings.apply import SystemMapping, from_mapping
from callprep.formats.mappings.paths import items_of
from callprep.model.company import Company
from callprep.model.opportunity import Opportunity
from callprep.model.read import Issue, Read
from callprep.model.shapes import is_object

__all__ = ["Board", "Payload", "listed", "nothing", "payload_of", "read_jobs"]

Payload: TypeAlias = object
"""What a board answered: parsed JSON, or the bytes or text of the answer."""

Board: TypeAlias = Callable[..., Read[tuple[Opportunity, ...]]]
"""A reader of a board: the payload, the company's name where the payload does not tell it, and where it came from."""

_LARGEST = 16 * 1024 * 1024  # bytes: the largest boards list some thousand jobs with their texts


def payload_of(payload: Payload, where: str) -> Read[object]:
    """Parse what is still text; None where it is no JSON."""
    if not isinstance(payload, (bytes, bytearray, str)):
        return Read(payload)
    if len(payload) > _LARGEST:
        return Read(None, (Issue(where, f"is larger than {_LARGEST:,} bytes"),))
    try:
        text = payload if isinstance(payload, str) else bytes(payload).decode("utf-8-sig")
        parsed: object = json.loads(text)
    except (ValueError, RecursionError):
        page = payload.lstrip()[:1] in {b"<", "<"}
        return Read(None, (Issue(where, "is a web page where JSON is due" if page else "is no JSON"),))
    return Read(parsed)


def nothing(where: str, why: str) -> Read[tuple[Opportunity, ...]]:
    """Say why there is no job."""
    return Read((), (Issue(where, why),))


def read_jobs(
    jobs: Iterable[object], mapping: SystemMapping, *, company: str | Company | None, where: str
) -> Read[tuple[Opportunity, ...]]:
    """Read jobs by a mapping; one that is listed several times, as some boards do for each place, is one.

    `company` stands where the payload names none.
    """
    found: dict[object, Opportunity] = {}
    issues: list[Issue] = []
    for place, job in enumerate(jobs):
        if not is_object(job):
            issues.append(Issue(f"{where}[{place}]", "should be an object"))
            continue
        told = from_mapping(Opportunity, job, mapping, where=f"{where}[{place}]")
        issues += [issue for issue in told.issues if company is None or not issue.where.endswith(": company")]
        if told.value is not None:
            one = _with_company(told.value, company)
            key = one.ref.id if one.ref else place
            found[key] = _joined(found[key], one) if key in found else one
    return Read(tuple(found.values()), tuple(issues))


def _with_company(one: Opportunity, company: str | Company | None) -> Opportunity:
    if company is None or one.company.name or one.confidential:
        return one
    given = Company(company) if isinstance(company, str) else company
    return attrs.evolve(one, company=given)


def _joined(one: Opportunity, other: Opportunity) -> Opportunity:
    """Give a job that is listed twice with the places of both."""
    places = tuple(dict.fromkeys((*(one.locations or ()), *(other.locations or ()))))
    return attrs.evolve(one, locations=places or None)


def listed(payload: object, *names: str) -> tuple[object, ...]:
    """Give the jobs of a payload: a list, a list under one of these names, or the one job that it is itself."""
    if not is_object(payload):
        return items_of(payload)
    inside = next((payload[name] for name in names if payload.get(name) is not None), None)
    return items_of(payload if inside is None else inside)

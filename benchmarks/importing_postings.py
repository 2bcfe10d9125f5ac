"""Importers over all recordings: of the fields that each recording's own index asks for, how many come out right.

A field that must stay unknown is expected like any other. The recordings are in $CALLPREP_RECORDINGS; without them
there is nothing to measure.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from benchmarks.importing_cases import CASES, Case
from benchmarks.measuring import Row, table
from callprep.formats.boards.vendors import BOARDS
from callprep.formats.jobposting import read_posting
from callprep.formats.mappings.apply import from_mapping
from callprep.formats.mappings.paths import read
from callprep.formats.mappings.registry import mapping
from callprep.model.candidate import Candidate
from callprep.model.opportunity import Opportunity
from callprep.model.read import Read
from callprep.model.readiness import State
from callprep.reading.har import read_har

__all__ = ["rows", "wrong"]

TODAY = date(2026, 11, 1)


def _read(case: Case, body: bytes) -> tuple[Read[object], int]:
    """Read the case's thing, and say how many jobs there were."""
    if case.system == "page":
        told = read_posting(body, "https://page.example/", today=TODAY)
        return Read(told.value, told.issues), 1
    if case.system == "board":
        jobs = BOARDS[case.group].read(body)
        return Read(jobs.value[case.job], jobs.issues), len(jobs.value)
    obj: object = json.loads(body)
    for name in case.inside:
        obj = read(obj, name).value if isinstance(name, str) else _at(obj, name)
    if case.person:
        person = from_mapping(Candidate, obj, mapping(case.system))
        return Read(person.value, person.issues), 1
    job = from_mapping(Opportunity, obj, mapping(case.system))
    return Read(job.value, job.issues), 1


def _at(items: object, place: int) -> object:
    return items[place] if isinstance(items, Sequence) else None


def wrong(case: Case, folder: Path) -> Iterator[str]:
    """Say which fields come out wrong, and how."""
    path = folder / case.file
    raw = path.read_bytes()
    body = read_har(raw, path.name)[case.entry].response.body if path.suffix == ".har" else raw
    told, count = _read(case, body)
    for name, due in case.fields.items():
        found = _found(told, name.replace("__", "."), count)
        if name in {"has", "issue"}:
            lacks = [text for text in (due if isinstance(due, tuple) else (due,)) if str(text) not in str(found)]
            yield from (f"{case.file} {name}: {text!r} is missing" for text in lacks[:1])
        elif found != due:
            yield f"{case.file} {name}: {found!r} where {due!r} is due"


_PATHS = {
    "posted": "told[0].said_on",
    "has": "source_text",
    "tech_stack.names": "tech_stack[].name",
    "must_have.texts": "must_have[].text",
    "accounts.urls": "accounts[].url",
    "emails": "emails[].address",
}


def _found(told: Read[object], name: str, count: int) -> object:
    if name == "open" and isinstance(told.value, Opportunity):
        eight = [one for one in told.value.missing() if one.number.startswith("Q")]
        return tuple(one.number for one in eight if one.state is State.OPEN)
    if name in {"issue", "jobs"}:
        return " ".join(map(str, told.issues)) if name == "issue" else count
    flag = name in {"confidential", "do_not_contact"}
    return read(told.value, _PATHS.get(name, name), flag=flag).value


def rows(pairs: int) -> tuple[Row, ...]:
    """Measure; once is enough, for what is read does not waver. Nothing where there are no recordings."""
    del pairs
    where = os.environ.get("CALLPREP_RECORDINGS")
    return tuple(_rows(Path(where))) if where else ()


def _rows(folder: Path) -> Iterator[Row]:
    due: dict[str, int] = {}
    right: dict[str, int] = {}
    for case in CASES:
        faults = len(list(wrong(case, folder)))
        due[case.group] = due.get(case.group, 0) + len(case.fields)
        right[case.group] = right.get(case.group, 0) + len(case.fields) - faults
    for group in sorted(due):
        share = round(right[group] / due[group], 4)
        yield Row("importers", f"{group}: fields right", f"of {due[group]}", (share,), unit="")
    total, found = sum(due.values()), sum(right.values())
    yield Row("importers", "fields right", f"of {total} fields expected", (found,), total, unit="", at_least=True)


if __name__ == "__main__":
    print(table(rows(int((sys.argv[1:] or ["1"])[0]))))

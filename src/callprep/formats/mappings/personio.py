"""Personio: a position of the XML feed, as `callprep.formats.boards.personio` makes a mapping of it."""

from __future__ import annotations

from collections.abc import Iterator

from callprep.formats.descriptions import described
from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import items_of, read
from callprep.formats.mappings.shaping import heading, text_at
from callprep.model.parts import Requirement

__all__ = ["MAPPING"]


def _locations(obj: object) -> tuple[object, ...]:
    return (*items_of(read(obj, "office").value), *items_of(read(obj, "additionalOffices").value))


def _described(obj: object) -> dict[str, object]:
    """Read the descriptions, and the years of experience as a requirement."""
    found = described(*_texts(obj))
    told = text_at(obj, "yearsOfExperience")
    asked = "less than 1 year" if told == "lt-1" else f"{told} years" if told else None
    listed = found.get("must_have", ())
    musts = (*items_of(listed), *([Requirement(f"{asked} of experience", "experience")] if asked else ()))
    return {**found, "must_have": musts}


def _texts(obj: object) -> Iterator[tuple[str | None, str]]:
    for part in items_of(read(obj, "jobDescriptions").value):
        text = read(part, "value").value
        if isinstance(text, str):
            yield text_at(part, "name"), text


def _terms(obj: object) -> tuple[object, ...]:
    return tuple(read(obj, name).value for name in ("employmentType", "schedule"))


MAPPING = SystemMapping(
    "personio",
    opportunity={
        "*": _described,
        "title": heading("name"),
        "company": "subcompany",
        "team": "department",
        "level": "seniority",
        "locations": _locations,
        "employment_type": _terms,
        "ref.id": "id",
        "ref.url": "url",
        "told.source": "url",
        "told.said_on": "createdAt",
    },
)

"""Personio: a position of the XML feed, as `callprep.formats.boards.personio` makes a mapping of it.

Origin: https://github.com/personio/api-docs (personio-recruiting-api.yaml).
"""

from __future__ import annotations

from collections.abc import Iterator

from callprep.formats.descriptions import described
from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import Looked, items_of, looking
from callprep.formats.mappings.shaping import heading, text_at
from callprep.model.parts import Requirement

__all__ = ["MAPPING"]


def _locations(it: Looked) -> tuple[object, ...]:
    return (*items_of(it.at("office")), *items_of(it.at("additionalOffices")))


def _described(it: Looked) -> dict[str, object]:
    """Read the descriptions, and the years of experience as a requirement."""
    found = described(*_texts(it))
    told = text_at(it, "yearsOfExperience")
    asked = "less than 1 year" if told == "lt-1" else f"{told} years" if told else None
    listed = found.get("must_have", ())
    musts = (*items_of(listed), *([Requirement(f"{asked} of experience", "experience")] if asked else ()))
    return {**found, "must_have": musts}


def _texts(it: Looked) -> Iterator[tuple[str | None, str]]:
    for part in it.each("jobDescriptions"):
        text = part.at("value")
        if isinstance(text, str):
            yield text_at(part, "name"), text


def _terms(it: Looked) -> tuple[object, ...]:
    return tuple(it.at(name) for name in ("employmentType", "schedule"))


MAPPING = SystemMapping(
    "personio",
    opportunity={
        "*": looking(_described),
        "title": heading("name"),
        "company": "subcompany",
        "team": "department",
        "level": "seniority",
        "locations": looking(_locations),
        "employment_type": looking(_terms),
        "ref.id": "id",
        "ref.url": "url",
        "told.source": "url",
        "told.said_on": "createdAt",
    },
    company={"name": "subcompany"},
)

"""Lever: public postings, postings and requisitions of the API. Lever's "opportunity" is a person in a pipeline.

Origin: lever/postings-api README; recorded exchanges of the v1 API. No payload names the company: it must be given.
"""

from __future__ import annotations

from collections.abc import Iterator

from callprep.formats.descriptions import described
from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import items_of, read
from callprep.formats.mappings.shaping import accounts, emails, full_name, heading, joined, not_when, pay_range, text_at
from callprep.model.money import Salary
from callprep.model.parts import ReasonOpen
from callprep.model.read import Read

__all__ = ["MAPPING"]


def _described(obj: object) -> dict[str, object]:
    """Read the description, each list below its heading, and what comes after, in the order of the page."""
    return described(*_parts(obj))


def _parts(obj: object) -> Iterator[str | tuple[str | None, str]]:
    yield from _first(obj, "description", "content.descriptionHtml", "content.description", "descriptionPlain")
    for path in ("lists", "content.lists"):
        for part in items_of(read(obj, path).value):
            content = read(part, "content").value
            if isinstance(content, str):
                yield text_at(part, "text"), f"<ul>{content}</ul>"
    yield from _first(obj, "additional", "content.closingHtml", "content.closing", "additionalPlain")


def _first(obj: object, *paths: str) -> Iterator[str]:
    told = (read(obj, path).value for path in paths)
    yield from [text for text in told if isinstance(text, str)][:1]


def _salary(obj: object) -> Read[Salary | None]:
    band = read(obj, "salaryRange").value or read(obj, "compensationBand").value
    return pay_range(*(read(band, name).value for name in ("min", "max", "currency", "interval")))


def _why_open(obj: object) -> ReasonOpen | None:
    """Read a backfill; the contrary says nothing, and the story behind it is not told at all."""
    return ReasonOpen.BACKFILL if read(obj, "backfill").value is True else None


def _is_confidential(obj: object) -> bool:
    return text_at(obj, "confidentiality") == "confidential"


MAPPING = SystemMapping(
    "lever",
    candidate={
        "name": full_name("name"),
        "accounts": accounts("links[]"),
        "emails": emails("emails[]"),
        "location": joined("location.name|location"),
        "do_not_contact": not_when("dataProtection.contact.allowed"),
        "ref.id": "id",
        "ref.url": "urls.show",
    },
    opportunity={
        "*": _described,
        "title": heading("text", "name"),
        "team": joined("categories.team|team", "categories.department|department"),
        "level": "categories.level",
        "locations": ["categories.allLocations", "categories.location", "location"],
        "remote": "workplaceType",
        "employment_type": ["categories.commitment", "employmentStatus"],
        "salary": _salary,
        "reason_open": _why_open,
        "headcount": "headcountTotal",
        "hiring_manager": "hiringManager.name",
        "sourcing_notes": "internalNotes",
        "confidential": _is_confidential,
        "code": ["reqCode", "requisitionCode", "requisitionCodes[0]"],
        "ref.id": "id",
        "ref.url": ["hostedUrl", "urls.show"],
        "told.source": ["hostedUrl", "urls.show"],
        "told.said_on": "createdAt",
    },
    inside=("data",),
)

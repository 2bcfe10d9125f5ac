"""Lever: public postings, postings and requisitions of the API. Lever's "opportunity" is a person in a pipeline.

Origin: https://github.com/lever/postings-api; recorded exchanges of the v1 API. No payload names the company: it
must be given.
"""

from __future__ import annotations

from collections.abc import Iterator

from callprep.formats.descriptions import described
from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import Looked, looking
from callprep.formats.mappings.shaping import accounts, emails, full_name, heading, joined, not_when, pay_range, text_at
from callprep.model.money import Salary
from callprep.model.parts import ReasonOpen

__all__ = ["MAPPING"]


def _described(it: Looked) -> dict[str, object]:
    """Read the description, each list below its heading, and what comes after, in the order of the page."""
    return described(*_parts(it))


def _parts(it: Looked) -> Iterator[str | tuple[str | None, str]]:
    yield from _first(it, "description", "content.descriptionHtml", "content.description", "descriptionPlain")
    for path in ("lists", "content.lists"):
        for part in it.each(path):
            content = part.at("content")
            if isinstance(content, str):
                yield text_at(part, "text"), f"<ul>{content}</ul>"
    yield from _first(it, "additional", "content.closingHtml", "content.closing", "additionalPlain")


def _first(it: Looked, *paths: str) -> Iterator[str]:
    yield from [text for path in paths if isinstance(text := it.at(path), str)][:1]


def _salary(it: Looked) -> Salary | None:
    band = Looked(it.first("salaryRange", "compensationBand"), it.issues)
    return it.noted(pay_range(*map(band.at, ("min", "max", "currency", "interval"))))


def _why_open(it: Looked) -> ReasonOpen | None:
    """Read a backfill; the contrary says nothing, and the story behind it is not told at all."""
    return ReasonOpen.BACKFILL if it.at("backfill") is True else None


def _is_confidential(it: Looked) -> bool:
    return text_at(it, "confidentiality") == "confidential"


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
        "*": looking(_described),
        "title": heading("text", "name"),
        "team": joined("categories.team|team", "categories.department|department"),
        "level": "categories.level",
        "locations": ["categories.allLocations", "categories.location", "location"],
        "remote": "workplaceType",
        "employment_type": ["categories.commitment", "employmentStatus"],
        "salary": looking(_salary),
        "reason_open": looking(_why_open),
        "headcount": "headcountTotal",
        "hiring_manager": "hiringManager.name",
        "sourcing_notes": "internalNotes",
        "confidential": looking(_is_confidential),
        "code": ["reqCode", "requisitionCode", "requisitionCodes[0]"],
        "ref.id": "id",
        "ref.url": ["hostedUrl", "urls.show"],
        "told.source": ["hostedUrl", "urls.show"],
        "told.said_on": "createdAt",
    },
    inside=("data",),
    why_not="No payload of Lever's names the company: it is the site in the address.",
)

"""Teamtailor: an item of a career site's JSON Feed, which carries a JobPosting; the feed's title is the company.

Origin: the feed as the client https://github.com/santifer/career-ops reads it; the vendor does not document it.
"""

from __future__ import annotations

from typing import cast

from callprep.formats.mappings import jobposting
from callprep.formats.mappings.apply import SystemMapping, Where
from callprep.formats.mappings.paths import Looked, looking
from callprep.model.read import Read

__all__ = ["MAPPING"]


def _inside(where: Where) -> Where:
    """Look into the posting that the item carries."""
    if callable(where):
        return looking(lambda it: _told(where(it.at("_jobposting")), it))
    return [f"_jobposting.{path}" for path in ([where] if isinstance(where, str) else where)]


def _told(found: object, it: Looked) -> object:
    return it.noted(cast("Read[object]", found)) if isinstance(found, Read) else found


MAPPING = SystemMapping(
    "teamtailor",
    opportunity={
        **{field: _inside(where) for field, where in (jobposting.MAPPING.opportunity or {}).items()},
        "ref.url": "url",
        "told.source": "url",
    },
    company={field: _inside(where) for field, where in (jobposting.MAPPING.company or {}).items()},
    why_not="A feed tells of jobs alone.",
)

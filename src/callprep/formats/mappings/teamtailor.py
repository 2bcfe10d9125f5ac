"""Teamtailor: an item of a career site's JSON Feed, which carries a JobPosting; the feed's title is the company."""

from __future__ import annotations

from callprep.formats.mappings import jobposting
from callprep.formats.mappings.apply import SystemMapping, Where
from callprep.formats.mappings.paths import read

__all__ = ["MAPPING"]


def _inside(where: Where) -> Where:
    """Look into the posting that the item carries."""
    if callable(where):
        return lambda obj: where(read(obj, "_jobposting").value)
    return [f"_jobposting.{path}" for path in ([where] if isinstance(where, str) else where)]


MAPPING = SystemMapping(
    "teamtailor",
    opportunity={
        **{field: _inside(where) for field, where in (jobposting.MAPPING.opportunity or {}).items()},
        "ref.url": "url",
        "told.source": "url",
    },
)

"""Teamtailor: GET {site}/jobs.json, a JSON Feed whose items carry a JobPosting. The feed's title is the company."""

from __future__ import annotations

from callprep.formats.boards._reading import Payload, listed, payload_of, read_jobs
from callprep.formats.mappings.teamtailor import MAPPING
from callprep.model.company import Company
from callprep.model.opportunity import Opportunity
from callprep.model.read import Read
from callprep.model.shapes import is_object

__all__ = ["read_teamtailor"]


def read_teamtailor(
    payload: Payload, *, company: str | Company | None = None, where: str = "teamtailor"
) -> Read[tuple[Opportunity, ...]]:
    """Read a feed; arguments as in `read_greenhouse`."""
    told = payload_of(payload, where)
    above = told.value.get("title") if is_object(told.value) and "items" in told.value else None
    named = company or (above.strip() if isinstance(above, str) and above.strip() else None)
    found = read_jobs(listed(told.value, "items"), MAPPING, company=named, where=where)
    return Read(found.value, (*told.issues, *found.issues))

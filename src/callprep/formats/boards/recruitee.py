"""Recruitee: GET {company}.recruitee.com/api/offers/, or one offer of it."""

from __future__ import annotations

from callprep.formats.boards._reading import Payload, listed, payload_of, read_jobs
from callprep.formats.mappings.recruitee import MAPPING
from callprep.model.company import Company
from callprep.model.opportunity import Opportunity
from callprep.model.read import Read

__all__ = ["read_recruitee"]


def read_recruitee(
    payload: Payload, *, company: str | Company | None = None, where: str = "recruitee"
) -> Read[tuple[Opportunity, ...]]:
    """Read offers; arguments as in `read_greenhouse`."""
    told = payload_of(payload, where)
    found = read_jobs(listed(told.value, "offers", "offer"), MAPPING, company=company, where=where)
    return Read(found.value, (*told.issues, *found.issues))

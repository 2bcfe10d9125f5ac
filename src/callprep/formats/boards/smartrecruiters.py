"""SmartRecruiters: GET api.smartrecruiters.com/v1/companies/{id}/postings, a list without texts, or one posting of it.

An unknown company answers 200 with nothing found.
"""

from __future__ import annotations

from callprep.formats.boards._reading import Payload, listed, nothing, payload_of, read_jobs
from callprep.formats.mappings.smartrecruiters import MAPPING
from callprep.model.company import Company
from callprep.model.opportunity import Opportunity
from callprep.model.read import Read
from callprep.model.shapes import is_object

__all__ = ["read_smartrecruiters"]


def read_smartrecruiters(
    payload: Payload, *, company: str | Company | None = None, where: str = "smartrecruiters"
) -> Read[tuple[Opportunity, ...]]:
    """Read a list or a posting; arguments as in `read_greenhouse`."""
    told = payload_of(payload, where)
    if is_object(told.value) and told.value.get("totalFound") == 0:
        return nothing(where, "nothing found: the company has no postings, or is not known there")
    found = read_jobs(listed(told.value, "content"), MAPPING, company=company, where=where)
    return Read(found.value, (*told.issues, *found.issues))

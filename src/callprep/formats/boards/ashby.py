"""Ashby: GET api.ashbyhq.com/posting-api/job-board/{name}?includeCompensation=true, or answers of its API.

The API answers 200 with `success: false` where something is wrong. The board does not name the company.
"""

from __future__ import annotations

from callprep.formats.boards._reading import Payload, listed, nothing, payload_of, read_jobs
from callprep.formats.mappings.ashby import MAPPING
from callprep.model.company import Company
from callprep.model.opportunity import Opportunity
from callprep.model.read import Read
from callprep.model.shapes import is_object

__all__ = ["read_ashby"]


def read_ashby(
    payload: Payload, *, company: str | Company | None = None, where: str = "ashby"
) -> Read[tuple[Opportunity, ...]]:
    """Read a board, or what `jobPosting.list`, `jobPosting.info` or `job.info` answered; as `read_greenhouse`."""
    told = payload_of(payload, where)
    if is_object(told.value) and told.value.get("success") is False:
        return nothing(where, f"Ashby says: {str(told.value.get('errors'))[:200]}")
    found = read_jobs(listed(told.value, "jobs", "results"), MAPPING, company=company, where=where)
    return Read(found.value, (*told.issues, *found.issues))

"""Lever: GET api.lever.co/v0/postings/{site}?mode=json, one posting of it, or a posting of the API (v1).

No payload names the company: it is the site in the address, and must be given.
"""

from __future__ import annotations

from callprep.formats.boards._reading import Payload, listed, nothing, payload_of, read_jobs
from callprep.formats.mappings.lever import MAPPING
from callprep.model.company import Company
from callprep.model.opportunity import Opportunity
from callprep.model.read import Read
from callprep.model.shapes import is_object

__all__ = ["read_lever"]


def read_lever(
    payload: Payload, *, company: str | Company | None = None, where: str = "lever"
) -> Read[tuple[Opportunity, ...]]:
    """Read postings; arguments as in `read_greenhouse`."""
    told = payload_of(payload, where)
    if is_object(told.value) and told.value.get("ok") is False:
        return nothing(where, f"Lever says: {str(told.value.get('error'))[:200]}")
    found = read_jobs(listed(told.value, "data"), MAPPING, company=company, where=where)
    return Read(found.value, (*told.issues, *found.issues))

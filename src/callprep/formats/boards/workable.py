"""Workable: GET apply.workable.com/api/v1/widget/accounts/{slug}?details=true, or a job of its API (v3).

A job in several places is listed once for each of them.
"""

from __future__ import annotations

from callprep.formats.boards._reading import Payload, listed, payload_of, read_jobs
from callprep.formats.mappings.workable import MAPPING
from callprep.model.company import Company
from callprep.model.opportunity import Opportunity
from callprep.model.read import Read
from callprep.model.shapes import is_object

__all__ = ["read_workable"]


def read_workable(
    payload: Payload, *, company: str | Company | None = None, where: str = "workable"
) -> Read[tuple[Opportunity, ...]]:
    """Read a widget, which names the company on top, or jobs; arguments as in `read_greenhouse`."""
    told = payload_of(payload, where)
    above = told.value.get("name") if is_object(told.value) and "jobs" in told.value else None
    named = company or (above.strip() if isinstance(above, str) and above.strip() else None)
    found = read_jobs(listed(told.value, "jobs"), MAPPING, company=named, where=where)
    return Read(found.value, (*told.issues, *found.issues))

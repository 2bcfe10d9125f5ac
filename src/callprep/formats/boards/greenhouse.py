"""Greenhouse: GET boards-api.greenhouse.io/v1/boards/{token}/jobs?content=true, or one job of it.

Pay comes only with the single job and pay_transparency=true, in cents.
"""

from __future__ import annotations

from callprep.formats.boards._reading import Payload, listed, payload_of, read_jobs
from callprep.formats.mappings.greenhouse import MAPPING
from callprep.model.company import Company
from callprep.model.opportunity import Opportunity
from callprep.model.read import Read

__all__ = ["read_greenhouse"]


def read_greenhouse(
    payload: Payload, *, company: str | Company | None = None, where: str = "greenhouse"
) -> Read[tuple[Opportunity, ...]]:
    """Read a board or one job of it.

    Args:
        payload: The answer, parsed or not.
        company: Who hires, where the payload does not say.
        where: The address or file, for issues.
    """
    told = payload_of(payload, where)
    found = read_jobs(listed(told.value, "jobs"), MAPPING, company=company, where=where)
    return Read(found.value, (*told.issues, *found.issues))

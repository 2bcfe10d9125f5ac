"""Merge: candidates and jobs of its unified API, as dicts or as objects of `MergePythonClient`.

Origin: merge-api/merge-python-client. A relation is an id or an object: an id is never taken for a name.
"""

from __future__ import annotations

from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import items_of, read
from callprep.formats.mappings.shaping import (
    accounts,
    description,
    emails,
    full_name,
    heading,
    home,
    not_when,
    place,
    rounds,
    text_at,
)

__all__ = ["MAPPING"]


def _home(obj: object) -> object:
    """Read the first place, which is a text or an address."""
    first = next(iter(items_of(read(obj, "locations").value)), None)
    return first if isinstance(first, str) else home("city", "state", "country")(first)


def _locations(obj: object) -> tuple[str, ...]:
    offices = items_of(read(obj, "offices").value)
    named = ((text_at(one, "location.name", "location", "name"), one) for one in offices if not isinstance(one, str))
    return tuple(text for name, one in named if (text := place(text_at(one, "city"), None, None) or name))


MAPPING = SystemMapping(
    "merge",
    candidate={
        "name": full_name("name", "first_name", "last_name"),
        "accounts": accounts("urls[].value"),
        "emails": emails("email_addresses[].value"),
        "location": _home,
        "do_not_contact": not_when("can_email"),
        "ref.id": "id",
    },
    opportunity={
        "*": description("description"),
        "title": heading("name"),
        "team": "departments[0].name",
        "locations": _locations,
        "confidential": "confidential",
        "code": "code",
        "hiring_manager": full_name(
            "hiring_managers[0].name", "hiring_managers[0].first_name", "hiring_managers[0].last_name"
        ),
        "recruiter": full_name("recruiters[0].name", "recruiters[0].first_name", "recruiters[0].last_name"),
        "process": rounds("job_interview_stages", "name"),
        "ref.id": "id",
        "ref.url": ["job_posting_urls[0].value", "job_posting_urls[0].url"],
        "told.source": ["job_posting_urls[0].value", "job_posting_urls[0].url"],
        "told.said_on": ["remote_created_at", "created_at"],
    },
)

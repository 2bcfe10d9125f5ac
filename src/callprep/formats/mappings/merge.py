"""Merge: candidates and jobs of its unified API, as dicts or as objects of `MergePythonClient`.

Origin: https://github.com/merge-api/merge-python-client. A relation is an id or an object: an id is never
taken for a name.
"""

from __future__ import annotations

from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import Looked, looking
from callprep.formats.mappings.shaping import (
    accounts,
    description,
    emails,
    full_name,
    heading,
    not_when,
    place_at,
    rounds,
    text_at,
    words_of,
)

__all__ = ["MAPPING"]


def _home(it: Looked) -> str | None:
    """Read the first place, which is a text or an address."""
    first = next(iter(it.each("locations")), None)
    if first is None:
        return None
    return words_of(first) if isinstance(first.obj, str) else place_at(first, "city", "state", "country")


def _locations(it: Looked) -> tuple[str, ...]:
    offices = (one for one in it.each("offices") if not isinstance(one.obj, str))
    told = (place_at(one, "city") or text_at(one, "location.name", "location", "name") for one in offices)
    return tuple(text for text in told if text)


MAPPING = SystemMapping(
    "merge",
    candidate={
        "name": full_name("name", "first_name", "last_name"),
        "accounts": accounts("urls[].value"),
        "emails": emails("email_addresses[].value"),
        "location": looking(_home),
        "do_not_contact": not_when("can_email"),
        "ref.id": "id",
    },
    opportunity={
        "*": description("description"),
        "title": heading("name"),
        "team": "departments[0].name",
        "locations": looking(_locations),
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
    why_not="Merge's models of recruiting name no company: it is the linked account.",
)

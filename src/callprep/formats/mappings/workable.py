"""Workable: the public widget, and jobs and candidates of the API (v3).

Origin: recorded exchanges of both; https://workable.readme.io for the API. The widget lists a job once for each of its
places and tells no pay.
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
    home,
    pay_range,
    place_at,
    places_at,
    rounds,
    text_at,
)
from callprep.model.money import Salary

__all__ = ["MAPPING"]


def _locations(it: Looked) -> object:
    """Read the places; the one told outside the list counts where the list is empty."""
    listed = places_at(it, "locations[]", "city", "region|state_code", "countryCode|country_code|country")
    return listed or place_at(it, "location.city|city", "location.region|state", "location.country|country")


def _remote(it: Looked) -> str | None:
    """Read the kind of workplace; the older flag says only where it is remote."""
    told = text_at(it, "workplace_type", "location.workplace_type")
    far = True in {it.at(path) for path in ("telecommuting", "location.telecommuting")}
    return told or ("remote" if far else None)


def _salary(it: Looked) -> Salary | None:
    return it.noted(pay_range(*(it.at(f"salary.salary_{name}") for name in ("from", "to", "currency"))))


MAPPING = SystemMapping(
    "workable",
    candidate={
        "name": full_name("name", "firstname", "lastname"),
        "accounts": accounts("social_profiles[].url"),
        "emails": emails("email"),
        "location": home("location.city", "location.region", "location.country"),
        "ref.id": "id",
        "ref.url": "profile_url",
    },
    opportunity={
        "*": description(
            "description|full_description", titled={"requirements": "=Requirements", "benefits": "=Benefits"}
        ),
        "title": heading("title", "full_title"),
        "company": ["company_name", "account.name"],
        "team": ["department[0]", "department"],
        "locations": looking(_locations),
        "remote": looking(_remote),
        "employment_type": "employment_type",
        "salary": looking(_salary),
        "process": rounds("interview_stages", "name"),
        "confidential": "confidential",
        "code": "code",
        "ref.id": ["shortcode", "id"],
        "ref.url": ["url", "shortlink"],
        "told.source": ["url", "shortlink"],
        "told.said_on": ["published_on", "created_at"],
    },
    company={"name": "name", "description": "description"},
    inside=("candidate", "job"),
)

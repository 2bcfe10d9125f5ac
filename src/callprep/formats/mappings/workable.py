"""Workable: the public widget, and jobs and candidates of the API (v3).

Origin: recordings of both. The widget lists a job once for each of its places and tells no pay.
"""

from __future__ import annotations

from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import read
from callprep.formats.mappings.shaping import (
    accounts,
    description,
    emails,
    full_name,
    heading,
    home,
    pay_range,
    place,
    places,
    rounds,
    text_at,
)
from callprep.model.money import Salary
from callprep.model.read import Read

__all__ = ["MAPPING"]

_PLACES = places("locations[]", "city", "region|state_code", "countryCode|country_code|country")


def _locations(obj: object) -> object:
    """Read the places; the one told outside the list counts where the list is empty."""
    alone = place(*(text_at(obj, *paths) for paths in (("location.city", "city"), ("location.region", "state"),
                                                       ("location.country", "country"))))  # fmt: skip
    return _PLACES(obj) or alone


def _remote(obj: object) -> str | None:
    """Read the kind of workplace; the older flag says only where it is remote."""
    told = text_at(obj, "workplace_type", "location.workplace_type")
    far = True in {read(obj, path).value for path in ("telecommuting", "location.telecommuting")}
    return told or ("remote" if far else None)


def _salary(obj: object) -> Read[Salary | None]:
    low, high, currency = (read(obj, f"salary.salary_{name}").value for name in ("from", "to", "currency"))
    return pay_range(low, high, currency, None)


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
        "locations": _locations,
        "remote": _remote,
        "employment_type": "employment_type",
        "salary": _salary,
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

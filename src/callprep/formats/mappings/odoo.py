"""Odoo: hr.job, hr.applicant and res.company, as records or as the dicts of `read()`.

Origin: odoo/odoo. Empty fields are False; a link to one record is a record, or [id, name] in the dicts of `read()`.
What an applicant expected to earn, and why one was refused, is not read.
"""

from __future__ import annotations

from callprep.formats.mappings import words
from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import items_of, read
from callprep.formats.mappings.shaping import Callback, accounts, description, emails, home, place, prose, text_at
from callprep.model.parts import Tech
from callprep.model.shapes import is_list

__all__ = ["MAPPING"]

_PAIR = 2


def _linked(*paths: str) -> Callback:
    """Read the name of a linked record, however it is given."""

    def found(obj: object) -> str | None:
        for path in paths:
            value = read(obj, path).value
            name = value[1] if is_list(value) and len(value) == _PAIR else read(value, "name").value
            told = text_at({"name": name}, "name")
            if told:
                return told
        return None

    return found


def _tools(obj: object) -> tuple[Tech, ...]:
    named = (text_at(one, "skill_id.name", "name") for one in items_of(read(obj, "job_skill_ids").value))
    listed = (text_at(one, "name") for one in items_of(read(obj, "skill_ids").value))
    return tuple(Tech(name) for name in (*named, *listed) if name)


def _headcount(obj: object) -> int | None:
    count = words.number(read(obj, "no_of_recruitment").value, "headcount").value
    return int(count) if count else None


def _location(obj: object) -> str | None:
    return place(
        text_at(obj, "address_id.city"), text_at(obj, "address_id.state_id.name"),
        text_at(obj, "address_id.country_id.name"),
    )  # fmt: skip


MAPPING = SystemMapping(
    "odoo",
    candidate={
        "name": ["partner_name", "partner_id.name", "name"],
        "accounts": accounts("linkedin_profile", "partner_id.website"),
        "emails": emails("email_from", "partner_id.email"),
        "location": home("partner_id.city", "", "partner_id.country_id.name"),
        "ref.id": "id",
    },
    opportunity={
        "*": description("website_description|description", "requirements"),
        "title": "name",
        "company": _linked("company_id"),
        "company.website": "company_id.website",
        "team": _linked("department_id"),
        "locations": _location,
        "employment_type": _linked("contract_type_id"),
        "tech_stack": _tools,
        "hiring_manager": _linked("manager_id"),
        "recruiter": _linked("user_id"),
        "headcount": _headcount,
        "ref.id": "id",
        "ref.url": "website_url",
        "told.source": "website_url",
        "told.said_on": ["published_date", "create_date"],
    },
    company={
        "name": "name",
        "website": "website",
        "hq": "city",
        "description": prose("company_details"),
    },
)

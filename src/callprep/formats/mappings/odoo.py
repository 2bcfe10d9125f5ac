"""Odoo: hr.job, hr.applicant and res.company, as records or as the dicts of `read()`.

Origin: https://github.com/odoo/odoo. Empty fields are False; a link to one record is a record, or [id, name] in the
dicts of `read()`. What an applicant expected to earn, and why one was refused, is not read.
"""

from __future__ import annotations

from callprep.formats.mappings import words
from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import Looked, looking
from callprep.formats.mappings.shaping import Callback, accounts, description, emails, home, prose, text_at, words_of
from callprep.model.parts import Tech
from callprep.model.shapes import is_list

__all__ = ["MAPPING"]

_PAIR = 2


def _linked(*paths: str) -> Callback:
    """Read the name of a linked record, however it is given."""

    def found(it: Looked) -> str | None:
        for path in paths:
            value = it.into(path)
            name = value.obj[1] if is_list(value.obj) and len(value.obj) == _PAIR else value.at("name")
            told = words_of(Looked(name, it.issues))
            if told:
                return told
        return None

    return looking(found)


def _tools(it: Looked) -> tuple[Tech, ...]:
    named = (text_at(one, "skill_id.name", "name") for one in it.each("job_skill_ids"))
    listed = (text_at(one, "name") for one in it.each("skill_ids"))
    return tuple(Tech(name) for name in (*named, *listed) if name)


def _headcount(it: Looked) -> int | None:
    count = it.noted(words.number(it.at("no_of_recruitment"), "headcount"))
    return int(count) if count else None


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
        "locations": home("address_id.city", "address_id.state_id.name", "address_id.country_id.name"),
        "employment_type": _linked("contract_type_id"),
        "tech_stack": looking(_tools),
        "hiring_manager": _linked("manager_id"),
        "recruiter": _linked("user_id"),
        "headcount": looking(_headcount),
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

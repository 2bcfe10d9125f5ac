"""Frappe HRMS: Job Opening, with its Job Requisition's reason, and Job Applicant, as documents or dicts.

Origin: https://github.com/frappe/hrms. An applicant's `job_title` is the id of an opening; pay goes out only with
`publish_salary_range`; what an applicant once wanted to earn is not read. Links stand in resume_link and cover_letter,
and in fields that sites add: more of those are one's own mapping, made of the fields of `mapping("frappe").candidate`
and yours.
"""

from __future__ import annotations

import re

from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import Looked, looking
from callprep.formats.mappings.shaping import accounts_at, description, full_name, heading, rounds
from callprep.model.accounts import Account

__all__ = ["MAPPING"]

_LINK = re.compile(r"https?://[^\s<>\"')\]]{1,500}")
_OWN_FIELDS = ("resume_link", "linkedin_profile", "linkedin_url", "github_url", "website", "portfolio")
_MOST_LETTERS = 20_000


def _accounts(it: Looked) -> tuple[Account, ...]:
    """Read the links of fields, and of a cover letter those that are profiles: others are anybody's."""
    given = accounts_at(it, *_OWN_FIELDS)
    letter = it.at("cover_letter")
    links = _LINK.findall(letter[:_MOST_LETTERS]) if isinstance(letter, str) else []
    return (*given, *(found for link in links if (found := Account.from_url(link.rstrip(".,;")))))


MAPPING = SystemMapping(
    "frappe",
    candidate={
        "name": full_name("applicant_name"),
        "accounts": looking(_accounts),
        "emails": "email_id",
        "location": "country",
        "ref.id": "name",
    },
    opportunity={
        "*": description("description"),
        "title": heading("job_title", "designation"),
        "company": "company",
        "team": "department",
        "locations": "location",
        "employment_type": "employment_type",
        "salary.min": "lower_range",
        "salary.max": "upper_range",
        "salary.currency": "currency",
        "salary.period": "salary_per",
        "salary.disclose": "publish_salary_range",
        "process": rounds(
            "interview_rounds", "round_name", evaluates="expected_skill_set[].skill", minutes="expected_duration"
        ),
        "headcount": ["vacancies", "planned_vacancies", "no_of_positions"],
        "reason_note": ["reason_for_requesting", "job_requisition.reason_for_requesting"],
        "ref.id": "name",
        "told.said_on": ["posted_on", "creation"],
    },
    company={"name": ["company_name", "name"], "website": "website", "description": "company_description"},
)

"""SmartRecruiters: public postings. The list has no text; that comes with the single posting, in titled sections.

Origin: the Posting API, https://dev.smartrecruiters.com/customer-api/posting-api/endpoints/postings/.
"""

from __future__ import annotations

from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import Looked, looking
from callprep.formats.mappings.shaping import description, heading, home, prose

__all__ = ["MAPPING"]

_SECTIONS = "jobAd.sections."


def _remote(it: Looked) -> str | None:
    return next((kind for kind in ("remote", "hybrid") if it.at(f"location.{kind}") is True), None)


MAPPING = SystemMapping(
    "smartrecruiters",
    opportunity={
        "*": description(
            titled={
                f"{_SECTIONS}{name}.text": f"{_SECTIONS}{name}.title"
                for name in ("companyDescription", "jobDescription", "qualifications", "additionalInformation")
            },
        ),
        "title": heading("name"),
        "company": "company.name",
        "company.description": prose(f"{_SECTIONS}companyDescription.text"),
        "company.industry": "industry.label",
        "team": "department.label",
        "level": "experienceLevel.label",
        "locations": home("location.city", "location.region", "location.country"),
        "remote": looking(_remote),
        "employment_type": "typeOfEmployment.label",
        "code": "refNumber",
        "ref.id": "id",
        "ref.url": ["postingUrl", "applyUrl", "ref"],
        "told.source": ["postingUrl", "applyUrl", "ref"],
        "told.said_on": "releasedDate",
    },
    company={"name": ["company.name", "name"], "description": prose(f"{_SECTIONS}companyDescription.text")},
)

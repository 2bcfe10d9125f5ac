"""Recruitee: public offers. Amounts are texts, and description and requirements stand apart.

Origin: the Careers Site API, https://docs.recruitee.com and https://career.recruitee.com/docs/index.html.
"""

from __future__ import annotations

from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import Looked, looking
from callprep.formats.mappings.shaping import description, heading, pay_range, place_at, places_at, text_at
from callprep.model.money import Salary

__all__ = ["MAPPING"]


def _locations(it: Looked) -> object:
    return places_at(it, "locations[]", "city|name", "state", "country") or place_at(
        it, "city", "state_name", "country"
    )


def _remote(it: Looked) -> str | None:
    """Read which of three flags is set; several mean that there is a choice, of which the freest is named."""
    return next((kind for kind in ("remote", "hybrid", "on_site") if it.at(kind) is True), None)


def _salary(it: Looked) -> Salary | None:
    return it.noted(pay_range(*(it.at(f"salary.{name}") for name in ("min", "max", "currency", "period"))))


def _hours(it: Looked) -> str | None:
    told = [text for text in (text_at(it, "min_hours"), text_at(it, "max_hours")) if text]
    return f"{' to '.join(dict.fromkeys(told))} a week" if told else None


MAPPING = SystemMapping(
    "recruitee",
    opportunity={
        "*": description("description", titled={"requirements": "=Requirements"}),
        "title": heading("title"),
        "company": "company_name",
        "team": "department",
        "locations": looking(_locations),
        "remote": looking(_remote),
        "employment_type": "employment_type_code",
        "hours": looking(_hours),
        "salary": looking(_salary),
        "ref.id": "id",
        "ref.url": "careers_url",
        "told.source": "careers_url",
        "told.said_on": ["published_at", "created_at"],
    },
    company={"name": "company_name"},
)

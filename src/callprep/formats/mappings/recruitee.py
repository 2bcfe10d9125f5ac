"""Recruitee: public offers. Amounts are texts, and description and requirements stand apart."""

from __future__ import annotations

from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import read
from callprep.formats.mappings.shaping import description, heading, pay_range, place, places, text_at
from callprep.model.money import Salary
from callprep.model.read import Read

__all__ = ["MAPPING"]

_PLACES = places("locations[]", "city|name", "state", "country")


def _locations(obj: object) -> object:
    return _PLACES(obj) or place(*(text_at(obj, part) for part in ("city", "state_name", "country")))


def _remote(obj: object) -> str | None:
    """Read which of three flags is set; several mean that there is a choice, of which the freest is named."""
    return next((kind for kind in ("remote", "hybrid", "on_site") if read(obj, kind).value is True), None)


def _salary(obj: object) -> Read[Salary | None]:
    return pay_range(*(read(obj, f"salary.{name}").value for name in ("min", "max", "currency", "period")))


def _hours(obj: object) -> str | None:
    told = [text for text in (text_at(obj, "min_hours"), text_at(obj, "max_hours")) if text]
    return f"{' to '.join(dict.fromkeys(told))} a week" if told else None


MAPPING = SystemMapping(
    "recruitee",
    opportunity={
        "*": description("description", titled={"requirements": "=Requirements"}),
        "title": heading("title"),
        "company": "company_name",
        "team": "department",
        "locations": _locations,
        "remote": _remote,
        "employment_type": "employment_type_code",
        "hours": _hours,
        "salary": _salary,
        "ref.id": "id",
        "ref.url": "careers_url",
        "told.source": "careers_url",
        "told.said_on": ["published_at", "created_at"],
    },
    company={"name": "company_name"},
)

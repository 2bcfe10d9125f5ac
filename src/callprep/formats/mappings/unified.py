"""Unified.to: candidates and jobs of its unified API, as dicts or as objects of `unified-python-sdk`.

Origin: the SDK's own documents. A job has several kinds of pay beside each other, of which only SALARY is salary.
"""

from __future__ import annotations

from callprep.formats.mappings import words
from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import items_of, read
from callprep.formats.mappings.shaping import (
    accounts,
    description,
    emails,
    full_name,
    heading,
    home,
    pay_range,
    places,
    text_at,
)
from callprep.model.money import Salary
from callprep.model.read import Issue, Read

__all__ = ["MAPPING"]

_BESIDES = {"equity": ("equity", "stockoptions"), "bonus": ("bonus", "commission", "variable")}


def _kind(part: object) -> str:
    """Give the kind of a pay, which is an enum or a word."""
    return words.letters(text_at({"kind": read(part, "type").value}, "kind") or "salary")


def _salary(obj: object) -> Read[Salary | None]:
    found = [part for part in items_of(read(obj, "compensation").value) if _kind(part) == "salary"]
    if not found:
        return Read(None)
    told = pay_range(*(read(found[0], name).value for name in ("min", "max", "currency", "frequency")))
    more = (Issue("salary", f"there are {len(found)} salaries; the first is taken"),) if found[1:] else ()
    return Read(told.value, (*told.issues, *more))


def _besides(field: str, obj: object) -> str | None:
    """Tell equity or a bonus in words; neither is salary."""
    told: list[str] = []
    for part in items_of(read(obj, "compensation").value):
        if _kind(part) in _BESIDES[field]:
            limits = [text for name in ("min", "max") if (text := text_at(part, name))]
            told.append(" ".join(filter(None, (" to ".join(limits), text_at(part, "currency")))) or field)
    return "; ".join(told) or None


MAPPING = SystemMapping(
    "unified",
    candidate={
        "name": full_name("name", "first_name", "last_name"),
        "accounts": accounts("link_urls[]"),
        "emails": emails("emails[].email"),
        "location": home("address.city", "address.region_code|address.region", "address.country_code|address.country"),
        "ref.id": "id",
        "ref.url": "web_url",
    },
    opportunity={
        "*": description("description"),
        "title": heading("name"),
        "company": "company_name",
        "team": "departments[0]",
        "locations": places("addresses[]", "city", "region_code|region", "country_code|country"),
        "remote": lambda obj: "remote" if read(obj, "remote").value is True else None,
        "employment_type": "employment_type",
        "salary": _salary,
        "equity": lambda obj: _besides("equity", obj),
        "bonus": lambda obj: _besides("bonus", obj),
        "headcount": "number_of_openings",
        "ref.id": "id",
        "ref.url": "public_job_urls[0]",
        "told.source": "public_job_urls[0]",
        "told.said_on": "created_at",
    },
    company={"name": "name", "website": "websites[0]", "description": "description", "industry": "industry"},
)

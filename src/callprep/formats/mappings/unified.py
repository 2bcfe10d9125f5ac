"""Unified.to: candidates and jobs of its unified API, as dicts or as objects of `unified-python-sdk`.

Origin: the SDK's own documents. A job has several kinds of pay beside each other, of which only SALARY is salary.
"""

from __future__ import annotations

from collections.abc import Iterator

from callprep.formats.mappings import words
from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import Looked, looking
from callprep.formats.mappings.shaping import (
    Callback,
    accounts,
    description,
    emails,
    full_name,
    heading,
    home,
    one_of,
    pay_range,
    places,
    text_at,
)
from callprep.model.money import Salary

__all__ = ["MAPPING"]

_BESIDES = {"equity": ("equity", "stockoptions"), "bonus": ("bonus", "commission", "variable")}


def _kind(part: Looked) -> str:
    """Give the kind of a pay, which is an enum or a word."""
    return words.letters(text_at(part, "type") or "salary")


def _salary(it: Looked) -> Salary | None:
    found = [part for part in it.each("compensation") if _kind(part) == "salary"]
    told = [it.noted(pay_range(*map(part.at, ("min", "max", "currency", "frequency")))) for part in found]
    return it.noted(one_of(one for one in told if one))


def _besides(field: str) -> Callback:
    """Read equity or a bonus in words; neither is salary."""
    return looking(lambda it: "; ".join(_in_words(field, it)) or None)


def _in_words(field: str, it: Looked) -> Iterator[str]:
    for part in it.each("compensation"):
        if _kind(part) in _BESIDES[field]:
            limits = [text for name in ("min", "max") if (text := text_at(part, name))]
            yield " ".join(filter(None, (" to ".join(limits), text_at(part, "currency")))) or field


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
        "remote": looking(lambda it: "remote" if it.at("remote") is True else None),
        "employment_type": "employment_type",
        "salary": looking(_salary),
        "equity": _besides("equity"),
        "bonus": _besides("bonus"),
        "headcount": "number_of_openings",
        "ref.id": "id",
        "ref.url": "public_job_urls[0]",
        "told.source": "public_job_urls[0]",
        "told.said_on": "created_at",
    },
    company={"name": "name", "website": "websites[0]", "description": "description", "industry": "industry"},
)

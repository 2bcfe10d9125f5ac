"""Ashby: the public board, and postings, jobs and candidates of the API; objects of `ashby_sdk` by their `raw_data`.

Origin: recordings of both. Pay is chosen by its kind, for equity may stand first; the summary text is rounded. Only the
`linkedData` of a posting names the company.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import items_of, read
from callprep.formats.mappings.shaping import (
    accounts,
    description,
    emails,
    full_name,
    heading,
    joined,
    pay_range,
    rounds,
    text_at,
)
from callprep.formats.mappings.words import flag
from callprep.model.money import Disclose, Salary
from callprep.model.read import Issue, Read

__all__ = ["MAPPING"]

_SHOWN = ("shouldDisplayCompensationOnJobPostings", "shouldDisplayCompensationOnJobBoard",
          "compensation.shouldDisplayCompensation")  # fmt: skip
_NO_SALARY = {"EquityPercentage": "equity", "EquityCashValue": "equity", "Commission": "bonus", "Bonus": "bonus"}


def _components(obj: object) -> tuple[object, ...]:
    """Give the parts of the pay, which stand in the summary as they do in each tier."""
    told = items_of(read(obj, "compensation.summaryComponents").value)
    return told or items_of(read(obj, "compensation.compensationTiers[].components[]").value)


def _salary(obj: object) -> Read[Salary | None]:
    """Read the part that is salary; only where the system shows it to candidates may it be said."""
    found = [part for part in _components(obj) if text_at(part, "compensationType") == "Salary"]
    if not found:
        rounded = text_at(obj, "compensationTierSummary", "compensation.compensationTierSummary")
        return Read(Salary(words=rounded) if rounded and not _components(obj) else None)
    names = ("minValue", "maxValue", "currencyCode", "interval")
    told = pay_range(*(read(found[0], name).value for name in names))
    issues = (*told.issues, *([Issue("salary", f"there are {len(found)}; the first is taken")] if found[1:] else []))
    shown = any(flag(read(obj, path).value, path).value for path in _SHOWN)
    salary = attrs.evolve(told.value, disclose=Disclose.SAY) if told.value and shown else told.value
    return Read(salary, issues)


def _besides(field: str, obj: object) -> str | None:
    return "; ".join(_in_words(field, obj)) or None


def _in_words(field: str, obj: object) -> Iterator[str]:
    for part in _components(obj):
        kind = text_at(part, "compensationType") or ""
        if _NO_SALARY.get(kind) == field:
            limits = [str(limit) for name in ("minValue", "maxValue") if (limit := read(part, name).value) is not None]
            unit = "%" if kind == "EquityPercentage" else text_at(part, "currencyCode")
            told = " ".join(filter(None, (" to ".join(dict.fromkeys(limits)), unit)))
            yield text_at(part, "summary") or told or kind


def _remote(obj: object) -> str | None:
    """Read the kind of workplace, which counts before the flag."""
    told = text_at(obj, "workplaceType")
    return told or ("remote" if read(obj, "isRemote").value is True else None)


MAPPING = SystemMapping(
    "ashby",
    candidate={
        "name": full_name("name", "firstName", "lastName"),
        "accounts": accounts("socialLinks[].url", "raw_data.socialLinks[].url", "links[].url"),
        "emails": emails("primaryEmailAddress.value", "emailAddresses[].value", "raw_data.primaryEmailAddress.value"),
        "location": ["location.locationSummary", "location.name"],
        "timezone": "timezone",
        "ref.id": "id",
        "ref.url": "profileUrl",
    },
    opportunity={
        "*": description("descriptionHtml|descriptionPlain"),
        "title": heading("title"),
        "company": "linkedData.hiringOrganization.name",
        "company.website": "linkedData.hiringOrganization.sameAs",
        "team": joined("team|teamName", "department|departmentName"),
        "locations": lambda obj: (
            *items_of(read(obj, "location").value or read(obj, "locationName").value),
            *items_of(read(obj, "secondaryLocations[].location").value),
        ),
        "remote": _remote,
        "employment_type": "employmentType",
        "salary": _salary,
        "equity": lambda obj: _besides("equity", obj),
        "bonus": lambda obj: _besides("bonus", obj),
        "process": rounds("interviews", "externalTitle", internal="isDebrief"),
        "confidential": "confidential",
        "code": "customRequisitionId",
        "ref.id": "id",
        "ref.url": ["jobUrl", "externalLink"],
        "told.source": ["jobUrl", "externalLink"],
        "told.said_on": ["publishedAt", "publishedDate", "openedAt"],
    },
    inside=("results",),
)

"""Ashby: the public board, and postings, jobs and candidates of the API; objects of `ashby_sdk` by their `raw_data`.

Origin: https://developers.ashbyhq.com/docs/public-job-posting-api, and recorded exchanges of both. Pay is
chosen by its kind, for equity may stand first; the summary text is rounded. Only the `linkedData` of a posting names
the company.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import Looked, items_of, looking
from callprep.formats.mappings.shaping import (
    Callback,
    accounts,
    description,
    emails,
    full_name,
    heading,
    joined,
    one_of,
    pay_range,
    rounds,
    text_at,
)
from callprep.formats.mappings.words import flag
from callprep.model.money import Disclose, Salary

__all__ = ["MAPPING"]

_SHOWN = ("shouldDisplayCompensationOnJobPostings", "shouldDisplayCompensationOnJobBoard",
          "compensation.shouldDisplayCompensation")  # fmt: skip
_NO_SALARY = {"EquityPercentage": "equity", "EquityCashValue": "equity", "Commission": "bonus", "Bonus": "bonus"}


def _components(it: Looked) -> tuple[Looked, ...]:
    """Give the parts of the pay, which stand in the summary as they do in each tier."""
    return it.each("compensation.summaryComponents") or it.each("compensation.compensationTiers[].components[]")


def _salary(it: Looked) -> Salary | None:
    """Read the part that is salary; only where the system shows it to candidates may it be said."""
    parts = _components(it)
    found = [part for part in parts if text_at(part, "compensationType") == "Salary"]
    if not found:
        rounded = text_at(it, "compensationTierSummary", "compensation.compensationTierSummary")
        return Salary(words=rounded) if rounded and not parts else None
    names = ("minValue", "maxValue", "currencyCode", "interval")
    told = [it.noted(pay_range(*map(part.at, names))) for part in found]
    salary = it.noted(one_of(one for one in told if one))
    shown = any(it.noted(flag(it.at(path), path)) for path in _SHOWN)
    return attrs.evolve(salary, disclose=Disclose.SAY) if salary and shown else salary


def _besides(field: str) -> Callback:
    """Read equity or a bonus, in words."""
    return looking(lambda it: "; ".join(_in_words(field, it)) or None)


def _in_words(field: str, it: Looked) -> Iterator[str]:
    for part in _components(it):
        kind = text_at(part, "compensationType") or ""
        if _NO_SALARY.get(kind) == field:
            limits = [str(limit) for name in ("minValue", "maxValue") if (limit := part.at(name)) is not None]
            unit = "%" if kind == "EquityPercentage" else text_at(part, "currencyCode")
            told = " ".join(filter(None, (" to ".join(dict.fromkeys(limits)), unit)))
            yield text_at(part, "summary") or told or kind


def _remote(it: Looked) -> str | None:
    """Read the kind of workplace, which counts before the flag."""
    return text_at(it, "workplaceType") or ("remote" if it.at("isRemote") is True else None)


def _locations(it: Looked) -> tuple[object, ...]:
    return (*items_of(it.first("location", "locationName")), *items_of(it.at("secondaryLocations[].location")))


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
        "locations": looking(_locations),
        "remote": looking(_remote),
        "employment_type": "employmentType",
        "salary": looking(_salary),
        "equity": _besides("equity"),
        "bonus": _besides("bonus"),
        "process": rounds("interviews", "externalTitle", internal="isDebrief"),
        "confidential": "confidential",
        "code": "customRequisitionId",
        "ref.id": "id",
        "ref.url": ["jobUrl", "externalLink"],
        "told.source": ["jobUrl", "externalLink"],
        "told.said_on": ["publishedAt", "publishedDate", "openedAt"],
    },
    company={"name": "linkedData.hiringOrganization.name", "website": "linkedData.hiringOrganization.sameAs"},
    inside=("results",),
)

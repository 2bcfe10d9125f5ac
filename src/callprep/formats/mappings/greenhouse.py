"""Greenhouse: the public job board, and jobs and candidates of Harvest by their names in v1 and v3.

Origin: https://github.com/grnhse/greenhouse-api-docs. Pay of the board is in cents, and has no period. Notes on a job
are internal; what somebody once wanted to earn, why they were turned down, and private notes are not read at all.
"""

from __future__ import annotations

import re
from decimal import Decimal

from callprep.formats.mappings import words
from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.converting import account
from callprep.formats.mappings.paths import Looked, looking
from callprep.formats.mappings.shaping import (
    accounts_at,
    description,
    emails,
    full_name,
    heading,
    not_when,
    one_of,
    pay_range,
    prose,
    remote_in,
    rounds,
    text_at,
)
from callprep.model.accounts import Account
from callprep.model.money import Salary
from callprep.model.read import Read

__all__ = ["MAPPING"]

_LINKS = re.compile(r"\b(?:linkedin|github|gitlab|website|portfolio|blog|homepage|profile)\b", re.IGNORECASE)
_CENTS = 100


def _salary(it: Looked) -> Salary | None:
    """Read the range, in cents on the board; of several, one a region, none is the pay."""
    ranges = it.each("pay_input_ranges")
    if ranges:
        told = [it.noted(_range(one)) for one in ranges]
        return it.noted(one_of((one for one in told if one), "; ".join(map(_in_words, ranges))))
    custom = it.into("custom_fields.salary_range")
    custom = it.into("keyed_custom_fields.salary_range.value") if custom.obj is None else custom
    return it.noted(pay_range(*map(custom.at, ("min_value", "max_value", "unit"))))


def _range(it: Looked) -> Read[Salary | None]:
    return pay_range(_from_cents(it.at("min_cents")), _from_cents(it.at("max_cents")), it.at("currency_type"))


def _from_cents(value: object) -> object:
    """Give whole units of a whole number of cents; anything else is left for its reader to refuse."""
    if not isinstance(value, int) or isinstance(value, bool):
        return value
    units = Decimal(value) / _CENTS
    return int(units) if units == units.to_integral_value() else units


def _in_words(it: Looked) -> str:
    low, high = (words.amount(_from_cents(it.at(name)), "").value for name in ("min_cents", "max_cents"))
    sums = " to ".join(f"{limit:,}" for limit in (low, high) if limit)
    return " ".join(filter(None, (text_at(it, "title"), sums, text_at(it, "currency_type"))))


def _openings(it: Looked) -> int | None:
    return sum(text_at(item, "status") != "closed" for item in it.each("openings")) or None


def _recruiter(it: Looked) -> str | None:
    people = sorted(it.each("hiring_team.recruiters"), key=lambda one: one.at("responsible") is not True)
    return text_at(people[0], "name") if people else None


def _accounts(it: Looked) -> tuple[Account, ...]:
    """Read the links, and the profiles that somebody gave on the form of an application."""
    given = accounts_at(it, "website_addresses[].value", "social_media_addresses[].value")
    asked = (one for one in it.each("applications[].answers[]") if _LINKS.search(text_at(one, "question") or ""))
    links = [link for one in asked for link in (text_at(one, "answer") or "").split()]
    told = (it.noted(account(link, "accounts (applications[].answers[])")) for link in links)
    return (*given, *(one for one in told if isinstance(one, Account)))


def _home(it: Looked) -> str | None:
    """Read the town of an application; an address with a number in it may be a street's."""
    told = text_at(it, "applications[0].location.address")
    return None if told is None or any(map(str.isdigit, told)) else told


MAPPING = SystemMapping(
    "greenhouse",
    candidate={
        "name": full_name("name", "first_name", "last_name"),
        "accounts": looking(_accounts),
        "emails": emails("email_addresses[].value", "emails[].value"),
        "location": looking(_home),
        "do_not_contact": not_when("can_email"),
        "ref.id": "id",
    },
    opportunity={
        "*": description("content"),
        "title": heading("title", "name"),
        "company": "company_name",
        "team": ["departments[0].name", "department.name"],
        "locations": ["location.name", "offices[].location.name", "offices[].name"],
        "remote": remote_in("location.name"),
        "salary": looking(_salary),
        "process": rounds("stages[].interviews[]", "name", "estimated_minutes"),
        "hiring_manager": ["hiring_team.hiring_managers[0].name"],
        "recruiter": looking(_recruiter),
        "coordinator": ["hiring_team.coordinators[0].name"],
        "sourcing_notes": "notes",
        "headcount": looking(_openings),
        "confidential": "confidential",
        "code": "requisition_id",
        "ref.id": "id",
        "ref.url": "absolute_url",
        "told.source": "absolute_url",
        "told.said_on": ["first_published", "opened_at", "updated_at"],
    },
    company={"name": ["company_name", "name"], "description": prose("content")},
)

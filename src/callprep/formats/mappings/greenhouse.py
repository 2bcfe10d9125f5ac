"""Greenhouse: the public job board, and jobs and candidates of Harvest by their names in v1 and v3.

Origin: grnhse/greenhouse-api-docs. Pay of the board is in cents, and has no period. Notes on a job are internal; what
somebody once wanted to earn, why they were turned down, and private notes are not read at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from callprep.formats.mappings import words
from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.converting import account
from callprep.formats.mappings.paths import items_of, read
from callprep.formats.mappings.shaping import (
    accounts,
    description,
    emails,
    full_name,
    heading,
    not_when,
    pay_range,
    prose,
    remote_in,
    rounds,
    text_at,
)
from callprep.model.accounts import Account
from callprep.model.money import Salary
from callprep.model.read import Issue, Read

__all__ = ["MAPPING"]

_LINKS = re.compile(r"\b(?:linkedin|github|gitlab|website|portfolio|blog|homepage|profile)\b", re.IGNORECASE)
_CENTS = 100


def _salary(obj: object) -> Read[Salary | None]:
    """Read the range, in cents on the board; of several, one a region, none is the pay."""
    ranges = items_of(read(obj, "pay_input_ranges").value)
    if len(ranges) > 1:
        told = "; ".join(_in_words(one) for one in ranges)
        return Read(Salary(words=told), (Issue("salary", f"there are {len(ranges)} pay ranges; none is chosen"),))
    if ranges:
        low, high = (_from_cents(read(ranges[0], name).value) for name in ("min_cents", "max_cents"))
        return pay_range(low, high, read(ranges[0], "currency_type").value, None)
    custom = read(obj, "custom_fields.salary_range").value or read(obj, "keyed_custom_fields.salary_range.value").value
    low, high, currency = (read(custom, name).value for name in ("min_value", "max_value", "unit"))
    return pay_range(low, high, currency, None)


def _from_cents(value: object) -> object:
    """Give whole units of a whole number of cents; anything else is left for its reader to refuse."""
    if not isinstance(value, int) or isinstance(value, bool):
        return value
    units = Decimal(value) / _CENTS
    return int(units) if units == units.to_integral_value() else units


def _in_words(one: object) -> str:
    low, high = (words.amount(_from_cents(read(one, name).value), "").value for name in ("min_cents", "max_cents"))
    sums = " to ".join(f"{limit:,}" for limit in (low, high) if limit)
    return " ".join(filter(None, (text_at(one, "title"), sums, text_at(one, "currency_type"))))


def _openings(obj: object) -> int | None:
    opened = [item for item in items_of(read(obj, "openings").value) if text_at(item, "status") != "closed"]
    return len(opened) or None


def _recruiter(obj: object) -> str | None:
    people = items_of(read(obj, "hiring_team.recruiters").value)
    named = sorted(people, key=lambda one: read(one, "responsible").value is not True)
    return text_at(named[0], "name") if named else None


def _answered(obj: object) -> Iterator[Read[object]]:
    """Read the profiles that somebody gave on the form of an application."""
    for answer in items_of(read(obj, "applications[].answers[]").value):
        if _LINKS.search(text_at(answer, "question") or ""):
            for text in (text_at(answer, "answer") or "").split():
                yield account(text, "accounts (applications[].answers[])")


def _accounts(obj: object) -> Read[tuple[Account, ...]]:
    given = accounts("website_addresses[].value", "social_media_addresses[].value")(obj)
    answered = list(_answered(obj))
    found = tuple(one.value for one in answered if isinstance(one.value, Account))
    return Read((*given.value, *found), (*given.issues, *(issue for one in answered for issue in one.issues)))


def _home(obj: object) -> str | None:
    """Read the town of an application; an address with a number in it may be a street's."""
    told = text_at(obj, "applications[0].location.address")
    return None if told is None or any(map(str.isdigit, told)) else told


MAPPING = SystemMapping(
    "greenhouse",
    candidate={
        "name": full_name("name", "first_name", "last_name"),
        "accounts": _accounts,
        "emails": emails("email_addresses[].value", "emails[].value"),
        "location": _home,
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
        "salary": _salary,
        "process": rounds("stages[].interviews[]", "name", "estimated_minutes"),
        "hiring_manager": ["hiring_team.hiring_managers[0].name"],
        "recruiter": _recruiter,
        "coordinator": ["hiring_team.coordinators[0].name"],
        "sourcing_notes": "notes",
        "headcount": _openings,
        "confidential": "confidential",
        "code": "requisition_id",
        "ref.id": "id",
        "ref.url": "absolute_url",
        "told.source": "absolute_url",
        "told.said_on": ["first_published", "opened_at", "updated_at"],
    },
    company={"name": ["company_name", "name"], "description": prose("content")},
)

"""What an ORCID record says, as facts. Values come wrapped ({"value": …}); what is empty is null, or an empty list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final
from urllib.parse import quote

from callprep import (
    About,
    Account,
    Education,
    Evidence,
    Fact,
    Link,
    Paper,
    Payload,
    Publisher,
    Response,
    Role,
    cite,
)
from callprep.errors import InvalidInputError

__all__ = ["person", "text", "whole", "works"]

_SYSTEMS: Final = {"scopus author id": "scopus", "researcherid": "researcherid"}
_OWN_PAGE: Final = ("blog", "home", "personal", "site", "web")


def whole(record: Payload, answer: Response, account: Account) -> Iterator[Evidence[Fact]]:
    """Read a whole record: the person, where they worked and studied, and their works."""
    submitted = _inside(record, "history", "submission-date")
    about, activities = record.maybe("person"), record.maybe("activities-summary")
    if about is not None:
        yield from person(about, answer, account, submitted.moment("value") if submitted else None)
    if activities is not None:
        yield from (cite(role, answer, account) for role in _roles(activities))
        yield from (cite(study, answer, account) for study in _studies(activities))
        listed = activities.maybe("works")
        yield from works(listed, answer, account) if listed else ()


def person(
    told: Payload, answer: Response, account: Account, since: datetime | None = None
) -> Iterator[Evidence[Fact]]:
    """Read the person; nobody's name stands there where it is private."""
    full = " ".join(filter(None, (text(told, "name", part, "value") for part in ("given-names", "family-name"))))
    name = text(told, "name", "credit-name", "value") or full
    if name:
        places = [text(item, "country", "value") for item in _items(told, "addresses", "address")]
        about = About(
            name,
            bio=text(told, "biography", "content"),
            place=next(filter(None, places), None),
            since=since,
            topics=tuple(_keywords(told)),
        )
        yield cite(about, answer, account)
    yield from (cite(link, answer, account) for link in _links(told))


def _keywords(told: Payload) -> Iterator[str]:
    """Split keywords: many people put all of theirs into one."""
    texts = (text(item, "content") or "" for item in _items(told, "keywords", "keyword"))
    return (word.strip() for text in texts for word in re.split(r"[,;]", text) if word.strip())


def _links(told: Payload) -> Iterator[Link]:
    for item in _items(told, "researcher-urls", "researcher-url"):
        account = _account(text(item, "url", "value") or "")
        if account is not None:
            yield Link(account, _relation(account, text(item, "url-name") or ""))
    for item in _items(told, "external-identifiers", "external-identifier"):
        system = _SYSTEMS.get((item.maybe_text("external-id-type") or "").lower())
        number = item.maybe_text("external-id-value")
        if system and number:
            url = _web(text(item, "external-id-url", "value"))
            yield Link(Account(system, number, url or ""), "external identifier")


def _account(url: str) -> Account | None:
    try:
        return Account.from_url(url) or Account.page(url)
    except InvalidInputError:  # people type what they like
        return None


def _relation(account: Account, called: str) -> str:
    """Say whether the page is their own: a page on an unknown host may as well be their employer's."""
    own = account.site != "homepage" or any(word in called.lower() for word in _OWN_PAGE)
    return "researcher url" if own else "plain"


def _roles(activities: Payload) -> Iterator[Role]:
    for summary in _affiliations(activities, "employments", "employment-summary"):
        title, employer = _called(summary)
        if title:
            begun, ended = _day(summary.maybe("start-date")), _day(summary.maybe("end-date"))
            yield Role(title, employer, begun, ended, current=summary.maybe("end-date") is None)


def _studies(activities: Payload) -> Iterator[Education]:
    for summary in _affiliations(activities, "educations", "education-summary"):
        title, school = _called(summary)
        if title:
            yield Education(title, school, ended=_day(summary.maybe("end-date")))


def _affiliations(activities: Payload, kind: str, name: str) -> Iterator[Payload]:
    """Give one summary a group: the others of it say the same, as other members of ORCID know it."""
    for group in _items(activities, kind, "affiliation-group"):
        for summary in group.items("summaries")[:1]:
            found = summary.maybe(name)
            if found is not None:
                yield found


def _called(summary: Payload) -> tuple[str | None, str | None]:
    """Give title and organisation; without a title the department stands for it, else the organisation."""
    organisation = text(summary, "organization", "name")
    return summary.maybe_text("role-title") or summary.maybe_text("department-name") or organisation, organisation


def works(listed: Payload, answer: Response, account: Account) -> Iterator[Evidence[Fact]]:
    """Read the works, one a title: versions of a data set or a program stand in a record as often as they came out."""
    seen: set[str] = set()
    for group in listed.items("group"):
        for summary in group.items("work-summary")[:1]:  # the first is the one that the person prefers
            paper = _paper(summary)
            folded = " ".join(paper.title.casefold().split()) if paper else ""
            if paper is not None and folded not in seen:
                seen.add(folded)
                own = text(summary, "source", "source-orcid", "path") == account.handle
                publisher = Publisher.SELF if own else Publisher.OTHER
                yield cite(paper, answer, account, page=paper.url or "", publisher=publisher)


def _paper(summary: Payload) -> Paper | None:
    title = text(summary, "title", "title", "value")
    if title is None:
        return None
    doi = next(_dois(summary), None)
    return Paper(
        title,
        venue=text(summary, "journal-title", "value"),
        published=_day(summary.maybe("publication-date")),
        doi=doi,
        url=f"https://doi.org/{quote(doi)}" if doi else _web(text(summary, "url", "value")),
    )


def _dois(summary: Payload) -> Iterator[str]:
    """Give the DOIs of the work itself; "part-of" names the book that it stands in."""
    for item in _items(summary, "external-ids", "external-id"):
        doi = text(item, "external-id-normalized", "value") or item.maybe_text("external-id-value") or ""
        itself = item.maybe_text("external-id-relationship") != "part-of"
        if item.maybe_text("external-id-type") == "doi" and itself and doi.startswith("10."):
            yield doi


def _day(told: Payload | None) -> datetime | None:
    """Give the first moment of a day, month or year, whichever is known; None for a day that no calendar has."""
    if told is None:
        return None
    year, month, day = (_number(told, part) for part in ("year", "month", "day"))
    try:
        return datetime(year, month or 1, day or 1, tzinfo=UTC) if year else None
    except (ValueError, OverflowError):
        return None


def _number(told: Payload, name: str) -> int | None:
    found = told.maybe(name)
    return found.number("value") if found else None


def _web(url: str | None) -> str | None:
    return url if url and url.startswith(("https://", "http://")) else None


def _items(told: Payload, *names: str) -> tuple[Payload, ...]:
    *outer, last = names
    found = _inside(told, *outer)
    return found.items(last) if found else ()


def text(told: Payload, *names: str) -> str | None:
    """Give a text that lies some members deep; None where a member on the way is missing or null."""
    *outer, last = names
    found = _inside(told, *outer)
    return found.maybe_text(last) if found else None


def _inside(told: Payload, *names: str) -> Payload | None:
    found: Payload | None = told
    for name in names:
        found = found.maybe(name) if found else None
    return found

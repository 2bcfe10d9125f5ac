"""Career pages: schema.org JobPosting in JSON-LD to opportunities, offline and forgiving.

Microdata and RDFa are not read; a page that has its posting so, or asks for a login or a captcha, is told in one line.
A posting answers questions 2, 6, 7 and 8 in part at best. It never answers 1, 3, 4 and 5, which stay open.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from urllib.parse import urljoin

from callprep.errors import UnreadableError
from callprep.formats.mappings import jobposting, words
from callprep.formats.mappings.apply import from_mapping
from callprep.formats.mappings.paths import read
from callprep.model import dates
from callprep.model.opportunity import Opportunity
from callprep.model.read import Issue, Read
from callprep.reading.jobs import read_job_page

__all__ = ["read_posting", "read_posting_object", "read_postings"]

_NO_ADDRESS = "https://page.invalid/"  # a saved page has none, and the parser wants one


def read_postings(
    page: bytes | str, url: str = "", *, content_type: str = "", today: date | None = None
) -> Read[tuple[Opportunity, ...]]:
    """Read all postings of a page; none where there is none, or where the page cannot be read: the issues say why.

    Args:
        page: The page as it came, at most 2 MB, of which 512 kB are read.
        url: Where it came from; relative addresses in it count from there.
        content_type: That header, where it is known.
        today: The day by which a posting has expired; the local day where left out.
    """
    where = url or "page"
    body = page.encode("utf-8", "replace") if isinstance(page, str) else page
    kind = content_type or ("text/html; charset=utf-8" if isinstance(page, str) else "")
    try:
        found = read_job_page(body, url or _NO_ADDRESS, kind)
    except UnreadableError as fault:
        return Read((), (Issue(where, fault.message),))
    several = len(found.postings) > 1
    told = [
        read_posting_object(posting, url, where=f"{where}: posting {place}" if several else where, today=today)
        for place, posting in enumerate(found.postings, 1)
    ]
    issues = (*(Issue(where, note) for note in found.notes), *(issue for one in told for issue in one.issues))
    return Read(tuple(one.value for one in told if one.value is not None), issues)


def read_posting(
    page: bytes | str,
    url: str = "",
    *,
    which: int | str | None = None,
    content_type: str = "",
    today: date | None = None,
) -> Read[Opportunity | None]:
    """Read the posting of a page; None where there is none, or several and nobody said which.

    Args:
        page: As in `read_postings`.
        url: As there.
        which: Of several, the place (from 1), the title, or the id.
        content_type: As there.
        today: As there.
    """
    found = read_postings(page, url, content_type=content_type, today=today)
    chosen = [one for place, one in enumerate(found.value, 1) if which is None or _is_meant(one, place, which)]
    if len(chosen) == 1 or not found.value:
        return Read(chosen[0] if chosen else None, found.issues)
    there = "; ".join(f"{place}: {one.title}" for place, one in enumerate(found.value[:20], 1))
    what = "say which" if which is None else f"none, or more than one, is {which!r:.80}"
    return Read(
        None, (*found.issues, Issue(url or "page", f"the page has {len(found.value)} postings, {what}: {there}"))
    )


def _is_meant(one: Opportunity, place: int, which: int | str) -> bool:
    return which in {place, one.title} or (one.ref is not None and one.ref.id == str(which))


def read_posting_object(
    posting: Mapping[str, object], url: str = "", *, where: str = "", today: date | None = None
) -> Read[Opportunity | None]:
    """Read one JobPosting object; as `read_postings` where it expired, or only the site guesses at the pay."""
    own = posting.get("url")
    address = urljoin(url, own) if isinstance(own, str) and _joins(url, own) else url
    told = from_mapping(Opportunity, {**posting, "url": address}, jobposting.MAPPING, where=where)
    asides = (*_expiry(posting, today or dates.local_today()), *_guesses(posting))
    put = (Issue(": ".join(filter(None, (where, issue.where))), issue.what) for issue in asides)
    return Read(told.value, (*told.issues, *put))


def _joins(base: str, url: str) -> bool:
    try:
        urljoin(base, url)
    except ValueError:  # broken brackets
        return False
    return True


def _expiry(posting: Mapping[str, object], today: date) -> tuple[Issue, ...]:
    until = words.day(read(posting, "validThrough").value, "validThrough")
    if until.value is not None and until.value < today:
        return (Issue("validThrough", f"the posting expired on {dates.full_day(until.value)}"),)
    return until.issues


def _guesses(posting: Mapping[str, object]) -> tuple[Issue, ...]:
    if read(posting, "estimatedSalary").value is None:
        return ()
    return (Issue("estimatedSalary", "is the site's guess and no offer of the employer's; it is not read"),)

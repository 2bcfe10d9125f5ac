"""Which board a web address belongs to, and where that board answers without a key.

Origin of the endpoints, as each vendor documents them where it does:
Ashby https://developers.ashbyhq.com/docs/public-job-posting-api ·
Greenhouse https://github.com/grnhse/greenhouse-api-docs (Job Board API) ·
Lever https://github.com/lever/postings-api ·
Personio https://github.com/personio/api-docs (personio-recruiting-api.yaml) ·
Recruitee https://docs.recruitee.com (Careers Site API) ·
SmartRecruiters https://dev.smartrecruiters.com/customer-api/posting-api/endpoints/postings/ ·
Teamtailor and Workable's widget, which no document names, as https://github.com/santifer/career-ops asks them.
Anything else is a page: `callprep.formats.jobposting`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qs, quote, urlsplit

import attrs

from callprep.formats.boards._reading import Payload
from callprep.formats.boards.vendors import BOARDS
from callprep.model.company import Company
from callprep.model.opportunity import Opportunity
from callprep.model.read import Issue, Read

__all__ = ["BoardAddress", "board_of"]


@attrs.frozen
class BoardAddress:
    """A board: the vendor, the address that answers for it, and the job that the web address names, if it names one.

    `single` is where one job of the board answers with all that there is of it, with {job} for its number; None where
    the board tells as much.
    """

    vendor: str
    endpoint: str
    job: str | None = None
    single: str | None = None

    def read(self, payload: Payload, *, company: str | Company | None = None) -> Read[tuple[Opportunity, ...]]:
        """Read what the endpoint answered; of a whole board only the job that was named."""
        board = BOARDS[self.vendor]
        if self.job is None:
            return board.read(payload, company=company, where=self.endpoint)
        seen: list[str] = []
        found = board.read(payload, company=company, where=self.endpoint, wanted=lambda one: self._is_meant(one, seen))
        none = () if found.value or not seen else (Issue(self.endpoint, f"lists {len(seen)}, and none is {self.job}"),)
        return Read(found.value, (*found.issues, *none))

    def _is_meant(self, one: Opportunity, seen: list[str]) -> bool:
        seen.append(one.title)
        return one.ref is not None and self.job in {one.ref.id, *_slugs(one)}

    def of(self, one: Opportunity) -> BoardAddress | None:
        """Give where all of one job of this board is told; None where the board has told it already."""
        if self.single is None or one.ref is None:
            return None
        return BoardAddress(self.vendor, self.single.format(job=quote(one.ref.id, safe="")))


def _slugs(one: Opportunity) -> Iterator[str]:
    """Give the last part of the address of a job, which some boards name it by; a title may follow the number."""
    last = urlsplit((one.ref.url if one.ref else "") or "").path.rstrip("/").rpartition("/")[2]
    yield from (last, last.partition("-")[0])


def _compiled(form: str) -> re.Pattern[str]:
    return re.compile(form, re.IGNORECASE | re.ASCII)


@attrs.frozen
class _Form:
    """How a vendor's web addresses look, and where a board and one job of it answer; {0} is the board, {1} the job.

    Without an address for one job the whole board is asked, and the job picked out of it.
    """

    vendor: str
    form: re.Pattern[str] = attrs.field(converter=_compiled)
    board: str
    single: str | None = None


_NAME = r"([A-Za-z0-9][\w.-]{0,99})"
_HOST = r"([A-Za-z0-9][\w-]{0,62})"
_FORMS = (
    _Form(
        "greenhouse",
        rf"(?:job-)?boards(?:\.eu)?\.greenhouse\.io/{_NAME}(?:/jobs/(\d+))?",
        "https://boards-api.greenhouse.io/v1/boards/{0}/jobs?content=true",
        "https://boards-api.greenhouse.io/v1/boards/{0}/jobs/{1}?pay_transparency=true",
    ),
    _Form(
        "lever",
        rf"jobs\.lever\.co/{_NAME}(?:/([\w-]+))?",
        "https://api.lever.co/v0/postings/{0}?mode=json",
        "https://api.lever.co/v0/postings/{0}/{1}",
    ),
    _Form(
        "lever",
        rf"jobs\.eu\.lever\.co/{_NAME}(?:/([\w-]+))?",
        "https://api.eu.lever.co/v0/postings/{0}?mode=json",
        "https://api.eu.lever.co/v0/postings/{0}/{1}",
    ),
    _Form(
        "ashby",
        rf"jobs\.ashbyhq\.com/{_NAME}(?:/([\w-]+))?",
        "https://api.ashbyhq.com/posting-api/job-board/{0}?includeCompensation=true",
    ),
    _Form(
        "workable",
        rf"apply\.workable\.com/(?!j/){_NAME}(?:/j/(\w+))?",
        "https://apply.workable.com/api/v1/widget/accounts/{0}?details=true",
    ),
    _Form(
        "smartrecruiters",
        rf"(?:jobs|careers)\.smartrecruiters\.com/{_NAME}(?:/(\d+)[\w-]*)?",
        "https://api.smartrecruiters.com/v1/companies/{0}/postings?limit=100&offset=0",
        "https://api.smartrecruiters.com/v1/companies/{0}/postings/{1}",
    ),
    _Form("recruitee", rf"{_HOST}\.recruitee\.com(?:/o/([\w-]+))?", "https://{0}.recruitee.com/api/offers/"),
    _Form("teamtailor", rf"{_HOST}\.teamtailor\.com(?:/jobs/(\d+)[\w-]*)?", "https://{0}.teamtailor.com/jobs.json"),
    _Form("personio", r"([\w-]{1,63}\.jobs\.personio\.(?:de|com))(?:/job/(\d+))?", "https://{0}/xml?language=en"),
)


def board_of(url: str) -> BoardAddress | None:
    """Find the board of a web address; None where it is none of a vendor that is known here."""
    try:
        parts = urlsplit(url.strip() if "//" in url else f"https://{url.strip()}")
    except ValueError:  # broken brackets
        return None
    place = f"{(parts.hostname or '').lower()}{parts.path}".rstrip("/")
    for one in _FORMS:
        found = one.form.match(place)
        if found and place[found.end() : found.end() + 1] in {"", "/"}:
            job = found[2] or (_named(parts.query) if one.vendor == "greenhouse" else None)
            if job and one.single:
                return BoardAddress(one.vendor, one.single.format(found[1], job))
            more = one.single and one.single.format(found[1], "{job}")
            return BoardAddress(one.vendor, one.board.format(found[1]), job, more)
    return None


def _named(query: str) -> str | None:
    """Read the job that an embedded board names in the query (gh_jid)."""
    told = parse_qs(query[:1000], max_num_fields=50).get("gh_jid", [""])[0]
    return told if told.isascii() and told.isdigit() else None

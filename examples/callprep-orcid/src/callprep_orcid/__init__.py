"""Public ORCID records: papers, positions, studies, keywords, and the accounts that a record names.

The conversation stands here, the reading of what is answered in `_record`. API: ORCID public API v3.0,
https://info.orcid.org/documentation/api-tutorials/.
"""

from __future__ import annotations

import re
from datetime import date
from typing import ClassVar, Final, Literal

import attrs

from callprep import (
    About,
    Account,
    Auth,
    Candidate,
    Education,
    Inquiry,
    Link,
    Paper,
    Payload,
    Request,
    Response,
    Role,
    SourceInfo,
    Terms,
    Way,
)
from callprep.errors import (
    AccessDeniedError,
    ProfileNotFoundError,
    RateLimitedError,
    SourceError,
    UnreadableError,
)
from callprep_orcid import _record

__all__ = ["MEMBERS", "PUBLIC", "Orcid", "iids", "is_iid", "search_by_doi"]

PUBLIC: Final = "https://pub.orcid.org/v3.0"
MEMBERS: Final = "https://api.orcid.org/v3.0"

_JSON: Final = {"accept": "application/json"}  # XML otherwise
_IID: Final = re.compile(r"(\d{4}-){3}\d{3}[\dX]", re.ASCII)
_LOCKED: Final = 409
_PLANS: Final = {
    "record": (("record", _record.whole),),
    "parts": (("person", _record.person), ("works", _record.works)),
}


@attrs.frozen
class Orcid:
    """What somebody's ORCID record shows to everybody.

    Args:
        plan: "record" makes one request for everything; "parts" makes two smaller ones, without positions and studies.
        base: The API that is asked: `PUBLIC`, or `MEMBERS` for those who have a token.
    """

    info: ClassVar[SourceInfo] = SourceInfo(
        "orcid",
        way=Way.API,
        hosts={"pub.orcid.org", "api.orcid.org"},
        sites={"orcid"},
        gives={About, Education, Link, Paper, Role},
        auth=Auth(("ORCID_TOKEN",), header="Authorization", prefix="Bearer "),
        terms=Terms(
            "https://info.orcid.org/public-client-terms-of-service/",
            date(2026, 8, 1),
            note="The public API is for non-commercial use; a recruiter needs a membership. The data itself is CC0. "
            "Read in the texts of the server's own source (ORCID/ORCID-Source), not on the page itself.",
        ),
        requests="1, or 2 with plan='parts'",
        on_by_default=False,
    )
    plan: Literal["record", "parts"] = "record"
    base: str = PUBLIC

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Read each record that the candidate has; one that is locked, gone or misspelt ends in a gap."""
        for account in candidate.on("orcid"):
            if not is_iid(account.handle):
                raise ProfileNotFoundError("no ORCID iD: its check digit is wrong", account.url)
            for part, read in _PLANS[self.plan]:
                answer = yield Request.get(f"{self.base}/{account.handle}/{part}", headers=_JSON)
                yield from read(_checked(answer), answer, account)


def is_iid(text: str) -> bool:
    """Whether it is an ORCID iD: sixteen digits in fours, the last one right by ISO 7064, MOD 11-2."""
    if not _IID.fullmatch(text):
        return False
    total = 0
    for digit in text.replace("-", "")[:-1]:
        total = (total + int(digit)) * 2
    return "0123456789X"[(12 - total % 11) % 11] == text[-1]


def search_by_doi(doi: str, base: str = PUBLIC) -> Request:
    """Ask who has that work in their record; read the answer with `iids`."""
    escaped = doi.replace("\\", "\\\\").replace('"', '\\"')
    return Request.get(f"{base}/search", {"q": f'digital-object-ids:"{escaped}"'}, _JSON)


def iids(answer: Response) -> tuple[Account, ...]:
    """Read the accounts out of a search or an expanded search; whoever has none is left out, and so are mail addresses.

    Raises:
        SourceError: The site did not answer, or not with a search's result.
    """
    found = _checked(answer)
    named = [_record.text(hit, "orcid-identifier", "path") for hit in found.items("result")]
    named += [_record.text(hit, "orcid-id") for hit in found.items("expanded-result")]
    return tuple(Account("orcid", iid) for iid in named if iid is not None and is_iid(iid))


def _checked(answer: Response) -> Payload:
    """Give the payload of a good answer; of a bad one, tell what ORCID said to the user, and nothing of its insides."""
    error = answer.error
    if answer.status == _LOCKED:
        raise AccessDeniedError("the record is locked", answer.shown_url)
    if error is not None and not isinstance(error, RateLimitedError):
        raise type(error)(_explained(error, answer), error.url)
    return answer.payload()


def _explained(error: SourceError, answer: Response) -> str:
    try:
        told = attrs.evolve(answer, status=200).payload()
        code, words = told.number("error-code"), told.maybe_text("user-message")
    except UnreadableError:  # a page of HTML, as they come with a status of 500
        return error.message
    return error.message if words is None else f"{error.message}: {words} (ORCID's error {code})"

"""Mail addresses of a candidate, each with where it was found: that decides whether it may be written to unasked."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import ClassVar

import attrs

from callprep.errors import InvalidInputError
from callprep.model.accounts import Account

__all__ = ["MailAddress", "mail_addresses"]

_LONGEST = 254  # octets of an address that mail servers take (RFC 5321, 4.5.3.1, and its erratum 1690)
_SPECIAL = frozenset('()<>[]:;@\\,"')
_IN_BRACKETS = re.compile(r"[^<>]*<([^<>]*)>\s*")
_NOBODY = re.compile(r"(?:do[-_.]?not|no)[-_.]?reply(?:[-_.+]|$)", re.IGNORECASE)
_MASKED = re.compile(r"(?:^|\.)no-?reply\.", re.IGNORECASE)


def _is_plain(text: str) -> bool:
    """Whether it is made of what an address may hold: nothing that hides, breaks a line, or ends a header."""
    return not any(char in _SPECIAL or char.isspace() or unicodedata.category(char)[0] == "C" for char in text)


def _address(given: str) -> str:
    told = given.strip()
    named = _IN_BRACKETS.fullmatch(told)
    told = (named[1].strip() if named else told).removeprefix("mailto:")
    local, at, host = told.rpartition("@")
    whole = bool(at) and _is_plain(local) and _is_plain(host) and all(local.split(".")) and all(host.split("."))
    if not whole or len(told.encode("utf-8", "replace")) > _LONGEST:
        raise InvalidInputError("emails", f"{given!r:.80} is no mail address; one reads 'ada@ada.example'")
    return told


def _found(given: str | None) -> str | None:
    """Take a site by its name or by a page on it."""
    told = (given or "").strip()
    account = Account.from_url(told) if told else None
    return account.site if account else told.casefold() or None


@attrs.frozen
class MailAddress:
    """A mail address; "Ada <ada@ada.example>" is taken for what stands in the brackets.

    `found` names the site it was found on ("github", "homepage", or the address of the page). Leave it out where they
    gave it, your own system has it, or they published it for being written to.

    Raises:
        InvalidInputError: It is no address: a line break, a second "@", nothing before or behind it.
    """

    text_first: ClassVar[bool] = True

    address: str = attrs.field(converter=_address)
    found: str | None = attrs.field(default=None, converter=_found)

    @property
    def reaches_somebody(self) -> bool:
        """Whether anybody reads what goes there; a noreply address, or a site's mask for one, is read by nobody."""
        local, _, host = self.address.rpartition("@")
        return not (_NOBODY.match(local) or _MASKED.search(f".{host}"))

    def __str__(self) -> str:
        """Give the address."""
        return self.address

    def plain_form(self) -> str | Mapping[str, object]:
        """Give the address alone where nobody said where it was found, as it was always written."""
        if self.found is None:
            return self.address
        return {"@type": "MailAddress", "address": self.address, "found": self.found}


def mail_addresses(given: Iterable[str | MailAddress]) -> tuple[MailAddress, ...]:
    """Take addresses as texts or as they are; blank ones are none, and the same one counts once."""
    items = [given] if isinstance(given, str) else given
    told = (item if isinstance(item, MailAddress) else MailAddress(item) for item in items if str(item).strip())
    kept: dict[str, MailAddress] = {}
    for one in told:
        kept.setdefault(one.address.casefold(), one)
    return tuple(kept.values())

"""What a row of the table of sites says, and the pieces that its forms are made of.

A form is an address with places for what differs: ``github.com/{name}``. One that begins with a slash holds on every
host of its row, and anything may follow below it. The first form that a handle fits is also how its page is
written. ``form -> handle`` says what the handle is where it is not the last piece alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import attrs

from callprep.model._address import is_domain

__all__ = [
    "DOTTED",
    "PIECES",
    "PLAIN",
    "SLUG",
    "Site",
    "bluesky_holds",
    "facebook_holds",
    "forge_holds",
    "orcid_holds",
    "words",
]

PLAIN = r"[A-Za-z0-9_][A-Za-z0-9_-]{0,63}"
DOTTED = r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}"
SLUG = r"(?:[A-Za-z0-9_.'-]|[^\x00-\x7f]){1,150}"  # any script, as in the names that people write themselves


def _anything(_handle: str) -> bool:
    return True


@attrs.frozen
class Site:
    """One site: `forms` are its addresses, `grammar` what `{name}` may be in them.

    Attributes:
        name: As in `Account.site`.
        label: As people call it.
        hosts: The first is the one to open; `{cc}` stands for a country or language.
        forms: See the module; by default the account's name is the first part of the path.
        grammar: A regular expression without slashes that `{name}` must match.
        reserved: Words, in lower case, that are the site's own pages and never a handle.
        keeps_case: Whether two handles that differ in case alone are two accounts.
        forge: Whether `git@host:name/repository` names an account.
        lasting: How a handle begins that is the site's own stable id, and so never changes hands.
        holds: A last check of the handle that a pattern cannot make.
    """

    name: str
    label: str
    hosts: tuple[str, ...] = ()
    forms: tuple[str, ...] = ("/{name}",)
    grammar: str = PLAIN
    reserved: frozenset[str] = frozenset()
    keeps_case: bool = False
    forge: bool = False
    lasting: str = ""
    holds: Callable[[str], bool] = _anything

    @property
    def template(self) -> str:
        """The address of a personal page with its open place, such as `https://github.com/{name}`; or ""."""
        first = self.forms[0].partition(" -> ")[0] if self.forms else ""
        host = self.hosts[0] if first.startswith("/") else ""
        return f"https://{host}{first}" if first else ""


def words(text: str) -> frozenset[str]:
    """Split at blanks."""
    return frozenset(text.split())


def orcid_holds(handle: str) -> bool:
    """Check the last digit by ISO 7064, MOD 11-2 (ORCID, "Structure of the ORCID Identifier")."""
    total = 0
    for digit in handle.replace("-", "")[:-1]:
        total = (total + int(digit)) * 2
    return "0123456789X"[(12 - total % 11) % 11] == handle[-1].upper()


def bluesky_holds(handle: str) -> bool:
    """Refuse `handle.invalid`, which stands for any account whose domain no longer points back."""
    return handle.startswith("did:") or (is_domain(handle) and not handle.lower().endswith(".invalid"))


def forge_holds(handle: str) -> bool:
    """Refuse what GitLab and Forgejo read as a repository or a feed."""
    return not handle.lower().endswith((".git", ".atom", "."))


def facebook_holds(handle: str) -> bool:
    """Refuse scripts: they stand where names stand."""
    return not handle.lower().endswith(".php")


PIECES: Mapping[str, str] = MappingProxyType(
    {
        "number": r"[1-9][0-9]{0,19}",
        "cc": r"[a-z]{2}(?:-[a-z]{2})?",
        "lang": r"(?:es|ja|pt|ru)",
        "space": r"[a-z0-9][a-z0-9-]{0,62}",
        "uuid": r"\{[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}\}",
        # A gist without an owner's name is a number or 20 or 32 hexadecimal digits.
        "gister": r"(?!(?:[0-9a-f]{20}|[0-9a-f]{32}|[0-9]{1,39})(?:/|$))"
        r"[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}",
        "a": r"[0-9a-z]{1,4}",
        "b": r"[0-9a-z]{1,4}",
        "c": r"[0-9a-z]{1,4}",
        "did": r"did:(?:plc:[a-z2-7]{24}|web:[A-Za-z0-9.-]{3,240})",
        "domain": r"[A-Za-z0-9][A-Za-z0-9.-]{1,250}[A-Za-z0-9]",
        "channel": r"UC[A-Za-z0-9_-]{22}",
        "orcid": r"[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9Xx]",
        "qid": r"Q[1-9][0-9]{0,11}",
        "doi": r"10\.[0-9]{4,9}/[!-~]{1,200}",
        "arxiv": r"(?:[0-9]{4}\.[0-9]{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?/[0-9]{7})",
        "version": r"(?:v[0-9]{1,2})?(?:\.pdf)?",
        "author": r"[a-z0-9][a-z0-9_-]{2,60}",
        "openalex": r"[Aa][0-9]{4,12}",
        "patent": r"[A-Z]{2}[0-9A-Z]{4,20}",
    }
)
"""What stands in the places of a form, beside `{name}`, which each site defines for itself."""

"""An account: one place on the web where somebody is somebody."""

from __future__ import annotations

import attrs

from callprep.errors import InvalidInputError
from callprep.model import sites
from callprep.model._address import is_domain, parse, tidy

__all__ = ["Account"]

_PAGES = ("homepage", "feed")


def _said(account: Account, attribute: attrs.Attribute[str], value: str) -> None:
    # An empty handle would make one account of all that have none.
    if not value.strip():
        raise InvalidInputError(f"account of {account.site or 'no site'}", f"{attribute.name} must not be empty")


def _page_of(account: Account) -> str:
    return sites.page(account.site, account.handle)


@attrs.frozen
class Account:
    """One account on one site, a page of one's own, or the number of a work.

    Two accounts are equal when all fields are; whether they are the *same account* is what `same_as` answers.

    Attributes:
        site: The name of a row of `SITES` ("github", "homepage", "doi"), or any other site's.
        handle: As the site writes it: a login, a number ("22656"), `user@home` for Mastodon, an address for pages.
        url: The page that a person can open; filled in from the table when left out, "" where that cannot tell.
        uid: The site's own stable id, where it is known: handles change hands, it does not.
    """

    site: str = attrs.field(validator=_said)
    handle: str = attrs.field(validator=_said)
    url: str = attrs.field(default=attrs.Factory(_page_of, takes_self=True))
    uid: str | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What to file the account by: its site, and its handle folded as that site folds it.

        The stable id has no part in it, so that an account known by handle alone meets its fuller self.
        """
        if self.site in _PAGES:
            return self.site, _page_key(self.handle)
        return self.site, sites.fold(self.site, self.handle)

    @property
    def _lasting_id(self) -> str | None:
        """The stable id, also where it was given in place of a handle (a did, a channel id)."""
        known = sites.SITES.get(self.site)
        if self.uid is None and known and known.lasting and self.handle.startswith(known.lasting):
            return self.handle
        return self.uid

    def same_as(self, other: Account) -> bool:
        """Tell whether both are one account: by stable id where both have one, else by `key`."""
        mine, theirs = self._lasting_id, other._lasting_id
        if mine is not None and theirs is not None:
            return self.site == other.site and mine == theirs
        return self.key == other.key

    @classmethod
    def from_url(cls, text: str) -> Account | None:
        """Read any profile address; None where it names no account on a known site.

        Understood are web addresses with or without scheme (also of what lies below an account: a repository, an
        answer), `@user@host`, `acct:`, `at:` and `git@host:path`. A page on an unknown host is no account: use
        `page`. Whether the account is a person's or an organisation's only the site itself can tell.
        """
        found = sites.read(text)
        return cls(*found) if found else None

    @classmethod
    def page(cls, url: str, site: str = "homepage") -> Account:
        """Make an account of a person's own page, or, with `site="feed"`, of a feed.

        Raises:
            InvalidInputError: `url` is no http(s) address, has a user name in it, or `site` is neither of the two.
        """
        if site not in _PAGES:
            raise InvalidInputError(f"site {site!r}", f"a page is one of {', '.join(_PAGES)}")
        text = tidy(url)
        address = parse(text)
        if "//" not in text and not is_domain(address.host):
            raise InvalidInputError(repr(text[:80]), "an address needs a host, such as https://example.com")
        return cls(site, address.page, str(address))

    def __str__(self) -> str:
        return f"{self.site} {self.handle}"


def _page_key(handle: str) -> str:
    """Fold a page's address; what is none is compared as it stands."""
    try:
        return parse(handle).page
    except InvalidInputError:
        return handle

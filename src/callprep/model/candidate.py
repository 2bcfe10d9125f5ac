"""The person we are about to call, as far as we were told: accounts, their reply, and who they named."""

from __future__ import annotations

import enum
from datetime import date, datetime

import attrs

from callprep.errors import InvalidInputError
from callprep.model import _called, _present
from callprep.model._visible import visible
from callprep.model.accounts import Account
from callprep.model.facts import Said
from callprep.model.mails import MailAddress, mail_addresses
from callprep.model.money import Money
from callprep.model.read import Read

__all__ = ["Candidate", "Contact", "ExternalRef", "MailAddress", "NotSame", "Reply", "Status", "ToldBy", "Warmth"]


class Status(enum.Enum):
    """Whether the person is looking; unknown is treated as passive."""

    PASSIVE = "passive"
    ACTIVE = "active"
    UNKNOWN = "unknown"


class Warmth(enum.Enum):
    """How a reply sounds, in the recruiter's judgement, which wins over any guess."""

    EAGER = "eager"
    LUKEWARM = "lukewarm"
    QUESTION = "question"
    NOT_NOW = "not_now"
    NO = "no"


def _warmth(given: str | Warmth) -> Warmth:
    """Take a warmth by its word."""
    if isinstance(given, Warmth):
        return given
    words = {item.value: item for item in Warmth}
    if given.casefold() not in words:
        raise InvalidInputError("reply.warmth", f"should be one of {', '.join(words)}, not {given!r:.60}")
    return words[given.casefold()]


@attrs.frozen
class Reply:
    """What the candidate wrote back to the first mail; its `warmth` may be given as a word ("eager").

    Raises:
        InvalidInputError: There is no such warmth.
    """

    text: str
    warmth: Warmth = attrs.field(default=Warmth.LUKEWARM, converter=_warmth)
    received: datetime | None = None


class ToldBy(enum.Enum):
    """Who named a third person to us."""

    CANDIDATE = "candidate"
    CONTACT = "contact"
    OTHER = "other"


def _told_by(given: str | ToldBy) -> ToldBy:
    """Take a teller by its word; any other word is somebody else, of whom nothing may be said."""
    words = {item.value: item for item in ToldBy}
    return given if isinstance(given, ToldBy) else words.get(given.casefold(), ToldBy.OTHER)


@attrs.frozen
class Contact:
    """A third person whom the candidate (or that person) named to us.

    `relation` is the candidate's word ("friend"), `company` where that person works or worked. Whom neither the
    candidate nor that person named to us is never spoken of by name.
    """

    name: str
    relation: str = "contact"
    company: str | None = None
    told_by: ToldBy = attrs.field(default=ToldBy.CANDIDATE, converter=_told_by)
    note: str | None = None


@attrs.frozen
class NotSame:
    """The recruiter's word that two accounts are not one person; it beats every signal."""

    a: Account
    b: Account
    by: str
    when: date
    why: str = ""


@attrs.frozen
class ExternalRef:
    """The same thing in another system: an ATS, a spreadsheet."""

    system: str
    id: str
    url: str | None = None


def _as_accounts(items: tuple[Account, ...]) -> tuple[Account, ...]:
    """Keep the first of accounts that are the same one: a profile pasted twice is asked once."""
    kept: list[Account] = []
    for item in items:
        if not any(item.same_as(other) for other in kept):
            kept.append(item)
    return tuple(kept)


@attrs.frozen
class Candidate:
    """One person, as the recruiter and the person themself described them.

    Accounts given here are seeds: PROVEN as an origin. `emails` may be plain texts; see `MailAddress` for where one was
    found. `said` is what they told us, `contacts` whom they named.
    `called` is how they are addressed where that is not the first word of the name: "Wei", of Zhao Wei.
    `timezone` is an IANA name. There is no field for a protected trait, a photo or a private address, on purpose.
    """

    name: str
    accounts: tuple[Account, ...] = attrs.field(default=(), converter=_as_accounts)
    emails: tuple[MailAddress, ...] = attrs.field(default=(), converter=mail_addresses)
    location: str | None = None
    timezone: str | None = None
    status: Status = Status.UNKNOWN
    reply: Reply | None = None
    said: tuple[Said, ...] = ()
    contacts: tuple[Contact, ...] = ()
    not_same: tuple[NotSame, ...] = ()
    pay: Money | None = None
    earliest_start: date | None = None
    do_not_contact: bool = False
    ref: ExternalRef | None = None
    called: str | None = None

    def on(self, site: str) -> tuple[Account, ...]:
        """Give the accounts on that site, in the order they were given."""
        return tuple(account for account in self.accounts if account.site == site)

    def with_accounts(self, *accounts: str | Account) -> Candidate:
        """Give the candidate with more seeds; the same account twice counts once.

        Args:
            accounts: Profile addresses as pasted, or accounts.

        Raises:
            InvalidInputError: A text names no profile on a known site; the message shows what would.
        """
        return attrs.evolve(self, accounts=(*self.accounts, *(_account(item) for item in accounts)))

    @classmethod
    def from_mapping(cls, obj: object, mapping: _present.MappingLike) -> Read[Candidate | None]:
        """Read a person of another system: a mapping, or an object with attributes, which is never changed.

        See `Opportunity.from_mapping` for `mapping`, what comes back, and what is refused.
        """
        return _present.from_mapping(cls, obj, mapping)

    @property
    def first_name(self) -> str:
        """What to call them: `called`, else the first word that is no title; "Menon, Rajiv" is turned round.

        A name all in capitals, as forms keep it, is said as names are ("HIROTO" as "Hiroto"); initials stay. Which of
        two names is the family's, nobody can tell from the name: where it comes first, `called` says the other. What
        does not look like a name, an empty placeholder of a form, is given whole.
        """
        return visible(self.called or "") or _called.first_name(self.name)


def _account(item: str | Account) -> Account:
    if isinstance(item, Account):
        return item
    account = Account.from_url(item)
    if account is None:
        raise InvalidInputError(
            "accounts",
            f"{item!r:.120} is no profile on a site we know; give a profile address such as "
            "'https://github.com/octocat', or Account.page(url) for a homepage or feed",
        )
    return account

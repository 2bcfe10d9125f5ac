"""The files of a call: `candidate.toml`, who and their reply; JSON too. `role.toml` is read in `roles`."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import attrs

from callprep.engagement import Caller
from callprep.errors import InvalidInputError
from callprep.formats.roles import currency, period, read_opportunity
from callprep.formats.table import Table, read_table
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate, Contact, Reply, Status, ToldBy, Warmth
from callprep.model.facts import Said
from callprep.model.mails import MailAddress
from callprep.model.money import Money
from callprep.model.tone import Tone

__all__ = ["CandidateFile", "read_candidate", "read_opportunity"]


@attrs.frozen
class CandidateFile:
    """What a candidate file holds: the person, and who calls them (None where the file does not say)."""

    candidate: Candidate
    caller: Caller | None = None
    today: date | None = None


def read_candidate(path: str | Path) -> CandidateFile:
    """Read a candidate file.

    Raises:
        InvalidInputError: Something in it cannot be read; the message names file, path and what would be right.
    """
    table = read_table(path)
    reply, pay = table.table("reply"), table.table("pay")
    candidate = Candidate(
        name=table.text("name"),
        accounts=_accounts(table),
        emails=_emails(table),
        called=table.maybe_text("called"),
        location=table.maybe_text("location"),
        timezone=table.maybe_text("timezone"),
        status=table.choice("status", Status, Status.UNKNOWN),
        reply=None if reply is None else _reply(reply),
        said=tuple(_said(item) for item in table.tables("said", named="text")),
        contacts=tuple(_contact(item) for item in table.tables("contacts", named="name")),
        pay=None if pay is None else _money(pay),
        earliest_start=table.day("earliest_start"),
        do_not_contact=bool(table.flag("do_not_contact")),
    )
    caller = table.table("caller")
    told = CandidateFile(candidate, None if caller is None else _caller(caller), table.day("today"))
    table.finish()
    return told


def _accounts(table: Table) -> tuple[Account, ...]:
    found: list[Account] = []
    for index, text in enumerate(table.texts("accounts") or ()):
        account = Account.from_url(text)
        if account is None:
            raise table.fail(
                f"accounts[{index}]",
                f"{text!r} is no profile on a site we know; give a profile address such as "
                "'https://github.com/octocat', and put a page of their own under homepages or feeds",
            )
        found.append(account)
    for key, site in (("homepages", "homepage"), ("feeds", "feed")):
        for index, text in enumerate(table.texts(key) or ()):
            found.append(_page(table, f"{key}[{index}]", text, site))
    return tuple(found)


def _emails(table: Table) -> tuple[MailAddress, ...]:
    """Read addresses; one that was found on a site is a table, which says where."""
    found: list[MailAddress] = []
    for index, one in enumerate(table.tables("emails", named="address")):
        address, site = one.text("address"), one.maybe_text("found")
        one.finish()
        try:
            found.append(MailAddress(address, site))
        except InvalidInputError as fault:
            raise table.fail(f"emails[{index}]", fault.what) from None
    return tuple(found)


def _page(table: Table, key: str, text: str, site: str) -> Account:
    try:
        return Account.page(text, site)
    except InvalidInputError as fault:
        raise table.fail(key, fault.what) from None


def _reply(table: Table) -> Reply:
    reply = Reply(table.text("text"), table.choice("warmth", Warmth, Warmth.LUKEWARM), table.moment("received"))
    table.finish()
    return reply


def _said(table: Table) -> Said:
    said = Said(
        table.text("text"), table.texts("topics") or (), table.moment("when"), table.maybe_text("where") or "mail"
    )
    table.finish()
    return said


def _contact(table: Table) -> Contact:
    contact = Contact(
        table.text("name"),
        table.maybe_text("relation") or "contact",
        table.maybe_text("company"),
        table.choice("told_by", ToldBy, ToldBy.CANDIDATE),
        table.maybe_text("note"),
    )
    table.finish()
    return contact


def _money(table: Table) -> Money:
    amount = table.number("amount")
    if amount is None:
        raise table.fail("amount", "is missing; give a number without quotes")
    money = Money(amount, currency(table), period(table))
    table.finish()
    return money


def _caller(table: Table) -> Caller:
    tone = table.table("tone")
    caller = Caller(
        table.text("name"),
        table.text("company"),
        table.maybe_text("role"),
        table.maybe_text("email"),
        table.maybe_text("address"),
        table.maybe_text("opt_out"),
        Tone() if tone is None else _tone(tone),
    )
    table.finish()
    return caller


def _tone(table: Table) -> Tone:
    usual = Tone()
    contractions = table.flag("contractions")
    tone = Tone(
        table.maybe_text("language") or usual.language,
        table.maybe_text("greeting") or usual.greeting,
        table.maybe_text("sign_off") or usual.sign_off,
        usual.contractions if contractions is None else contractions,
        table.wordings("phrases"),
    )
    table.finish()
    return tone

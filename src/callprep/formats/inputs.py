"""The files of a call: `candidate.toml` (who, and their reply) and `role.toml` (the opportunity); JSON too."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import attrs

from callprep.engagement import Caller
from callprep.errors import InvalidInputError
from callprep.formats.table import Table, read_table
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate, Contact, Reply, Status, ToldBy, Warmth
from callprep.model.company import Audience, Company, CompanyLink, FundingRound, Person, Product, ProductStatus
from callprep.model.facts import Said
from callprep.model.money import Disclose, Money, Salary
from callprep.model.opportunity import Goal, NextStep, Opportunity, Requirement, Round, Tech, Use

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
        emails=table.texts("emails") or (),
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
    money = Money(amount, _currency(table), table.word("period", *_PERIODS))
    table.finish()
    return money


_PERIODS = ("year", "month", "week", "day", "hour")
_CODE = 3  # letters of a currency (ISO 4217)


def _currency(table: Table) -> str | None:
    found = table.maybe_text("currency")
    if found is not None and not (len(found) == _CODE and found.isascii() and found.isalpha()):
        raise table.fail("currency", f"should be a code of three letters such as EUR, is {found!r:.60}")
    return found and found.upper()


def _caller(table: Table) -> Caller:
    caller = Caller(table.text("name"), table.text("company"), table.maybe_text("role"))
    table.finish()
    return caller


def read_opportunity(path: str | Path) -> Opportunity:
    """Read an opportunity file; an answer that is left out is open, an empty list means "asked, and there is none".

    Raises:
        InvalidInputError: Something in it cannot be read; the message names file, path and what would be right.
    """
    table = read_table(path)
    salary, manager, step = table.table("salary"), table.table("hiring_manager"), table.table("next_step")
    opportunity = Opportunity(
        title=table.text("title"),
        company=_company_of(table),
        impact=table.maybe_text("impact"),
        work=table.maybe_text("work"),
        problems=table.texts("problems"),
        first_project=table.maybe_text("first_project"),
        team_impact=table.maybe_text("team_impact"),
        company_goals=table.maybe_text("company_goals"),
        growth=table.maybe_text("growth"),
        next_roles=table.texts("next_roles"),
        learning=table.texts("learning"),
        success=_success(table),
        tech_stack=_tools(table),
        profile=table.maybe_text("profile"),
        must_have=_requirements(table, "must_have"),
        nice_to_have=_requirements(table, "nice_to_have"),
        deal_breakers=_requirements(table, "deal_breakers"),
        salary=None if salary is None else _salary(salary),
        benefits=table.texts("benefits"),
        team=table.maybe_text("team"),
        hiring_manager=None if manager is None else _person(manager),
        team_members=tuple(_person(item) for item in table.tables("team_members", named="name")),
        locations=table.texts("locations"),
        remote=table.maybe_text("remote"),
        process=tuple(_round(item) for item in table.tables("process", named="name")) if table.has("process") else None,
        downsides=table.maybe_text("downsides"),
        next_step=None if step is None else _next_step(step),
        code=table.maybe_text("code"),
        reason_note=table.maybe_text("reason_note"),
        flexibility=table.maybe_text("flexibility"),
        sourcing_notes=table.maybe_text("sourcing_notes"),
    )
    table.finish()
    return opportunity


def _company_of(table: Table) -> Company:
    if isinstance(table.peek("company"), str):
        return Company(table.text("company"))
    found = table.table("company")
    if found is None:
        raise table.fail("company", 'is missing; give company = "Name", or a table [company] with a name')
    company = Company(
        name=found.text("name"),
        one_liner=found.maybe_text("one_liner"),
        makes=found.maybe_text("makes"),
        website=found.maybe_text("website"),
        products=tuple(_product(item) for item in found.tables("products", named="name")),
        founders=tuple(_person(item) for item in found.tables("founders", named="name")),
        funding=tuple(_funding(item) for item in found.tables("funding", named="name")),
        startup=found.flag("startup"),
        links=tuple(_link(item) for item in found.tables("links")),
    )
    found.finish()
    return company


def _product(table: Table) -> Product:
    product = Product(
        table.text("name"),
        table.maybe_text("one_liner"),
        table.choice("status", ProductStatus, ProductStatus.LIVE),
        table.texts("specifics") or (),
        table.maybe_text("url"),
        table.choice("audience", Audience, Audience.INTERNAL) if table.has("audience") else None,
    )
    table.finish()
    return product


def _person(table: Table) -> Person:
    person = Person(table.text("name"), table.maybe_text("role"), table.maybe_text("note"))
    table.finish()
    return person


def _funding(table: Table) -> FundingRound:
    funding = FundingRound(
        table.text("name"), table.maybe_text("amount"), table.day("closed"), table.maybe_text("source")
    )
    table.finish()
    return funding


def _link(table: Table) -> CompanyLink:
    link = CompanyLink(table.text("kind"), table.text("url"))
    table.finish()
    return link


def _success(table: Table) -> tuple[Goal, ...] | None:
    if not table.has("success"):
        return None
    goals: list[Goal] = []
    for item in table.tables("success", named="text"):
        goals.append(Goal(item.text("text"), item.maybe_text("by"), item.maybe_text("metric")))
        item.finish()
    return tuple(goals)


def _tools(table: Table) -> tuple[Tech, ...] | str | None:
    if not table.has("tech_stack"):
        return None
    if isinstance(table.peek("tech_stack"), str):
        return table.maybe_text("tech_stack")
    tools: list[Tech] = []
    for item in table.tables("tech_stack", named="name"):
        tools.append(Tech(item.text("name"), item.choice("use", Use, Use.CORE), item.maybe_text("note")))
        item.finish()
    return tuple(tools)


_REQUIREMENTS = ("skill", "experience", "credential", "language", "place", "other")


def _requirements(table: Table, key: str) -> tuple[Requirement, ...] | None:
    if not table.has(key):
        return None
    found: list[Requirement] = []
    for item in table.tables(key, named="text"):
        found.append(Requirement(item.text("text"), item.word("kind", *_REQUIREMENTS) or "skill"))
        item.finish()
    return tuple(found)


def _salary(table: Table) -> Salary:
    salary = Salary(
        table.number("min"),
        table.number("max"),
        _currency(table),
        table.word("period", *_PERIODS),
        table.word("basis", "gross", "net"),
        table.number("stretch"),
        _disclose(table),
    )
    table.finish()
    return salary


def _disclose(table: Table) -> Disclose | bool:
    told = table.peek("disclose")
    return told if isinstance(told, bool) else table.choice("disclose", Disclose, Disclose.NEVER)


def _round(table: Table) -> Round:
    found = Round(
        table.text("name"),
        table.whole("minutes"),
        tuple(_person(item) for item in table.tables("people", named="name")),
        table.texts("evaluates") or (),
        bool(table.flag("internal")),
    )
    table.finish()
    return found


def _next_step(table: Table) -> NextStep:
    meets = table.table("meets")
    step = NextStep(
        table.text("what"),
        table.maybe_text("when"),
        table.day("on"),
        table.whole("minutes"),
        table.maybe_text("place"),
        None if meets is None else _person(meets),
    )
    table.finish()
    return step

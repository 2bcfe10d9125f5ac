"""The company in the file of an opportunity: a name, or a table with what is known of it."""

from __future__ import annotations

from collections.abc import Callable

from callprep.formats.parts import marks, person, tools
from callprep.formats.table import Table
from callprep.model.company import (
    Audience,
    Company,
    CompanyLink,
    FundingRound,
    OneLiner,
    Product,
    ProductStatus,
    ReviewSite,
    Visit,
)

__all__ = ["company_of", "page"]


def company_of(table: Table) -> Company:
    """Read the company of an opportunity.

    Raises:
        InvalidInputError: It is missing, or something in it cannot be read.
    """
    if isinstance(table.peek("company"), str):
        return Company(table.text("company"))
    found = table.table("company")
    if found is None:
        raise table.fail("company", 'is missing; give company = "Name", or a table [company] with a name')
    known = _company(found)
    found.finish()
    return known


def _company(found: Table) -> Company:
    visit = found.table("visit", named="address")
    return Company(
        name=found.text("name"),
        one_liner=found.maybe_text("one_liner"),
        makes=found.maybe_text("makes"),
        website=found.maybe_text("website"),
        products=tuple(_product(item) for item in found.tables("products", named="name")),
        founders=tuple(person(item) for item in found.tables("founders", named="name")),
        funding=tuple(_funding(item) for item in found.tables("funding", named="name")),
        startup=found.flag("startup"),
        links=tuple(page(item) for item in found.tables("links")),
        one_liners=tuple(_one_liner(item) for item in found.tables("one_liners")),
        description=found.maybe_text("description"),
        industry=found.maybe_text("industry"),
        founded=_year(found),
        hq=found.maybe_text("hq"),
        locations=found.texts("locations"),
        size=found.maybe_text("size"),
        funding_stage=found.maybe_text("funding_stage"),
        tech_stack=tools(found),
        customers=found.texts("customers"),
        press=_pages(found, "press", page),
        social=_pages(found, "social", _profile),
        reviews=tuple(_review(item) for item in found.tables("reviews")) if found.has("reviews") else None,
        values=found.texts("values"),
        benefits=found.texts("benefits"),
        visit=None if visit is None else _visit(visit),
        told=marks(found, Company),
    )


def _year(table: Table) -> str | int | None:
    """Read a year as a number, a day, or words."""
    told = table.peek("founded")
    if isinstance(told, int):
        return table.whole("founded")
    day = table.day_or_text("founded")
    return day if day is None or isinstance(day, str) else day.isoformat()


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


def _funding(table: Table) -> FundingRound:
    funding = FundingRound(
        table.text("name"),
        table.maybe_text("amount"),
        table.day("closed"),
        table.maybe_text("source"),
        table.texts("investors") or (),
    )
    table.finish()
    return funding


def _pages(table: Table, key: str, read: Callable[[Table], CompanyLink]) -> tuple[CompanyLink, ...] | None:
    return tuple(read(item) for item in table.tables(key, named="url")) if table.has(key) else None


def page(table: Table) -> CompanyLink:
    """Read a link to a page."""
    link = CompanyLink(table.maybe_text("kind") or "page", table.text("url"))
    table.finish()
    return link


def _profile(table: Table) -> CompanyLink:
    link = CompanyLink(table.maybe_text("kind") or "social", table.text("url"))
    table.finish()
    return link


def _one_liner(table: Table) -> OneLiner:
    found = OneLiner(table.text("topic"), table.text("text"))
    table.finish()
    return found


def _review(table: Table) -> ReviewSite:
    found = ReviewSite(
        table.text("site"),
        table.text("url"),
        table.number("rating"),
        table.whole("count"),
        table.day("as_of"),
        table.number("out_of"),
    )
    table.finish()
    return found


def _visit(table: Table) -> Visit:
    host = table.table("ask_for", named="name")
    found = Visit(table.text("address"), table.maybe_text("map"), None if host is None else person(host))
    table.finish()
    return found

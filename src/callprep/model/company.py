"""The company behind an opportunity: what it is, what it makes, and who may hear which part."""

from __future__ import annotations

import enum
from datetime import date

import attrs

__all__ = ["Audience", "Company", "CompanyLink", "FundingRound", "Person", "Product", "ProductStatus"]


class Audience(enum.Enum):
    """Who may get something: written goes into mails, speakable is said on a call, internal never leaves."""

    INTERNAL = "internal"
    SPEAKABLE = "speakable"
    WRITTEN = "written"


class ProductStatus(enum.Enum):
    """How far a product is."""

    LIVE = "live"
    BUILDING = "building"
    PLANNED = "planned"


_AUDIENCE_OF_STATUS = {
    ProductStatus.LIVE: Audience.WRITTEN,
    ProductStatus.BUILDING: Audience.SPEAKABLE,
    ProductStatus.PLANNED: Audience.INTERNAL,
}


@attrs.frozen
class Person:
    """Somebody on the company's side whom the candidate may meet or hear of."""

    name: str
    role: str | None = None
    note: str | None = None


@attrs.frozen
class Product:
    """A product; `specifics` are the two or three things that make it different, in a few words each.

    Without an `audience` the status decides: live is written, building speakable, planned internal.
    """

    name: str
    one_liner: str | None = None
    status: ProductStatus = ProductStatus.LIVE
    specifics: tuple[str, ...] = ()
    url: str | None = None
    audience: Audience | None = None

    @property
    def heard_by(self) -> Audience:
        """The audience, by the manager's word or else by status."""
        return self.audience or _AUDIENCE_OF_STATUS[self.status]


@attrs.frozen
class FundingRound:
    """One round of funding, with the source of the figure."""

    name: str
    amount: str | None = None
    closed: date | None = None
    source: str | None = None


@attrs.frozen
class CompanyLink:
    """A page of the company's: `kind` says which ("careers", "linkedin", "glassdoor")."""

    kind: str
    url: str


@attrs.frozen
class Company:
    """Who hires. Only the name is needed; `startup` is None where nobody said.

    `one_liner` ends the sentence "We are …"; `makes` says in half a sentence what it sells, for people who do not know.
    """

    name: str
    one_liner: str | None = None
    makes: str | None = None
    website: str | None = None
    products: tuple[Product, ...] = ()
    founders: tuple[Person, ...] = ()
    funding: tuple[FundingRound, ...] = ()
    startup: bool | None = None
    links: tuple[CompanyLink, ...] = ()

    def products_for(self, audience: Audience) -> tuple[Product, ...]:
        """Give the products that may be told there: written ones everywhere, speakable ones on a call only."""
        heard = {
            Audience.INTERNAL: set(Audience),
            Audience.SPEAKABLE: {Audience.SPEAKABLE, Audience.WRITTEN},
            Audience.WRITTEN: {Audience.WRITTEN},
        }[audience]
        return tuple(product for product in self.products if product.heard_by in heard)

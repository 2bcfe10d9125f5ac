"""The company behind an opportunity: what it is, what it makes, and who may hear which part.

What cannot be fetched rightly is typed in; `Company.told` keeps for each field who says so, since when, and where.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date
from typing import ClassVar, cast

import attrs
from attrs.validators import optional

from callprep.model import _present, answers
from callprep.model import told as marks
from callprep.model._checked import choice, listed, refuse_wrong_kinds
from callprep.model.money import Money
from callprep.model.parts import Person, Tech, persons, tools
from callprep.model.read import Read
from callprep.model.told import Audience, Told, marks_its_fields

__all__ = [
    "Audience",
    "Company",
    "CompanyLink",
    "FundingRound",
    "OneLiner",
    "Person",
    "Product",
    "ProductStatus",
    "ReviewSite",
    "Visit",
    "pages",
]


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


def _status(given: str | ProductStatus) -> ProductStatus:
    return cast("ProductStatus", choice(ProductStatus, given, "status"))  # None is refused below


def _audience(given: str | Audience | None) -> Audience | None:
    return choice(Audience, given, "audience")


def _texts(given: str | Iterable[str] | None) -> tuple[str, ...]:
    return answers.texts(given) or ()


@attrs.frozen
class Product:
    """A product; `specifics` are the two or three things that make it different, in a few words each.

    Without an `audience` the status decides: live is written, building speakable, planned internal.
    """

    text_first: ClassVar[bool] = True

    name: str
    one_liner: str | None = None
    status: ProductStatus = attrs.field(default=ProductStatus.LIVE, converter=_status)
    specifics: tuple[str, ...] = attrs.field(default=(), converter=_texts)
    url: str | None = None
    audience: Audience | None = attrs.field(default=None, converter=_audience)

    __attrs_post_init__ = refuse_wrong_kinds

    @property
    def heard_by(self) -> Audience:
        """The audience, by the manager's word or else by status."""
        return self.audience or _AUDIENCE_OF_STATUS[self.status]


def _sum(given: str | Money | None) -> str | None:
    return str(given) if isinstance(given, Money) else answers.text(given)


@attrs.frozen
class FundingRound:
    """One round of funding, with the source of the figure.

    `amount` is a text that names its currency ("2 million EUR"), or `Money`, which is kept as such a text.
    """

    text_first: ClassVar[bool] = True

    name: str
    amount: str | None = attrs.field(default=None, converter=_sum)
    closed: date | None = None
    source: str | None = None
    investors: tuple[str, ...] = attrs.field(default=(), converter=_texts)

    __attrs_post_init__ = refuse_wrong_kinds

    def __str__(self) -> str:
        """Say it with what is not known: a round without a date is shown so."""
        closed = str(self.closed.year) if self.closed else "date unknown"
        parts = (self.name, self.amount or "amount unknown", closed, ", ".join(self.investors))
        return ", ".join(part for part in parts if part)


@attrs.frozen
class CompanyLink:
    """A page of the company's or about it: `kind` says which ("careers", "linkedin", "press")."""

    kind: str
    url: str

    __attrs_post_init__ = refuse_wrong_kinds


def _page(address: str) -> CompanyLink:
    return CompanyLink("page", address)


def pages(given: str | Iterable[str | CompanyLink] | None) -> tuple[CompanyLink, ...] | None:
    """Take addresses or links; an address alone is a page."""
    return answers.items(given, _page)


def _pages_or_none(given: str | Iterable[str | CompanyLink] | None) -> tuple[CompanyLink, ...]:
    return pages(given) or ()


@attrs.frozen
class ReviewSite:
    """A site that reviews employers: the link, and the overall figure if somebody typed it with its day.

    `rating` is the overall figure out of `out_of` (None where nobody said), `count` the number of reviews; without
    `as_of` neither is told to anybody. The words of a review are never kept.
    """

    site: str
    url: str
    rating: float | None = attrs.field(default=None, validator=optional(answers.finite))
    count: int | None = None
    as_of: date | None = None
    out_of: float | None = attrs.field(default=None, validator=optional(answers.finite))

    __attrs_post_init__ = refuse_wrong_kinds

    @property
    def outward(self) -> ReviewSite:
        """What may be told of it: a figure only with its day."""
        return self if self.as_of else ReviewSite(self.site, self.url)


@attrs.frozen
class OneLiner:
    """The company in one line for those whose subject is `topic` ("databases")."""

    topic: str
    text: str

    __attrs_post_init__ = refuse_wrong_kinds


def _host(given: str | Person | None) -> Person | None:
    return answers.of_text(given, Person)


@attrs.frozen
class Visit:
    """Where to come: the address, a link to a map, and whom to ask for."""

    text_first: ClassVar[bool] = True

    address: str
    map: str | None = None
    ask_for: Person | None = attrs.field(default=None, converter=_host)

    __attrs_post_init__ = refuse_wrong_kinds


def _visit(given: str | Visit | None) -> Visit | None:
    return answers.of_text(given, Visit)


def _products(given: str | Iterable[str | Product] | None) -> tuple[Product, ...]:
    return answers.items(given, Product) or ()


def _rounds(given: str | Iterable[str | FundingRound] | None) -> tuple[FundingRound, ...]:
    return answers.items(given, FundingRound) or ()


def _year(given: str | int | date | None) -> str | None:
    return str(given) if isinstance(given, int) else answers.day_or_text(given)


def _lines(given: Iterable[OneLiner]) -> tuple[OneLiner, ...]:
    return listed(given)


def _sites(given: Iterable[ReviewSite] | None) -> tuple[ReviewSite, ...] | None:
    return None if given is None else listed(given)


@attrs.frozen
class Company:
    """Who hires. Only the name is needed; `startup` is None where nobody said.

    `one_liner` ends the sentence "We are …"; `makes` says in half a sentence what it sells, for people who do not know.
    """

    text_first: ClassVar[bool] = True

    name: str
    one_liner: str | None = attrs.field(default=None, converter=answers.text)
    makes: str | None = attrs.field(default=None, converter=answers.text)
    website: str | None = attrs.field(default=None, converter=answers.text)
    products: tuple[Product, ...] = attrs.field(default=(), converter=_products)
    founders: tuple[Person, ...] = attrs.field(default=(), converter=persons)
    funding: tuple[FundingRound, ...] = attrs.field(default=(), converter=_rounds)
    startup: bool | None = None
    links: tuple[CompanyLink, ...] = attrs.field(default=(), converter=_pages_or_none)
    one_liners: tuple[OneLiner, ...] = attrs.field(default=(), converter=_lines)
    description: str | None = attrs.field(default=None, converter=answers.text)
    industry: str | None = attrs.field(default=None, converter=answers.text)
    founded: str | None = attrs.field(default=None, converter=_year)
    hq: str | None = attrs.field(default=None, converter=answers.text)
    locations: tuple[str, ...] | None = attrs.field(default=None, converter=answers.texts)
    size: str | None = attrs.field(default=None, converter=_year)
    funding_stage: str | None = attrs.field(default=None, converter=answers.text)
    tech_stack: tuple[Tech, ...] | None = attrs.field(default=None, converter=tools)
    customers: tuple[str, ...] | None = attrs.field(default=None, converter=answers.texts)
    press: tuple[CompanyLink, ...] | None = attrs.field(default=None, converter=pages)
    social: tuple[CompanyLink, ...] | None = attrs.field(default=None, converter=pages)
    reviews: tuple[ReviewSite, ...] | None = attrs.field(default=None, converter=_sites)
    values: tuple[str, ...] | None = attrs.field(default=None, converter=answers.texts)
    benefits: tuple[str, ...] | None = attrs.field(default=None, converter=answers.texts)
    visit: Visit | None = attrs.field(default=None, converter=_visit)
    told: tuple[Told, ...] = attrs.field(default=(), validator=marks_its_fields)

    __attrs_post_init__ = refuse_wrong_kinds

    @classmethod
    def from_mapping(cls, obj: object, mapping: _present.MappingLike) -> Read[Company | None]:
        """Read a company of another system: a mapping, or an object with attributes, which is never changed.

        See `Opportunity.from_mapping` for `mapping`, what comes back, and what is refused.
        """
        return _present.from_mapping(cls, obj, mapping)

    def products_for(self, audience: Audience) -> tuple[Product, ...]:
        """Give the products that may be told there: written ones everywhere, speakable ones on a call only."""
        return tuple(product for product in self.products if product.heard_by.reaches(audience))

    def heard_by(self, field: str) -> Audience:
        """Give who may hear a field: what was marked, else everybody; a product has an audience of its own."""
        return marks.marked(self.told, field) or Audience.WRITTEN

    def one_liner_for(self, *topics: str) -> str | None:
        """Give the line for the first of these topics that has one, else the one for everybody."""
        known = {item.topic.casefold(): item.text for item in self.one_liners}
        return next((known[topic.casefold()] for topic in topics if topic.casefold() in known), self.one_liner)

    def answered(  # noqa: D417 -- the marks are those of `Told`
        self,
        field: str,
        answer: object,
        *,
        said_by: str | None = None,
        said_on: date | None = None,
        audience: Audience | None = None,
        source: str | None = None,
    ) -> Company:
        """Give the company with a fact and who says so, since when and where; what stood there stays in `told`.

        Args:
            field: The name of the field ("funding").
            answer: What the field takes. What only puts off ("TBD") changes nothing.

        Raises:
            InvalidInputError: A company has no such field.
        """
        return marks.answered(self, answer, Told(field, said_by, said_on, audience, source))

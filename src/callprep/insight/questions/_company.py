"""What can be answered about the company: what it is, who is behind it, how big, where, and what others say of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from callprep.insight.questions._telling import Answer, first_of, framed, name_of, place, told_of
from callprep.model import dates
from callprep.model.company import Product, ReviewSite, Visit
from callprep.model.spoken import SpokenOpportunity
from callprep.model.wording import listed
from callprep.wording import Voice, said

__all__ = ["OF_COMPANY", "figures", "rounds_so_far"]

_MONEY = re.compile(r"\b(?:money|runway|funding|cash)\b", re.IGNORECASE)
_SCHEME = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)
_MOST = 3


def rounds_so_far(voice: Voice, spoken: SpokenOpportunity) -> str | None:
    """Tell the rounds of funding, each with its sum."""
    rounds = [", ".join(part for part in (one.name, one.amount) if part) for one in spoken.about.funding]
    return framed(voice, "rounds", rounds=listed(rounds)) if rounds else None


def figures(voice: Voice, spoken: SpokenOpportunity) -> str:
    """Say what reviewers give the company on each site."""
    return "; ".join(figure for site in spoken.about.reviews if (figure := _figure(voice, site)))


def _figure(voice: Voice, site: ReviewSite) -> str:
    """Say the overall figure with its day; none without either."""
    if site.rating is None or site.as_of is None:
        return ""
    figure = f"{site.rating:g}"
    if site.out_of:
        figure = said(voice, "reservation.review_out_of", rating=figure, most=f"{site.out_of:g}")
    if site.count and site.count > 1:
        figure = said(voice, "reservation.review_counted", figure=figure, count=f"{site.count:,}")
    return said(voice, "reservation.review", site=site.site, figure=figure, month=dates.month(site.as_of))


def _company(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    """Say what the company is: in one line, else by what it makes, what it says of itself, or its industry."""
    del voice
    about = spoken.about
    lines = next((one.text for one in about.one_liners), None)
    return first_of(
        (about.one_liner, "company.one_liner"),
        (about.makes, "company.makes"),
        (lines, "company.one_liners"),
        (about.description, "company.description"),
        (about.industry, "company.industry"),
    )


def _products(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    names = [_product(voice, one) for one in spoken.products[:_MOST]]
    return told_of([(listed(names), "company.products")])


def _product(voice: Voice, product: Product) -> str:
    return framed(voice, "product", name=product.name, told=product.one_liner) if product.one_liner else product.name


def _customers(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    del voice
    return told_of([(listed(spoken.about.customers), "company.customers")])


def _founders(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    named = [(name, person.role) for person in spoken.founders if (name := name_of(person))]
    told = [framed(voice, "in_role", name=name, role=role) if role else name for name, role in named]
    return told_of([(listed(told), "company.founders")])


def _funding(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    lasts = spoken.downsides if _MONEY.search(spoken.downsides or "") else None
    stage = None if spoken.about.funding else spoken.about.funding_stage
    return told_of(
        [
            (rounds_so_far(voice, spoken), "company.funding"),
            (stage, "company.funding_stage"),
            (lasts, "downsides"),
        ],
        ". ",
    )


def _startup(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    young = spoken.about.startup
    told = None if young is None else framed(voice, "start_up" if young else "no_start_up")
    rounds = rounds_so_far(voice, spoken) if young else None
    return told_of([(told, "company.startup"), (rounds, "company.funding")], ", ")


def _size(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    size = (spoken.about.size or "").strip()
    told = framed(voice, "size", count=size) if size.replace(",", "").isdigit() else size
    return told_of([(told, "company.size")])


def _founded(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    del voice
    return told_of([(spoken.about.founded, "company.founded")])


def _hq(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    about = spoken.about
    others = [town for town in about.locations if town != about.hq]
    known = told_of([(about.hq, "company.hq"), (listed(others), "company.locations")], ", ")
    return known if known.text else place(voice, spoken)


def _values(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    del voice
    return told_of([(listed(spoken.about.values[:_MOST]), "company.values")])


def _reviews(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    sites = [site.site for site in spoken.about.reviews]
    on = framed(voice, "reviewed", sites=listed(sites)) if sites else None
    return first_of((figures(voice, spoken), "company.reviews"), (on, "company.reviews"))


def _visit(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    visit = spoken.about.visit
    return told_of([(_come_to(voice, visit) if visit else None, "company.visit")])


def _come_to(voice: Voice, visit: Visit) -> str:
    host = name_of(visit.ask_for)
    return framed(voice, "ask_for", address=visit.address, name=host) if host else visit.address


def _pages(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    """Name where they can read on: what proves it, the site, the press, and what else there is."""
    about = spoken.about
    places = (
        *((link.url, "opportunity.proof") for link in spoken.proof),
        *([(about.website, "company.website")] if about.website else []),
        *((link.url, "company.press") for link in about.press),
        *((link.url, "company.social") for link in about.social),
        *((link.url, "company.links") for link in about.links),
    )[:2]
    pages = listed([_SCHEME.sub("", url).rstrip("/") for url, _ in places])
    return (
        Answer(framed(voice, "pages", pages=pages), tuple(dict.fromkeys(field for _, field in places)))
        if pages
        else Answer()
    )


OF_COMPANY: Mapping[str, Callable[[Voice, SpokenOpportunity], Answer]] = MappingProxyType(
    {
        "company": _company,
        "products": _products,
        "customers": _customers,
        "founders": _founders,
        "funding": _funding,
        "startup": _startup,
        "size": _size,
        "founded": _founded,
        "hq": _hq,
        "values": _values,
        "reviews": _reviews,
        "visit": _visit,
        "read_more": _pages,
    }
)
"""By the key of a question what can be answered about the company."""

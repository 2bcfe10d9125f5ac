"""What an answer in free words must not hold where it goes: names of a confidential search, hushed products, pay.

An answer that holds one is left out as a whole, of a list the items that do: a hole in a sentence tells what stood in
it. What is left out, `projecting.held_back` names, so that somebody can write it anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import attrs

from callprep.model._naming import Form, Names, company_forms, person_forms, product_forms, title_forms
from callprep.model._plain import texts
from callprep.model._sums import names_sum, sums
from callprep.model.company import Product
from callprep.model.money import Salary
from callprep.model.parts import NextStep, Person, Round
from callprep.model.shapes import is_list

if TYPE_CHECKING:
    from callprep.model.opportunity import Opportunity

__all__ = ["Withheld"]


@attrs.frozen
class Withheld:
    """What must not be told in one place: `names`, and `sums` of money.

    `open_sums` are the limits that may be told there; where a place is `nameless`, nobody is named but who writes.
    """

    names: Names
    sums: tuple[float, ...] = ()
    open_sums: tuple[float, ...] = ()
    nameless: bool = False

    @classmethod
    def of(
        cls, opportunity: Opportunity, shown: tuple[Product, ...], *, pay_is_told: bool, nameless: bool = False
    ) -> Withheld:
        """Give what must not be told where these products, and perhaps the pay, may be."""
        if nameless:
            names = Names.of(_of_all(opportunity))
        else:
            hushed = [product for product in opportunity.company.products if product not in shown]
            allowed = (*company_forms(opportunity.company.name), *_of_products(shown))
            names = Names.of(_of_products(hushed), allowed)
        limits = _limits(opportunity.salary)
        inside = tuple(_inside(opportunity, words=not pay_is_told))
        if not pay_is_told:
            return cls(names, (*inside, *limits), nameless=nameless)
        return cls(names, tuple(one for one in inside if one not in limits), limits, nameless)

    def why(self, text: str) -> tuple[str, str] | None:
        """Give the words of a text that must not be told, and what they are; None where it may be told."""
        name = self.names.found(text)
        if name:
            return name, "names who searches" if self.nameless else "names a product that must not be named there"
        told = names_sum(text, self.sums, self.open_sums)
        return (told, "names pay that must not be told there") if told else None

    def found(self, value: object) -> tuple[str, str] | None:
        """Give the same for an answer that is no list: the first of its texts that must not be told."""
        return next((why for why in map(self.why, texts(self._unnamed(value))) if why), None)

    def left_out(self, value: object) -> Iterator[tuple[str, str]]:
        """Give what is left out of an answer: for all of it, or for each such item of a list."""
        if is_list(value):
            yield from (why for item in value for why in self.left_out(item))
        elif why := self.found(value):
            yield why

    def without(self, value: object) -> object:
        """Give an answer, or of a list the items, without what must not be told; None where nothing is left."""
        if is_list(value):
            return tuple(told for told in map(self.without, value) if told is not None)
        return None if self.found(value) else self._unnamed(value)

    def _unnamed(self, value: object) -> object:
        """Leave out who and where, where nobody is named."""
        match value:
            case NextStep() if self.nameless:
                return attrs.evolve(value, meets=None, place=None)
            case Round() if self.nameless:
                return attrs.evolve(value, people=())
            case _:
                return value


def _of_all(opportunity: Opportunity) -> Iterator[Form]:
    """Give the forms of every name that gives away who searches: company, website, title, products and people."""
    company = opportunity.company
    yield from company_forms(company.name)
    yield from title_forms(opportunity.title)
    yield from _of_products(company.products)
    yield from (form for person in _people_of(opportunity) for form in person_forms(person.name))
    host = (company.website or "").casefold().rpartition("://")[2].removeprefix("www.").split("/")[0]
    if host:
        yield Form((host,))


def _of_products(products: Iterable[Product]) -> Iterator[Form]:
    return (form for product in products for form in product_forms(product.name))


def _people_of(opportunity: Opportunity) -> Iterator[Person]:
    one = (opportunity.manager, opportunity.hiring_manager, opportunity.coordinator)
    yield from (person for person in one if person)
    yield from opportunity.company.founders
    yield from opportunity.team.members if opportunity.team else ()
    yield from opportunity.team_members
    yield from (person for item in opportunity.process or () for person in item.people)


def _limits(salary: Salary | None) -> tuple[float, ...]:
    return tuple(limit for limit in (salary.min, salary.max) if limit) if salary else ()


def _inside(opportunity: Opportunity, *, words: bool) -> Iterator[float]:
    """Give the sums that stay inside: the stretch, the room to move, and the words of pay that is not told."""
    salary, told = opportunity.salary, [opportunity.flexibility]
    if salary and salary.stretch:
        yield salary.stretch
    if salary and words:
        told.append(salary.words)
    yield from (one.value for text in told if text for one in sums(text) if one.is_sum)

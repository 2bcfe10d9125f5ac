"""The company: who may hear of which product."""

from __future__ import annotations

import pytest

from callprep import Audience, Company, Product
from callprep.model.company import ProductStatus

LIVE, BUILDING, PLANNED = (Product(status.value, status=status) for status in ProductStatus)
HUSHED = Product("hushed", status=ProductStatus.LIVE, audience=Audience.INTERNAL)
LEAKED = Product("leaked", status=ProductStatus.PLANNED, audience=Audience.WRITTEN)
COMPANY = Company("Lumen Works", products=(LIVE, BUILDING, PLANNED, HUSHED, LEAKED))


@pytest.mark.parametrize(
    ("product", "audience"),
    [
        (LIVE, Audience.WRITTEN),
        (BUILDING, Audience.SPEAKABLE),
        (PLANNED, Audience.INTERNAL),
        (HUSHED, Audience.INTERNAL),
        (LEAKED, Audience.WRITTEN),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_heard_by(product: Product, audience: Audience) -> None:
    """What is live may be written, what is being built said, plans stay inside; the manager's word goes first."""
    assert product.heard_by is audience


@pytest.mark.parametrize(
    ("audience", "names"),
    [
        (Audience.WRITTEN, ["live", "leaked"]),
        (Audience.SPEAKABLE, ["live", "building", "leaked"]),
        (Audience.INTERNAL, ["live", "building", "planned", "hushed", "leaked"]),
    ],
)
def test_products_for(audience: Audience, names: list[str]) -> None:
    """A call hears what may be written and what may be said; nobody outside hears the rest."""
    assert [product.name for product in COMPANY.products_for(audience)] == names


def test_unknown_start_up() -> None:
    """Whether it is a start-up is unknown until somebody says so."""
    assert Company("Lumen Works").startup is None

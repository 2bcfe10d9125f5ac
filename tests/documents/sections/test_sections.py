"""Rules of single sections, beside those that the story holds."""

from __future__ import annotations

import attrs
from tests.helpers import OPPORTUNITY, engagement

from callprep import (
    PITCH,
    Company,
    Evidence,
    Fact,
    Line,
    Need,
    Opportunity,
    Product,
    ProductStatus,
)


def said(name: str, *facts: Fact | Evidence[Fact], opportunity: Opportunity = OPPORTUNITY) -> tuple[Line, ...]:
    """Give the lines of one section."""
    return PITCH.write(engagement(*facts, opportunity=opportunity)).part(name)


def needs(name: str, opportunity: Opportunity) -> tuple[Need, ...]:
    """Give the needs of one section."""
    sheet = PITCH.write(engagement(opportunity=opportunity))
    return next((part.passage.needs for part in sheet.parts if part.name == name), ())


def changed(**changes: object) -> Opportunity:
    """Give the opportunity with other answers."""
    return attrs.evolve(OPPORTUNITY, **changes)  # type: ignore[arg-type]  # each test says which


class TestCompany:
    """Two sentences on who we are."""

    def test_profile(self) -> None:
        """An answer to any part of the profile settles it; without one it is a need."""
        fields = [need.field for need in needs("expectations", OPPORTUNITY)]
        assert "opportunity.must_have" in fields
        nice = changed(nice_to_have=())
        assert "opportunity.must_have" not in [need.field for need in needs("expectations", nice)]

    def test_planned_products_are_not_told(self) -> None:
        """What is planned is told to nobody, and named among what not to mention."""
        firm = Company("Lumen Works", products=(Product("the ring", status=ProductStatus.PLANNED),))
        sheet = PITCH.write(engagement(opportunity=changed(company=firm)))
        assert [part.name for part in sheet.parts for line in part.passage.lines if "the ring" in line.text] == [
            "avoid"
        ]

"""What may be written of: names that stay out of every mail and note."""

from __future__ import annotations

import attrs
import pytest
from tests.helpers import OPPORTUNITY, engagement

from callprep import Company
from callprep.documents.sections._written import names_hidden_company


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("I left Klinikum Nord GmbH", True),
        ("three years at Klinikum Nord", True),
        ("see klinikumnord.example", True),
        ("@KlinikumNordGmbH", True),
        ("a clinic in the north", False),
        ("", False),
    ],
)
def test_hidden_company(text: str, *, named: bool) -> None:
    """In a confidential search a text names the company in full, joined, and without what it is in law."""
    hidden = attrs.evolve(OPPORTUNITY, company=Company("Klinikum Nord GmbH"), confidential=True)
    assert names_hidden_company(engagement(opportunity=hidden), text) is named


def test_open_company() -> None:
    """A company that may be written hides nothing."""
    shown = attrs.evolve(OPPORTUNITY, company=Company("Klinikum Nord GmbH"))
    assert not names_hidden_company(engagement(opportunity=shown), "at Klinikum Nord GmbH")

"""Names that must not be told: found however they are spelt, and no more often than they stand there."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.model._naming import Form, Names, company_forms, person_forms, product_forms, title_forms

Forms = Callable[[str], Iterator[Form]]


def named(forms: Forms, name: str, text: str) -> bool:
    """Tell whether a text names that name."""
    return Names.of(forms(name)).found(text) is not None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Klinikum Nord GmbH", "At Klinikum Nord you care for people."),
        ("Acme, Inc.", "Acme does"),
        ("Acme", "with Acme, Inc."),
        ("Acme", "the AcmeCloud"),
        ("Acme", "Acme's people"),
        ("XYZ Infolabs", "We at XYZ"),
        ("XYZ Infolabs", "xyzinfolabs.example"),
        ("The Example Company Ltd", "the Example Company"),
        ("Example Company", "The Example Company Ltd"),
        ("Société Générale", "at Societe Generale"),
        ("Societe Generale", unicodedata.normalize("NFD", "Société Générale")),
        ("Müller & Söhne KG", "bei Mueller und Soehne"),
        ("Mueller Sanitaer", "bei Müller"),
        ("Søstrene Lampe A/S", "Sostrene"),
        ("Straßenbau Weiß", "STRASSENBAU WEISS"),
        ("St Olga's University Hospital", "at Olga's"),
        ("IBM", "at I.B.M. you"),
        ("I.B.M.", "at IBM you"),
        ("IBM", "I. B. M."),
        ("General Lamp Works", "at GLW"),
        ("Lumen Works", "Lu\u00admen Works, Lumen\u200bWorks"),
        ("X", "At X. A lamp"),
    ],
)
def test_company(name: str, text: str) -> None:
    """A company is named without what it is in law, without marks and dots, by its first word of its own, or joined."""
    assert named(company_forms, name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Acme, Inc.", "the academy"),
        ("Acme, Inc.", "acmeists"),
        ("Klinikum Nord GmbH", "a clinic in the north, a Klinikum"),
        ("General Lamp Works", "in general, it works"),
        ("The Example Company Ltd", "for example, a company"),
        ("IBM", "submit"),
        ("X", "six lamps"),
        ("…", "six lamps …"),
        ("GmbH", "a firm"),
    ],
)
def test_no_company(name: str, text: str) -> None:
    """Ordinary words of its name, and words that only hold it, name no company."""
    assert not named(company_forms, name, text)


@pytest.mark.parametrize(
    ("name", "text", "is_named"),
    [
        ("Search engineer", "two search engineers", True),
        ("Search engineer", "search-engineering", True),
        ("Search engineer", "research engineering", False),
        ("Search engineer", "a search, an engineer", False),
        ("Head of Data", "heads of data", True),
        ("Senior Pastry Chef (m/w/d)", "a pastry chef", True),
        ("Senior Chef", "a chef", False),
        ("Engineer", "two engineers", True),
        ("Engineer", "engineering", False),
        ("(m/w/d)", "m/w/d", False),
    ],
)
def test_title(name: str, text: str, *, is_named: bool) -> None:
    """A title counts in the plural, and without rank; a part of it does not, for it names the trade."""
    assert named(title_forms, name, text) is is_named


@pytest.mark.parametrize(
    ("name", "text", "is_named"),
    [
        ("Nimbus", "on NimbusDB", True),
        ("Nimbus", "nimbus2", True),
        ("Nimbus Cloud", "Nimbus grows", True),
        ("Nimbus Cloud", "a nimbus grows", False),
        ("nimbus cloud", "Nimbus grows", False),
        ("Search by voice", "Search grows", True),
        ("Search by voice", "our search grows", False),
        ("the lamp", "two lamps", True),
        ("the lamp", "clamp", False),
        ("Orbit", "in orbit", True),
        ("Pay", "payment", False),
    ],
)
def test_product(name: str, text: str, *, is_named: bool) -> None:
    """A product counts with an ending, and by its first word where that is written as a name."""
    assert named(product_forms, name, text) is is_named


@pytest.mark.parametrize(
    ("name", "text", "is_named"),
    [
        ("Will May", "will you, may you", False),
        ("Will May", "Will leads", True),
        ("Will May", "ask May.", True),
        ("Will May", "with will may", True),
        ("Eve van Rao", "a van", False),
        ("Eve van Rao", "RAO leads", True),
        ("asha", "Asha leads", True),
        ("Li", "LI", False),
        ("José", "Jose", True),
        ("", "Eve", False),
    ],
)
def test_person(name: str, text: str, *, is_named: bool) -> None:
    """A person is named by each part of the name with its capital; in small letters it may be a word."""
    assert named(person_forms, name, text) is is_named


def test_what_may_be_told_around_it() -> None:
    """A longer name that may be told names no shorter one in it, and a shorter one opens no longer one."""
    assert Names.of(product_forms("Lumen"), company_forms("Lumen Works")).found("Lumen Works grows") is None
    assert Names.of(product_forms("Nimbus 2"), product_forms("Nimbus")).found("Nimbus 2 grows") == "nimbus 2"
    assert Names.of(product_forms("Nimbus 2"), product_forms("Nimbus")).found("Nimbus grows") is None


def test_nothing_to_hide() -> None:
    """Where no name is hushed nothing is found."""
    assert Names.of(()).found("anything") is None


@given(st.text(max_size=40), st.sampled_from([company_forms, product_forms, title_forms, person_forms]))
def test_any_name(name: str, forms: Forms) -> None:
    """Whatever a name looks like it can be looked for, and a company and a product are found as they are called."""
    found = Names.of(forms(name)).found(f"at {name} today")
    if forms in (company_forms, product_forms) and any(char.isalnum() and char.isascii() for char in name):
        assert found or not any(True for _ in forms(name))

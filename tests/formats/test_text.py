"""Job descriptions as free text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.formats.text import read_description
from callprep.model.company import Company
from callprep.model.money import Salary
from callprep.model.parts import Requirement
from callprep.model.read import Issue, Read
from callprep.model.told import Told

TEXT = """Title: Search engineer
Company: Lumen Works
Location: Pune, India
Employment type: Full-time
Workplace: Hybrid
Title: Something else

What you'll do:
- Build the index
Requirements
- 5+ years of Python

Salary: 60,000 - 80,000 EUR per year, gross
Impact: you change the world.
"""


def test_text() -> None:
    """Labels, headings and plain pay are read; everything is kept as source text; the manager's questions stay open."""
    told = read_description(TEXT, url="https://jobs.example/1", said_on=date(2026, 5, 1))
    one = told.value
    assert one is not None
    assert told.issues == ()
    assert (one.title, one.company) == ("Search engineer", Company("Lumen Works"))
    assert (one.locations, one.employment_type, one.remote) == (("Pune, India",), "full time", "hybrid")
    assert one.work == "- Build the index"
    assert one.must_have == (Requirement("5+ years of Python", "experience"),)
    assert one.salary == Salary(60000, 80000, "EUR", "year")
    assert (one.impact, one.growth, one.team_impact, one.success) == (None, None, None, None)
    assert one.source_text is not None
    assert "Impact: you change the world." in one.source_text
    assert Told("work", "the description", date(2026, 5, 1), None, "https://jobs.example/1") in one.told


def test_given() -> None:
    """Title and company that are given go before those of the text; without either, that is told."""
    one = read_description(TEXT, title="Cook", company=Company("Acme", website="https://acme.example")).value
    assert one is not None
    assert (one.title, one.company) == ("Cook", Company("Acme", website="https://acme.example"))
    told = read_description("We cook.", where="jd.txt")
    assert told.issues == (Issue("jd.txt: title", "is not told there"), Issue("jd.txt: company", "is not told there"))
    assert told.value is not None
    assert told.value.source_text == "We cook."


def test_nothing() -> None:
    """No text is nothing."""
    assert read_description(" \n") == Read(None, (Issue("description", "there is nothing in it for Opportunity"),))


@pytest.mark.parametrize(
    ("line", "salary"),
    [
        ("Salary: 60,000 to 80,000 EUR a year", Salary(60000, 80000, "EUR", "year")),
        ("Pay: USD 20 per hour", Salary(20, 20, "USD", "hour")),
        ("Base salary: €60,000–€80,000 per year", Salary(60000, 80000, "EUR", "year")),
        ("Compensation: 150,000 USD to 180,000 USD per annum gross", Salary(150000, 180000, "USD", "year")),
        ("Pay is 3,500.50 EUR gross / month", Salary(3500.5, 3500.5, "EUR", "month", "gross")),
        ("We pay well.", None),
        ("Founded 2019, 60,000 EUR a year in donations", None),
    ],
)
def test_pay(line: str, salary: Salary | None) -> None:
    """Pay is read where the line speaks of it, and sum, currency and period are clear."""
    told = read_description(line, title="Cook", company="Acme")
    assert told.value is not None
    assert told.value.salary == salary
    assert told.issues == ()


def test_pay_below_its_heading() -> None:
    """Below a heading that speaks of pay each line does."""
    told = read_description("## Compensation\n60,000 EUR a year", title="Cook", company="Acme")
    assert told.value is not None
    assert told.value.salary == Salary(60000, 60000, "EUR", "year")


@pytest.mark.parametrize(
    "line",
    ["Salary: $90,000 a year", "Salary: 80k EUR a year", "Salary: 60.000 EUR a year", "Salary: 60,000 EUR",
     "OTE pay: OTE 100,000 per year", "Pay: USD 10 to 20 EUR an hour", "Pay: 0 EUR an hour"],
)  # fmt: skip
def test_unclear_pay(line: str) -> None:
    """What could mean two things is not read; it stays in the text, and is told."""
    told = read_description(line, title="Cook", company="Acme")
    assert told.value is not None
    assert told.value.salary is None
    assert told.value.source_text == line
    assert told.issues == (Issue("description: salary", f"no sum with currency and period is clear in {line!r}"),)


def test_two_salaries() -> None:
    """Of two that differ none is chosen; the same twice is one."""
    text = "Salary: 60,000 EUR a year\nPay: 30 EUR an hour"
    told = read_description(text, title="Cook", company="Acme")
    assert told.value is not None
    assert told.value.salary is None
    assert "several, none is chosen: 60,000 EUR a year; 30 EUR an hour" in told.issues[0].what
    twice = read_description("Salary: 60,000 EUR a year\nPay: 60,000 EUR per year", title="Cook", company="Acme")
    assert twice.value is not None
    assert twice.value.salary == Salary(60000, 60000, "EUR", "year")


@given(
    st.text() | st.lists(st.sampled_from(["Salary:", "1,000", "EUR", "a year", "-", "\n", "<li>", "k"])).map(" ".join)
)
def test_any_text(text: str) -> None:
    """Whatever the text, reading it does not raise, and the manager's questions stay open."""
    told = read_description(text)
    if told.value is not None:
        one = told.value
        assert (one.impact, one.growth, one.learning, one.team_impact, one.success) == (None,) * 5

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
    assert one.salary == Salary(60000, 80000, "EUR", "year", "gross")
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
        ("Compensation: 150,000 USD to 180,000 USD per annum gross", Salary(150000, 180000, "USD", "year", "gross")),
        ("Salary: from 50,000 EUR per year", Salary(50000, None, "EUR", "year")),
        ("Salary: up to 80,000 EUR per year", Salary(None, 80000, "EUR", "year")),
        ("Salary: minimum 50,000 EUR per year", Salary(50000, None, "EUR", "year")),
        ("Salary: at most 80,000 EUR per year, net.", Salary(None, 80000, "EUR", "year", "net")),
        (
            "The salary for this role is between 60,000 EUR and 80,000 EUR annually.",
            Salary(60000, 80000, "EUR", "year"),
        ),
        ("The pay is from 60,000 to 80,000 EUR a year gross.", Salary(60000, 80000, "EUR", "year", "gross")),
        ("We pay every invoice within 3 days.", None),
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
     "Pay: USD 10 to 20 EUR an hour", "Pay: 0 EUR an hour", "Minimum salary: 50,000 EUR a year",
     "Salary: 50,000 EUR per year minimum", "Salary from: 50,000 EUR a year", "Salary: about 50,000 EUR a year",
     "Salary: approx. EUR 50,000 a year", "Salary: 50,000 EUR a year + more", "Salary: 50,000 EUR a year or more",
     "Salary: 50,000 EUR per year or 70,000 later", "Average salary: 50,000 EUR a year", "We pay 50,000 EUR a year.",
     "You earn 50,000 EUR a year.", "Salary: up to 50,000 to 60,000 EUR a year"],
)  # fmt: skip
def test_unclear_pay(line: str) -> None:
    """What could mean two things is not read; it stays in the text, and is told."""
    told = read_description(line, title="Cook", company="Acme")
    assert told.value is not None
    assert told.value.salary is None
    assert told.value.source_text == line
    assert told.issues == (Issue("description: salary", f"no sum with currency and period is clear in {line!r}"),)


@pytest.mark.parametrize(
    "line",
    ["Compensation: options worth 10,000 EUR per year", "We pay a bonus of 5,000 EUR per year",
     "Our clients pay 500 EUR per month", "Pay: OTE 100,000 EUR per year", "Salary: 60,000 EUR a year plus 10% bonus",
     "Pay: 60,000 EUR a year, and 5,000 EUR of shares", "Salary budget: 60,000 EUR a year"],
)  # fmt: skip
def test_no_salary(line: str) -> None:
    """A bonus, shares and other people's money are no salary, in whatever words; that is told."""
    told = read_description(line, title="Cook", company="Acme")
    assert told.value is not None
    assert told.value.salary is None
    assert told.issues == (Issue("description: salary", f"what else is told of money is not read: {line!r}"),)


def test_beside_the_salary() -> None:
    """A bonus and equity in lines of their own are what they say, and go out only with the pay."""
    one = read_description("Bonus: 5,000 EUR per year\nEquity: 0.5 %\nCompany: Acme", title="Cook").value
    assert one is not None
    assert (one.salary, one.bonus, one.equity) == (None, "5,000 EUR per year", "0.5 %")
    assert "5,000" not in f"{one.spoken()} {one.written()}"
    assert "0.5" not in f"{one.spoken()} {one.written()}"


PLAIN = """Responsibilities
Advise clients.

Qualifications
Bar admission.

Compensation
$200,000 - $250,000 USD a year

How we work
Hybrid."""
LISTED = """Your tasks
- Advise clients.
Salary: 60,000 EUR a year. Internal budget up to 60,000 EUR.
Hours: 40, 30 EUR each"""
MARKUP = """<h2>Responsibilities</h2><p>Advise clients. The salary range for this role is $150,000 - $190,000.</p>
<ul><li>Pay: 90k</li><li>OTE of 120,000</li></ul>
<h2>Profile</h2><p>Bar admission.</p><p>Gehalt: 60 bis 70</p>"""


@pytest.mark.parametrize("text", [PLAIN, LISTED, MARKUP])
def test_undisclosed(text: str) -> None:
    """No sum of the text, and no line of pay, is in anything that may be said or written."""
    one = read_description(text, title="Counsel", company="Acme").value
    assert one is not None
    assert one.work is not None
    assert "Advise clients." in one.work
    shown = f"{one.spoken()} {one.written()}"
    for sum_ in ("000", "90k", "60", "30 EUR", "Compensation", "Hybrid", "budget", "OTE"):
        assert sum_ not in shown, sum_
    assert one.source_text is not None


def test_title_on_top() -> None:
    """The highest heading on top is the title; another heading, a part of the text, and a sum are none."""
    for text in ("# Search engineer\nWe cook.", "<h1>Search engineer</h1><p>We cook.</p>"):
        one = read_description(text, company="Acme").value
        assert one is not None
        assert one.title == "Search engineer"
    for text in (
        "## Engineer",
        "# About us",
        "# Growth",
        "# Cook, 60,000 EUR",
        "We cook.\n# Engineer",
        f"# {'x' * 121}",
    ):
        told = read_description(text, company="Acme").value
        assert told is not None
        assert told.title == ""
    labelled = read_description("# Jobs\nTitle: Cook", company="Acme").value
    assert labelled is not None
    assert labelled.title == "Cook"


def test_bold_labels() -> None:
    """A label may be bold."""
    one = read_description("**Title:** Cook\n**Company:** Nord\n**Location:** Hamburg").value
    assert one is not None
    assert (one.title, one.company.name, one.locations) == ("Cook", "Nord", ("Hamburg",))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Location: Pune, India", ("Pune, India",)),
        ("Location: Mountain View, CA, US", ("Mountain View, CA, US",)),
        ("Location: Bonn, Köln, Trier, Ulm", ("Bonn", "Köln", "Trier", "Ulm")),
        ("Location: Bonn, Köln or Trier", ("Bonn", "Köln", "Trier")),
        ("Location: Bonn | Köln/Trier; Ulm", ("Bonn", "Köln", "Trier", "Ulm")),
        ("Locations:\n- Bonn\n- Pune, India\n- 60,000 EUR", ("Bonn", "Pune, India")),
        ("## Location\nBonn\nand more", ("Bonn",)),
        ("Location: 60,000 EUR", None),
    ],
)
def test_places(text: str, places: tuple[str, ...] | None) -> None:
    """Several places in a line, or listed below a heading, are several; the parts of one are one."""
    one = read_description(text, title="Cook", company="Acme").value
    assert one is not None
    assert one.locations == places


def test_whose_word() -> None:
    """What the caller says is not marked as the description's word."""
    one = read_description("Company: Nord\nLocation: Hamburg", title="Cook", company="Acme").value
    assert one is not None
    assert [mark.field for mark in one.told] == ["locations", "source_text"]
    one = read_description("Company: Nord", title="Cook").value
    assert one is not None
    assert [mark.field for mark in one.told] == ["company", "source_text"]


def test_two_salaries() -> None:
    """Of two that differ none is chosen, and their words are kept; the same twice is one."""
    text = "Salary: 60,000 EUR a year\nPay: 30 EUR an hour"
    told = read_description(text, title="Cook", company="Acme")
    assert told.value is not None
    assert told.value.salary == Salary(words="60,000 EUR a year; 30 EUR an hour")
    assert told.issues[0].what == "there are 2, none is chosen: 60,000 EUR a year; 30 EUR an hour"
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

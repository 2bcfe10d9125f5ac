"""Rules of what a template leaves behind."""

from __future__ import annotations

import attrs
import pytest
from tests.helpers import MIRA, OPPORTUNITY, engagement, evidence

from callprep import PITCH, Channel, Company, Product, Project, line, lint, passage, section

KNOWN = engagement(evidence(Project("search-index")))


def found(text: str, channel: Channel = Channel.MAIL) -> list[str]:
    """Give the words that the rule finds."""
    return [one.text for one in lint(text, KNOWN, channel) if one.rule == "placeholder"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hi {{ first_name }},", "{{ first_name }}"),
        ("Hi {name}!", "{name}"),
        ("Hi ${name}!", "${name}"),
        ("Hi [FirstName],", "[FirstName]"),
        ("Hi [your name],", "[your name]"),
        ("Hi [FIRST NAME],", "[FIRST NAME]"),
        ("Hi <name>,", "<name>"),
        ("Hi «FirstName»,", "«FirstName»"),
        ("Hi %FIRSTNAME%,", "%FIRSTNAME%"),
        ("Hi *|FNAME|*,", "*|FNAME|*"),
        ("Hi, (your name) here.", "(your name)"),
        ("{% if x %}Hi", "{% if x %}"),
        ("Hi None, hello.", "None"),
        ("It pays None a year.", "None"),
        ("You were at null before.", "null"),
        ("You were with False.", "False"),
        ("Hi ,", "Hi ,"),
        ("Hi Mira, hello  .", "  ."),
        ("You worked at , I hear.", "at ,"),
        ("TODO say why.", "TODO"),
        ("Lorem ipsum and so on.", "Lorem ipsum"),
        ("Dear ____,", "____"),
        ("You were at undefined today.", "undefined"),
    ],
)
def test_fires(text: str, told: str) -> None:
    """Tokens, what a program prints for nothing, and the holes of empty fields are found."""
    assert found(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "None of this is new.",
        "I hear none. None!",
        "The null hypothesis holds, False alarms cost us.",
        "It has a null value for you.",
        "Well ... yes, or no?",
        "[1] see <3 and <https://mira.example>.",
        "You said 'None' once.",
        "Is that so ? I think so !",
        "5% and 10% of it",
        "You wrote a linter for undefined terms.",
        "One of the terms was undefined.",
        "TODO lists are in the game.",
        "",
    ],
)
def test_silent(text: str) -> None:
    """Ordinary words and signs pass."""
    assert found(text) == []


@pytest.mark.parametrize("name", ["None", "test", "{{ 7*7 }}", "None Ltd", "[Brackets]"])
def test_names(name: str) -> None:
    """What is really called so may be called so: a project, a company, a person, a product."""
    text = f"Hi Mira, your work at {name} is why I write."
    project = engagement(evidence(Project(name)))
    company = engagement(opportunity=attrs.evolve(OPPORTUNITY, company=Company(name)))
    person = engagement(candidate=attrs.evolve(MIRA, name=name))
    made = engagement(opportunity=attrs.evolve(OPPORTUNITY, company=Company("Lumen", products=(Product(name),))))
    people = (person,) if name in {"test", "None Ltd", "[Brackets]"} else ()  # nobody is called None
    for case in (project, company, *people, made):
        assert not [one for one in lint(text, case, Channel.MAIL) if one.rule == "placeholder"]


def test_descriptions() -> None:
    """What they wrote of a thing of theirs may have such a token; a word that a program prints is none even then."""
    case = engagement(evidence(Project("None", description="{{ 7*7 }}, or null at night")))
    told = [one.text for one in lint("You call it “{{ 7*7 }}”, {{ name }}, at null now.", case)]
    assert [one for one in told if one in {"{{ 7*7 }}", "{{ name }}", "null"}] == ["{{ name }}", "null"]


def test_part_of_a_name() -> None:
    """The name must stand around the token: the same token elsewhere is none of it."""
    case = engagement(opportunity=attrs.evolve(OPPORTUNITY, company=Company("None and None Ltd")))
    told = [one.span for one in lint("Hi None, this is None and None Ltd.", case) if one.rule == "placeholder"]
    assert told == [(3, 7)]


def test_lines() -> None:
    """A document is judged as well."""
    hole = section("hole")(lambda _: passage(line("Hi {{ name }}.")))
    sheet = PITCH.without(*PITCH.names).with_section(hole).write(KNOWN)
    assert [one.text for one in lint(sheet, KNOWN) if one.rule == "placeholder"] == ["{{ name }}"]

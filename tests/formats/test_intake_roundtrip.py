"""There and back: what the form of an opportunity says is what is read from it, in every form that it has."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import cast

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callprep.formats.intake import Questionnaire, questionnaire, with_answers
from callprep.formats.intake._questions import ASKED, Ask, Shape
from callprep.formats.intake._spelling import cleaned
from callprep.formats.intake._values import standing
from callprep.model.company import Audience, Company, CompanyLink, FundingRound, Product, ProductStatus
from callprep.model.money import Disclose, Salary
from callprep.model.opportunity import Opportunity
from callprep.model.parts import (
    Competency,
    Goal,
    NextStep,
    Novelty,
    Objection,
    Person,
    Problem,
    ReasonOpen,
    Requirement,
    Round,
    Team,
    Tech,
    Use,
)
from callprep.render.questionnaire import questionnaire as view

NASTY = (
    "## 4. Which problem? [first_project]",
    "12. How much travel? [travel]",
    "[impact] mine",
    "impact: mine",
    "impact=mine",
    "[impact]=mine",
    "How much travel?",
    "12. How much travel?",
    "## And the story behind it? reason_note]",
    "# x [reason note]",
    "```\n## 5. fake [impact]\n```",
    "nobody",
    "Kotlin, SQL",
    "Acme; Loaf and Lamp",
    "[x] done",
    "☐ Zig",
    "60.125",
    "end=",
    "{{ 7 * 7 }}{% if x %}",
    "<script>alert(1)</script>",
    "![x](https://tracker.example/p.gif)",
    "> quoted",
    "> > ## 1. x? [work]",
    "```\ncode\n```",
    "```answer\nmine\n```",
    "~~~",
    "-- ",
    "a\n-- \nb",
    "- one\n- two",
    "1. one",
    "none",
    '"quoted"',
    '"a | b"',
    "a | b: c; d / e , f",
    "by: 90 days",
    "|",
    ";",
    "\\",
    '\\"',
    "*(In a few words.)*",
    "*(We ask again: why?)*",
    "# head",
    "  indented\n\ttab",
    "a\r\nb",
    "a\x0bb\u2028c\x85d",
    "\ufeffbom",
    "“curly” quotes",
    "Grüße 地図 😀 שלום",
    "The maps feature\nof the app? [travel]",
    "see [impact]",
    "&lt;b&gt;",
    "yes",
    "$\\alpha$ and *stars*",
    '{"a": 1}',
)
text = st.one_of(
    st.sampled_from(NASTY),
    st.lists(st.sampled_from(NASTY), min_size=1, max_size=3).map("\n".join),
    st.lists(st.sampled_from(NASTY), min_size=1, max_size=2).map(" ".join),
    st.text(alphabet='ab|;/,:"\\- \n>[]`#*=().1', max_size=12),
    st.text(max_size=8),
).map(cleaned)
maybe = st.none() | text
texts = st.lists(text, max_size=3).map(tuple)
number = st.integers(-(10**12), 10**12) | st.floats(allow_nan=False, allow_infinity=False)
count = st.integers(-(10**9), 10**9)
day = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))
person = st.builds(Person, text, maybe, st.none(), texts, st.booleans())
people = st.lists(person, max_size=2).map(tuple)


KINDS: dict[type, st.SearchStrategy[object]] = {
    Person: person,
    Problem: st.builds(Problem, text, maybe, st.none() | st.sampled_from(Novelty)),
    Goal: st.builds(Goal, text, maybe, maybe),
    Tech: st.builds(Tech, text, st.sampled_from(Use), maybe, maybe),
    Requirement: st.builds(Requirement, text, st.just("skill") | text, st.none() | number, maybe),
    Team: st.builds(Team, text, st.none() | count, people),
    Round: st.builds(Round, text, st.none() | count, people, texts, st.booleans(), maybe, maybe, maybe),
    Competency: st.builds(Competency, text, maybe, st.none() | number, maybe),
    Objection: st.builds(Objection, text, maybe),
    NextStep: st.builds(NextStep, text, maybe, day, st.none() | count, maybe, st.none() | person),
    CompanyLink: st.builds(CompanyLink, st.just("page") | text, text),
    Salary: st.builds(
        Salary,
        st.none() | number,
        st.none() | number,
        st.sampled_from([None, "EUR", "INR", "euros, or dollars"]),
        st.sampled_from([None, "year", "hour", "fortnight"]),
        maybe,
        st.none() | number,
        st.sampled_from(Disclose),
        maybe,
    ),
    Product: st.builds(
        Product, text, maybe, st.sampled_from(ProductStatus), texts, maybe, st.none() | st.sampled_from(Audience)
    ),
    FundingRound: st.builds(FundingRound, text, maybe, day, maybe, texts),
}
BARE = Opportunity("Search engineer", Company("Lumen Works", startup=True))
change_opportunity = cast("Callable[..., Opportunity]", attrs.evolve)  # fields by name
change_company = cast("Callable[..., Company]", attrs.evolve)  # as above


def answers_to(ask: Ask) -> st.SearchStrategy[object]:
    """Give what may be answered to a question."""
    one = KINDS.get(ask.kind, texts)
    shapes: dict[Shape, st.SearchStrategy[object]] = {
        Shape.PROSE: text,
        Shape.LINES: texts,
        Shape.ONE: one,
        Shape.MANY: st.lists(one, max_size=3).map(tuple),
        Shape.CHOICE: st.sampled_from(ReasonOpen),
        Shape.WHOLE: count,
        Shape.FLAG: st.booleans(),
    }
    return st.none() | shapes[ask.shape]


def put(opportunity: Opportunity, key: str, value: object) -> Opportunity:
    """Give the opportunity with an answer put into a field."""
    field = key.rpartition(".")[2]
    if "." in key:
        told = bool(value) if field == "startup" else value or ()
        company = change_company(opportunity.company, **{field: told})
        return attrs.evolve(opportunity, company=company)
    told = {"team_members": value or (), "confidential": bool(value)}.get(key, value)
    return change_opportunity(opportunity, **{field: told})


@st.composite
def opportunities(draw: st.DrawFn) -> Opportunity:
    """Give an opportunity with a few answers."""
    filled = BARE
    asked = st.lists(st.sampled_from(ASKED), min_size=1, max_size=4, unique=True)
    for ask in draw(asked):
        filled = put(filled, ask.key, draw(answers_to(ask)))
    return filled


def mailed(form: Questionnaire) -> str:
    """Give what a browser mails of the page of a form, untouched."""
    fields = (f"[{question.key}]={field}" for question, field in zip(form.questions, form_fields(form), strict=True))
    return "\n".join([*fields, "[end]=of the form"]).replace("\n", "\r\n")


def form_fields(form: Questionnaire) -> tuple[str, ...]:
    """Give what stands in the fields of the page of a form."""
    return tuple(field.value for topic in view(form).topics for field in topic.fields)


def quoted(form: Questionnaire) -> str:
    """Give the form as a mail program quotes it, all of it."""
    return "".join(f"> {line}\n" for line in str(form).split("\n"))


def from_windows(form: Questionnaire) -> str:
    """Give the form as an editor of Windows saves it."""
    return "\ufeff" + form.markdown().replace("\n", "\r\n")


FORMS: dict[str, Callable[[Questionnaire], str]] = {
    "Markdown": Questionnaire.markdown,
    "text": str,
    "JSON": Questionnaire.to_json,
    "page": mailed,
    "quoted": quoted,
    "Windows": from_windows,
}


@pytest.mark.parametrize("out", FORMS.values(), ids=FORMS.keys())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(told=opportunities())
def test_there_and_back(out: Callable[[Questionnaire], str], told: Opportunity) -> None:
    """What is read from the form of an opportunity into an empty one is every answer of it, and nothing else."""
    read = with_answers(BARE, out(questionnaire(told)))
    for ask in ASKED:
        assert standing(read.value, ask.key) == standing(told, ask.key), ask.key
    assert all(issue.what.startswith("salary: ") for issue in read.issues), read.issues


@pytest.mark.parametrize("out", FORMS.values(), ids=FORMS.keys())
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(told=opportunities())
def test_untouched(out: Callable[[Questionnaire], str], told: Opportunity) -> None:
    """A form that comes back untouched changes nothing at all, and leaves nothing over."""
    assert with_answers(told, out(questionnaire(told))) == with_answers(told, {})
    assert with_answers(told, {}).value == told

"""The questionnaire as a page with fields: to be filled in a browser, from a file, without a script.

A page in a file cannot send itself. Where there is an address the form is mailed by the reader's own mail program, as
lines of `[key]=value`, which `callprep.formats.intake.with_answers` reads; where there is none, it is there to be
filled and printed, and says so.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import groupby
from urllib.parse import quote

import attrs

from callprep.formats.intake import END_FIELD, FormQuestion, Questionnaire, field_value

__all__ = ["Choice", "Field", "QuestionnaireView", "Topic", "questionnaire"]

_COLUMNS = 84  # of a field on a laptop
_FEWEST_ROWS = {"list of parts": 3, "list of texts": 3}
_MOST_ROWS = 40


@attrs.frozen
class Choice:
    """One of the words between which a field offers the choice."""

    value: str
    chosen: bool


@attrs.frozen
class Field:
    """One question with its field: `control` is "area", "number" or "choice"."""

    key: str
    id: str
    number: str
    text: str
    hint: str
    told_by: str
    follow_ups: tuple[str, ...]
    stays: bool
    control: str
    value: str
    rows: str
    choices: tuple[Choice, ...]


@attrs.frozen
class Topic:
    """The questions of one topic."""

    name: str
    fields: tuple[Field, ...]


@attrs.frozen
class QuestionnaireView:
    """The whole form; `action` is the address that it is mailed to, empty where there is none."""

    title: str
    action: str
    mail_to: str
    end: tuple[str, str]
    topics: tuple[Topic, ...]


def questionnaire(value: Questionnaire) -> QuestionnaireView:
    """Give the view of a questionnaire."""
    numbered = ((question.topic, _field(number, question)) for number, question in enumerate(value.questions, 1))
    topics = groupby(numbered, key=lambda pair: pair[0])
    return QuestionnaireView(
        value.title,
        f"mailto:{quote(value.mail_to, safe='@')}?subject={quote(value.title)}" if value.mail_to else "",
        value.mail_to or "",
        END_FIELD,
        tuple(Topic(name, tuple(field for _, field in fields)) for name, fields in topics),
    )


def _field(number: int, question: FormQuestion) -> Field:
    value = field_value(question)
    return Field(
        question.key,
        f"cp-q-{question.key.replace('.', '-')}",
        str(number),
        question.text,
        question.hint,
        question.told_by,
        question.follow_ups,
        question.stays_with_us,
        "choice" if question.choices else "number" if question.shape == "whole number" else "area",
        value,
        str(_rows(question, value)),
        tuple(_choices(question)),
    )


def _choices(question: FormQuestion) -> Iterator[Choice]:
    return (Choice(word, word == question.known) for word in question.choices)


def _rows(question: FormQuestion, value: str) -> int:
    told = sum(max(1, math.ceil(len(line) / _COLUMNS)) for line in value.split("\n"))
    return min(_MOST_ROWS, max(_FEWEST_ROWS.get(question.shape, 2), told))

"""The questionnaire to the hiring manager, there and back: what to ask, and what an answered form says.

A form is sent as Markdown, as text for a mail, as a page with fields, or as JSON, each filled with what is known.
What comes back is read forgivingly: an answer is data and is never acted on, and what answers no question is given back
as an issue with its text, never dropped.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TypeVar

import attrs

from callprep.errors import InvalidInputError
from callprep.formats.intake._follow import follow_ups
from callprep.formats.intake._marks import END, folded
from callprep.formats.intake._notes import with_notes, without_notes
from callprep.formats.intake._parts import FORMS, Report
from callprep.formats.intake._plain import json_answers, of_mapping
from callprep.formats.intake._questions import ASKED, Ask, Shape
from callprep.formats.intake._reading import Found, Ours, taken_apart
from callprep.formats.intake._spelling import cleaned, unquoted_prose
from callprep.formats.intake._values import read_answer, spelled_answer, standing
from callprep.formats.intake._writing import STAYS, asides, fenced, plain, written
from callprep.model import _present
from callprep.model import told as marks
from callprep.model.company import Company
from callprep.model.opportunity import Opportunity
from callprep.model.parts import ReasonOpen
from callprep.model.read import Issue, Read
from callprep.model.readiness import State
from callprep.model.told import Audience, Told

__all__ = ["END_FIELD", "FormQuestion", "Questionnaire", "field_value", "questionnaire", "with_answers"]

_H = TypeVar("_H", Opportunity, Company)

SCHEMA = 1
"""The number of the form that `Questionnaire.to_json` writes."""
END_FIELD = (f"[{END}]", "of the form")
"""Name and value of the last field of a page: a mail without it was cut."""
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LARGEST = 1 << 18  # characters; a form with all answers is a tenth of it


@attrs.frozen
class FormQuestion:
    """One question of the form: `key` is the field that it fills, `known` the answer as the form spells it.

    `of` is the key under which `Opportunity.missing` misses it, `told_by` whose word the answer is ("per Asha, 12
    November"), `follow_ups` what to ask again, and why. What `stays_with_us` is heard by no candidate. `shape` says
    what an answer is ("text", "list of parts", …), `parts` which parts it may have, `choices` between what to choose.
    """

    key: str
    of: str
    topic: str
    text: str
    hint: str
    state: State
    shape: str = Shape.PROSE.value
    parts: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    known: str = ""
    told_by: str = ""
    follow_ups: tuple[str, ...] = ()
    stays_with_us: bool = False


@attrs.frozen
class Questionnaire:
    """The questions to the hiring manager, in the order of the talk; `mail_to` is where a filled page is mailed to."""

    title: str
    questions: tuple[FormQuestion, ...]
    mail_to: str | None = None

    def gaps(self) -> Questionnaire:
        """Give the form with only what is still open or thin, as `Opportunity.missing` sees it."""
        open_ones = tuple(question for question in self.questions if question.state is not State.READY)
        return attrs.evolve(self, questions=open_ones)

    def __str__(self) -> str:
        """Give the form as text for a mail."""
        return written(self, "")

    def markdown(self) -> str:
        """Give the form as Markdown."""
        return written(self, "## ")

    def html(self) -> str:
        """Give the form as a self-contained page with fields: no script, nothing remote."""
        return _present.html(self)

    def to_json(self) -> str:
        """Give the form as JSON text with a schema number: each question with its key, hint and known answer."""
        questions = [_as_json(question) for question in self.questions]
        return json.dumps({"schema": SCHEMA, "title": self.title, "questions": questions}, ensure_ascii=False, indent=1)


def field_value(question: FormQuestion) -> str:
    """Give what stands in the field of a page that is mailed: a line that looks like another field is fenced."""
    return fenced(question.known, markup=False)


def _as_json(question: FormQuestion) -> dict[str, object]:
    prose = question.shape == Shape.PROSE.value
    form = attrs.asdict(question, filter=lambda field, _: field.name not in {"known", "state"})
    answer = unquoted_prose(question.known) if prose else question.known
    return {**form, "state": question.state.value, "answer": answer or None}


def questionnaire(opportunity: Opportunity, *, today: date | None = None, mail_to: str | None = None) -> Questionnaire:
    """Give the questions to the hiring manager, filled with what is known.

    Notes on people are the recruiter's and stand in no form. Who founded the company and how it is funded is asked of a
    start-up only, or where something of it is known.

    Args:
        opportunity: What is known so far.
        today: The day by which answers count as old; where left out, none does.
        mail_to: The address that the page offers to mail the answers to.

    Raises:
        InvalidInputError: `mail_to` is no address.
    """
    if mail_to is not None and not _ADDRESS.fullmatch(mail_to):
        raise InvalidInputError("mail_to", f"should be an address such as asha@example.com, is {mail_to!r:.60}")
    shown = without_notes(opportunity)
    missing = {question.key: question.state for question in opportunity.missing()}
    again = follow_ups(shown, today)
    asked = (ask for ask in ASKED if _is_asked(ask, shown))
    title = plain(f"{opportunity.title} at {opportunity.company.name}: what the person gets")
    return Questionnaire(title, tuple(_question(ask, shown, missing, again) for ask in asked), mail_to)


def _is_asked(ask: Ask, opportunity: Opportunity) -> bool:
    backing = ask.key in {"company.founders", "company.funding"}
    return not backing or bool(opportunity.company.startup) or standing(opportunity, ask.key) is not None


_WITH_PAY = frozenset({"salary", "equity", "bonus", "benefits"})
_CHOICES = {
    Shape.CHOICE: tuple(reason.value for reason in ReasonOpen),
    Shape.FLAG: ("yes", "no"),
}


def _question(
    ask: Ask, opportunity: Opportunity, missing: Mapping[str, State], again: Mapping[str, tuple[str, ...]]
) -> FormQuestion:
    value = standing(opportunity, ask.key)
    follow = again.get(ask.key, ())
    form = FORMS.get(ask.kind)
    return FormQuestion(
        ask.key,
        ask.of,
        ask.topic,
        ask.text,
        ask.hint,
        _state(value, missing.get(ask.of), bool(follow)),
        ask.shape.value,
        tuple(part.name for part in form.parts) if form else (),
        _CHOICES.get(ask.shape, ()),
        spelled_answer(ask, value),
        _told_by(opportunity, ask.key),
        follow,
        _stays(opportunity, ask.key),
    )


def _state(value: object, missed: State | None, asked_again: bool) -> State:  # noqa: FBT001 -- a fact of three
    if asked_again:
        return State.THIN
    if value is not None or missed is None:
        return State.READY
    return State.OPEN


def _told_by(opportunity: Opportunity, key: str) -> str:
    holder = opportunity.company if "." in key else opportunity
    mark = marks.latest(holder.told, key.rpartition(".")[2])
    return plain(str(mark)) if mark else ""


def _stays(opportunity: Opportunity, key: str) -> bool:
    """Tell whether no candidate hears an answer, whatever it is; of pay the answer itself says who hears it."""
    holder, field = opportunity.company if "." in key else opportunity, key.rpartition(".")[2]
    if field in _WITH_PAY:
        return marks.marked(holder.told, field) is Audience.INTERNAL
    return holder.heard_by(field) is Audience.INTERNAL


def with_answers(
    opportunity: Opportunity,
    answers: str | Mapping[str, object],
    *,
    said_by: str | None = None,
    said_on: date | None = None,
) -> Read[Opportunity]:
    """Read an answered form: Markdown, a mail reply, what a page mails, JSON text, or a mapping of keys.

    A blank answer, and one that comes back as it was sent, changes nothing. Any other replaces the answer that stood,
    which stays in the history (`Opportunity.told`). Where two answers to one question differ, the reply counts before
    what it quotes, and the first before the second. Parts of pay that are told alone complete the pay that is known,
    and words from which no range can be read leave it as it is. Where it cannot be read who may hear something, nobody
    does. Controls, and signs that turn the direction of a line, are taken out.

    Args:
        opportunity: What the form was made from, or one with the same title.
        answers: The form as it came back.
        said_by: Who answered.
        said_on: The day of the answers.

    Returns:
        The opportunity with the answers; the issues say with line or key what could not be placed, with its text.
    """
    issues: list[Issue] = []
    found = tuple(_found(opportunity, answers, issues.append))
    for ask in ASKED:
        told = [item for item in found if item.key == ask.key]
        if told:
            opportunity = _answered(opportunity, ask, told, Told(ask.key, said_by, said_on), issues.append)
    return Read(opportunity, tuple(issues))


def _found(opportunity: Opportunity, answers: str | Mapping[str, object], report: Report) -> Iterator[Found]:
    if not isinstance(answers, str):
        yield from of_mapping(answers, report)
    elif len(answers) > _LARGEST:
        report(Issue("", f"the text is longer than {_LARGEST:,} characters: nothing of it is read"))
    elif answers.removeprefix("\ufeff").lstrip().startswith("{"):
        form = json_answers(answers.removeprefix("\ufeff"), report)
        yield from of_mapping(form or {}, report)
    else:
        yield from taken_apart(cleaned(answers), _ours(opportunity), report)


def _ours(opportunity: Opportunity) -> Ours:
    """Give what in a form of this opportunity is ours: also the notes that depend on who may hear an answer."""
    form = questionnaire(opportunity)
    notes = {question.key: {folded(words) for words in asides(question)} for question in form.questions}
    hints = {ask.key: {ask.hint, f"{ask.hint} {STAYS}"} for ask in ASKED}
    both = {key: frozenset(hints[key] | notes.get(key, set())) for key in hints}
    return Ours(form.title, both, {question.key: question.known for question in form.questions})


def _answered(opportunity: Opportunity, ask: Ask, told: list[Found], mark: Told, report: Report) -> Opportunity:
    standing_now = standing(opportunity, ask.key)
    known = spelled_answer(ask, standing(without_notes(opportunity), ask.key))
    new = [item for item in sorted(told, key=lambda item: not item.fresh) if item.text and not _same(item.text, known)]
    if not new:
        return opportunity
    for other in new[1:]:
        if not _same(other.text, new[0].text):
            report(Issue(other.where, f"a second answer to [{ask.key}]; the first counts, not: «{other.text}»"))
    value = read_answer(ask, new[0].lines, standing_now, report)
    value = with_notes(value, standing_now)
    return opportunity if value is None or value == standing_now else _put(opportunity, ask.key, value, mark)


def _same(one: str, other: str) -> bool:
    return folded(one) == folded(other)


def _put(opportunity: Opportunity, key: str, value: object, mark: Told) -> Opportunity:
    if "." not in key:
        return _marked(opportunity, standing(opportunity, key), value, mark)
    mark = attrs.evolve(mark, field=key.rpartition(".")[2])
    company = _marked(opportunity.company, standing(opportunity, key), value, mark)
    return attrs.evolve(opportunity, company=company)


def _marked(holder: _H, before: object, value: object, mark: Told) -> _H:
    """Put an answer in; where nobody had answered, there is no older one to keep, whatever the field holds then."""
    new = marks.answered(holder, value, mark)
    return attrs.evolve(new, told=(*holder.told, mark)) if before is None else new

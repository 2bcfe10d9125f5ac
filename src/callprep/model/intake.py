"""What is doubtful about the manager's answers: warnings with a reason and a way out, never errors.

A warning is not switched off: who means the answer as it is acknowledges it by name, and the warning says so.
Thresholds (five musts, ninety days) are a proposal, to be tuned.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

import attrs

from callprep.model import dates, projecting
from callprep.model import told as marks
from callprep.model._released import released
from callprep.model._stock import is_vague
from callprep.model.parts import Person, Requirement, Use
from callprep.model.protected import protected
from callprep.model.readiness import MOST_MUSTS, is_measured
from callprep.model.remote import is_all_remote
from callprep.model.shapes import is_list
from callprep.model.told import Audience

if TYPE_CHECKING:
    from callprep.model.opportunity import Opportunity

__all__ = ["Acknowledged", "Concern", "intake_lint"]

_STALE_DAYS = 90


@attrs.frozen
class Acknowledged:
    """Somebody's word that an answer is meant as it stands: the concern by id, field and words, and who says so."""

    id: str
    field: str
    text: str
    by: str
    on: date


@attrs.frozen
class Concern:
    """Something doubtful in an answer: `text` is what it is about, `instead` what to ask or write in its place.

    `by` is who acknowledged it; None where nobody did.
    """

    id: str
    field: str
    text: str
    why: str
    instead: str
    by: str | None = None

    def __str__(self) -> str:
        """Say it in one line."""
        known = f" (acknowledged by {self.by})" if self.by else ""
        return f"{self.id} in {self.field}: «{self.text}»: {self.why}; {self.instead}{known}"


def intake_lint(opportunity: Opportunity, today: date) -> tuple[Concern, ...]:
    """Give what is doubtful about the answers, by rule; answers older than ninety days on `today` are stale."""
    found = chain(
        _vague(opportunity),
        _musts(opportunity),
        _unused(opportunity),
        _salary(opportunity),
        _outcomes(opportunity),
        _impossible(opportunity, today),
        _protected(opportunity),
        _conflicts(opportunity),
        _held_back(opportunity),
        _stale(opportunity, today),
    )
    known = {(item.id, item.field, item.text): item.by for item in opportunity.acknowledged}
    told = (attrs.evolve(item, by=known.get((item.id, item.field, item.text))) for item in found)
    return tuple(dict.fromkeys(told))


_NO_PROSE = frozenset(
    "told acknowledged ref company salary code proof ideal_profiles target_companies off_limits source_text".split()
)


def _prose(opportunity: Opportunity) -> Iterator[tuple[str, str]]:
    """Give every text of every answer with its field; names of people and firms are no prose: somebody is called Young.

    Facts about the company are none either: it may be young itself.
    """
    for field in attrs.fields(type(opportunity)):
        if field.name not in _NO_PROSE:
            yield from ((field.name, text) for text in _texts(getattr(opportunity, field.name)))
    if opportunity.salary and opportunity.salary.words:
        yield "salary", opportunity.salary.words


def _texts(answer: object) -> Iterator[str]:
    if isinstance(answer, str):
        yield answer
    elif is_list(answer):
        yield from chain.from_iterable(map(_texts, answer))
    else:
        kind: type = type(answer)
        names = [field.name for field in attrs.fields(kind)] if attrs.has(kind) else []
        names = ["role", "note"] if kind is Person else names
        yield from chain.from_iterable(_texts(getattr(answer, name)) for name in names)


def _vague(opportunity: Opportunity) -> Iterator[Concern]:
    for field, text in _prose(opportunity):
        if is_vague(text):
            yield Concern("intake.vague", field, text, "says nothing of this role", "ask for one example, or a number")


def _musts(opportunity: Opportunity) -> Iterator[Concern]:
    count = len(opportunity.must_have or ())
    if count > MOST_MUSTS:
        why, instead = "so many musts describe nobody", "ask of each: would you turn down somebody great without it?"
        yield Concern("intake.musts", "must_have", f"{count} musts", why, instead)


_SKILLS = frozenset({"skill", "experience"})
_WORD = re.compile(r"[^\W_](?:[\w.+#-]*[\w+#])?")
_NO_SUBJECT = frozenset(
    (
        "a an and any as at by can for from great good has have having in is it least more must of on one or own over "
        "plus proven several some solid strong that the their they to two three very we what who with work working "
        "works year years month months experience experienced expert expertise knowledge skill skills ability able "
        "senior deep hands-on fluent excellent professional production"
    ).split()
)
_LONGEST_WORD = 60  # letters
_SHARED_STEM = 5  # letters: "postgres" is "postgresql", "java" is not "javascript"


def _subjects(text: str) -> frozenset[str]:
    words = (word.casefold().removesuffix(".js") for word in _WORD.findall(text))
    return frozenset(word for word in words if word not in _NO_SUBJECT and not word[0].isdigit())


@attrs.frozen
class _Needed:
    """The words of the work, to be asked for one that is the same but for its ending."""

    words: frozenset[str]
    ordered: tuple[str, ...]

    @classmethod
    def of(cls, words: frozenset[str]) -> _Needed:
        return cls(words, tuple(sorted(words)))

    def has(self, word: str) -> bool:
        """Tell whether the work needs it: "postgres" is "postgresql", "nodes" is "node"."""
        if word in self.words or word + "s" in self.words or (word.endswith("s") and word[:-1] in self.words):
            return True
        if len(word) < _SHARED_STEM:
            return False
        following = bisect.bisect_left(self.ordered, word)
        if self.ordered[following : following + 1] and self.ordered[following].startswith(word):
            return True
        return any(word[:end] in self.words for end in range(_SHARED_STEM, min(len(word), _LONGEST_WORD)))


def _unused(opportunity: Opportunity) -> Iterator[Concern]:
    """Look for musts that nothing in the work asks for; where nobody told the work or the tools, nothing is known."""
    core = [tool.name for tool in opportunity.tech_stack or () if tool.use is Use.CORE]
    work = (opportunity.work, opportunity.first_project, opportunity.problems, opportunity.success, opportunity.mission)
    if not core or not any(work):
        return
    needed = _Needed.of(_subjects(" ".join((opportunity.title, *core, *_texts(work)))))
    for must in opportunity.must_have or ():
        subjects = _subjects(must.text)
        if must.kind in _SKILLS and subjects and not any(map(needed.has, subjects)):
            why = "no outcome, problem or core tool needs it"
            yield Concern("intake.must_unused", "must_have", must.text, why, "ask what it is for, or make it a nice")


def _salary(opportunity: Opportunity) -> Iterator[Concern]:
    salary = opportunity.salary
    if salary is None:
        return
    if not salary.is_known:
        if salary.words:
            why = "no limits can be read from it without guessing"
            yield Concern("intake.salary", "salary", salary.words, why, "ask for the lower and the upper limit")
        return
    lacks = [name for name in ("currency", "period") if getattr(salary, name) is None]
    if lacks:
        yield Concern("intake.salary", "salary", str(salary), f"no {' and no '.join(lacks)}", "ask; it is not guessed")
    if salary.is_upside_down:
        why = "the lower limit is above the upper one"
        yield Concern("intake.salary", "salary", str(salary), why, "ask which is which; it is kept as given")


def _outcomes(opportunity: Opportunity) -> Iterator[Concern]:
    for goal in opportunity.success or ():
        if not is_measured(goal.text, goal.by, goal.metric):
            why, instead = "no measure and no date", "ask how one would see it, and by when"
            yield Concern("intake.outcome", "success", goal.text, why, instead)


def _impossible(opportunity: Opportunity, today: date) -> Iterator[Concern]:
    for field in ("must_have", "nice_to_have", "deal_breakers"):
        wanted: tuple[Requirement, ...] = getattr(opportunity, field) or ()
        for must in wanted:
            for tool, year in released(must.text):
                if must.years_asked > today.year - year + 1:
                    why = f"{tool} was first released in {year}"
                    yield Concern("intake.impossible", field, must.text, why, "ask how long is long enough")


def _protected(opportunity: Opportunity) -> Iterator[Concern]:
    for field, text in _prose(opportunity):
        for words, why, instead in protected(text):
            yield Concern("intake.protected", field, words, why, instead)


_ON_SITE = re.compile(r"^(?:on[ _-]?site|fully on[ -]?site|in the office)$", re.IGNORECASE)


def _conflicts(opportunity: Opportunity) -> Iterator[Concern]:
    for field, text, why in (*_of_place(opportunity), *_of_profile(opportunity), *_of_marks(opportunity)):
        yield Concern("intake.conflict", field, text, why, "ask which of the two holds")


def _of_place(opportunity: Opportunity) -> Iterator[tuple[str, str, str]]:
    days, remote = opportunity.days_on_site, opportunity.remote or ""
    if is_all_remote(remote) and days:
        yield "remote", remote, f"and yet {days} days on site"
    if _ON_SITE.search(remote) and days == 0:
        yield "remote", remote, "and yet no day on site"


def _of_profile(opportunity: Opportunity) -> Iterator[tuple[str, str, str]]:
    learnable = {text.casefold() for text in opportunity.learnable or ()}
    nice = {item.text.casefold() for item in opportunity.nice_to_have or ()}
    for field in ("must_have", "deal_breakers"):
        wanted: tuple[Requirement, ...] = getattr(opportunity, field) or ()
        for item in wanted:
            if item.text.casefold() in learnable:
                yield field, item.text, "and yet it can be learned on the job"
            if item.text.casefold() in nice:
                yield field, item.text, "and yet it is only nice to have"


def _of_marks(opportunity: Opportunity) -> Iterator[tuple[str, str, str]]:
    for field in dict.fromkeys(mark.field for mark in opportunity.told):
        marked, holds = marks.marked(opportunity.told, field), opportunity.heard_by(field)
        if marked and marked is not Audience.INTERNAL and not holds.reaches(marked):
            yield field, f"marked {marked.value}", f"and yet it stays {holds.value}, whatever the mark"


def _held_back(opportunity: Opportunity) -> Iterator[Concern]:
    """Name the answers that are told to nobody because of what stands in them: without a word they would be missed."""
    for field, text, why in projecting.held_back(opportunity):
        yield Concern("intake.held_back", field, text, why, "write it without, or say who may hear what it names")


def _stale(opportunity: Opportunity, today: date) -> Iterator[Concern]:
    for field in dict.fromkeys(mark.field for mark in opportunity.told):
        mark = marks.latest(opportunity.told, field)
        if mark and mark.said_on and (today - mark.said_on).days > _STALE_DAYS:
            when = f"of {dates.full_day(mark.said_on)}"
            yield Concern("intake.stale", field, when, f"older than {_STALE_DAYS} days", "ask whether it still holds")

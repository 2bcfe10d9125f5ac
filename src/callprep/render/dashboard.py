"""The dashboard as a page shows it: three columns, and around them how it is known, what is not, and what to ask.

What is ranked lower than a page has room for is counted, never hidden: a thousand repositories make no longer page.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from callprep.identity.explain import Explanation
from callprep.insight.accomplishments import Accomplishment
from callprep.insight.dashboard import Card, Dashboard
from callprep.insight.expertise import Expertise
from callprep.insight.interests import Guess, Stated
from callprep.model.dates import minute
from callprep.model.evidence import Identity
from callprep.model.facts import Answer
from callprep.model.wording import counted
from callprep.render.backgrounds import background, headlines
from callprep.render.charts import LOOKS, Chart
from callprep.render.cleaning import cut, shown, web_address
from callprep.render.disputes import Disputed, disputed, mark
from callprep.render.emptiness import empty, researched, thin
from callprep.render.entries import Entry, entry, rest, sentence, words
from callprep.render.figures import MOMENTUM, MOST_TOPICS, figures
from callprep.render.honesty import Answered, Unknown, told_of
from callprep.render.sources import account_words, source_name
from callprep.render.studies import title_of

__all__ = ["Column", "DashboardView", "Disputed", "Left", "Question", "Who", "dashboard"]

_LONGEST_NAME = 80
_MOST_MADE, _MOST_DRAWN_BY, _MOST_STATED, _MOST_GUESSES = 5, 5, 4, 2
_MOST_PASSIONS, _MOST_BACKGROUND, _MOST_HEADLINES, _MOST_POSSIBLY = 3, 5, 3, 3
_MOST_ACCOUNTS, _MOST_REASONS, _MOST_CONFLICTS, _MOST_QUESTIONS, _MOST_LEFT = 8, 3, 3, 6, 8
_LONGEST_UNKNOWN = 360
_NONE_MADE = "Nothing that was read shows work of their own."
_NONE_DRAWN_BY = "Nothing that was read shows an interest beside their fields of expertise."
_NONE_STATED = "Nothing that was read states where they want to go."
_NONE_SHOWN = "Nothing that was read shows a topic."
_NONE_KEPT_UP = (
    "Nothing that was read meets the rule: work of their own choice, kept up over time with the newest within five"
    " years, or pinned by them."
)
_TOLD_ALREADY = (
    "a project",
    "a paper",
    "a patent",
    "an answer",
    "a talk",
    "a contribution",
    "last changed",
    "dated",
    "published",
)
_VERDICTS = {
    Identity.PROVEN: "theirs: it was given to us",
    Identity.STATED: "theirs: an account of theirs names it",
    Identity.SUGGESTED: "perhaps theirs: ask before speaking of it",
}


@attrs.frozen
class Column:
    """Entries under a heading; `more` counts what did not fit, `empty` says why there are none.

    `holds` is what an entry is, for the layout: a work, their own words, or a topic.
    """

    label: str
    entries: tuple[Entry, ...]
    more: str
    empty: str
    guesses: tuple[Entry, ...] = ()
    holds: str = attrs.field(default="topic", metadata=LOOKS)


@attrs.frozen
class Question:
    """Something to ask, and why."""

    text: str
    why: str


@attrs.frozen
class Who:
    """An account: whether it is theirs, what it gave, and the reasons for and against."""

    name: str
    href: str
    verdict: str
    gave: str
    reasons: tuple[str, ...]
    against: tuple[str, ...]
    more: str


@attrs.frozen
class Left:
    """What is not shown, how many, and why."""

    what: str
    count: str
    why: str


@attrs.frozen
class DashboardView:
    """The whole dashboard. `thin` is what is said where the record tells little: then the questions come first."""

    title: str
    name: str
    as_of: str
    researched: str
    says: tuple[Entry, ...]
    thin: str
    questions: tuple[Question, ...]
    more_questions: str
    columns: tuple[Column, ...]
    expertise: Column
    signs: tuple[str, ...] = attrs.field(metadata=LOOKS)
    passions: Column
    background: Column
    charts: tuple[Chart, ...]
    accounts: tuple[Who, ...]
    more_accounts: str
    conflicts: tuple[Disputed, ...]
    more_conflicts: str
    possibly: Column
    unknowns: tuple[Unknown, ...]
    coverage: str
    left_out: tuple[Left, ...]


def dashboard(value: Dashboard) -> DashboardView:
    """Give the view of a dashboard."""
    name = cut(shown(value.candidate.name, "?"), _LONGEST_NAME)
    questions = _questions(value)
    return DashboardView(
        title=f"{name}: at a glance",
        name=name,
        as_of=minute(value.as_of),
        researched=researched(value),
        says=headlines(value)[:_MOST_HEADLINES],
        thin=thin(value),
        questions=questions[:_MOST_QUESTIONS],
        more_questions=_more(len(questions) - _MOST_QUESTIONS, "question"),
        columns=(_made(value), _drawn_by(value), _aims(value)),
        expertise=_expertise(value),
        signs=tuple(MOMENTUM[one.momentum][1] for one in value.expertise[:MOST_TOPICS]),
        passions=_passions(value),
        background=_column("Background, as stated", background(value), _MOST_BACKGROUND, len(value.background)),
        charts=figures(value),
        accounts=tuple(map(_who, value.accounts[:_MOST_ACCOUNTS])),
        more_accounts=_more(len(value.accounts) - _MOST_ACCOUNTS, "account"),
        conflicts=tuple(disputed(value, one) for one in value.conflicts[:_MOST_CONFLICTS]),
        more_conflicts=_more(len(value.conflicts) - _MOST_CONFLICTS, "conflict"),
        possibly=_possibly(value),
        unknowns=_unknowns(value),
        coverage=_coverage(value),
        left_out=tuple(Left(sentence(one.what) or "?", f"{one.count:,}", words(one.why)) for one in value.left_out)[
            :_MOST_LEFT
        ],
    )


def _more(number: int, what: str) -> str:
    return f"and {counted(number, f'more {what}')}" if number > 0 else ""


def _column(label: str, entries: Iterable[Entry], most: int, total: int, empty: str = "") -> Column:
    kept = tuple(entries)[:most]
    return Column(label, kept, rest(total - len(kept)), "" if kept else empty)


def _made(value: Dashboard) -> Column:
    made = (_accomplishment(value, one) for one in value.accomplishments[:_MOST_MADE])
    none = empty(value.sources, _NONE_MADE)
    column = _column("Accomplishments", made, _MOST_MADE, len(value.accomplishments), none)
    return attrs.evolve(column, holds="work")


def _accomplishment(value: Dashboard, one: Accomplishment) -> Entry:
    items = (one.evidence, *one.also)
    notes = (one.part, one.reach, *mark(value, items))
    title, why = title_of(one.evidence.fact), _beyond_the_notes(one)
    return entry(title, items, value.today, notes=notes, when=one.when, why=why, about=one.about)


def _beyond_the_notes(one: Accomplishment) -> str:
    """Give the reasons that part, reach and date, which stand in the notes, do not tell already."""
    if isinstance(one.evidence.fact, Answer) or one.why in {one.part, one.reach}:
        return ""
    reasons = one.why.split("; ")
    return "; ".join(reason for reason in reasons if reason != one.reach and not reason.startswith(_TOLD_ALREADY))


def _drawn_by(value: Dashboard) -> Column:
    told = (
        entry(one.subject, one.items, value.today, notes=("personal" if one.personal else "professional",), why=one.why)
        for one in value.interests[:_MOST_DRAWN_BY]
    )
    return _column("Interests", told, _MOST_DRAWN_BY, len(value.interests), empty(value.sources, _NONE_DRAWN_BY))


def _aims(value: Dashboard) -> Column:
    told = (_stated(value, one) for one in value.stated[:_MOST_STATED])
    column = _column("Aspirations", told, _MOST_STATED, len(value.stated), empty(value.sources, _NONE_STATED))
    guessed = tuple(_guess(value, one) for one in value.guesses[:_MOST_GUESSES])
    return attrs.evolve(column, guesses=guessed, holds="words")


def _stated(value: Dashboard, one: Stated) -> Entry:
    items = (one.evidence,) if one.evidence else ()
    told = entry(one.words, items, value.today, notes=(one.where,), when=one.when)
    return told if told.when else attrs.evolve(told, when="no date noted")


def _guess(value: Dashboard, one: Guess) -> Entry:
    return entry(one.subject, one.items, value.today, why=one.why, ask=one.ask)


def _unknowns(value: Dashboard) -> tuple[Unknown, ...]:
    told = told_of(Answered(one.source, bool(one.kinds), one.gap) for one in value.sources)
    return tuple(Unknown(one.label, cut(one.text, _LONGEST_UNKNOWN)) for one in told)


def _coverage(value: Dashboard) -> str:
    told = (f"{source_name(one.source)}: {shown(part)}" for one in value.sources for part in one.coverage)
    return words("; ".join(dict.fromkeys(told)))


def _expertise(value: Dashboard) -> Column:
    told = (_topic(value, one) for one in value.expertise[:MOST_TOPICS])
    return _column("Fields of expertise", told, MOST_TOPICS, len(value.expertise), empty(value.sources, _NONE_SHOWN))


def _topic(value: Dashboard, one: Expertise) -> Entry:
    going = MOMENTUM[one.momentum][0]
    moved = words(one.moved)
    told = f"{going}: {moved}" if going and moved else going or moved
    return entry(one.topic.name, one.items, value.today, notes=(told,), when=one.last, why=one.why)


def _passions(value: Dashboard) -> Column:
    told = (entry(one.topic.name, one.items, value.today, why=one.why) for one in value.passions[:_MOST_PASSIONS])
    empty_words = empty(value.sources, _NONE_KEPT_UP)
    return _column("What they come back to", told, _MOST_PASSIONS, len(value.passions), empty_words)


def _possibly(value: Dashboard) -> Column:
    told = (entry(title_of(one.fact), (one,), value.today) for one in value.possibly[:_MOST_POSSIBLY])
    return _column("Possibly about somebody else", told, _MOST_POSSIBLY, len(value.possibly))


def _who(card: Card) -> Who:
    told: Explanation = card.explanation
    account, verdict = told.account, _VERDICTS[told.identity]
    gave = "named there, not read" if card.listed else counted(card.facts, "fact")
    left = max(len(told.reasons_for) - _MOST_REASONS, 0) + max(len(told.reasons_against) - _MOST_REASONS, 0)
    return Who(
        name=account_words(account),
        href=web_address(account.url),
        verdict=verdict,
        gave=gave,
        reasons=tuple(words(reason, "?") for reason in told.reasons_for[:_MOST_REASONS]),
        against=tuple(words(reason, "?") for reason in told.reasons_against[:_MOST_REASONS]),
        more=_more(left, "reason"),
    )


def _questions(value: Dashboard) -> tuple[Question, ...]:
    """Give what to ask, without the questions that stand beside a guess or a conflict already."""
    beside = {one.ask for one in value.guesses[:_MOST_GUESSES]} | {one.ask for one in value.conflicts[:_MOST_CONFLICTS]}
    return tuple(
        Question(words(one.question, "?"), words(one.why)) for one in value.to_ask if one.question not in beside
    )

"""What a writer is shown: lines that may leave the house, and the facts of each in plain words.

Everything here is an allow-list. A line goes out only where all that it rests on is named here; texts about the
opportunity come from its projections, which have no field for anything internal; and whatever looks like a way to
reach somebody, or is known to stay inside, keeps its line at home.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache, singledispatch

import attrs

from callprep.documents._repeats import in_a_row
from callprep.documents.cleaning import visible
from callprep.documents.lines import Line
from callprep.engagement import Engagement
from callprep.insight.sensitive import screen
from callprep.model import dates
from callprep.model.company import Audience, Product
from callprep.model.evidence import Evidence
from callprep.model.facts import Answer, Fact, Interest, Paper, Patent, Post, Project, Skill, Talk
from callprep.model.parts import Goal, NextStep, Person, Round, Tech
from callprep.model.saying import Channel, Form
from callprep.model.shapes import is_list
from callprep.model.sites import label

__all__ = ["Shown", "View", "shown"]

_OF_THE_ROLE = frozenset(
    (
        "title impact industry_change mission work problems first_project team_impact company_goals growth next_roles "
        "learning success tech_stack team speakable_reason selling_points process locations remote next_step "
        "feedback_within profile"
    ).split()
)
_OF_THE_COMPANY = frozenset("name one_liner makes products industry".split())
_OF_THE_CALLER = frozenset({"name", "company"})
_KINDS: dict[type[Fact], tuple[str, ...]] = {
    Project: ("title", "topics", "languages"),
    Post: ("title", "topics"),
    Answer: ("title", "topics"),
    Paper: ("title", "topics", "venue"),
    Talk: ("title", "topics", "event"),
    Patent: ("title", "topics"),
    Skill: ("title", "topics"),
    Interest: ("title", "topics"),
}
"""Kinds of facts that may be shown, with the fields that name something."""
_PROSE: dict[type[Fact], str] = {Project: "description"}
"""The field in free words, of which the first sentence is shown."""
_LONGEST = 200  # characters of a fact's field
_FLAGS = re.IGNORECASE
_REACHES = (
    r"\S@\S|://|\bwww\.|\b(?:mailto|tel):"
    r"|(?<!\w)\+?\d(?:[ ()/.-]{0,2}\d){6,}"
    r"|\b\d{1,5} [a-z]\w{1,30} (?:street|st|road|rd|avenue|ave|lane|drive|square|court|way)\b"
    r"|\b[a-z]{2,30}(?:straße|strasse|gasse|weg|platz|laan|straat) \d"
)
"""Mail addresses, links, telephone numbers, and postal addresses in the commonest forms."""
_WORD = re.compile(r"[^\W_]+")
_QUOTED = 4  # words in a row that a line and their reply share by quoting alone
_LEAST_SUM = 1000  # a smaller figure could be anything


@attrs.frozen
class Shown:
    """What one line rests on, as a writer may see it.

    `names` are what things are called, `prose` free words, `facts` the texts that are shown, `titles` the names of the
    candidate's own things, which a line names as they are or not at all.
    """

    names: tuple[str, ...] = ()
    prose: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()


@attrs.frozen
class View:
    """What a writer may see of an engagement: `known` is the evidence by its id, `kept` finds what stays inside."""

    engagement: Engagement
    channel: Channel
    known: Mapping[str, Evidence[Fact]]
    kept: re.Pattern[str]

    @classmethod
    def of(cls, engagement: Engagement, channel: Channel) -> View:
        """Look at an engagement, for a channel."""
        secrets = "|".join(sorted(rf"(?<!\w){re.escape(text)}(?!\w)" for text in _kept_inside(engagement)))
        known = {item.id: item for item in engagement.dossier.evidence}
        return cls(engagement, channel, known, re.compile(f"{secrets}|{_REACHES}" if secrets else _REACHES, _FLAGS))

    def may_leave(self, *texts: str) -> bool:
        """Whether a text names nothing that stays inside, and no way to reach anybody."""
        return not any(self.kept.search(visible(text)) for text in texts)

    def quotes_reply(self, text: str) -> bool:
        """Whether a text has some words of their reply in a row: what they wrote to us stays here."""
        reply = self.engagement.candidate.reply
        return reply is not None and not _runs(reply.text).isdisjoint(_runs(text))

    def allows(self, line: Line, item: Evidence[Fact], part: str | None = None) -> bool:
        """Whether a fact, or a part of it, may be named in such a line."""
        form = self.engagement.disclosed(item, self.channel, part).form
        return form is Form.SAY or form is line.form


@lru_cache(maxsize=256)
def _runs(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(in_a_row(_WORD.findall(visible(text).casefold()), _QUOTED))


def shown(line: Line, view: View) -> Shown | None:
    """Give what a writer may see of a line, None where the line stays at home."""
    if line.form is Form.KNOW or not view.may_leave(line.text, line.when or ""):
        return None
    if any(map(view.quotes_reply, (line.text, line.when or ""))):
        return None
    told: list[Shown] = []
    for cited in line.cites:
        item = view.known.get(cited)
        found = _reference(cited, view) if item is None else _evidence(item, line, view)
        if found is None:
            return None
        told += [found] if view.may_leave(*found.facts) else []
    return Shown(
        tuple(name for one in told for name in one.names),
        tuple(text for one in told for text in one.prose),
        tuple(fact for one in told for fact in one.facts),
        tuple(title for one in told for title in one.titles),
    )


def _kept_inside(e: Engagement) -> Iterator[str]:
    """Give what never leaves the house, wherever it turns up: answers and products, sums, third people, addresses."""
    salary, candidate, role = e.opportunity.salary, e.candidate, e.opportunity
    sums = (salary.min, salary.max, salary.stretch) if salary else ()
    for amount in (*sums, candidate.pay.amount if candidate.pay else None):
        if amount is not None and amount >= _LEAST_SUM:
            yield from (f"{amount:.0f}", f"{amount:,.0f}", f"{amount / _LEAST_SUM:.0f}k")
    fields = (field.name for field in attrs.fields(type(role)))
    internal = (getattr(role, name) for name in fields if role.heard_by(name) is Audience.INTERNAL)
    products = (item.name for item in role.company.products if item.heard_by is Audience.INTERNAL)
    contacts = (text for item in candidate.contacts for text in (item.name, item.note))
    caller = (e.caller.email, e.caller.address, e.caller.opt_out)
    for text in (*internal, *products, *contacts, *caller, *map(str, candidate.emails)):
        if isinstance(text, str) and (told := visible(text)):
            yield told  # as a line has it: nothing hidden in a name keeps it from being found


def _evidence(item: Evidence[Fact], line: Line, view: View) -> Shown | None:
    """Show a fact of a kind that may be shown; one that may not be named now is left out, and its line may go."""
    kind = type(item.fact)
    if kind not in _KINDS or not item.is_sure:
        return None
    if not view.allows(line, item):
        return Shown()
    fields = (name for name in _KINDS[kind] if view.allows(line, item, name))
    told = [(name, texts) for name in fields if (texts := tuple(_texts(getattr(item.fact, name))))]
    prose = _prose(item, line, view)
    place = label(item.provenance.account.site)
    parts = [f"{name}: {', '.join(texts)}" for name, texts in told]
    parts += [f"in their words: {text}" for text in prose]
    fact = f"{kind.__name__.lower()} ({place}): {'; '.join(parts)}"
    titles = tuple(text for name, texts in told if name == "title" for text in texts)
    return Shown((place, *(text for _, texts in told for text in texts)), prose, (fact,), titles)


def _prose(item: Evidence[Fact], line: Line, view: View) -> tuple[str, ...]:
    field = _PROSE.get(type(item.fact))
    if field is None or not view.allows(line, item, field):
        return ()
    first = " ".join(str(getattr(item.fact, field) or "").split()).split(". ", 1)[0]
    kept = screen(first[:_LONGEST]).kept.strip()
    return (kept,) if kept and view.may_leave(kept) else ()


def _reference(reference: str, view: View) -> Shown | None:
    """Show an answer of the opportunity's projection, a name; what is not there may not be said, and stays at home."""
    e, (owner, _, field) = view.engagement, reference.partition(".")
    if reference == "candidate.reply":
        return Shown()  # what they wrote stays here; that they did is in the line
    if reference == "candidate.name":
        return Shown((e.candidate.first_name,))
    if owner == "caller" and field in _OF_THE_CALLER:
        return Shown((getattr(e.caller, field),))
    told = e.spoken if view.channel is Channel.CALL else e.written
    if owner == "opportunity" and field in _OF_THE_ROLE:
        return _answer(field, getattr(told, field))
    if owner == "company" and field in _OF_THE_COMPANY:
        return _answer(f"company {field}", getattr(told.about, field))
    return None


def _answer(name: str, value: object) -> Shown | None:
    texts = tuple(_texts(value))
    return Shown(texts, (), (f"{name.replace('_', ' ')}: {'; '.join(texts)}",)) if texts else None


@singledispatch
def _texts(value: object) -> Iterator[str]:
    """Give what a value says in the fields that may be shown; of a kind that is not named below, nothing."""
    for item in value if is_list(value) else ():
        yield from _texts(item)


@_texts.register
def _(value: str) -> Iterator[str]:
    told = " ".join(value.split())[:_LONGEST]
    if told:
        yield told


@_texts.register
def _(value: Goal) -> Iterator[str]:
    yield " ".join(filter(None, (value.text, value.by)))


@_texts.register
def _(value: Product) -> Iterator[str]:
    yield from (value.name, *([value.one_liner] if value.one_liner else []), *value.specifics)


@_texts.register(Tech)
@_texts.register(Round)
def _(value: Tech | Round) -> Iterator[str]:
    yield value.name


@_texts.register
def _(value: Person) -> Iterator[str]:
    yield " ".join(filter(None, (value.name, value.role)))


@_texts.register
def _(value: NextStep) -> Iterator[str]:
    yield from filter(None, (value.what, value.when, value.on and dates.weekday(value.on), value.place))
    yield from _texts(value.meets)

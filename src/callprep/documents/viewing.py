"""Who reads a sheet: the recruiter, the hiring manager, the candidate. Each gets a copy with what is for them, no more.

A copy holds words alone, no engagement and no ids, so that it can be handed on. What goes into it is an allow-list: a
section that nobody put on a list, and a line that rests on anything not meant for that reader, stay behind.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterable, Iterator

import attrs

from callprep.documents.cleaning import clean, visible
from callprep.documents.lines import Line, Need
from callprep.documents.marking import machine_of
from callprep.documents.outline import Part
from callprep.documents.rules._rule import Severity
from callprep.documents.rules.handed_over import handed_over
from callprep.documents.sections._people import manager_to_ask
from callprep.documents.sections._written import names_hidden_company
from callprep.engagement import Engagement
from callprep.model import _checked, _present
from callprep.model._plain import words
from callprep.model.company import Audience
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact, Said
from callprep.model.saying import Channel, Form
from callprep.model.told import answers_of
from callprep.wording import keys, said

__all__ = ["View", "ViewBlock", "ViewLine", "Viewer", "seen_by"]


class Viewer(enum.Enum):
    """Who is to read it."""

    RECRUITER = "recruiter"
    HIRING_MANAGER = "hiring manager"
    CANDIDATE = "candidate"


@attrs.frozen
class ViewLine:
    """One line: whether it is said, asked or known, and the reaction that it answers.

    `by` names the machine that worded it; it is empty where the wording is our own.
    """

    text: str
    form: Form = Form.SAY
    when: str | None = None
    by: str = ""


@attrs.frozen
class ViewBlock:
    """The lines of one section, under what it is about."""

    label: str
    lines: tuple[ViewLine, ...]


@attrs.frozen
class View:
    """A sheet as one of its readers may have it; `needs` are questions that are open, theirs first.

    `language` is that of its wordings.
    """

    viewer: Viewer
    title: str
    blocks: tuple[ViewBlock, ...] = ()
    needs: tuple[str, ...] = ()
    language: str = "en"

    def __str__(self) -> str:
        """Give it as plain text."""
        return _present.text(self)

    def markdown(self) -> str:
        """Give it as Markdown."""
        return _present.markdown(self)

    def html(self) -> str:
        """Give it as one self-contained page."""
        return _present.html(self)

    def _repr_html_(self) -> str:
        return _present.html_fragment(self)

    def to_json(self) -> str:
        """Give it as JSON text: words, and nothing that they were made from."""
        return _present.to_json(self)

    @classmethod
    def from_json(cls, text: str) -> View:
        """Read what `to_json` wrote; unknown keys are ignored.

        Raises:
            InvalidInputError: The text is no view; the message names the place.
        """
        return _present.from_json(cls, text)


_FOR_MANAGER = frozenset(
    "credential company role learning benefit stack products people money expectations questions objections".split()
)
_FOR_CANDIDATE = frozenset(
    "rapport answer company credential role learning benefit stack money expectations next_step".split()
)
_PRIVATE = frozenset("hobby_of_theirs personal_unlisted interest_of_unknown_trade open_to_work borderline".split())
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_WORD = re.compile(r"\w+")
_FEW = 3  # words: what is shorter may stand in any line by chance


def seen_by(e: Engagement, parts: Iterable[Part], needs: Iterable[Need], viewer: Viewer) -> View:
    """Give a copy of a sheet for a reader.

    - The recruiter has all of it.
    - The hiring manager has the person's work, the pitch and the open questions, his own first: no ways to reach the
      person, nobody else's name, nothing that they said of pay or wrote beside their questions, no hobby, and nothing
      that may be about somebody else.
    - The candidate has what is said to them and may stand in writing: nothing that is only known or answered if asked.

    Raises:
        InvalidInputError: The viewer is none of the three: nobody else gets a copy.
    """
    _checked.member(Viewer, viewer, "viewer")
    blank = View(viewer, _title(e, viewer), language=e.voice.tone.language)
    if viewer is Viewer.RECRUITER:
        every = tuple(_blocks(e, parts, viewer, lambda _: True))
        return attrs.evolve(blank, blocks=every, needs=tuple(map(str, needs)))
    if viewer is Viewer.CANDIDATE:
        kept = (part for part in parts if part.name in _FOR_CANDIDATE)
        return attrs.evolve(blank, blocks=tuple(_blocks(e, kept, viewer, _to_candidate(e))))
    kept = (part for part in parts if part.name in _FOR_MANAGER)
    hushed = _Hushed.of(e)
    told = [need for need in needs if not hushed.stands_in(str(need))]
    asked = sorted(told, key=lambda need: not _is_his(e, need))
    blocks = tuple(_blocks(e, kept, viewer, _to_manager(e, hushed)))
    return attrs.evolve(blank, blocks=blocks, needs=tuple(map(str, asked)))


def _title(e: Engagement, viewer: Viewer) -> str:
    role = e.opportunity.title if viewer is not Viewer.CANDIDATE else e.written.title
    return clean(": ".join(text for text in (e.candidate.name, role) if text))


def _blocks(
    e: Engagement, parts: Iterable[Part], viewer: Viewer, allows: Callable[[Line], bool]
) -> Iterator[ViewBlock]:
    for part in parts:
        lines = tuple(
            ViewLine(clean(line.text), line.form, None if line.when is None else clean(line.when), machine_of(line))
            for line in _whole(part.passage.lines, allows)
        )
        if lines:
            yield ViewBlock(_label(e, part.name, viewer), lines)


def _label(e: Engagement, name: str, viewer: Viewer) -> str:
    """Give what a section is about; one of a house is called by its name."""
    known = keys(e.voice.tone.language)
    own = [f"view.{name}_to_them"] if viewer is Viewer.CANDIDATE else []
    key = next((key for key in (*own, f"view.{name}") if key in known), None)
    return said(e.voice, key) if key else name.replace("_", " ").capitalize()


def _whole(lines: Iterable[Line], allows: Callable[[Line], bool]) -> Iterator[Line]:
    """Give what a reader may have; a question goes with the line before it where that says what "it" is."""
    named: Line | None = None
    for line in lines:
        withheld = named is not None and not allows(named)
        about = named is not None and bool({key for key in named.cites if "." not in key}.intersection(line.cites))
        if allows(line) and not (line.form is Form.ASK and withheld and about):
            yield line
        named = line if line.form is Form.SAY else named


def _is_his(e: Engagement, need: Need) -> bool:
    return need.to in {visible(said(e.voice, "people.a_manager")), visible(manager_to_ask(e))}


@attrs.frozen
class _Hushed:
    """What the manager does not read: names and addresses, and words that were written to the recruiter alone."""

    names: frozenset[str]
    texts: tuple[str, ...]

    @classmethod
    def of(cls, e: Engagement) -> _Hushed:
        """Gather it."""
        them = e.candidate
        words = [them.reply.text] if them.reply else []
        words += [item.title for item in (*them.said, *(said for notes in e.notes for said in notes.said))]
        words += [item.fact.title for item in e.dossier.of(Said)]
        told = [piece for text in words for piece in _SENTENCE.split(text) if not piece.rstrip().endswith("?")]
        long = [piece.strip(" .!").casefold() for piece in told if len(piece.split()) >= _FEW]
        notes = [text for item in them.contacts for text in (item.note,) if text]
        reach = [mail.address for mail in them.emails]
        pay = [f"{them.pay.amount:,.0f}", f"{them.pay.amount:.0f}"] if them.pay else []
        names = frozenset(word.casefold() for item in them.contacts for word in _WORD.findall(visible(item.name)))
        return cls(names, tuple(visible(text).casefold() for text in (*long, *notes, *reach, *pay)))

    def stands_in(self, text: str) -> bool:
        """Whether any of it stands in a text."""
        folded = visible(text).casefold()
        return bool(self.names & set(_WORD.findall(folded))) or any(told in folded for told in self.texts)


def _to_manager(e: Engagement, hushed: _Hushed) -> Callable[[Line], bool]:
    known = {item.id: item for item in e.dossier.evidence}

    def allows(line: Line) -> bool:
        rests = all(_is_for_manager(e, known, cited) for cited in line.cites)
        return rests and not hushed.stands_in(f"{line.when or ''} {line.text}")

    return allows


def _is_for_manager(e: Engagement, known: dict[str, Evidence[Fact]], cited: str) -> bool:
    if cited.startswith("candidate."):
        return cited == "candidate.name"
    if "." in cited:
        return True
    item = known.get(cited)
    if item is None or not item.is_sure or isinstance(item.fact, Said):
        return False
    told = {*e.disclosed(item).clauses, *e.disclosed(item, Channel.MAIL).clauses}
    return e.disclosed(item).form is Form.SAY and not told & _PRIVATE


def _to_candidate(e: Engagement) -> Callable[[Line], bool]:
    known = {item.id: item for item in e.dossier.evidence}
    private = tuple(_unwritten(e))

    def allows(line: Line) -> bool:
        if line.form is Form.KNOW or line.when is not None:
            return False
        folded = visible(line.text).casefold()
        if any(text in folded for text in private) or names_hidden_company(e, line.text):
            return False
        faults = any(finding.severity is not Severity.NOTE for finding in handed_over(line.text))
        return not faults and all(_is_for_candidate(e, known, cited) for cited in line.cites)

    return allows


def _is_for_candidate(e: Engagement, known: dict[str, Evidence[Fact]], cited: str) -> bool:
    head, _, field = cited.partition(".")
    if head == "candidate":
        return field in {"name", "reply"}
    if head == "caller":
        return field in {"name", "company"}
    if head == "opportunity":
        return field in answers_of(type(e.opportunity)) and e.opportunity.heard_by(field) is Audience.WRITTEN
    if head == "company":
        return _is_written_of_company(e, field)
    item = known.get(cited)
    return item is not None and e.disclosed(item, Channel.MAIL).form is Form.SAY


def _is_written_of_company(e: Engagement, field: str) -> bool:
    company = e.opportunity.company
    if e.written.company is None or field not in answers_of(type(company)):
        return False
    spoken = company.products_for(Audience.SPEAKABLE)
    if field == "products" and spoken != company.products_for(Audience.WRITTEN):
        return False
    return company.heard_by(field) is Audience.WRITTEN


def _unwritten(e: Engagement) -> Iterator[str]:
    """Give the longer texts of answers that may not be written: no line holds them, whatever it says it rests on."""
    role = e.opportunity
    hidden = (name for name in answers_of(type(role)) if role.heard_by(name) is not Audience.WRITTEN)
    for name in hidden:
        told = words(getattr(role, name))
        yield from (visible(text).casefold() for text in told if len(text.split()) >= _FEW)

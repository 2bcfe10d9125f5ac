"""Say, ask or know only: what may be done with a fact in each channel, by a table that users can read and tighten."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date
from functools import lru_cache

import attrs

from callprep.errors import BrokenSourceError, InvalidInputError, UnknownSourceError
from callprep.inquiry.source import SourceInfo
from callprep.insight.disclosure import _situations as asks
from callprep.insight.disclosure._situations import Predicate, Situation
from callprep.model.candidate import Contact
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact
from callprep.model.saying import Channel, Form
from callprep.reading import plugins

__all__ = ["DISCLOSURE", "Clause", "Disclosed", "Disclosure", "Situation", "disclose"]

_WRITTEN = (Channel.MAIL, Channel.NOTE, Channel.RECAP, Channel.REJECTION)
_FIRST = (Channel.MAIL, Channel.NOTE)  # where one may write to somebody who has not written yet
_STRICTNESS = {Form.SAY: 0, Form.ASK: 1, Form.KNOW: 2}
_UNTOUCHED = "–"


@attrs.frozen
class Clause:
    """One row of the table: where `applies` holds, nothing freer than `allows` of the channel is allowed.

    A channel that `allows` does not name is left as it was. `of` names what was found by it, to be told after `why`.
    """

    name: str
    applies: Predicate
    allows: tuple[tuple[Channel, Form], ...]
    why: str
    of: Callable[[Situation], tuple[str, ...]] | None = None

    def reason(self, situation: Situation) -> str:
        """Say why, with what was found by it."""
        return f"{self.why} ({', '.join(self.of(situation))})" if self.of else self.why

    def form(self, channel: Channel) -> Form | None:
        """Give the freest form that it leaves in a channel, the strictest of those it names; None: it is silent."""
        named = (form for where, form in self.allows if where is channel)
        return max(named, key=_STRICTNESS.__getitem__, default=None)


@attrs.frozen
class Disclosed:
    """What may be done with it: the form, and the clauses that decided, each with its reason."""

    form: Form
    clauses: tuple[str, ...] = ()
    why: str = ""


@attrs.frozen
class Disclosure:
    """A table of clauses: of all that apply the strictest holds, so that one more clause can only tighten it."""

    clauses: tuple[Clause, ...] = ()

    def tightened(self, *clauses: Clause) -> Disclosure:
        """Give the table with more clauses."""
        return attrs.evolve(self, clauses=(*self.clauses, *clauses))

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Give a row of words a clause: its name, its form in each channel ("–": as it was), and why.

        The channels come in the order of `Channel`: mail, note, call, recap, rejection, internal.
        """
        return tuple(
            (clause.name, *(_word(clause.form(channel)) for channel in Channel), clause.why) for clause in self.clauses
        )

    def markdown(self) -> str:
        """Give the table as Markdown, a clause a line."""
        head = ("clause", *(channel.value for channel in Channel), "why")
        return "".join(map(_line, (head, ("---",) * len(head), *self.rows())))


def _word(form: Form | None) -> str:
    return _UNTOUCHED if form is None else form.value


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |\n"


def _clause(applies: Predicate, why: str, *, call: Form | None = None, written: Form | None = None) -> Clause:
    """Make a clause of what it leaves on the call and in writing; it is called as its question is."""
    allows = [(Channel.CALL, call), *((channel, written) for channel in _WRITTEN)]
    name = applies.__name__.removeprefix("is_")
    return Clause(name, applies, tuple((channel, form) for channel, form in allows if form), why)


def _know(applies: Predicate, why: str) -> Clause:
    return _clause(applies, why, call=Form.KNOW, written=Form.KNOW)


def _ask(applies: Predicate, why: str) -> Clause:
    return _clause(applies, why, call=Form.ASK, written=Form.KNOW)


def _only(applies: Predicate, why: str, *channels: Channel, form: Form = Form.KNOW) -> Clause:
    name = applies.__name__.removeprefix("is_")
    return Clause(name, applies, tuple((channel, form) for channel in channels), why)


DISCLOSURE = Disclosure(
    (
        # third persons
        _know(asks.is_untold_contact, "neither the candidate nor that person named them to you"),
        _only(asks.is_told_contact, "a rejection is about nobody else", Channel.REJECTION),
        _know(asks.is_note_on_contact, "what was noted of a third person is for your eyes"),
        _know(asks.is_others_names, "those they worked with were named by neither side"),
        # whose it is, and who says it
        _ask(asks.is_suggested, "it may be about somebody else: ask whether it is theirs"),
        _only(asks.is_stated, "say where it stands: “on your GitHub”", Channel.CALL, *_FIRST, form=Form.SAY),
        _only(
            asks.is_printed, "it is their own work in print: say where it stands", Channel.CALL, *_FIRST, form=Form.SAY
        ),
        _know(asks.is_by_others, "somebody else published it, and their words are not quoted"),
        _ask(asks.is_by_nobody_known, "nobody can tell who published it: ask"),
        # what it is
        _know(asks.is_search_hit, "a search found it: open the page, it may be about somebody else"),
        _know(asks.is_link, "it only says which accounts belong together"),
        _know(asks.is_coverage, "it is about the reading, not about them"),
        _know(asks.is_fork, "a fork is somebody else's work"),
        _know(asks.is_asked_about, "they have asked about it, and shown no skill"),
        _know(asks.is_found_wrong, "more readers found it wrong than right"),
        attrs.evolve(_know(asks.is_sensitive, "it is a private matter, and nobody's business"), of=asks.private_kinds),
        _know(asks.is_coarse_worded, "its words are too coarse to be said"),
        _know(asks.is_sad, "it may tell of something sad"),
        _know(asks.is_against_company, "it speaks against the company: read it before the call"),
        _know(asks.is_against_recruiters, "it speaks against recruiters: read it before the call"),
        _know(asks.is_farewell, "it is a farewell: read it before the call"),
        _ask(asks.is_of_unknown_kind, "no installed source gives this kind of fact, so what it says is not known: ask"),
        # where it is from
        _only(asks.is_found, "say only what passed between you", Channel.RECAP, Channel.REJECTION),
        _only(asks.is_told_elsewhere, "they did not tell you in this exchange", *_FIRST),
        _only(asks.is_unsolicited_file, "they do not know that you have the file", *_FIRST),
        _only(asks.is_unsolicited, "the site's terms keep it out of unsolicited mail; free after a reply", *_FIRST),
        _only(asks.is_of_unknown_terms, "what its source's terms allow is not known here; free after a reply", *_FIRST),
        # what it is about
        _clause(asks.is_hobby_of_theirs, "a hobby is small talk: on the call, never in writing", written=Form.KNOW),
        _only(asks.is_hobby_gone_by, "small talk goes off after 14 days, and without a date", Channel.CALL),
        _only(asks.is_hobby_in_doubt, "nobody can tell whether it went well", Channel.CALL),
        _know(asks.is_personal_unlisted, "it is personal, and on no list of hobbies one may speak of"),
        _ask(asks.is_interest_of_unknown_trade, "nothing known says that it is of their trade and not private: ask"),
        _know(asks.is_borderline, "it touches what nobody should hear from a recruiter"),
        _ask(asks.is_open_to_work, "their employer may not know: ask on the call, write nothing"),
        _only(asks.is_education, "the course and the school, never the year", Channel.CALL, *_FIRST, form=Form.SAY),
        _know(asks.is_year_of_study, "a year of study tells an age"),
        _ask(asks.is_place, "where they live is theirs to tell: ask"),
        # whether it holds
        _ask(asks.is_misdated, "its date cannot be right: ask when it was"),
        _ask(asks.is_disputed, "other facts, or they themselves, say otherwise: ask"),
        _ask(asks.is_stale, "it is past its shelf life: ask whether it still holds"),
    )
)
"""What holds where nobody says otherwise."""


def disclose(
    item: Evidence[Fact] | Contact,
    channel: Channel,
    today: date,
    *,
    first: bool = False,
    part: str | None = None,
    disputed: bool | Collection[str] = False,
    company: str = "",
    screened: bool = False,
    table: Disclosure = DISCLOSURE,
) -> Disclosed:
    """Say what may be done with a fact, or with a third person's name, in a channel on a day.

    Args:
        item: The evidence, or the third person.
        channel: Where it would be said.
        today: The day that ages are judged by.
        first: Whether nobody has written to them before.
        part: The field that is spoken of ("employer", "ended", "authors"); the fact as a whole where left out.
        disputed: Whether other facts, or the candidate, contradict it; or the ids of all evidence of which that holds.
        company: The name of the company that rings; where left out, nothing is judged to speak against it.
        screened: Whether it passed the sensitive filter, as all has that stands in an engagement.
        table: By which clauses.

    Returns:
        The strictest form that a clause which applies leaves; "say" where none speaks of the channel.

    Raises:
        InvalidInputError: There is no such part; the message names those that there are.
    """
    _check(part, item if isinstance(item, Contact) else item.fact)
    source = None if isinstance(item, Contact) else _installed(item.provenance.source)
    contested = disputed if isinstance(disputed, bool) else not isinstance(item, Contact) and item.id in disputed
    situation = Situation(item, channel, today, first, part, source, contested, company, screened)
    found = [
        (form, clause)
        for clause in table.clauses
        if (form := clause.form(channel)) is not None and clause.applies(situation)
    ]
    strictest = max((form for form, _ in found), key=_STRICTNESS.__getitem__, default=Form.SAY)
    decided = [clause for form, clause in found if form is strictest]
    why = "; ".join(clause.reason(situation) for clause in decided)
    return Disclosed(strictest, tuple(clause.name for clause in decided), why or _NOTHING_AGAINST[channel])


_NOTHING_AGAINST = dict.fromkeys(Channel, "nothing in the table speaks against it") | {
    Channel.INTERNAL: "for your own eyes"
}


def _check(part: str | None, of: Fact | Contact) -> None:
    """Refuse the name of a part that is none: a slip of the pen would else lift what holds for the real one."""
    if part is not None and part not in _parts(of):
        name = type(of).__name__
        raise InvalidInputError("part", f"{name} has no part {part!r}; it has {', '.join(sorted(_parts(of)))}")


def _parts(of: Fact | Contact) -> set[str]:
    """Name the fields of a fact, by its class and not by a call of anything in it; somebody else's has its own."""
    kind = type(of)
    names = {*dir(kind), *vars(of)} if hasattr(of, "__dict__") else {*dir(kind)}
    return {name for name in names if not (name.startswith("_") or callable(getattr(kind, name, None)))}


@lru_cache(maxsize=256)  # what is installed does not change, and asking packages for it reads files
def _installed(name: str) -> SourceInfo | None:
    """Describe an installed source; None where it is not installed, or cannot be loaded."""
    try:
        return plugins.info(name)
    except (UnknownSourceError, BrokenSourceError):
        return None

"""Short texts for a network: `CONNECT_NOTE` for a request to connect, and `INMAIL`. They are for copy and paste.

Nothing is ever cut. What is optional falls away in a fixed order; then a shorter wording stands in; then the text is
refused, with its length and the limit.
"""

from __future__ import annotations

import enum
import unicodedata
from collections.abc import Callable, Iterable
from functools import partial

import attrs

from callprep.documents.addressing import check_person
from callprep.documents.cleaning import clean, units
from callprep.documents.explaining import explained, lines_of
from callprep.documents.lines import Line, Need
from callprep.documents.outline import Move, Outline, Part
from callprep.documents.rules._standards import STANDARDS
from callprep.documents.sections._lengths import HOOK_LEAST, HOOK_NOTE
from callprep.documents.sections.notes import (
    ask_connect,
    ask_connect_short,
    ask_dated,
    benefit,
    hook,
    hook_least,
    hook_short,
    longest_gain,
    notice,
    role,
    role_least,
    role_short,
    signature,
    signature_short,
)
from callprep.documents.sections.reach_out import greeting, subject
from callprep.engagement import Engagement
from callprep.errors import NotAllowedError
from callprep.model import _present

__all__ = ["CONNECT_NOTE", "INMAIL", "Note", "NoteKind"]

_SUBJECT, _SHORT, _LEAST = "subject", "_short", "_least"
_ALONE = (_SUBJECT, "greeting", "signature")
_SUBJECT_LIMIT = 200
# What gives way, in this order (a proposal): an optional sentence falls (""), or a shorter wording stands in for a
# section. What is marked last goes only where the text would else not go through at all; whose role it is, and who
# writes, stays in all of them.
_GIVES_WAY: tuple[tuple[str, str, bool], ...] = (
    ("benefit", "", False),
    ("role", _SHORT, False),
    ("next_step", _SHORT, False),
    ("role", _LEAST, True),
    ("signature", _SHORT, True),
)


class NoteKind(enum.Enum):
    """What a note is for: a message that costs a credit and has a subject, or the line of a request to connect."""

    INMAIL = "inmail"
    CONNECTION = "connection"


@attrs.frozen
class Note:
    """A note. `parts` are the lines that are kept, `offered` all that its sections gave.

    `limit` is the most that goes through, `best` up to which it is answered best, both in UTF-16 units. A connection
    note is held to the 200 of a free account; `within(300)` gives the one for a paid account.
    """

    engagement: Engagement
    offered: tuple[Part, ...]
    parts: tuple[Part, ...]
    limit: int
    best: int

    @classmethod
    def assembled(cls, engagement: Engagement, parts: tuple[Part, ...]) -> Note:
        """Make the note of what the sections gave; with a subject it is an InMail.

        Raises:
            NotAllowedError: They are not to be contacted, or have said no.
        """
        check_person(engagement)
        limits = STANDARDS.limits
        inmail = bool(lines_of(parts, _SUBJECT))
        limit, best = (limits.inmail_most, limits.inmail) if inmail else (limits.note, limits.note)
        return cls(engagement, parts, _fitted(engagement, parts, best, limit), limit, best)

    def within(self, limit: int) -> Note:
        """Give the note for another limit, in UTF-16 units: 300 with a paid account."""
        best = min(limit, self.best) if self.kind is NoteKind.INMAIL else limit
        return attrs.evolve(self, parts=_fitted(self.engagement, self.offered, best, limit), limit=limit, best=best)

    @property
    def kind(self) -> NoteKind:
        """What it is for."""
        return NoteKind.INMAIL if lines_of(self.offered, _SUBJECT) else NoteKind.CONNECTION

    @property
    def subject(self) -> str:
        """The subject of an InMail; empty for a request to connect."""
        return clean(" ".join(line.text for line in lines_of(self.parts, _SUBJECT)))

    @property
    def draft(self) -> str:
        """The text at its shortest, also where it is still too long: for you to shorten by hand."""
        return _text(self.parts)

    @property
    def text(self) -> str:
        """The text to copy.

        Raises:
            NotAllowedError: It is longer than goes through; the message says by how much.
        """
        if self.over_by:
            raise NotAllowedError(
                f"the shortest wording has {self.units} units and {self.limit} go through: {self.over_by} too many. "
                "Shorten `draft` by hand, or give the names a shorter form"
            )
        return self.draft

    @property
    def units(self) -> int:
        """How long it is, in UTF-16 units."""
        return units(self.draft)

    @property
    def over_by(self) -> int:
        """By how many units it is longer than goes through; 0 where it fits."""
        return max(0, self.units - self.limit, units(self.subject) - _SUBJECT_LIMIT)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line that is kept, in order."""
        return tuple(line for part in self.parts for line in part.passage.lines)

    @property
    def left_out(self) -> tuple[Line, ...]:
        """What fell away, or another wording stands for."""
        kept = {line.text for line in self.lines}
        return tuple(line for part in self.offered for line in part.passage.lines if line.text not in kept)

    @property
    def needs(self) -> tuple[Need, ...]:
        """What to settle before it goes out."""
        return tuple(dict.fromkeys(need for part in self.offered for need in part.passage.needs))

    def explain(self, name: str) -> str:
        """Say, line by line, what a section rests on."""
        return explained(self.engagement, self.parts, name)

    def __str__(self) -> str:
        """Give the text; an InMail with its subject on top."""
        return f"Subject: {self.subject}\n\n{self.text}" if self.subject else self.text

    def markdown(self) -> str:
        """Give the note as Markdown."""
        return _present.markdown(self)

    def html(self) -> str:
        """Give the note as a small page of its own, to copy from."""
        return _present.html(self)

    def _repr_html_(self) -> str:
        return _present.html_fragment(self)

    def to_json(self) -> str:
        """Give the note as JSON text, with the engagement it was written from."""
        return _present.to_json(self)

    @classmethod
    def from_json(cls, text: str) -> Note:
        """Read what `to_json` wrote; unknown keys are ignored.

        Raises:
            InvalidInputError: The text is no note; the message names the place.
        """
        return _present.from_json(cls, text)


def _text(parts: Iterable[Part]) -> str:
    """Give greeting, body and name, each on a line of its own: a line break counts as a blank does."""
    blocks: dict[str, list[str]] = {}
    for part in parts:
        block = next((name for name in _ALONE if part.name.startswith(name)), "")
        blocks.setdefault(block, []).extend(clean(line.text) for line in part.passage.lines)
    return unicodedata.normalize("NFC", "\n".join(" ".join(told) for key, told in blocks.items() if key != _SUBJECT))


def _fitted(e: Engagement, offered: tuple[Part, ...], best: int, limit: int) -> tuple[Part, ...]:
    """Let fall what may, and let shorter wordings stand in, until it is short enough.

    What hangs on what is known counts by its share first, so that a fact found or lost changes its own lines and no
    other; then the thing of theirs is named as there is room; only where that is too long does all count as it is.
    """
    gain = longest_gain(e)
    kept = tuple(part for part in offered if _section_of(part) == part.name)
    kept = _given_way(kept, offered, best, limit, partial(_share_of, gain=gain))
    for ending, most in ((_SHORT, best), (_LEAST, limit)):
        if _share_of(kept, gain=gain, hook=_units_of(kept, "hook")) > most:
            kept = _with(kept, offered, "hook", ending)
    return _given_way(kept, offered, best, limit, _as_it_is)


def _given_way(
    kept: tuple[Part, ...],
    offered: tuple[Part, ...],
    best: int,
    limit: int,
    length: Callable[[tuple[Part, ...], bool], int],
) -> tuple[Part, ...]:
    for name, ending, last in _GIVES_WAY:
        if length(kept, last) > (limit if last else best):
            kept = _with(kept, offered, name, ending)
    return kept


def _as_it_is(kept: tuple[Part, ...], last: bool) -> int:  # noqa: FBT001 -- as `_share_of`
    del last
    return units(_text(kept))


def _with(kept: tuple[Part, ...], offered: tuple[Part, ...], name: str, ending: str) -> tuple[Part, ...]:
    """Put a shorter wording in the place of a section, where there is one; without an ending the section falls."""
    short = next((part for part in offered if ending and part.name == f"{name}{ending}"), None)
    stands = next((part for part in kept if _section_of(part) == name), None)
    if ending and (short is None or stands is None or units(_text((short,))) >= units(_text((stands,)))):
        return kept
    return tuple(one for part in kept if (one := short if _section_of(part) == name else part))


def _share_of(kept: tuple[Part, ...], last: bool = False, *, gain: int, hook: int = 0) -> int:  # noqa: FBT001, FBT002 -- the last to give way
    """Count a note as long as it may be, whatever is known of them."""
    shares = {"hook": hook or (HOOK_LEAST if last else HOOK_NOTE), "benefit": gain}
    same = tuple(part for part in kept if _section_of(part) not in shares)
    return units(_text(same)) + sum(1 + shares[name] for part in kept if (name := _section_of(part)) in shares)


def _units_of(parts: tuple[Part, ...], name: str) -> int:
    return units(_text(part for part in parts if _section_of(part) == name))


def _section_of(part: Part) -> str:
    """Give the section that a part is of, or stands in for."""
    return part.name.removesuffix(_SHORT).removesuffix(_LEAST)


def _first_contact(e: Engagement) -> tuple[Move, ...]:
    """Ask whether this person may be written to at all, before a word is written; the order stays."""
    check_person(e)
    return ()


CONNECT_NOTE: Outline[Note] = Outline(
    Note,
    (
        greeting,
        hook,
        hook_short,
        hook_least,
        role,
        role_short,
        role_least,
        ask_connect,
        ask_connect_short,
        signature,
        signature_short,
    ),
    arranged=_first_contact,
)
"""The line of a request to connect; see `Note.within` for a paid account."""

INMAIL: Outline[Note] = Outline(
    Note,
    (
        subject,
        greeting,
        hook,
        hook_short,
        hook_least,
        role,
        role_least,
        benefit,
        ask_dated,
        notice,
        signature,
        signature_short,
    ),
    arranged=_first_contact,
)
"""A message with a subject to somebody who is no contact yet."""

"""The call sheet: what to say in ten minutes, why, and what not to say."""

from __future__ import annotations

from collections.abc import Container, Sequence

import attrs

from callprep.documents.agenda import Slot, agenda
from callprep.documents.explaining import explained, lines_of
from callprep.documents.fitting import fitted, needs_of
from callprep.documents.lines import Line, Need, Passage
from callprep.documents.outline import Move, Outline, Part
from callprep.documents.sections.answer import answer
from callprep.documents.sections.closing import branches, expectations, next_step
from callprep.documents.sections.company import company, shared_contact
from callprep.documents.sections.objections import objections
from callprep.documents.sections.offer import benefit, learning, money, people, products, stack
from callprep.documents.sections.opening import opener, permission, rapport
from callprep.documents.sections.ready import avoid, questions
from callprep.documents.sections.work import credential, role
from callprep.documents.unused import unused
from callprep.documents.viewing import View, Viewer, seen_by
from callprep.engagement import Engagement
from callprep.insight.objections import Reservation
from callprep.model import _present
from callprep.model.candidate import Warmth
from callprep.model.evidence import Gap
from callprep.model.readiness import KEYS
from callprep.model.saying import Form

__all__ = ["PITCH", "Pitch", "by_warmth"]

_ANSWERED, _TERMS, _REPLY = "answer", frozenset({"money", "expectations"}), "candidate.reply"
_AFTER_A_NO = 2  # minutes: one was asked for, and somebody has to pick up
_ORDER = {f"opportunity.{key}": number for number, key in enumerate(KEYS)}


@attrs.frozen
class Pitch:
    """A call sheet. `engagement` is what it was written from; `parts` hold the lines, section by section.

    `left_out` are lines for which there was no room in the time or on the page, and what stands in no line: wishes,
    things to gain, other hooks.
    """

    engagement: Engagement
    parts: tuple[Part, ...]
    left_out: tuple[Line, ...] = ()

    @classmethod
    def assembled(cls, engagement: Engagement, parts: tuple[Part, ...]) -> Pitch:
        """Make the sheet of what the sections gave, as far as the time and a page have room for it."""
        gaps, stranger = len(engagement.dossier.gaps), _stranger(engagement)
        refused = sum(one.theirs and bool(one.against) for one in stranger.objections())
        kept, left = fitted(_said_once(parts), engagement.minutes, _said_once(_bare(stranger)), gaps, refused)
        return cls(engagement, kept, (*left, *unused(engagement, kept)))

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line, in the order of the sheet."""
        return tuple(line for part in self.parts for line in part.passage.lines)

    @property
    def needs(self) -> tuple[Need, ...]:
        """What to settle before the call, the eight questions first; of needs that one answer settles, the first."""
        return tuple(sorted(needs_of(self.parts), key=lambda need: _ORDER.get(need.field, len(_ORDER))))

    @property
    def objections(self) -> tuple[Reservation, ...]:
        """What the candidate may hold against it, ranked, with honest answers; `Engagement.questions` has the rest."""
        return self.engagement.objections()

    @property
    def agenda(self) -> tuple[Slot, ...]:
        """The plan of the minutes; its parts add up to the length of the call, which after a no is two minutes."""
        minutes = self.engagement.minutes
        last = min(minutes, _AFTER_A_NO) if self.engagement.declined else minutes
        return agenda(self.parts, last, self.engagement.voice)

    @property
    def gaps(self) -> tuple[tuple[str, Gap], ...]:
        """What the research could not find out, as pairs of source and gap."""
        return self.engagement.dossier.gaps

    @property
    def spoken_words(self) -> int:
        """Words of the main line of the call: said or asked, branches left out."""
        return sum(len(line.text.split()) for line in self.lines if line.form is not Form.KNOW and line.when is None)

    def part(self, name: str) -> tuple[Line, ...]:
        """Give the lines of a section; none where it said nothing."""
        return lines_of(self.parts, name)

    def explain(self, name: str) -> str:
        """Say, line by line, what a section rests on: the facts with their pages, the fields with their names."""
        return explained(self.engagement, self.parts, name)

    def seen_by(self, viewer: Viewer) -> View:
        """Give a copy with what one reader may have, and with nothing that it was made from; see `callprep.View`."""
        return seen_by(self.engagement, self.parts, self.needs, viewer)

    def __str__(self) -> str:
        """Give the sheet as plain text."""
        return _present.text(self)

    def markdown(self) -> str:
        """Give the sheet as Markdown."""
        return _present.markdown(self)

    def html(self) -> str:
        """Give the sheet as one self-contained page that prints on A4."""
        return _present.html(self)

    def _repr_html_(self) -> str:
        return _present.html_fragment(self)

    def to_json(self) -> str:
        """Give the sheet as JSON text, with the engagement it was written from."""
        return _present.to_json(self)

    @classmethod
    def from_json(cls, text: str) -> Pitch:
        """Read what `to_json` wrote; unknown keys are ignored.

        Raises:
            InvalidInputError: The text is no call sheet; the message names the place.
        """
        return _present.from_json(cls, text)


def _said_once(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Leave out terms that were told already where they asked for them: told by the lines that are there."""
    asked = [line for part in parts if part.name == _ANSWERED for line in part.passage.lines if _REPLY in line.cites]
    told = {cited for line in asked for cited in line.cites} - {_REPLY}
    return tuple(_without(part, told) if part.name in _TERMS else part for part in parts)


def _without(part: Part, told: Container[str]) -> Part:
    stay = (line for line in part.passage.lines if not line.cites or not all(cited in told for cited in line.cites))
    return attrs.evolve(part, passage=attrs.evolve(part.passage, lines=tuple(stay)))


def _stranger(e: Engagement) -> Engagement:
    """Give the engagement as if nothing were known of them but their reply: what hangs on it hangs on no fact."""
    reports = (attrs.evolve(report, evidence=()) for report in e.dossier.reports)
    candidate = attrs.evolve(e.candidate, contacts=(), said=())
    dossier = attrs.evolve(e.dossier, candidate=candidate, reports=tuple(reports))
    return attrs.evolve(e, candidate=candidate, dossier=dossier)


def _bare(stranger: Engagement) -> tuple[Part, ...]:
    written = ((part.name, part(stranger)) for part in PITCH.sections)
    told = ((name, Passage(needs=(one,)) if isinstance(one, Need) else one) for name, one in written)
    return tuple(Part(name, one) for name, one in told if one is not None)


_MOVES: dict[Warmth, tuple[Move, ...]] = {
    # the shortest way to the ask: why them, the work, what is new, and then the step; who we are comes after it
    Warmth.EAGER: tuple(
        (name, "shared_contact") for name in ("credential", "role", "learning", "branches", "next_step")
    ),
    # what is in it for them before who we are: they were asked already what they know of us
    Warmth.LUKEWARM: (("company", "products"),),
}


def by_warmth(e: Engagement) -> tuple[Move, ...]:
    """Give the order that fits how warm the reply was: an eager yes wants the step, a maybe wants a reason."""
    reply = e.candidate.reply
    return _MOVES.get(reply.warmth, ()) if reply else ()


PITCH: Outline[Pitch] = Outline(
    Pitch,
    (
        opener,
        permission,
        answer,
        rapport,
        shared_contact,
        company,
        credential,
        role,
        learning,
        benefit,
        stack,
        products,
        people,
        money,
        expectations,
        questions,
        objections,
        branches,
        next_step,
        avoid,
    ),
    arranged=by_warmth,
)
"""The call sheet for the first call, in the order of the conversation, which the warmth of the reply changes."""

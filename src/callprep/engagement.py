"""One person and one opportunity, and all that has passed between them: what sections and rules read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from functools import cached_property
from typing import Protocol

import attrs

from callprep.errors import InvalidInputError
from callprep.insight import conflicts as _conflicts
from callprep.insight import disclosure as _disclosure
from callprep.insight import fit as _fit
from callprep.insight import hooks as _hooks
from callprep.insight import objections as _objections
from callprep.insight import overlap as _overlap
from callprep.insight import questions as _questions
from callprep.insight import stack as _stack
from callprep.insight.questions import Ringing
from callprep.insight.sensitive import without_private
from callprep.insight.vocabulary import Similarity, Vocabulary
from callprep.model import _checked, _present, dates
from callprep.model.call import CallNotes
from callprep.model.candidate import Candidate, Contact, Warmth
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Fact
from callprep.model.opportunity import Opportunity, SpokenOpportunity, WrittenOpportunity
from callprep.model.readiness import OpenQuestion, ranked_missing
from callprep.model.saying import Channel, Form
from callprep.model.tone import Tone
from callprep.wording import Voice

__all__ = ["Caller", "Engagement", "Message"]

_OF_PROFILES = {"employer": "employer", "place": "place", "name": "name", "open_to_work": "open to work"}
"""What profiles say of the person, and how a conflict about it is called: it concerns whoever says so."""


class Message(Protocol):
    """A text with a subject, as `Mail` and `Note` are; its `str` is what is sent."""

    @property
    def subject(self) -> str:
        """The subject; empty where there is none."""
        ...


@attrs.frozen
class Caller:
    """Who rings: the recruiter, and for whom they ring.

    `email` and `address` (a postal one) sign a mail that nobody asked for, `opt_out` is where one can refuse more of
    them (a page or an address; a reply, where left out); `tone` is how all their texts sound.

    Raises:
        InvalidInputError: A part is of the wrong kind, or the name or the company is empty.
    """

    name: str
    company: str
    role: str | None = None
    email: str | None = None
    address: str | None = None
    opt_out: str | None = None
    tone: Tone = attrs.field(factory=Tone)

    def __attrs_post_init__(self) -> None:
        """Refuse what no text could be signed with."""
        _checked.refuse_wrong_kinds(self)
        _checked.refuse_blank("caller.name", "whoever calls", self.name)
        _checked.refuse_blank("caller.company", "the company they call for", self.company)


_LEAST_MINUTES = 5


def _all_notes(given: Iterable[CallNotes]) -> tuple[CallNotes, ...]:
    return _checked.listed(given)


def _texts(given: Iterable[str]) -> tuple[str, ...]:
    return _checked.listed(given)


def _day(given: date) -> date:
    """Take the day of a moment: a moment compares with no day."""
    return given.date() if isinstance(given, datetime) else given


@attrs.frozen(slots=False)  # with a dict for what is worked out once
class Engagement:
    """One person and one opportunity.

    `notes` are those of earlier calls, `sent` the texts already sent; `today` is the date that freshness is judged by
    (pass it: the same engagement then gives the same bytes for ever), `minutes` how long the call may last.

    `dossier` holds no sensitive clause, whoever filled it: what `screen` calls sensitive goes as an engagement is made,
    as research lets it go, and is counted in `Dossier.dropped`.

    Raises:
        InvalidInputError: A part is of the wrong kind, the candidate has no name, or the call has less than 5 minutes.
    """

    candidate: Candidate
    dossier: Dossier
    opportunity: Opportunity
    caller: Caller
    notes: tuple[CallNotes, ...] = attrs.field(default=(), converter=_all_notes)
    sent: tuple[str, ...] = attrs.field(default=(), converter=_texts)
    today: date = attrs.field(
        factory=lambda: dates.local_today(),  # noqa: PLW0108 -- looked up at each call, see there
        converter=_day,
    )
    minutes: int = 10

    def __attrs_post_init__(self) -> None:
        """Refuse what would come to light in a section only."""
        _checked.refuse_wrong_kinds(self)
        _checked.refuse_blank("candidate.name", "a candidate", self.candidate.name)
        if self.minutes < _LEAST_MINUTES:
            raise InvalidInputError("minutes", f"should be {_LEAST_MINUTES} or more, is {self.minutes}")
        kept = without_private(self.dossier)
        if kept is not self.dossier:
            object.__setattr__(self, "dossier", kept)  # as attrs' own guide does it in a frozen class

    @cached_property
    def voice(self) -> Voice:
        """Who speaks to whom, and in which tone: what `callprep.wording.said` words by."""
        return Voice(self.candidate.name, self.caller.tone)

    @cached_property
    def spoken(self) -> SpokenOpportunity:
        """The part of the opportunity that may be said on the call."""
        return self.opportunity.spoken()

    @cached_property
    def written(self) -> WrittenOpportunity:
        """The part of the opportunity that may stand in a mail or a note."""
        return self.opportunity.written()

    def missing(self) -> tuple[OpenQuestion, ...]:
        """Give what the hiring manager has still to answer, by the damage that it does with this candidate.

        Growth comes first where they have done the task before: without something new there is no pitch for them. Then
        what they asked for themselves, then the work, then the rest of the eight and the backers of a start-up, then
        all else; open before thin.
        """
        done = _overlap.surely_done(self.overlaps()) is not None
        reply = self.candidate.reply
        asked = _questions.asked_of_manager(reply.text) if reply else frozenset[str]()
        return ranked_missing(self.opportunity, overlaps=done, asked=asked)

    @property
    def declined(self) -> bool:
        """Whether the reply was a no or a not-now: then nothing is pitched."""
        reply = self.candidate.reply
        return reply is not None and reply.warmth in {Warmth.NO, Warmth.NOT_NOW}

    def disclosed(
        self, item: Evidence[Fact] | Contact, channel: Channel = Channel.CALL, part: str | None = None
    ) -> _disclosure.Disclosed:
        """Say what may be done with a fact, or a third person's name, in a channel, by the table of disclosure.

        It is unsolicited until a reply came, however much was sent; what other facts, or they themselves, contradict is
        disputed (see `contesting`). Each is worked out once.

        Args:
            item: The evidence, or the third person.
            channel: Where it would be said.
            part: The field that is spoken of ("employer"); the fact as a whole where left out.
        """
        key = (item if isinstance(item, Contact) else item.id, channel, part)
        if key not in self._disclosed:
            first = self.candidate.reply is None
            contested = bool(self.contesting(item, part))
            self._disclosed[key] = _disclosure.disclose(
                item,
                channel,
                self.today,
                first=first,
                part=part,
                disputed=contested,
                company=self.opportunity.company.name,
                screened=id(item) in self._own,
            )
        return self._disclosed[key]

    @cached_property
    def _own(self) -> frozenset[int]:
        """Which evidence stands in the dossier, by the identity of the object: a hash of each would take long."""
        return frozenset(map(id, self.dossier.evidence))

    def contesting(self, item: Evidence[Fact] | Contact, part: str | None = None) -> tuple[_conflicts.Conflict, ...]:
        """Give the conflicts that a fact, or the part of it that is spoken of, stands in."""
        if isinstance(item, Contact):
            return ()
        if part in _OF_PROFILES:
            return tuple(one for one in self.conflicts if one.about == _OF_PROFILES[part])
        found = self._contested.get(item.id, ())
        return found if part is None else tuple(one for one in found if one.about not in _OF_PROFILES.values())

    @cached_property
    def conflicts(self) -> tuple[_conflicts.Conflict, ...]:
        """The facts that contradict each other, or what the candidate told us."""
        return _conflicts.conflicts(self.dossier, self.today, voice=self.voice)

    @cached_property
    def _contested(self) -> dict[str, tuple[_conflicts.Conflict, ...]]:
        found: dict[str, dict[_conflicts.Conflict, None]] = {}
        for one in self.conflicts:
            for version in one.versions:
                for item in (*filter(None, (version.evidence,)), *version.also):
                    found.setdefault(item.id, {})[one] = None
        return {key: tuple(ones) for key, ones in found.items()}

    @cached_property
    def _disclosed(self) -> dict[tuple[Contact | str, Channel, str | None], _disclosure.Disclosed]:
        return {}

    def hooks(
        self, *, vocabulary: Vocabulary | None = None, similar: Similarity | None = None
    ) -> tuple[_hooks.Hook, ...]:
        """Give the best three that the conversation could open with, best first, each with the reason for its rank.

        Args:
            vocabulary: Whose topics to use; the shipped ones where left out.
            similar: A measure of one's own for words that are alike, 0 to 1; none where left out.
        """
        return _hooks.hooks(self.dossier, self.spoken, self.today, vocabulary=vocabulary, similar=similar)

    def hooks_left_out(
        self, *, vocabulary: Vocabulary | None = None, similar: Similarity | None = None
    ) -> tuple[_hooks.LeftOutHook, ...]:
        """Give what is none of the best three, each with the reason; see `hooks`."""
        return _hooks.left_out(self.dossier, self.spoken, self.today, vocabulary=vocabulary, similar=similar)

    def openers(self) -> tuple[_hooks.Hook, ...]:
        """Give all that the conversation could open with, ranked as `hooks` are: for who has to word one of them."""
        return self._openers

    @cached_property
    def _openers(self) -> tuple[_hooks.Hook, ...]:
        return _hooks.hooks(self.dossier, self.spoken, self.today, most=None)

    def overlaps(self) -> tuple[_overlap.Overlap, ...]:
        """Give the tasks that the candidate has already done, strongest first, with the evidence and what is new."""
        return self._overlaps

    @cached_property
    def offer(self) -> _overlap.Offer:
        """What they would come to learn: what of it is new to them, and which of their works show the rest."""
        return _overlap.offer(self.dossier, self.spoken)

    @cached_property
    def _overlaps(self) -> tuple[_overlap.Overlap, ...]:
        return _overlap.overlaps(self.dossier, self.spoken, self.today)

    def fit(self, *, vocabulary: Vocabulary | None = None) -> _fit.Fit:
        """Judge, each by itself, what the role asks for and what they ask of it: with reasons, and without a score."""
        return _fit.fit(self.candidate, self.dossier, self.opportunity, self.today, vocabulary)

    def stack(self, *, vocabulary: Vocabulary | None = None) -> tuple[_stack.ToolRow, ...]:
        """Put each tool of the role beside what they have done with it, in the order of the role."""
        return _stack.stack(self.dossier, self.spoken, self.today, vocabulary, voice=self.voice)

    def questions(self) -> tuple[_questions.Question, ...]:
        """Give the questions this candidate will likely ask, ranked, each with an answer or whom to ask."""
        return self._questions

    @cached_property
    def _questions(self) -> tuple[_questions.Question, ...]:
        return _questions.questions(
            self.candidate,
            self.dossier,
            self.opportunity,
            self.spoken,
            voice=self.voice,
            overlaps=self.overlaps(),
            offer=self.offer,
            ringing=self._ringing,
        )

    @cached_property
    def _ringing(self) -> Ringing:
        """Who calls and for whom, and what of theirs may be named as the reason; a hushed client is not named."""
        caller, role = self.caller, self.opportunity
        is_agency = caller.company.casefold() != role.company.name.casefold()
        client = self.spoken.company if is_agency and not role.confidential else None
        done = _overlap.surely_done(self.overlaps())
        items = [*([done.evidence] if done else []), *(hook.evidence for hook in self.openers() if not hook.personal)]
        lead = next((item for item in items if self.disclosed(item).form is Form.SAY), None)
        return Ringing(caller.name, caller.company, caller.role, caller.email, caller.opt_out, client, is_agency, lead)

    def objections(self) -> tuple[_objections.Reservation, ...]:
        """Give what this candidate may hold against the offer, each with an honest answer or whom to ask."""
        return self._objections

    @cached_property
    def _objections(self) -> tuple[_objections.Reservation, ...]:
        return _objections.reservations(
            self.candidate,
            self.dossier,
            self.opportunity,
            self.spoken,
            self.today,
            voice=self.voice,
            offer=self.offer,
            ringing=self._ringing,
            notes=tuple(said for one in self.notes for said in one.said),
        )

    def with_sent(self, *texts: str | Message) -> Engagement:
        """Give the engagement with what was sent to them: texts, or a mail or note as it was written.

        The call then opens with something else, or takes up what the mail opened with in other words.

        Raises:
            NotAllowedError: A note is longer than goes through, so that it cannot have been sent: pass what was.
        """
        return attrs.evolve(self, sent=(*self.sent, *map(str, texts)))

    def to_json(self) -> str:
        """Give the engagement as JSON text with a schema number; `from_json` reads it back."""
        return _present.to_json(self)

    @classmethod
    def from_json(cls, text: str) -> Engagement:
        """Read what `to_json` wrote; unknown keys are ignored.

        Raises:
            InvalidInputError: The text is no engagement; the message names the place.
        """
        return _present.from_json(cls, text)

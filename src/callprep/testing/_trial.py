"""One source, one case, and what came of asking: the ground on which the clauses of an audit stand."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable
from contextlib import closing

import attrs

from callprep.errors import SourceError
from callprep.inquiry.interview import Heard, Interview, fault_text, resume
from callprep.inquiry.source import Inquiry, Source, SourceInfo
from callprep.inquiry.wire import Request, Response, shown_url
from callprep.model.candidate import Candidate
from callprep.model.evidence import Evidence, Gap, GapKind
from callprep.model.facts import Fact
from callprep.testing.recording import Recording

__all__ = ["Case", "Run", "Trial", "answered", "drive", "run", "shown", "trial", "why_broken"]


def _tuple(given: Iterable[type[Fact] | str]) -> tuple[type[Fact] | str, ...]:
    return tuple(given)


@attrs.frozen
class Case:
    """A person, and a recording of all that the source asks about them.

    Args:
        candidate: Whom to ask about, with the accounts that the source reads.
        recording: The answers; an importer needs none.
        expects: What must be found: classes of facts (at least one of each), and titles of facts.
        found: False where nobody is found; see `absent`.
    """

    candidate: Candidate
    recording: Recording = attrs.field(factory=Recording)
    expects: tuple[type[Fact] | str, ...] = attrs.field(default=(), converter=_tuple)
    found: bool = True

    @classmethod
    def absent(cls, candidate: Candidate, recording: Recording) -> Case:
        """Make the case of an account that does not exist, as the site answers for one."""
        return cls(candidate, recording, found=False)


@attrs.frozen
class Run:
    """A whole interview: what was asked (refused requests too), what was heard, and what came of it."""

    asked: tuple[Request, ...]
    heard: tuple[Heard, ...]
    evidence: tuple[Evidence[Fact], ...]
    gap: Gap | None
    recording: Recording

    @property
    def broken(self) -> bool:
        """Whether the source itself was at fault."""
        return self.gap is not None and self.gap.kind is GapKind.BROKEN


@attrs.frozen
class Trial:
    """What a clause judges: a source, a case, and the plain run of both."""

    source: Source
    info: SourceInfo
    case: Case
    run: Run


@attrs.frozen
class _Overheard:
    """A source whose every request is noted, also those that an interview refuses."""

    source: Source
    asked: list[Request]

    @property
    def info(self) -> SourceInfo:
        return self.source.info

    def ask(self, candidate: Candidate, /) -> Inquiry:
        inquiry = self.source.ask(candidate)
        # what is no generator goes on as it is, for the interview to say so
        return self._passing_on(inquiry) if hasattr(inquiry, "throw") else inquiry

    def _passing_on(self, inquiry: Inquiry) -> Inquiry:
        heard: Heard | None = None
        with closing(inquiry):
            while True:
                try:
                    said = _told(inquiry, heard)
                except StopIteration:
                    return
                if isinstance(said, Request):
                    self.asked.append(said)
                try:
                    heard = yield said
                except SourceError as error:
                    heard = error


def _told(inquiry: Inquiry, heard: Heard | None) -> Request | Evidence[Fact]:
    if heard is None:
        return next(inquiry)
    return inquiry.throw(heard) if isinstance(heard, SourceError) else inquiry.send(heard)


def trial(source: Source, case: Case) -> Trial:
    """Ask once, as a user would, and keep what happened."""
    return Trial(source, source.info, case, run(source, case.candidate, case.recording.fresh()))


def run(source: Source, candidate: Candidate, recording: Recording) -> Run:
    """Hold a whole interview over a recording."""
    asked: list[Request] = []
    interview = Interview(_Overheard(source, asked), candidate)
    heard = drive(interview, recording.send)
    return Run(tuple(asked), heard, tuple(interview.evidence), interview.gap, recording)


def drive(interview: Interview, send: Callable[[Request], Response]) -> tuple[Heard, ...]:
    """Answer until nothing more is asked; give what was answered."""
    heard: list[Heard] = []
    while interview.wants is not None:
        heard.append(answered(send, interview.wants))
        interview.tell(heard[-1])
    return tuple(heard)


def answered(send: Callable[[Request], Response], request: Request) -> Heard:
    """Send, and take a fault of the world as an answer, as drivers do."""
    try:
        return send(request)
    except SourceError as error:
        return error


def why_broken(source: Source, candidate: Candidate, heard: Iterable[Heard], gap: Gap) -> str:
    """Find where in the adapter it broke, by letting it break once more in the open."""
    try:
        resume(source, candidate, heard, strict=True)
    except (Exception, SystemExit) as fault:  # noqa: BLE001 -- it is the adapter's, and this is who tells its author
        last = traceback.extract_tb(fault.__traceback__)[-1]
        return f"{fault_text(fault)} (in {last.name}, {last.filename}:{last.lineno})"
    return gap.detail


def shown(request: Request) -> str:
    """Name a request in a message."""
    return f"{request.method} {shown_url(request.url)[:200]}"

"""The machine that steps a source: it hands out requests, takes answers, keeps evidence, and never lets a fault out.

What a source has heard is its whole state: `resume` makes a fresh inquiry and tells it the same answers again.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

import attrs

from callprep.errors import (
    AccessDeniedError,
    BrokenSourceError,
    CallprepError,
    NotAPersonError,
    ProfileNotFoundError,
    RateLimitedError,
    SourceError,
    UnreachableError,
    UnreadableError,
    UrlRefusedError,
)
from callprep.inquiry.source import Inquiry, Source, SourceInfo
from callprep.inquiry.wire import Request, Response, shown_url
from callprep.model.candidate import Candidate
from callprep.model.evidence import Evidence, Gap, GapKind, Report
from callprep.model.facts import Fact

__all__ = ["MOST_EVIDENCE", "MOST_REQUESTS", "Heard", "Interview", "fault_text", "gap_of", "resume"]

MOST_REQUESTS = 50
"""Requests that one source may make about one person: a full picture takes ten at most."""

MOST_EVIDENCE = 5_000
"""Pieces of evidence one source may give about one person: fifty full pages of a hundred; a source that never ends
stops here."""

Heard: TypeAlias = Response | SourceError
"""What a source can be told: an answer, or why there is none."""

_KINDS: tuple[tuple[type[CallprepError], GapKind], ...] = (
    (RateLimitedError, GapKind.RATE_LIMITED),
    (ProfileNotFoundError, GapKind.NOT_FOUND),
    (NotAPersonError, GapKind.NOT_A_PERSON),
    (AccessDeniedError, GapKind.DENIED),
    (UnreadableError, GapKind.UNREADABLE),
    (UrlRefusedError, GapKind.REFUSED),
    (UnreachableError, GapKind.UNREACHABLE),
    (SourceError, GapKind.UNREACHABLE),
)


def gap_of(error: CallprepError, now: datetime | None = None) -> Gap:
    """Turn an error into the gap it leaves; a limit says from when on to try again, counted from `now` (aware).

    Adapters and senders word their errors themselves: keys in addresses are masked here.
    """
    kind = next((kind for cls, kind in _KINDS if isinstance(error, cls)), GapKind.BROKEN)
    again = None
    if isinstance(error, RateLimitedError) and error.retry_after is not None:
        # a server may name an absurd time; a year is "not in this run" as well as a million is
        again = (now or datetime.now(UTC)) + timedelta(seconds=min(error.retry_after, 366 * 86_400))
    detail = error.message if isinstance(error, SourceError) else str(error)
    return Gap(kind, shown_url(detail), shown_url(getattr(error, "url", "")), again)


def fault_text(fault: BaseException) -> str:
    """Name a fault that is nobody's word for a gap: its class and the start of its text, keys in addresses masked."""
    return f"{type(fault).__name__}: {shown_url(str(fault))[:200]}"


class Interview:
    """One source and one candidate, step by step.

    ::

        interview = Interview(source, candidate)
        while interview.wants is not None:
            interview.tell(send(interview.wants))
        interview.report

    Args:
        source: Who asks.
        candidate: About whom.
        strict: Let an adapter's own faults out as they are, for its author.
    """

    def __init__(self, source: Source, candidate: Candidate, *, strict: bool = False) -> None:
        self.source = source
        self.info: SourceInfo = source.info
        self.evidence: list[Evidence[Fact]] = []
        self.gap: Gap | None = None
        self.wants: Request | None = None
        self.asked: int = 0
        self._strict = strict
        self._inquiry: Inquiry | None = None
        self._step(candidate, None)

    @property
    def report(self) -> Report:
        """What is known up to now."""
        return Report(self.info.name, tuple(self.evidence), self.gap)

    def tell(self, heard: Heard) -> None:
        """Give the answer to `wants`, or the error that stands in its place; `wants` is then the next request.

        Raises:
            RuntimeError: Nothing was asked.
        """
        request, inquiry = self.wants, self._inquiry
        if request is None or inquiry is None:
            raise RuntimeError("the interview is over: nothing was asked")
        if isinstance(heard, Response) and not heard.url:
            heard = attrs.evolve(heard, url=request.url)
        self._step(inquiry, heard)

    def stop(self, gap: Gap) -> None:
        """End it here, with that gap; what is known stays."""
        self.wants = None
        self.gap = gap
        self._close()

    def _step(self, begun: Candidate | Inquiry, heard: Heard | None) -> None:
        self.wants = None
        try:
            inquiry = self._begin(begun) if isinstance(begun, Candidate) else begun
            self.wants = self._next_request(inquiry, heard)
        except CallprepError as error:
            if self._strict and isinstance(error, BrokenSourceError):
                self._close()
                raise
            self.stop(gap_of(error, heard.received_at if isinstance(heard, Response) else None))
        except (Exception, SystemExit) as fault:  # an adapter that exits must not take the others with it
            if self._strict:
                self._close()
                raise
            self.stop(gap_of(BrokenSourceError(self.info.name, fault_text(fault))))

    def _begin(self, candidate: Candidate) -> Inquiry:
        inquiry = self.source.ask(candidate)
        self._demand(hasattr(inquiry, "send"), "ask() must be a generator")
        self._inquiry = inquiry
        return inquiry

    def _next_request(self, inquiry: Inquiry, heard: Heard | None) -> Request | None:
        try:
            while True:
                said = _advance(inquiry, heard)
                heard = None
                if isinstance(said, Request):
                    self._judge(said)
                    return said
                self._keep(said)
        except StopIteration:
            self._inquiry = None
        return None

    def _keep(self, said: Evidence[Fact]) -> None:
        self._demand(_is_evidence(said), f"yielded {type(said).__name__}, not a Request or Evidence")
        self._demand(len(self.evidence) < MOST_EVIDENCE, f"never ends: gave more than {MOST_EVIDENCE} facts")
        provenance = attrs.evolve(said.provenance, source=self.info.name)
        self.evidence.append(attrs.evolve(said, provenance=provenance))

    def _judge(self, request: Request) -> None:
        self.asked += 1
        self._demand(self.asked <= MOST_REQUESTS, f"asks more than {MOST_REQUESTS} requests about one person")
        allowed = {"https", "http"} if self.info.plain_http else {"https"}
        self._demand(
            request.scheme in allowed,
            f"asks {shown_url(request.url)[:200]!r}, which is not {'/'.join(sorted(allowed))}",
        )
        known = self.info.any_public or request.host in self.info.hosts
        self._demand(known, f"asks the host {request.host!r}, which its info.hosts does not name")

    def _demand(self, holds: bool, fault: str) -> None:  # noqa: FBT001 -- reads as a sentence
        if not holds:
            raise BrokenSourceError(self.info.name, fault)

    def _close(self) -> None:
        inquiry, self._inquiry = self._inquiry, None
        if inquiry is not None:
            # what a generator does on close is its own affair: its evidence is safe, and nobody is left to tell
            with suppress(Exception, SystemExit):
                inquiry.close()


def _is_evidence(said: object) -> bool:
    return isinstance(said, Evidence)


def _advance(inquiry: Inquiry, heard: Heard | None) -> Request | Evidence[Fact]:
    if heard is None:
        return next(inquiry)
    return inquiry.throw(heard) if isinstance(heard, SourceError) else inquiry.send(heard)


def resume(source: Source, candidate: Candidate, heard: Iterable[Heard], *, strict: bool = False) -> Interview:
    """Step a fresh inquiry through what was already heard: after a crash, on another machine, in a replay."""
    interview = Interview(source, candidate, strict=strict)
    for answer in heard:
        if interview.wants is None:
            break
        interview.tell(answer)
    return interview

"""Every decision of a research, without sending anything: the blocking driver and its asyncio twin share it whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

import attrs

from callprep._driving.planning import Lineup
from callprep.errors import SourceError
from callprep.identity.links import Person, Placed, place
from callprep.inquiry.interview import Interview
from callprep.inquiry.source import Source
from callprep.inquiry.wire import Request, Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier, Evidence, Gap, GapKind, Hop, Identity, Report
from callprep.model.facts import Fact, Link, Mention, Screen, Screened

__all__ = ["MOST_FOLLOWED", "Dispatch", "Driving", "OnEvidence", "Outcome", "Terms"]

MOST_FOLLOWED = 12
"""Accounts that are asked because one account names them; a page that names more is read, and the rest is listed."""

Outcome: TypeAlias = Response | BaseException
"""What sending came to: an answer, or anything that was raised, or (from a sender that is wrong) anything else."""

Dispatch: TypeAlias = Callable[[int, Request], None]
"""Puts a request on its way, and returns at once; the number says whose answer it will be."""

OnEvidence: TypeAlias = Callable[[Evidence[Fact]], object]
"""Is told of each piece of evidence as it comes, in the caller's thread."""


@attrs.frozen
class Terms:
    """How a research is driven: `deadline` in seconds, `rounds` of asking, and what the caller wants to be told."""

    deadline: float
    rounds: int
    strict: bool
    screen: Screen
    on_evidence: OnEvidence | None


@attrs.define
class _Talk:
    """One interview: about which accounts, how much of its evidence was taken over, and what was kept of it."""

    interview: Interview
    accounts: tuple[Account, ...]
    taken: int = 0
    kept: list[Evidence[Fact]] = attrs.field(factory=list[Evidence[Fact]])


class Driving:
    """One candidate's research: takes answers, says what to send, and ends in a dossier.

    ::

        driving = Driving(candidate, lineup, terms, dispatch, clock)
        driving.begin()
        while driving.waiting:
            driving.tell(number, outcome)      # or driving.time_out()
        driving.dossier()

    Args:
        candidate: Who is looked up.
        lineup: Who may be asked.
        terms: How.
        dispatch: Where requests go.
        clock: Seconds that only grow; the deadline counts from now on.
    """

    def __init__(
        self, candidate: Candidate, lineup: Lineup, terms: Terms, dispatch: Dispatch, clock: Callable[[], float]
    ) -> None:
        self._candidate = candidate
        self._lineup = lineup
        self._terms = terms
        self._dispatch = dispatch
        self._clock = clock
        self.until = clock() + terms.deadline
        self._talks: list[_Talk] = []
        self._waiting: set[int] = set()
        self._gaps: dict[str, Gap] = {}
        self._asked: list[Account] = list(candidate.accounts)
        self._links: list[Evidence[Fact]] = []
        self._person = place(candidate, ())
        self._dropped: Counter[str] = Counter()
        self._latest: datetime | None = None

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._waiting)

    @property
    def left(self) -> float:
        """Seconds until the deadline, never negative."""
        return max(0.0, self.until - self._clock())

    def begin(self) -> None:
        """Open the first round: every request is on its way before the first fact is looked at."""
        for source in self._lineup.sources:
            self._ask(source, self._candidate)
        for number in range(len(self._talks)):
            self._take(number)

    def tell(self, number: int, outcome: object) -> None:
        """Hand an outcome to the interview that asked; one that has been stopped since hears nothing more."""
        if number not in self._waiting:
            return
        self._waiting.discard(number)
        interview = self._talks[number].interview
        if isinstance(outcome, Response):
            self._latest = max(self._latest or outcome.received_at, outcome.received_at)
        if isinstance(outcome, Response | SourceError):
            interview.tell(outcome)
        else:
            interview.stop(self._sender_fault(outcome))
        self._send_on(number)
        self._take(number)

    def time_out(self) -> None:
        """End what is still under way; what is known stays."""
        for number in sorted(self._waiting):
            self._stop_late(number)
        self._waiting.clear()

    def close(self) -> None:
        """Let go of every inquiry, also when the research ends by an exception."""
        for talk in self._talks:
            talk.interview.stop(talk.interview.gap or _UNFINISHED)

    def dossier(self) -> Dossier:
        """Put together what is known: one report a source, every fact stamped by all that is known in the end."""
        links = [item for talk in self._talks for item in talk.kept if _tells_of_accounts(item)]
        self._person = place(self._candidate, links)
        return Dossier(
            self._candidate,
            tuple(self._reports()),
            self._latest or datetime.now(UTC),
            tuple(self._listed()),
            tuple(sorted(self._dropped.items())),
        )

    # -- asking

    def _ask(self, source: Source, candidate: Candidate) -> None:
        info = source.info
        gap = self._lineup.circumstances.gap(info, candidate.accounts)
        if gap is not None:
            self._gaps[info.name] = gap
            return
        accounts = tuple(account for account in candidate.accounts if account.site in info.sites)
        self._talks.append(_Talk(Interview(source, candidate, strict=self._terms.strict), accounts))
        self._send_on(len(self._talks) - 1)

    def _send_on(self, number: int) -> None:
        interview = self._talks[number].interview
        request = interview.wants
        if request is None:
            return
        if not self.left:
            self._stop_late(number)
        elif request.after >= self.left:
            again = (self._latest or datetime.now(UTC)) + timedelta(seconds=min(request.after, 366 * 86_400))
            interview.stop(Gap(GapKind.RATE_LIMITED, "the site asks to wait for longer", request.shown_url, again))
        else:
            self._waiting.add(number)
            self._dispatch(number, request)

    def _stop_late(self, number: int) -> None:
        interview = self._talks[number].interview
        asked = interview.wants.shown_url if interview.wants else ""
        detail = f"no answer within {self._terms.deadline:g} seconds" + (f"; was asking {asked}" if asked else "")
        interview.stop(Gap(GapKind.TIMED_OUT, detail, asked))

    def _sender_fault(self, outcome: object) -> Gap:
        if isinstance(outcome, BaseException):
            if self._terms.strict:
                raise outcome
            return Gap(GapKind.BROKEN, f"the sender failed: {type(outcome).__name__}: {str(outcome)[:200]}")
        fault = f"the sender gave {type(outcome).__name__}, not a Response"
        if self._terms.strict:
            raise TypeError(fault)
        return Gap(GapKind.BROKEN, fault)

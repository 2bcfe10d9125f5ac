"""Every decision of a research, without sending anything: the blocking driver and its asyncio twin share it whole."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

import attrs

from callprep._driving.planning import Lineup
from callprep.errors import BrokenSourceError, SourceError
from callprep.identity.links import Person, Placed, place
from callprep.inquiry.interview import Interview, fault_text, gap_of
from callprep.inquiry.source import Source
from callprep.inquiry.wire import Request, Response, shown_url
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier, Evidence, Gap, GapKind, Hop, Identity, Report
from callprep.model.facts import Fact, Link, Mention, Screen, Screened

__all__ = ["GRACE", "MOST_FOLLOWED", "Dispatch", "Driving", "Options"]

MOST_FOLLOWED = 12
"""Accounts that are asked because one account names them; a page that names more is read, and the rest is listed."""

GRACE = 0.05
"""Share of the deadline that may be spent after it on what has already arrived; sources that flood stop there."""

_UNFINISHED = Gap(GapKind.SKIPPED, "the research was broken off")
_LONGEST_WAIT = 366 * 86_400.0  # a server may name an absurd time, and times have an end

Dispatch: TypeAlias = Callable[[int, Request], None]
"""Puts a request on its way, and returns at once; the number says whose answer it will be."""


@attrs.frozen
class Options:
    """How a research is driven: `deadline` in seconds, `rounds` of asking, and what the caller wants to be told."""

    deadline: float
    rounds: int
    strict: bool
    screen: Screen
    on_evidence: Callable[[Evidence[Fact]], object] | None


@attrs.define
class _Talk:
    """One interview, the account that it follows (None in the first round), and what was kept of its evidence."""

    name: str
    interview: Interview
    accounts: tuple[Account, ...]
    followed: Account | None
    taken: int = 0
    kept: list[Evidence[Fact]] = attrs.field(factory=list[Evidence[Fact]])


class Driving:
    """One candidate's research: takes answers, says what to send, and ends in a dossier.

    ::

        driving = Driving(candidate, lineup, options, dispatch, clock)
        driving.begin()
        while driving.open:
            driving.hear(outcome(driving.patience))
        driving.dossier()

    Args:
        candidate: Who is looked up.
        lineup: Who may be asked.
        options: How.
        dispatch: Where requests go.
        clock: Seconds that only grow; the deadline counts from now on.
    """

    def __init__(
        self, candidate: Candidate, lineup: Lineup, options: Options, dispatch: Dispatch, clock: Callable[[], float]
    ) -> None:
        self._candidate = candidate
        self._lineup = lineup
        self._options = options
        self._dispatch = dispatch
        self._clock = clock
        self._until = clock() + options.deadline
        self._talks: list[_Talk] = []
        self._waiting: set[int] = set()
        self._untaken: deque[int] = deque()
        self._gaps: dict[str, Gap] = {}
        self._considered: list[Account] = list(candidate.accounts)
        self._followed: Counter[Account] = Counter()
        self._links: list[Evidence[Fact]] = []
        self._person = place(candidate, ())
        self._dropped: Counter[str] = Counter()
        self._latest: datetime | None = None

    @property
    def open(self) -> bool:
        """Whether an answer is still to come, or something that came is still to be taken over."""
        return bool(self._waiting or self._untaken)

    @property
    def patience(self) -> float:
        """Seconds to wait for the next outcome: until the deadline, but not at all while there is other work."""
        return 0.0 if self._untaken else self._left

    @property
    def _left(self) -> float:
        return max(0.0, self._until - self._clock())

    def begin(self) -> None:
        """Open the first round: every first request is on its way before a fact is looked at."""
        for source in self._lineup.sources:
            self._ask(source, self._candidate, None)

    def hear(self, told: tuple[int, object] | None) -> None:
        """Hand an outcome to the interview that asked, and send what it asks next: that comes before all other work.

        An outcome is a `Response`, whatever exception the sender raised, or anything else from a sender that is wrong.
        None says that there is none now: then facts are taken over, and without any, the time is up.
        """
        if told is not None:
            self._answer(*told)
        elif self._untaken:
            self._take(self._untaken.popleft())
        else:
            for number in sorted(self._waiting):
                self._stop_late(number)

    def _answer(self, number: int, outcome: object) -> None:
        if number in self._waiting:  # one that was stopped since hears nothing more
            self._waiting.discard(number)
            self._tell(number, outcome)
            self._send_on(number)

    def _tell(self, number: int, outcome: object) -> None:
        interview = self._talks[number].interview
        if isinstance(outcome, Response):
            self._latest = max(self._latest or outcome.received_at, outcome.received_at)
        if isinstance(outcome, Response | SourceError):
            interview.tell(outcome)
        else:
            interview.stop(self._sender_fault(outcome))

    def close(self) -> None:
        """Let go of every inquiry, also when the research ends by an exception."""
        for talk in self._talks:
            if talk.interview.wants is not None:
                talk.interview.stop(_UNFINISHED)

    def dossier(self) -> Dossier:
        """Put together what is known: one report a source, every fact stamped by all that is known in the end."""
        return Dossier(
            self._candidate,
            tuple(self._reports()),
            self._latest or datetime.now(UTC),
            tuple(self._listed()),
            tuple(sorted(self._dropped.items())),
        )

    def _reports(self) -> Iterator[Report]:
        # follow-ups come in by chance of timing, and are put in an order that does not show it
        talks = sorted(self._talks, key=lambda talk: talk.followed.key if talk.followed else ())
        stamp = _Stamp(self._person)
        for name in dict.fromkeys(source.info.name for source in self._lineup.sources):
            own = [talk for talk in talks if talk.name == name]
            evidence = tuple(stamp(item) for talk in own for item in talk.kept)
            gap = next((talk.interview.gap for talk in own if talk.interview.gap), None)
            yield Report(name, evidence, gap if own else self._gaps[name])
        for name, gap in self._lineup.out:
            yield Report(name, gap=gap)

    def _listed(self) -> Iterator[Hop]:
        asked = [account for talk in self._talks for account in talk.accounts]
        for placed in self._person.accounts:
            if placed.path and not any(placed.account.same_as(account) for account in asked):
                yield placed.path[-1]

    # -- asking

    def _ask(self, source: Source, candidate: Candidate, followed: Account | None) -> None:
        info = source.info
        gap = self._lineup.circumstances.gap(info, candidate.accounts)
        if gap is not None:
            self._gaps[info.name] = gap
            return
        accounts = tuple(account for account in candidate.accounts if account.site in info.sites)
        interview = Interview(source, candidate, strict=self._options.strict)
        self._talks.append(_Talk(info.name, interview, accounts, followed))
        self._send_on(len(self._talks) - 1)

    def _follow(self) -> None:
        """Ask about the accounts that those in so far name, each once; never by guessing."""
        for placed in self._person.accounts:
            readers = [source for source in self._lineup.sources if placed.account.site in source.info.sites]
            if readers and self._may_follow(placed):
                self._considered.append(placed.account)
                self._followed[placed.path[-1].subject] += 1
                for source in readers:
                    self._ask(source, attrs.evolve(self._candidate, accounts=(placed.account,)), placed.account)

    def _may_follow(self, placed: Placed) -> bool:
        return (
            0 < len(placed.path) < self._options.rounds
            and self._followed[placed.path[-1].subject] < MOST_FOLLOWED
            and not any(placed.account.same_as(account) for account in self._considered)
        )

    def _send_on(self, number: int) -> None:
        self._untaken.append(number)
        interview = self._talks[number].interview
        request = interview.wants
        if request is None:
            return
        if not self._left:
            self._stop_late(number)
        elif request.after >= self._left:
            again = (self._latest or datetime.now(UTC)) + timedelta(seconds=min(request.after, _LONGEST_WAIT))
            interview.stop(Gap(GapKind.RATE_LIMITED, "the site asks to wait for longer", shown_url(request.url), again))
        else:
            self._waiting.add(number)
            self._dispatch(number, request)

    def _stop(self, number: int, gap: Gap) -> None:
        self._waiting.discard(number)
        self._talks[number].interview.stop(gap)

    def _stop_late(self, number: int) -> None:
        wants = self._talks[number].interview.wants
        asked = shown_url(wants.url) if wants else ""
        detail = f"no answer within {self._options.deadline:g} seconds" + (f"; was asking {asked}" if asked else "")
        self._stop(number, Gap(GapKind.TIMED_OUT, detail, asked))

    def _sender_fault(self, outcome: object) -> Gap:
        if isinstance(outcome, BaseException):
            if self._options.strict:
                raise outcome
            return Gap(GapKind.BROKEN, f"the sender failed: {fault_text(outcome)}")
        fault = f"the sender gave {type(outcome).__name__}, not a Response"
        if self._options.strict:
            raise TypeError(fault)
        return Gap(GapKind.BROKEN, fault)

    # -- taking

    def _take(self, number: int) -> None:
        """Take over what an interview has newly given: without sensitive clauses, stamped, and told to the caller."""
        talk = self._talks[number]
        fresh = list(self._screened(number))
        told = [item for item in fresh if _tells_of_accounts(item)]
        if told:
            self._links += told
            self._person = place(self._candidate, self._links)
        stamp = _Stamp(self._person)
        for item in fresh:
            talk.kept.append(stamp(item))
            if self._options.on_evidence is not None:
                self._options.on_evidence(talk.kept[-1])
        if told:
            self._follow()

    def _screened(self, number: int) -> Iterator[Evidence[Fact]]:
        talk = self._talks[number]
        fresh = talk.interview.evidence[talk.taken :]
        talk.taken += len(fresh)  # all of it: what stands behind a fault is not taken up later
        for item in fresh:
            if self._clock() > self._until + GRACE * self._options.deadline:
                self._stop_late(number)
                break
            try:
                fact = item.fact.screened(self._screen)
            except (Exception, SystemExit) as fault:
                if self._options.strict:
                    raise
                gap = gap_of(BrokenSourceError(talk.name, f"a fact cannot be screened: {fault_text(fault)}"))
                self._stop(number, gap)
                break
            if fact is not None:
                yield item if fact is item.fact else attrs.evolve(item, fact=fact)

    def _screen(self, text: str) -> Screened:
        result = self._options.screen(text)
        self._dropped.update(result.categories)
        return result


class _Stamp:
    """Writes on evidence whose it is, as far as is known; each account is looked up once."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self._placed: dict[Account, Placed] = {}

    def __call__(self, item: Evidence[Fact]) -> Evidence[Fact]:
        account = item.provenance.account
        placed = self._placed.get(account) or self._person.of(account)
        self._placed[account] = placed
        # what a search finds is possible at most, whoever's account it stands beside
        identity = Identity.SUGGESTED if isinstance(item.fact, Mention) else placed.identity
        if item.identity is identity and item.provenance.path == placed.path:
            return item
        return attrs.evolve(item, identity=identity, provenance=attrs.evolve(item.provenance, path=placed.path))


def _tells_of_accounts(item: Evidence[Fact]) -> bool:
    return isinstance(item.fact, Link) or bool(item.provenance.place)

"""One person: every source is asked at once, and what they say becomes a dossier. Blocking, and for asyncio."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Iterable
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from callprep._driving.driving import GRACE, Dispatch, Driving, Options
from callprep._driving.planning import Ask, Lineup, Plan, line_up, plan_of
from callprep._driving.threads import Threads
from callprep.errors import InvalidInputError, NotAllowedError
from callprep.inquiry.source import Source
from callprep.inquiry.wire import Request, Response
from callprep.insight.sensitive import screen as without_sensitive
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Fact, Screen
from callprep.net import waiting
from callprep.reading.settings import Settings

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator

    from callprep._driving.tasks import Tasks
    from callprep.net.client import AsyncClient, Client

__all__ = ["Ask", "OnEvidence", "Plan", "aresearch", "plan", "research"]

OnEvidence: TypeAlias = Callable[[Evidence[Fact]], object]
"""Is told of each piece of evidence as it comes, in the caller's thread; what it returns does not count."""

_Start = Callable[[Dispatch, Callable[[], float]], Driving]

_LONGEST = 86_400.0  # seconds; a call is prepared on the day


def research(
    candidate: Candidate,
    sources: Iterable[Source | str] | None = None,
    *,
    net: Client | None = None,
    send: Callable[[Request], Response] | None = None,
    deadline: float = 30.0,
    on_evidence: OnEvidence | None = None,
    rounds: int = 2,
    strict: bool = False,
    settings: Settings | None = None,
    screen: Screen = without_sensitive,
) -> Dossier:
    """Ask every source about one candidate, all at once, and give what is known when the deadline comes at the latest.

    The world's faults are gaps, never exceptions. Only `send` runs in other threads, all else in the caller's.

    Args:
        candidate: Who is called; the accounts given are where it starts.
        sources: Whom to ask, made or by name; a text is one name. All that are installed and on by default where left
            out.
        net: The client to send with; one is made from the environment where neither it nor `send` is given.
        send: What sends instead, as a recording; all that it raises but a `SourceError` is told as its fault. Only
            through one are sources asked that go to addresses people wrote themselves: whoever brings it answers for
            where they lead, which nothing here checks yet.
        deadline: Seconds for the whole of it.
        on_evidence: Is told of each fact as it comes. How sure it is that it is the candidate's may still grow.
        rounds: 1 asks the given accounts alone; 2 also those that a found profile names as its own.
        strict: Let the faults of adapters and senders out, for their authors.
        settings: What installed sources may count on; looked up in the environment where left out.
        screen: The sensitive filter that every fact passes first.

    Raises:
        NotAllowedError: The candidate must not be contacted.
        InvalidInputError: An argument cannot be meant.
        UnknownSourceError: No installed source has a name that was given.
        BrokenSourceError: A source that was named cannot be loaded, or, with `strict`, is at fault.
    """
    options = _options(candidate, Options(deadline, rounds, strict, screen, on_evidence))
    lineup = line_up(sources, settings, sender=_sender(net, send))
    with _sending(net, send, deadline, lineup) as sender:
        return _drive(Threads(sender), partial(Driving, candidate, lineup, options))


def _drive(threads: Threads, start: _Start) -> Dossier:
    driving = start(threads.ask, waiting.now)
    try:
        driving.begin()
        while driving.open:
            told = threads.outcome(driving.patience)
            driving.hear(told)
        return driving.dossier()
    finally:
        threads.stop()
        driving.close()


async def aresearch(
    candidate: Candidate,
    sources: Iterable[Source | str] | None = None,
    *,
    net: AsyncClient | None = None,
    send: Callable[[Request], Awaitable[Response]] | None = None,
    deadline: float = 30.0,
    on_evidence: OnEvidence | None = None,
    rounds: int = 2,
    strict: bool = False,
    settings: Settings | None = None,
    screen: Screen = without_sensitive,
) -> Dossier:
    """Do what `research` does, in the running loop: `net` and `send` are awaited, no thread is started.

    Sources and `on_evidence` run in the loop's thread, between its other tasks.

    Raises:
        NotAllowedError: As `research`, and so are the others.
        InvalidInputError: An argument cannot be meant.
        UnknownSourceError: No installed source has a name that was given.
        BrokenSourceError: A source that was named cannot be loaded; with `strict`, also any fault of one.
    """
    from callprep._driving.tasks import Tasks  # noqa: PLC0415 -- a blocking script never needs asyncio

    options = _options(candidate, Options(deadline, rounds, strict, screen, on_evidence))
    lineup = line_up(sources, settings, sender=_sender(net, send))
    async with _asending(net, send, deadline, lineup) as sender:
        return await _adrive(Tasks(sender), partial(Driving, candidate, lineup, options))


async def _adrive(tasks: Tasks, start: _Start) -> Dossier:
    driving = start(tasks.ask, waiting.now)
    try:
        driving.begin()
        while driving.open:
            told = await tasks.outcome(driving.patience)
            driving.hear(told)
        return driving.dossier()
    finally:
        await tasks.stop()
        driving.close()


def plan(
    candidate: Candidate,
    sources: Iterable[Source | str] | None = None,
    *,
    net: Client | AsyncClient | None = None,
    send: Callable[[Request], object] | None = None,
    settings: Settings | None = None,
) -> Plan:
    """Say what `research` would ask in its first round with the same arguments, and what it would skip and why.

    Raises:
        NotAllowedError: The candidate must not be contacted.
        InvalidInputError: An argument cannot be meant.
        UnknownSourceError: No installed source has a name that was given.
        BrokenSourceError: A source that was named cannot be loaded.
    """
    _demand_allowed(candidate)
    return plan_of(candidate, line_up(sources, settings, sender=_sender(net, send)))


def _options(candidate: Candidate, options: Options) -> Options:
    _demand_allowed(candidate)
    if not (0 < options.deadline <= _LONGEST and math.isfinite(options.deadline)):
        raise InvalidInputError("deadline", f"give seconds above 0, a day at most; {options.deadline!r} is none")
    if options.rounds < 1:
        raise InvalidInputError("rounds", f"give 1 or more; {options.rounds!r} would ask nobody")
    return options


def _demand_allowed(candidate: Candidate) -> None:
    if candidate.do_not_contact:
        raise NotAllowedError(
            "this candidate must not be contacted (do_not_contact is set), so nothing is looked up;"
            " only the candidate can take that back"
        )


def _sender(net: object, send: object) -> str:
    if net is not None and send is not None:
        raise InvalidInputError("net, send", "give one of them: both send")
    return "own" if send is not None else "net" if net is not None else ""


def _until(deadline: float) -> float:
    # a little late, so that the driver, which knows who was asking what, is the one to notice
    return waiting.now() + deadline * (1 + GRACE)


@contextmanager
def _sending(
    net: Client | None, send: Callable[[Request], Response] | None, deadline: float, lineup: Lineup
) -> Generator[Callable[[Request], Response]]:
    if send is not None:
        yield send
    elif net is not None:
        yield partial(net.send, until=_until(deadline))
    else:
        from callprep.net.client import Client  # noqa: PLC0415 -- who brings a sender needs no client

        with Client.from_env(infos=lineup.infos) as client:
            yield partial(client.send, until=_until(deadline))


@asynccontextmanager
async def _asending(
    net: AsyncClient | None, send: Callable[[Request], Awaitable[Response]] | None, deadline: float, lineup: Lineup
) -> AsyncGenerator[Callable[[Request], Awaitable[Response]]]:
    if send is not None:
        yield send
    elif net is not None:
        yield partial(net.send, until=_until(deadline))
    else:
        from callprep.net.client import AsyncClient  # noqa: PLC0415 -- who brings a sender needs no client

        async with AsyncClient.from_env(infos=lineup.infos) as client:
            yield partial(client.send, until=_until(deadline))

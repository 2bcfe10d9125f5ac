"""Who is asked about a candidate, and why the others are not: decided before the first request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from callprep.errors import BrokenSourceError, InvalidInputError
from callprep.inquiry.interview import gap_of
from callprep.inquiry.source import Source, SourceInfo
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import Gap, GapKind
from callprep.model.sites import label
from callprep.reading import plugins
from callprep.reading.settings import Settings

__all__ = ["Ask", "Circumstances", "Lineup", "Plan", "line_up", "plan_of"]


@attrs.frozen
class Ask:
    """One source that is asked: about which accounts, and what that costs in requests, in words."""

    source: str
    accounts: tuple[Account, ...]
    requests: str

    def __str__(self) -> str:
        """Say it in one line."""
        about = ", ".join(map(str, self.accounts)) or "the candidate"
        return f"{self.source}: {about} (requests: {self.requests})"


@attrs.frozen
class Plan:
    """What a research would ask, and what it would skip and why; printing it is the way to read it."""

    asked: tuple[Ask, ...] = ()
    skipped: tuple[tuple[str, Gap], ...] = ()

    def __str__(self) -> str:
        """Say it in a few lines."""
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield "asked:" if self.asked else "asked: nothing"
        yield from (f"  {ask}" for ask in self.asked)
        if self.skipped:
            yield "skipped:"
            yield from (f"  {name}: {gap}" for name, gap in self.skipped)


@attrs.frozen
class Circumstances:
    """What decides whether a source may be asked.

    Args:
        own_sender: The user sends, and answers for where it goes; there is no guard of addresses yet.
        keys: Which keys there are; None where the sender has its own.
    """

    own_sender: bool
    keys: Settings | None

    def gap(self, info: SourceInfo, accounts: tuple[Account, ...]) -> Gap | None:
        """Say why that source is not asked about those accounts; None where it is."""
        if info.sites and not _read_by(info, accounts):
            return Gap(GapKind.NO_ACCOUNT, f"none on {' or '.join(map(label, sorted(info.sites)))} is known")
        if info.any_public and not self.own_sender:
            return Gap(
                GapKind.SKIPPED,
                "it would open addresses that people wrote themselves, and nothing checks yet where those lead",
            )
        auth = info.auth
        if auth is not None and auth.required and self.keys is not None and not self.keys.has(info.name):
            return Gap(GapKind.SKIPPED, f"it needs a key, and there is none; set {' or '.join(auth.variables)}")
        return None


def _read_by(info: SourceInfo, accounts: tuple[Account, ...]) -> tuple[Account, ...]:
    return tuple(account for account in accounts if account.site in info.sites)


@attrs.frozen
class Lineup:
    """The sources of one research, in order, and `out`: those that are installed, and broken or off."""

    sources: tuple[Source, ...]
    out: tuple[tuple[str, Gap], ...]
    circumstances: Circumstances

    @property
    def infos(self) -> tuple[SourceInfo, ...]:
        """The descriptions of those that may be asked."""
        return tuple(source.info for source in self.sources)


def line_up(given: Iterable[Source | str] | None, settings: Settings | None, *, sender: str) -> Lineup:
    """Find the sources: those given (by name, or made), else all that are installed and on by default.

    Args:
        given: Sources or names of installed ones; a plain text is one name.
        settings: What installed sources may count on; looked up in the environment where left out.
        sender: Who sends: "own" for a callable of the user's, "net" for a client of theirs, "" for one made here.

    Raises:
        InvalidInputError: Something given is no source.
        UnknownSourceError: A name is no installed source's.
        BrokenSourceError: A source that was asked for by name cannot be loaded.
    """
    given = (given,) if isinstance(given, str) else given
    sources, out = _installed(settings) if given is None else (tuple(_found(item, settings) for item in given), ())
    keys = settings
    if settings is None and not sender:
        keys = Settings.from_env(infos=[source.info for source in sources])
    return Lineup(sources, out, Circumstances(own_sender=sender == "own", keys=keys))


def _installed(settings: Settings | None) -> tuple[tuple[Source, ...], tuple[tuple[str, Gap], ...]]:
    known = Settings.from_env() if settings is None else settings
    sources: list[Source] = []
    out: list[tuple[str, Gap]] = []
    for entry in plugins.installed():
        try:
            # an importer that is off cannot be made here, for it needs a file
            if entry.info().on_by_default:
                sources.append(entry.make(known))
            else:
                out.append((entry.name, Gap(GapKind.SKIPPED, "it is off unless it is asked for by name")))
        except BrokenSourceError as fault:
            out.append((entry.name, gap_of(fault)))
    return tuple(sources), tuple(out)


def _found(item: object, settings: Settings | None) -> Source:
    if isinstance(item, str):
        return plugins.source(item, settings)
    if isinstance(item, type):
        raise InvalidInputError("sources", f"{item.__name__} is a class; make one: {item.__name__}()")
    if not isinstance(item, Source):
        raise InvalidInputError("sources", f"{type(item).__name__} is no source: it has no `info` and `ask`")
    return item


def plan_of(candidate: Candidate, lineup: Lineup) -> Plan:
    """Say what is asked in the first round, and what is not."""
    asked: list[Ask] = []
    skipped: list[tuple[str, Gap]] = []
    for info in lineup.infos:
        gap = lineup.circumstances.gap(info, candidate.accounts)
        if gap is None:
            asked.append(Ask(info.name, _read_by(info, candidate.accounts), info.requests))
        else:
            skipped.append((info.name, gap))
    return Plan(tuple(asked), (*skipped, *lineup.out))

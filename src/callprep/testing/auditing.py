"""The audit: what every good source does, as clauses that a program can check, without any test framework."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Final

import attrs

from callprep.errors import InvalidInputError
from callprep.inquiry.source import Source, Way
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.reading import plugins
from callprep.reading.settings import Settings
from callprep.testing import _conduct, _content, _description, _robust
from callprep.testing._match import Match
from callprep.testing._trial import Case, Trial, trial
from callprep.testing.recording import Recording

__all__ = ["CLAUSES", "Clause", "Fault", "audit", "audit_file"]

_MOST_FAULTS = 5  # of one clause: the first few show what is wrong, the rest is more of it
_GONE = frozenset({404, 410})

_ASKED = frozenset({Way.API, Way.PAGE, Way.SEARCH})
_PROFILES = frozenset({Way.API, Way.PAGE})
_ALL = frozenset(Way)


@attrs.frozen
class Fault:
    """One breach: the clause by its id, what the source did, and what its author can do about it."""

    clause: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        """Put the clause first, as linters do, and the advice below."""
        return f"{self.clause}: {self.message}" + (f"\n    {self.hint}" if self.hint else "")


@attrs.frozen
class Clause:
    """One demand on sources: an id, the advice to whoever breaks it, and for which ways and cases it holds.

    `check` gives a sentence for each breach.
    """

    id: str
    hint: str
    check: Callable[[Trial], Iterator[str]]
    ways: frozenset[Way] = _ALL
    found: bool = True
    absent: bool = False

    def faults(self, trial: Trial) -> tuple[Fault, ...]:
        """Judge one trial; at most five faults are told."""
        concerned = self.found if trial.case.found else self.absent
        if not concerned or trial.info.way not in self.ways:
            return ()
        return tuple(Fault(self.id, message, self.hint) for message in islice(self.check(trial), _MOST_FAULTS))


_STAGES: Final[tuple[tuple[Clause, ...], ...]] = (
    (
        Clause("hosts", "Name every host in `info.hosts`.", _conduct.asks_its_hosts, absent=True),
        Clause("https", "Ask over https.", _conduct.asks_over_https, _ASKED, absent=True),
        Clause("limit", "Stop paging at a number of pages of your own.", _conduct.keeps_the_limit, _ASKED, absent=True),
    ),
    (Clause("runs", "Read answers with `payload()` and its typed members.", _conduct.runs, absent=True),),
    (Clause("facts", "Make facts frozen, with plain tuples and aware times.", _content.is_well_formed),),
    (
        Clause(
            "repeats",
            "Keep nothing between two calls of `ask`, and use neither chance nor the clock.",
            _conduct.repeats_itself,
            absent=True,
        ),
    ),
    (Clause("resumes", "Keep what changes in local variables of the generator.", _conduct.resumes, absent=True),),
    (
        Clause(
            "withstands",
            "Let SourceError pass, and read members with `text`, `maybe_text`, `number`, `items` of a Payload.",
            _robust.withstands,
        ),
        Clause(
            "tells_failure",
            "Do not catch SourceError around the first request; catch what you expect, by its class.",
            _robust.tells_failure_from_absence,
            _ASKED,
        ),
        Clause("cites", "Make evidence with `cite(fact, answer, account, page=…)`.", _content.cites),
        Clause("gives", "Name the class in `info.gives`.", _content.gives_what_it_promises),
        Clause(
            "account",
            "Cite the account that was asked; yield a Link for an account that you found.",
            _content.is_about_the_candidate,
            _PROFILES,
        ),
        Clause(
            "alone",
            "Ask only about `candidate.on(site)`; where that is empty, end.",
            _conduct.leaves_others_alone,
            _PROFILES,
        ),
        Clause("uses", "Record again what it asks now.", _content.uses_the_recording, absent=True),
        Clause("expects", "Mend the adapter, or the case.", _content.meets_expectations),
        Clause(
            "absent",
            "Raise ProfileNotFoundError for an account that is not there.",
            _content.knows_the_absent,
            _ASKED,
            found=False,
            absent=True,
        ),
    ),
)

_DESCRIPTION: Final = Clause("info", "Complete the SourceInfo.", _description.describes_itself, absent=True)

CLAUSES: Final[tuple[Clause, ...]] = (_DESCRIPTION, *(clause for stage in _STAGES for clause in stage))
"""Every clause, in the order in which they are judged."""


def audit(source: Source, *cases: Case) -> tuple[Fault, ...]:
    """Judge a source by cases: its description, how it asks, what it says, and what it withstands.

    A source that breaks down early is not judged further in that case, so that each fault is told once, by the clause
    that it breaks.

    Args:
        source: The adapter.
        *cases: People and recordings; at least one who is found, and `Case.absent` for one who is not.

    Returns:
        The faults, none for a good source.
    """
    return tuple(dict.fromkeys(fault for case in cases for fault in _faults(trial(source, case))))


def _faults(tried: Trial) -> Iterator[Fault]:
    yield from _DESCRIPTION.faults(tried)
    for stage in _STAGES:
        found = [fault for clause in stage for fault in clause.faults(tried)]
        yield from found
        if found:
            return


def audit_file(
    name: str,
    path: str,
    accounts: Sequence[str] = (),
    settings: Settings | None = None,
    *,
    match: Match = "exact",
) -> tuple[Fault, ...]:
    """Judge an installed source by one recording, as `python -m callprep audit NAME recording.har` does.

    A recording whose every answer is 404 or 410 is taken for the case of somebody who is not there.

    Args:
        name: The source's name.
        path: An HTTP Archive of all that it asks about one person.
        accounts: The profile addresses of that person; read from the recorded addresses where left out.
        settings: What the source is made with; without credentials where left out.
        match: When two requests are the same question, as for `Recording`: "path" fits recordings that others made.

    Raises:
        UnknownSourceError: No source is called so.
        BrokenSourceError: It cannot be loaded.
        InvalidInputError: The file is no recording, an address is no profile, or no account could be told.
    """
    source = plugins.source(name, settings or Settings())
    recording = Recording.load(path, match=match)
    candidate = Candidate("The Candidate").with_accounts(*accounts)
    if not accounts:
        candidate = candidate.with_accounts(*_recorded(recording, source.info.sites))
    if not candidate.accounts and source.info.way in _PROFILES:
        where = ", ".join(sorted(source.info.sites))
        raise InvalidInputError(path, f"no account on {where} is seen in it: give the profile's address")
    statuses = {exchange.response.status for exchange in recording.exchanges}
    return audit(source, Case(candidate, recording, found=not statuses or not statuses <= _GONE))


def _recorded(recording: Recording, sites: frozenset[str]) -> Iterator[Account]:
    """Recognise accounts in the addresses that were asked, as in those that people paste."""
    for exchange in recording.exchanges:
        account = Account.from_url(exchange.request.url)
        if account is not None and account.site in sites:
            yield account

"""The kit for authors of sources: recordings in place of a network, the audit that every source passes, and guards.

It needs no test framework; `SourceContract` is the audit as a class that pytest runs.
"""

from __future__ import annotations

from callprep.testing._match import Match
from callprep.testing._trial import Case, Run, Trial
from callprep.testing.auditing import CLAUSES, Clause, Fault, audit, audit_file
from callprep.testing.contract import SourceContract
from callprep.testing.guards import NetworkUsedError, Waits, frozen_today, no_network, no_waits
from callprep.testing.recording import NotRecordedError, Recorder, Recording

__all__ = [
    "CLAUSES",
    "Case",
    "Clause",
    "Fault",
    "Match",
    "NetworkUsedError",
    "NotRecordedError",
    "Recorder",
    "Recording",
    "Run",
    "SourceContract",
    "Trial",
    "Waits",
    "audit",
    "audit_file",
    "frozen_today",
    "no_network",
    "no_waits",
]

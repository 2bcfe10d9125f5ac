"""The audit as a test class, for those who test with pytest."""

from __future__ import annotations

from typing import ClassVar

from callprep.inquiry.source import Source, Way
from callprep.testing._trial import Case
from callprep.testing.auditing import audit

__all__ = ["SourceContract"]


class SourceContract:
    """What every source is held to; a subclass says which source, and by which cases.

    ::

        class TestLobsters(SourceContract):
            source = Lobsters()
            found = (Case(Candidate("Ada Example", …), Recording.load("ada.har"), expects=[Post]),)
            absent = (Case.absent(Candidate("No One", …), Recording.load("absent.har")),)

    Attributes:
        source: The adapter.
        found: People who are found; at least one.
        absent: People who are not; at least one, but for importers, whose file is always somebody's.
    """

    source: ClassVar[Source]
    found: ClassVar[tuple[Case, ...]]
    absent: ClassVar[tuple[Case, ...]] = ()

    def test_brings_cases(self) -> None:
        """There is somebody who is found, and somebody who is not."""
        if not self.found or not all(case.found for case in self.found):
            raise AssertionError("`found` needs at least one Case of somebody who is found")
        importer = self.source.info.way is Way.IMPORT
        if (not self.absent and not importer) or any(case.found for case in self.absent):
            raise AssertionError("`absent` needs at least one Case.absent(candidate, recording)")

    def test_of_those_found(self) -> None:
        """The source passes the audit by everybody who is found."""
        _pass(self.source, self.found)

    def test_of_those_absent(self) -> None:
        """The source passes the audit by everybody who is not."""
        _pass(self.source, self.absent)


def _pass(source: Source, cases: tuple[Case, ...]) -> None:
    faults = audit(source, *cases)
    if faults:
        raise AssertionError("\n".join([f"source {source.info.name!r} has {len(faults)} faults:", *map(str, faults)]))

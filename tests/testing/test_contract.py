"""The audit as a test class."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from typing import ClassVar

import attrs
import pytest

from callprep.inquiry.source import Inquiry, Source, SourceInfo, Terms, Way
from callprep.inquiry.wire import Request, Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import Place, cite
from callprep.model.facts import Skill
from callprep.reading.har import Exchange
from callprep.testing import Case, Recording, SourceContract

WHEN = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
ADA = Account("skills", "ada", "https://skills.example/ada")
CANDIDATE = Candidate("Ada Example", (ADA,))


def _answering(body: bytes, status: int = 200) -> Recording:
    response = Response(status, body=body, received_at=WHEN)
    return Recording([Exchange(Request.get("https://skills.example/ada.json"), response)])


@attrs.frozen
class Skills:
    """Skills that somebody lists."""

    info: ClassVar[SourceInfo] = SourceInfo(
        "skills",
        way=Way.API,
        hosts={"skills.example"},
        sites={"skills"},
        gives={Skill},
        terms=Terms("https://skills.example/terms", date(2026, 3, 1)),
    )

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Read the list."""
        for account in candidate.on("skills"):
            answer = yield Request.get(f"https://skills.example/{account.handle}.json")
            for skill in answer.payload().texts("skills"):
                yield cite(Skill(skill), answer, account)


@attrs.frozen
class File:
    """Skills from a file."""

    info: ClassVar[SourceInfo] = SourceInfo("file", way=Way.IMPORT, gives={Skill})

    def ask(self, _candidate: Candidate, /) -> Inquiry:
        """Say what the file says."""
        yield cite(Skill("maps"), Place("cv.json", "skills[0]", WHEN), ADA)


FOUND = Case(CANDIDATE, _answering(b'{"skills": ["maps"]}'), expects=[Skill, "maps"])
ABSENT = Case.absent(CANDIDATE, _answering(b"{}", 404))


class TestSkills(SourceContract):
    """The contract, as an author of a source has it."""

    source = Skills()
    found = (FOUND,)
    absent = (ABSENT,)


class TestFile(SourceContract):
    """The contract for an importer, which has nobody absent."""

    source = File()
    found = (Case(CANDIDATE),)


class TestContract:
    """What the contract itself does."""

    @staticmethod
    def _of(source: Source, found: tuple[Case, ...], absent: tuple[Case, ...]) -> SourceContract:
        held: SourceContract = type("Held", (SourceContract,), {"source": source, "found": found, "absent": absent})()
        return held

    @pytest.mark.parametrize(
        ("found", "absent", "told"),
        [
            ((), (ABSENT,), "`found` needs"),
            ((ABSENT,), (ABSENT,), "`found` needs"),
            ((FOUND,), (), "`absent` needs"),
            ((FOUND,), (FOUND,), "`absent` needs"),
        ],
    )
    def test_cases_missing(self, found: tuple[Case, ...], absent: tuple[Case, ...], told: str) -> None:
        """One who is found and one who is not are the least."""
        with pytest.raises(AssertionError, match=told):
            self._of(Skills(), found, absent).test_brings_cases()

    def test_faults(self) -> None:
        """Every fault is told, with its advice, under the source's name."""
        case = attrs.evolve(FOUND, expects=["chess", "football"])
        with pytest.raises(AssertionError) as caught:
            self._of(Skills(), (case,), (ABSENT,)).test_of_those_found()
        assert str(caught.value).startswith(
            "source 'skills' has 2 faults:\nexpects: finds no fact with the title 'chess'"
        )
        silent = Case.absent(CANDIDATE, _answering(b"{}"))
        with pytest.raises(AssertionError, match="absent: ends without a gap"):
            self._of(Skills(), (FOUND,), (silent,)).test_of_those_absent()

    def test_needs_no_pytest(self) -> None:
        """The kit itself loads no test framework and no HTTP library."""
        code = (
            "import sys, callprep.testing; print(sorted({'pytest', 'httpx', 'unittest', 'asyncio'} & set(sys.modules)))"
        )
        told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 -- our own code
        assert told.stdout.strip() == "[]"

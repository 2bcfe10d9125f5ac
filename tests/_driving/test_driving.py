"""The decisions of a research, by a clock that the test turns."""

from __future__ import annotations

import attrs

from callprep._driving.driving import GRACE, Driving, Options
from callprep._driving.planning import Circumstances, Lineup
from callprep.inquiry.source import Inquiry, SourceInfo, Way
from callprep.inquiry.wire import Request, Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import Evidence, GapKind, cite
from callprep.model.facts import Fact, Post, Screened

ADA = Candidate("Ada Example", accounts=(Account("github", "ada"),))


@attrs.frozen
class Fake:
    """A source that gives some facts with each answer."""

    name: str = "fake"
    at_once: int = 0

    @property
    def info(self) -> SourceInfo:
        """What it is."""
        return SourceInfo(self.name, way=Way.API, hosts={"a.example"}, sites={"github"})

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Give some facts at once, then ask three times and give one each."""
        account = candidate.accounts[0]
        for number in range(self.at_once):
            yield cite(Post(f"at once {number}"), Response(200), account)
        for page in range(3):
            answer = yield Request.get(f"https://a.example/{page}")
            yield cite(Post(f"page {page}"), answer, account)


@attrs.define
class Rig:
    """A driving with its clock in hand; every fact screened takes `per_fact` seconds."""

    sources: tuple[Fake, ...] = (Fake(),)
    per_fact: float = 0.0
    now: float = 100.0
    sent: list[tuple[int, str]] = attrs.field(factory=list[tuple[int, str]])
    told: list[str] = attrs.field(factory=list[str])

    def driving(self) -> Driving:
        """Give a driving with a deadline of 10 seconds, begun."""
        options = Options(10.0, 2, strict=False, screen=self._screen, on_evidence=self._tell)
        lineup = Lineup(self.sources, (), Circumstances(own_sender=True, keys=None))
        driving = Driving(ADA, lineup, options, self._dispatch, lambda: self.now)
        driving.begin()
        return driving

    def _screen(self, text: str) -> Screened:
        self.now += self.per_fact
        return Screened(text)

    def _tell(self, item: Evidence[Fact]) -> None:
        self.told.append(item.fact.title)

    def _dispatch(self, number: int, request: Request) -> None:
        self.sent.append((number, request.url))


def settle(driving: Driving) -> None:
    """Let it take over all that has come."""
    while driving.open and driving.patience == 0:
        driving.hear(None)


def test_every_request_goes_first() -> None:
    """All first requests are on their way before the first fact is looked at."""
    rig = Rig((Fake("one", 1), Fake("two", 1)), per_fact=1.0)
    driving = rig.driving()
    assert rig.sent == [(0, "https://a.example/0"), (1, "https://a.example/0")]
    assert rig.told == []
    settle(driving)
    assert rig.told == ["at once 0", "at once 0"]


def test_patience() -> None:
    """There is no wait while facts are to be taken over; else until the deadline, and never a negative time."""
    rig = Rig()
    driving = rig.driving()
    assert driving.patience == 0.0
    settle(driving)
    rig.now = 104.0
    assert driving.patience == 6.0
    rig.now = 999.0
    assert driving.patience == 0.0


def test_answers_before_facts() -> None:
    """The next question is sent before the facts of the last answer are looked at."""
    rig = Rig()
    driving = rig.driving()
    settle(driving)
    driving.hear((0, Response(200)))
    assert (rig.sent[-1], rig.told) == ((0, "https://a.example/1"), [])
    settle(driving)
    assert rig.told == ["page 0"]


def test_nothing_is_sent_after_the_deadline() -> None:
    """An answer that comes in time late is still read, but the next question is not asked."""
    rig = Rig()
    driving = rig.driving()
    rig.now = 110.1
    driving.hear((0, Response(200)))
    settle(driving)
    assert not driving.open
    (report,) = driving.dossier().reports
    assert [item.fact.title for item in report.evidence] == ["page 0"]
    assert report.gap is not None
    assert (report.gap.kind, report.gap.url) == (GapKind.TIMED_OUT, "https://a.example/1")
    assert len(rig.sent) == 1


def test_a_flood_of_facts() -> None:
    """A source that gives more than can be read in time stops soon after the deadline; what was read is kept."""
    rig = Rig((Fake(at_once=1_000),), per_fact=0.1)
    driving = rig.driving()
    settle(driving)
    assert 110 <= rig.now <= 110 + 10 * GRACE + 0.2
    (report,) = driving.dossier().reports
    assert 100 <= len(report.evidence) <= 107
    assert report.gap is not None
    assert report.gap.kind is GapKind.TIMED_OUT
    assert not driving.open


def test_answers_to_nobody() -> None:
    """An answer for an interview that was stopped meanwhile changes nothing."""
    rig = Rig()
    driving = rig.driving()
    settle(driving)
    driving.hear(None)
    before = driving.dossier().reports
    driving.hear((0, Response(200)))
    assert driving.dossier().reports == before
    assert before[0].gap is not None


def test_closing() -> None:
    """Closed, a driving lets go of what is under way, and leaves what has ended as it is."""
    rig = Rig((Fake("one"), Fake("two")))
    driving = rig.driving()
    for page in range(3):
        assert rig.sent.count((0, f"https://a.example/{page}")) == 1
        driving.hear((0, Response(200)))
    driving.close()
    one, two = driving.dossier().reports
    assert one.gap is None
    assert two.gap is not None
    assert two.gap.detail == "the research was broken off"


def test_dropped_whole() -> None:
    """A fact of which nothing usable is left is in no dossier."""

    def screen(text: str) -> Screened:
        return Screened("", ("health",)) if text == "at once 1" else Screened(text)

    options = Options(10.0, 2, strict=False, screen=screen, on_evidence=None)
    lineup = Lineup((Fake(at_once=2),), (), Circumstances(own_sender=True, keys=None))
    driving = Driving(ADA, lineup, options, lambda *_: None, lambda: 0.0)
    driving.begin()
    settle(driving)
    dossier = driving.dossier()
    assert [item.fact.title for item in dossier.evidence] == ["at once 0"]
    assert dossier.dropped == (("health", 1),)

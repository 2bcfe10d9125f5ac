"""One person: what both drivers do alike, whatever sources, senders and callers do."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any, Self

import attrs
import pytest

from callprep.errors import (
    AccessDeniedError,
    BrokenSourceError,
    InvalidInputError,
    NotAllowedError,
    RateLimitedError,
    UnknownSourceError,
)
from callprep.inquiry.source import ANY_PUBLIC, Inquiry, SourceInfo, Way
from callprep.inquiry.wire import Request, Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate, NotSame
from callprep.model.evidence import Dossier, Evidence, Gap, GapKind, Identity, cite
from callprep.model.facts import Fact, Link, Mention, Post, Screened
from callprep.net import waiting
from callprep.researching import aresearch, plan, research

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
GITHUB = Account("github", "ada")
HOME = Account.page("https://ada.example/")
MASTODON = Account("mastodon", "ada@social.example")
BLOG = Account("feed", "https://ada.example/feed.xml")
ADA = Candidate("Ada Example", accounts=(GITHUB,))
HANG = object()


# -- sources and senders


@attrs.frozen
class Fake:
    """A source made of a function of account and address."""

    name: str
    asking: Callable[[Account, str], object]
    site: str = "github"
    way: Way = Way.API
    hosts: frozenset[str] | None = None

    @property
    def info(self) -> SourceInfo:
        """What it is."""
        return SourceInfo(
            self.name, way=self.way, hosts=self.hosts or {self.name}, sites=[self.site] if self.site else []
        )

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Hold a conversation about each account."""
        for account in candidate.on(self.site) if self.site else candidate.accounts[:1]:
            yield from self.asking(account, f"https://{self.name}/{account.handle}")  # type: ignore[misc]  # or rubbish


def reads(account: Account, url: str) -> Inquiry:
    """Read one page: a fact."""
    answer = yield Request.get(url)
    yield cite(Post(f"{answer.text()} by {account.handle}"), answer, account)


def reads_twice(account: Account, url: str) -> Inquiry:
    """Read two pages, a fact each."""
    yield from reads(account, url)
    yield from reads(account, url + "?page=2")


def stating(*others: Account, rel: str = "me") -> Callable[[Account, str], Inquiry]:
    """Make a conversation that finds these accounts named."""

    def asking(account: Account, url: str) -> Inquiry:
        answer = yield Request.get(url)
        for other in others:
            yield cite(Link(other, rel), answer, account)

    return asking


def gives(*facts: Fact) -> Callable[[Account, str], Inquiry]:
    """Make a conversation that gives these facts."""

    def asking(account: Account, url: str) -> Inquiry:
        answer = yield Request.get(url)
        for fact in facts:
            yield cite(fact, answer, account)

    return asking


def raises(account: Account, url: str) -> Inquiry:
    """Give a fact and fall over."""
    yield from reads(account, url)
    msg = "oh no"
    raise KeyError(msg)


def rubbish(account: Account, url: str) -> Iterator[object]:
    """Yield what is neither question nor fact."""
    del account
    yield url


def foreign(account: Account, url: str) -> Inquiry:
    """Ask a host that it has not named."""
    yield from reads(account, url)
    yield Request.get("https://evil.example/")


def plain_http(account: Account, url: str) -> Inquiry:
    """Ask without TLS."""
    yield from reads(account, url.replace("https:", "http:"))


def evidence_for_ever(account: Account, url: str) -> Inquiry:
    """Give facts without end."""
    answer = yield Request.get(url)
    while True:
        yield cite(Post("again"), answer, account)


def requests_for_ever(account: Account, url: str) -> Inquiry:
    """Ask without end."""
    while True:
        yield from reads(account, url)


def no_generator(account: Account, url: str) -> list[object]:
    """Give a list of rubbish."""
    return [account, url]


def falls_over_in_close(account: Account, url: str) -> Inquiry:
    """Ask a foreign host, and fall over when closed for it."""
    yield from reads(account, url)
    try:
        yield Request.get("https://evil.example/")
    finally:
        msg = "in close"
        raise OSError(msg)


def leaves(account: Account, url: str) -> Inquiry:
    """Give a fact and exit."""
    yield from reads(account, url)
    sys.exit("I am done")


@attrs.frozen
class Unscreened:
    """A fact of a stranger who forgot the sensitive filter."""

    title: str = "odd"


class Site:
    """A sender from memory: every address answers "ok" but those that are told otherwise.

    What stalls does so until the end of the test.
    """

    def __init__(self, told: Mapping[str, object] | None = None) -> None:
        """Take what some addresses answer: a response, an error to raise, `HANG`, or rubbish to give."""
        self.told = dict(told or {})
        self.asked: list[str] = []
        self.senders: set[str] = set()
        self.released = threading.Event()

    def send(self, request: Request) -> Response:
        """Answer, stall or raise."""
        outcome = self._outcome(request)
        if outcome is HANG:
            self.released.wait()
        return self._given(outcome)

    async def asend(self, request: Request) -> Response:
        """Answer, stall or raise, in a loop."""
        outcome = self._outcome(request)
        if outcome is HANG:
            await asyncio.Event().wait()
        return self._given(outcome)

    def _outcome(self, request: Request) -> object:
        self.asked.append(request.url)
        self.senders.add(threading.current_thread().name)
        return self.told.get(request.url, Response(200, body=b"ok", received_at=NOON))

    @staticmethod
    def _given(outcome: object) -> Response:
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome  # type: ignore[return-value]  # senders may give rubbish


Driver = Callable[..., Dossier]
"""Either of the twins, over a site: candidate, sources, site, and the options of `research`."""


def blocking(candidate: Candidate, sources: list[Fake], site: Site, /, **options: object) -> Dossier:
    """Drive with threads."""
    try:
        return research(candidate, sources, send=site.send, **options)  # type: ignore[arg-type]  # passed on
    finally:
        site.released.set()


def in_a_loop(candidate: Candidate, sources: list[Fake], site: Site, /, **options: object) -> Dossier:
    """Drive with asyncio."""
    return asyncio.run(aresearch(candidate, sources, send=site.asend, **options))  # type: ignore[arg-type]  # passed on


@pytest.fixture(params=[blocking, in_a_loop], ids=["blocking", "asyncio"])
def drive(request: pytest.FixtureRequest) -> Driver:
    """Give each of the drivers: whatever is said of one is said of both."""
    driver: Driver = request.param
    return driver


def gap(dossier: Dossier, source: str) -> Gap:
    """Find the gap of a source."""
    return dict(dossier.gaps)[source]


def titles(dossier: Dossier) -> list[str]:
    """Name the facts."""
    return [evidence.fact.title for evidence in dossier.evidence]


# -- the rules


class TestReports:
    """What comes out."""

    def test_a_dossier(self, drive: Driver) -> None:
        """Every source answers with a report, in the order of the sources; the answers date the dossier."""
        dossier = drive(ADA, [Fake("b.example", reads_twice), Fake("a.example", reads)], Site())
        assert [report.source for report in dossier.reports] == ["b.example", "a.example"]
        assert titles(dossier) == ["ok by ada"] * 3
        assert (dossier.candidate, dossier.as_of, dossier.gaps, dossier.dropped) == (ADA, NOON, (), ())

    def test_the_latest_answer_dates_it(self, drive: Driver) -> None:
        """The dossier is as old as its newest answer."""
        late = NOON + timedelta(hours=1)
        told = {"https://a.example/ada": Response(200, received_at=late)}
        assert drive(ADA, [Fake("a.example", reads_twice)], Site(told)).as_of == late

    def test_nothing_found(self, drive: Driver) -> None:
        """A source that looked and found nothing has neither evidence nor gap."""
        dossier = drive(ADA, [Fake("a.example", gives())], Site())
        assert (dossier.evidence, dossier.gaps) == ((), ())

    def test_a_name_alone(self, drive: Driver) -> None:
        """With a name alone nobody is asked, and every source says so; the dossier is of now."""
        site = Site()
        dossier = drive(Candidate("Ada Example"), [Fake("a.example", reads), Fake("b.example", reads)], site)
        assert [gap.kind for _, gap in dossier.gaps] == [GapKind.NO_ACCOUNT] * 2
        assert gap(dossier, "a.example").detail == "none on GitHub is known"
        assert site.asked == []
        assert dossier.as_of is not None
        assert dossier.as_of.tzinfo is UTC

    def test_no_sources(self, drive: Driver) -> None:
        """Without sources the dossier is empty, which is no error."""
        assert drive(ADA, [], Site()).reports == ()

    def test_the_same_account_twice(self, drive: Driver) -> None:
        """An account given twice is asked once."""
        site = Site()
        twice = Candidate("Ada", accounts=(GITHUB, Account("github", "ADA")))
        drive(twice, [Fake("a.example", reads)], site)
        assert site.asked == ["https://a.example/ada"]

    def test_two_of_one_name(self, drive: Driver) -> None:
        """Two sources of one name make one report."""
        first, second = Fake("a.example", reads), Fake("a.example", raises)
        dossier = drive(ADA, [first, second], Site())
        assert len(dossier.reports) == 1
        assert titles(dossier) == ["ok by ada"] * 2
        assert gap(dossier, "a.example").kind is GapKind.BROKEN

    def test_a_source_without_sites(self, drive: Driver) -> None:
        """A source that reads no site in particular, as a search, is asked when it is given."""
        dossier = drive(ADA, [Fake("a.example", reads, site="")], Site())
        assert titles(dossier) == ["ok by ada"]

    def test_callback(self, drive: Driver) -> None:
        """The caller is told of each fact, stamped, in the caller's own thread."""
        told: list[tuple[Evidence[Fact], str]] = []
        dossier = drive(
            ADA,
            [Fake("a.example", reads_twice)],
            Site(),
            on_evidence=lambda item: told.append((item, threading.current_thread().name)),
        )
        assert tuple(item for item, _ in told) == dossier.evidence
        assert {item.identity for item, _ in told} == {Identity.PROVEN}
        assert {thread for _, thread in told} == {threading.current_thread().name}


class TestFaults:
    """Whatever goes wrong is a gap of whoever it went wrong with."""

    @pytest.mark.parametrize(
        ("asking", "words", "kept"),
        [
            (raises, "KeyError: 'oh no'", 1),
            (leaves, "SystemExit: I am done", 1),
            (rubbish, "yielded str", 0),
            (foreign, "asks the host 'evil.example'", 1),
            (plain_http, "which is not https", 0),
            (evidence_for_ever, "never ends", 5_000),
            (requests_for_ever, "asks more than 50 requests", 50),
            (no_generator, "yielded Account", 0),
            (falls_over_in_close, "asks the host 'evil.example'", 1),
        ],
    )
    def test_adapters(self, drive: Driver, asking: Callable[[Account, str], object], words: str, kept: int) -> None:
        """An adapter that is wrong spoils nothing but its own report, and keeps what it had given."""
        dossier = drive(ADA, [Fake("bad.example", asking), Fake("good.example", reads)], Site())
        bad, good = dossier.reports
        assert bad.gap is not None
        assert bad.gap.kind is GapKind.BROKEN
        assert words in bad.gap.detail
        assert (len(bad.evidence), len(good.evidence), good.gap) == (kept, 1, None)

    def test_strict(self, drive: Driver) -> None:
        """Strictly, an adapter's fault is raised as it is."""
        with pytest.raises(KeyError, match="oh no"):
            drive(ADA, [Fake("a.example", raises)], Site(), strict=True)

    @pytest.mark.parametrize(
        ("outcome", "kind"),
        [
            (Response(404, received_at=NOON), GapKind.NOT_FOUND),
            (Response(429, {"retry-after": "60"}, received_at=NOON), GapKind.RATE_LIMITED),
            (AccessDeniedError("no"), GapKind.DENIED),
            (RateLimitedError("asked too often", "", 60.0), GapKind.RATE_LIMITED),
        ],
    )
    def test_the_world(self, drive: Driver, outcome: object, kind: GapKind) -> None:
        """What the world does is a gap of its kind, whether it is answered or raised, strictly or not."""
        for strict in (False, True):
            dossier = drive(ADA, [Fake("a.example", reads)], Site({"https://a.example/ada": outcome}), strict=strict)
            assert gap(dossier, "a.example").kind is kind

    @pytest.mark.parametrize("wait", [float("nan"), float("inf"), -1.0, 1e308, 10**400])
    def test_an_absurd_wait(self, drive: Driver, wait: float) -> None:
        """A limit with a wait that is none, or that no calendar holds, is a limit all the same."""
        limit = RateLimitedError("asked too often", "", wait)
        dossier = drive(ADA, [Fake("a.example", reads)], Site({"https://a.example/ada": limit}))
        assert gap(dossier, "a.example").kind is GapKind.RATE_LIMITED
        assert (gap(dossier, "a.example").try_again_at is None) is not (0 <= wait < float("inf"))

    @pytest.mark.parametrize(
        ("outcome", "words"),
        [
            (ZeroDivisionError("bug"), "the sender failed: ZeroDivisionError: bug"),
            (OSError("https://ada:s3cr3t@a.example/"), "the sender failed: OSError: https://***@a.example/"),
            (SystemExit("I am done"), "the sender failed: SystemExit: I am done"),
            (NotAllowedError("a rule"), "the sender failed: NotAllowedError: a rule"),
            (None, "the sender gave NoneType, not a Response"),
            ({"status": 200}, "the sender gave dict, not a Response"),
        ],
    )
    def test_senders(self, drive: Driver, outcome: object, words: str) -> None:
        """A sender that is wrong is said to be, and the adapter is not blamed; strictly, it is raised."""
        told = {"https://a.example/ada": outcome}
        dossier = drive(ADA, [Fake("a.example", reads), Fake("b.example", reads)], Site(told))
        assert gap(dossier, "a.example") == Gap(GapKind.BROKEN, words)
        assert titles(dossier) == ["ok by ada"]
        with pytest.raises(type(outcome) if isinstance(outcome, BaseException) else TypeError):
            drive(ADA, [Fake("a.example", reads)], Site(told), strict=True)

    def test_a_fact_that_cannot_be_screened(self, drive: Driver) -> None:
        """A fact that is none ends its source with a gap; strictly, the fault is raised."""
        odd: Fact = Unscreened()  # type: ignore[assignment]  # the fault under test
        sources = [Fake("a.example", gives(Post("kept"), odd, Post("lost")))]
        dossier = drive(ADA, sources, Site())
        assert titles(dossier) == ["kept"]
        assert "a fact cannot be screened: AttributeError" in gap(dossier, "a.example").detail
        with pytest.raises(AttributeError):
            drive(ADA, sources, Site(), strict=True)

    def test_a_fact_that_exits(self, drive: Driver) -> None:
        """A fact that exits while it is screened ends its source alone, and no key in its words is shown."""

        @attrs.frozen
        class Exits:
            title: str = "odd"

            def screened(self, _: object, /) -> None:
                sys.exit("https://a.example/?key=s3cr3t")

        odd: Fact = Exits()  # type: ignore[assignment]  # the fault under test
        dossier = drive(ADA, [Fake("a.example", gives(odd)), Fake("b.example", reads)], Site())
        assert gap(dossier, "a.example").detail.endswith("SystemExit: https://a.example/?key=***")
        assert titles(dossier) == ["ok by ada"]

    def test_the_callers_own_fault(self, drive: Driver) -> None:
        """A callback that raises is the caller's affair, and comes through as it is."""
        told = {"https://b.example/ada": HANG}
        with pytest.raises(ZeroDivisionError):
            drive(ADA, [Fake("b.example", reads), Fake("a.example", reads)], Site(told), on_evidence=lambda _: 1 // 0)


class TestDeadline:
    """What is there when the time is up."""

    def test_a_stalled_source(self, drive: Driver) -> None:
        """At the deadline what is there is given, and the rest is a gap that names what was being asked."""
        told = {"https://a.example/ada?page=2": HANG, "https://c.example/ada": HANG}
        sources = [Fake(name, reads_twice) for name in ("a.example", "b.example", "c.example")]
        dossier = drive(ADA, sources, Site(told), deadline=0.3)
        assert [len(report.evidence) for report in dossier.reports] == [1, 2, 0]
        assert gap(dossier, "a.example") == Gap(
            GapKind.TIMED_OUT,
            "no answer within 0.3 seconds; was asking https://a.example/ada?page=2",
            "https://a.example/ada?page=2",
        )
        assert gap(dossier, "c.example").kind is GapKind.TIMED_OUT

    def test_a_stalled_source_does_not_hold_the_second_round(self, drive: Driver) -> None:
        """Accounts that one source finds are asked while another still stalls."""
        sources = [Fake("slow.example", reads), Fake("a.example", stating(HOME)), Fake("pages", reads, "homepage")]
        dossier = drive(ADA, sources, Site({"https://slow.example/ada": HANG}), deadline=0.3)
        assert "ok by ada.example" in titles(dossier)

    def test_no_key_is_shown(self, drive: Driver) -> None:
        """What was being asked is told without the values of keys."""

        def keyed(account: Account, url: str) -> Inquiry:
            yield from reads(account, f"{url}?key=s3cret")

        site = Site({"https://a.example/ada?key=s3cret": HANG})
        assert "s3cret" not in str(drive(ADA, [Fake("a.example", keyed)], site, deadline=0.1).gaps)

    @pytest.mark.parametrize("deadline", [0, -1, float("nan"), float("inf"), 10**6])
    def test_no_deadline(self, drive: Driver, deadline: float) -> None:
        """A deadline that is none is refused before anybody is asked."""
        with pytest.raises(InvalidInputError, match="deadline: give seconds above 0"):
            drive(ADA, [], Site(), deadline=deadline)


class TestAfter:
    """What a site asks to wait for."""

    @staticmethod
    def patient(seconds: float) -> Fake:
        """Make a source that is asked to wait before its second question."""

        def asking(account: Account, url: str) -> Inquiry:
            yield from reads(account, url)
            answer = yield Request.get(url + "?page=2", after=seconds)
            yield cite(Post("waited"), answer, account)

        return Fake("a.example", asking)

    @pytest.fixture
    def waits(self, monkeypatch: pytest.MonkeyPatch) -> list[float]:
        """Count the waits in place of waiting."""
        waited: list[float] = []

        async def asleep(seconds: float) -> None:
            waited.append(seconds)

        monkeypatch.setattr(waiting, "sleep", waited.append)
        monkeypatch.setattr(waiting, "asleep", asleep)
        return waited

    def test_waited_for(self, drive: Driver, waits: list[float]) -> None:
        """A wait that fits is waited for, before the question it stands with."""
        assert titles(drive(ADA, [self.patient(7)], Site())) == ["ok by ada", "waited"]
        assert waits == [7]

    @pytest.mark.parametrize("seconds", [31, 1e300])
    def test_too_long(self, drive: Driver, waits: list[float], seconds: float) -> None:
        """A wait that does not fit is a gap that says when to try again, and what was known stays."""
        dossier = drive(ADA, [self.patient(seconds)], Site())
        found = gap(dossier, "a.example")
        assert (found.kind, found.url) == (GapKind.RATE_LIMITED, "https://a.example/ada?page=2")
        assert found.try_again_at == NOON + timedelta(seconds=min(seconds, 366 * 86_400))
        assert (titles(dossier), waits) == (["ok by ada"], [])

    def test_too_long_at_once(self, drive: Driver, waits: list[float]) -> None:
        """Where nothing was heard yet, the time to try again is counted from now."""

        def asking(account: Account, url: str) -> Inquiry:
            del account
            yield Request.get(url, after=60)

        found = gap(drive(ADA, [Fake("a.example", asking)], Site()), "a.example")
        assert found.try_again_at is not None
        assert found.try_again_at > datetime.now(UTC)
        assert waits == []


class TestSecondRound:
    """Accounts that a found profile states."""

    def test_asked_with_its_path(self, drive: Driver) -> None:
        """What a seed names as its own is asked too, and every fact found there shows the way."""
        sources = [Fake("a.example", stating(HOME, rel="website")), Fake("pages", reads, "homepage")]
        dossier = drive(ADA, sources, Site())
        (link, post) = dossier.evidence
        assert (link.identity, link.provenance.path) == (Identity.PROVEN, ())
        assert post.identity is Identity.STATED
        assert [(hop.subject, hop.account, hop.rel) for hop in post.provenance.path] == [(GITHUB, HOME, "website")]
        assert (dossier.gaps, dossier.listed) == ((), ())

    def test_what_those_state_is_listed(self, drive: Driver) -> None:
        """What a stated account states in turn is listed, not asked."""
        site = Site()
        sources = [
            Fake("a.example", stating(HOME)),
            Fake("pages", stating(MASTODON), "homepage"),
            Fake("toots", reads, "mastodon"),
        ]
        dossier = drive(ADA, sources, site)
        assert [(hop.subject, hop.account) for hop in dossier.listed] == [(HOME, MASTODON)]
        assert gap(dossier, "toots").kind is GapKind.NO_ACCOUNT
        assert not any("toots" in url for url in site.asked)

    def test_what_nobody_reads_is_listed(self, drive: Driver) -> None:
        """A stated account that no source reads is listed: every one is either asked or listed."""
        dossier = drive(ADA, [Fake("a.example", stating(HOME))], Site())
        assert [hop.account for hop in dossier.listed] == [HOME]

    def test_one_round(self, drive: Driver) -> None:
        """With one round nothing is followed."""
        site = Site()
        dossier = drive(ADA, [Fake("a.example", stating(HOME)), Fake("pages", reads, "homepage")], site, rounds=1)
        assert [hop.account for hop in dossier.listed] == [HOME]
        assert site.asked == ["https://a.example/ada"]

    def test_no_round(self, drive: Driver) -> None:
        """Fewer rounds than one would ask nobody, and are refused."""
        with pytest.raises(InvalidInputError, match="rounds"):
            drive(ADA, [], Site(), rounds=0)

    def test_nothing_is_guessed(self, drive: Driver) -> None:
        """A plain link, a friend, and what the recruiter has ruled out are not followed."""
        site = Site()
        candidate = attrs.evolve(ADA, not_same=(NotSame(GITHUB, BLOG, "Rita", date(2026, 5, 1)),))
        sources = [
            Fake("a.example", stating(HOME, rel="plain")),
            Fake("b.example", stating(MASTODON, rel="friend")),
            Fake("c.example", stating(BLOG)),
            *(Fake(f"reads-{site_name}", reads, site_name) for site_name in ("homepage", "mastodon", "feed")),
        ]
        dossier = drive(candidate, sources, site)
        assert {url.split("/")[2] for url in site.asked} == {"a.example", "b.example", "c.example"}
        assert dossier.listed == ()

    def test_seeds_are_not_asked_again(self, drive: Driver) -> None:
        """An account already given, or named by several, is asked once; a report for each source stays one."""
        site = Site()
        candidate = ADA.with_accounts(HOME)
        sources = [
            Fake("a.example", stating(HOME, BLOG)),
            Fake("b.example", stating(BLOG)),
            Fake("pages", reads, "homepage"),
            Fake("feeds", reads, "feed"),
        ]
        dossier = drive(candidate, sources, site)
        assert len([url for url in site.asked if "pages" in url]) == 1
        assert len([url for url in site.asked if "feeds" in url]) == 1
        assert len(dossier.reports) == len(sources)

    def test_reports_are_merged(self, drive: Driver) -> None:
        """A source asked in both rounds has one report: its evidence in order, and its first gap."""
        other = Account.page("https://b-ada.example/")
        last = Account.page("https://c-ada.example/")
        sources = [Fake("a.example", stating(last, other)), Fake("pages", reads, "homepage")]
        told = {"https://pages/b-ada.example": Response(404, received_at=NOON)}
        dossier = drive(ADA.with_accounts(HOME), sources, Site(told))
        assert [item.provenance.account for item in dossier.reports[1].evidence] == [HOME, last]
        assert gap(dossier, "pages").kind is GapKind.NOT_FOUND

    def test_lists_of_links(self, drive: Driver) -> None:
        """A page that names a great many accounts has some of them asked, and the rest listed."""
        many = [Account.page(f"https://{number}.example/") for number in range(30)]
        site = Site()
        dossier = drive(ADA, [Fake("a.example", stating(*many)), Fake("pages", reads, "homepage")], site)
        assert len(site.asked) == 1 + 12
        assert len(dossier.listed) == 30 - 12

    def test_found_by_a_search(self, drive: Driver) -> None:
        """What a search finds is never more than possible, whoever's account it stands beside."""
        dossier = drive(ADA, [Fake("a.example", gives(Mention("Ada", "https://x.example"), Post("x")))], Site())
        assert [item.identity for item in dossier.evidence] == [Identity.SUGGESTED, Identity.PROVEN]

    def test_an_account_nobody_named(self, drive: Driver) -> None:
        """Facts about an account that is not in are only suggested."""

        def asking(account: Account, url: str) -> Inquiry:
            del account
            answer = yield Request.get(url)
            yield cite(Post("by Eve"), answer, Account("github", "eve"))

        (item,) = drive(ADA, [Fake("a.example", asking)], Site()).evidence
        assert (item.identity, item.provenance.path) == (Identity.SUGGESTED, ())


class TestScreening:
    """The sensitive filter stands before everything else."""

    @staticmethod
    def screen(text: str) -> Screened:
        """Find the word "church" sensitive, and drop a text that is nothing else."""
        if "church" not in text:
            return Screened(text)
        return Screened(text.replace("church", "").strip(), ("religion",))

    def test_before_the_dossier(self, drive: Driver) -> None:
        """Sensitive clauses are in neither dossier nor callback, and are counted by category."""
        told: list[str] = []
        facts = (Post("kept", summary="my church and code"), Post("church"), Post("fine", topics=("church", "python")))
        dossier = drive(
            ADA,
            [Fake("a.example", gives(*facts))],
            Site(),
            screen=self.screen,
            on_evidence=lambda item: told.append(repr(item)),
        )
        assert titles(dossier) == ["kept", "fine"]
        assert "church" not in repr(dossier.evidence) + "".join(told)
        assert dossier.dropped[0][0] == "religion"
        assert dossier.dropped[0][1] >= 3

    def test_by_default(self, drive: Driver) -> None:
        """Without a filter of the user's own, the library's is in place."""
        facts = (Post("Pipelines", summary="I was diagnosed with cancer; I write parsers"),)
        dossier = drive(ADA, [Fake("a.example", gives(*facts))], Site())
        assert "cancer" not in repr(dossier.evidence)
        assert dict(dossier.dropped)["health"] >= 1


class TestTwins:
    """The drivers differ by `await` alone."""

    @pytest.mark.parametrize("deadline", [30.0, 0.9])
    def test_the_same_dossier(self, deadline: float) -> None:
        """Over the same world both give the same dossier, byte for byte."""
        asked = {
            "raises": raises, "rubbish": rubbish, "foreign": foreign, "http": plain_http, "for-ever": requests_for_ever,
            "list": no_generator, "close": falls_over_in_close, "good": reads_twice, "late": reads_twice,
            "states": stating(HOME, MASTODON), "sender": reads, "world": reads,
        }  # fmt: skip
        sources = [*(Fake(name, asking) for name, asking in asked.items()), Fake("pages", stating(BLOG), "homepage")]
        told: dict[str, object] = {"https://sender/ada": ValueError("x"), "https://world/ada": Response(403)}
        if deadline < 1:
            told["https://late/ada?page=2"] = HANG
        one, other = (driver(ADA, sources, Site(told), deadline=deadline) for driver in (blocking, in_a_loop))
        assert attrs.evolve(one, as_of=None) == attrs.evolve(other, as_of=None)
        assert len(one.gaps) >= 9


class TestThreads:
    """What the blocking driver does with threads."""

    def test_only_sending_is_elsewhere(self) -> None:
        """Only `send` runs in other threads; they are daemons, and there is one an interview."""
        site, stepped = Site(), set[str]()

        def asking(account: Account, url: str) -> Inquiry:
            stepped.add(threading.current_thread().name)
            yield from reads_twice(account, url)

        blocking(ADA, [Fake("a.example", asking), Fake("b.example", asking)], site)
        here = threading.current_thread().name
        assert stepped == {here}
        assert len(site.senders) == 2
        assert here not in site.senders

    def test_in_a_running_loop(self) -> None:
        """It works where a loop runs already, as in a notebook."""

        async def cell() -> Dossier:
            return blocking(ADA, [Fake("a.example", reads)], Site())

        assert titles(asyncio.run(cell())) == ["ok by ada"]

    def test_ctrl_c_leaves_nothing_behind(self) -> None:
        """After an interruption inquiries are closed, threads end, and nothing more is sent."""
        site, closed = Site({"https://b.example/ada": HANG}), list[str]()

        def careful(account: Account, url: str) -> Inquiry:
            try:
                yield from reads_twice(account, url)
            finally:
                closed.append("closed")

        def interrupt(item: Evidence[Fact]) -> None:
            del item
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            blocking(ADA, [Fake("b.example", careful), Fake("a.example", careful)], site, on_evidence=interrupt)
        for thread in [thread for thread in threading.enumerate() if thread.name.startswith("callprep-")]:
            thread.join(10)
            assert not thread.is_alive()
        assert closed == ["closed", "closed"]
        assert "https://b.example/ada?page=2" not in site.asked

    @pytest.mark.parametrize(
        ("send", "deadline", "said"),
        [
            ("signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)", 500, "interrupted"),
            ("pass", 0.2, "timed out"),
        ],
    )
    def test_exit(self, send: str, deadline: float, said: str) -> None:
        """Ctrl-C is heard at once while a sender stalls, and a thread that stalls for ever does not hold the exit."""
        script = f"""
            import signal, threading
            from callprep.inquiry.source import SourceInfo, Way
            from callprep.inquiry.wire import Request
            from callprep.model.accounts import Account
            from callprep.model.candidate import Candidate
            from callprep.researching import research

            class Asks:
                info = SourceInfo("asks", way=Way.API, hosts={{"a.example"}}, sites={{"github"}})
                def ask(self, candidate):
                    yield Request.get("https://a.example")

            def send(request):
                {send}
                threading.Event().wait()

            ada = Candidate("Ada", accounts=(Account("github", "ada"),))
            try:
                print(research(ada, [Asks()], send=send, deadline={deadline}).gaps[0][1].kind.value)
            except KeyboardInterrupt:
                print("interrupted")
            """
        done = subprocess.run(  # noqa: S603 -- our own code
            [sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, timeout=60, check=False
        )
        assert (done.stdout.strip(), done.stderr, done.returncode) == (said, "", 0)


class TestTasks:
    """What the asyncio driver does with tasks."""

    def test_cancelling(self) -> None:
        """A research that is cancelled closes its inquiries and cancels what is under way."""
        site, closed = Site({"https://a.example/ada": HANG}), list[str]()

        def careful(account: Account, url: str) -> Inquiry:
            try:
                yield from reads(account, url)
            finally:
                closed.append("closed")

        async def main() -> set[str]:
            running = asyncio.create_task(aresearch(ADA, [Fake("a.example", careful)], send=site.asend))
            while not site.asked:  # noqa: ASYNC110 -- nothing tells of it, and it takes a few steps
                await asyncio.sleep(0)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running
            return {task.get_name() for task in asyncio.all_tasks()}

        assert not any(name.startswith("callprep-") for name in asyncio.run(main()))
        assert closed == ["closed"]

    def test_a_sender_that_blocks(self) -> None:
        """A blocking sender given to the asyncio driver is named as what it is: a fault of the sender."""
        site = Site()
        dossier = asyncio.run(aresearch(ADA, [Fake("a.example", reads)], send=site.send))  # type: ignore[arg-type]  # the fault
        assert "the sender failed: TypeError" in gap(dossier, "a.example").detail

    def test_no_thread(self) -> None:
        """No thread is started."""
        site = Site()
        in_a_loop(ADA, [Fake("a.example", reads)], site)
        assert site.senders == {threading.current_thread().name}


@attrs.define
class FakeClient:
    """A client that remembers how it was made, asked and closed; it serves both drivers."""

    events: list[str] = attrs.field(factory=list[str])
    awaited: bool = False

    def send(self, request: Request, *, until: float | None = None) -> object:
        """Answer; the awaited kind gives something to await."""
        assert until is not None
        assert until > waiting.now()
        self.events.append(request.url)
        answer = Response(200, body=b"ok", received_at=NOON)

        async def later() -> Response:
            return answer

        return later() if self.awaited else answer

    def __enter__(self) -> Self:
        self.events.append("opened")
        return self

    def __exit__(self, *_: object) -> None:
        self.events.append("closed")

    async def __aenter__(self) -> Self:
        return self.__enter__()

    async def __aexit__(self, *_: object) -> None:
        self.__exit__()


class TestClients:
    """Who sends."""

    @pytest.mark.parametrize("awaited", [False, True], ids=["blocking", "asyncio"])
    def test_given(self, awaited: bool) -> None:  # noqa: FBT001 -- the twin under test
        """A client that is given is told the deadline, and left open."""
        client, sources = FakeClient(awaited=awaited), [Fake("a.example", reads)]
        net: Any = client
        dossier = asyncio.run(aresearch(ADA, sources, net=net)) if awaited else research(ADA, sources, net=net)
        assert titles(dossier) == ["ok by ada"]
        assert client.events == ["https://a.example/ada"]

    @pytest.mark.parametrize("awaited", [False, True], ids=["blocking", "asyncio"])
    def test_made(self, awaited: bool, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001 -- the twin under test
        """Without one, a client is made from the environment for the sources asked, and closed in the end."""
        client, sources, made = FakeClient(awaited=awaited), [Fake("a.example", reads)], list[object]()

        def from_env(*, infos: object) -> FakeClient:
            made.append(infos)
            return client

        kind = "AsyncClient" if awaited else "Client"
        monkeypatch.setattr(f"callprep.net.client.{kind}.from_env", from_env)
        dossier = asyncio.run(aresearch(ADA, sources)) if awaited else research(ADA, sources)
        assert titles(dossier) == ["ok by ada"]
        assert client.events == ["opened", "https://a.example/ada", "closed"]
        assert made == [(sources[0].info,)]

    def test_both(self, drive: Driver) -> None:
        """A client and a sender at once are refused: nobody could say which sends."""
        with pytest.raises(InvalidInputError, match="give one of them"):
            drive(ADA, [], Site(), net=FakeClient())

    def test_any_public(self) -> None:
        """A source that goes wherever people link is skipped with a client, and says what to do; a sender may go."""
        pages = Fake("pages", reads, hosts=ANY_PUBLIC)
        client: Any = FakeClient()
        skipped = gap(research(ADA, [pages], net=client), "pages")
        assert skipped.kind is GapKind.SKIPPED
        assert "nothing checks yet where those lead" in skipped.detail
        assert titles(research(ADA, [pages], send=Site().send)) == ["ok by ada"]

    def test_any_public_in_the_second_round(self) -> None:
        """Found on the way, such a source is skipped too, and its account is listed."""
        client: Any = FakeClient()
        sources = [Fake("a.example", stating(HOME)), Fake("pages", reads, "homepage", hosts=ANY_PUBLIC)]
        dossier = research(ADA, sources, net=client)
        assert gap(dossier, "pages").kind is GapKind.SKIPPED
        assert [hop.account for hop in dossier.listed] == [HOME]
        assert client.events == ["https://a.example/ada"]


class TestRefusals:
    """What is not done at all."""

    def test_do_not_contact(self, drive: Driver) -> None:
        """Who must not be contacted is not looked up either, nor planned for."""
        candidate = attrs.evolve(ADA, do_not_contact=True)
        site = Site()
        with pytest.raises(NotAllowedError, match="do_not_contact"):
            drive(candidate, [Fake("a.example", reads)], site)
        with pytest.raises(NotAllowedError, match="do_not_contact"):
            plan(candidate, [])
        assert site.asked == []

    @pytest.mark.parametrize(
        ("sources", "error", "words"),
        [
            ([Fake], InvalidInputError, r"Fake is a class; make one: Fake\(\)"),
            ([3], InvalidInputError, "int is no source"),
            (["no-such-source"], UnknownSourceError, "no source is called 'no-such-source'"),
        ],
    )
    def test_no_source(self, drive: Driver, sources: list[Fake], error: type[Exception], words: str) -> None:
        """What is no source is refused before anybody is asked, with what would be right."""
        with pytest.raises(error, match=words):
            drive(ADA, sources, Site())

    def test_a_strict_bug_in_begin(self, drive: Driver) -> None:
        """A fault at the very start is raised strictly too, and the others are let go."""
        with pytest.raises(BrokenSourceError):
            drive(ADA, [Fake("a.example", reads), Fake("b.example", rubbish)], Site(), strict=True)

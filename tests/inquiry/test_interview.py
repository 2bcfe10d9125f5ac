"""The machine that steps a source: what it lets through, what it stops, and that nothing is lost on the way."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.errors import (
    AccessDeniedError,
    BrokenSourceError,
    CallprepError,
    InvalidInputError,
    NotAllowedError,
    NotAPersonError,
    ProfileNotFoundError,
    RateLimitedError,
    SourceError,
    UnreachableError,
    UnreadableError,
    UrlRefusedError,
)
from callprep.inquiry.interview import MOST_EVIDENCE, MOST_REQUESTS, Heard, Interview, gap_of, resume
from callprep.inquiry.source import ANY_PUBLIC, Inquiry, SourceInfo, Way
from callprep.inquiry.wire import Request, Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import Evidence, GapKind, cite
from callprep.model.facts import Fact, Post, Skill

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
ADA = Candidate("Ada Example", accounts=(Account("github", "ada"),))
HOME = "https://a.example/"

INFO = SourceInfo("fake", way=Way.API, hosts={"a.example"}, sites={"github"})

Ask = Callable[[Candidate], object]


@attrs.frozen
class Fake:
    """A source made of a function."""

    asking: Ask
    info: SourceInfo = INFO

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Hold whatever conversation the function holds."""
        return self.asking(candidate)  # type: ignore[return-value]  # fakes may well return rubbish


def said(title: str, answer: Response | None = None) -> Evidence[Fact]:
    """Give some evidence."""
    return cite(Post(title), answer or Response(200, received_at=NOON, url=HOME), Account("github", "ada"))


def two_pages(_: Candidate) -> Inquiry:
    """Read two pages, a fact each."""
    for page in (1, 2):
        answer = yield Request.get(HOME, {"page": page})
        yield said(answer.text(), answer)


def ok(text: str) -> Response:
    """Give an answer."""
    return Response(200, body=text.encode(), received_at=NOON)


def titles(interview: Interview) -> list[str]:
    """Name the facts that an interview has."""
    return [evidence.fact.title for evidence in interview.report.evidence]


class TestConversation:
    """The usual course."""

    def test_to_the_end(self) -> None:
        """A source asks, is answered, and its facts are kept in order under its name."""
        interview = Interview(Fake(two_pages), ADA)
        assert interview.wants == Request.get(HOME, {"page": 1})
        interview.tell(ok("one"))
        assert interview.wants == Request.get(HOME, {"page": 2})
        interview.tell(ok("two"))
        with pytest.raises(RuntimeError, match="the interview is over"):
            interview.tell(ok("three"))
        assert titles(interview) == ["one", "two"]
        assert interview.report.gap is None
        assert {evidence.provenance.source for evidence in interview.evidence} == {"fake"}
        assert interview.report.source == "fake"

    def test_the_address_is_filled_in(self) -> None:
        """An answer that does not say where it is from, is from where it was asked."""
        interview = Interview(Fake(two_pages), ADA)
        interview.tell(ok("one"))
        assert interview.evidence[0].provenance.request == "https://a.example/?page=1"

    def test_the_address_of_a_move_stays(self) -> None:
        """An answer that came from elsewhere keeps its own address."""
        interview = Interview(Fake(two_pages), ADA)
        interview.tell(attrs.evolve(ok("one"), url="https://b.example/"))
        assert interview.evidence[0].provenance.request == "https://b.example/"

    def test_nothing_was_asked(self) -> None:
        """To answer what was not asked is a mistake of the driver."""
        interview = Interview(Fake(lambda _: iter_of()), ADA)
        with pytest.raises(RuntimeError, match="nothing was asked"):
            interview.tell(ok(""))

    def test_errors_are_told(self) -> None:
        """A source hears of an error where the answer would stand, and may go on."""

        def brave(_: Candidate) -> Inquiry:
            try:
                yield Request.get(HOME)
            except UnreachableError:
                yield said("went on")

        interview = Interview(Fake(brave), ADA)
        interview.tell(UnreachableError("down"))
        assert (interview.gap, titles(interview)) == (None, ["went on"])

    def test_errors_become_gaps(self) -> None:
        """An error that a source does not mind ends it, with a gap; what it had stays."""
        interview = Interview(Fake(two_pages), ADA)
        interview.tell(ok("one"))
        interview.tell(Response(404, received_at=NOON))
        assert interview.gap is not None
        assert (interview.gap.kind, interview.gap.url) == (GapKind.NOT_FOUND, "https://a.example/?page=2")
        assert titles(interview) == ["one"]

    def test_limits_count_from_the_answer(self) -> None:
        """When to try again is counted from when the answer came."""
        interview = Interview(Fake(two_pages), ADA)
        interview.tell(Response(429, {"retry-after": "60"}, received_at=NOON))
        assert interview.gap is not None
        assert interview.gap.try_again_at == NOON + timedelta(minutes=1)

    def test_stop(self) -> None:
        """Ended from outside, the generator is closed, and what is known stays."""
        closed: list[str] = []

        def careful(_: Candidate) -> Inquiry:
            try:
                yield said("one")
                yield Request.get(HOME)
            finally:
                closed.append("yes")

        interview = Interview(Fake(careful), ADA)
        gap = gap_of(UnreachableError("late"))
        interview.stop(gap)
        interview.stop(gap)
        assert (interview.wants, interview.gap, titles(interview), closed) == (None, gap, ["one"], ["yes"])


def iter_of(*items: object) -> Iterator[object]:
    """Make a generator of these."""
    yield from items


def raises(_: Candidate) -> Inquiry:
    """Give a fact and fall over."""
    yield said("kept")
    msg = "oh no"
    raise KeyError(msg)


def raises_on_close(_: Candidate) -> Inquiry:
    """Ask a foreign host, and fall over when it is closed for that."""
    try:
        yield said("kept")
        yield Request.get("https://evil.example")
    finally:
        msg = "in close"
        raise RuntimeError(msg)


def will_not_close(_: Candidate) -> Inquiry:
    """Go on where it is told to end."""
    yield said("kept")
    with suppress(GeneratorExit):
        yield Request.get("https://evil.example")
    yield Request.get(HOME)


def evidence_for_ever(_: Candidate) -> Inquiry:
    """Give facts without end."""
    while True:
        yield said("again")


def requests_for_ever(_: Candidate) -> Inquiry:
    """Ask without end."""
    while True:
        yield Request.get(HOME)


FAULTY: tuple[tuple[Ask, str], ...] = (
    (raises, "KeyError: 'oh no'"),
    (raises_on_close, "asks the host 'evil.example', which its info.hosts does not name"),
    (will_not_close, "asks the host 'evil.example'"),
    (evidence_for_ever, f"never ends: gave more than {MOST_EVIDENCE} facts"),
    (requests_for_ever, f"asks more than {MOST_REQUESTS} requests about one person"),
    (lambda _: iter_of("rubbish"), "yielded str, not a Request or Evidence"),
    (lambda _: iter_of(None), "yielded NoneType"),
    (lambda _: [said("x")], r"ask\(\) must be a generator"),
    (lambda _: None, r"ask\(\) must be a generator"),
    (lambda _: iter_of(Request.get("http://a.example")), "'http://a.example', which is not https"),
    (lambda _: iter_of(Request.get("file:///etc/passwd")), "which is not https"),
    (lambda _: iter_of(Request.get("https://")), "asks the host ''"),
    (lambda _: iter_of(Request.get("https://sub.a.example")), "asks the host 'sub.a.example'"),
)


class TestFaults:
    """Adapters that are wrong."""

    @pytest.mark.parametrize(("ask", "fault"), FAULTY)
    def test_a_fault_is_a_gap(self, ask: Ask, fault: str) -> None:
        """A bug in an adapter is its own gap, which says what it did wrong; nothing is raised."""
        interview = resume(Fake(ask), ADA, [ok("")] * (MOST_REQUESTS + 1))
        assert interview.wants is None
        assert interview.gap is not None
        assert interview.gap.kind is GapKind.BROKEN
        with pytest.raises(BrokenSourceError, match=fault):
            raise BrokenSourceError("fake", interview.gap.detail)

    @pytest.mark.parametrize(("ask", "fault"), FAULTY)
    def test_strict(self, ask: Ask, fault: str) -> None:
        """Strictly, the same faults are raised, for the adapter's author."""
        del fault
        with pytest.raises((BrokenSourceError, KeyError)):
            resume(Fake(ask), ADA, [ok("")] * (MOST_REQUESTS + 1), strict=True)

    @pytest.mark.parametrize("ask", [raises, raises_on_close, will_not_close])
    def test_what_was_given_is_kept(self, ask: Ask) -> None:
        """What a source had given before it broke is kept."""
        assert titles(Interview(Fake(ask), ADA)) == ["kept"]

    def test_limits(self) -> None:
        """A source that never ends stops at the limits, and no further."""
        many = resume(Fake(requests_for_ever), ADA, [ok("")] * 100)
        assert len(Interview(Fake(evidence_for_ever), ADA).evidence) == MOST_EVIDENCE
        assert many.asked == MOST_REQUESTS + 1

    def test_the_world_is_not_strict(self) -> None:
        """Strictness is about adapters: what the world does stays a gap."""
        interview = Interview(Fake(two_pages), ADA, strict=True)
        interview.tell(ok("one"))
        interview.tell(ProfileNotFoundError("gone"))
        assert interview.gap is not None
        assert interview.gap.kind is GapKind.NOT_FOUND

    def test_plain_http_where_allowed(self) -> None:
        """A source that reads people's own pages may ask without TLS, and any host."""
        info = SourceInfo("pages", way=Way.PAGE, hosts=ANY_PUBLIC, plain_http=True)
        interview = Interview(Fake(lambda _: iter_of(Request.get("http://b.example")), info), ADA)
        assert (interview.gap, interview.wants) == (None, Request.get("http://b.example"))

    @pytest.mark.parametrize("closing", [False, True])
    def test_exiting_is_a_fault(self, closing: bool) -> None:  # noqa: FBT001 -- the value under test
        """An adapter that calls `sys.exit()`, also while it is closed, is at fault, and what it had given is kept."""

        def leaves(_: Candidate) -> Inquiry:
            try:
                answer = yield Request.get(HOME)
                yield said("first", answer)
                if closing:
                    yield Request.get("https://elsewhere.example/")
            finally:
                sys.exit("I am done")

        interview = resume(Fake(leaves), ADA, [ok("x")])
        assert interview.gap is not None
        assert interview.gap.kind is GapKind.BROKEN
        assert ("elsewhere.example" if closing else "SystemExit: I am done") in interview.gap.detail
        assert titles(interview) == ["first"]

    def test_exiting_comes_through_where_strict(self) -> None:
        """Its author sees the exit as it is."""

        def leaves(_: Candidate) -> Inquiry:
            yield from ()
            sys.exit("I am done")

        with pytest.raises(SystemExit, match="I am done"):
            Interview(Fake(leaves), ADA, strict=True)

    @pytest.mark.parametrize(
        ("fault", "shown"),
        [
            (OSError("no https://ada:s3cr3t@a.example/?token=s3cr3t to be had"), "OSError: no https://***@a.example/"),
            (UnreadableError("not JSON: https://a.example/?key=s3cr3t", "https://a.example/?key=s3cr3t"), "not JSON"),
            (OSError("x" * 180 + " https://ada:s3cr3t" + "x" * 40 + "@a.example/"), "***@"),
        ],
    )
    def test_no_key_is_shown(self, fault: Exception, shown: str) -> None:
        """What an adapter says in its errors goes into a gap without user-info, keys and tokens."""

        def asking(_: Candidate) -> Inquiry:
            yield from ()
            raise fault

        gap = Interview(Fake(asking), ADA).gap
        assert gap is not None
        assert shown in gap.detail
        assert "s3cr3t" not in f"{gap.detail} {gap.url}"

    def test_no_key_is_shown_of_an_address_that_is_refused(self) -> None:
        """An address that is not asked, for its scheme, is shown without its keys."""
        gap = Interview(Fake(lambda _: iter_of(Request.get("http://ada:s3cr3t@a.example/?key=s3cr3t"))), ADA).gap
        assert gap is not None
        assert "which is not https" in gap.detail
        assert "s3cr3t" not in gap.detail

    def test_ctrl_c_comes_through(self) -> None:
        """What is no fault of the adapter, as Ctrl-C, is not swallowed."""

        def interrupted(_: Candidate) -> Inquiry:
            yield said("one")
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            Interview(Fake(interrupted), ADA)


class TestGapOf:
    """Errors as gaps."""

    @pytest.mark.parametrize(
        ("error", "kind"),
        [
            (RateLimitedError("m", HOME), GapKind.RATE_LIMITED),
            (ProfileNotFoundError("m", HOME), GapKind.NOT_FOUND),
            (NotAPersonError("m", HOME), GapKind.NOT_A_PERSON),
            (AccessDeniedError("m", HOME), GapKind.DENIED),
            (UnreadableError("m", HOME), GapKind.UNREADABLE),
            (UrlRefusedError("m", HOME), GapKind.REFUSED),
            (UnreachableError("m", HOME), GapKind.UNREACHABLE),
            (SourceError("m", HOME), GapKind.UNREACHABLE),
        ],
    )
    def test_of_the_world(self, error: CallprepError, kind: GapKind) -> None:
        """Each error of the world has a gap of its kind, with message and address apart."""
        gap = gap_of(error)
        assert (gap.kind, gap.detail, gap.url, gap.try_again_at) == (kind, "m", HOME, None)

    @pytest.mark.parametrize("error", [BrokenSourceError("x", "f"), InvalidInputError("w", "x"), NotAllowedError("r")])
    def test_of_ours(self, error: CallprepError) -> None:
        """Any other error is a broken source, in its own words."""
        gap = gap_of(error)
        assert (gap.kind, gap.detail, gap.url) == (GapKind.BROKEN, str(error), "")

    def test_absurd_waits(self) -> None:
        """An absurd time to wait is a year, for times have an end."""
        again = gap_of(RateLimitedError("m", HOME, 1e300), NOON).try_again_at
        assert again == NOON + timedelta(days=366)

    def test_from_now(self) -> None:
        """Without an answer to count from, now counts."""
        again = gap_of(RateLimitedError("m", HOME, 3600.0)).try_again_at
        assert again is not None
        assert again > datetime.now(UTC)


def three_questions(_: Candidate) -> Inquiry:
    """Ask three times, and take errors as they come."""
    for page in range(3):
        try:
            answer = yield Request.get(HOME, {"page": page})
        except UnreachableError:
            yield cite(Skill(f"missed {page}"), Response(200, received_at=NOON), Account("github", "ada"))
            continue
        yield said(answer.text(), answer)


heard = st.lists(
    st.sampled_from(["a", "b"]).map(ok)
    | st.sampled_from([UnreachableError("down"), AccessDeniedError("no"), UnreadableError("$ is odd")]),
    max_size=5,
)


class TestResume:
    """What was heard is the whole state."""

    @given(heard)
    def test_stepping_and_resuming_are_one(self, told: list[Heard]) -> None:
        """After any answers, an interview resumed from them stands where the first one stood."""
        first = Interview(Fake(three_questions), ADA)
        for item in told:
            if first.wants is None:
                break
            first.tell(item)
        again = resume(Fake(three_questions), ADA, told)
        assert (again.wants, again.report, again.asked) == (first.wants, first.report, first.asked)

    def test_answers_too_many(self) -> None:
        """Answers beyond the end are left alone."""
        assert titles(resume(Fake(two_pages), ADA, [ok("one"), ok("two"), ok("three")])) == ["one", "two"]

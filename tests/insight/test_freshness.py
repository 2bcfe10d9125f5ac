"""Freshness: how old a fact is, how long its kind keeps, and what is worth telling between two looks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import BLOG, GITHUB, MIRA, SEEN, TODAY, evidence

from callprep import (
    About,
    Account,
    Answer,
    Aspect,
    Candidate,
    Channel,
    Coverage,
    Dossier,
    Education,
    Evidence,
    Fact,
    Form,
    Gap,
    GapKind,
    Identity,
    Interest,
    Link,
    Mention,
    Paper,
    Patent,
    Post,
    Project,
    ProjectRole,
    Publisher,
    Report,
    Role,
    Said,
    Screen,
    Skill,
    Talk,
    Wish,
)
from callprep.errors import InvalidInputError
from callprep.insight.disclosure import DISCLOSURE, Clause
from callprep.insight.freshness import Age, ChangeKind, age, changes, known_day
from callprep.model.candidate import ExternalRef
from callprep.model.jsonable import OpaqueFact

EARLIER = SEEN - timedelta(days=60)
"""When the first look was: 10 March 2026."""


def moment(text: str) -> datetime:
    """Give a moment of a day, at a time that is no midnight."""
    return datetime.fromisoformat(f"{text}T10:20:30+00:00")


@attrs.frozen
class Badge:
    """A fact of a stranger's class."""

    title: str
    aspect: Aspect = Aspect.ACCOMPLISHMENT
    topics: tuple[str, ...] = ()
    when: datetime | None = None

    def screened(self, screen: Screen, /) -> Badge | None:
        """Keep it."""
        del screen
        return self


class TestKnownDay:
    """Which days can be right."""

    @pytest.mark.parametrize(
        ("when", "day"),
        [
            (None, None),
            (datetime(2026, 5, 9, 23, tzinfo=UTC), TODAY),
            (datetime(2026, 5, 10, tzinfo=UTC), None),
            (datetime(2031, 1, 1, tzinfo=UTC), None),
            (datetime(1970, 1, 1, tzinfo=UTC), None),
            (datetime(1970, 8, 2, tzinfo=UTC), None),
            (datetime(1, 1, 1, tzinfo=UTC), None),
            (datetime(1971, 1, 1, tzinfo=UTC), date(1971, 1, 1)),
        ],
        ids=str,
    )
    def test_known_day(self, when: datetime | None, day: date | None) -> None:
        """Nothing happened tomorrow, and what a clock counts from is no date."""
        assert known_day(when, TODAY) == day


def aged(fact: Fact, days: int = 0) -> Age:
    """Give the age of a fact read on 9 May 2026, so many days later."""
    return age(evidence(fact), TODAY + timedelta(days=days))


def ago(days: int) -> datetime:
    """Give the moment so many days before the reading."""
    return SEEN - timedelta(days=days)


class TestAge:
    """Shelf lives by kind."""

    @pytest.mark.parametrize(
        ("fact", "keeps", "last_good"),
        [
            (About("Mira"), 90, 90),
            (Link(BLOG, "me"), 90, 90),
            (Coverage("repositories", 10, 38), 90, 90),
            (Role("Engineer", "Harbour AG", current=True), 90, 90),
            (Role("Engineer", "Harbour AG"), 90, 90),
            (Mention("Mira", "https://example.com"), 90, 90),
            (Mention("Mira", "https://example.com", snippet="…"), 30, 30),
            (Wish("lead a team"), 365, 365),
            (Wish("lead a team", stated=ago(300)), 365, 65),
            (Said("I left", said=ago(0)), 365, 365),
            (Post("On tides", published=ago(5)), 365, 360),
            (Post("We won", ("football",), published=ago(5)), 14, 9),
            (Post("My first marathon", published=ago(5)), 14, 9),
            (Post("My first parkrun", ("life",), ago(5)), 14, 9),
            (Post("Chess in Rust", ("rust",), published=ago(5)), 365, 360),
            (Interest("football", seen=ago(5)), 14, 9),
            (Interest("football"), 90, 90),
            (Interest("search", seen=ago(5)), 365, 360),
            (Project("tides", active=ago(0)), 180, 180),
            (Skill("search"), 180, 180),
            (Answer("How?", answered=ago(5 * 365 - 10)), 180, 10),
            (Project("tides", active=ago(5 * 365 - 10)), 180, 10),
            (Badge("Winner", Aspect.SKILL), 180, 180),
            (Badge("Reads", Aspect.INTEREST, when=ago(65)), 365, 300),
            (Badge("Wants", Aspect.ASPIRATION), 365, 365),
            (Badge("Was", Aspect.BACKGROUND), 90, 90),
            (OpaqueFact("Gone", '{"title": "x"}'), 90, 90),
        ],
        ids=str,
    )
    def test_goes_off(self, fact: Fact, keeps: int, last_good: int) -> None:
        """A fact is stale on the day after its shelf life, whichever of the two clocks runs out first."""
        assert aged(fact).keeps == keeps
        assert not aged(fact, last_good).stale
        assert aged(fact, last_good + 1).stale

    @pytest.mark.parametrize(
        "fact",
        [
            Paper("On tides", published=ago(9000)),
            Patent("A tide", "US1", filed=ago(900)),
            Talk("Tides", given=ago(3000)),
            Education("MSc", ended=ago(5000)),
            Role("Engineer", ended=ago(900)),
            Role("Engineer", current=False),
            Badge("Winner"),
        ],
        ids=str,
    )
    def test_never_goes_off(self, fact: Fact) -> None:
        """What is published, learnt or over stays so."""
        told = aged(fact, 4000)
        assert (told.keeps, told.stale) == (None, False)

    def test_small_talk_without_a_date(self) -> None:
        """An event that nobody dates is stale from the start, and the words say why."""
        told = aged(Post("We won", ("football",)))
        assert told.stale
        assert told.why == "read 9 May 2026; nobody says when it happened, and it keeps for 14 days only"

    @pytest.mark.parametrize(
        ("fact", "days", "why"),
        [
            (Project("tides", active=moment("2026-02-03")), 0, "read 9 May 2026; last changed February 2026"),
            (Project("tides", created=moment("2026-02-03")), 0, "read 9 May 2026; begun February 2026"),
            (Post("On tides", published=moment("2026-05-02")), 0, "read 9 May 2026; published 2 May 2026"),
            (Patent("A", "US1", filed=moment("2026-05-02")), 0, "read 9 May 2026; filed 2 May 2026"),
            (Patent("A", "US1", published=moment("2026-05-02")), 0, "read 9 May 2026; published 2 May 2026"),
            (Role("E", ended=moment("2026-04-30")), 0, "read 9 May 2026; ended April 2026"),
            (Role("E", started=moment("2026-04-30")), 0, "read 9 May 2026; begun April 2026"),
            (Badge("W", when=moment("2026-05-02")), 0, "read 9 May 2026; dated 2 May 2026"),
            (About("Mira"), 0, "read 9 May 2026"),
            (
                About("Mira"),
                91,
                "read 9 May 2026; read more than 90 days ago: look again before you rely on it",
            ),
            (
                Project("tides", active=moment("2020-01-01")),
                0,
                "read 9 May 2026; last changed January 2020; that is more than 5 years ago",
            ),
            (
                Wish("lead", stated=moment("2025-01-01")),
                0,
                "read 9 May 2026; stated 1 January 2025; that is more than 1 year ago",
            ),
            (Project("t", active=moment("1970-01-01")), 0, "read 9 May 2026; its date cannot be right"),
        ],
        ids=str,
    )
    def test_words(self, fact: Fact, days: int, why: str) -> None:
        """The reason says when it was read, when it happened, and what is over."""
        assert aged(fact, days).why == why

    @given(st.datetimes(timezones=st.just(UTC)), st.dates())
    def test_any_dates(self, when: datetime, today: date) -> None:
        """Whatever the dates, there is an age, and its day is none to come."""
        told = age(evidence(Post("x", published=when)), today)
        assert told.happened is None or told.happened <= today


def look(
    *items: Fact | Evidence[Fact],
    at: datetime = EARLIER,
    gap: Gap | None = None,
    candidate: Candidate = MIRA,
    source: str = "test",
) -> Dossier:
    """Give what one source saw at one moment, and a profile, so that the account was surely looked at."""
    found = tuple(item if isinstance(item, Evidence) else evidence(item) for item in (About("Mira Okafor"), *items))
    return Dossier(candidate, (Report(source, found, gap),), at)


def told(before: Dossier, after: Dossier) -> list[tuple[str, str]]:
    """Give the changes as pairs of kind and words."""
    return [(change.kind.value, change.what) for change in changes(before, after)]


def between(was: Fact | None, now: Fact | None) -> list[tuple[str, str]]:
    """Give what is told of one thing that was, and is now."""
    return told(look(*([was] if was else [])), look(*([now] if now else []), at=SEEN))


PARTIAL = Coverage("repositories", 10, 38)
MAY_3, MAY_2 = moment("2026-05-03"), moment("2026-05-02")


class TestNew:
    """What came."""

    @pytest.mark.parametrize(
        ("fact", "what"),
        [
            (Post("Tide tables", published=MAY_2), "New post: «Tide tables», 2 May 2026"),
            (Paper("On tides", published=MAY_2), "New paper: «On tides», 2 May 2026"),
            (Talk("Tides", given=MAY_2), "New talk: «Tides», 2 May 2026"),
            (Talk("Tides", "SeaConf", given=MAY_2), "New talk: «Tides» at SeaConf, 2 May 2026"),
            (Patent("Tide", "US1", granted=True, published=MAY_2), "New patent: «Tide», US1, 2 May 2026"),
            (Patent("Tide", "US1", filed=MAY_2), "New patent application: «Tide», US1, 2 May 2026"),
            (Project("tides", created=MAY_2, active=MAY_3), "New project: tides, begun 2 May 2026"),
            (Project("tides", active=MAY_3), "New project: tides, 3 May 2026"),
            (Project("tides", ProjectRole.CONTRIBUTOR, created=MAY_2), "New contribution to tides, begun 2 May 2026"),
            (Answer("How high?", answered=MAY_2), "New answer to «How high?», 2 May 2026"),
            (Role("Engineer", "Harbour AG", started=MAY_2), "New job: Engineer at Harbour AG, since May 2026"),
            (Wish("lead a team", stated=MAY_2), "New wish: «lead a team», 2 May 2026"),
            (Wish("lead a team"), "New wish: «lead a team»"),
            (Badge("Winner", when=MAY_2), "New item: «Winner», 2 May 2026"),
        ],
        ids=str,
    )
    def test_words(self, fact: Fact, what: str) -> None:
        """What is dated after the first look is new, by its kind and its day."""
        assert between(None, fact) == [("new", what)]

    @pytest.mark.parametrize(
        "fact",
        [
            Project("tides", ProjectRole.FORK, created=MAY_2),
            Skill("search", seen=MAY_2),
            Interest("sea", seen=MAY_2),
            Mention("Mira", "https://example.com", published=MAY_2),
            Said("I left"),
            Link(BLOG, "me"),
            Education("MSc", ended=MAY_2),
            Badge("Was", Aspect.BACKGROUND, when=MAY_2),
            OpaqueFact("Gone", '{"title": "x"}'),
            Post("To come", published=moment("2030-01-01")),
            Post("At a clock's zero", published=moment("1970-01-01")),
            Talk("To come", given=moment("2030-01-01")),
            evidence(Post("Of them", published=MAY_2), publisher=Publisher.OTHER),
            evidence(Post("Of whom", published=MAY_2), identity=Identity.SUGGESTED),
        ],
        ids=str,
    )
    def test_no_news(self, fact: Fact | Evidence[Fact]) -> None:
        """Forks, tags, search hits, somebody else's words and what may be somebody else's are no news."""
        assert told(look(), look(fact, at=SEEN)) == []

    @pytest.mark.parametrize(
        ("before", "fact", "word"),
        [
            # the earlier look saw all there was
            (look(), Post("Tides"), "New post"),
            # … but what is older than it may have been missed all the same
            (look(), Post("Tides", published=moment("2026-02-01")), "Newly found post"),
            (look(), Post("Tides", published=EARLIER), "Newly found post"),
            (look(), Role("E", started=moment("2026-02-01")), "Newly found job"),
            (look(), Role("E", started=moment("2025-06-01"), ended=moment("2026-04-01")), "Newly found job"),
            # the earlier look saw a part, failed, or was not there
            (look(PARTIAL), Post("Tides", published=moment("2026-02-01")), "Newly found post"),
            (look(Coverage("posts", 5)), Post("Tides"), "Newly found post"),
            (look(gap=Gap(GapKind.TIMED_OUT)), Post("Tides"), "Newly found post"),
            (look(source="other"), Post("Tides"), "Newly found post"),
            (Dossier(MIRA), Post("Tides", published=MAY_2), "Newly found post"),
            # whatever it saw: dated after it
            (look(PARTIAL), Post("Tides", published=MAY_2), "New post"),
            (look(Coverage("posts", 5, 5)), Post("Tides"), "New post"),
        ],
        ids=str,
    )
    def test_new_or_newly_found(self, before: Dossier, fact: Fact, word: str) -> None:
        """Only what came after the first look, or what that look must have seen, is called new."""
        ((kind, what),) = told(before, look(fact, at=SEEN))
        assert kind == "new"
        assert what.startswith(f"{word}:")

    def test_announced(self) -> None:
        """A talk that is announced for some time ahead is news, though its day is none that was."""
        assert between(None, Talk("Tides", given=moment("2026-10-01"))) == [("new", "New talk: «Tides»")]

    def test_known_by_address(self) -> None:
        """What another source gave before under the same address, DOI or number is not new."""
        post = Post("Tides", published=MAY_2, url="https://mira.example/tides")
        feed = evidence(attrs.evolve(post, topics=("sea",)), BLOG, source="feeds")
        assert told(look(post), look(post, feed, at=SEEN)) == []
        paper = Paper("On tides", doi="10.1/A", published=MAY_2)
        assert told(look(paper), look(evidence(attrs.evolve(paper, title="Tides", doi="10.1/a"), BLOG), at=SEEN)) == []
        patent = Patent("Tide", "US 12/3", published=MAY_2)
        other = evidence(attrs.evolve(patent, title="Tides", number="us123"), BLOG)
        assert told(look(patent), look(other, at=SEEN)) == []

    def test_not_named_twice(self) -> None:
        """One new thing that two sources give is told once."""
        post = Post("Tides", published=MAY_2)
        assert len(told(look(), look(post, evidence(post, BLOG), at=SEEN))) == 1

    def test_weekly(self) -> None:
        """Items of one name and different days are different items."""
        notes = [Post("Weekly notes", published=MAY_2), Post("Weekly notes", published=MAY_3)]
        assert between(notes[0], notes[1]) == [("new", "New post: «Weekly notes», 3 May 2026")]

    def test_was_there_and_unsure(self) -> None:
        """What was there before and has since turned out to be theirs is no news."""
        post = Post("Tides", published=MAY_2)
        assert told(look(evidence(post, identity=Identity.SUGGESTED)), look(post, at=SEEN)) == []


def project(**fields: object) -> Project:
    """Give a project that was begun and changed before the first look."""
    base = Project("tides", created=moment("2024-01-01"), active=moment("2026-03-01"), version="1.9", stars=40)
    return attrs.evolve(base, **fields)  # type: ignore[arg-type]  # fields of a project


def about(**fields: object) -> About:
    """Give a profile."""
    return attrs.evolve(About("Mira Okafor"), **fields)  # type: ignore[arg-type]  # fields of a profile


class TestChanged:
    """What differs."""

    @pytest.mark.parametrize(
        ("fields", "what"),
        [
            ({"version": "2.0", "released": MAY_3}, "New release 2.0 of tides, 3 May 2026"),
            ({"version": None, "released": MAY_3}, "New release of tides, 3 May 2026"),
            ({"version": "2.0"}, "New release 2.0 of tides"),
            ({"version": "v1.10"}, "New release v1.10 of tides"),
            ({"version": "tides-2026.04"}, "New release tides-2026.04 of tides"),
            ({"version": "2.0", "released": moment("2031-01-01")}, "New release 2.0 of tides"),
            ({"archived": True}, "Archived: tides"),
            ({"stars": 80}, "More stars: tides, 80 (40 before)"),
            ({"title": "currents"}, "New name: currents, until now tides"),
        ],
        ids=str,
    )
    def test_project(self, fields: dict[str, object], what: str) -> None:
        """A release, an end, twice the stars and another name are told."""
        assert between(project(), project(**fields)) == [("changed", what)]

    @pytest.mark.parametrize(
        ("was", "now"),
        [
            (project(), project(stars=79, forks=3, description="New", topics=("sea",))),
            (project(stars=3), project(stars=30)),
            (project(stars=None), project(stars=300)),
            (project(), project(active=MAY_3)),
            (project(version=None), project(version="2.0")),
            (project(version=None), project(version="1.9", released=moment("2025-05-01"))),
            (project(released=MAY_2, version="2.0"), project(released=moment("2026-01-01"), version="1.9")),
            (project(released=MAY_2), project(version="2.0")),
            (project(version="2.0"), project(version="1.9")),
            (project(version="2.0"), project(version="2")),
            (project(version="2.0"), project(version="2.0-rc.1")),
            (project(version="beta"), project(version="alpha")),
            (project(version="2.0", released=MAY_2), project(version="1.9", released=MAY_2)),
            (project(released=MAY_2), project(released=MAY_2)),
            (project(role=ProjectRole.FORK), project(role=ProjectRole.FORK, version="2.0", released=MAY_3)),
            (project(archived=True), project(archived=True)),
            (Skill("sea", score=1), Skill("sea", score=900)),
            (Post("Tides", published=MAY_2), Post("Tides", published=MAY_2, summary="New")),
        ],
        ids=str,
    )
    def test_noise(self, was: Fact, now: Fact) -> None:
        """Counters that go up, texts that are polished and releases that are taken back are no change."""
        assert between(was, now) == []

    def test_same_day_release(self) -> None:
        """Two releases of one day are told apart by their number."""
        was, now = project(released=MAY_2), project(released=MAY_2, version="2.0")
        assert between(was, now) == [("changed", "New release 2.0 of tides, 2 May 2026")]

    def test_worked_on_again(self) -> None:
        """What had rested for half a year at the first look and has changed since is worked on again."""
        now = project(active=MAY_3)
        told_now = [("changed", "Worked on again: tides, 3 May 2026, after a rest since May 2025")]
        assert between(project(active=moment("2025-05-20")), now) == told_now
        assert between(project(active=moment("2025-10-20")), now) == []
        assert between(project(active=moment("2024-05-20")), project(active=moment("2025-12-01"))) == []

    def test_maintainer(self) -> None:
        """Who contributed and is now named as a maintainer, has become one."""
        was, now = project(role=ProjectRole.CONTRIBUTOR), project(role=ProjectRole.MAINTAINER)
        assert between(was, now) == [("changed", "Now a maintainer of tides")]

    def test_granted(self) -> None:
        """An application that was granted is told; an unchanged one is not."""
        was, now = Patent("Tide", "US1"), Patent("Tide", "US1", granted=True, published=MAY_2)
        assert between(was, now) == [("changed", "Patent granted: «Tide», US1, 2 May 2026")]
        assert between(was, was) == []
        assert between(now, attrs.evolve(now, granted=False)) == []

    @pytest.mark.parametrize(
        ("was", "now", "expected"),
        [
            (
                {"employer": "Harbour AG"},
                {"employer": "Lumen Works"},
                ("changed", "Now at Lumen Works (was Harbour AG), by their GitHub profile"),
            ),
            ({}, {"employer": "Lumen Works"}, ("changed", "Now at Lumen Works, by their GitHub profile")),
            (
                {"employer": "Harbour AG"},
                {},
                ("ended", "No longer names Harbour AG as employer, by their GitHub profile"),
            ),
            (
                {"place": "Berlin"},
                {"place": "Lisbon"},
                ("changed", "Now in Lisbon (was Berlin), by their GitHub profile"),
            ),
            (
                {"headline": "Engineer"},
                {"headline": "CTO"},
                ("changed", "New headline: «CTO», by their GitHub profile"),
            ),
            ({}, {"headline": "CTO"}, ("changed", "New headline: «CTO», by their GitHub profile")),
            ({}, {"open_to_work": True}, ("changed", "Now open to work, by their GitHub profile")),
            (
                {"open_to_work": True},
                {},
                ("ended", "No longer says that they are open to work, by their GitHub profile"),
            ),
        ],
        ids=str,
    )
    def test_profile(self, was: dict[str, object], now: dict[str, object], expected: tuple[str, str]) -> None:
        """A new employer, place, headline and openness are told, with the profile that says so."""
        before = Dossier(MIRA, (Report("test", (evidence(about(**was)),)),), EARLIER)
        after = Dossier(MIRA, (Report("test", (evidence(about(**now)),)),), SEEN)
        assert told(before, after) == [expected]

    @pytest.mark.parametrize(
        ("was", "now"),
        [
            ({"employer": "ACME GmbH"}, {"employer": "@acme"}),
            ({"place": "Berlin"}, {"place": "Berlin, Germany"}),
            ({"place": "Berlin"}, {}),
            ({}, {"place": "Berlin"}),
            ({"headline": "Engineer "}, {"headline": "engineer"}),
            ({"headline": "Engineer"}, {}),
            ({"name": "Mira Okafor"}, {"name": "Mira Lund"}),
            ({"open_to_work": False}, {}),
            ({}, {"headline": "Mother of two"}),
            ({"bio": "x"}, {"bio": "y"}),
            ({"figures": (("followers", 1),)}, {"figures": (("followers", 900),)}),
        ],
        ids=str,
    )
    def test_profile_silence(self, was: dict[str, object], now: dict[str, object]) -> None:
        """Spellings, names, families and followers are nothing to write about."""
        before = Dossier(MIRA, (Report("test", (evidence(about(**was)),)),), EARLIER)
        after = Dossier(MIRA, (Report("test", (evidence(about(**now)),)),), SEEN)
        assert told(before, after) == []

    def test_what_was_is_not_repeated_where_it_is_sensitive(self) -> None:
        """Of a place or an employer that one does not repeat, only the new one is told."""
        before = Dossier(MIRA, (Report("test", (evidence(about(employer="I am a catholic")),)),), EARLIER)
        after = Dossier(MIRA, (Report("test", (evidence(about(employer="Lumen Works")),)),), SEEN)
        assert told(before, after) == [("changed", "Now at Lumen Works, by their GitHub profile")]

    def test_other_sources_view(self) -> None:
        """Two sources see one thing differently; that is no change."""
        url = "https://example.com/tides"
        elsewhere = evidence(project(url=url, version="2.0", released=MAY_3), BLOG, source="feeds")
        assert told(look(project(url=url)), look(project(url=url), elsewhere, at=SEEN)) == []

    def test_first_look_without_a_day(self) -> None:
        """Where nobody knows when the first look was, its own evidence says it."""
        before = attrs.evolve(look(project()), as_of=None)
        assert [change.what for change in changes(before, look(project(archived=True), at=SEEN))] == ["Archived: tides"]


class TestEnded:
    """What is over."""

    @pytest.mark.parametrize(
        ("was", "now", "what"),
        [
            ({}, {"ended": moment("2026-04-30")}, "Ended: Engineer at Harbour AG, April 2026"),
            ({"current": True}, {"current": False}, "Ended: Engineer at Harbour AG"),
        ],
        ids=str,
    )
    def test_job(self, was: dict[str, object], now: dict[str, object], what: str) -> None:
        """A job that has an end now, or is no longer the present one, has ended."""
        role = Role("Engineer", "Harbour AG")
        old, new = attrs.evolve(role, **was), attrs.evolve(role, **now)  # type: ignore[arg-type]  # fields of a role
        assert between(old, new) == [("ended", what)]
        assert between(new, new) == []


SENIOR = Role("Senior Engineer", "Harbour AG", started=moment("2020-01-01"), current=True)
ENGINEER = attrs.evolve(SENIOR, title="Engineer")


class TestRewritten:
    """One thing in other words is one change, and not one thing gone and another come."""

    def test_promotion(self) -> None:
        """A job with another title at one employer is a new title."""
        told_now = [("changed", "New title: Senior Engineer at Harbour AG (was Engineer)")]
        assert between(ENGINEER, SENIOR) == told_now
        assert between(attrs.evolve(ENGINEER, employer="Harbour"), SENIOR) == told_now

    def test_promotion_that_has_ended(self) -> None:
        """The title may be new and the job over."""
        over = attrs.evolve(SENIOR, ended=MAY_2, current=False)
        assert [kind for kind, _ in between(ENGINEER, over)] == ["changed", "ended"]

    def test_two_jobs(self) -> None:
        """Where the first title still stands, or the employer is another one, the job is another."""
        newly = "Newly found job: Senior Engineer at Harbour AG, since January 2020"
        assert told(look(ENGINEER), look(ENGINEER, SENIOR, at=SEEN)) == [("new", newly)]
        kinds = [kind for kind, _ in between(attrs.evolve(ENGINEER, employer="Lumen Works"), SENIOR)]
        assert kinds == ["new", "gone"]
        assert [kind for kind, _ in between(attrs.evolve(ENGINEER, employer=None), SENIOR)] == ["new", "gone"]

    def test_another_profile(self) -> None:
        """A profile that drops a job and another one that names one at the same employer are two things."""
        other = evidence(SENIOR, BLOG, source="feeds")
        assert [kind for kind, _ in told(look(ENGINEER), look(other, at=SEEN))] == ["new", "gone"]

    @pytest.mark.parametrize(
        ("was", "now"),
        [
            ("Lead a team", "Lead a platform team"),
            ("Work on accessibility full time", "I would like to work on accessibility"),
            ("Learn Rust and embedded systems", "Learn embedded systems in Rust"),
        ],
    )
    def test_wish(self, was: str, now: str) -> None:
        """A wish that was put differently is told once, with the words that were there."""
        assert between(Wish(was), Wish(now)) == [("changed", f"Wish in other words: «{now}» (was «{was}»)")]

    def test_other_wish(self) -> None:
        """A wish for something else is a new one."""
        assert [kind for kind, _ in between(Wish("Lead a team"), Wish("Teach typography"))] == ["new", "gone"]

    def test_each_once(self) -> None:
        """Of two wishes that could each be the one that was there, one is, and the other is new."""
        both = look(Wish("Lead a small team"), Wish("Lead a big team"), at=SEEN)
        assert [kind for kind, _ in told(look(Wish("Lead a team")), both)] == ["new", "changed"]

    def test_many(self) -> None:
        """However many there are, a few are compared."""
        before = look(*(Wish(f"was {number}") for number in range(300)))
        after = look(*(Wish(f"now {number}") for number in range(300)), at=SEEN)
        assert len(changes(before, after)) >= 500


class TestFormFor:
    """What may be done with a change."""

    @pytest.mark.parametrize(
        ("was", "now", "mail", "call"),
        [
            (about(), about(open_to_work=True), Form.KNOW, Form.ASK),
            (about(open_to_work=True), about(), Form.KNOW, Form.ASK),
            (about(place="Berlin"), about(place="Lisbon"), Form.KNOW, Form.ASK),
            (about(), about(headline="Looking for a new role"), Form.KNOW, Form.ASK),
            (about(), about(headline="CTO"), Form.SAY, Form.SAY),
            (about(), about(employer="Lumen Works", open_to_work=None), Form.SAY, Form.SAY),
            (about(employer="Harbour AG"), about(), Form.KNOW, Form.ASK),
            (project(), project(version="2.0", released=MAY_3), Form.SAY, Form.SAY),
            (ENGINEER, attrs.evolve(ENGINEER, ended=MAY_2, current=False), Form.KNOW, Form.ASK),
            (project(), None, Form.KNOW, Form.KNOW),
            (None, Post("Tides", published=MAY_2), Form.SAY, Form.SAY),
            (None, Post("I was laid off", published=MAY_2), Form.KNOW, Form.KNOW),
        ],
        ids=str,
    )
    def test_forms(self, was: Fact | None, now: Fact | None, mail: Form, call: Form) -> None:
        """What is theirs to tell is no reason to write, and what is over or gone even less."""
        before = Dossier(MIRA, (Report("test", _kept(was)),), EARLIER)
        after = Dossier(MIRA, (Report("test", _kept(now)),), SEEN)
        (change,) = changes(before, after)
        assert [change.form_for(channel, TODAY) for channel in (Channel.MAIL, Channel.CALL)] == [mail, call]
        assert change.form_for(Channel.INTERNAL, TODAY) is Form.SAY

    def test_first(self) -> None:
        """Before anybody has written, the terms of the source bind it as well."""
        (change,) = changes(look(), look(Post("Tides", published=MAY_2), at=SEEN))
        assert change.form_for(Channel.MAIL, TODAY, first=True) is Form.KNOW

    def test_own_table(self) -> None:
        """A table of one's own decides as well."""
        (change,) = changes(look(), look(Post("Tides", published=MAY_2), at=SEEN))
        quiet = Clause("quiet", lambda _: True, ((Channel.MAIL, Form.KNOW),), "house rule")
        assert change.form_for(Channel.MAIL, TODAY, table=DISCLOSURE.tightened(quiet)) is Form.KNOW


def _kept(fact: Fact | None) -> tuple[Evidence[Fact], ...]:
    """Give what one look saw; where it is no profile, with a profile beside it."""
    beside = () if isinstance(fact, About) else (evidence(about()),)
    return (*beside, *((evidence(fact),) if fact else ()))


class TestGone:
    """What is no longer there."""

    @pytest.mark.parametrize(
        ("fact", "what"),
        [
            (project(), "No longer to be found: their project tides"),
            (Answer("How?"), "No longer to be found: their answer to «How?»"),
            (Role("Engineer", "Harbour AG"), "No longer to be found: their job Engineer at Harbour AG"),
            (Wish("lead"), "No longer to be found: their wish «lead»"),
        ],
        ids=str,
    )
    def test_words(self, fact: Fact, what: str) -> None:
        """What a full list has no longer is told as gone, with the evidence of the earlier look."""
        (change,) = changes(look(fact), look(at=SEEN))
        assert (change.kind, change.what) == (ChangeKind.GONE, what)
        assert change.evidence.fact == fact

    @pytest.mark.parametrize(
        ("was", "after"),
        [
            (project(), look(PARTIAL, at=SEEN)),
            (project(), look(gap=Gap(GapKind.TIMED_OUT), at=SEEN)),
            (project(), Dossier(MIRA, (), SEEN)),
            (project(), Dossier(MIRA, (Report("test"),), SEEN)),
            (project(), look(evidence(project(), identity=Identity.SUGGESTED), at=SEEN)),
            (evidence(project(), identity=Identity.SUGGESTED), look(at=SEEN)),
            (project(role=ProjectRole.FORK), look(at=SEEN)),
            (Post("Tides", published=MAY_2), look(at=SEEN)),
            (Paper("Tides"), look(at=SEEN)),
            (Skill("sea"), look(at=SEEN)),
        ],
        ids=str,
    )
    def test_silence(self, was: Fact | Evidence[Fact], after: Dossier) -> None:
        """What was not looked for, looked for in part or in vain, or falls out of a feed, is not called gone."""
        assert told(look(was), after) == []


class TestChanges:
    """The list as a whole."""

    def test_order(self) -> None:
        """What is new comes first, the newest before the older; the order of the facts plays no part."""
        old: list[Fact] = [project(), Role("Engineer"), Wish("lead")]
        new: list[Fact] = [
            project(archived=True),
            Role("Engineer", current=False, ended=MAY_2),
            Post("A", published=MAY_2),
            Post("B", published=MAY_3),
        ]
        expected = ["new", "new", "changed", "ended", "gone"]
        forward = changes(look(*old), look(*new, at=SEEN))
        assert [change.kind.value for change in forward] == expected
        assert forward[0].what == "New post: «B», 3 May 2026"
        assert changes(look(*reversed(old)), look(*reversed(new), at=SEEN)) == forward

    def test_nothing(self) -> None:
        """Two equal looks tell nothing, nor do two empty ones."""
        assert changes(look(project()), look(project(), at=SEEN)) == ()
        assert changes(Dossier(MIRA), Dossier(MIRA)) == ()

    def test_today(self) -> None:
        """What is dated after the day that is given has no date that can be right, and is no news."""
        post = Post("Tides", published=MAY_3)
        assert changes(look(), look(post, at=SEEN), date(2026, 5, 1)) == ()
        (change,) = changes(look(), look(post, at=SEEN), date(2026, 5, 3))
        assert change.what == "New post: «Tides», 3 May 2026"

    def test_sensitive(self) -> None:
        """Nothing that the filter knows as sensitive comes up as news."""
        assert told(look(), look(Post("Expecting our baby", published=MAY_2), at=SEEN)) == []

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            (Candidate("Mira Okafor"), Candidate("Mira Okafor", accounts=(GITHUB,))),
            (Candidate("Mira Okafor", accounts=(GITHUB,)), Candidate("Mira Lund", accounts=(GITHUB,))),
            (Candidate("Mira", emails=("M@example.com",)), Candidate("M. O.", emails=("m@example.com",))),
            (Candidate("A B", ref=ExternalRef("ats", "1")), Candidate("C D", ref=ExternalRef("ats", "1"))),
            (
                Candidate("Mira Okafor", accounts=(Account("gitlab", "mira"),)),
                Candidate("M. Okafor", accounts=(Account("x", "mira"),)),
            ),
        ],
        ids=str,
    )
    def test_one_person(self, one: Candidate, other: Candidate) -> None:
        """A shared account, address or reference makes one person; so does the name where nothing speaks against."""
        assert changes(Dossier(one), Dossier(other)) == ()

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            (Candidate("Mira Okafor"), Candidate("Jonas Lund")),
            (
                Candidate("Mira Okafor", accounts=(Account("github", "one"),)),
                Candidate("Mira Okafor", accounts=(Account("github", "two"),)),
            ),
            (Candidate("A B", ref=ExternalRef("ats", "1")), Candidate("A B", ref=ExternalRef("ats", "2"))),
        ],
        ids=str,
    )
    def test_two_people(self, one: Candidate, other: Candidate) -> None:
        """Two people are not compared, namesakes neither."""
        with pytest.raises(InvalidInputError, match="one person"):
            changes(Dossier(one), Dossier(other))

    def test_wrong_way_round(self) -> None:
        """Two looks in the wrong order are refused."""
        with pytest.raises(InvalidInputError, match="other way round"):
            changes(look(at=SEEN), look())

    def test_one_person_by_what_was_found(self) -> None:
        """An account that the research found to be theirs counts like one that was given."""
        before = look(candidate=Candidate("Mira Okafor"))
        assert changes(before, look(at=SEEN, candidate=MIRA)) == ()

    @given(st.lists(st.text(), max_size=6), st.lists(st.text(), max_size=6))
    def test_any_words(self, before: list[str], after: list[str]) -> None:
        """Whatever the words, every change names evidence of one of the two looks."""
        makers: list[Callable[[str], Fact]] = [Post, Project, Wish]
        first = look(*(make(text) for text in before for make in makers))
        second = look(*(make(text) for text in after for make in makers), at=SEEN)
        known = {item.id for item in (*first.evidence, *second.evidence)}
        found = changes(first, second)
        assert all(change.evidence.id in known for change in found)

    @pytest.mark.parametrize("words", ["שלום <b>", "\ud800", "a\x00b", "🎉", "{{ 7*7 }}"])
    def test_hostile(self, words: str) -> None:
        """Hostile words are passed on as they are."""
        assert between(None, Wish(words)) == [("new", f"New wish: «{words}»")]

    def test_many(self) -> None:
        """A thousand repositories are compared by an index, each told once."""
        many = [Project(f"p{number}", active=EARLIER, stars=1) for number in range(1000)]
        archived = [attrs.evolve(item, archived=True) for item in many]
        assert len(changes(look(*many), look(*archived, at=SEEN))) == 1000

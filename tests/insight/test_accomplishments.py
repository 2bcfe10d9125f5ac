"""Tests of what they made: what is among it, their part in it, and what comes first."""

from __future__ import annotations

import math
import random
from datetime import UTC, datetime, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import TODAY, dossier, evidence

from callprep import (
    Account,
    Answer,
    Aspect,
    Evidence,
    Fact,
    Identity,
    OpaqueFact,
    Paper,
    Patent,
    Post,
    Project,
    ProjectRole,
    Role,
    Screen,
    Skill,
    Talk,
)
from callprep.insight.accomplishments import Accomplishment, accomplishments

NOON = datetime(2026, 5, 9, 12, tzinfo=UTC)
CONTRIBUTOR = ProjectRole.CONTRIBUTOR


def ago(days: int) -> datetime:
    """Give a moment so many days before today."""
    return NOON - timedelta(days=days)


def made(*facts: Fact | Evidence[Fact]) -> tuple[Accomplishment, ...]:
    """Give what they made, by facts."""
    return accomplishments(dossier(*facts), TODAY)


def titles(*facts: Fact | Evidence[Fact]) -> list[str]:
    """Give the titles of what they made, in order."""
    return [work.evidence.fact.title for work in made(*facts)]


@attrs.frozen
class Sculpture:
    """A fact class of a stranger's."""

    title: str
    kind: Aspect = Aspect.ACCOMPLISHMENT
    topics: tuple[str, ...] = ()
    when: datetime | None = None

    @property
    def aspect(self) -> Aspect:
        """What its author says."""
        return self.kind

    def screened(self, screen: Screen, /) -> Sculpture | None:
        """Keep it."""
        del screen
        return self


@pytest.mark.parametrize(
    "fact",
    [
        Project("linux", ProjectRole.FORK, stars=9_000),
        Answer("How?", score=9, accepted=True),
        Answer("How?"),
        Post("On tides"),
        Skill("rust"),
        Role("Engineer"),
        OpaqueFact("Odd", "{}"),
        Sculpture("Wave", Aspect.BACKGROUND),
    ],
)
def test_not_among_it(fact: Fact) -> None:
    """A fork, one answer of many, a post, a skill or a job is no accomplishment."""
    assert made(fact) == ()


def test_only_what_is_surely_theirs() -> None:
    """What may be somebody else's is not among what they made."""
    assert titles(evidence(Project("a"), identity=Identity.SUGGESTED)) == []
    assert titles(evidence(Project("a"), identity=Identity.STATED)) == ["a"]


def test_answers_about_something_else() -> None:
    """An answer about belief or family is no work of theirs to be spoken of."""
    answer = Answer("How?", score=900)
    assert titles(evidence(answer, Account("stackexchange", "judaism/7"))) == []
    assert titles(evidence(answer, Account("stackexchange", "serverfault/7"))) == ["How?"]


@pytest.mark.parametrize(
    ("fact", "part"),
    [
        (Project("a"), "owner"),
        (Project("a", share=0.404), "owner, about 40 % of the work"),
        (Project("a", ProjectRole.MAINTAINER), "maintainer"),
        (Project("a", CONTRIBUTOR), "contributor"),
        (Project("a", CONTRIBUTOR, share=0.4), "contributor, about 40 % of the work"),
        (Project("a", CONTRIBUTOR, share=0.001), "contributor, less than 1 % of the work"),
        (Project("a", CONTRIBUTOR, share=0.0), "contributor"),
        (Project("a", CONTRIBUTOR, share=3.0), "contributor"),
        (Project("a", CONTRIBUTOR, share=math.nan), "contributor"),
        (Paper("P", authors=("M",), position=1), "sole author"),
        (Paper("P", authors=("M", "N", "O", "P"), position=1), "first author of 4"),
        (Paper("P", authors=("M", "N", "O", "P"), position=2), "co-author, second of 4"),
        (Paper("P", authors=("M",) * 30, position=12), "co-author, 12th of 30"),
        (Paper("P", authors=("M",) * 30, position=23), "co-author, 23rd of 30"),
        (Paper("P", authors=("M",) * 200, position=111), "co-author, 111th of 200"),
        (Paper("P", position=1), "first author"),
        (Paper("P", position=3), "co-author, third"),
        (Paper("P", authors=("M", "N")), "author (order not known)"),
        (Paper("P", authors=("M",)), "author (order not known)"),
        (Paper("P", authors=("M", "N"), position=5), "author (order not known)"),
        (Paper("P", authors=("M", "N"), position=0), "author (order not known)"),
        (Patent("P", "1"), "named as inventor, application, not granted"),
        (Patent("P", "1", granted=True), "named as inventor, granted"),
        (Patent("P", "1", granted=True, inventors=("M",)), "sole inventor, granted"),
        (Patent("P", "1", inventors=("M", "N", "O")), "co-inventor, one of 3, application, not granted"),
        (Talk("T"), "speaker"),
        (Answer("A", score=10), "answered"),
        (Sculpture("S"), "part not stated"),
    ],
)
def test_part(fact: Fact, part: str) -> None:
    """Their part is stated as exactly as the fact tells it, and no more."""
    (work,) = made(fact)
    assert work.part == part


@pytest.mark.parametrize(
    ("fact", "reach", "why"),
    [
        (
            Project("a", stars=1240, forks=1, active=ago(60), pinned=True),
            "1,240 stars, 1 fork",
            "a project of their own; pinned by themselves; 1,240 stars, 1 fork; last changed March 2026",
        ),
        (Project("a", ProjectRole.MAINTAINER, stars=0), "", "a project they maintain; no date known"),
        (
            Project("a", CONTRIBUTOR, stars=1),
            "1 star",
            "a contribution; how much of the work is theirs is not stated; the project has 1 star; no date known",
        ),
        (Project("a", CONTRIBUTOR, share=0.2), "", "a contribution; no date known"),
        (Project("a", stars=-5), "", "a project of their own; no date known"),
        (
            Answer("A", score=1_034, accepted=True, answered=ago(60)),
            "score 1,034, accepted",
            "an answer of their own; score 1,034, accepted; answered March 2026",
        ),
        (Answer("A", score=34), "score 34", "an answer of their own; score 34; no date known"),
        (
            Paper("P", venue="Tidal Letters", authors=("M",), position=1, published=ago(60)),
            "",
            "a paper (sole author); in Tidal Letters; dated March 2026",
        ),
        (Paper("P", venue="arXiv"), "", "a paper (author (order not known)); a preprint; no date known"),
        (Paper("P"), "", "a paper (author (order not known)); published; no date known"),
        (
            Patent("P", "1", granted=True, filed=ago(60)),
            "",
            "a patent (named as inventor, granted); dated March 2026",
        ),
        (
            Patent("P", "1"),
            "",
            "a patent application (named as inventor, application, not granted); no date known",
        ),
        (Talk("T", event="TideConf", given=ago(60)), "", "a talk of their own; at TideConf; dated March 2026"),
        (Talk("T"), "", "a talk of their own; no date known"),
        (Sculpture("S"), "", "called an accomplishment by its source; no date known"),
    ],
)
def test_words(fact: Fact, reach: str, why: str) -> None:
    """Reach is the source's own figures, and the reason names share, reach and date."""
    (work,) = made(fact)
    assert (work.reach, work.why) == (reach, why)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (Project("b", stars=900), Project("a", stars=3)),
        (Project("b", active=ago(10)), Project("a", active=ago(3000))),
        (Project("b", stars=20, share=0.9), Project("a", stars=20, share=0.1)),
        (Project("b"), Project("a", CONTRIBUTOR, stars=40_000)),
        (Project("b", CONTRIBUTOR, stars=900, share=0.4), Project("a", CONTRIBUTOR, stars=900)),
        (Project("b", pinned=True), Project("a")),
        (Paper("B", authors=("M",), position=1), Paper("A", authors=("M", "N"), position=1)),
        (Paper("B", authors=("M", "N"), position=1), Paper("A", authors=("M", "N"), position=2)),
        (Paper("B", venue="Tidal Letters"), Paper("A", venue="bioRxiv")),
        (Patent("B", "2", granted=True), Patent("A", "1")),
        (Patent("B", "2", inventors=("M",)), Patent("A", "1", inventors=("M", "N"))),
        (Answer("B", score=400), Answer("A", score=12)),
        (Answer("B", score=4_000, answered=ago(14 * 365)), Project("a", stars=0, active=ago(1), pinned=True)),
        (Project("b", stars=20_000, active=ago(13 * 365)), Talk("A", given=ago(1))),
        (Project("b", stars=20_000), Talk("A", given=ago(1))),
        (Talk("B", given=ago(1)), Project("a", stars=20, active=ago(13 * 365))),
        (Project("b"), Project("a/dotfiles", stars=49)),
        (Project("dotfiles", stars=50), Project("a")),
        (Project("a"), Project("b")),
    ],
)
def test_order(first: Fact, second: Fact) -> None:
    """Own share, reach and recency put works in order, what they pinned first; equals go by title."""
    assert titles(second, first) == [first.title, second.title]


@pytest.mark.parametrize(
    "title", ["dotfiles", "mira.github.io", "hello-world", "test", ".config", "mira-okafor-example", "x/Dotfiles"]
)
def test_household_comes_last(title: str) -> None:
    """Settings, pages and first steps come after everything else, and say why."""
    work, household = made(Project("tides", active=ago(4000)), Project(title, stars=30, active=ago(1)))
    assert (work.evidence.fact.title, household.evidence.fact.title) == ("tides", title)
    assert household.why.endswith("; listed last: by its name it holds settings, a page or first steps")
    assert titles(Project(title)) == [title]


def test_name_of_the_account_elsewhere() -> None:
    """A repository is a profile's own page only under the name of its account."""
    page = evidence(Project("tides", stars=3), Account("github", "tides"))
    assert made(page)[0].why.endswith("first steps")
    assert not made(evidence(Project("tides", stars=3)))[0].why.endswith("first steps")


class TestOneWork:
    """Records of one work stand together."""

    @pytest.mark.parametrize(
        ("main", "other"),
        [
            (Paper("On  Tides!", venue="Tidal Letters"), Paper("On tides", venue="arXiv (Cornell)")),
            (Paper("On tides: a study", doi="10.1/x"), Paper("On tides", doi="https://doi.org/10.1/X", venue="SSRN")),
            (Paper("On tides", published=ago(9)), Paper("On tides", doi="10.48550/arXiv.1", published=ago(1))),
            (Patent("Tide gauge", "US-1 B2", granted=True), Patent("Tide Gauge", "US2", filed=ago(1))),
            (Patent("Tide gauge", "US-1", granted=True), Patent("Gauge", "us1")),
            (Talk("On tides", event="B", given=ago(1)), Talk("On Tides", event="A", given=ago(900))),
            (
                Project("tides", url="https://github.com/M/tides", stars=9),
                Project("Tides", url="http://www.github.com/m/tides.git/"),
            ),
            (
                Answer("How?", score=20, url="https://x.example/a/1"),
                Answer("How", score=19, url="https://x.example/a/1"),
            ),
        ],
    )
    def test_together(self, main: Fact, other: Fact) -> None:
        """An article goes before its preprint, a grant before its application, and the other stands beside it."""
        for facts in ((main, other), (other, main)):
            (work,) = made(*facts)
            assert work.evidence.fact == main
            assert [item.fact for item in work.also] == [other]

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            (Paper("Editorial", doi="10.1/x"), Paper("Editorial", doi="10.1/y")),
            (Talk("On tides"), Paper("On tides")),
            (Talk("Keynote", event="A"), Talk("Keynote", event="B")),
            (Project("tides"), Project("tides", stars=3)),
            (Sculpture("Wave"), Sculpture("Wave", when=ago(3))),
            (Paper("波"), Paper("海")),
            (Paper("!!"), Paper("??")),
        ],
    )
    def test_apart(self, one: Fact, other: Fact) -> None:
        """Titles that many works have, and works of two kinds, stay apart."""
        assert len(made(one, other)) == 2

    def test_chain(self) -> None:
        """Records that meet over a third one are one work, in whatever order they come."""
        chain = [
            Paper("A study of tides", doi="10.1/x", published=ago(1)),
            Paper("On tides", doi="10.1/x", published=ago(2)),
            Paper("On tides", doi="10.1/y", published=ago(3)),
            Paper("On high tides", doi="10.1/y", published=ago(4)),
        ]
        assert [len(made(*facts)) for facts in (chain, chain[::-1], [*chain[2:], *chain[:2]])] == [1, 1, 1]


def test_most() -> None:
    """As many are given as asked for, the first ones."""
    known = dossier(*(Project(f"p{at}", stars=at) for at in range(9)))
    every = accomplishments(known, TODAY)
    assert len(every) == 9
    assert accomplishments(known, TODAY, 3) == every[:3]
    assert accomplishments(known, TODAY, most=0) == ()
    assert accomplishments(known, TODAY, most=-2) == ()


@pytest.mark.parametrize("when", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)])
def test_impossible_dates(when: datetime) -> None:
    """The clock's zero and days to come are no dates."""
    (work,) = made(Project("a", active=when))
    assert work.when is None
    assert work.why.endswith("no date known")


def test_nothing() -> None:
    """Who made nothing public has no accomplishments here, and forks change nothing."""
    assert made() == ()
    assert made(*(Project(f"f{at}", ProjectRole.FORK) for at in range(100))) == ()


def test_a_thousand_repositories() -> None:
    """A thousand repositories of one name are ranked all, by what tells them apart."""
    works = made(*(Project("tides", stars=at) for at in range(1000)))
    assert [work.reach for work in works[:2]] == ["999 stars", "998 stars"]
    assert len(works) == 1000


FACTS: tuple[Fact, ...] = (
    Project("a"),
    Project("a", stars=3),
    Project("a", stars=3, description="again"),
    Project("dotfiles"),
    Paper("On tides", venue="arXiv"),
    Paper("On tides", venue="Tidal Letters"),
    Paper("On tides", venue="Tidal Letters", doi="10.1/x"),
    Patent("Gauge", "1"),
    Talk("\u202eevil\x00\ud800 <b>"),
    Sculpture("🌊"),
)


@given(st.randoms(use_true_random=False))
def test_order_of_the_dossier_does_not_show(chance: random.Random) -> None:
    """The same facts in another order give the same works."""
    mixed = list(FACTS)
    chance.shuffle(mixed)
    assert made(*mixed) == made(*FACTS)


@given(st.sets(st.sampled_from(FACTS)))
def test_every_record_stands_once(kept: set[Fact]) -> None:
    """Each record is in one work, and without its records a work is gone."""
    known = dossier(*kept)
    works = accomplishments(known, TODAY)
    assert sorted(item.id for work in works for item in (work.evidence, *work.also)) == sorted(
        item.id for item in known.evidence
    )
    for work in works:
        left = accomplishments(known.without(work.evidence.id, *(item.id for item in work.also)), TODAY)
        assert len(left) == len(works) - 1


@pytest.mark.parametrize(
    ("fact", "about"),
    [
        (Project("tides", description="Tables for one harbour"), "Tables for one harbour"),
        (Project("tides"), ""),
        (Paper("On tides", venue="Journal of Ebb"), "Journal of Ebb"),
        (Talk("On tides", event="EbbConf"), "EbbConf"),
        (Patent("Tide", "US1"), ""),
    ],
)
def test_about(fact: Fact, about: str) -> None:
    """What a work is stands in the words of its own page."""
    (work,) = accomplishments(dossier(fact), TODAY)
    assert work.about == about

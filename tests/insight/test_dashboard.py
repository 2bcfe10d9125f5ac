"""The dashboard: what is known at a glance, how it is known, and what is not."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.helpers import BLOG, GITHUB, MIRA, SEEN, TODAY, dossier, evidence

from callprep import (
    About,
    Account,
    Answer,
    Candidate,
    Coverage,
    Dossier,
    Education,
    Evidence,
    Fact,
    Gap,
    GapKind,
    Hop,
    Identity,
    Interest,
    Link,
    Mention,
    Paper,
    Post,
    Project,
    ProjectRole,
    Publisher,
    Report,
    Role,
    Said,
    Skill,
    Wish,
    testing,
)
from callprep.insight.dashboard import Dashboard, Gave, LeftOut, dashboard


def at(year: int, month: int = 3) -> datetime:
    """Give noon of the first of a month."""
    return datetime(year, month, 1, 12, tzinfo=UTC)


RICH: tuple[Fact, ...] = (
    About("Mira Okafor", headline="Search engineer", employer="Harbour AG"),
    Project("tide-tables", topics=("rust",), stars=120, created=at(2022), active=at(2026)),
    Project("lamp-reader", topics=("rust", "speech"), created=at(2024), active=at(2025)),
    Answer("How to index tides?", ("search",), score=14, answered=at(2025)),
    Post("Reading out loud", ("speech",), published=at(2026, 4)),
    Paper("On tides", ("search",), published=at(2023), authors=("M. Okafor", "L. Sand"), position=1),
    Role("Search engineer", "Harbour AG", started=at(2021), current=True),
    Education("Physics", "A school"),
    Wish("Lead a small search team", stated=at(2026, 4)),
    Interest("Chess", personal=True, seen=at(2026, 4)),
)


def shown(*facts: Fact | Evidence[Fact], candidate: Candidate = MIRA) -> Dashboard:
    """Give the dashboard of these facts."""
    return dashboard(dossier(*facts, candidate=candidate), TODAY)


class TestGathered:
    """Where each fact goes."""

    def test_door(self) -> None:
        """A dossier gives its dashboard, judged by the day that is named."""
        known = dossier(*RICH)
        assert known.dashboard(TODAY) == dashboard(known, TODAY)

    def test_today(self) -> None:
        """Without a day, it is today where this runs."""
        with testing.frozen_today(date(2026, 6, 1)):
            assert dossier().dashboard().today == date(2026, 6, 1)

    def test_places(self) -> None:
        """Profiles head the page, jobs and schools are background, and what they made stands in the first column."""
        told = shown(*RICH)
        assert [item.fact.title for item in told.headlines] == ["Mira Okafor"]
        assert [item.fact.title for item in told.background] == ["Search engineer", "Physics"]
        assert {item.evidence.fact.title for item in told.accomplishments} >= {"tide-tables", "lamp-reader", "On tides"}
        assert [aim.words for aim in told.stated] == ["Lead a small search team"]

    def test_possibly_somebody_else(self) -> None:
        """What may be about somebody else is kept apart, and counts for nothing."""
        doubtful = evidence(Project("Whose?", topics=("rust",)), identity=Identity.SUGGESTED)
        told = shown(doubtful, Mention("Cardiologist of the year", "https://news.example"))
        assert [item.fact.title for item in told.possibly] == ["Whose?", "Cardiologist of the year"]
        assert (told.accomplishments, told.expertise, told.background, told.years) == ((), (), (), ())

    def test_a_strangers_background(self) -> None:
        """What was said to us is background; links and counts of what was read are about the reading."""
        told = shown(Said("I moved"), Link(BLOG, "me"), Coverage("repositories", 10, 38))
        assert [item.fact.title for item in told.background] == ["I moved"]

    def test_notebook(self) -> None:
        """A cell of a notebook shows the dashboard, as a fragment without script."""
        told = shown(*RICH)._repr_html_()
        assert "tide-tables" in told
        assert "<script" not in told
        assert "<html" not in told


class TestAccounts:
    """Who is who."""

    def test_cards(self) -> None:
        """Accounts given come first, then those that gave facts, then those only named, each once."""
        listed = Account("x", "mira_example")
        known = Dossier(
            MIRA,
            (
                Report(
                    "test",
                    (
                        evidence(Link(BLOG, "me")),
                        evidence(Post("On tides"), BLOG, identity=Identity.STATED),
                        evidence(Post("On ebb"), BLOG, identity=Identity.STATED),
                    ),
                ),
            ),
            SEEN,
            listed=(Hop(BLOG, listed, "me"), Hop(BLOG, GITHUB, "me")),
        )
        cards = dashboard(known, TODAY).accounts
        assert [(card.explanation.account, card.facts, card.listed) for card in cards] == [
            (GITHUB, 1, False),
            (BLOG, 2, False),
            (listed, 0, True),
        ]
        assert cards[1].explanation.reasons_for

    def test_homonyms(self) -> None:
        """Two people of one name stay two: the account that nothing ties to the candidate is not called theirs."""
        other = Account("github", "mira-okafor-other")
        told = shown(*RICH, evidence(Project("heart-valve"), other, identity=Identity.SUGGESTED))
        verdicts = {card.explanation.account: card.explanation.identity for card in told.accounts}
        assert verdicts == {GITHUB: Identity.PROVEN, other: Identity.SUGGESTED}
        assert "heart-valve" not in {item.evidence.fact.title for item in told.accomplishments}


class TestSources:
    """What each source gave, and could not."""

    def test_gave(self) -> None:
        """Facts are counted by kind, the most first; what was not read and what went wrong stands beside them."""
        gap = Gap(GapKind.RATE_LIMITED, "come back later")
        facts: tuple[Fact, ...] = (Post("a"), Post("b"), Project("c"), Coverage("repositories", 10, 38))
        known = Dossier(MIRA, (Report("github", tuple(map(evidence, facts)), gap), Report("feeds")), SEEN)
        assert dashboard(known, TODAY).sources == (
            Gave("github", (("post", 2), ("project", 1)), ("10 of 38 repositories read",), gap, SEEN),
            Gave("feeds"),
        )

    def test_left_out(self) -> None:
        """What is not shown is counted, with the reason; of private matters not even the kind is told."""
        facts: tuple[Fact, ...] = (
            Project("copy", ProjectRole.FORK),
            Post("Ages ago", published=at(1999)),
            Post("Oh my", ("fuck", "tides")),
        )
        known = Dossier(MIRA, (Report("test", tuple(map(evidence, facts))),), SEEN, dropped=(("health", 2), ("age", 1)))
        told = dashboard(known, TODAY).left_out
        assert told == (
            LeftOut("clauses on private matters", 3, "the words were not kept"),
            LeftOut("forks", 1, "copies of other people's projects are not their own work"),
            LeftOut("posts", 2, "they name no topic of a trade that is known here, and no hobby on the list"),
            LeftOut("topics", 1, "swear words"),
            LeftOut("dated items", 1, "older than the 15 years of the chart"),
        )
        assert "health" not in dashboard(known, TODAY).to_json()

    def test_household(self) -> None:
        """Settings and first steps are counted beside other works, and shown where there is nothing else."""
        settings = Project("dotfiles", active=at(2026))
        told = shown(settings, Project("tides", active=at(2026)))
        assert [work.evidence.fact.title for work in told.accomplishments] == ["tides"]
        assert told.left_out == (LeftOut("repositories of settings, pages and first steps", 1, "everybody has them"),)
        assert [work.evidence.fact.title for work in shown(settings).accomplishments] == ["dotfiles"]


class TestUnshown:
    """Nothing vanishes without being counted."""

    @pytest.mark.parametrize(
        ("fact", "what", "why"),
        [
            (Answer("How?", ("rust",), 9), "answers", "with a score of ten or more they"),
            (Answer("How?"), "answers", "with a score of ten or more they"),
            (Interest("Genealogy", personal=True), "interests", "neither a hobby on the list nor"),
            (Interest("murmurations"), "interests", "neither a hobby on the list nor"),
            (Interest("app", basis="2 questions"), "interests", "neither a hobby on the list nor"),
            (Interest("bullshit detection"), "interests", "swear words"),
            (
                Interest("acme", basis="public member of the organisation"),
                "memberships",
                "they do not say what anybody",
            ),
            (Interest("a/b", ("rust",), basis="starred"), "starred repositories", "fewer than three on one topic"),
            (Skill("app"), "skills", "their names say too little"),
            (Skill("fuck"), "skills", "swear words"),
            (Post("Monday"), "posts", "they name no topic of a trade"),
        ],
    )
    def test_counted(self, fact: Fact, what: str, why: str) -> None:
        """What stands nowhere is counted with its reason, and so are answers of few votes."""
        (left,) = shown(fact).left_out
        assert (left.what, left.count) == (what, 1)
        assert left.why.startswith(why)

    def test_others_word(self) -> None:
        """An interest that others name is none of theirs, and neither is a wish; both are counted."""
        (other,) = shown(evidence(Wish("Lead"), publisher=Publisher.OTHER)).left_out
        assert other == LeftOut("other facts", 1, "nothing on this page rests on them")
        (left,) = shown(evidence(Interest("Rust"), publisher=Publisher.OTHER)).left_out
        assert left == LeftOut("interests", 1, "others name them, and not they themselves")

    def test_sites_about_other_things(self) -> None:
        """Answers on a site about something else than work are counted as such, however many votes they have."""
        (left,) = shown(evidence(Answer("How?", score=90), Account("stackexchange", "cooking/7"))).left_out
        assert left == LeftOut("answers on sites about other things than work", 1, "they show nothing of a trade")

    def test_shown(self) -> None:
        """What is shown is not left out, and neither is an interest in what is expertise already."""
        stars = (Interest(f"a/{at}", ("rust",), basis="starred") for at in range(2))
        assert shown(*RICH, Interest("Rust"), *stars, Answer("Q", score=10)).left_out == ()

    def test_somebody_else(self) -> None:
        """What may be somebody else's stands apart and is not counted here; nor is what tells of the reading."""
        fork = evidence(Project("f", ProjectRole.FORK), identity=Identity.SUGGESTED)
        assert shown(fork, Mention("M", "https://x.example"), Coverage("answers", 3), Link(BLOG, "me")).left_out == ()


class TestThin:
    """A private trail is no fault."""

    def test_nothing(self) -> None:
        """Where nothing is known there is nothing but questions, and they say that nobody looked."""
        told = dashboard(Dossier(MIRA), TODAY)
        assert told.is_thin
        assert len(told.to_ask) == 5
        assert all("Nobody has looked yet" in item.why for item in told.to_ask)

    def test_looked(self) -> None:
        """Where somebody looked, the questions say what the record does not tell."""
        told = shown()
        assert [item.why.startswith("Nothing that was read says") for item in told.to_ask] == [True] * 5

    def test_rich(self) -> None:
        """What the record tells is not asked again."""
        told = shown(*RICH)
        assert not told.is_thin
        assert not [item for item in told.to_ask if item.why.startswith("Nothing that was read says")]

    def test_no_score(self) -> None:
        """No figure on the person is anywhere: the JSON holds no key that would name one."""
        keys = set(_keys(json.loads(shown(*RICH).to_json())))
        assert not keys & {"score", "rank", "rating", "weight", "grade", "points", "probability", "confidence"}


def _keys(value: object) -> list[str]:
    if isinstance(value, dict):
        return [*map(str, value), *(key for part in value.values() for key in _keys(part))]
    if isinstance(value, list):
        return [key for part in value for key in _keys(part)]
    return []


_TITLES = st.sampled_from(["tides", "maps", "lamps", "عربي", "🦀🦀", "\x00", "fuck", "{{ 7*7 }}", "<b>x</b>", ""])
_MOMENTS = st.none() | st.sampled_from([at(1970, 1), at(2031), at(2026, 5), at(2020), at(2024)])
_FACTS = st.one_of(
    st.builds(
        Project, _TITLES, st.sampled_from(ProjectRole), topics=st.tuples(_TITLES), created=_MOMENTS, active=_MOMENTS
    ),
    st.builds(Post, _TITLES, st.tuples(_TITLES), _MOMENTS),
    st.builds(Answer, _TITLES, st.tuples(_TITLES), st.none() | st.integers(-9, 99), answered=_MOMENTS),
    st.builds(Skill, _TITLES),
    st.builds(Interest, _TITLES, personal=st.booleans(), seen=_MOMENTS),
    st.builds(Wish, _TITLES, stated=_MOMENTS),
    st.builds(About, _TITLES, employer=st.none() | _TITLES),
    st.builds(Role, _TITLES, st.none() | _TITLES, _MOMENTS, _MOMENTS),
)
_FOUND = st.lists(
    st.builds(
        lambda fact, identity: evidence(fact, identity=identity),
        _FACTS,
        st.sampled_from(Identity),
    ),
    max_size=8,
)


class TestHolds:
    """What holds for every person."""

    @settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
    @given(_FOUND)
    def test_order(self, found: list[Evidence[Fact]]) -> None:
        """The order in which facts were found does not show in what is said of the person."""
        shuffled = sorted(found, key=lambda item: item.id)
        one, other = shown(*found), shown(*shuffled)
        for name in (
            "accomplishments",
            "expertise",
            "passions",
            "interests",
            "stated",
            "guesses",
            "years",
            "conflicts",
        ):
            assert getattr(one, name) == getattr(other, name), name

    @settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
    @given(_FOUND)
    def test_shown_everywhere(self, found: list[Evidence[Fact]]) -> None:
        """Whatever the facts hold, every form of the dashboard can be made, and the JSON is JSON."""
        told = shown(*found)
        assert str(told)
        assert told.markdown()
        assert told.html().startswith("<!doctype html>")
        assert json.loads(told.to_json())["schema"] == 1

    @settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
    @given(_FOUND)
    def test_ablation(self, found: list[Evidence[Fact]]) -> None:
        """A fact taken away is cited nowhere."""
        for item in found[:3]:
            told = dashboard(dossier(*found).without(item.id), TODAY)
            assert item.id not in told.to_json()


@pytest.mark.parametrize("count", [1_000])
def test_many_repositories(count: int) -> None:
    """A thousand repositories are all counted, and the page stays one that can be read."""
    told = shown(
        *(Project(f"tide-{number}", topics=("rust",), active=at(2015 + number % 11)) for number in range(count))
    )
    assert sum(year.built for year in told.years) == count
    assert len(told.html()) < 400_000


def test_nothing_but_forks() -> None:
    """Somebody whose every repository is a fork has made nothing that is known, and is not blamed for it."""
    told = shown(*(Project(f"fork-{number}", ProjectRole.FORK, topics=("rust",)) for number in range(20)))
    assert (told.accomplishments, told.expertise, told.passions, told.guesses) == ((), (), (), ())
    assert told.left_out == (LeftOut("forks", 20, "copies of other people's projects are not their own work"),)

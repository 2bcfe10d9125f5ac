"""Tests of topics: what shows one and how much, where it is going, and what it takes to be called a passion."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.helpers import MIRA, SEEN, TODAY, dossier, evidence

from callprep import (
    About,
    Account,
    Answer,
    Aspect,
    Coverage,
    Dossier,
    Education,
    Evidence,
    Fact,
    Gap,
    GapKind,
    Identity,
    Interest,
    Link,
    Mention,
    OpaqueFact,
    Paper,
    Patent,
    Post,
    Project,
    ProjectRole,
    Report,
    Role,
    Screen,
    Skill,
    Talk,
    Wish,
)
from callprep.insight.expertise import Expertise, Momentum, Passion, PassionRule, expertise, passions
from callprep.insight.vocabulary import TopicEntry, TopicKind, TopicTable

LANGUAGES = ("Python", "Rust", "Haskell", "Shell", "HTML", "Brainfuck")
TABLE = TopicTable.of(
    [
        *(TopicEntry(name, TopicKind.LANGUAGE) for name in LANGUAGES),
        TopicEntry("Maps", TopicKind.FIELD, ("cartography",)),
        TopicEntry("search", TopicKind.FIELD, common_word=True),
    ]
)
NOON = datetime(2026, 5, 9, 12, tzinfo=UTC)


def ago(days: int) -> datetime:
    """Give a moment so many days before today."""
    return NOON - timedelta(days=days)


def shown(*facts: Fact | Evidence[Fact]) -> tuple[Expertise, ...]:
    """Give the expertise that facts show."""
    return expertise(dossier(*facts), TODAY, TABLE)


def names(*facts: Fact | Evidence[Fact]) -> list[str]:
    """Give the names of the topics that facts show, in order."""
    return [one.topic.name for one in shown(*facts)]


def cared(*facts: Fact | Evidence[Fact], rule: PassionRule | None = None) -> tuple[Passion, ...]:
    """Give the passions that facts show."""
    return passions(dossier(*facts), TODAY, rule, TABLE)


def project(title: str, *topics: str, began: int = 400, last: int = 30, pinned: bool = False) -> Project:
    """Give an own project that was going on between two days."""
    return Project(title, topics=topics, created=ago(began), active=ago(last), pinned=pinned)


def answer(title: str, *topics: str, days: int = 30, score: int = 1, accepted: bool = False) -> Answer:
    """Give an answer of so many days ago."""
    return Answer(title, topics, score=score, accepted=accepted, answered=ago(days))


@attrs.frozen
class Sculpture:
    """A fact class of a stranger's."""

    title: str
    topics: tuple[str, ...]
    kind: Aspect
    when: datetime | None = None

    @property
    def aspect(self) -> Aspect:
        """What its author says."""
        return self.kind

    def screened(self, screen: Screen, /) -> Sculpture | None:
        """Keep it."""
        del screen
        return self


class TestWhatShowsATopic:
    """Which facts count at all."""

    @pytest.mark.parametrize(
        ("fact", "words"),
        [
            (project("tides", "rust"), "1 own project over a year, up to April 2026"),
            (
                Project("atlas", ProjectRole.MAINTAINER, topics=("rust",), active=ago(30)),
                "1 own project, in April 2026",
            ),
            (Project("atlas/x", ProjectRole.CONTRIBUTOR, topics=("rust",)), "1 contribution, undated"),
            (answer("How?", "rust", days=400), "1 answer, in April 2025"),
            (Talk("On tides", topics=("rust",), given=ago(30)), "1 talk, in April 2026"),
            (Paper("On tides", ("rust",)), "1 paper, undated"),
            (Patent("Tide gauge", "X1", topics=("rust",)), "1 patent, undated"),
            (
                Skill("rust", basis="12 answers on Stack Overflow, score 40", score=40, count=12),
                "1 tag with answers (12 answers on Stack Overflow, score 40), undated",
            ),
            (Skill("rust", basis="9" * 81, count=9), "1 tag with answers, undated"),
            (Skill("rust", basis="listed"), "1 skill they name, undated"),
            (Role("Writer", started=ago(800), current=True, topics=("rust",)), "1 job over 2 years, up to May 2026"),
            (Role("Writer", started=ago(800), topics=("rust",)), "1 job, in February 2024"),
            (Education("Tides", topics=("rust",)), "1 course of study, undated"),
            (Sculpture("Wave", ("rust",), Aspect.ACCOMPLISHMENT), "1 other work, undated"),
            (Sculpture("Wave", ("rust",), Aspect.SKILL), "1 skill they name, undated"),
        ],
    )
    def test_shows(self, fact: Fact, words: str) -> None:
        """What somebody made, said of their skills or worked as shows a topic, and is called what it is."""
        (one,) = shown(fact)
        assert one.topic.name == "Rust"
        assert one.why.startswith(words)
        assert [item.fact for item in one.items] == [fact]

    @pytest.mark.parametrize(
        "fact",
        [
            Project("linux", ProjectRole.FORK, topics=("rust",)),
            Interest("rust", ("rust",), basis="starred"),
            Skill("rust", basis="3 questions on Stack Overflow, no answer"),
            Skill("rust", basis="3 questions asked", count=0),
            Mention("Rust wizard", "https://x.example", topics=("rust",)),
            Link(Account("github", "rust"), "me"),
            Coverage("repositories about rust", 3),
            About("Mira", bio="I dislike Rust", topics=("rust",)),
            Wish("Rust", ("rust",)),
            Post("Rust", ("rust",), ago(10)),
            OpaqueFact("Odd", '{"topics": ["rust"]}'),
            Sculpture("Wave", ("rust",), Aspect.INTEREST),
            Sculpture("Wave", ("rust",), Aspect.BACKGROUND),
        ],
    )
    def test_shows_nothing(self, fact: Fact) -> None:
        """A fork, a star, a question, a hit, a link, a wish, a word of prose or a single post shows no expertise."""
        assert names(fact) == []

    def test_counted_tag_has_answers(self) -> None:
        """A tag with answers is a skill even where the source speaks of questions beside."""
        assert names(Skill("rust", basis="3 questions, 12 answers", count=12)) == ["Rust"]
        assert names(Skill("rust", basis="12 answers to questions")) == ["Rust"]

    def test_three_posts(self) -> None:
        """Who writes of a thing three times shows it."""
        assert names(*(Post(f"Tides {at}", ("rust",), ago(at)) for at in range(3))) == ["Rust"]

    def test_suggested_facts_never_count(self) -> None:
        """What may be about somebody else shows nothing of the candidate."""
        assert names(evidence(project("tides", "rust"), identity=Identity.SUGGESTED)) == []
        assert names(evidence(project("tides", "rust"), identity=Identity.STATED)) == ["Rust"]

    @pytest.mark.parametrize("topic", ["fucking", "hacktoberfest", "app", "2024", "🌊", "x" * 90, " "])
    def test_idle_topics(self, topic: str) -> None:
        """Coarse and idle tags are no topics."""
        assert names(project("tides", topic)) == []

    def test_language_with_a_coarse_name(self) -> None:
        """A language is called what it is called, and a swear word in another name is one."""
        assert names(project("tides", "brainfuck", "fuck")) == ["Brainfuck"]

    def test_hobby_in_words_is_no_trade(self) -> None:
        """Who writes about chess has a hobby; who builds it works on it."""
        posts = [Post(f"Game {at}", ("chess",), ago(at)) for at in range(3)]
        assert names(*posts, answer("Which opening?", "chess")) == []
        assert names(project("pawn", "chess")) == ["chess"]
        assert names(*posts, project("pawn", "chess")) == ["chess"]

    @pytest.mark.parametrize("topic", ["family tree", "child process", "blind accessibility", "prayer times"])
    def test_tags_of_work(self, topic: str) -> None:
        """What a work is tagged with is work, however private the words would be elsewhere."""
        assert names(project("tides", topic.replace(" ", "-"))) == [topic]

    def test_posts_on_what_nobody_knows(self) -> None:
        """Three posts on a word that no vocabulary knows show a trade only beside a known topic or a work."""
        posts = [Post(f"On moss {at}", ("moss",), ago(at)) for at in range(3)]
        assert names(*posts) == []
        assert names(*posts, answer("Which moss?", "moss")) == ["moss"]
        assert set(names(*(attrs.evolve(post, topics=("moss", "rust")) for post in posts))) == {"Rust", "moss"}
        assert names(*(attrs.evolve(post, topics=("yoga", "rust")) for post in posts)) == ["Rust"]

    @pytest.mark.parametrize("handle", ["judaism/7", "parenting/7", "cooking/7"])
    def test_sites_that_are_not_about_work(self, handle: str) -> None:
        """An answer about belief, family or cooking shows no field of work."""
        told = answer("How long?", "patience")
        assert names(evidence(told, Account("stackexchange", handle))) == []
        assert names(evidence(told, Account("stackexchange", "serverfault/7"))) == ["patience"]

    def test_one_topic_in_two_spellings(self) -> None:
        """Case does not part a topic; it is called as most items spell it, of equals as the first in order."""
        assert names(project("a", "Vector-Tiles"), project("b", "vector tiles"), project("c", "vector_tiles")) == [
            "vector tiles"
        ]
        assert names(project("a", "Vector-Tiles", "vector tiles")) == ["Vector Tiles"]


class TestRank:
    """What stands before what."""

    @pytest.mark.parametrize(
        ("stronger", "weaker"),
        [
            (project("a", "rust", last=1), Project("a/b", ProjectRole.CONTRIBUTOR, topics=("python",), active=ago(1))),
            (
                Project("a/b", ProjectRole.CONTRIBUTOR, topics=("rust",), active=ago(1)),
                answer("How?", "python", days=1),
            ),
            (answer("How?", "rust", days=1), Talk("On", topics=("python",), given=ago(1))),
            (Talk("On", topics=("rust",), given=ago(1)), Paper("On", ("python",), published=ago(1))),
            (Paper("On", ("rust",), published=ago(1)), Skill("python", count=1, seen=ago(1))),
            (Skill("rust", count=1, seen=ago(1)), Skill("python", seen=ago(1))),
            (Skill("rust", seen=ago(1)), Role("Writer", ended=ago(1), topics=("python",))),
            (project("a", "rust", began=90, last=1), project("b", "python", began=3000, last=2500)),
            (answer("A", "rust", accepted=True), answer("B", "python")),
            (answer("A", "rust", score=20), answer("B", "python", score=2)),
            (answer("A", "rust", score=0), answer("B", "python", score=-3)),
            (Skill("rust", count=80), Skill("python", count=2)),
            (project("a", "rust", last=30), Project("b", topics=("python",))),
        ],
    )
    def test_one_against_one(self, stronger: Fact, weaker: Fact) -> None:
        """Making goes before explaining, explaining before naming; new before old."""
        assert names(weaker, stronger) == ["Rust", "Python"]

    def test_household(self) -> None:
        """Settings and first steps show no field of work, but where fifty strangers keep them."""
        kept = Project("dotfiles", topics=("rust",), stars=60)
        assert names(project("dotfiles", "python"), kept, Project("vimrc", topics=("vim",), stars=6)) == ["Rust"]

    def test_sustained_before_one_off(self) -> None:
        """The same number of answers over years goes before those of one week."""
        years = [answer(f"Q{at}", "rust", days=10 + at * 300) for at in range(3)]
        week = [answer(f"R{at}", "python", days=10) for at in range(3)]
        one, _ = shown(*years, *week)
        assert one.topic.name == "Rust"
        assert one.why.endswith("above the next topic by the years in which it shows")

    def test_second_language_has_less(self) -> None:
        """A build file in every repository does not make a trade."""
        facts = [Project(f"p{at}", languages=("Python", "Shell"), active=ago(9)) for at in range(9)]
        assert names(*facts, project("a", "rust", last=9), project("b", "rust", last=9)) == ["Python", "Rust", "Shell"]

    def test_many_of_a_kind_do_not_drown_the_rest(self) -> None:
        """A thousand small repositories weigh no more than a handful of things done in several ways."""
        drop = [Project(f"p{at}", topics=("python",), created=ago(2000), active=ago(1900)) for at in range(1000)]
        some: list[Fact] = [
            project("tides", "rust", began=900, last=5),
            project("atlas", "rust", began=500, last=5),
            answer("How?", "rust", days=5, accepted=True),
            Talk("On tides", topics=("rust",), given=ago(5)),
        ]
        one, other = shown(*drop, *some)
        assert (one.topic.name, other.topic.name) == ("Rust", "Python")
        assert other.why.startswith("1,000 own projects over 3 months, the last in")

    def test_reasons(self) -> None:
        """Each topic says what put it before the next, and level ones that it was the alphabet."""
        facts = (project("a", "rust", "haskell"), Skill("python"))
        assert [one.why.partition("; ")[2] for one in shown(*facts)] == [
            "level with the next topic, and first by the alphabet",
            "above the next topic by its own projects",
            "",
        ]

    def test_words(self) -> None:
        """Numbers by kind, the time between, the newest date and what has none are said."""
        facts = (project("a", "rust", began=2300, last=60), project("b", "rust", began=900, last=300))
        (one,) = shown(*facts, Skill("rust"), Paper("On tides", ("rust",), published=datetime(1970, 1, 1, tzinfo=UTC)))
        assert one.why == (
            "2 own projects, 1 paper and 1 skill they name over 6 years, the last in March 2026, 2 undated"
        )
        assert (one.first, one.last) == (ago(2300).date(), ago(60).date())

    def test_strongest_first(self) -> None:
        """The items of a topic come by what they weigh."""
        old, new, word = project("z", "rust", began=3000, last=2000), project("b", "rust"), Skill("rust")
        (one,) = shown(word, old, new)
        assert [item.fact for item in one.items] == [new, old, word]

    @pytest.mark.parametrize(
        ("stronger", "weaker"),
        [
            (project("z", "rust", last=90), project("a", "rust", last=900)),
            (Project("z", topics=("rust",), stars=90_000), Project("a", topics=("rust",), stars=0)),
            (Project("z", topics=("rust",), stars=9), Project("a", topics=("rust",), stars=-9)),
            (
                Project("z", ProjectRole.CONTRIBUTOR, topics=("rust",), share=0.9),
                Project("a", ProjectRole.CONTRIBUTOR, topics=("rust",), share=0.01),
            ),
            (
                Project("z", ProjectRole.CONTRIBUTOR, topics=("rust",), share=0.4),
                Project("a", ProjectRole.CONTRIBUTOR, topics=("rust",), stars=900, share=40.0),
            ),
            (
                Project("z", ProjectRole.CONTRIBUTOR, topics=("rust",), stars=900),
                Project("a", ProjectRole.CONTRIBUTOR, topics=("rust",)),
            ),
            (Project("z", topics=("rust",)), Project("a", ProjectRole.CONTRIBUTOR, topics=("rust",), stars=10**6)),
            (Project("z", topics=("rust",)), Project("a", topics=("rust",), share=0.1)),
            (answer("Z", "rust", score=4_000), answer("A", "rust", score=30)),
            (Paper("Z", ("rust",), position=1), Paper("A", ("rust",), position=2)),
            (Patent("Z", "1", granted=True, topics=("rust",)), Patent("A", "2", topics=("rust",))),
        ],
    )
    def test_strongest_of_a_kind(self, stronger: Fact, weaker: Fact) -> None:
        """Among items of one kind date, stars, votes and share decide, and the title only between equals."""
        (one,) = shown(weaker, stronger)
        assert [item.fact for item in one.items] == [stronger, weaker]

    def test_stars_rank_no_topic(self) -> None:
        """How many keep a project puts items in order, and no topic before another."""
        assert names(Project("a", topics=("rust",), stars=90_000), Project("b", topics=("python",))) == [
            "Python",
            "Rust",
        ]


class TestMomentum:
    """Where a topic is going."""

    @pytest.mark.parametrize(
        ("days", "momentum", "moved"),
        [
            ([], Momentum.UNKNOWN, ""),
            ([10], Momentum.UNKNOWN, "1 dated item, which is too few to tell"),
            ([10, 20], Momentum.UNKNOWN, "2 dated items, which is too few to tell"),
            ([10, 20, 30], Momentum.RISING, "3 items in the last twelve months, none before"),
            ([10, 20, 30, 500], Momentum.RISING, "3 items in the last twelve months, 1 in the year before"),
            (
                [10, 20, 1000],
                Momentum.RISING,
                "2 items in the last twelve months, 0 and 1 in the 2 years before, the latest first",
            ),
            ([10, 20, 2000], Momentum.RISING, "2 items in the last twelve months, none in the 3 years before"),
            ([10, 400, 800], Momentum.STEADY, "1 item in the last twelve months, 1 a year in the 2 years before"),
            ([10, 1500, 1600], Momentum.UNKNOWN, "1 item in the last twelve months, none in the 3 years before"),
            ([10, 400, 410], Momentum.FALLING, "1 item in the last twelve months, 2 in the year before"),
            (
                [10, *range(400, 1400, 100)],
                Momentum.FALLING,
                "1 item in the last twelve months, 4, 3 and 3 in the 3 years before, the latest first",
            ),
            ([10, 20, *range(400, 1400, 100)], Momentum.STEADY, None),
            ([500, 600, 700], Momentum.RESTING, "none since December 2024, after 3 items over 6 months"),
            ([500, 500, 501], Momentum.RESTING, "none since December 2024, after 3 items"),
            (
                [10, 20, 400, 410, 800],
                Momentum.STEADY,
                "2 items in the last twelve months, 2 and 1 in the 2 years before, the latest first",
            ),
            ([800, 900, 1000], Momentum.RESTING, "none since February 2024, after 3 items over 6 months"),
            ([365, 900, 1000], Momentum.RESTING, "none since May 2025, after 3 items over a year"),
            ([364, 900, 1000], Momentum.STEADY, None),
        ],
    )
    def test_by_dates(self, days: list[int], momentum: Momentum, moved: str | None) -> None:
        """Twelve months are compared with the years before; below three dates nothing is claimed."""
        facts = [answer(f"Q{at}", "rust", days=past) for at, past in enumerate(days)]
        (one,) = shown(Skill("rust"), *facts)
        assert one.momentum is momentum
        assert moved in {None, one.moved}

    def test_kept_up_all_along_does_not_rise(self) -> None:
        """Old projects that were changed this year were going on in the years before as well."""
        (one,) = shown(*(project(f"p{at}", "rust", began=2000, last=5) for at in range(4)))
        assert one.momentum is Momentum.STEADY
        assert one.moved == "4 items in the last twelve months, 4 a year in the 3 years before"

    @pytest.mark.parametrize("days", [(10, 20, 30), (10, 400, 410), (800, 900, 1000)])
    @pytest.mark.parametrize(
        ("read", "words"),
        [
            (Coverage("repositories", 10, 38), "; only 10 of 38 repositories read"),
            (Coverage("projects", 10), "; only 10 of more projects read"),
        ],
    )
    def test_read_in_part(self, days: tuple[int, ...], read: Coverage, words: str) -> None:
        """Where most was not read, no rise, no fall and no rest is claimed, and the reason stands there."""
        facts = [project(f"p{at}", "rust", began=past, last=past) for at, past in enumerate(days)]
        (one,) = shown(*facts, read)
        assert one.momentum is Momentum.UNKNOWN
        assert one.moved.endswith(words)

    @pytest.mark.parametrize(
        "read", [Coverage("repositories", 38, 38), Coverage("answers on Stack Overflow", 30), Coverage("pages", 1)]
    )
    def test_other_things_read_in_part(self, read: Coverage) -> None:
        """What was read in full, or bears on other kinds, changes nothing."""
        (one,) = shown(*(project(f"p{at}", "rust", began=900, last=800) for at in range(3)), read)
        assert one.momentum is Momentum.RESTING

    @pytest.mark.parametrize(
        ("gap", "momentum"),
        [(GapKind.RATE_LIMITED, Momentum.UNKNOWN), (GapKind.NO_ACCOUNT, Momentum.RESTING)],
    )
    def test_source_that_broke_off(self, gap: GapKind, momentum: Momentum) -> None:
        """What a broken reading left out may be just what is missing; without an account there is nothing to miss."""
        found = tuple(evidence(project(f"p{at}", "rust", began=900, last=800)) for at in range(3))
        known = Dossier(MIRA, (Report("test", found), Report("github", (), Gap(gap)), Report("feeds")), SEEN)
        (one,) = expertise(known, TODAY, TABLE)
        assert one.momentum is momentum
        assert ("not all of GitHub could be read" in one.moved) == (momentum is Momentum.UNKNOWN)

    def test_search_that_failed(self) -> None:
        """A search engine gives mentions alone, so that nothing of theirs is missing without it."""
        found = tuple(evidence(project(f"p{at}", "rust", began=900, last=800)) for at in range(3))
        known = Dossier(MIRA, (Report("test", found), Report("websearch", (), Gap(GapKind.RATE_LIMITED))), SEEN)
        assert expertise(known, TODAY, TABLE)[0].momentum is Momentum.RESTING

    def test_steady_stays(self) -> None:
        """What goes on goes on, however much was read."""
        facts = [project(f"p{at}", "rust", began=2000, last=5) for at in range(4)]
        (one,) = shown(*facts, Coverage("repositories", 4, 38))
        assert one.momentum is Momentum.STEADY


class TestPassions:
    """What it takes."""

    def test_sustained(self) -> None:
        """Three things of their own choice over half a year are a passion, and the rule stands beside it."""
        facts = (project("a", "rust"), answer("Q", "rust", days=200), Talk("T", topics=("rust",), given=ago(90)))
        (one,) = cared(*facts)
        assert one.topic.name == "Rust"
        assert {item.fact for item in one.items} == set(facts)
        assert one.why == (
            "1 own project, 1 answer and 1 talk over a year, the last in April 2026; "
            "the rule: at least 3 dated items of their own choice over 183 days"
        )

    def test_recent(self) -> None:
        """Three things within the last year count from a month on."""
        (one,) = cared(*(answer(f"Q{at}", "rust", days=10 + 20 * at) for at in range(3)))
        assert one.why.endswith("at least 3 dated items of their own choice over 30 days within the last year")

    @pytest.mark.parametrize(
        "facts",
        [
            [Interest("a/b", ("rust",), basis="starred", seen=ago(5))],
            [project("a", "rust"), project("b", "rust")],
            [answer(f"Q{at}", "rust", days=10 + at) for at in range(9)],
            [answer(f"Q{at}", "rust", days=2000 + 100 * at) for at in range(9)],
            [Role(f"R{at}", started=ago(999), current=True, topics=("rust",)) for at in range(9)],
            [Skill("rust", seen=ago(100 * at)) for at in range(9)],
            [
                Project(f"F{at}", ProjectRole.FORK, topics=("rust",), active=ago(90 * at), pinned=True)
                for at in range(9)
            ],
            [Project(f"c/{at}", ProjectRole.CONTRIBUTOR, topics=("rust",), active=ago(90 * at)) for at in range(9)],
            [Answer(f"Q{at}", ("rust",)) for at in range(9)],
            [Project("a", languages=("Python", "Rust"), created=ago(900), active=ago(90 * at)) for at in range(1, 9)][
                :1
            ],
        ],
    )
    def test_no_passion(self, facts: list[Fact]) -> None:
        """A star, two things, one afternoon, long ago, jobs, skills, forks, others' work or no dates are none."""
        assert cared(*facts) == ()

    def test_pinned(self) -> None:
        """What they pinned of their own is a passion, by its tags and its first language."""
        languages = ("Python", "Shell")
        pinned = Project(
            "tides", description="Speaks to Rust", topics=("maps",), languages=languages, active=ago(60), pinned=True
        )
        rule = "the rule: an own project of the last five years that they pinned (tides)"
        assert [(one.topic.name, one.why) for one in cared(pinned, Project("x", languages=("Shell",)))] == [
            ("Maps", f"1 own project, in March 2026; {rule}"),
            ("Python", f"1 own project, in March 2026; {rule}"),
        ]

    @pytest.mark.parametrize(
        "when", [None, ago(5 * 365 + 1), datetime(1970, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)]
    )
    def test_pinned_long_ago(self, when: datetime | None) -> None:
        """What was not worked on in the last five years is none, however long it is pinned."""
        assert cared(Project("tides", topics=("maps",), created=ago(6000), active=when, pinned=True)) == ()
        assert cared(Project("tides", topics=("maps",), active=ago(5 * 365), pinned=True)) != ()

    def test_own_rule(self) -> None:
        """The rule is the user's to set, and is never met by nothing."""
        facts = (project("a", "rust"), project("b", "rust"))
        assert len(cared(*facts, rule=PassionRule(items=2, days=100))) == 1
        assert cared(Answer("Q", ("rust",)), rule=PassionRule(items=0, days=0, recent_days=0)) == ()


FACTS: tuple[Fact, ...] = (
    project("a", "rust", "maps"),
    project("a", "rust"),
    project("b", "python", pinned=True),
    answer("Q", "rust"),
    answer("R", "python", days=900),
    Talk("T", topics=("maps",), given=ago(3000)),
    Skill("haskell"),
    Project("f", ProjectRole.FORK, topics=("haskell",)),
    Project("\u202eevil\x00\ud800", topics=("עברית", "🌊 tides", "<b>x</b>")),
)


@given(st.randoms(use_true_random=False))
def test_order_of_the_dossier_does_not_show(chance: random.Random) -> None:
    """The same facts in another order give the same topics with the same words."""
    mixed = list(FACTS)
    chance.shuffle(mixed)
    assert shown(*mixed) == shown(*FACTS)
    assert cared(*mixed) == cared(*FACTS)


@settings(max_examples=30)
@given(st.sets(st.sampled_from(FACTS)))
def test_ablation(kept: set[Fact]) -> None:
    """A topic rests on its items: without them it is gone, and each has at least one."""
    known = dossier(*kept)
    rows = [(one.topic.name, one.items) for one in expertise(known, TODAY, TABLE)]
    rows += [(one.topic.name, one.items) for one in passions(known, TODAY, None, TABLE)]
    for name, items in rows:
        assert items
        without = known.without(*(item.id for item in items))
        assert name not in {one.topic.name for one in passions(without, TODAY, None, TABLE)}
    for one in expertise(known, TODAY, TABLE):
        without = known.without(*(item.id for item in one.items))
        assert one.topic.name not in {other.topic.name for other in expertise(without, TODAY, TABLE)}


def test_nothing() -> None:
    """Without facts there are no topics, with the shipped vocabulary as with one's own."""
    assert expertise(dossier(), TODAY) == ()
    assert passions(dossier(), TODAY) == ()


def test_only_forks() -> None:
    """A profile of nothing but forks shows no topic."""
    assert shown(*(Project(f"f{at}", ProjectRole.FORK, topics=("rust",)) for at in range(50))) == ()


@pytest.mark.parametrize("when", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)])
def test_impossible_dates(when: datetime) -> None:
    """The clock's zero and days to come are no dates."""
    (one,) = shown(Project("a", topics=("rust",), created=when, active=when))
    assert (one.first, one.last, one.momentum) == (None, None, Momentum.UNKNOWN)
    assert cared(*(Answer(f"Q{at}", ("rust",), answered=when) for at in range(5))) == ()

"""Tests of interests and aspirations: what counts as one, what they stated, and what is no more than a guess."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.helpers import GITHUB, MIRA, SEEN, TODAY, dossier, evidence

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
    Identity,
    Interest,
    Paper,
    Patent,
    Post,
    Project,
    ProjectRole,
    Provenance,
    Publisher,
    Reply,
    Report,
    Role,
    Said,
    Skill,
    Talk,
    Wish,
)
from callprep.insight.interests import Guess, Leaning, Stated, guesses, leanings, stated
from callprep.insight.vocabulary import TopicEntry, TopicKind, TopicTable

LANGUAGES = ("Python", "Rust", "Haskell", "Shell", "Zig")
TABLE = TopicTable.of(
    [
        *(TopicEntry(name, TopicKind.LANGUAGE) for name in LANGUAGES),
        TopicEntry("Maps", TopicKind.FIELD, ("cartography",)),
        TopicEntry("Django", TopicKind.TOOL, related=("Python", "Maps", "Nowhere")),
    ]
)
NOON = datetime(2026, 5, 9, 12, tzinfo=UTC)
HOBBY = "a hobby that they show in public themselves: "


def ago(days: int) -> datetime:
    """Give a moment so many days before today."""
    return NOON - timedelta(days=days)


def day(days: int) -> date:
    """Give the day so many days before today."""
    return ago(days).date()


def leaning(*facts: Fact | Evidence[Fact]) -> list[tuple[str, bool, str]]:
    """Give what draws them, by facts, without the items."""
    return [(one.subject, one.personal, one.why) for one in leanings(dossier(*facts), TODAY, TABLE)]


def subjects(*facts: Fact | Evidence[Fact]) -> list[str]:
    """Give what draws them by its name, a hobby marked."""
    return [f"{name}{' (hobby)' if personal else ''}" for name, personal, _ in leaning(*facts)]


def said(*facts: Fact | Evidence[Fact], candidate: Candidate = MIRA) -> list[tuple[str, str, date | None]]:
    """Give what they stated: the words, where they stand, and the day."""
    return [(one.words, one.where, one.when) for one in stated(dossier(*facts, candidate=candidate), TODAY)]


def guessed(*facts: Fact | Evidence[Fact], candidate: Candidate = MIRA) -> list[Guess]:
    """Give the guesses that facts lead to."""
    return list(guesses(dossier(*facts, candidate=candidate), TODAY, TABLE))


def works(*topics: str, number: int = 3, last: int = 10, languages: tuple[str, ...] = ()) -> list[Fact]:
    """Give own projects that began lately."""
    return [
        Project(f"{topics} {at}", topics=topics, languages=languages, created=ago(last + at * 9), active=ago(last))
        for at in range(number)
    ]


def known_for(*topics: str) -> list[Fact]:
    """Give years of work on topics, so that nothing else is what somebody is known by."""
    return [
        Project(f"{topic} {at}", topics=(topic,), created=ago(2000), active=ago(5))
        for topic in topics
        for at in "abcdef"
    ]


class TestLeanings:
    """What draws them."""

    @pytest.mark.parametrize(
        ("fact", "expected"),
        [
            (Post("On tides", ("Maps",), ago(60)), ("Maps", False, "1 post, in March 2026")),
            (Post("Reading Haskell"), ("Haskell", False, "1 post, undated")),
            (
                Interest("rust", ("rust",), basis="3 questions on Stack Overflow, no answer"),
                ("Rust", False, "1 tag of their questions (3 questions on Stack Overflow), undated"),
            ),
            (
                Skill("rust", ("rust",), basis="3 questions on Stack Overflow, no answer"),
                ("Rust", False, "1 tag of their questions (3 questions on Stack Overflow), undated"),
            ),
            (
                Interest("cartography", basis="named on their homepage"),
                ("Maps", False, "1 interest they name, undated"),
            ),
            (Interest("Maps"), ("Maps", False, "1 interest they name, undated")),
            (Interest("Football", personal=True), ("Football", True, HOBBY + "1 interest they name, undated")),
            (Interest("chess"), ("chess", True, HOBBY + "1 interest they name, undated")),
            (
                Interest("Leicester City", ("football",), personal=True, seen=ago(60)),
                ("Leicester City", True, HOBBY + "1 interest they name, in March 2026"),
            ),
            (Post("We won", ("football",), ago(60)), ("football", True, HOBBY + "1 post, in March 2026")),
            (Post("My first marathon"), ("marathon", True, HOBBY + "1 post, undated")),
            (Post("My first parkrun", ("life",)), ("parkrun", True, HOBBY + "1 post, undated")),
        ],
    )
    def test_kinds(self, fact: Fact, expected: tuple[str, bool, str]) -> None:
        """Posts, questions and named interests show one, a hobby on the list a personal one."""
        assert leaning(fact) == [expected]

    @pytest.mark.parametrize(
        "fact",
        [
            Interest("Genealogy", personal=True),
            Interest("Yoga", ("rust",), personal=True),
            Interest("poker"),
            Interest("murmurations"),
            Post("Yoga at dawn", ("yoga",)),
            Post("Whose grave is it?", ("Genealogy", "archives")),
            Interest("acme", basis="public member of the organisation"),
            Interest("a/b", ("rust",), basis="starred"),
            Interest("chess", basis="2 questions on Chess"),
            Interest("ally"),
            Interest("Pride"),
            Interest("Women Who Code"),
            Interest("prayer times"),
            Interest("Dad"),
            Interest("pronouns"),
            Interest("native speaker"),
            Interest("fuck"),
            Interest(" "),
            Post("Pride run", ("football",)),
            Post("We won", ("football", "church")),
            Post("A page", ("app", "2024")),
            Role("Baker", topics=("rust",)),
            Project("f", ProjectRole.FORK, topics=("rust",)),
        ],
    )
    def test_none(self, fact: Fact) -> None:
        """What is off the list, borderline, a membership, a single star or says nothing is no interest."""
        assert leaning(fact) == []

    def test_play_on_words(self) -> None:
        """A hobby in the title of a technical post is no hobby; as a topic of its own it is."""
        assert subjects(Post("Chess in Rust", ("rust",))) == ["Rust"]
        assert subjects(Post("Opening", ("rust", "chess"))) == ["Rust", "chess (hobby)"]

    def test_stars(self) -> None:
        """One starred repository shows nothing, three on one topic an interest in that."""
        stars = [Interest(f"a/{at}", ("zig",), basis="starred", seen=ago(at * 30)) for at in range(3)]
        assert leaning(*stars) == [("Zig", False, "3 starred repositories over 2 months, the last in May 2026")]
        assert leaning(*stars[:2]) == []
        assert subjects(stars[0], Post("Zig")) == ["Zig"]

    def test_expertise_is_not_repeated(self) -> None:
        """What they have shown they can do is left out, and so is what three posts make of it."""
        assert subjects(Post("On maps", ("maps",)), Project("atlas", topics=("maps",))) == []
        assert subjects(*(Post(f"On maps {at}", ("maps",)) for at in range(3))) == []
        assert subjects(Talk("On maps", topics=("maps",))) == []

    def test_only_their_own_words(self) -> None:
        """What may be somebody else's, what others published, and sites about other things show nothing."""
        post = Post("We won", ("football", "Maps"))
        assert subjects(evidence(post, identity=Identity.SUGGESTED)) == []
        assert subjects(evidence(post, publisher=Publisher.OTHER)) == []
        assert subjects(evidence(post, publisher=Publisher.UNKNOWN)) == ["Maps"]
        assert subjects(evidence(Interest("bread"), Account("stackexchange", "cooking/7"))) == []

    def test_most_recent_first(self) -> None:
        """The newest comes first, what has no date last, equals by name; items come newest first."""
        old, new = Post("A", ("zig",), ago(90)), Post("B", ("Zig", "haskell"), ago(9))
        found = leanings(dossier(Interest("rust"), Interest("python"), old, new), TODAY, TABLE)
        assert [one.subject for one in found] == ["Haskell", "Zig", "Python", "Rust"]
        assert [item.fact for item in found[1].items] == [new, old]
        assert found[1].why == "2 posts over 2 months, the last in April 2026"

    def test_second_sign(self) -> None:
        """A word that no vocabulary knows is of their trade beside a known topic, or where a work has it too."""
        assert subjects(Post("On tides", ("tides",))) == []
        assert subjects(Post("On tides", ("tides", "maps"))) == ["Maps", "tides"]
        assert subjects(Post("On tides", ("Tides",)), Project("gauge", ProjectRole.FORK, topics=("tides",))) == []
        question = Skill("tides", ("tides",), basis="3 questions on Stack Overflow, no answer")
        assert subjects(Post("On tides", ("tides",)), question) == ["tides"]
        assert subjects(Post("We won", ("football", "tides", "maps"))) == ["Maps", "football (hobby)"]

    def test_nothing(self) -> None:
        """Without facts there are none, with the shipped vocabulary as with one's own."""
        assert leanings(dossier(), TODAY) == ()


class TestStated:
    """What they said themselves."""

    @pytest.mark.parametrize(
        ("fact", "expected"),
        [
            (Wish("Build maps", stated=ago(60)), ("Build maps", "on their GitHub profile", day(60))),
            (About("Mira", open_to_work=True), ("open to work", "a mark on their GitHub profile", TODAY)),
            (
                About("Mira", headline="Engineer, looking for remote roles"),
                ("looking for remote roles", "on their GitHub profile", TODAY),
            ),
            (
                About("Mira", bio="Hi. I want to build maps."),
                ("I want to build maps", "on their GitHub profile", TODAY),
            ),
            (
                Post("I'm learning Zig", published=ago(9)),
                ("I'm learning Zig", "in a post on their GitHub profile", day(9)),
            ),
            (
                Post("Year in review", summary="Next I want to build compilers. Bye."),
                ("Next I want to build compilers", "in a post on their GitHub profile", None),
            ),
            (Said("Wants to lead", said=ago(9)), None),
            (Said("Wants to lead a team", said=ago(9)), ("Wants to lead a team", "told to us in a mail", day(9))),
            (Said("I want to lead a team", where="call"), ("I want to lead a team", "told to us on a call", None)),
            (Said("I want to lead a team", where="fair"), ("I want to lead a team", "told to us (fair)", None)),
            (About("Mira", open_to_work=False), None),
            (About("Mira"), None),
            (Interest("I want to build maps"), None),
        ],
    )
    def test_where(self, fact: Fact, expected: tuple[str, str, date | None] | None) -> None:
        """Their own words are quoted with the place and day; no mark and "no" mean nothing."""
        assert said(fact) == ([expected] if expected else [])

    def test_evidence_is_kept(self) -> None:
        """What stands on a page leads to it."""
        (one,) = stated(dossier(Wish("Build maps")), TODAY)
        assert one.evidence is not None
        assert one.evidence.fact == Wish("Build maps")

    def test_other_places(self) -> None:
        """A file and a homepage are called what they are."""
        wish = Wish("Build maps")
        file = Provenance("jsonresume", GITHUB, "", "", SEEN, place="cv.json basics.summary")
        page = evidence(wish, Account.page("https://mira.example"))
        assert said(Evidence(wish, file, Identity.STATED))[0][1] == "in cv.json basics.summary"
        assert said(page)[0][1] == "on their homepage"

    @pytest.mark.parametrize(
        "fact",
        [Wish("Build maps"), About("Mira", bio="I want to build maps", open_to_work=True), Post("I'm learning C")],
    )
    def test_others_words(self, fact: Fact) -> None:
        """What others wrote, or may be about somebody else, is not their word."""
        assert said(evidence(fact, publisher=Publisher.OTHER)) == []
        assert said(evidence(fact, identity=Identity.SUGGESTED)) == []

    def test_told_to_us(self) -> None:
        """What they said on a call and wrote back has no page."""
        mira = attrs.evolve(
            MIRA,
            said=(Said("She wants to lead a team", said=ago(30), where="call"),),
            reply=Reply("Thanks! I'd love to work on maps. I'd like to learn more.", received=ago(2)),
        )
        assert stated(dossier(candidate=mira), TODAY) == (
            Stated("I'd love to work on maps", None, "in their reply", day(2)),
            Stated("She wants to lead a team", None, "told to us on a call", day(30)),
        )

    def test_newest_first_and_once(self) -> None:
        """The newest comes first, what has no date last, and the same words count once, the newest of them."""
        facts = (Wish("Build maps", stated=ago(900)), Wish("build maps", stated=ago(9)), Wish("Lead"), Wish("Rest"))
        assert said(*facts, Wish("Sail", stated=ago(90))) == [
            ("build maps", "on their GitHub profile", day(9)),
            ("Sail", "on their GitHub profile", day(90)),
            ("Lead", "on their GitHub profile", None),
            ("Rest", "on their GitHub profile", None),
        ]

    @pytest.mark.parametrize("when", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)])
    def test_impossible_dates(self, when: datetime) -> None:
        """The clock's zero and days to come are no dates."""
        assert said(Wish("Build maps", stated=when))[0][2] is None

    def test_nothing(self) -> None:
        """Who stated nothing has stated nothing."""
        assert said() == []


class TestGuesses:
    """What may be asked, and never said."""

    def test_rising(self) -> None:
        """What rose lately is asked about, with the items and the reason."""
        facts = [*works("rust"), Project("old", topics=("rust",), created=ago(700), active=ago(600))]
        (guess,) = guessed(*facts, *known_for("python", "haskell", "zig"))
        assert guess.subject == "Rust"
        assert {item.fact for item in guess.items} == set(facts)
        assert guess.why == (
            "3 items in the last twelve months, 1 in the year before; "
            "no headline, job, studies or paper of theirs names it"
        )
        assert guess.ask == "You have done more with Rust in the last year. Is that where you would like to go?"

    def test_new(self) -> None:
        """Two works on something new within the year are asked about as well."""
        (guess,) = guessed(*works("rust", number=2))
        assert guess.why == (
            "2 own projects, the last in April 2026, none before; no headline, job, studies or paper of theirs names it"
        )
        assert guess.ask == "New in what you have done in the last year: Rust. Is that where you would like to go?"

    @pytest.mark.parametrize(
        "facts",
        [
            works("rust", number=1),
            works("rust", last=400),
            [*works("rust", number=2), Project("old", topics=("rust",), created=ago(400), active=ago(400))][1:],
            [Project(f"p{at}", topics=("rust",)) for at in range(5)],
            [*works(languages=("Python", "Rust")), Role("Baker", topics=("python",))],
            [*works("rust"), Role("Baker", topics=("rust",))],
            [*works("python"), Role("Baker", topics=("django",))],
            [*works("rust"), About("Mira", headline="Rust engineer")],
            [*works("vector tiles"), About("Mira", headline="All about Vector-Tiles")],
            [*works("vector tiles"), Role("Maker of vector tiles")],
            [*works("rust"), Education("Programming", topics=("rust",))],
            [*works("vector tiles"), Education("Vector tiles")],
            [*works("rust"), Paper("On tides", ("rust",), published=ago(30))],
            [*works("rust"), Patent("Gauge", "1", topics=("rust",))],
            [*works("rust"), Project("old", topics=("rust",), created=ago(366), active=ago(366))],
            [
                *works("rust"),
                *(Answer(f"Q{at}", ("rust",), answered=ago(400 * at)) for at in range(3)),
                *(Paper(f"P{at}", (topic,)) for at in range(9) for topic in ("python", "haskell", "zig")),
            ],
            [*works("rust"), Coverage("repositories", 3, 38)],
            [*works("rust", number=2), Coverage("repositories", 3, 38)],
            [*works("rust"), Wish("Do more Rust")],
            [*works("rust"), About("Mira", bio="I want to build things in Rust")],
            [*works("rust"), About("Mira", headline="Not doing Rust any more")],
            [*works("rust"), Post("Why I left Rust")],
            [*works("vector tiles"), Said("I don't want any more vector tiles")],
            [Skill("rust", seen=ago(3 + at)) for at in range(5)],
            [Project(f"f{at}", ProjectRole.FORK, topics=("rust",), active=ago(at)) for at in range(5)],
        ],
    )
    def test_no_guess(self, facts: list[Fact]) -> None:
        """No guess from one thing, old things, jobs, half-read sources, side languages, or against their own word."""
        assert guessed(*facts) == []

    def test_name_within_a_word(self) -> None:
        """A headline names what its words are, not what stands inside one of them."""
        headline = About("Mira", headline="Designer of stiles and vectors")
        assert [one.subject for one in guessed(*works("tiles"), headline)] == ["tiles"]

    def test_related_field_of_a_job(self) -> None:
        """A job closes its topics and the languages that belong to them, not every field nearby."""
        assert [one.subject for one in guessed(*works("maps"), Role("Baker", topics=("django",)))] == ["Maps"]

    def test_said_to_us(self) -> None:
        """What they said or wrote to us closes a guess as well."""
        mira = attrs.evolve(MIRA, said=(Said("I am done with Rust"),), reply=Reply("I will never do Zig again."))
        assert guessed(*works("rust"), *works("zig"), candidate=mira) == []
        assert len(guessed(*works("rust"), *works("zig"))) == 2

    def test_others_word_is_no_word(self) -> None:
        """What may be about somebody else closes nothing."""
        other = evidence(About("Mira", bio="Not doing Rust"), identity=Identity.SUGGESTED)
        assert len(guessed(*works("rust"), other)) == 1

    def test_at_most_three(self) -> None:
        """Three questions are enough, about what is founded best."""
        found = guessed(*(fact for at, name in enumerate("abcde") for fact in works(f"field {name}", last=9 + at * 30)))
        assert [one.subject for one in found] == ["field a", "field b", "field c"]

    def test_broken_reading(self) -> None:
        """Where a source broke off, what seems new may not be."""
        found = tuple(map(evidence, works("rust", number=2)))
        known = Dossier(MIRA, (Report("test", found), Report("github", (), Gap(GapKind.TIMED_OUT))), SEEN)
        assert guesses(known, TODAY, TABLE) == ()

    def test_nothing(self) -> None:
        """Without facts there is nothing to guess from."""
        assert guesses(dossier(), TODAY) == ()


FACTS: tuple[Fact, ...] = (
    *works("rust"),
    *works("maps", number=2),
    Post("We won", ("football", "tides"), ago(3)),
    Post("I'm learning Zig", ("zig",), ago(3)),
    Interest("Leicester City", ("football",), personal=True),
    Wish("Build maps"),
    Wish("Sail", stated=ago(3)),
    About("Mira", bio="I'd love to work on maps", open_to_work=True),
    Answer("\u202eevil\x00\ud800 <b>", ("עברית", "🌊 tides"), answered=ago(9)),
)


def told(*facts: Fact) -> tuple[tuple[Leaning, ...], tuple[Stated, ...], tuple[Guess, ...]]:
    """Give all three."""
    known = dossier(*facts)
    return leanings(known, TODAY, TABLE), stated(known, TODAY), guesses(known, TODAY, TABLE)


@given(st.randoms(use_true_random=False))
def test_order_of_the_dossier_does_not_show(chance: random.Random) -> None:
    """The same facts in another order give the same."""
    mixed = list(FACTS)
    chance.shuffle(mixed)
    assert told(*mixed) == told(*FACTS)


@settings(max_examples=30)
@given(st.sets(st.sampled_from(FACTS)))
def test_ablation(kept: set[Fact]) -> None:
    """What is said rests on the items it lists: without them it is gone."""
    known = dossier(*kept)
    for leaning_ in leanings(known, TODAY, TABLE):
        left = leanings(known.without(*(item.id for item in leaning_.items)), TODAY, TABLE)
        assert (leaning_.subject, leaning_.personal) not in {(one.subject, one.personal) for one in left}
    for one in stated(known, TODAY):
        assert one.evidence is not None
        assert one.words not in {left.words for left in stated(known.without(one.evidence.id), TODAY)}
    for guess in guesses(known, TODAY, TABLE):
        left_guesses = guesses(known.without(*(item.id for item in guess.items)), TODAY, TABLE)
        assert guess.subject not in {one.subject for one in left_guesses}


def test_a_thousand_repositories() -> None:
    """A thousand repositories give no more guesses than a handful."""
    facts = [Project(f"p{at}", topics=(f"field {at % 40}x",), created=ago(9), active=ago(9)) for at in range(1000)]
    assert len(guessed(*facts)) == 3

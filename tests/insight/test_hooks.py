"""Hooks: the person's own fresh words and work, ranked, and nothing that would make them start."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import BLOG, OPPORTUNITY, TODAY, dossier, evidence

from callprep import (
    Account,
    Answer,
    Aspect,
    Evidence,
    Fact,
    Identity,
    Interest,
    Paper,
    Patent,
    Post,
    Project,
    ProjectRole,
    Publisher,
    Role,
    Screen,
    Skill,
    Talk,
)
from callprep.errors import InvalidInputError
from callprep.insight._days import FRESH_DAYS
from callprep.insight._polarity import is_announcement, is_sad, is_unclear
from callprep.insight.hooks import Hook, LeftOutHook, hooks, left_out
from callprep.model.jsonable import OpaqueFact


def days_ago(days: int) -> datetime:
    """Give noon of that day."""
    return datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC) - timedelta(days=days)


def post(title: str, days: int, *topics: str) -> Post:
    """Make a post of so many days ago."""
    return Post(title, topics=topics, published=days_ago(days))


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


def found(*facts: Fact | Evidence[Fact], today: date = TODAY) -> tuple[Hook, ...]:
    """Give all the hooks of these facts, however many."""
    return hooks(dossier(*facts), OPPORTUNITY.spoken(), today, most=None)


def not_found(*facts: Fact | Evidence[Fact]) -> tuple[LeftOutHook, ...]:
    """Give what is left out of these facts, were there room for every hook."""
    return left_out(dossier(*facts), OPPORTUNITY.spoken(), TODAY, most=None)


@pytest.mark.parametrize(
    ("fact", "kept"),
    [
        (post("On tides", 0), True),
        (post("On tides", 365), True),
        (post("On tides", 366), False),
        (post("On tides", -1), False),
        (Post("On tides"), False),
        (post("We won", FRESH_DAYS, "football"), True),
        (post("We won", FRESH_DAYS + 1, "football"), False),
        (post("We won", -1, "football"), False),
        (post("My first marathon", FRESH_DAYS), True),
        (post("My first marathon", FRESH_DAYS + 1), False),
        (post("A library search for chess books", 300), True),
        (Interest("Football", personal=True, seen=days_ago(3)), True),
        (Interest("Football", personal=True, seen=days_ago(FRESH_DAYS + 1)), False),
        (Interest("Football", personal=True), False),
        (Interest("Leicester", topics=("football",), personal=True, seen=days_ago(3)), True),
        (Interest("Search", personal=False, seen=days_ago(3)), False),
        (Interest("Genealogy", personal=True, seen=days_ago(3)), False),
        (evidence(post("On tides", 3), identity=Identity.SUGGESTED), False),
        (evidence(post("On tides", 3), identity=Identity.STATED), True),
        (evidence(post("On tides", 3), publisher=Publisher.OTHER), False),
        (evidence(post("On tides", 3), publisher=Publisher.UNKNOWN), False),
    ],
    ids=str,
)
def test_kept(fact: Fact | Evidence[Fact], *, kept: bool) -> None:
    """Own, dated, past, recent words make a hook; a hobby perishes in fourteen days, and only a listed one counts."""
    assert len(found(fact)) == kept


@pytest.mark.parametrize(
    ("fact", "subject", "personal"),
    [
        (post("On tides", 3, "sea"), "On tides", False),
        (post("We won", 3, "football", "Leicester City"), "Leicester City", True),
        (post("We won", 3, "football"), "football", True),
        (post("My marathon", 3), "My marathon", True),
        (post("A library search for chess books", 3), "A library search for chess books", False),
        (Interest("Football", topics=("sport",), personal=True, seen=days_ago(3)), "Football", True),
    ],
    ids=str,
)
def test_subject(fact: Fact, subject: str, *, personal: bool) -> None:
    """A hobby is called by what tells most of it, the club before the sport; work by its title."""
    (hook,) = found(fact)
    assert (hook.subject, hook.personal) == (subject, personal)


def test_reason() -> None:
    """The reason names all four parts of the rank."""
    (work,) = found(post("The index of a library", 1))
    told = "specific: their own words on «The index of a library»; relevant: touches index; recent: 1 day old"
    assert work.why == f"{told}; safe: their work"
    assert work.touches == ("index",)
    (hobby,) = found(post("We won", 2, "football"))
    told = "relevant: says nothing of the role; recent: 2 days old; safe: a hobby they show in public"
    assert f"{told}; small talk goes first while it is fresh: it perishes in 12 days" in hobby.why
    (last,) = found(post("We won", FRESH_DAYS, "football"))
    assert last.why.endswith("small talk goes first while it is fresh: this is its last day")


def test_order() -> None:
    """Fresh comes before older, and of one day what touches the role; the order of the facts plays no part."""
    facts = [post("On tides", 5), post("On an index", 5), post("On moss", 40), post("We won", 2, "football")]
    expected = ["football", "On an index", "On tides", "On moss"]
    assert [hook.subject for hook in found(*facts)] == expected
    assert [hook.subject for hook in found(*reversed(facts))] == expected


def test_stale_with_time() -> None:
    """The same dossier opens differently later: what was fresh is gone."""
    fresh = post("We won", 0, "football")
    assert found(fresh, today=TODAY + timedelta(days=FRESH_DAYS))
    assert not found(fresh, today=TODAY + timedelta(days=FRESH_DAYS + 1))


FOREIGN = Account("stackexchange", "cooking/7")


class TestKinds:
    """What could open a conversation, and how it is called."""

    @pytest.mark.parametrize(
        ("fact", "what"),
        [
            (Talk("Tides", given=days_ago(90)), "their talk «Tides»"),
            (Talk("Tides", "SeaConf", given=days_ago(90)), "their talk «Tides» at SeaConf"),
            (Paper("On tides", published=days_ago(90)), "their paper «On tides»"),
            (Patent("Tide", "US1", granted=True, published=days_ago(90)), "their patent «Tide»"),
            (Patent("Tide", "US1", filed=days_ago(90)), "their patent application «Tide»"),
            (Answer("How high?", answered=days_ago(90)), "their answer to «How high?»"),
            (Project("tides", active=days_ago(90)), "their own project tides"),
            (Project("tides", ProjectRole.MAINTAINER, active=days_ago(90)), "their own project tides"),
            (
                Project("tides", active=days_ago(1), version="2.0", released=days_ago(90)),
                "release 2.0 of their own project tides",
            ),
            (Project("tides", active=days_ago(1), released=days_ago(90)), "their own project tides"),
            (Badge("Winner", when=days_ago(90)), "as they say, «Winner»"),
            (Interest("Football", personal=True, seen=days_ago(3)), "as they say, «Football»"),
        ],
        ids=str,
    )
    def test_specific(self, fact: Fact, what: str) -> None:
        """A hook says what of theirs it is."""
        (hook,) = found(fact)
        assert hook.why.startswith(f"specific: {what}; relevant: ")
        assert hook.subject == fact.title

    @pytest.mark.parametrize(
        ("fact", "days", "recent"),
        [
            (post("On tides", 0), 0, "0 days old"),
            (Project("tides", active=days_ago(1), released=days_ago(90)), 90, "released 90 days ago"),
            (Project("tides", active=days_ago(5), released=days_ago(91)), 5, "5 days old"),
            (Project("tides", active=days_ago(1), released=days_ago(-1)), 1, "1 day old"),
            (
                Paper("On tides", published=days_ago(3000)),
                3000,
                "of February 2018, which is no matter: it lasts",
            ),
            (
                Project("tides", active=days_ago(366), stars=50),
                366,
                "of May 2025, which is no matter: it lasts",
            ),
            (Project("tides", active=days_ago(365), stars=50), 365, "365 days old"),
        ],
        ids=str,
    )
    def test_recent(self, fact: Fact, days: int, recent: str) -> None:
        """A hook says how old it is: since a late release, or that a lasting thing is older than a year."""
        (hook,) = found(fact)
        assert hook.days_old == days
        assert f"; recent: {recent}; safe: " in hook.why

    @pytest.mark.parametrize(
        "fact",
        [
            Skill("search", seen=days_ago(1)),
            Role("Engineer", started=days_ago(1)),
            Interest("search", seen=days_ago(1)),
            Badge("Was", Aspect.BACKGROUND, when=days_ago(1)),
            OpaqueFact("Gone", '{"title": "x"}'),
        ],
        ids=str,
    )
    def test_no_kind(self, fact: Fact) -> None:
        """Skills, jobs, tags and what nobody understands are not even thought of."""
        assert found(fact) == ()
        assert not_found(fact) == ()


SAD, UNCLEAR = "it may tell of something sad", "nobody can tell whether it went well"
PRIVATE = "it touches what one does not ask a stranger about"


class TestLeftOut:
    """What is no hook, and why."""

    @pytest.mark.parametrize(
        ("fact", "why"),
        [
            (evidence(post("On tides", 3), identity=Identity.SUGGESTED), "it may be somebody else's"),
            (evidence(post("I am a catholic", 3), identity=Identity.SUGGESTED), "it may be somebody else's"),
            (evidence(post("On tides", 3), publisher=Publisher.OTHER), "it stands there in somebody else's words"),
            (
                evidence(Project("tides", active=days_ago(1)), publisher=Publisher.OTHER),
                "it stands there in somebody else's words",
            ),
            (Project("tides", ProjectRole.FORK, active=days_ago(1)), "it is a fork, and no work of their own"),
            (
                Project("tides", ProjectRole.CONTRIBUTOR, active=days_ago(1)),
                "they contributed to it, and it is not theirs alone",
            ),
            (Project("tides", active=days_ago(1), archived=True), "it is archived"),
            (Answer("How long?", score=-1, answered=days_ago(1)), "more readers found it wrong than right"),
            (
                Project("dotfiles", active=days_ago(1)),
                "it is a repository of the kind that everybody has",
            ),
            (
                evidence(Answer("How long?", answered=days_ago(1)), FOREIGN),
                "it stands on a site that is not about work",
            ),
            (post("Fucking tides", 1), "its words are too coarse to be said"),
            (post("On tides", 1, "shit"), "its words are too coarse to be said"),
            (post("I am a catholic", 1), "it is a private matter, and nobody's business (religion)"),
            (post("Praying at work", 1), "it is a private matter, and nobody's business (religion)"),
            (post("My year with chemotherapy", 1), "it is a private matter, and nobody's business (health)"),
            (post("Why our union won", 1), "it is a private matter, and nobody's business (union)"),
            (post("Why I will never join Lumen Works", 1), "it speaks against the company: read it before the call"),
            (post("Lumen Works stole from my shop", 1), "it speaks against the company: read it before the call"),
            (
                Talk("On tides", "Fuck recruiters", given=days_ago(1)),
                "it speaks against recruiters: read it before the call",
            ),
            (post("I quit", 1), "it is a farewell: read it before the call"),
            (Project("tides", description="My wife and I count waves", active=days_ago(1)), PRIVATE),
            (Post("On tides"), "nobody says when it was"),
            (post("On tides", -1), "its date cannot be right"),
            (Post("On tides", published=datetime(1970, 1, 1, tzinfo=UTC)), "its date cannot be right"),
            (post("On tides", 366), "it is more than a year old"),
            (Talk("On tides", given=days_ago(366)), "it is more than a year old"),
            (Project("tides", active=days_ago(366), stars=49), "it is more than a year old"),
            (Project("tides", active=days_ago(5 * 365 + 1), stars=900), "it is more than five years old"),
            (post("We won", 15, "football"), "small talk keeps for 14 days, and this is 15 days old"),
            (
                Interest("Genealogy", personal=True, seen=days_ago(1)),
                "it is no hobby on the list of those one may speak of",
            ),
            (
                Badge("Birds of a feather", Aspect.INTEREST, when=days_ago(1)),
                "it is neither about the role nor a hobby on the list",
            ),
            (post("Speaking in Oslo next week", 15), "it spoke of something to come, 15 days ago"),
            (post("RIP my friend", 1), SAD),
            (post("We lost", 1, "football"), UNCLEAR),
            (post("The final", 1, "football"), UNCLEAR),
            (Post("A day", ("football",), days_ago(1), summary="Gutted."), UNCLEAR),
            (Post("Our team", (), days_ago(1), summary="A third were laid off."), SAD),
        ],
        ids=str,
    )
    def test_why(self, fact: Fact | Evidence[Fact], why: str) -> None:
        """Whatever is left out says why, and is no hook."""
        (left,) = not_found(fact)
        assert left.why == why
        assert left.instead is None
        assert found(fact) == ()

    def test_announcement_while_it_is_fresh(self) -> None:
        """What spoke of something to come is a hook while that may still be fresh."""
        assert found(post("Speaking in Oslo next week", 14))

    def test_names_of_works_have_no_mood(self) -> None:
        """A paper, a patent and a project are called what they are called."""
        title = "Death and decay of tides"
        works = (
            Paper(title, published=days_ago(1)),
            Patent(title, "US1", filed=days_ago(1)),
            Project(title, active=days_ago(1)),
        )
        assert len(found(*works)) == 3

    def test_papers_printed_by_others(self) -> None:
        """A paper is their work, whoever lists it."""
        assert found(evidence(Paper("On tides", published=days_ago(1)), publisher=Publisher.OTHER))

    def test_borderline(self) -> None:
        """What is borderline opens nothing, wherever the word stands."""
        private = (
            Talk("Tides", "Pride week", given=days_ago(1)),
            Post("On allyship", published=days_ago(1)),
            Post("Tides", summary="She/her, Lagos", published=days_ago(1)),
            Project("tides", topics=("lgbtq",), active=days_ago(1)),
            Post("The wheelchair final", ("basketball",), days_ago(1)),
        )
        assert found(*private) == ()
        assert {left.why for left in not_found(*private)} == {PRIVATE}

    def test_own_measure(self) -> None:
        """A measure of one's own tells what is near the role."""
        known, role = dossier(Post("On ebb and flow", published=days_ago(1))), OPPORTUNITY.spoken()

        def similar(one: str, other: str) -> float:
            return float((one, other) == ("search", "ebb"))

        (plain,), (near,) = hooks(known, role, TODAY), hooks(known, role, TODAY, similar=similar)
        assert "says nothing of the role" in plain.why
        assert "near the role by search" in near.why
        assert left_out(known, role, TODAY, similar=similar) == ()

    def test_same_thing_twice(self) -> None:
        """Two records of one thing are one hook; the other one names the record that stands for it."""
        first = evidence(Post("Tides", published=days_ago(3), url="https://mira.example/t"), BLOG)
        second = evidence(Post("The tides", published=days_ago(4), url="https://mira.example/t"))
        (hook,) = found(second, first)
        assert hook.evidence == first
        (left,) = not_found(second, first)
        assert (left.evidence, left.instead) == (second, first)
        assert left.why == "another record of the same thing stands for it"
        preprint, article = Paper("On Tides", published=days_ago(9)), Paper("On tides", published=days_ago(3))
        assert len(found(preprint, article)) == 1
        resolved = Paper("Ebb and flow", doi="https://doi.org/10.1/A", published=days_ago(3))
        assert len(found(resolved, Paper("Ebb", doi="10.1/a", published=days_ago(9)))) == 1
        assert len(found(post("Weekly", 3), post("Weekly", 10))) == 2

    def test_record_that_tells_more(self) -> None:
        """Of two records the one that has to do with the role stands, however much newer the other is."""
        bare, tagged = Paper("Rust", published=days_ago(0)), Paper("Rust", ("search",), published=days_ago(4_000))
        (hook,) = found(bare, tagged)
        assert (hook.evidence.fact, hook.touches) == (tagged, ("search",))
        (left,) = not_found(bare, tagged)
        assert left.evidence.fact == bare
        printed = evidence(Paper("Search", ("index",), published=days_ago(0)), publisher=Publisher.UNKNOWN)
        (hook,) = found(printed, Paper("Search", published=days_ago(0)))
        assert hook.evidence.provenance.publisher is Publisher.SELF

    def test_by_title(self) -> None:
        """What is left out comes by title, in whatever order it was found."""
        facts = [post("B", 900), post("A", 900)]
        assert [item.evidence.fact.title for item in not_found(*facts)] == ["A", "B"]
        assert not_found(*facts) == not_found(*reversed(facts))


class TestBest:
    """How many there are."""

    FACTS = dossier(*(post(f"On {name}", days) for days, name in enumerate(("a", "b", "c", "d", "e"))))
    ROLE = OPPORTUNITY.spoken()

    def test_three(self) -> None:
        """The best three are given, and each of the rest is left out, as being no more than that."""
        best, rest = hooks(self.FACTS, self.ROLE, TODAY), left_out(self.FACTS, self.ROLE, TODAY)
        assert [hook.subject for hook in best] == ["On a", "On b", "On c"]
        assert [(item.evidence.fact.title, item.why) for item in rest] == [
            ("On d", "it ranks below the best three"),
            ("On e", "it ranks below the best three"),
        ]

    @pytest.mark.parametrize(
        ("most", "why"), [(0, "below the best 0"), (1, "below the best one"), (4, "below the best 4")]
    )
    def test_most(self, most: int, why: str) -> None:
        """One may ask for more of them, or for fewer, and what is left out says so."""
        assert len(hooks(self.FACTS, self.ROLE, TODAY, most=most)) == most
        assert why in left_out(self.FACTS, self.ROLE, TODAY, most=most)[0].why

    def test_all(self) -> None:
        """All of them are given where that is asked for."""
        assert len(hooks(self.FACTS, self.ROLE, TODAY, most=None)) == 5
        assert left_out(self.FACTS, self.ROLE, TODAY, most=None) == ()

    def test_removing_one(self) -> None:
        """Whatever is taken away, the next one moves up."""
        best = hooks(self.FACTS, self.ROLE, TODAY)
        fewer = hooks(self.FACTS.without(best[0].evidence.id), self.ROLE, TODAY)
        assert [hook.subject for hook in fewer] == ["On b", "On c", "On d"]

    def test_other_records(self) -> None:
        """A record for which another stands takes no place among the three."""
        tides = attrs.evolve(post("On tides", 0), url="https://mira.example/t")
        twice = dossier(*self.FACTS.evidence, tides, evidence(tides, BLOG))
        assert [hook.subject for hook in hooks(twice, self.ROLE, TODAY)] == ["On a", "On tides", "On b"]

    def test_no_number(self) -> None:
        """Fewer than none are refused."""
        for ask in (hooks, left_out):
            with pytest.raises(InvalidInputError, match="from 0 on"):
                tuple(ask(self.FACTS, self.ROLE, TODAY, most=-1))


class TestRank:
    """Specificity, relevance, recency, safety."""

    def test_a_subject_outweighs_age(self) -> None:
        """What touches the role comes before what is fresh and does not."""
        facts = [post("On an index", 300), post("On tides", 1)]
        assert [hook.subject for hook in found(*facts)] == ["On an index", "On tides"]

    def test_more_subjects(self) -> None:
        """Of two that touch the role, the one that touches more of it comes first."""
        facts = [post("On an index", 2), post("The index of a search", 2)]
        assert found(*facts)[0].subject == "The index of a search"

    def test_specific(self) -> None:
        """A thing of one day comes before work that goes on, and a release makes a day of it."""
        release = Project("currents", active=days_ago(2), version="2.0", released=days_ago(2))
        facts: list[Fact] = [Project("tides", active=days_ago(1)), release, Badge("A", when=days_ago(1))]
        assert [hook.subject for hook in found(*facts)] == ["currents", "tides", "A"]

    def test_recent(self) -> None:
        """A month's work comes before a year's, and that before what lasts."""
        facts = [
            Paper("C", published=days_ago(900)),
            Paper("B", published=days_ago(200)),
            Paper("A", published=days_ago(20)),
        ]
        assert [hook.subject for hook in found(*facts)] == ["A", "B", "C"]

    def test_club_before_sport(self) -> None:
        """A club tells more than its sport."""
        facts = [post("A day", 1, "cycling"), post("B day", 2, "cycling", "Harbour Wheelers")]
        assert [hook.subject for hook in found(*facts)] == ["Harbour Wheelers", "cycling"]

    def test_a_tool_is_near(self) -> None:
        """A tool that the role uses too is near it, and no common subject."""
        role = attrs.evolve(OPPORTUNITY, tech_stack="Rust", first_project="the index of a library in Rust").spoken()
        tagged, named = post("Notes", 3, "rust"), post("Notes on what I wrote in Rust", 3)
        for fact in (tagged, named, Project("tides", languages=("Rust",), active=days_ago(3))):
            (hook,) = hooks(dossier(fact), role, TODAY)
            assert hook.touches == ()
            assert "; relevant: near the role by Rust; " in hook.why

    @pytest.mark.parametrize(
        ("asked", "title", "touches"),
        [
            # plain words by themselves are no subject, nor is half of a topic's name
            ("machine learning with the speech team", "Week 10 of learning Rust", ()),
            ("machine learning with the speech team", "Machine learning, week 10", ("machine learning",)),
            ("the data pipeline behind the shop", "A pipeline for my tomatoes", ()),
            ("our events of the week", "The week in pictures", ()),
            # … unless two of them stand side by side in both
            ("dashboards for the night shift", "My night shift", ("night", "shift")),
            ("dashboards for who has a shift at night", "My night shift", ()),
            # … or one of a trade stands beside a topic that both name; topics come first
            ("a job queue on Postgres", "Queues in Postgres", ("queue",)),
            ("a job queue", "Queues in Postgres", ()),
            ("a week of Postgres", "Postgres every week", ()),
            ("maps of the tides", "Tides on maps", ("maps", "tide")),
            # … while a rare word is enough
            ("the tides of the harbour", "What tides do", ("tide",)),
        ],
    )
    def test_plain_words(self, asked: str, title: str, touches: tuple[str, ...]) -> None:
        """A topic, a rare word, or two words make a fact relevant; one word that stands in any work does not."""
        role = attrs.evolve(OPPORTUNITY, first_project=asked, learning=None).spoken()
        (hook,) = hooks(dossier(post(title, 20)), role, TODAY)
        assert hook.touches == touches

    def test_stranger_interest(self) -> None:
        """An interest of a class that nobody here knows opens what it plainly is about: the role, or a listed hobby."""
        (work,) = found(Badge("Index of birds", Aspect.INTEREST, when=days_ago(20)))
        assert (work.personal, work.touches) == (False, ("index",))
        (hobby,) = found(Badge("Chess", Aspect.INTEREST, when=days_ago(2)))
        assert hobby.personal
        assert "safe: a hobby they show in public" in hobby.why

    def test_removing_the_first_promotes_the_second(self) -> None:
        """Take any fact away, and the others keep their words and their order."""
        facts = [evidence(post(f"On {name}", age)) for name, age in (("tides", 2), ("an index", 9), ("moss", 40))]
        all_of_them = found(*facts)
        for lost in facts:
            rest = found(*(item for item in facts if item is not lost))
            assert rest == tuple(hook for hook in all_of_them if hook.evidence != lost)

    @given(st.lists(st.tuples(st.text(), st.integers(0, 20), st.lists(st.text(), max_size=2)), max_size=8))
    def test_any_words(self, told: list[tuple[str, int, list[str]]]) -> None:
        """Whatever they wrote, each fact is a hook or left out, and their order plays no part."""
        facts = [Post(title, tuple(topics), days_ago(days)) for title, days, topics in told]
        judged = {item.evidence.id for item in found(*facts)} | {item.evidence.id for item in not_found(*facts)}
        assert judged == {item.id for item in dossier(*facts).evidence}
        assert [item.subject for item in found(*facts)] == [item.subject for item in found(*reversed(facts))]

    @pytest.mark.parametrize("title", ["שלום <b>", "\ud800 {subject}", "a\x00b", "🎉" * 400, "{{ 7*7 }}"])
    def test_hostile(self, title: str) -> None:
        """Hostile words are passed on as they are."""
        (hook,) = found(post(title, 3))
        assert hook.subject == title


class TestPolarity:
    """Good, sad, or nobody can tell."""

    @pytest.mark.parametrize(
        "text",
        [
            "RIP, old friend", "Rest in peace", "In memory of our founder", "My colleague died", "A farewell",
            "Diagnosed last week", "With my cancer gone", "The layoffs at Acme", "I was laid off", "We were let go",
            "After the accident", "The war and us", "We broke up", "Divorced", "So sad today", "Heartbroken",
            "We are shutting down", "Burned out", "The earthquake",
        ],
    )  # fmt: skip
    def test_sad(self, text: str) -> None:
        """Loss of life, health, work and peace is nothing to be cheerful about."""
        assert is_sad("Tides", text)

    @pytest.mark.parametrize(
        "text",
        [
            "Why my father died at sea", "The day Aaron Swartz died", "When patients die", "The death of Grace Hopper",
            "Two miners were killed at shaft nine", "We lost three people on the night shift", "He died on a Tuesday",
            "Her death, and what we changed", "A death in the team", "Deaths on building sites",
            "Burying my brother", "My dog died", "She was killed on her bike", "Talking about dying", "Maria died",
            "Passengers died because of a comma", "Losing my mentor", "People are dying of this",
            "Bram Moolenaar has died", "The friend who died", "My mother is dying", "A nurse who was murdered",
            "Dying at home", "I nearly died on that mountain", "My sister drowned", "Somebody died on my shift",
            "On the death of a friend", "Children killed in a raid",
        ],
    )  # fmt: skip
    def test_people_die(self, text: str) -> None:
        """Where kin, other people or somebody by name die or come to harm, it is sad."""
        assert is_sad(text)

    @pytest.mark.parametrize(
        "text",
        [
            "Why foam dies", "How coral reefs die", "Dead letters in a queue", "The death of the pixel",
            "Death by PowerPoint", "A dying star seen twice", "Dying ReLU units", "Killing processes softly",
            "Kill your darlings: cutting a film", "Crash only software", "A crash course in kerning",
            "Why bugs hide at night", "Pain points of hospital billing", "When batteries die", "The day Jenkins died",
            "Killing the parent process", "When a child process dies", "Zombie children: who dies first",
            "Dead reckoning at sea", "Why yeast dies in the second week", "How we killed the monolith",
            "My Server died", "What kills a weld", "Killer whales in the fjord", "Why Foam Dies",
            "When Hard Drives Die",
            "The worker died and restarted", "Diagnosis of faults in gearboxes", "Earthquake loads on thin shells",
            "Accident rate models", "Breakup of river ice", "Shutting down a reactor safely", "Browser wars again",
            "We separated the reader from the writer", "Tears in composite skins", "Insolvency law for engineers",
        ],
    )  # fmt: skip
    def test_things_die(self, text: str) -> None:
        """Foam, batteries and processes die, and nobody grieves: it is a trade that is spoken of."""
        assert not is_sad(text)

    @pytest.mark.parametrize(
        "text",
        [
            "Rip and tear: ripgrep", "Found by accident", "A war story from production", "Star Wars in ASCII",
            "Scheduling for a hospital", "Segmentation of cancer images", "Events are fired", "Comma-separated values",
            "Dead code", "Killing processes", "", "Disadvantages of trees",
        ],
    )  # fmt: skip
    def test_not_sad(self, text: str) -> None:
        """Words of the trade are no grief."""
        assert not is_sad(text)

    @pytest.mark.parametrize(
        "texts",
        [
            ("We lost",), ("Beaten again",), ("Leicester beat us",), ("Relegated",), ("Injured",), ("What a match",),
            ("Leicester vs Chelsea",), ("2-1",), ("We didn't win",), ("Nobody won",), ("We should have won",),
            ("Hope we win",), ("Can they win?",), ("We won", "and lost"), ("They won nothing",), ("We almost won",),
            ("Marathon", "did not finish, gave up"), ("The final is on Sunday",), ("Will they win",),
        ],
    )  # fmt: skip
    def test_unclear(self, texts: tuple[str, ...]) -> None:
        """A contest that was lost, that is still to come, or of which nobody says the end, is in doubt."""
        assert is_unclear(*texts)

    @pytest.mark.parametrize(
        "texts",
        [
            ("We won",), ("Champions, of all people",), ("We beat Chelsea 2-1",), ("My first marathon",),
            ("A medal",), ("Promoted!",), ("Bread", "with rye"), ("Victory in the final",),
        ],
    )  # fmt: skip
    def test_clear(self, texts: tuple[str, ...]) -> None:
        """What was won is won, and what is no contest needs no winner."""
        assert not is_unclear(*texts)

    @pytest.mark.parametrize(("title", "to_come"), [("See you at SeaConf", True), ("What I saw at SeaConf", False)])
    def test_announcement(self, title: str, *, to_come: bool) -> None:
        """A title that speaks of something to come is told from one that looks back."""
        assert is_announcement(title) == to_come

"""Readiness: what makes each of the eight questions open, thin or ready, and what that costs."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import cast

import attrs
import pytest

from callprep import Company, Goal, Opportunity, Person, Requirement, Salary, Tech
from callprep.model.company import FundingRound
from callprep.model.opportunity import ReasonOpen, Use
from callprep.model.readiness import OpenQuestion, Readiness, State, missing, open_questions, ranked_missing, readiness
from callprep.model.told import Told

evolve = cast("Callable[..., Opportunity]", attrs.evolve)  # any field, by its name, in any form
BARE = Opportunity("Search engineer", Company("Lumen Works"))
FULL = evolve(
    BARE,
    impact="everyone can have any book read to them",
    work="the search of the whole library, from typing to reading",
    team_impact="nothing else ships before the search does",
    growth="they would lead whatever comes after the search",
    success=(Goal("search is live", by="90 days"),),
    tech_stack="Kotlin, PostgreSQL",
    must_have=("has run a search in production",),
    salary=Salary(60_000, 80_000, "EUR", "year"),
)
KEYS = ("impact", "work", "team_impact", "growth", "success", "tech_stack", "must_have", "salary")
OPEN, THIN, READY = State.OPEN, State.THIN, State.READY
SIX = "one two three four five six"


SEED = FundingRound("seed", "2 million EUR", date(2025, 3, 1), "https://news.example/seed")


def backed(funding: FundingRound, *told: Told) -> Company:
    """Give a start-up with a founder and this round of funding."""
    return Company("Lumen Works", startup=True, founders=(Person("Ngozi"),), funding=(funding,), told=told)


def state(key: str, **answers: object) -> State:
    """Give the state of a question of an opportunity with only these answers."""
    return dict(readiness(evolve(BARE, **answers)).states)[key]


@pytest.mark.parametrize(
    ("key", "answers", "expected"),
    [
        # prose: six words in all, of which not all are stock
        ("impact", {"impact": None}, OPEN),
        ("impact", {"impact": "TBD"}, OPEN),
        ("impact", {"impact": "one two three four five"}, THIN),
        ("impact", {"impact": SIX}, READY),
        ("impact", {"impact": "Fast paced, great culture, various projects and a competitive salary!"}, THIN),
        ("impact", {"impact": "A fast-paced environment with great culture: rockstar, ninja"}, THIN),
        ("impact", {"impact": "Great culture and we change how people read"}, READY),
        ("impact", {"industry_change": SIX}, READY),
        ("impact", {"impact": "dynamic", "industry_change": "one two three four five"}, READY),
        ("work", {"problems": ["one two three", "four five six"]}, READY),
        ("work", {"first_project": SIX}, READY),
        ("work", {"work": "one two three", "first_project": "four five six"}, READY),
        ("work", {"work": "various projects"}, THIN),
        ("work", {"problems": ()}, OPEN),
        ("team_impact", {"company_goals": SIX}, READY),
        ("team_impact", {"team_impact": "helps"}, THIN),
        ("growth", {"learning": [SIX]}, READY),
        ("growth", {"next_roles": ["lead"], "growth": "two three four five six"}, READY),
        ("growth", {"next_roles": ["lead"]}, THIN),
        # where no blanks part words, two characters count as one
        ("impact", {"impact": "我们改变人们的阅读方式。"}, READY),
        ("impact", {"impact": "読者が本を見つけられるようにする"}, READY),
        ("impact", {"impact": "改变阅读"}, THIN),
        # "none" is an answer
        ("impact", {"impact": "None."}, READY),
        ("impact", {"industry_change": "none"}, OPEN),
        ("work", {"work": "none"}, OPEN),
        ("work", {"work": "none", "first_project": "none"}, READY),
        ("work", {"work": "none", "first_project": "the search"}, THIN),
        ("growth", {"growth": "none"}, READY),
        ("growth", {"growth": "none", "learning": ["SQL"]}, READY),
        ("must_have", {"profile": "none"}, READY),
        ("salary", {"salary": "none"}, READY),
        # success: a measure, a date, or a number in the words
        ("success", {"success": ()}, THIN),
        ("success", {"success": "make the app better"}, THIN),
        ("success", {"success": "live for 10 % of users"}, READY),
        ("success", {"success": [Goal("better", by="the summer")]}, READY),
        ("success", {"success": ["better", Goal("faster", metric="time to open")]}, READY),
        # tools: a core one
        ("tech_stack", {"tech_stack": ()}, READY),
        (
            "tech_stack",
            {"tech_stack": [Tech("COBOL", Use.LEGACY), Tech("Rust", Use.PLANNED), Tech("Go", Use.SOME)]},
            THIN,
        ),
        ("tech_stack", {"tech_stack": "Kotlin"}, READY),
        # the profile: five musts at most
        ("must_have", {"must_have": [Requirement(str(number)) for number in range(5)]}, READY),
        ("must_have", {"must_have": [Requirement(str(number)) for number in range(6)]}, THIN),
        ("must_have", {"must_have": ()}, READY),
        ("must_have", {"nice_to_have": ["maps"]}, READY),
        ("must_have", {"deal_breakers": []}, READY),
        ("must_have", {"profile": "senior"}, THIN),
        ("must_have", {"profile": SIX}, READY),
        ("must_have", {"must_have": ["We need a rockstar."]}, THIN),
        ("must_have", {"must_have": ["We need a rockstar."], "profile": "Fast-paced ninjas."}, THIN),
        ("must_have", {"must_have": ["rockstar"], "nice_to_have": ["maps"]}, READY),
        ("must_have", {"must_have": ["rockstar"], "profile": SIX}, READY),
        # pay: a limit, its currency and its period
        ("salary", {"salary": Salary()}, OPEN),
        ("salary", {"salary": Salary(0, 0, "EUR", "year")}, OPEN),
        ("salary", {"salary": Salary(currency="EUR", period="year", stretch=90_000)}, OPEN),
        ("salary", {"salary": "competitive"}, THIN),
        ("salary", {"salary": "60,000 to 80,000 EUR a year"}, READY),
        ("salary", {"salary": Salary(60_000)}, THIN),
        ("salary", {"salary": Salary(80_000, 60_000, "EUR", "year")}, THIN),
        ("salary", {"salary": Salary(60_000, currency="EUR")}, THIN),
        ("salary", {"salary": Salary(60_000, currency="$", period="year")}, THIN),
        ("salary", {"salary": Salary(60_000, currency="EUR", period="fortnight")}, THIN),
        ("salary", {"salary": Salary(60_000, period="year")}, THIN),
        ("salary", {"salary": Salary(max=80_000, currency="EUR", period="year")}, READY),
    ],
)
def test_state(key: str, answers: dict[str, object], expected: State) -> None:
    """Each question is judged by its own rule, and by nothing else."""
    assert state(key, **answers) is expected
    told = dict(readiness(evolve(BARE, **answers)).states)
    assert {told[other] for other in KEYS if other != key} == {OPEN}


def test_all_open_all_ready() -> None:
    """Without answers all eight are open, in the guide's order; with all of them none is missing."""
    assert [question.key for question in open_questions(BARE)] == list(KEYS)
    assert [question.number for question in open_questions(BARE)] == [f"Q{number}" for number in range(1, 9)]
    assert open_questions(FULL) == ()
    assert str(readiness(FULL)) == "8 of 8 questions ready"
    assert readiness(FULL) == Readiness(tuple((key, READY) for key in KEYS))


@pytest.mark.parametrize(
    ("key", "blocks", "asks"),
    [
        ("impact", "the pitch opens with what the company makes", "What's in it for me?"),
        ("work", "nothing is pitched", "What exactly would I build?"),
        ("team_impact", "nothing says why it matters there", "Why does it matter there?"),
        ("growth", "the pitch cannot say what they would become", "What would I learn?"),
        ("success", "nobody can say how they will be judged", "How will I be judged?"),
        ("tech_stack", "the stack sheet is empty", "What is the stack"),
        ("must_have", "fit has no criteria of skill", "Do I need X?"),
        ("salary", "no more than a promise to find out", "What is the pay?"),
    ],
)
def test_dropped_one_by_one(key: str, blocks: str, asks: str) -> None:
    """One answer taken away is the one question that comes, with what it blocks and what the candidate will ask."""
    (question,) = open_questions(evolve(FULL, **{key: None}))
    assert (question.key, question.state) == (key, OPEN)
    assert blocks in question.blocks
    assert asks in question.candidate_asks
    assert str(question) == f"{question.number} {question.question} (open: {question.blocks})"


def test_thin_answers_are_asked_again() -> None:
    """A thin answer is as much a question as an open one, and says that it is thin."""
    (question,) = open_questions(evolve(FULL, success="make it better"))
    assert (question.key, question.state) == ("success", THIN)


@pytest.mark.parametrize(
    ("company", "asked"),
    [
        (Company("Lumen Works"), False),
        (Company("Lumen Works", startup=False), False),
        (Company("Lumen Works", startup=True), True),
        (Company("Lumen Works", startup=True, founders=(Person("Ngozi"),)), True),
        (Company("Lumen Works", startup=True, funding=(FundingRound("seed"),)), True),
        (Company("Lumen Works", startup=True, founders=(Person("Ngozi"),), funding=(SEED,)), False),
        (backed(SEED), False),
        (backed(attrs.evolve(SEED, source=None)), True),
        (backed(attrs.evolve(SEED, source=None), Told("funding", source="https://lumen.example/")), False),
        (backed(attrs.evolve(SEED, source=None), Told("funding", said_by="Ngozi")), False),
        (backed(attrs.evolve(SEED, source=None), Told("funding", said_on=date(2026, 5, 9))), True),
        (backed(attrs.evolve(SEED, closed=None)), True),
        (backed(attrs.evolve(SEED, amount=None)), True),
    ],
)
def test_start_up(company: Company, *, asked: bool) -> None:
    """Of a start-up it is asked, after the eight, who founded it and how it is funded."""
    assert [question.key for question in open_questions(evolve(FULL, company=company))] == ["funding"] * asked
    assert [question.key for question in open_questions(evolve(BARE, company=company))][8:] == ["funding"] * asked


# what each of the questions beyond the eight is answered by, one answer at a time
BEYOND: dict[str, dict[str, object]] = {
    "team": {"team": "four people"},
    "manager": {"manager": "Ada", "hiring_manager": "Ada", "level": "senior", "reports": 0},
    "locations": {"locations": (), "remote": "hybrid", "days_on_site": 0, "eligible_countries": ["Ghana"]},
    "employment_type": {"employment_type": "permanent", "start": "May", "max_notice": "a month", "hours": "40"},
    "process": {"process": ()},
    "competencies": {"competencies": ["taste"]},
    "mission": {"mission": "search that listens"},
    "learnable": {"learnable": ["Kotlin"]},
    "reason_open": {"reason_open": ReasonOpen.GROWTH, "speakable_reason": "we grow"},
    "selling_points": {"selling_points": ["light"], "objections": ["far"], "downsides": "one is on call"},
    "startup": {"company": Company("Lumen Works", startup=False)},
    "recruiter": {"recruiter": "Tomas", "coordinator": "Ada"},
    "approved": {"approved": False},
    "urgency": {"urgency": "the launch slips"},
    "ideal_profiles": {"ideal_profiles": ["https://a.example/"], "target_companies": ["B"], "off_limits": ["C"]},
    "sourcing_notes": {"sourcing_notes": "the lighting fair"},
}


class TestBeyond:
    """What good intakes ask beyond the eight."""

    def test_order(self) -> None:
        """They come behind the eight and the start-up's, by use: what the sheet alone needs comes last."""
        startup = evolve(BARE, company=Company("Lumen Works", startup=True))
        asked = [*KEYS, "funding", *(key for key in BEYOND if key != "startup")]
        assert [question.key for question in missing(startup)] == asked

    @pytest.mark.parametrize(("key", "field"), [(key, field) for key, fields in BEYOND.items() for field in fields])
    def test_answered(self, key: str, field: str) -> None:
        """Each field that answers a question settles it alone, and "none" and "no" are answers."""
        answers: dict[str, object] = {field: BEYOND[key][field]}
        assert [question.key for question in missing(evolve(BARE, **answers))] == [
            *KEYS,
            *(other for other in BEYOND if other != key),
        ]

    def test_each_says_its_price(self) -> None:
        """Each has a question, what it blocks, and a consequence in words."""
        for question in missing(BARE):
            assert question.question.endswith("?")
            assert question.blocks in question.consequence


class TestConsequence:
    """What an open answer costs, in one sentence."""

    def test_growth(self) -> None:
        """No growth answer: the pitch cannot say what they would become, and the candidate will ask."""
        told = next(question for question in missing(BARE) if question.key == "growth").consequence
        assert told.startswith("no growth answer: the pitch cannot say what they would become")
        assert told.endswith("; the candidate will ask «What would I learn? Where next?»")

    @pytest.mark.parametrize(
        ("key", "answer", "told"),
        [
            ("impact", "dynamic", "the pitch opens with words that any company could say"),
            ("work", "search", "the pitch says too little of the work"),
            ("team_impact", "search", "too little says why it matters there"),
            ("growth", "search", "the pitch can hardly say what they would become"),
            ("success", "search", "nobody can say by which measure or by when they will be judged"),
            ("tech_stack", [Tech("Go", Use.SOME)], "the stack sheet has no tool that they would use every day"),
            ("must_have", [str(number) for number in range(6)], "fit cannot tell what matters most"),
            ("salary", "80k", "the pay cannot be told in full"),
        ],
    )
    def test_thin_is_not_open(self, key: str, answer: object, told: str) -> None:
        """What a thin answer costs is less than what none costs, and said in other words that hold for it."""
        (thin,) = (item for item in open_questions(evolve(BARE, **{key: answer})) if item.key == key)
        (none,) = (item for item in open_questions(BARE) if item.key == key)
        assert (thin.state, thin.blocks != none.blocks) == (THIN, True)
        assert told in thin.consequence

    def test_says_nothing_twice(self) -> None:
        """A consequence is a sentence behind its colon: it has a verb, and does not begin with "no" again."""
        verb = re.compile(r"\b(?:is|are|has|can|cannot|could|may|opens|says|stays|knows|gets)\b")
        startup = evolve(BARE, company=Company("Lumen Works", startup=True, founders="Ngozi", funding="Seed"))
        for question in (*missing(BARE), *missing(startup), *missing(evolve(BARE, company=backed(SEED)))):
            assert verb.search(question.blocks), question.blocks
            assert not question.blocks.startswith("no ")

    def test_thin(self) -> None:
        """A thin answer is called thin; where no candidate asks, none is made to."""
        assert open_questions(evolve(BARE, impact="dynamic"))[0].consequence.startswith("only a thin impact answer: ")
        assert "candidate" not in next(item for item in missing(BARE) if item.key == "urgency").consequence

    def test_none_of_ours(self) -> None:
        """A question of somebody else's is named by its key."""
        strange = OpenQuestion("X", "parking", "Where to park?", OPEN, "the way in", "")
        assert strange.consequence == "no parking answer: the way in"


class TestRanked:
    """The same, by the damage that it does with one candidate."""

    def test_nothing_known(self) -> None:
        """Without anything known of the candidate the work comes first, then the eight, then the rest."""
        found = [question.key for question in ranked_missing(BARE)]
        assert found == ["work", *(key for key in KEYS if key != "work"), *BEYOND]

    def test_done_before(self) -> None:
        """Who has done the task before needs something new: growth comes first, open or thin."""
        for growth in (None, "they would lead"):
            ranked = ranked_missing(evolve(BARE, growth=growth, work=SIX), overlaps=True)
            assert ranked[0].key == "growth"

    def test_asked(self) -> None:
        """What the candidate asked for comes before all but growth after an overlap, even if it is beyond the eight."""
        found = [item.key for item in ranked_missing(BARE, overlaps=True, asked=frozenset({"salary", "locations"}))]
        assert found[:4] == ["growth", "salary", "locations", "work"]

    def test_open_before_thin(self) -> None:
        """Within a rank what is open comes before what is thin."""
        found = [item.key for item in ranked_missing(evolve(BARE, impact="dynamic"))]
        assert found[:8] == ["work", "team_impact", "growth", "success", "tech_stack", "must_have", "salary", "impact"]

    def test_start_up(self) -> None:
        """Who is behind a start-up ranks with the eight."""
        ranked = ranked_missing(evolve(FULL, company=Company("Lumen Works", startup=True)))
        assert ranked[0].key == "funding"

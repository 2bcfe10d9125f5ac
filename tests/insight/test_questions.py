"""What they will ask: ranked for this candidate, each with an answer from the manager's words or with whom to ask."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.helpers import MIRA, OPPORTUNITY, dossier, engagement, evidence

from callprep import (
    About,
    Candidate,
    Company,
    Disclose,
    Evidence,
    Fact,
    FundingRound,
    Goal,
    Identity,
    Money,
    NextStep,
    Objection,
    Opportunity,
    Person,
    Post,
    Project,
    ReasonOpen,
    Reply,
    Round,
    Said,
    Salary,
    Wish,
)
from callprep.insight.questions import Question, asked_for, asked_of_manager
from callprep.wording import choices, said

FULL = attrs.evolve(
    OPPORTUNITY,
    growth="they would lead what comes after it",
    team="four people",
    tech_stack="Kotlin, PostgreSQL",
    success=(Goal("search is live", by="90 days"), Goal("people use it", by="2026-10-01")),
    salary=Salary(60_000, 80_000, "EUR", "year", disclose=Disclose.IF_ASKED),
    hiring_manager=Person("Anand Rao", "who heads search"),
    process=(Round("a talk", minutes=45), Round("pairing")),
    feedback_within="a week",
    speakable_reason="the library opens in spring",
)
BARE = Opportunity("Engineer", OPPORTUNITY.company)
INDEX = Project("search-index", topics=("search", "index"))
EVERYBODY = ["growth", "work", "team", "salary", "reason_open", "manager", "tech_stack", "process", "success"]


def asked(role: Opportunity, *facts: Fact | Evidence[Fact], candidate: Candidate = MIRA) -> dict[str, Question]:
    """Give the questions about a role by key, in their order."""
    found = engagement(*facts, candidate=candidate, opportunity=role).questions()
    assert len({question.key for question in found}) == len(found)
    return {question.key: question for question in found}


def put(key: str, **parts: str) -> str:
    """Give Mira's wording of a key."""
    return said(engagement().voice, f"question.{key}", **parts)


def replied(text: str) -> Candidate:
    """Give Mira with a reply."""
    return attrs.evolve(MIRA, reply=Reply(text))


def changed(**changes: object) -> Opportunity:
    """Give the full role with other answers."""
    return attrs.evolve(FULL, **changes)  # type: ignore[arg-type]  # each test says which


class TestEverybody:
    """What nearly everybody asks."""

    def test_answers(self) -> None:
        """Every answer is the manager's own, and names the fields that it rests on."""
        told = {key: (question.answer, question.cites) for key, question in asked(FULL).items()}
        assert told == {
            "growth": ("with the speech team, answers read out loud", ("opportunity.learning",)),
            "work": ("the index behind the library search, from scratch", ("opportunity.first_project",)),
            "team": ("four people", ("opportunity.team",)),
            "salary": ("60,000 to 80,000 EUR a year", ("opportunity.salary",)),
            "reason_open": ("the library opens in spring", ("opportunity.speakable_reason",)),
            "manager": ("Anand Rao, who heads search", ("opportunity.hiring_manager",)),
            "tech_stack": ("Kotlin and PostgreSQL", ("opportunity.tech_stack",)),
            "process": (
                f"2 steps: a talk (45 minutes) and pairing; {put('answer_heard', when='within a week')}",
                ("opportunity.process", "opportunity.feedback_within"),
            ),
            "success": ("search is live (90 days); people use it (1 October 2026)", ("opportunity.success",)),
        }
        assert {question.find_out for question in asked(FULL).values()} == {None}

    def test_order(self) -> None:
        """What they would learn comes first, whatever is answered."""
        assert list(asked(FULL)) == list(asked(BARE)) == list(asked(FULL, INDEX)) == EVERYBODY

    @pytest.mark.parametrize(("manager", "whom"), [(None, "the hiring manager"), (Person("Anand Rao"), "Anand Rao")])
    def test_no_answer(self, manager: Person | None, whom: str) -> None:
        """Without an answer there is none: it says whom to ask before the call, and rests on nothing."""
        found = asked(attrs.evolve(BARE, hiring_manager=manager))
        for key in ("growth", "work", "team", "salary"):
            question = found[key]
            assert (question.answer, question.cites) == (None, ())
            assert (question.find_out, question.whom) == (f"Ask {whom} before the call.", whom)

    def test_other_fields(self) -> None:
        """Where the first field is open the second answers."""
        members = (Person("Ola"), Person("Per"))
        told = asked(
            changed(learning=None, first_project=None, work="the whole search", team=None, team_members=members)
        )
        assert told["growth"].cites == ("opportunity.growth",)
        assert (told["work"].answer, told["work"].cites) == ("the whole search", ("opportunity.work",))
        assert told["team"].answer == "Ola and Per"

    @pytest.mark.parametrize("reason", [reason for reason in ReasonOpen if reason is not ReasonOpen.OTHER])
    def test_reason(self, reason: ReasonOpen) -> None:
        """Why it is open is told by the kind of reason where no words may be said; the note never is."""
        told = asked(changed(speakable_reason=None, reason_open=reason, reason_note="they quarrelled"))["reason_open"]
        assert told.answer == put(f"answer_{reason.name.lower()}")

    def test_other_reason(self) -> None:
        """A reason that nobody put into words is none."""
        assert asked(changed(speakable_reason=None, reason_open=ReasonOpen.OTHER))["reason_open"].answer is None

    @pytest.mark.parametrize(
        ("disclose", "answer"), [(Disclose.SAY, True), (Disclose.IF_ASKED, True), (Disclose.NEVER, False)]
    )
    def test_pay(self, disclose: Disclose, *, answer: bool) -> None:
        """Pay is answered on a question where the rule lets it be told, and never with the stretch."""
        salary = Salary(60_000, 80_000, "EUR", "year", stretch=95_000, disclose=disclose)
        told = asked(changed(salary=salary, equity="0.3 %"))["salary"]
        assert told.answer == (f"60,000 to 80,000 EUR a year; {put('answer_equity', told='0.3 %')}" if answer else None)

    def test_start_up(self) -> None:
        """Of a start-up it is asked how long the money lasts, with what the manager says of it."""
        firm = Company("Lumen", startup=True, funding=(FundingRound("seed", "2 million EUR"), FundingRound("grant")))
        told = asked(changed(company=firm, downsides="The money lasts until autumn."))["funding"]
        rounds = put("answer_rounds", rounds="seed, 2 million EUR and grant")
        assert told.answer == f"{rounds}. The money lasts until autumn"
        assert told.cites == ("company.funding", "opportunity.downsides")
        assert "funding" not in asked(FULL)


class TestLearning:
    """After an overlap."""

    def test_comes_first(self) -> None:
        """Somebody who has built it asks what is left to learn, and hears what their work does not have."""
        known = engagement(INDEX, opportunity=FULL)
        learn = known.questions()[0]
        assert learn.question == put("growth_done", title="search-index")
        assert learn.answer == "with the speech team, answers read out loud"
        assert learn.cites == (known.overlaps()[0].evidence.id, "opportunity.learning")
        assert learn.why == "they have done it before: search-index"

    def test_nothing_left(self) -> None:
        """After an overlap with nothing new there is no answer, and it must be found out."""
        learn = asked(changed(learning=None, growth=None), INDEX)["growth"]
        assert (learn.answer, learn.find_out) == (None, "Ask Anand Rao before the call.")
        assert len(learn.cites) == 1


class TestTheirs:
    """What makes a question likely for this person alone."""

    def test_asked_first(self) -> None:
        """What they asked themselves comes before all else, and rests on the reply."""
        told = asked(FULL, INDEX, candidate=replied("What are the hours? And the pay?"))
        assert list(told)[:3] == ["salary", "hours", "growth"]
        assert told["hours"].cites == ("candidate.reply",)
        assert told["salary"].why == "they ask it in their reply"

    def test_growth_asked(self) -> None:
        """Who asks what they would learn has asked it, overlap or not."""
        learn = asked(FULL, candidate=replied("What would I learn?"))["growth"]
        assert learn.cites == ("candidate.reply", "opportunity.learning")

    def test_in_their_own_words(self) -> None:
        """A question that no key stands for is kept as it is put, answered by what the manager foresaw."""
        role = changed(objections=(Objection("Old?"), Objection("May I publish?", "After the filing.")))
        told = asked(
            role, candidate=replied("Could I still publish, and would I keep my dog there? Can we speak soon?")
        )
        assert [(one.question, one.answer) for one in told.values() if one.key.startswith("asked.")] == [
            ("Could I still publish?", "After the filing."),
            ("Would I keep my dog there?", None),
        ]
        assert told["asked.1"].cites == ("candidate.reply", "opportunity.objections")

    @pytest.mark.parametrize(
        ("place", "where", "is_asked"),
        [
            ("Lyon", {"locations": "Lyon, Paris"}, False),
            ("Lyon", {"locations": "Oslo"}, True),
            ("Lyon", {"remote": "Lyon or from home"}, False),
            ("Lyon", {}, False),
            (None, {"locations": "Oslo"}, False),
        ],
    )
    def test_place(self, place: str | None, where: dict[str, str], *, is_asked: bool) -> None:
        """Who lives elsewhere asks whether they would have to move."""
        told = asked(changed(**where), candidate=attrs.evolve(MIRA, location=place)).get("locations")
        assert (told and told.question) == (put("locations_move", place="Lyon") if is_asked else None)

    def test_several_places(self) -> None:
        """One of several places is enough."""
        told = asked(changed(locations=("Oslo", "Bergen", "Stavanger")), candidate=attrs.evolve(MIRA, location="Lyon"))[
            "locations"
        ]
        assert told.answer == "Oslo or Bergen or Stavanger"

    def test_days_of_remote_work(self) -> None:
        """Days alone are said to be remote ones."""
        told = asked(changed(locations="Oslo", remote="two days a week"), candidate=attrs.evolve(MIRA, location="Lyon"))
        assert told["locations"].answer == "Oslo, remote two days a week"

    def test_place_by_profile(self) -> None:
        """A profile tells where they live, unless it may be somebody else's; days on site are part of the answer."""
        role, home = changed(locations="Oslo", remote="on-site", days_on_site=1), About("Mira", place="Lyon")
        item = evidence(home)
        told = asked(role, item)["locations"]
        assert told.cites[0] == item.id
        assert told.answer == "Oslo, on site, 1 day a week on site"
        assert "locations" not in asked(role, evidence(home, identity=Identity.SUGGESTED))

    def test_pay_and_start(self) -> None:
        """Who named a figure or a day asks for that."""
        person = attrs.evolve(MIRA, pay=Money(90_000, "EUR", "year"), earliest_start=date(2026, 9, 1))
        told = asked(changed(start="2026-10-01", max_notice="three months"), candidate=person)
        assert list(told)[:2] == ["salary", "start"]
        assert told["salary"].question == put("salary_named", pay="90,000 EUR a year")
        assert told["start"].question == put("start_free", day="1 September 2026")
        assert told["start"].answer == f"1 October 2026; {put('answer_notice', notice='three months')}"

    def test_only_if_told(self) -> None:
        """Hours, travel and visa are asked for by those who spoke of them to us, and by nobody else."""
        person = attrs.evolve(MIRA, said=(Said("No more on-call. I hate to travel. My visa ends in May."),))
        role = changed(
            hours="40 a week", travel="twice a year", visa_sponsorship=True, relocation="paid",
            benefits=("on-call is paid", "fruit"), downsides="Night shifts now and then",
            salary=Salary(1, 2, "EUR", "year", disclose=Disclose.SAY),
        )  # fmt: skip
        told = asked(role, candidate=person)
        assert told["hours"].answer == "40 hours a week; on-call is paid; Night shifts now and then"
        assert told["travel"].answer == "twice a year"
        assert told["visa_sponsorship"].answer == put("answer_visa")
        assert told["hours"].cites[0] == "candidate.said"
        assert not {"hours", "travel", "visa_sponsorship"} & set(asked(role))

    def test_main_tool(self) -> None:
        """Whose own projects are mostly in what the role does not name asks whether they would still use it."""
        facts = [evidence(Project(name, languages=("Zig",))) for name in "ab"]
        told = asked(FULL, *facts, Project("c", languages=("Kotlin",)), Project("d", languages=("Kotlin",)))
        assert told["tech_stack"].question == put("tech_stack_other", language="Zig")
        assert {item.id for item in facts} < set(told["tech_stack"].cites)
        assert asked(FULL, facts[0])["tech_stack"].question == put("tech_stack")
        assert asked(BARE, *facts)["tech_stack"].question == put("tech_stack")

    def test_wish_and_purpose(self) -> None:
        """A stated wish makes them ask where it leads, and a view in public what it is good for."""
        wish, post = evidence(Wish("Lead a team")), evidence(Post("Open data for all"))
        told = asked(changed(next_roles="head of search", impact="books for all"), wish, post)
        assert told["next_roles"].cites == (wish.id, "opportunity.next_roles")
        assert told["impact"].cites == (post.id, "opportunity.impact")
        assert len(told) == 10

    @pytest.mark.parametrize(
        ("reply", "changes", "key", "answer"),
        [
            (
                "Is it a contract?",
                {"employment_type": "permanent", "hours": "35"},
                "employment_type",
                "permanent, 35 hours",
            ),
            ("What is the catch?", {"downsides": "it is far"}, "downsides", "it is far"),
            ("Do you sponsor a permit?", {"visa_sponsorship": False}, "visa_sponsorship", put("answer_no_visa")),
            ("When do I hear back after interviews?", {"feedback_within": "In ten days"}, "process", "In ten days"),
        ],
    )
    def test_if_asked(self, reply: str, changes: dict[str, object], key: str, answer: str) -> None:
        """What only some ask for is answered to those who did."""
        told = asked(changed(**changes), candidate=replied(reply))[key]
        assert told.answer is not None
        assert answer in told.answer


@pytest.mark.parametrize(
    ("reply", "keys"),
    [
        ("What is the pay?", {"salary"}),
        ("Sounds good. Is it remote, and what would I learn?", {"locations", "growth"}),
        ("Which city? Which stack?", {"locations", "tech_stack"}),
        ("My team is great and the pay is fine.", set[str]()),
        ("A timetable tool, really?", set[str]()),
        ("", set[str]()),
    ],
)
def test_what_a_reply_asks_for(reply: str, keys: set[str]) -> None:
    """A reply asks for what its questions name, and a statement or a wonder asks for nothing."""
    assert asked_for(reply) == keys


def test_for_the_manager() -> None:
    """For the manager several questions of theirs are one."""
    assert asked_of_manager("What are the hours? Is there travel?") == {"employment_type", "locations"}


def test_every_key_is_a_question() -> None:
    """Whatever they ask for has a question with its key."""
    reply = (
        "What about pay, growth, the stack, the team, the city, hours, contract, travel, visa, the role, interviews, "
        "my boss, funding, a start-up, problems, why now, how I am measured, the catch, notice, where next, impact, "
        "founders, values, equity, a bonus, reviews, time zones and my data?"
    )
    assert asked_for(reply) <= set(asked(FULL, candidate=replied(reply)))
    assert len(asked_for(reply)) == 28


def test_dossier_order() -> None:
    """The order in which facts were found makes no difference."""
    facts = (Wish("Lead"), Wish("Build"), Project("a", languages=("Zig",)), Project("b", languages=("Zig",)))
    role = changed(next_step=NextStep("come by"))
    assert engagement(*facts, opportunity=role).questions() == engagement(*facts[::-1], opportunity=role).questions()
    assert dossier(*facts).evidence != dossier(*facts[::-1]).evidence


@pytest.mark.parametrize(
    ("asking", "key"),
    [
        ("What would I work on?", "work"),
        ("What exactly would I own?", "work"),
        ("What does a typical day look like?", "work"),
        ("What would I be doing day to day?", "work"),
        ("What is the role?", "work"),
        ("What's the problem you want solved?", "problems"),
        ("Can I work from Leeds?", "locations"),
        ("Could I stay in Leeds?", "locations"),
        ("Is it a startup?", "startup"),
        ("Why is the role open?", "reason_open"),
        ("What happened to the one before?", "reason_open"),
        ("Who had the job before?", "reason_open"),
        ("Who would I report to?", "manager"),
        ("When does it start?", "start"),
        ("How many rounds does the role have?", "process"),
        ("Would I have my own team?", "team"),
        ("What is the salary for the role?", "salary"),
        ("Where could it lead?", "next_roles"),
    ],
)
def test_one_question_is_one_key(asking: str, key: str) -> None:
    """A question is understood by what it asks for, and never by a word that only stands in it."""
    assert asked_for(asking) == {key}


class TestWhatIsAnswered:
    """What the answers hold is told to who asks for it."""

    @pytest.mark.parametrize(
        ("startup", "told"),
        [
            (True, f"{put('answer_start_up')}, {put('answer_rounds', rounds='seed')}"),
            (False, put("answer_no_start_up")),
            (None, None),
        ],
    )
    def test_start_up(self, *, startup: bool | None, told: str | None) -> None:
        """Whether it is a start-up is told with the funding so far; where nobody said it, it is found out."""
        firm = Company("Lumen", startup=startup, funding=(FundingRound("seed"),))
        question = asked(changed(company=firm), candidate=replied("Is it a startup?"))["startup"]
        assert question.answer == told
        assert question.field == "company.startup"

    def test_problem(self) -> None:
        """The problem is the one that was named, else what the role is good for."""
        who = replied("What problem do you want solved?")
        told = asked(changed(problems=("lost loans",), impact="readers wait"), candidate=who)["problems"]
        assert (told.answer, told.cites) == ("lost loans", ("candidate.reply", "opportunity.problems"))
        told = asked(changed(problems=None, impact="readers wait"), candidate=who)["problems"]
        assert told.answer == "readers wait"
        assert told.field == "opportunity.problems"

    def test_own_words(self) -> None:
        """What no key stands for is settled by no answer of its own."""
        assert asked(FULL, candidate=replied("How many weeks is it at sea?"))["asked.1"].field == ""


class TestWordings:
    """How questions are put, and answers framed."""

    def test_several(self) -> None:
        """What they may ask is put in at least four ways, so that two sheets read differently."""
        asking = {question.key for question in asked(FULL).values()} | {"hours", "travel", "visa_sponsorship", "impact"}
        assert all(len(choices(f"question.{key}")) >= 4 for key in asking)

    def test_by_the_candidate(self) -> None:
        """Two candidates may hear the same thing in other words; what the manager wrote stays."""
        told = [asked(FULL, candidate=Candidate(f"Person {number}")) for number in range(30)]
        assert len({one["salary"].question for one in told}) == len(choices("question.salary"))
        assert {one["team"].answer for one in told} == {"four people"}

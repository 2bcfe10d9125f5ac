"""Rules of the answer to their own question: at once, from what may be said, or with a day and a name."""

from __future__ import annotations

import attrs
import pytest
from tests.helpers import MIRA, OPPORTUNITY, engagement, evidence

from callprep import (
    PITCH,
    Caller,
    Company,
    Disclose,
    Engagement,
    Evidence,
    Fact,
    Form,
    Need,
    Objection,
    Opportunity,
    Person,
    Project,
    Publisher,
    Reply,
    Salary,
    Warmth,
)
from callprep.documents.lines import Line, Passage
from callprep.documents.sections.answer import answer, answered
from callprep.insight import questions
from callprep.wording import choices, keys

PAY = Salary(10, 20, "EUR", "hour", stretch=33)
FULL = attrs.evolve(
    OPPORTUNITY,
    team="five people",
    locations=("Bergen",),
    remote="two days from home",
    tech_stack="Rust, Zig",
    salary=attrs.evolve(PAY, disclose=Disclose.IF_ASKED),
)


def asked(
    text: str, *facts: Fact | Evidence[Fact], opportunity: Opportunity = FULL, warmth: Warmth = Warmth.QUESTION
) -> Engagement:
    """Give an engagement with a reply."""
    return engagement(*facts, candidate=attrs.evolve(MIRA, reply=Reply(text, warmth)), opportunity=opportunity)


def told(e: Engagement) -> tuple[Line, ...]:
    """Give what is said to them."""
    written = answer(e)
    lines = written.lines if isinstance(written, Passage) else ()
    return tuple(line for line in lines if line.form is not Form.KNOW)


def needs(e: Engagement) -> tuple[Need, ...]:
    """Give what is to be asked for."""
    written = answer(e)
    return written.needs if isinstance(written, Passage) else ()


class TestKnown:
    """What may be said is said at once."""

    def test_several(self) -> None:
        """Each of their questions is answered, on a line of its own that rests on the reply and the field."""
        first, second, third = told(asked("Is it remote? What does it pay, and who is in the team?"))
        said = {line.cites: line.text for line in (first, second, third)}
        assert "10 to 20 EUR an hour" in said["candidate.reply", "opportunity.salary"]
        assert "five people" in said["candidate.reply", "opportunity.team"]
        assert "Bergen, two days from home" in said["candidate.reply", "opportunity.locations", "opportunity.remote"]
        assert needs(asked("Is it remote?")) == ()

    def test_in_sight(self) -> None:
        """Their question stands there as they wrote it."""
        written = answer(asked("Hi. is it remote?"))
        assert isinstance(written, Passage)
        assert written.lines[0].text == "They asked: «Is it remote?» Answer that first."

    def test_the_same_twice(self) -> None:
        """What they ask twice is answered once."""
        assert len(told(asked("Is it remote? Where is the office?"))) == 1

    def test_foreseen(self) -> None:
        """A question that the manager foresaw gets the manager's answer."""
        role = attrs.evolve(FULL, objections=(Objection("May I publish my papers?", "Yes, after the filing."),))
        (line,) = told(asked("Could I still publish papers?", opportunity=role))
        assert "Could I still publish papers?" in line.text
        assert line.text.rstrip(".").endswith("es, after the filing")

    def test_work_they_have_done(self) -> None:
        """Where they ask for the work and have done it, the credit goes with the answer."""
        done = Project("search-index", topics=("search",))
        e = asked("What is the first project?", done)
        (line,) = told(e)
        assert "search-index" in line.text
        assert e.dossier.evidence[0].id in line.cites

    def test_work_that_may_not_be_named(self) -> None:
        """Ground that may not be named is not, and the answer rests on it all the same."""
        theirs = evidence(Project("search-index", topics=("search",)), publisher=Publisher.UNKNOWN)
        (line,) = told(asked("What is the first project?", theirs))
        assert "search-index" not in line.text
        assert "library search" in line.text
        assert line.cites == ("candidate.reply", "opportunity.first_project", theirs.id)

    def test_the_client(self) -> None:
        """Who asks an agency for the client gets the name."""
        agency = attrs.evolve(asked("Who is the client?"), caller=Caller("Jo", "TalentBridge"))
        (line,) = told(agency)
        assert "Lumen Works" in line.text
        assert "company.name" in line.cites

    def test_every_key_has_a_label(self) -> None:
        """Whatever a reply can be understood to ask for has its name in the wordings."""
        every = (
            "learn stack team remote hours contract travel visa role interview manager runway why now measured "
            "catch notice lead to mission paid problem start-up"
        )
        assert all(f"answer.label_{key}" in keys() for key in questions.asked_for(f"What about {every}?"))


class TestUnknown:
    """What cannot be answered is owned up to."""

    def test_one(self) -> None:
        """It is promised by a day, from the manager, and becomes a need."""
        role = attrs.evolve(FULL, hiring_manager=Person("Ola Berg"))
        e = asked("How many weeks would I be on a ship?", opportunity=role)
        (line,) = told(e)
        assert "Ola Berg" in line.text
        assert "Tuesday 12 May" in line.text
        assert line.cites == ("candidate.reply", "opportunity.hiring_manager")
        (need,) = needs(e)
        assert need.to == "Ola Berg"
        assert "on a ship?" in need.question

    def test_several(self) -> None:
        """Several are owned up to in one go; without a manager's name it is the hiring manager."""
        e = asked("Is there a cat? Could I bring my parrot?")
        (line,) = told(e)
        assert "“Is there a cat?” and “Could I bring my parrot?”" in line.text
        assert "he hiring manager" in line.text
        assert len(needs(e)) == 2

    def test_private(self) -> None:
        """What is private in a question is not said back to them."""
        e = asked("Is my wheelchair a problem?")
        (line,) = told(e)
        assert "wheelchair" not in line.text
        assert len(needs(e)) == 1

    def test_nobody_knows_the_team(self) -> None:
        """A question of ours that has no answer is a need under its own name."""
        (need,) = needs(asked("Who is in the team?", opportunity=OPPORTUNITY))
        assert need.field == "opportunity.team"

    def test_the_caller_would_know(self) -> None:
        """Who calls and hires in one person promises the answer, and sends nobody to themself."""
        (line,) = told(asked("Is there a cat?", opportunity=attrs.evolve(FULL, hiring_manager=Person("Tomas"))))
        assert "Tomas" not in line.text
        assert "“Is there a cat?”" in line.text

    def test_client_of_nobody(self) -> None:
        """Who calls for their own company has no client to name."""
        assert len(needs(asked("Who is the client?"))) == 1


class TestPay:
    """The rule on pay holds against their question, too."""

    @pytest.mark.parametrize("disclose", [Disclose.SAY, Disclose.IF_ASKED])
    def test_told(self, disclose: Disclose) -> None:
        """What may be told if asked is told now that they asked, never the stretch."""
        role = attrs.evolve(FULL, salary=attrs.evolve(PAY, disclose=disclose))
        (line,) = told(asked("What does it pay?", opportunity=role))
        assert "10 to 20 EUR an hour" in line.text
        assert "33" not in line.text

    def test_never(self) -> None:
        """What may not be told is not, and nobody claims not to know it."""
        e = asked(
            "What does it pay?", opportunity=attrs.evolve(FULL, salary=attrs.evolve(PAY, disclose=Disclose.NEVER))
        )
        (line,) = told(e)
        assert not any(figure in line.text for figure in ("10 ", "20", "33"))
        assert line.cites == ("candidate.reply", "opportunity.salary")
        assert needs(e)[0].field == "opportunity.salary"

    def test_nobody_said(self) -> None:
        """A pay that nobody has told us is an open answer like any other."""
        e = asked("What does it pay?", opportunity=OPPORTUNITY)
        assert "What does it pay?" in told(e)[0].text
        assert needs(e)[0].field == "opportunity.salary"


class TestOnce:
    """What they asked is said once on the sheet."""

    @pytest.mark.parametrize("disclose", [Disclose.SAY, Disclose.IF_ASKED, Disclose.NEVER])
    def test_pay(self, disclose: Disclose) -> None:
        """Whatever the rule on pay, it comes up where they asked, and neither figure nor rule comes again."""
        e = asked("What does it pay?", opportunity=attrs.evolve(FULL, salary=attrs.evolve(PAY, disclose=disclose)))
        later = [part for part in PITCH.write(e).parts if part.name in {"money", "expectations", "branches"}]
        spoken = [line for part in later for line in part.passage.lines if line.form is not Form.KNOW]
        assert not any("opportunity.salary" in line.cites or line.when == "What about pay?" for line in spoken)

    def test_expectations(self) -> None:
        """The place, the hours and the rounds are told where they asked, and not among the expectations as well."""
        role = attrs.evolve(FULL, hours="36 hours a week", process=("a talk",), level="senior")
        e = asked("Where is it? What are the hours? Which rounds are there?", opportunity=role)
        later = {cited for line in PITCH.write(e).part("expectations") for cited in line.cites}
        assert later == {"opportunity.level", "opportunity.salary"}

    def test_only_the_hours(self) -> None:
        """Where all the terms are told, no need for them is left."""
        e = asked("What are the hours?", opportunity=attrs.evolve(FULL, hours="36 hours a week", first_project=None))
        assert not any(need.field == "opportunity.employment_type" for need in PITCH.write(e).needs)

    def test_is_it_paid(self) -> None:
        """Whether what they asked about is paid is no question on the pay, and has its answer there."""
        role = attrs.evolve(FULL, hours="on-call one week in eight, paid")
        (line,) = told(asked("How is on-call organised, and is it paid?", opportunity=role))
        assert "opportunity.salary" not in line.cites
        assert "one week in eight, paid" in line.text

    def test_is_it_paid_is_open(self) -> None:
        """Where nobody said whether it is paid, that stays a question."""
        role = attrs.evolve(FULL, hours="on-call one week in eight")
        lines = told(asked("How is on-call organised, and is it paid?", opportunity=role))
        assert "Is it paid" in lines[-1].text

    def test_a_third_question(self) -> None:
        """A question that begins with "and" is one like the others."""
        lines = told(asked("Who is in the team? And could I keep my share?"))
        assert any("Could I keep my share" in line.text for line in lines)


class TestSilence:
    """When there is nothing to answer."""

    @pytest.mark.parametrize("warmth", [Warmth.EAGER, Warmth.LUKEWARM, Warmth.NOT_NOW, Warmth.NO])
    def test_other_replies(self, warmth: Warmth) -> None:
        """Only a reply that is a question is answered first; the others have their place among the likely questions."""
        assert answer(asked("Is it remote?", warmth=warmth)) is None

    def test_no_reply(self) -> None:
        """Without a reply nothing is answered."""
        assert answer(engagement()) is None
        assert answered(engagement()) == frozenset()

    def test_which(self) -> None:
        """A reply that is called a question and holds none is asked about."""
        (line,) = told(asked("Tell me more."))
        assert line.text in choices("answer.which")
        assert line.form is Form.ASK


def test_company_that_ends_in_a_stop() -> None:
    """A name that ends in a full stop ends no sentence twice."""
    role = attrs.evolve(FULL, company=Company("Lumen Inc."))
    agency = attrs.evolve(asked("Who is the client?", opportunity=role), caller=Caller("Jo", "TalentBridge"))
    assert ".." not in told(agency)[0].text

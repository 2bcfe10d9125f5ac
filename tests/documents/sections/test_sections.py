"""Rules of single sections, beside those that the story holds."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import attrs
import pytest
from tests.helpers import BLOG, MIRA, OPPORTUNITY, SEEN, engagement, evidence

from callprep import (
    PITCH,
    About,
    Account,
    Answer,
    Company,
    Disclose,
    Evidence,
    Fact,
    Form,
    Goal,
    Identity,
    Line,
    Link,
    Need,
    NextStep,
    Opportunity,
    Person,
    Post,
    Product,
    ProductStatus,
    Project,
    ProjectRole,
    Publisher,
    Reply,
    Said,
    Salary,
    Skill,
    Warmth,
    lint,
)


def said(name: str, *facts: Fact | Evidence[Fact], opportunity: Opportunity = OPPORTUNITY) -> tuple[Line, ...]:
    """Give the lines of one section."""
    return PITCH.write(engagement(*facts, opportunity=opportunity)).part(name)


def needs(name: str, opportunity: Opportunity) -> tuple[Need, ...]:
    """Give the needs of one section."""
    sheet = PITCH.write(engagement(opportunity=opportunity))
    return next((part.passage.needs for part in sheet.parts if part.name == name), ())


def changed(**changes: object) -> Opportunity:
    """Give the opportunity with other answers."""
    return attrs.evolve(OPPORTUNITY, **changes)  # type: ignore[arg-type]  # each test says which


class TestCompany:
    """Two sentences on who we are."""

    def test_profile(self) -> None:
        """An answer to any part of the profile settles it; without one it is a need."""
        fields = [need.field for need in needs("expectations", OPPORTUNITY)]
        assert "opportunity.must_have" in fields
        nice = changed(nice_to_have=())
        assert "opportunity.must_have" not in [need.field for need in needs("expectations", nice)]

    def test_planned_products_are_not_told(self) -> None:
        """What is planned is told to nobody, and named among what not to mention."""
        firm = Company("Lumen Works", products=(Product("the ring", status=ProductStatus.PLANNED),))
        sheet = PITCH.write(engagement(opportunity=changed(company=firm)))
        assert [part.name for part in sheet.parts for line in part.passage.lines if "the ring" in line.text] == [
            "avoid"
        ]

    def test_further_products(self) -> None:
        """Further products are known with their state."""
        firm = Company("Lumen Works", products=(Product("the lamp"), Product("the shelf", "holds ten books")))
        (line,) = said("products", opportunity=changed(company=firm))
        assert line.text == "The shelf (live): holds ten books."


class TestCredential:
    """Why them."""

    def test_answer_leads(self) -> None:
        """Without a project the best answer is the reason for the call."""
        best = evidence(Answer("How does an index grow?", ("index",), 40))
        lines = said("credential", evidence(Answer("Which cup?", (), 50)), best)
        assert any("«How does an index grow?»" in line.text and "why I'm calling" in line.text for line in lines)

    def test_skill_leads(self) -> None:
        """Without project and answer the strongest skill is the reason for the call."""
        lines = said("credential", Skill("lucene", score=4), Skill("solr", score=9))
        assert [line.text for line in lines] == ["I saw how much you answer on solr at GitHub; it is why I'm calling."]

    def test_suggested_is_not_asserted(self) -> None:
        """A project on an account that is only suggested is on no line."""
        doubt = evidence(Project("search-index", topics=("search",)), identity=Identity.SUGGESTED)
        assert not [line for line in PITCH.write(engagement(doubt)).lines if doubt.id in line.cites]

    def test_household_repositories(self) -> None:
        """Repositories that everybody has are no credential, a fork never is."""
        lines = said("credential", Project("dotfiles", stars=90), Project("lucene", role=ProjectRole.FORK, stars=900))
        assert not any("dotfiles" in line.text or "lucene" in line.text for line in lines)

    def test_job_is_known(self) -> None:
        """The profile that says most tells the job; an employer that the title names is not said twice."""
        lines = said(
            "credential",
            About("Mira", headline="Engineer at Shelfmark", employer="Shelfmark"),
            About("M.", employer="Shelfmark"),
        )
        assert lines[0].text == "Engineer at Shelfmark (GitHub)."

    def test_without_a_description(self) -> None:
        """A project without a description of its own is named, and nothing is read aloud."""
        (named,) = [line for line in said("credential", Project("lucene")) if line.form is Form.SAY]
        assert named.text == "The reason I'm calling is lucene on your GitHub."


class TestRole:
    """And then what."""

    def test_old_work_is_asked_about(self) -> None:
        """Work that rests for years is asked about, not taken for granted."""
        old = Project("search-index", topics=("search",), active=datetime(2016, 1, 1, tzinfo=UTC))
        assert any("is a while back" in line.text for line in said("role", old))
        assert said("avoid", old) == ()

    def test_what_others_own(self) -> None:
        """Work on a project that they only contributed to is asked about, and never called theirs."""
        shared = Project("acme/search-index", ProjectRole.CONTRIBUTOR, topics=("search",))
        (question, *_) = said("role", shared)
        assert question.text.startswith("You have contributed to acme/search-index.")
        assert not any("your GitHub" in line.text for line in said("credential", shared))

    def test_no_work_leaves_its_needs(self) -> None:
        """Without the work there is no role, but what else is open about it is still to be asked."""
        bare = changed(first_project=None, learning=None)
        assert [need.field for need in needs("role", bare)] == ["opportunity.work", "opportunity.team_impact"]
        assert [need.field for need in needs("learning", bare)] == ["opportunity.growth"]

    def test_company_goals_stand_in(self) -> None:
        """Without an answer on the team, the company's aims say why it matters."""
        told = said("role", opportunity=changed(company_goals="every library in the country"))
        assert told[-1].text == "Why it matters here: every library in the country."

    def test_nothing_new_left(self) -> None:
        """Where they have done all of it, there is no delta: it is known why, and a need."""
        facts = (Project("search-index", topics=("search", "speech", "answer", "read", "loud")),)
        (known,) = said("learning", *facts)
        assert known.text == "What could be learned here they have shown already: search-index."
        sheet = PITCH.write(engagement(*facts))
        assert any("nothing on offer is new to them" in line.text for line in sheet.part("questions"))
        assert sheet.objections[0].find_out == "Ask the hiring manager before the call."


class TestOffer:
    """What is in it for them."""

    def test_growth_alone_is_a_gain(self) -> None:
        """Growth is the gain where no learning is told, and is not told twice."""
        only = changed(learning=None, growth="lead of search within a year")
        assert "lead of search" in said("learning", opportunity=only)[0].text
        assert not any("Where it leads" in line.text for line in said("benefit", opportunity=only))

    def test_no_gain_is_a_need(self) -> None:
        """Without any gain the benefit is a need alone."""
        bare = changed(learning=None)
        assert said("benefit", opportunity=bare) == ()
        assert needs("learning", bare)[0].field == "opportunity.growth"

    def test_what_is_there_to_choose(self) -> None:
        """Without anything that comes after, it is asked how it sounds and not which part."""
        only = changed(learning=None, success=(Goal("it finds"),))
        assert said("benefit", opportunity=only)[-1].text == "How does that sound to you?"

    def test_success(self) -> None:
        """The first measure of success is told with its time where there is one."""
        told = [
            said("benefit", opportunity=changed(success=(Goal("it finds", by),)))[0].text
            for by in (None, "May", "90 days")
        ]
        assert told == [
            "What success looks like: it finds.",
            "What success looks like: it finds (May).",
            "In the first 90 days that means: it finds.",
        ]

    def test_tool_by_skill(self) -> None:
        """A tool that they have shown as a skill names where, and nothing twice."""
        lines = said("stack", Skill("Rust", score=2), opportunity=changed(tech_stack="Rust, Zig"))
        assert [line.text for line in lines] == ["Rust: GitHub.", "Zig: nothing public, ask."]

    def test_tool_in_any_order(self) -> None:
        """Of several projects the one with most stars is named, in whatever order they were found."""
        facts = (Project("a", languages=("Rust",)), Project("b", languages=("Rust",), stars=9), Skill("rust", score=99))
        for order in (facts, facts[::-1]):
            assert said("stack", *order, opportunity=changed(tech_stack="Rust"))[0].text == "Rust: b, GitHub."

    def test_start_up(self) -> None:
        """Founders are known; a start-up without any is a need."""
        known = changed(company=Company("Lumen", founders=(Person("Ola"), Person("Per"))))
        assert said("people", opportunity=known)[0].text == "Founders: Ola and Per."
        assert "founders" in needs("people", changed(company=Company("Lumen", startup=True)))[0].question

    def test_manager_without_role(self) -> None:
        """A hiring manager without a role is named alone."""
        assert said("people", opportunity=changed(hiring_manager=Person("Ola")))[0].text == "Hiring manager: Ola."

    @pytest.mark.parametrize(
        ("disclose", "told"),
        [
            (Disclose.SAY, "The pay: 10 to 20 EUR an hour."),
            (Disclose.IF_ASKED, "Pay, only if asked: 10 to 20 EUR an hour."),
            (Disclose.NEVER, "Pay: not to be told. If asked: who will tell it, and when."),
        ],
    )
    def test_pay(self, disclose: Disclose, told: str) -> None:
        """The rule on pay decides what the sheet says of it."""
        pay = Salary(10, 20, "EUR", "hour", stretch=33, disclose=disclose)
        sheet = PITCH.write(engagement(opportunity=changed(salary=pay)))
        assert sheet.part("money")[0].text == told
        assert "33" not in "".join(line.text for line in sheet.lines)


class TestReady:
    """What to have ready."""

    def test_view_in_public(self) -> None:
        """A post of theirs that touches the offer will come up, with its month where it is known."""
        lines = said("questions", evidence(Post("Speech is slow", ("speech",)), BLOG))
        assert any(line.text == "They wrote «Speech is slow» (their blog): it may come up." for line in lines)

    def test_weak_link_is_marked(self) -> None:
        """An account that a page merely links to is marked as unsure."""
        weak = Link(Account("x", "mira_o"), "plain")
        assert "Not sure that x mira_o is theirs" in said("avoid", weak)[0].text


class TestClosing:
    """The end of the call."""

    def test_remote_alone(self) -> None:
        """Remote work alone says where; what is still open is a need."""
        remote = changed(remote="fully remote")
        assert said("expectations", opportunity=remote)[0].text == "Location: fully remote."
        assert needs("expectations", remote)[-1].question == "Which interview rounds follow, and with whom?"

    def test_default_step_has_a_date(self) -> None:
        """Without a step fixed by the team, the ask names a day of next week and its effort."""
        (ask, *_) = said("next_step")
        assert "Friday 15 May" in ask.text
        assert "half an hour" in ask.text

    def test_step_in_the_past(self) -> None:
        """A step whose day is over is not asked for: it is a need, and half an hour next week stands in."""
        over = changed(next_step=NextStep("come by", on=date(2026, 5, 4), minutes=45))
        assert "half an hour" in said("next_step", opportunity=over)[0].text
        assert needs("next_step", over)[0].question == "The next step was set for Monday 4 May: when now?"

    def test_step_without_details(self) -> None:
        """What nobody fixed about the step is not made up."""
        bare = said("next_step", opportunity=changed(next_step=NextStep("come by")))
        assert bare[0].text == "Come by. Shall I send you the invitation?"

    @pytest.mark.parametrize(("warmth", "when"), [(Warmth.NO, "No"), (Warmth.NOT_NOW, "Not now")])
    def test_a_no_is_no_not_now(self, warmth: Warmth, when: str) -> None:
        """After a no, and after a not-now, the one fitting answer is ready."""
        person = attrs.evolve(MIRA, reply=Reply("…", warmth))
        known, answer = PITCH.write(engagement(candidate=person)).part("branches")
        assert f"They said {when.lower()}" in known.text
        assert answer.when == when


LONG_AGO = datetime(2014, 3, 1, tzinfo=UTC)


class TestDisclosed:
    """No section says what the table of disclosure forbids."""

    @pytest.mark.parametrize(
        ("fact", "publisher", "asked"),
        [
            (Project("loom", active=LONG_AGO), Publisher.SELF, "Is loom on your GitHub still something you work on?"),
            (Project("loom"), Publisher.UNKNOWN, "Is loom on your GitHub your work?"),
            (
                Answer("Why wool?", answered=LONG_AGO),
                Publisher.SELF,
                "About «Why wool?»: is that still something you work on?",
            ),
            (Answer("Why wool?"), Publisher.UNKNOWN, "The answer to «Why wool?»: is it yours?"),
            (Skill("weaving", seen=LONG_AGO), Publisher.SELF, "Is weaving still something you work with?"),
            (Skill("weaving"), Publisher.UNKNOWN, "Is weaving something you work with?"),
        ],
    )
    def test_asked(self, fact: Fact, publisher: Publisher, asked: str) -> None:
        """What may only be asked is asked, and is never given as the reason for the call."""
        (question,) = [line for line in said("credential", evidence(fact, publisher=publisher)) if _is_spoken(line)]
        assert (question.text, question.form) == (asked, Form.ASK)

    def test_said_before_asked(self) -> None:
        """What may be said is named before anything that may only be asked, be that larger or of a nearer subject."""
        lines = said(
            "credential", Project("loom", stars=9000, topics=("search",), active=LONG_AGO), Skill("knitting", score=1)
        )
        (named,) = [line for line in lines if _is_spoken(line)]
        assert named.text == "I saw how much you answer on knitting at GitHub; it is why I'm calling."

    def test_known_only(self) -> None:
        """What may only be known is known: it is no credential, no ground, and nothing that goes beyond it."""
        theirs = evidence(Project("search-index", topics=("search",)), publisher=Publisher.OTHER)
        sheet = PITCH.write(engagement(theirs))
        assert sheet.part("role")[0].text == f"What you'd take on: {OPPORTUNITY.first_project}."
        assert sheet.part("role")[0].offers == ()
        assert sheet.part("learning")[0].text.startswith("What would be new for you: ")
        assert "proudest" in next(line for line in sheet.part("credential") if _is_spoken(line)).text
        assert not any("search-index" in line.text for line in sheet.lines if _is_spoken(line))
        assert any("search-index" in line.text for line in sheet.part("avoid"))
        assert lint(sheet, engagement(theirs)) == ()

    def test_ground_that_may_be_theirs(self) -> None:
        """Ground that nobody knows to be theirs is neither credited nor sold as new."""
        (first, *_) = said("role", evidence(Project("search-index", topics=("search",)), publisher=Publisher.UNKNOWN))
        assert first.text == f"The first thing here: {OPPORTUNITY.first_project}. You may know that ground already."
        assert first.offers == ()

    def test_ground_read_long_ago(self) -> None:
        """Ground that was read of too long ago is asked about."""
        later = engagement(Project("search-index", topics=("search",)), today=date(2027, 1, 1))
        (first, *_) = PITCH.write(later).part("role")
        assert first.text.startswith("search-index is a while back. Would you like to return to that ground: ")

    def test_employer_that_they_contradict(self) -> None:
        """An employer that they contradict is a question, and what they told us stands first in it."""
        person = attrs.evolve(MIRA, said=(Said("I work at Globex now."),), reply=Reply("Good."))
        told = engagement(
            About("Mira", headline="Engineer", employer="Acme"),
            evidence(About("Mira", employer="Zenit"), BLOG),
            candidate=person,
        )
        sheet = PITCH.write(told)
        line = sheet.part("credential")[0]
        assert line.text == "Engineer (GitHub); works at Globex (told to us), Acme (GitHub) or Zenit (their blog)?"
        assert {item.id for item in told.dossier.evidence} < set(line.cites)
        assert {"candidate.said", "candidate.reply"} < set(line.cites)
        assert lint(sheet, told) == ()

    def test_employers_that_profiles_contradict(self) -> None:
        """Of two profiles that differ neither is believed."""
        lines = said("credential", About("Mira", employer="Acme"), evidence(About("Mira", employer="Zenit"), BLOG))
        assert lines[0].text == "Works at Acme (GitHub) or Zenit (their blog)?"
        told = evidence(Said("I work at Globex now."), BLOG)
        assert said("credential", About("Mira", employer="Acme"), told)[0].text == (
            "Works at Globex (told to us) or Acme (GitHub)?"
        )

    def test_disputed_dates(self) -> None:
        """A project whose dates cannot be right is asked about by the question that would settle it."""
        moved = Project("loom", created=SEEN, active=SEEN - timedelta(days=400))
        (question,) = [line for line in said("credential", moved) if _is_spoken(line)]
        assert (question.text, question.form) == ("When did you begin loom?", Form.ASK)


def _is_spoken(line: Line) -> bool:
    return line.form is not Form.KNOW

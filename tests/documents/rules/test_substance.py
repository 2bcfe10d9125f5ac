"""Rules of what is told, and of a script that was written for a call."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from tests.documents.letters import letter_case
from tests.documents.rules.moves_helpers import (
    BAKING,
    CHESS,
    DECLINED,
    INDEX,
    RANKING,
    ROLE,
    SCRIPT,
    E,
    findings,
    of_sheet,
    raised,
    sheet,
)
from tests.helpers import MIRA, engagement, evidence

from callprep import (
    PITCH,
    REACH_OUT,
    Audience,
    Channel,
    Contact,
    Need,
    Part,
    Passage,
    Post,
    Project,
    Said,
    Severity,
    Tone,
    ask,
    know,
    line,
    lint,
)

HI = "Hi Mira, this is Tomas from Lumen Works."
NOBODY = engagement(opportunity=ROLE)
THIN = engagement(INDEX, opportunity=attrs.evolve(ROLE, growth=None, learning=None, next_roles=None))
EMPTY = attrs.evolve(ROLE, growth=None, learning=None, impact=None, first_project=None, team_impact=None)
PRESENCE = (
    "ask.count", "company.generic", "learning.missing", "role.unbound", "specificity.min", "specificity.swap",
    "wiifm.missing", "you_we",
)  # fmt: skip


class TestAllThatMayBeMissing:
    """What is asked of a whole pitch is asked of nothing else."""

    @pytest.mark.parametrize("rule", PRESENCE)
    def test_silent(self, rule: str) -> None:
        """Not of a good call, not of a sentence on its way into one, not after a no."""
        assert raised(SCRIPT, rule) == []
        assert raised("They need a hand.", rule) == []
        assert raised(f"{HI} We all need our us.", rule, DECLINED) == []

    @pytest.mark.parametrize("rule", PRESENCE)
    def test_fires(self, rule: str) -> None:
        """A call about the weather lacks them all."""
        assert raised(f"{HI} We like rain on our roofs. Our days are long there.", rule) != []


@pytest.mark.parametrize("title", ["test", "dotfiles", ".", "😀", "None", "the"])
def test_nothing_to_name(title: str) -> None:
    """Where all that is known is what everybody has, or has no name, our own sheet is no error of ours."""
    e = engagement(Project(title))
    assert [one for one in lint(PITCH.write(e), e) if one.severity is Severity.ERROR] == []


def test_contact_that_is_not_named() -> None:
    """A third person, whom a first mail does not name, is nothing that it leaves out."""
    untold = Contact("Ugo Bell", relation="a colleague", company="Lumen Works")
    e = attrs.evolve(letter_case(), candidate=attrs.evolve(MIRA, contacts=(untold,)))
    assert [one for one in lint(REACH_OUT.write(e), e) if one.severity is Severity.ERROR] == []


class TestSpecific:
    """A draft is about one person."""

    def test_least(self) -> None:
        """A mail names one thing of theirs, a call two."""
        one = f"{HI} Your search-index is why I call. It is rare."
        assert raised(one, "specificity.min", channel=Channel.MAIL) == []
        assert raised(one, "specificity.min") == ["error:"]
        assert raised(f"{one} So is On ranking.", "specificity.min") == []

    def test_least_of_a_document(self) -> None:
        """A document that names one thing of several is to be looked at; one that names none is wrong."""
        hello, own = line("Hi Mira.", cites=["candidate.name"]), line("It is rare.", cites=[INDEX])
        role = [line("The index is to do.", cites=["opportunity.first_project"])]
        assert of_sheet(sheet(opener=[hello], hook=[own], role=role), "specificity.min") == ["warning:"]
        assert of_sheet(sheet(opener=[hello], role=role), "specificity.min") == ["error:"]

    def test_nothing_known(self) -> None:
        """What is not known cannot be named: then it is a warning."""
        assert raised(f"{HI} It rains here today.", "specificity.min", NOBODY) == ["warning:"]
        told = engagement(evidence(Said("Short please")), opportunity=ROLE)
        assert raised(f"{HI} It rains here today.", "specificity.min", told) == ["warning:"]

    def test_swap(self) -> None:
        """All sentences for anybody are an error, too many a warning; a question that goes on from theirs is theirs."""
        rain = "It rains a lot here. The sun shines sometimes. The wind comes and goes. The moon is new."
        assert raised(f"{HI} {rain}", "specificity.swap") == ["error:"]
        assert raised(f"{HI} {rain}", "specificity.swap", NOBODY) == ["warning:"]
        assert raised(f"{HI} {rain} Your search-index is rare.", "specificity.swap") == ["warning:"]
        theirs = f"{HI} {rain} Your search-index is rare. What was hard about it?"
        assert raised(theirs, "specificity.swap") == []
        assert raised(f"{HI} It rains a lot here.", "specificity.swap") == []

    def test_swap_of_lines(self) -> None:
        """In a document it is counted by what lines cite."""
        rain = [line("It rains a lot here."), line("The sun shines at times.")]
        assert of_sheet(sheet(role=rain), "specificity.swap") == ["error:"]
        theirs = [*rain, line("You built such a thing once.", cites=[INDEX]), line("What was hard about it?")]
        assert of_sheet(sheet(role=theirs), "specificity.swap") == ["warning:"]


class TestPersonalHook:
    """One fresh thing of their life, on the call only."""

    def test_one(self) -> None:
        """A post of last week is fine on the phone, and an error in writing."""
        hook = "I read about your Sourdough, and here is why I call."
        assert raised(hook, "hook.personal") == []
        assert raised(hook, "hook.personal", channel=Channel.NOTE) == [f"error: {hook}"]

    def test_stale(self) -> None:
        """An undated pastime and an old post are warnings."""
        old = evidence(Post("Sourdough", topics=("baking",), published=datetime(2026, 3, 4, tzinfo=UTC)))
        assert raised("You play chess, I hear.", "hook.personal") == ["warning: You play chess, I hear."]
        assert len(raised("I read your Sourdough.", "hook.personal", engagement(old))) == 1

    def test_two(self) -> None:
        """A second one is an error."""
        both = "I read your Sourdough. You play chess, too."
        assert raised(both, "hook.personal") == ["error: You play chess, too."]

    def test_work(self) -> None:
        """Their work is no small talk, nor is a hobby that is the work."""
        assert raised("I read your post On ranking.", "hook.personal", channel=Channel.MAIL) == []


class TestCompany:
    """Two sentences, with a reason and things."""

    def test_monologue(self) -> None:
        """Three in a row are too many; an interjection counts for none, a question ends it."""
        told = "We make lamps. Our customers read. They are fond of us."
        assert raised(f"Hi.\n\n{told}", "company.monologue") == [f"warning: {told}"]
        assert raised("Quite so. We make lamps. Our customers read.", "company.monologue") == []
        assert raised("We make lamps. Our customers read. Do you? We make more.", "company.monologue") == []
        assert raised("We make lamps. Our customers read.\n\nWe make more.", "company.monologue") == []

    def test_goes_on(self) -> None:
        """What goes on about it counts, what turns to them does not."""
        assert len(raised("We make lamps. The office is in a mill. There is a canteen.", "company.monologue")) == 1
        assert raised("We make lamps. The office is in a mill. You would like it.", "company.monologue") == []

    def test_lines(self) -> None:
        """In a document it is the company's section."""
        three = [line("A lamp."), line("A desk."), line("A door.")]
        assert len(of_sheet(sheet(company=three), "company.monologue")) == 1
        assert of_sheet(sheet(role=three), "company.monologue") == []

    def test_generic(self) -> None:
        """Without a why, and to strangers without things, it is generic."""
        what = findings(f"{HI} We are a great team.", "company.generic", engagement(opportunity=ROLE))[0]
        assert what.why == "the company is told without why it matters and without 2 things about what is made"
        knows = findings(f"{HI} We are a great team.", "company.generic")[0]
        assert knows.why == "the company is told without why it matters"
        (none,) = findings(f"{HI} It rains here today.", "company.generic")
        assert none.span == (0, 0)

    def test_alludes(self) -> None:
        """Free text may tell the why in few of its words; a line says what it tells."""
        why = f"{HI} We want the blind to have a paper."
        assert "why it matters" not in "".join(one.why for one in findings(why, "company.generic"))


class TestRole:
    """The task, its problem, and something of theirs."""

    def test_no_problem(self) -> None:
        """A title and a head-count are no role."""
        assert raised(f"{HI} There is a team of five.", "role.unbound") == ["error: There is a team of five."]
        thin = engagement(opportunity=EMPTY)
        assert raised(f"{HI} There is a team of five.", "role.unbound", thin) == ["warning: There is a team of five."]

    def test_nothing_of_theirs(self) -> None:
        """The task alone could be anybody's; where nothing is known it is a warning."""
        task = "The index behind the library search comes from scratch."
        assert raised(f"{HI}\n\n{task}", "role.unbound") == [f"error: {task}"]
        assert raised(f"{HI}\n\n{task}", "role.unbound", NOBODY) == [f"warning: {task}"]

    def test_beside(self) -> None:
        """Something of theirs in the block before is near enough; in a letter anywhere is."""
        task = "The index behind the library search comes from scratch."
        assert raised(f"{HI}\n\nYour post On ranking struck me.\n\n{task}", "role.unbound") == []
        far = f"{HI}\n\nYour post On ranking struck me.\n\nA.\n\nB.\n\nC.\n\n{task}"
        assert len(raised(far, "role.unbound")) == 1
        assert raised(far, "role.unbound", channel=Channel.MAIL) == []

    def test_lines(self) -> None:
        """In a document the credential's section is the one before."""
        task = [line("The index.", cites=["opportunity.first_project"])]
        theirs = [line("You built one.", cites=[INDEX])]
        assert of_sheet(sheet(credential=theirs, role=task), "role.unbound") == []
        assert len(of_sheet(sheet(role=task), "role.unbound")) == 1


class TestGain:
    """Something for them."""

    def test_learning(self) -> None:
        """What the company gains is none; what they would learn is, told or in words of learning."""
        assert raised(f"{HI} The team would gain a lot.", "learning.missing") == ["error:"]
        assert raised(f"{HI} The team would gain a lot.", "learning.missing", THIN) == ["warning:"]
        assert raised(f"{HI} With the speech team, answers read out loud.", "learning.missing") == []
        assert raised(f"{HI} You would learn radio.", "learning.missing") == []

    def test_what_they_know(self) -> None:
        """To learn what one has built is no gain."""
        assert raised(f"{HI} You would learn search.", "learning.missing") == ["error:"]

    def test_lines(self) -> None:
        """In a document a gain cites one."""
        assert of_sheet(sheet(learning=[line("You would learn radio.")]), "learning.missing") == ["error:"]
        assert of_sheet(sheet(learning=[line("Radio.", cites=["opportunity.learning"])]), "learning.missing") == []

    def test_in_it(self) -> None:
        """An answer told to them is a benefit, one that is told of us is none."""
        task = "The index behind the library search comes from scratch"
        assert raised(f"{HI} {task}.", "wiifm.missing") == ["error:"]
        assert raised(f"{HI} {task}.", "wiifm.missing", THIN) == ["warning:"]
        assert raised(f"{HI} {task}, and is yours.", "wiifm.missing") == []

    def test_nothing_new(self) -> None:
        """Where they have shown all that there is to gain, or it may not be written, the manager is to be asked."""
        text = f"{HI} We like rain on our roofs. Our days are long there."
        shown = engagement(INDEX, opportunity=attrs.evolve(ROLE, growth=None, learning=("search",), next_roles=None))
        (found,) = findings(text, "wiifm.missing", shown)
        assert found.severity is Severity.WARNING
        assert "what would be new to them" in found.why
        role = attrs.evolve(ROLE, growth=None, next_roles=None).answered(
            "learning", ("radio",), audience=Audience.SPEAKABLE
        )
        (found,) = findings(text, "wiifm.missing", engagement(INDEX, opportunity=role), Channel.MAIL)
        assert found.severity is Severity.WARNING
        assert "may be written" in found.why
        following = attrs.evolve(shown.opportunity, next_roles=("head of search",))
        assert raised(text, "wiifm.missing", engagement(INDEX, opportunity=following)) == ["error:"]


class TestFlattery:
    """Praise has an object."""

    @pytest.mark.parametrize(
        "draft",
        [
            "You are a truly brilliant engineer.", "You're such an inspiring and talented person.",
            "I am blown away by your profile.", "You are a perfect fit.", "I love your work.",
            "What an amazing background!", "You are a visionary.",
        ],
    )  # fmt: skip
    def test_fires(self, draft: str) -> None:
        """Without one it is an error, in writing too."""
        assert raised(draft, "flattery.unbound") == [f"error: {draft}"]
        assert len(raised(draft, "flattery.unbound", channel=Channel.NOTE)) == 1

    @pytest.mark.parametrize(
        "draft",
        [
            "Great!", "Your search-index is brilliant.", "You would join a great team.", "We have a brilliant team.",
            "I hope you are doing great.", "It needs people like you.", "If you could come, that'd be great.",
            "You asked a great question.", "We can wait for the right person.",
        ],
    )  # fmt: skip
    def test_silent(self, draft: str) -> None:
        """Reactions, praise of what they did, and praise of anything else pass."""
        assert raised(draft, "flattery.unbound") == []

    def test_notes(self) -> None:
        """What is only to be known praises nobody to their face."""
        assert of_sheet(sheet(avoid=[know("You are brilliant.")]), "flattery.unbound") == []
        assert len(of_sheet(sheet(role=[line("You are brilliant.")]), "flattery.unbound")) == 1


class TestPitchedAsNew:
    """What they have done is credited, and something new follows."""

    def found(self, draft: str, channel: Channel = Channel.CALL) -> list[str]:
        """Give what is wrong."""
        return [one.why.split(":")[0] for one in findings(draft, "overlap.pitched_as_new", channel=channel)]

    def test_before_credit(self) -> None:
        """The task comes behind the credit, whether it is offered or told."""
        assert self.found("You would work on search.") == ["offers it with no credit for having done it"]
        told = "The first task: the index behind the library search, from scratch."
        assert self.found(told) == ["offers it with no credit for having done it"]
        assert self.found(f"Your search-index is why I call. {told}") == []
        assert self.found(f"You have built search before. {told}") == []

    def test_called_new(self) -> None:
        """Nor is it called new behind the credit; to deny it is fine."""
        credit = "Your search-index is why I call."
        assert self.found(f"{credit} Search would be new to you.") == ["calls it new to them"]
        assert self.found(f"{credit} Search is not new to you.") == []

    def test_known_already(self) -> None:
        """What they have published on is not new to them either."""
        talk = "It will be new to you how small indexes gain from compression."
        (why,) = self.found(talk)
        assert why.startswith("calls it new to them, and «Small indexes»")

    def test_nothing_new(self) -> None:
        """A whole call that offers what they have done and nothing else is one more fault."""
        call = f"{HI} Your search-index is why I call. You would own our search.\n\nShall we talk on Tuesday?"
        assert self.found(call) == ["offers what they have done before, and nothing that would be new to them"]
        assert self.found(call.replace("Tuesday?", "Tuesday? With the speech team, answers read out loud.")) == []

    def test_weak(self) -> None:
        """A project that rests for years is no reason."""
        old = evidence(Project("search-index", topics=("search",), active=datetime(2015, 1, 1, tzinfo=UTC)))
        assert raised("You would work on search.", "overlap.pitched_as_new", engagement(old)) == []

    def test_lines(self) -> None:
        """In a document it goes by what lines cite and offer."""
        task, credit = line("Do it.", cites=["opportunity.first_project"]), line("You did.", cites=[INDEX])
        gain = line("Radio.", cites=["opportunity.learning"])
        assert of_sheet(sheet(a=[credit, task, gain]), "overlap.pitched_as_new") == []
        assert of_sheet(sheet(a=[task, gain]), "overlap.pitched_as_new") == ["error: Do it."]
        assert of_sheet(sheet(a=[credit, line("New.", offers=["search"]), gain]), "overlap.pitched_as_new") == [
            "error: New."
        ]
        assert of_sheet(sheet(a=[credit, task]), "overlap.pitched_as_new") == ["error:"]
        assert of_sheet(sheet(a=[credit, task]), "overlap.pitched_as_new", THIN) == ["warning:"]


class TestScript:
    """What a script foresees."""

    BRANCHES = (
        line("Fine.", when="Yes"),
        ask("Thanks for being straight. What would have to be different, and may I write when it is?", when="No"),
    )

    def test_branches(self) -> None:
        """Two reactions at least; free text is not asked for them."""
        main = [line("Hi.")]
        assert of_sheet(sheet(role=main, branches=self.BRANCHES), "branch.count") == []
        assert of_sheet(sheet(role=main, branches=self.BRANCHES[:1]), "branch.count") == ["warning:"]
        assert of_sheet(sheet(role=[line("Do it.")]), "branch.count") == ["warning:"]
        assert of_sheet(sheet(role=[line("Do it.")]), "branch.count", DECLINED) == []
        assert raised(f"{HI} It rains.", "branch.count") == []

    def test_no(self) -> None:
        """A no is foreseen with a reason asked for and leave to write again."""
        assert of_sheet(sheet(a=[line("Hi.")], branches=self.BRANCHES), "no_branch.missing") == []
        assert of_sheet(sheet(a=[line("Hi.")], branches=self.BRANCHES[:1]), "no_branch.missing") == ["warning:"]
        curt = [line("Hi."), line("Okay, bye.", when="No")]
        assert of_sheet(sheet(branches=curt), "no_branch.missing") == ["warning:"]
        assert of_sheet(sheet(branches=curt), "no_branch.missing", DECLINED) == []

    def test_no_in_words_of_the_house(self) -> None:
        """A house that calls the reaction something else has foreseen it all the same."""
        house = attrs.evolve(E, caller=attrs.evolve(E.caller, tone=Tone(phrases={"branches.when_no": ["They pass"]})))
        written = PITCH.write(house)
        assert "no_branch.missing" not in {one.rule for one in lint(written, house)}
        assert "no_branch.missing" in {one.rule for one in lint(written, E)}

    def test_no_in_a_talk(self) -> None:
        """A no on the call is answered so, too; what was said before it does not count."""
        talk = f"Tomas: {HI}\nMira: I am not interested.\nTomas: "
        curt = raised(f"{talk}Okay, bye.", "no_branch.missing")
        assert curt == ["warning: I am not interested."]
        assert raised(f"{talk}Thanks. What is the main reason? May I write again?", "no_branch.missing") == []
        assert raised(f"Tomas: {HI}\nMira: Yes.\nTomas: Good.", "no_branch.missing") == []

    def test_expectations(self) -> None:
        """Each part is told, asked for, or waived by name."""
        told = [
            line("Full time.", cites=["opportunity.employment_type"]),
            line("Pay later.", cites=["opportunity.salary"]),
            line("In Lisbon.", cites=["opportunity.locations"]),
        ]
        document = sheet(role=[line("Hi.")], expectations=told)
        assert of_sheet(document, "expectations.missing") == ["warning:"]
        waived = sheet(role=[line("Hi.")], expectations=[*told, know("Left out on purpose: process.")])
        assert of_sheet(waived, "expectations.missing") == []
        need = Part("needs", Passage(needs=(Need("How many rounds?", field="opportunity.process"),)))
        asked = attrs.evolve(document, parts=(*document.parts, need))
        assert of_sheet(asked, "expectations.missing") == []
        assert of_sheet(document, "expectations.missing", DECLINED) == []


def test_what_is_known_of_them() -> None:
    """The engagement of these tests has something personal and something of work."""
    assert {BAKING, CHESS, RANKING} <= set(E.dossier.evidence)

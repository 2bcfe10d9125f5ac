"""Rules of claims without a capital or a figure: numbers in words, names in small letters, ages, decades of pay."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents.letters import letter_case
from tests.helpers import MIRA, OPPORTUNITY, engagement, evidence

from callprep import (
    PITCH,
    Channel,
    Company,
    Disclose,
    Engagement,
    Post,
    Project,
    Reply,
    Role,
    Salary,
    Talk,
    lint,
)
from callprep.documents.mail import REACH_OUT

INDEX = evidence(Project("ferrysort", stars=2215, active=datetime(2026, 4, 1, tzinfo=UTC)))
ROLE = evidence(
    Role(
        "Search lead",
        employer="Quillbooks",
        started=datetime(2015, 3, 1, tzinfo=UTC),
        ended=datetime(2024, 3, 1, tzinfo=UTC),
    )
)
TALK = evidence(Talk("Small indexes", event="EuroPython 2024", given=datetime(2024, 5, 2, tzinfo=UTC)))
JOB = attrs.evolve(OPPORTUNITY, salary=Salary(82_000, 95_000, "EUR", "year", disclose=Disclose.NEVER))
KNOWN = engagement(
    INDEX,
    ROLE,
    TALK,
    evidence(Post("On ranking")),
    candidate=attrs.evolve(MIRA, reply=Reply("I ran a desk of eleven editors. I met Ugo in October.")),
    opportunity=JOB,
)


def found(text: str, rule: str, e: Engagement = KNOWN, channel: Channel = Channel.CALL) -> list[str]:
    """Give the words in which a rule finds an error."""
    return [one.text for one in lint(text, e, channel) if one.rule == rule and one.severity.value == "error"]


class TestKnownBy:
    """How far a work of theirs is known, in words."""

    @pytest.mark.parametrize(
        "text",
        [
            "ferrysort has three thousand stars.",
            "Four hundred stars for ferrysort!",
            "ferrysort has twelve forks.",
            "Over nine thousand people follow you; you have nine thousand followers.",
            "A million downloads, I read.",
            "ferrysort passed forty thousand downloads.",
            "Your answer has six hundred votes.",
            "ferrysort has a hundred contributors.",
            "It stands at one thousand two hundred and ten stars.",
            "You have seventy-five citations.",
        ],
    )
    def test_fires(self, text: str) -> None:
        """A number in words that nothing holds is found like one in figures."""
        assert found(text, "grounding")

    @pytest.mark.parametrize(
        "text",
        [
            "ferrysort has two thousand two hundred and fifteen stars.",
            "ferrysort has two thousand stars.",
            "ferrysort has over two thousand stars.",
            "ferrysort has some two to three thousand stars.",
            "Does it have three thousand stars?",
            "Two votes were against, and three readers wrote to me.",
            "I have two questions and one thing to add.",
            "Half a million stars stand in that sky.",
            "Nine points on our list are open.",
            "There are a thousand reasons to call.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """What is held, rounded as one rounds, asked, or counted of other things passes."""
        assert found(text, "grounding") == []


class TestTeamsAndYears:
    """How many they led, and how long they were somewhere."""

    @pytest.mark.parametrize(
        "text",
        [
            "You led a team of forty people.",
            "You've managed thirty engineers.",
            "You ran a group of about sixty analysts at your last job.",
            "You built up a crew of fifteen developers.",
            "You hired twenty people there.",
            "You have mentored twelve junior researchers.",
            "You worked there for four years.",
            "You've spent six years on search.",
            "You were at it for two decades.",
            "Your thirteen years in libraries show.",
            "You bring fifteen years of search experience.",
            "With your seven years' experience it is no surprise.",
            "You have nearly twenty years of experience.",
        ],
    )
    def test_fires(self, text: str) -> None:
        """A size of a team or a length of time that no fact holds is found."""
        assert found(text, "grounding")

    @pytest.mark.parametrize(
        "text",
        [
            "You worked there for nine years.",
            "You worked there for about ten years.",
            "You ran a desk of eleven editors.",
            "You'd lead a team of forty people.",
            "You would have four years for it.",
            "Did you lead a team of forty people?",
            "If you led a team of forty people, you know it.",
            "Once you have worked here for two years, you choose.",
            "You would share a room with forty people.",
            "You wrote it for forty people.",
            "I worked there for four years.",
            "We are forty people.",
            "You have two years to build it.",
            "You spoke to me for twenty minutes.",
            "You trained for two or three years.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """What is held, asked, supposed, offered, or told of somebody else passes."""
        assert found(text, "grounding") == []


class TestSmallLetters:
    """Libraries and events that are written small."""

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("I loved your library muletrap.", "muletrap"),
            ("Your library muletrap and your blog are good reading.", "muletrap"),
            ("Your project lanternfish is why I call.", "lanternfish"),
            ("I read your package tidepool, all of it.", "tidepool"),
            ("Your new crate oxfern has a fine test suite.", "oxfern"),
            ("Your repository gullfeather on GitHub is neat.", "gullfeather"),
            ("Your plugin inkdrop; what a thing!", "inkdrop"),
            ("I liked your talk at pycon.", "pycon"),
            ("Your keynote at strangeloop, last autumn, was good.", "strangeloop"),
            ("You spoke at fosdem on this.", "fosdem"),
            ("You gave a talk at devoxx in spring.", "devoxx"),
            ("I saw your slides from kubecon.", "kubecon"),
        ],
    )
    def test_fires(self, text: str, told: str) -> None:
        """A name in small letters behind what it is a name of is found."""
        assert told in found(text, "grounding")

    @pytest.mark.parametrize(
        "text",
        [
            "I loved your library ferrysort.",
            "Your talk at europython was good.",
            "Your project page, I saw, is new.",
            "Your library code is clean.",
            "Your package manager, whichever it is, will do.",
            "Your project taught me a lot.",
            "Your library solves it and more.",
            "Your project management and your patience count here.",
            "Your project follow-up, did you write it?",
            "Your talk at school, was it fun?",
            "Your talk at noon is on my list.",
            "Your talk at lunch was kind.",
            "You spoke at length about it.",
            "Your project alone is worth the call.",
            "Your library then, and ours now.",
            "You spoke at conferences.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """What they have, and the ordinary words that stand there, pass."""
        assert found(text, "grounding") == []


class TestMonths:
    """A month that the caller proposes is no claim; one of theirs is."""

    @pytest.mark.parametrize(
        "text",
        [
            "I will call in March.",
            "I'll write again in September.",
            "Shall we talk in August?",
            "We could meet in July.",
            "Would February suit you better?",
            "Let us speak in December.",
            "I can ring in early November.",
            "May I call in January?",
            "You met Ugo in October.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """What lies ahead is the caller's to propose."""
        assert found(text, "grounding") == []

    @pytest.mark.parametrize(
        "text",
        [
            "You started there in July.",
            "Your talk in September was good.",
            "You wrote it in August.",
            "I read your post from July.",
            "Did you give it in February?",
            "I'll say that your book of December moved me.",
            "You have worked there since November.",
            "Is it true that you were there in January?",
        ],
    )
    def test_fires(self, text: str) -> None:
        """What lies behind them needs a fact."""
        assert found(text, "grounding")


class TestAge:
    """How old somebody must be."""

    @pytest.mark.parametrize(
        "text",
        [
            "You must be around thirty.",
            "You're about forty-five, I guess.",
            "You look under thirty!",
            "You can't be more than twenty-five.",
            "You must be 32 by now.",
            "You are thirty-something, aren't you?",
            "You have done this in your early thirties.",
            "You're in your 20s.",
            "You turned forty.",
            "I heard that your fiftieth birthday is near.",
            "You seem fortyish.",
        ],
    )
    def test_fires(self, text: str) -> None:
        """A guessed age is an error."""
        assert found(text, "trait.protected")

    @pytest.mark.parametrize(
        "text",
        [
            "You must be around thirty people by now.",
            "You are about thirty minutes from us.",
            "You're over thirty stars there.",
            "You look at thirty pages.",
            "You are 40% faster.",
            "You must be busy.",
            "We are around thirty.",
            "You turned forty pages into one.",
            "It must be around thirty.",
            "You'll be in room 30.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """What is counted otherwise passes."""
        assert found(text, "trait.protected") == []


class TestDecadesOfPay:
    """Pay that is told by its decade."""

    @pytest.mark.parametrize(
        "text",
        [
            "You could expect something in the low eighties.",
            "The salary is in the high eighties.",
            "We can offer the mid-nineties.",
            "It's the low 80s.",
            "Pay goes to the upper eighties.",
            "We're talking of the high 90s.",
            "It starts in the low-to-mid eighties.",
            "You'd get the lower nineties.",
            "Think of the mid to high 80s in pay.",
        ],
    )
    def test_fires(self, text: str) -> None:
        """It tells the range all the same."""
        assert found(text, "salary.rule")

    @pytest.mark.parametrize(
        "text",
        [
            "Temperatures there are in the low eighties.",
            "Expect a score in the high nineties.",
            "We started in the early eighties.",
            "The mill was built in the mid-eighties.",
            "It's the low eighties in degrees out there.",
            "Recall is in the high nineties.",
            "You'd be in the nineties building.",
            "We raised something in the low eighties, in millions, from investors.",
            "You could expect patients in the high eighties.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """Degrees, scores, years and other money pass."""
        assert found(text, "salary.rule") == []


class TestUnfilledNames:
    """A record that was made from a form that nobody filled in."""

    @pytest.mark.parametrize(
        "name", ["[Name]", "None", "{{ 7*7 }}", "{first_name}", "null", "[FIRST NAME]", "%NAME%", "<name>", "NaN"]
    )
    def test_person(self, name: str) -> None:
        """A candidate of that name is found in our own mail and call, and in a text that greets them so."""
        e = letter_case(candidate=attrs.evolve(MIRA, name=name, reply=None))
        mail = REACH_OUT.write(e)
        assert found(str(mail), "placeholder", e, Channel.MAIL)
        assert [one for one in lint(mail, e) if one.rule == "placeholder"]
        call = PITCH.write(e)
        assert [one for one in lint(call, e) if one.rule == "placeholder"]

    def test_company(self) -> None:
        """So it is of the company, and of whoever calls."""
        e = engagement(opportunity=attrs.evolve(JOB, company=Company("[Company]")))
        assert found("I am with [Company].", "placeholder", e) == ["[Company]"]
        e = attrs.evolve(KNOWN, caller=attrs.evolve(KNOWN.caller, name="{{ sender }}"))
        assert found("This is {{ sender }}.", "placeholder", e) == ["{{ sender }}"]

    @pytest.mark.parametrize("name", ["None Ltd", "Jennifer Null", "Undefined Studio", "TBC Bank", "N. None", "None"])
    def test_real_names(self, name: str) -> None:
        """A name that only has such a word in it is one."""
        e = attrs.evolve(KNOWN, caller=attrs.evolve(KNOWN.caller, company=name))
        assert found(f"Hi Mira, I ring for {name} today.", "placeholder", e) == []

    def test_projects(self) -> None:
        """What they call their own things is theirs."""
        e = engagement(evidence(Project("{{ 7*7 }}")), evidence(Project("None")))
        assert found("I saw {{ 7*7 }}, and your project None is with it.", "placeholder", e) == []


@given(st.text() | st.lists(st.sampled_from("you your led thirty in the low eighties two thousand stars a".split())))
def test_any_text(text: str | list[str]) -> None:
    """Any text can be judged, and what is found stands in it."""
    told = text if isinstance(text, str) else " ".join(text)
    for rule in ("grounding", "trait.protected", "salary.rule", "placeholder"):
        assert all(one in told for one in found(told, rule))

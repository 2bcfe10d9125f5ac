"""Rules of claims: what is invented is found, and what is the recruiter's own to say is not."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import MIRA, OPPORTUNITY, engagement, evidence

from callprep import (
    PITCH,
    Channel,
    Disclose,
    Education,
    Goal,
    Person,
    Post,
    Project,
    Reply,
    Role,
    Salary,
    Talk,
    ask,
    know,
    line,
    lint,
    passage,
    section,
)


def day(year: int, month: int = 1, number: int = 1) -> datetime:
    """Give a moment."""
    return datetime(year, month, number, tzinfo=UTC)


INDEX = evidence(Project("search-index", stars=2215, active=day(2026, 4)))
ROLE = evidence(Role("Search lead", employer="Quillbooks", started=day(2019, 3), ended=day(2024, 3)))
FACTS = (
    INDEX,
    ROLE,
    evidence(Talk("Small indexes for tired readers", given=day(2024, 5, 2))),
    evidence(Post("On ranking")),
)
JOB = attrs.evolve(
    OPPORTUNITY,
    team_impact="9,000 readers find no book",
    impact="blind people read",
    salary=Salary(82_000, 95_000, "EUR", "year", disclose=Disclose.SAY),
    benefits=("36-hour week",),
    hiring_manager=Person("Ana Silva"),
    success=(Goal("first shelf", by="2026-12-24"),),
)
KNOWN = engagement(*FACTS, candidate=attrs.evolve(MIRA, reply=Reply("I met Ugo at the fair.")), opportunity=JOB)


def found(text: str, channel: Channel = Channel.CALL, severity: str = "error") -> list[str]:
    """Give the words that the rule finds in free text."""
    told = [one for one in lint(text, KNOWN, channel) if one.rule == "grounding"]
    return [one.text for one in told if one.severity.value == severity]


class TestInvented:
    """What nothing holds."""

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("Shelfmark's index is yours.", ["Shelfmark's"]),
            ("Shelfmark Ltd will miss you.", ["Shelfmark", "Ltd"]),
            ("You were at Shelfmark.", ["Shelfmark"]),
            ("In 2011 you wrote it.", ["2011"]),
            ("It has 3,400 stars.", ["3,400"]),
            ("It has over 3,400 stars.", ["3,400"]),
            ("Your kelpie-db repository is fine.", ["kelpie-db"]),
            ("The library called lampfish is fine.", ["lampfish"]),
            ("I read `kelpie/db` at night.", ["kelpie/db"]),
            ("Your talk “Nine ways to lose a pager” is fine.", ["Nine ways to lose a pager"]),
            ("“Nine ways to lose a pager”, your talk, is fine.", ["Nine ways to lose a pager"]),
            ("Your 4 talks are fine.", ["4"]),
            ("You have 12 years of it.", ["12"]),
            ("On 5 March 2019 you spoke.", ["5 March"]),
            ("At http://kelpie.example I saw PyBerlin.", ["PyBerlin"]),
            ("I liked your repository lamp-fish on GitHub.", ["lamp-fish"]),
            ("It is the library 'lampfish' that you wrote.", ["lampfish"]),
            ("Your years at shelfmark show.", ["shelfmark"]),
            ("You have been at shelfmark for long.", ["shelfmark"]),
            ("You spent ten years at shelfmark.", ["shelfmark"]),
            ("Your thesis on kelp is fine.", ["thesis"]),
            ("You have a PhD in linguistics.", ["PhD"]),
            ("You hold a PhD from MIT.", ["PhD", "MIT"]),
            ("Your master’s and your bachelor's help.", ["master’s", "bachelor's"]),
            ("Your degree in linguistics helps.", ["degree"]),
            ("You won an award for it.", ["award"]),
            ("You've won two game prizes, and your fellowship ended.", ["prizes", "fellowship"]),
            ("You won the hackathon.", ["hackathon"]),
        ],
    )
    def test_fires(self, text: str, told: list[str]) -> None:
        """Employers, years, counts, repositories, titles and dates."""
        assert found(text) == told

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("Your talk of 2 June stayed with me.", ["2 June"]),
            ("You gave it on 2 June.", ["2 June"]),
            ("Your talk of 2 May stayed with me.", []),
            ("I'd like to hear of your talk, and Tuesday 2 June suits me.", []),
            ("Can I hear your talk on 2 June?", []),
        ],
    )
    def test_day_gone_by(self, text: str, told: list[str]) -> None:
        """The day of something that they made is known, or is wrong: it is none of those that one may propose."""
        assert found(text) == told

    def test_subject(self) -> None:
        """In a subject line numbers are judged, capitals are not."""
        text = "Subject: Supercharge Your Career at REQ-2231\n\nHello."
        assert found(text, Channel.MAIL) == ["REQ-2231"]


class TestOrdinary:
    """What is no claim, or follows from what is known."""

    @pytest.mark.parametrize(
        "text",
        [
            "Could you do 2 June, half an hour, or Wednesday 3 June at 16:30? It takes 25 minutes.",
            "Shall we say at 10, between 9 and 11, in 2 weeks?",
            "NOT a sales call. It is FREE, I hope.",
            "As you know English, CET suits me. Happy Easter!",
            "1. The work\n2. The lamp\n- Lamps\n• Shelves",
            "My number is +31 20 555 01 23, or tomas@lumen.example, https://lumen.example/Jobs/77.",
            "Hi [FirstName], hello {{ Company }} and <Name>.",
            "It has over 2,000 stars, 2.2k to be near.",
            "You were there for 5 years, 2 years ago.",
            "Your 1 talk, the 2nd of all.",
            "Pay is 82k to 95,000 EUR.",
            "The goal is 24 December 2026.",
            "Your large-scale repository, your well-known package.",
            "“Small indexes for tired readers” is a talk of yours, and I quote “to be or not to be, that is it”.",
            "Your talk “On and on” is “of the”.",
            "Ugo told me, and Ana Silva agrees; our Head of Search is a Product Manager.",
            "24/7, 100 % and 50/50. Sent from my Lampone.",
            "Kind regards\nTomas\nLumen Works",
            "Mit freundlichen Grüßen\nTomas",
            "Your library search-index, the repository 'search-index', your project follow-up.",
            "Your library well-known.",
            "Your years at sea, your time at high school, your days at conferences; you were at least there.",
            "Do you have a PhD? If you won an award, say so. Your PhD students know, to a certain degree.",
            "The code is under the MIT licence.",
            "Your thesis is clear, and your prize system is neat.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """Days and lengths that are proposed, wishes, addresses, what is about right, and what is known pass."""
        assert found(text) == []

    def test_degrees(self) -> None:
        """A degree goes by several names, and an award too."""
        studied = evidence(Education("Doctor of Philosophy, linguistics", "MIT"))
        won = evidence(Post("How we became prize winners"))
        case = engagement(studied, won, candidate=MIRA, opportunity=JOB)
        text = "You have a PhD from MIT. Your degree in linguistics helps. You won an award. Your master's helps."
        assert [one.text for one in lint(text, case) if one.rule == "grounding"] == ["master's"]

    def test_what_they_say(self) -> None:
        """What the candidate says in a transcript may be taken up."""
        assert found("Tomas: Hi.\nMira: I am at Shelfmark now.\nTomas: What is Shelfmark like?") == []


class TestChannels:
    """What may be said need not be free for writing."""

    def test_spoken_only(self) -> None:
        """An answer for the call is noted in a mail, not refused."""
        text = "There are 9,000 readers."
        assert found(text) == []
        assert found(text, Channel.MAIL) == []
        assert found(text, Channel.MAIL, "note") == ["9,000"]

    def test_confidential(self) -> None:
        """In a confidential search the company is no word for a mail."""
        case = attrs.evolve(KNOWN, opportunity=attrs.evolve(JOB, confidential=True))
        case = attrs.evolve(case, caller=attrs.evolve(case.caller, company="Harbour"))
        told = [one for one in lint("It is with Lumen.", case, Channel.MAIL) if one.rule == "grounding"]
        assert [(one.text, one.severity.value) for one in told] == [("Lumen", "error")]


class TestLines:
    """A line may claim what it cites."""

    def _found(self, *lines: object, channel: Channel = Channel.CALL) -> list[str]:
        one = section("one")(lambda _: passage(*lines))  # type: ignore[arg-type]  # lines
        sheet = PITCH.without(*PITCH.names).with_section(one).write(KNOWN)
        return [finding.text for finding in lint(sheet, KNOWN, channel) if finding.rule == "grounding"]

    def test_fields(self) -> None:
        """Pay and what comes beside it are held by the fields they are from."""
        assert self._found(line("It pays 82,000 to 95,000 EUR.", cites=["opportunity.salary"])) == []
        assert self._found(line("A 36-hour week.", cites=["opportunity.benefits"])) == []
        assert self._found(line("A 36-hour week.", cites=["opportunity.equity"])) == ["36-hour"]
        assert self._found(line("There are 9,000.", cites=["opportunity.team_impact"])) == []
        assert self._found(line("There are 9,000.", cites=["opportunity.team_impact"]), channel=Channel.MAIL) == [
            "9,000"
        ]

    @pytest.mark.parametrize("name", ["Mi\u200bra Okafor", "Mira\u00ad Okafor", "Mira Oka\u202efor"])
    def test_hidden_signs(self, name: str) -> None:
        """A sign that nobody sees, in a name as it was pasted, makes no other name of it."""
        e = engagement(candidate=attrs.evolve(MIRA, name=name))
        assert not [finding for finding in lint(PITCH.write(e), e) if finding.rule == "grounding"]

    def test_offers(self) -> None:
        """A question may propose a day and an hour; what is only to be known may be internal."""
        assert self._found(ask("Shall we say Wednesday 20 May at 10, for 45 minutes?")) == []
        assert self._found(know("It pays 95,000.", cites=["opportunity.salary"])) == []
        assert self._found(know("Ask Ana Silva.", cites=["opportunity.hiring_manager"])) == []


@given(st.text(), st.sampled_from(list(Channel)))
def test_any_text(text: str, channel: Channel) -> None:
    """Any text can be judged in any channel, and what is found stands in it."""
    for one in lint(text, KNOWN, channel):
        assert text[slice(*one.span)] == one.text


@given(
    st.lists(
        st.sampled_from('“ ” " « » 12 May repo called `a` Dr. at 10 k € [x] {{ - \n : Mira'.split(" ")), max_size=40
    )
)
def test_any_signs(signs: list[str]) -> None:
    """Nor do the signs that the rule looks for break it, in any order."""
    text = " ".join(signs)
    for one in lint(text, KNOWN, Channel.MAIL):
        assert text[slice(*one.span)] == one.text


def test_where_was_looked() -> None:
    """A line that rests on all that was read holds the names of the sites, and nothing that stands there."""
    known = engagement(evidence(Project("search-index", stars=120)))
    told = section("told")(
        lambda _: passage(line("I went by your GitHub and its 120 stars.", cites=["dossier.reports"]))
    )
    sheet = PITCH.without(*PITCH.names).with_section(told).write(known)
    assert [found.text for found in lint(sheet, known) if found.rule == "grounding"] == ["120"]

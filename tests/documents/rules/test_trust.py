"""Rules of trust: whose a fact is, how old it is, and whether its source may stand in a first mail."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from tests.helpers import BLOG, GITHUB, MIRA, OPPORTUNITY, SEEN, engagement, evidence

from callprep import (
    PITCH,
    Answer,
    Channel,
    Engagement,
    Identity,
    Interest,
    Mention,
    Post,
    Project,
    Reply,
    Skill,
    Tech,
    Use,
    ask,
    line,
    lint,
    passage,
    section,
)
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact


def day(year: int, month: int = 1, number: int = 1) -> datetime:
    """Give a moment."""
    return datetime(year, month, number, tzinfo=UTC)


MAYBE = evidence(Project("kelpie-db", description="A store of logs"), identity=Identity.SUGGESTED)
HIT = evidence(Mention("Gouden Spade shortlist", url="https://prize.example"), identity=Identity.SUGGESTED)
SURE = evidence(Project("search-index", topics=("search",), active=day(2026, 4)))
OLD = evidence(Project("lamp-post", active=day(2016)))
ESSAY = evidence(Post("On ranking with lamps", published=day(2020)))
ANSWER = evidence(Answer("Why do tries waste memory?", answered=day(2024)))


def found(text: str, rule: str, *facts: Evidence[Fact], channel: Channel = Channel.MAIL) -> list[str]:
    """Give the sentences that a rule finds."""
    return [one.text for one in lint(text, engagement(*facts), channel) if one.rule == rule]


def of_lines(rule: str, *facts: Evidence[Fact], asks: bool = False, e: Engagement | None = None) -> list[str]:
    """Give what a rule finds in a document of one line that rests on these facts."""
    make = ask if asks else line
    one = section("one")(lambda _: passage(make("It is so.", cites=facts)))
    case = e or engagement(*facts)
    sheet = PITCH.without(*PITCH.names).with_section(one).write(case)
    return [finding.text for finding in lint(sheet, case, Channel.MAIL if e else Channel.CALL) if finding.rule == rule]


class TestIdentity:
    """What may be somebody else's is asked, not said."""

    @pytest.mark.parametrize("text", ["Your kelpie-db is fast.", "Well done, you are up for the Gouden Spade."])
    def test_fires(self, text: str) -> None:
        """A project on a doubtful account and a search hit may not be asserted, nor asked in writing."""
        assert found(text, "identity.unsure", MAYBE, HIT) == [text]

    @pytest.mark.parametrize(
        "text", ["Is kelpie-db yours?", "I was not sure whether kelpie-db is yours.", "Your search-index is fast."]
    )
    def test_asked(self, text: str) -> None:
        """On the call one may ask, and what is surely theirs may be said."""
        assert found(text, "identity.unsure", MAYBE, HIT, SURE, channel=Channel.CALL) == []

    def test_asked_in_writing(self) -> None:
        """A question in a mail is read by whoever it is."""
        assert found("Is your kelpie-db yours?", "identity.unsure", MAYBE)

    def test_same_name(self) -> None:
        """What is sure under the same name carries the sentence, and so does a tool of the role."""
        sure = evidence(Project("Kelpie-DB"), BLOG)
        assert found("Your kelpie-db is fast.", "identity.unsure", MAYBE, sure) == []
        role = attrs.evolve(OPPORTUNITY, tech_stack=(Tech("kelpie-db", Use.CORE),))
        told = lint("You know that we use kelpie-db.", engagement(MAYBE, opportunity=role), Channel.MAIL)
        assert "identity.unsure" not in {one.rule for one in told}

    def test_lines(self) -> None:
        """A line that rests on it is judged by its cites."""
        assert of_lines("identity.unsure", MAYBE) == ["It is so."]
        assert of_lines("identity.unsure", MAYBE, asks=True) == []


class TestStale:
    """What is past its shelf life is not told as if it were of today."""

    @pytest.mark.parametrize(
        "text",
        [
            "Your lamp-post is what you do now.",
            "Your lamp-post and your talk in 2024.",
            "In your post On ranking with lamps.",
        ],
    )
    def test_fires(self, text: str) -> None:
        """An old project and an essay of six years ago are found; another year in the sentence excuses nothing."""
        assert found(text, "stale.fact", OLD, ESSAY) == [text]

    @pytest.mark.parametrize(
        "text",
        [
            "Your lamp-post of 2016 is a fine start.",
            "Years ago you built lamp-post.",
            "I saw lamp-post. In 2016, was it? Now lamp-post is asleep.",
            "Your search-index is what you do now.",
            "Your answer on why tries waste memory.",
            "You call it On ranking with lamps.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """What tells its age, what is fresh, and what was written two years ago pass."""
        assert found(text, "stale.fact", OLD, ESSAY, SURE, ANSWER) == []

    def test_kinds(self) -> None:
        """A hobby goes off in days; a skill is named by whoever names a tool."""
        chess = evidence(Interest("chess club evenings", personal=True, seen=day(2026, 1)))
        rust = evidence(Skill("Rust", seen=day(2010)))
        assert found("Your chess club evenings are fun.", "stale.fact", chess)
        assert found("You know Rust.", "stale.fact", rust) == []

    def test_lines(self) -> None:
        """In a document a line may ask for it, and one fresh fact carries the line."""
        assert of_lines("stale.fact", OLD) == ["It is so."]
        assert of_lines("stale.fact", OLD, SURE) == []
        assert of_lines("stale.fact", OLD, asks=True) == []


class TestOutreach:
    """A first mail does not lean on a site whose terms keep it out."""

    REPO = evidence(Project("search-index", active=day(2026, 4)), GITHUB, source="github")
    ELSEWHERE = evidence(Project("search-index", active=day(2026, 4)), BLOG, source="homepage")

    @pytest.mark.parametrize("text", ["Your search-index is fast.", "I saw on GitHub that you build lamps."])
    def test_fires(self, text: str) -> None:
        """A fact of GitHub's, or having looked there, is warned of before they have written."""
        assert found(text, "source.outreach", self.REPO) == [text]

    def test_silent(self) -> None:
        """The same from their own page is free, and so is anything on the call or after a reply."""
        text = "Your search-index is fast."
        assert found(text, "source.outreach", self.REPO, self.ELSEWHERE) == []
        assert found("I saw on Mastodon that you build lamps.", "source.outreach", self.REPO) == []
        assert found(text, "source.outreach", self.REPO, channel=Channel.CALL) == []
        told = engagement(self.REPO, candidate=attrs.evolve(MIRA, reply=Reply("Yes")))
        assert "source.outreach" not in {one.rule for one in lint(text, told, Channel.MAIL)}

    def test_lines(self) -> None:
        """A line is judged by its cites."""
        assert of_lines("source.outreach", self.REPO, e=engagement(self.REPO)) == ["It is so."]


def test_clock() -> None:
    """What these rules judge by is the day of the engagement."""
    assert SEEN.date() == engagement().today

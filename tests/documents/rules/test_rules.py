"""Rules of the rules: each fires on what it is for, and keeps silent beside it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import OPPORTUNITY, engagement, evidence

from callprep import PITCH, Channel, Identity, NextStep, Post, Project, Severity, line, lint, passage, section

INDEX = evidence(Project("search-index", topics=("search",), stars=120, active=datetime(2026, 4, 2, tzinfo=UTC)))
KNOWN = engagement(INDEX, Post("On ranking", published=datetime(2026, 3, 4, tzinfo=UTC)))


def grounded(draft: str) -> list[str]:
    """Give what `grounding` finds in free text."""
    return [finding.text for finding in lint(draft, KNOWN) if finding.rule == "grounding"]


class TestGroundingOfText:
    """Free text may say what the engagement knows, and nothing else."""

    @pytest.mark.parametrize(
        "draft",
        [
            "Hi Mira, this is Tomas from Lumen Works.",
            "Your search-index has 120 stars on GitHub, and I read On ranking of 4 March.",
            "Shall we talk on Monday, 11 May? I'd need 10 minutes.",
            "Maybe I can help. Is May fine?",
            "",
        ],
    )
    def test_silent(self, draft: str) -> None:
        """What is known, dates of the next weeks and ordinary words pass."""
        assert grounded(draft) == []

    @pytest.mark.parametrize(
        ("draft", "found"),
        [
            ("I loved your talk at PyBerlin.", ["PyBerlin"]),
            ("Your repository has 1,200 stars.", ["1,200"]),
            ("As you wrote on 5 March, and on March 6th.", ["5 March", "March 6th"]),
            ("Shelfmark Ltd will miss you.", ["Shelfmark", "Ltd"]),
            ("we met at FOSDEM", ["FOSDEM"]),
        ],
    )
    def test_fires(self, draft: str, found: list[str]) -> None:
        """Names, numbers and dates that nobody knows are found where they stand."""
        assert grounded(draft) == found

    def test_doubtful_accounts_hold_nothing(self) -> None:
        """A fact on an account that is only suggested supports no draft."""
        doubt = evidence(Project("Kelpie"), identity=Identity.SUGGESTED)
        found = [finding for finding in lint("I liked Kelpie.", engagement(doubt)) if finding.rule == "grounding"]
        assert [finding.text for finding in found] == ["Kelpie"]

    def test_the_next_step_may_be_far(self) -> None:
        """The date of the next step is known, however far it is."""
        step = attrs.evolve(OPPORTUNITY, next_step=NextStep("come by", on=date(2026, 9, 30)))
        assert lint("Shall we say Wednesday, 30 September?", engagement(opportunity=step)) == ()

    def test_span(self) -> None:
        """A finding says where in the draft it is."""
        draft = "Hello. I loved your talk at PyBerlin."
        (finding,) = (finding for finding in lint(draft, KNOWN) if finding.rule == "grounding")
        assert draft[slice(*finding.span)] == "PyBerlin"
        assert finding.severity is Severity.ERROR
        assert "PyBerlin" in str(finding)

    @given(st.text())
    def test_never_raises(self, draft: str) -> None:
        """Any text can be judged, and every finding points into it."""
        for finding in lint(draft, KNOWN):
            assert draft[slice(*finding.span)].startswith(finding.text)


class TestGroundingOfLines:
    """A line may say only what it cites."""

    def _found(self, text: str, *cites: object) -> list[str]:
        one = section("one")(lambda _: passage(line(text, cites=cites)))  # type: ignore[arg-type]  # ids and evidence
        sheet = PITCH.without(*PITCH.names).with_section(one).write(KNOWN)
        return [finding.text for finding in lint(sheet, KNOWN) if finding.rule == "grounding"]

    def test_known_but_not_cited(self) -> None:
        """What is known but not cited by this line is an error of this line."""
        assert self._found("It has 120 stars.", INDEX) == []
        assert self._found("It has 120 stars.") == ["120"]

    def test_fields(self) -> None:
        """A cited field holds its own words, a cited item of it only its own."""
        assert self._found("It is Lumen Works.", "company.name") == []
        assert self._found("Ask Ana.", "candidate.contacts.Ana") == ["Ana"]

    def test_unknown_reference(self) -> None:
        """A reference that leads nowhere holds nothing."""
        assert self._found("Ask Ola.", "opportunity.work.at_all") == ["Ola"]

    @pytest.mark.parametrize("cited", ["nope", "nowhere.at.all", "opportunity.grwoth", "opportunity.", "0" * 16])
    def test_rests_on_nothing(self, cited: str) -> None:
        """A line that rests on what is not there is found, once, whatever it says; one that rests on nothing is not."""
        assert self._found("That is so. And so it stays.", cited) == ["That is so."]
        assert self._found("That is so.", "opportunity.growth", "company.name", "caller.name", "candidate.reply") == []
        assert self._found("That is so.") == []

    def test_rests_on_what_is_gone(self) -> None:
        """So is a line whose fact was taken away since, and the finding names it."""
        sheet = PITCH.write(KNOWN)
        assert any(INDEX.id in line.cites for line in sheet.lines)
        bare = attrs.evolve(KNOWN, dossier=KNOWN.dossier.without(INDEX.id))
        told = {finding.text: finding.why for finding in lint(sheet, bare) if finding.rule == "grounding"}
        assert f"it rests on {INDEX.id!r}, which is nothing known here: cite what is" in told.values()


class TestPitchedAsNew:
    """What they have built is never offered as new."""

    def _found(self, draft: str, channel: Channel = Channel.CALL) -> list[str]:
        return [finding.rule for finding in lint(draft, KNOWN, channel) if finding.rule.startswith("overlap")]

    def test_offer_without_credit(self) -> None:
        """An offer of the same work with no credit is an error in a call and a mail, and nowhere else."""
        draft = "You would work on search."
        assert self._found(draft) == ["overlap.pitched_as_new"]
        assert self._found(draft, Channel.MAIL) == ["overlap.pitched_as_new"]
        assert self._found(draft, Channel.RECAP) == []

    @pytest.mark.parametrize(
        "draft",
        ["Your search-index is why I call. You would own our search.", "Search is hard.", "You would work on billing."],
    )
    def test_silent(self, draft: str) -> None:
        """Credit before the offer, no offer, or other work pass."""
        assert self._found(draft) == []

    def test_old_work_may_be_offered(self) -> None:
        """Work that rests for years may be offered again."""
        old = Project("search-index", topics=("search",), active=datetime(2015, 1, 1, tzinfo=UTC))
        assert not lint("You would work on search.", engagement(old))

    def test_lines_that_offer(self) -> None:
        """A line whose offers hold the shared subject is an error, and so is the task before the credit."""
        offers = section("offers")(lambda _: passage(line("Try it.", offers=["search"])))
        early = section("early")(lambda _: passage(line("Do it.", cites=["opportunity.first_project"])))
        bare = PITCH.without(*PITCH.names)
        for wrong in (offers, early):
            sheet = bare.with_section(wrong).write(KNOWN)
            found = [finding for finding in lint(sheet, KNOWN) if finding.rule == "overlap.pitched_as_new"]
            assert [finding.text for finding in found if finding.text] == [sheet.lines[0].text]

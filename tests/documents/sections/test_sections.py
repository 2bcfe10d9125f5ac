"""Rules of single sections, beside those that the story holds."""

from __future__ import annotations

from datetime import UTC, date, datetime

import attrs
import pytest
from tests.helpers import BLOG, MIRA, OPPORTUNITY, engagement, evidence

from callprep import (
    PITCH,
    Account,
    Company,
    Evidence,
    Fact,
    Form,
    Line,
    Link,
    Need,
    NextStep,
    Opportunity,
    Post,
    Product,
    ProductStatus,
    Reply,
    Warmth,
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


def _is_spoken(line: Line) -> bool:
    return line.form is not Form.KNOW

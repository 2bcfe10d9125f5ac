"""Rules of the checklist: computed, not ticked."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from tests.helpers import OPPORTUNITY, engagement, evidence

from callprep import (
    Candidate,
    Dossier,
    Engagement,
    Gap,
    GapKind,
    NextStep,
    Project,
    Reply,
    Report,
    Warmth,
    checklist,
)
from callprep.documents.checklist import Done, Item
from callprep.errors import InvalidInputError


def item(key: str, e: Engagement, by_hand: dict[str, str] | None = None) -> Item:
    """Give one item of the list of an engagement."""
    (found,) = [one for phase in checklist(e, by_hand=by_hand).phases for one in phase.items if one.key == key]
    return found


def reported(*reports: Report) -> Engagement:
    """Give an engagement with these reports."""
    return attrs.evolve(engagement(), dossier=Dossier(Candidate("Mira Okafor"), reports))


class TestResearch:
    """What was read."""

    @pytest.mark.parametrize(
        ("report", "state", "why"),
        [
            (Report("github", (evidence(Project("x")),)), Done.DONE, "1 fact"),
            (Report("github"), Done.DONE, "looked, and there is nothing"),
            (Report("github", gap=Gap(GapKind.NOT_FOUND, "no such account")), Done.NOT_POSSIBLE, "not found"),
            (Report("github", gap=Gap(GapKind.TIMED_OUT, "30 s")), Done.OPEN, "timed out"),
            (Report("github", (evidence(Project("x")),), Gap(GapKind.UNREADABLE, "page 2")), Done.DONE, "not complete"),
        ],
    )
    def test_states(self, report: Report, state: Done, why: str) -> None:
        """Read, looked and empty, not to be had, and worth another try are four different things."""
        told = item("source.github", reported(report))
        assert told.state is state
        assert why in told.why

    def test_nobody_was_asked(self) -> None:
        """Where no source was asked, that is what is to do."""
        assert item("research", reported()).state is Done.OPEN


class TestManager:
    """The eight questions."""

    def test_flips_with_the_answer(self) -> None:
        """An item is done once the question is answered well enough, and open again when the answer goes."""
        thin = attrs.evolve(OPPORTUNITY, impact="fast paced")
        full = attrs.evolve(OPPORTUNITY, impact="books for everybody who cannot read print today")
        assert item("question.impact", engagement()).state is Done.OPEN
        assert item("question.impact", engagement(opportunity=thin)).why.startswith("thin answer")
        assert item("question.impact", engagement(opportunity=full)).state is Done.DONE


class TestReady:
    """Ready to ring."""

    def test_reply_and_step(self) -> None:
        """The reply on record and the next step count as soon as they are there."""
        bare = engagement()
        person = Candidate("Mira Okafor", reply=Reply("Yes", Warmth.EAGER, datetime(2026, 5, 1, tzinfo=UTC)))
        step = attrs.evolve(OPPORTUNITY, next_step=NextStep("come by"))
        assert {item(key, bare).state for key in ("reply", "next_step")} == {Done.OPEN}
        full = engagement(candidate=person, opportunity=step)
        assert {item(key, full).state for key in ("reply", "next_step")} == {Done.DONE}


class TestByHand:
    """Ticks of a person."""

    def test_shows_the_name(self) -> None:
        """An item set by hand is done, and shows who set it; one that is done anyway keeps its own reason."""
        told = item("next_step", engagement(), {"next_step": "Tomas"})
        assert (told.state, told.by) == (Done.DONE, "Tomas")
        done = item("question.work", engagement(), {"question.work": "Tomas"})
        assert done.by is None

    def test_unknown_key(self) -> None:
        """A key that the list does not have is an error that names those it has."""
        with pytest.raises(InvalidInputError, match=r"nxt_step.*next_step"):
            checklist(engagement(), by_hand={"nxt_step": "Tomas"})


def test_what_is_open() -> None:
    """The open items are those to work on."""
    todo = checklist(engagement())
    assert all(one.state is Done.OPEN for one in todo.open)
    assert "Mira Okafor" in str(todo)
    assert "next step" in todo.markdown()
    assert "<html" in todo.html()
    assert "phases" in todo.to_json()

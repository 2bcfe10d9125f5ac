"""The checklist: its state is computed, it flips when the data change, and a tick set by hand is shown as such."""

from __future__ import annotations

import json

import attrs
import pytest
from tests.helpers import MIRA, OPPORTUNITY, engagement, evidence

from callprep import Company, Gap, GapKind, NextStep, Reply, Report, Skill, Warmth
from callprep.documents.checklist import Checklist, Done, Item, checklist
from callprep.errors import InvalidInputError

KNOWN = engagement()


def items(todo: Checklist) -> dict[str, Item]:
    """Give the items by key."""
    return {item.key: item for phase in todo.phases for item in phase.items}


def read(report: Report) -> Item:
    """Give the item of one source that reported so."""
    known = attrs.evolve(KNOWN, dossier=attrs.evolve(KNOWN.dossier, reports=(report,)))
    return items(checklist(known))[f"source.{report.source}"]


TWO = (evidence(Skill("a")), evidence(Skill("b")))


@pytest.mark.parametrize(
    ("report", "state", "why"),
    [
        (Report("github", TWO), Done.DONE, "2 facts"),
        (Report("github", TWO[:1]), Done.DONE, "1 fact"),
        (Report("github"), Done.DONE, "looked, and there is nothing"),
        (Report("github", TWO, Gap(GapKind.TIMED_OUT, "late")), Done.DONE, "2 facts; not complete: timed out: late"),
        (Report("github", gap=Gap(GapKind.TIMED_OUT)), Done.OPEN, "timed out"),
        (Report("github", gap=Gap(GapKind.RATE_LIMITED)), Done.OPEN, "rate limited"),
        (Report("github", gap=Gap(GapKind.UNREACHABLE)), Done.OPEN, "unreachable"),
        (Report("github", gap=Gap(GapKind.NO_ACCOUNT)), Done.NOT_POSSIBLE, "no account"),
        (Report("github", gap=Gap(GapKind.SKIPPED, "no key")), Done.NOT_POSSIBLE, "skipped: no key"),
        (Report("github", gap=Gap(GapKind.NOT_FOUND)), Done.NOT_POSSIBLE, "not found"),
        (Report("github", gap=Gap(GapKind.BROKEN)), Done.NOT_POSSIBLE, "broken"),
    ],
    ids=str,
)
def test_research(report: Report, state: Done, why: str) -> None:
    """Read, read in part, empty, worth another try and not to be had are five things, each with its reason."""
    item = read(report)
    assert (item.state, item.why, item.text) == (state, why, "Read GitHub")


def test_nothing_asked() -> None:
    """Where no source was asked, the research itself is still to do."""
    bare = attrs.evolve(KNOWN, dossier=attrs.evolve(KNOWN.dossier, reports=()))
    assert items(checklist(bare))["research"].state is Done.OPEN


def test_questions_flip() -> None:
    """An answered question is done; a thin one is open and says so; the order is the guide's."""
    before = items(checklist(KNOWN))
    assert [key for key in before if key.startswith("question.")] == [
        f"question.{key}"
        for key in ("impact", "work", "team_impact", "growth", "success", "tech_stack", "must_have", "salary")
    ]
    assert (before["question.impact"].state, before["question.work"].state) == (Done.OPEN, Done.DONE)
    assert before["question.impact"].text.startswith("Q1: What wider difference")
    assert "thin" not in before["question.impact"].why
    role = attrs.evolve(OPPORTUNITY, impact="great culture", growth="they would lead whatever comes next there")
    after = items(checklist(engagement(opportunity=role)))
    assert after["question.impact"].why.startswith("thin answer: the pitch opens with words")
    assert (after["question.growth"].state, after["question.growth"].why) == (Done.DONE, "answered")


def test_start_up() -> None:
    """Of a start-up the list asks, after the eight, who is behind it."""
    role = attrs.evolve(OPPORTUNITY, company=Company("Lumen Works", startup=True))
    keys = [key for key in items(checklist(engagement(opportunity=role))) if key.startswith("question.")]
    assert keys[8:] == ["question.funding"]


def test_ready_to_ring() -> None:
    """The reply and the next step are done when they are there, and say what they are."""
    before = items(checklist(KNOWN))
    assert (before["reply"].state, before["next_step"].state) == (Done.OPEN, Done.OPEN)
    mira = attrs.evolve(MIRA, reply=Reply("Tell me more", Warmth.EAGER))
    role = attrs.evolve(OPPORTUNITY, next_step=NextStep("come by"))
    after = items(checklist(engagement(candidate=mira, opportunity=role)))
    assert (after["reply"].state, after["reply"].why) == (Done.DONE, "eager reply")
    assert (after["next_step"].state, after["next_step"].why) == (Done.DONE, "come by")


def test_by_hand() -> None:
    """A tick set by hand bears a name; what is done by itself stays as it is computed."""
    todo = items(checklist(KNOWN, by_hand={"reply": "Tomas", "question.work": "Tomas"}))
    assert todo["reply"] == attrs.evolve(todo["reply"], state=Done.DONE, by="Tomas", why="set by hand by Tomas")
    assert todo["question.work"].by is None
    assert "reply" in {item.key for item in checklist(KNOWN).open}
    assert "reply" not in {item.key for item in checklist(KNOWN, by_hand={"reply": "Tomas"}).open}


def test_by_hand_misspelt() -> None:
    """A tick for an item that is not there is refused, and the items are named."""
    with pytest.raises(InvalidInputError, match=r"by_hand: the list has no item 'repyl'; it has source\.test, .*reply"):
        checklist(KNOWN, by_hand={"repyl": "Tomas"})


def test_forms() -> None:
    """The list can be had as text, Markdown, a page and JSON, each with what is still open."""
    todo = checklist(KNOWN)
    for told in (str(todo), todo.markdown(), todo.html(), todo.to_json()):
        assert "Keep their reply at hand" in told
        assert "Mira Okafor" in told
    assert json.loads(todo.to_json())["schema"] == 1

"""The two calls of the guide: the generic one fails its moves, the model call none, and nothing is invented."""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache

import attrs
import pytest
from examples.first_call.prepare import prepare
from tests.documents.rules.calls import GENERIC, MODEL
from tests.documents.rules.moves_helpers import SCRIPT, E, written

from callprep import PITCH, Channel, Engagement, Severity, lint
from callprep.documents.lint import MOVES, RULES, moves_failed


@lru_cache(maxsize=1)
def rajiv() -> Engagement:
    """Give the engagement of the story."""
    return prepare()


def without_growth(e: Engagement) -> Engagement:
    """Take away what comes after the first task."""
    return attrs.evolve(e, opportunity=attrs.evolve(e.opportunity, learning=None, growth=None, next_roles=None))


class TestGeneric:
    """What goes wrong in it is told, by move."""

    @pytest.mark.parametrize("move", ["M1", "M4", "M6", "M7", "M8", "M9", "M11"])
    def test_moves(self, move: str) -> None:
        """Each of the moves that it misses is raised."""
        assert move in moves_failed(lint(GENERIC, rajiv()))

    @pytest.mark.parametrize(
        "rule",
        [
            "opener.form", "opener.interest_first", "prior_knowledge.ignored", "role.unbound",
            "overlap.pitched_as_new", "learning.missing", "flattery.unbound", "ask.count",
        ],
    )  # fmt: skip
    def test_as_errors(self, rule: str) -> None:
        """They are errors, not hints."""
        assert rule in {one.rule for one in lint(GENERIC, rajiv()) if one.severity is Severity.ERROR}

    def test_no_is_taken_without_learning(self) -> None:
        """That the no is taken and nothing asked is a warning at the no."""
        (found,) = (one for one in lint(GENERIC, rajiv()) if one.rule == "no_branch.missing")
        assert found.text.startswith("I don't think so")


class TestModel:
    """The good call is left alone, its traps included."""

    def test_no_error_and_no_warning(self) -> None:
        """Exclamation marks, a quick chat, popping in, immense value and people like you are no faults."""
        assert [str(one) for one in lint(MODEL, rajiv()) if one.severity is not Severity.NOTE] == []

    def test_a_fortnight_later_the_hook_is_stale(self) -> None:
        """The same words fifteen days later rest on old news."""
        late = attrs.evolve(rajiv(), today=rajiv().today + timedelta(days=15))
        assert "hook.personal" in {one.rule for one in lint(MODEL, late)}

    def test_a_friend_whom_nobody_named(self) -> None:
        """John named by somebody else may not be named."""
        (john,) = rajiv().candidate.contacts
        candidate = attrs.evolve(rajiv().candidate, contacts=(attrs.evolve(john, told_by="other"),))
        assert "M13" in moves_failed(lint(MODEL, attrs.evolve(rajiv(), candidate=candidate)))


class TestOwnSheets:
    """What we write passes every move, and says what it cannot give."""

    def test_story(self) -> None:
        """The sheet of the story fails no move."""
        assert moves_failed(lint(PITCH.write(rajiv()), rajiv())) == ()

    def test_no_delta_is_invented(self) -> None:
        """With nothing to come after the task, both moves that need it are raised, as open questions."""
        bare = without_growth(rajiv())
        found = [one for one in lint(PITCH.write(bare), bare) if one.rule in {*MOVES["M7"], *MOVES["M8"]}]
        assert {one.rule for one in found} == {*MOVES["M7"], *MOVES["M8"]}
        assert {one.severity for one in found} == {Severity.WARNING}

    def test_something_of_everything(self) -> None:
        """Sheet and script about somebody of whom much is known raise nothing."""
        assert lint(written(E), E) == ()
        assert lint(SCRIPT, E) == ()


class TestMoves:
    """Moves and rules name each other."""

    def test_every_rule_is_known(self) -> None:
        """Each move is judged by rules that there are, and the thirteen are in order."""
        assert list(MOVES) == [f"M{number}" for number in range(1, 14)]
        assert {rule for rules in MOVES.values() for rule in rules} <= set(RULES)

    def test_notes_fail_none(self) -> None:
        """A note fails no move; an error does."""
        (found,) = (one for one in lint(GENERIC, rajiv()) if one.rule == "learning.missing")
        assert moves_failed([found]) == ("M8",)
        assert moves_failed([attrs.evolve(found, severity=Severity.NOTE)]) == ()

    def test_channels(self) -> None:
        """What belongs to a call is not asked of a note."""
        asked = {one.rule for one in lint("Hi Rajiv, Pooja here.", rajiv(), Channel.NOTE)}
        assert asked.isdisjoint({"opener.form", "ask.count", "learning.missing"})

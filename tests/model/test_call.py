"""What a call leaves behind."""

from __future__ import annotations

from callprep import CallNotes, Outcome, Promise


def test_blank_notes() -> None:
    """Notes may be empty: nothing is said to have happened that nobody noted."""
    assert CallNotes() == CallNotes(None, None, (), (), None)


def test_promises_are_open() -> None:
    """A promise is open until somebody says that it was kept."""
    assert Promise("the mail", "Tomas").done is False


def test_not_now_is_no_refusal() -> None:
    """Not now, their no and our no are three outcomes."""
    assert len({Outcome.NOT_NOW, Outcome.THEY_DECLINE, Outcome.WE_DECLINE, Outcome.GOES_ON}) == 4

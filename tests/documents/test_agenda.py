"""Rules of the plan of the minutes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from callprep import Need, Passage, Voice, know, line
from callprep.documents.agenda import agenda
from callprep.documents.outline import Part

VOICE = Voice("Mira Okafor")
SECTIONS = (
    "opener",
    "permission",
    "rapport",
    "shared_contact",
    "company",
    "credential",
    "role",
    "questions",
    "next_step",
)


def _part(name: str) -> Part:
    return Part(name, Passage((line("Said."),)))


@given(st.sets(st.sampled_from(SECTIONS), min_size=1), st.integers(5, 90))
def test_adds_up(names: set[str], minutes: int) -> None:
    """Whatever has something to say, the slots follow each other and fill the call exactly."""
    slots = agenda([_part(name) for name in SECTIONS if name in names], minutes, VOICE)
    assert sum(slot.minutes for slot in slots) == minutes
    assert [slot.start for slot in slots] == [
        sum(other.minutes for other in slots[:index]) for index in range(len(slots))
    ]
    assert all(slot.minutes >= 0.5 for slot in slots)


def test_nothing_to_say() -> None:
    """Nothing to say gives no plan."""
    assert agenda([], 10, VOICE) == ()


def test_silent_blocks_take_no_time() -> None:
    """What is only to be known, or only a need, takes no time of its own."""
    parts = [
        _part("opener"),
        Part("rapport", Passage((know("Quiet."),))),
        Part("role", Passage(needs=(Need("What?"),))),
    ]
    assert [slot.label for slot in agenda(parts, 10, VOICE)] == ["Open"]


def test_clock() -> None:
    """The start reads as on a watch."""
    slots = agenda([_part(name) for name in SECTIONS], 10, VOICE)
    assert slots[0].clock == "0:00"
    assert all(slot.clock.endswith((":00", ":30")) for slot in slots)

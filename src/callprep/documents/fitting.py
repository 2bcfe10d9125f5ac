"""How a call sheet is kept to its minutes and its page: what ranks lowest falls away, and is named as left out.

Each section has fixed slots for what it may bring, chosen by the role and the minutes and by nothing that was found, so
that a fact taken away makes room for one other at most. Where that is still too much, as with sections of one's own,
single lines go, in a fixed order, until the sheet fits. No line is ever changed by it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import attrs

from callprep.documents.lines import Line, Need
from callprep.documents.outline import Part
from callprep.engagement import Engagement
from callprep.model.candidate import Warmth
from callprep.model.readiness import KEYS
from callprep.model.saying import Form
from callprep.model.spoken import SpokenOpportunity

__all__ = ["MOST_ON_A_PAGE", "fitted", "most_on_the_page", "most_spoken", "needs_of", "richness", "words_of"]

MOST_ON_A_PAGE = 650
"""Words of a sheet of ten minutes: lines, reactions and needs (a proposal, DIN A4 at a size one reads on the phone)."""
_A_MINUTE, _LISTENING = 130, 0.8  # words one speaks in a minute, and the part of the time that one speaks at most
_BASE, _PER_MINUTE = 290, 36  # a shorter call has a shorter sheet

_NOTES, _REACTIONS, _SPOKEN = "notes", "reactions", "spoken"

# what a section may bring of a kind, at a call of ten minutes (a proposal)
_SLOTS: Mapping[tuple[str, str], int] = MappingProxyType(
    {
        ("shared_contact", _REACTIONS): 1,
        ("credential", _NOTES): 3,
        ("role", _SPOKEN): 3,
        ("benefit", _SPOKEN): 3,
        ("stack", _NOTES): 2,
        ("products", _NOTES): 1,
        ("people", _NOTES): 1,
        ("objections", _REACTIONS): 2,
        ("branches", _REACTIONS): 3,
        ("avoid", _NOTES): 4,
    }
)
# where there is much to tell, less of each: from which richness on, and the slots then (a proposal)
_RICHER: tuple[tuple[int, Mapping[tuple[str, str], int]], ...] = (
    (
        25,
        MappingProxyType(
            {
                ("company", _REACTIONS): 0,
                ("credential", _NOTES): 2,
                ("stack", _NOTES): 1,
                ("products", _NOTES): 0,
                ("people", _NOTES): 0,
                ("next_step", _NOTES): 0,
                ("objections", _REACTIONS): 1,
            }
        ),
    ),
    (
        28,
        MappingProxyType(
            {
                ("credential", _NOTES): 1,
                ("money", _NOTES): 1,
            }
        ),
    ),
    (
        32,
        MappingProxyType(
            {
                ("benefit", _SPOKEN): 2,
                ("role", _SPOKEN): 2,
                ("expectations", _SPOKEN): 2,
                ("questions", _REACTIONS): 2,
                ("avoid", _NOTES): 3,
                ("answer", _NOTES): 0,
            }
        ),
    ),
)
# where there is little time: below how many minutes, and the slots then (a proposal)
_SHORTER: tuple[tuple[int, Mapping[tuple[str, str], int]], ...] = (
    (
        10,
        MappingProxyType(
            {
                ("answer", _NOTES): 0,
                ("company", _REACTIONS): 0,
                ("credential", _NOTES): 1,
                ("role", _SPOKEN): 2,
                ("benefit", _SPOKEN): 2,
                ("stack", _NOTES): 0,
                ("products", _NOTES): 0,
                ("people", _NOTES): 0,
                ("next_step", _NOTES): 0,
                ("expectations", _SPOKEN): 2,
                ("questions", _REACTIONS): 2,
                ("objections", _REACTIONS): 1,
                ("avoid", _NOTES): 3,
            }
        ),
    ),
    (
        9,
        MappingProxyType(
            {
                ("credential", _NOTES): 0,
                ("benefit", _SPOKEN): 1,
                ("expectations", _SPOKEN): 1,
                ("expectations", _NOTES): 0,
                ("questions", _REACTIONS): 1,
                ("questions", _NOTES): 0,
                ("branches", _REACTIONS): 2,
            }
        ),
    ),
    (
        8,
        MappingProxyType(
            {
                ("rapport", _SPOKEN): 0,
                ("shared_contact", _REACTIONS): 0,
                ("stack", _SPOKEN): 0,
                ("money", _NOTES): 0,
                ("questions", _REACTIONS): 0,
                ("objections", _REACTIONS): 0,
                ("avoid", _NOTES): 2,
            }
        ),
    ),
)
_FOR_A_NEED, _FOR_A_QUESTION = 2, 5
_LAST_STAYS = frozenset({"branches", "benefit"})
"""The last branch is the no, and the benefit ends with a question to them: what goes is the one before."""

# section, what of it, and how much of that stays at least; the first is the first to give way (a proposal)
_GIVES_WAY: tuple[tuple[str, str, int], ...] = (
    ("products", _NOTES, 1),
    ("next_step", _NOTES, 0),
    ("stack", _NOTES, 4),
    ("objections", _REACTIONS, 2),
    ("questions", _REACTIONS, 3),
    ("credential", _NOTES, 3),
    ("questions", _NOTES, 0),
    ("branches", _REACTIONS, 3),
    ("products", _NOTES, 0),
    ("objections", _REACTIONS, 1),
    ("stack", _NOTES, 2),
    ("avoid", _NOTES, 4),
    ("questions", _REACTIONS, 2),
    ("shared_contact", _REACTIONS, 1),
    ("credential", _NOTES, 1),
    ("people", _NOTES, 0),
    ("expectations", _NOTES, 0),
    ("stack", _NOTES, 0),
    ("money", _NOTES, 0),
    ("objections", _REACTIONS, 0),
    ("expectations", _SPOKEN, 2),
    ("benefit", _SPOKEN, 1),
    ("answer", _SPOKEN, 3),
    ("stack", _SPOKEN, 0),
    ("role", _SPOKEN, 1),
    ("expectations", _SPOKEN, 0),
    ("rapport", _SPOKEN, 0),
    ("questions", _REACTIONS, 0),
)


def most_spoken(minutes: int) -> int:
    """Give how many words the main line may have: at 130 a minute, with a fifth of the time left for listening."""
    return int(minutes * _A_MINUTE * _LISTENING)


def most_on_the_page(minutes: int) -> int:
    """Give how many words the sheet may have: 650 from ten minutes on."""
    return min(MOST_ON_A_PAGE, _BASE + _PER_MINUTE * minutes)


def words_of(told: Line | Need) -> int:
    """Count the words of a line with the reaction that it answers, or of a need with its addressee."""
    if isinstance(told, Need):
        return len(str(told).split())
    return len(f"{told.when or ''} {told.text}".split())


def richness(e: Engagement) -> int:
    """Tell how much there is to say: answers that may be spoken of, those still to get, and a question of theirs.

    It hangs on no fact that was found, so that one found or lost changes no slot.
    """
    answered = sum(bool(getattr(e.spoken, field.name)) for field in attrs.fields(SpokenOpportunity))
    asked = e.candidate.reply is not None and e.candidate.reply.warmth is Warmth.QUESTION
    open_ones = sum(getattr(e.opportunity, key) is None for key in KEYS)
    return answered + _FOR_A_NEED * open_ones + _FOR_A_QUESTION * asked


def _slots(rich: int, minutes: int) -> Mapping[tuple[str, str], int]:
    """Give the slots for so much to say in so many minutes: of all that apply, the least."""
    slots = dict(_SLOTS)
    applying = [fewer for least, fewer in _RICHER if rich >= least] + [
        few for under, few in _SHORTER if minutes < under
    ]
    for fewer in applying:
        slots.update({key: min(most, slots.get(key, most)) for key, most in fewer.items()})
    return slots


def fitted(parts: Sequence[Part], minutes: int, rich: int = 0) -> tuple[tuple[Part, ...], tuple[Line, ...]]:
    """Give the parts as far as time and page have room, and the lines that were left out, in the order of the sheet.

    Args:
        parts: What the sections gave.
        minutes: How long the call may last.
        rich: How much there is to say (see `richness`): the slots are chosen by it, so that no fact changes them.
    """
    kept = tuple(parts)
    for (section, kind), most in _slots(rich, minutes).items():
        kept = _down_to(kept, section, kind, most)
    for section, kind, least in _GIVES_WAY:
        while not _fits(kept, minutes):
            shorter = _without_last(kept, section, kind, least)
            if shorter is None:
                break
            kept = shorter
    stays = {id(line) for part in kept for line in part.passage.lines}
    return kept, tuple(line for part in parts for line in part.passage.lines if id(line) not in stays)


def _down_to(parts: tuple[Part, ...], section: str, kind: str, most: int) -> tuple[Part, ...]:
    while (shorter := _without_last(parts, section, kind, most)) is not None:
        parts = shorter
    return parts


def _fits(parts: Sequence[Part], minutes: int) -> bool:
    lines = [line for part in parts for line in part.passage.lines]
    spoken = sum(len(line.text.split()) for line in lines if line.form is not Form.KNOW and line.when is None)
    page = sum(map(words_of, lines)) + sum(map(words_of, needs_of(parts)))
    return spoken <= most_spoken(minutes) and page <= most_on_the_page(minutes)


def needs_of(parts: Sequence[Part]) -> tuple[Need, ...]:
    """Give each need once: of those that one answer settles, the first."""
    first: dict[str, Need] = {}
    for part in parts:
        for need in part.passage.needs:
            first.setdefault(need.field or need.question, need)
    return tuple(first.values())


def _without_last(parts: tuple[Part, ...], section: str, kind: str, least: int) -> tuple[Part, ...] | None:
    """Take the last of a kind from a section, a reaction with all that it answers; None where no more may go."""
    at = next((index for index, part in enumerate(parts) if part.name == section), None)
    if at is None:
        return None
    lines = parts[at].passage.lines
    groups = list(dict.fromkeys(_group(line, number) for number, line in enumerate(lines) if _kind(line) == kind))
    if len(groups) <= least:
        return None
    goes = groups[-2] if section in _LAST_STAYS and len(groups) > 1 else groups[-1]
    stay = tuple(
        line for number, line in enumerate(lines) if not (_kind(line) == kind and _group(line, number) == goes)
    )
    shorter = attrs.evolve(parts[at], passage=attrs.evolve(parts[at].passage, lines=stay))
    return (*parts[:at], shorter, *parts[at + 1 :])


def _kind(line: Line) -> str:
    if line.when is not None:
        return _REACTIONS
    return _NOTES if line.form is Form.KNOW else _SPOKEN


def _group(line: Line, number: int) -> str:
    return line.when if line.when is not None else f"\0{number}"

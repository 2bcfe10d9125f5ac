"""How a call sheet is kept to its minutes and its page: what ranks lowest falls away, and is named as left out.

Each section has slots for what it may bring. How many is settled by the sheet as it would stand without any fact of
theirs, and by the minutes: so a fact that is taken away changes no slot, and makes room for one other line at most.
Where it is still too much, as with sections of one's own, single lines go until it fits. No line is ever changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

import attrs

from callprep.documents.lines import Line, Need
from callprep.documents.outline import Part
from callprep.model.saying import Form

__all__ = [
    "MOST_ON_A_PAGE",
    "fitted",
    "most_on_the_page",
    "most_spoken",
    "needs_of",
    "page_words",
    "slotted",
    "words_of",
]

MOST_ON_A_PAGE = 650
"""Words of a sheet of ten minutes, all that one sees of it (a proposal: DIN A4 at a size one reads on the phone)."""
_A_MINUTE, _LISTENING = 130, 0.8  # words one speaks in a minute, and the part of the time that one speaks at most
_BASE, _PER_MINUTE = 560, 9  # a shorter call has a shorter sheet
_TO_SPARE, _TO_SPARE_A_MINUTE = 24, 9  # what slots leave free, and more for each minute that a call is under ten
_BACK = 20  # what has to be free beside, for a line that gave way to come back
_FULL = 10  # minutes

_FRAME, _A_HEADING, _A_PRICE, _A_SOURCE, _A_GAP = 46, 3, 10, 3, 10
"""Words beside the lines: title, boxes, foot; clock and name of a block; what a need holds up; a page, a gap."""
_MOST_BLOCKS, _MOST_PRICES, _MOST_GAPS = 10, 1, 4

_NOTES, _REACTIONS, _SPOKEN = "notes", "reactions", "spoken"
_Kind: TypeAlias = tuple[str, str]
_CREDENTIAL = "credential"
_RESERVATIONS: _Kind = ("objections", _REACTIONS)

# what a section may bring of a kind where there is room for it all, and what a fact of theirs may add to it in words
_SLOTS: Mapping[_Kind, int] = MappingProxyType(
    {
        ("answer", _NOTES): 1,
        ("answer", _SPOKEN): 5,
        ("rapport", _SPOKEN): 1,
        ("shared_contact", _REACTIONS): 2,
        ("company", _REACTIONS): 1,
        ("credential", _NOTES): 4,
        ("role", _SPOKEN): 3,
        ("benefit", _SPOKEN): 4,
        ("stack", _NOTES): 3,
        ("stack", _SPOKEN): 1,
        ("products", _NOTES): 1,
        ("people", _NOTES): 2,
        ("money", _NOTES): 2,
        ("expectations", _SPOKEN): 5,
        ("questions", _REACTIONS): 3,
        ("questions", _NOTES): 1,
        ("objections", _REACTIONS): 2,
        ("branches", _REACTIONS): 3,
        ("next_step", _NOTES): 1,
        ("avoid", _NOTES): 5,
    }
)
_ADDED: Mapping[_Kind, int] = MappingProxyType(
    {
        ("rapport", _SPOKEN): 28,
        ("credential", _NOTES): 13,
        ("stack", _SPOKEN): 18,
        ("questions", _REACTIONS): 8,
        ("questions", _NOTES): 14,
        ("avoid", _NOTES): 7,
    }
)
_ADDED_AT_LEAST = 55  # the credit, the question on it, and the names by which role, news and benefit are tied to it
_LAST_STAYS = frozenset({"branches", "benefit"})
"""The last branch is the no, and the benefit ends with a question to them: what goes is the one before."""

# section, what of it, and how much of that stays at least; the first is the first to give way (a proposal)
_GIVES_WAY: tuple[tuple[str, str, int], ...] = (
    ("products", _NOTES, 0),
    ("stack", _NOTES, 1),
    ("people", _NOTES, 1),
    ("credential", _NOTES, 3),
    ("company", _REACTIONS, 0),
    ("shared_contact", _REACTIONS, 1),
    ("questions", _NOTES, 0),
    ("money", _NOTES, 1),
    ("next_step", _NOTES, 0),
    ("avoid", _NOTES, 4),
    ("stack", _NOTES, 0),
    ("objections", _REACTIONS, 1),
    ("questions", _REACTIONS, 2),
    ("answer", _NOTES, 0),
    ("credential", _NOTES, 2),
    ("money", _NOTES, 0),
    ("shared_contact", _REACTIONS, 0),
    ("branches", _REACTIONS, 2),
    ("benefit", _SPOKEN, 3),
    ("questions", _REACTIONS, 1),
    ("role", _SPOKEN, 2),
    ("benefit", _SPOKEN, 2),
    ("people", _NOTES, 0),
    ("objections", _REACTIONS, 0),
    ("stack", _SPOKEN, 0),
    ("expectations", _SPOKEN, 3),
    ("avoid", _NOTES, 3),
    ("rapport", _SPOKEN, 0),
    ("expectations", _SPOKEN, 1),
    ("questions", _REACTIONS, 0),
    ("avoid", _NOTES, 2),
    ("benefit", _SPOKEN, 1),
    ("answer", _SPOKEN, 3),
    ("role", _SPOKEN, 1),
    ("expectations", _SPOKEN, 0),
)


def most_spoken(minutes: int) -> int:
    """Give how many words the main line may have: at 130 a minute, with a fifth of the time left for listening."""
    return int(minutes * _A_MINUTE * _LISTENING)


def most_on_the_page(minutes: int) -> int:
    """Give how many words the sheet may have, all that one sees of it: 650 from ten minutes on."""
    return min(MOST_ON_A_PAGE, _BASE + _PER_MINUTE * minutes)


def _aim(minutes: int) -> int:
    """Give the words that slots aim at: fewer than the page holds, so that what facts add never fills it."""
    return most_on_the_page(minutes) - _TO_SPARE - _TO_SPARE_A_MINUTE * max(0, _FULL - minutes)


def words_of(told: Line | Need) -> int:
    """Count the words of a line with the reaction that it answers, or of a need with its addressee."""
    if isinstance(told, Need):
        return len(str(told).split())
    return len(f"{told.when or ''} {told.text}".split())


def page_words(parts: Sequence[Part], gaps: int = 0) -> int:
    """Count what a page shows of the parts: their words, and fixed allowances for title, headings, boxes and foot.

    `gaps` is the number of sources that could not be read, which the foot names.
    """
    lines = [line for part in parts for line in part.passage.lines]
    needs = needs_of(parts)
    pages = {cited for line in lines for cited in line.cites if "." not in cited}
    frame = _FRAME + _A_HEADING * min(len(parts), _MOST_BLOCKS) + _A_PRICE * min(len(needs), _MOST_PRICES)
    frame += _A_SOURCE * len(pages) + _A_GAP * min(gaps, _MOST_GAPS)
    return frame + sum(map(words_of, lines)) + sum(map(words_of, needs))


def fitted(
    parts: Sequence[Part], minutes: int, bare: Sequence[Part] = (), gaps: int = 0, refused: int = 0
) -> tuple[tuple[Part, ...], tuple[Line, ...]]:
    """Give the parts as far as time and page have room, and the lines that were left out, in the order of the sheet.

    Args:
        parts: What the sections gave.
        minutes: How long the call may last.
        bare: What the sections give where nothing is known of the candidate: by that the slots are settled, so that no
            fact changes them.
        gaps: How many sources could not be read: the foot of the sheet names them.
        refused: How many reservations stay, however little room there is: what they wrote that they refuse, and what
            is offered all the same.
    """
    kept = slotted(parts, minutes, bare, gaps, refused)
    for shorter in _ever_shorter(kept):
        if _fits(kept, minutes, most_on_the_page(minutes), gaps):
            break
        kept = shorter
    stays = {id(line) for part in kept for line in part.passage.lines}
    return kept, tuple(line for part in parts for line in part.passage.lines if id(line) not in stays)


def slotted(
    parts: Sequence[Part], minutes: int, bare: Sequence[Part], gaps: int = 0, refused: int = 0
) -> tuple[Part, ...]:
    """Give the parts as far as the slots of their sections have room for what they bring."""
    return _within(parts, _slots(bare, minutes, gaps, refused))


def _slots(bare: Sequence[Part], minutes: int, gaps: int, refused: int) -> Mapping[_Kind, int]:
    """Give the slots at which the bare sheet, with all that facts may add to it, fits.

    What gave way last, and leaves room all the same once the rest has gone, comes back first.
    """
    slots, kept, gone = dict(_SLOTS), _within(bare, _SLOTS), list[_Kind]()
    for section, kind, fewest in _GIVES_WAY:
        least = max(fewest, refused) if (section, kind) == _RESERVATIONS else fewest
        while slots[section, kind] > least and not _fits(kept, minutes, _aim(minutes) - _added(slots), gaps):
            slots[section, kind] -= 1
            kept = _down_to(kept, section, kind, slots[section, kind])
            gone.append((section, kind))
    for key in reversed(gone):
        more = {**slots, key: slots[key] + 1}
        if _fits(_within(bare, more), minutes, _aim(minutes) - _BACK - _added(more), gaps):
            slots = more
    return slots


def _within(parts: Sequence[Part], slots: Mapping[_Kind, int]) -> tuple[Part, ...]:
    kept = tuple(parts)
    for (section, kind), most in slots.items():
        kept = _down_to(kept, section, kind, most)
    return kept


def _added(slots: Mapping[_Kind, int]) -> int:
    return _ADDED_AT_LEAST + sum(words * slots[key] for key, words in _ADDED.items())


def _ever_shorter(parts: tuple[Part, ...]) -> Iterator[tuple[Part, ...]]:
    """Take one line after another away, in the order in which they give way."""
    for section, kind, least in _GIVES_WAY:
        while (shorter := _without_last(parts, section, kind, least)) is not None:
            parts = shorter
            yield parts


def _down_to(parts: tuple[Part, ...], section: str, kind: str, most: int) -> tuple[Part, ...]:
    while (shorter := _without_last(parts, section, kind, most)) is not None:
        parts = shorter
    return parts


def _fits(parts: Sequence[Part], minutes: int, page: int, gaps: int) -> bool:
    lines = [line for part in parts for line in part.passage.lines]
    spoken = sum(len(line.text.split()) for line in lines if line.form is not Form.KNOW and line.when is None)
    return spoken <= most_spoken(minutes) and page_words(parts, gaps) <= page


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
    kinds = _kinds(section, lines)
    groups = list(dict.fromkeys(_group(line, number) for number, line in enumerate(lines) if kinds[number] == kind))
    if len(groups) <= least:
        return None
    goes = groups[-2] if section in _LAST_STAYS and len(groups) > 1 else groups[-1]
    stay = tuple(
        line for number, line in enumerate(lines) if not (kinds[number] == kind and _group(line, number) == goes)
    )
    shorter = attrs.evolve(parts[at], passage=attrs.evolve(parts[at].passage, lines=stay))
    return (*parts[:at], shorter, *parts[at + 1 :])


def _kinds(section: str, lines: Sequence[Line]) -> tuple[str, ...]:
    """Give what each line is; why a credential may only be asked about belongs to the question and stays with it."""
    kinds = [_kind(line) for line in lines]
    if section == _CREDENTIAL and _SPOKEN in kinds:
        asked = kinds.index(_SPOKEN)
        kinds[asked:] = [_SPOKEN] * (len(kinds) - asked)
    return tuple(kinds)


def _kind(line: Line) -> str:
    if line.when is not None:
        return _REACTIONS
    return _NOTES if line.form is Form.KNOW else _SPOKEN


def _group(line: Line, number: int) -> str:
    return line.when if line.when is not None else f"\0{number}"

"""How a call sheet is kept to its minutes and its page: what ranks lowest falls away, and is named as left out.

Each section has slots for what it may bring. How many is settled by the sheet as it would stand without any fact of
theirs, and by the minutes: so a fact that is taken away changes no slot, and makes room for one other line at most.
Where it is still too much, as with sections of one's own, single lines go until it fits; but for those that say what
not to say, which guard the call and stay whatever somebody adds. No line is ever changed.
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
_KINDS = (_NOTES, _REACTIONS, _SPOKEN)
_Kind: TypeAlias = tuple[str, str]
_CREDENTIAL, _AVOID = "credential", "avoid"
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


@attrs.frozen
class _Size:
    """What the lines of a section take: all their words, those of them that are the main line, the pages they name."""

    words: int
    spoken: int
    pages: frozenset[str]

    @classmethod
    def of(cls, part: Part) -> _Size:
        lines = part.passage.lines
        spoken = (line for line in lines if _kind(line) == _SPOKEN)
        return cls(
            sum(map(words_of, lines)),
            sum(map(words_of, spoken)),
            frozenset(cited for line in lines for cited in line.cites if "." not in cited),
        )


def _framed(parts: Sequence[Part], gaps: int) -> int:
    """Count what stands around the lines, whichever of them stay: needs, title, headings, boxes, foot."""
    needs = needs_of(parts)
    frame = _FRAME + _A_HEADING * min(len(parts), _MOST_BLOCKS) + _A_PRICE * min(len(needs), _MOST_PRICES)
    return frame + _A_GAP * min(gaps, _MOST_GAPS) + sum(map(words_of, needs))


def _shown(sizes: Sequence[_Size]) -> int:
    """Count what the lines show: their words, and for each page that they rest on its address in the foot."""
    pages = frozenset[str]().union(*(size.pages for size in sizes))
    return sum(size.words for size in sizes) + _A_SOURCE * len(pages)


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
    frame, page = _framed(parts, gaps), most_on_the_page(minutes)
    for shorter in _ever_shorter(kept):
        if _fits([_Size.of(part) for part in kept], minutes, page - frame):
            break
        kept = shorter
    stays = {id(line) for part in kept for line in part.passage.lines}
    return kept, tuple(line for part in parts for line in part.passage.lines if id(line) not in stays)


def slotted(
    parts: Sequence[Part], minutes: int, bare: Sequence[Part], gaps: int = 0, refused: int = 0
) -> tuple[Part, ...]:
    """Give the parts as far as the slots of their sections have room for what they bring."""
    slots = _slots(bare, minutes, gaps, refused)
    return tuple(_within(part, slots) for part in parts)


def _slots(bare: Sequence[Part], minutes: int, gaps: int, refused: int) -> Mapping[_Kind, int]:
    """Give the slots at which the bare sheet, with all that facts may add to it, fits.

    What gave way last, and leaves room all the same once the rest has gone, comes back first. Of the sections only the
    one that changes is measured anew.
    """
    written, slots, gone = {part.name: part for part in bare}, dict(_SLOTS), list[_Kind]()
    sizes = {name: _Size.of(_within(part, slots)) for name, part in written.items()}
    aim = _aim(minutes) - _framed(bare, gaps)
    for section, kind, fewest in _GIVES_WAY:
        least = max(fewest, refused) if (section, kind) == _RESERVATIONS else fewest
        while slots[section, kind] > least and not _fits([*sizes.values()], minutes, aim - _added(slots)):
            slots[section, kind] -= 1
            gone.append((section, kind))
            if section in written:
                sizes[section] = _Size.of(_within(written[section], slots))
    for section, kind in reversed(gone):
        more, larger = {**slots, (section, kind): slots[section, kind] + 1}, sizes
        if section in written:
            larger = {**sizes, section: _Size.of(_within(written[section], more))}
        if _fits([*larger.values()], minutes, aim - _BACK - _added(more)):
            slots, sizes = more, larger
    return slots


def _within(part: Part, slots: Mapping[_Kind, int]) -> Part:
    """Give a section down to its slots."""
    for kind in _KINDS:
        most = slots.get((part.name, kind))
        while most is not None and (shorter := _without_last(part, kind, most)) is not None:
            part = shorter
    return part


def _added(slots: Mapping[_Kind, int]) -> int:
    return _ADDED_AT_LEAST + sum(words * slots[key] for key, words in _ADDED.items())


def _ever_shorter(parts: tuple[Part, ...]) -> Iterator[tuple[Part, ...]]:
    """Take one line after another away, in the order in which they give way; what not to say stays, on two pages too.

    A sheet that is a little long can be called by; one from which "do not name John" has gone breaks a promise.
    """
    for section, kind, least in _GIVES_WAY:
        at = next((place for place, part in enumerate(parts) if part.name == section != _AVOID), None)
        while at is not None and (shorter := _without_last(parts[at], kind, least)) is not None:
            parts = (*parts[:at], shorter, *parts[at + 1 :])
            yield parts


def _fits(sizes: Sequence[_Size], minutes: int, room: int) -> bool:
    return sum(size.spoken for size in sizes) <= most_spoken(minutes) and _shown(sizes) <= room


def needs_of(parts: Sequence[Part]) -> tuple[Need, ...]:
    """Give each need once: of those that one answer settles, the first."""
    first: dict[str, Need] = {}
    for part in parts:
        for need in part.passage.needs:
            first.setdefault(need.field or need.question, need)
    return tuple(first.values())


def _without_last(part: Part, kind: str, least: int) -> Part | None:
    """Take the last of a kind from a section, a reaction with all that it answers; None where no more may go."""
    lines = part.passage.lines
    told = [(_group(line, place), one, line) for place, (line, one) in enumerate(zip(lines, _kinds(part), strict=True))]
    groups = list(dict.fromkeys(group for group, one, _ in told if one == kind))
    if len(groups) <= least:
        return None
    goes = groups[-2] if part.name in _LAST_STAYS and len(groups) > 1 else groups[-1]
    stay = tuple(line for group, one, line in told if (group, one) != (goes, kind))
    return attrs.evolve(part, passage=attrs.evolve(part.passage, lines=stay))


def _kinds(part: Part) -> tuple[str, ...]:
    """Give what each line is; why a credential may only be asked about belongs to the question and stays with it."""
    kinds = [_kind(line) for line in part.passage.lines]
    if part.name == _CREDENTIAL and _SPOKEN in kinds:
        asked = kinds.index(_SPOKEN)
        kinds[asked:] = [_SPOKEN] * (len(kinds) - asked)
    return tuple(kinds)


def _kind(line: Line) -> str:
    if line.when is not None:
        return _REACTIONS
    return _NOTES if line.form is Form.KNOW else _SPOKEN


def _group(line: Line, number: int) -> str:
    return line.when if line.when is not None else f"\0{number}"

"""Where the answers of a form begin: its headings, or the fields that a page mails, and what stands between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from callprep.formats.intake._marks import (
    Kind,
    Marker,
    closing,
    depth_of,
    field_marker,
    folded,
    heading_marker,
    is_fence,
    opens_fence,
    stripped,
    without_lead,
    wrapped_key,
)
from callprep.formats.intake._questions import ASKED
from callprep.formats.intake._worded import END, QUESTION, asked_by, begins, is_rest_of_key
from callprep.formats.intake._writing import STAYS

__all__ = ["MOST_LINES_OF_A_NOTE", "Block", "Fences", "blocks_of", "note"]

_MOST_LINES_OF_A_HEADING = 4
MOST_LINES_OF_A_NOTE = 12


def _keys_of_hints() -> dict[str, tuple[str, ...]]:
    keys: dict[str, tuple[str, ...]] = {}
    for ask in ASKED:
        for hint in (ask.hint, f"{ask.hint} {STAYS}"):
            keys[hint] = (*keys.get(hint, ()), ask.key)
    return keys


_HINTS = _keys_of_hints()
"""The questions under which a hint stands; some stand under several."""


@attrs.frozen
class Block:
    """A marker, the number of its line, how deep it is quoted, and the lines up to the next one, numbered."""

    marker: Marker
    line: int
    depth: int
    body: tuple[tuple[int, str], ...]


@attrs.define
class Fences:
    """Finds where fences close; of one that nothing closes it looks for the end only once."""

    lines: Sequence[str]
    hopeless: set[tuple[str, int]] = attrs.field(factory=set[tuple[str, int]])

    def end(self, index: int, depth: int, fence: str) -> int:
        """Give the line after the fence that opens here; 0 where none opens, or nothing closes it."""
        if not fence or (fence, depth) in self.hopeless:
            return 0
        later = range(index + 1, len(self.lines))
        end = next((at for at in later if closing(fence, stripped(self.lines[at], depth))), -1) + 1
        if not end:
            self.hopeless.add((fence, depth))
        return end


def blocks_of(lines: Sequence[str]) -> tuple[tuple[tuple[int, str], ...], list[Block]]:
    """Give what stands before the first marker, numbered, and the blocks, whose markers are all of one kind."""
    found = list(_Scan(lines, _kind_of(lines)).markers())
    numbered = tuple(enumerate(lines, 1))
    ends = [start for start, _, _ in found[1:]] + [len(lines)]
    blocks = [
        Block(marker, line + 1, depth_of(lines[line]), numbered[line + 1 : end])
        for (_, line, marker), end in zip(found, ends, strict=False)
    ]
    return numbered[: found[0][0] if found else len(lines)], blocks


def _kind_of(lines: Sequence[str]) -> Kind:
    """Tell what the markers are: what the first one is, but one typed field above a form makes it no page.

    In a page's mail a line with the name of a field, or a heading, is what somebody wrote into a field.
    """
    typed = False
    for marker in _all_markers(lines):
        if marker.kind is not Kind.TYPED:
            ends = (one for one in _all_markers(lines) if typed and one.kind is Kind.TYPED and one.key == END)
            return Kind.TYPED if any(ends) else marker.kind
        typed = True
    return Kind.TYPED if typed else Kind.HEADING


def _all_markers(lines: Sequence[str]) -> Iterator[Marker]:
    """Give what may begin an answer, of any kind, outside the fences of ours."""
    fences = Fences(lines)
    index = 0
    while index < len(lines):
        depth = depth_of(lines[index])
        bare = stripped(lines[index], depth)
        marker = field_marker(bare) or heading_marker(bare)
        if marker and marker.is_known:
            yield marker
        index = fences.end(index, depth, is_fence(marker.rest if marker else bare)) or index + 1


_Place = tuple[int, int, Marker]
"""The first and the last line of a marker, counted from 0, and the marker."""


@attrs.frozen
class _Scan:
    """The lines of a form and the kind of its markers."""

    lines: Sequence[str]
    kind: Kind

    def markers(self) -> Iterator[_Place]:
        """Give each marker, passing over what stands in fences."""
        fences = Fences(self.lines)
        index, depth, floor = 0, 0, 0
        current: Marker | None = None
        while index < len(self.lines):
            place = self._marker(index, floor, current)
            if place:
                _, last, current = place
                yield place
                depth, floor, index = depth_of(self.lines[last]), last + 1, last
            told = current.rest if place and current else self._bare(index, depth)
            end = self._past_fence(fences, index, depth, told)
            floor = max(floor, end)
            index = end or index + 1

    def _bare(self, index: int, depth: int | None = None) -> str:
        line = self.lines[index]
        return stripped(line, depth_of(line) if depth is None else depth)

    def _past_fence(self, fences: Fences, index: int, depth: int, told: str) -> int:
        """Give the line after a fence, ours or another: in that nothing is a heading but our own, word for word."""
        fence = is_fence(told)
        if fence or self.kind is not Kind.HEADING:
            return fences.end(index, depth, fence)
        end = fences.end(index, depth, opens_fence(told))
        return 0 if any(self._is_ours(at, depth) for at in range(index + 1, end - 1)) else end

    def _is_ours(self, index: int, depth: int) -> bool:
        marker = heading_marker(self._bare(index, depth))
        return marker is not None and marker.is_ours and marker.is_sure

    def _marker(self, index: int, floor: int, current: Marker | None) -> _Place | None:
        bare = self._bare(index)
        if not bare.strip():
            return None
        if self.kind is not Kind.HEADING:
            field = field_marker(bare)
            return (index, index, field) if field and field.kind is self.kind else None
        marker = heading_marker(bare)
        if marker and not marker.is_sure and not self._stands_alone(index, marker, current):
            marker = None
        if marker:
            return index, self._past_key(index, marker), marker
        return self._broken_before(index, floor) or self._broken_behind(index) or self._by_hint(index, floor, current)

    def _stands_alone(self, index: int, marker: Marker, current: Marker | None) -> bool:
        """Tell whether a question without the signs of a heading is one, and no line of an answer.

        What makes people hesitate are questions, too: among them only a higher number begins the next.
        """
        if current and current.key == "objections":
            return bool(marker.number and current.number) and int(marker.number) > int(current.number)
        return bool(marker.number) or index == 0 or not self._bare(index - 1).strip()

    def _past_key(self, index: int, marker: Marker) -> int:
        """Give the last line of a heading: the next one where a mail program put nothing but the key there."""
        after = index + 1
        if marker.rest or after >= len(self.lines):
            return index
        return after if is_rest_of_key(self._bare(after), marker.key) else index

    def _broken_before(self, index: int, floor: int) -> _Place | None:
        """Read the last line of a heading that a mail program broke over several, with its key."""
        end = wrapped_key(self._bare(index))
        if end is None:
            return None
        words = end.before
        for start in range(index - 1, max(floor, index - _MOST_LINES_OF_A_HEADING) - 1, -1):
            before, number = without_lead(self._bare(start))
            if folded(f"{before} {words}") == QUESTION[end.key]:
                return start, index, attrs.evolve(end, number=number)
            words = f"{before} {words}"
        return None

    def _broken_behind(self, index: int) -> _Place | None:
        """Read the first line of a heading that a mail program broke over several, whose key is damaged or gone."""
        bare = self._bare(index)
        words, number = without_lead(bare)
        if not (number or bare.lstrip().startswith("#")):
            return None
        for last in range(index + 1, min(len(self.lines), index + _MOST_LINES_OF_A_HEADING)):
            if not begins(words) or depth_of(self.lines[last]) != depth_of(self.lines[index]):
                return None
            words = f"{words.rstrip()} {self._bare(last).strip()}"
            asked = asked_by(words)
            if asked:
                marker = Marker(asked[0], number, QUESTION[asked[0]], asked[1])
                return index, self._past_key(last, marker), marker
        return None

    def _by_hint(self, index: int, floor: int, current: Marker | None) -> _Place | None:
        """Read a hint of ours that stands under another question than its own: the heading above it is gone.

        Where it is the hint of several questions nobody can say which: it ends the answer before it all the same.
        """
        if not self._bare(index).lstrip().startswith("*("):
            return None
        lines = self.lines[index : index + MOST_LINES_OF_A_NOTE]
        words, rest, end = note([stripped(line, depth_of(line)) for line in lines])
        keys = _HINTS.get(words, ())
        if current is None or not keys or current.key in keys:
            return None
        start = index - 1 if index > floor and self._is_head(index - 1) else index
        head = self._bare(start).strip() if start < index else ""
        marker = Marker(keys[0] if len(keys) == 1 else "", "", head or words, rest, by_hint=True)
        return start, index + end - 1, marker

    def _is_head(self, index: int) -> bool:
        bare = self._bare(index).strip()
        return bare.startswith("#") or bare.endswith(("?", "]"))


def note(lines: Sequence[str]) -> tuple[str, str, int]:
    """Give the words in the brackets that open on the first line, what stands behind them, and how many lines it is."""
    words = ""
    if lines[0].lstrip().startswith("*("):
        for at, line in enumerate(lines):
            inner, closed, rest = line.partition(")*")
            words += f" {inner}"
            if closed:
                return folded(words).removeprefix("*("), rest.strip(), at + 1
    return "", "", 1

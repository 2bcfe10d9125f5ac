"""An answered form as text, taken apart: which lines answer which question, and which belong to none.

Markdown, a mail reply (quoted or not, answers under the questions, above or below them all), and what a browser mails
of a form. Nothing is interpreted here: an answer is its lines, each with its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import attrs

from callprep.formats.intake._follow import is_note
from callprep.formats.intake._markers import MOST_LINES_OF_A_NOTE, Block, Fences, blocks_of, note
from callprep.formats.intake._marks import (
    END,
    KEYS,
    Kind,
    depth_of,
    folded,
    is_fence,
    opens_fence,
    stripped,
    without_lead,
)
from callprep.formats.intake._parts import Report
from callprep.formats.intake._spelling import LINE, Piece
from callprep.formats.intake._worded import key_in
from callprep.formats.intake._writing import ASKED_AGAIN, INTRO, SO_FAR
from callprep.model.read import Issue

__all__ = ["Found", "Ours", "taken_apart"]

_SIGNATURE = "-- "  # what mail programs put above it (RFC 3676, 4.3)


@attrs.frozen
class Found:
    """The lines that answer a question; `fresh` ones were written into a reply, others stood in what it quotes."""

    key: str
    lines: tuple[Piece, ...]
    fresh: bool = False

    @property
    def text(self) -> str:
        """The answer as it stands there."""
        return LINE.join(line for _, line in self.lines).strip()

    @property
    def where(self) -> str:
        """Where its first words stand."""
        return next((where for where, line in self.lines if line.strip()), "")


@attrs.frozen
class Ours:
    """What in a form is ours: its title, the notes under each question, and the answers that it was sent with."""

    title: str
    asides: Mapping[str, frozenset[str]]
    known: Mapping[str, str]


def taken_apart(text: str, ours: Ours, report: Report) -> tuple[Found, ...]:
    """Take an answered form apart; what answers no question is reported with its text."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    head, blocks = blocks_of(lines)
    if blocks and blocks[0].marker.kind is not Kind.HEADING and not any(block.marker.key == END for block in blocks):
        report(Issue(f"line {len(lines)}", "the last field of the page is missing: the mail may have been cut"))
    numbers = {block.marker.number: block.marker.key for block in blocks if block.marker.number}
    loose = list(_preamble(head, ours, numbers, report))
    last = len(blocks) - 1
    told: list[Found] = []
    for index, block in enumerate(blocks):
        if block.marker.key == END:
            loose += _loose([(no, stripped(line, depth_of(line))) for no, line in block.body], numbers, report)
        elif not block.marker.is_known:
            _unknown(block, report)
        elif index == last and _answers_below(block, blocks[:-1], numbers):
            loose += _loose(_parted(block)[0][0], numbers, report)
        else:
            told += _answer(block, ours, report)
    return (*loose, *told)


def _unknown(block: Block, report: Report) -> None:
    told = LINE.join([block.marker.rest, *(stripped(line, block.depth) for _, line in block.body)]).strip()
    text = f"«{block.marker.before}» [{block.marker.key}]"
    what = f"there is no such question: {text}"
    if block.marker.by_hint:
        what = f"which question is it, of which this is left: «{block.marker.before}»"
    report(Issue(f"line {block.line}", f"{what}; its answer: «{told}»"))


def _parted(block: Block) -> tuple[list[list[tuple[int, str]]], list[tuple[int, str]]]:
    """Part a block into what was written into replies, the newest first, and what stood in the form that they quote.

    The newer a reply, the fewer quotation marks it has.
    """
    depths = {depth_of(line) for _, line in block.body if stripped(line, depth_of(line)).strip()}
    replies = [
        [(no, stripped(line, depth)) for no, line in block.body if depth_of(line) == depth or not line.strip()]
        for depth in sorted(depths)
        if depth < block.depth
    ]
    form = [(no, stripped(line, block.depth)) for no, line in block.body if depth_of(line) >= block.depth]
    return replies, form


def _answer(block: Block, ours: Ours, report: Report) -> Iterator[Found]:
    replies, form = _parted(block)
    if block.marker.by_hint:
        what = (
            f"not a heading as we write it: «{block.marker.before}»; by its hint it is taken for [{block.marker.key}]"
        )
        report(Issue(f"line {block.line}", what))
    form = [(block.line, block.marker.rest), *form] if block.marker.rest else form
    key = block.marker.key
    written = (Found(key, _lines(_content(reply, key, ours, report)), fresh=True) for reply in replies)
    quoted = Found(key, _lines(_content(form, key, ours, report)))
    yield from (found for found in (*written, quoted) if found.text)


def _lines(content: Sequence[tuple[int, str]]) -> tuple[Piece, ...]:
    return tuple((f"line {no}", line) for no, line in content)


def _content(lines: Sequence[tuple[int, str]], key: str, ours: Ours, report: Report) -> list[tuple[int, str]]:
    """Give the lines of an answer without what is ours, fences and notes, and without the signature of a mail."""
    kept: list[tuple[int, str]] = []
    texts = [line for _, line in lines]
    fences = Fences(texts)
    index = 0
    while index < len(lines):
        fence, own = is_fence(texts[index]), opens_fence(texts[index])
        end = fences.end(index, 0, fence or own)
        if end:
            kept += lines[index + 1 : end - 1] if fence else lines[index:end]
        elif texts[index] == _SIGNATURE:
            _unplaced(lines[index:], report)
            break
        elif fence:  # nothing closes it any more
            end = index + 1
        else:
            end = _past_note(lines, index, key, ours, kept, report)
        index = end
    return kept


def _past_note(  # noqa: PLR0917 -- the last two take what is found
    lines: Sequence[tuple[int, str]],
    index: int,
    key: str,
    ours: Ours,
    kept: list[tuple[int, str]],
    report: Report,
) -> int:
    """Pass over a note of ours, or keep a line; a note that is not as we write it now is reported with its text."""
    words, rest, end = note([line for _, line in lines[index : index + MOST_LINES_OF_A_NOTE]])
    end += index
    known = words in ours.asides.get(key, frozenset()) or is_note(words)
    if not (known or words.startswith((ASKED_AGAIN, SO_FAR))):
        kept.append(lines[index])
        return index + 1
    if not known:
        report(Issue(f"line {lines[index][0]}", f"a note to [{key}] that is not as we write it now: «{words}»"))
    if rest:
        kept.append((lines[end - 1][0], rest))
    return end


def _unplaced(lines: Sequence[tuple[int, str]], report: Report) -> None:
    told = [(no, line) for no, line in lines if line.strip()]
    if told:
        first, last = told[0][0], told[-1][0]
        where = f"line {first}" if first == last else f"lines {first} to {last}"
        words = LINE.join(line for _, line in told)
        report(Issue(where, f"it stands under no question: «{words}»"))


def _preamble(
    head: Sequence[tuple[int, str]], ours: Ours, numbers: Mapping[str, str], report: Report
) -> Iterator[Found]:
    """Read what stands above the first question: our title and introduction, and whatever people write on top."""
    lines = [(no, stripped(line, depth_of(line))) for no, line in head]
    with_intro = attrs.evolve(ours, asides={"": frozenset({INTRO})})
    told = _content(lines, "", with_intro, report)
    yield from _loose(_untitled(told, ours.title), numbers, report)


def _untitled(lines: Sequence[tuple[int, str]], title: str) -> Sequence[tuple[int, str]]:
    """Give the lines without our title, which may be broken over several."""
    for start, (_, first) in enumerate(lines):
        words = without_lead(first)[0]
        for end in range(start + 1, min(len(lines), start + MOST_LINES_OF_A_NOTE) + 1):
            if folded(words) == title:
                return (*lines[:start], *lines[end:])
            if len(words) > 2 * len(title):
                break
            words += f" {lines[end][1]}" if end < len(lines) else ""
    return lines


def _loose(lines: Sequence[tuple[int, str]], numbers: Mapping[str, str], report: Report) -> Iterator[Found]:
    """Read answers that stand under no question and say themselves what they answer, a blank line ends each."""
    key: str | None = None
    told: list[Piece] = []
    unplaced: list[tuple[int, str]] = []
    for no, line in lines:
        named = _reference(line, numbers)
        if named or not line.strip():
            yield from _finished(key, told)
            key, told = None, []
        if named and named[0]:
            key, told = named[0], [(f"line {no}", named[1])]
        elif key:
            told.append((f"line {no}", line))
        else:
            unplaced.append((no, line))
    yield from _finished(key, told)
    _unplaced(unplaced, report)


def _finished(key: str | None, told: Sequence[Piece]) -> Iterator[Found]:
    if key and any(line.strip() for _, line in told):
        yield Found(key, tuple(told), fresh=True)


_REFERENCE = re.compile(
    r"\s*+(?:[-*•]\s++)?(?:\*\*)?"
    r"(?:\[(?P<key>[a-z_.]+)\](?:\*\*)?\s*:?|(?P<name>[A-Za-z][A-Za-z_. ]{0,30})(?:\*\*)?(?:\s?:|\s[-–—](?=\s))"
    r"|(?P<number>\d{1,3})[.):])(?:\*\*)?(?:\s++|\Z)"
)


def _reference(line: str, numbers: Mapping[str, str]) -> tuple[str, str] | None:
    """Read what a line says that it answers ("impact: …", "- Impact: …", "impact - …", "[impact] …", "4. …").

    A number counts where the form is quoted with it. Behind the key comes what it answers; a key in brackets that
    nobody knows is empty.
    """
    found = _REFERENCE.match(line)
    if found is None:
        return None
    key = found["key"] or (key_in(found["name"]) if found["name"] else numbers.get(found["number"], ""))
    if key in KEYS and key != END:
        return key, line[found.end() :]
    return ("", line) if found["key"] else None


def _answers_below(block: Block, earlier: Sequence[Block], numbers: Mapping[str, str]) -> bool:
    """Tell whether a reply answers everything below what it quotes: nothing above, and then by number or key."""
    replies, _ = _parted(block)
    first = next((line for reply in replies for _, line in reply if line.strip()), "")
    return bool(_reference(first, numbers)) and not any(_parted(one)[0] for one in earlier)

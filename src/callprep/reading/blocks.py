"""The text of a description as blocks: headings, list items and paragraphs, from HTML escaped up to twice.

Systems hand out the same field as HTML, as HTML whose tags are entities, and as that escaped once more; some hand out
plain text. What a list says item by item must not run together, so blocks keep apart what a reader sees apart.
"""

from __future__ import annotations

import enum
import html
import re
from collections.abc import Iterable, Iterator

import attrs

from callprep.errors import UnreadableError
from callprep.reading._clean import clean
from callprep.reading._html import Document, Node, parse
from callprep.reading.plain import LONGEST, text_of_html

__all__ = ["Block", "BlockKind", "blocks_of", "plain_text", "text_of_blocks"]

_LONGEST_BLOCK = 10_000
_LONGEST_HEADING = 80
_MOST_ESCAPES = 2
_ADDRESS = "https://text.invalid/"  # the parser wants one; no link is read here
_TAGS = re.compile(
    r"</?(?:a|article|b|blockquote|br|code|dd|div|dl|dt|em|font|h[1-6]|hr|html|i|li|ol|p|pre|section|span|strong|table|"
    r"tbody|td|th|tr|u|ul)(?:\s[^<>]{0,2000})?/?>",
    re.IGNORECASE,
)
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_BOLD = frozenset({"b", "strong"})
_UNSEEN = frozenset({"head", "noscript", "script", "style", "template", "title"})
_BLOCKS = _HEADINGS | frozenset(
    str.split(
        "address article aside blockquote body br dd div dl dt figcaption footer header hr html li main nav ol p pre"
        " section table tbody td tfoot th thead tr ul",
    ),
)
_BULLET = re.compile(r"(?:[-*•‣◦▪●·–]|\d{1,2}[.)])[ \t]+")
_MARKED = re.compile(r"#{1,6}[ \t]+")
_STRONG = re.compile(r"\*\*([^*\s](?:[^*]{0,200}[^*\s])?)\*\*")


class BlockKind(enum.Enum):
    """What a block is to the eye."""

    HEADING = "heading"
    ITEM = "item"
    PARAGRAPH = "paragraph"


@attrs.frozen
class Block:
    """One block: its text is on one line, without marks of its kind.

    `level` is that of a heading which is marked as one (1 is the highest), 0 where nobody marked it; `apart` says that
    a blank line stands before. Neither makes two blocks differ.
    """

    kind: BlockKind
    text: str
    level: int = attrs.field(default=0, eq=False)
    apart: bool = attrs.field(default=False, eq=False)


def blocks_of(text: str) -> tuple[Block, ...]:
    """Read a description, at most 100,000 characters: HTML escaped no, one or two times, Markdown-like or plain text.

    A short line that is all bold is a heading, and so is a line that ends with a colon before a list.
    """
    markup = _unescaped(text[:LONGEST])
    found = _of_html(markup) if _TAGS.search(markup) else _of_lines(_entities(markup).splitlines())
    return tuple(_headed([block for block in found if block.text]))


def plain_text(text: str) -> str:
    """Give a description as plain text: headings apart, a line a paragraph, list items with a dash."""
    return text_of_blocks(blocks_of(text))


def text_of_blocks(blocks: Iterable[Block]) -> str:
    """Write blocks as plain text: a blank line before a heading, a dash before a list item."""
    lines: list[str] = []
    for block in blocks:
        if block.kind is BlockKind.HEADING and lines:
            lines.append("")
        lines.append(f"- {block.text}" if block.kind is BlockKind.ITEM else block.text)
    return "\n".join(lines)


def _unescaped(text: str) -> str:
    """Undo entities until there are tags, at most twice; text without any tag is left as it came."""
    markup = text
    for _ in range(_MOST_ESCAPES):
        if _TAGS.search(markup):
            return markup
        markup = _entities(markup)
    return markup if _TAGS.search(markup) else text


def _entities(text: str) -> str:
    try:
        return html.unescape(text)
    except ValueError:  # a number with thousands of digits, which Python refuses to read
        return text


def _of_html(markup: str) -> Iterator[Block]:
    try:
        document = parse(markup.encode("utf-8", "replace"), _ADDRESS, "text/html; charset=utf-8")
    except UnreadableError:  # too much markup to parse: its lines are better than nothing
        return _of_lines(text_of_html(markup).splitlines())
    return _Walk(document).blocks()


@attrs.define
class _Walk:
    """One pass over the nodes: what is open says what kind a run of text is."""

    document: Document
    open: list[Node] = attrs.field(factory=list[Node])
    pieces: list[str] = attrs.field(factory=list[str])
    bold: bool = True  # whether all of the text so far is
    fresh: bool = False  # whether a list item has begun and said nothing yet
    apart: bool = False  # whether two line breaks came in a row
    counts: dict[str, int] = attrs.field(factory=dict[str, int])

    def blocks(self) -> Iterator[Block]:
        """Give the blocks in their order."""
        place = 0
        while place < len(self.document.nodes):
            yield from self._close(place)
            node = self.document.nodes[place]
            if node.tag in _UNSEEN:
                place = node.end
                continue
            place += 1
            if node.tag:
                yield from self._begin(node)
            else:
                self._say(node.text)
        yield from self._close(place)
        yield from self._flush()

    def _begin(self, node: Node) -> Iterator[Block]:
        if node.tag in _BLOCKS:
            self.apart = self.apart or (node.tag == "br" and not "".join(self.pieces).strip())
            yield from self._flush()
        self.open.append(node)
        self.counts[node.tag] = self.counts.get(node.tag, 0) + 1
        if node.tag == "li":
            self.fresh = True

    def _close(self, place: int) -> Iterator[Block]:
        while self.open and self.open[-1].end <= place:
            if self.open[-1].tag in _BLOCKS:
                yield from self._flush()
            self.counts[self.open.pop().tag] -= 1

    def _say(self, text: str) -> None:
        self.pieces.append(text)
        if text.strip() and not self._within(_BOLD):
            self.bold = False

    def _within(self, tags: frozenset[str]) -> bool:
        return any(self.counts.get(tag) for tag in tags)

    def _flush(self) -> Iterator[Block]:
        text = clean("".join(self.pieces), _LONGEST_BLOCK)
        if text:
            block = _block(self._kind(text), text)
            yield attrs.evolve(block, level=self._level(), apart=self.apart)
            self.fresh = self.apart = False
        self.pieces, self.bold = [], True

    def _level(self) -> int:
        return next((level for level in range(1, 7) if self.counts.get(f"h{level}")), 0)

    def _kind(self, text: str) -> BlockKind:
        if self._within(_HEADINGS):
            return BlockKind.HEADING
        if self.counts.get("li"):
            return BlockKind.ITEM if self.fresh else BlockKind.PARAGRAPH
        short = len(text) <= _LONGEST_HEADING and text[-1] not in ".,;"
        return BlockKind.HEADING if self.bold and short else BlockKind.PARAGRAPH


def _block(kind: BlockKind, text: str) -> Block:
    """Take a paragraph that was given a bullet by hand for the list item that it is."""
    bullet = _BULLET.match(text) if kind is BlockKind.PARAGRAPH else None
    return Block(BlockKind.ITEM, text[bullet.end() :]) if bullet else Block(kind, text)


def _of_lines(lines: Iterable[str]) -> Iterator[Block]:
    apart = False
    for line in lines:
        text = clean(line, _LONGEST_BLOCK)
        if text:
            yield attrs.evolve(_of_line(text), apart=apart)
        apart = not text


def _of_line(text: str) -> Block:
    """Read a line and its marks, as people type them; bold within a line is no mark of its kind."""
    marked = _MARKED.match(text)
    if marked:
        level = len(marked[0].rstrip())
        return Block(BlockKind.HEADING, _STRONG.sub(r"\1", text[marked.end() :].rstrip("# ")), level)
    bold = _STRONG.fullmatch(text)
    if bold and len(bold[1]) <= _LONGEST_HEADING:
        return Block(BlockKind.HEADING, bold[1])
    block = _block(BlockKind.PARAGRAPH, text)
    return attrs.evolve(block, text=_STRONG.sub(r"\1", block.text))


def _headed(blocks: list[Block]) -> Iterator[Block]:
    """Make headings of short lines that end with a colon, where a list follows."""
    for block, following in zip(blocks, [*blocks[1:], None], strict=False):
        short = block.kind is BlockKind.PARAGRAPH and len(block.text) <= _LONGEST_HEADING
        listed = following is not None and following.kind is BlockKind.ITEM
        yield attrs.evolve(block, kind=BlockKind.HEADING) if short and listed and block.text[-1] == ":" else block

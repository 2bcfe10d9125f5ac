"""Descriptions as blocks, however they are escaped."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.reading.blocks import Block, BlockKind, blocks_of, plain_text, text_of_blocks

HEADING, ITEM, PARAGRAPH = BlockKind.HEADING, BlockKind.ITEM, BlockKind.PARAGRAPH


def told(text: str) -> list[tuple[BlockKind, str]]:
    """Give kinds and texts."""
    return [(block.kind, block.text) for block in blocks_of(text)]


@pytest.mark.parametrize("times", [0, 1, 2])
def test_escapes(times: int) -> None:
    """The same description escaped no, one or two times is read alike, and entities in it are resolved."""
    markup = "<h2>What you’ll do</h2><p>Fish &amp; chips</p><ul><li>Python</li><li>R&amp;D</li></ul>"
    for _ in range(times):
        markup = html.escape(markup)
    assert told(markup) == [
        (HEADING, "What you’ll do"),
        (PARAGRAPH, "Fish & chips"),
        (ITEM, "Python"),
        (ITEM, "R&D"),
    ]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", []),
        ("a < 5 & b", [(PARAGRAPH, "a < 5 & b")]),
        ("R&amp;D &lt; 5", [(PARAGRAPH, "R&D < 5")]),
        ("uses List&lt;String&gt; a lot", [(PARAGRAPH, "uses List<String> a lot")]),
        ("<p>List&lt;String&gt;</p>", [(PARAGRAPH, "List<String>")]),
        ("&#" + "9" * 5000 + ";", [(PARAGRAPH, "&#" + "9" * 5000 + ";")]),
        ("<p>one<br>two</p>", [(PARAGRAPH, "one"), (PARAGRAPH, "two")]),
        ("<div><b style='x'>Perks:</b></div><div><b>401(k):</b> matched</div>",
         [(HEADING, "Perks:"), (PARAGRAPH, "401(k): matched")]),
        ("<p><strong>We build the tools that teams need.</strong></p>",
         [(PARAGRAPH, "We build the tools that teams need.")]),
        ("<h2><br /><strong>Duties</strong></h2>", [(HEADING, "Duties")]),
        ("<ul><li><p>a</p><p>more of a</p><ul><li>b</li></ul></li></ul>",
         [(ITEM, "a"), (PARAGRAPH, "more of a"), (ITEM, "b")]),
        ("<ul><li><b>bold</b></li></ul>", [(ITEM, "bold")]),
        ("<p>• by hand</p><p>2) also</p>", [(ITEM, "by hand"), (ITEM, "also")]),
        ("<p>shown</p><script>hidden</script><style>p{}</style>", [(PARAGRAPH, "shown")]),
        ("## Duties ##\n* a\n- b\n1. c", [(HEADING, "Duties"), (ITEM, "a"), (ITEM, "b"), (ITEM, "c")]),
        ("**Duties**\nWrite **good** code", [(HEADING, "Duties"), (PARAGRAPH, "Write good code")]),
        ("2 ** 3 ** 4", [(PARAGRAPH, "2 ** 3 ** 4")]),
        ("You will:\n- a", [(HEADING, "You will:"), (ITEM, "a")]),
        ("You will:\nWrite.", [(PARAGRAPH, "You will:"), (PARAGRAPH, "Write.")]),
        ("a\x00\u202eb", [(PARAGRAPH, "ab")]),
    ],
)  # fmt: skip
def test_blocks(text: str, blocks: list[tuple[BlockKind, str]]) -> None:
    """Headings, items and paragraphs are told apart as a reader does; text without tags stays text."""
    assert told(text) == blocks


def test_too_much_markup() -> None:
    """What would cost too much to parse is read line by line instead."""
    assert told("<b>" * 20_000 + "<p>one</p><p>- two</p>")[-2:] == [(PARAGRAPH, "one"), (ITEM, "two")]


def test_plain_text() -> None:
    """Headings stand apart and items have a dash; nothing at all is no text."""
    assert plain_text("<p>Hi</p><h3>Do</h3><li>a</li>") == "Hi\n\nDo\n- a"
    assert plain_text("<h3>Do</h3>") == "Do"
    assert text_of_blocks([Block(ITEM, "a")]) == "- a"
    assert plain_text("<p> </p>") == ""


@given(st.text() | st.lists(st.sampled_from(["<p>", "</p>", "<li>", "&lt;", "<b>", "x", "\n", "- ", ":"])).map("".join))
def test_any_text(text: str) -> None:
    """Whatever the text, blocks come out plain, on one line and not empty, and reading them again adds nothing."""
    for block in blocks_of(text):
        assert block.text == " ".join(block.text.split())
        assert block.text

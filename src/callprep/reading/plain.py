"""The text and the links of a scrap of HTML, such as a profile's "about me": one pass, no parser, no recursion.

Whole pages go to `callprep.reading.pages`; this is for fields that a site has cleaned and that are a few lines long.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from callprep.reading._clean import absolute, clean

__all__ = ["LONGEST", "links_of_html", "one_line", "text_of_html"]

LONGEST = 100_000
"""Characters of HTML that are read; the rest is cut. No site lets a profile text grow near it."""

_LONGEST_LINE = 10_000
_BLOCKS = frozenset(
    str.split(
        "address article blockquote br dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table td th"
        " tr ul",
    ),
)
_UNSEEN = frozenset({"script", "style"})
_UNSEEN_END = {name: re.compile(f"</{name}(?![a-z0-9])", re.IGNORECASE) for name in _UNSEEN}
_NAME = re.compile(r"/?[A-Za-z][A-Za-z0-9]*")
_TAG_END_OR_QUOTE = re.compile(r">|=[ \t\r\n\f]{0,9}([\"'])")
# A value that is quoted and not closed cannot come here: `_end` would have found no end of its tag.
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)\s{0,9}(?:=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")


def one_line(escaped: str, longest: int = 500, *, times: int = 1) -> str:
    """Resolve entities, and give what is left on one line without control and bidi characters.

    Args:
        escaped: The text as a site gives it.
        longest: How many characters are kept.
        times: How often it may be escaped; where that is not known, 2: an entity that is meant is rarer by far.
    """
    text = escaped[:LONGEST]
    for _ in range(times):
        text = _unescaped(text)
    return clean(text, longest)


def text_of_html(markup: str) -> str:
    """Give what a reader sees: a line a block, entities resolved, scripts and styles dropped."""
    lines = "".join("\n" if _breaks(tag) else _unescaped(text.replace("\n", " ")) for tag, text in _pieces(markup))
    return "\n".join(filter(None, (clean(line, _LONGEST_LINE) for line in lines.split("\n"))))


def links_of_html(markup: str) -> tuple[str, ...]:
    """Give the absolute http(s) addresses of its links, each once, in their order; others are left out."""
    hrefs = (_href(tag) for tag, _ in _pieces(markup) if _tag_name(tag) == "a")
    return tuple(dict.fromkeys(filter(None, (absolute(_unescaped(href)) for href in hrefs))))


def _pieces(markup: str) -> Iterator[tuple[str, str]]:
    """Give tags and texts in their order, as pairs of which one is empty; a tag comes without its brackets.

    Whatever is opened and never closed ends it, as in a browser: so nothing is looked for twice.
    """
    markup = markup[:LONGEST]
    at = 0
    while at < len(markup):
        start = markup.find("<", at)
        if start < 0:
            start = len(markup)
        yield "", markup[at:start]
        named = _NAME.match(markup, start + 1)
        if named is not None:
            at = _end(markup, named.end())
            if at > len(markup):
                return
            yield markup[start + 1 : at - 1], ""
            at = _after_unseen(markup, named[0].lower(), at)
        elif markup.startswith("<!--", start):
            at = _behind(markup, "-->", start + 4)
        elif markup.startswith(("<!", "<?", "</"), start):
            at = _behind(markup, ">", start)
        else:
            yield "", markup[start : start + 1]
            at = start + 1


def _end(markup: str, at: int) -> int:
    """Give the place behind the tag that is open at `at`; a bracket inside a quoted value does not close it."""
    while found := _TAG_END_OR_QUOTE.search(markup, at):
        if not found[1]:
            return found.end()
        at = _behind(markup, found[1], found.end())
    return len(markup) + 1


def _after_unseen(markup: str, name: str, at: int) -> int:
    """Skip what stands inside a script or style; one that is never closed hides all the rest."""
    if name not in _UNSEEN:
        return at
    closing = _UNSEEN_END[name].search(markup, at)
    return closing.start() if closing else len(markup)


def _behind(markup: str, mark: str, at: int) -> int:
    found = markup.find(mark, at)
    return len(markup) if found < 0 else found + len(mark)


def _tag_name(tag: str) -> str:
    found = _NAME.match(tag)
    return found[0].lower() if found else ""


def _breaks(tag: str) -> bool:
    return _tag_name(tag).removeprefix("/") in _BLOCKS


def _href(tag: str) -> str:
    """Give the first `href` of a tag, "" where it has none: of two alike, browsers keep the first."""
    for found in _ATTRIBUTE.finditer(tag):
        if found[1].lower() == "href":
            return found[2] or found[3] or found[4] or ""
    return ""


def _unescaped(text: str) -> str:
    """Resolve entities once; a number with thousands of digits is left as it is (Python refuses to read it)."""
    try:
        return html.unescape(text)
    except ValueError:
        return text

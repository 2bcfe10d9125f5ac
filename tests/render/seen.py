"""What a reader's program makes of an output: the tags of a page, its links and its words; the tokens of Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

import attrs

VOID = {"br", "meta", "link", "img", "hr", "input"}


@attrs.define
class Page:
    """A page as parsed: `skeleton` are tags with the names of their attributes, link targets left out."""

    skeleton: list[str] = attrs.field(factory=list)
    attributes: list[tuple[str, str, str]] = attrs.field(factory=list)
    texts: list[str] = attrs.field(factory=list)
    comments: list[str] = attrs.field(factory=list)

    @property
    def words(self) -> str:
        """All that is read, blanks folded, styles left out."""
        return " ".join(" ".join(self.texts).split())

    def values(self, name: str) -> list[str]:
        """The values of an attribute, in order."""
        return [value for _, attribute, value in self.attributes if attribute == name]

    @property
    def tags(self) -> list[str]:
        """The names of the tags that open, in order."""
        return [entry.split()[0] for entry in self.skeleton if not entry.startswith("/")]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self._in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_style = tag == "style"
        names = sorted(name for name, _ in attrs if name != "href")
        self.page.skeleton.append(" ".join([tag, *names]))
        self.page.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        self._in_style = False
        self.page.skeleton.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        if not self._in_style:
            self.page.texts.append(data)

    def handle_comment(self, data: str) -> None:
        self.page.comments.append(data)

    def handle_decl(self, decl: str) -> None:
        self.page.skeleton.append(f"!{decl}")


def page(html: str) -> Page:
    """Parse a page or a fragment."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.page


def balanced(seen: Page) -> bool:
    """Whether every tag is closed in its place."""
    stack: list[str] = []
    for entry in seen.skeleton:
        tag = entry.split()[0]
        if tag.startswith("/"):
            if not stack or stack.pop() != tag[1:]:
                return False
        elif not tag.startswith("!") and tag not in VOID:
            stack.append(tag)
    return not stack


def headings(seen: Page) -> Iterator[int]:
    """The levels of the headings, in order."""
    return (int(tag[1]) for tag in seen.tags if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit())

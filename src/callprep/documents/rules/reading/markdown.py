"""Words without the signs that set them off: Markdown is blanked, and each word keeps its place."""

from __future__ import annotations

import re

__all__ = ["unmarked"]

_SIGNS = frozenset("*_~[")
_LINK = re.compile(r"(!?\[)([^\[\]\n]{1,200})(\]\([^()\n]{0,500}\)|\]\[[^\[\]\n]{0,40}\])")
# a sign with a word on one side alone: "5*3" and "snake_case" have one on both, a list's star none
_EMPHASIS = re.compile(r"(?<![\w*~`])(?:\*{1,3}|_{1,3}|~~)(?=[^\s*_~`])|(?<=[^\s*_~`])(?:\*{1,3}|_{1,3}|~~)(?![\w*~`])")


def unmarked(text: str) -> str:
    """Blank what is no word: "at **Lumen**" is "at   Lumen  ", and of a link its words stay."""
    if _SIGNS.isdisjoint(text):
        return text
    return _EMPHASIS.sub(_blank, _LINK.sub(_words, text))


def _words(link: re.Match[str]) -> str:
    return f"{' ' * len(link[1])}{link[2]}{' ' * len(link[3])}"


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())

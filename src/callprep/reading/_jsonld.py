"""JSON-LD as pages have it: comments, wrappers, raw control characters and commas too many are forgiven."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callprep.reading._html import Document

__all__ = ["blocks_of"]

_MOST_BLOCKS = 50

# Possessive throughout, and each piece runs to the end of the text when its own end is missing: linear.
_STRING = r'"(?:[^"\\]|\\.?)*+(?:"|\Z)'
_COMMENTS = re.compile(rf"({_STRING})|//[^\r\n]*+|/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)", re.DOTALL)
_COMMAS = re.compile(rf"({_STRING})|,(?=\s*+[}}\]])", re.DOTALL)
_WRAPPERS = (("<!--", "-->"), ("<![CDATA[", "]]>"))


def blocks_of(document: Document) -> tuple[object, ...]:
    """Give the content of each readable JSON-LD block; one that cannot be mended is skipped."""
    found: list[object] = []
    for place, node in document.every("script"):
        kind = node.get("type").partition(";")[0].strip().lower()
        if kind != "application/ld+json" or len(found) >= _MOST_BLOCKS:
            continue
        try:
            found.append(_lenient("".join(inner.text for inner in document.nodes[place + 1 : node.end])))
        except (ValueError, RecursionError):  # broken beyond mending, numbers without end, nesting without end
            continue
    return tuple(found)


def _lenient(text: str) -> object:
    try:
        return _strict(text)
    except ValueError:
        return _strict(_mended(text))


def _strict(text: str) -> object:
    # strict=False lets raw control characters stand in strings; NaN and Infinity are no JSON.
    loaded: object = json.loads(text, strict=False, parse_constant=_nothing)
    return loaded


def _nothing(_name: str) -> None:
    return None


def _mended(text: str) -> str:
    """Take away comments, wrappers and commas too many; what stands in strings stays."""
    bare = _without(_COMMENTS, text.strip())
    for opening, closing in _WRAPPERS:
        bare = bare.strip().removeprefix(opening).removesuffix(closing)
    return _without(_COMMAS, bare).strip().removesuffix(";")


def _without(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda match: match[1] or " ", text)

"""What a site's robots.txt asks of us (RFC 9309): the longest rule that fits an address decides.

The standard library's reader knows neither `*` nor `$` and lets the first rule that fits decide, which lets us in
where we were asked to stay out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, TypeAlias
from urllib.parse import quote, urlsplit

__all__ = ["AGENT", "MOST_BYTES", "allowed"]

AGENT: Final = "callprep"
"""The product token that our User-Agent begins with, and that a site may address us by."""

MOST_BYTES: Final = 500 * 1024
"""How much of a robots.txt is read: as much as everybody must read (RFC 9309, 2.5)."""

_Rule: TypeAlias = tuple[bool, str]
"""Whether it allows, and the pattern of paths."""

_TOKEN = re.compile(r"\*|[a-z_-]+")
_ESCAPE_OR_ODD = re.compile(r"%[0-9A-Fa-f]{2}|[^!-~]")
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")  # RFC 3986, 2.3


def allowed(text: str, user_agent: str, url: str) -> bool:
    """Tell whether `text`, a robots.txt, lets `user_agent` read `url`, which is on its own site.

    Args:
        text: The file, whatever it holds: a page of HTML has no rules, and so forbids nothing.
        user_agent: A product token, such as `AGENT`; its case does not count.
        url: An http(s) address; of it path and query count.
    """
    target = _target(url)
    fitting = ((len(pattern), allows) for allows, pattern in _rules(text, user_agent.lower()) if _fits(pattern, target))
    # of an allowing and a forbidding rule of one length the allowing one counts (2.2.2)
    return target == "/robots.txt" or max(fitting, default=(0, True))[1]


def _rules(text: str, agent: str) -> list[_Rule]:
    """Give the rules of all groups that name the agent; of those for everybody where none does (2.2.1)."""
    ours: list[_Rule] = []
    everybodys: list[_Rule] = []
    named: set[str] = set()
    addressed = heading = False
    for field, value in _fields(text):
        if field == "user-agent":
            named = {*(named if heading else ()), _token(value)}
            heading, addressed = True, addressed or agent in named
        elif field in {"allow", "disallow"}:
            heading = False
            rule = (field == "allow", _encoded(value))
            ours += [rule] if value and agent in named else []
            everybodys += [rule] if value and "*" in named else []
    return ours if addressed else everybodys


def _fields(text: str) -> Iterator[tuple[str, str]]:
    for line in text[:MOST_BYTES].removeprefix("\ufeff").replace("\r", "\n").split("\n"):
        field, colon, value = line.partition("#")[0].partition(":")
        if colon:
            yield field.strip().lower(), value.strip()


def _token(value: str) -> str:
    found = _TOKEN.match(value.lower())
    return found[0] if found else ""


def _target(url: str) -> str:
    parts = urlsplit(url)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return _encoded(target).replace("*", "%2A").replace("$", "%24")


def _encoded(path: str) -> str:
    """Bring two spellings of one path together: escapes only where one is needed, in capitals (2.2.2)."""
    return _ESCAPE_OR_ODD.sub(_escape, path)


def _escape(found: re.Match[str]) -> str:
    if not found[0].startswith("%"):
        return quote(found[0], errors="replace")
    meant = chr(int(found[0][1:], 16))
    return meant if _UNRESERVED.fullmatch(meant) else found[0].upper()


def _fits(pattern: str, target: str) -> bool:
    """Match from the beginning; `*` stands for anything, a closing `$` for the end. Every piece is looked for once."""
    first, *pieces = pattern.removesuffix("$").split("*")
    ends = pattern.endswith("$")
    if not pieces:
        return target == first if ends else target.startswith(first)
    at = len(first) if target.startswith(first) else -1
    last = pieces.pop()
    for piece in pieces:
        at = -1 if at < 0 else _behind(target, piece, at)
    if at < 0:
        return False
    return target[at:].endswith(last) if ends else last in target[at:]


def _behind(target: str, piece: str, at: int) -> int:
    found = target.find(piece, at)
    return -1 if found < 0 else found + len(piece)

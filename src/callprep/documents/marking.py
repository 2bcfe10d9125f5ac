"""How a reader is told that a machine worded something: a sign at each such line, and a sentence that names it.

The sign stands where lines are looked at, never in what is sent: a mail's body goes out as it is.
"""

from __future__ import annotations

from collections.abc import Iterable

from callprep.documents.lines import Line
from callprep.model.wording import listed
from callprep.wording import Voice, said

__all__ = ["MARK", "by_machine", "machine_of", "machines_of", "told_of"]

MARK = "~"
"""The sign behind a line that a machine worded."""

_MACHINE = "machine: "


def by_machine(name: str) -> str:
    """Give what `Line.by` holds of a machine of that name."""
    return f"{_MACHINE}{name}"


def machine_of(line: Line) -> str:
    """Give the name of the machine that worded a line; empty where the wording is our own."""
    return (line.by or "").removeprefix(_MACHINE)


def machines_of(lines: Iterable[Line]) -> tuple[str, ...]:
    """Give the names of all that worded some of these lines, each once."""
    return tuple(dict.fromkeys(name for line in lines if (name := machine_of(line))))


def told_of(voice: Voice, names: Iterable[str]) -> str:
    """Give the sentence that a reader has to be told; empty where no machine worded anything."""
    told = listed(tuple(names))
    return said(voice, "sheet.worded", mark=MARK, names=told) if told else ""

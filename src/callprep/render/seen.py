"""A sheet as one of its readers may have it, as a page shows it."""

from __future__ import annotations

import attrs

from callprep.documents.marking import MARK, told_of
from callprep.documents.viewing import View, ViewBlock, Viewer, ViewLine
from callprep.render.cleaning import shown

__all__ = ["Block", "Seen", "Told", "seen"]

_READERS = {
    Viewer.RECRUITER: "For the recruiter",
    Viewer.HIRING_MANAGER: "For the hiring manager",
    Viewer.CANDIDATE: "",
}


@attrs.frozen
class Told:
    """One line, the reaction that it answers ("": none), and the machine that worded it, with the sign for that."""

    text: str
    form: str
    when: str
    by: str = ""
    mark: str = ""


@attrs.frozen
class Block:
    """Lines under what they are about."""

    label: str
    lines: tuple[Told, ...]


@attrs.frozen
class Seen:
    """The whole page; `worded` says what a machine worded."""

    title: str
    reader: str
    blocks: tuple[Block, ...]
    needs: tuple[str, ...]
    worded: str = ""


def seen(view: View) -> Seen:
    """Give the page of a view."""
    return Seen(
        shown(view.title, "?"),
        _READERS[view.viewer],
        tuple(map(_block, view.blocks)),
        tuple(shown(need, "?") for need in view.needs),
        shown(told_of(dict.fromkeys(line.by for block in view.blocks for line in block.lines if line.by))),
    )


def _block(block: ViewBlock) -> Block:
    return Block(shown(block.label, "?"), tuple(map(_told, block.lines)))


def _told(line: ViewLine) -> Told:
    by = shown(line.by)
    return Told(shown(line.text, "?"), line.form.value, shown(line.when or ""), by, MARK if by else "")

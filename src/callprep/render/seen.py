"""A sheet as one of its readers may have it, as a page shows it."""

from __future__ import annotations

import attrs

from callprep.documents.viewing import View, ViewBlock, Viewer
from callprep.render.cleaning import shown

__all__ = ["Block", "Seen", "Told", "seen"]

_READERS = {
    Viewer.RECRUITER: "For the recruiter",
    Viewer.HIRING_MANAGER: "For the hiring manager",
    Viewer.CANDIDATE: "",
}


@attrs.frozen
class Told:
    """One line, and the reaction that it answers ("": none)."""

    text: str
    form: str
    when: str


@attrs.frozen
class Block:
    """Lines under what they are about."""

    label: str
    lines: tuple[Told, ...]


@attrs.frozen
class Seen:
    """The whole page."""

    title: str
    reader: str
    blocks: tuple[Block, ...]
    needs: tuple[str, ...]


def seen(view: View) -> Seen:
    """Give the page of a view."""
    return Seen(
        shown(view.title, "?"),
        _READERS[view.viewer],
        tuple(map(_block, view.blocks)),
        tuple(shown(need, "?") for need in view.needs),
    )


def _block(block: ViewBlock) -> Block:
    lines = tuple(Told(shown(one.text, "?"), one.form.value, shown(one.when or "")) for one in block.lines)
    return Block(shown(block.label, "?"), lines)

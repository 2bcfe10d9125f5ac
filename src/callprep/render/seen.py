"""A sheet as one of its readers may have it, as a page shows it."""

from __future__ import annotations

import attrs

from callprep.documents.marking import MARK, told_of
from callprep.documents.viewing import View, ViewBlock, Viewer, ViewLine
from callprep.model.tone import Tone
from callprep.render.charts import LOOKS
from callprep.render.cleaning import shown
from callprep.render.headings import Headings, headings
from callprep.wording import Voice, said

__all__ = ["Block", "Seen", "Told", "seen"]

_READERS = {Viewer.RECRUITER: "sheet.for_recruiter", Viewer.HIRING_MANAGER: "sheet.for_hiring_manager"}


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
    headings: Headings = attrs.field(metadata=LOOKS)
    worded: str = ""
    language: str = attrs.field(default="en", metadata=LOOKS)


def seen(view: View) -> Seen:
    """Give the page of a view."""
    voice, reader = Voice("", Tone(language=view.language)), _READERS.get(view.viewer)
    machines = dict.fromkeys(line.by for block in view.blocks for line in block.lines if line.by)
    return Seen(
        title=shown(view.title, "?"),
        reader=said(voice, reader) if reader else "",
        blocks=tuple(map(_block, view.blocks)),
        needs=tuple(shown(need, "?") for need in view.needs),
        headings=headings(voice),
        worded=shown(told_of(voice, machines)),
        language=view.language,
    )


def _block(block: ViewBlock) -> Block:
    return Block(shown(block.label, "?"), tuple(map(_told, block.lines)))


def _told(line: ViewLine) -> Told:
    by = shown(line.by)
    return Told(shown(line.text, "?"), line.form.value, shown(line.when or ""), by, MARK if by else "")

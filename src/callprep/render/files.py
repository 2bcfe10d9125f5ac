"""The files of a call, written to a folder: for their owner's eyes only, each whole or not at all."""

from __future__ import annotations

from pathlib import Path

from callprep.documents.checklist import checklist
from callprep.documents.mail import REACH_OUT, Mail
from callprep.documents.pitch import PITCH
from callprep.engagement import Engagement
from callprep.errors import NotAllowedError
from callprep.reading.files import write_private
from callprep.render import html, text
from callprep.render.letter import Unwritten

__all__ = ["handout"]


def handout(engagement: Engagement, folder: str | Path = "out") -> tuple[Path, ...]:
    """Write call sheet, dashboard, checklist, dossier, engagement, and the reach-out mail as text and HTML.

    `engagement.json` is what `python -m callprep lint --engagement` and `Engagement.from_json` read; it holds all that
    the others leave out, internal answers among it.

    Where the mail may not be written, its two files say why instead, so that none of an earlier day is left lying.

    Files of an earlier call of the same names are replaced. They hold a person's data: only their owner may read them
    (mode 0600, where the system knows modes). Each is put in its place whole, when all are written; they are not put
    there at one stroke. The dashboard is of the engagement's day.

    Returns:
        The paths written, the page of the call sheet first.

    Raises:
        InvalidInputError: The folder cannot be written to.
    """
    sheet, todo, mail = PITCH.write(engagement), checklist(engagement), _reach_out(engagement)
    known = engagement.dossier.dashboard(engagement.today)
    texts = {
        "call-sheet.html": sheet.html(),
        "call-sheet.md": sheet.markdown(),
        "call-sheet.txt": str(sheet),
        "dashboard.html": known.html(),
        "dashboard.md": known.markdown(),
        "dashboard.json": known.to_json(),
        "dossier.json": engagement.dossier.to_json(),
        "engagement.json": engagement.to_json(),
        "reach-out.html": html(mail),
        "reach-out.txt": text(mail),
        "checklist.html": todo.html(),
        "checklist.md": todo.markdown(),
        "checklist.json": todo.to_json(),
    }
    root = Path(folder)
    return write_private({root / name: text for name, text in texts.items()}, str(folder))


def _reach_out(engagement: Engagement) -> Mail | Unwritten:
    try:
        return REACH_OUT.write(engagement)
    except NotAllowedError as refusal:
        return Unwritten(f"No reach-out mail was written: {refusal.reason}.")

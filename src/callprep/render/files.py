"""The files of a call, written to a folder: for their owner's eyes only, each whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from callprep.documents.checklist import checklist
from callprep.documents.pitch import PITCH
from callprep.engagement import Engagement
from callprep.errors import InvalidInputError

__all__ = ["handout"]

_OWNER_ONLY = 0o600


def handout(engagement: Engagement, folder: str | Path = "out") -> tuple[Path, ...]:
    """Write call sheet (HTML, Markdown, text), dossier (JSON) and checklist (HTML, Markdown, JSON).

    Files of an earlier call of the same names are replaced. They hold a person's data: only their owner may read them
    (mode 0600, where the system knows modes).

    Returns:
        The paths written, the page of the call sheet first.

    Raises:
        InvalidInputError: The folder cannot be written to.
    """
    sheet, todo = PITCH.write(engagement), checklist(engagement)
    texts = {
        "call-sheet.html": sheet.html(),
        "call-sheet.md": sheet.markdown(),
        "call-sheet.txt": str(sheet),
        "dossier.json": engagement.dossier.to_json(),
        "checklist.html": todo.html(),
        "checklist.md": todo.markdown(),
        "checklist.json": todo.to_json(),
    }
    root = Path(folder)
    try:
        root.mkdir(parents=True, exist_ok=True)
        return _written(root, texts)
    except OSError as fault:
        what = f"cannot be written to: {fault.strerror or fault}; name another folder"
        raise InvalidInputError(str(folder), what) from None


def _written(root: Path, texts: Mapping[str, str]) -> tuple[Path, ...]:
    """Write all of them beside and then rename: a reader never meets half a file, nor files of two calls."""
    beside = {name: root / f".{name}.part" for name in texts}
    try:
        for name, text in texts.items():
            _write(beside[name], text)
        return tuple(path.replace(root / name) for name, path in beside.items())
    finally:
        for path in beside.values():
            path.unlink(missing_ok=True)


def _write(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
    with os.fdopen(handle, "w", encoding="utf-8", errors="replace", newline="\n") as stream:
        stream.write(text if text.endswith("\n") else f"{text}\n")

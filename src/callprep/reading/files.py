"""Files that hold a person's data, written: for their owner's eyes only, each whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from callprep.errors import InvalidInputError

__all__ = ["write_private"]

_OWNER_ONLY = 0o600


def write_private(texts: Mapping[Path, str], where: str) -> tuple[Path, ...]:
    """Write texts to files that only their owner may read (mode 0600, where the system knows modes).

    Files of those names are replaced, links as well; folders are made. All texts are written beside their places before
    the first is put there, so that a reader never meets half a file, and a full disk leaves everything as it was. The
    renames are one step each, not one together: who is stopped between two, or reads then, finds new files beside old.

    Args:
        texts: What to write, by path; a last line end is added where it is missing.
        where: How the message calls the place if it cannot be written to.

    Returns:
        The paths, in the order given.

    Raises:
        InvalidInputError: The place cannot be written to.
    """
    try:
        return _written(texts)
    except (OSError, ValueError) as fault:  # a NUL in a path is a ValueError
        why = isinstance(fault, OSError) and fault.strerror
        raise InvalidInputError(where, f"cannot be written to: {why or fault}; name another place") from None


def _written(texts: Mapping[Path, str]) -> tuple[Path, ...]:
    for path in texts:
        path.parent.mkdir(parents=True, exist_ok=True)
    beside = {path: path.parent / f".{path.name}.part" for path in texts}
    try:
        for path, text in texts.items():
            _write(beside[path], text)
        return tuple(part.replace(path) for path, part in beside.items())
    finally:
        for part in beside.values():
            part.unlink(missing_ok=True)


def _write(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
    with os.fdopen(handle, "w", encoding="utf-8", errors="replace", newline="\n") as stream:
        stream.write(text if text.endswith("\n") else f"{text}\n")

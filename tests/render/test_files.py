"""Rules of the files of a call."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from tests.helpers import engagement

from callprep import Dossier, handout
from callprep.errors import InvalidInputError


def test_the_page_comes_first(tmp_path: Path) -> None:
    """The paths are given, the page of the sheet first, and each file is there and ends in a line break."""
    paths = handout(engagement(), tmp_path / "a" / "b")
    assert paths[0].name == "call-sheet.html"
    assert all(path.read_text(encoding="utf-8").endswith("\n") for path in paths)


def test_owner_only(tmp_path: Path) -> None:
    """Only the owner may read them, whatever stood there before, and no half file stays behind."""
    (tmp_path / "call-sheet.html").write_text("old", encoding="utf-8")
    (tmp_path / "call-sheet.html").chmod(0o644)
    (tmp_path / ".call-sheet.html.part").write_text("half", encoding="utf-8")
    paths = handout(engagement(), tmp_path)
    assert {stat.S_IMODE(path.stat().st_mode) for path in paths} == {0o600}
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in paths}


def test_dossier_is_whole(tmp_path: Path) -> None:
    """The dossier that is written is the engagement's."""
    known = engagement()
    handout(known, tmp_path)
    assert Dossier.from_json((tmp_path / "dossier.json").read_text(encoding="utf-8")) == known.dossier


def test_no_folder(tmp_path: Path) -> None:
    """A folder that cannot be had is an error that names it."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(InvalidInputError, match="name another folder"):
        handout(engagement(), tmp_path / "file")

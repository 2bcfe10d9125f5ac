"""Files with personal data: for their owner alone, each whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from callprep.errors import InvalidInputError
from callprep.reading import files
from callprep.reading.files import write_private


def test_written(tmp_path: Path) -> None:
    """Texts are written as UTF-8 with a line end, in the order given, into folders that are made for them."""
    paths = write_private({tmp_path / "a" / "b.txt": "Grüße", tmp_path / "c.txt": "there\n"}, "here")
    assert paths == (tmp_path / "a" / "b.txt", tmp_path / "c.txt")
    assert [path.read_bytes() for path in paths] == ["Grüße\n".encode(), b"there\n"]


@pytest.mark.parametrize("umask", [0o000, 0o077])
def test_owner_alone(tmp_path: Path, umask: int) -> None:
    """Only their owner may read them, whatever the system's habit, and whatever a file was before."""
    (tmp_path / "old").write_text("old", encoding="utf-8")
    (tmp_path / "old").chmod(0o666)
    before = os.umask(umask)
    try:
        paths = write_private({tmp_path / "old": "", tmp_path / "new": ""}, "here")
    finally:
        os.umask(before)
    assert {stat.S_IMODE(path.stat().st_mode) for path in paths} == {0o600}


def test_links_are_replaced(tmp_path: Path) -> None:
    """A link in the place of a file is replaced, not followed, and so is half a file that was left behind."""
    (tmp_path / "elsewhere").write_text("theirs", encoding="utf-8")
    (tmp_path / "mine").symlink_to(tmp_path / "elsewhere")
    (tmp_path / ".mine.part").symlink_to(tmp_path / "elsewhere")
    write_private({tmp_path / "mine": "mine"}, "here")
    assert (tmp_path / "elsewhere").read_text(encoding="utf-8") == "theirs"
    assert not (tmp_path / "mine").is_symlink()
    assert {path.name for path in tmp_path.iterdir()} == {"mine", "elsewhere"}


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("file/new", "File exists"),
        ("file/below/new", "Not a directory"),
        ("folder", "Is a directory"),
        ("", ""),
        ("..", ""),
        ("a\0b", "embedded null"),
    ],
)
def test_cannot_be_written(tmp_path: Path, name: str, why: str) -> None:
    """A place that cannot be written to is called as the caller calls it, with what to do; nothing is left behind."""
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    with pytest.raises(InvalidInputError, match=f"here: cannot be written to: .*{why}.*; name another place"):
        write_private({tmp_path / name: "text"}, "here")
    assert {path.name for path in tmp_path.iterdir()} == {"file", "folder"}


def test_interrupted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopped while writing it leaves nothing new: the files of before are all there, whole."""
    (tmp_path / "a").write_text("earlier", encoding="utf-8")
    write, names = files._write, list[str]()

    def stopped(path: Path, text: str) -> None:
        write(path, text)
        names.append(path.name)
        if len(names) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(files, "_write", stopped)
    with pytest.raises(KeyboardInterrupt):
        write_private({tmp_path / name: "new" for name in "abc"}, "here")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_text(encoding="utf-8") == "earlier"


def test_half_a_character(tmp_path: Path) -> None:
    """What cannot be written as UTF-8 is replaced, and the rest is there."""
    (path,) = write_private({tmp_path / "a": "odd \ud83d"}, "here")
    assert path.read_text(encoding="utf-8") == "odd ?\n"

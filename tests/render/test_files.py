"""The files of a call: for their owner alone, all of them or none."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import attrs
import pytest
from tests.helpers import engagement

from callprep import Dossier, Engagement, Project, handout
from callprep.errors import InvalidInputError

NAMES = (
    "call-sheet.html", "call-sheet.md", "call-sheet.txt", "dashboard.html", "dashboard.md", "dashboard.json",
    "dossier.json", "engagement.json", "reach-out.html", "reach-out.txt", "checklist.html", "checklist.md",
    "checklist.json",
)  # fmt: skip
KNOWN = engagement(Project("search-index", topics=("search",)))


def test_written(tmp_path: Path) -> None:
    """Thirteen files are written, the page of the call sheet first, also into a folder that is not there yet."""
    paths = handout(KNOWN, tmp_path / "a" / "b")
    assert [path.name for path in paths] == list(NAMES)
    assert {path.name for path in (tmp_path / "a" / "b").iterdir()} == set(NAMES)
    assert all(path.read_text(encoding="utf-8").endswith("\n") for path in paths)
    assert Dossier.from_json((tmp_path / "a" / "b" / "dossier.json").read_text(encoding="utf-8")) == KNOWN.dossier
    assert Engagement.from_json((tmp_path / "a" / "b" / "engagement.json").read_text(encoding="utf-8")) == KNOWN


def test_dashboard(tmp_path: Path) -> None:
    """The dashboard is that of the dossier, on the day of the engagement, as a page, as Markdown and as JSON."""
    handout(KNOWN, tmp_path)
    known = KNOWN.dossier.dashboard(KNOWN.today)
    said = {"dashboard.html": known.html(), "dashboard.md": known.markdown(), "dashboard.json": known.to_json()}
    for name, text in said.items():
        assert "search-index" in text
        assert (tmp_path / name).read_text(encoding="utf-8").rstrip("\n") == text.rstrip("\n"), name


def test_reach_out(tmp_path: Path) -> None:
    """The first mail is written where it may be; else its files say why not, and no older one is left lying."""
    may = attrs.evolve(KNOWN, caller=attrs.evolve(KNOWN.caller, email="t@lumen.example", address="1 Sample Street"))
    names = ("reach-out.html", "reach-out.txt")
    handout(may, tmp_path)
    told = [(tmp_path / name).read_text(encoding="utf-8") for name in names]
    assert all("Hi Mira," in text and "1 Sample Street" in text for text in told)
    assert told[1].startswith("Subject: ")
    assert all(len(row) > 80 or row == row.strip() for row in told[1].splitlines())
    handout(KNOWN, tmp_path)
    told = [(tmp_path / name).read_text(encoding="utf-8") for name in names]
    assert all("No reach-out mail was written: a mail that nobody asked for" in text for text in told)
    assert not any("Hi Mira" in text for text in told)


def test_default_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a folder they go to `out`, here."""
    monkeypatch.chdir(tmp_path)
    assert handout(KNOWN)[0] == Path("out/call-sheet.html")


@pytest.mark.parametrize("umask", [0o000, 0o077])
def test_owner_alone(tmp_path: Path, umask: int) -> None:
    """Only their owner may read them, whatever the system's habit, and whatever a file was before."""
    (tmp_path / "dossier.json").write_text("old", encoding="utf-8")
    (tmp_path / "dossier.json").chmod(0o666)
    before = os.umask(umask)
    try:
        paths = handout(KNOWN, tmp_path)
    finally:
        os.umask(before)
    assert {stat.S_IMODE(path.stat().st_mode) for path in paths} == {0o600}


def test_replaces(tmp_path: Path) -> None:
    """Files of an earlier call are replaced, also half ones that it left; a link is replaced, not followed."""
    (tmp_path / "elsewhere").write_text("theirs", encoding="utf-8")
    (tmp_path / "call-sheet.txt").symlink_to(tmp_path / "elsewhere")
    (tmp_path / ".call-sheet.md.part").symlink_to(tmp_path / "elsewhere")
    handout(KNOWN, tmp_path)
    assert (tmp_path / "elsewhere").read_text(encoding="utf-8") == "theirs"
    assert not (tmp_path / "call-sheet.txt").is_symlink()
    assert {path.name for path in tmp_path.iterdir()} == {*NAMES, "elsewhere"}


def test_cannot_be_written(tmp_path: Path) -> None:
    """A place that cannot be written to is named, with what to do, and nothing is left behind."""
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    with pytest.raises(InvalidInputError, match=r"file: cannot be written to: File exists; name another place"):
        handout(KNOWN, tmp_path / "file")
    (tmp_path / "checklist.md").mkdir()
    with pytest.raises(InvalidInputError, match="cannot be written to: Is a directory"):
        handout(KNOWN, tmp_path)
    assert not list(tmp_path.glob(".*.part"))


def test_half_a_character(tmp_path: Path) -> None:
    """What cannot be written as UTF-8 does not keep the rest from being written."""
    handout(engagement(Project("search-index \ud83d", topics=("search",))), tmp_path)
    assert "search-index" in (tmp_path / "dossier.json").read_text(encoding="utf-8")

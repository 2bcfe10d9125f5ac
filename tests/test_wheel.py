"""What a user gets: a wheel, away from the checkout, with its types, templates and samples inside."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.wheel


def _run(*arguments: str, cwd: Path, path: Path | None = None) -> str:
    environment = {**os.environ, **({"PYTHONPATH": str(path)} if path else {})}
    done = subprocess.run(  # noqa: S603 -- our own interpreter
        [sys.executable, *arguments], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel, with the tools that are here."""
    folder = tmp_path_factory.mktemp("wheel")
    _run("-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path) -> Path:
    """Install the wheel into a folder of its own."""
    target = wheel.parent / "site"
    _run("-m", "pip", "install", "-q", "--no-deps", "--no-index", "--target", str(target), str(wheel), cwd=wheel.parent)
    return target


def test_holds_what_it_needs(wheel: Path) -> None:
    """The wheel holds the mark of types, templates, samples and the licence, and no tests."""
    names = zipfile.ZipFile(wheel).namelist()
    assert "callprep/py.typed" in names
    assert "callprep/samples/candidate.toml" in names
    assert any(name.startswith("callprep/render/templates/") and name.endswith(".html") for name in names)
    assert "callprep/wording/en/opener.toml" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not any("tests/" in name for name in names)


def test_goes_the_whole_way(installed: Path, tmp_path: Path) -> None:
    """Away from the checkout the samples are written, and a sheet with its files is made of them."""
    told = _run("-c", "import callprep; print(callprep.__file__)", cwd=tmp_path, path=installed)
    assert told.startswith(str(installed))
    _run("-m", "callprep", "init", cwd=tmp_path, path=installed)
    sheet = _run(
        "-m", "callprep", "prepare", "candidate.toml", "--opportunity", "role.toml", cwd=tmp_path, path=installed
    )
    assert "Ada Example: 10 minutes, Pooja Example" in sheet
    assert "Example Labs" in sheet
    assert (tmp_path / "out" / "call-sheet.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_sources_are_found(installed: Path, tmp_path: Path) -> None:
    """The sources of the wheel are found by their names."""
    told = _run("-m", "callprep", "sources", cwd=tmp_path, path=installed)
    assert all(f"{name}:" in told for name in ("github", "stackexchange", "feeds", "homepage"))

"""The file that type checkers read is whole, and they do read it."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

import callprep

HERE = Path(__file__).parent
CONFIG = tomllib.loads((HERE.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))


def test_holds_every_public_name() -> None:
    """Every name of the front door is used there: an unused import is an error of the linter."""
    tree = ast.parse((HERE / "api.py").read_text(encoding="utf-8"))
    used = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "callprep"
        for alias in node.names
    }
    assert used == set(callprep.__all__)


def test_is_checked() -> None:
    """Both type checkers have the folder in their settings."""
    assert "tests" in CONFIG["tool"]["mypy"]["files"]
    assert "tests/typing" in CONFIG["tool"]["pyright"]["include"]

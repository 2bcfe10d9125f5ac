"""The file that type checkers read is whole, and they do read it."""

from __future__ import annotations

import ast
import inspect
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import get_origin

import callprep
import callprep.errors

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


NOT_YET_SHOWN = frozenset(
    (
        "Ask Card Fields Gave Heard Item Json Judge LeftOut Listed OnEvidence Origin Phase Predicate ToAsk Version Year"
    ).split()
)
"""Names that public signatures lead to, and that the front door does not show yet: the list gets no longer."""


def test_signatures_lead_to_public_names() -> None:
    """Whoever holds a public value can name the types of all that it gives and takes."""
    shown = {*callprep.__all__, *callprep.errors.__all__}
    led: dict[str, str] = {}
    for name in callprep.__all__:
        for where, holder in _annotated(name, getattr(callprep, name)):
            for found in sorted(_named(holder) - shown):
                led.setdefault(found, where)
    assert {name: where for name, where in led.items() if name not in NOT_YET_SHOWN} == {}
    assert NOT_YET_SHOWN.isdisjoint(shown)
    assert led.keys() >= NOT_YET_SHOWN


def _annotated(name: str, shown: object) -> Iterator[tuple[str, object]]:
    """Give a public function, or a class and all that is public in it."""
    yield name, shown
    for member, value in vars(shown).items() if isinstance(shown, type) else ():
        inner = getattr(value, "__func__", getattr(value, "fget", getattr(value, "func", value)))
        if inspect.isfunction(inner) and not member.startswith("_"):
            yield f"{name}.{member}", inner


def _named(holder: object) -> set[str]:
    """Give the names of ours that annotations name; private fields are nobody's business."""
    if not (isinstance(holder, type) or inspect.isfunction(holder)):
        return set()
    told = inspect.get_annotations(holder)
    trees = [ast.parse(str(hint)) for key, hint in told.items() if not key.startswith("_")]
    home = vars(sys.modules[holder.__module__])
    return {name for tree in trees for node in ast.walk(tree) for name in _ours(node, home)}


def _ours(node: ast.AST, home: dict[str, object]) -> Iterator[str]:
    """Give a name that is made in callprep: a class, or an alias, which knows no module of its own."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        room = home.get(node.value.id)
        if isinstance(room, ModuleType) and room.__name__.startswith("callprep"):
            yield node.attr
    elif isinstance(node, ast.Name) and node.id in home:
        found = home[node.id]
        is_alias = get_origin(found) is not None or isinstance(found, str)
        if is_alias or (isinstance(found, type) and found.__module__.startswith("callprep")):
            yield node.id

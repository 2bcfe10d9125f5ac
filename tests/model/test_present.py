"""The one door upward."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.helpers import dossier

import callprep
from callprep.model import _present

MODEL = Path(_present.__file__).parent
ABOVE = {path.stem for path in MODEL.parent.iterdir() if path.name[0] not in "_."} - {"model", "errors", "py.typed"}


def _reaches(tree: ast.Module) -> Iterator[str]:
    """Give what is imported by statement or by name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield str(node.module)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and "\n" not in node.value:
            yield node.value


def test_only_door() -> None:
    """No other module of the model looks at an upper room, by statement or by name."""
    assert {"render", "reading", "inquiry", "documents"} <= ABOVE
    rooms = tuple(f"callprep.{room}" for room in ABOVE)
    up = {
        path.name
        for path in MODEL.glob("*.py")
        for name in _reaches(ast.parse(path.read_text(encoding="utf-8")))
        if name.startswith(rooms) and " " not in name
    }
    assert up == {"_present.py"}


@pytest.mark.parametrize("name", [name for name in _present.__all__ if name not in {"from_json", "facts_given_by"}])
def test_every_path_leads_somewhere(name: str) -> None:
    """Each way of showing a value finds the room that can."""
    assert getattr(_present, name)(dossier(callprep.Skill("search")))


def test_reads_back() -> None:
    """What was written is read by the same door."""
    told = dossier(callprep.Skill("search"))
    assert _present.from_json(callprep.Dossier, _present.to_json(told)) == told


def test_facts_of_a_source() -> None:
    """An installed source says which facts it gives; one that is not installed gives none."""
    assert callprep.Project in _present.facts_given_by("github")
    assert _present.facts_given_by("nobody") == _present.facts_given_by("") == frozenset()

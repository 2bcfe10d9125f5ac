"""Mappings by name."""

from __future__ import annotations

from importlib.metadata import EntryPoint

import pytest

from callprep.errors import BrokenSourceError, InvalidInputError
from callprep.formats.mappings import registry
from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.registry import OURS, mapping, mappings

THEIRS = SystemMapping("acme-ats", candidate={"name": "n"})
NO_MAPPING = {"name": "n"}


def brings(monkeypatch: pytest.MonkeyPatch, *values: str) -> None:
    """Let packages bring a mapping called acme-ats from these places."""
    points = [EntryPoint("acme-ats", value, registry.GROUP) for value in values]
    monkeypatch.setattr(registry, "entry_points", lambda **_: points)


@pytest.mark.parametrize("name", OURS)
def test_ours(name: str) -> None:
    """Each of ours has its own name and something to read."""
    found = mapping(name)
    assert found.name == name
    assert found.candidate or found.opportunity


def test_unknown() -> None:
    """An unknown name is answered with the nearest, or with all."""
    with pytest.raises(InvalidInputError, match="no mapping is called 'greenhose'; did you mean 'greenhouse'"):
        mapping("greenhose")
    with pytest.raises(InvalidInputError, match="there are ashby, "):
        mapping("#")


def test_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A package brings its mapping by an entry point; twice from one place is once."""
    brings(monkeypatch, f"{__name__}:THEIRS", f"{__name__}:THEIRS")
    monkeypatch.setattr(EntryPoint, "load", lambda _: THEIRS)
    assert mapping("acme-ats") is THEIRS
    assert "acme-ats" in mappings()


@pytest.mark.parametrize(
    ("values", "why"),
    [
        (["no.such.module:X"], "cannot be loaded: ModuleNotFoundError"),
        (["os:sep"], "is str, and should be a SystemMapping"),
        (["a:A", "b:B"], "two packages bring this mapping, a:A and b:B"),
    ],
)
def test_broken(monkeypatch: pytest.MonkeyPatch, values: list[str], why: str) -> None:
    """A mapping that is broken names its package, and stops no other."""
    brings(monkeypatch, *values)
    with pytest.raises(BrokenSourceError, match=why):
        mapping("acme-ats")
    assert mapping("lever").name == "lever"

"""Sources that are installed: named by entry points, loaded when they are needed, and never fatal when broken."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from importlib.metadata import EntryPoint, entry_points

import attrs

from callprep.errors import BrokenSourceError, UnknownSourceError
from callprep.inquiry.source import Source, SourceInfo
from callprep.reading.settings import Settings

__all__ = ["GROUP", "SourceEntry", "info", "installed", "source"]

GROUP = "callprep.sources"
"""The group of entry points under which a package names its sources."""


@attrs.frozen
class SourceEntry:
    """A source that some package brings: its name, and where its code is (more than one place is a quarrel)."""

    name: str
    points: tuple[EntryPoint, ...]

    def make(self, settings: Settings) -> Source:
        """Load the source and make it: by its `configured(settings)` where it has one, else without arguments.

        Raises:
            BrokenSourceError: It cannot be loaded or made, or is no source.
        """
        maker = self._load()
        with self._blamed("cannot be made"):
            made = _made(maker, settings)
            if isinstance(made, Source) and _described(made):
                return made
        raise BrokenSourceError(self.name, f"{self.where} gives {type(made).__name__}, which has no `info` and `ask`")

    def info(self) -> SourceInfo:
        """Give the description of the source; it is made only where its class does not hold one.

        Raises:
            BrokenSourceError: As `make`.
        """
        described = getattr(self._load(), "info", None)
        return described if isinstance(described, SourceInfo) else self.make(Settings()).info

    @property
    def where(self) -> str:
        """The place of the code as the package writes it: "package.module:Name"."""
        return " and ".join(point.value for point in self.points)

    def _load(self) -> object:
        point, *others = self.points
        if others:
            raise BrokenSourceError(self.name, f"two packages bring it, {self.where}; uninstall one")
        with self._blamed("cannot be loaded"):
            loaded: object = point.load()
        return loaded

    @contextmanager
    def _blamed(self, what: str) -> Generator[None]:
        """Let nothing but the blame out: a stranger's module may raise anything while it is imported."""
        try:
            yield
        except (Exception, SystemExit) as fault:
            raise BrokenSourceError(self.name, f"{self.where} {what}: {type(fault).__name__}: {fault}") from fault


def _described(made: object) -> bool:
    return isinstance(getattr(made, "info", None), SourceInfo)


def _made(maker: object, settings: Settings) -> object:
    configured = getattr(maker, "configured", None)
    if callable(configured):
        return configured(settings)
    return maker() if callable(maker) else maker


def installed() -> tuple[SourceEntry, ...]:
    """Give the sources that installed packages bring, by name; none is loaded yet.

    In a checkout that is not installed there are none, for it has no entry points.
    """
    found: dict[str, dict[str, EntryPoint]] = {}
    for point in entry_points(group=GROUP):
        found.setdefault(point.name, {}).setdefault(point.value, point)
    return tuple(SourceEntry(name, tuple(points.values())) for name, points in sorted(found.items()))


def source(name: str, settings: Settings | None = None) -> Source:
    """Make the installed source of that name.

    Args:
        name: As `installed` gives it: "github".
        settings: What it may count on; looked up in the environment where left out.

    Raises:
        UnknownSourceError: No installed package brings it; the message names the nearest.
        BrokenSourceError: It cannot be loaded or made.
    """
    return _entry(name).make(Settings.from_env() if settings is None else settings)


def info(name: str) -> SourceInfo:
    """Give the description of the installed source of that name.

    Raises:
        UnknownSourceError: No installed package brings it; the message names the nearest.
        BrokenSourceError: It cannot be loaded.
    """
    return _entry(name).info()


def _entry(name: str) -> SourceEntry:
    entries = {entry.name: entry for entry in installed()}
    if name not in entries:
        raise UnknownSourceError(name, tuple(entries))
    return entries[name]

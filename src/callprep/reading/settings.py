"""What the user's surroundings offer: which keys there are, never what they are."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping

import attrs

from callprep.errors import BrokenSourceError
from callprep.inquiry.source import SourceInfo

__all__ = ["CONTACT_VARIABLE", "Settings"]

CONTACT_VARIABLE = "CALLPREP_CONTACT"
"""The environment variable that holds an address where sites can reach us; some give more to those who name one."""


def _names(given: Iterable[str]) -> frozenset[str]:
    return frozenset(given)


@attrs.frozen
class Settings:
    """Which credentials exist, and how sites can reach the user.

    Sources are configured from this, so it holds no secret: the client alone reads the values.

    Args:
        has: Names of the sources for which there is a credential.
        contact: A mail address or page of the user's, for sites that ask for one.
    """

    _has: frozenset[str] = attrs.field(default=frozenset(), converter=_names, alias="has")
    contact: str | None = None

    def has(self, source: str) -> bool:
        """Whether there is a credential for the source of that name."""
        return source in self._has

    @classmethod
    def from_env(
        cls, environ: Mapping[str, str] | None = None, *, infos: Iterable[SourceInfo] | None = None
    ) -> Settings:
        """Look which variables are set: those that sources name, and CALLPREP_CONTACT.

        A variable that is blank counts as not set. A source that cannot be loaded has no credential.

        Args:
            environ: The variables; those of the process where left out.
            infos: The sources; all installed ones where left out.
        """
        found = os.environ if environ is None else environ
        known = _infos() if infos is None else infos
        given = {name for name, value in found.items() if value.strip()}
        return cls(
            has={info.name for info in known if info.auth is not None and given.intersection(info.auth.variables)},
            contact=found.get(CONTACT_VARIABLE, "").strip() or None,
        )


def _infos() -> Iterator[SourceInfo]:
    from callprep.reading import plugins  # noqa: PLC0415 -- plugins are configured from settings, and know settings

    for entry in plugins.installed():
        try:
            yield entry.info()
        except BrokenSourceError:
            continue

"""What all calls of a client have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.metadata import version
from typing import TypeAlias

import attrs

from callprep.errors import BrokenSourceError
from callprep.inquiry.source import SourceInfo, Way
from callprep.net.secrets import Credential, Secret, credentials
from callprep.reading import plugins

__all__ = ["Setup", "Tokens", "installed_infos", "set_up"]

Tokens: TypeAlias = Mapping[str, str | Secret] | tuple[Credential, ...]
"""By source name or origin, see `callprep.net.secrets.credentials`; or bound already."""


@attrs.frozen
class Setup:
    """Credentials, our name, and how much may come: `roomy` hosts may send `api_cap` bytes, others `page_cap`."""

    credentials: tuple[Credential, ...] = ()
    agent: str = "callprep"
    roomy: frozenset[str] = frozenset()
    api_cap: int = 8 * 1024 * 1024
    page_cap: int = 2 * 1024 * 1024


def set_up(tokens: Tokens | None, infos: Iterable[SourceInfo] | None, contact: str | None) -> Setup:
    """Put it together; hosts of sources that read an API are roomy.

    Raises:
        UnknownSourceError: A token names a source that is not known.
        InvalidInputError: A token cannot be one.
    """
    known = installed_infos() if infos is None else tuple(infos)
    given = credentials(tokens, known) if isinstance(tokens, Mapping) else tokens or ()
    hosts = (info.hosts for info in known if info.way is Way.API and not info.any_public)
    return Setup(given, _agent(contact), frozenset[str]().union(*hosts))


def installed_infos() -> tuple[SourceInfo, ...]:
    """Describe the installed sources; one that cannot be loaded has neither tokens nor hosts."""
    found: list[SourceInfo] = []
    for entry in plugins.installed():
        try:
            found.append(entry.info())
        except BrokenSourceError:
            continue
    return tuple(found)


def _agent(contact: str | None) -> str:
    """Name ourselves, and whom to write to, as sites ask of every robot (RFC 9110, 10.1.5)."""
    reachable = "".join(char for char in contact or "" if " " <= char <= "~" and char not in "()\\").strip()
    return f"callprep/{version('callprep')}" + (f" (+{reachable})" if reachable else "")

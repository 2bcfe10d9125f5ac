"""Clauses about what a source says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from callprep.inquiry.source import SourceInfo, Way
from callprep.testing._trial import Trial

__all__ = ["describes_itself"]

_NAME = re.compile(r"[a-z][a-z0-9]*([_-][a-z0-9]+)*")
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?")


def describes_itself(trial: Trial) -> Iterator[str]:
    """The description is complete: users choose a source, and the interview lets it out, by nothing else."""
    info = trial.info
    if not _NAME.fullmatch(info.name):
        yield f"the name {info.name!r} is no entry point's: use small letters, digits, and - or _ between them"
    if not info.gives:
        yield "`gives` is empty: name the classes of facts that it yields"
    if trial.source.info != info:
        yield "`info` is another one each time it is read"
    yield from _reach(info)
    if info.way is Way.SEARCH and info.on_by_default:
        yield "a search is on by default: set on_by_default=False, so that nobody is searched for unasked"


def _reach(info: SourceInfo) -> Iterator[str]:
    """Judge hosts, sites and terms together: they say where it goes, for whom, and by whose leave.

    Terms may be left out: who writes a first adapter has not read them yet, and its users see that none are named.
    """
    if info.way is Way.IMPORT:
        if info.hosts:
            yield "an importer reads a file and asks nobody: leave `hosts` empty"
        return
    if not info.hosts:
        yield "`hosts` is empty: name the hosts that it asks"
    for host in sorted(info.hosts):
        if not info.any_public and not _HOST.fullmatch(host):
            yield f"the host {host!r} is no bare host name: no scheme, port, path or capitals"
    if not info.sites and info.way is not Way.SEARCH:
        yield "`sites` is empty: name the sites whose accounts it reads"
    if info.terms is not None and not info.terms.url.startswith("https://"):
        yield f"the terms' address {info.terms.url!r} is no https address"

"""What profiles, jobs and the candidate's own words say of the person, where they differ."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from callprep.insight._told import left, lives_in, works_at
from callprep.insight.conflicts._versions import MOST_COMPARED, Conflict, Version, differing, side_by_side, trust
from callprep.insight.sameness._employers import firms, same_firms, surely_same_firms
from callprep.insight.sameness._places import places, same_places
from callprep.model.evidence import Dossier
from callprep.model.facts import About, Role, Said
from callprep.reading.names import is_full_name, same_person
from callprep.wording import Voice, said

__all__ = ["find"]

_OPEN, _NOT_OPEN = "open to work", "not open to work"


def find(voice: Voice, dossier: Dossier) -> Iterator[Conflict]:
    """Find where two accounts, or an account and what we were told, say different things of the person."""
    yield from _employers(voice, dossier)
    yield from _left(voice, dossier)
    yield from _places(voice, dossier)
    yield from _names(voice, dossier)
    yield from _open_to_work(voice, dossier)


def _employers(voice: Voice, dossier: Dossier) -> Iterator[Conflict]:
    found = differing((*_told(dossier, works_at), *_employed(dossier)), same_firms, firms)
    if not found:
        return
    both = _is_one_record(found)
    move, told = "both" if both else "either", side_by_side(found)
    ask = said(voice, f"conflict.employer_{move}", firms=_listed(voice, move, found))
    yield Conflict("employer", found, f"two jobs at once, as stated: {told}" if both else told, ask)


def _is_one_record(versions: tuple[Version, ...]) -> bool:
    """Tell whether one page lists all of them as present jobs: then they may well be."""
    roles = [version.evidence for version in versions if version.evidence]
    seats = {(item.provenance.source, item.provenance.account.key) for item in roles if isinstance(item.fact, Role)}
    return len(seats) == 1 and all(version.evidence and isinstance(version.evidence.fact, Role) for version in versions)


def _employed(dossier: Dossier) -> Iterator[Version]:
    for about in dossier.of(About):
        if about.is_sure and about.fact.employer:
            yield Version(about.fact.employer, about)
    for role in dossier.of(Role):
        if role.is_sure and role.fact.employer and role.fact.current and not role.fact.ended:
            yield Version(role.fact.employer, role)


def _left(voice: Voice, dossier: Dossier) -> Iterator[Conflict]:
    """Find who says to have left an employer that a profile still names."""
    still = [(version, firms(version.said)) for version in _employed(dossier)]
    for told in sorted(set(_told(dossier, left)), key=lambda version: version.said)[:MOST_COMPARED]:
        gone = firms(told.said)
        named = [version for version, present in still if surely_same_firms(present, gone)]
        if named:
            gone_from = said(voice, "conflict.left", employer=told.said)
            versions = (Version(gone_from, told.evidence), *sorted(named, key=trust))
            yield Conflict("employer", versions, side_by_side(versions), said(voice, "conflict.employer_left"))


def _places(voice: Voice, dossier: Dossier) -> Iterator[Conflict]:
    profiles = (Version(item.fact.place, item) for item in dossier.of(About) if item.is_sure and item.fact.place)
    given = (Version(dossier.candidate.location),) if dossier.candidate.location else ()
    found = differing((*_told(dossier, lives_in), *given, *profiles), same_places, places)
    if found:
        ask = said(voice, "conflict.place", places=_listed(voice, "either", found))
        yield Conflict("place", found, side_by_side(found), ask)


def _names(voice: Voice, dossier: Dossier) -> Iterator[Conflict]:
    """Find full names that are not spellings of one; why they differ is nobody's business, which to use is."""
    named = (Version(item.fact.name, item) for item in dossier.of(About) if item.is_sure)
    found = differing((version for version in named if is_full_name(version.said)), same_person, str)
    if found:
        yield Conflict("name", found, side_by_side(found), said(voice, "conflict.name"))


def _open_to_work(voice: Voice, dossier: Dossier) -> Iterator[Conflict]:
    marks = ((item, item.fact.open_to_work) for item in dossier.of(About) if item.is_sure)
    versions = (Version(_OPEN if is_open else _NOT_OPEN, item) for item, is_open in marks if is_open is not None)
    found = differing(versions, str.__eq__, str)
    if found:
        yield Conflict("open to work", found, side_by_side(found), said(voice, "conflict.open_to_work"))


def _told(dossier: Dossier, read: Callable[[str], Iterator[str]]) -> Iterator[Version]:
    """Read what the candidate told us: in the reply, and in whatever was noted of their words."""
    reply = dossier.candidate.reply
    for text in (*(item.title for item in dossier.candidate.said), *([reply.text] if reply else [])):
        yield from (Version(name) for name in read(text))
    for item in dossier.of(Said):
        if item.is_sure:
            yield from (Version(name, item) for name in read(item.fact.title))


def _listed(voice: Voice, move: str, versions: tuple[Version, ...]) -> str:
    *items, last = (version.said for version in versions)
    return said(voice, f"conflict.{move}", first=", ".join(items), last=last)

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

__all__ = ["find"]

_OPEN, _NOT_OPEN = "open to work", "not open to work"


def find(dossier: Dossier) -> Iterator[Conflict]:
    """Find where two accounts, or an account and what we were told, say different things of the person."""
    yield from _employers(dossier)
    yield from _left(dossier)
    yield from _places(dossier)
    yield from _names(dossier)
    yield from _open_to_work(dossier)


def _employers(dossier: Dossier) -> Iterator[Conflict]:
    found = differing((*_told(dossier, works_at), *_employed(dossier)), same_firms, firms)
    if not found:
        return
    said = _listed([version.said for version in found], "and" if _is_one_record(found) else "or")
    if _is_one_record(found):
        why = f"two jobs at once, as stated: {side_by_side(found)}"
        yield Conflict("employer", found, why, f"Are you at {said} at the same time?")
    else:
        yield Conflict("employer", found, side_by_side(found), f"Where do you work now: {said}?")


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


def _left(dossier: Dossier) -> Iterator[Conflict]:
    """Find who says to have left an employer that a profile still names."""
    still = [(version, firms(version.said)) for version in _employed(dossier)]
    for told in sorted(set(_told(dossier, left)), key=lambda version: version.said)[:MOST_COMPARED]:
        gone = firms(told.said)
        named = [version for version, present in still if surely_same_firms(present, gone)]
        if named:
            versions = (Version(f"no longer at {told.said}", told.evidence), *sorted(named, key=trust))
            yield Conflict("employer", versions, side_by_side(versions), "Where do you work now?")


def _places(dossier: Dossier) -> Iterator[Conflict]:
    profiles = (Version(item.fact.place, item) for item in dossier.of(About) if item.is_sure and item.fact.place)
    given = (Version(dossier.candidate.location),) if dossier.candidate.location else ()
    found = differing((*_told(dossier, lives_in), *given, *profiles), same_places, places)
    if found:
        said = _listed([version.said for version in found], "or")
        yield Conflict("place", found, side_by_side(found), f"Where are you based now: {said}?")


def _names(dossier: Dossier) -> Iterator[Conflict]:
    """Find full names that are not spellings of one; why they differ is nobody's business, which to use is."""
    named = (Version(item.fact.name, item) for item in dossier.of(About) if item.is_sure)
    found = differing((version for version in named if is_full_name(version.said)), same_person, str)
    if found:
        yield Conflict("name", found, side_by_side(found), "Which name would you like us to use?")


def _open_to_work(dossier: Dossier) -> Iterator[Conflict]:
    said = ((item, item.fact.open_to_work) for item in dossier.of(About) if item.is_sure)
    versions = (Version(_OPEN if is_open else _NOT_OPEN, item) for item, is_open in said if is_open is not None)
    found = differing(versions, str.__eq__, str)
    if found:
        yield Conflict("open to work", found, side_by_side(found), "Are you open to a move at the moment?")


def _told(dossier: Dossier, read: Callable[[str], Iterator[str]]) -> Iterator[Version]:
    """Read what the candidate told us: in the reply, and in whatever was noted of their words."""
    reply = dossier.candidate.reply
    for text in (*(said.title for said in dossier.candidate.said), *([reply.text] if reply else [])):
        yield from (Version(name) for name in read(text))
    for item in dossier.of(Said):
        if item.is_sure:
            yield from (Version(name, item) for name in read(item.fact.title))


def _listed(items: list[str], joint: str) -> str:
    return f" {joint} ".join((", ".join(items[:-1]), items[-1]))

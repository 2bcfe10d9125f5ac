"""What one layer of a page states of its owner, and how layers are laid over each other."""

from __future__ import annotations

import enum

import attrs

__all__ = ["Kind", "Stated", "agree", "merged"]


class Kind(enum.Enum):
    """Whose page it is, as far as its markup says; PARKED is that of a domain on offer, whoever had it before."""

    PERSON = "person"
    ORGANISATION = "organisation"
    SEVERAL = "several"
    PARKED = "parked"
    UNKNOWN = "unknown"


@attrs.frozen
class Stated:
    """Plain text and absolute links; None and () where the layer says nothing."""

    name: str | None = None
    nickname: str | None = None
    note: str | None = None
    job_title: str | None = None
    employer: str | None = None
    place: str | None = None
    image: str | None = None
    topics: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()


def merged(stronger: Stated, weaker: Stated) -> Stated:
    """Fill the gaps of `stronger` from `weaker`; the profiles of both are kept."""
    return Stated(
        name=stronger.name or weaker.name,
        nickname=stronger.nickname or weaker.nickname,
        note=stronger.note or weaker.note,
        job_title=stronger.job_title or weaker.job_title,
        employer=stronger.employer or weaker.employer,
        place=stronger.place or weaker.place,
        image=stronger.image or weaker.image,
        topics=stronger.topics or weaker.topics,
        profiles=tuple(dict.fromkeys(stronger.profiles + weaker.profiles)),
    )


def agree(one: Stated, other: Stated) -> bool:
    """Say whether two layers may speak of one person: their names share a word, or one of them has none."""
    names = [frozenset(f"{layer.name or ''} {layer.nickname or ''}".casefold().split()) for layer in (one, other)]
    return not all(names) or not names[0].isdisjoint(names[1])

"""The few things they made that matter, each with their part in it: by own share, reach and recency."""

from __future__ import annotations

from datetime import date

import attrs

from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Fact

__all__ = ["Accomplishment", "accomplishments"]


@attrs.frozen
class Accomplishment:
    """Something they made.

    `part` is their part in it ("owner", "maintainer", "contributor", "co-author, second of 4", "co-inventor, granted"),
    `reach` how far it went in the source's own figures ("1,240 stars"), empty where nobody counted; `why` is the reason
    for its rank in words. `also` are other records of the same work (a preprint beside its article).
    """

    evidence: Evidence[Fact]
    part: str
    reach: str
    when: date | None
    why: str
    also: tuple[Evidence[Fact], ...] = ()


def accomplishments(dossier: Dossier, today: date, most: int | None = None) -> tuple[Accomplishment, ...]:
    """Give what they made, what matters most first; forks and what may be somebody else's are not among it."""
    raise NotImplementedError

"""Facts that cannot both be right: shown side by side with their dates, never settled in silence.

What the candidate told us comes first, then what is proven to be theirs, then the newest. Whatever may be two spellings
of one thing, or cannot be compared, is no conflict: a question too many costs the call more than one too few.
"""

from __future__ import annotations

from datetime import date

from callprep.insight.conflicts import _claims, _impossible, _records
from callprep.insight.conflicts._versions import Conflict, Version
from callprep.model.evidence import Dossier
from callprep.wording import Voice

__all__ = ["Conflict", "Version", "conflicts"]


_ENGLISH = Voice("")


def conflicts(dossier: Dossier, today: date, *, voice: Voice = _ENGLISH) -> tuple[Conflict, ...]:
    """Find facts that contradict each other, and dates that cannot be right.

    Args:
        dossier: What is known; what may be about somebody else does not count.
        today: The day after which no date can be right.
        voice: Who asks whom, which words the questions; shipped English where left out.

    Returns:
        What profiles say of the person, then what works say, then dates; in each by name.
    """
    return (
        *_claims.find(voice, dossier),
        *_records.find(voice, dossier, today),
        *_impossible.find(voice, dossier, today),
    )

"""What a person can have done a task with: what they made, and what they published of their work.

A patent, a paper and a talk say by their title what they are about. It is read as the description of a project without
a name: "vancomycin dosing by area under the curve" is of dosing, and what stands behind the "by" only stands by. The
topics that an index or a conference put on it are of its field, and tell nothing of the work itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

from callprep.insight.overlap._whole import Phrase, phrase
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Paper, Patent, Project, ProjectRole, Talk

__all__ = ["KINDS", "Work", "as_project", "has_subject", "is_told_by", "works"]

Work: TypeAlias = Project | Patent | Paper | Talk
"""What may show that they have done a task; neither a post nor an answer does, for one writes of what others made."""

KINDS: tuple[type[Work], ...] = (Project, Patent, Paper, Talk)
"""What shows most first."""

_LEAST = 3  # words of a task: its object in two, and how it is done
# what a title may begin with, and what says nothing of the matter: "Method and system for", "Towards a"
_FRAME = re.compile(
    r"\W{0,3}(?:(?:an?|some|the)\s{1,3})?(?:(?:improved|new|novel)\s{1,3})?"
    r"(?:on|towards?|(?:an?\s{1,3})?case study of|"
    r"(?:apparatus|approach|arrangement|composition|device|method|process|system|technique)(?:e?s)?"
    r"(?:(?:,?\s{1,3}(?:and|or)|,)\s{1,3}(?:an?\s{1,3})?"
    r"(?:apparatus|approach|arrangement|composition|device|method|process|system|technique)(?:e?s)?){0,3}"
    r",?\s{1,3}(?:for|of|to))\s{1,3}(?:(?:an?|the)\s{1,3})?",
    re.IGNORECASE,
)


def works(dossier: Dossier) -> tuple[Evidence[Work], ...]:
    """Give what is surely theirs and called something, in the order of kinds; a fork is nobody's work."""
    found: list[Evidence[Work]] = [item for item in dossier.of(Project) if item.fact.role is not ProjectRole.FORK]
    found += [*dossier.of(Patent), *dossier.of(Paper), *dossier.of(Talk)]
    return tuple(item for item in found if item.is_sure and any(map(str.isalnum, item.fact.title)))


def as_project(work: Work) -> Project:
    """Read what was published as a project that is called nothing and described by its title."""
    if isinstance(work, Project):
        return work
    frame = _FRAME.match(work.title)
    return Project("", description=work.title[frame.end() :] if frame else work.title)


def has_subject(shared: frozenset[str], said: Iterable[Phrase]) -> bool:
    """Tell whether what is shared is the subject of what is said, and not for whom, in what or with what it is done."""
    return any(not shared.isdisjoint(one.head) for one in said)


def is_told_by(talk: Iterable[Phrase], task: str) -> bool:
    """Tell whether a talk names what is to be made and how: all that a task says up to its first comma, if it says how.

    One speaks of much that one has never made; who speaks of all that a task says has done it, or thought it through.
    """
    asked = phrase(task.partition(",")[0])
    how = asked.words - asked.head - asked.of
    return bool(how) and len(asked.words) >= _LEAST and any(asked.words <= one.words for one in talk)

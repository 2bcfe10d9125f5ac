"""The already-done guard: which of the role's tasks the candidate has done before, and what would still be new.

Precision before recall: a task counts as done only where an own project carries its subject in name or topics. A
subject that stands in a description alone ("uses a maps SDK") is no overlap, nor is a shared tool or language, nor a
fork. A project that has rested for five years is "has done, long ago", and one that they only contributed to need not
be theirs in the part that counts: both are weak, to be asked about.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date
from itertools import pairwise

import attrs

from callprep.insight.topics import subject_terms, terms
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Project, ProjectRole
from callprep.model.opportunity import SpokenOpportunity

__all__ = ["Offer", "Overlap", "Strength", "Task", "gains", "offer", "overlaps", "surely_done", "tasks"]

_LONG_AGO_DAYS = 5 * 365

# a word of two trades: where a project is named after the second, the shared word is a coincidence …
_OTHER_TRADE = {
    "map": frozenset(
        "btree collection dictionary dto es6 fp functional hash hashmap hashtable immutable lodash mapreduce orm "
        "polyfill reduce sourcemap structure trie".split()
    ),
    "location": frozenset({"memory", "register"}),
    "event": frozenset({"listener", "emitter", "loop", "bus"}),
    "search": frozenset({"binary", "tree"}),
}
# … and so it is where it stands in one of these pairs, wherever
_PAIRS = frozenset(
    tuple(pair.split())
    for pair in (
        "hash map", "immutable map", "persistent map", "concurrent map", "ordered map", "sorted map", "tree map",
        "source map", "road map", "mind map", "site map", "key map", "bit map", "relational map", "object map",
        "map reduce", "memory location", "register location", "event listener", "event emitter", "event loop",
        "event bus", "binary search", "search tree", "multi map",
    )
)  # fmt: skip
# a topic with one of these names somebody else's product that was used
_PRODUCTS = frozenset({"sdk", "api", "google", "apple", "bing", "mapbox"})


class Strength(enum.Enum):
    """How sure and how fresh an overlap is."""

    STRONG = "strong"
    WEAK = "weak"


@attrs.frozen
class Task:
    """One thing the role would have them do, and the field of the opportunity it stands in."""

    text: str
    field: str


@attrs.frozen
class Overlap:
    """A task that the candidate has done: with which project, why we think so, and what would be new.

    `new` is what would still be new to them (see `Offer`).
    """

    task: Task
    evidence: Evidence[Project]
    strength: Strength
    shared: tuple[str, ...]
    why: str
    new: tuple[Task, ...]


def tasks(opportunity: SpokenOpportunity) -> tuple[Task, ...]:
    """Give what the person would do first: the first project, else the work and the problems."""
    if opportunity.first_project:
        return (Task(opportunity.first_project, "first_project"),)
    work = (Task(opportunity.work, "work"),) if opportunity.work else ()
    return (*work, *(Task(problem, "problems") for problem in opportunity.problems))


def gains(opportunity: SpokenOpportunity) -> tuple[Task, ...]:
    """Give what the person would come to learn or do later (Q4)."""
    growth = (Task(opportunity.growth, "growth"),) if opportunity.growth else ()
    return (*(Task(text, "learning") for text in opportunity.learning), *growth)


@attrs.frozen
class Offer:
    """What they would come to learn or do later: `new` is what none of their projects shows whole.

    `against` are the projects that show the rest: what is chosen from `new` rests on them too.
    """

    new: tuple[Task, ...] = ()
    against: tuple[Evidence[Project], ...] = ()


def offer(dossier: Dossier, opportunity: SpokenOpportunity) -> Offer:
    """Part what is offered (Q4) into what is new to them and what they have shown already."""
    own = _own(dossier)
    done = frozenset[str]().union(*(named for _, named in own))
    asked = [(gain, subject_terms((gain.text,))) for gain in gains(opportunity)]
    shown = frozenset[str]().union(*(about for _, about in asked if not about - done))
    against = (found for found, named in own if named & shown)
    new = tuple(gain for gain, about in asked if about - done)
    return Offer(new, tuple(sorted(against, key=lambda found: found.id)))


def overlaps(dossier: Dossier, opportunity: SpokenOpportunity, today: date) -> tuple[Overlap, ...]:
    """Find the tasks that one of the candidate's own projects already covers, the strongest first."""
    own, new = _own(dossier), offer(dossier, opportunity).new
    found = (
        _overlap(task, evidence, named & about, new, today)
        for task, about in ((task, subject_terms((task.text,))) for task in tasks(opportunity))
        for evidence, named in own
        if named & about
    )
    return tuple(sorted((item for item in found if item), key=_rank))


def surely_done(overlaps: Iterable[Overlap]) -> Overlap | None:
    """Give the first strong overlap: the task that they have done before beyond doubt."""
    return next((overlap for overlap in overlaps if overlap.strength is Strength.STRONG), None)


def _rank(overlap: Overlap) -> tuple[bool, int, int, str, str]:
    project = overlap.evidence.fact
    weak = overlap.strength is Strength.WEAK
    return weak, -len(overlap.shared), -(project.stars or 0), project.title, overlap.evidence.id


def _own(dossier: Dossier) -> list[tuple[Evidence[Project], frozenset[str]]]:
    """Give the projects that count, each with the subjects that its name and topics carry."""
    counts = (item for item in dossier.of(Project) if item.is_sure and item.fact.role is not ProjectRole.FORK)
    return [(item, subject_terms(_names(item.fact))) for item in counts]


def _overlap(
    task: Task, evidence: Evidence[Project], subjects: frozenset[str], new: tuple[Task, ...], today: date
) -> Overlap | None:
    project = evidence.fact
    shared = tuple(sorted(folded for folded in subjects if not _is_coincidence(folded, project)))
    if not shared:
        return None
    last = project.when
    old = last is not None and (today - last.date()).days > _LONG_AGO_DAYS
    why = f"{project.title} is about {', '.join(shared)}, and so is the task" + (
        f"; but its last change was in {last.year}" if old and last else ""
    )
    weak = old or project.role is ProjectRole.CONTRIBUTOR
    return Overlap(task, evidence, Strength.WEAK if weak else Strength.STRONG, shared, why, new)


def _names(project: Project) -> tuple[str, ...]:
    return project.title, *(topic for topic in project.topics if not _PRODUCTS.intersection(terms(topic)))


def _is_coincidence(folded: str, project: Project) -> bool:
    named = {word for name in (project.title, *project.topics) for word in terms(name)}
    if named & _OTHER_TRADE.get(folded, frozenset()):
        return True
    texts = (project.title, *project.topics, project.description or "")
    return any(folded in pair and pair in _PAIRS for text in texts for pair in pairwise(terms(text)))

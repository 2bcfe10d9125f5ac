"""The already-done guard: which of the role's tasks the candidate has done before, and what would still be new.

Precision before recall: a task counts as done only where an own project was made for its subject, by its name, its
topics or what its description says was made. What it merely uses ("uses a maps SDK") is no overlap, nor is a shared
tool or language, a word that means something else there (a hash map), a wrapper, a course, somebody's settings, or a
fork. And what is shared must be of the thing that is to be made: what a task names only as the place, the means or the
audience of it ("a scheduler for our flight controller") was not asked for. A project that has rested for five years is
"has done, long ago", one that they only contributed to need not be theirs in the part that counts, and one that does
the same with other things ("a search engine for recipes" where court decisions are to be searched) shows the method and
not the work: all of these are weak, to be asked about. How often that is right is measured on pairs that others wrote,
in `benchmarks/overlapping.py`.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

import attrs

from callprep.insight._days import LONG_AGO_DAYS
from callprep.insight.overlap._borrowed import is_borrowed
from callprep.insight.overlap._lexicon import lexicon
from callprep.insight.overlap._matter import of_project, of_task
from callprep.insight.overlap._objects import are_apart
from callprep.insight.overlap._shared import Shared, shared
from callprep.insight.overlap._stems import stem
from callprep.insight.overlap._whole import does, gained, phrases
from callprep.insight.topics import subject_terms, terms
from callprep.insight.vocabulary import Vocabulary, shipped
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Project, ProjectRole
from callprep.model.opportunity import SpokenOpportunity

__all__ = ["Offer", "Overlap", "Strength", "Task", "gains", "offer", "overlaps", "surely_done", "tasks"]

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

    def __str__(self) -> str:
        """Say it with what is left to offer: "Maps is about map, and so is the task; new would be: tiles in 3D"."""
        return f"{self.why}; new would be: {'; '.join(task.text for task in self.new) or 'nothing that was told'}"


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
    """Part what is offered (Q4) into what is new to them and what they have shown already.

    Shown is what the names and topics of their projects say together, and what one project's description says it does.
    """
    own = _own(dossier)
    done = frozenset[str]().union(*(named for _, named in own))
    asked = [(gain, subject_terms((gain.text,))) for gain in gains(opportunity)]
    shown = frozenset[str]().union(*(about for _, about in asked if not about - done))
    says = [(item, [*phrases(item.fact)]) for item, _ in own if item.fact.is_own] if asked else []
    learnt = [(gain, gained(gain.text)) for gain, _ in asked]
    told = {gain: [item for item, said in says if does(said, phrase)] for gain, phrase in learnt}
    against = {found.id: found for found, named in own if named & shown}
    against |= {item.id: item for items in told.values() for item in items}
    new = tuple(gain for gain, about in asked if about - done and not told[gain])
    return Offer(new, tuple(against[key] for key in sorted(against)))


def overlaps(
    dossier: Dossier, opportunity: SpokenOpportunity, today: date, vocabulary: Vocabulary | None = None
) -> tuple[Overlap, ...]:
    """Find the tasks that one of the candidate's own projects already covers, the strongest first.

    Args:
        dossier: What is known.
        opportunity: What may be said of the role.
        today: The day that ages are judged by.
        vocabulary: Whose fields to use; the shipped ones where left out.
    """
    asked, own = tasks(opportunity), _own(dossier)
    if not asked or not own:
        return ()
    known, topics = lexicon(), shipped() if vocabulary is None else vocabulary
    made = [(item, of_project(item.fact, _names(item.fact)[1:], known, topics)) for item, _ in own]
    new = offer(dossier, opportunity).new
    found = (
        _overlap(task, item, both, new, today, apart=are_apart(task.text, item.fact, both.stems, known, topics))
        for task, about in ((task, of_task(task.text, known, topics)) for task in asked)
        for item, matter in made
        if (both := shared(about, matter, known))
        and not is_borrowed(item.fact, task.text, topics, is_whole=both.is_whole)
    )
    return tuple(sorted(found, key=_rank))


def surely_done(overlaps: Iterable[Overlap]) -> Overlap | None:
    """Give the first strong overlap: the task that they have done before beyond doubt."""
    return next((overlap for overlap in overlaps if overlap.strength is Strength.STRONG), None)


def _rank(overlap: Overlap) -> tuple[bool, int, int, str, str]:
    project = overlap.evidence.fact
    weak = overlap.strength is Strength.WEAK
    return weak, -len(overlap.shared), -(project.stars or 0), project.title, overlap.evidence.id


def _own(dossier: Dossier) -> list[tuple[Evidence[Project], frozenset[str]]]:
    """Give the projects that count, each with the subjects that its name and topics carry; a nameless one is none."""
    counts = (item for item in dossier.of(Project) if item.is_sure and item.fact.role is not ProjectRole.FORK)
    return [(item, subject_terms(_names(item.fact))) for item in counts if any(map(str.isalnum, item.fact.title))]


def _overlap(
    task: Task, evidence: Evidence[Project], both: Shared, new: tuple[Task, ...], today: date, *, apart: bool
) -> Overlap:
    project = evidence.fact
    last = project.when
    old = last is not None and (today - last.date()).days > LONG_AGO_DAYS
    why = f"{project.title} is about {', '.join(both.named)}, and so is the task" + (
        f"; but its last change was in {last.year}" if old and last else ""
    )
    why += f"; {'and' if old else 'but'} it was made for something else" if apart else ""
    weak = old or apart or project.role is ProjectRole.CONTRIBUTOR
    named = tuple(sorted(word for word in subject_terms((task.text,)) if stem(word) in both.stems))
    return Overlap(task, evidence, Strength.WEAK if weak else Strength.STRONG, named, why, new)


def _names(project: Project) -> tuple[str, ...]:
    return project.title, *(topic for topic in project.topics if not _PRODUCTS.intersection(terms(topic)))

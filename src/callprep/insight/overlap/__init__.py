"""The already-done guard: which of the role's tasks the candidate has done before, and what would still be new.

Precision before recall: a task counts as done only where an own project was made for its subject, by its name, its
topics or what its description says was made. What it merely uses ("uses a maps SDK") is no overlap, nor is a shared
tool or language, a word that means something else there (a hash map), a wrapper, a course, somebody's settings, or a
fork. And what is shared must be of the thing that is to be made: what a task names only as the place, the means or the
audience of it ("a scheduler for our flight controller") was not asked for. A project that has rested for five years is
"has done, long ago", one that they only contributed to need not be theirs in the part that counts, and one that does
the same with other things ("a search engine for recipes" where court decisions are to be searched) shows the method and
not the work: all of these are weak, to be asked about.

A patent or a paper is read by its title and counts as an own project does: its subject was worked out by them. A talk
is weak, for one speaks of much that one has not made, unless it says all of the task, what is made and how;
a post or an answer shows no work.

How often that is right is measured on pairs that others wrote, in `benchmarks/overlapping.py`.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

import attrs

from callprep.insight._days import LONG_AGO_DAYS
from callprep.insight.overlap._borrowed import is_borrowed
from callprep.insight.overlap._lexicon import lexicon
from callprep.insight.overlap._matter import Matter, of_project, of_task
from callprep.insight.overlap._objects import are_apart
from callprep.insight.overlap._shared import Shared, shared
from callprep.insight.overlap._stems import stem
from callprep.insight.overlap._whole import Phrase, does, gained, phrases
from callprep.insight.overlap._works import KINDS, Work, as_project, has_subject, is_told_by, works
from callprep.insight.topics import subject_terms, terms
from callprep.insight.vocabulary import Vocabulary, shipped
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Patent, Project, ProjectRole, Talk
from callprep.model.opportunity import SpokenOpportunity

__all__ = ["Offer", "Overlap", "Strength", "Task", "Work", "gains", "offer", "overlaps", "surely_done", "tasks"]

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
    """A task that the candidate has done: with which work of theirs, why we think so, and what would be new.

    `new` is what would still be new to them (see `Offer`).
    """

    task: Task
    evidence: Evidence[Work]
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
    """What they would come to learn or do later: `new` is what nothing that they made shows whole.

    `against` are the works that show the rest: what is chosen from `new` rests on them too.
    """

    new: tuple[Task, ...] = ()
    against: tuple[Evidence[Work], ...] = ()


def offer(dossier: Dossier, opportunity: SpokenOpportunity) -> Offer:
    """Part what is offered (Q4) into what is new to them and what they have shown already.

    Shown is what the names and topics of their projects say together, and what one description of a project, or one
    title of a patent or a paper, says it does.
    """
    asked = [(gain, subject_terms((gain.text,))) for gain in gains(opportunity)]
    own = [_Own.of(item) for item in works(dossier)] if asked else []
    done = frozenset[str]().union(*(one.named for one in own))
    shown = frozenset[str]().union(*(about for _, about in asked if not about - done))
    says = [(one, [*phrases(one.read)]) for one in own if one.shows]
    learnt = [(gain, gained(gain.text)) for gain, _ in asked]
    told = {gain: [one.item for one, said in says if one.says(said, phrase)] for gain, phrase in learnt}
    against = {one.item.id: one.item for one in own if one.named & shown}
    against |= {item.id: item for items in told.values() for item in items}
    new = tuple(gain for gain, about in asked if about - done and not told[gain])
    return Offer(new, tuple(against[key] for key in sorted(against)))


def overlaps(
    dossier: Dossier, opportunity: SpokenOpportunity, today: date, vocabulary: Vocabulary | None = None
) -> tuple[Overlap, ...]:
    """Find the tasks that one of the candidate's own works already covers, the strongest first.

    Args:
        dossier: What is known.
        opportunity: What may be said of the role.
        today: The day that ages are judged by.
        vocabulary: Whose fields to use; the shipped ones where left out.
    """
    asked, own = tasks(opportunity), [_Own.of(item) for item in works(dossier)]
    if not asked or not own:
        return ()
    known, topics = lexicon(), shipped() if vocabulary is None else vocabulary
    made = [(one, of_project(one.read, _names(one.read)[1:], known, topics)) for one in own]
    new = offer(dossier, opportunity).new
    found = (
        _overlap(
            task,
            one,
            both,
            new,
            today,
            apart=are_apart(task.text, one.read, both.stems, known, topics),
            told=is_told_by(matter.phrases, task.text),
        )
        for task, about in ((task, of_task(task.text, known, topics)) for task in asked)
        for one, matter in made
        if (both := shared(about, matter, known))
        and (isinstance(one.item.fact, Project) or _has_done(one.item.fact, task, both, about, matter))
        and not is_borrowed(one.read, task.text, topics, is_whole=both.is_whole)
    )
    return tuple(sorted(found, key=_rank))


def surely_done(overlaps: Iterable[Overlap]) -> Overlap | None:
    """Give the first strong overlap: the task that they have done before beyond doubt."""
    return next((overlap for overlap in overlaps if overlap.strength is Strength.STRONG), None)


@attrs.frozen
class _Own:
    """A work of theirs, how it is read, and the subjects that its name and topics carry: a title is no list of them."""

    item: Evidence[Work]
    read: Project
    named: frozenset[str]

    @classmethod
    def of(cls, item: Evidence[Work]) -> _Own:
        read = as_project(item.fact)
        return cls(item, read, subject_terms(_names(read)) if read is item.fact else frozenset())

    @property
    def shows(self) -> bool:
        """Whether it shows that they can do what it says: nobody's contribution does, and no talk."""
        return self.read.is_own and not isinstance(self.item.fact, Talk)

    def says(self, told: Iterable[Phrase], gain: Phrase) -> bool:
        """Tell whether it says all of a gain; one word alone is the field of a title, and not what is learnt of it."""
        return (self.read is self.item.fact or len(gain.words) > 1) and does(told, gain)


def _rank(overlap: Overlap) -> tuple[bool, int, int, int, str, str]:
    """Put what is sure first, then what was made before what was published; of these what shares most."""
    work = overlap.evidence.fact
    kind = next(place for place, one in enumerate(KINDS) if isinstance(work, one))
    stars = work.stars or 0 if isinstance(work, Project) else 0
    weak = overlap.strength is Strength.WEAK
    return weak, kind, -len(overlap.shared), -stars, work.title, overlap.evidence.id


def _overlap(
    task: Task, one: _Own, both: Shared, new: tuple[Task, ...], today: date, *, apart: bool, told: bool
) -> Overlap:
    """Tell it with what speaks against it; `told` is whether it says all of the task."""
    work = one.item.fact
    is_project, last = isinstance(work, Project), work.when
    old = last is not None and (today - last.date()).days > LONG_AGO_DAYS
    title = work.title if is_project else f"«{work.title}»"
    why = f"{title} is about {', '.join(both.named)}, and so is the task"
    if old and last:
        why += f"; but its last change was in {last.year}" if is_project else f"; but it is of {last.year}"
    if apart:
        why += f"; {'and' if old else 'but'} it was made for something else"
    spoken = isinstance(work, Talk) and not told
    why += f"; {'and' if old or apart else 'but'} a talk need not be of work that they did" if spoken else ""
    weak = old or apart or spoken or one.read.role is ProjectRole.CONTRIBUTOR
    named = tuple(sorted(word for word in subject_terms((task.text,)) if stem(word) in both.stems))
    return Overlap(task, one.item, Strength.WEAK if weak else Strength.STRONG, named, why, new)


def _has_done(work: Work, task: Task, both: Shared, about: Matter, matter: Matter) -> bool:
    """Tell whether what was published is of the very thing to be done; a paper on a problem describes it.

    Only a patent is a way out of one.
    """
    if task.field == "problems" and not isinstance(work, Patent):
        return False
    return has_subject(both.stems, about.phrases) and has_subject(both.told, matter.phrases)


def _names(project: Project) -> tuple[str, ...]:
    return project.title, *(topic for topic in project.topics if not _PRODUCTS.intersection(terms(topic)))

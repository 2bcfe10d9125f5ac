"""Whether a project says the task itself: the same phrase, whatever its single words weigh.

"Contract" and "translator" are half a sign each, for both mean several things. But who has made a "contract translator"
has done "a contract translator": a phrase that is said whole tells the sense of its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from callprep.insight._remembering import remembered
from callprep.insight.overlap._borrowed import stands_beside
from callprep.insight.overlap._stems import stem
from callprep.insight.topics import is_subject, term, terms
from callprep.model.facts import Project

__all__ = ["Phrase", "does", "gained", "phrase", "phrases", "said_whole"]

_LONGEST = 20_000  # characters of one text that are looked at
_TWO, _THREE, _FOUR = 2, 3, 4
_CLAUSE = re.compile(r"[.;:!?()\n]+")
_JOINED = frozenset(
    "across after against along around as at because before between by for from in inside into like of on onto over "
    "than through to towards under using via when where while with within without".split()
)
# what follows was made by others and used here
_USED = frozenset("over through use uses using via".split())
# a clause that tells of no work of theirs: what it is not, or what it was made with
_NOT = re.compile(
    r"\b(?:never|no|not)\b|n[’']t\b|^\W*(?:based|built|made|powered|written) (?:around|by|from|on|upon|with)\b",
    re.IGNORECASE,
)
# of a task: the place or the people that it is done for, which are the company's own
_THERE = re.compile(
    r"\b(?:across|at|by|for|from|in|inside|of|on|over|to|with|within) (?:all|each|every|its|our|the|their|your)\b",
    re.IGNORECASE,
)
# of a gain: the company's own people, beside whom they would learn it
_BESIDE_WHOM = re.compile(
    r"\b(?:alongside|beside|next to|together with|with) (?:an?|our|the|one|two|three|four|some)\b", re.IGNORECASE
)
# of a description: who does this to a thing has not made it
LOOKS = frozenset(
    "configure delete deploy display download embed export fetch import install link list notify open post print "
    "remind run show test try wrap".split()
)


@attrs.frozen
class Phrase:
    """The stems of a phrase that say something, and of those the ones before the first word that joins."""

    words: frozenset[str]
    head: frozenset[str]


def phrase(text: str) -> Phrase:
    """Read what a task asks for, up to where or for whom; of a task in several clauses the first that says it."""
    clauses = (_read(_THERE.split(clause, maxsplit=1)[0]) for clause in _CLAUSE.split(text[:_LONGEST]))
    return next((found for found in clauses if found.head), Phrase(frozenset(), frozenset()))


def phrases(project: Project) -> Iterator[Phrase]:
    """Read the phrases of a project: its name, and each clause of what it says was made."""
    yield _read(project.title)
    for clause in _CLAUSE.split((project.description or "")[:_LONGEST]):
        words = clause.split()
        if words and not _NOT.search(clause) and term(words[0]) not in LOOKS:
            until = next((at for at, word in enumerate(words) if word.casefold() in _USED), len(words))
            yield _read(" ".join(words[:until]))


def said_whole(task: Phrase, project: Phrase, tools: Iterable[str], *, is_clear: bool) -> frozenset[str]:
    """Give the stems that both say, where one says the other's whole phrase; none where it does not.

    Two words have to be all of it. Of three one side may say one word more, and four that are all of the task may
    stand in a longer clause: there, no word may mean something else, and none make it a mock or a course.

    Args:
        task: What is asked for.
        project: What was made.
        tools: The stems of names of tools: a stack in common is no work in common.
        is_clear: Whether no word that both say means something else on the other side.
    """
    mine, theirs = task.words.difference(tools), project.words.difference(tools)
    both = mine & theirs
    if len(both) < _TWO or task.head.isdisjoint(project.head - frozenset(tools)):
        return frozenset()
    near = len(both) >= _THREE and len(mine ^ theirs) == 1
    inside = len(both) >= _FOUR and mine <= theirs
    loosely = (near or inside) and is_clear and not stands_beside(theirs - mine)
    return both if mine == theirs or loosely else frozenset()


def gained(text: str) -> Phrase:
    """Read what would be learned, without the people beside whom."""
    return _read(_BESIDE_WHOM.split(text[:_LONGEST], maxsplit=1)[0])


def does(told: Iterable[Phrase], gain: Phrase) -> bool:
    """Tell whether one of a project's phrases says all of what would be learned: then it is not new to its maker.

    One word alone is what the project is about, and not what it is for: "toolpaths for titanium" teach no metallurgy.
    """
    several = len(gain.words) > 1
    return any(
        gain.words <= (one.words if several else one.head) and not gain.head.isdisjoint(one.head) for one in told
    )


@remembered
def _read(text: str) -> Phrase:
    words: set[str] = set()
    head: set[str] = set()
    joined = False
    for word in terms(text):
        joined = joined or (bool(words) and word in _JOINED)
        if is_subject(word) and word not in _JOINED:
            cut = stem(word)
            words.add(cut)
            if not joined:
                head.add(cut)
    return Phrase(frozenset(words), frozenset(head))

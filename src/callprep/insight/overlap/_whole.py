"""Whether a project says the task itself: the same phrase, whatever its single words weigh.

"Contract" and "translator" are half a sign each, for both mean several things. But who has made a "contract translator"
has done "a contract translator": a phrase that is said whole tells the sense of its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from callprep.insight._remembering import remembered
from callprep.insight.overlap._borrowed import is_deed, stands_beside
from callprep.insight.overlap._stems import stem
from callprep.insight.topics import is_subject, term, terms
from callprep.model.facts import Project

__all__ = ["Phrase", "deeds", "does", "gained", "only_looks", "phrase", "phrases", "said_whole"]

_LONGEST = 20_000  # characters of one text that are looked at
_TWO, _THREE, _FOUR = 2, 3, 4
_CLAUSE = re.compile(r"[.;:!?()\n]+")
_JOINED = frozenset(
    "across after against along around as at because before between by for from in inside into like of on onto over "
    "than through to towards under using via when where while with within without".split()
)
_NO_OBJECT = _JOINED | {"and", "or"}
_OF = frozenset(("for", "of"))
# behind one of these somebody else does it: "for a robot that counts apples and draws maps"
_ELSE = frozenset("because that when where which while who whose".split())
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
_LOOKS = frozenset(
    "configure delete deploy display download embed export fetch import install link list notify open post print "
    "remind run show test try wrap".split()
)
# … but that is a work that comes on paper, and one that is open to all
_MAKES = re.compile(
    r"\W*(?:open[ -](?:access|data|hardware|source|standard)"
    r"|print(?:s|ing)? (?:\w{1,20} )?(?:badges|books|cards|labels|posters|proofs|scores|sheets|signs|tickets)\b)",
    re.IGNORECASE,
)


@attrs.frozen
class Phrase:
    """The stems of a phrase that say something, of those the ones before the first word that joins, and of what it is.

    `of` are the stems behind the first "for" or "of": what the thing is of ("proof sheets for kerning").
    """

    words: frozenset[str]
    head: frozenset[str]
    of: frozenset[str] = frozenset()


def only_looks(clause: str) -> bool:
    """Tell whether a clause says what was done to a thing that was there before: listed, posted, shown."""
    words = clause.split(maxsplit=1)
    return bool(words) and term(words[0].strip(",\"'")) in _LOOKS and not _MAKES.match(clause)


def phrase(text: str) -> Phrase:
    """Read what a task asks for, up to where or for whom; of a task in several clauses the first that says it."""
    clauses = (_read(_THERE.split(clause, maxsplit=1)[0]) for clause in _CLAUSE.split(text[:_LONGEST]))
    return next((found for found in clauses if found.head), Phrase(frozenset(), frozenset()))


def phrases(project: Project) -> Iterator[Phrase]:
    """Read the phrases of a project: its name, and each clause of what it says was made."""
    yield _read(project.title)
    for clause in _CLAUSE.split((project.description or "")[:_LONGEST]):
        for part in dict.fromkeys((clause, *deeds(clause))):
            words = part.split()
            if words and not _NOT.search(clause) and not only_looks(part):
                until = next((at for at, word in enumerate(words) if word.casefold() in _USED), len(words))
                yield _read(" ".join(words[:until]))


def deeds(clause: str) -> Iterator[str]:
    """Part a clause into what it does: what stands behind an aside is done as well ("reads X from Y and draws Z").

    What tells of one deed, or of several with nothing between them, is one part, and so is what no deed begins.
    """
    words = clause.split()
    folded = [word.strip(",\"'").casefold() for word in words]
    start, aside = 0, False
    for at, word in enumerate(folded if folded and is_deed(folded[0]) else ()):
        if word in _ELSE:
            break
        aside = aside or word in _JOINED
        what = folded[at + 2 : at + 3]
        if word == "and" and aside and what and _NO_OBJECT.isdisjoint(what) and is_deed(folded[at + 1]):
            yield " ".join(words[start:at])
            start, aside = at + 1, False
    yield " ".join(words[start:])


def said_whole(
    task: Phrase,
    project: Phrase,
    tools: Iterable[str],
    *,
    is_clear: bool,
    plain: frozenset[str] = frozenset(),
    alike: Iterable[tuple[frozenset[str], frozenset[str]]] = (),
) -> frozenset[str]:
    """Give the stems that both say, where one says the other's whole phrase; none where it does not.

    Two words have to be all of it. Of three one side may say one word more, and four that are all of the task may
    stand in a longer clause: there, no word may mean something else, and none make it a mock or a course. So it is with
    the same thing of the same object ("proof sheets for kerning", "prints proof sheets of kerning pairs"), or of none.

    Args:
        task: What is asked for.
        project: What was made.
        tools: The stems of names of tools: a stack in common is no work in common.
        is_clear: Whether no word that both say means something else on the other side.
        plain: The stems that say nothing of a work by themselves.
        alike: The stems of phrases that mean one thing, the task's before the project's.
    """
    mine, theirs = task.words.difference(tools), project.words.difference(tools)
    both = mine & theirs
    if len(both) < _TWO or task.head.isdisjoint(project.head - frozenset(tools)):
        return frozenset()
    near = len(both) >= _THREE and len(mine ^ theirs) == 1
    inside = len(both) >= _FOUR and mine <= theirs
    same = _is_same_thing(task, project, plain) or _is_of_the_same(task, project, alike)
    loosely = (near or inside or same) and is_clear and not stands_beside(theirs - mine)
    return both if mine == theirs or loosely else frozenset()


def _is_same_thing(task: Phrase, project: Phrase, plain: frozenset[str]) -> bool:
    """Tell whether both name one thing in two words or more, and no other object of it; what has none is of any."""
    if len(task.head) < _TWO or task.head <= plain:
        return False
    if task.of and project.of:
        more = len(project.head - task.head)
        return task.head <= project.head and more <= 1 and not task.of.isdisjoint(project.of)
    return task.head == project.head


def _is_of_the_same(task: Phrase, project: Phrase, alike: Iterable[tuple[frozenset[str], frozenset[str]]]) -> bool:
    """Tell whether both are the same of what means one thing: "firmware for a smart lock", "for a door lock"."""
    return task.head == project.head and any(
        mine <= task.of and theirs <= project.of for mine, theirs in alike if len(mine) > 1 and len(theirs) > 1
    )


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
    of: set[str] = set()
    joined: list[str] = []
    for word in terms(text):
        if words and word in _JOINED:
            joined.append(word)
        if is_subject(word) and word not in _JOINED:
            cut = stem(word)
            words.add(cut)
            if not joined:
                head.add(cut)
            elif len(joined) == 1 and joined[0] in _OF:
                of.add(cut)
    return Phrase(frozenset(words), frozenset(head), frozenset(of))

"""How long the parts of a mail may get: fixed shares, the same whichever facts are known.

What there is room for besides may then hang on no fact: one that is found or lost changes its own lines, and no other.
The shares are proposals; together with what is the same in every mail they stay below 150 words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from callprep.documents.lines import Line
from callprep.documents.sections._grammar import after_colon, brief, ended
from callprep.documents.sections._speech import clause
from callprep.documents.sections._written import as_written
from callprep.engagement import Engagement
from callprep.insight.overlap import Task, gains, tasks
from callprep.model.wording import one_stop
from callprep.wording import said

__all__ = [
    "DONE",
    "GAIN",
    "HOOK",
    "HOOK_LEAST",
    "HOOK_NOTE",
    "SOURCE",
    "STEP",
    "TASK",
    "WHEN",
    "beside",
    "every_gain",
    "first_within",
    "frame",
    "plain_gain",
    "put",
    "shares",
    "task_told",
    "told_anyway",
    "words_of",
]

HOOK_NOTE, HOOK_LEAST = 96, 76
"""UTF-16 units of what they did, in a note."""
HOOK, SOURCE = 24, 12
"""Words of the sentences on what they did, and on where it is from."""
DONE = 11
"""Words that say that they know the work already."""
_BESIDE, _BESIDE_WORK = 14, 6
TASK, GAIN, STEP, WHEN = 22, 18, 14, 8
"""Words of an answer."""
_STOP = re.compile(r"(?<=[^\W\d_]{3})[.]\s+")


def put(seen: Engagement, answer: str, most: int = 22) -> str:
    """Give an answer as it stands behind a colon: as much as one breath takes, as few sentences as may be."""
    first, *rest = [piece for piece in _STOP.split(after_colon(brief(seen, answer, most))) if piece] or [""]
    for piece in rest:
        small = after_colon(piece)
        first += f"; {small}" if small != piece else f". {piece}"
    return first


def words_of(text: str) -> int:
    """Count words, as the length of a mail is counted."""
    return len(text.split())


def first_within(most: int, *lines: Line) -> Line:
    """Give the first line that has no more words, the last where none has."""
    return next((line for line in lines if words_of(line.text) <= most), lines[-1])


def frame(e: Engagement, seen: Engagement, key: str) -> str:
    """Say which role it is; in a confidential search, that it may not be named."""
    company, title = seen.opportunity.company.name, seen.opportunity.title
    if not company:
        return said(e.voice, f"mail_role.{key}_hidden")
    return one_stop(said(e.voice, f"mail_role.{key}", company=company, role=clause(title)))


def task_told(e: Engagement, seen: Engagement, todo: Task) -> str:
    """Say what they would do."""
    key = {"first_project": "task_first", "work": "task_work"}.get(todo.field, "task_problem")
    return ended(said(e.voice, f"mail_role.{key}", task=put(seen, todo.text, TASK)))


def plain_gain(e: Engagement, seen: Engagement, gain: Task) -> str:
    """Say what there is to gain, with nothing of theirs beside it."""
    move = {"learning": "new", "next_roles": "next"}.get(gain.field, "growth")
    return ended(said(e.voice, f"mail_gain.{move}", **{move: put(seen, gain.text, GAIN)}))


def beside(seen: Engagement) -> int:
    """Give how many words of theirs, of their wish or their work, may stand beside a gain: fewer beside a task."""
    return _BESIDE_WORK if tasks(seen.spoken) else _BESIDE


def shares(e: Engagement) -> Mapping[str, int]:
    """Give the words that are kept free, by section, for a line that hangs on what is known."""
    seen = as_written(e)
    work = sum(words_of(task_told(e, seen, todo)) for todo in tasks(seen.spoken)[:1])
    told = max(words_of(frame(e, seen, key)) for key in ("near", "far"))
    gained = [words_of(plain_gain(e, seen, gain)) + beside(seen) for gain in every_gain(seen)]
    return {"hook": HOOK, "role": told + work, "benefit": max(gained, default=0), "notice": SOURCE}


def told_anyway(e: Engagement) -> Iterator[str]:
    """Give the answers of which one is told, whichever it is."""
    seen = as_written(e)
    yield from (task_told(e, seen, todo) for todo in tasks(seen.spoken)[:1])
    yield from (plain_gain(e, seen, gain) for gain in every_gain(seen))


def every_gain(seen: Engagement) -> tuple[Task, ...]:
    """Give all that there is to gain, of which one thing is told."""
    return (*gains(seen.spoken), *(Task(role, "next_roles") for role in seen.spoken.next_roles[:1]))

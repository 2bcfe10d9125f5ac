"""Who speaks in a free text: the speakers of a transcript, the paragraphs of a mail, the branches of a script."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

import attrs

from callprep.engagement import Engagement

__all__ = ["Told", "Turn", "turns"]

_LABEL = re.compile(
    r"[ \t]*[*_]{0,2}([^\W_][^:\n*_]{0,48}?)[*_]{0,2}[ \t]*(?:\([^)\n]{0,30}\)[ \t]*)?:[*_]{0,2}[ \t]+(?=\S)"
)
_SUBJECT = re.compile(r"\s*[*_]{0,2}subject[*_]{0,2}[ \t]*:[*_]{0,2}[ \t]*([^\n]*)", re.IGNORECASE)
_BRANCH = re.compile(r"[ \t]*>[ \t]*(?:[*_]{0,2}([^:\n*_]{1,80})[*_]{0,2}[ \t]*:[*_]{0,2})?[ \t]*")
_CLOCK = re.compile(r"[ \t]*(?:#{1,4}[ \t]*)?[*_]{0,2}\d{1,2}:\d{2}[^\n.:*]{0,60}[.:]?[*_]{0,2}[ \t]*")
_HEADING = re.compile(r"[ \t]*#{1,6}[ \t][^\n]*")
_RECRUITER = frozenset("recruiter caller interviewer r me hr sourcer agent consultant".split())
_CANDIDATE = frozenset("candidate c prospect talent".split())
_NO_SPEAKERS = frozenset("note notes ps p.s subject hook ask close date time place pay salary team role".split())
_LONGEST_NAME = 3  # words
_LINE = re.compile(r"[^\n]*\n?")


@attrs.frozen
class Turn:
    """What one speaker says in one go: its place, whether the candidate says it, and the reaction that it answers."""

    span: tuple[int, int]
    is_theirs: bool = False
    when: str | None = None


@attrs.frozen
class Told:
    """The turns of a text, its subject line where it has one, and whether speakers are named."""

    turns: tuple[Turn, ...]
    subject: str | None
    is_transcript: bool


def turns(text: str, engagement: Engagement) -> Told:
    """Read who says what.

    A text whose lines begin with the names (or roles) of both, or twice with one of them, is a transcript. Otherwise a
    paragraph is a turn; a quoted line ("> Not now: …") answers a reaction; headings and clocks are no words.
    """
    found = _SUBJECT.match(text)
    begin = found.end() if found else 0
    subject = found[1].strip() if found else None
    labels = _Labels.of(engagement)
    lines = [text[start:end] for start, end in _lines(text, begin)]
    spoken = [one for one in map(labels.speaker, lines) if one is not None]
    if any(not theirs for theirs, _ in spoken):
        labels = labels.with_others(lines)
        spoken = [one for one in map(labels.speaker, lines) if one is not None]
    if len(spoken) > 1:
        return Told(tuple(_speakers(text, begin, labels)), subject, is_transcript=True)
    return Told(tuple(_paragraphs(text, begin)), subject, is_transcript=False)


@attrs.frozen
class _Labels:
    ours: frozenset[str]
    theirs: frozenset[str]

    @classmethod
    def of(cls, e: Engagement) -> _Labels:
        return cls(_RECRUITER | _names(e.caller.name), _CANDIDATE | _names(e.candidate.name, e.candidate.first_name))

    def with_others(self, lines: Iterable[str]) -> _Labels:
        """Take a name that begins lines again and again for the candidate's, who may sign with a shorter one."""
        named = Counter(_label(match) for match in map(_LABEL.match, lines) if match)
        often = (name for name, times in named.items() if times > 1 and len(name.split()) <= _LONGEST_NAME)
        return _Labels(self.ours, self.theirs | frozenset(often) - self.ours - _NO_SPEAKERS)

    def speaker(self, line: str) -> tuple[bool, int] | None:
        """Say whether the candidate speaks in a line, and where their words begin; None: it names no speaker."""
        match = _LABEL.match(line)
        name = _label(match) if match else ""
        if match is None or name not in self.ours | self.theirs:
            return None
        return name in self.theirs, match.end()


def _label(match: re.Match[str]) -> str:
    return " ".join(match[1].casefold().split())


def _names(*told: str) -> frozenset[str]:
    whole = [" ".join(name.casefold().split()) for name in told]
    return frozenset(part for name in whole for part in (name, *name.split()) if part)


def _lines(text: str, start: int) -> Iterator[tuple[int, int]]:
    return (match.span() for match in _LINE.finditer(text, start) if match.group())


def _speakers(text: str, begin: int, labels: _Labels) -> Iterator[Turn]:
    """Give the turns of a transcript; lines without a name go on with the speaker before."""
    theirs, since = False, begin
    for start, end in _lines(text, begin):
        found = labels.speaker(text[start:end])
        if found is None:
            continue
        if text[since:start].strip():
            yield Turn((since, start), theirs)
        theirs, since = found[0], start + found[1]
    yield Turn((since, len(text)), theirs)


def _paragraphs(text: str, begin: int) -> Iterator[Turn]:
    since: int | None = None
    for start, end in _lines(text, begin):
        line = text[start:end]
        branch, head = _BRANCH.match(line), _CLOCK.match(line) or _HEADING.match(line)
        if line.strip() and branch is None and head is None:
            since = start if since is None else since
            continue
        if since is not None:
            yield Turn((since, start))
        since = start + head.end() if head else None
        if branch is not None:
            yield Turn((start + branch.end(), end), when=(branch[1] or "They react").strip())
    if since is not None:
        yield Turn((since, len(text)))

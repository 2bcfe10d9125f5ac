"""`handed_over`: no line about a person says what that person should never have to read.

A dashboard, and every note added to it, should survive being handed over to the candidate. Our words, and what others
say of them, are held to all of it; how people call their own work is theirs. English only, and no promise that what it
passes is kind: it knows forms of words, not meanings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from callprep.documents.rules._rule import Finding
from callprep.documents.rules.reading.handed_over_lines import Told, Voice, lines, names_of_others
from callprep.documents.rules.reading.handed_over_words import (
    GUESS,
    OF_OUR_WORDS,
    OF_THEIR_WORDS,
    THIRD_PARTY,
    Check,
    Span,
)
from callprep.insight.dashboard import Dashboard

__all__ = ["handed_over"]

RULE = "handed_over"
_HELD_TO = {
    Voice.OURS: OF_OUR_WORDS,
    Voice.GUESS: OF_OUR_WORDS,
    Voice.THEIRS: OF_THEIR_WORDS,
    Voice.WORK: (),
}
_LONGEST = 20_000  # characters of one line that are judged
_QUOTED = re.compile(r"«[^«»\n]{0,500}»|“[^“”\n]{0,500}”|\"[^\"\n]{0,500}\"")
_WORD = re.compile(r"\w+")
_SCARE_QUOTES = 3  # words in quotation marks that are a recruiter's own still: a "job hopper"


def handed_over(draft: str | Dashboard) -> tuple[Finding, ...]:
    """Find what would not survive being shown to the candidate.

    Args:
        draft: A dashboard, or any text that somebody adds to it.

    Returns:
        Findings with rules such as "handed_over.judgement". Their spans count in the draft, for a dashboard in its text
        (`str`); where a line does not stand there as it is (a template of one's own), in that line.
    """
    if isinstance(draft, Dashboard):
        return tuple(_of_dashboard(draft))
    return tuple(sorted(_of_text(draft), key=lambda finding: finding.span))


def _of_text(text: str) -> Iterator[Finding]:
    start = 0
    for line in text.split("\n"):
        for check, span in _found(line, OF_OUR_WORDS) if line else ():
            yield _finding(check, line, span, (start + span[0], start + span[1]))
        start += len(line) + 1


def _of_dashboard(dashboard: Dashboard) -> Iterator[Finding]:
    told = lines(dashboard)
    found = [(line.text, check, span) for line, check, span in _judged(dashboard, told)]
    if found:
        page = _Page(str(dashboard))
        for line, check, span in found:
            yield _finding(check, line, span, page.place(line, span))


def _judged(dashboard: Dashboard, told: tuple[Told, ...]) -> Iterator[tuple[Told, Check, Span]]:
    titles = tuple(line.text for line in told if line.voice in {Voice.THEIRS, Voice.WORK})
    handles = tuple(card.explanation.account.handle for card in dashboard.accounts)
    others = _by_first_word(names_of_others(dashboard))
    for line in told:
        for check, span in _found(line.text, _HELD_TO[line.voice]):
            # an account may look like an address, and a title of theirs in a line of ours stays theirs
            theirs = handles if check in OF_THEIR_WORDS else (*handles, *titles)
            if line.voice is Voice.THEIRS or not _within(line.text, span, theirs):
                yield line, check, span
        if line.voice is Voice.GUESS and not line.text.rstrip().endswith("?"):
            yield line, GUESS, (0, len(line.text))
        if line.voice in {Voice.OURS, Voice.GUESS}:
            yield from ((line, THIRD_PARTY, span) for span in _names(line.text, others))


def _found(line: str, held_to: tuple[Check, ...]) -> Iterator[tuple[Check, Span]]:
    whole = line[:_LONGEST]
    bare = _QUOTED.sub(_blank, whole)
    for check in held_to:
        for span in check.find(whole if check in OF_THEIR_WORDS else bare):
            yield check, span


def _blank(quoted: re.Match[str]) -> str:
    """Leave quotations out, the same length: titles, and what people said themselves."""
    words = quoted.group()
    is_title = words[0] == "«" or len(words.split()) > _SCARE_QUOTES
    return " " * len(words) if is_title else words


def _within(line: str, span: Span, named: Iterable[str]) -> bool:
    """Whether it lies in a name of something of theirs that the line mentions."""
    for name in named:
        at = line.find(name)
        while name and at >= 0:
            if at <= span[0] and span[1] <= at + len(name):
                return True
            at = line.find(name, at + 1)
    return False


def _by_first_word(names: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in names:
        first = _WORD.search(name)
        if first:
            found.setdefault(first.group(), []).append(name[first.start() :])
    return found


def _names(line: str, others: dict[str, list[str]]) -> Iterator[Span]:
    for word in _WORD.finditer(line[:_LONGEST]):
        for name in others.get(word.group(), ()):
            end = word.start() + len(name)
            if line.startswith(name, word.start()) and not line[end : end + 1].isalnum():
                yield word.start(), end


def _finding(check: Check, line: str, span: Span, place: Span) -> Finding:
    return Finding(f"{RULE}.{check.id}", check.severity, line[slice(*span)], place, check.why, check.origin)


class _Page:
    """The text of a dashboard, where lines are found however they are wrapped."""

    def __init__(self, text: str) -> None:
        self._places = [place for place, char in enumerate(text) if not char.isspace()]
        self._text = "".join(text.split())

    def place(self, line: str, span: Span) -> Span:
        """Say where a part of a line stands on the page; in the line itself where it does not."""
        at = self._text.find("".join(line.split()))
        before, within = (len("".join(part.split())) for part in (line[: span[0]], line[slice(*span)]))
        if at < 0 or not within:
            return span
        return self._places[at + before], self._places[at + before + within - 1] + 1

"""What is not known, in words: not found, could not look, not looked at, and looked in vain never read the same."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from callprep.model.dates import minute
from callprep.model.evidence import Dossier, Gap, GapKind
from callprep.model.facts import Coverage
from callprep.render.cleaning import address, cut, shown
from callprep.render.sources import source_name

__all__ = ["Answered", "Unknown", "coverage_words", "gap_words", "short", "told_of", "unknowns"]

_COULD_NOT, _NOT_LOOKED, _NOT_FOUND = "Could not look", "Not looked at", "Not found"
_NOBODY, _IN_VAIN = "Not a person", "Looked, nothing there"

_WORDS: dict[GapKind, tuple[str, str]] = {
    GapKind.NOT_FOUND: (_NOT_FOUND, "no such public account"),
    GapKind.NOT_A_PERSON: (_NOBODY, "the account is an organisation's or a bot's"),
    GapKind.DENIED: (_COULD_NOT, "the site does not show it to us"),
    GapKind.RATE_LIMITED: (_COULD_NOT, "the site wants fewer questions"),
    GapKind.UNREACHABLE: (_COULD_NOT, "the site did not answer"),
    GapKind.UNREADABLE: (_COULD_NOT, "the answer could not be read"),
    GapKind.REFUSED: (_COULD_NOT, "an address we do not go to"),
    GapKind.TIMED_OUT: (_COULD_NOT, "no answer in time"),
    GapKind.BROKEN: (_COULD_NOT, "our reader of it failed"),
    GapKind.NO_ACCOUNT: (_NOT_LOOKED, "no account of theirs is known"),
    GapKind.SKIPPED: (_NOT_LOOKED, "left out"),
}
_ORDER = (_COULD_NOT, _NOT_LOOKED, _NOT_FOUND, _NOBODY, _IN_VAIN)
_LONGEST_DETAIL = 90
_ADDRESS = re.compile(r"https?://[^\s«»“”<>]+")


@attrs.frozen
class Unknown:
    """One kind of not knowing, and what it befell."""

    label: str
    text: str


@attrs.frozen
class Answered:
    """How a source answered: whether it gave facts, and its gap."""

    source: str
    gave: bool
    gap: Gap | None = None


def unknowns(dossier: Dossier) -> tuple[Unknown, ...]:
    """Give a line for each kind of not knowing that a dossier holds, in a fixed order."""
    return told_of(Answered(report.source, bool(report.evidence), report.gap) for report in dossier.reports)


def told_of(answers: Iterable[Answered]) -> tuple[Unknown, ...]:
    """Give a line for each kind of not knowing among the sources that were asked, in a fixed order."""
    found: dict[str, list[str]] = {}
    asked = tuple(answers)
    for answered in asked:
        told = _told(answered)
        if told is not None:
            found.setdefault(told[0], []).append(told[1])
    if not asked:
        return (Unknown(_NOT_LOOKED, "no source was asked about them"),)
    return tuple(Unknown(kind, "; ".join(found[kind])) for kind in _ORDER if kind in found)


def _told(answered: Answered) -> tuple[str, str] | None:
    name, gap = source_name(answered.source), answered.gap
    if gap is None:
        return None if answered.gave else (_IN_VAIN, name)
    kind, words = _WORDS[gap.kind]
    if gap.kind is GapKind.SKIPPED and shown(gap.detail):
        words = cut(shown(gap.detail), _LONGEST_DETAIL)
    part = f"the rest of {name}" if answered.gave else name
    return kind, f"{part} ({words}{_again(gap)})"


def short(gap: Gap | None) -> str:
    """Name the kind of not knowing in a word or three: "could not look"; where there is no gap, looked in vain."""
    return (_WORDS[gap.kind][0] if gap else _IN_VAIN).lower()


def gap_words(gap: Gap) -> str:
    """Say a gap in full: its kind in words, the detail the source gave, and when to try again."""
    kind, words = _WORDS[gap.kind]
    detail = "" if gap.kind is GapKind.NO_ACCOUNT else cut(_ADDRESS.sub(_site, shown(gap.detail)), 2 * _LONGEST_DETAIL)
    return f"{kind}: {words}{_again(gap)}" + (f" – {detail}" if detail else "")


def _site(found: re.Match[str]) -> str:
    """Name the site of an address: what we asked it in full is for the dossier."""
    return address(found.group()).partition("/")[0] or "an address"


def _again(gap: Gap) -> str:
    return f"; try again after {minute(gap.try_again_at)}" if gap.try_again_at else ""


def coverage_words(dossier: Dossier) -> str:
    """Say how much of what there is was read: "GitHub: 10 of 38 repositories read"."""
    told = (f"{source_name(item.provenance.source)}: {shown(item.fact.title)}" for item in dossier.of(Coverage))
    return "; ".join(dict.fromkeys(told))

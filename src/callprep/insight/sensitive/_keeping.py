"""The filter at the border of an engagement: what came by hand, from a file or from another system never passed it.

Research screens what it finds before it keeps it. Evidence that somebody typed in, or that was read from JSON, has not
been asked yet, and every sheet, mail and list would repeat it. So it is asked once, where an engagement is made.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

import attrs

from callprep.insight.sensitive._screening import screen
from callprep.model.evidence import Dossier, Evidence, Report
from callprep.model.facts import Fact, Screened

__all__ = ["kinds", "without_private"]

_LONGEST = 2_000  # characters of a text whose judgement is remembered
_MOST = 8_192  # of these: an engagement is made again for every text that was sent, and its evidence is the same


def without_private(dossier: Dossier) -> Dossier:
    """Give the dossier without what the filter calls sensitive, counted by category as research counts it.

    What is in another language stays: it was put in by somebody, and nothing says that it is sensitive. The same object
    comes back where nothing went.
    """
    gone = Counter[str]()
    reports = tuple(_kept(report, gone) for report in dossier.reports)
    if all(after is before for after, before in zip(reports, dossier.reports, strict=True)):
        return dossier
    dropped = Counter(dict(dossier.dropped)) + gone
    return attrs.evolve(dossier, reports=reports, dropped=tuple(sorted(dropped.items())))


def kinds(fact: Fact) -> tuple[str, ...]:
    """Name the kinds of private matters that make a fact unfit to be kept, each once; none where it may stay."""
    gone = Counter[str]()
    return () if _fact(fact, gone) is not None else tuple(gone)


def _kept(report: Report, gone: Counter[str]) -> Report:
    kept = tuple(found for item in report.evidence if (found := _item(item, gone)) is not None)
    same = len(kept) == len(report.evidence) and all(map(_is_same, kept, report.evidence))
    return report if same else attrs.evolve(report, evidence=kept)


def _is_same(after: Evidence[Fact], before: Evidence[Fact]) -> bool:
    return after is before


def _item(item: Evidence[Fact], gone: Counter[str]) -> Evidence[Fact] | None:
    fact = _fact(item.fact, gone)
    if fact is None or fact is item.fact:
        return None if fact is None else item
    return attrs.evolve(item, fact=fact)


def _fact(fact: Fact, gone: Counter[str]) -> Fact | None:
    def told(text: str) -> Screened:
        found = _judged(text)
        gone.update(found.categories)
        return found

    return fact.screened(told)


def _judged(text: str) -> Screened:
    """Judge a text; what is not sensitive stays as it is, judged or not."""
    found = _remembered(text) if len(text) <= _LONGEST else screen(text)
    return found if found.is_sensitive else Screened(text)


_remembered = lru_cache(maxsize=_MOST)(screen)

"""How personal call sheets are: what stays true of somebody else, and what two of them have in common.

Two figures, over invented engagements of many trades. The swap share of a sheet: of the sentences that count, those
that rest on nothing of the candidate's, so that they stay true with another name in front. The sibling share of two
sheets: the sentences that are equal once names are taken out, as a part of the shorter one.
"""

from __future__ import annotations

import re
import statistics
import sys
from collections.abc import Iterator, Sequence
from itertools import combinations

from benchmarks.measuring import Row
from benchmarks.trades import engagements
from callprep.documents.lines import Line
from callprep.documents.outline import Part
from callprep.documents.pitch import PITCH
from callprep.engagement import Engagement
from callprep.model.saying import Form

__all__ = ["counted", "in_sentences", "rows", "sibling_share", "spoken", "swap_share"]

MOST_SWAPPED, MOST_ALIKE = 0.6, 0.25
_FRAME = frozenset({"opener", "permission", "next_step", "branches"})
"""Greeting, introduction, thanks, permission, the ask and the promise do not count: everybody hears them."""
_END = re.compile(r"(?<=[.!?…])[”»\")]?\s+(?=[^\W\d_]|[“«\"(\d])")
_SHORTEST = 4  # words; what is shorter is a reaction


def in_sentences(text: str) -> tuple[str, ...]:
    """Cut a text into sentences."""
    return tuple(part.strip() for part in _END.split(text) if part.strip())


def counted(parts: Sequence[Part]) -> Iterator[tuple[str, Line]]:
    """Give the sentences of the main line that count, each with its line."""
    for part in parts:
        for line in part.passage.lines:
            if part.name not in _FRAME and line.form is not Form.KNOW and line.when is None:
                yield from ((told, line) for told in in_sentences(line.text) if len(told.split()) >= _SHORTEST)


def swap_share(parts: Sequence[Part]) -> float:
    """Give the share of counted sentences that rest on nothing of the candidate's; 1 where nothing counts."""
    sentences = list(counted(parts))
    swapped = sum(not any(map(_is_theirs, line.cites)) for _, line in sentences)
    return swapped / len(sentences) if sentences else 1.0


def _is_theirs(cited: str) -> bool:
    owner, _, field = cited.partition(".")
    return owner == "candidate" and field != "name" if field else True


def spoken(parts: Sequence[Part], e: Engagement) -> tuple[str, ...]:
    """Give every sentence that is said or asked, reactions included, without the names."""
    names = [e.candidate.name, e.candidate.first_name, e.caller.name, e.caller.company, e.opportunity.company.name]
    lines = (line for part in parts for line in part.passage.lines if line.form is not Form.KNOW)
    return tuple(dict.fromkeys(_nameless(told, names) for line in lines for told in in_sentences(line.text)))


def _nameless(told: str, names: Sequence[str]) -> str:
    for name in sorted(filter(None, names), key=len, reverse=True):
        told = told.replace(name, "•")
    return " ".join(told.casefold().split())


def sibling_share(first: Sequence[str], second: Sequence[str]) -> float:
    """Give the share of sentences that two sheets have in common, of the shorter one."""
    shorter = min(len(set(first)), len(set(second)))
    return len(set(first) & set(second)) / shorter if shorter else 0.0


def rows(turns: int) -> tuple[Row, ...]:
    """Measure the sheets of the invented engagements; the worst go to standard error by their keys."""
    del turns  # the same figures each time
    told = {key: e for key, e in engagements().items() if not e.declined}
    sheets = {key: PITCH.write(e).parts for key, e in told.items()}
    swaps = {key: swap_share(parts) for key, parts in sheets.items()}
    said = {key: spoken(parts, told[key]) for key, parts in sheets.items()}
    alike = {(a, b): sibling_share(said[a], said[b]) for a, b in combinations(said, 2)}
    worst, twins = max(swaps, key=swaps.__getitem__), max(alike, key=alike.__getitem__)
    print(f"likeness: most swapped is {worst}; most alike are {' and '.join(twins)}", file=sys.stderr)
    sheet, pair = f"{len(swaps)} call sheets", f"{len(alike)} pairs of them"
    return (
        Row("likeness", "swap share, median", sheet, (statistics.median(swaps.values()),), MOST_SWAPPED, ""),
        Row("likeness", "swap share, most", sheet, (swaps[worst],), None, ""),
        Row("likeness", "sibling share, median", pair, (statistics.median(alike.values()),), MOST_ALIKE, ""),
        Row("likeness", "sibling share, most", pair, (alike[twins],), MOST_ALIKE, ""),
    )

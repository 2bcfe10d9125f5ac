"""From dossier to dashboard: how its time grows with the evidence, for 10, 100 and 1,000 facts of one person.

There is no rival: nobody else makes such a page. The smaller dossier of the same run is the measure of the larger.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from benchmarks.measuring import Row, ratios, turns
from callprep import (
    About,
    Account,
    Answer,
    Candidate,
    Dossier,
    Evidence,
    Fact,
    Identity,
    Paper,
    Post,
    Project,
    Provenance,
    Report,
)

__all__ = ["known", "rows"]

TODAY = date(2026, 5, 9)
_SEEN = datetime(2026, 5, 9, 8, tzinfo=UTC)
_ACCOUNT = Account("github", "mira-okafor-example")
_SUBJECTS = ("tide tables", "map tiles", "reading lamps", "search index", "rust parser", "triage forms", "type design")
_TOPICS = ("rust", "maps", "python", "postgres", "search", "accessibility", "kubernetes", "fhir", "typography")
_SIZES = (10, 100, 1_000)
_WISH = 7  # of ten, the post with a wish


def known(count: int) -> Dossier:
    """Make a dossier of that many facts, of all kinds, over ten years."""
    found = tuple(
        Evidence(_fact(number), Provenance("github", _ACCOUNT, _ACCOUNT.url, _ACCOUNT.url, _SEEN), Identity.PROVEN)
        for number in range(count)
    )
    return Dossier(Candidate("Mira Okafor", accounts=(_ACCOUNT,)), (Report("github", found),), _SEEN)


def _fact(number: int) -> Fact:
    subject = _SUBJECTS[number % len(_SUBJECTS)]
    topics = (_TOPICS[number % len(_TOPICS)], _TOPICS[number // 3 % len(_TOPICS)])
    when = _SEEN - timedelta(days=number * 37 % 3_650)
    title = f"On {subject}, part {number}"
    made: tuple[Callable[[], Fact], ...] = (
        lambda: Project(title, topics=topics, languages=("Rust",), stars=number % 400, created=when, active=when),
        lambda: Answer(f"How do I keep {subject} fast?", topics, score=number % 30, answered=when),
        lambda: Post(title, topics, published=when, summary=f"What {subject} taught me about {topics[0]}."),
        lambda: Paper(title, topics, published=when, authors=("M. Okafor", "L. Sand"), position=1),
        lambda: About("Mira Okafor", headline=f"I build {subject}", employer="Harbour AG"),
        lambda: Post(
            f"I'd like to work on {subject}, part {number}. I don't want to do {topics[1]} again", topics, when
        ),
    )
    # one profile in twenty facts, one post in ten that wants and refuses something, the rest what they made
    return made[4 if number % 20 == 0 else 5 if number % 10 == _WISH else number % 4]()


def rows(pairs: int) -> tuple[Row, ...]:
    """Measure."""
    dossiers = [known(size) for size in _SIZES]
    dossiers[0].dashboard(TODAY).html()  # the vocabulary is read and the templates are compiled once a process
    told = turns(pairs, *(_timed(dossier) for dossier in dossiers))
    steps = zip(_SIZES, told, _SIZES[1:], told[1:], strict=False)
    growth = tuple(
        Row(
            "dashboard",
            f"{large:,} facts, dossier to page, a fact",
            f"the same of {small:,} facts",
            tuple(ratio * small / large for ratio in ratios(more, less)),
            1.2,
        )
        for small, less, large, more in steps
    )
    spent = (
        Row("dashboard", f"{size:,} facts, dossier to page", "ms", tuple(value * 1000 for value in values), None, " ms")
        for size, values in zip(_SIZES, told, strict=True)
    )
    return (*growth, *spent)


def _timed(dossier: Dossier) -> Callable[[], float]:
    def once() -> float:
        began = time.process_time()
        dossier.dashboard(TODAY).html()
        return time.process_time() - began

    return once

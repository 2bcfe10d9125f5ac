"""P21: from an engagement to the judged call sheet as a page, against laying out alone, and how it grows with evidence.

The engagement is made afresh each time: it keeps what it has worked out, and a second sheet of it costs less.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

import attrs

from benchmarks.glancing import TODAY, known
from benchmarks.measuring import Row, ratios, turns
from benchmarks.rendering import PAGE, PART, pitch
from callprep import PITCH, Engagement, lint
from callprep.render.sheet import sheet
from callprep.render.templating import fill

__all__ = ["rows"]

_SIZES = (10, 100, 1_000)
_TIMES = 5


def rows(pairs: int) -> tuple[Row, ...]:
    """Measure."""
    written = pitch()
    e = written.engagement
    alone = partial(fill, PAGE, sheet(written), part=PART)
    sized = [attrs.evolve(e, dossier=known(size), today=TODAY) for size in _SIZES]
    for ready in (alone, partial(_whole, e)):
        ready()  # templates are compiled and tables read once a process
    whole, unjudged, bare = turns(pairs, *(_timed(work) for work in (partial(_whole, e), partial(_written, e), alone)))
    told = turns(pairs, *(_timed(partial(_whole, one), 1) for one in sized))
    growth = tuple(
        Row(
            "P21",
            f"{large:,} facts, a fact",
            f"the same of {small:,} facts",
            tuple(ratio * small / large for ratio in ratios(more, less)),
            1.2,
        )
        for small, large, less, more in zip(_SIZES, _SIZES[1:], told, told[1:], strict=False)
    )
    return (
        Row("P21", "choose, write, judge and lay out a call sheet", "laying out alone", ratios(whole, bare), 10),
        Row("P21", "the same, not judged", "laying out alone", ratios(unjudged, bare)),
        *growth,
    )


def _whole(e: Engagement) -> str:
    """Write, judge and lay out, with nothing that was worked out before."""
    made = PITCH.write(attrs.evolve(e))
    lint(made, made.engagement)
    return made.html()


def _written(e: Engagement) -> str:
    return PITCH.write(attrs.evolve(e)).html()


def _timed(work: Callable[[], object], times: int = _TIMES) -> Callable[[], float]:
    def run() -> float:
        began = time.process_time()
        for _ in range(times):
            work()
        return time.process_time() - began

    return run

"""Measure each goal against its rival, in one run, and print a table.

A missed bar is part of the report and no failure: how busy the machine is would decide it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from types import MappingProxyType

from benchmarks import (
    counting,
    creating,
    drafting,
    filtering,
    glancing,
    hanging,
    importing,
    importing_postings,
    likeness,
    matching,
    one_candidate,
    overlapping,
    pitching,
    rendering,
)
from benchmarks.measuring import Row, table

GOALS: MappingProxyType[str, Callable[[int], tuple[Row, ...]]] = MappingProxyType(
    {
        "P1": one_candidate.rows,
        "P8": importing.rows,
        "P9": creating.rows,
        "P11": rendering.rows,
        "P13": counting.rows,
        "P14": matching.rows,
        "P18": hanging.rows,
        "P21": pitching.rows,
        "dashboard": glancing.rows,
        "filter": filtering.rows,
        "overlap": overlapping.rows,
        "importers": importing_postings.rows,
        "likeness": likeness.rows,
        "lint": drafting.rows,
    }
)


def main(arguments: list[str]) -> None:
    """Measure the goals that are named, all where none is."""
    parser = argparse.ArgumentParser("benchmarks", description="Measure callprep against its rivals.")
    parser.add_argument("goals", nargs="*", default=[*GOALS], help=f"of {', '.join(GOALS)}")
    parser.add_argument("--pairs", type=int, default=7, help="turns that each rival gets (7)")
    options = parser.parse_args(arguments)
    print(table(row for goal in options.goals for row in GOALS[goal](options.pairs)))


if __name__ == "__main__":
    main(sys.argv[1:])

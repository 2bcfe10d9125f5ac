"""P8: what `import callprep` costs over a bare interpreter, against importing what it leans on."""

from __future__ import annotations

import subprocess
import sys
from functools import partial

from benchmarks.measuring import Row, ratios, turns

__all__ = ["rows"]

RIVALS = "attrs, httpx, jinja2, tenacity"
ABSENT = ("httpx", "jinja2", "tenacity", "asyncio")
PLAIN, IN_USE = "import callprep", "from callprep import PITCH, Candidate, Engagement, research"


def rows(pairs: int) -> tuple[Row, ...]:
    """Measure."""
    turns(1, *(partial(_seconds, code) for code in (PLAIN, IN_USE, f"import {RIVALS}")))  # fills the file cache
    plain, in_use, theirs = turns(pairs, *(partial(_seconds, code) for code in (PLAIN, IN_USE, f"import {RIVALS}")))
    loaded = _told(PLAIN, f"[name for name in {ABSENT} if name in sys.modules]")
    return (
        Row("P8", PLAIN, f"import {RIVALS}", ratios(plain, theirs), 0.40),
        Row("P8", "the same, modules loaded", ", ".join(ABSENT), (len(loaded),), 0, unit=""),
        Row("P8", IN_USE, f"import {RIVALS}", ratios(in_use, theirs)),
    )


def _seconds(code: str) -> float:
    """Time an import in a fresh interpreter, whose own start does not count."""
    (took,) = _told(f"began = time.perf_counter(); {code}", "[time.perf_counter() - began]")
    return float(took)


def _told(code: str, what: str) -> list[str]:
    run = [sys.executable, "-c", f"import sys, time; {code}; print(*{what})"]
    return subprocess.run(run, capture_output=True, check=True, text=True).stdout.split()  # noqa: S603 -- our own code

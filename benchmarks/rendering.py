"""P11: laying out the call sheet of the first call, against bare jinja2 with the same templates and context.

`python -m benchmarks.rendering page` tells the seconds that the first layout of a process took, and the second; with
`pitch` the choice of what is shown is timed too. Both begin when jinja2 is imported, which would flatter the second.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial

from jinja2 import Environment, PackageLoader

import callprep
from benchmarks.measuring import Row, ratios, seconds, turns
from benchmarks.server import RECORDINGS, ROOT
from callprep.render.sheet import sheet
from callprep.render.templating import fill
from callprep.testing import Recording

__all__ = ["rows"]

TIMES = 20
PAGE, PART = "page.html", "sheet.html"


def rows(pairs: int) -> tuple[Row, ...]:
    """Measure."""
    written = pitch()
    view = sheet(written)
    bare = Environment(
        loader=PackageLoader("callprep.render"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    template = bare.get_template(PAGE)

    def theirs() -> str:
        return template.render(view=view, part=PART)

    filled, whole = partial(fill, PAGE, view, part=PART), written.html
    assert filled() == theirs() == whole(), "the same page on all three ways"
    ours, everything, other = turns(pairs, *(partial(_seconds, work) for work in (filled, whole, theirs)))
    rival, first = "bare jinja2, autoescape", "the first of the process"
    return (
        Row("P11", "laying out the call sheet", rival, ratios(ours, other), 1.5),
        Row("P11", "the same, and choosing what is shown", rival, ratios(everything, other)),
        Row("P11", "laying out a second time", first, tuple(_fresh("page") for _ in range(pairs)), 0.1),
        Row("P11", "the same, and choosing what is shown", first, tuple(_fresh("pitch") for _ in range(pairs))),
    )


def pitch() -> callprep.Pitch:
    """Write the call sheet of the example."""
    files = sorted(RECORDINGS.glob("*.har"))
    send = Recording([exchange for file in files for exchange in Recording.load(file).exchanges]).send
    told = callprep.read_candidate(ROOT / "examples" / "first_call" / "candidate.toml")
    role = callprep.read_opportunity(ROOT / "examples" / "first_call" / "role.toml")
    dossier = callprep.research(told.candidate, send=send, settings=callprep.Settings())
    assert told.caller is not None
    assert told.today is not None
    return callprep.PITCH.write(
        callprep.Engagement(told.candidate, dossier, role, told.caller, today=told.today),
    )


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    for _ in range(TIMES):
        work()
    return time.process_time() - began


def _fresh(what: str) -> float:
    run = [sys.executable, "-m", "benchmarks.rendering", what]
    told = subprocess.run(run, cwd=ROOT, capture_output=True, check=True, text=True)  # noqa: S603 -- ourselves
    first, second = map(float, told.stdout.split())
    return second / first


def main(what: str) -> None:
    """Tell what the first time cost, and the second."""
    written = pitch()
    work = written.html if what == "pitch" else partial(fill, PAGE, sheet(written), part=PART)
    print(seconds(work), seconds(work))


if __name__ == "__main__":
    main(sys.argv[1])

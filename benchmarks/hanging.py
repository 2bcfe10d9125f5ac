"""P18: one source never answers; the deadline holds, and what the others said is there."""

from __future__ import annotations

import callprep
from benchmarks.chains import CANDIDATE, Chain
from benchmarks.measuring import Row, seconds
from benchmarks.server import DEPTH, ITEMS, Replay

__all__ = ["rows"]

DELAY, DEADLINE, OTHERS = 0.05, 1.0, 3


def rows(pairs: int) -> tuple[Row, ...]:
    """Measure."""
    with Replay(DELAY) as server, callprep.Client() as net:
        paths = ["/hang/0", *(f"/chain/{number}/0" for number in range(OTHERS))]
        chains = [Chain(path, server.origin, path) for path in paths]
        missing: list[int] = []

        def research() -> None:
            dossier = callprep.research(CANDIDATE, chains, net=net, deadline=DEADLINE)
            assert [gap.kind for _, gap in dossier.gaps] == [callprep.GapKind.TIMED_OUT]
            missing.append(OTHERS * DEPTH * ITEMS - len(dossier.evidence))

        walls = tuple(seconds(research) / DEADLINE for _ in range(pairs))
    return (
        Row("P18", f"one of {OTHERS + 1} sources hangs", f"the deadline, {DEADLINE:g} s", walls, 1.1),
        Row("P18", "the same, facts of the others missing", f"{OTHERS * DEPTH * ITEMS} facts", tuple(missing), 0, ""),
    )

"""P1: one candidate, warm, against bare httpx that follows the same chains, and against the delays alone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial

import httpx

import callprep
from benchmarks.chains import CANDIDATE, Chain
from benchmarks.measuring import Row, ratios, seconds, turns
from benchmarks.server import DEPTH, ITEMS, Replay

__all__ = ["rows"]

DELAY, SOURCES, CONNECTIONS = 0.05, 4, 8


def rows(pairs: int) -> tuple[Row, ...]:
    """Measure."""
    limits = httpx.Limits(max_connections=CONNECTIONS)
    with Replay(DELAY) as server, callprep.Client() as net, httpx.Client(base_url=server.origin, limits=limits) as bare:
        paths = [f"/chain/{number}/0" for number in range(SOURCES)]
        chains = [Chain(path, server.origin, path) for path in paths]
        ours, theirs = partial(_researched, chains, net), partial(_followed, paths, bare)
        turns(1, partial(seconds, ours), partial(seconds, theirs))  # connections, imports, TLS contexts
        mine, other = turns(pairs, partial(seconds, ours), partial(seconds, theirs))
    path = (DEPTH * DELAY,) * pairs
    what = f"one candidate: {SOURCES} sources × {DEPTH} requests, {DELAY * 1000:.0f} ms each"
    return (
        Row("P1", what, "bare httpx, 4 threads", ratios(mine, other), 1.12),
        Row("P1", what, "the delays alone", ratios(mine, path), 1.22),
        Row("P1", "bare httpx, 4 threads", "the delays alone", ratios(other, path)),
    )


def _researched(chains: list[Chain], net: callprep.Client) -> None:
    dossier = callprep.research(CANDIDATE, chains, net=net)
    assert len(dossier.evidence) == SOURCES * DEPTH * ITEMS, dossier.gaps


def _followed(paths: list[str], client: httpx.Client) -> None:
    def follow(path: str) -> int:
        found = 0
        for _ in range(DEPTH):
            page = client.get(path).json()
            found += len(page["items"])
            path = page["next"]
        return found

    with ThreadPoolExecutor(SOURCES) as threads:
        assert sum(threads.map(follow, paths)) == SOURCES * DEPTH * ITEMS

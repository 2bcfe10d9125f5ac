"""P9: what a validated piece of evidence costs, against the same fields in bare attrs and in pydantic."""

from __future__ import annotations

import time
import timeit
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import attrs
from pydantic import BaseModel, ConfigDict

from benchmarks.measuring import Row, ratios, turns
from callprep import Account, Evidence, Identity, Post, Provenance

__all__ = ["rows"]

COUNT = 20_000
FACT = Post("Maps that fold")
PROVENANCE = Provenance(
    "example",
    Account("github", "ada-example"),
    "https://github.com/ada-example",
    "https://api.github.com/users/ada-example",
    datetime(2025, 3, 1, tzinfo=UTC),
)


@attrs.frozen
class Bare:
    """Evidence that believes what it is told."""

    fact: Post
    provenance: Provenance
    identity: Identity = Identity.SUGGESTED


class Modelled(BaseModel):
    """Evidence as pydantic has it; values of other libraries are checked by `isinstance`, as ours are."""

    model_config = ConfigDict(frozen=True, arbitrary_types_allowed=True)

    fact: Post
    provenance: Provenance
    identity: Identity = Identity.SUGGESTED


def rows(pairs: int) -> tuple[Row, ...]:
    """Measure."""
    kinds = (Evidence, Bare, Modelled)
    ours, bare, modelled = turns(pairs, *(partial(_seconds, kind) for kind in kinds))
    our_bytes, bare_bytes, modelled_bytes = (_bytes(kind) for kind in kinds)
    what = f"creating Evidence, validated ({COUNT:,} times)"
    return (
        Row("P9", what, "bare attrs, frozen", ratios(ours, bare), 3.0),
        Row("P9", what, "pydantic, frozen", ratios(ours, modelled), 1.3),
        Row("P9", "bytes of an Evidence", "bare attrs, frozen", (our_bytes / bare_bytes,), 1.1),
        Row("P9", "bytes of an Evidence", "pydantic, frozen", (our_bytes / modelled_bytes,)),
    )


def _seconds(make: Callable[..., object]) -> float:
    names = {"make": make, "fact": FACT, "provenance": PROVENANCE, "proven": Identity.PROVEN}
    call = "make(fact=fact, provenance=provenance, identity=proven)"
    return timeit.Timer(call, timer=time.process_time, globals=names).timeit(COUNT)  # others' load is none of ours


def _bytes(make: Callable[..., object]) -> int:
    tracemalloc.start()
    kept = [make(fact=FACT, provenance=PROVENANCE, identity=Identity.PROVEN) for _ in range(COUNT)]
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(kept) == COUNT
    return size

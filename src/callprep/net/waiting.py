"""Time, as far as the library waits: every wait and every deadline goes through these three functions.

They are called as `waiting.sleep(…)`, never imported by name, so that a test kit can put others in their place.
"""

from __future__ import annotations

import time

__all__ = ["asleep", "now", "sleep"]


def now() -> float:
    """Give the seconds of a clock that never goes back; only differences mean anything."""
    return time.monotonic()


def sleep(seconds: float) -> None:
    """Hold this thread for that many seconds."""
    time.sleep(seconds)


async def asleep(seconds: float) -> None:
    """Hold this task for that many seconds."""
    import asyncio  # noqa: PLC0415 -- a blocking script never needs it

    await asyncio.sleep(seconds)

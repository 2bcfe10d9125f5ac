"""Rules of `callprep.net.waiting`."""

from __future__ import annotations

import asyncio

from callprep.net import waiting


def test_sleep() -> None:
    """A sleep lasts as long as it says, by the same clock."""
    began = waiting.now()
    waiting.sleep(0.02)
    assert waiting.now() - began >= 0.02


def test_asleep() -> None:
    """Tasks sleep side by side."""

    async def two() -> float:
        order: list[str] = []

        async def one(name: str, seconds: float) -> None:
            await waiting.asleep(seconds)
            order.append(name)

        await asyncio.gather(one("long", 0.02), one("short", 0.0))
        assert order == ["short", "long"]
        return waiting.now()

    assert asyncio.run(two()) <= waiting.now()

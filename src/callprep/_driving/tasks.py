"""Sending in asyncio tasks: the twin of `threads`, for callers that run a loop already."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from callprep.inquiry.wire import Request
from callprep.net import waiting

__all__ = ["AsyncSend", "Tasks"]

AsyncSend = Callable[[Request], Awaitable[object]]
"""What sends: a `Response` comes back, or a `SourceError` is raised."""

_PATIENCE = 0.1
"""Seconds that a cancelled task has to end; one that will not is left behind."""


class Tasks:
    """Where requests go and outcomes come from; `stop` cancels what is under way."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send
        self._tasks: set[asyncio.Task[None]] = set()
        self._outcomes: asyncio.Queue[tuple[int, object]] = asyncio.Queue()

    def ask(self, number: int, request: Request) -> None:
        """Send a request in a task of its own."""
        task = asyncio.get_running_loop().create_task(self._work(number, request), name=f"callprep-{number}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def outcome(self, left: float) -> tuple[int, object] | None:
        """Give the next outcome, None where none comes within `left` seconds."""
        if not left:
            await asyncio.sleep(0)  # what was just asked sets out now
            return None if self._outcomes.empty() else self._outcomes.get_nowait()
        try:
            async with asyncio.timeout(left):
                return await self._outcomes.get()
        except TimeoutError:
            return None

    async def stop(self) -> None:
        """Cancel every task, and wait a moment for them to end."""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(tuple(self._tasks), timeout=_PATIENCE)

    async def _work(self, number: int, request: Request) -> None:
        self._outcomes.put_nowait((number, await self._outcome(request)))

    async def _outcome(self, request: Request) -> object:
        try:
            if request.after > 0:
                await waiting.asleep(request.after)
            return await self._send(request)
        except (Exception, SystemExit) as fault:  # noqa: BLE001 -- whatever it is, the driver must hear of it
            return fault

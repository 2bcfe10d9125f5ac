"""Sending in threads, and nothing else: one daemon thread an interview, so that a stalled one never holds the exit.

Pools of the standard library are not used, since they join their threads at exit.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue

from callprep.inquiry.wire import Request
from callprep.net import waiting

__all__ = ["Send", "Threads"]

Send = Callable[[Request], object]
"""What sends: a `Response` comes back, or a `SourceError` is raised."""


class Threads:
    """Where requests go and outcomes come from; `stop` lets every thread end after what it is doing."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._inboxes: dict[int, SimpleQueue[Request | None]] = {}
        self._outcomes: SimpleQueue[tuple[int, object]] = SimpleQueue()
        self._stopped = threading.Event()

    def ask(self, number: int, request: Request) -> None:
        """Hand a request to the thread of that number."""
        inbox = self._inboxes.get(number)
        if inbox is None:
            inbox = self._inboxes[number] = SimpleQueue()
            threading.Thread(target=self._work, args=(number, inbox), name=f"callprep-{number}", daemon=True).start()
        inbox.put(request)

    def outcome(self, left: float) -> tuple[int, object] | None:
        """Give the next outcome, None where none comes within `left` seconds."""
        try:
            return self._outcomes.get(timeout=left) if left else self._outcomes.get_nowait()
        except Empty:
            return None

    def stop(self) -> None:
        """Send nothing any more; threads that wait for a request end at once."""
        self._stopped.set()
        for inbox in self._inboxes.values():
            inbox.put(None)

    def _work(self, number: int, inbox: SimpleQueue[Request | None]) -> None:
        while (request := inbox.get()) is not None:
            outcome = self._outcome(request)
            self._outcomes.put((number, outcome))

    def _outcome(self, request: Request) -> object:
        try:
            if request.after > 0:
                waiting.sleep(request.after)
            return None if self._stopped.is_set() else self._send(request)
        except BaseException as fault:  # noqa: BLE001 -- whatever it is, the caller's thread must hear of it
            return fault

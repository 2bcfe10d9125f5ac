"""Answers from a file in place of a network: what a source is tested, replayed and audited with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from difflib import get_close_matches
from pathlib import Path
from threading import Lock
from typing import Literal

import attrs

from callprep.errors import InvalidInputError, UnreachableError
from callprep.inquiry.wire import Request, Response, shown_url
from callprep.reading.files import write_private
from callprep.reading.har import Exchange, read_har, write_har
from callprep.testing._match import Match, key

__all__ = ["NotRecordedError", "Recorder", "Recording"]

_NOT_FOUND = b'{"message":"Not Found"}'
_LONGEST = 300  # characters of an address that are compared and shown: enough to see what differs


class NotRecordedError(UnreachableError):
    """A recording was asked something that it does not hold; the message names the nearest thing that it does."""


class Recording:
    """Recorded exchanges as a `send`: the same question gets its answers in order, and the last one for ever.

    It may be asked from several threads at once. What it was asked is remembered: see `unused` and `missed`.

    Args:
        exchanges: Questions and answers, in the order they were made.
        match: When two requests are the same question: "exact" compares method, host, path, query (in any order)
            and body; "path" takes of the query only the page and the site and leaves the body out, which fits
            recordings that others made.
        unlisted: What to do about a question that is not recorded: "error" raises, a number answers with that
            status and the body `{"message":"Not Found"}`.
        name: How messages call the recording: its file.
    """

    def __init__(
        self,
        exchanges: Iterable[Exchange] = (),
        *,
        match: Match = "exact",
        unlisted: Literal["error"] | int = "error",
        name: str = "the recording",
    ) -> None:
        self.exchanges: tuple[Exchange, ...] = tuple(exchanges)
        self.match: Match = match
        self.unlisted: Literal["error"] | int = unlisted
        self.name = name
        self._lock = Lock()
        self._answers: dict[tuple[str, ...], list[int]] = {}
        self._asked: set[int] = set()
        self._missed: list[Request] = []
        for place, exchange in enumerate(self.exchanges):
            self._answers.setdefault(key(exchange.request, match), []).append(place)

    @classmethod
    def load(cls, path: str | Path, *, match: Match = "exact", unlisted: Literal["error"] | int = "error") -> Recording:
        """Read an HTTP Archive (.har), such as browsers, proxies and `save` write.

        Raises:
            InvalidInputError: There is no such file, or it is no HTTP Archive.
        """
        try:
            text = Path(path).read_bytes()
        except OSError as fault:
            why = fault.strerror or str(fault)
            raise InvalidInputError(str(path), f"{why}; a recording is an HTTP Archive (.har)") from None
        return cls(read_har(text, str(path)), match=match, unlisted=unlisted, name=Path(path).name)

    def save(self, path: str | Path) -> None:
        """Write the exchanges as an HTTP Archive, which `load` reads back, for its owner's eyes only.

        Answers hold personal data: the mode is 0600, where the system knows modes.

        Raises:
            InvalidInputError: The file cannot be written.
        """
        write_private({Path(path): write_har(self.exchanges)}, str(path))

    def fresh(self) -> Recording:
        """Give the same recording as nobody has asked it anything yet."""
        return Recording(self.exchanges, match=self.match, unlisted=self.unlisted, name=self.name)

    def send(self, request: Request) -> Response:
        """Answer as recorded.

        Raises:
            NotRecordedError: The question is not in the recording, and `unlisted` is "error".
        """
        with self._lock:
            place = self._next(key(request, self.match))
            if place is None:
                self._missed.append(request)
        if place is None:
            return self._unlisted(request)
        answer = self.exchanges[place].response
        return answer if answer.url else attrs.evolve(answer, url=request.url)

    async def asend(self, request: Request) -> Response:
        """Answer as `send` does, for asyncio."""
        return self.send(request)

    @property
    def unused(self) -> tuple[Request, ...]:
        """What is recorded and was never asked."""
        return tuple(exchange.request for place, exchange in enumerate(self.exchanges) if place not in self._asked)

    @property
    def missed(self) -> tuple[Request, ...]:
        """What was asked and is not recorded."""
        return tuple(self._missed)

    def _next(self, wanted: tuple[str, ...]) -> int | None:
        places = self._answers.get(wanted)
        if not places:
            return None
        place = next((place for place in places if place not in self._asked), places[-1])
        self._asked.add(place)
        return place

    def _unlisted(self, request: Request) -> Response:
        if self.unlisted != "error":
            # the time of the recording, so that two replays give the same bytes
            when = self.exchanges[-1].response.received_at if self.exchanges else datetime.now(UTC)
            headers = {"content-type": "application/json"}
            return Response(self.unlisted, headers, _NOT_FOUND, when, request.url)
        asked = _line(request)
        recorded = [_line(exchange.request) for exchange in self.exchanges]
        near = get_close_matches(asked, recorded, n=1, cutoff=0)
        hint = f"the nearest that is: {near[0]}" if near else "it holds nothing"
        raise NotRecordedError(f"{asked} is not in {self.name}; {hint}", shown_url(request.url))


def _line(request: Request) -> str:
    return f"{request.method.upper()} {shown_url(request.url)[:_LONGEST]}"


class Recorder:
    """A `send` that remembers what a real one answers, to be saved as a recording.

    Credentials that the client adds are no part of a request, so none is recorded; faults are not recorded either.

    Args:
        send: Who really answers: a client's `send`, or any callable like it.
    """

    def __init__(self, send: Callable[[Request], Response]) -> None:
        self._send = send
        self._heard: list[Exchange] = []

    def send(self, request: Request) -> Response:
        """Pass the request on, and remember the answer."""
        answer = self._send(request)
        self._heard.append(Exchange(request, answer))
        return answer

    def recording(self) -> Recording:
        """Give what was heard until now."""
        return Recording(self._heard)

"""A small server on loopback that answers late, counts what it is asked, and plays the recordings of the first call.

It runs in a process of its own (`python -m benchmarks.server DELAY`), so that it does not take turns with those it is
measured by, and it ends when its standard input does: with whoever started it.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit
from urllib.request import urlopen

from benchmarks.github_answers import answers_of, question_of

__all__ = ["DEPTH", "ITEMS", "Replay"]

ROOT = Path(__file__).parents[1]
RECORDINGS = ROOT / "examples" / "first_call" / "recordings"

PUBLIC = b"https://api.github.com"

DEPTH = 3
"""Requests in a chain, each of which leads to the next."""

HANG = 3_600.0
"""Seconds that `/hang` takes to answer."""

ITEMS = 10
"""Facts in each answer of a chain."""


class Replay:
    """The server in its own process; a context manager.

    Args:
        delay: Seconds before each answer.
    """

    def __init__(self, delay: float = 0.0) -> None:
        self._process = subprocess.Popen(  # noqa: S603 -- ourselves
            [sys.executable, "-m", "benchmarks.server", str(delay)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())

    @property
    def origin(self) -> str:
        """Where it listens, as addresses begin."""
        return f"http://127.0.0.1:{self.port}"

    def counts(self) -> Counter[str]:
        """How often each place was asked, as "HOST/PATH"; HOST is the one that the request names."""
        with urlopen(f"{self.origin}/counts") as answer:  # noqa: S310 -- our own server
            return Counter(json.load(answer))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()  # closes its standard input, and waits


def chain(path: str) -> bytes | None:
    """Answer `/chain/NAME/STEP`: some facts, 25 kB in all as an API's page has, and where to ask next."""
    parts = path.split("/")
    if parts[1] != "chain":
        return None
    name, step = parts[2], int(parts[3])
    items = [{"title": f"{name} {step}.{number}", "text": "x" * 2_500} for number in range(ITEMS)]
    return json.dumps({"next": f"/chain/{name}/{step + 1}", "items": items}).encode()


class _Server:
    """Reads requests, and answers those it knows."""

    def __init__(self, delay: float) -> None:
        self._delay = delay
        self._counts: Counter[str] = Counter()
        self._answers = answers_of(RECORDINGS)

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection until the other side closes it."""
        hung_up = (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError)  # the last: we end ourselves
        with suppress(*hung_up):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
                fields = dict(line.lower().split(": ", 1) for line in head[1:] if line)
                body = await reader.readexactly(int(fields.get("content-length", "0")))
                answer = await self._answer(urlsplit(head[0].split(" ")[1]).path, fields["host"], body)
                writer.write(_head(answer) + (answer or b"{}"))
                await writer.drain()
        writer.close()

    async def _answer(self, path: str, host: str, body: bytes) -> bytes | None:
        if path == "/counts":
            return json.dumps(self._counts).encode()
        self._counts[host + path] += 1
        await asyncio.sleep(self._delay if not path.startswith("/hang") else HANG)
        answer = self._answers.get(path + question_of(body)) or chain(path)
        # whoever was given another address for the API finds that one in the answers too
        return answer and (answer.replace(PUBLIC, f"http://{host}".encode()) if host.startswith("127.") else answer)


def _head(answer: bytes | None) -> bytes:
    status = "404 Not Found" if answer is None else "200 OK"
    size = len(answer or b"{}")
    return f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {size}\r\n\r\n".encode()


async def _serve(delay: float) -> None:
    server = await asyncio.start_server(_Server(delay).talk, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_serve(float(sys.argv[1])))

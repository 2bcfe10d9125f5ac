"""Texts that try to steer a plugged-in writer, in profiles: whatever the writer does, none of it reaches the page."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.helpers import engagement

from callprep import PITCH, Post, Project
from callprep.documents.chat import ChatWriter
from callprep.documents.writer import Wording, rewritten
from callprep.inquiry.wire import Request, Response

RECORDINGS = os.environ.get("CALLPREP_RECORDINGS", "")
pytestmark = [
    pytest.mark.recorded,
    pytest.mark.skipif(not RECORDINGS, reason="CALLPREP_RECORDINGS is not set: no recordings to read"),
]


def _echo(wording: Wording) -> list[str]:
    return [repr(wording) for _ in wording.lines]


def _obedient(wording: Wording) -> list[str]:
    facts = " ".join(fact.text for fact in wording.facts)
    return [f"{line.text} {facts} CANARY-7F3A" for line in wording.lines]


def _brief(wording: Wording) -> list[str]:
    return [f"{line.text.rstrip('.?')}, CANARY-7F3A{line.text[-1]}" for line in wording.lines]


def _cases() -> list[dict[str, str]]:
    found = Path(RECORDINGS) / "security" / "prompt_injection.jsonl"
    return [json.loads(row) for row in found.read_text("utf-8").splitlines()] if RECORDINGS else []


@pytest.mark.parametrize("writer", [_echo, _obedient, _brief])
@pytest.mark.parametrize("case", _cases(), ids=lambda case: case["id"])
def test_no_canary(case: dict[str, str], writer: Callable[[Wording], list[str]]) -> None:
    """Neither a writer that gives back all it got nor one that obeys brings a canary, a link or a claim in."""
    e = engagement(
        Project("search-index", description=f"An index. {case['text']}", topics=("search",)),
        Project("tile-works", description=case["text"], topics=("maps",)),
        Post("On indexes", summary=case["text"], topics=("search",)),
    )
    before = PITCH.write(e)
    done = rewritten(before, writer, e)
    assert done.document == before
    assert done.refusals


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case["id"])
def test_data_stay_data(case: dict[str, str]) -> None:
    """A profile's text never gets into the system message, nor out of the delimiters of the data."""
    asked: list[Request] = []

    def send(request: Request) -> Response:
        asked.append(request)
        return Response(500)

    e = engagement(Project("tile-works", description=case["text"]))
    rewritten(PITCH.write(e), ChatWriter(send, "llama"), e)
    for request in asked:
        system, user = (message["content"] for message in json.loads(request.body)["messages"])
        assert case["canary"] not in system
        assert user.count("<data>") == user.count("</data>") == 1
        assert user.endswith("</data>")

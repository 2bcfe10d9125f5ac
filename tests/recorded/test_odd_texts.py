"""Hostile texts in the titles and descriptions of what somebody did: they stay data, and break no sheet."""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from tests.helpers import OPPORTUNITY, engagement, evidence

from callprep import PITCH, Evidence, Fact, Post, Project, Skill, Talk
from callprep.documents.fitting import most_on_the_page, words_of
from callprep.errors import CallprepError

pytestmark = pytest.mark.recorded

FILES = ("naughty_strings", "prompt_injection", "templates", "xss", "csv_formula", "file_names", "mail_ics_headers")
FIELDS = ("text", "payload", "template", "cell", "name", "value")
ROLE = attrs.evolve(OPPORTUNITY, tech_stack="search, Rust", problems=("billing without an index",))


def folder() -> Path:
    """Give the folder with the recordings, or skip."""
    home = os.environ.get("CALLPREP_RECORDINGS")
    if home is None:
        pytest.skip("CALLPREP_RECORDINGS names no folder with recordings")
    return Path(home) / "security"


def texts(name: str) -> Iterator[str]:
    """Give the hostile texts of one file."""
    for row in (folder() / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        told = json.loads(row)
        yield from (told[field] for field in FIELDS if isinstance(told.get(field), str))


def facts(text: str) -> list[Evidence[Fact]]:
    """Give facts that hold a text wherever a site lets one write; what is no fact at all is left out."""
    made = (
        lambda: Project(text, description="An index for libraries.", topics=("search", "index"), stars=40),
        lambda: Project("search-index", description=text, topics=("search", "index")),
        lambda: Post(text, topics=("search",)),
        lambda: Talk(text, event=text, topics=("search",)),
        lambda: Skill(text),
    )
    found: list[Evidence[Fact]] = []
    for make in made:
        try:
            found.append(evidence(make()))
        except CallprepError:
            continue
    return found


@pytest.mark.parametrize("name", FILES)
def test_hostile(name: str) -> None:
    """Each text, in every place, gives a sheet of one page; it shows only on lines that rest on it."""
    for text in texts(name):
        for item in facts(text):
            sheet = PITCH.write(engagement(item, opportunity=ROLE))
            words = sum(map(words_of, sheet.lines)) + sum(map(words_of, sheet.needs))
            assert words <= most_on_the_page(10)
            told = [line for line in sheet.lines if item.id not in line.cites]
            mark = "CANARY" if "CANARY" in text else text
            assert len(mark) < 4 or not any(mark in line.text for line in told)
            assert not any(unicodedata.category(sign) == "Cc" and sign != "\n" for sign in str(sheet))
            if "7*7" in text:
                assert not any("49" in line.text.split() for line in sheet.lines)


def test_slow() -> None:
    """Texts that make slow patterns crawl give a sheet as well."""
    for row in (folder() / "slow_text.jsonl").read_text(encoding="utf-8").splitlines():
        spec = json.loads(row)["spec"]
        text = spec["prefix"] + spec["repeat"] * min(spec["times"], 5_000) + spec["suffix"]
        for item in facts(text)[:2]:
            assert PITCH.write(engagement(item, opportunity=ROLE)).lines

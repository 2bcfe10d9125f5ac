"""Topics of tags and of prose."""

from __future__ import annotations

from pathlib import Path

import pytest

from callprep.insight.vocabulary import shipped

TABLE = Path(__file__).with_name("topics_in_prose.txt").read_text(encoding="utf-8")
PAIRS = [tuple(line.split(" | ", 2)) for line in TABLE.splitlines() if not line.startswith("#")]


@pytest.mark.parametrize(("said", "topic", "text"), PAIRS)
def test_prose(said: str, topic: str, text: str) -> None:
    """A text speaks of a topic where a person who reads it would say so."""
    spoken = {spotted.topic.name for spotted in shipped().spot(text)}
    assert (topic in spoken) == (said == "yes")

"""The shipped vocabulary, read from the data beside this module; how it was made stands in tools/vocabulary.py."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files

from callprep.insight._vocabulary_values import Entry, TopicKind

__all__ = ["entries"]


def entries() -> Iterator[Entry]:
    """Give the entries that are shipped, each spelling claimed once."""
    text = files("callprep.insight").joinpath("data", "vocabulary.json").read_text(encoding="utf-8")
    kinds = {kind.value: kind for kind in TopicKind}
    rows: list[tuple[str, str, int, int, list[str], list[str], list[str]]] = json.loads(text)
    for name, kind, common, cue, aliases, homonyms, related in rows:
        yield Entry(
            name, kinds[kind], tuple(aliases), tuple(related), bool(common), tuple(homonyms), needs_cue=bool(cue)
        )

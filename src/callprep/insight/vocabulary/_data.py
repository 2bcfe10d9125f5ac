"""The shipped vocabulary, read from the data beside this module; how it was made stands in tools/vocabulary.py."""

from __future__ import annotations

import json
import pkgutil
from collections.abc import Iterator

from callprep.insight.vocabulary._values import TopicEntry, TopicKind

__all__ = ["entries"]

_PATH = "data/vocabulary.json"


def entries() -> Iterator[TopicEntry]:
    """Give the entries that are shipped, each spelling claimed once.

    Raises:
        FileNotFoundError: The data is missing: callprep is not installed whole.
    """
    # pkgutil, for importlib.resources takes longer to import than the data to read
    told = pkgutil.get_data("callprep.insight.vocabulary", _PATH)
    if told is None:  # by a loader that cannot read files
        raise FileNotFoundError(_PATH)
    kinds = {kind.value: kind for kind in TopicKind}
    rows: list[tuple[str, str, int, int, list[str], list[str], list[str]]] = json.loads(told)
    for name, kind, common, cue, aliases, homonyms, related in rows:
        yield TopicEntry(
            name, kinds[kind], tuple(aliases), tuple(related), bool(common), tuple(homonyms), needs_cue=bool(cue)
        )

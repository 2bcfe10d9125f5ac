"""The dossier as a table: a row a fact, of plain values, for a data frame or a spreadsheet of one's own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType

from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Fact
from callprep.model.jsonable import OpaqueFact

__all__ = ["COLUMNS", "records"]

COLUMNS: Mapping[str, type[str | list[str]]] = MappingProxyType(
    {
        "id": str,
        "source": str,
        "kind": str,
        "aspect": str,
        "title": str,
        "topics": list[str],
        "when": str,
        "page": str,
        "identity": str,
        "publisher": str,
        "site": str,
        "account": str,
        "retrieved_at": str,
        "place": str,
    }
)
"""The columns of `records` in their order, each with its type; `when` alone may be None.

A table without rows does not show them. `polars.DataFrame(rows, schema=COLUMNS)` and
`pandas.DataFrame(rows, columns=[*COLUMNS])` have them all the same.
"""

_HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")  # no table that keeps its texts in UTF-8 can hold one


def records(dossier: Dossier) -> list[dict[str, object]]:
    """Give a row a fact, in the order of the reports; every row has the keys of `COLUMNS`.

    Values are texts, a list of texts for `topics`, and None for a time nobody knows; times are ISO 8601 to the second,
    all written alike, with their offset. `kind` is the class of the fact, or the name it came with where that class is
    not installed. Texts are as the source gave them, but for halves of characters, which become U+FFFD: who shows
    them escapes them.
    """
    return [_row(evidence) for evidence in dossier.evidence]


def _row(evidence: Evidence[Fact]) -> dict[str, object]:
    fact, where = evidence.fact, evidence.provenance
    return {
        "id": evidence.id,
        "source": _whole(where.source),
        "kind": _kind(fact),
        "aspect": fact.aspect.value,
        "title": _whole(fact.title),
        "topics": [_whole(topic) for topic in fact.topics],
        "when": _moment(fact.when) if fact.when else None,
        "page": _whole(where.page),
        "identity": evidence.identity.value,
        "publisher": where.publisher.value,
        "site": _whole(where.account.site),
        "account": _whole(where.account.handle),
        "retrieved_at": _moment(where.retrieved_at),
        "place": _whole(where.place),
    }


def _kind(fact: Fact) -> str:
    named = fact.name if isinstance(fact, OpaqueFact) else ""
    return _whole(named) or type(fact).__name__


def _whole(text: str) -> str:
    return text if text.isascii() else _HALF_A_CHARACTER.sub("\ufffd", text)


def _moment(when: datetime) -> str:
    """Write a time; one without a zone is in UTC, as facts promise."""
    # whoever infers a format from the first row stumbles over a fraction, or a missing offset, in a later one
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).isoformat(timespec="seconds")

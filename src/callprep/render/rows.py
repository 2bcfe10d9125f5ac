"""The dossier as a table: a row a fact, of plain values, for a data frame or a spreadsheet of one's own."""

from __future__ import annotations

from datetime import datetime

from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Fact

__all__ = ["records"]


def records(dossier: Dossier) -> list[dict[str, object]]:
    """Give a row a fact, in the order of the reports; every row has the same keys.

    Values are texts, a list of texts for `topics`, and None for a time nobody knows; times are ISO 8601 with their
    offset. Texts are as the source gave them: who shows them escapes them.
    """
    return [_row(evidence) for evidence in dossier.evidence]


def _row(evidence: Evidence[Fact]) -> dict[str, object]:
    fact, where = evidence.fact, evidence.provenance
    return {
        "id": evidence.id,
        "source": where.source,
        "kind": type(fact).__name__,
        "aspect": fact.aspect.value,
        "title": fact.title,
        "topics": list(fact.topics),
        "when": _moment(fact.when),
        "page": where.page,
        "identity": evidence.identity.value,
        "publisher": where.publisher.value,
        "site": where.account.site,
        "account": where.account.handle,
        "retrieved_at": _moment(where.retrieved_at),
        "place": where.place,
    }


def _moment(when: datetime | None) -> str | None:
    return when.isoformat() if when else None

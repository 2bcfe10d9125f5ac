"""The dossier as rows."""

from __future__ import annotations

import json

import attrs
from tests.render import demo

from callprep.model.evidence import Dossier
from callprep.render.rows import COLUMNS, records


def test_a_row_a_fact() -> None:
    """Every fact is a row, in order, with the same keys, of values that JSON knows."""
    rows = records(demo.dossier())
    assert [row["id"] for row in rows] == [evidence.id for evidence in demo.dossier().evidence]
    assert {tuple(row) for row in rows} == {tuple(COLUMNS)}
    assert json.loads(json.dumps(rows)) == rows


def test_values() -> None:
    """A row tells what, when, where, how sure, and from whom."""
    row = records(demo.dossier())[0]
    assert row == {
        "id": demo.dossier().evidence[0].id,
        "source": "github",
        "kind": "Project",
        "aspect": "accomplishment",
        "title": "Maps",
        "topics": ["maps", "android"],
        "when": "2016-02-20T00:00:00+00:00",
        "page": "https://github.com/rajiv-maps/maps",
        "identity": "proven",
        "publisher": "self",
        "site": "github",
        "account": "rajiv-maps",
        "retrieved_at": "2016-05-09T08:00:00+00:00",
        "place": "",
    }


def test_unknown_time() -> None:
    """A time that nobody knows is None, never a guess."""
    assert records(demo.dossier())[1]["when"] is None


def test_by_method() -> None:
    """The dossier's own method gives the same rows; an empty one gives none."""
    dossier = demo.dossier()
    assert dossier.records() == records(dossier)
    assert records(attrs.evolve(dossier, reports=())) == []
    assert records(Dossier(demo.candidate())) == []

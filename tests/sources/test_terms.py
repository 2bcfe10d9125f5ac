"""Whose word binds: each of our own sources says where a site's terms stand, and when they were read."""

from __future__ import annotations

from datetime import date

import pytest

from callprep import SourceEntry, installed
from callprep.sources.github import GitHub

OURS = tuple(entry for entry in installed() if entry.where.startswith("callprep.sources."))


def test_ours_are_known() -> None:
    """The four that come with the package are among the installed ones, so that none goes unread below."""
    assert {"feeds", "github", "homepage", "stackexchange"} <= {entry.name for entry in OURS}


@pytest.mark.parametrize("entry", OURS, ids=lambda entry: entry.name)
def test_terms_are_dated(entry: SourceEntry) -> None:
    """The audit lets terms be left out, for a first adapter; in this package none may."""
    terms = entry.info().terms
    assert terms is not None
    assert terms.url.startswith("https://")
    assert date(2026, 1, 1) <= terms.read_on


@pytest.mark.parametrize("base", ["https://api.github.com", "https://git.example.com/api/v3"])
def test_terms_of_other_servers(base: str) -> None:
    """A source that can be told another server has terms there, too."""
    assert GitHub(base=base).info.terms is not None

"""The rows of the table of sites, and how a site shows and compares handles."""

from __future__ import annotations

import pickle

import attrs
import pytest

from callprep.model import sites
from callprep.model._sites_table import TABLE
from callprep.model.sites import SITES


class TestTable:
    """The rows themselves."""

    def test_is_filed_by_name(self) -> None:
        """Each row stands under its own name, and no name stands twice."""
        assert all(name == site.name for name, site in SITES.items())
        assert len(SITES) == len(TABLE)

    def test_rows_are_frozen(self) -> None:
        """No one can change the table for others."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            SITES["github"].label = "x"  # type: ignore[misc]  # that it is frozen is the point

    @pytest.mark.parametrize(
        ("name", "template"),
        [
            ("github", "https://github.com/{name}"),
            ("bluesky", "https://bsky.app/profile/{did}"),
            ("stackexchange", "https://stackexchange.com/users/{number}"),
            ("mastodon", ""),
        ],
    )
    def test_shows_its_address(self, name: str, template: str) -> None:
        """A row gives its address with the place left open, for documentation and hints."""
        assert SITES[name].template == template

    def test_reserved_words_are_in_lower_case(self) -> None:
        """Words are compared in lower case, so one with a capital would never be found."""
        assert all(word == word.lower() for site in SITES.values() for word in site.reserved)

    def test_rows_survive_pickling(self) -> None:
        """Rows travel between processes as all values do."""
        assert pickle.loads(pickle.dumps(SITES["orcid"])) == SITES["orcid"]  # noqa: S301  # our own bytes


class TestLabelAndFold:
    """How a site shows and compares."""

    @pytest.mark.parametrize(
        ("site", "shown"),
        [("github", "GitHub"), ("stackoverflow", "Stack Overflow"), ("homepage", "homepage"), ("lobsters", "lobsters")],
    )
    def test_label(self, site: str, shown: str) -> None:
        """Known sites show as people write them, unknown ones as they are."""
        assert sites.label(site) == shown

    @pytest.mark.parametrize(
        ("site", "handle", "folded"),
        [
            ("github", "Lena", "lena"),
            ("x", "Lena", "lena"),
            ("mastodon", "Lena@Social.Example", "lena@social.example"),
            ("linkedin", "pe\u0301ter", "p\u00e9ter"),
            ("youtube", "@Lena", "@Lena"),
            ("hackernews", "Lena", "Lena"),
            ("quora", "Lena-Sample", "Lena-Sample"),
            ("lobsters", "Lena", "Lena"),
        ],
    )
    def test_fold(self, site: str, handle: str, folded: str) -> None:
        """Case counts only where the site tells accounts apart by it, or where nothing is known of the site."""
        assert sites.fold(site, handle) == folded

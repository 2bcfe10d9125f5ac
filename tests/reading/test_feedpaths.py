"""Where feeds usually are."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.reading.feedpaths import feed_candidates


@pytest.mark.parametrize(
    ("page", "feed"),
    [
        ("https://medium.com/@ada", "https://medium.com/feed/@ada"),
        ("https://medium.com/@ada/a-post-123?x=1", "https://medium.com/feed/@ada"),
        ("https://ada.medium.com", "https://ada.medium.com/feed"),
        ("https://dev.to/ada", "https://dev.to/feed/ada"),
        ("https://ada.hashnode.dev/", "https://ada.hashnode.dev/rss.xml"),
        ("https://ada.substack.com/p/post", "https://ada.substack.com/feed"),
        ("https://substack.com/@ada", "https://ada.substack.com/feed"),
        ("https://ada.wordpress.com/about/", "https://ada.wordpress.com/feed/"),
        ("https://ada.ghost.io", "https://ada.ghost.io/rss/"),
        ("http://ada.blogspot.com/2026/01/post.html", "https://ada.blogspot.com/feeds/posts/default"),
        ("https://ada.blogspot.co.uk/", "https://ada.blogspot.co.uk/feeds/posts/default"),
        ("https://ada.tumblr.com/", "https://ada.tumblr.com/rss"),
        (
            "https://www.youtube.com/channel/UCab-c_1/videos",
            "https://www.youtube.com/feeds/videos.xml?channel_id=UCab-c_1",
        ),
        ("https://GitHub.com/ada/", "https://github.com/ada.atom"),
        ("https://bsky.app/profile/ada.example", "https://bsky.app/profile/ada.example/rss"),
        ("https://bsky.app/profile/did:plc:abc", "https://bsky.app/profile/did:plc:abc/rss"),
        ("https://stackoverflow.com/users/7/ada", "https://stackoverflow.com/feeds/user/7"),
        ("https://social.example/@ada", "https://social.example/@ada.rss"),
    ],
)
def test_known_sites(page: str, feed: str) -> None:
    """A site that is known has one place for a person's feed."""
    assert feed_candidates(page) == (feed,)


def test_any_other_site() -> None:
    """Beside the page first, then at the root, in the five customary places."""
    names = ("feed", "rss.xml", "atom.xml", "index.xml", "feed.json")
    root = tuple(f"https://ada.example/{name}" for name in names)
    assert feed_candidates(" https://ada.example ") == root
    assert feed_candidates("https://ada.example/about.html") == root
    assert feed_candidates("https://ada.example/blog/") == (
        *(f"https://ada.example/blog/{name}" for name in names),
        *root,
    )
    assert feed_candidates("https://dev.to/t/python")[0] == "https://dev.to/t/feed"


@pytest.mark.parametrize(
    "url", ["", "ada.example", "mailto:ada@ada.example", "https://", "http://[x", "file:///etc/passwd"]
)
def test_no_address_has_no_feed(url: str) -> None:
    """What is no http(s) address is nowhere."""
    assert feed_candidates(url) == ()


@given(st.text(max_size=60) | st.text(max_size=40).map("https://ada.example/".__add__))
def test_candidates_are_addresses(url: str) -> None:
    """Whatever is asked, each candidate is an absolute http(s) address."""
    assert all(urlsplit(found).scheme in {"http", "https"} for found in feed_candidates(url))

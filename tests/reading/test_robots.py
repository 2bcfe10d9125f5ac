"""What robots.txt asks: the rules of RFC 9309, its own examples among them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.reading.robots import AGENT, MOST_BYTES, allowed


def may(text: str, path: str = "/page") -> bool:
    """Ask for our own product token on a site of no importance."""
    return allowed(text, AGENT, f"https://site.example{path}")


@pytest.mark.parametrize(
    "text",
    ["", "\0\xff", "<!doctype html><p>Disallow: /", "Disallow: /", "User-agent: *\nDisallow:", "user-agent: *\n: /"],
)
def test_nothing_forbidden(text: str) -> None:
    """What has no rule for us, a rule before any agent or an empty one included, forbids nothing."""
    assert may(text)


@pytest.mark.parametrize(
    "text",
    [
        "User-agent: *\nDisallow: /",
        "\ufeffuser-AGENT : * # all\r\ndisallow:/page # this",
        "User-agent: callprep/1.0\rDisallow: /p",
        "User-agent: other\nUser-agent: CallPrep\nDisallow: /",
        "User-agent: callprep\nSitemap: https://site.example/s.xml\nUser-agent: other\nDisallow: /",
        "User-agent: callprep\nAllow: /other\n\nUser-agent: other\nDisallow:\n\nUser-agent: callprep\nDisallow: /page",
    ],
)
def test_forbidden(text: str) -> None:
    """Case, comments, line ends and versions do not count; groups of one agent are one, whatever stands between."""
    assert not may(text)


def test_our_own_group_counts_alone() -> None:
    """Where a group names us, those for everybody and for others do not count."""
    assert may("User-agent: *\nDisallow: /\n\nUser-agent: callprep\nDisallow: /private")
    assert may("User-agent: callprep\n\nUser-agent: *\nAllow: /page\nDisallow: /other")
    assert may("User-agent: callpreparation\nDisallow: /")


@pytest.mark.parametrize(
    ("rules", "path", "expected"),
    [
        ("Allow: /example/page/\nDisallow: /example/page/disallowed.gif", "/example/page/disallowed.gif", False),
        ("Disallow: /example/\nAllow: /example/page/", "/example/page/x", True),
        ("Disallow: /page\nAllow: /page", "/page", True),
        ("Disallow: /", "/robots.txt", True),
        ("Disallow: /Page", "/page", True),
        ("Disallow: /page$", "/page", False),
        ("Disallow: /page$", "/page/2", True),
        ("Disallow: /*.gif$", "/a/b.gif", False),
        ("Disallow: /*.gif$", "/a/b.gif?x", True),
        ("Disallow: /a*b*c", "/a-b-c-d", False),
        ("Disallow: /a*b*c", "/a-c-b", True),
        ("Disallow: /a*b*c", "/a-c", True),
        ("Disallow: /a*", "/b", True),
        ("Disallow: /aa*a$", "/aa", True),
        ("Disallow: *", "/page", False),
        ("Disallow: /page?draft=", "/page?draft=1", False),
        ("Disallow: /", "", False),
        ("Disallow: /foo/bar?baz=https://foo.bar", "/foo/bar?baz=https://foo.bar", False),
        ("Disallow: /foo/bar/ツ", "/foo/bar/%E3%83%84", False),
        ("Disallow: /foo/bar/%e3%83%84", "/foo/bar/ツ", False),
        ("Disallow: /foo/bar/%62%61%7A", "/foo/bar/baz", False),
        ("Disallow: /path/file-with-a-%2A.html", "/path/file-with-a-*.html", False),
        ("Disallow: /path/foo-%24", "/path/foo-$", False),
        ("Disallow: page", "/page", True),
    ],
)
def test_paths(rules: str, path: str, *, expected: bool) -> None:
    """The longest rule that fits decides, an allowing one of two alike; `*` and `$` and escapes mean what they say."""
    assert may(f"User-agent: *\n{rules}", path) is expected


def test_only_the_beginning_is_read() -> None:
    """Behind half a megabyte nothing counts any more."""
    assert may("#" * MOST_BYTES + "\nUser-agent: *\nDisallow: /")


@given(st.text(alphabet="user-agent:*\ndisallow/$%4 \r#é\ud800", max_size=200), st.text(max_size=40))
def test_any_text(text: str, path: str) -> None:
    """Any text gives an answer for any path, and none shuts the robots.txt itself."""
    assert may(text, f"/{path}") in {True, False}
    assert may(text, "/robots.txt")

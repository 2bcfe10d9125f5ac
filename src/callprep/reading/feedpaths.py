"""Where a person's feed usually is, from the address of their page alone."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

__all__ = ["feed_candidates"]

_WELL_KNOWN = ("feed", "rss.xml", "atom.xml", "index.xml", "feed.json")

# Host and path of a page, and the feed that belongs to it. Origin: the sites' own help pages.
_RULES = tuple(
    (re.compile(page), feed)
    for page, feed in (
        (r"medium\.com/(@[\w.-]+).*", "https://medium.com/feed/{0}"),
        (r"([\w-]+\.medium\.com)/.*", "https://{0}/feed"),
        (r"dev\.to/(?:feed/)?([\w-]+)/?", "https://dev.to/feed/{0}"),
        (r"([\w-]+\.hashnode\.dev)/.*", "https://{0}/rss.xml"),
        (r"([\w-]+\.substack\.com)/.*", "https://{0}/feed"),
        (r"substack\.com/@([\w-]+)/?", "https://{0}.substack.com/feed"),
        (r"([\w-]+\.wordpress\.com)/.*", "https://{0}/feed/"),
        (r"([\w-]+\.ghost\.io)/.*", "https://{0}/rss/"),
        (r"([\w-]+\.blogspot\.[a-z.]+)/.*", "https://{0}/feeds/posts/default"),
        (r"([\w-]+\.tumblr\.com)/.*", "https://{0}/rss"),
        (r"youtube\.com/channel/(UC[\w-]+).*", "https://www.youtube.com/feeds/videos.xml?channel_id={0}"),
        (r"github\.com/([\w-]+)/?", "https://github.com/{0}.atom"),
        (r"bsky\.app/profile/([\w.:-]+)/?", "https://bsky.app/profile/{0}/rss"),
        (r"stackoverflow\.com/users/(\d+).*", "https://stackoverflow.com/feeds/user/{0}"),
        (r"([\w.-]+/@\w+)/?", "https://{0}.rss"),  # Mastodon, on any host
    )
)


def feed_candidates(url: str) -> tuple[str, ...]:
    """Give addresses at which the feed of a page may be, the likeliest first.

    A site that is known has one; any other the five customary ones, beside the page and then at its root. Ask few of
    them, and only when the page itself names none. Empty for what is no http(s) address.
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ()
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        return ()
    place = parts.hostname.removeprefix("www.") + (parts.path or "/")
    for page, feed in _RULES:
        if found := page.fullmatch(place):
            return (feed.format(found[1]),)
    folder = parts.path.rpartition("/")[0].strip("/")
    site = parts.netloc.rpartition("@")[2]
    roots = dict.fromkeys((f"/{folder}/" if folder else "/", "/"))
    return tuple(f"{parts.scheme}://{site}{root}{name}" for root in roots for name in _WELL_KNOWN)

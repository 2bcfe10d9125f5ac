"""The table of profile addresses: what each site's addresses name, and what is refused."""

from __future__ import annotations

import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from callprep.model import sites
from callprep.model.sites import SITES

NAMED = [
    # GitHub
    ("https://github.com/lena-sample", "github", "lena-sample"),
    ("github.com/lena-sample/map-tiles/pull/7", "github", "lena-sample"),
    ("https://github.com/lena-sample.atom", "github", "lena-sample"),
    ("https://github.com/sponsors/lena-sample", "github", "lena-sample"),
    ("https://gist.github.com/lena-sample/0123456789abcdef0123", "github", "lena-sample"),
    ("https://lena-sample.github.io/talks/", "github", "lena-sample"),
    ("https://github.com/lena-sample/app/blob/main/caf%E9.txt", "github", "lena-sample"),
    ("git@github.com:lena-sample/map-tiles.git", "github", "lena-sample"),
    # Other forges
    ("https://gitlab.com/lena.sample/app/-/issues", "gitlab", "lena.sample"),
    ("git@gitlab.com:lena.sample/app.git", "gitlab", "lena.sample"),
    ("https://lena.gitlab.io", "gitlab", "lena"),
    ("https://bitbucket.org/lena_sample/app/src", "bitbucket", "lena_sample"),
    (
        "https://api.bitbucket.org/2.0/users/%7B00000000-1111-4222-8333-444444444444%7D",
        "bitbucket",
        "{00000000-1111-4222-8333-444444444444}",
    ),
    ("https://codeberg.org/lena/app", "codeberg", "lena"),
    ("https://lena.codeberg.page/", "codeberg", "lena"),
    ("https://huggingface.co/lena-sample", "huggingface", "lena-sample"),
    ("https://hf.co/datasets/lena-sample/maps", "huggingface", "lena-sample"),
    # Questions and answers
    ("https://stackoverflow.com/users/4711/lena", "stackoverflow", "4711"),
    ("https://meta.stackoverflow.com/users/4711", "stackoverflow", "4711"),
    ("https://stackoverflow.com/feeds/user/4711", "stackoverflow", "4711"),
    ("https://es.stackoverflow.com/users/77/lena", "stackoverflow", "es/77"),
    ("https://superuser.com/users/12/lena", "stackexchange", "superuser/12"),
    ("https://meta.serverfault.com/users/12", "stackexchange", "serverfault/12"),
    ("https://mathoverflow.net/users/12", "stackexchange", "mathoverflow/12"),
    ("https://gis.stackexchange.com/users/12/lena", "stackexchange", "gis/12"),
    ("https://gis.meta.stackexchange.com/users/12/lena", "stackexchange", "gis/12"),
    ("stackexchange.com/users/1", "stackexchange", "network/1"),
    ("https://www.quora.com/profile/Lena-Sample-3/answers", "quora", "Lena-Sample-3"),
    ("https://de.quora.com/Wie-geht-das/answer/Lena-Sample", "quora", "Lena-Sample"),
    ("https://mapspace.quora.com/How-so/answer/Lena-Sample", "quora", "Lena-Sample"),
    ("https://www.quora.com/profile/L%C3%A9na-Sample", "quora", "Léna-Sample"),
    # Networks
    ("https://x.com/lena_sample/status/1", "x", "lena_sample"),
    ("https://twitter.com/#!/lena_sample", "x", "lena_sample"),
    ("https://twitter.com/intent/user?screen_name=@lena_sample", "x", "lena_sample"),
    ("https://uk.linkedin.com/in/lena-sample/en-us", "linkedin", "lena-sample"),
    ("https://www.linkedin.com/comm/in/lena-sample", "linkedin", "lena-sample"),
    ("https://www.linkedin.com/pub/lena-sample/1/2a/b3c/de", "linkedin", "pub/lena-sample/1/2a/b3c"),
    ("https://www.linkedin.com/pub/lena-sample", "linkedin", "pub/lena-sample"),
    ("https://www.linkedin.com/in/%E6%9D%8E%E5%B0%8F%E6%98%8E-1", "linkedin", "李小明-1"),
    ("https://de-de.facebook.com/lena.sample/about", "facebook", "lena.sample"),
    ("https://www.facebook.com/profile.php?id=100000000000077&sk=about", "facebook", "100000000000077"),
    ("https://www.facebook.com/people/Lena-Sample/100000000000077/", "facebook", "100000000000077"),
    ("https://www.instagram.com/stories/lena.sample/1/", "instagram", "lena.sample"),
    ("https://www.threads.net/@lena.sample/post/x", "threads", "lena.sample"),
    ("https://bsky.app/profile/@lena.example", "bluesky", "lena.example"),
    ("https://lena.bsky.social", "bluesky", "lena.bsky.social"),
    ("at://lena.example/app.bsky.feed.post/3k", "bluesky", "lena.example"),
    ("at://did:web:lena.example", "bluesky", "did:web:lena.example"),
    ("https://www.reddit.com/r/u_lena_sample/", "reddit", "lena_sample"),
    ("https://www.reddit.com/user/lena-sample/", "reddit", "lena-sample"),
    ("https://news.ycombinator.com/favorites?id=Lena&comments=t", "hackernews", "Lena"),
    ("https://t.me/s/lenasample", "telegram", "lenasample"),
    ("https://lenasample.t.me", "telegram", "lenasample"),
    # Mastodon and its kin
    ("https://social.example/@lena", "mastodon", "lena@social.example"),
    ("https://www.social.example/@lena.rss", "mastodon", "lena@social.example"),
    ("https://social.example/web/@lena", "mastodon", "lena@social.example"),
    ("https://social.example/users/lena/statuses/12", "mastodon", "lena@social.example"),
    ("https://social.example/@lena@other.example/99", "mastodon", "lena@other.example"),
    ("https://social.example:8443/@lena", "mastodon", "lena@social.example:8443"),
    ("https://m.social.example/@lena", "mastodon", "lena@m.social.example"),
    ("acct:@lena@social.example", "mastodon", "lena@social.example"),
    ("@lena@social.example.", "mastodon", "lena@social.example"),
    ("@lena@threads.net", "threads", "lena"),
    ("https://social.example/@lena.bsky.social@bsky.brid.gy", "bluesky", "lena.bsky.social"),
    # Writing, talks, video
    ("https://medium.com/@lena.sample/a-post-1a2b", "medium", "lena.sample"),
    ("https://lena.medium.com/feed", "medium", "lena"),
    ("https://dev.to/lena_sample/a-post-1a2b", "devto", "lena_sample"),
    ("https://hashnode.com/@lena", "hashnode", "lena"),
    ("https://lena.hashnode.dev/a-post", "hashnode", "lena.hashnode.dev"),
    ("https://lena.substack.com/p/a-post", "substack", "lena"),
    ("https://open.substack.com/pub/lena/p/a-post", "substack", "lena"),
    ("https://speakerdeck.com/lena/maps", "speakerdeck", "lena"),
    ("https://www.youtube.com/@Lena-Sample/videos", "youtube", "@Lena-Sample"),
    ("https://www.youtube.com/c/LenaSample", "youtube", "c/LenaSample"),
    ("https://www.youtube.com/user/LenaSample", "youtube", "user/LenaSample"),
    (
        "https://www.youtube.com/feeds/videos.xml?channel_id=UCaaaaaaaaaaaaaaaaaaaaaa",
        "youtube",
        "UCaaaaaaaaaaaaaaaaaaaaaa",
    ),
    ("https://dribbble.com/lena/shots", "dribbble", "lena"),
    ("https://www.behance.net/lena/projects", "behance", "lena"),
    # Science and identity
    ("https://orcid.org/0000-0002-1694-233x", "orcid", "0000-0002-1694-233x"),
    ("https://pub.orcid.org/v3.0/0000-0002-1694-233X/works", "orcid", "0000-0002-1694-233X"),
    ("https://scholar.google.co.uk/citations?user=AAAAAAAAAAAJ", "googlescholar", "AAAAAAAAAAAJ"),
    ("https://www.wikidata.org/entity/Q1", "wikidata", "Q1"),
    ("https://keybase.io/lena", "keybase", "lena"),
    ("https://en.gravatar.com/lena.json", "gravatar", "lena"),
    ("https://www.kaggle.com/lena/code", "kaggle", "lena"),
    ("https://hub.docker.com/r/lena/app", "dockerhub", "lena"),
    ("https://doi.org/10.1000/sample.1", "doi", "10.1000/sample.1"),
    ("https://arxiv.org/abs/2101.00001v2", "arxiv", "2101.00001"),
    ("https://arxiv.org/pdf/2101.00001v2.pdf", "arxiv", "2101.00001"),
    ("https://arxiv.org/abs/cs/0301001", "arxiv", "cs/0301001"),
    ("https://arxiv.org/a/sample_l_1", "arxiv", "a/sample_l_1"),
    ("https://api.openalex.org/authors/A1234567890", "openalex", "A1234567890"),
    ("https://patents.google.com/patent/US1234567B2/en", "patent", "US1234567B2"),
]

# Host → paths on it that are the site"s own, hold content, or do not fit the grammar of handles.
NOBODY = {
    "github.com": "/settings /Orgs/sample /%6frgs/sample",
    "www.github.io": "/",
    "gist.github.com": "/0123456789abcdef0123 /1234567",
    "gitlab.com": "/users/sign_in /lena.git",
    "bitbucket.org": "/dashboard",
    "codeberg.org": "/explore/repos",
    "huggingface.co": "/datasets/maps",
    "stackoverflow.com": "/users/0 /users/lena",
    "chat.stackexchange.com": "/users/12",
    "superuser.com": "/questions/12",
    "www.quora.com": "/q/mapspace",
    "x.com": "/messages /#lena",
    "www.linkedin.com": "/pub/dir/Lena/Sample /showcase/sample",
    "www.facebook.com": "/story.php /profile.php",
    "www.instagram.com": "/reel/abc/",
    "www.threads.net": "/lena",
    "bsky.app": "/profile/lena /profile/handle.invalid /profile/10.0.0.1",
    "docs.bsky.social": "/",
    "social.example": "/@ /@lena/a-post-on-a-custom-medium-domain /users/123 /users/login /web /u/lena",
    "www.tiktok.com": "/@lena",
    "docs.github.com": "/@lena",
    "github.com:8443": "/@lena",
    "127.0.0.1": "/@lena",
    "localhost": "/@lena",
    "help.medium.com": "/hc",
    "medium.com": "/some-publication",
    "dev.to": "/tags",
    "hashnode.com": "/lena",
    "news.ycombinator.com": "/user?id= /user?id=lena&id=other /user?name=lena",
    "www.reddit.com": "/user/me",
    "www.youtube.com": "/results?search_query=lena /channel/lena",
    "www.kaggle.com": "/competitions",
    "keybase.io": "/download",
    "gravatar.com": "/avatar/00000000000000000000000000000000",
    "orcid.org": "/0000-0002-1694-2330",
    "scholar.google.com": "/citations?user=short",
    "www.wikidata.org": "/wiki/Property:P31",
    "hub.docker.com": "/_/python",
    "speakerdeck.com": "/features",
    "t.me": "/joinchat/abcdef",
    "dribbble.com": "/shots",
    "www.behance.net": "/gallery/1/maps",
    "doi.org": "/",
    "arxiv.org": "/list/cs.CL/recent",
    "openalex.org": "/W123456789",
    "patents.google.com": "/?q=maps",
}
NOBODYS_PAGES = [f"https://{host}{path}" for host, paths in NOBODY.items() for path in paths.split()]

HOSTILE = [
    "https://github.com.attacker.example/lena",
    "https://github.com-login.example/lena",
    "https://attacker.example/github.com/lena",
    "https://xgithub.com/lena",
    "https://github.com@attacker.example/lena",
    "https://lena:secret@github.com/lena",
    "https://attacker.example\\@github.com/lena",
    "https://github.com\\lena",
    "https://github.com/le\x00na",
    "https://github.com/le\nna",
    "https://github.com/le na",
    "https://github.com/le\u202ena",
    "https://github.com/le%E2%80%AEna",
    "https://github.com/le%00na",
    "https://github.com/le%0Ana",
    "https://github.com/lena%2Fother",
    "https://github.com/lena%5Cother",
    "https://github.com/%FF",
    "https://github.com/lena/../other",
    "https://github.com/%2e%2e/lena",
    "https://github.com/%252e%252e",
    "https://github.com/lena--sample",
    "https://github.com/-lena",
    "https://github.com/" + "a" * 40,
    "https://g\u0456thub.com/lena",  # a Cyrillic i
    "https://\uff47ithub.com/lena",  # a full-width g
    "https://lin\u212aedin.com/in/lena",  # the Kelvin sign
    "https://github%2ecom/lena",
    "https://github..com/lena",
    "https://github.com:0/lena",
    "https://github.com:99999/lena",
    "https://github.com:8080/lena",
    "https:///github.com/lena",
    "https:github.com/lena",
    "https://[::1]/@lena",
    "https://[::1/lena",
    "ssh://git@github.com/lena/app.git",
    "git@github.com/lena:app",
    "git@medium.com:@lena/app",
    "git@github.com",
    "git@attacker.example:lena/app",
    "ftp://github.com/lena",
    "javascript://github.com/lena",
    "mailto:lena@social.example",
    "lena@social.example",
    "@lena",
    "@@social.example",
    "@lena@github.com",
    "@lena@social",
    "@lena@social.example/path",
    "@le%6ea@social.example",
    "acct:lena",
    "at:",
    "at://../lena.example",
    "https://www.doi.org.attacker.example/10.1000/1",
    "https://attacker.stackoverflow.com/users/1",
    "https://scholar.google.attacker.example/citations?user=AAAAAAAAAAAJ",
    "",
    ".",
    "()",
    "https://github.com/lena?" + "a" * 2048,
    "\ud800",
]

ADDRESSES = st.sampled_from([address for address, _, _ in NAMED] + NOBODYS_PAGES)


class TestRead:
    """Reading an address."""

    @pytest.mark.parametrize(("text", "site", "handle"), NAMED)
    def test_names_the_account(self, text: str, site: str, handle: str) -> None:
        """An address of an account, or of what lies below it, gives its site and handle."""
        assert sites.read(text) == (site, handle)

    @pytest.mark.parametrize("text", NOBODYS_PAGES)
    def test_leaves_the_sites_own_pages(self, text: str) -> None:
        """A reserved word, a content page or a handle outside the grammar names no account."""
        assert sites.read(text) is None

    @pytest.mark.parametrize("text", HOSTILE)
    def test_refuses_disguises(self, text: str) -> None:
        """What only looks like an address of a known site is none, and nothing is raised."""
        assert sites.read(text) is None

    @pytest.mark.parametrize(
        "text",
        [
            "  https://github.com/lena\n",
            "<https://github.com/lena>",
            "(https://github.com/lena)",
            "(<https://github.com/lena>.).",
            "https://github.com/lena.",
            "\u2068https://github.com/lena\u2069",
            "//github.com/lena",
            "HTTP://WWW.GITHUB.COM:80/lena",
            "https://github.com:443/lena",
            "http://github.com:443/lena",
            "https://github.com:/lena",
            "https://github.com./lena",
            "https://m.github.com//lena//",
            "https://github.com/@lena",
            "https://github.com/~lena",
            "https://github.com/l%65na?tab=x#readme",
        ],
    )
    def test_looks_past_the_spelling(self, text: str) -> None:
        """Wrapping, scheme, host spelling, escapes, query and fragment do not change the answer."""
        assert sites.read(text) == ("github", "lena")

    def test_every_site_is_tried_here(self) -> None:
        """Each row of the table that has addresses stands in the examples above."""
        assert {site for _, site, _ in NAMED} == set(SITES) - {"homepage", "feed"}

    @given(st.text())
    @example("@a@[")
    @example("https://[v1.x]/")
    @example("//[::1%25eth0]/@a")
    @example("http://\u00ad.example/@a")
    def test_never_raises(self, text: str) -> None:
        """Any text at all is read or refused, without an exception."""
        found = sites.read(text)
        assert found is None or found[0] in SITES

    @given(ADDRESSES, st.integers(0, 80), st.integers(0, 3), st.text(st.sampled_from("@/\\:?#%.~[]\u202e\u0456aZ0-_ ")))
    def test_never_raises_on_damaged_addresses(self, text: str, at: int, cut: int, put: str) -> None:
        """A real address with something cut out and put in gives a handle its page is written for, or nothing."""
        found = sites.read(text[:at] + put + text[at + cut :])
        assert found is None or sites.page(*found).startswith("https://")

    @given(st.sampled_from(["github.com", "gitlab.com", "x.com", "dev.to"]), st.text(string.ascii_letters, min_size=4))
    def test_a_longer_host_is_another_host(self, host: str, more: str) -> None:
        """A known host with anything before or after it in the same label is not that host."""
        assert sites.read(f"https://{more}{host}/lena_x") is None
        assert sites.read(f"https://{host}{more}.example/lena_x") is None


class TestPage:
    """Writing the page of a handle."""

    @pytest.mark.parametrize(("text", "site", "handle"), NAMED)
    def test_is_read_back(self, text: str, site: str, handle: str) -> None:
        """The page written for a handle names the same account again."""
        assert sites.read(sites.page(site, handle)) == sites.read(text)

    @pytest.mark.parametrize(
        ("site", "handle", "page"),
        [
            ("github", "lena", "https://github.com/lena"),
            ("linkedin", "péter-1", "https://www.linkedin.com/in/p%C3%A9ter-1"),
            (
                "bitbucket",
                "{00000000-1111-4222-8333-444444444444}",
                "https://bitbucket.org/%7B00000000-1111-4222-8333-444444444444%7D",
            ),
            ("stackoverflow", "es/77", "https://es.stackoverflow.com/users/77"),
            ("stackexchange", "superuser/12", "https://superuser.com/users/12"),
            ("stackexchange", "gis/12", "https://gis.stackexchange.com/users/12"),
            ("facebook", "100000000000077", "https://www.facebook.com/profile.php?id=100000000000077"),
            ("youtube", "UCaaaaaaaaaaaaaaaaaaaaaa", "https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa"),
            ("hashnode", "lena.hashnode.dev", "https://lena.hashnode.dev"),
            ("mastodon", "lena@social.example", "https://social.example/@lena"),
            ("arxiv", "2101.00001", "https://arxiv.org/abs/2101.00001"),
            ("homepage", "lena.example/blog", "https://lena.example/blog"),
            ("feed", "http://lena.example/feed", "http://lena.example/feed"),
        ],
    )
    def test_is_what_a_person_opens(self, site: str, handle: str, page: str) -> None:
        """The page is the site's own public one, escaped where need be."""
        assert sites.page(site, handle) == page

    @pytest.mark.parametrize(
        ("site", "handle"),
        [("github", "no/such"), ("mastodon", "lena"), ("mastodon", "lena@social.example/x"), ("lobsters", "lena")],
    )
    def test_is_empty_where_the_table_cannot_tell(self, site: str, handle: str) -> None:
        """A handle outside the grammar, or of an unknown site, has no page that could be made up."""
        assert sites.page(site, handle) == ""


class TestNames:
    """What sites and sources are called."""

    def test_label(self) -> None:
        """A site has the name that it writes itself; one that is not in the table stays as it is."""
        assert sites.label("stackoverflow") == "Stack Overflow"
        assert sites.label("lobsters") == "lobsters"

    @pytest.mark.parametrize(
        ("source", "name"),
        [
            ("github", "GitHub"),
            ("stackexchange", "Stack Overflow"),
            ("feeds", "their blog"),
            ("homepage", "their homepage"),
            ("lobsters", "lobsters"),
        ],
    )
    def test_source_label(self, source: str, name: str) -> None:
        """A source is called by what it reads, in the words of a recruiter."""
        assert sites.source_label(source) == name


class TestKnownHosts:
    """Which hosts belong to a site of the table."""

    @pytest.mark.parametrize("site", SITES.values(), ids=lambda site: site.name)
    def test_of_every_site(self, site: sites.Site) -> None:
        """Each host of each site is known, whatever its case, and so is what stands below it."""
        fixed = [host for host in site.hosts if "{" not in host]
        assert all(sites.is_known_host(known) for host in fixed for known in (host, host.upper(), f"www.{host}"))

    @pytest.mark.parametrize("host", ["ada.github.io", "ada.substack.com", "raw.githubusercontent.com"])
    def test_of_other_forms(self, host: str) -> None:
        """A host on which a site gives its people a place is known."""
        assert sites.is_known_host(host)

    @pytest.mark.parametrize(
        "host", ["", "com", "ada.example", "evilgithub.com", "github.com.evil.example", "tiktok.com"]
    )
    def test_no_other(self, host: str) -> None:
        """A host that only looks like one is not known, nor is that of a site without a row."""
        assert not sites.is_known_host(host)

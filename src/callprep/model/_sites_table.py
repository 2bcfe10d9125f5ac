"""The table of sites: one row a site, in the words of its addresses.

Grammars and reserved words are those of the sites' own sign-up pages and routes. They err on the side of refusing: a
missed account costs a question, a wrong one the call.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from callprep.model._site import (
    DOTTED,
    SLUG,
    Site,
    bluesky_holds,
    facebook_holds,
    orcid_holds,
    words,
)
from callprep.model._sites_code import CODE_SITES

__all__ = ["AT_SIGN_SITES", "BRIDGES", "PAGE_SITES", "TABLE"]

TABLE: tuple[Site, ...] = (
    *CODE_SITES,
    Site(
        "x",
        "X",
        ("x.com", "twitter.com"),
        ("/{name}", "/#!/{name}", "/intent/user?screen_name={name}", "/intent/follow?screen_name={name}"),
        r"[A-Za-z0-9_]{1,15}",
        words(
            "about account articles bookmarks compose connect_people download explore favorites followers"
            " following hashtag help home i intent jobs lists login logout messages notifications oauth"
            " personalization premium privacy search settings share signup statuses tos trends who_to_follow"
            " widgets"
        ),
    ),
    Site(
        "linkedin",
        "LinkedIn",
        ("www.linkedin.com", "{cc}.linkedin.com"),
        (
            "/in/{name}",
            "/mwlite/in/{name}",
            "/comm/in/{name}",
            "/pub/{name}/{a}/{b}/{c} -> pub/{name}/{a}/{b}/{c}",
            "/pub/{name} -> pub/{name}",
        ),
        r"(?:[A-Za-z0-9_.'-]|[^\x00-\x7f]){3,100}",
        words("dir"),
    ),
    Site(
        "quora",
        "Quora",
        ("www.quora.com", "{cc}.quora.com"),
        # Answers are repeated on the hosts of Quora's spaces.
        ("/profile/{name}", "/{*}/answer/{name} -> {name}", "{space}.quora.com/{*}/answer/{name} -> {name}"),
        SLUG,
        keeps_case=True,
    ),
    Site(
        "facebook",
        "Facebook",
        ("www.facebook.com", "{cc}.facebook.com", "web.facebook.com", "mbasic.facebook.com", "fb.com"),
        ("/profile.php?id={number}", "/{name}", "/people/{*}/{number} -> {number}"),
        r"[A-Za-z0-9][A-Za-z0-9.]{4,63}",
        words(
            "account accounts ads badges bookmarks business careers community dialog directory events friends"
            " games gaming groups hashtag help legal login lookaside marketplace media messages messenger notes"
            " notifications pages payments people photo photos plugins policies policy privacy public reel reels"
            " saved search security settings share sharer stories story terms video videos watch"
        ),
        holds=facebook_holds,
    ),
    Site(
        "instagram",
        "Instagram",
        ("www.instagram.com",),
        ("/{name}", "/stories/{name}", "/_u/{name}"),
        r"[A-Za-z0-9_](?:[A-Za-z0-9_.]{0,28}[A-Za-z0-9_])?",
        words(
            "_u about accounts api ar blog challenge create developer direct directory emails explore graphql"
            " help highlights invites legal locations oauth p popular press privacy push reel reels s session"
            " share stories terms tv web"
        ),
    ),
    Site(
        "threads",
        "Threads",
        ("www.threads.com", "www.threads.net"),
        ("/@{name}",),
        r"[A-Za-z0-9_](?:[A-Za-z0-9_.]{0,28}[A-Za-z0-9_])?",
    ),
    Site("mastodon", "Mastodon", forms=()),  # on any host, so read and written in code
    Site(
        "bluesky",
        "Bluesky",
        ("bsky.app",),
        ("/profile/{did}", "/profile/{domain}", "{space}.bsky.social -> {space}.bsky.social"),
        reserved=words("docs blog"),
        lasting="did:",
        holds=bluesky_holds,
    ),
    Site(
        "medium",
        "Medium",
        ("medium.com",),
        ("/@{name}", "/feed/@{name}", "{name}.medium.com"),
        DOTTED,
        words("about api blog cdn cdn-images-1 cdn-static-1 eng glyph help miro policy static status"),
    ),
    Site(
        "devto",
        "DEV",
        ("dev.to",),
        ("/{name}", "/feed/{name}"),
        r"[A-Za-z0-9_]{1,30}",
        words(
            "about admin api articles badge badges bookmarks challenges chat connect contact contributors"
            " dashboard deals embed enter events faq feed guidelines help internal latest liquid listings"
            " magic_links members mod month new newsletter notifications onboarding organizations p partners pod"
            " podcasts pricing privacy pulses reading_list readinglist robots search series settings shop sign_in"
            " signout_confirm sponsors stories t tag tags terms top users videos week welcome year"
        ),
    ),
    Site(
        "hashnode",
        "Hashnode",
        ("hashnode.com",),
        ("/@{name}", "{space}.hashnode.dev -> {space}.hashnode.dev"),
    ),
    Site(
        "substack",
        "Substack",
        ("substack.com",),
        ("/@{name}", "{name}.substack.com", "open.substack.com/pub/{name}"),
        reserved=words("about api blog cdn email help mail on open post read reader support"),
    ),
    Site(
        "hackernews",
        "Hacker News",
        ("news.ycombinator.com",),
        ("/user?id={name}", "/submitted?id={name}", "/threads?id={name}", "/favorites?id={name}"),
        r"[A-Za-z0-9_-]{2,32}",
        keeps_case=True,
    ),
    Site(
        "reddit",
        "Reddit",
        ("www.reddit.com", "old.reddit.com", "new.reddit.com", "{cc}.reddit.com"),
        ("/user/{name}", "/u/{name}", "/r/u_{name}"),
        r"[A-Za-z0-9_-]{3,20}",
        words("me"),
    ),
    Site(
        "youtube",
        "YouTube",
        ("www.youtube.com",),
        (
            "/@{name} -> @{name}",
            "/channel/{channel}",
            "/user/{name} -> user/{name}",
            "/c/{name} -> c/{name}",
            "/feeds/videos.xml?channel_id={channel}",
        ),
        SLUG,
        keeps_case=True,
        lasting="UC",
    ),
    Site(
        "kaggle",
        "Kaggle",
        ("www.kaggle.com",),
        reserved=words(
            "about account api benchmarks c code community-guidelines competitions contact cookies datasets"
            " discussion discussions docs game-arena general getting-started host industry jobs kernels learn"
            " login me models notebooks organizations privacy product-feedback progression rankings search"
            " settings simulations solution-write-ups static submissions team terms work writeups"
        ),
    ),
    Site(
        "keybase",
        "Keybase",
        ("keybase.io",),
        grammar=r"[A-Za-z0-9_]{2,16}",
        reserved=words(
            "account admin blog contact docs download encrypt faq images inv jobs login logout popular reset team"
            " teams verify"
        ),
    ),
    Site(
        "gravatar",
        "Gravatar",
        ("gravatar.com", "{cc}.gravatar.com", "secure.gravatar.com"),
        ("/{name}", "/{name}.json", "/{name}.vcf"),
        reserved=words(
            "about account accounts api avatar blog connect contact developers features gravatars integrations"
            " login logout oauth oauth2 press privacy profile profiles search settings signup site support terms"
            " userimage v3"
        ),
    ),
    Site("orcid", "ORCID", ("orcid.org",), ("/{orcid}", "pub.orcid.org/{*}/{orcid} -> {orcid}"), holds=orcid_holds),
    Site(
        "googlescholar",
        "Google Scholar",
        ("scholar.google.com", "scholar.google.{cc}", "scholar.google.co.{cc}", "scholar.google.com.{cc}"),
        ("/citations?user={name}",),
        r"[A-Za-z0-9_-]{12}",
        keeps_case=True,
    ),
    Site("wikidata", "Wikidata", ("www.wikidata.org",), ("/wiki/{qid}", "/entity/{qid}")),
    Site(
        "dockerhub",
        "Docker Hub",
        ("hub.docker.com",),
        ("/u/{name}", "/r/{name}/{*} -> {name}", "/repository/docker/{name}/{*} -> {name}"),
        r"[A-Za-z0-9_-]{2,40}",
    ),
    Site(
        "speakerdeck",
        "Speaker Deck",
        ("speakerdeck.com",),
        ("/{name}", "/{name}.rss", "/{name}.atom"),
        reserved=words(
            "about account api c categories contact explore features help login oembed p player pricing privacy"
            " pro search sessions settings signin signup stars terms users"
        ),
    ),
    Site(
        "telegram",
        "Telegram",
        ("t.me", "telegram.me"),
        ("/{name}", "/s/{name}", "{name}.t.me"),
        r"[A-Za-z][A-Za-z0-9_]{3,31}",
        words(
            "addemoji addlist addstickers addtheme auction boost botcmd bots call confirmphone contact contract"
            " giftcode invoice joinchat login newbot oauth passport proxy setlanguage share socks stars"
        ),
    ),
    Site(
        "dribbble",
        "Dribbble",
        ("dribbble.com",),
        reserved=words(
            "about account advertise api careers categories colors contact designers designs directories events"
            " explore following freelance freelance-jobs goods hiring integrations jobs learn login marketplace"
            " overtime playoffs popular pricing privacy pro projects resources search services session sessions"
            " settings shots signup stories tags teams terms testimonials users"
        ),
    ),
    Site(
        "behance",
        "Behance",
        ("www.behance.net",),
        reserved=words(
            "about account assets auth blog careers collection dev featured for_you galleries gallery hire home"
            " inbox invite job joblist jobs legal live login misc moodboard onboarding pricing privacy pro reviews"
            " search settings signup stock terms v2"
        ),
    ),
    # What else of a person is found by its address; a page names itself.
    Site("homepage", "homepage", forms=(), keeps_case=True),
    Site("feed", "feed", forms=(), keeps_case=True),
    Site("doi", "DOI", ("doi.org", "dx.doi.org"), ("/{doi}",)),
    Site(
        "arxiv",
        "arXiv",
        ("arxiv.org", "export.arxiv.org"),
        (
            "/abs/{arxiv}",
            "/abs/{arxiv}{version} -> {arxiv}",
            "/pdf/{arxiv}{version} -> {arxiv}",
            "/a/{author} -> a/{author}",
        ),
    ),
    Site(
        "openalex",
        "OpenAlex",
        ("openalex.org",),
        ("/{openalex}", "/authors/{openalex}", "api.openalex.org/authors/{openalex}"),
    ),
    Site("patent", "patent", ("patents.google.com",), ("/patent/{patent}",)),
)
"""Every site, one row each; where two rows share a host, the first that fits decides."""

PAGE_SITES = frozenset({"homepage", "feed"})
"""Sites whose handle is the address of a page, with or without its scheme."""

BRIDGES: Mapping[str, str] = MappingProxyType(
    {
        "threads.net": "https://www.threads.com/@",
        "threads.com": "https://www.threads.com/@",
        "bsky.brid.gy": "https://bsky.app/profile/",
    }
)
"""Homes in the fediverse whose users live elsewhere, with where: the same account must not count twice."""

AT_SIGN_SITES = words(
    "500px.com about.me bit.ly buymeacoffee.com codepen.io deno.land deviantart.com esm.sh exercism.org flipboard.com"
    " gumroad.com hackernoon.com hive.blog jsdelivr.com jsr.io ko-fi.com lnkd.in lichess.org linktr.ee loom.com"
    " note.com npmjs.com observablehq.com odysee.com patreon.com peakd.com pinterest.com producthunt.com qr.ae"
    " replit.com rumble.com slideshare.net snapchat.com soundcloud.com steemit.com t.co tiktok.com tumblr.com twitch.tv"
    " unpkg.com unsplash.com velog.io vimeo.com wattpad.com wordpress.com youtu.be zhihu.com"
)
"""Known sites that write `/@name` or `/users/name` and are no Mastodon; callprep has no row for them."""

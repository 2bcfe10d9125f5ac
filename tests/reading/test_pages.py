"""What a homepage states of its owner, and when it states nothing."""

from __future__ import annotations

import pytest

from callprep.errors import UnreadableError
from callprep.reading.pages import Kind, Page, Profile, read_page

HOME = "https://ada.example/"


def page(markup: str, url: str = HOME) -> Page:
    """Read markup as the page of Ada Example."""
    return read_page(f"<!doctype html>{markup}".encode(), url, "text/html; charset=utf-8")


def hows(markup: str) -> dict[str, str]:
    """Give how each profile of a page was stated."""
    return {profile.url: profile.how for profile in page(markup).profiles}


def json_ld(text: str) -> str:
    """Wrap JSON-LD."""
    return f'<script type="application/ld+json">{text}</script>'


CARD = '<div class="h-card"><a class="p-name u-url" href="/">Ada Example</a>{}</div>'
PERSON = (
    '{"@type": "Person", "name": "Ada Example", "jobTitle": "Engineer", "sameAs": "https://github.com/ada-example"}'
)


class TestLayers:
    """Which layer speaks, and how they are laid over each other."""

    def test_the_strongest_layer_wins_field_by_field(self) -> None:
        """A card's title beats JSON-LD's, which fills in what the card leaves out."""
        read = page(
            CARD.format('<i class="p-job-title">Inventor</i>')
            + json_ld('{"@type": "Person", "name": "Ada E.", "jobTitle": "Clerk", "worksFor": "Example Ltd"}')
            + '<meta name="description" content="About engines">'
        )
        assert (read.name, read.job_title, read.employer, read.note) == (
            "Ada Example",
            "Inventor",
            "Example Ltd",
            "About engines",
        )
        assert read.kind is Kind.PERSON

    def test_layers_that_name_different_people_are_not_mixed(self) -> None:
        """JSON-LD about somebody else gives no field, and its profiles are not the owner's."""
        read = page(CARD.format("") + json_ld('{"@type": "Person", "name": "Bob Other", "jobTitle": "Clerk"}'))
        assert (read.name, read.job_title) == ("Ada Example", None)

    def test_an_unmarked_page_keeps_its_description(self) -> None:
        """Without any markup of a person the page is of unknown kind, with the author and description it gives."""
        read = page("<title>Hi</title><meta name=author content='Ada Example'><meta name=description content='Notes'>")
        assert (read.kind, read.title, read.name, read.note) == (Kind.UNKNOWN, "Hi", "Ada Example", "Notes")

    def test_the_title_names_a_profile_as_a_last_resort(self) -> None:
        """A page of type profile without any other name is named by its title."""
        assert page("<title>Ada Example</title><meta property=og:type content=Profile>").name == "Ada Example"

    def test_the_picture_of_a_page_that_is_no_profile_is_not_the_persons(self) -> None:
        """og:image counts only where og:type is profile."""
        assert page("<meta property=og:image content=/logo.png>").image is None

    def test_an_organisation_states_nothing(self) -> None:
        """A company's page gives no facts, and its rel=me accounts are mere candidates."""
        read = page(
            '<p class="h-card"><a class="p-name p-org u-url" href="/">Example Ltd</a></p>'
            '<a rel="me" href="https://github.com/example-ltd">us</a><meta name=description content="We sell">'
        )
        assert (read.kind, read.name, read.note) == (Kind.ORGANISATION, None, None)
        assert read.profiles == (Profile("https://github.com/example-ltd", "plain"),)

    def test_a_team_page_states_nothing(self) -> None:
        """Several different cards, none of which stands out, are several people."""
        read = page('<p class="h-card">Ada Example</p><p class="h-card">Bob Example</p>')
        assert (read.kind, read.name) == (Kind.SEVERAL, None)

    def test_json_ld_picks_the_owner_from_a_blogroll(self) -> None:
        """Of several cards, the one of the single Person that the page describes is the owner's."""
        read = page('<p class="h-card">Ada Example</p><p class="h-card">Bob Example</p>' + json_ld(PERSON))
        assert (read.kind, read.name, read.job_title) == (Kind.PERSON, "Ada Example", "Engineer")

    def test_json_ld_about_nobody_in_the_cards_leaves_them_several(self) -> None:
        """A Person whom no card names does not make a team page hers."""
        read = page('<p class="h-card">Eve Example</p><p class="h-card">Bob Example</p>' + json_ld(PERSON))
        assert read.kind is Kind.SEVERAL

    @pytest.mark.parametrize("title", ["ada.example is for sale", "Buy this domain", "Parked domain - ada.example"])
    def test_a_domain_on_offer_states_nothing(self, title: str) -> None:
        """A parked page gives no facts, even where its meta tags look like a profile's."""
        read = page(f"<title>{title}</title><meta property=og:type content=profile><meta name=description content=x>")
        assert (read.kind, read.name, read.note) == (Kind.PARKED, None, None)

    def test_a_person_may_sell_something(self) -> None:
        """A card outweighs the words "for sale" in a title."""
        read = page("<title>My boat is for sale</title>" + CARD.format(""))
        assert (read.kind, read.name) == (Kind.PERSON, "Ada Example")


class TestProfiles:
    """Which links are somebody's accounts, and how they were stated."""

    def test_an_account_is_kept_once_by_its_strongest_statement(self) -> None:
        """rel=me comes before the card, JSON-LD, meta tags and plain links."""
        markup = (
            '<a href="https://github.com/Ada-Example">x</a><a rel="ME nofollow" href="//github.com/ada-example">x</a>'
            + CARD.format('<a class="u-url" href="https://gitlab.com/ada-example">x</a>')
            + json_ld(
                '{"@type":"Person","name":"Ada Example","sameAs":["https://gitlab.com/ada-example",'
                '"https://www.linkedin.com/in/ada-example"]}'
            )
            + '<meta name="twitter:creator" content="@ada_x"><meta name="twitter:site" content="@example_ltd">'
            '<meta name="fediverse:creator" content="@ada@social.example">'
        )
        assert hows(markup) == {
            "https://github.com/ada-example": "rel-me",
            "https://gitlab.com/ada-example": "h-card",
            "https://www.linkedin.com/in/ada-example": "sameAs",
            "https://x.com/ada_x": "meta",
            "https://social.example/@ada": "meta",
            "https://x.com/example_ltd": "plain",
        }

    @pytest.mark.parametrize(
        "href",
        [
            "https://github.com/features",
            "https://github.com/orgs/example",
            "https://www.linkedin.com/company/example",
            "https://twitter.com/intent/tweet?text=x",
            "mailto:ada@ada.example",
            "javascript:canary(1)",
            "/",
            "",
        ],
    )
    def test_what_is_no_account_is_no_profile(self, href: str) -> None:
        """Pages of a known site that are nobody's account, other schemes and the page itself are left out."""
        assert hows(f'<a rel="me" href="{href}">x</a>') == {}

    def test_another_homepage_may_be_stated_but_not_merely_linked(self) -> None:
        """An address on an unknown site is a profile only where the owner says that it is theirs."""
        assert hows('<link rel="me" href="https://ada.test/"><a href="https://bob.test/">b</a>') == {
            "https://ada.test/": "rel-me"
        }

    def test_a_paper_is_not_a_profile(self) -> None:
        """A link to a work names nobody's account."""
        assert hows('<a href="https://doi.org/10.1000/182">paper</a>') == {}

    @pytest.mark.parametrize(
        "around", ['<div class="h-cite">{}</div>', '<li class="comment">{}</li>', '<p class="h-card">Bob Other {}</p>']
    )
    def test_rel_me_of_others_is_not_the_owners(self, around: str) -> None:
        """A commenter's rel=me, or one on somebody else's card, is a plain link."""
        link = '<a rel="me" href="https://github.com/bob-other">me</a>'
        own = '<p class="h-card"><a class="p-name u-url u-uid" href="/">Ada Example</a></p>'
        assert hows(own + around.format(link)) == {"https://github.com/bob-other": "plain"}

    def test_links_resolve_against_the_base(self) -> None:
        """<base href> counts when it is http(s), else the page's own address."""
        assert page("<base href='https://b.example/x/'><link rel=feed href=f.xml>").feeds == (
            "https://b.example/x/f.xml",
        )
        assert page("<base href='javascript:1'><link rel=feed href=f.xml>").feeds == ("https://ada.example/f.xml",)

    def test_odd_handles_name_nobody(self) -> None:
        """A creator that is neither handle nor address is left out; one that is an address is kept."""
        assert (
            hows('<meta name="twitter:creator" content="Ada of X"><meta name="fediverse:creator" content="ada">') == {}
        )
        assert hows('<meta name="fediverse:creator" content="https://social.example/@ada">') == {
            "https://social.example/@ada": "meta"
        }


class TestFeeds:
    """Feeds by autodiscovery."""

    def test_feeds_of_comments_come_last(self) -> None:
        """Every offered feed once, in order, those of comments at the end."""
        assert page(
            '<link rel="alternate" type="application/rss+xml" href="/comments/feed">'
            '<link rel="ALTERNATE" type="application/atom+xml; charset=utf-8" href="/a.xml">'
            '<link rel="alternate" type="application/feed+json" href="feed.json"><a rel="feed" href="/a.xml">f</a>'
        ).feeds == ("https://ada.example/a.xml", "https://ada.example/feed.json", "https://ada.example/comments/feed")

    @pytest.mark.parametrize(
        "link",
        [
            '<link rel="alternate" type="application/rss+xml" href="">',
            '<link rel="alternate" hreflang="de" href="/de">',
            '<link rel="alternate stylesheet" type="application/rss+xml" href="/dark.css">',
            '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">',
            '<link rel="alternate" type="application/rss+xml" href="javascript:1">',
        ],
    )
    def test_other_alternates_are_no_feeds(self, link: str) -> None:
        """Translations, style sheets, interfaces, empty and active addresses are no feeds."""
        assert page(link).feeds == ()


class TestTitle:
    """The title of a page."""

    def test_the_title_of_a_drawing_is_not_the_pages(self) -> None:
        """A title inside svg is passed over."""
        assert page("<svg><title>x</title></svg>").title == ""
        assert page("<title> a\n &amp; b </title><svg><title>x</title></svg>").title == "a & b"


class TestRefusal:
    """What is no page is a typed error."""

    @pytest.mark.parametrize(
        ("body", "content_type"),
        [
            (b"", "text/html"),
            (b"  \n", ""),
            (b"%PDF-1.7", "application/pdf"),
            (b"\x89PNG\0\0", ""),
            (b"<i>" * 6000, "text/html"),
            (b"x" * (2 * 1024 * 1024 + 1), "text/html"),
        ],
    )
    def test_what_is_no_page_is_unreadable(self, body: bytes, content_type: str) -> None:
        """Empty, binary, too large and too deep bodies raise UnreadableError with the address."""
        with pytest.raises(UnreadableError) as caught:
            read_page(body, HOME, content_type)
        assert caught.value.url == HOME

    def test_a_page_needs_a_web_address(self) -> None:
        """Links cannot be resolved against anything but http(s)."""
        with pytest.raises(UnreadableError):
            read_page(b"<p>x", "file:///etc/passwd")


class TestBinary:
    """A stray NUL is no proof of a picture."""

    @pytest.mark.parametrize("content_type", ["text/html", ""])
    def test_a_nul_in_markup_is_survived(self, content_type: str) -> None:
        """What begins like markup, or is called a page, is read in spite of it."""
        assert read_page(b"<title>A\0da</title>", HOME, content_type).title


class TestDecoding:
    """Bytes to text: header, byte order mark, meta, UTF-8."""

    @pytest.mark.parametrize(
        ("body", "content_type"),
        [
            ("<title>Zoë</title>".encode("iso8859-1"), "text/html; charset=ISO-8859-1"),
            ("<title>Zoë</title>".encode("iso8859-1"), "text/html;charset='latin1'"),
            (b"\xef\xbb\xbf" + "<title>Zoë</title>".encode(), "text/html"),
            ("\ufeff<title>Zoë</title>".encode("utf-16-le"), "text/html"),
            ("\ufeff<title>Zoë</title>".encode("utf-16-be"), ""),
            ("<title>Zoë</title>".encode("utf-16-le"), "text/html; charset=utf-16"),
            ("<meta charset=windows-1252><title>Zoë</title>".encode("cp1252"), ""),
            ("<meta charset=utf-16><title>Zoë</title>".encode(), ""),
            ("<meta charset=bogus><title>Zoë</title>".encode(), ""),
            ("<meta charset=punycode><title>Zoë</title>".encode(), "text/html; charset=unicode_escape"),
            ("<title>Zoë</title>".encode(), "text/html; charset="),
        ],
    )
    def test_the_encoding_is_found(self, body: bytes, content_type: str) -> None:
        """Header before mark before meta before UTF-8; unknown and dangerous names are passed over."""
        assert read_page(body, HOME, content_type).title == "Zoë"

    def test_a_broken_character_is_replaced(self) -> None:
        """What cannot be decoded is marked, never raised."""
        assert read_page(b"<title>Zo\xff</title>", HOME).title == "Zo\ufffd"

    def test_a_long_page_is_cut(self) -> None:
        """Only the first 512 kB are read, and the page says so."""
        read = read_page(b"<title>Ada</title>" + b"<p>word" * 100_000 + b"<a rel=me href=https://ada.test>x", HOME)
        assert (read.cut, read.title, read.profiles) == (True, "Ada", ())

    def test_a_page_that_grows_by_decoding_is_cut(self) -> None:
        """The cap holds for what the parser gets, not only for what came."""
        body = "<title>Ada</title>" + "é" * 400_000
        assert read_page(body.encode("iso8859-1"), HOME, "text/html; charset=iso-8859-1").cut

    def test_tags_do_not_hide_in_utf_16(self) -> None:
        """The limits of the scan hold in every encoding."""
        with pytest.raises(UnreadableError):
            read_page(("<i>" * 6000).encode("utf-16-le"), HOME, "text/html; charset=utf-16le")

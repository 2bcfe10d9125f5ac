"""Cards: microformats2 and the older hCard, and whose card is the owner's."""

from __future__ import annotations

import pytest

from callprep.reading.pages import Card, Kind, read_cards, read_page

HOME = "https://ada.example/"


def cards(markup: str) -> tuple[Card, ...]:
    """Read all cards of markup."""
    return read_cards(markup.encode(), HOME)


def card(markup: str) -> Card:
    """Read the only card of markup."""
    (only,) = cards(markup)
    return only


def kind_and_name(markup: str) -> tuple[Kind, str | None]:
    """Give whose page it is, and the name it gives."""
    page = read_page(markup.encode(), HOME)
    return page.kind, page.name


class TestProperties:
    """What is read from a card."""

    def test_a_card_gives_its_properties(self) -> None:
        """Texts are folded, links absolute, an abbreviation is read by its title."""
        read = card(
            '<div class="h-card"><b class="p-name">Ada\n Example</b><i class="p-nickname">ada</i>'
            '<a class="u-url u-uid" href="/me">home</a><img class="u-photo" src="a.jpg">'
            '<p class="e-note">Builds<br>engines<script>x()</script></p><i class="p-category">Maths</i>'
            '<i class="p-category">Looms</i><abbr class="p-country-name" title="Portugal">PT</abbr>'
            '<data class="p-region" value="Norte"></data><i class="p-locality">Porto</i>'
            '<i class="p-role">Lead</i></div>'
        )
        assert (read.name, read.nickname, read.note, read.job_title) == ("Ada Example", "ada", "Builds engines", "Lead")
        assert (read.locality, read.region, read.country) == ("Porto", "Norte", "Portugal")
        assert read.urls == read.uids == ("https://ada.example/me",)
        assert (read.photo, read.topics) == ("https://ada.example/a.jpg", ("Maths", "Looms"))

    def test_the_place_is_joined(self) -> None:
        """Town, region and country in this order, each once; the street is not read."""
        page = read_page(
            b'<div class="h-card">Ada <p class="p-adr h-adr"><i class="p-street-address">1 Secret Street</i>'
            b'<i class="p-locality">Singapore</i><i class="p-country-name">Singapore</i><b class="p-name">No</b></p>',
            HOME,
        )
        assert page.place == "Singapore"
        assert "Secret" not in repr(page)

    def test_private_data_is_never_read(self) -> None:
        """Mail, telephone, birthday and street leave no trace."""
        page = read_page(
            b'<div class="h-card"><b class="p-name">Ada Example</b>'
            b'<a class="u-email" href="mailto:ada@ada.example">m</a>'
            b'<i class="p-tel">555-0100</i><time class="dt-bday">1990-01-02</time>'
            b'<i class="p-street-address">1 Secret Street</i></div>',
            HOME,
        )
        assert page.name == "Ada Example"
        assert not [word for word in ("ada@ada", "555", "1990", "Secret") if word in repr(page)]

    def test_the_employers_card_does_not_name_the_person(self) -> None:
        """A nested card is the value of its property, and its own properties stay its own."""
        outer, inner = cards(
            '<div class="h-card"><a class="p-org h-card" href="https://corp.example">'
            '<b class="p-name">Corp</b><i class="p-locality">Elsewhere</i></a></div>'
        )
        assert (outer.name, outer.orgs, outer.locality) == (None, ("Corp",), None)
        assert (inner.name, inner.aside) == ("Corp", True)

    def test_a_nested_card_gives_its_address_to_a_link(self) -> None:
        """A link property that is a card takes the card's address."""
        outer = cards('<p class="h-card"><i class="u-url h-card"><a href="https://ada.test/">Ada</a></i></p>')[0]
        assert outer.urls == ("https://ada.test/",)

    def test_the_old_card_is_read(self) -> None:
        """Class names of hCard count inside vcard, and only there."""
        read = card(
            '<div class="vcard"><a class="fn url" href="/">Ada Example</a><i class="title">Inventor</i>'
            '<i class="org">Example Ltd</i><p class="adr"><i class="locality">Porto</i></p></div>'
        )
        assert (read.name, read.job_title, read.orgs, read.locality) == (
            "Ada Example",
            "Inventor",
            ("Example Ltd",),
            "Porto",
        )
        assert card('<div class="h-card"><b class="p-name">Ada</b><i class="title">Old</i></div>').job_title is None

    def test_given_and_family_name_make_a_name(self) -> None:
        """Where the full name is missing its parts stand in."""
        read = card('<p class="vcard"><i class="given-name">Ada</i> <i class="family-name">Example</i></p>')
        assert read.name == "Ada Example"

    def test_the_value_class_marks_what_counts(self) -> None:
        """Marked pieces are joined without blanks; a title or value stands for its element."""
        assert (
            card(
                '<p class="h-card"><b class="p-name">Dr <i class="value">Ada</i>-'
                '<abbr class="value" title="E.">Ex</abbr>'
                '<i class="value-title" title="!"></i></b></p>'
            ).name
            == "AdaE.!"
        )

    def test_a_link_may_be_text(self) -> None:
        """A link property on a plain element is read from its text; without any there is no link."""
        read = card('<p class="h-card">x<i class="u-url">https://ada.test/</i><i class="u-uid"> </i></p>')
        assert (read.urls, read.uids) == (("https://ada.test/",), ())

    def test_values_are_bounded(self) -> None:
        """A property keeps ten values, each once, and texts end at their caps."""
        urls = "".join(f'<a class="u-url" href="/{number % 40}">x</a>' for number in range(80))
        read = card(f'<div class="h-card">{urls}<p class="p-note">{"word " * 5000}</p></div>')
        assert len(read.urls) == 10
        assert read.note is not None
        assert len(read.note) <= 500

    def test_a_huge_note_is_read_in_part(self) -> None:
        """A text of many thousand nodes is read from its beginning only."""
        read = card(f'<div class="h-card"><p class="p-note">{"<br>" * 5000}late</p></div>')
        assert read.note is None

    def test_two_hundred_cards_are_enough(self) -> None:
        """A directory is not read to its end."""
        assert len(cards('<p class="h-card">Ada</p>' * 300)) == 200


class TestImplied:
    """What microformats2 lets a page leave out."""

    @pytest.mark.parametrize(
        "markup",
        [
            '<img class="h-card" src="a.jpg" alt="Ada">',
            '<abbr class="h-card" title="Ada">A.</abbr>',
            '<p class="h-card"><img src="a.jpg" alt="Ada"></p>',
            '<p class="h-card"><b><abbr title="Ada">A.</abbr></b></p>',
            '<a class="h-card" href="/">Ada</a>',
            '<p class="h-card"><b><i>Ada</i></b></p>',
            '<p class="h-card"><b><i><u>Ada</u></i></b></p>',
            '<p class="h-card">A<img alt="" src="a.jpg">da</p>',
            '<p class="h-card">A<!-- x -->da</p>',
        ],
    )
    def test_the_name_is_implied(self, markup: str) -> None:
        """By the title of the card, its only child or grandchild, else by its text."""
        assert (card(markup).name or "").replace(" ", "") == "Ada"

    @pytest.mark.parametrize(
        "markup",
        [
            '<a class="h-card" href="/x">Ada</a>',
            '<p class="h-card">Ada <a href="/x">site</a></p>',
            '<p class="h-card"><b>Ada <a href="/x">site</a></b></p>',
            '<p class="h-card"><area href="/x">Ada</p>',
        ],
    )
    def test_the_link_is_implied(self, markup: str) -> None:
        """By the card itself or the only link among its children or grandchildren."""
        assert card(markup).urls == ("https://ada.example/x",)

    @pytest.mark.parametrize(
        "markup",
        [
            '<p class="h-card">Ada <a href="/x">1</a><a href="/y">2</a></p>',
            '<p class="h-card">Ada <a class="h-item" href="/x">1</a></p>',
            '<p class="h-card">Ada <a href="/x">1</a><i class="u-photo">z</i></p>',
            '<p class="h-card"><a>Ada</a></p>',
            '<p class="vcard"><a href="/x">Ada</a></p>',
        ],
    )
    def test_nothing_is_implied_where_it_is_doubtful(self, markup: str) -> None:
        """Two links, a nested item, an explicit link of another name, or the old vocabulary imply none."""
        assert card(markup).urls == ()


class TestOwner:
    """The representative card."""

    OTHER = '<p class="h-card"><a class="p-name u-url" href="https://bob.test/">Bob Other</a></p>'

    def test_the_card_whose_address_and_id_are_the_page_is_the_owners(self) -> None:
        """u-url and u-uid equal to the page's address win over any number of other cards."""
        own = '<p class="h-card"><a class="p-name u-url u-uid" href="">Ada</a></p>'
        assert kind_and_name(self.OTHER + own + self.OTHER) == (Kind.PERSON, "Ada")

    def test_the_card_whose_address_is_rel_me_is_the_owners(self) -> None:
        """u-url that is also rel=me comes next."""
        own = '<p class="h-card"><a rel="me" class="p-name u-url" href="https://ada.test/">Ada</a></p>'
        assert kind_and_name(self.OTHER + own) == (Kind.PERSON, "Ada")

    def test_the_same_card_twice_is_one(self) -> None:
        """A card in the header and again in the footer is one person's."""
        assert kind_and_name('<p class="h-card">Ada</p><p class="h-card">Ada</p>') == (Kind.PERSON, "Ada")

    @pytest.mark.parametrize("place", ["h-cite", "p-comment h-entry", "comment-author", "commentlist"])
    def test_commenters_are_not_the_owner(self, place: str) -> None:
        """Cards of comments never count, whatever address they claim."""
        assert kind_and_name(f'<div class="{place}"><a class="h-card u-url u-uid" href="/">Bob Other</a></div>') == (
            Kind.UNKNOWN,
            None,
        )

    def test_authors_of_posts_count_only_where_they_point_here(self) -> None:
        """A feed may be other people's: an author is the owner only with the page as address."""
        post = '<div class="h-entry"><a class="p-author h-card" href="{}">{}</a></div>'
        assert kind_and_name(post.format("https://bob.test/", "Bob")) == (Kind.UNKNOWN, None)
        assert kind_and_name(post.format("/", "Ada")) == (Kind.PERSON, "Ada")

    def test_unnamed_cards_are_told_apart(self) -> None:
        """Two cards without name or address are two."""
        empty = '<p class="h-card"><i class="p-org">Corp</i></p>'
        assert kind_and_name(empty + empty)[0] is Kind.SEVERAL

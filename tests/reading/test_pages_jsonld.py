"""JSON-LD: lenient reading, and whose page it describes."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from callprep.reading.pages import Kind, Page, read_json_ld, read_page

HOME = "https://ada.example/"


def script(text: str) -> str:
    """Wrap JSON-LD."""
    return f'<script type="application/ld+json">{text}</script>'


def page(*blocks: object) -> Page:
    """Read a page of JSON-LD blocks."""
    return read_page("".join(script(json.dumps(block)) for block in blocks).encode(), HOME)


def person(name: str = "Ada Example", **more: object) -> dict[str, object]:
    """Give a Person with more fields."""
    return {"@type": "Person", "name": name, **more}


def organisation(**more: object) -> dict[str, object]:
    """Give an Organization with more fields."""
    return {"@type": "Organization", "name": "Example Ltd", **more}


def blocks(*texts: str) -> Sequence[object]:
    """Read the content of blocks written as texts."""
    return read_json_ld("".join(map(script, texts)).encode(), HOME)


class TestLenience:
    """Blocks as pages have them."""

    @pytest.mark.parametrize(
        "text",
        [
            '{"a": "b"}',
            '//<![CDATA[\n{"a": "b"}\n//]]>',
            '/*<![CDATA[*/{"a": "b"}/*]]>*/',
            '<![CDATA[{"a": "b"}]]>',
            '<!-- {"a": "b"} -->',
            '{"a": "b",} // end',
            '{"a": "b" /* why * not */ , \n } ;',
            '{"a": /* never ends',
        ],
    )
    def test_wrappers_comments_and_commas_are_forgiven(self, text: str) -> None:
        """What surrounds the content is taken away; a block without content is skipped."""
        assert blocks(text) == (({"a": "b"},) if '"b"' in text else ())

    def test_strings_are_left_alone(self) -> None:
        """What looks like a comment or a comma too many inside a string stays."""
        assert blocks(r'{"a": "http://x/*y*/ ,] \" //", "b": [1,],}') == ({"a": 'http://x/*y*/ ,] " //', "b": [1]},)

    def test_raw_control_characters_are_let_pass(self) -> None:
        """A line break inside a string is no reason to lose the block."""
        assert blocks('{"a": "1\n2\t3"}') == ({"a": "1\n2\t3"},)

    def test_a_bad_block_does_not_stop_the_others(self) -> None:
        """Broken, endless and huge-numbered blocks are skipped, the rest is read."""
        assert blocks("{", "[" * 100_000, "1" * 5000, '{"a": NaN}') == ({"a": None},)

    def test_other_scripts_are_not_read(self) -> None:
        """Only the type of JSON-LD counts, with or without parameters."""
        markup = '<script>{"a":1}</script><script type="Application/LD+JSON; charset=utf-8">{"b":2}</script>'
        assert read_json_ld(markup.encode(), HOME) == ({"b": 2},)

    def test_fifty_blocks_are_enough(self) -> None:
        """A page of blocks is not read to its end."""
        assert len(blocks(*["{}"] * 80)) == 50


class TestPerson:
    """What is read of a Person."""

    def test_a_person_gives_their_fields(self) -> None:
        """Values may be strings, lists, objects with names, or references."""
        read = page(
            {
                "@context": "https://schema.org",
                "@graph": [
                    {
                        "@type": ["https://schema.org/Person"],
                        "givenName": "Ada",
                        "familyName": ["Example"],
                        "alternateName": "ada",
                        "jobTitle": {"@type": "DefinedTerm", "name": "Engineer"},
                        "worksFor": [{"@id": "#corp"}],
                        "knowsAbout": ["Maths", {"name": "Looms"}, 5],
                        "description": {"@value": "Builds engines"},
                        "image": {"@type": "ImageObject", "contentUrl": "/a.jpg"},
                        "address": {
                            "addressLocality": "Porto",
                            "addressCountry": {"name": "Portugal"},
                            "streetAddress": "1 Secret Street",
                        },
                        "email": "ada@ada.example",
                        "telephone": "555-0100",
                        "birthDate": "1990-01-02",
                        "sameAs": ["https://github.com/ada-example", {"@id": "https://gitlab.com/ada-example"}, "", 7],
                    },
                    {"@id": "#corp", "@type": "Corporation", "name": "Example Ltd"},
                    "noise",
                ],
            }
        )
        assert (read.kind, read.name, read.nickname, read.job_title) == (Kind.PERSON, "Ada Example", "ada", "Engineer")
        assert (read.employer, read.note, read.place) == ("Example Ltd", "Builds engines", "Porto, Portugal")
        assert (read.image, read.topics) == ("https://ada.example/a.jpg", ("Maths", "Looms"))
        assert [profile.how for profile in read.profiles] == ["sameAs", "sameAs"]
        assert not [word for word in ("ada@ada", "555", "1990", "Secret") if word in repr(read)]

    @pytest.mark.parametrize(
        ("home", "place"),
        [
            ({"@type": "City", "name": "Porto"}, "Porto"),
            ({"@type": "Place", "address": {"addressLocality": "Porto"}}, "Porto"),
            ({"@type": "Place", "address": {"streetAddress": "1 Secret Street"}}, None),
        ],
    )
    def test_the_home_is_a_town(self, home: dict[str, object], place: str | None) -> None:
        """A homeLocation gives its town or its name, never a street."""
        assert page(person(homeLocation=home)).place == place

    def test_blocks_about_one_person_are_put_together(self) -> None:
        """The same name in two blocks is one person; the first word on a field stands."""
        read = page(person(jobTitle="Engineer"), [person("ada example", jobTitle="Clerk", worksFor="Example Ltd")])
        assert (read.job_title, read.employer) == ("Engineer", "Example Ltd")

    def test_the_fullest_description_answers_a_reference(self) -> None:
        """A reference is looked up among all objects, however deep."""
        read = page(
            {"@type": "ProfilePage", "mainEntity": {"@id": "#me"}},
            {"@type": "Article", "author": [[{"@id": "#me", "@type": "Person", "name": "Ada Example"}]]},
        )
        assert (read.kind, read.name) == (Kind.PERSON, "Ada Example")

    def test_deep_nesting_is_cut(self) -> None:
        """Objects below the twentieth level answer no reference."""
        deep: object = {"@id": "#me", "@type": "Person", "name": "Ada Example"}
        for _ in range(30):
            deep = {"x": deep}
        assert page({"@type": "ProfilePage", "mainEntity": {"@id": "#me"}}, deep).kind is Kind.UNKNOWN


class TestWhose:
    """Person, organisation, or several."""

    @pytest.mark.parametrize(
        ("given", "kind"),
        [
            ([person()], Kind.PERSON),
            ([{"@type": ["Person", "Organization"], "name": "Ada"}], Kind.PERSON),
            ([{"@type": "WebSite", "author": person()}], Kind.PERSON),
            ([{"@type": "Article", "author": person()}], Kind.UNKNOWN),
            ([person(), person("Bob Other")], Kind.SEVERAL),
            ([person(url=HOME), person("Bob Other")], Kind.PERSON),
            ([person(url=HOME), person("Bob Other", url=HOME)], Kind.SEVERAL),
            ([{"@type": "AboutPage", "mainEntity": [person(), person("Bob Other")]}], Kind.SEVERAL),
            ([{"@type": "Person"}, {"@type": "Person"}], Kind.SEVERAL),
            ([organisation()], Kind.ORGANISATION),
            ([{"@type": "LocalBusiness"}], Kind.ORGANISATION),
            ([{"@type": "WebPage", "mainEntity": organisation()}], Kind.ORGANISATION),
            ([organisation(founder=person())], Kind.ORGANISATION),
            ([organisation(), person()], Kind.ORGANISATION),
            ([organisation(), person(url=HOME)], Kind.PERSON),
            ([organisation(), {"@type": "ProfilePage", "mainEntity": person()}], Kind.PERSON),
            ([{"@graph": [organisation(), person(worksFor=organisation())]}], Kind.PERSON),
            (
                [{"@graph": [person(worksFor=organisation()), {"@type": "WebSite", "publisher": organisation()}]}],
                Kind.ORGANISATION,
            ),
            ([{"@type": "Recipe"}, 5, None, {"@type": 7, "@id": 8}], Kind.UNKNOWN),
            ([{"@type": "WebPage", "mainEntity": {"@type": "Recipe"}}, person()], Kind.PERSON),
        ],
    )
    def test_the_owner_is_found(self, given: list[object], kind: Kind) -> None:
        """Main entity first, then what stands at the top; an employer beside a person is no owner."""
        assert page(*given).kind is kind

    def test_an_organisation_gives_no_facts(self) -> None:
        """Nothing of a company's founder becomes a fact about them here."""
        read = page(organisation(founder=person(jobTitle="Founder"), sameAs=["https://github.com/example-ltd"]))
        assert (read.name, read.job_title, read.profiles) == (None, None, ())

"""Rules of asking before telling: what they know of the company, and then two sentences on it."""

from __future__ import annotations

import itertools
import re

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import MIRA, OPPORTUNITY, engagement, evidence

from callprep import (
    Caller,
    Candidate,
    Company,
    Contact,
    Engagement,
    Evidence,
    Fact,
    Form,
    Need,
    OneLiner,
    Opportunity,
    Pitch,
    Product,
    ProductStatus,
    Project,
    Publisher,
    Reply,
    Said,
    Skill,
    ToldBy,
    Warmth,
    lint,
)
from callprep.documents.lines import Line, Passage
from callprep.documents.outline import Outline, Section
from callprep.documents.sections.answer import answer
from callprep.documents.sections.company import company, shared_contact
from callprep.documents.sections.opening import opener, permission, rapport

LAMP = Product("Lamp One", "a lamp that reads aloud", specifics=("no wires", "nine languages", "a switch for cats"))
JO = Caller("Jo", "TalentBridge")


def firm(**changes: object) -> Opportunity:
    """Give the opportunity with another company."""
    told = {"one_liner": "the makers of a reading lamp", "products": (LAMP,), **changes}
    return attrs.evolve(OPPORTUNITY, company=Company("Lumen Works", **told), impact="open books")  # type: ignore[arg-type]  # each test says which


def lines(section: Section, e: Engagement) -> tuple[Line, ...]:
    """Give the lines of a section, none where it keeps quiet."""
    written = section(e)
    return written.lines if isinstance(written, Passage) else ()


def main(section: Section, e: Engagement) -> list[Line]:
    """Give its main line."""
    return [line for line in lines(section, e) if line.when is None]


def needs(e: Engagement) -> tuple[Need, ...]:
    """Give what the company section needs."""
    written = company(e)
    return written.needs if isinstance(written, Passage) else ()


def person(*contacts: Contact, reply: str = "", said: tuple[str, ...] = ()) -> Candidate:
    """Give Mira with what she told us."""
    told = Reply(reply, Warmth.LUKEWARM) if reply else None
    return attrs.evolve(MIRA, contacts=contacts, reply=told, said=tuple(map(Said, said)))


ANA = Contact("Ana", "friend", "Lumen Works")


class TestWhatTheyKnow:
    """The question before the company."""

    def test_contact(self) -> None:
        """A friend there whom they named is named in the question, which rests on their word."""
        (asked,) = main(shared_contact, engagement(candidate=person(ANA)))
        assert "Ana" in asked.text
        assert asked.form is Form.ASK
        assert asked.text.endswith("?")
        assert asked.cites[0] == "candidate.contacts.Ana"

    @pytest.mark.parametrize(
        "contact",
        [
            Contact("Ana", "friend", "Lumen Works", ToldBy.OTHER),
            Contact("Ana", "friend", "Lumen Works", ToldBy.CONTACT),
            Contact("Ana", "friend", "Globex"),
        ],
    )
    def test_no_contact_of_theirs(self, contact: Contact) -> None:
        """Whom they did not name to us, or who works elsewhere, is not named, and nothing changes."""
        known = engagement(candidate=person(contact))
        assert lines(shared_contact, known) == lines(shared_contact, engagement())
        assert lines(company, known) == lines(company, engagement())

    @pytest.mark.parametrize(
        ("relation", "tie"),
        [
            ("friend", "your friend Ana"),
            ("my friend", "your friend Ana"),
            ("uncle who keeps shrimp", "Ana, your uncle who keeps shrimp"),
            ("contact", "Ana"),
        ],
    )
    def test_untied(self, relation: str, tie: str) -> None:
        """Of somebody who may have nothing to do with the company it is asked whether they ever spoke of it."""
        told = {
            main(shared_contact, engagement(candidate=attrs.evolve(person(Contact("Ana", relation)), name=name)))[
                0
            ].text
            for name in map(str, range(30))
        }
        assert any(tie in text for text in told)
        assert not any(",." in text or ",?" in text for text in told)

    @pytest.mark.parametrize(
        ("reply", "told"),
        [
            ("I looked around on your site; the chart had no zero line.", "pages"),
            ("Interesting. I use Lamp One every day.", "“I use Lamp One every day”"),
            ("Well, but your lamps are on my shelf.", "“your lamps are on my shelf”"),
        ],
    )
    def test_prior_knowledge(self, reply: str, told: str) -> None:
        """What they wrote that they know is asked about, on the ground of their reply."""
        (asked,) = main(shared_contact, engagement(candidate=person(reply=reply), opportunity=firm()))
        assert told in asked.text
        assert asked.cites[0] == "candidate.reply"

    @pytest.mark.parametrize(
        "reply",
        [
            "I have never used your lamps.",
            "I saw your mail.",
            "Do you use Lamp One?",
            "I would like to know more about your lamp.",
            "I used to work at Lumen Works.",
        ],
    )
    def test_no_prior_knowledge(self, reply: str) -> None:
        """A no, a question, a wish or a look at the mail is no knowledge of the company."""
        known = engagement(candidate=person(reply=reply), opportunity=firm())
        assert main(shared_contact, known) == main(shared_contact, engagement(opportunity=firm()))

    def test_told_on_a_call(self) -> None:
        """What they told us elsewhere is not quoted, but asked about."""
        (asked,) = main(
            shared_contact, engagement(candidate=person(said=("Knows Lumen Works a little", "know your lamps")))
        )
        assert asked.cites[0] == "candidate.said"
        assert "“" not in asked.text

    def test_third_person_in_their_words(self) -> None:
        """Words of theirs that name a third person are not said back."""
        known = engagement(candidate=person(Contact("Ana", told_by=ToldBy.OTHER), reply="Ana says I know Lumen Works."))
        assert not any("Ana" in line.text for line in lines(shared_contact, known))

    def test_reactions(self) -> None:
        """For each answer a reaction is ready: they know us, know little, had a bad experience."""
        told = [line for line in lines(shared_contact, engagement()) if line.when]
        assert [line.when for line in told] == [
            "They know the company",
            "They know little",
            "They had a bad experience",
        ]
        assert told[-1].form is Form.ASK


class TestCompany:
    """Two sentences on who we are."""

    def test_who_product_and_why(self) -> None:
        """Who we are with a product and its specifics, and why, are two sentences."""
        who, why = lines(company, engagement(opportunity=firm()))
        assert "the makers of a reading lamp" in who.text
        assert "Lamp One, a lamp that reads aloud: no wires, nine languages and a switch for cats" in who.text
        assert who.cites == ("company.one_liner", "company.name", "company.products")
        assert "open books" in why.text
        assert why.cites == ("opportunity.impact",)

    def test_shorter_to_whom_it_is_known(self) -> None:
        """To whom knows us only the product and the why are told; who we are is ready in case they know little."""
        product, who, why = lines(company, engagement(candidate=person(ANA), opportunity=firm()))
        assert "Lamp One" in product.text
        assert "makers" not in product.text
        assert (who.when, why.when) == ("They know little", None)
        assert "candidate.contacts.Ana" in product.cites
        assert "candidate.contacts.Ana" in who.cites

    @pytest.mark.parametrize(
        ("changes", "impact", "count", "cites"),
        [
            ({"products": ()}, "open books", 1, {"company.one_liner", "opportunity.impact"}),
            ({}, "open books", 2, {"company.one_liner", "company.products"}),
            ({"products": (), "one_liner": " ".join(["reading"] * 28)}, " ".join(["books"] * 20), 2, set()),
            ({}, None, 1, {"company.one_liner", "company.products"}),
            ({"one_liner": None}, "open books", 2, {"company.products"}),
        ],
    )  # fmt: skip
    def test_eager(self, changes: dict[str, object], impact: str | None, count: int, cites: set[str]) -> None:
        """Who said yes hears who we are and what for in one sentence where that is short and no product is told."""
        role = attrs.evolve(firm(**changes), impact=impact)
        keen = attrs.evolve(MIRA, reply=Reply("Yes!", Warmth.EAGER))
        told = main(company, engagement(candidate=keen, opportunity=role))
        assert len(told) == count
        assert cites <= set(told[0].cites)

    def test_eager_and_informed(self) -> None:
        """Who said yes and knows us hears what may be new to them, and what it is for."""
        keen = attrs.evolve(MIRA, reply=Reply("Yes! I looked at your site.", Warmth.EAGER))
        told = main(company, engagement(candidate=keen, opportunity=firm()))
        assert [line.cites[0] for line in told] == ["company.products", "opportunity.impact"]

    def test_product_that_they_named(self) -> None:
        """What they named themself is not told to them as new."""
        e = engagement(candidate=person(reply="I use Lamp One every day."), opportunity=firm())
        assert not any("Lamp One" in line.text for line in lines(company, e))

    def test_line_for_their_subject(self) -> None:
        """The line for a subject of theirs goes before the one for all, and rests on what shows the subject."""
        role = firm(
            one_liners=(OneLiner("databases", "a store"), OneLiner("Speech", "a house for speech")), products=()
        )
        spoken = evidence(Skill("speech", topics=("speech",)))
        who, _ = lines(company, engagement(spoken, opportunity=role))
        assert "a house for speech" in who.text
        assert who.cites == ("company.one_liners", spoken.id, "company.name")
        theirs = evidence(Skill("speech", topics=("speech",)), publisher=Publisher.OTHER)
        assert "reading lamp" in lines(company, engagement(theirs, opportunity=role))[0].text

    @pytest.mark.parametrize(
        ("one_liner", "told"),
        [
            ("we listen to shrimp ponds", "We listen to shrimp ponds"),
            ("Lumen Works keeps light", "Lumen Works keeps light"),
            ("A house of light", "a house of light"),
            ("we are a house of light", "a house of light"),
            ("Making light", "Making light"),
        ],
    )
    def test_form_of_the_line(self, one_liner: str, told: str) -> None:
        """A line that is a sentence stays one, and nobody says that we are a we."""
        (who, *_) = lines(company, engagement(opportunity=firm(one_liner=one_liner, products=())))
        assert told in who.text
        assert "we're we" not in who.text

    def test_start_up(self) -> None:
        """A start-up is called one, once."""
        young = lines(company, engagement(opportunity=firm(startup=True)))[0]
        assert young.text.count("start-up") == 1
        assert "company.startup" in young.cites
        twice = lines(company, engagement(opportunity=firm(startup=True, one_liner="a start-up of seven")))[0]
        assert twice.text.count("start-up") == 1

    def test_makes(self) -> None:
        """Without a one-liner it is told what the company makes; without that the product stands alone."""
        assert (
            "reading lamps."
            in lines(company, engagement(opportunity=firm(one_liner=None, makes="reading lamps", products=())))[0].text
        )
        (alone, _) = lines(company, engagement(opportunity=firm(one_liner=None)))
        assert alone.cites == ("company.products",)

    def test_products(self) -> None:
        """The product with two specifics goes first, a bare name is told only where there is nothing else."""
        bare = Product("Lamp Zero")
        assert "Lamp One" in lines(company, engagement(opportunity=firm(products=(bare, LAMP))))[0].text
        assert "Zero" not in lines(company, engagement(opportunity=firm(products=(bare,))))[0].text
        assert "Zero" in lines(company, engagement(opportunity=firm(products=(bare,), one_liner=None)))[0].text

    def test_planned_products(self) -> None:
        """What is planned is told to nobody."""
        ring = Product("the ring", status=ProductStatus.PLANNED)
        assert not any(
            "ring" in line.text.split() for line in lines(company, engagement(opportunity=firm(products=(ring,))))
        )

    @pytest.mark.parametrize(
        ("name", "specifics", "told"),
        [
            ("Lumen app", ("quick",), "the Lumen app: quick"),
            ("Lumen's app", ("quick",), "Lumen's app: quick"),
            ("Lamp 3", ("a: b", "c"), "Lamp 3: a, b; c"),
            ("Lamp", ("for you, and me", "quick"), "Lamp: for you, and me; quick"),
            ("Lamp", tuple("one two three four five six seven eight nine ten eleven " + n for n in "xyz"), "eleven x"),
        ],
    )
    def test_how_a_product_is_named(self, name: str, specifics: tuple[str, ...], told: str) -> None:
        """A common name has its article, a colon comes once, and a list is not longer than one can follow."""
        role = firm(products=(Product(name, specifics=specifics, status=ProductStatus.BUILDING),))
        (who, _) = lines(company, engagement(opportunity=role))
        assert told in who.text
        assert len(who.text.split()) <= 50

    @pytest.mark.parametrize(
        ("impact", "told"),
        [
            ("Open books", "open books."),
            ("- calm games\n- new music", "calm games; new music."),
            ("It fails quietly. A test could tell.", "t fails quietly; a test could tell."),
            ("Print fades. Braille does not. " + "word " * 30, "; Braille does not."),
            ("word " * 20 + "here, and " + "more " * 20, "here."),
            ("word " * 50, "word."),
        ],
    )
    def test_why(self, impact: str, told: str) -> None:
        """The why is told as an aim where it is a deed, else in the manager's sentences, as far as one breath goes."""
        (why,) = lines(company, engagement(opportunity=attrs.evolve(firm(one_liner=None, products=()), impact=impact)))
        assert told in why.text
        assert len(why.text.split()) <= 42

    def test_mission_stands_in(self) -> None:
        """Without an answer on impact the mission is the why."""
        role = attrs.evolve(firm(), impact=None, mission="books for all")
        assert lines(company, engagement(opportunity=role))[-1].cites == ("opportunity.mission",)
        assert needs(engagement(opportunity=role)) == ()

    def test_nothing_known(self) -> None:
        """Of a company that nothing is known of, needs are raised and nothing is said."""
        bare = engagement(opportunity=attrs.evolve(OPPORTUNITY, company=Company("Lumen Works")))
        assert lines(company, bare) == ()
        assert [need.field for need in needs(bare)] == ["opportunity.impact", "company.one_liner"]
        known = attrs.evolve(bare, candidate=person(ANA))
        assert lines(company, known) == ()


class TestAgency:
    """Somebody who calls for another company."""

    @pytest.mark.parametrize("impact", ["open books", "Books for everybody"])
    @pytest.mark.parametrize("startup", [None, True])
    @pytest.mark.parametrize("contacts", [(), (ANA,), (Contact("Ana"),)])
    def test_never_says_us(self, impact: str, startup: bool | None, contacts: tuple[Contact, ...]) -> None:  # noqa: FBT001 -- a case
        """In whatever wording they do not speak as the company."""
        for name, makes in itertools.product(map(str, range(20)), (None, "lamps")):
            role = attrs.evolve(
                firm(startup=startup, makes=makes, one_liner=None if makes else "a house"), impact=impact
            )
            who = Candidate(name, contacts=contacts, reply=Reply("I looked at your site."))
            agency = attrs.evolve(engagement(candidate=who, opportunity=role), caller=JO)
            told = " ".join(line.text for line in (*lines(shared_contact, agency), *lines(company, agency)))
            assert not re.search(r"\b(?:we|us|our)\b", told, re.IGNORECASE), told

    def test_words_of_the_client(self) -> None:
        """What the client says of itself as "we" is quoted."""
        role = attrs.evolve(firm(one_liner="we keep light", products=()), impact="People read what we light.")
        who, why = lines(company, attrs.evolve(engagement(opportunity=role), caller=JO))
        assert "“we keep light”" in who.text
        assert "“People read what we light”" in why.text

    def test_in_confidence(self) -> None:
        """A client in confidence is told of without its name, which is ready for whoever asks."""
        role = attrs.evolve(firm(), confidential=True)
        agency = attrs.evolve(engagement(candidate=person(ANA), opportunity=role), caller=JO)
        told = [*main(shared_contact, agency), *main(company, agency)]
        assert not any("Lumen" in line.text or "Lamp One" in line.text for line in told)
        assert any("a lamp that reads aloud: no wires" in line.text for line in told)
        (name,) = [line for line in lines(company, agency) if line.when == "Who is the client?"]
        assert "Lumen Works" in name.text

    def test_nothing_without_the_name(self) -> None:
        """What cannot be told without the name of a client in confidence is left out."""
        bare = Product("Lamp One", specifics=("no wires", "nine languages"))
        role = attrs.evolve(
            firm(one_liner="Lumen Works, a house", products=(bare, Product("Lamp"))),
            impact="Lumen Works opens books",
            confidential=True,
        )
        agency = attrs.evolve(engagement(opportunity=role), caller=JO)
        assert [line.text for line in main(company, agency) if "Lumen" in line.text or "Lamp" in line.text] == []
        assert any("no wires" in line.text for line in main(company, agency))


ODD_NAMES = ("MIRA OKAFOR", "Suryadi", "ليلى حدّاد", "Aoife D'Souza", "{{ 7*7 }}", "None")
PRODUCTS = ((), (Product("test"),), (Product("Lamp Inc.", "a lamp.", specifics=("no wires.", "an API")),), (LAMP,))
CONTACTS = ((), (Contact("Jo.", "friend", "Acme Inc."),), (Contact("Ana", "an old friend of mine"),))
REPLIES = ("", "I looked at your site.", "Ok. I know Acme Inc. well.", "Can I ask what it pays? And who decides?")


MINE = Outline(Pitch, (opener, permission, answer, rapport, shared_contact, company))
LOOSE = re.compile(r"\.\.|  | [,;:.?!]|[,;:][,;:.?!]|[?!][.?!]|\(\)|“”|«»|\ba [aeiou]", re.IGNORECASE)


def _role(impact: str | None, one_liner: str | None, products: tuple[Product, ...]) -> Opportunity:
    acme = Company("Acme Inc.", one_liner=one_liner, products=products)
    return attrs.evolve(OPPORTUNITY, company=acme, impact=impact)


def _person(name: str, number: int, contacts: tuple[Contact, ...], reply: str) -> Candidate:
    told = Reply(reply, Warmth.QUESTION if "?" in reply else Warmth.LUKEWARM) if reply else None
    return Candidate(f"{name} {number}", contacts=contacts, reply=told)


roles = st.builds(
    _role,
    st.sampled_from([None, "open books", "- one.\n- two.", "Books; and more books."]),
    st.sampled_from([None, "the makers of Acme Inc.", "we make lamps.", "An API for lamps"]),
    st.sampled_from(PRODUCTS),
)
persons = st.builds(
    _person, st.sampled_from(ODD_NAMES), st.integers(0, 99), st.sampled_from(CONTACTS), st.sampled_from(REPLIES)
)


@given(persons, roles, st.sampled_from([JO, Caller("Tomas", "Acme Inc.")]))
def test_grammar(who: Candidate, role: Opportunity, caller: Caller) -> None:
    """Whatever the parts are, no sentence stops twice, has loose marks, or rests on what it does not cite."""
    e = attrs.evolve(engagement(candidate=who, opportunity=role), caller=caller)
    sheet = MINE.write(e)
    for line in sheet.lines:
        assert not LOOSE.search(line.text), line.text
        assert line.text[-1] in ".?!”"
    assert not [found for found in lint(sheet, e) if found.rule in {"grounding", "overlap.pitched_as_new"}]


def test_ablation_of_a_line() -> None:
    """Without the fact that chose the line for their subject, the one for all stands in its place alone."""
    role = firm(one_liners=(OneLiner("speech", "a house for speech"),))
    facts: tuple[Evidence[Fact], ...] = tuple(evidence(Project(name, topics=("speech",))) for name in ("a", "b"))
    e = engagement(*facts, opportunity=role)
    (before, why) = lines(company, e)
    for item in facts:
        after = lines(company, attrs.evolve(e, dossier=e.dossier.without(item.id)))
        assert after[1] == why
        assert (after[0] == before) == (item.id not in before.cites)

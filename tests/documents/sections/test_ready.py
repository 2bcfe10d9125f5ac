"""What to have ready: answers to their questions, and the red box."""

from __future__ import annotations

from datetime import UTC, date, datetime

import attrs
import pytest
from tests.helpers import BLOG, MIRA, OPPORTUNITY, SEEN, engagement, evidence

from callprep import (
    PITCH,
    About,
    Account,
    Company,
    Contact,
    Disclose,
    Engagement,
    Evidence,
    Fact,
    Form,
    Line,
    Link,
    Money,
    Need,
    Opportunity,
    Paper,
    Patent,
    Person,
    Post,
    Product,
    ProductStatus,
    Project,
    Reply,
    Said,
    Salary,
    Talk,
    Warmth,
    Wish,
)
from callprep.documents.outline import Section
from callprep.documents.sections.ready import avoid, questions

INDEX = Project("search-index", topics=("search", "index"))


def changed(**changes: object) -> Opportunity:
    """Give the opportunity with other answers."""
    return attrs.evolve(OPPORTUNITY, **changes)  # type: ignore[arg-type]  # each test says which


def written(section: Section, e: Engagement) -> tuple[tuple[Line, ...], tuple[Need, ...]]:
    """Give the lines and the needs of a section."""
    given = section(e)
    assert not isinstance(given, Need)
    return (given.lines, given.needs) if given else ((), ())


def known(*facts: Fact | Evidence[Fact], e: Engagement | None = None, **changes: object) -> list[str]:
    """Give the texts of the red box."""
    told = e or engagement(*facts, opportunity=changed(**changes))
    lines, needs = written(avoid, told)
    assert needs == ()
    assert all(line.form is Form.KNOW for line in lines)
    return [line.text for line in lines]


class TestQuestions:
    """What they will ask."""

    def test_after_an_overlap(self) -> None:
        """What they would learn is answered by what is new, and not by what they know."""
        lines, _ = written(questions, engagement(INDEX))
        assert lines[0].when == "I've built that before. What would I learn?"
        assert "out loud" not in lines[0].text, "it was told with the work"
        more, _ = written(questions, engagement(INDEX, opportunity=changed(learning=("speech", "braille"))))
        assert "braille" in more[0].text
        growth, _ = written(questions, engagement(INDEX, opportunity=changed(learning=None, growth="head of speech")))
        assert "head of speech" in growth[0].text

    def test_nothing_new(self) -> None:
        """After an overlap with nothing new it is known that they will ask, and to be settled."""
        lines, needs = written(questions, engagement(INDEX, opportunity=changed(learning=None)))
        assert lines[0].form is Form.KNOW
        assert "nothing on offer is new to them" in lines[0].text
        assert needs[0].field == "opportunity.growth"

    def test_told_elsewhere(self) -> None:
        """What other sections tell is not told again, unless something of theirs asks for it."""
        role = changed(tech_stack="Zig", salary=Salary(1, 2, "EUR", "year", disclose=Disclose.IF_ASKED))
        assert written(questions, engagement(opportunity=role))[0] == ()
        person = attrs.evolve(MIRA, pay=Money(2, "EUR", "year"))
        (line,) = written(questions, engagement(candidate=person, opportunity=role))[0]
        assert line.text == "1 to 2 EUR a year."

    def test_no_answer_for_everybody(self) -> None:
        """Of what everybody may ask only the team is to be settled; a fact that makes it likely has a line."""
        lines, needs = written(questions, engagement())
        assert lines == ()
        assert [need.field for need in needs] == ["opportunity.team"]
        wish = evidence(Wish("Lead a team"))
        (line,), needs = written(questions, engagement(wish))
        assert (line.when, line.cites) == ("Where could this lead?", (wish.id,))
        assert "the hiring manager" in line.text.casefold()
        assert [need.to for need in needs] == ["the hiring manager"] * 2

    @pytest.mark.parametrize("whom", [None, Person("Ola Moe")])
    def test_sentences_begin_large(self, whom: Person | None) -> None:
        """Whoever knows the answer, each sentence begins with a capital."""
        for name in "ABCDEFGHIJKL":
            person = attrs.evolve(MIRA, name=name)
            e = engagement(Wish("Lead"), candidate=person, opportunity=changed(hiring_manager=whom))
            (line,) = written(questions, e)[0]
            assert ". the " not in line.text

    @pytest.mark.parametrize("warmth", [Warmth.EAGER, Warmth.LUKEWARM])
    def test_asked_in_the_reply(self, warmth: Warmth) -> None:
        """What they asked is answered here; what has no answer is owned up to, by a day, and needed in their words."""
        person = attrs.evolve(MIRA, reply=Reply("How many dogs are there? And who is in the team?", warmth))
        (open_one, team), needs = written(
            questions, engagement(candidate=person, opportunity=changed(team="four people"))
        )
        assert "“How many dogs are there?”" in open_one.text
        assert "Tuesday 12 May" in open_one.text
        assert (open_one.cites, open_one.when) == (("candidate.reply",), None)
        assert team.text == "Four people."
        assert [(need.question, need.field) for need in needs] == [("They asked: «How many dogs are there?»", "")]

    def test_asked_in_a_question(self) -> None:
        """Where the reply was a question all of that stands right after the opening."""
        person = attrs.evolve(MIRA, reply=Reply("How many dogs are there? And who is in the team?", Warmth.QUESTION))
        assert written(questions, engagement(candidate=person, opportunity=changed(team="four people"))) == ((), ())

    def test_pay_that_is_held(self) -> None:
        """A pay that may not be told is not claimed to be unknown, and comes up once."""
        person = attrs.evolve(MIRA, reply=Reply("Maybe. What does it pay?", Warmth.LUKEWARM))
        role = changed(salary=Salary(10, 20, "EUR", "hour", disclose=Disclose.NEVER), team="four people")
        e = engagement(candidate=person, opportunity=role)
        (held, _), needs = written(questions, e)
        assert held.cites == ("candidate.reply", "opportunity.salary")
        assert [need.field for need in needs] == ["opportunity.salary"]
        assert not any(line.when == "What about pay?" for line in PITCH.write(e).lines)

    def test_nothing_new_asked(self) -> None:
        """Who asks what is left to learn, where nothing is, is told so once."""
        person = attrs.evolve(MIRA, reply=Reply("Maybe. What would I learn?", Warmth.LUKEWARM))
        lines, needs = written(questions, engagement(INDEX, candidate=person, opportunity=changed(learning=None)))
        assert ["What would I learn?" in line.text for line in lines] == [True]
        assert needs[0].question == "They asked: «What would I learn?»"

    def test_told_in_full(self) -> None:
        """What everybody is told anyway is no likely question, whatever of theirs makes it one."""
        lines, _ = written(
            questions, engagement(Post("Open data for all"), opportunity=changed(impact="books for all"))
        )
        assert not any("opportunity.impact" in line.cites for line in lines)

    def test_objection_instead(self) -> None:
        """A question that is told as an objection, with what speaks against it, is not answered twice."""
        person = attrs.evolve(MIRA, location="Lyon")
        e = engagement(candidate=person, opportunity=changed(locations="Oslo", team="four people"))
        assert [line.text for line in written(questions, e)[0]] == ["Four people."]

    def test_short_call(self) -> None:
        """A short call has fewer questions."""
        role = changed(
            team="four", speakable_reason="growth", company=Company("Lumen", startup=True), downsides="money to May"
        )
        counts = [len(written(questions, engagement(opportunity=role, minutes=minutes))[0]) for minutes in (5, 10)]
        assert counts == [2, 3]

    def test_funding_need(self) -> None:
        """How it is funded is asked of the manager only where they asked."""
        person = attrs.evolve(MIRA, reply=Reply("Who are the investors?", Warmth.EAGER))
        _, needs = written(questions, engagement(candidate=person))
        assert needs[0].field == "company.funding"

    def test_view_in_public(self) -> None:
        """A post of theirs that touches the offer will come up, with its month where it is known."""
        for when, told in ((None, ""), (SEEN, ", May 2026")):
            lines, _ = written(questions, engagement(evidence(Post("Speech is slow", ("speech",), when), BLOG)))
            assert [line.text for line in lines] == [f"They wrote «Speech is slow» (their blog{told}): it may come up."]


class TestAvoid:
    """What not to say."""

    def test_nothing(self) -> None:
        """Without anything to avoid there is no box."""
        assert avoid(engagement()) is None

    def test_done(self) -> None:
        """What they have surely done is not sold as new."""
        (text,) = known(INDEX)
        assert text.startswith("Do not sell this as something to learn: ")
        assert text.endswith(". They have done it with search-index.")

    @pytest.mark.parametrize(
        ("more", "end"),
        [
            ("and the tables of the lending house of the town", "and the tables of the lending house"),
            ("and the tables of the", "and the tables of the"),
        ],
    )
    def test_in_short(self, more: str, end: str) -> None:
        """A long task is told by its first words, and by none that only leads to the next."""
        (text, *_) = known(INDEX, first_project=f"the search index, {more}")
        assert f"the search index, {end}. They have done it" in text

    @pytest.mark.parametrize(
        ("fact", "told"),
        [
            (Patent("Oat foam", "EP1", granted=True), "They have a patent on «Oat foam»."),
            (Patent("Oat foam", "EP1"), "They have applied for a patent on «Oat foam»."),
            (Paper("Oat foam by enzymes"), "They have published on it: «Oat foam by enzymes»."),
            (Talk("Oat foam without gums"), "They have given a talk on it: «Oat foam without gums»."),
        ],
    )
    def test_published(self, fact: Fact, told: str) -> None:
        """What they hold a patent on, have published or spoken of in full is not sold as new either."""
        (text,) = known(fact, first_project="oat foam without gums")
        assert text == f"Do not sell this as something to learn: oat foam without gums. {told}"

    @pytest.mark.parametrize("fact", [Post("Oat foam without gums"), Talk("Oat foam, a love story")], ids=str)
    def test_not_surely_done(self, fact: Fact) -> None:
        """What they only wrote of, or spoke of in part, is kept out of the box."""
        assert avoid(engagement(fact, opportunity=attrs.evolve(OPPORTUNITY, first_project="oat foam"))) is None

    @pytest.mark.parametrize(
        ("disclose", "text"),
        [
            (Disclose.SAY, []),
            (Disclose.IF_ASKED, ["Do not quote the range unless they ask."]),
            (Disclose.NEVER, ["Do not name any figure for the pay, not even roughly."]),
        ],
    )
    def test_pay(self, disclose: Disclose, text: list[str]) -> None:
        """The rule on pay stands in the box, without the pay."""
        assert known(salary=Salary(10, 20, "EUR", "hour", disclose=disclose)) == text

    def test_internal(self) -> None:
        """Code, hushed products and a confidential search are named."""
        firm = Company("Lumen", products=(Product("Glow", status=ProductStatus.PLANNED), Product("Lamp")))
        assert known(code="SE-2", company=firm, confidential=True) == [
            "Do not say SE-2, it is internal.",
            "Do not mention Glow.",
            "Do not put the company's name in writing: the search is confidential.",
        ]

    def test_contacts(self) -> None:
        """Whom they named did not send us, and whom others named is not named."""
        person = attrs.evolve(MIRA, contacts=(Contact("Ana"), Contact("Per", told_by="a colleague")))
        assert known(e=engagement(candidate=person)) == [
            "Do not claim that Ana sent us.",
            "Do not name Per: the candidate did not tell us of them.",
        ]

    def test_disputed(self) -> None:
        """What sources contradict each other in is not stated; it rests on all of them, and on their own word."""
        person = attrs.evolve(MIRA, said=(Said("I work at Globex now."),))
        e = engagement(
            About("Mira", employer="Acme"), evidence(About("Mira", employer="Zenit"), BLOG), candidate=person
        )
        (line,) = written(avoid, e)[0]
        assert line.text == "Do not state where they work: it is in doubt."
        assert set(line.cites) == {*(item.id for item in e.dossier.evidence), "candidate.said"}

    def test_disputed_work(self) -> None:
        """The year of a paper that its records contradict is named as what is in doubt."""
        paper = Paper("Search", published=SEEN, doi="10.1/x")
        other = attrs.evolve(paper, published=datetime(2014, 3, 1, tzinfo=UTC))
        assert known(paper, evidence(other, BLOG)) == ["Do not state the year of «Search»: it is in doubt."]

    def test_open_to_work(self) -> None:
        """Whether they are open to work is a matter of doubt where profiles differ."""
        yes, no = About("Mira", open_to_work=True), About("Mira", open_to_work=False)
        assert known(yes, evidence(no, BLOG)) == ["Do not state that they are open to work: it is in doubt."]

    def test_weak_link(self) -> None:
        """An account that a page merely links to is marked as unsure."""
        assert known(Link(Account("x", "mira_o"), "plain")) == [
            "Not sure that x mira_o is theirs: ask, or leave it out."
        ]

    def test_today_is_not_asked(self) -> None:
        """The box does not depend on the day."""
        assert known(e=engagement(INDEX, today=date(2026, 6, 1))) == known(INDEX)

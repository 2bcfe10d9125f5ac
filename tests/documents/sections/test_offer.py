"""Rules of what is in it for them: what is new, where it leads, tools, products, people and pay."""

from __future__ import annotations

from datetime import UTC, date, datetime

import attrs
import pytest
from tests.helpers import BLOG, MIRA, OPPORTUNITY, SEEN, engagement, evidence

from callprep import (
    About,
    Candidate,
    Company,
    Disclose,
    Education,
    Engagement,
    Evidence,
    Fact,
    Form,
    FundingRound,
    Goal,
    Identity,
    Line,
    Need,
    NextStep,
    Opportunity,
    Paper,
    Person,
    Post,
    Product,
    ProductStatus,
    Project,
    Publisher,
    Reply,
    Said,
    Salary,
    Skill,
    Talk,
    Team,
    Tech,
    Use,
    Wish,
)
from callprep.documents.lines import Passage
from callprep.documents.sections import offer
from callprep.model.told import Audience
from callprep.wording import choices

LONG_AGO = datetime(2014, 3, 1, tzinfo=UTC)
INDEX = Project("search-index", topics=("search",))


def passage(name: str, e: Engagement) -> Passage:
    """Give what a section writes, before anything is left out for length."""
    found = getattr(offer, name)(e)
    return Passage(needs=(found,)) if isinstance(found, Need) else found or Passage()


def lines(name: str, *facts: Fact | Evidence[Fact], **answers: object) -> tuple[Line, ...]:
    """Give the lines of a section."""
    return passage(name, engagement(*facts, opportunity=changed(**answers))).lines


def needs(name: str, *facts: Fact | Evidence[Fact], **answers: object) -> list[str]:
    """Give the fields that a section needs."""
    return [need.field for need in passage(name, engagement(*facts, opportunity=changed(**answers))).needs]


def changed(**answers: object) -> Opportunity:
    """Give the opportunity with other answers."""
    return attrs.evolve(OPPORTUNITY, **answers)  # type: ignore[arg-type]  # each test says which


def is_of(text: str, key: str) -> bool:
    """Whether a text holds the fixed words of one of the wordings of a key, in order."""
    return any(_fits(text.casefold(), wording.casefold()) for wording in choices(key))


def _fits(text: str, wording: str) -> bool:
    at = 0
    for piece in (part.split("}")[-1] for part in wording.split("{")):
        at = text.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True


class TestLearning:
    """What would be new."""

    def test_goes_on_from_what_they_did(self) -> None:
        """After an overlap what is new is told as what goes beyond it."""
        (told,) = lines("learning", INDEX)
        assert is_of(told.text, "learning.delta")
        assert "opportunity.learning" in told.cites
        assert "speech" in told.offers
        assert "search" not in told.offers

    def test_what_is_not_said_is_not_gone_beyond(self) -> None:
        """After an overlap that nobody may speak of what is new is told alone."""
        theirs = evidence(INDEX, publisher=Publisher.UNKNOWN)
        (told,) = lines("learning", theirs)
        assert is_of(told.text, "learning.delta_unsaid")
        assert theirs.id in told.cites

    def test_touched(self) -> None:
        """What they have touched already is told as a beginning."""
        (told,) = lines("learning", Talk("Braille for all", given=SEEN), learning=("braille that is read out",))
        assert is_of(told.text, "learning.onward")
        assert "our talk «Braille for all»" in told.text

    def test_beside_what_they_showed(self) -> None:
        """Else it is set beside what the call rests on."""
        talk = evidence(Talk("On tea", given=SEEN))
        (told,) = lines("learning", talk)
        assert is_of(told.text, "learning.beside")
        assert talk.id in told.cites

    @pytest.mark.parametrize(("topics", "key"), [((), "learning.gain"), (("search",), "learning.beside")])
    def test_beside_a_piece(self, topics: tuple[str, ...], key: str) -> None:
        """A piece on something else than the role is no step to what is new, and is not named as one."""
        post = evidence(Post("I won a sack race", topics), BLOG)
        (told,) = lines("learning", post)
        assert is_of(told.text, key)
        assert post.id in told.cites

    @pytest.mark.parametrize("facts", [(), (evidence(Talk("On tea"), identity=Identity.SUGGESTED),)])
    def test_alone(self, facts: tuple[Evidence[Fact], ...]) -> None:
        """Of whom nothing may be said what is new is told alone."""
        (told,) = lines("learning", *facts)
        assert is_of(told.text, "learning.gain")
        assert told.cites == ("opportunity.learning",)

    def test_disputed_is_not_named(self) -> None:
        """What the call rests on is not named where it is disputed, and the line rests on both sides."""
        paper = evidence(Paper("On tea", published=SEEN, doi="10.1/x"))
        record = evidence(Paper("On tea", published=LONG_AGO, doi="10.1/x"), BLOG)
        (told,) = lines("learning", paper, record)
        assert is_of(told.text, "learning.gain")
        assert {paper.id, record.id} <= set(told.cites)

    def test_nothing_new_left(self) -> None:
        """Where they have shown all of it there is no delta: it is known why, and a need."""
        all_of_it = Project("search-index", topics=("search", "speech", "answer", "read", "loud"))
        (known,) = lines("learning", all_of_it)
        assert known.text == "What could be learned here they have shown already: search-index."
        assert needs("learning", all_of_it) == ["opportunity.growth"]
        assert needs("learning", all_of_it, growth="head of library science") == []

    def test_three_titles(self) -> None:
        """Of many things that show it the first three are named, and the line rests on all of them."""
        words = ("search", "speech", "answer", "read", "loud")
        facts = [Project(f"index-{number}", topics=words) for number in range(5)]
        (known,) = lines("learning", *facts)
        assert known.text.count("index-") == 3
        assert len(known.cites) == 5

    def test_growth_alone_is_a_gain(self) -> None:
        """Growth is the gain where no learning is told, and is not told twice."""
        (told,) = lines("learning", learning=None, growth="lead of search within a year")
        assert is_of(told.text, "learning.path")
        assert "lead of search" in told.text
        (deed,) = lines("learning", learning=None, growth="own the search")
        assert is_of(deed.text, "learning.path_deed")
        assert deed.text.endswith("own the search.")
        assert not any(
            "lead of search" in line.text for line in lines("benefit", learning=None, growth="lead of search")
        )

    def test_nothing_to_gain(self) -> None:
        """Without any gain there is a need."""
        assert needs("learning", learning=None) == ["opportunity.growth"]

    @pytest.mark.parametrize(("field", "told"), [("learning", "speech of machines"), ("growth", "lead of search")])
    def test_all_that_was_answered(self, field: str, told: str) -> None:
        """Where the gain is all that the manager answered, it is told."""
        alone = Opportunity("Engineer", "Lumen", **{field: told})  # type: ignore[arg-type]  # each case says which
        (line,) = passage("learning", engagement(Project("loom"), opportunity=alone)).lines
        assert told in line.text


class TestBenefit:
    """What is in it for them."""

    @pytest.mark.parametrize(
        ("wish", "answers", "gain"),
        [
            ("To lead search", {"growth": "lead of search"}, "lead of search"),
            ("Be a head of reading", {"next_roles": ("head of reading", "x")}, "head of reading"),
            ("Work with speech", {"work": None, "first_project": None}, "with the speech team, answers read out loud"),
        ],
    )
    def test_wish_that_is_answered(self, wish: str, answers: dict[str, object], gain: str) -> None:
        """A wish of theirs is quoted with its place, and what answers it stands in the same breath."""
        stated = evidence(Wish(wish), BLOG)
        (told,) = [line for line in lines("benefit", stated, **answers) if stated.id in line.cites]
        assert is_of(told.text, "benefit.wish_met")
        assert f"“{wish}”" in told.text
        assert "on your blog" in told.text
        assert gain in told.text
        assert len(told.cites) == 2

    def test_wish_for_what_was_told(self) -> None:
        """Where the line before told what they would learn, their wish for it does not repeat it."""
        stated = evidence(Wish("Work with speech"), BLOG)
        (told,) = [line for line in lines("benefit", stated) if stated.id in line.cites]
        assert is_of(told.text, "benefit.wish_learnt")
        assert "answers read out loud" not in told.text

    def test_wish_said_twice(self) -> None:
        """Words that stand where they may not be quoted do not hide the same words where they may."""
        old = evidence(Wish("Be a head of reading", stated=LONG_AGO), identity=Identity.SUGGESTED)
        stated = evidence(Wish("Be a head of reading"), BLOG)
        written = lines("benefit", old, stated, next_roles=("head of reading",))
        assert any(stated.id in line.cites for line in written)

    def test_role_in_the_growth(self) -> None:
        """The next role is not named again where the growth ends in it."""
        told = lines("benefit", growth="you become head of reading", next_roles=("Head of reading",))
        assert len([line for line in told if "ead of reading" in line.text]) == 1

    def test_topic_of_a_wish(self) -> None:
        """A wish is answered as well where a gain names its topic."""
        (told, _) = lines("benefit", Wish("To run it all", ("site lead",)), next_roles=("site lead",))
        assert is_of(told.text, "benefit.wish_met")

    @pytest.mark.parametrize("words", ["Not to lead search", "To search before I lead", "To grow tea"])
    def test_wish_that_nothing_answers(self, words: str) -> None:
        """A wish that nothing answers, or that has a turn in it, is asked about and matched with nothing."""
        wish = evidence(Wish(words))
        asked = lines("benefit", wish, growth="lead of search")[-1]
        assert asked.form is Form.ASK
        assert is_of(asked.text, "benefit.pull_wish")
        assert asked.cites == (wish.id,)

    @pytest.mark.parametrize(
        "found",
        [
            About("Mira", open_to_work=True),
            About("Mira", headline="Looking for a new role"),
            evidence(Wish("To grow tea"), identity=Identity.SUGGESTED),
            Wish(" ".join(["To grow"] + ["tea"] * 30)),
            Post("I would love to lead a search team", published=SEEN),
        ],
        ids=["mark", "headline", "suggested", "long", "post"],
    )
    def test_what_is_no_wish_to_speak_of(self, found: Fact | Evidence[Fact]) -> None:
        """A mark, a search for work, what may be somebody else's and what takes too long are not quoted."""
        assert not any("“" in line.text for line in lines("benefit", found))

    def test_wish_in_a_profile(self) -> None:
        """A wish in a profile of theirs is one."""
        about = evidence(About("Mira", bio="I would like to work with speech."))
        assert any(about.id in line.cites for line in lines("benefit", about))

    @pytest.mark.parametrize(
        ("person", "place", "cited"),
        [
            (
                attrs.evolve(MIRA, reply=Reply("Thanks. I would like to work with speech.")),
                "in your reply",
                "candidate.reply",
            ),
            (attrs.evolve(MIRA, said=(Said("I would like to work with speech"),)), "when we spoke", "candidate.said"),
        ],
        ids=["reply", "said"],
    )
    def test_wish_told_to_us(self, person: Candidate, place: str, cited: str) -> None:
        """What they told us themselves that they would like counts as well."""
        told = passage("benefit", engagement(candidate=person)).lines
        assert any(place in line.text and cited in line.cites for line in told)

    def test_growth(self) -> None:
        """Where it leads is told, without what it says already and without a name of theirs beside it."""
        (plain, _) = lines("benefit", Talk("On tea", given=SEEN), growth="Later on you lead the speech team")
        assert is_of(plain.text, "benefit.growth")
        assert plain.text.endswith(": you lead the speech team.")
        (near, _) = lines("benefit", Talk("Braille for all", given=SEEN), growth="lead of braille")
        assert is_of(near.text, "benefit.growth")
        assert near.cites == ("opportunity.growth",)

    def test_growth_that_they_have_shown(self) -> None:
        """A way on that their work shows already is nothing new: it is only known, and how it sounds is asked."""
        shown = Project("braille-embosser", topics=("braille", "embosser", "speech", "answer", "read", "loud"))
        known, asked = lines("benefit", shown, growth="braille embosser")
        assert known.form is Form.KNOW
        assert known.text == "The way on is nothing new to them, they have shown it already: braille-embosser."
        assert is_of(asked.text, "benefit.sound")
        assert set(asked.cites) == {"opportunity.title", *known.cites}
        told, pull = lines("benefit", growth="braille embosser")
        assert is_of(told.text, "benefit.growth")
        assert is_of(pull.text, "benefit.pull")

    def test_next_role(self) -> None:
        """The next role is told where one is known."""
        (told, _) = lines("benefit", next_roles=("head of search", "director"))
        assert is_of(told.text, "benefit.next")
        assert told.cites == ("opportunity.next_roles",)
        assert "director" not in told.text

    def test_success(self) -> None:
        """The first mark of success is told with its time."""
        (_, mark, _) = lines("benefit", growth="lead", success=(Goal("it finds", "90 days"), Goal("more")))
        assert is_of(mark.text, "benefit.mark_due")
        assert "within 90 days" in mark.text
        assert is_of(lines("benefit", success=(Goal("it finds"),))[0].text, "benefit.mark")

    def test_what_pulls_them(self) -> None:
        """Where there are two things to choose between it is asked which; else how it sounds; else nothing."""
        pull = lines("benefit")[-1]
        assert is_of(pull.text, "benefit.pull")
        assert pull.cites == ("opportunity.first_project", "opportunity.learning"), "it names both, and rests on both"
        only = lines("benefit", learning=None, success=(Goal("it finds"),))
        assert is_of(only[-1].text, "benefit.sound")
        assert lines("benefit", learning=None) == ()

    def test_nothing_answered(self) -> None:
        """Without an answer to the first four questions there is no phrase but a need."""
        bare = {"first_project": None, "learning": None, "success": (Goal("it finds"),)}
        assert lines("benefit", Wish("To grow tea"), **bare) == ()
        assert needs("benefit", **bare) == ["opportunity.growth", "opportunity.next_roles"]
        assert needs("benefit") == ["opportunity.next_roles", "opportunity.success"]


class TestStack:
    """With which tools."""

    def test_rows(self) -> None:
        """Every tool is a row: its use, what they did with it by name, and what is left to ask."""
        tools = (Tech("Rust", note="the engine"), Tech("Zig", Use.PLANNED), Tech("Go", Use.SOME, None, "years"))
        facts = (Project("a", languages=("Rust",)), Project("b", languages=("Rust",), stars=9), Skill("rust", score=9))
        told = lines("stack", *facts, Project("c", languages=("Go",)), tech_stack=tools)
        assert [line.text for line in told if line.form is Form.KNOW] == [
            "Rust (core, the engine): b, «a» …",
            "Zig (planned): not shown; ask.",
            "Go (some): c; ask how deep: years is needed.",
        ]
        (skill, *_) = lines("stack", Skill("rust"), tech_stack="Rust")
        assert skill.text == "Rust (core): named on GitHub."

    @pytest.mark.parametrize(
        ("facts", "tools", "key"),
        [
            ((Project("a", languages=("Rust",)),), "Rust, Zig", "mixed"),
            ((Project("a", languages=("Rust",)),), "Rust", "all_known"),
            ((Skill("rust"),), "Rust, Zig", "mixed_named"),
            ((Skill("rust"),), "Rust", "all_named"),
        ],
    )
    def test_one_sentence(self, facts: tuple[Fact, ...], tools: str, key: str) -> None:
        """A core tool that they have shown is said, with the first that they have not."""
        for name in ("Mira", "Ada", "Ngozi", "Bo", "Cy"):
            e = engagement(*facts, candidate=Candidate(name), opportunity=changed(tech_stack=tools))
            told = passage("stack", e).lines[-1]
            assert told.form is Form.SAY
            assert is_of(told.text, f"stack.{key}")
            assert ("Zig" in told.text) == ("Zig" in tools)

    def test_work_before_words(self) -> None:
        """A tool that they worked with is said before one that they only name."""
        told = lines("stack", Skill("rust"), Project("a", languages=("Zig",)), tech_stack="Rust, Zig, Go")[-1]
        assert "Zig" in told.text
        assert "Go" in told.text

    @pytest.mark.parametrize(
        "fact",
        [
            Education("Rust"),
            evidence(Project("a", languages=("Rust",)), publisher=Publisher.UNKNOWN),
            Project("a", languages=("Rust",), active=LONG_AGO),
        ],
        ids=["studied", "doubtful", "old"],
    )
    def test_nothing_to_say(self, fact: Fact | Evidence[Fact]) -> None:
        """What was studied, what is old and what may not be said is no tool that is theirs to us."""
        assert not [line for line in lines("stack", fact, tech_stack="Rust, Zig") if line.form is not Form.KNOW]

    def test_disputed(self) -> None:
        """A tool known by a disputed fact is asked about, and the question rests on both sides."""
        paper = evidence(Paper("Rust for readers", ("rust",), published=SEEN, doi="10.1/x"))
        record = evidence(Paper("Rust for readers", published=LONG_AGO, doi="10.1/x"), BLOG)
        asked = lines("stack", paper, record, tech_stack="Rust, Zig")[-1]
        assert asked.form is Form.ASK
        assert is_of(asked.text, "stack.unsaid")
        assert {paper.id, record.id} <= set(asked.cites)

    def test_nobody_knows(self) -> None:
        """Tools that nobody named are a need; that there are none is an answer."""
        assert needs("stack") == ["opportunity.tech_stack"]
        assert passage("stack", engagement(opportunity=changed(tech_stack=()))) == Passage()


class TestProducts:
    """What else there is."""

    def test_further_products(self) -> None:
        """Further products are known with their state; what is planned is marked so, and told only by leave."""
        firm = Company(
            "Lumen",
            products=(
                Product("the lamp"),
                Product("the shelf", "holds ten books"),
                Product("the ring", status=ProductStatus.PLANNED, audience=Audience.SPEAKABLE),
                Product("the hat", status=ProductStatus.PLANNED),
            ),
        )
        told = [line.text for line in lines("products", company=firm)]
        assert told == ["The shelf (live): holds ten books.", "The ring (planned, not there yet)."]


class TestPeople:
    """Who is there."""

    def test_all_of_them(self) -> None:
        """A start-up's founders and funding come first, then manager, whom they would meet, and team."""
        firm = Company(
            "Lumen",
            founders=(Person("Ola", "engineer"), Person("Per")),
            funding=(
                FundingRound("seed", "2 million EUR", date(2024, 5, 1), "the register", ("Oak",)),
                FundingRound("bridge"),
            ),
            startup=True,
        )
        told = [
            line.text
            for line in lines(
                "people",
                company=firm,
                hiring_manager=Person("Ana", "head of search"),
                next_step=NextStep("come by", meets="Bo"),
                team=Team("search", 5, ("Bo", Person("Cy", "index"))),
            )
        ]
        assert told == [
            (
                "Founders: Ola (engineer) and Per. Funding: seed, 2 million EUR, 2024, Oak. "
                "Funding: bridge, amount unknown, date unknown."
            ),
            "Hiring manager: Ana (head of search).",
            "They would meet: Bo.",
            "Team: search, 5 people.",
            "In it: Bo and Cy (index).",
        ]

    def test_one_of_them(self) -> None:
        """One founder is one, and a manager whom they meet is told once."""
        told = lines(
            "people",
            company=Company("Lumen", founders=("Ola",)),
            hiring_manager="Ana",
            next_step=NextStep("come by", meets="Ana"),
        )
        assert [line.text for line in told] == ["They would meet: Ana.", "Founder: Ola."]

    def test_start_up_without_answers(self) -> None:
        """Of a start-up without founders or funding it is said whom to ask; of what is none nothing is asked."""
        young = Company("Lumen", startup=True)
        assert [line.text for line in lines("people", company=young)] == ["Funding: unknown; ask the hiring manager."]
        assert needs("people", company=young) == ["company.founders"]
        with_founders = Company("Lumen", startup=True, founders=("Ola",))
        (first, _) = lines("people", company=with_founders, hiring_manager="Ana")
        assert first.text == "Founder: Ola. Funding: unknown; ask Ana."
        assert {"company.founders", "company.startup"} < set(first.cites)
        assert needs("people", company=with_founders) == ["company.funding"]
        assert needs("people", company=Company("Lumen")) == ["company.founders"]
        assert needs("people", company=Company("Lumen", startup=False)) == []


class TestMoney:
    """For how much."""

    @pytest.mark.parametrize(
        ("disclose", "told"),
        [
            (Disclose.SAY, "10 to 20 EUR an hour."),
            (Disclose.IF_ASKED, "Pay, only if asked: 10 to 20 EUR an hour."),
            (Disclose.NEVER, "Pay: not to be told. If asked: who will tell it, and when."),
        ],
    )
    def test_pay(self, disclose: Disclose, told: str) -> None:
        """The rule on pay decides what is said of it, and the stretch is nowhere."""
        pay = Salary(10, 20, "EUR", "hour", stretch=33, disclose=disclose)
        (line,) = lines("money", salary=pay)
        assert line.text.endswith(told)
        assert "33" not in line.text
        assert (line.form is Form.SAY) == (disclose is Disclose.SAY)

    @pytest.mark.parametrize(
        ("disclose", "form"), [(Disclose.SAY, Form.SAY), (Disclose.IF_ASKED, Form.KNOW), (Disclose.NEVER, None)]
    )
    def test_equity_and_bonus(self, disclose: Disclose, form: Form | None) -> None:
        """Equity and bonus go by the same rule, each apart from the pay."""
        pay = Salary(10, 20, "EUR", "hour", disclose=disclose)
        told = lines("money", salary=pay, equity="0.3 %", bonus="a month's pay")[1:]
        assert [line.form for line in told] == ([form, form] if form else [])
        assert [line.cites[0] for line in told] == (["opportunity.equity", "opportunity.bonus"] if form else [])

    def test_open(self) -> None:
        """Pay that nobody told is a need."""
        assert needs("money") == ["opportunity.salary"]

"""What may leave the house: every answer goes where its rule or its mark says, and nothing internal goes anywhere."""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep import (
    Company,
    CompanyLink,
    Disclose,
    ExternalRef,
    FundingRound,
    Goal,
    NextStep,
    Opportunity,
    Person,
    Product,
    ProductStatus,
    Requirement,
    Round,
    Salary,
    Tech,
    to_json,
)
from callprep.model.company import OneLiner, ReviewSite, Visit
from callprep.model.intake import Acknowledged
from callprep.model.opportunity import (
    Competency,
    Objection,
    Package,
    Problem,
    ReasonOpen,
    SpokenOpportunity,
    Team,
    WrittenOpportunity,
)
from callprep.model.told import Audience, Told

evolve = cast("Callable[..., Opportunity]", attrs.evolve)  # any field, by its name, in any form
BARE = Opportunity("Search engineer", "Lumen Works")
DAY = date(2026, 5, 9)
INTERNAL, SPEAKABLE, WRITTEN = Audience.INTERNAL, Audience.SPEAKABLE, Audience.WRITTEN

# the table of audiences, written down a second time: who hears an answer that nobody marked
RULES = {
    INTERNAL: (
        "reason_note urgency flexibility approved approvers off_limits ideal_profiles target_companies sourcing_notes "
        "code target_start headcount confidential source_text"
    ),
    SPEAKABLE: (
        "work problems first_project team_impact company_goals success profile must_have nice_to_have deal_breakers "
        "team manager level reports reason_open speakable_reason selling_points objections downsides"
    ),
    WRITTEN: (
        "title company impact industry_change proof mission growth next_roles learning tech_stack learnable "
        "team_members hiring_manager recruiter coordinator locations remote days_on_site eligible_countries "
        "timezone_overlap travel visa_sponsorship relocation employment_type start max_notice hours process "
        "feedback_within decision_by competencies next_step"
    ),
}
RULE_OF = {field: audience for audience, fields in RULES.items() for field in fields.split()}
BY_DISCLOSURE = {"salary", "equity", "bonus", "benefits"}
MARKABLE = [
    field for field, audience in RULE_OF.items() if audience is not INTERNAL and field not in {"title", "company"}
]


def canary(name: str) -> str:
    """Give a word that stands in one field only."""
    return f"canary-{name}"


def filled(field: str) -> object:
    """Give an answer for a field that can be found again."""
    word = canary(field)
    typed: dict[str, object] = {
        "process": (Round(word),),
        "team_members": (Person(word, agreed=True),),
        "visa_sponsorship": True,
        "reports": 987_001,
        "days_on_site": 987_002,
        "headcount": 987_003,
        "approved": True,
        "reason_open": ReasonOpen.BACKFILL,
    }
    return typed.get(field, word)


EVERY = {field: filled(field) for field in RULE_OF if field not in {"title", "company", "confidential"}}
FULL = evolve(BARE, **EVERY)


def shown(projection: SpokenOpportunity | WrittenOpportunity) -> str:
    """Give everything that can be got out of a projection: its repr, its JSON, its plain dict, its pickle."""
    return "\n".join(
        (repr(projection), to_json(projection), repr(attrs.asdict(projection)), repr(pickle.dumps(projection)))
    )


def projections(opportunity: Opportunity) -> Iterator[SpokenOpportunity | WrittenOpportunity]:
    """Give both projections."""
    yield opportunity.spoken()
    yield opportunity.written()


class TestRules:
    """Who hears what nobody marked."""

    def test_every_field_has_a_rule(self) -> None:
        """Every field of an opportunity is in the table, but for pay, the marks and the reference."""
        known = {field.name for field in attrs.fields(Opportunity)}
        assert known - BY_DISCLOSURE - {"told", "acknowledged", "ref"} == RULE_OF.keys()

    @pytest.mark.parametrize(("field", "audience"), RULE_OF.items())
    def test_heard_by(self, field: str, audience: Audience) -> None:
        """An unmarked answer is heard by those whom the table names."""
        assert FULL.heard_by(field) is audience

    @pytest.mark.parametrize("field", [field for field in EVERY if field in MARKABLE])
    def test_reaches(self, field: str) -> None:
        """A speakable answer is said and not written, a written one is both, in a form that holds what was answered."""
        word = EVERY[field]
        told = [getattr(projection, field) for projection in projections(FULL)]
        there = [str(word) in repr(answer) or answer == word for answer in told]
        assert there == ([True, True] if RULE_OF[field] is WRITTEN else [True, False])

    @pytest.mark.parametrize("field", [field for field in EVERY if field in MARKABLE])
    @pytest.mark.parametrize("audience", list(Audience))
    def test_marked(self, field: str, audience: Audience) -> None:
        """The manager's mark goes before the table, both ways, for texts, lists and values alike."""
        spoken, written = projections(attrs.evolve(FULL, told=(Told(field, audience=audience),)))
        blank = (None, ())
        assert (getattr(spoken, field) not in blank) is (audience is not INTERNAL)
        assert (getattr(written, field) not in blank) is (audience is WRITTEN)

    @pytest.mark.parametrize("field", RULES[INTERNAL].split())
    def test_no_mark_opens_what_is_internal(self, field: str) -> None:
        """What is internal stays so whatever the mark: the projections have no field for it."""
        marked = attrs.evolve(FULL, told=(Told(field, audience=WRITTEN),))
        assert marked.heard_by(field) is INTERNAL
        assert field not in {
            item.name for kind in (SpokenOpportunity, WrittenOpportunity) for item in attrs.fields(kind)
        }
        for projection in projections(marked):
            assert canary(field) not in shown(projection)

    def test_nothing_is_filled_in(self) -> None:
        """Of an opportunity without answers nothing is told but title and company."""
        for projection in projections(BARE):
            told = {name: value for name, value in attrs.asdict(projection, recurse=False).items() if value}
            assert told.pop("about").name == "Lumen Works"
            assert {told.pop("package", None), told.pop("package_if_asked", None)} <= {Package(), None}
            assert told == {"title": "Search engineer", "company": "Lumen Works"}

    def test_all_is_none(self) -> None:
        """A list answered with "none" is told as an empty one, and "no" as no."""
        told = evolve(BARE, learning=[], visa_sponsorship=False).written()
        assert (told.learning, told.visa_sponsorship, told.travel) == ((), False, None)


HUSHED = "tell-nobody"
DEEP = evolve(
    BARE,
    **{field: HUSHED for field in RULES[INTERNAL].split() if isinstance(EVERY.get(field), str)},
    headcount=987_654_321,
    company=Company(
        "Lumen Works",
        products=(
            Product(HUSHED, HUSHED, ProductStatus.PLANNED, (HUSHED,), HUSHED),
            Product(HUSHED, audience=INTERNAL),
            Product("the lamp"),
            Product("the reader", status=ProductStatus.BUILDING),
        ),
        founders=(Person("Ngozi", note=HUSHED),),
        reviews=(ReviewSite("Kununu", "https://kununu.example/", 987_654_321, 987_654_321),),
        visit=Visit("1 Example Street", ask_for=Person("Ada", note=HUSHED)),
        customers=HUSHED,
        told=(Told("customers", audience=INTERNAL, said_by=HUSHED, source=HUSHED, was=HUSHED),),
    ),
    salary=Salary(60_000, 80_000, "EUR", "year", "gross", 987_654_321, Disclose.SAY, HUSHED),
    team=Team("the lamps", 6, (Person("Bo", note=HUSHED),)),
    team_members=(Person("Cem", note=HUSHED),),
    manager=Person("Dina", note=HUSHED),
    hiring_manager=Person("Eve", note=HUSHED),
    recruiter=Person("Tomas", note=HUSHED),
    coordinator=Person("Fay", note=HUSHED),
    process=(
        Round("a talk", people=(Person(HUSHED), Person("Gus", note=HUSHED, agreed=True))),
        Round(HUSHED, 987_654_321, (Person(HUSHED, agreed=True),), (HUSHED,), internal=True),
    ),
    competencies=(Competency("taste", weight=987_654_321),),
    next_step=NextStep("come by", meets=Person("Eve", note=HUSHED)),
    ref=ExternalRef(HUSHED, HUSHED, HUSHED),
    told=(Told("impact", HUSHED, DAY, SPEAKABLE, HUSHED, HUSHED),),
    acknowledged=(Acknowledged(HUSHED, HUSHED, HUSHED, HUSHED, DAY),),
)


class TestCanary:
    """What is internal is in no form of a projection."""

    def test_deep(self) -> None:
        """Notes on people, names without leave, internal rounds, plans, weights, the stretch, marks: none is there."""
        for projection in projections(DEEP):
            assert "a talk" in shown(projection)
            assert HUSHED not in shown(projection)
            assert "987" not in shown(projection).replace(",", "").replace("_", "")

    def test_it_could_fail(self) -> None:
        """The check above is worth something: the opportunity is full of it."""
        assert to_json(DEEP).count(HUSHED) > 40
        assert to_json(DEEP).count("987654321") > 5

    def test_names(self) -> None:
        """People of the team are named on the call, and in writing by their leave; in rounds by their leave alone."""
        asked = attrs.evolve(DEEP, team_members=(Person("Cem", agreed=True), Person("Cem", agreed=True)))
        spoken, written = projections(asked)
        assert [person.name for person in spoken.team_members] == ["Bo", "Cem"]
        assert [person.name for person in written.team_members] == ["Cem"]
        assert [[person.name for person in item.people] for item in spoken.process] == [["Gus"]]
        assert (spoken.team, written.team) == ("the lamps, 6 people", None)

    def test_products(self) -> None:
        """A product being built is said and not written."""
        spoken, written = projections(DEEP)
        assert [product.name for product in spoken.products] == ["the lamp", "the reader"]
        assert [product.name for product in written.about.products] == ["the lamp"]
        assert spoken.founders == spoken.about.founders == (Person("Ngozi"),)

    def test_products_closed(self) -> None:
        """A mark closes all products at once."""
        company = attrs.evolve(DEEP.company, told=(Told("products", audience=SPEAKABLE),))
        spoken, written = projections(attrs.evolve(DEEP, company=company))
        assert (len(spoken.products), written.products) == (2, ())

    def test_ratings(self) -> None:
        """A rating is told with its day, and not without."""
        dated = ReviewSite("Kununu", "https://kununu.example/", 4.2, 120, DAY, 5)
        for site, told in ((dated, dated), (attrs.evolve(dated, as_of=None), ReviewSite(dated.site, dated.url))):
            company = Company("Lumen Works", reviews=(site,))
            assert evolve(BARE, company=company).written().about.reviews == (told,)

    def test_company(self) -> None:
        """What is known of the company is told, unless it is marked."""
        company = Company(
            "Lumen Works", "light", website="https://lumen.example/", founded=2019, size=40,
            funding=(FundingRound("seed", "2 million EUR"),), one_liners=(OneLiner("search", "light on books"),),
            tech_stack="Kotlin", press="https://news.example/lumen", told=(Told("size", audience=INTERNAL),),
        )  # fmt: skip
        about = evolve(BARE, company=company).written().about
        assert (about.founded, about.size, about.website) == ("2019", None, "https://lumen.example/")
        assert (about.tech_stack, about.press) == (
            (Tech("Kotlin"),),
            (CompanyLink("page", "https://news.example/lumen"),),
        )


PAY, BONUS = "60,000 to 80,000 EUR a year gross", "10 % on top"


def paid(disclose: Disclose, *told: Told) -> Opportunity:
    """Give an opportunity with pay, a bonus, equity and benefits."""
    salary = Salary(60_000, 80_000, "EUR", "year", "gross", 95_000, disclose)
    return evolve(BARE, salary=salary, bonus=BONUS, equity="0.1 %", benefits=["a lamp"], told=told)


PACKAGE = Package("0.1 %", BONUS, ("a lamp",))


class TestPay:
    """The pay, by the manager's rule and the channel."""

    @pytest.mark.parametrize(
        ("disclose", "spoken", "if_asked", "written"),
        [
            (Disclose.SAY, (PAY, PACKAGE), (None, Package()), (PAY, PACKAGE)),
            (Disclose.IF_ASKED, (None, Package()), (PAY, PACKAGE), (None, Package())),
            (Disclose.NEVER, (None, Package()), (None, Package()), (None, Package())),
        ],
    )
    def test_table(self, disclose: Disclose, spoken: object, if_asked: object, written: object) -> None:
        """It is said and written, said on a question, or not told; all that comes beside it goes the same way."""
        call, mail = paid(disclose).spoken(), paid(disclose).written()
        assert (call.pay, call.package) == spoken
        assert (call.pay_if_asked, call.package_if_asked) == if_asked
        assert (mail.pay, mail.package) == written
        assert "if_asked" not in repr(mail)

    @given(st.sampled_from(Disclose), st.sampled_from(Audience), st.sampled_from(sorted(BY_DISCLOSURE)))
    def test_stretch_and_flexibility(self, disclose: Disclose, audience: Audience, field: str) -> None:
        """Whatever is marked, the stretch and the flexibility are told to nobody."""
        offered = attrs.evolve(paid(disclose, Told(field, audience=audience)), flexibility="up to 95000")
        for projection in projections(offered):
            assert "95000" not in shown(projection).replace(",", "").replace(".0", "")

    @pytest.mark.parametrize("disclose", list(Disclose))
    @pytest.mark.parametrize("audience", list(Audience))
    def test_marked(self, disclose: Disclose, audience: Audience) -> None:
        """A mark narrows who may hear the pay, and never widens it."""
        by_rule = {Disclose.SAY: WRITTEN, Disclose.IF_ASKED: SPEAKABLE, Disclose.NEVER: INTERNAL}[disclose]
        offered = paid(disclose, Told("salary", audience=audience))
        assert offered.heard_by("salary") is min(audience, by_rule, key=list(Audience).index)
        assert (offered.written().pay is not None) is (disclose is Disclose.SAY and audience is WRITTEN)

    def test_benefits_opened(self) -> None:
        """Benefits, bonus and equity may be told by a mark of their own where the pay is not."""
        for disclose in (Disclose.NEVER, Disclose.IF_ASKED):
            offered = paid(disclose, Told("benefits", audience=WRITTEN), Told("bonus", audience=SPEAKABLE))
            assert offered.written().package == Package(benefits=("a lamp",))
            assert offered.spoken().package == Package(None, BONUS, ("a lamp",))

    def test_benefits_closed(self) -> None:
        """A mark closes them, too."""
        assert paid(Disclose.SAY, Told("equity", audience=INTERNAL)).spoken().package.equity is None

    @pytest.mark.parametrize("disclose", list(Disclose))
    def test_no_limits(self, disclose: Disclose) -> None:
        """A currency without limits is no pay that one could tell, and no answer is none; words are not told on."""
        for salary in (Salary(currency="EUR", stretch=95_000, disclose=disclose, words="80k"), None):
            for projection in projections(evolve(BARE, salary=salary)):
                assert projection.pay is None
                assert "80k" not in shown(projection)


CONFIDENTIAL = evolve(
    DEEP,
    confidential=True,
    impact="every Lumen Works lamp reads",
    growth="lead the next thing",
    learning=["speech, with the lamp team", "the search engineer's craft", "colour"],
    mission="a search engineer who listens",
    tech_stack="Kotlin, LUMEN WORKS SDK",
    success=(Goal("the reader ships"), Goal("ten thousand books", metric="found at once")),
    must_have=(Requirement("an app of their own"),),
    benefits=["a lumen works lamp", "a bicycle"],
    bonus="what Lumen Works pays",
    equity="0.1 %",
    next_step=NextStep("come by", on=DAY, place="1 Example Street", meets=Person("Eve")),
    proof="https://lumen.example/",
    told=(Told("success", audience=WRITTEN), Told("must_have", audience=WRITTEN)),
)


class TestConfidential:
    """A search that must not name who searches."""

    def test_no_name_is_written(self) -> None:
        """Title, company, its products and people stand in no form of the written part."""
        told = shown(CONFIDENTIAL.written()).casefold()
        names = "lumen search.engineer the.lamp the.reader ngozi eve dina cem bo gus street".split()
        assert [name for name in names if re.search(rf"\b{name}\b", told)] == []

    @pytest.mark.parametrize(
        "text",
        [
            "with LumenWorks",
            "at lumen-works.example",
            "Eve leads",
            "ask for Rao",
            "EVE RAO",
            "a Search Engineer",
            "the lamp",
            "see LAMPS.example/jobs",
            "two search engineers",
            "the lamps",
            "the readership",
            "at Lumen",
        ],
    )
    def test_however_it_is_named(self, text: str) -> None:
        """A name counts however it is written or joined, and a first name counts as a name."""
        company = attrs.evolve(CONFIDENTIAL.company, website="https://www.lamps.example/about")
        hidden = attrs.evolve(
            CONFIDENTIAL, company=company, hiring_manager=Person("Eve Rao"), manager=Person("Rao Eve"), growth=text
        )
        assert hidden.written().growth is None

    @pytest.mark.parametrize("text", ["the next level", "books", "luminous works", "research engineering", "a clamp"])
    def test_near_miss(self, text: str) -> None:
        """A word that only holds a name is none."""
        assert attrs.evolve(CONFIDENTIAL, growth=text).written().growth == text

    def test_the_rest_is_written(self) -> None:
        """What names nobody stays, and of a list what names nobody."""
        told = CONFIDENTIAL.written()
        assert (told.title, told.company, told.impact, told.mission) == (None, None, None, None)
        assert (told.growth, told.learning) == ("lead the next thing", ("colour",))
        assert told.tech_stack == (Tech("Kotlin"),)
        assert told.success == (Goal("ten thousand books", metric="found at once"),)
        assert told.must_have == (Requirement("an app of their own"),)
        assert told.package == Package("0.1 %", None, ("a bicycle",))
        assert told.next_step == NextStep("come by", on=DAY)
        assert [item.people for item in told.process] == [()]
        assert told.recruiter == Person("Tomas")

    def test_said(self) -> None:
        """On the call it may be said: only what is written would lie about."""
        assert CONFIDENTIAL.spoken().company == "Lumen Works"
        assert (CONFIDENTIAL.heard_by("title"), CONFIDENTIAL.heard_by("company")) == (SPEAKABLE, SPEAKABLE)

    @pytest.mark.parametrize("field", ["title", "company"])
    @pytest.mark.parametrize("audience", [INTERNAL, SPEAKABLE])
    def test_marked(self, field: str, audience: Audience) -> None:
        """A mark on title or company does what the flag does."""
        marked = attrs.evolve(CONFIDENTIAL, confidential=False, told=(Told(field, audience=audience),))
        assert (marked.written().title, marked.written().company) == (None, None)
        assert attrs.evolve(marked, told=(Told(field, audience=WRITTEN),)).written().title == "Search engineer"

    def test_nothing_to_hide_behind(self) -> None:
        """A confidential search without people or pay is written as well."""
        assert evolve(BARE, confidential=True, growth="lead").written().growth == "lead"


def test_notes_on_tools() -> None:
    """What was noted of a tool, for what it is there, is said on the call and not written."""
    spoken, written = projections(evolve(BARE, tech_stack=(Tech("Kotlin", note="for the lamps"),)))
    assert (spoken.tech_stack, written.tech_stack) == ((Tech("Kotlin", note="for the lamps"),), (Tech("Kotlin"),))


def test_both_have_the_same_answers() -> None:
    """The written part has every field of the spoken one, but for what is told on a question."""
    spoken, written = ({field.name for field in attrs.fields(kind)} for kind in (SpokenOpportunity, WrittenOpportunity))
    assert spoken - written == {"pay_if_asked", "package_if_asked"}
    assert written <= spoken


def test_problems_in_one_go() -> None:
    """A problem is said as one text, with its detail behind it."""
    told = evolve(BARE, problems=[Problem("slow", "on small keys"), "far"]).spoken()
    assert told.problems == ("slow: on small keys", "far")


def test_objections() -> None:
    """Objections are known on the call with their answers."""
    told = evolve(BARE, objections=[Objection("far", "a tram")]).spoken()
    assert told.objections == (Objection("far", "a tram"),)


@pytest.mark.parametrize(
    ("name", "text", "kept"), [("X", "X pays", False), ("X", "six lamps", True), ("…", "six lamps", True)]
)
def test_short_names(name: str, text: str, *, kept: bool) -> None:
    """A company of one letter hides that letter as a word and no more; one without a letter hides nothing."""
    hidden = evolve(BARE, company=name, confidential=True, growth=text)
    assert (hidden.written().growth is not None) is kept

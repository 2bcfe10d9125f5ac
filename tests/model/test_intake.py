"""What is doubtful about answers: each rule fires on its example, is silent on a near miss, and says what to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import ClassVar, cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep import Company, Goal, Opportunity, Person, Requirement, Round, Salary, Tech, Use
from callprep.model._released import _TOOLS
from callprep.model.intake import Concern, intake_lint
from callprep.model.told import Audience, Told

evolve = cast("Callable[..., Opportunity]", attrs.evolve)  # any field, by its name, in any form
BARE = Opportunity("Search engineer", "Lumen Works")
TODAY = date(2026, 5, 9)


def found(rule: str, **answers: object) -> list[tuple[str, str]]:
    """Give field and text of the concerns of a rule about these answers; each has a reason and a way out."""
    concerns = intake_lint(evolve(BARE, **answers), TODAY)
    assert all(item.why and item.instead and item.by is None for item in concerns)
    return [(item.field, item.text) for item in concerns if item.id == f"intake.{rule}"]


class TestVague:
    """Stock words that say nothing."""

    @pytest.mark.parametrize(
        "text",
        [
            "rockstar",
            "Fast-paced",
            "competitive salary",
            "great culture!",
            "various projects",
            "market rate",
            "A fast paced environment with great culture: rockstar, ninja",
            "Dynamic team and a competitive package.",
            "We offer a great culture",
            "fast  paced",
        ],
    )
    def test_fires(self, text: str) -> None:
        """An answer of nothing but stock words is asked about, in every text of every answer."""
        assert found("vague", impact=text) == [("impact", text)]
        assert found("vague", benefits=["a bicycle", text]) == [("benefits", text)]
        assert found("vague", success=[Goal(text)]) == [("success", text)]
        assert found("vague", process=[Round("a talk", people=(Person("Ada", role=text),))]) == [("process", text)]

    @pytest.mark.parametrize(
        "text",
        ["Great culture, and Fridays off", "market rate data for shipping", "a ninja of a test suite", "…", "and"],
    )
    def test_near_miss(self, text: str) -> None:
        """A stock phrase beside something specific is none, nor is a text without a phrase."""
        assert found("vague", impact=text) == []

    def test_pay(self) -> None:
        """Pay told in stock words is both vague and no limits."""
        assert found("vague", salary="competitive") == [("salary", "competitive")]
        assert found("salary", salary="competitive") == [("salary", "competitive")]


class TestMusts:
    """How many, and what for."""

    @pytest.mark.parametrize(("count", "fires"), [(5, False), (6, True)])
    def test_many(self, count: int, *, fires: bool) -> None:
        """More than five musts are too many."""
        assert (
            found("musts", must_have=[f"x{number}" for number in range(count)])
            == [("must_have", f"{count} musts")] * fires
        )

    WORK: ClassVar[dict[str, object]] = {
        "first_project": "the search of the library",
        "tech_stack": "Kotlin, PostgreSQL, Node.js",
    }

    @pytest.mark.parametrize("must", ["10 years of Java", "Deep knowledge of SAP", "JavaScript", "five years of COBOL"])
    def test_unused(self, must: str) -> None:
        """A must that no outcome, problem or core tool needs is asked about."""
        assert found("must_unused", must_have=[must], **self.WORK) == [("must_have", must)]

    @pytest.mark.parametrize(
        "must",
        [
            "5 years of Kotlin",
            "has built a search in production",
            "Postgres",
            "searching large texts",
            "a public library",
            "searches",
            "kotlins",
            "Node",
            Requirement("German", "language"),
            Requirement("Accra", "place"),
            "10 years of experience",
        ],
    )
    def test_used(self, must: str | Requirement) -> None:
        """A must that shares its subject with the work is used; languages, places and years alone are no tools."""
        assert found("must_unused", must_have=[must], **self.WORK) == []

    def test_nothing_to_compare(self) -> None:
        """Where nobody told the work, or the tools, nothing is known to be unused."""
        for missing in self.WORK:
            known = {name: answer for name, answer in self.WORK.items() if name != missing}
            assert found("must_unused", must_have=["10 years of Java"], **known) == []
        legacy = [Tech("Java", Use.LEGACY), Tech("Kotlin")]
        assert found("must_unused", must_have=["Java"], tech_stack=legacy, work="search") == [("must_have", "Java")]


class TestSalary:
    """Pay that cannot be compared."""

    @pytest.mark.parametrize(
        ("salary", "why"),
        [
            ("100000", ["no currency and no period"]),
            (Salary(60_000, currency="EUR"), ["no period"]),
            (Salary(60_000, period="year"), ["no currency"]),
            (Salary(80_000, 60_000, "EUR", "year"), ["the lower limit is above the upper one"]),
            (Salary(80_000, 60_000), ["no currency and no period", "the lower limit is above the upper one"]),
            ("60k EUR to 80k USD", ["no limits can be read from it without guessing"]),
            (Salary(60_000, 80_000, "EUR", "year"), []),
            (Salary(0, 0), []),
            (Salary(stretch=5, words="TBD"), ["no limits can be read from it without guessing"]),
            (None, []),
        ],
    )
    def test_salary(self, salary: Salary | str | None, why: list[str]) -> None:
        """What is missing is named and not guessed; limits the wrong way round are kept as given."""
        opportunity = evolve(BARE, salary=salary)
        told = [item for item in intake_lint(opportunity, TODAY) if item.id == "intake.salary"]
        assert [item.why for item in told] == why
        assert opportunity.salary == (Salary.of_text(salary) if isinstance(salary, str) else salary)


class TestOutcome:
    """Success that nobody could see."""

    def test_outcome(self) -> None:
        """An outcome without a measure or a date is asked about, each on its own."""
        goals = ["make the app better", Goal("faster", metric="time to open"), Goal("live", by="May"), "10 % of users"]
        assert found("outcome", success=goals) == [("success", "make the app better")]


class TestImpossible:
    """More years than there were."""

    @pytest.mark.parametrize(
        "must",
        [
            "20 years of Kotlin",
            "at least 15+ yrs of Kubernetes",
            Requirement("SwiftUI", years=10),
            "14 years React Native",
            "30 years of Node.js, hands-on",
            "20 years of Rust",
            "20 years of Go and Swift development",
            Requirement("Docker", years=20),
            "twenty years of Kotlin",
            "20-25 years of Kotlin",
        ],
    )
    def test_fires(self, must: str | Requirement) -> None:
        """Experience that is longer than the tool exists is asked about, wherever it is wanted."""
        text = must if isinstance(must, str) else must.text
        for field in ("must_have", "nice_to_have", "deal_breakers"):
            assert found("impossible", **{field: [must]}) == [(field, text)]

    @pytest.mark.parametrize(
        "must",
        [
            "5 years of Kotlin",
            "20 years of Java",
            "20 years of reacting to alarms",
            "Kotlin",
            "16 years of Kotlin",
            "30 years of my-docker-thing",
            "20 years of .next.js.files",
            "15 years of SWIFT payments",
            "20 years of snowflake schema",
            "20 years of rust removal",
            "20 years of Rust removal",
            "30 years as docker in Rotterdam",
            "20 years with Julia",
            "20 years of pandas and other bears",
            "30 years of Kafka studies",
            "30 years against Rust",
        ],
    )
    def test_near_miss(self, must: str) -> None:
        """A tool whose age is unknown, a word like one, or just as many years as there were, is none."""
        assert found("impossible", must_have=[must]) == []


def test_sources_of_years() -> None:
    """Each tool has a page that tells its year, a year that may be right, and no other spelling of its own."""
    names = [tool.name.casefold() for tool in _TOOLS]
    assert len(set(names)) == len(names)
    assert all(1990 < tool.year <= TODAY.year and tool.source.startswith("https://") for tool in _TOOLS)


PROTECTED = {
    "young": "young",
    "a young team player": "young",
    "Young, dynamic and hungry": "Young",
    "youthful": "youthful",
    "native speaker": "native speaker",
    "German native speakers": "native speaker",
    "native-level English": "native-level English",
    "native German": "native German",
    "an English native": "English native",
    "mother tongue German": "mother tongue",
    "without an accent": "without an accent",
    "recent graduate": "recent graduate",
    "fresh college grads": "fresh college grads",
    "digital native": "digital native",
    "Digital Natives": "Digital Natives",
    "under 35 years old": "under 35 years old",
    "under the age of 40": "under the age of 40",
    "aged 25-35": "aged 25-35",
    "the age limit is 40": "age limit",
    "a salesman": "salesman",
    "one of the guys": "guys",
    "female candidates": "female candidates",
    "men preferred": "men preferred",
    "unmarried": "unmarried",
    "no family obligations": "no family",
    "without children": "without children",
    "EU citizens only": "citizens only",
    "born in Bavaria": "born in Bavaria",
    "able-bodied": "able-bodied",
    "max 35 years old": "max 35 years old",
    "Max. 35 years": "Max. 35 years",
    "no older than 40": "no older than 40",
    "younger than 30": "younger than 30",
    "25-35 years": "25-35 years",
    "somebody 25 to 35 years old": "25 to 35 years old",
    "born after 1990": "born after 1990",
    "in their twenties": "in their twenties",
    "a mature professional": "mature professional",
    "female": "female",
    "must be male": "male",
    "ideally a woman": "woman",
    "Christian": "Christian",
    "must be a practising Muslim": "Muslim",
    "white": "white",
    "single": "single",
}
HARMLESS = [
    "native app",
    "a native mobile app",
    "React Native",
    "cloud-native",
    "native code",
    "the native language runtime",
    "young company",
    "a young firm",
    "a young codebase",
    "books for young readers",
    "young children as users",
    "Young's modulus",
    "graduate-level maths",
    "graduate degree",
    "a digital product",
    "(m/f/d)",
    "all genders",
    "craftsmanship",
    "manpower",
    "man-in-the-middle attacks",
    "male and female connectors",
    "family-friendly hours",
    "children's books",
    "age of the cache",
    "over 40 services",
    "a 10 years old service",
    "the age group of users",
    "an accent colour",
    "born in the cloud",
    "storage",
    "engaged",
    "languages",
    "single sign-on",
    "an age range for readers",
    "under 30 seconds",
    "white paper",
    "has written white papers",
    "a black belt in process improvement",
    "archives of 25-35 years",
    "25-35 years of archives",
    "20-25 years of experience",
    "machines 20-30 years old machines",
    "browsers no older than 30 days",
    "a lease of up to 30 years",
    "a codebase that is mature",
    "male or female",
    "Christian Andersen's tales",
    "the company was born in 1990",
    "must be on call",
    "single page applications",
    "white " * 20,
]


class TestProtected:
    """Words that ask for age, gender, family or origin."""

    @pytest.mark.parametrize(("text", "words"), PROTECTED.items())
    def test_fires(self, text: str, words: str) -> None:
        """They are warned of wherever they stand, in the words that were used."""
        (told,) = found("protected", must_have=[text])
        assert told[1].casefold().startswith(words.casefold())
        for field in ("profile", "nice_to_have", "deal_breakers", "sourcing_notes", "learning", "team", "downsides"):
            assert [where for where, _ in found("protected", **{field: text})] == [field]

    @pytest.mark.parametrize("text", HARMLESS)
    def test_near_miss(self, text: str) -> None:
        """What only looks like it is none."""
        assert found("protected", profile=text) == []

    def test_company_fact(self) -> None:
        """That the company is young is a fact about the company."""
        assert found("protected", company=Company("Lumen Works", description="young")) == []

    def test_names(self) -> None:
        """Somebody may be called Young, and so may a firm; what is said of them is read all the same."""
        named = {"hiring_manager": Person("Ada Young"), "team_members": ["Guy Young"], "off_limits": "Young & Sons"}
        assert found("protected", **named) == []
        assert found("protected", team_members=[Person("Guy", role="one of the guys")]) == [("team_members", "guys")]

    def test_what_to_ask_instead(self) -> None:
        """Each says what to ask in its place, in words of the job."""
        (told,) = intake_lint(evolve(BARE, must_have="native speaker"), TODAY)
        assert (told.id, told.why) == ("intake.protected", "asks for an origin")
        assert "fluent German for customer calls" in told.instead
        assert str(told).startswith("intake.protected in must_have: «native speaker»: asks for an origin; ask which")

    def test_two(self) -> None:
        """Two wordings are two concerns, the same one twice is one."""
        told = found("protected", profile="young, a native speaker, young")
        assert told == [("profile", "young"), ("profile", "native speaker")]


class TestConflict:
    """Answers that contradict each other."""

    @pytest.mark.parametrize(
        ("answers", "expected"),
        [
            ({"remote": "remote", "days_on_site": 5}, [("remote", "remote")]),
            ({"remote": "fully remote", "days_on_site": 1}, [("remote", "fully remote")]),
            ({"remote": "on site", "days_on_site": 0}, [("remote", "on site")]),
            ({"must_have": ["Kotlin"], "learnable": "kotlin"}, [("must_have", "Kotlin")]),
            ({"deal_breakers": ["Kotlin"], "learnable": ["kotlin"]}, [("deal_breakers", "Kotlin")]),
            ({"must_have": ["Kotlin"], "nice_to_have": ["Kotlin"]}, [("must_have", "Kotlin")]),
            ({"told": (Told("flexibility", audience=Audience.WRITTEN),)}, [("flexibility", "marked written")]),
            (
                {"salary": Salary(1, 2), "told": (Told("salary", audience=Audience.SPEAKABLE),)},
                [("salary", "marked speakable")],
            ),
            ({"remote": "fully remote", "days_on_site": 0}, []),
            ({"remote": "fully remote"}, []),
            ({"remote": "two days remote", "days_on_site": 3}, []),
            ({"remote": "on site", "days_on_site": 5}, []),
            ({"must_have": ["Kotlin"], "learnable": ["Java"], "nice_to_have": ["Go"]}, []),
            ({"told": (Told("work", audience=Audience.WRITTEN), Told("impact", audience=Audience.INTERNAL))}, []),
            ({"told": (Told("flexibility", audience=Audience.INTERNAL), Told("impact", said_by="Asha"))}, []),
        ],
    )
    def test_conflict(self, answers: dict[str, object], expected: list[tuple[str, str]]) -> None:
        """Two answers that cannot both hold are named; what only looks like it is not."""
        assert found("conflict", **answers) == expected


class TestStale:
    """Answers that have been lying around."""

    @pytest.mark.parametrize(
        ("told", "stale"),
        [
            ([Told("impact", said_on=date(2026, 2, 8))], False),
            ([Told("impact", said_on=date(2026, 2, 7))], True),
            ([Told("impact", said_by="Asha")], False),
            ([Told("impact", said_on=date(2025, 1, 1), was="one")], False),
            ([Told("impact", said_on=date(2025, 1, 1), was="one"), Told("impact", said_on=date(2026, 5, 1))], False),
            ([Told("impact", said_on=date(2026, 2, 7)), Told("impact", said_on=date(2026, 5, 1))], False),
        ],
    )
    def test_stale(self, told: list[Told], *, stale: bool) -> None:
        """The answer that stands is stale after ninety days; one that was replaced, or has no day, is not."""
        assert [field for field, _ in found("stale", told=tuple(told))] == ["impact"] * stale


class TestAcknowledged:
    """Who means it takes it on by name."""

    YOUNG = evolve(BARE, profile="young", nice_to_have=["young"])

    def test_by_name(self) -> None:
        """An acknowledged warning stays, and says by whom; the same words elsewhere are another one."""
        first, second = intake_lint(self.YOUNG, TODAY)
        told = self.YOUNG.acknowledging(first, by="Asha", on=TODAY)
        assert [item.by for item in told.concerns(TODAY)] == ["Asha", None]
        assert str(told.concerns(TODAY)[0]).endswith("(acknowledged by Asha)")
        assert told.concerns(TODAY)[1] == second

    def test_other_words(self) -> None:
        """It holds for these words: other words in the same answer are a new concern."""
        told = self.YOUNG.acknowledging(intake_lint(self.YOUNG, TODAY)[0], by="Asha", on=TODAY)
        assert [item.by for item in evolve(told, profile="recent graduate").concerns(TODAY)] == [None, None]

    def test_kept(self) -> None:
        """It goes out with the opportunity, and comes back."""
        told = self.YOUNG.acknowledging(intake_lint(self.YOUNG, TODAY)[0], by="Asha", on=TODAY)
        assert Opportunity.from_json(told.to_json()).concerns(TODAY) == told.concerns(TODAY)


def test_nothing_to_say() -> None:
    """Of an opportunity without answers, and of a good one, nothing is doubtful."""
    good = evolve(
        BARE,
        impact="everyone can have any book read to them",
        work="the search of the whole library",
        success=[Goal("search is live", by="90 days")],
        tech_stack="Kotlin",
        must_have=["has run a search in production"],
        salary="60,000 to 80,000 EUR a year",
        told=(Told("impact", "Asha", TODAY),),
    )
    assert intake_lint(BARE, TODAY) == intake_lint(good, TODAY) == ()


@given(st.text(), st.lists(st.text(max_size=20), max_size=3))
def test_anything(text: str, texts: list[str]) -> None:
    """Whatever the words, they are judged and nothing goes wrong."""
    told = evolve(BARE, profile=text, must_have=texts, tech_stack=texts, work=text, salary=text)
    assert all(isinstance(item, Concern) for item in intake_lint(told, TODAY))

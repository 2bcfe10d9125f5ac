"""The company: who may hear of which product."""

from __future__ import annotations

from datetime import date

import pytest

from callprep import Audience, Company, CompanyLink, FundingRound, Money, Person, Product, Tech
from callprep.errors import InvalidInputError
from callprep.model.company import OneLiner, ProductStatus, ReviewSite, Visit
from callprep.model.told import Told

LIVE, BUILDING, PLANNED = (Product(status.value, status=status) for status in ProductStatus)
HUSHED = Product("hushed", status=ProductStatus.LIVE, audience=Audience.INTERNAL)
LEAKED = Product("leaked", status=ProductStatus.PLANNED, audience=Audience.WRITTEN)
COMPANY = Company("Lumen Works", products=(LIVE, BUILDING, PLANNED, HUSHED, LEAKED))


@pytest.mark.parametrize(
    ("product", "audience"),
    [
        (LIVE, Audience.WRITTEN),
        (BUILDING, Audience.SPEAKABLE),
        (PLANNED, Audience.INTERNAL),
        (HUSHED, Audience.INTERNAL),
        (LEAKED, Audience.WRITTEN),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_heard_by(product: Product, audience: Audience) -> None:
    """What is live may be written, what is being built said, plans stay inside; the manager's word goes first."""
    assert product.heard_by is audience


@pytest.mark.parametrize(
    ("audience", "names"),
    [
        (Audience.WRITTEN, ["live", "leaked"]),
        (Audience.SPEAKABLE, ["live", "building", "leaked"]),
        (Audience.INTERNAL, ["live", "building", "planned", "hushed", "leaked"]),
    ],
)
def test_products_for(audience: Audience, names: list[str]) -> None:
    """A call hears what may be written and what may be said; nobody outside hears the rest."""
    assert [product.name for product in COMPANY.products_for(audience)] == names


def test_unknown_start_up() -> None:
    """Whether it is a start-up is unknown until somebody says so."""
    assert Company("Lumen Works").startup is None


class TestForms:
    """Text first, here too."""

    def test_texts(self) -> None:
        """A name, an address or a line alone stands for the value that it is the first part of."""
        told = Company(
            "Lumen Works",
            products="the lamp",
            founders=["Ngozi", Person("Ada")],
            funding="seed",
            links="https://lumen.example/jobs",
            press=["https://news.example/lumen"],
            tech_stack="Kotlin, Go",
            visit="1 Example Street",
            founded=2019,
            size=40,
        )
        assert (told.products, told.founders) == ((Product("the lamp"),), (Person("Ngozi"), Person("Ada")))
        assert (told.funding, told.visit) == ((FundingRound("seed"),), Visit("1 Example Street"))
        assert told.links == (CompanyLink("page", "https://lumen.example/jobs"),)
        assert told.press == (CompanyLink("page", "https://news.example/lumen"),)
        assert told.tech_stack == (Tech("Kotlin"), Tech("Go"))
        assert (told.founded, told.size) == ("2019", "40")

    @pytest.mark.parametrize(("founded", "kept"), [(date(2019, 5, 1), "2019-05-01"), (" 2019 ", "2019"), ("TBD", None)])
    def test_founded(self, founded: date | str, kept: str | None) -> None:
        """A day of foundation is kept as its text."""
        assert Company("Lumen Works", founded=founded).founded == kept

    def test_open_and_none(self) -> None:
        """What nobody said is open; an empty list says that there is none."""
        assert (Company("Lumen Works").customers, Company("Lumen Works", customers=[]).customers) == (None, ())

    @pytest.mark.parametrize("host", ["Fay", Person("Fay")])
    def test_visit(self, host: str | Person) -> None:
        """Whom to ask for is a person."""
        assert Visit("1 Example Street", ask_for=host).ask_for == Person("Fay")


@pytest.mark.parametrize(
    ("funding", "told"),
    [
        (FundingRound("seed"), "seed, amount unknown, date unknown"),
        (FundingRound("seed", "2 million EUR", date(2025, 3, 1)), "seed, 2 million EUR, 2025"),
        (FundingRound("A", Money(5_000_000, "INR"), investors=("B", "C")), "A, 5,000,000 INR, date unknown, B, C"),
    ],
)
def test_funding(funding: FundingRound, told: str) -> None:
    """An amount keeps its currency; what is unknown of a round is said to be unknown."""
    assert str(funding) == told


def test_review_without_a_day() -> None:
    """A figure goes out with its day; without it the link alone."""
    site = ReviewSite("Kununu", "https://kununu.example/", 4.2, 120)
    assert site.outward == ReviewSite("Kununu", "https://kununu.example/")
    dated = ReviewSite("Kununu", "https://kununu.example/", 4.2, 120, date(2026, 5, 1))
    assert dated.outward == dated


def test_review_without_a_number() -> None:
    """A rating that is no number is refused."""
    with pytest.raises(ValueError, match="rating should be a finite number"):
        ReviewSite("Kununu", "https://kununu.example/", float("nan"))


def test_one_liner_by_topic() -> None:
    """The line of the first topic that has one is given, else the one for everybody."""
    told = Company("Lumen Works", "light", one_liners=(OneLiner("Search", "light on books"),))
    assert told.one_liner_for("speech", "search") == "light on books"
    assert (told.one_liner_for("speech"), told.one_liner_for()) == ("light", "light")


class TestAnswered:
    """Source and date of a fact."""

    def test_source_and_day(self) -> None:
        """A fact keeps who says so, since when and where, and the fact that it replaced."""
        first = Company("Lumen Works", "light").answered("one_liner", "lamps", source="https://lumen.example/")
        assert first.told == (Told("one_liner", was="light"), Told("one_liner", source="https://lumen.example/"))
        assert (first.one_liner, first.heard_by("one_liner")) == ("lamps", Audience.WRITTEN)

    def test_audience(self) -> None:
        """A fact may be closed."""
        told = Company("Lumen Works").answered("customers", "B", audience=Audience.INTERNAL)
        assert told.heard_by("customers") is Audience.INTERNAL

    def test_unknown(self) -> None:
        """A field that a company does not have is refused."""
        with pytest.raises(InvalidInputError, match="'one_line' is no answer of Company"):
            Company("Lumen Works").answered("one_line", "x")

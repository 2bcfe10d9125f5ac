"""Evidence: its stable name, what a gap says, and the four ways of not knowing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import attr
import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import BLOG, GITHUB, MIRA, SEEN, dossier, evidence

from callprep import (
    Account,
    Aspect,
    Dossier,
    Evidence,
    Fact,
    Gap,
    GapKind,
    Identity,
    Place,
    Post,
    Project,
    Provenance,
    Publisher,
    Report,
    Response,
    Skill,
    cite,
)
from callprep.model.evidence import Hop, fact_id
from callprep.model.facts import Screen, built_in_facts

MAPS = Project("Maps", topics=("map",), stars=412)
HOW = evidence(MAPS).provenance
ANSWER = Response(200, {}, b"{}", SEEN, "https://api.github.com/users/mira")


class TestId:
    """The name that lines cite."""

    def test_form(self) -> None:
        """It is sixteen hexadecimal digits, and the same in every process."""
        assert evidence(MAPS).id == evidence(MAPS).id
        assert len(evidence(MAPS).id) == 16
        assert int(evidence(MAPS).id, 16) >= 0
        assert fact_id(Skill("search"), "test", Account("github", "mira")) == "6303112f04a411be"

    @pytest.mark.parametrize(
        "other",
        [
            attrs.evolve(HOW, retrieved_at=SEEN + timedelta(days=400)),
            attrs.evolve(HOW, path=(Hop(GITHUB, BLOG, "me"),)),
            attrs.evolve(HOW, page="https://elsewhere.example/", request="https://elsewhere.example/api"),
            attrs.evolve(HOW, publisher=Publisher.OTHER),
            attrs.evolve(HOW, place="cv.json work[0]"),
            attrs.evolve(HOW, account=Account("github", "MIRA-okafor-example", uid="77")),
        ],
    )
    def test_outlives(self, other: Provenance) -> None:
        """Neither a refresh nor another way of finding the same thing changes it."""
        assert other != HOW
        assert Evidence(MAPS, other).id == evidence(MAPS).id

    @pytest.mark.parametrize("identity", list(Identity))
    def test_outlives_identity(self, identity: Identity) -> None:
        """It does not change when it turns out whose account it is."""
        assert evidence(MAPS, identity=identity).id == evidence(MAPS).id

    @pytest.mark.parametrize(
        "other",
        [
            evidence(attrs.evolve(MAPS, stars=413)),
            evidence(attrs.evolve(MAPS, topics=("map", "geo"))),
            evidence(attrs.evolve(MAPS, stars=None)),
            evidence(MAPS, BLOG),
            evidence(MAPS, source="other"),
            evidence(Skill("Maps", topics=("map",))),
        ],
    )
    def test_changes(self, other: Evidence[Fact]) -> None:
        """Another fact, account or source is another name; so is the same title in another class."""
        assert other.id != evidence(MAPS).id

    def test_a_class_that_grows(self) -> None:
        """A new optional field with a default leaves every old name as it was."""
        fields = {"title": attr.ib(type=str), "topics": attr.ib(type=tuple[str, ...], default=())}
        old = attrs.make_class("Kernel", fields, frozen=True)
        new = attrs.make_class("Kernel", {**fields, "votes": attr.ib(type=int, default=0)}, frozen=True)
        assert fact_id(new("Tides"), "test", GITHUB) == fact_id(old("Tides"), "test", GITHUB)
        assert fact_id(new("Tides", votes=1), "test", GITHUB) != fact_id(old("Tides"), "test", GITHUB)

    @given(st.text(st.characters(), max_size=5))
    def test_any_text(self, title: str) -> None:
        """It can be told of any text, half a character included."""
        assert len(evidence(Skill(title)).id) == 16

    def test_half_a_character(self) -> None:
        """A lone surrogate, as JSON can hold one, has a name too."""
        assert len(evidence(Skill("\ud83d")).id) == 16


class TestEvidence:
    """What a piece of evidence takes."""

    def test_no_value(self) -> None:
        """A fact that could neither be cited nor written is refused, with what would be right."""

        class Loose:
            aspect, title, topics, when = Aspect.SKILL, "x", (), None

            def screened(self, _: Screen, /) -> Loose:
                return self

        assert Loose().screened(lambda _: pytest.fail("not asked")).title == "x"
        with pytest.raises(TypeError, match="should be a frozen attrs class or dataclass, not a Loose"):
            Evidence(Loose(), evidence(MAPS).provenance)

    def test_wrong_parts(self) -> None:
        """Provenance and identity are what they are called."""
        with pytest.raises(TypeError, match="provenance"):
            Evidence(MAPS, "github")  # type: ignore[arg-type]  # the fault itself
        with pytest.raises(TypeError, match="identity"):
            Evidence(MAPS, evidence(MAPS).provenance, "proven")  # type: ignore[arg-type]  # the fault itself

    def test_suggested_by_default(self) -> None:
        """Nothing is theirs until something says so."""
        assert Evidence(MAPS, evidence(MAPS).provenance).identity is Identity.SUGGESTED


class TestCite:
    """Binding a fact to what it was read from."""

    def test_answer(self) -> None:
        """An answer gives the address and the time; the page to open is the account's, unless another is named."""
        told = cite(MAPS, ANSWER, GITHUB).provenance
        assert (told.page, told.request, told.retrieved_at) == (GITHUB.url, ANSWER.url, SEEN)
        assert (told.source, told.place, told.publisher) == ("", "", Publisher.SELF)
        own = cite(MAPS, ANSWER, GITHUB, page="https://github.com/mira/maps", publisher=Publisher.OTHER).provenance
        assert (own.page, own.publisher) == ("https://github.com/mira/maps", Publisher.OTHER)

    def test_account_without_page(self) -> None:
        """Where the account has no page either, the address that was asked stands in."""
        assert cite(MAPS, ANSWER, Account("elsewhere", "mira")).provenance.page == ANSWER.url

    def test_file(self) -> None:
        """What was read from a file has a place there, and no page that one could open."""
        told = cite(MAPS, Place("cv.json", "work[0]", SEEN), GITHUB, page="https://nowhere.example/").provenance
        assert (told.page, told.request, told.place) == ("", "", "cv.json work[0]")


class TestGap:
    """What could not be found out."""

    def test_words(self) -> None:
        """It says what, why and until when."""
        again = datetime(2026, 5, 9, 14, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))
        assert str(Gap(GapKind.NOT_FOUND)) == "not found"
        assert str(Gap(GapKind.SKIPPED, "no key")) == "skipped: no key"
        told = Gap(GapKind.RATE_LIMITED, "asked too often", try_again_at=again)
        assert str(told) == "rate limited: asked too often; try again after 2026-05-09 09:00 UTC"
        assert (
            str(Gap(GapKind.RATE_LIMITED, try_again_at=again)) == "rate limited; try again after 2026-05-09 09:00 UTC"
        )

    def test_four_ways_of_not_knowing(self) -> None:
        """Not found, could not look, not looked, and looked but empty are four different things."""
        four = [
            Report("github", gap=Gap(GapKind.NOT_FOUND)),
            Report("github", gap=Gap(GapKind.TIMED_OUT)),
            Report("github", gap=Gap(GapKind.NO_ACCOUNT)),
            Report("github"),
        ]
        assert len(set(four)) == 4
        gaps = [Dossier(MIRA, (report,)).gaps for report in four]
        assert [len(gap) for gap in gaps] == [1, 1, 1, 0]
        assert len({str(gap[0][1]) for gap in gaps if gap}) == 3


class TestDossier:
    """One person and what every source reported."""

    FIRST, SECOND, THIRD = evidence(MAPS), evidence(Post("Tides"), BLOG, source="feeds"), evidence(Skill("search"))
    GAP = Gap(GapKind.TIMED_OUT, "asked the feed")
    WHOLE = Dossier(MIRA, (Report("github", (FIRST, THIRD)), Report("feeds", (SECOND,), GAP), Report("homepage")), SEEN)

    def test_parts(self) -> None:
        """Evidence and gaps are told in the order of the reports, also of a report that has both."""
        assert self.WHOLE.evidence == (self.FIRST, self.THIRD, self.SECOND)
        assert self.WHOLE.gaps == (("feeds", self.GAP),)

    def test_of(self) -> None:
        """It gives the evidence of one class, with provenance and identity as they were."""
        assert self.WHOLE.of(Post) == (self.SECOND,)
        assert self.WHOLE.of(Project)[0].provenance == self.FIRST.provenance
        assert [len(self.WHOLE.of(kind)) for kind in built_in_facts()].count(1) == 3

    def test_without(self) -> None:
        """It can be had without some facts: exactly those go, the reports and their gaps stay."""
        less = self.WHOLE.without(self.FIRST.id, self.SECOND.id, "unheard of")
        assert less.evidence == (self.THIRD,)
        assert [report.source for report in less.reports] == ["github", "feeds", "homepage"]
        assert (less.gaps, less.as_of, less.candidate) == (self.WHOLE.gaps, SEEN, MIRA)
        assert self.WHOLE.without() == self.WHOLE

    def test_records(self) -> None:
        """Rows for a data frame are plain values with the same keys."""
        rows = self.WHOLE.records()
        assert [row["title"] for row in rows] == ["Maps", "search", "Tides"]
        assert len({tuple(row) for row in rows}) == 1
        assert rows[0]["id"] == self.FIRST.id
        assert rows[2]["retrieved_at"] == datetime(2026, 5, 9, 8, tzinfo=UTC).isoformat()

    def test_shown(self) -> None:
        """It is shown as Markdown, as a page and in a notebook, with what was found and what was not."""
        told = dossier(MAPS)
        for page in (told.markdown(), told.html(), told._repr_html_()):
            assert "Maps" in page
        assert "asked the feed" in self.WHOLE.markdown()

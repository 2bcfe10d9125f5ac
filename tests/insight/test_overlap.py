"""Rules of the already-done guard: what counts as done, and what only looks like it."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from tests.helpers import TODAY, dossier, evidence

from callprep import Evidence, Fact, Identity, Opportunity, Project, ProjectRole
from callprep.insight.overlap import Overlap, Strength, overlaps

MAPS = Opportunity("Engineer", "Lumen Works", first_project="the maps feature of the app, from the ground up")
RECENT = datetime(2026, 2, 1, tzinfo=UTC)


def found(*facts: Fact | Evidence[Fact], opportunity: Opportunity = MAPS) -> tuple[Overlap, ...]:
    """Give the overlaps of these facts with an opportunity."""
    return overlaps(dossier(*facts), opportunity.spoken(), TODAY)


class TestDone:
    """What they have built."""

    @pytest.mark.parametrize(
        "project",
        [
            Project("Maps", active=RECENT),
            Project("atlas", topics=("maps", "android"), active=RECENT),
            Project("offline-map", role=ProjectRole.CONTRIBUTOR, active=RECENT),
            Project("cartography"),
        ],
    )
    def test_subject_in_name_or_topics(self, project: Project) -> None:
        """An own project, or one contributed to, that carries the subject in its name or topics has done the task."""
        (overlap,) = found(project)
        assert overlap.shared == ("map",)
        assert overlap.strength is Strength.STRONG
        assert project.title in overlap.why

    def test_rests_for_years(self) -> None:
        """A project that has rested for more than five years is weak, and says since when."""
        (overlap,) = found(Project("Maps", active=datetime(2016, 2, 1, tzinfo=UTC)))
        assert overlap.strength is Strength.WEAK
        assert "2016" in overlap.why

    def test_strongest_first(self) -> None:
        """Strong before weak, more shared before less, more stars before fewer, then by name."""
        old = Project("Maps", stars=900, active=datetime(2012, 1, 1, tzinfo=UTC))
        facts = (old, Project("b-maps"), Project("a-maps"), Project("c-maps", stars=3))
        assert [item.evidence.fact.title for item in found(*facts)] == ["c-maps", "a-maps", "b-maps", "Maps"]


class TestNearMisses:
    """What looks like it and is not."""

    @pytest.mark.parametrize(
        "project",
        [
            Project("courier", description="Shows couriers on a map with the maps SDK"),
            Project("hash-map", description="A hash map without locks"),
            Project("immutable", topics=("map", "dictionary")),
            Project("roadmap"),
            Project("Maps", role=ProjectRole.FORK),
            Project("sitemap-xml"),
            Project("app", topics=("android", "java")),
            Project("2048"),
        ],
    )
    def test_no_overlap(self, project: Project) -> None:
        """A subject in the description alone, another trade's word, a fork, a tool or filler is no overlap."""
        assert found(project) == ()

    def test_shared_tool(self) -> None:
        """A shared language is no overlap of work."""
        role = attrs.evolve(MAPS, first_project="rewrite the Java service in Kotlin")
        assert found(Project("java-kotlin", topics=("java", "kotlin")), opportunity=role) == ()

    def test_doubtful_account(self) -> None:
        """A project on an account that is only suggested guards nothing."""
        assert found(evidence(Project("Maps"), identity=Identity.SUGGESTED)) == ()


class TestNew:
    """What would still be new."""

    def test_only_what_no_project_shows(self) -> None:
        """A gain is new as long as no project of theirs shows its whole subject."""
        role = attrs.evolve(MAPS, learning=("speech at scale", "ranking of offers"), growth="lead of search")
        (overlap,) = found(Project("Maps", topics=("ranking", "offers")), opportunity=role)
        assert [(gain.field, gain.text) for gain in overlap.new] == [
            ("learning", "speech at scale"),
            ("growth", "lead of search"),
        ]

    def test_doubtful_accounts_take_nothing_away(self) -> None:
        """What stands on a doubtful account makes nothing less new."""
        role = attrs.evolve(MAPS, learning=("speech",))
        doubt = evidence(Project("speech"), identity=Identity.SUGGESTED)
        (overlap,) = found(Project("Maps"), doubt, opportunity=role)
        assert [gain.text for gain in overlap.new] == ["speech"]


def test_work_and_problems_are_tasks() -> None:
    """Without a first project the work and each problem are the tasks."""
    role = attrs.evolve(MAPS, first_project=None, work="the billing of lamps", problems=("slow search",))
    fields = [item.task.field for item in found(Project("search"), Project("billing"), opportunity=role)]
    assert sorted(fields) == ["problems", "work"]

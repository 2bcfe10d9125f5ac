"""Rules of the call sheet as a value; what it says is held by the story."""

from __future__ import annotations

import attrs
from tests.helpers import OPPORTUNITY, engagement, evidence

from callprep import PITCH, Gap, GapKind, Pitch, Project, Report, Skill


def test_explain() -> None:
    """A section explains each line by the facts with their pages and the fields with their names."""
    told = PITCH.write(engagement(Project("search-index", topics=("search",)))).explain("role")
    assert "rests on Project «search-index», proven, https://github.com/mira-okafor-example" in told
    assert "rests on opportunity.first_project" in told


def test_explain_silence() -> None:
    """A section that said nothing says so."""
    assert PITCH.write(engagement()).explain("rapport") == "rapport: nothing was written"


def test_explain_place_in_a_file() -> None:
    """A fact from a file is explained by its place there."""
    told = evidence(Skill("search"))
    filed = attrs.evolve(told, provenance=attrs.evolve(told.provenance, page="", place="cv.json skills[0]"))
    sheet = PITCH.write(engagement(filed, opportunity=attrs.evolve(OPPORTUNITY, tech_stack="search")))
    assert "rests on Skill «search», proven, cv.json skills[0]" in sheet.explain("stack")


def test_gaps_are_told() -> None:
    """What could not be found out stays with the sheet, by source."""
    known = engagement()
    gap = Gap(GapKind.TIMED_OUT, "asked the feed")
    late = attrs.evolve(known.dossier, reports=(Report("feeds", gap=gap),))
    assert PITCH.write(attrs.evolve(known, dossier=late)).gaps == (("feeds", gap),)


def test_needs_come_once() -> None:
    """Of several needs that one answer settles the first stands, in the order of the sheet."""
    needs = PITCH.write(engagement()).needs
    fields = [need.field for need in needs if need.field]
    assert len(fields) == len(set(fields))
    assert [need.field for need in needs][:2] == ["opportunity.impact", "opportunity.team_impact"]


def test_json_round_trip() -> None:
    """A sheet comes back from JSON as it was."""
    sheet = PITCH.write(engagement(Project("search-index", topics=("search",))))
    assert Pitch.from_json(sheet.to_json()) == sheet

"""The invented engagements of many trades hold together: each can be built, kept and pitched."""

from __future__ import annotations

import pytest
from benchmarks.trades import engagements
from benchmarks.trades.people_a import PEOPLE_A
from benchmarks.trades.people_b import PEOPLE_B

from callprep import PITCH, Engagement

PEOPLE = (*PEOPLE_A, *PEOPLE_B)
KEYS = [key for key, _ in PEOPLE]


@pytest.fixture(scope="module", params=PEOPLE, ids=KEYS)
def engagement(request: pytest.FixtureRequest) -> Engagement:
    """Give the engagement of each person."""
    _, build = request.param
    built = build()
    assert isinstance(built, Engagement)
    return built


def test_keys_are_unique() -> None:
    """No key is given twice, and everybody is found under theirs."""
    assert len(set(KEYS)) == len(KEYS)
    assert list(engagements()) == KEYS


def test_nobody_is_twice() -> None:
    """Every person has a name of their own."""
    names = [build().candidate.name for _, build in PEOPLE]
    assert len(set(names)) == len(names)


def test_the_same_each_time() -> None:
    """Nothing depends on the clock: built twice, they are equal."""
    assert engagements() == engagements()


def test_dossier_is_theirs(engagement: Engagement) -> None:
    """The dossier is the candidate's, holds something, and was researched by the day of the call."""
    dossier = engagement.dossier
    assert dossier.candidate == engagement.candidate
    assert dossier.evidence
    assert dossier.as_of is not None
    assert dossier.as_of.date() <= engagement.today


def test_sources_are_told(engagement: Engagement) -> None:
    """Each fact names the source whose report it stands in."""
    for report in engagement.dossier.reports:
        assert {item.provenance.source for item in report.evidence} <= {report.source}


def test_facts_are_told_apart(engagement: Engagement) -> None:
    """No two facts of a dossier have one id: none was put down twice."""
    ids = [item.id for item in engagement.dossier.evidence]
    assert len(set(ids)) == len(ids)


def test_json_and_back(engagement: Engagement) -> None:
    """Each goes through JSON and comes back unchanged."""
    assert Engagement.from_json(engagement.to_json()) == engagement


def test_pitch_is_written(engagement: Engagement) -> None:
    """Each gives a pitch that greets the candidate by name."""
    assert engagement.candidate.first_name in str(PITCH.write(engagement))

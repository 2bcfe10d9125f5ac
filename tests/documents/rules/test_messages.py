"""Rules of what a first message owes, and of its day."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.helpers import BLOG, MIRA, TODAY, engagement, evidence

from callprep import About, Caller, Channel, Post, Reply, Standards, lint
from callprep.documents.mail import REACH_OUT

SOURCE, REFUSE = "I read your post on your blog.", "Say no, and I won't write again."
BOTH = f"{SOURCE} {REFUSE}"


def found(text: str, channel: Channel = Channel.MAIL, told: dict[str, str] | None = None) -> list[tuple[str, str]]:
    """Give severity and reason of what is missing in a first message to Mira, with these fields of hers."""
    case = engagement(candidate=attrs.evolve(MIRA, **(told or {})))  # type: ignore[arg-type]  # fields of texts
    rules = lint(text, case, channel, standards=Standards(note="inmail"))
    return [(one.severity.value, one.why) for one in rules if one.rule == "notice.missing"]


@pytest.mark.parametrize("channel", [Channel.MAIL, Channel.NOTE])
def test_missing(channel: Channel) -> None:
    """Source and refusal are both asked for, each by its name."""
    assert found(BOTH, channel) == []
    ((severity, why),) = found("Hello.", channel)
    assert severity == "warning"
    assert "where you found" in why
    assert "how to refuse" in why
    assert "how to refuse" not in found(REFUSE, channel)[0][1]
    assert "where you found" not in found(SOURCE, channel)[0][1]
    assert found("Hello.", Channel.CALL) == []


@pytest.mark.parametrize(
    ("told", "severity"),
    [
        ({"location": "Brno, Czechia"}, "error"),
        ({"location": "Cambridge"}, "error"),
        ({"location": "Cambridge, Massachusetts"}, "warning"),
        ({"location": "Paris, Ontario"}, "warning"),
        ({"timezone": "Europe/Lisbon"}, "error"),
        ({"timezone": "Europe/Moscow"}, "warning"),
        ({"location": "Nairobi"}, "warning"),
        ({}, "warning"),
    ],
)
def test_europe(told: dict[str, str], severity: str) -> None:
    """It is an error where the law asks for it: the EU, its neighbours that have the same, the UK."""
    assert [how for how, _ in found("Hello.", told=told)] == [severity]


def test_place_of_a_profile() -> None:
    """Where a profile says that they live counts as well."""
    case = engagement(evidence(About("Mira", place="Ghent, Belgium")))
    assert [one.severity.value for one in lint("Hi.", case, Channel.MAIL) if one.rule == "notice.missing"] == ["error"]


def test_later_messages() -> None:
    """Who has written back, or was written to before, knows it."""
    first = engagement()
    answered = attrs.evolve(first, candidate=attrs.evolve(MIRA, reply=Reply("Yes?")))
    for case in (answered, attrs.evolve(first, sent=("Hi Mira",))):
        assert "notice.missing" not in {one.rule for one in lint("Hello.", case, Channel.MAIL)}


@pytest.mark.parametrize("standards", [Standards(), Standards(note="connection")])
def test_connection_notes(standards: Standards) -> None:
    """Two hundred characters have no room for it: it is noted."""
    told = lint("Hello.", engagement(), Channel.NOTE, standards=standards)
    assert [one.severity.value for one in told if one.rule == "notice.missing"] == ["note"]


@pytest.mark.parametrize(
    "source",
    [
        "Your talk «Small indexes» at Search Days is fine.",
        "Your patent EP9900417B1 is fine.",
        "From public pages.",
        "Where this comes from: your own site.",
        "Nothing but your name went into this.",
        "I have your profile from LinkedIn.",
    ],
)
@pytest.mark.parametrize(
    "refusal",
    ['Reply "stop" and I stop.', "One no, and I leave it there.", "Unsubscribe here.", "Say so and your details go."],
)
def test_wordings(source: str, refusal: str) -> None:
    """Both are said in many ways."""
    assert found(f"{source} {refusal}") == []


def test_documents() -> None:
    """Our own mail has a section that holds both."""
    caller = Caller("Tomas", "Lumen Works", email="tomas@lumen.example", address="1 Lamp Street, Brno")
    post = evidence(Post("On ranking", published=None), BLOG, source="feeds")
    case = attrs.evolve(engagement(post), caller=caller)
    assert "notice.missing" not in {one.rule for one in lint(REACH_OUT.write(case), case)}


@pytest.mark.parametrize(("on", "noted"), [(TODAY, True), (date(2026, 5, 8), True), (date(2026, 5, 11), False)])
def test_weekend(on: date, noted: bool) -> None:  # noqa: FBT001 -- a parameter of the test
    """Friday and Saturday are noted, by the day of the engagement."""
    told = lint("Hello.", engagement(today=on), Channel.NOTE)
    assert [one.severity.value for one in told if one.rule == "weekend.send"] == ["note"] * noted

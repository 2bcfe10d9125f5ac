"""Rules of lengths: steps that get worse, counted as the channel counts."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import MIRA, engagement, evidence

from callprep import Caller, Candidate, Channel, Finding, Post, Reply, Standards, lint
from callprep.documents.cleaning import units
from callprep.documents.mail import REACH_OUT
from callprep.documents.note import CONNECT_NOTE, INMAIL

KNOWN = engagement(candidate=attrs.evolve(MIRA, reply=Reply("Tell me more.")))
RULES = {"length.mail", "length.subject", "length.inmail", "length.note"}


def found(text: str, channel: Channel, standards: Standards | None = None) -> list[tuple[str, str]]:
    """Give rule and severity of what the lengths find."""
    told: tuple[Finding, ...] = lint(text, KNOWN, channel, standards=standards or Standards())
    return [(one.rule, one.severity.value) for one in told if one.rule in RULES]


@pytest.mark.parametrize(
    ("words", "severity"),
    [(150, []), (151, ["note"]), (200, ["note"]), (201, ["warning"]), (300, ["warning"]), (301, ["error"])],
)
def test_mail(words: int, severity: list[str]) -> None:
    """A mail is held to 150, 200 and 300 words; its subject does not count."""
    text = "Subject: a few more words\n\n" + "word " * words
    assert found(text, Channel.MAIL) == [("length.mail", how) for how in severity]
    assert found(text, Channel.CALL) == []


@pytest.mark.parametrize(("long", "is_found"), [(60, False), (61, True)])
def test_subject(*, long: int, is_found: bool) -> None:
    """A subject of more than sixty characters is warned of where it stands; combining marks make no character."""
    subject = "e\u0301" * long
    told = [one for one in lint(f"Subject: {subject}\n\nHello.", KNOWN, Channel.MAIL) if one.rule == "length.subject"]
    assert [(one.severity.value, one.text) for one in told] == ([("warning", subject)] if is_found else [])


@pytest.mark.parametrize(
    ("long", "severity"),
    [(400, []), (401, ["note"]), (800, ["note"]), (801, ["warning"]), (1900, ["warning"]), (1901, ["error"])],
)
def test_inmail(long: int, severity: list[str]) -> None:
    """An InMail is held to 400, 800 and 1,900 units; its subject does not count."""
    told = found("Subject: Search\n\n" + "x" * long, Channel.NOTE, Standards(note="inmail"))
    assert told == [("length.inmail", how) for how in severity]


@pytest.mark.parametrize(
    ("standards", "limit"), [(Standards(note="connection"), 200), (Standards(note="connection", paid=True), 300)]
)
def test_connection(standards: Standards, limit: int) -> None:
    """A connection note that does not go through is an error; an emoji counts two."""
    assert found("x" * limit, Channel.NOTE, standards) == []
    assert found("x" * (limit - 1) + "🔥", Channel.NOTE, standards) == [("length.note", "error")]


@pytest.mark.parametrize(
    ("long", "told"), [(300, []), (301, [("length.note", "note")]), (1901, [("length.inmail", "error")])]
)
def test_kind_unknown(long: int, told: list[tuple[str, str]]) -> None:
    """Of a note of which nobody says which kind it is, only what goes through as neither is an error."""
    assert found("x" * long, Channel.NOTE) == told


def test_documents() -> None:
    """A mail and a note know where they go and what they are held to, and are short enough."""
    post = evidence(Post("On ranking", published=None))
    caller = Caller("Tomas", "Lumen Works", email="tomas@lumen.example", address="1 Lamp Street, Brno")
    case = attrs.evolve(engagement(post, candidate=attrs.evolve(MIRA, reply=Reply("Yes?"))), caller=caller)
    for written in (
        REACH_OUT.write(case),
        INMAIL.write(case),
        CONNECT_NOTE.write(case),
        CONNECT_NOTE.write(case).within(300),
    ):
        assert not [one for one in lint(written, case) if one.rule in RULES]
    long = attrs.evolve(CONNECT_NOTE.write(case), parts=INMAIL.write(case).parts * 9)
    assert "length.note" in {one.rule for one in lint(long, case)}
    assert "length.note" in {one.rule for one in lint(attrs.evolve(long, limit=300), case)}
    told = lint(long, case, standards=Standards(note="inmail"))
    assert "length.inmail" in {one.rule for one in told}
    mail = attrs.evolve(REACH_OUT.write(case), parts=REACH_OUT.write(case).parts * 9)
    assert "length.mail" in {one.rule for one in lint(mail, case)}


@given(st.text())
def test_units(text: str) -> None:
    """A text is never counted shorter than a reader sees it once composed, and a letter is one."""
    assert units("e\u0301") == units("a") == 1
    assert units(text) >= 0
    assert units(text + "🔥") == units(text) + 2


def test_people_are_not_needed() -> None:
    """An empty text is short."""
    assert found("", Channel.NOTE) == found("", Channel.MAIL) == []
    assert Candidate("Mira").name

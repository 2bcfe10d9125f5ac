"""One person and one opportunity: what is asked of both at once."""

from __future__ import annotations

from datetime import UTC, date, datetime

import attrs
import pytest
from tests.helpers import BLOG, MIRA, OPPORTUNITY, TODAY, engagement, evidence

from callprep import (
    About,
    Caller,
    Candidate,
    Channel,
    Contact,
    Form,
    Post,
    Project,
    Publisher,
    Reply,
    Role,
    Said,
    ToldBy,
    Verdict,
    Warmth,
)
from callprep.errors import InvalidInputError


def test_missing() -> None:
    """Growth comes first for who has done the task before, then what they asked for, then the work."""
    open_role = attrs.evolve(OPPORTUNITY, learning=None)
    asked = attrs.evolve(MIRA, reply=Reply("Is it remote? And the pay?", Warmth.QUESTION))
    built = Project("library-search", topics=("search", "index"), active=datetime(2026, 4, 1, tzinfo=UTC))
    told = engagement(built, candidate=asked, opportunity=open_role)
    assert [told.overlaps()[0].strength.value, *(item.key for item in told.missing()[:3])] == [
        "strong",
        "growth",
        "salary",
        "locations",
    ]
    assert engagement(opportunity=open_role).missing() == open_role.missing()


def test_hooks_left_out() -> None:
    """What opens no conversation is told, with the reason."""
    told = engagement(Post("Ages ago", published=datetime(2016, 1, 1, tzinfo=UTC)))
    assert [(left.evidence.fact.title, bool(left.why)) for left in told.hooks_left_out()] == [("Ages ago", True)]


def test_parts_by_audience() -> None:
    """What may be said and what may be written are worked out once each."""
    told = engagement()
    assert told.spoken is told.spoken
    assert told.written is told.written
    assert (told.spoken, told.written) == (OPPORTUNITY.spoken(), OPPORTUNITY.written())


def test_openers() -> None:
    """The three hooks are the best of all openers; the rest is left out of them."""
    told = engagement(*(Post(f"On {name}", published=datetime(2026, 5, 1, tzinfo=UTC)) for name in "abcd"))
    assert told.hooks() == told.openers()[:3]
    assert len(told.openers()) == 4
    assert [left.evidence.fact.title for left in told.hooks_left_out()] == ["On d"]


class TestDisclosed:
    """What may be done with a fact, by the table."""

    def test_first(self) -> None:
        """Until a reply came it is unsolicited, however much was sent."""
        told = engagement(evidence(Project("tide-tables"), source="github"))
        (item,) = told.dossier.evidence
        written = attrs.evolve(told, sent=("Hello.",))
        answered = attrs.evolve(told, candidate=attrs.evolve(MIRA, reply=Reply("Yes?")))
        forms = [one.disclosed(item, Channel.MAIL).form for one in (told, written, answered)]
        assert forms == [Form.KNOW, Form.KNOW, Form.SAY]
        assert told.disclosed(item).form is Form.SAY

    def test_once(self) -> None:
        """What was worked out is kept."""
        told = engagement(Project("tide-tables"))
        (item,) = told.dossier.evidence
        assert told.disclosed(item) is told.disclosed(item)
        assert told.disclosed(item) is not told.disclosed(item, part="title")

    def test_third_persons(self) -> None:
        """A third person is judged too, and stands in no conflict."""
        ben = Contact("Ben", told_by=ToldBy.OTHER)
        told = engagement()
        assert told.disclosed(ben).form is Form.KNOW
        assert told.contesting(ben) == ()

    def test_disputed(self) -> None:
        """What they themselves contradict is asked on the call and written nowhere, as far as it is spoken of."""
        person = attrs.evolve(MIRA, said=(Said("I work at Globex now."),))
        told = engagement(About("Mira", headline="Engineer", employer="Acme"), candidate=person)
        (item,) = told.dossier.evidence
        for part in (None, "employer"):
            assert told.disclosed(item, part=part).clauses == ("disputed",)
            assert told.disclosed(item, Channel.RECAP, part).form is Form.KNOW
            assert [one.about for one in told.contesting(item, part)] == ["employer"]
        assert told.disclosed(item, part="headline").form is Form.SAY
        assert told.contesting(item, "place") == ()

    def test_whoever_says_so(self) -> None:
        """Where the employer is disputed, every profile that names one is, also where another says the same."""
        twice = (About("M.", employer="Acme"), evidence(About("Mira", employer="Acme"), BLOG))
        told = engagement(*twice, evidence(Role("Lead", "Globex", current=True), BLOG, publisher=Publisher.SELF))
        assert all(told.disclosed(item, part="employer").clauses == ("disputed",) for item in told.dossier.of(About))
        assert told.today == TODAY


def test_fit_and_stack() -> None:
    """Fit and stack are of this person and this role, by the engagement's own day."""
    role = attrs.evolve(OPPORTUNITY, must_have=["Rust"], tech_stack="Rust, Kafka")
    built = Project("library-search", languages=("Rust",), active=datetime(2026, 4, 1, tzinfo=UTC))
    told = engagement(built, opportunity=role)
    assert [(one.name, one.verdict) for one in told.fit().criteria][:1] == [("Rust", Verdict.MET)]
    assert [row.tool for row in told.stack()] == ["Rust", "Kafka"]


class TestKinds:
    """What an engagement may be made of."""

    @pytest.mark.parametrize(
        ("change", "told"),
        [
            ({"sent": "Hello"}, r"sent: should be a tuple of texts, is 'Hello'"),
            ({"sent": (1,)}, "sent: should be a tuple of texts"),
            ({"notes": "none"}, "notes: should be a tuple of CallNotes values"),
            ({"minutes": 5.5}, "minutes: should be a whole number, is 5.5"),
            ({"minutes": "10"}, "minutes: should be a whole number, is '10'"),
            ({"minutes": True}, "minutes: should be a whole number, is True"),
            ({"minutes": 4}, "minutes: should be 5 or more, is 4"),
            ({"caller": "Ann"}, "caller: should be a Caller, is 'Ann'"),
            ({"opportunity": "x"}, "opportunity: should be an Opportunity, is 'x'"),
            ({"candidate": "x"}, "candidate: should be a Candidate, is 'x'"),
            ({"dossier": None}, "dossier: should be a Dossier, is None"),
            ({"today": "2026-05-01"}, "today: should be a date, is '2026-05-01'"),
            ({"candidate": Candidate(" \u200b")}, "candidate.name: a candidate needs a name"),
        ],
    )
    def test_refused(self, change: dict[str, object], told: str) -> None:
        """What is of the wrong kind is refused where it comes in, with what would be right."""
        with pytest.raises(InvalidInputError, match=told):
            attrs.evolve(engagement(), **change)  # type: ignore[arg-type]  # what no type checker has seen

    def test_caller(self) -> None:
        """So is what no text could be signed with."""
        with pytest.raises(InvalidInputError, match=r"name: should be a text, is None"):
            Caller(None, "Lumen Works")  # type: ignore[arg-type]  # what callers without a type checker pass
        with pytest.raises(InvalidInputError, match=r"caller\.name: whoever calls needs a name"):
            Caller("", "Lumen Works")
        with pytest.raises(InvalidInputError, match=r"caller\.company: the company they call for needs a name"):
            Caller("Tomas", " ")

    def test_taken(self) -> None:
        """A list stands for its items, and a moment for its day."""
        told = attrs.evolve(engagement(), sent=["Hello"], today=datetime(2026, 5, 9, 12, tzinfo=UTC))
        assert told.sent == ("Hello",)
        assert told.today == date(2026, 5, 9)

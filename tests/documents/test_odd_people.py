"""People and roles as they come: with nothing known, with too much, and with names that break templates."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import MIRA, OPPORTUNITY, SEEN, TODAY, engagement, evidence

from callprep import (
    PITCH,
    Answer,
    Caller,
    Candidate,
    Company,
    Contact,
    Engagement,
    Evidence,
    Fact,
    Form,
    Identity,
    Line,
    Opportunity,
    Paper,
    Pitch,
    Post,
    Project,
    Reply,
    Skill,
    Talk,
    Warmth,
)

BROKEN = re.compile(r"\s{2}|\s[,.;:]|,[,.]|[:;]\.|(?<!\.)\.\.(?!\.)|\(\s*\)|«\s*»|“\s*”|\bNone\b(?!»)|\{\w+\}")
SPOKEN = {Form.SAY, Form.ASK}


def spoken(e: Engagement) -> list[Line]:
    """Give what is said or asked, reactions included."""
    return [line for line in PITCH.write(e).lines if line.form in SPOKEN]


def is_whole(sheet: Pitch) -> bool:
    """Whether the sheet has manners, a question about them, the work and one ask, and no broken joint."""
    names = {part.name for part in sheet.parts if part.passage.lines}
    whole = names >= {"opener", "permission", "credential", "role", "branches", "next_step"}
    return whole and not any(BROKEN.search(line.text) for line in sheet.lines)


def test_no_hook() -> None:
    """Of whom nothing is known nothing is claimed: the sheet asks, tells the work and closes."""
    sheet = PITCH.write(engagement())
    assert is_whole(sheet)
    assert sheet.part("rapport") == ()
    (asked,) = sheet.part("credential")
    assert asked.form is Form.ASK
    assert all(cited.partition(".")[0] in {"candidate", "caller", "company", "opportunity"}
               for line in sheet.lines for cited in line.cites)  # fmt: skip


def test_ten_perfect_hooks() -> None:
    """However much there is to open with, one thing opens, another is the reason for the call, and the page holds."""
    posts = [Post(f"Search notes {day}", ("search",), datetime(2026, 5, day, tzinfo=UTC)) for day in range(1, 9)]
    talks = [Talk("Search at scale", topics=("search",), given=datetime(2026, 5, 2, tzinfo=UTC))]
    projects = [Project("search-index", description="An index for libraries.", topics=("search", "index"), stars=40)]
    e = engagement(*posts, *talks, *projects)
    sheet = PITCH.write(e)
    assert is_whole(sheet)
    (opening,) = sheet.part("rapport")
    reason = sheet.part("credential")[-1]
    assert opening.cites[0] != reason.cites[0]
    named = {cited for line in sheet.lines for cited in line.cites if "." not in cited}
    assert len(named) <= 3, "ten things of theirs in ten minutes is a dossier read aloud"


@pytest.mark.parametrize(
    "fact",
    [Project("search-index", description="An index.", topics=("search",)), Talk("Search", topics=("search",)),
     Paper("Search", topics=("search",)), Skill("search"), Answer("How to search?", topics=("search",))],
    ids=lambda fact: type(fact).__name__,
)  # fmt: skip
def test_only_suggested(fact: Fact) -> None:
    """What may be somebody else's is asked about, and asserted nowhere."""
    doubtful = evidence(fact, identity=Identity.SUGGESTED)
    sheet = PITCH.write(engagement(doubtful, opportunity=attrs.evolve(OPPORTUNITY, tech_stack="search, Rust")))
    assert is_whole(sheet)
    resting = [line for line in sheet.lines if doubtful.id in line.cites]
    assert any(line.form is Form.ASK for line in resting)
    assert not [line.text for line in resting if line.form is Form.SAY]


@pytest.mark.parametrize("field", ["work", "first_project", "impact", "team_impact", "growth", "learning", "problems"])
def test_one_answer(field: str) -> None:
    """A single answer gives a sheet that says just that, and has the rest asked for."""
    given = ("open books to all",) if field in {"learning", "problems"} else "open books to all"
    role = attrs.evolve(Opportunity("Engineer", Company("Lumen Works")), **{field: given})  # type: ignore[arg-type]  # each case says which
    sheet = PITCH.write(engagement(opportunity=role))
    assert not any(BROKEN.search(line.text) for line in sheet.lines)
    assert {"opener", "permission", "credential", "next_step"} <= {part.name for part in sheet.parts}
    told = {cited for line in sheet.lines for cited in line.cites if cited.startswith("opportunity.")}
    assert told <= {f"opportunity.{field}", "opportunity.title"}
    assert len(sheet.needs) >= 7


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("HIROTO KANZAKI", "Hiroto"),
        ("MARY-JANE O'NEILL", "Mary-Jane"),
        ("D'ANGELO, GIA", "Gia"),
        ("TOMASZ WRÓBEL", "Tomasz"),
        ("Wiryono", "Wiryono"),
        ("李雷", "李雷"),
        ("שרה לוי", "שרה"),
        ("ليلى حدّاد", "ليلى"),
        ("Aoife D'Souza", "Aoife"),
        ("J.R. Okafor", "J.R."),
        ("JD", "JD"),
        ("mary jane", "Mary"),
    ],
)
@pytest.mark.parametrize("warmth", [None, Warmth.EAGER, Warmth.LUKEWARM, Warmth.QUESTION])
def test_names(name: str, called: str, warmth: Warmth | None) -> None:
    """A name in capitals is said as a name, every other stays as it is, and no sentence breaks on one."""
    reply = Reply("Who is in the team?", warmth) if warmth else None
    candidate = attrs.evolve(MIRA, name=name, reply=reply)
    sheet = PITCH.write(engagement(Project("search-index", topics=("search",)), candidate=candidate))
    assert is_whole(sheet)
    assert called in sheet.part("opener")[0].text
    if name.isupper() and called != name:
        assert not any(name.split(maxsplit=1)[0] in line.text for line in sheet.lines)


@given(st.text(st.characters(categories=["Lu", "Ll", "Lo", "Lt", "Pd"]), min_size=1, max_size=24))
def test_any_name(name: str) -> None:
    """Whatever somebody is called, the first line calls them something, once."""
    first = Candidate(name).first_name
    (hello,) = PITCH.write(engagement(candidate=attrs.evolve(MIRA, name=name))).part("opener")
    assert hello.text.startswith(f"Hi {first}")


@pytest.mark.parametrize("title", ["None", "test", "{{ 7*7 }}", "null", "${x}", "%s", "<b>"])
def test_projects_with_odd_names(title: str) -> None:
    """A project is called what it is called: as a name in quotes, and never as a hole or a sum."""
    project = evidence(Project(title, description="An index for libraries.", topics=("search",), stars=31))
    sheet = PITCH.write(engagement(project, opportunity=attrs.evolve(OPPORTUNITY, tech_stack="search, Rust")))
    named = [line.text for line in sheet.lines if title in line.text]
    assert named
    assert all(f"«{title}»" in text for text in named if not text.startswith(f"{title} ("))
    assert not any(re.search(r"\b49\b", line.text) for line in sheet.lines)
    assert all(project.id in line.cites for line in sheet.lines if title in line.text)


@pytest.mark.parametrize("name", ["Acme Inc.", "Okafor & Sons Ltd.", "Yahoo!", "Where Corp.", "S.A.M."])
@pytest.mark.parametrize("line", [None, "the makers of a lamp", "{name} makes lamps", "We make lamps."])
@pytest.mark.parametrize("agency", [True, False])
def test_company_with_a_stop(name: str, line: str | None, agency: bool) -> None:  # noqa: FBT001 -- parametrized
    """A company that ends in a stop ends no sentence twice, and none in its middle."""
    company = Company(name, one_liner=line and line.format(name=name), products=(f"{name} One",))
    for warmth in (None, Warmth.EAGER, Warmth.LUKEWARM):
        reply = Reply("I looked at your site.", warmth) if warmth else None
        e = engagement(
            candidate=attrs.evolve(MIRA, reply=reply), opportunity=attrs.evolve(OPPORTUNITY, company=company)
        )
        e = attrs.evolve(e, caller=Caller("Jo", "Talent Bridge" if agency else name))
        texts = [told.text for told in PITCH.write(e).lines]
        assert not [text for text in texts if BROKEN.search(text)]
        assert not [text for text in texts if re.search(r"\b(?:Inc|Ltd|Corp);|[.!][.?,;]|\.[!?]$", text)]


def test_old_hook() -> None:
    """What is two years old is no news: it does not open a call, though it may be the reason for it."""
    then = SEEN - timedelta(days=730)
    old: list[Evidence[Fact]] = [
        evidence(Post("Leicester City are champions", ("football",), then)),
        evidence(Talk("Search at scale", topics=("search",), given=then)),
        evidence(Paper("Searching speech", topics=("search",), published=then)),
    ]
    sheet = PITCH.write(engagement(*old))
    assert sheet.part("rapport") == ()
    assert not any("Leicester" in line.text for line in sheet.lines)
    fresh = evidence(Post("Leicester City are champions", ("football",), SEEN - timedelta(days=3)))
    assert PITCH.write(engagement(fresh)).part("rapport")


@pytest.mark.parametrize("told_by", ["other", "a colleague", ""])
def test_contact_who_must_not_be_named(told_by: str) -> None:
    """A third person whom nobody named to us is named in no sentence, and the question asks without them."""
    contact = Contact("Lotte Wiersma", "friend", "Lumen Works", told_by=told_by, note="left in a row")
    candidate = attrs.evolve(MIRA, contacts=(contact,), reply=Reply("Tell me more.", Warmth.LUKEWARM))
    e = engagement(candidate=candidate)
    assert not [line.text for line in spoken(e) if "Lotte" in line.text or "Wiersma" in line.text]
    assert not any("in a row" in line.text for line in PITCH.write(e).lines)
    assert any("Lotte Wiersma" in line.text for line in PITCH.write(e).part("avoid"))
    assert PITCH.write(e).part("shared_contact")[0].form is Form.ASK


def test_today_is_kept() -> None:
    """The same odd person gives the same sheet again."""
    e = engagement(Project("None"), candidate=attrs.evolve(MIRA, name="AL"), today=TODAY)
    assert PITCH.write(e).to_json() == PITCH.write(e).to_json()

"""The file of an opportunity: every answer, as a text or whole, with who gave it and who may hear it."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path

import attrs
import pytest

from callprep import (
    Audience,
    Company,
    CompanyLink,
    FundingRound,
    Goal,
    NextStep,
    Opportunity,
    Person,
    Requirement,
    Tech,
)
from callprep.errors import InvalidInputError
from callprep.formats.inputs import read_opportunity
from callprep.model.company import OneLiner, ReviewSite, Visit
from callprep.model.intake import Acknowledged
from callprep.model.opportunity import Competency, Novelty, Objection, Problem, ReasonOpen, Round, Team
from callprep.model.told import Told

ROLE = """
title = "Search engineer"
confidential = true
impact = "everyone can have any book read to them"
industry_change = "libraries without opening hours"
proof = ["https://lumen.example/readers", { kind = "study", url = "https://study.example/" }]
mission = "search that listens"
work = "the search"
problems = ["typing is slow", { title = "small keys", detail = "on a phone", novelty = "extend" }]
first_project = "the index"
team_impact = "nothing ships before it"
company_goals = "a million readers"
growth = "lead what comes next"
next_roles = "lead"
learning = ["speech"]
success = [{ text = "live", by = 2026-09-01 }, "fast"]
tech_stack = [{ name = "Kotlin", level_needed = "fluent" }]
profile = "curious"
must_have = [{ text = "search", kind = "experience", years = 3, testable_by = "a talk" }]
nice_to_have = "maps"
deal_breakers = []
learnable = "Kotlin"
salary = "60,000 to 80,000 EUR a year"
equity = "0.1 %"
bonus = "none so far"
benefits = "a lamp"
flexibility = "ten per cent"
reason_open = "New role"
speakable_reason = "we grow"
reason_note = "a long story"
team = { name = "the lamps", size = 6, members = ["Ada"] }
team_members = { name = "Bo", links = ["https://bo.example/"], agreed = true }
manager = "Dina"
hiring_manager = { name = "Eve", role = "who heads search" }
recruiter = "Tomas"
coordinator = "Fay"
level = "senior"
reports = 0
locations = ["Accra"]
remote = "hybrid"
days_on_site = 2
eligible_countries = ["Ghana"]
timezone_overlap = "four hours"
travel = "twice a year"
visa_sponsorship = false
relocation = "help with the move"
employment_type = "permanent"
start = 2026-09-01
max_notice = "three months"
hours = "40"
feedback_within = "two days"
decision_by = "the end of June"
process = ["a talk", { name = "pairing", kind = "work", how = "on site", prepare = "nothing", people = "Ada" }]
competencies = ["taste", { name = "care", why = "readers", weight = 0.5, round = "pairing" }]
selling_points = ["light"]
objections = ["far", { question = "small", answer = "so far" }]
downsides = "one is on call"
next_step = "come by"
urgency = "the launch slips"
ideal_profiles = ["https://ideal.example/"]
target_companies = ["B"]
off_limits = ["C"]
target_start = "summer"
headcount = 2
approved = true
approvers = ["Gus"]
sourcing_notes = "the lighting fair"
source_text = "We look for a search engineer."
code = "ENG-7"

[company]
name = "Lumen Works"
founded = 2019
size = "40"
hq = "Accra"
locations = "Accra"
industry = "lamps"
description = "makers of lamps"
one_liners = [{ topic = "search", text = "light on books" }]
funding = [{ name = "seed", investors = ["Example Capital"] }]
funding_stage = "seed"
tech_stack = "Kotlin, Go"
customers = []
press = ["https://news.example/lumen"]
social = ["https://social.example/@lumen", { kind = "linkedin", url = "https://linkedin.example/lumen" }]
reviews = [{ site = "Kununu", url = "https://k.example/", rating = 4.2, out_of = 5, count = 12, as_of = 2026-05-01 }]
values = ["light"]
benefits = "a lamp"
visit = { address = "1 Example Street", map = "https://map.example/", ask_for = "Fay" }

[[company.told]]
field = ["funding", "founded"]
said_by = "Ngozi"
source = "https://news.example/seed"

[[told]]
field = ["impact", "mission"]
said_by = "Asha"
said_on = 2026-05-01
audience = "speakable"

[[told]]
field = "impact"
was = "light"

[[acknowledged]]
id = "intake.musts"
field = "must_have"
text = "6 musts"
by = "Asha"
on = 2026-05-01
"""
MAY = date(2026, 5, 1)


def read(folder: Path, text: str) -> Opportunity:
    """Read an opportunity's file of that text."""
    (folder / "r.toml").write_text(text, encoding="utf-8")
    return read_opportunity(folder / "r.toml")


def short(line: str) -> str:
    """Give a file with this line beside title and company."""
    return f'title = "E"\ncompany = "L"\n{line}'


class TestWhole:
    """Every answer finds its place."""

    def test_every_field(self, tmp_path: Path) -> None:
        """Every field of an opportunity and of a company can stand in a file, and this one holds each of the new."""
        role = read(tmp_path, ROLE)
        blank = {field.name for field in attrs.fields(Opportunity) if getattr(role, field.name) in (None, ())}
        assert blank == {"ref", "deal_breakers"}
        blank = {field.name for field in attrs.fields(Company) if getattr(role.company, field.name) in (None, ())}
        assert blank == {"one_liner", "makes", "website", "products", "founders", "startup", "links", "customers"}

    def test_parts(self, tmp_path: Path) -> None:
        """Each part may be a text alone or a table."""
        role = read(tmp_path, ROLE)
        assert role.proof == (
            CompanyLink("page", "https://lumen.example/readers"),
            CompanyLink("study", "https://study.example/"),
        )
        assert role.problems == (Problem("typing is slow"), Problem("small keys", "on a phone", Novelty.EXTEND))
        assert role.success == (Goal("live", "2026-09-01"), Goal("fast"))
        assert role.tech_stack == (Tech("Kotlin", level_needed="fluent"),)
        assert role.must_have == (Requirement("search", "experience", 3, "a talk"),)
        assert role.team == Team("the lamps", 6, (Person("Ada"),))
        assert role.team_members == (Person("Bo", links=("https://bo.example/",), agreed=True),)
        assert role.hiring_manager == Person("Eve", "who heads search")
        assert (role.manager, role.approvers) == (Person("Dina"), (Person("Gus"),))
        assert role.process is not None
        assert role.process[1] == Round(
            "pairing", people=(Person("Ada"),), kind="work", how="on site", prepare="nothing"
        )
        assert role.competencies == (Competency("taste"), Competency("care", "readers", 0.5, "pairing"))
        assert role.objections == (Objection("far"), Objection("small", "so far"))
        assert role.next_step == NextStep("come by")

    def test_plain(self, tmp_path: Path) -> None:
        """Days, numbers, yes and no, and choices come as what they are; a range of pay is read from its text."""
        role = read(tmp_path, ROLE)
        assert (role.start, role.decision_by, role.target_start) == ("2026-09-01", "the end of June", "summer")
        assert (role.reports, role.days_on_site, role.headcount) == (0, 2, 2)
        assert (role.visa_sponsorship, role.approved, role.confidential) == (False, True, True)
        assert role.reason_open is ReasonOpen.NEW_ROLE
        assert role.salary is not None
        assert str(role.salary) == "60,000 to 80,000 EUR a year"

    def test_company(self, tmp_path: Path) -> None:
        """The same for the company."""
        company = read(tmp_path, ROLE).company
        assert (company.founded, company.size, company.customers) == ("2019", "40", ())
        assert company.one_liners == (OneLiner("search", "light on books"),)
        assert company.funding == (FundingRound("seed", investors=("Example Capital",)),)
        assert company.tech_stack == (Tech("Kotlin"), Tech("Go"))
        assert company.social is not None
        assert [link.kind for link in company.social] == ["social", "linkedin"]
        assert company.reviews == (ReviewSite("Kununu", "https://k.example/", 4.2, 12, MAY, 5),)
        assert company.visit == Visit("1 Example Street", "https://map.example/", Person("Fay"))

    def test_marks(self, tmp_path: Path) -> None:
        """A mark may name several answers; those of the company stand with the company."""
        role = read(tmp_path, ROLE)
        assert role.told == (
            Told("impact", "Asha", MAY, Audience.SPEAKABLE),
            Told("mission", "Asha", MAY, Audience.SPEAKABLE),
            Told("impact", was="light"),
        )
        assert role.company.told == tuple(
            Told(field, "Ngozi", source="https://news.example/seed") for field in ("funding", "founded")
        )
        assert role.acknowledged == (Acknowledged("intake.musts", "must_have", "6 musts", "Asha", MAY),)

    def test_json_says_the_same(self, tmp_path: Path) -> None:
        """The same file in JSON gives the same opportunity, and so does the way through our own JSON."""
        role = read(tmp_path, ROLE)
        told = json.dumps(tomllib.loads(ROLE), default=lambda moment: moment.isoformat())
        (tmp_path / "r.json").write_text(told, encoding="utf-8")
        assert read_opportunity(tmp_path / "r.json") == role
        assert Opportunity.from_json(role.to_json()) == role


@pytest.mark.parametrize("founded", ["2019-05-01", '"2019-05-01"'])
def test_founded_on_a_day(tmp_path: Path, founded: str) -> None:
    """A company may have been founded on a day, or, if nobody said, at no time."""
    text = f'title = "E"\n[company]\nname = "L"\nfounded = {founded}'
    assert read(tmp_path, text).company.founded == "2019-05-01"
    assert read(tmp_path, 'title = "E"\n[company]\nname = "L"').company.founded is None


@pytest.mark.parametrize("blank", ['""', '["", " "]', '" "'])
def test_blanks_are_open(tmp_path: Path, blank: str) -> None:
    """A blank is no answer, in lists of whatever kind and in values."""
    for key in ("problems", "success", "must_have", "process", "tech_stack", "learning", "proof", "approvers"):
        assert getattr(read(tmp_path, short(f"{key} = {blank}")), key) is None
    if not blank.startswith("["):
        for key in ("team", "manager", "salary", "next_step", "start", "impact"):
            assert getattr(read(tmp_path, short(f"{key} = {blank}")), key) is None


def test_blanks_among_answers(tmp_path: Path) -> None:
    """A blank among answers is left out."""
    assert read(tmp_path, short('problems = ["slow", ""]')).problems == (Problem("slow"),)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (short('[[told]]\nfield = "impct"'), "told[0].field: 'impct' is not known here (did you mean 'impact'?)"),
        (short("[[told]]\nfield = []"), "told[0].field: should be a text in quotes"),
        (short("[[told]]"), "told[0].field: is missing"),
        (short('[[told]]\nfield = "told"'), "told[0].field: 'told' is not known here"),
        (short('[[told]]\nfield = "impact"\naudience = "all"'), "told[0].audience: should be one of internal, speak"),
        (short('[[told]]\nfield = "impact"\nsaid_on = "May"'), "told[0].said_on: should be a date"),
        (short('[[told]]\nfield = "impact"\nby = "A"'), "told[0].by: is not known here"),
        (
            'title = "E"\n[company]\nname = "L"\n[[company.told]]\nfield = "impact"',
            "company.told[0].field: 'impact' is not",
        ),
        (short('acknowledged = [{ id = "a", field = "b", text = "c", by = "d" }]'), "acknowledged[0].on: is missing"),
        (
            short('problems = [{ title = "x", novelty = "new" }]'),
            "problems[0].novelty: should be one of build, extend,",
        ),
        (
            short('reason_open = "fun"'),
            "reason_open: should be one of new_role, growth, backfill, reorganisation, other",
        ),
        (short('visa_sponsorship = "no"'), "visa_sponsorship: should be true or false"),
        (short("days_on_site = 2.5"), "days_on_site: should be a whole number"),
        (short("start = 5"), "start: should be a text in quotes"),
        (short("salary = 5"), "salary: should be a table"),
        (short('must_have = [{ text = "x", years = "3" }]'), "must_have[0].years: should be a number"),
        ('title = "E"\ncompany = { name = "L", founded = -1 }', "company.founded: should be a number from 0"),
        ('title = "E"\ncompany = { name = "L", reviews = [{ site = "x" }] }', "company.reviews[0].url: is missing"),
        ('title = "E"\ncompany = { name = "L", visit = { map = "x" } }', "company.visit.address: is missing"),
    ],
)
def test_wrong(tmp_path: Path, text: str, told: str) -> None:
    """What is wrong is named by file and path, with what would be right."""
    with pytest.raises(InvalidInputError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path / 'r.toml'}: ")
    assert told in str(caught.value)

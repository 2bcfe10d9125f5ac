"""The mappings that callprep brings, each against objects as that system has them; people and firms are invented."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from types import SimpleNamespace
from typing import TypeVar, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.formats.mappings.apply import from_mapping
from callprep.formats.mappings.registry import OURS, mapping
from callprep.model.candidate import Candidate, ExternalRef
from callprep.model.company import Company
from callprep.model.jsonable import to_json
from callprep.model.money import Disclose, Salary
from callprep.model.opportunity import Opportunity
from callprep.model.parts import Person, ReasonOpen, Requirement, Round, Tech
from callprep.model.read import Issue, Read

_T = TypeVar("_T", Candidate, Opportunity, Company)


def read(kind: type[_T], system: str, obj: object) -> Read[_T | None]:
    """Read an object by the mapping of a system."""
    return from_mapping(kind, obj, mapping(system))


def job(system: str, obj: object) -> Opportunity:
    """Read a job that there is."""
    told = read(Opportunity, system, obj)
    assert told.value is not None
    return told.value


def person(system: str, obj: object) -> Candidate:
    """Read a person that there is, without an issue."""
    told = read(Candidate, system, obj)
    assert told.issues == ()
    assert told.value is not None
    return told.value


def links(one: Candidate) -> list[str]:
    """Give the accounts as site and handle."""
    return [str(account) for account in one.accounts]


class TestGreenhouse:
    """Board, job and candidate."""

    def test_candidate(self) -> None:
        """Name of parts, links of three places, the town of an application; a refusal to be mailed is respected."""
        one = person(
            "greenhouse",
            {
                "id": 5,
                "first_name": "Ada",
                "last_name": "Null",
                "can_email": False,
                "website_addresses": [{"value": "ada.example"}],
                "social_media_addresses": [{"value": "https://github.com/ada-example"}],
                "email_addresses": [{"value": "ada@example.com"}, {"value": "none"}],
                "addresses": [{"value": "1 Secret Street"}],
                "applications": [
                    {
                        "location": {"address": "Pune, India"},
                        "rejection_reason": {"name": "Lacking hustle"},
                        "answers": [
                            {"question": "LinkedIn Profile", "answer": "https://linkedin.com/in/ada-example"},
                            {"question": "Why us?", "answer": "https://github.com/nobody"},
                            {"question": "Website", "answer": None},
                        ],
                    }
                ],
                "custom_fields": {"desired_salary": "1000000000"},
            },
        )
        assert one.name == "Ada Null"
        assert links(one) == ["homepage ada.example", "github ada-example", "linkedin ada-example"]
        assert (tuple(map(str, one.emails)), one.location, one.pay) == (("ada@example.com",), "Pune, India", None)
        assert one.do_not_contact
        assert one.ref == ExternalRef("greenhouse", "5")

    def test_street(self) -> None:
        """A place with a number in it may be a street, and is left out; silence is no refusal."""
        one = person("greenhouse", {"name": "Ada", "applications": [{"location": {"address": "1 Secret Street"}}]})
        assert one.location is None
        assert not one.do_not_contact

    def test_pay(self) -> None:
        """Pay of the board is in cents and has no period; of several ranges none is chosen."""
        one = {"min_cents": 5_000_050, "max_cents": 7_500_000, "currency_type": "USD", "title": "NYC"}
        assert job("greenhouse", {"title": "Cook", "pay_input_ranges": [one]}).salary == Salary(50000.5, 75000, "USD")
        told = read(Opportunity, "greenhouse", {"title": "Cook", "pay_input_ranges": [one, {**one, "min_cents": "?"}]})
        assert told.value is not None
        assert told.value.salary == Salary(words="NYC 50,000.5 to 75,000 USD; NYC 75,000 USD")
        assert "salary: there are 2, none is chosen: NYC 50,000.5 to" in " ".join(map(str, told.issues))
        custom = {
            "name": "Cook",
            "custom_fields": {"salary_range": {"min_value": "1,000", "max_value": 0, "unit": "EUR"}},
        }
        assert job("greenhouse", custom).salary == Salary(1000, None, "EUR")
        assert job("greenhouse", {"name": "Cook", "pay_input_ranges": [{"min_cents": True}]}).salary is None

    def test_job(self) -> None:
        """People, rounds and openings are read; notes are the recruiter's."""
        one = job(
            "greenhouse",
            {
                "name": "Cook",
                "notes": "budget is tight",
                "confidential": True,
                "openings": [{"status": "open"}, {"status": "closed"}, {}],
                "hiring_team": {
                    "hiring_managers": [{"name": "Asha"}],
                    "recruiters": [{"name": "Bo", "responsible": False}, {"name": "Cy", "responsible": True}],
                    "coordinators": [],
                },
                "stages": [{"name": "Onsite", "interviews": [{"name": "Cooking", "estimated_minutes": 45}, {}]}],
                "location": {"name": "Hybrid - Pune"},
            },
        )
        assert (one.hiring_manager, one.recruiter, one.coordinator) == (Person("Asha"), Person("Cy"), None)
        assert (one.process, one.headcount, one.remote) == ((Round("Cooking", 45),), 2, "hybrid")
        assert one.confidential
        assert one.sourcing_notes == "budget is tight"
        assert "budget" not in to_json(one.spoken()) + to_json(one.written())

    def test_company(self) -> None:
        """The board itself tells the company, in HTML."""
        assert read(Company, "greenhouse", {"name": "Acme", "content": "&lt;p&gt;We cook.&lt;/p&gt;"}).value == Company(
            "Acme", description="We cook."
        )


class TestLever:
    """Postings, requisitions, and people, whom Lever calls opportunities."""

    def test_person(self) -> None:
        """A Lever opportunity is a person; a blanked name erases nothing, for it is not read as one."""
        one = person("lever", {"data": {"id": "x1", "name": "Ada", "links": ["https://github.com/ada-example"],
                                        "emails": ["ada@example.com"], "location": {"name": "Pune"},
                                        "dataProtection": {"contact": {"allowed": False}},
                                        "archived": {"reason": "Lacking hustle"}}})  # fmt: skip
        assert (links(one), one.location, one.do_not_contact) == (["github ada-example"], "Pune", True)
        blank = read(Candidate, "lever", {"data": {"id": "x1", "name": "", "emails": [], "links": []}})
        assert blank.value == Candidate("", ref=ExternalRef("lever", "x1"))
        assert [issue.where for issue in blank.issues] == ["name"]

    def test_posting(self) -> None:
        """The description, each list below its heading, and what comes after are all kept, in that order."""
        one = job(
            "lever",
            {
                "text": "Cook",
                "categories": {"team": "Kitchen", "department": "Food", "location": "Pune"},
                "description": "<p>We cook.</p>",
                "lists": [
                    {"text": "Responsibilities", "content": "<li>Boil</li><li>Fry</li>"},
                    {"text": "", "content": "<li>Also</li>"},
                    {"text": "Broken", "content": None},
                ],
                "additional": "<p>Bye.</p>",
                "salaryRange": {"min": 10, "max": 20, "currency": "USD", "interval": "per-hour-wage"},
            },
        )
        assert one.work == "- Boil\n- Fry"
        assert one.source_text == "We cook.\n\nResponsibilities\n- Boil\n- Fry\n- Also\nBye."
        assert one.salary == Salary(10, 20, "USD", "hour")
        assert str(one.team) == "Kitchen, Food"

    def test_requisition(self) -> None:
        """A backfill says why it is open, its contrary says nothing; an id of a person is no name."""
        one = job("lever", {"name": "Cook", "backfill": True, "headcountTotal": 2, "hiringManager": "32bc4d3b",
                            "internalNotes": "secret", "confidentiality": "confidential",
                            "compensationBand": {"min": 0, "max": 0, "currency": "USD"}})  # fmt: skip
        assert (one.reason_open, one.headcount, one.hiring_manager) == (ReasonOpen.BACKFILL, 2, None)
        assert (one.sourcing_notes, one.confidential, one.salary) == ("secret", True, None)
        assert job("lever", {"name": "Cook", "backfill": False}).reason_open is None


class TestAshby:
    """Board, posting and candidate."""

    def test_candidate(self) -> None:
        """Links are read where the API sends them, and where the SDK's typed field stays empty, from its raw data."""
        sent = {"socialLinks": [{"url": "https://github.com/ada-example"}]}
        for one in ({"name": "Ada", **sent}, SimpleNamespace(name="Ada", links=[], raw_data=sent)):
            assert links(person("ashby", one)) == ["github ada-example"]

    @pytest.mark.parametrize(("shown", "rule"), [(True, Disclose.SAY), (False, Disclose.NEVER), (None, Disclose.NEVER)])
    def test_pay(self, shown: bool | None, rule: Disclose) -> None:  # noqa: FBT001 -- as the board says it
        """Salary is chosen by its kind, equity and bonus are told apart; it is said only where the board shows it."""
        parts: list[dict[str, object]] = [
            {"compensationType": "EquityPercentage", "interval": "NONE", "minValue": 0.25, "maxValue": 1},
            {"compensationType": "Salary", "interval": "1 YEAR", "currencyCode": "CAD", "minValue": 102800,
             "maxValue": 137000},
            {"compensationType": "Bonus", "summary": "10 %"},
            {"compensationType": "Commission"},
        ]  # fmt: skip
        told = {"title": "Cook", "shouldDisplayCompensationOnJobPostings": shown}
        one = job("ashby", {**told, "compensation": {"summaryComponents": parts}})
        assert one.salary == Salary(102800, 137000, "CAD", "year", disclose=rule)
        assert (one.equity, one.bonus) == ("0.25 to 1 %", "10 %; Commission")
        tiers = {**told, "compensation": {"compensationTiers": [{"components": parts}, {"components": parts}]}}
        assert job("ashby", tiers).salary == one.salary
        two = {**told, "compensation": {"summaryComponents": [*parts, {**parts[1], "maxValue": 150000}]}}
        words = "102,800 to 137,000 CAD a year; 102,800 to 150,000 CAD a year"
        assert job("ashby", two).salary == Salary(words=words, disclose=rule)
        assert f"there are 2, none is chosen: {words}" in str(read(Opportunity, "ashby", two).issues)

    def test_pay_in_words(self) -> None:
        """A summary alone is rounded, and kept as words; without salary there is none."""
        rounded = job("ashby", {"title": "Cook", "compensationTierSummary": "$150K – $200K"})
        assert rounded.salary == Salary(words="$150K – $200K")
        assert job("ashby", {"title": "Cook"}).salary is None
        only = {"compensationTierSummary": "1 %", "summaryComponents": [{"compensationType": "EquityPercentage"}]}
        assert job("ashby", {"title": "Cook", "compensation": only}).salary is None

    def test_places(self) -> None:
        """All places are read; the kind of workplace counts before the flag; a debrief is internal."""
        debrief = {"externalTitle": "Debrief", "isDebrief": True}
        one = job("ashby", {"title": "Cook", "location": "Pune", "secondaryLocations": [{"location": "Berlin"}],
                            "isRemote": True, "interviews": [{"externalTitle": "Chat"}, debrief]})  # fmt: skip
        assert (one.locations, one.remote) == (("Pune", "Berlin"), "remote")
        assert one.process == (Round("Chat"), Round("Debrief", internal=True))
        assert job("ashby", {"title": "Cook", "isRemote": True, "workplaceType": "Hybrid"}).remote == "hybrid"


class TestBoards:
    """Workable, SmartRecruiters, Recruitee, Teamtailor, Personio."""

    def test_workable(self) -> None:
        """Requirements and benefits stand apart; the place outside the list counts where the list is empty."""
        one = job(
            "workable",
            {
                "id": "5b5",
                "title": "Cook",
                "description": "<p>We cook.</p>",
                "requirements": "<ul><li>Knives</li></ul>",
                "benefits": "<ul><li>Lunch</li></ul>",
                "location": {"city": "Pune", "country": "India", "telecommuting": True},
                "locations": [],
                "salary": {"salary_from": "60,000", "salary_to": 80000, "salary_currency": "gbp"},
            },
        )
        assert (one.must_have, one.benefits) == ((Requirement("Knives"),), ("Lunch",))
        assert (one.locations, one.remote, one.salary) == (("Pune, India",), "remote", Salary(60000, 80000, "GBP"))
        assert job("workable", {"title": "Cook"}).remote is None
        found = person("workable", {"candidate": {"id": "2", "name": "Ada", "job": {"title": "Cook"}}})
        assert found.name == "Ada"

    def test_smartrecruiters(self) -> None:
        """Sections are told apart by their titles; a town called Remote is none."""
        sections = {"jobDescription": {"title": "Job description", "text": "<p>Cook things.</p>"},
                    "qualifications": {"text": "<ul><li>Knives</li></ul>"}}  # fmt: skip
        one = job("smartrecruiters", {"name": "Cook", "jobAd": {"sections": sections},
                                      "location": {"city": "Remote", "country": "us", "hybrid": True}})  # fmt: skip
        assert (one.work, one.locations, one.remote) == ("Cook things.", ("US",), "hybrid")

    def test_recruitee(self) -> None:
        """Amounts are texts; hours are told; one place outside the list is read."""
        one = job("recruitee", {"title": "Cook", "salary": {"min": "60000", "max": "75000", "currency": "EUR",
                                                            "period": "year"},
                                "min_hours": 20, "max_hours": 40, "city": "Berlin", "country": "Germany",
                                "on_site": True})  # fmt: skip
        assert one.salary == Salary(60000, 75000, "EUR", "year")
        assert (one.hours, one.locations, one.remote) == ("20 to 40 a week", ("Berlin, Germany",), "on_site")
        assert job("recruitee", {"title": "Cook"}).hours is None

    def test_teamtailor(self) -> None:
        """An item carries a posting, and has the address."""
        one = job("teamtailor", {"url": "https://acme.example/1", "_jobposting": {
            "title": "Cook", "jobLocation": {"address": {"addressLocality": "Madrid", "addressRegion": "Europe",
                                                         "addressCountry": "ES"}},
            "identifier": {"name": "Acme", "value": 7}}})  # fmt: skip
        assert (one.title, one.locations) == ("Cook", ("Madrid, ES",))
        assert one.ref == ExternalRef("Acme", "7", "https://acme.example/1")

    @pytest.mark.parametrize(("told", "asked"), [("7-10", "7-10 years"), ("lt-1", "less than 1 year"), (None, None)])
    def test_personio(self, told: str | None, asked: str | None) -> None:
        """Years of experience are a requirement; descriptions stand below their names."""
        parts = [{"name": "Your tasks", "value": "<li>Boil</li>"}, {"name": None, "value": "Bye."}, {"value": None}]
        one = job("personio", {"name": "Cook", "office": "Pune", "additionalOffices": ["Berlin"],
                               "employmentType": "permanent", "schedule": "full-time", "yearsOfExperience": told,
                               "jobDescriptions": parts})  # fmt: skip
        assert (one.locations, one.employment_type) == (("Pune", "Berlin"), "permanent, full time")
        assert one.work == "- Boil"
        assert one.must_have == ((Requirement(f"{asked} of experience", "experience"),) if asked else None)


class Frequency(enum.Enum):
    """As Unified's client has it."""

    YEAR = "YEAR"


class TestUnifiers:
    """Merge, Unified.to, HR Open."""

    def test_merge(self) -> None:
        """A relation is an id or an object, and an id is no name."""
        ids = {"name": "Cook", "departments": ["f81d4fae"], "offices": ["f81d4fae"], "hiring_managers": ["f81d4fae"]}
        one = job("merge", ids)
        assert (one.team, one.locations, one.hiring_manager) == (None, None, None)
        whole = {
            "name": "Cook",
            "departments": [{"name": "Kitchen"}],
            "offices": [{"name": "HQ", "location": "Pune"}, {"name": "Two", "city": "Berlin"}, {"id": 1}],
            "hiring_managers": [{"first_name": "Asha", "last_name": "Rao"}],
            "job_posting_urls": [{"value": "https://acme.example/1", "url_type": "PUBLIC"}],
        }
        one = job("merge", SimpleNamespace(**whole))
        assert (str(one.team), one.locations) == ("Kitchen", ("Pune", "Berlin"))
        assert one.hiring_manager == Person("Asha Rao")
        assert one.ref == ExternalRef("merge", "https://acme.example/1", "https://acme.example/1")

    @pytest.mark.parametrize(("place", "home"), [("Pune", "Pune"), ({"city": "Pune", "country": "in"}, "Pune, IN")])
    def test_merge_candidate(self, place: object, home: str) -> None:
        """A place is a text or an address."""
        told = {"first_name": "Ada", "locations": [place], "urls": [{"value": "https://github.com/ada-example"}]}
        one = person("merge", told)
        assert (one.location, links(one)) == (home, ["github ada-example"])
        assert person("merge", {"name": "Ada"}).location is None

    def test_unified(self) -> None:
        """Several kinds of pay stand beside each other, of which only salary is salary; enums give their value."""
        pay = [
            {"type": "EQUITY", "min": 0.5, "max": 1},
            SimpleNamespace(type="SALARY", min=60000, max=70000, currency="EUR", frequency=Frequency.YEAR),
            {"type": "BONUS", "max": 5000, "currency": "EUR"},
            {"type": "BONUS"},
        ]
        one = job("unified", {"name": "Cook", "compensation": pay, "remote": True,
                              "addresses": [{"city": "Pune", "country_code": "in"}]})  # fmt: skip
        assert one.salary == Salary(60000, 70000, "EUR", "year")
        assert (one.equity, one.bonus) == ("0.5 to 1", "5000 EUR; bonus")
        assert (one.locations, one.remote) == (("Pune, IN",), "remote")
        assert job("unified", {"name": "Cook", "remote": False}).salary is None
        assert job("unified", {"name": "Cook", "compensation": [pay[1], pay[1]]}).salary == one.salary
        twice = read(Opportunity, "unified", {"name": "Cook", "compensation": [pay[1], {"min": 5, "type": "SALARY"}]})
        assert "there are 2, none is chosen: 60,000 to 70,000 EUR a year; from 5" in str(twice.issues)

    def test_hropen(self) -> None:
        """Lists are wrapped; nothing is made up of the rest."""
        one = person("hropen", {"documentId": {"value": "8"}, "person": {
            "name": {"given": "Ada", "family": "Example", "formattedName": None}, "race": "x", "religion": "y",
            "communication": {"email": {"item": [{"address": "ada@example.com"}]},
                              "address": {"item": [{"line": "1 Secret Street", "city": "Pune", "countryCode": "IN"}]},
                              "web": {"item": [{"url": None}]}}}})  # fmt: skip
        assert one == Candidate("Ada Example", emails=("ada@example.com",), location="Pune, IN",
                                ref=ExternalRef("hropen", "8"))  # fmt: skip


class Frappe:
    """A document: whatever is not there is None."""

    def __init__(self, **fields: object) -> None:
        self.__dict__.update(fields)

    def __getattr__(self, name: str) -> None:
        if name.startswith("__"):
            raise AttributeError(name)


class Records:
    """Odoo's records: iterable, false when empty, empty fields are False."""

    def __init__(self, *rows: Mapping[str, object]) -> None:
        self._rows = rows

    def __iter__(self) -> Iterator[Records]:
        return (Records(row) for row in self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return self._rows[0].get(name, False) if self._rows else False


class Manager:
    """Django's manager of related objects."""

    def __init__(self, *items: object) -> None:
        self._items = items

    def all(self) -> tuple[object, ...]:
        """Give them."""
        return self._items


class TestInHouse:
    """Frappe, Horilla, Odoo."""

    @pytest.mark.parametrize(("published", "rule"), [(1, Disclose.SAY), (0, Disclose.NEVER)])
    def test_frappe(self, published: int, rule: Disclose) -> None:
        """Pay goes out only where the opening publishes it; why it was requested stays inside."""
        chat = Frappe(round_name="Chat", expected_skill_set=[Frappe(skill="Soup")])
        posted = datetime(2026, 5, 9, 8)  # noqa: DTZ001 -- Frappe's have no zone
        one = job("frappe", Frappe(name="HR-OPN-1", job_title="Cook", company="Acme", lower_range=10.0, upper_range=0,
                                   currency="INR", salary_per="Month", publish_salary_range=published,
                                   reason_for_requesting="Bo left", posted_on=posted,
                                   interview_rounds=[chat]))  # fmt: skip
        assert one.salary == Salary(10.0, None, "INR", "month", disclose=rule)
        assert one.process == (Round("Chat", evaluates=("Soup",)),)
        assert one.reason_note == "Bo left"
        assert "Bo left" not in to_json(one.spoken())
        assert one.told[0].said_on == date(2026, 5, 9)

    def test_frappe_applicant(self) -> None:
        """The job's id is no title of anybody; of a letter only profiles are links; an old wish for pay is not read."""
        letter = "See https://github.com/ada-example, and https://acme.example."
        one = person("frappe", Frappe(applicant_name="Ada", email_id="ada@example.com", job_title="HR-OPN-1",
                                      resume_link="https://ada.example/cv", lower_range=5, upper_range=6,
                                      cover_letter=letter))  # fmt: skip
        assert links(one) == ["homepage ada.example/cv", "github ada-example"]
        assert (one.name, one.pay) == ("Ada", None)
        assert person("frappe", Frappe(applicant_name="Ada")).accounts == ()

    def test_horilla(self) -> None:
        """Related objects are asked for; stages that are tests or interviews are rounds, in their order."""
        stages = Manager(
            SimpleNamespace(stage="Talk", stage_type="interview", sequence=2),
            SimpleNamespace(stage="Applied", stage_type="applied", sequence=0),
            SimpleNamespace(stage="Exam", stage_type="test", sequence=1),
            SimpleNamespace(stage="", stage_type="test", sequence=None),
        )
        asha, aws = SimpleNamespace(employee_first_name="Asha"), SimpleNamespace(title="Aws")
        one = job("horilla", SimpleNamespace(pk=3, title="Cook", vacancy=0, skills=Manager(aws), stage_set=stages,
                                             company_id=SimpleNamespace(company="Acme"),
                                             recruitment_managers=Manager(asha)))  # fmt: skip
        assert (one.tech_stack, one.headcount) == ((Tech("Aws"),), None)
        assert one.process == (Round("Exam", kind="test"), Round("Talk", kind="interview"))
        assert one.hiring_manager == Person("Asha")
        assert one.ref == ExternalRef("horilla", "3")

    def test_horilla_candidate(self) -> None:
        """The portfolio is the only link; a relation that fails is told, and the rest is read."""

        class Row:
            name, email, city, portfolio = "Ada", "ada@example.com", "Pune", "https://ada.example"
            dob, gender, address = date(2000, 1, 1), "male", "1 Secret Street"

            @property
            def country(self) -> str:
                raise LookupError

        told = read(Candidate, "horilla", Row())
        assert told.value is not None
        assert (told.value.location, links(told.value)) == ("Pune", ["homepage ada.example"])
        assert told.issues == (Issue("location (country)", "looking there raised LookupError"),)

    def test_odoo(self) -> None:
        """False is empty; a linked record is a record, or id and name."""
        linked = {"company_id": Records({"name": "Acme"}), "department_id": Records({"name": "Kitchen"}),
                  "user_id": Records(), "job_skill_ids": Records({"skill_id": Records({"name": "Soup"})}),
                  "address_id": Records({"city": "Pune", "country_id": Records({"name": "India"})})}  # fmt: skip
        one = job("odoo", Records({"id": 3, "name": "Cook", "description": False, "no_of_recruitment": 2, **linked}))
        assert (one.company.name, str(one.team), one.recruiter) == ("Acme", "Kitchen", None)
        assert (one.tech_stack, one.locations, one.headcount) == ((Tech("Soup"),), ("Pune, India",), 2)
        assert one.source_text is None
        dicts = job("odoo", {"name": "Cook", "company_id": [1, "Acme"], "user_id": False, "no_of_recruitment": 0,
                             "skill_ids": [{"name": "Soup"}], "description": "<p>Boil.</p>"})  # fmt: skip
        assert (dicts.company.name, dicts.tech_stack, dicts.headcount) == ("Acme", (Tech("Soup"),), None)
        assert dicts.source_text == "Boil."

    def test_odoo_applicant(self) -> None:
        """An applicant's one link is read, and what they once wanted to earn is not."""
        one = person("odoo", Records({"id": 3, "partner_name": "Ada", "email_from": "ada@example.com", "name": False,
                                      "linkedin_profile": "https://linkedin.com/in/ada-example",
                                      "salary_expected": 90000.0}))  # fmt: skip
        assert (links(one), one.pay) == (["linkedin ada-example"], None)


class TestJsonResume:
    """Resumes and the companion schema of jobs."""

    def test_profiles(self) -> None:
        """An address counts first, then network and name; of both keys of a page the newer, and no template's."""
        profiles = [
            {"network": "GitHub", "username": "@ada-example", "url": ""},
            {"network": "Twitter", "username": "ada", "url": "https://www.twitter.com"},
            {"network": "Mastodon", "url": "https://hachyderm.io/@ada"},
            {"network": "LinkedIn", "username": "https://linkedin.com/in/ada-example"},
            {"network": "Nowhere", "username": "ada"},
            {"network": "GitHub"},
            {"network": "GitHub", "username": "a/b"},
            {"network": "GitHub", "username": "login"},
            None,
        ]
        one = person("jsonresume", {"basics": {"name": "Ada", "profiles": profiles, "website": "https://ada.example"}})
        assert links(one) == ["homepage ada.example", "github ada-example", "x ada", "mastodon ada@hachyderm.io",
                              "linkedin ada-example"]  # fmt: skip
        assert person("jsonresume", {"basics": {"name": "Ada", "url": "https://site.com/"}}).accounts == ()
        broken = {"basics": {"name": "Ada", "url": "a b", "profiles": [{"url": "https://github.com"}]}}
        told = read(Candidate, "jsonresume", broken)
        assert [issue.where for issue in told.issues] == ["accounts (basics.url)", "accounts (basics.profiles[0].url)"]

    def test_job(self) -> None:
        """Keywords are the tools; pay without currency and period has neither."""
        one = job("jsonresume", {"title": "Cook", "company": "Acme", "salary": "100000", "remote": "Hybrid",
                                 "responsibilities": ["Boil", None], "qualifications": ["3+ years of soup"],
                                 "skills": [{"name": "Web", "level": "Master", "keywords": ["HTML", ""]},
                                            {"name": "SQL"}, {}]})  # fmt: skip
        assert one.salary == Salary(100000, 100000)
        assert (one.work, one.remote) == ("- Boil", "hybrid")
        assert one.must_have == (Requirement("3+ years of soup", "experience"),)
        assert one.tech_stack == (Tech("HTML", note="Web", level_needed="Master"), Tech("SQL"))


CANARY = "Zanzibarrow"
NEVER = (
    "dob gender birthDate birthday race religion ethnicity photo_url photo image image_url picture profile "
    "maritalStatus disability address street phone mobile phone_numbers phones telephones rejection_reason "
    "disqualification_reason desired_salary salary_expected expected_ctc notes_private nationality age health"
).split()


@pytest.mark.parametrize("system", [name for name in OURS if mapping(name).candidate])
def test_what_is_never_read_of_a_person(system: str) -> None:
    """Nothing of a protected trait, a picture, a street, a phone or an old application enters a candidate."""
    canaries: dict[str, object] = {name: f"{CANARY} {name}" for name in NEVER}
    obj: dict[str, object] = {
        "name": "Ada",
        "applicant_name": "Ada",
        "partner_name": "Ada",
        "email": "ada@example.com",
        **canaries,
    }
    basics = {**canaries, "name": "Ada"}
    wrapped = {**obj, "basics": basics, "person": {"name": {"given": "Ada"}, **canaries}, "location": canaries,
               "applications": [canaries], "custom_fields": canaries}  # fmt: skip
    told = read(Candidate, system, wrapped)
    assert told.value is not None
    assert told.value.name == "Ada"
    assert CANARY not in to_json(told.value) + str(told.issues)


@pytest.mark.parametrize("system", [name for name in OURS if mapping(name).opportunity])
def test_what_no_posting_answers(system: str) -> None:
    """Impact, growth, aims and success are the manager's to answer: no mapping fills them."""
    fields = mapping(system).opportunity or {}
    answers = "impact industry_change mission team_impact company_goals growth next_roles learning success".split()
    assert {field.partition(".")[0] for field in fields}.isdisjoint(answers)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just("https://github.com/ada"),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=5,
)
NAMES = sorted(
    (
        "name title id text url value type description content location city country salary baseSalary compensation "
        "min max jobLocation address skills hiringOrganization employmentType basics profiles person lists data"
    ).split()
)
OBJECTS = st.recursive(
    st.dictionaries(st.sampled_from(NAMES), JSON, max_size=6),
    lambda inner: st.dictionaries(st.sampled_from(NAMES), inner | st.lists(inner, max_size=2), max_size=5),
    max_leaves=4,
)


@given(OBJECTS, st.sampled_from(OURS))
def test_any_object(obj: dict[str, object], system: str) -> None:
    """Whatever the object, no mapping raises, and no nothing becomes a text."""
    kinds = {"candidate": Candidate, "opportunity": Opportunity, "company": Company}
    for kind, cls in kinds.items():
        if getattr(mapping(system), kind):
            told = from_mapping(cast("type[Candidate]", cls), obj, mapping(system))
            if told.value is not None:
                assert {'"None"', '"False"', '"nan"'}.isdisjoint(to_json(told.value).split())

"""Career pages to opportunities."""

from __future__ import annotations

import html
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.formats.jobposting import read_posting, read_posting_object, read_postings
from callprep.formats.mappings.apply import from_mapping
from callprep.formats.mappings.registry import mapping
from callprep.model.candidate import ExternalRef
from callprep.model.company import Company
from callprep.model.jsonable import to_json
from callprep.model.money import Salary
from callprep.model.opportunity import Opportunity
from callprep.model.parts import Requirement, Tech
from callprep.model.read import Issue, Read
from callprep.model.told import Told

URL = "https://jobs.example/1"
TODAY = date(2026, 5, 9)
COOK = {"@type": "JobPosting", "title": "Cook", "hiringOrganization": {"name": "Acme"}}


def page(*postings: object, rest: str = "") -> bytes:
    """Give a page with these postings."""
    scripts = (f'<script type="application/ld+json">{json.dumps(one)}</script>' for one in postings)
    return f"<html><head>{''.join(scripts)}</head><body>{rest}</body></html>".encode()


def posted(**properties: object) -> Opportunity:
    """Read a posting with these properties that must come out without an issue, but that pay may lack a part."""
    told = read_posting(page({**COOK, **properties}), URL, today=TODAY)
    assert [str(issue) for issue in told.issues if issue.what != "is not told"] == []
    assert told.value is not None
    return told.value


def issues(**properties: object) -> list[str]:
    """Give what is said of a posting with these properties."""
    return [str(issue) for issue in read_posting(page({**COOK, **properties}), URL, today=TODAY).issues]


class TestTexts:
    """Title, description and the rest of the prose."""

    def test_title(self) -> None:
        """Entities in a title are resolved and blanks fall together; the older name will do."""
        assert posted(title="IA  g&eacute;n&eacute;rative &amp; agents").title == "IA générative & agents"
        assert posted(title=None, name="Baker").title == "Baker"
        assert posted(title="Cook\u202e https://a.example/?b=1&copy=2").title == "Cook https://a.example/?b=1&copy=2"

    def test_description(self) -> None:
        """HTML becomes text with headings and items; headings tell what is raw material for the questions."""
        markup = "<h2>What you will do</h2><li>Boil</li><h2>Impact</h2><p>Big</p>"
        one = posted(description=html.escape(markup))
        assert one.source_text == "What you will do\n- Boil\n\nImpact\nBig"
        assert one.work == "- Boil"
        assert (one.impact, one.growth, one.team_impact, one.success) == (None, None, None, None)

    def test_prose(self) -> None:
        """Prose is one skill and one profile, never split; lists are items, of HTML as of JSON; all words are kept."""
        one = posted(
            skills="Java, Python and more",
            qualifications="Learns quickly.",
            responsibilities=["Boil", "Fry"],
            experienceRequirements={"monthsOfExperience": "24"},
            educationRequirements={"credentialCategory": "bachelor degree"},
            jobBenefits="<ul><li>Lunch</li><li>Dental</li></ul>",
            incentiveCompensation="Bonus",
            occupationalCategory="15-1132.00",
            relevantOccupation={"name": "Cooks", "occupationalCategory": {"codeValue": "35-2014"}},
        )
        assert one.tech_stack == (Tech("Java, Python and more"),)
        assert (one.profile, one.work, one.bonus) == ("Learns quickly.", "Boil\nFry", "Bonus")
        assert one.must_have == (
            Requirement("24 months of experience", "experience", 2), Requirement("bachelor degree", "credential"),
        )  # fmt: skip
        assert one.benefits == ("Lunch", "Dental")
        assert one.source_text is not None
        assert one.source_text.startswith("Responsibilities\nBoil\nFry\n\nQualifications\nLearns quickly.")
        assert "Occupation\n15-1132.00\nCooks (35-2014)" in one.source_text
        listed = posted(
            qualifications=["Knives", "3 years of soup"], skills=["Java", {"name": "Python"}], jobBenefits=None
        )
        assert listed.must_have == (Requirement("Knives"), Requirement("3 years of soup", "experience"))
        assert (listed.profile, listed.tech_stack) == (None, (Tech("Java"), Tech("Python")))

    def test_more(self) -> None:
        """Team, hours, start, openings and what the company says of itself."""
        one = posted(employmentUnit={"name": "Kitchen"}, workHours="40 a week", jobStartDate="2026-06-01",
                     totalJobOpenings=2, employerOverview="<p>We cook.</p>", industry="Food")  # fmt: skip
        assert (str(one.team), one.hours, one.start, one.headcount) == ("Kitchen", "40 a week", "2026-06-01", 2)
        marks = tuple(Told(field, "jobposting", None, None, URL) for field in ("description", "industry"))
        assert one.company == Company("Acme", description="We cook.", industry="Food", told=marks)

    @pytest.mark.parametrize(
        ("skills", "tools"),
        [("Python, SQL; Go", ("Python", "SQL", "Go")), ("Python\nNode.js.\n.NET", ("Python", "Node.js", ".NET")),
         (["SQL, Go", "SQL"], ("SQL", "Go")), ("Java, Python and more", ("Java, Python and more",)),
         ("Knows SQL, and how to lead a large team of people", ("Knows SQL, and how to lead a large team of people",)),
         ("SQL.", ("SQL.",))],
    )  # fmt: skip
    def test_tools(self, skills: object, tools: tuple[str, ...]) -> None:
        """A text of short names is parted at its commas; prose is one."""
        assert posted(skills=skills).tech_stack == tuple(map(Tech, tools))

    def test_months(self) -> None:
        """Months of experience are years of it, and a text besides is kept."""
        asked = posted(experienceRequirements={"monthsOfExperience": 30}).must_have
        assert asked == (Requirement("30 months of experience", "experience", 2.5),)
        told = read_posting(page({**COOK, "experienceRequirements": {"monthsOfExperience": "few"}}), URL)
        assert [issue.where for issue in told.issues] == [f"{URL}: must_have.years"]
        assert posted(experienceRequirements="Some soup").must_have == (Requirement("Some soup", "experience"),)

    def test_no_sum_is_sayable(self) -> None:
        """A sum that stands in the prose is in nothing that may be said, and that it was not read is told."""
        told = read_posting(
            page({**COOK, "description": "<h2>Responsibilities</h2><p>Boil. The salary range for this role is "
                  "$150,000 - $190,000.</p>", "responsibilities": "Boil. Pay: 95k.", "skills": ["Soup", "Pay 95k"],
                  "qualifications": "Knives. You earn 95k.", "experienceRequirements": "A salary of 95k"}),
            URL, today=TODAY,
        )  # fmt: skip
        assert told.value is not None
        assert told.issues == (
            Issue(f"{URL}: salary", "the text tells of it, and is not read: "
                  "'The salary range for this role is $150,000 - $190,000.'"),
        )  # fmt: skip
        shown = to_json(told.value.spoken()) + to_json(told.value.written())
        assert "Boil." in shown
        assert "Knives." in shown
        assert "150,000" not in shown
        assert "95k" not in shown


class TestCompany:
    """Who hires."""

    @pytest.mark.parametrize(
        ("organisation", "name"),
        [({"name": "Acme &amp; Co"}, "Acme & Co"), ("Acme", "Acme"), (["Acme"], "Acme"), ([{"name": "Acme"}], "Acme"),
         ({"legalName": "Acme Ltd"}, "Acme Ltd")],
    )  # fmt: skip
    def test_name(self, organisation: object, name: str) -> None:
        """A name may stand alone, in a list or in an object."""
        assert posted(hiringOrganization=organisation).company.name == name

    def test_several(self) -> None:
        """Of two who hire none is chosen: that is told, and both names are kept with the text."""
        told = read_posting(page({**COOK, "hiringOrganization": [{"name": "Acme", "url": "a.example"}, "Nord"]}), URL)
        assert told.value is not None
        assert told.value.company == Company("")
        assert told.issues == (Issue(f"{URL}: company", "there are 2, none is chosen: Acme; Nord"),)
        assert told.value.source_text == "Hiring organizations\nAcme\nNord"
        assert posted(hiringOrganization=["Acme", {"name": "Acme"}]).company.name == "Acme"

    @pytest.mark.parametrize("times", [0, 1, 2])
    def test_entities(self, times: int) -> None:
        """Names may be escaped no, one or two times: title, company, town and team alike."""
        name = "S & T"
        for _ in range(times):
            name = html.escape(name)
        one = posted(title=name, hiringOrganization={"name": name}, employmentUnit=name, identifier=name,
                     jobLocation=[{"address": {"addressLocality": name}}, name])  # fmt: skip
        assert (one.title, one.company.name, str(one.team), one.locations) == ("S & T", "S & T", "S & T", ("S & T",))

    def test_website(self) -> None:
        """The website is kept as it is given."""
        assert (
            posted(hiringOrganization={"name": "Acme", "url": "www.acme.example"}).company.website == "www.acme.example"
        )

    def test_none(self) -> None:
        """A company that is not named is not guessed; one that wants no name makes the search confidential."""
        told = read_posting(page({"@type": "JobPosting", "title": "Cook"}), URL)
        assert told.value is not None
        assert told.value.company == Company("")
        assert told.issues == (Issue(f"{URL}: company", "is not told there"),)
        hidden = read_posting(page({**COOK, "hiringOrganization": "confidential"}), URL).value
        assert hidden is not None
        assert (hidden.company.name, hidden.confidential) == ("", True)

    def test_own_mapping(self) -> None:
        """A company alone can be read from a posting."""
        told = from_mapping(
            Company, {**COOK, "employerOverview": "We cook.", "industry": "Food"}, mapping("jobposting")
        )
        assert told == Read(Company("Acme", description="We cook.", industry="Food"))


class TestPay:
    """Pay is the employer's own figure, as it stands."""

    @pytest.mark.parametrize(
        ("base", "salary"),
        [
            ({"currency": "USD", "value": {"value": 40.0, "unitText": "HOUR"}}, Salary(40.0, 40.0, "USD", "hour")),
            ({"currency": "EUR", "value": {"minValue": 3500, "maxValue": 4500, "unitText": "MONTH"}},
             Salary(3500, 4500, "EUR", "month")),
            ({"currency": "EUR", "minValue": "65,000", "maxValue": "75,000", "unitText": "YEAR"},
             Salary(65000, 75000, "EUR", "year")),
            ({"currency": "EUR", "value": 50000}, Salary(50000, 50000, "EUR")),
            ({"currency": "EUR", "value": "50,000", "unitText": "ANN"}, Salary(50000, 50000, "EUR", "year")),
            ([{"currency": "EUR", "value": [{"value": 9, "unitCode": "HUR"}]}], Salary(9, 9, "EUR", "hour")),
            ({"currency": "EUR", "value": {"maxValue": 9}}, Salary(None, 9, "EUR")),
            ("100000", Salary(100000, 100000, "GBP")),
            (100000, Salary(100000, 100000, "GBP")),
            ({"currency": "EUR", "value": {"minValue": 0, "maxValue": 0, "unitText": "YEAR"}}, None),
            (0, None),
            (None, None),
            ({}, None),
        ],
    )  # fmt: skip
    def test_pay(self, base: object, salary: Salary | None) -> None:
        """Currency and period are those of the posting or unknown; one value is both limits; nought is unknown."""
        assert posted(baseSalary=base, salaryCurrency="GBP").salary == salary

    def test_upside_down(self) -> None:
        """A lower limit above the upper one is kept as given, and told."""
        told = read_posting(page({**COOK, "baseSalary": {"currency": "EUR", "minValue": 9, "maxValue": 8}}), URL)
        assert told.value is not None
        assert told.value.salary == Salary(9, 8, "EUR")
        assert f"{URL}: salary: the lower limit is above the upper one" in issues(
            baseSalary={"minValue": 9, "maxValue": 8}
        )

    @pytest.mark.parametrize(
        "base",
        [[{"currency": "EUR", "value": 9, "unitText": "HOUR"}, {"currency": "USD", "value": 8, "unitText": "HOUR"}],
         {"currency": "EUR", "value": [{"value": 9, "unitText": "HOUR"}, {"value": 8, "unitText": "HOUR"}]}],
    )  # fmt: skip
    def test_several(self, base: object) -> None:
        """Of several figures that differ none is chosen, and their words are kept; the same twice is one."""
        told = read_posting(page({**COOK, "baseSalary": base}), URL, today=TODAY)
        assert told.value is not None
        assert told.value.salary is not None
        words = told.value.salary.words
        assert told.value.salary == Salary(words=words)
        assert words in {"9 EUR an hour; 8 USD an hour", "9 EUR an hour; 8 EUR an hour"}
        assert told.issues == (Issue(f"{URL}: salary", f"there are 2, none is chosen: {words}"),)
        once = {"currency": "EUR", "value": 9, "unitText": "HOUR"}
        assert posted(baseSalary=[once, once]).salary == Salary(9, 9, "EUR", "hour")

    def test_no_period(self) -> None:
        """A figure without a period is kept so, and that is told."""
        assert issues(baseSalary={"currency": "EUR", "value": 50000}) == [f"{URL}: salary.period: is not told"]

    def test_not_understood(self) -> None:
        """What is not understood is told by its field, and never guessed."""
        base = {"currency": "$", "value": {"minValue": "60k", "maxValue": 70000, "unitText": "FORTNIGHT"}}
        told = read_posting(page({**COOK, "baseSalary": base}), URL)
        assert told.value is not None
        assert told.value.salary == Salary(None, 70000)
        assert [issue.where for issue in told.issues] == [
            f"{URL}: salary.min", f"{URL}: salary.currency", f"{URL}: salary.period",
        ]  # fmt: skip

    def test_estimate(self) -> None:
        """The site's guess is no offer of the employer's."""
        guess = {"@type": "MonetaryAmountDistribution", "median": 90000, "currency": "USD"}
        told = read_posting(page({**COOK, "estimatedSalary": guess}), URL)
        assert told.value is not None
        assert told.value.salary is None
        assert "the site's guess" in told.issues[0].what


class TestPlace:
    """Places, remote work and countries."""

    @pytest.mark.parametrize(
        ("place", "told"),
        [
            ({"address": {"streetAddress": "1 Street", "addressLocality": "Pune", "addressRegion": "MH",
                          "addressCountry": "in"}}, ("Pune, MH, IN",)),
            ({"address": {"addressLocality": "Wien", "addressRegion": "Wien", "addressCountry": "AT"}}, ("Wien, AT",)),
            ({"address": {"addressLocality": "Madrid", "addressRegion": "Europe", "addressCountry": "ES"}},
             ("Madrid, ES",)),
            ({"address": {"addressLocality": "Paris", "addressCountry": {"name": "France"}}}, ("Paris, France",)),
            ({"address": "1 Street, Pune"}, ("1 Street, Pune",)),
            ("Pune", ("Pune",)),
            ({"name": "HQ"}, ("HQ",)),
            ({"addressLocality": "Pune"}, ("Pune",)),
            ({"address": [{"addressLocality": "Pune"}]}, ("Pune",)),
            ([{"address": "Pune"}, {"address": "Pune"}, "Berlin", {}, None], ("Pune", "Berlin")),
            ([{"address": {"addressLocality": f"Town {number}"}} for number in range(10)],
             tuple(f"Town {number}" for number in range(10))),
            ([], None),
        ],
    )  # fmt: skip
    def test_places(self, place: object, told: tuple[str, ...] | None) -> None:
        """Places come in all shapes, one or ten, each once and without the street."""
        assert posted(jobLocation=place).locations == told

    def test_remote(self) -> None:
        """Telecommuting is remote, and who may do so from where is told."""
        one = posted(jobLocationType="TELECOMMUTE", applicantLocationRequirements=[{"name": "USA"}, "Canada", {}])
        assert (one.remote, one.eligible_countries) == ("remote", ("USA", "Canada"))
        assert posted(applicantLocationRequirements={"@type": "Country", "name": "USA"}).eligible_countries == ("USA",)

    @pytest.mark.parametrize(
        ("kind", "told"),
        [
            ("Full-time", "full time"),
            (["INTERN", "FULL_TIME"], "internship, full time"),
            ("FULL_TIME,PART_TIME", "full time, part time"),
        ],
    )
    def test_employment(self, kind: object, told: str) -> None:
        """Kinds of contract are told in our words."""
        assert posted(employmentType=kind).employment_type == told


class TestOrigin:
    """Where it is from, since when and until when."""

    def test_marks(self) -> None:
        """The address and the day stand beside every answer; the reference keeps number and system."""
        one = posted(datePosted="2026-05-01T14:42:53+02:00", identifier={"name": "Acme", "value": 42}, workHours="40")
        mark = Told("hours", "jobposting", date(2026, 5, 1), None, URL)
        assert mark in one.told
        assert one.ref == ExternalRef("Acme", "42", URL)
        assert posted(identifier="x-1").ref == ExternalRef("jobposting", "x-1", URL)
        assert posted().ref == ExternalRef("jobposting", URL, URL)

    @pytest.mark.parametrize(("own", "url"), [("/jobs/2", "https://jobs.example/jobs/2"), ("https://[bad", URL)])
    def test_address(self, own: str, url: str) -> None:
        """A posting's own address counts, relative to the page; one that is none does not."""
        one = posted(url=own).ref
        assert one is not None
        assert one.url == url

    def test_dates(self) -> None:
        """A posting that has expired says so, and an impossible day is told; neither stops the rest."""
        assert issues(validThrough="2026-05-08T00:00") == [f"{URL}: validThrough: the posting expired on 8 May 2026"]
        assert issues(validThrough="2026-05-09") == []
        assert "'2026-02-30'" in issues(validThrough="2026-02-30")[0]
        assert "told.said_on" in issues(datePosted="+10000000001")[0]

    def test_expiry_by_default(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without a day the local one counts."""
        monkeypatch.setattr("callprep.model.dates.local_today", lambda: date(2030, 1, 1))
        assert "expired" in read_posting_object({**COOK, "validThrough": "2029-12-31"}).issues[0].what


class TestPages:
    """One, several or no posting."""

    def test_several(self) -> None:
        """Of several postings one must be named: by place, title or number."""
        baker = {**COOK, "title": "Baker", "identifier": {"name": "Acme", "value": "b-1"}}
        both = page(COOK, baker, {"@type": "JobPosting"}, rest="x")
        assert [one.title for one in read_postings(both, URL).value] == ["Cook", "Baker"]
        told = read_posting(both, URL)
        assert told.value is None
        assert told.issues[-1] == Issue(URL, "the page has 2 postings, say which: 1: Cook; 2: Baker")
        for which in (2, "Baker", "b-1"):
            one = read_posting(both, URL, which=which).value
            assert one is not None
            assert one.title == "Baker"
        assert "none, or more than one, is 'Chef'" in read_posting(both, URL, which="Chef").issues[-1].what

    def test_which_of_them(self) -> None:
        """An issue of one posting of several says of which."""
        told = read_postings(page(COOK, {"@type": "JobPosting", "title": "Baker"}), URL)
        assert told.issues == (Issue(f"{URL}: posting 2: company", "is not told there"),)

    @pytest.mark.parametrize(
        ("body", "why"),
        [
            (b"", "the page is empty"),
            (b"%PDF-1.7\0\0", "binary data"),
            ("<input type=password>", "it is a login page"),
            ('<p itemtype="https://schema.org/JobPosting">', "microdata, which is not read"),
            ("<title>Just a moment</title>", "whether one is a robot"),
        ],
    )
    def test_none(self, body: bytes | str, why: str) -> None:
        """A page without a posting gives none, and one line that says why."""
        told = read_posting(body)
        assert told.value is None
        (issue,) = told.issues
        assert issue.where == "page"
        assert why in issue.what

    def test_saved_page(self) -> None:
        """A saved page without an address is read, and no address is made up."""
        one = read_posting(page(COOK).decode()).value
        assert one is not None
        assert one.ref is None
        assert "invalid" not in to_json(one)

    def test_content_type(self) -> None:
        """The header counts: what is no page is not read as one."""
        assert "application/pdf" in read_posting(page(COOK), URL, content_type="application/pdf").issues[0].what


PROPERTIES = (
    "title name description hiringOrganization employmentUnit jobLocation jobLocationType baseSalary salaryCurrency "
    "skills applicantLocationRequirements estimatedSalary employmentType datePosted validThrough identifier url "
    "qualifications experienceRequirements educationRequirements responsibilities jobBenefits occupationalCategory "
    "relevantOccupation"
).split()
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["name", "value", "address", "minValue", "currency", "@id"]), inner, max_size=3
        )
    ),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from(PROPERTIES), JSON, max_size=8))
def test_any_posting(properties: dict[str, object]) -> None:
    """Whatever a posting holds, reading it does not raise, and impact, growth, aims and success stay open."""
    told = read_posting_object(properties, URL, today=TODAY)
    if told.value is not None:
        one = told.value
        assert (one.impact, one.team_impact, one.company_goals, one.growth, one.learning, one.success) == (None,) * 6
        assert '"None"' not in to_json(one)


@given(st.binary())
def test_any_bytes(body: bytes) -> None:
    """Whatever the bytes, reading them does not raise, and nothing comes without a word."""
    told = read_posting(body, URL, today=TODAY)
    assert told.value is None
    assert told.issues

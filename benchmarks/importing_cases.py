"""What each recording must give, by its own index: fields and their values, those that must stay unknown among them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import attrs

__all__ = ["CASES", "Case"]

_MANAGERS_OWN = ("Q1", "Q3", "Q4", "Q5")
_ALL_OPEN = ("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8")


@attrs.frozen
class Case:
    """One thing to be read: a file, the exchange in it and the job of the answer, and what must come out.

    Attributes:
        file: The path below the recordings.
        fields: Paths into what is read, and their values; None is unknown. "open" are the questions still open,
            "posted" the day, "has" texts that must stand in the source text.
        system: The mapping, where an object of a system is read; "board" and a vendor's name go by the folder.
        entry: The place of the exchange in the file.
        inside: The names under which the answer holds the object.
        job: The place of the job.
        person: Whether it is a candidate.
    """

    file: str
    fields: Mapping[str, object]
    system: str = "board"
    entry: int = 0
    inside: tuple[str | int, ...] = ()
    job: int = 0
    person: bool = False

    @property
    def group(self) -> str:
        """What it counts for: the vendor, pages, or resumes."""
        parts = self.file.split("/")
        return parts[1] if parts[0] == "ats" else parts[0]


def _page(page: str, /, **fields: object) -> Case:
    return Case(f"jobposting/{page}.html", {**fields, "hiring_manager": None, "impact": None, "growth": None}, "page")


_PROSE = (
    "Web application development using Java/J2EE Web application development using Python or familiarity with dynamic "
    "programming languages"
)
_PAGES = (
    _page("schemaorg-eg0028-jsonld", title="Software Engineer", company__name=None, salary__min=100000,
          salary__max=100000, salary__currency="USD", salary__period=None, employment_type="full time",
          locations=("Kirkland, WA",), posted=date(2011, 10, 31), open=_MANAGERS_OWN,
          tech_stack__names=(_PROSE,)),
    _page("google-contractor-hourly", title="Software Engineer", company__name="Google",
          company__website="https://www.google.com", employment_type="contractor", salary__min=40, salary__max=40,
          salary__currency="USD", salary__period="hour", locations=("Mountain View, CA, US",), remote=None,
          issue="expired on 18 March 2024"),
    _page("google-remote-usa", remote="remote", eligible_countries=("USA",), employment_type="full time",
          salary__min=40, salary__currency="USD", salary__period="hour", locations=None),
    _page("karriere-at-monthly-range", title="Wirtschaftsingenieur (m/w/d) Prozessoptimierung",
          company__name="Beispiel GmbH", salary__min=3500, salary__max=4500, salary__currency="EUR",
          salary__period="month", locations=("Wien, AT",), employment_type="full time", posted=date(2026, 8, 31),
          source_text="Wir suchen eine Führungskraft für Prozessoptimierung in Wien."),
    _page("graph-internship-fr", title="Stage IA générative & agents", company__name="Acme",
          has=("- Python", "- RAG"), employment_type="internship, full time", locations=("Paris, France",),
          salary=None, posted=date(2026, 9, 20)),
    _page("vilnius-remote-usd-month", title="Python Developer", company__name="Example Engineering", remote="remote",
          locations=("Vilnius, LT",), salary__min=2500, salary__max=3500, salary__currency="USD",
          salary__period="month", employment_type="full time"),
    _page("schemaorg-employment-unit", title="Junior software developer", company__name="ACME Corp.",
          company__website="www.example.com", team__name="ITS - Division C", open=_ALL_OPEN),
    _page("schemaorg-name-not-title", title="Mobile App Developer", company__name="ACME Software",
          has=("15-1132.00",)),
    Case("jobposting/schemaorg-eg0028-microdata.html", {"issue": "no JSON-LD JobPosting found", "title": None}, "page"),
)  # fmt: skip


def _board(file: str, job: int = 0, /, *, entry: int = 0, **fields: object) -> Case:
    return Case(f"ats/{file}.har", {**fields, "impact": None, "team_impact": None, "growth": None, "success": None},
                entry=entry, job=job)  # fmt: skip


_BOARDS = (
    _board("greenhouse/board-gitlab", title="Account Executive - Italy", locations=("Remote, Italy",), remote="remote",
           company__name="GitLab", salary=None, team__name="EMEA - Commercial", posted=date(2026, 4, 17),
           has=("\n\nWhat you’ll do\n- Report to a Regional Sales Director",), ref__id="8503792002"),
    _board("greenhouse/board-gitlab", 1, title="AI Engineer", locations=("Remote, US",), remote="remote", salary=None,
           company__name="GitLab", team__name="Enterprise Applications", ref__id="8565469002"),
    _board("greenhouse/job-pay-transparency", title="Product Engineer", locations=("San Francisco, CA",),
           salary__min=50000, salary__max=75000, salary__currency="USD", salary__period=None,
           source_text="This is the job description.\nAny HTML included through the hosted job application editor will "
                       "be automatically converted into corresponding HTML entities."),
    _board("lever/postings-matchgroup", title="Android Engineer III", team__name="Engineering, Hinge",
           locations=("New York, New York",), remote="hybrid", salary__min=150000, salary__max=180000,
           salary__currency="USD", salary__period="year", posted=date(2026, 5, 19), company__name=None,
           has=("Hinge is the dating app designed to be deleted", "\n\nResponsibilities\n- Cross-Disciplinary",
                "What We're Looking For\n- Professional", "401(k) Matching")),
    _board("lever/postings-matchgroup", 1, title="Android Software Engineer (Azar)", salary=None,
           locations=("Seoul, South Korea",), company__name=None, has=("\n\nRequirements\n- Android",)),
    _board("lever/posting-and-requisition", title="Nango Seed Posting 1", locations=("San Francisco, CA",),
           team__name="Engineering, Research & Development", source_text="Seed posting for Nango integration testing."),
    _board("lever/posting-and-requisition", entry=1, title="Test Requisition", headcount=1, reason_open=None,
           salary=None, hiring_manager=None, sourcing_notes=None),
    _board("ashby/board-highlightta", title="Senior Technical Recruiter", remote="remote", locations=("Canada",),
           salary=None),
    _board("ashby/board-highlightta", 1, title="Senior Site Reliability Engineer", locations=("Toronto, Ontario",),
           salary__min=102800, salary__max=137000, salary__currency="CAD", salary__period="year", remote="hybrid"),
    _board("ashby/job-posting-with-pay", title="Founding Developer Growth Lead", locations=("San Francisco",),
           remote="on_site", employment_type="full time", salary__min=None, salary__words="$150K – $200K • 0.25% – 1%"),
    _board("ashby/job-posting-with-pay", entry=1, title="Founding Developer Growth Lead", remote="on_site",
           salary__min=150000, salary__max=200000, salary__currency="USD", salary__period="year", equity="0.25% – 1%"),
    _board("ashby/job-posting-with-pay", entry=2, title="[Old] Senior Full-Stack Engineer - Remote",
           confidential=False),
    _board("workable/widget-acme", title="Senior Backend Engineer", company__name="Acme", remote="remote",
           team__name="Engineering", salary=None, has=("Equity & healthcare", "- 5+ years experience")),
    _board("workable/widget-acme", 1, title="Office Manager", team__name="Operations", remote=None),
    _board("workable/widget-acme", 2, title="Data Scientist", team__name="Data", company__name="Acme"),
    _board("workable/candidate-and-job", entry=1, title="Account Executive", code="GB/09/AE", remote="on_site",
           locations=("London, England, GB",), has=("\n\nRequirements\n- Proven", "\n\nBenefits\n- Health Care Plan")),
    _board("smartrecruiters/postings-bosch-paged", title="Facilities Soft Services Engineer",
           company__name="Bosch Group", locations=("Pedro Escobedo, Qro., MX",), remote=None),
    _board("smartrecruiters/postings-bosch-paged", 1, title="Senior Data Engineer", remote="remote",
           company__name="The Nielsen Company", locations=("US",)),
    _board("smartrecruiters/postings-bosch-paged", entry=1, title="Software Architect", remote="hybrid",
           locations=("bangalore, IN",), employment_type="part time"),
    _board("smartrecruiters/postings-bosch-paged", entry=2, title="Facilities Soft Services Engineer",
           company__description="Bosch fue fundada en Stuttgart en 1886 por Robert Bosch.",
           work="Responsible for Facilities Services including Landscaping & Pest Control.",
           must_have__texts=("Engineering background required.",), has=("Get to know more about how we work",)),
    _board("recruitee/offers-acme-1",
           title="(Senior) Financial Accountant (f/m/d) - Berlin/Brandenburg Region, Germany",
           company__name="Acme", locations=("Berlin, Germany",), remote="hybrid", salary__min=60000,
           salary__max=75000, salary__currency="EUR", salary__period="year", posted=date(2026, 8, 5),
           has=("How you will make an impact", "What we expect from you")),
    _board("teamtailor/jsonfeed", title="Account Executive - Italy (Madrid based)", locations=("Madrid, ES",),
           company__name="Teamtailor", ref__id="7167985", posted=date(2026, 2, 4)),
    _board("personio/feed-acme", title="Staff Software Engineer, Data Platform", company__name="Acme SE & Co. KG",
           locations=("Munich", "Berlin"), employment_type="permanent, full time", level="experienced",
           must_have__texts=("7-10 years of experience",), source_text=None, jobs=1),
)  # fmt: skip


def _person(file: str, /, *inside: str | int, entry: int = 0, **fields: object) -> Case:
    system = file.partition("/")[0]
    ending = "json" if system == "hropen" else "har"
    never = {"pay": None, "reply": None, "said": None}
    return Case(f"ats/{file}.{ending}", {**never, **fields}, system, entry, inside, person=True)


def _resume(resume: str, /, **fields: object) -> Case:
    return Case(f"jsonresume/{resume}.json", {**fields, "pay": None}, "jsonresume", person=True)


_PEOPLE = (
    _person("greenhouse/harvest-candidate", name="John Locke",
            accounts__urls=("https://mysite.com/", "https://x.com/test", "https://example.com/"),
            emails=("redacted@example.com", "test@example.com"), location="New York, New York, USA",
            ref__id="53883394", do_not_contact=False, issue="'https://linkedin.com/example'"),
    _person("lever/candidate-read-and-note", name="Nango Seed Candidate 1", accounts=None, location=None,
            emails=("nango-seed-candidate-1@example.com",), ref__id="6408dc54-7015-4e5b-8d60-23afff2b1efc"),
    _person("lever/candidate-read-and-note", entry=1, name="Nango Seed Candidate 1", location=None),
    _person("lever/push-tags-links", name=None, emails=None, ref__id="6408dc54-7015-4e5b-8d60-23afff2b1efc"),
    _person("lever/push-tags-links", entry=1, accounts__urls=("https://example.com/seed-link",),
            name="Nango Seed Candidate 1"),
    _person("ashby/candidate-and-note", name="Test User 1", emails=("user1@example.com", "user2@example.com"),
            accounts__urls=("https://www.linkedin.com/in/example-person-1", "https://person.example.com/"),
            timezone=None),
    _person("workable/candidate-and-job", name="Nango Testone", emails=("nango.testone@example.com",), location=None,
            accounts=None, ref__id="27273038"),
    _person("workable/candidates-page1", "candidates", 0, name="Elvie Schmidt", ref__id="27270275", location=None),
    _person("hropen/candidate-421", name="Nina Greger", location="Forserum, SE", emails=("redacted@example.com",),
            ref__id="81994764"),
    _resume("richard-hendriks", name="Richard Hendriks", location="San Francisco, California, US",
            accounts__urls=("http://richardhendricks.example.com/", "https://soundcloud.example.com/dandymusicnl",
                            "https://x.com/neutralthoughts")),
    _resume("lena-vasquez-staff", name="Dr. Lena Vasquez", location="San Francisco, California, US",
            accounts__urls=("https://lenavasquez.example.com/", "https://github.com/lvasquez",
                            "https://hachyderm.io/@lena", "https://www.linkedin.com/in/lena-vasquez-eng")),
    _resume("daniel-reyes-career-changer", name="Daniel Reyes", location="Austin, Texas, US",
            accounts__urls=("https://danielreyes.example.com/", "https://www.linkedin.com/in/danielreyesdata",
                            "https://github.com/dreyes-data")),
    _resume("jane-developer-complete", name="Jane Developer", location="San Francisco, California, US",
            accounts__urls=("https://janedeveloper.com/", "https://github.com/janedev",
                            "https://www.linkedin.com/in/janedeveloper", "https://x.com/janedev")),
    _resume("jane-fullstacker-0x", name="Jane Q. Fullstacker", location="Mountain View, CA, US",
            accounts__urls=("http://janef.me/blog", "https://github.com/janef-was-here"),
            issue="twitter.com/janef-was-here"),
    _resume("samantha-jones-story", name="Samantha Jones", location="Anytown, Any State, US",
            accounts__urls=("https://www.samanthajones.com/", "https://github.com/sjones",
                            "https://www.linkedin.com/in/samanthajones")),
    _resume("john-doe-minimal", name="John Doe", location="San Francisco, California, US",
            accounts__urls=("https://x.com/john",)),
    _resume("invalid-country", name="John Doe", location="San Francisco, California, badCode"),
    _resume("unknown-members", name=None, location=None, issue="nothing in it"),
    Case("jsonresume/job-description-sample.json",
         {"title": "Web Developer", "company.name": "Microsoft", "employment_type": "full time", "remote": "hybrid",
          "locations": ("Berlin, DE",), "salary.min": 100000, "salary.currency": None, "salary.period": None,
          "must_have[].text": ("Bachelor's degree in Computer Science or related field",
                               "3+ years of experience in web development",
                               "Strong understanding of JavaScript, HTML, and CSS"),
          "tech_stack[].name": ("HTML", "CSS", "JavaScript", "React", "Node.js", "SQL", "NoSQL", "MongoDB"),
          "has": ("building and maintaining web applications",), "growth": None, "posted": date(2024, 7, 10)},
         "jsonresume"),
)  # fmt: skip

CASES: tuple[Case, ...] = (*_PAGES, *_BOARDS, *_PEOPLE)

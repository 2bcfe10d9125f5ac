"""JSON Resume out, and in again."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

import attrs
from hypothesis import given
from hypothesis import strategies as st

from callprep.formats.jsonresume import SCHEMA, to_jsonresume
from callprep.formats.mappings.apply import from_mapping
from callprep.formats.mappings.registry import mapping
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate, Reply
from callprep.model.evidence import Dossier, Evidence, Identity, Provenance, Publisher, Report
from callprep.model.facts import About, Education, Fact, Interest, Role, Said, Skill
from callprep.model.shapes import is_list, is_object
from callprep.model.works import Paper, Patent, Post, Project, Talk

SEEN = datetime(2026, 5, 9, 8, tzinfo=UTC)
GITHUB = Account("github", "ada-example")
ADA = Candidate(
    "Ada Example",
    (GITHUB, Account.page("https://ada.example"), Account.page("https://two.example"),
     Account.page("https://ada.example/feed", "feed")),
    emails=("ada@example.com", "two@example.com"),
    location="Pune, IN",
    reply=Reply("Sounds good"),
    said=(Said("I am ill"),),
)  # fmt: skip
KEYS = {
    "basics": "name label image email phone url summary location profiles",
    "work": "name location description position url startDate endDate summary highlights",
    "education": "institution url area studyType startDate endDate score courses",
    "skills": "name level keywords",
    "interests": "name keywords",
    "projects": "name description highlights keywords startDate endDate url roles entity type",
    "publications": "name publisher releaseDate url summary",
    "meta": "canonical version lastModified",
}
DATE = re.compile(r"^([1-2][0-9]{3}-[0-1][0-9]-[0-3][0-9])$")


def dossier(*facts: Fact, identity: Identity = Identity.PROVEN) -> Dossier:
    """Give a dossier of Ada's with these facts."""
    origin = Provenance("test", GITHUB, GITHUB.url, GITHUB.url, SEEN, Publisher.SELF)
    return Dossier(ADA, (Report("test", tuple(Evidence(fact, origin, identity) for fact in facts)),), SEEN)


def assert_valid(resume: object) -> None:
    """Hold what the schema asks for: known sections and keys, and dates of its form."""
    assert is_object(resume)
    for section, content in resume.items():
        if section != "$schema":
            for item in content if is_list(content) else (content,):
                assert is_object(item)
                assert set(item) <= set(KEYS[section].split())
                for key, value in item.items():
                    assert value not in (None, "", [])
                    assert not key.endswith("Date") or DATE.match(str(value))
    assert json.loads(json.dumps(resume)) == resume


def test_facts() -> None:
    """Each kind of fact finds its section."""
    resume = to_jsonresume(
        dossier(
            About("Ada", headline="Engineer"),
            Role("Engineer", "Acme", datetime(2020, 1, 1, tzinfo=UTC), description="Soup"),
            Education("Maths", "Pune", ended=datetime(2019, 6, 1, tzinfo=UTC)),
            Skill("Python", ("Django",)),
            Skill("Python", ("Django",)),
            Interest("Maps"),
            Project("soup", languages=("Python",), topics=("food",), created=SEEN, url="https://github.com/a/soup"),
            Paper("On soup", venue="Soup 26", published=datetime(999, 1, 1, tzinfo=UTC)),
            Post("Soup", summary="How"),
            Talk("Soups", event="SoupConf", given=SEEN),
            Patent("Pot", "US1"),
        )
    )
    assert_valid(resume)
    assert resume["basics"] == {
        "name": "Ada Example", "label": "Engineer", "email": "ada@example.com", "url": "https://ada.example/",
        "location": {"city": "Pune, IN"},
        "profiles": [{"network": "GitHub", "username": "ada-example", "url": "https://github.com/ada-example"},
                     {"network": "homepage", "url": "https://two.example/"}],
    }  # fmt: skip
    assert resume["work"] == [{"name": "Acme", "position": "Engineer", "startDate": "2020-01-01", "summary": "Soup"}]
    assert resume["education"] == [{"institution": "Pune", "area": "Maths", "endDate": "2019-06-01"}]
    assert resume["skills"] == [{"name": "Python", "keywords": ["Django"]}]
    assert resume["interests"] == [{"name": "Maps"}]
    assert resume["publications"] == [
        {"name": "On soup", "publisher": "Soup 26"}, {"name": "Soup", "summary": "How"},
        {"name": "Soups", "publisher": "SoupConf", "releaseDate": "2026-05-09"}, {"name": "Pot"},
    ]  # fmt: skip
    assert resume["$schema"] == SCHEMA
    assert resume["meta"] == {"version": "v1.0.0", "lastModified": "2026-05-09T08:00:00+00:00"}


def test_only_what_is_sure() -> None:
    """What may be somebody else's is not written, and nothing that was said to us."""
    resume = to_jsonresume(dossier(Skill("Python"), Said("I am ill"), identity=Identity.SUGGESTED))
    assert set(resume) == {"$schema", "basics", "meta"}
    assert "ill" not in json.dumps(resume)
    assert "Sounds good" not in json.dumps(resume)


def test_candidate_alone() -> None:
    """A candidate without research is a resume with basics."""
    resume = to_jsonresume(Candidate("Ada"))
    assert resume == {"$schema": SCHEMA, "basics": {"name": "Ada"}, "meta": {"version": "v1.0.0"}}
    assert_valid(resume)


HANDLES = st.from_regex(r"ada[a-z0-9]{1,10}", fullmatch=True)  # none that is a page of the site's own
ACCOUNTS = st.lists(
    st.builds(Account, st.sampled_from(["github", "gitlab", "x"]), HANDLES)
    | HANDLES.map(lambda name: Account.page(f"https://{name}.example"))
)
WORDS = st.from_regex(r"[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8})?", fullmatch=True)


@given(st.builds(Candidate, WORDS, ACCOUNTS.map(tuple), st.just(("ada@example.com",)), st.none() | WORDS))
def test_round_trip(person: Candidate) -> None:
    """To import, export and import again changes nothing."""
    once = from_mapping(Candidate, to_jsonresume(person), mapping("jsonresume")).value
    assert once is not None
    assert_valid(to_jsonresume(once))
    twice = from_mapping(Candidate, to_jsonresume(once), mapping("jsonresume")).value
    assert twice == once
    assert (once.name, once.emails, once.location) == (person.name, person.emails, person.location)
    assert {account.key for account in once.accounts} == {account.key for account in person.accounts}
    assert attrs.evolve(once, accounts=person.accounts) == person

"""Payloads of job boards to opportunities."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.formats.boards.addresses import READERS as BY_VENDOR
from callprep.formats.boards.ashby import read_ashby
from callprep.formats.boards.greenhouse import read_greenhouse
from callprep.formats.boards.lever import read_lever
from callprep.formats.boards.personio import read_personio
from callprep.formats.boards.recruitee import read_recruitee
from callprep.formats.boards.smartrecruiters import read_smartrecruiters
from callprep.formats.boards.teamtailor import read_teamtailor
from callprep.formats.boards.workable import read_workable
from callprep.model.company import Company
from callprep.model.opportunity import Opportunity
from callprep.model.read import Issue, Read

READERS: dict[str, Callable[..., Read[tuple[Opportunity, ...]]]] = {
    "greenhouse": read_greenhouse,
    "lever": read_lever,
    "ashby": read_ashby,
    "workable": read_workable,
    "smartrecruiters": read_smartrecruiters,
    "recruitee": read_recruitee,
    "teamtailor": read_teamtailor,
}
JSON_READERS = sorted(READERS)


@pytest.mark.parametrize(
    ("vendor", "payload"),
    [
        ("greenhouse", {"jobs": [{"title": "Cook", "id": 1}]}),
        ("greenhouse", {"title": "Cook", "id": 1}),
        ("lever", [{"text": "Cook", "id": "1"}]),
        ("lever", {"data": {"text": "Cook", "id": "1"}}),
        ("lever", {"text": "Cook", "id": "1"}),
        ("ashby", {"jobs": [{"title": "Cook"}]}),
        ("ashby", {"success": True, "results": [{"title": "Cook"}]}),
        ("ashby", {"success": True, "results": {"title": "Cook"}}),
        ("workable", {"jobs": [{"title": "Cook"}]}),
        ("smartrecruiters", {"totalFound": 1, "content": [{"name": "Cook"}]}),
        ("smartrecruiters", {"name": "Cook"}),
        ("recruitee", {"offers": [{"title": "Cook"}]}),
        ("recruitee", {"offer": {"title": "Cook"}}),
        ("teamtailor", {"items": [{"_jobposting": {"title": "Cook"}}]}),
    ],
)
def test_shapes(vendor: str, payload: object) -> None:
    """A whole board and one job of it are read, parsed or not; a company that is not named is the one given."""
    for form in (
        payload,
        json.dumps(payload),
        json.dumps(payload).encode(),
        b"\xef\xbb\xbf" + json.dumps(payload).encode(),
    ):
        told = READERS[vendor](form, company="Acme")
        assert [(one.title, one.company.name) for one in told.value] == [("Cook", "Acme")]
        assert told.issues == ()


@pytest.mark.parametrize("vendor", JSON_READERS)
@pytest.mark.parametrize(
    ("payload", "why"),
    [(b"<html>", "is a web page where JSON is due"), ("  <!doctype html>", "web page"), (b"{", "is no JSON"),
     (b"\xff", "is no JSON"), ("[" * 100_000, "is no JSON"), (b" " * (16 * 1024 * 1024 + 1), "larger than")],
    ids=["page", "text", "json", "bytes", "deep", "large"],
)  # fmt: skip
def test_no_json(vendor: str, payload: object, why: str) -> None:
    """What is no JSON gives no job, and one line that says why and of which address."""
    told = READERS[vendor](payload, where="https://board.example")
    assert told.value == ()
    (issue,) = told.issues
    assert issue.where == "https://board.example"
    assert why in issue.what


@pytest.mark.parametrize(
    ("vendor", "payload", "why"),
    [
        ("lever", {"ok": False, "error": "Document not found"}, "Lever says: Document not found"),
        ("ashby", {"success": False, "errors": ["invalid_input"]}, "Ashby says: ['invalid_input']"),
        ("smartrecruiters", {"totalFound": 0, "content": []}, "nothing found"),
    ],
)
def test_errors_that_look_well(vendor: str, payload: object, why: str) -> None:
    """An answer may be well-formed and still say that nothing is there."""
    told = READERS[vendor](payload)
    assert told.value == ()
    assert why in told.issues[0].what


def test_company() -> None:
    """What the payload says of the company goes before what is given; without either it is told, once a job."""
    assert (
        read_greenhouse({"jobs": [{"title": "Cook", "company_name": "Own"}]}, company="Acme").value[0].company.name
        == "Own"
    )
    whole = Company("Acme", website="https://acme.example")
    assert read_lever([{"text": "Cook"}], company=whole).value[0].company == whole
    assert read_lever([{"text": "Cook"}]).issues == (Issue("lever[0]: company", "is not told there"),)
    assert read_workable({"name": " Acme ", "jobs": [{"title": "Cook"}]}).value[0].company.name == "Acme"
    assert read_workable({"name": " ", "jobs": [{"title": "Cook"}]}).value[0].company.name == ""
    assert read_workable({"name": "Acme", "jobs": [{"title": "Cook"}]}, company="Mine").value[0].company.name == "Mine"
    assert (
        read_teamtailor({"title": "Acme", "items": [{"_jobposting": {"title": "Cook"}}]}).value[0].company.name
        == "Acme"
    )
    assert read_teamtailor({"title": 5, "items": [{"_jobposting": {"title": "Cook"}}]}).value[0].company.name == ""


def test_confidential() -> None:
    """A confidential search keeps its company unnamed, whoever runs the board."""
    hidden = {"_jobposting": {"title": "Cook", "hiringOrganization": "Confidential"}}
    one = read_teamtailor({"title": "Agency", "items": [hidden]}).value[0]
    assert (one.company.name, one.confidential) == ("", True)


def test_once_for_each_place() -> None:
    """A job that is listed once for each place is one job with all places; without a number each is its own."""
    jobs = [{"title": "Cook", "shortcode": "A", "city": city} for city in ("Pune", "Berlin", "Pune")]
    (one,) = read_workable({"name": "Acme", "jobs": jobs}).value
    assert one.locations == ("Pune", "Berlin")
    bare = [{"title": "Cook"}, {"title": "Cook"}]
    assert len(read_workable({"name": "Acme", "jobs": bare}).value) == 2


def test_bad_jobs() -> None:
    """What is no job is told by its place, and the others are read."""
    told = read_greenhouse({"jobs": [5, {"title": "Cook", "company_name": "Acme"}, {}]}, where="b")
    assert [one.title for one in told.value] == ["Cook"]
    assert told.issues == (
        Issue("b[0]", "should be an object"),
        Issue("b[2]", "there is nothing in it for Opportunity"),
    )


FEED = """<?xml version="1.0" encoding="UTF-8"?>
<workzag-jobs><position><id>1</id><subcompany>Acme &amp; Co</subcompany><office>Pune</office>
<additionalOffices><office>Berlin</office></additionalOffices><name>Cook</name>
<jobDescriptions><jobDescription><name>Your tasks</name>
<value><![CDATA[<ul><li>Boil</li></ul>]]></value></jobDescription>
</jobDescriptions><createdAt>2026-05-09T08:00:00+0000</createdAt></position></workzag-jobs>"""


def test_personio() -> None:
    """A feed is read as text and as bytes, with entities, CDATA and places."""
    for feed in (FEED, FEED.encode(), FEED.partition("\n")[2]):
        told = read_personio(feed)
        assert told.issues == ()
        (one,) = told.value
        assert (one.title, one.company.name, one.locations) == ("Cook", "Acme & Co", ("Pune", "Berlin"))
        assert one.work == "- Boil"


@pytest.mark.parametrize(
    ("feed", "why"),
    [
        ("<!DOCTYPE html><html></html>", "the feed is switched off"),
        ('<!DOCTYPE x [<!ENTITY a "b">]><workzag-jobs/>', "it has a DOCTYPE"),
        (FEED.replace("<workzag", '<!DOCTYPE x SYSTEM "file:///etc/passwd"><workzag'), "it has a DOCTYPE"),
        ("<a>" * 200_001, "too much markup"),
        ("<workzag-jobs>", "is no XML"),
        ("", "is no XML"),
        (b" " * (16 * 1024 * 1024 + 1), "larger than"),
    ],
    ids=["page", "entity", "external", "markup", "broken", "empty", "large"],
)
def test_no_feed(feed: str | bytes, why: str) -> None:
    """A page, a DOCTYPE, and what is no XML are refused in one line."""
    told = read_personio(feed)
    assert told.value == ()
    assert why in told.issues[0].what


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from("jobs data items results content title name id text lists".split()), inner, max_size=4
        )
    ),
    max_leaves=8,
)


@given(JSON | st.binary() | st.text(), st.sampled_from(JSON_READERS))
def test_any_payload(payload: object, vendor: str) -> None:
    """Whatever a board answers, reading it does not raise, and a job without a title is told."""
    told = READERS[vendor](payload)
    assert all(one.title for one in told.value) or told.issues


@given(st.text() | st.binary())
def test_any_feed(feed: str | bytes) -> None:
    """Whatever a feed is, reading it does not raise."""
    assert read_personio(feed).value == ()


def test_one_file_a_vendor() -> None:
    """Each vendor has a reader of its own name in a file of its own name."""
    assert {**READERS, "personio": read_personio} == BY_VENDOR
    for vendor, reader in BY_VENDOR.items():
        assert getattr(import_module(f"callprep.formats.boards.{vendor}"), f"read_{vendor}") is reader

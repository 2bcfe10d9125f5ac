"""Payloads of job boards to opportunities."""

from __future__ import annotations

import json
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.formats.boards._reading import Payload
from callprep.formats.boards.vendors import BOARDS
from callprep.formats.mappings.registry import mapping
from callprep.model.company import Company
from callprep.model.read import Issue

JSON_READERS = sorted(set(BOARDS) - {"personio"})


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
def test_shapes(vendor: str, payload: dict[str, object] | list[object]) -> None:
    """A whole board and one job of it are read, parsed or not; a company that is not named is the one given."""
    forms: tuple[Payload, ...] = (
        payload,
        json.dumps(payload),
        json.dumps(payload).encode(),
        b"\xef\xbb\xbf" + json.dumps(payload).encode(),
    )
    for form in forms:
        told = BOARDS[vendor].read(form, company="Acme")
        assert [(one.title, one.company.name) for one in told.value] == [("Cook", "Acme")]
        assert told.issues == ()


@pytest.mark.parametrize("vendor", JSON_READERS)
@pytest.mark.parametrize(
    ("payload", "why"),
    [(b"<html>", "is a web page where JSON is due"), ("  <!doctype html>", "web page"), (b"{", "is no JSON"),
     (b"\xff", "is no JSON"), ("[" * 100_000, "is no JSON"), (b" " * (16 * 1024 * 1024 + 1), "larger than")],
    ids=["page", "text", "json", "bytes", "deep", "large"],
)  # fmt: skip
def test_no_json(vendor: str, payload: bytes | str, why: str) -> None:
    """What is no JSON gives no job, and one line that says why and of which address."""
    told = BOARDS[vendor].read(payload, where="https://board.example")
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
def test_errors_that_look_well(vendor: str, payload: dict[str, object], why: str) -> None:
    """An answer may be well-formed and still say that nothing is there."""
    told = BOARDS[vendor].read(payload)
    assert told.value == ()
    assert why in told.issues[0].what


def company(vendor: str, payload: Payload, given: str | None = None) -> str:
    """Give the name of the company of the first job."""
    return BOARDS[vendor].read(payload, company=given).value[0].company.name


def test_company() -> None:
    """What the payload says of the company goes before what is given; without either it is told, once a job."""
    assert company("greenhouse", {"jobs": [{"title": "Cook", "company_name": "Own"}]}, "Acme") == "Own"
    whole = Company("Acme", website="https://acme.example")
    assert BOARDS["lever"].read([{"text": "Cook"}], company=whole).value[0].company == whole
    assert BOARDS["lever"].read([{"text": "Cook"}]).issues == (Issue("lever[0]: company", "is not told there"),)
    jobs = [{"title": "Cook"}]
    assert company("workable", {"name": " Acme ", "jobs": jobs}) == "Acme"
    assert company("workable", {"name": " ", "jobs": jobs}) == ""
    assert company("workable", {"name": "Acme", "jobs": jobs}, "Mine") == "Mine"
    items = [{"_jobposting": {"title": "Cook"}}]
    assert company("teamtailor", {"title": "Acme", "items": items}) == "Acme"
    assert company("teamtailor", {"title": 5, "items": items}) == ""


def test_confidential() -> None:
    """A confidential search keeps its company unnamed, whoever runs the board."""
    hidden = {"_jobposting": {"title": "Cook", "hiringOrganization": "Confidential"}}
    one = BOARDS["teamtailor"].read({"title": "Agency", "items": [hidden]}).value[0]
    assert (one.company.name, one.confidential) == ("", True)


def test_once_for_each_place() -> None:
    """A job that is listed once for each place is one job with all places; without a number each is its own."""
    jobs = [{"title": "Cook", "shortcode": "A", "city": city} for city in ("Pune", "Berlin", "Pune")]
    (one,) = BOARDS["workable"].read({"name": "Acme", "jobs": jobs}).value
    assert one.locations == ("Pune", "Berlin")
    bare = [{"title": "Cook"}, {"title": "Cook"}]
    assert len(BOARDS["workable"].read({"name": "Acme", "jobs": bare}).value) == 2


def test_bad_jobs() -> None:
    """What is no job is told by its place, and the others are read."""
    told = BOARDS["greenhouse"].read({"jobs": [5, {"title": "Cook", "company_name": "Acme"}, {}]}, where="b")
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
        told = BOARDS["personio"].read(feed)
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
    told = BOARDS["personio"].read(feed)
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
    told = BOARDS[vendor].read(cast("Payload", payload))
    assert all(one.title for one in told.value) or told.issues


@given(st.text() | st.binary())
def test_any_feed(feed: str | bytes) -> None:
    """Whatever a feed is, reading it does not raise."""
    assert BOARDS["personio"].read(feed).value == ()


def test_parsed_feed() -> None:
    """A feed is no JSON: what is handed over parsed is told, and does not raise."""
    for payload in ({"a": 1}, [1]):
        assert BOARDS["personio"].read(payload).issues == (
            Issue("personio", "is parsed JSON where an XML feed is due"),
        )  # fmt: skip


def test_vendors() -> None:
    """Each board reads by the mapping of its own name, which is one of those that are shipped."""
    for vendor, board in BOARDS.items():
        assert board.mapping is mapping(vendor)


def test_pages() -> None:
    """A list that goes on says how many there are, and how to ask for the others; the last page does not."""
    page = {"totalFound": 3, "offset": 1, "content": [{"name": "Cook"}]}
    told = BOARDS["smartrecruiters"].read(page, company="Acme")
    assert [one.title for one in told.value] == ["Cook"]
    assert told.issues == (Issue("smartrecruiters", "lists 3 jobs; these end with number 2: ask with offset=2"),)
    for whole in ({**page, "offset": 2}, {**page, "totalFound": "3"}, {**page, "totalFound": None}):
        assert BOARDS["smartrecruiters"].read(whole, company="Acme").issues == ()


def test_all_jobs() -> None:
    """However many jobs a board lists, all are read."""
    jobs = [{"title": "Cook", "id": number} for number in range(1_200)]
    assert len(BOARDS["greenhouse"].read({"jobs": jobs}, company="Acme").value) == 1_200


def test_wanted() -> None:
    """Of jobs that nobody asked for nothing is heard."""
    jobs = [{"title": "Cook"}, {"title": "Baker"}, 5]
    told = BOARDS["greenhouse"].read({"jobs": jobs}, wanted=lambda one: one.title == "Baker")
    assert [one.title for one in told.value] == ["Baker"]
    assert told.issues == (Issue("greenhouse[1]: company", "is not told there"),)

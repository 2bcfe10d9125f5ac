"""Job postings in the JSON-LD of a page."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.errors import UnreadableError
from callprep.reading.jobs import read_job_page

URL = "https://jobs.example/1"
POSTING = {"@type": "JobPosting", "title": "Cook"}


def page(*blocks: object, rest: str = "") -> bytes:
    """Give a page with these blocks of JSON-LD."""
    scripts = (f'<script type="application/ld+json">{json.dumps(block)}</script>' for block in blocks)
    return f"<html><head>{''.join(scripts)}</head><body>{rest}</body></html>".encode()


def titles(*blocks: object) -> list[object]:
    """Give the titles of the postings of a page with these blocks."""
    return [posting.get("title") for posting in read_job_page(page(*blocks), URL).postings]


@pytest.mark.parametrize(
    "blocks",
    [
        (POSTING,),
        ([POSTING],),
        ({"@graph": [{"@type": "WebPage"}, POSTING]},),
        ({"@type": "Organization"}, POSTING),
        ({"@type": "WebPage", "mainEntity": POSTING},),
        ({"@type": "ItemList", "itemListElement": [{"item": POSTING}]},),
        ({**POSTING, "@type": ["Thing", "JobPosting"]},),
        ({**POSTING, "@type": "http://schema.org/JobPosting"},),
        (POSTING, POSTING),
        ({"@graph": [{"@type": "WebPage", "about": {"@id": "#j"}}, {**POSTING, "@id": "#j"}]},),
        ({"@graph": [{"@type": "JobPosting", "@id": "#j"}, {**POSTING, "@id": "#j"}]},),
    ],
)
def test_where_a_posting_stands(blocks: tuple[object, ...]) -> None:
    """A posting is found wherever it stands and however its type is written, and given once."""
    assert titles(*blocks) == ["Cook"]


def test_several() -> None:
    """Several postings of a page come in their order; never more than two hundred."""
    assert titles(POSTING, {**POSTING, "title": "Baker"}) == ["Cook", "Baker"]
    many = [[{**POSTING, "title": str(number + 50 * block)} for number in range(50)] for block in range(5)]
    assert titles(*many) == [str(number) for number in range(200)]


def test_references() -> None:
    """What a posting refers to by id is put in its place; who refers to nothing keeps the reference."""
    company = {"@type": "Organization", "@id": "#acme", "name": "Acme"}
    posting = {**POSTING, "hiringOrganization": {"@id": "#acme"}, "jobLocation": [{"@id": "#nowhere"}, "Pune"]}
    found = read_job_page(page(company, posting), URL).postings[0]
    assert found["hiringOrganization"] == company
    assert found["jobLocation"] == [{"@id": "#nowhere"}, "Pune"]


def test_references_do_not_multiply() -> None:
    """A web of references is followed once, and deep objects stay as they are."""
    web = [{"@id": f"#{name}", "all": [{"@id": f"#{other}"} for other in range(40)]} for name in range(40)]
    deep: object = "end"
    for _ in range(10):
        deep = {"in": deep}
    found = read_job_page(page(web, {**POSTING, "web": {"@id": "#1"}, "deep": deep}), URL).postings[0]
    assert found["web"] == web[1]
    assert found["deep"] == deep


@pytest.mark.parametrize(
    ("body", "note"),
    [
        ("<p>Hello</p>", "no JSON-LD JobPosting found"),
        ('<div itemscope itemtype="https://schema.org/JobPosting">', "microdata, which is not read"),
        ('<div vocab="https://schema.org/" typeof="JobPosting">', "RDFa, which is not read"),
        ('<div typeof="Thing schema:JobPosting">', "RDFa, which is not read"),
        ('<form><input type="password"></form>', "it is a login page"),
        ("<title>Sign in to continue</title>", "it is a login page"),
        ("<title>Just a moment...</title>", "asks whether one is a robot"),
        ("<p>Please verify you are a human</p>", "asks whether one is a robot"),
        ('<iframe src="https://example.com/recaptcha/api"></iframe>', "asks whether one is a robot"),
    ],
)
def test_why_there_is_none(body: str, note: str) -> None:
    """A page without a posting says why, in one line: other markup, a login, a captcha."""
    found = read_job_page(body.encode(), URL)
    assert found.postings == ()
    assert len(found.notes) == 1
    assert note in found.notes[0]


def test_unreadable_blocks() -> None:
    """A block that cannot be read is told of, and hides no other."""
    broken = b'<script type="application/ld+json">{"@type": </script><script>var x</script>'
    found = read_job_page(page(POSTING) + broken, URL)
    assert [posting["title"] for posting in found.postings] == ["Cook"]
    assert found.notes == ("1 of its JSON-LD blocks cannot be read",)


def test_no_page() -> None:
    """What is no page is an error of its own."""
    with pytest.raises(UnreadableError):
        read_job_page(b"", URL)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.just("JobPosting") | st.just("#a"),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["@type", "@id", "@graph", "title"]), inner),
)


@given(JSON)
def test_any_json(block: object) -> None:
    """Whatever the JSON-LD holds, reading it does not raise, and what comes out are postings."""
    for posting in read_job_page(page(block), URL).postings:
        assert "JobPosting" in str(posting["@type"])

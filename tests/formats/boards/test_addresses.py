"""Web addresses of job boards."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.formats.boards.addresses import BoardAddress, board_of
from callprep.model.read import Issue, Read

GREENHOUSE = "https://boards-api.greenhouse.io/v1/boards/acme/jobs"
SMART = "https://api.smartrecruiters.com/v1/companies/Acme/postings"


@pytest.mark.parametrize(
    ("url", "vendor", "endpoint", "job"),
    [
        ("https://boards.greenhouse.io/acme", "greenhouse", f"{GREENHOUSE}?content=true", None),
        ("job-boards.greenhouse.io/acme/jobs/12?a=b", "greenhouse", f"{GREENHOUSE}/12?pay_transparency=true", None),
        ("https://boards.greenhouse.io/acme?gh_jid=12", "greenhouse", f"{GREENHOUSE}/12?pay_transparency=true", None),
        ("https://boards.greenhouse.io/acme?gh_jid=x", "greenhouse", f"{GREENHOUSE}?content=true", None),
        ("https://jobs.lever.co/acme", "lever", "https://api.lever.co/v0/postings/acme?mode=json", None),
        ("https://jobs.eu.lever.co/acme/a-1/apply", "lever", "https://api.eu.lever.co/v0/postings/acme/a-1", None),
        ("https://jobs.ashbyhq.com/Acme/a-1", "ashby",
         "https://api.ashbyhq.com/posting-api/job-board/Acme?includeCompensation=true", "a-1"),
        ("https://apply.workable.com/acme/j/A1/", "workable",
         "https://apply.workable.com/api/v1/widget/accounts/acme?details=true", "A1"),
        ("https://jobs.smartrecruiters.com/Acme/744-cook", "smartrecruiters", f"{SMART}/744", None),
        ("https://careers.smartrecruiters.com/Acme", "smartrecruiters", f"{SMART}?limit=100&offset=0", None),
        ("https://acme.recruitee.com/o/cook", "recruitee", "https://acme.recruitee.com/api/offers/", "cook"),
        ("https://acme.teamtailor.com/jobs/7-cook", "teamtailor", "https://acme.teamtailor.com/jobs.json", "7"),
        ("https://ACME.jobs.personio.de/job/9?language=de", "personio",
         "https://acme.jobs.personio.de/xml?language=en", "9"),
    ],
)  # fmt: skip
def test_boards(url: str, vendor: str, endpoint: str, job: str | None) -> None:
    """An address of a vendor gives where its board, or the one job, answers without a key."""
    board = board_of(url)
    assert board is not None
    assert (board.vendor, board.endpoint, board.job) == (vendor, endpoint, job)


@pytest.mark.parametrize(
    "url",
    ["", "https://acme.example/jobs", "https://evil.example/boards.greenhouse.io/acme", "https://[bad",
     "https://boards.greenhouse.io.evil.example/acme", "https://apply.workable.com/j/A1", "https://jobs.lever.co",
     "https://boards.greenhouse.io/", "https://jobs.lever.co/acme%2F.."],
)  # fmt: skip
def test_no_board(url: str) -> None:
    """Anything else is a page, look-alikes too."""
    assert board_of(url) is None


def test_reading() -> None:
    """The board reads its answer, and of a whole board the job that the address named."""
    jobs = [{"title": "Cook", "shortcode": "A1"}, {"title": "Baker", "shortcode": "B2"}]
    board = board_of("https://apply.workable.com/acme/j/B2")
    assert board is not None
    assert [one.title for one in board.read({"name": "Acme", "jobs": jobs}).value] == ["Baker"]
    whole = board_of("https://apply.workable.com/acme")
    assert whole is not None
    told = whole.read({"jobs": [*jobs, 5]}, company="Acme")
    assert [one.title for one in told.value] == ["Cook", "Baker"]
    assert told.issues[0].where == f"{whole.endpoint}[2]"


def test_reading_by_address() -> None:
    """A job may be named by the end of its address, with or without its title, where its number is another."""
    offers = [{"id": 1, "title": "Cook", "careers_url": "https://acme.recruitee.com/o/cook"}, {"title": "Baker"}]
    board = board_of("https://acme.recruitee.com/o/cook")
    assert board is not None
    assert [one.title for one in board.read({"offers": offers}).value] == ["Cook"]
    told = board.read({"offers": [{"id": 1, "title": "Cook"}]})
    assert told == Read((), (Issue(board.endpoint, "lists 1, and none is cook"),))
    assert board.read("<html>").issues == (Issue(board.endpoint, "is a web page where JSON is due"),)


def test_other_jobs() -> None:
    """Of a whole board only the named job's issues are heard."""
    board = board_of("https://jobs.ashbyhq.com/acme/b")
    assert board is not None
    jobs = [{"id": name, "title": name} for name in "abc"]
    assert board.read({"jobs": jobs}).issues == (Issue(f"{board.endpoint}[1]: company", "is not told there"),)


def test_one_of_a_board() -> None:
    """Where a board tells more of a single job, its address is known; else the board has told all."""
    board = board_of("https://boards.greenhouse.io/acme")
    assert board is not None
    (one,) = board.read({"jobs": [{"id": "7/8", "title": "Cook"}]}, company="Acme").value
    assert board.of(one) == BoardAddress("greenhouse", f"{GREENHOUSE}/7%2F8?pay_transparency=true")
    (bare,) = board.read({"jobs": [{"title": "Cook"}]}, company="Acme").value
    assert board.of(bare) is None
    whole = board_of("https://acme.recruitee.com")
    assert whole is not None
    assert whole.of(one) is None


def test_no_payload_of_its_kind() -> None:
    """What is no answer of that vendor's kind is an issue."""
    board = board_of("https://acme.jobs.personio.de")
    assert board is not None
    assert board.read({"a": 1}).issues == (Issue(board.endpoint, "is parsed JSON where an XML feed is due"),)


@given(st.text() | st.lists(st.sampled_from(["jobs.lever.co/", "acme", "..", "/", "?", "{0}", "%"])).map("".join))
def test_any_text(url: str) -> None:
    """Whatever the text, an endpoint is one of the vendors' own hosts."""
    board = board_of(url)
    if board is not None:
        assert board.endpoint.startswith("https://")
        assert "{" not in board.endpoint
        assert ".." not in board.endpoint.partition("//")[2].partition("/")[0]

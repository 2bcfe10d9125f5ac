"""A posting by its address."""

from __future__ import annotations

import json

import pytest

from callprep import Client, Opportunity, Request, Response, fetch_opportunity
from callprep.errors import InvalidInputError

BOARD = "https://boards.greenhouse.io/lumen/jobs/7"
JOB = {"id": 7, "title": "Engineer", "company_name": "Lumen Works", "absolute_url": BOARD}


class Sender:
    """Answers everything alike, and remembers what was asked."""

    def __init__(self, body: bytes, status: int = 200, kind: str = "application/json") -> None:
        self.body, self.status, self.kind = body, status, kind
        self.asked: list[str] = []

    def __call__(self, request: Request) -> Response:
        """Answer."""
        self.asked.append(request.url)
        return Response(self.status, {"content-type": self.kind}, self.body, url=request.url)


def test_board() -> None:
    """The address in the browser leads to the board's public endpoint, and its answer becomes an opportunity."""
    send = Sender(json.dumps(JOB).encode())
    told = fetch_opportunity(BOARD, send=send)
    assert told.value is not None
    assert (told.value.title, told.value.company.name) == ("Engineer", "Lumen Works")
    assert send.asked == ["https://boards-api.greenhouse.io/v1/boards/lumen/jobs/7?pay_transparency=true"]


@pytest.mark.parametrize(
    ("jobs", "said"),
    [
        ([], "lists no job"),
        ([JOB, {**JOB, "id": 8}], "lists 2 jobs (Engineer; Engineer): give the address of one"),
        ([{**JOB, "id": number} for number in range(9)], "lists 9 jobs (Engineer; Engineer; Engineer; Engineer; Eng"),
    ],
)
def test_whole_board(jobs: list[dict[str, object]], said: str) -> None:
    """Of a board with several jobs none is guessed: the issue says what is there and what would be right."""
    told = fetch_opportunity("https://boards.greenhouse.io/lumen", send=Sender(json.dumps({"jobs": jobs}).encode()))
    assert told.value is None
    assert said in str(told.issues[-1])


def test_one_job_of_a_board() -> None:
    """A board that lists a single job is asked for the rest of it, where it has more: its pay, its text."""
    send = Sender(json.dumps({"jobs": [JOB]}).encode())
    told = fetch_opportunity("https://boards.greenhouse.io/lumen", send=send)
    assert told.value is not None
    assert [url.partition("/jobs")[2] for url in send.asked] == ["?content=true", "/7?pay_transparency=true"]


@pytest.mark.parametrize(
    ("url", "body", "said"),
    [
        (BOARD, b"<html>Sign in", "is a web page where JSON is due"),
        ("https://jobs.ashbyhq.com/a/b-1", b'{"jobs": [{"id": "c-2", "title": "Cook"}]}', "lists 1, and none is b-1"),
        ("https://jobs.smartrecruiters.com/A", b'{"totalFound": 0}', "nothing found"),
    ],
)
def test_nothing(url: str, body: bytes, said: str) -> None:
    """Why there is no job is said once, and nothing that nobody knows."""
    told = fetch_opportunity(url, send=Sender(body))
    assert told.value is None
    (issue,) = told.issues
    assert said in issue.what


def test_page() -> None:
    """Another page is read with a sender of one's own, which answers for where it goes."""
    posting = {"@context": "https://schema.org", "@type": "JobPosting", "title": "Engineer"}
    page = f'<html><script type="application/ld+json">{json.dumps(posting)}</script></html>'
    send = Sender(page.encode(), kind="text/html; charset=utf-8")
    told = fetch_opportunity("https://lumen.example/jobs/7", send=send)
    assert isinstance(told.value, Opportunity)
    assert (told.value.title, send.asked) == ("Engineer", ["https://lumen.example/jobs/7"])


def test_no_board() -> None:
    """An address that nobody answers for is refused, with what would be right."""
    with pytest.raises(InvalidInputError, match="on no board with a public endpoint"):
        fetch_opportunity("https://lumen.example/jobs/7")


def test_two_senders() -> None:
    """A client and a sender at once are refused."""
    with Client() as net, pytest.raises(InvalidInputError, match="give one of them"):
        fetch_opportunity(BOARD, net=net, send=Sender(b""))


@pytest.mark.parametrize("status", [404, 403, 500])
def test_faults(status: int) -> None:
    """The world's faults are issues with the address, never exceptions."""
    told = fetch_opportunity(BOARD, send=Sender(b"", status))
    assert told.value is None
    assert [issue.where for issue in told.issues] == [BOARD]


def test_with_a_client(monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that is given is asked, and one is made where none is; the deadline goes along."""
    send = Sender(json.dumps(JOB).encode())
    monkeypatch.setattr(Client, "send", lambda _, request, *, until: send(request) if until else None)
    with Client() as net:
        assert fetch_opportunity(BOARD, net=net).value is not None
    assert fetch_opportunity(BOARD).value is not None

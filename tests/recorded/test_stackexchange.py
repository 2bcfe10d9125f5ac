"""Stack Exchange as others have recorded it: each file gives what its index says."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import parse_qs, urlsplit

import pytest

from callprep.inquiry.interview import Interview
from callprep.inquiry.wire import Request, Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import Evidence, GapKind, Report, cite
from callprep.model.facts import About, Fact, Interest, Link, Skill
from callprep.sources._stackexchange_facts import memberships
from callprep.sources._stackexchange_talk import Page, Talk, pages, read_page
from callprep.sources.stackexchange import StackExchange

pytestmark = pytest.mark.recorded

NAMED = {
    "backoff-then-page-2.har",
    "example-user-documented.har",
    "network-account-1.har",
    "pennersr-no-optional-fields.har",
    "throttled-400.har",
    "unknown-user.har",
}
WHEN = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
Exchange: TypeAlias = tuple[str, Response]


@pytest.fixture(name="recordings")
def _recordings() -> Path:
    folder = os.environ.get("CALLPREP_RECORDINGS")
    if folder is None:
        pytest.skip("CALLPREP_RECORDINGS names no folder of recordings")
    return Path(folder)


def heard(recordings: Path, name: str) -> list[Exchange]:
    """Give the exchanges of a file: address and answer."""
    entries = json.loads((recordings / "stackexchange" / name).read_text(encoding="utf-8"))["log"]["entries"]
    return [(entry["request"]["url"], said(entry["response"])) for entry in entries]


def said(response: dict[str, Any]) -> Response:
    """Read one answer of a file."""
    return Response(response["status"], body=response["content"]["text"].encode(), received_at=WHEN)


def key(url: str) -> tuple[str, str, str]:
    """Say what counts of an address: path, site and page."""
    parts = urlsplit(url)
    told = parse_qs(parts.query)
    return parts.path, told.get("site", [""])[0], told.get("page", ["1"])[0]


def research(exchanges: list[Exchange], account: Account) -> tuple[Report, list[Request]]:
    """Run an inquiry on a recording; what is not in it is not there."""
    answers = {key(url): answer for url, answer in exchanges}
    interview = Interview(StackExchange(), Candidate("A Person", (account,)), strict=True)
    asked: list[Request] = []
    while (request := interview.wants) is not None:
        asked.append(request)
        interview.tell(answers.get(key(request.url), Response(404)))
    return interview.report, asked


def facts(report: Report, kind: type[Fact]) -> list[Fact]:
    """Give the facts of one class."""
    return [evidence.fact for evidence in report.evidence if isinstance(evidence.fact, kind)]


def test_every_file_is_named(recordings: Path) -> None:
    """No recording of this folder is left without a test."""
    assert {path.name for path in (recordings / "stackexchange").glob("*.har")} == NAMED


def test_example_user_documented(recordings: Path) -> None:
    """The user of the documentation: figures, place, website, tags by answers, an interest, the sister sites."""
    report, asked = research(heard(recordings, "example-user-documented.har"), Account("stackoverflow", "1"))
    assert report.gap is None
    assert len(asked) == 4
    (about,) = facts(report, About)
    assert about == About(
        "Example User",
        bio="about me block",
        place="An Imaginary World",
        since=datetime(2024, 3, 18, 8, 4, 1, tzinfo=UTC),
        figures=(
            ("reputation", 9001),
            ("gold badges", 1),
            ("silver badges", 2),
            ("bronze badges", 3),
            ("answers", 10),
            ("questions", 12),
        ),
    )
    assert [(skill.title, skill.count, skill.score) for skill in facts(report, Skill) if isinstance(skill, Skill)] == [
        ("sql-server", 8, 89),
        ("sql", 4, 60),
    ]
    assert [(fact.title, fact.topics) for fact in facts(report, Interest)] == [("parameters", ("parameters",))]
    assert [(link.title, link.rel) for link in facts(report, Link) if isinstance(link, Link)] == [
        ("homepage example.com", "website"),
        ("stackexchange superuser/1", "network account"),
        ("stackexchange serverfault/1", "network account"),
    ]


def test_network_account_1(recordings: Path) -> None:
    """Thirty accounts on the first page and none on the second: gifts dropped, names unescaped, the best first."""
    exchanges = heard(recordings, "network-account-1.har")
    report, asked = research(exchanges, Account("stackexchange", "network/1"))
    assert report.gap is None
    assert [key(request.url)[2] for request in asked] == ["1", "2"]
    told = [fact.title for fact in facts(report, Link)]
    assert told[:3] == ["stackexchange meta/1", "stackoverflow 1", "stackexchange superuser/1"]
    assert len(told) == 18
    assert "stackexchange cooking/120" not in told

    names = [f"{member.site} {member.reputation}" for member in memberships(read_page(exchanges[0][1]))]
    assert names[:2] == ["Meta Stack Exchange 259650", "Stack Overflow 36880"]
    assert "Personal Finance & Money Stack Exchange 1187" in names


def test_pennersr_no_optional_fields(recordings: Path) -> None:
    """A profile without any optional field: they are absent, its page has TLS, and it has neither tags nor sisters."""
    report, asked = research(heard(recordings, "pennersr-no-optional-fields.har"), Account("stackoverflow", "593944"))
    assert report.gap is None
    assert len(asked) == 3
    assert [evidence.fact for evidence in report.evidence] == [
        About(
            "pennersr",
            since=datetime(2011, 1, 28, 14, 8, 31, tzinfo=UTC),
            figures=(("reputation", 504), ("gold badges", 0), ("silver badges", 2), ("bronze badges", 2)),
        )
    ]
    assert report.evidence[0].provenance.page == "https://stackoverflow.com/users/593944/pennersr"


def test_backoff_then_page_2(recordings: Path) -> None:
    """The second page of a method is not asked before the ten seconds that the first one wants, and is the last."""

    def read(page: Page) -> Iterator[Evidence[Fact]]:
        account = Account("stackoverflow", "1")
        return (cite(Interest(tag), page.answer, account) for item in page.items for tag in item.texts("tags"))

    exchanges = heard(recordings, "backoff-then-page-2.har")
    asked = {"pagesize": 1}
    inquiry = pages(Talk(), "questions", "/users/1/questions", read, site="stackoverflow", params={**asked}, most=9)
    pauses: list[float] = []
    tags: list[str] = []
    step = next(inquiry, None)
    while step is not None:
        if isinstance(step, Request):
            pauses.append(step.after)
            answer = next(answer for url, answer in exchanges if key(url) == key(step.url))
            step = inquiry.send(answer)
        else:
            tags.append(step.fact.title)
            step = next(inquiry, None)
    assert len(pauses) == 2
    assert pauses[1] >= 10
    assert "pandas" in tags


def test_unknown_user(recordings: Path) -> None:
    """A good answer without items says that nobody has that number."""
    report, asked = research(heard(recordings, "unknown-user.har"), Account("stackoverflow", "999999999"))
    assert (len(asked), report.evidence) == (1, ())
    assert report.gap is not None
    assert report.gap.kind is GapKind.NOT_FOUND


def test_throttled_400(recordings: Path) -> None:
    """A throttle stops it after one request, without a second try, and tells when."""
    report, asked = research(heard(recordings, "throttled-400.har"), Account("stackoverflow", "1"))
    assert (len(asked), report.evidence) == (1, ())
    assert report.gap is not None
    assert report.gap.kind is GapKind.RATE_LIMITED
    assert report.gap.try_again_at == WHEN + timedelta(seconds=82216)


def body(item: dict[str, object]) -> bytes:
    """Build the body of a security sample."""
    if isinstance(item.get("b64"), str):
        return base64.b64decode(str(item["b64"]))
    spec = item.get("spec")
    if isinstance(spec, dict):
        return f"{spec['prefix']}{spec['repeat'] * spec['times']}{spec['suffix']}".encode()
    return str(item.get("text", "")).encode()


@pytest.mark.parametrize("at", range(5))
def test_broken_bodies(recordings: Path, at: int) -> None:
    """Every broken, odd or hostile body, at any step, is a gap with a name; what was known before is kept."""
    good = heard(recordings, "example-user-documented.har")
    ask = {"answers": [{"answer_id": 4, "question_id": 3, "score": 2}], "questions": []}
    good += [
        (
            f"https://api.stackexchange.com/2.3/{path}?site=stackoverflow",
            Response(200, body=json.dumps({"items": items}).encode()),
        )
        for path, items in (("users/1/answers", ask["answers"]), ("questions/3", ask["questions"]))
    ]
    lines = (recordings / "security" / "json_bodies.jsonl").read_text(encoding="utf-8").splitlines()
    assert lines
    for item in map(json.loads, lines):
        bad = Response(item["status"], item.get("headers", {}), body(item))
        exchanges = [(url, bad if number == at else answer) for number, (url, answer) in enumerate(good)]
        report, _ = research(exchanges, Account("stackoverflow", "1"))
        assert report.gap is not None, item["id"]
        assert report.gap.kind in {GapKind.UNREADABLE, GapKind.RATE_LIMITED}, item["id"]
        assert bool(report.evidence) is (at > 0), item["id"]

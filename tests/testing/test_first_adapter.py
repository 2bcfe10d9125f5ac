"""The shortest adapter that is whole: no terms, a description in the class, pages, and nothing else to pass."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import attrs
import pytest

from callprep import Account, Candidate, Evidence, Inquiry, Post, Request, Response, SourceInfo, Way, cite
from callprep.reading.har import Exchange
from callprep.testing import Case, Recording, SourceContract, audit

_PER_PAGE = 2
_WHEN = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)


@attrs.frozen
class Lobsters:
    """Stories that somebody posted on lobste.rs, the newest first."""

    info = SourceInfo("lobsters", way=Way.API, hosts={"lobste.rs"}, sites={"lobsters"}, gives={Post})
    pages: int = 2

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Read the newest stories page by page; for an unknown person `payload` raises what a 404 stands for."""
        for account in candidate.on("lobsters"):
            for page in range(1, self.pages + 1):
                answer = yield Request.get(_newest(account, page))
                posts = list(_posts(answer, account))
                yield from posts
                if len(posts) < _PER_PAGE:
                    break


def _newest(account: Account, page: int) -> str:
    return f"https://lobste.rs/newest/{account.handle}/page/{page}.json"


def _posts(answer: Response, account: Account) -> Iterator[Evidence[Post]]:
    for item in answer.payload():
        if item.text("submitter_user") != account.handle:
            continue
        post = Post(item.text("title"), topics=item.texts("tags"), published=item.moment("created_at"))
        yield cite(post, answer, account, page=item.text("short_id_url"))


def _story(number: int) -> dict[str, object]:
    return {
        "short_id_url": f"https://lobste.rs/s/{number}",
        "title": f"Story {number}",
        "submitter_user": "mira-example",
        "tags": ["maps"],
        "created_at": f"2026-01-0{number}T10:00:00.000-06:00",
    }


def _answers(*pages: object, status: int = 200) -> Recording:
    return Recording(
        Exchange(Request.get(_newest(_MIRA, number)), Response(status, {}, json.dumps(told).encode(), _WHEN))
        for number, told in enumerate(pages, 1)
    )


_MIRA = Account("lobsters", "mira-example", "https://lobste.rs/~mira-example")
_CANDIDATE = Candidate("Mira Okafor", (_MIRA,))
_FOUND = Case(_CANDIDATE, _answers([_story(3), _story(2)], [_story(1)]), expects=[Post, "Story 1"])
_ABSENT = Case.absent(_CANDIDATE, _answers({"error": "not found"}, status=404))


class TestLobsters(SourceContract):
    """It passes as a class of tests."""

    source = Lobsters()
    found = (_FOUND,)
    absent = (_ABSENT,)


@pytest.mark.parametrize("case", [_FOUND, _ABSENT], ids=["found", "absent"])
def test_passes(case: Case) -> None:
    """It passes the audit, by somebody who is there and by somebody who is not."""
    assert audit(Lobsters(), case) == ()

"""Several conversations in one inquiry: who is still heard when one fails, and which error is told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import attrs
import pytest

from callprep.errors import AccessDeniedError, ProfileNotFoundError, RateLimitedError, SourceError
from callprep.inquiry.several import Part, left_out, several
from callprep.inquiry.source import Inquiry
from callprep.inquiry.wire import Request, Response
from callprep.model.accounts import Account
from callprep.model.evidence import Evidence, cite
from callprep.model.facts import Coverage, Fact, Post

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
ACCOUNTS = (Account("github", "ada"), Account("github", "ada2"), Account("github", "ada3"))
GONE, DENIED, LIMIT = ProfileNotFoundError("gone"), AccessDeniedError("denied"), RateLimitedError("slowly")


@attrs.define
class Listener:
    """Remembers an answer."""

    heard: Response | None = None


def tells(*titles: str, error: SourceError | None = None) -> Iterator[Evidence[Fact]]:
    """Give facts, and then fail if told so."""
    for title in titles:
        yield cite(Post(title), Response(200, received_at=NOON), ACCOUNTS[0])
    if error is not None:
        raise error


def asks(url: str) -> Inquiry:
    """Ask one question, and give its answer."""
    answer = yield Request.get(url)
    yield from tells(answer.text())


def run(*parts: Part, first: SourceError | None = None, one_site: bool = True) -> tuple[list[str], SourceError | None]:
    """Go through parts that ask nothing; give the titles, and the error at the end."""
    titles: list[str] = []
    try:
        for said in several(parts, first, one_site=one_site):
            assert isinstance(said, Evidence)
            titles.append(said.fact.title)
    except SourceError as error:
        return titles, error
    return titles, None


class TestSeveral:
    """Parts of one inquiry."""

    def test_all_well(self) -> None:
        """Without errors every part is heard, in order, and nothing is raised."""
        assert run(tells("a"), tells("b", "c")) == (["a", "b", "c"], None)

    @pytest.mark.parametrize("error", [GONE, DENIED])
    def test_the_others_are_heard(self, error: SourceError) -> None:
        """Whatever is wrong with one part, what it gave and what the others give is kept; the error comes last."""
        assert run(tells("a", error=error), tells("b")) == (["a", "b"], error)

    def test_the_first_error_is_told(self) -> None:
        """Of several errors the first is raised."""
        assert run(tells(error=GONE), tells(error=DENIED)) == ([], GONE)

    def test_an_error_from_before(self) -> None:
        """An error that is known beforehand goes before those of the parts."""
        assert run(tells("a", error=DENIED), first=GONE) == (["a"], GONE)

    def test_a_limit_ends_it(self) -> None:
        """A site that is asked too often is not asked on, and says until when, whatever went wrong before."""
        assert run(tells(error=GONE), tells("a", error=LIMIT), tells("b")) == (["a"], LIMIT)

    def test_a_limit_of_another_site(self) -> None:
        """Where each part asks a site of its own, a limit is an error like others."""
        assert run(tells("a", error=LIMIT), tells("b", error=GONE), one_site=False) == (["a", "b"], LIMIT)

    def test_answers_reach_the_part_that_asked(self) -> None:
        """Questions go out one by one, and each answer goes to its own part, an error included."""
        inquiry = several([asks("https://a.example/"), asks("https://b.example/")])
        assert next(inquiry) == Request.get("https://a.example/")
        assert inquiry.throw(GONE) == Request.get("https://b.example/")
        said = inquiry.send(Response(200, body=b"b", received_at=NOON))
        assert isinstance(said, Evidence)
        assert said.fact.title == "b"
        with pytest.raises(ProfileNotFoundError):
            next(inquiry)


class TestLeftOut:
    """What is said of accounts that nobody looked at."""

    def test_some(self) -> None:
        """Where fewer were read than there are, the last answer stands for how far the reading went."""
        said = list(left_out("feeds", ACCOUNTS, 2, Listener(Response(200, received_at=NOON, url="https://a.example/"))))
        assert [evidence.fact for evidence in said] == [Coverage("feeds", 2, 3)]
        assert said[0].provenance.account == ACCOUNTS[0]
        assert said[0].provenance.request == "https://a.example/"

    def test_all(self) -> None:
        """Where all were read there is nothing to say."""
        assert list(left_out("feeds", ACCOUNTS, 3, Listener(Response(200, received_at=NOON)))) == []

    def test_nothing_heard(self) -> None:
        """Without any answer there is nothing to cite."""
        assert list(left_out("feeds", ACCOUNTS, 2, Listener())) == []

    def test_its_turn(self) -> None:
        """What was heard counts from its turn on, not from when the part was made."""
        listener = Listener()
        part = left_out("feeds", ACCOUNTS, 2, listener)
        listener.heard = Response(200, received_at=NOON)
        assert len(list(part)) == 1

"""What goes wrong in the world or at the keyboard, and where the recruiter sees it; everything else is kept."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import attrs
import pytest
from examples.first_call.prepare import prepare, recorded

import callprep
from callprep import Candidate, GapKind, Opportunity, Post, Request, Response, Settings, SourceInfo, Way, cite
from callprep.errors import InvalidInputError
from callprep.inquiry.source import Inquiry

Send = Callable[[Request], Response]


@pytest.fixture(scope="module")
def story() -> callprep.Engagement:
    """Give the story's engagement, to be spoiled."""
    return prepare()


def sheet(
    story: callprep.Engagement, *sources: callprep.Source | str, send: Send | None = None, deadline: float = 30.0
) -> str:
    """Research the story's candidate again, in a spoiled world, and give the sheet."""
    dossier = callprep.research(
        story.candidate, sources or None, send=send or recorded().send, settings=Settings(), deadline=deadline
    )
    return str(callprep.PITCH.write(attrs.evolve(story, dossier=dossier)))


@attrs.frozen
class Adapter:
    """A source whose conversation is given: most of them go wrong."""

    name: str
    talk: Callable[[callprep.Account], Iterator[object]]

    @property
    def info(self) -> SourceInfo:
        """Read GitHub accounts on a host of its own."""
        return SourceInfo(self.name, way=Way.API, hosts={"api.lobby.example"}, sites={"github"}, gives={Post})

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Talk about each account."""
        for account in candidate.on("github"):
            yield from self.talk(account)  # type: ignore[misc]  # rubbish is the point


def _raises(account: callprep.Account) -> Iterator[object]:
    yield Request.get(f"https://api.lobby.example/{account.handle}")
    raise ZeroDivisionError


def _rubbish(_: callprep.Account) -> Iterator[object]:
    yield "a post"


def _endless(account: callprep.Account) -> Iterator[object]:
    answer = yield Request.get("https://api.lobby.example/")
    number = 0
    while True:
        number += 1
        yield cite(Post(f"Post {number}"), answer, account)  # type: ignore[arg-type]  # sent by the interview


def _restless(_: callprep.Account) -> Iterator[object]:
    while True:
        yield Request.get("https://api.lobby.example/")


def _foreign(_: callprep.Account) -> Iterator[object]:
    yield Request.get("https://elsewhere.example/")


class TestAdapters:
    """An adapter that is wrong is one gap; what the others found is on the sheet."""

    @pytest.mark.parametrize("talk", [_raises, _rubbish, _endless, _restless, _foreign])
    def test_one_is_wrong(
        self, story: callprep.Engagement, talk: Callable[[callprep.Account], Iterator[object]]
    ) -> None:
        """Whatever it does, it is named at the foot of the sheet, and Maps are credited all the same."""

        def send(request: Request) -> Response:
            return Response(200, body=b"{}") if "lobby" in request.url else recorded().send(request)

        told = sheet(story, "github", Adapter("lobby", talk), send=send)
        assert "lobby (our reader of it failed)" in told
        assert "Maps on your GitHub" in told

    def test_one_hangs(self, story: callprep.Engagement) -> None:
        """A source that never answers is named as such at the deadline, the others' facts are complete."""
        release = threading.Event()

        def send(request: Request) -> Response:
            if "lobby" in request.url:
                release.wait(20)
            return recorded().send(request)

        try:
            told = sheet(story, "github", Adapter("lobby", _restless), send=send, deadline=1.0)
        finally:
            release.set()
        assert "Could not look: lobby" in told
        assert "Maps on your GitHub" in told


class TestWorld:
    """The sites themselves."""

    def test_wrong_token(self, story: callprep.Engagement) -> None:
        """A token that the site refuses is told as a refusal that names the token, never its value."""

        def send(request: Request) -> Response:
            if request.host == "api.github.com":
                return Response(401, body=b'{"message": "Bad credentials"}')
            return recorded().send(request)

        dossier = callprep.research(story.candidate, ["github"], send=send)
        ((_, gap),) = dossier.gaps
        assert gap.kind is GapKind.DENIED
        assert "token" in gap.detail
        assert "GitHub" in sheet(story, send=send)

    def test_recording_of_somebody_else(self, story: callprep.Engagement) -> None:
        """Questions that a recording does not hold are gaps that name the recording, not an empty person."""
        dossier = callprep.research(story.candidate, ["github"], send=callprep.testing.Recording().send)
        ((_, gap),) = dossier.gaps
        assert gap.kind is GapKind.UNREACHABLE
        assert "the recording" in gap.detail


class TestPerson:
    """What is known of the person beforehand."""

    def test_a_name_alone(self, story: callprep.Engagement) -> None:
        """Of a name alone nothing is asked, and the sheet says that nobody was looked at."""

        def send(request: Request) -> Response:
            raise AssertionError(request)

        nobody = Candidate("Mira Okafor")
        dossier = callprep.research(nobody, send=send, settings=Settings())
        assert {gap.kind for _, gap in dossier.gaps} <= {GapKind.NO_ACCOUNT, GapKind.SKIPPED}
        told = str(callprep.PITCH.write(attrs.evolve(story, candidate=nobody, dossier=dossier)))
        assert "Not looked at" in told
        assert "Could not look" not in told

    def test_no_profile(self) -> None:
        """An address that is no profile is refused with what would be one."""
        with pytest.raises(InvalidInputError, match="give a profile address such as"):
            Candidate("Ada").with_accounts("https://github.com/features")

    def test_an_account_that_no_source_knows(self, story: callprep.Engagement) -> None:
        """An account on a site without a source is asked nowhere, and each source says that it knows none."""
        person = Candidate("Ada").with_accounts("https://www.behance.net/ada-example")
        dossier = callprep.research(person, send=recorded().send, settings=Settings())
        assert dossier.evidence == ()
        assert GapKind.NO_ACCOUNT in {gap.kind for _, gap in dossier.gaps}
        assert "Not looked at" in str(callprep.PITCH.write(attrs.evolve(story, candidate=person, dossier=dossier)))

    def test_the_same_account_twice(self) -> None:
        """The same profile pasted twice, in two spellings, is asked once."""
        asked: list[str] = []

        def send(request: Request) -> Response:
            asked.append(request.url)
            return recorded().send(request)

        page = "https://github.com/rajivmenon-example"
        callprep.research(Candidate("Rajiv Menon").with_accounts(page, page.upper()), ["github"], send=send)
        assert len(asked) == len(set(asked))


def test_no_answers(story: callprep.Engagement) -> None:
    """An opportunity without a single answer gives an opener, questions and needs, and no pitch."""
    bare = attrs.evolve(story, opportunity=Opportunity("Engineer", "Lumen Works"))
    written = callprep.PITCH.write(bare)
    assert written.part("role") == ()
    assert not any(line.offers for line in written.lines)
    assert len(written.needs) >= 8
    assert "Settle before the call" in written.html()

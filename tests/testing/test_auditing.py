"""The audit: a good source passes, and each broken one is caught by the clause that it breaks."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import ClassVar, cast

import attrs
import pytest

from callprep.errors import InvalidInputError, ProfileNotFoundError, SourceError, UnknownSourceError
from callprep.inquiry.source import ANY_PUBLIC, Inquiry, Source, SourceInfo, Terms, Way
from callprep.inquiry.wire import Request, Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import Evidence, Place, cite
from callprep.model.facts import Fact, Link, Mention, Post, Skill
from callprep.reading import plugins
from callprep.reading.har import Exchange
from callprep.testing import CLAUSES, Case, Fault, Recording, audit, audit_file
from callprep.testing._trial import trial

WHEN = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
HOST = "https://lobsters.example"
PER_PAGE = 2
TERMS = Terms(f"{HOST}/about", date(2026, 3, 1))
INFO = SourceInfo("lobsters", way=Way.API, hosts={"lobsters.example"}, sites={"lobsters"}, gives={Post}, terms=TERMS)

ADA = Account("lobsters", "ada", f"{HOST}/~ada")
CANDIDATE = Candidate("Ada Example", (ADA,))


def newest(account: Account, page: int) -> str:
    """Give the address of a page of somebody's stories."""
    return f"{HOST}/newest/{account.handle}/page/{page}.json"


def posts(answer: Response, account: Account) -> Iterator[Evidence[Post]]:
    """Read the stories of a page."""
    for item in answer.payload():
        if item.text("submitter_user") == account.handle:
            post = Post(item.text("title"), topics=item.texts("tags"), published=item.moment("created_at"))
            yield cite(post, answer, account, page=item.text("short_id_url"))


@attrs.frozen
class Lobsters:
    """Stories somebody posted on a link site, newest first: as the guide for authors has it, and good."""

    info: ClassVar[SourceInfo] = INFO
    pages: int = 3

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Read the newest stories, a page at a time."""
        for account in candidate.on("lobsters"):
            for page in range(1, self.pages + 1):
                answer = yield Request.get(newest(account, page))
                found = list(posts(answer, account))
                yield from found
                if len(found) < PER_PAGE:
                    break


@attrs.frozen
class Half:
    """A frozen value that is no fact."""

    title: str


def story(number: int) -> dict[str, object]:
    """Write a story as the site would."""
    return {
        "short_id_url": f"{HOST}/s/{number}",
        "title": f"Story {number}",
        "submitter_user": "ada",
        "tags": ["maps", "rust"],
        "created_at": f"2026-01-0{number}T10:00:00.000-06:00",
    }


def answers(*pairs: tuple[str, object], status: int = 200) -> Recording:
    """Record answers to GET requests."""
    header = {"content-type": "application/json"}
    return Recording(
        Exchange(Request.get(url), Response(status, header, json.dumps(told).encode(), WHEN)) for url, told in pairs
    )


FOUND = answers((newest(ADA, 1), [story(3), story(2)]), (newest(ADA, 2), [story(1)]))
CASE = Case(CANDIDATE, FOUND, expects=[Post, "Story 1"])
ABSENT = Case.absent(CANDIDATE, answers((newest(ADA, 1), {"error": "not found"}), status=404))


@attrs.frozen
class Toy:
    """A source made of a description and a function."""

    talk: Callable[[Candidate], Inquiry]
    info: SourceInfo = INFO

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Talk."""
        return self.talk(candidate)


def clauses(source: Source, *cases: Case) -> list[str]:
    """Name the clauses that are broken, each once."""
    return list(dict.fromkeys(fault.clause for fault in audit(source, *cases)))


def only(source: Source, clause: str, *cases: Case) -> str:
    """Hold that just this clause is broken, and give what is said of it."""
    faults = audit(source, *(cases or (CASE,)))
    assert {fault.clause for fault in faults} == {clause}, "\n".join(map(str, faults))
    return "\n".join(map(str, faults))


def first_page(candidate: Candidate) -> Inquiry:
    """Talk as a good source does, of one page."""
    for account in candidate.on("lobsters"):
        yield from posts((yield Request.get(newest(account, 1))), account)


ONE_PAGE = Case(CANDIDATE, answers((newest(ADA, 1), [story(1)])))


class TestGood:
    """Those that pass."""

    def test_lobsters(self) -> None:
        """A good source has no fault, by somebody who is found and somebody who is not."""
        assert audit(Lobsters(), CASE, ABSENT) == ()

    def test_from_a_file(self, tmp_path: Path) -> None:
        """It passes by a recording on disk as well."""
        FOUND.save(tmp_path / "ada.har")
        assert audit(Lobsters(), attrs.evolve(CASE, recording=Recording.load(tmp_path / "ada.har"))) == ()

    def test_cases_stay_fresh(self) -> None:
        """An audit leaves a case as it was, so that it can be used again."""
        audit(Lobsters(), CASE)
        assert FOUND.unused == tuple(exchange.request for exchange in FOUND.exchanges)

    def test_ids(self) -> None:
        """Every clause has an id of its own and advice."""
        assert len({clause.id for clause in CLAUSES}) == len(CLAUSES)
        assert all(clause.hint.endswith(".") for clause in CLAUSES)

    def test_moved(self) -> None:
        """A fact may cite the address that answered in the end, after a move."""
        moved = [attrs.evolve(e, response=attrs.evolve(e.response, url=f"{HOST}/moved")) for e in FOUND.exchanges]
        assert audit(Lobsters(), Case(CANDIDATE, Recording(moved))) == ()

    def test_other_recordings(self) -> None:
        """A recording made by others may hold more than is asked, and less where it then says 404."""
        more = Recording((*FOUND.exchanges, *answers((f"{HOST}/u/ada.json", {})).exchanges), match="path", unlisted=404)
        assert audit(Lobsters(), Case(CANDIDATE, more)) == ()
        absent = Case.absent(CANDIDATE, Recording(more.exchanges[1:], match="path", unlisted=404))
        assert audit(Lobsters(), absent) == ()


class TestBroken:
    """Those that are caught, each by the clause it breaks and no other."""

    def test_foreign_host(self) -> None:
        """A source that asks a host it does not name is caught by that."""

        def talk(candidate: Candidate) -> Inquiry:
            yield from first_page(candidate)
            if candidate.accounts:
                yield Request.get("https://tracker.example/seen?key=hidden")

        told = only(Toy(talk), "hosts", ONE_PAGE)
        assert "'tracker.example'" in told
        assert "hidden" not in told
        assert "info.hosts" in told

    def test_plain_http(self) -> None:
        """A source that asks without TLS is caught by that, unless its description allows it."""

        def talk(candidate: Candidate) -> Inquiry:
            for account in candidate.on("lobsters"):
                yield from posts((yield Request.get(newest(account, 1).replace("https", "http"))), account)

        recording = answers((newest(ADA, 1).replace("https", "http"), [story(1)]))
        assert "http://lobsters.example" in only(Toy(talk), "https", Case(CANDIDATE, recording))
        assert audit(Toy(talk, attrs.evolve(INFO, plain_http=True)), Case(CANDIDATE, recording)) == ()

    def test_endless_pages(self) -> None:
        """A source that pages for ever is stopped, and caught by the limit."""

        def talk(candidate: Candidate) -> Inquiry:
            for account in candidate.on("lobsters"):
                while True:
                    yield from posts((yield Request.get(newest(account, 1))), account)

        assert "50 requests" in only(Toy(talk), "limit", ONE_PAGE)

    @pytest.mark.parametrize("said", ["text", None, {"title": "x"}])
    def test_yields_rubbish(self, said: object) -> None:
        """What is neither request nor evidence is named."""

        def talk(candidate: Candidate) -> Inquiry:
            yield from first_page(candidate)
            yield cast("Request", said)

        assert f"yielded {type(said).__name__}" in only(Toy(talk), "runs", ONE_PAGE)

    def test_no_generator(self) -> None:
        """An `ask` that returns a list is told that it must be a generator."""
        assert "generator" in only(Toy(lambda _: cast("Inquiry", [])), "runs", ONE_PAGE)

    def test_crash(self) -> None:
        """A source that crashes on a good answer is caught at once, with the line of its code."""

        def talk(candidate: Candidate) -> Inquiry:
            yield from first_page(candidate)
            raise LookupError("oops")

        told = only(Toy(talk), "runs", ONE_PAGE)
        assert "LookupError: oops (in talk, " in told
        assert f"{Path(__file__).name}:" in told

    def test_crashes_once(self) -> None:
        """A crash that does not come back is told as it was heard of."""
        crashes = iter([ZeroDivisionError("once")])

        def talk(candidate: Candidate) -> Inquiry:
            yield from first_page(candidate)
            for crash in crashes:
                raise crash

        assert "runs: source 'lobsters' is broken: ZeroDivisionError: once" in only(Toy(talk), "runs", ONE_PAGE)

    def test_remembers(self) -> None:
        """A source that keeps something between two calls of `ask` does not repeat itself."""

        @attrs.define
        class Remembers:
            info: ClassVar[SourceInfo] = INFO
            seen: set[str] = attrs.field(factory=set[str])

            def ask(self, candidate: Candidate, /) -> Inquiry:
                for account in candidate.on("lobsters"):
                    for evidence in posts((yield Request.get(newest(account, 1))), account):
                        if evidence.fact.title not in self.seen:
                            self.seen.add(evidence.fact.title)
                            yield evidence

        assert "gives 0 facts where it gave 1" in only(Remembers(), "repeats", ONE_PAGE)

    @pytest.mark.parametrize(
        ("says", "told"),
        [
            (
                lambda n: [Request.get(f"{HOST}/newest/ada/page/{n}.json")],
                "asks GET https://lobsters.example/newest/ada",
            ),
            (lambda n: [Request.get(newest(ADA, 1))] * n, "makes 2 requests where it made 1"),
            (lambda n: [cite(Post(str(n)), Response(200, url=HOST, received_at=WHEN), ADA)], "it says Evidence(fact="),
            (lambda n: [SourceError(str(n))], "ends with the gap unreachable: 2 and not unreachable: 1"),
        ],
    )
    def test_chance(self, says: Callable[[int], list[Request | SourceError]], told: str) -> None:
        """Whatever differs from one time to the next is told."""
        count = itertools.count(1)

        def talk(_: Candidate) -> Inquiry:
            for said in says(next(count)):
                if isinstance(said, SourceError):
                    raise said
                yield said

        assert told in only(Toy(talk), "repeats", ONE_PAGE)

    def test_shares(self) -> None:
        """A source whose inquiries share a page number cannot be resumed while another one runs."""

        @attrs.define
        class Shares:
            info: ClassVar[SourceInfo] = INFO
            page: int = 0

            def ask(self, candidate: Candidate, /) -> Inquiry:
                self.page = 1
                for account in candidate.on("lobsters"):
                    while found := list(posts((yield Request.get(newest(account, self.page))), account)):
                        yield from found
                        self.page += 1

        recording = Recording((*FOUND.exchanges, *answers((newest(ADA, 3), [])).exchanges))
        assert "when another inquiry begins after 1 answers" in only(Shares(), "resumes", Case(CANDIDATE, recording))

    def test_reads_what_others_heard(self) -> None:
        """A source that forgets who heard what goes astray when told its answers again."""

        @attrs.define
        class Forgets:
            info: ClassVar[SourceInfo] = INFO
            open: int = 0

            def ask(self, candidate: Candidate, /) -> Inquiry:
                self.open += 1
                try:
                    for account in candidate.on("lobsters"):
                        for page in range(1, 4 if self.open == 1 else 2):
                            yield from posts((yield Request.get(newest(account, page))), account)
                finally:
                    self.open -= 1

        recording = Recording((*FOUND.exchanges, *answers((newest(ADA, 3), [])).exchanges))
        told = only(Forgets(), "resumes", Case(CANDIDATE, recording))
        assert "told its first 1 answers again, a fresh inquiry asks nothing more, where the first one asks GET" in told

    def test_shared_evidence(self) -> None:
        """Inquiries that share what they found give each other's evidence."""

        @attrs.define
        class Pools:
            info: ClassVar[SourceInfo] = INFO
            pool: list[Evidence[Fact]] = attrs.field(factory=list[Evidence[Fact]])

            def ask(self, candidate: Candidate, /) -> Inquiry:
                self.pool = []
                for account in candidate.on("lobsters"):
                    answer = yield Request.get(newest(account, 1))
                    self.pool += posts(answer, account)
                    yield Request.get(newest(account, 2))
                yield from self.pool

        told = only(Pools(), "resumes", Case(CANDIDATE, FOUND))
        assert "ends with other evidence or another gap" in told

    @pytest.mark.parametrize(
        ("reads", "crash"),
        [
            (lambda told: told["items"][0]["title"], "KeyError: 'items'"),
            (lambda told: told["items"][0]["title"], "IndexError"),
            (lambda told: told.get("items")[0].get("title").strip(), "AttributeError"),
        ],
    )
    def test_crashes_on_junk(self, reads: Callable[[object], str], crash: str) -> None:
        """A source that trusts a site's JSON crashes on junk, and is told on which and where."""

        def talk(candidate: Candidate) -> Inquiry:
            for account in candidate.on("lobsters"):
                answer = yield Request.get(newest(account, 1))
                answer.raise_for_status()
                yield cite(Post(reads(json.loads(answer.body))), answer, account)

        recording = answers((newest(ADA, 1), {"items": [{"title": "Maps"}], "more": False}))
        told = only(Toy(talk), "withstands", Case(CANDIDATE, recording))
        assert "Payload" in told
        assert told.count("withstands: ") <= 5
        all_told = [fault.message for fault in _every_fault("withstands", Toy(talk), Case(CANDIDATE, recording))]
        assert any(crash in message for message in all_told), all_told

    def test_ignores_statuses(self) -> None:
        """A source that reads a page without looking at the status takes an error page for a profile."""

        def talk(candidate: Candidate) -> Inquiry:
            for account in candidate.on("lobsters"):
                answer = yield Request.get(newest(account, 1))
                yield cite(Post(answer.body.decode("ascii").splitlines()[0]), answer, account)

        assert "UnicodeDecodeError" in only(Toy(talk), "withstands", ONE_PAGE)

    def test_trusts_a_page(self) -> None:
        """A source that reads pages is given pages that are none, too."""

        def talk(candidate: Candidate) -> Inquiry:
            for account in candidate.on("lobsters"):
                answer = yield Request.get(newest(account, 1))
                yield cite(Post(answer.text().split("<h1>")[1]), answer, account)

        good = Response(200, body=b"<h1>Stories</h1>", received_at=WHEN)
        recording = Recording([Exchange(Request.get(newest(ADA, 1)), good)])
        assert "IndexError" in only(Toy(talk), "withstands", Case(CANDIDATE, recording))

    @pytest.mark.parametrize("kind", ["UnreachableError", "RateLimitedError", "AccessDeniedError"])
    def test_swallows_errors(self, kind: str) -> None:
        """A source that takes a site's silence for an empty profile is caught."""

        def talk(candidate: Candidate) -> Inquiry:
            try:
                yield from first_page(candidate)
            except SourceError:
                return

        told = "\n".join(str(fault) for fault in _every_fault("tells_failure", Toy(talk), ONE_PAGE))
        assert f"{kind} in place of the answer of every request: it ends without a gap" in told
        assert clauses(Toy(talk), ONE_PAGE) == ["tells_failure"]

    def test_mistakes_failure_for_absence(self) -> None:
        """A source that says "not found" of a site that did not answer is caught."""

        def talk(candidate: Candidate) -> Inquiry:
            try:
                yield from first_page(candidate)
            except SourceError:
                raise ProfileNotFoundError("nobody there") from None

        assert "as if it had looked" in only(Toy(talk), "tells_failure", ONE_PAGE)

    def test_without_a_page(self) -> None:
        """A fact that cites no page is caught."""

        def talk(candidate: Candidate) -> Inquiry:
            for account in candidate.on("lobsters"):
                for evidence in posts((yield Request.get(newest(account, 1))), account):
                    yield attrs.evolve(evidence, provenance=attrs.evolve(evidence.provenance, page="s/1"))

        assert "fact 1 (Post 'Story 1') cites the page 's/1'" in only(Toy(talk), "cites", ONE_PAGE)

    def test_cites_what_was_not_asked(self) -> None:
        """A fact that cites an answer nobody gave, or an hour without a zone, is caught."""

        def talk(candidate: Candidate) -> Inquiry:
            for account in candidate.on("lobsters"):
                answer = yield Request.get(newest(account, 1))
                title = answer.payload().at(0).text("title")
                yield cite(Post(title), attrs.evolve(answer, url=HOST), account)
                aware = cite(Post(title), answer, account)
                naive = attrs.evolve(aware.provenance, retrieved_at=WHEN.replace(tzinfo=None))
                yield attrs.evolve(aware, provenance=naive)

        told = only(Toy(talk), "cites", ONE_PAGE)
        assert "cites the request 'https://lobsters.example', which was never asked" in told
        assert "fact 2 (Post 'Story 1') was retrieved at a time without a zone" in told

    def test_unpromised(self) -> None:
        """A fact of a class that the description does not name is caught."""

        def talk(candidate: Candidate) -> Inquiry:
            for account in candidate.on("lobsters"):
                answer = yield Request.get(newest(account, 1))
                for item in answer.payload():
                    yield from (cite(Skill(tag), answer, account) for tag in item.texts("tags"))

        assert "gives a Skill, which `info.gives` does not name" in only(Toy(talk), "gives", ONE_PAGE)

    @pytest.mark.parametrize(
        ("fact", "told"),
        [
            (Half("Maps"), "is no fact: it lacks one of aspect, title, topics, when, screened"),
            (Post(" "), "has no title"),
            (Post("x", topics=cast("tuple[str, ...]", ["a"])), "no tuple of texts"),
            (Post("x", topics=("",)), "no tuple of texts"),
            (Post("x", published=datetime(2026, 1, 1)), "time without a zone"),  # noqa: DTZ001 -- the fault itself
            (Post("x", url=cast("str", [])), "is no frozen value"),
        ],
    )
    def test_misshapen(self, fact: object, told: str) -> None:
        """A fact that is no frozen value with a title, topics and an aware time is caught."""

        def talk(candidate: Candidate) -> Inquiry:
            for account in candidate.on("lobsters"):
                yield cite(cast("Post", fact), (yield Request.get(newest(account, 1))), account)

        assert told in only(Toy(talk), "facts", ONE_PAGE)

    def test_somebody_else(self) -> None:
        """A fact about an account that is not the candidate's is caught, unless a link led there or it was asked."""
        bob = Account("lobsters", "bob", f"{HOST}/~bob")

        def talk(candidate: Candidate, *, link: bool = False) -> Inquiry:
            for account in candidate.on("lobsters"):
                answer = yield Request.get(newest(account, 1))
                title = answer.payload().at(0).text("title")
                yield cite(Post(title), answer, account)
                yield cite(Post(title), answer, Account.page(answer.url))
                if link:
                    yield cite(Link(bob, "me"), answer, account)
                yield cite(Post(title), answer, bob)

        assert "fact 3 (Post 'Story 1') is about the account lobsters bob" in only(Toy(talk), "account", ONE_PAGE)
        linking = Toy(lambda candidate: talk(candidate, link=True), attrs.evolve(INFO, gives={Post, Link}))
        assert audit(linking, ONE_PAGE) == ()

    def test_asks_about_strangers(self) -> None:
        """A source that guesses an account from a name is caught."""

        def talk(candidate: Candidate) -> Inquiry:
            name = candidate.name.split()[0].lower()
            account = next(iter(candidate.on("lobsters")), Account("lobsters", name, f"{HOST}/~{name}"))
            yield from posts((yield Request.get(newest(account, 1))), account)

        told = only(Toy(talk), "alone", ONE_PAGE)
        assert "asks GET https://lobsters.example/newest/nobody/page/1.json about a candidate without accounts" in told

    @pytest.mark.parametrize(
        ("say", "told"),
        [
            (cite(Post("Hello"), Response(200, url=HOST), ADA), "says Post(title='Hello'"),
            (ProfileNotFoundError("no account"), "ends with the gap “not found: no account”"),
        ],
    )
    def test_speaks_of_strangers(self, say: Evidence[Post] | SourceError, told: str) -> None:
        """A source that says something of who has no account is caught."""

        def talk(candidate: Candidate) -> Inquiry:
            yield from first_page(candidate)
            if not candidate.on("lobsters"):
                if isinstance(say, SourceError):
                    raise say
                yield say

        assert told in only(Toy(talk), "alone", ONE_PAGE)

    def test_talks_about_the_absent(self) -> None:
        """A source that says something of an account that is not there is caught."""

        def talk(candidate: Candidate) -> Inquiry:
            for account in candidate.on("lobsters"):
                answer = yield Request.get(newest(account, 1))
                yield cite(Post(f"Stories of {account.handle}"), answer, account)

        told = only(Toy(talk), "absent", ABSENT)
        assert "fact 1 (Post 'Stories of ada') is said of somebody who is not there" in told
        assert "ends without a gap" in told

    def test_wrong_word_for_the_absent(self) -> None:
        """A source that calls an absent person's page unreadable is caught."""

        def talk(candidate: Candidate) -> Inquiry:
            for account in candidate.on("lobsters"):
                answer = yield Request.get(newest(account, 1))
                yield cite(Post(attrs.evolve(answer, status=200).payload().text("title")), answer, account)

        assert "ends with the gap “unreadable" in only(Toy(talk), "absent", ABSENT)

    def test_uses_the_recording(self) -> None:
        """What is asked beside the recording, what is recorded in vain, and finding nothing at all are told."""
        recording = answers((newest(ADA, 7), [story(1)]))
        told = only(Toy(first_page), "uses", Case(CANDIDATE, recording))
        assert "asks GET https://lobsters.example/newest/ada/page/1.json, which the recording does not hold" in told
        assert "never asks GET https://lobsters.example/newest/ada/page/7.json, which the recording holds" in told
        assert "finds nothing in the recording; it ends with the gap “unreachable" in told
        nothing = answers((newest(ADA, 1), []))
        assert "finds nothing in the recording\n" in only(Toy(first_page), "uses", Case(CANDIDATE, nothing))

    def test_expectations(self) -> None:
        """What a case expects and the source does not find is told, classes and titles alike."""
        told = only(Lobsters(), "expects", attrs.evolve(CASE, expects=[Post, Skill, "Story 1", "Story 9"]))
        assert "finds no Skill" in told
        assert "finds no fact with the title 'Story 9'" in told
        assert "Story 1" not in told


def _every_fault(clause: str, source: Source, case: Case) -> list[Fault]:
    """Give the faults of one clause without the cap on their number."""
    (judge,) = (found for found in CLAUSES if found.id == clause)
    return [Fault(clause, message) for message in judge.check(trial(source, case))]


class TestDescription:
    """What a source says of itself."""

    @pytest.mark.parametrize(
        ("info", "told"),
        [
            (attrs.evolve(INFO, name="Lobsters!"), "is no entry point's"),
            (attrs.evolve(INFO, hosts={"lobsters.example", "https://lobsters.example"}), "no bare host name"),
            (attrs.evolve(INFO, sites=()), "`sites` is empty"),
            (attrs.evolve(INFO, terms=Terms("lobsters.example/about", date(2026, 3, 1))), "no https address"),
        ],
    )
    def test_incomplete(self, info: SourceInfo, told: str) -> None:
        """Each thing that is left out or wrong is named, and nothing else."""
        assert told in only(Toy(first_page, info), "info", ONE_PAGE)

    def test_empty(self) -> None:
        """Neither hosts nor facts can be empty."""
        told = "\n".join(map(str, audit(Toy(first_page, attrs.evolve(INFO, hosts=(), gives=())), ONE_PAGE)))
        assert "`hosts` is empty" in told
        assert "`gives` is empty" in told

    def test_any_public(self) -> None:
        """A source that follows people's own links names no hosts."""
        info = attrs.evolve(INFO, hosts=ANY_PUBLIC)
        assert audit(Toy(first_page, info), ONE_PAGE) == ()

    def test_changes(self) -> None:
        """A description that is another one each time is caught."""

        class Fickle:
            count: ClassVar[Iterator[int]] = itertools.count(2)

            @property
            def info(self) -> SourceInfo:
                return attrs.evolve(INFO, requests=str(next(self.count)))

            def ask(self, candidate: Candidate, /) -> Inquiry:
                return first_page(candidate)

        assert "another one each time" in only(Fickle(), "info", ONE_PAGE)

    def test_told_once(self) -> None:
        """What is wrong with the description is told once, however many cases there are."""
        source = Toy(first_page, attrs.evolve(INFO, sites=()))
        assert len(audit(source, ONE_PAGE, ONE_PAGE, ABSENT)) == 1


class TestOtherWays:
    """Importers and searches."""

    IMPORT = SourceInfo("cv", way=Way.IMPORT, gives={Skill})
    SEARCH = attrs.evolve(INFO, name="finder", way=Way.SEARCH, sites=(), gives={Mention}, on_by_default=False)

    def test_importer(self) -> None:
        """An importer needs no recording, no account and no terms; its facts say where in the file they stand."""

        def talk(_: Candidate) -> Inquiry:
            yield cite(Skill("maps"), Place("cv.json", "skills[0]", WHEN), ADA)

        assert audit(Toy(talk, self.IMPORT), Case(CANDIDATE)) == ()

    def test_importer_without_places(self) -> None:
        """An importer whose facts name no place is caught."""

        def talk(_: Candidate) -> Inquiry:
            yield cite(Skill("maps"), Response(200, url=HOST), ADA)

        told = only(Toy(lambda c: _at(talk(c)), self.IMPORT), "cites", Case(CANDIDATE))
        assert "names no place" in told

    def test_importer_that_asks(self) -> None:
        """An importer that asks, or says that it may, is caught."""
        told = audit(Toy(first_page, attrs.evolve(self.IMPORT, hosts={"lobsters.example"})), ONE_PAGE)
        assert [fault.clause for fault in told] == ["info", "hosts"]
        assert "an importer asks GET" in told[1].message

    def _search(self, candidate: Candidate) -> Inquiry:
        answer = yield Request.get(f"{HOST}/search.json", {"q": candidate.name})
        for item in answer.payload():
            mention = Mention(item.text("title"), item.text("short_id_url"))
            yield cite(mention, answer, Account.page(mention.url), page=mention.url)

    def test_search(self) -> None:
        """A search may ask about who has no account, finds pages of anybody's, and may find nothing."""
        url = f"{HOST}/search.json?q=Ada+Example"
        source = Toy(self._search, self.SEARCH)
        assert audit(source, Case(CANDIDATE, answers((url, [story(1)])), expects=[Mention])) == ()
        assert audit(source, Case.absent(CANDIDATE, answers((url, [])))) == ()

    def test_search_unasked(self) -> None:
        """A search that is on by default is caught."""
        case = Case(CANDIDATE, answers((f"{HOST}/search.json?q=Ada+Example", [story(1)])))
        source = Toy(self._search, attrs.evolve(self.SEARCH, on_by_default=True))
        assert "on_by_default=False" in only(source, "info", case)


def _at(inquiry: Inquiry) -> Inquiry:
    """Give every fact one time, as a file has it."""
    for said in inquiry:
        assert isinstance(said, Evidence)
        yield attrs.evolve(said, provenance=attrs.evolve(said.provenance, retrieved_at=WHEN))


class TestFault:
    """How faults read."""

    def test_text(self) -> None:
        """A fault names its clause first, and puts the advice on a line of its own."""
        assert (
            str(Fault("cites", "fact 1 cites nothing", "Use `cite`.")) == "cites: fact 1 cites nothing\n    Use `cite`."
        )
        assert str(Fault("cites", "fact 1 cites nothing")) == "cites: fact 1 cites nothing"


class TestAuditFile:
    """The audit by name and file, as the command line has it."""

    GITHUB = "https://api.github.com/users/ada-example"

    @pytest.fixture(autouse=True)
    def _installed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let a source of ours be installed as "profiles", and a file's as "cv"."""
        info = attrs.evolve(INFO, name="profiles", hosts={"api.github.com"}, sites={"github"}, gives={Skill})

        def talk(candidate: Candidate) -> Inquiry:
            for account in candidate.on("github"):
                answer = yield Request.get(f"https://api.github.com/users/{account.handle}")
                yield cite(Skill(answer.payload().text("bio")), answer, account)

        def tell(candidate: Candidate) -> Inquiry:
            yield cite(Skill("maps"), Place("cv.json", "skills[0]", WHEN), Account("email", candidate.name, ""))

        made = {"profiles": Toy(talk, info), "cv": Toy(tell, SourceInfo("cv", way=Way.IMPORT, gives={Skill}))}

        def source(name: str, _: object = None) -> Source:
            if name not in made:
                raise UnknownSourceError(name, tuple(made))
            return made[name]

        monkeypatch.setattr(plugins, "source", source)

    def test_accounts_read_from_addresses(self, tmp_path: Path) -> None:
        """Without an account given, the recorded addresses tell whose it is."""
        answers(("https://api.github.com/meta", {}), (self.GITHUB, {"bio": "maps"})).save(tmp_path / "ada.har")
        (fault,) = audit_file("profiles", str(tmp_path / "ada.har"))
        assert (fault.clause, "api.github.com/meta" in fault.message) == ("uses", True)

    def test_accounts_given(self, tmp_path: Path) -> None:
        """With an account given, that one is asked about."""
        answers((self.GITHUB, {"bio": "maps"})).save(tmp_path / "ada.har")
        assert audit_file("profiles", str(tmp_path / "ada.har"), ["https://github.com/ada-example"]) == ()

    def test_recorded_by_others(self, tmp_path: Path) -> None:
        """Questions match to the letter, or by their path where that is wanted."""
        answers((f"{self.GITHUB}?fields=all", {"bio": "maps"})).save(tmp_path / "ada.har")
        path = str(tmp_path / "ada.har")
        assert audit_file("profiles", path, match="path") == ()
        assert {fault.clause for fault in audit_file("profiles", path)} == {"uses"}

    def test_absent(self, tmp_path: Path) -> None:
        """A recording that is all 404 is the case of somebody who is not there."""
        answers((self.GITHUB, {"message": "Not Found"}), status=404).save(tmp_path / "absent.har")
        assert audit_file("profiles", str(tmp_path / "absent.har")) == ()

    def test_nobody(self, tmp_path: Path) -> None:
        """A recording in which nobody is recognised asks for the account."""
        answers(("https://api.github.com/meta", {})).save(tmp_path / "ada.har")
        with pytest.raises(InvalidInputError, match="no account on github is seen in it"):
            audit_file("profiles", str(tmp_path / "ada.har"))

    def test_importer(self, tmp_path: Path) -> None:
        """An importer needs no account."""
        answers().save(tmp_path / "empty.har")
        assert audit_file("cv", str(tmp_path / "empty.har")) == ()

    def test_unknown(self, tmp_path: Path) -> None:
        """A name that no source has is the user's to mend."""
        with pytest.raises(UnknownSourceError):
            audit_file("githb", str(tmp_path / "ada.har"))

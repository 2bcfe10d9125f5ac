"""Say, ask or know only: the table, fact by fact and channel by channel, and what holds for every fact."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import GITHUB, SEEN, TODAY, evidence

from callprep import (
    About,
    Answer,
    Aspect,
    Channel,
    Contact,
    Coverage,
    Education,
    Evidence,
    Fact,
    Form,
    Identity,
    Interest,
    Link,
    Mention,
    Paper,
    Patent,
    Post,
    Project,
    ProjectRole,
    Publisher,
    Role,
    Said,
    Screen,
    Skill,
    SourceInfo,
    Talk,
    Terms,
    ToldBy,
    Way,
    Wish,
)
from callprep.errors import BrokenSourceError, InvalidInputError
from callprep.insight import disclosure
from callprep.insight.disclosure import DISCLOSURE, Clause, Disclosed, Disclosure, Situation, disclose
from callprep.model.jsonable import OpaqueFact

INSTALLED = disclosure._installed
PAGE = Path(__file__).parents[2] / "docs" / "disclosure.md"
OUT = tuple(channel for channel in Channel if channel is not Channel.INTERNAL)
FORMS = {"S": Form.SAY, "A": Form.ASK, "K": Form.KNOW}
STRICTNESS = {Form.SAY: 0, Form.ASK: 1, Form.KNOW: 2}
WEEK_AGO = datetime(2026, 5, 2, tzinfo=UTC)
LAST_YEAR = datetime(2025, 9, 1, tzinfo=UTC)


@attrs.frozen
class Medal:
    """A stranger's kind of fact."""

    title: str = "Gold at the map drawing days"
    topics: tuple[str, ...] = ("maps",)
    when: datetime | None = WEEK_AGO

    @property
    def aspect(self) -> Aspect:
        """An accomplishment."""
        return Aspect.ACCOMPLISHMENT

    def screened(self, screen: Screen, /) -> Medal | None:
        """Keep it."""
        del screen
        return self


@dataclass(frozen=True)
class Prize:
    """A stranger's kind of fact, without slots."""

    title: str = "Gold"
    topics: tuple[str, ...] = ()
    when: datetime | None = WEEK_AGO
    lamp: str = field(default_factory=lambda: "of brass")

    @property
    def aspect(self) -> Aspect:
        """An accomplishment."""
        return Aspect.ACCOMPLISHMENT

    def screened(self, screen: Screen, /) -> Prize | None:
        """Keep it."""
        del screen
        return self


SOURCES = {
    info.name: info
    for info in (
        SourceInfo("open", way=Way.API, gives={Medal}, terms=Terms("https://open.example/terms", TODAY)),
        SourceInfo("strict", way=Way.API, terms=Terms("https://strict.example/terms", TODAY, outreach=False)),
        SourceInfo("silent", way=Way.PAGE),
        SourceInfo("engine", way=Way.SEARCH, terms=Terms("https://engine.example/terms", TODAY)),
        SourceInfo("files", way=Way.IMPORT, terms=Terms("https://files.example/terms", TODAY)),
    )
}


@pytest.fixture(autouse=True)
def _sources(monkeypatch: pytest.MonkeyPatch) -> None:
    """Install five sources, and no others."""
    monkeypatch.setattr(disclosure, "_installed", SOURCES.get)


def found(
    fact: Fact,
    *,
    identity: Identity = Identity.PROVEN,
    publisher: Publisher = Publisher.SELF,
    source: str = "open",
    read: datetime = SEEN,
    place: str = "",
) -> Evidence[Fact]:
    """Give evidence of a fact, as its source would."""
    given = evidence(fact, identity=identity, publisher=publisher, source=source)
    return attrs.evolve(given, provenance=attrs.evolve(given.provenance, retrieved_at=read, place=place))


def stated(fact: Fact, publisher: Publisher) -> Evidence[Fact]:
    """Give evidence on an account that an account of theirs names."""
    return found(fact, identity=Identity.STATED, publisher=publisher)


def suggested(fact: Fact, publisher: Publisher) -> Evidence[Fact]:
    """Give evidence on an account that may be somebody else's."""
    return found(fact, identity=Identity.SUGGESTED, publisher=publisher)


PROJECT = Project("tide-tables", topics=("maps",), active=WEEK_AGO)
ANSWER = Answer("How to index tides?", topics=("search",), answered=LAST_YEAR)
POST = Post("On ranking", topics=("search",), published=WEEK_AGO)
PAPER = Paper("Tides, indexed", published=LAST_YEAR, authors=("M. Okafor", "A. Friend"), position=1)
PATENT = Patent("A lamp", "US1", granted=True, published=LAST_YEAR, inventors=("Mira Okafor", "A. Friend"))
TALK = Talk("Maps at low tide", "PyBerlin", given=LAST_YEAR)
SKILL = Skill("rust", seen=WEEK_AGO)
TRADE = Interest("compilers", seen=WEEK_AGO)
CHESS = Interest("chess", personal=True, seen=WEEK_AGO)
CHURCH = Interest("the parish fair", personal=True, seen=WEEK_AGO)
WISH = Wish("I would love to work on search", stated=WEEK_AGO)
LEAVING = Wish("Looking for a new role in Leipzig", stated=WEEK_AGO)
ROLE = Role("Engineer", "Harbour AG", started=LAST_YEAR, current=True)
COURSE = Education("Cartography", "TU Example", ended=datetime(1994, 7, 1, tzinfo=UTC))
TOLD = Said("I like small teams", said=WEEK_AGO)
LINK = Link(GITHUB, "me", WEEK_AGO)
ABOUT = About("Mira Okafor", headline="Search engineer", employer="Harbour AG", place="Leipzig")
FLAGGED = attrs.evolve(ABOUT, open_to_work=True)
HIT = Mention("Mira Okafor at the tide fair", "https://news.example/1")
COVERAGE = Coverage("repositories", 10, 38)
FORK = attrs.evolve(PROJECT, role=ProjectRole.FORK)
CONTRIBUTION = attrs.evolve(PROJECT, role=ProjectRole.CONTRIBUTOR)
OF_1970 = attrs.evolve(PROJECT, created=datetime(1970, 1, 1, tzinfo=UTC))
OPAQUE = OpaqueFact("Badge", '{"title": "Badge of maps"}')

# mail, note, call, recap, rejection: S may be said, A asked, K known only
BY_HAND: tuple[tuple[str, Evidence[Fact], str], ...] = (
    # theirs, by themselves
    ("own project", found(PROJECT), "SSSKK"),
    ("contribution", found(CONTRIBUTION), "SSSKK"),
    ("answer", found(ANSWER), "SSSKK"),
    ("post", found(POST), "SSSKK"),
    ("paper", found(PAPER), "SSSKK"),
    ("patent", found(PATENT), "SSSKK"),
    ("talk", found(TALK), "SSSKK"),
    ("skill", found(SKILL), "SSSKK"),
    ("interest of their trade", found(TRADE), "SSSKK"),
    ("wish", found(WISH), "SSSKK"),
    ("role", found(ROLE), "SSSKK"),
    ("course of study", found(COURSE), "SSSKK"),
    ("profile", found(ABOUT), "SSSKK"),
    ("stranger's kind, installed", found(Medal()), "SSSKK"),
    # told to us
    ("said", found(TOLD), "SSSSS"),
    ("said, from a source unknown here", found(TOLD, source="gone"), "SSSSS"),
    # hobbies
    ("hobby of last week", found(CHESS), "KKSKK"),
    ("hobby of last year", found(attrs.evolve(CHESS, seen=LAST_YEAR)), "KKKKK"),
    ("hobby without a date", found(attrs.evolve(CHESS, seen=None)), "KKKKK"),
    ("hobby to come", found(attrs.evolve(CHESS, seen=SEEN + timedelta(days=9))), "KKKKK"),
    ("personal, on no list", found(CHURCH), "KKKKK"),
    ("post on a hobby", found(attrs.evolve(POST, title="We won!", topics=("football",))), "KKSKK"),
    ("post with a hobby in its title alone", found(Post("My week of chess", published=WEEK_AGO)), "KKSKK"),
    ("post with a play on words", found(attrs.evolve(POST, title="Chess in Rust", topics=("rust",))), "SSSKK"),
    ("project about a hobby", found(attrs.evolve(PROJECT, title="chess-engine", topics=("chess",))), "SSSKK"),
    ("hobby told to us", found(attrs.evolve(TOLD, topics=("chess",))), "KKSKK"),
    ("sentence with a hobby's word", found(attrs.evolve(TOLD, title="I enjoy chess, and small teams")), "SSSSS"),
    ("post with a hobby in its title and an idle topic", found(Post("My first parkrun", ("life",), WEEK_AGO)), "KKSKK"),
    ("play on words", found(Post("Chess in Rust", ("rust",), WEEK_AGO)), "SSSKK"),
    ("pastime on no list", found(Interest("Genealogy", seen=WEEK_AGO)), "KKKKK"),
    ("post on such a pastime", found(Post("Poker night", ("poker",), WEEK_AGO)), "KKKKK"),
    ("post on one in a title beside a topic", found(Post("Planning poker in Python", published=WEEK_AGO)), "SSSKK"),
    ("interest of their trade", found(Interest("typography", basis="named on their page", seen=WEEK_AGO)), "SSSKK"),
    ("interest with a tag of their trade", found(Interest("serifs", ("typography",), seen=WEEK_AGO)), "SSSKK"),
    ("interest that nobody knows", found(Interest("murmurations", seen=WEEK_AGO)), "KKAKK"),
    ("starred repository", found(Interest("a/b", basis="starred", seen=WEEK_AGO)), "SSSKK"),
    # borderline
    ("hint beside a hobby", found(Post("The wheelchair final", ("basketball",), WEEK_AGO)), "KKKKK"),
    ("hint beside work", found(attrs.evolve(PROJECT, topics=("child-process", "family-tree"))), "SSSKK"),
    ("allyship", found(Post("On allyship at work", published=WEEK_AGO)), "KKKKK"),
    ("ally", found(attrs.evolve(ABOUT, headline="Proud ally")), "KKKKK"),
    ("name that is a word too", found(attrs.evolve(ABOUT, name="Ally Sand")), "SSSKK"),
    ("talk at Pride", found(attrs.evolve(TALK, event="Pride in Tech")), "KKKKK"),
    ("mentor of women", found(attrs.evolve(ROLE, title="Mentor at Women Who Code")), "KKKKK"),
    ("bio with pronouns", found(attrs.evolve(ABOUT, bio="she/her, maps")), "KKKKK"),
    ("topic that is borderline", found(attrs.evolve(POST, topics=("lgbtq",))), "KKKKK"),
    # looking for a job
    ("flag on a profile", found(FLAGGED), "KKAKK"),
    ("flag that says no", found(attrs.evolve(ABOUT, open_to_work=False)), "SSSKK"),
    ("headline that says it", found(attrs.evolve(ABOUT, headline="#OpenToWork | search")), "KKAKK"),
    ("wish for a new job", found(LEAVING), "KKAKK"),
    *(
        (words, found(attrs.evolve(ABOUT, headline=words)), "KKAKK")
        for words in (
            "Seeking a new role",
            "In search of a new challenge",
            "Ready for my next role",
            "Interested in new opportunities",
            "Engineer, currently between jobs",
            "Maps. Hire me!",
        )
    ),
    *(
        (words, found(attrs.evolve(ABOUT, headline=words)), "SSSKK")
        for words in ("Open to contributions", "Job queues at scale", "Learning Rust", "Looking for bugs")
    ),
    *(
        (words, found(Wish(words, stated=WEEK_AGO)), "KKAKK")
        for words in (
            "leave my employer for a startup",
            "Leave Harbour AG one day",
            "Quit and teach",
            "get out of my day job",
            "A new role in fintech",
            "change jobs",
            "hand in my notice",
            "find another employer",
        )
    ),
    ("headline that leaves", found(attrs.evolve(ABOUT, headline="Leaving my current job in May")), "KKAKK"),
    *(
        (words, found(attrs.evolve(ABOUT, bio=words)), "SSSKK")
        for words in ("On leave", "I leave comments", "The next generation of job queues", "Rotate jobs on a cluster")
    ),
    ("wish to lead", found(Wish("Lead a platform team", stated=WEEK_AGO)), "SSSKK"),
    # what nobody brings up
    ("lay-off", found(Post("I got laid off from Acme", ("career",), WEEK_AGO)), "KKKKK"),
    ("loss", found(attrs.evolve(TALK, title="What grief taught me")), "KKKKK"),
    ("divorce", found(attrs.evolve(POST, summary="Written while we were getting divorced")), "KKKKK"),
    ("sad words of a stranger's kind", found(Medal("In memory of Ben")), "KKKKK"),
    ("name of a work", found(attrs.evolve(PROJECT, title="death-star")), "SSSKK"),
    ("name of a trade", found(attrs.evolve(ROLE, title="Divorce lawyer")), "SSSKK"),
    ("coarse name", found(attrs.evolve(PROJECT, title="shitposter")), "KKKKK"),
    ("coarse topic", found(attrs.evolve(PROJECT, topics=("css", "fuck"))), "KKKKK"),
    ("answer voted down", found(attrs.evolve(ANSWER, score=-1)), "KKKKK"),
    ("answer without votes", found(attrs.evolve(ANSWER, score=0)), "SSSKK"),
    ("skill known by questions", found(Skill("perl", basis="3 questions, no answer", seen=WEEK_AGO)), "KKKKK"),
    ("skill known by answers", found(Skill("perl", basis="9 answers", score=3, count=9, seen=WEEK_AGO)), "SSSKK"),
    ("match that was lost", found(Post("We lost", ("football",), WEEK_AGO)), "KKKKK"),
    # dates that cannot be right
    ("post of 2030", found(attrs.evolve(POST, published=datetime(2030, 1, 1, tzinfo=UTC))), "KKAKK"),
    ("post of tomorrow", found(attrs.evolve(POST, published=SEEN + timedelta(days=1))), "SSSKK"),
    ("project of 1970", found(attrs.evolve(PROJECT, active=datetime(1970, 1, 1, tzinfo=UTC))), "KKAKK"),
    ("talk announced", found(attrs.evolve(TALK, given=SEEN + timedelta(days=90))), "SSSKK"),
    ("talk of 2035", found(attrs.evolve(TALK, given=datetime(2035, 1, 1, tzinfo=UTC))), "KKAKK"),
    # who published it
    ("project, by somebody else", found(PROJECT, publisher=Publisher.OTHER), "KKKKK"),
    ("paper, by somebody else", found(PAPER, publisher=Publisher.OTHER), "SSSKK"),
    ("paper, by somebody else, stated", stated(PAPER, Publisher.OTHER), "SSSKK"),
    ("patent, by somebody else, stated", stated(PATENT, Publisher.OTHER), "SSSKK"),
    ("patent, by nobody known", found(PATENT, publisher=Publisher.UNKNOWN), "SSSKK"),
    ("paper, by somebody else, suggested", suggested(PAPER, Publisher.OTHER), "KKAKK"),
    ("talk, by somebody else, stated", stated(TALK, Publisher.OTHER), "KKKKK"),
    ("post, by somebody else", found(POST, publisher=Publisher.OTHER), "KKKKK"),
    ("role, by somebody else", found(ROLE, publisher=Publisher.OTHER), "KKKKK"),
    ("post, by nobody known", found(POST, publisher=Publisher.UNKNOWN), "KKAKK"),
    ("talk, by nobody known", found(TALK, publisher=Publisher.UNKNOWN), "KKAKK"),
    ("hobby, by nobody known", found(CHESS, publisher=Publisher.UNKNOWN), "KKAKK"),
    # whose it is
    ("project, stated", found(PROJECT, identity=Identity.STATED), "SSSKK"),
    ("profile, stated", found(ABOUT, identity=Identity.STATED), "SSSKK"),
    ("hobby, stated", found(CHESS, identity=Identity.STATED), "KKSKK"),
    ("project, suggested", found(PROJECT, identity=Identity.SUGGESTED), "KKAKK"),
    ("paper, suggested", found(PAPER, identity=Identity.SUGGESTED), "KKAKK"),
    ("patent, suggested", found(PATENT, identity=Identity.SUGGESTED), "KKAKK"),
    ("hobby, suggested", found(CHESS, identity=Identity.SUGGESTED), "KKAKK"),
    ("old hobby, suggested", found(attrs.evolve(CHESS, seen=LAST_YEAR), identity=Identity.SUGGESTED), "KKKKK"),
    ("suggested, by somebody else", found(POST, identity=Identity.SUGGESTED, publisher=Publisher.OTHER), "KKKKK"),
    # kinds that are only known
    ("search hit", found(HIT), "KKKKK"),
    ("post of a search engine", found(POST, source="engine"), "KKKKK"),
    ("link", found(LINK), "KKKKK"),
    ("coverage", found(COVERAGE), "KKKKK"),
    ("fork", found(FORK), "KKKKK"),
    # strangers
    ("stranger's kind, not installed", found(Medal(), source="gone"), "KKAKK"),
    ("stranger's kind, from another source", found(Medal(), source="strict"), "KKAKK"),
    ("opaque", found(OPAQUE), "KKAKK"),
    ("our kind, from a source unknown here", found(PROJECT, source="gone"), "SSSKK"),
    # age
    ("profile read a year ago", found(ABOUT, read=SEEN - timedelta(days=365)), "KKAKK"),
    ("profile read last month", found(ABOUT, read=SEEN - timedelta(days=30)), "SSSKK"),
    ("wish of three years ago", found(attrs.evolve(WISH, stated=SEEN - timedelta(days=1100))), "KKAKK"),
    ("paper of 1999", found(attrs.evolve(PAPER, published=datetime(1999, 1, 1, tzinfo=UTC))), "SSSKK"),
    ("course, read years ago", found(COURSE, read=SEEN - timedelta(days=800)), "SSSKK"),
    ("said long ago", found(attrs.evolve(TOLD, said=SEEN - timedelta(days=800))), "KKAKK"),
    # files and terms bind first mails alone
    ("from a file", found(ROLE, source="files", place="cv.json work[0]"), "SSSKK"),
    ("from a site with strict terms", found(PROJECT, source="strict"), "SSSKK"),
)

FIRST: tuple[tuple[str, Evidence[Fact], str], ...] = (
    ("own project", found(PROJECT), "SSSKK"),
    ("from a site with strict terms", found(PROJECT, source="strict"), "KKSKK"),
    ("from a site that names no terms", found(PROJECT, source="silent"), "KKSKK"),
    ("from a source unknown here", found(PROJECT, source="gone"), "KKSKK"),
    ("from a file", found(ROLE, source="files", place="cv.json work[0]"), "KKSKK"),
    ("said elsewhere", found(TOLD), "KKSSS"),
    ("suggested, with strict terms", found(PROJECT, source="strict", identity=Identity.SUGGESTED), "KKAKK"),
)

PARTS: tuple[tuple[str, Evidence[Fact], str, str], ...] = (
    ("employer beside a flag", found(FLAGGED), "employer", "SSSKK"),
    ("the flag", found(FLAGGED), "open_to_work", "KKAKK"),
    ("bio beside a flag", found(attrs.evolve(FLAGGED, bio="I draw maps")), "bio", "SSSKK"),
    ("headline beside a borderline bio", found(attrs.evolve(ABOUT, bio="she/her")), "headline", "SSSKK"),
    ("no word of it", found(attrs.evolve(ABOUT, headline="She/her")), "place", "KKAKK"),
    ("the borderline bio", found(attrs.evolve(ABOUT, bio="she/her")), "bio", "KKKKK"),
    ("place", found(ABOUT), "place", "KKAKK"),
    ("the course", found(COURSE), "title", "SSSKK"),
    ("the school", found(COURSE), "school", "SSSKK"),
    ("the year of study", found(COURSE), "ended", "KKKKK"),
    ("the year of study, by its other name", found(COURSE), "when", "KKKKK"),
    ("other authors", found(PAPER), "authors", "KKKKK"),
    ("other inventors", found(PATENT), "inventors", "KKKKK"),
    ("their place among the authors", found(PAPER), "position", "SSSKK"),
    ("name beside a coarse topic", found(attrs.evolve(PROJECT, topics=("fuck",))), "title", "SSSKK"),
    ("coarse name", found(attrs.evolve(PROJECT, title="shitposter")), "title", "KKKKK"),
    ("name of a project of 1970", found(OF_1970), "title", "SSSKK"),
    ("beginning of a project of 1970", found(OF_1970), "created", "KKAKK"),
    ("its last change", found(OF_1970), "active", "SSSKK"),
    ("stranger's field", found(Medal()), "topics", "SSSKK"),
)


def forms(item: Evidence[Fact] | Contact, *, first: bool = False, part: str | None = None) -> str:
    """Give the forms in the five channels that leave the house, a letter each."""
    given = (disclose(item, channel, TODAY, first=first, part=part).form for channel in OUT)
    return "".join(form.name[0] for form in given)


class TestByHand:
    """The forms that were written down before the table was."""

    @pytest.mark.parametrize(("item", "expected"), [row[1:] for row in BY_HAND], ids=[row[0] for row in BY_HAND])
    def test_facts(self, item: Evidence[Fact], expected: str) -> None:
        """A fact has the expected form in every channel, and may always be seen by oneself."""
        assert forms(item) == expected
        assert disclose(item, Channel.INTERNAL, TODAY) == Disclosed(Form.SAY, (), "for your own eyes")

    @pytest.mark.parametrize(("item", "expected"), [row[1:] for row in FIRST], ids=[row[0] for row in FIRST])
    def test_first_mail(self, item: Evidence[Fact], expected: str) -> None:
        """Before anybody has written, the terms of sites and the origin of files bind mail and note."""
        assert forms(item, first=True) == expected

    @pytest.mark.parametrize(("item", "part", "expected"), [row[1:] for row in PARTS], ids=[row[0] for row in PARTS])
    def test_parts(self, item: Evidence[Fact], part: str, expected: str) -> None:
        """A part of a fact is judged by itself."""
        assert forms(item, part=part) == expected

    @pytest.mark.parametrize(
        ("told_by", "part", "expected"),
        [
            (ToldBy.CANDIDATE, None, "SSSSK"),
            (ToldBy.CONTACT, None, "SSSSK"),
            (ToldBy.OTHER, None, "KKKKK"),
            (ToldBy.CANDIDATE, "note", "KKKKK"),
        ],
    )
    def test_third_persons(self, told_by: ToldBy, part: str | None, expected: str) -> None:
        """A third person is named only if the candidate or that person told us, and never in a rejection."""
        assert forms(Contact("John", told_by=told_by, note="left in a huff"), part=part) == expected


class TestUnknownParts:
    """A slip of the pen in the name of a part."""

    @pytest.mark.parametrize(
        ("item", "part", "names"),
        [
            (found(COURSE), "yaer", "ended, school, title, topics, when"),
            (found(Medal()), "year", "aspect, title, topics, when"),
            (found(Medal()), "screened", "aspect, title, topics, when"),
            (found(Medal()), "__doc__", "aspect, title, topics, when"),
            (Contact("John"), "notes", "name, note"),
        ],
    )
    def test_refused(self, item: Evidence[Fact] | Contact, part: str, names: str) -> None:
        """A part that there is not is refused, and those that there are are named."""
        with pytest.raises(InvalidInputError, match=f"no part '{part}'; it has .*{names}"):
            disclose(item, Channel.CALL, TODAY, part=part)

    def test_dataclasses(self) -> None:
        """Somebody else's class may keep what it knows in a dictionary."""
        assert disclose(found(Prize()), Channel.CALL, TODAY, part="lamp").form is Form.ASK
        with pytest.raises(
            InvalidInputError, match="Prize has no part 'price'; it has aspect, lamp, title, topics, when"
        ):
            disclose(found(Prize()), Channel.CALL, TODAY, part="price")


class TestWords:
    """What is said of a decision."""

    def test_deciding_clauses(self) -> None:
        """The clauses that decided are named, each with its reason; milder ones are not."""
        told = disclose(found(POST, identity=Identity.SUGGESTED, publisher=Publisher.UNKNOWN), Channel.CALL, TODAY)
        assert told.clauses == ("suggested", "by_nobody_known")
        assert told.why == (
            "it may be about somebody else: ask whether it is theirs; nobody can tell who published it: ask"
        )

    def test_stated(self) -> None:
        """What stands on an account that theirs names may be said with the place where it stands."""
        told = disclose(found(PROJECT, identity=Identity.STATED), Channel.MAIL, TODAY)
        assert told == Disclosed(Form.SAY, ("stated",), "say where it stands: “on your GitHub”")

    def test_printed(self) -> None:
        """A paper that others print may be said, with the place where it stands."""
        told = disclose(found(PAPER, publisher=Publisher.OTHER), Channel.MAIL, TODAY)
        assert told == Disclosed(Form.SAY, ("printed",), "it is their own work in print: say where it stands")

    def test_nothing_against(self) -> None:
        """A fact of which no clause speaks may be said, and that is what it says."""
        assert disclose(found(PROJECT), Channel.CALL, TODAY).why == "nothing in the table speaks against it"

    @pytest.mark.parametrize("source", ["gone", "silent"])
    def test_unknown_terms(self, source: str) -> None:
        """Where the terms are not known, a first mail is told that they are not."""
        told = disclose(found(PROJECT, source=source), Channel.MAIL, TODAY, first=True)
        assert told.clauses == ("of_unknown_terms",)
        assert "not known here" in told.why

    def test_unknown_source_of_an_unknown_kind(self) -> None:
        """A kind of fact that no installed source gives is asked about, and why is said."""
        assert "no installed source" in disclose(found(Medal(), source="gone"), Channel.CALL, TODAY).why


class TestDisputed:
    """What other facts, or they themselves, contradict."""

    @pytest.mark.parametrize("disputed", [True, frozenset({evidence(Project("tide-tables")).id})])
    def test_asked(self, disputed: bool | frozenset[str]) -> None:  # noqa: FBT001 -- one of two ways to say it
        """It is asked on the call, written nowhere, and seen by your own eyes."""
        item = evidence(Project("tide-tables"))
        told = {channel: disclose(item, channel, TODAY, disputed=disputed) for channel in Channel}
        assert told.pop(Channel.INTERNAL).form is Form.SAY
        assert told[Channel.CALL].form is Form.ASK
        assert "disputed" in told[Channel.CALL].clauses
        assert {told[channel].form for channel in told if channel is not Channel.CALL} == {Form.KNOW}

    def test_others(self) -> None:
        """What is disputed of one fact is not disputed of another, or of a third person."""
        item = evidence(Project("tide-tables"))
        for other in (item, Contact("Ben")):
            assert "disputed" not in disclose(other, Channel.CALL, TODAY, disputed={"another"}).clauses


class TestInstalled:
    """What is known of the sources that facts came from."""

    @pytest.fixture(autouse=True)
    def _really(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Look installed sources up as outside of tests."""
        monkeypatch.setattr(disclosure, "_installed", INSTALLED.__wrapped__)

    def test_github(self) -> None:
        """The terms of GitHub keep its facts out of a first mail, and no longer after a reply."""
        item = found(PROJECT, source="github")
        assert disclose(item, Channel.MAIL, TODAY, first=True).clauses == ("unsolicited",)
        assert disclose(item, Channel.MAIL, TODAY).form is Form.SAY

    def test_not_installed(self) -> None:
        """A source that is not installed has no terms that anybody could know."""
        item = found(PROJECT, source="no such source")
        assert disclose(item, Channel.NOTE, TODAY, first=True).clauses == ("of_unknown_terms",)

    def test_broken(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A source that cannot be loaded is as one that is not installed."""

        def broken(name: str) -> SourceInfo:
            raise BrokenSourceError(name, "it is broken")

        monkeypatch.setattr("callprep.reading.plugins.info", broken)
        item = found(PROJECT, source="broken")
        assert disclose(item, Channel.MAIL, TODAY, first=True).clauses == ("of_unknown_terms",)


class TestTable:
    """The table as a value that users read and tighten."""

    def test_rows(self) -> None:
        """A row names its clause, its form in each channel, and why."""
        (row,) = (row for row in DISCLOSURE.rows() if row[0] == "suggested")
        assert row == (
            "suggested",
            "know",
            "know",
            "ask",
            "know",
            "know",
            "–",
            "it may be about somebody else: ask whether it is theirs",
        )

    def test_names(self) -> None:
        """Every clause has a name of its own, is called as its question is, and says why."""
        assert len({clause.name for clause in DISCLOSURE.clauses}) == len(DISCLOSURE.clauses)
        assert all(clause.applies.__doc__ and clause.why for clause in DISCLOSURE.clauses)
        assert all(f"is_{clause.name}" == clause.applies.__name__ for clause in DISCLOSURE.clauses)

    def test_markdown(self) -> None:
        """A bar in a reason does not break the row."""
        table = Disclosure((Clause("mine", lambda _: True, ((Channel.MAIL, Form.KNOW),), "this | that"),))
        assert table.markdown().splitlines()[2] == "| mine | know | – | – | – | – | – | this \\| that |"

    def test_page(self) -> None:
        """The page of the documentation shows the table as it is."""
        assert DISCLOSURE.markdown() in PAGE.read_text(encoding="utf-8")

    def test_asking_is_for_the_call(self) -> None:
        """No clause has anybody ask anything but on the call."""
        allowed = {(channel, form) for clause in DISCLOSURE.clauses for channel, form in clause.allows}
        assert {channel for channel, form in allowed if form is Form.ASK} == {Channel.CALL}

    def test_own_eyes(self) -> None:
        """No clause hides anything from those who prepare the call."""
        assert all(clause.form(Channel.INTERNAL) is None for clause in DISCLOSURE.clauses)

    def test_two_forms_for_a_channel(self) -> None:
        """A clause that names a channel twice means the stricter."""
        clause = Clause("mine", lambda _: True, ((Channel.MAIL, Form.KNOW), (Channel.MAIL, Form.SAY)), "mine")
        assert clause.form(Channel.MAIL) is Form.KNOW

    def test_tightened(self) -> None:
        """A clause of one's own holds beside those of the table."""
        quiet = Clause("no_answers", lambda s: isinstance(s.fact, Answer), ((Channel.MAIL, Form.KNOW),), "house rule")
        told = disclose(found(ANSWER), Channel.MAIL, TODAY, table=DISCLOSURE.tightened(quiet))
        assert told == Disclosed(Form.KNOW, ("no_answers",), "house rule")
        assert disclose(found(POST), Channel.MAIL, TODAY, table=DISCLOSURE.tightened(quiet)).form is Form.SAY


FACTS = st.sampled_from([row[1].fact for row in BY_HAND])
ITEMS = st.builds(
    found,
    FACTS,
    identity=st.sampled_from(Identity),
    publisher=st.sampled_from(Publisher),
    source=st.sampled_from([*SOURCES, "gone"]),
    read=st.datetimes(datetime(2020, 1, 1), datetime(2026, 5, 9), timezones=st.just(UTC)),  # noqa: DTZ001 -- made aware
    place=st.sampled_from(["", "cv.json work[0]"]),
)
CHANNELS = st.sampled_from(Channel)
SURER = {Identity.SUGGESTED: Identity.STATED, Identity.STATED: Identity.PROVEN, Identity.PROVEN: Identity.PROVEN}


def strictness(item: Evidence[Fact], channel: Channel, *, today: date = TODAY, first: bool = False) -> int:
    """Say how strict the table is, 0 to 2."""
    return STRICTNESS[disclose(item, channel, today, first=first).form]


class TestAlways:
    """What holds for every fact."""

    @given(ITEMS, CHANNELS, st.booleans())
    def test_asked_on_the_call_alone(self, item: Evidence[Fact], channel: Channel, first: bool) -> None:  # noqa: FBT001 -- drawn
        """Asking is for the call; oneself may see everything."""
        form = disclose(item, channel, TODAY, first=first).form
        assert form is not Form.ASK or channel is Channel.CALL
        assert form is Form.SAY or channel is not Channel.INTERNAL

    @given(ITEMS, st.sampled_from(OUT))
    def test_doubtful_identity(self, item: Evidence[Fact], channel: Channel) -> None:
        """What may be about somebody else is never said to anybody."""
        doubtful = attrs.evolve(item, identity=Identity.SUGGESTED)
        assert disclose(doubtful, channel, TODAY).form is not Form.SAY

    @given(ITEMS, st.sampled_from(OUT))
    def test_other_publishers(self, item: Evidence[Fact], channel: Channel) -> None:
        """What others published is only known, unless it is a work of theirs in print."""
        theirs = attrs.evolve(item, provenance=attrs.evolve(item.provenance, publisher=Publisher.OTHER))
        assert isinstance(item.fact, Paper | Patent) or disclose(theirs, channel, TODAY).form is Form.KNOW

    @given(ITEMS, CHANNELS)
    def test_surer_is_freer(self, item: Evidence[Fact], channel: Channel) -> None:
        """The surer it is that a fact is theirs, the freer it is."""
        surer = attrs.evolve(item, identity=SURER[item.identity])
        assert strictness(surer, channel) <= strictness(item, channel)

    @given(ITEMS, CHANNELS, st.integers(0, 4000))
    def test_older_is_stricter(self, item: Evidence[Fact], channel: Channel, days: int) -> None:
        """No fact gets freer with time."""
        dated = item.fact.when is None or item.fact.when <= SEEN
        later = TODAY + timedelta(days=days)
        assert not dated or strictness(item, channel) <= strictness(item, channel, today=later)

    @given(ITEMS, CHANNELS)
    def test_first_is_stricter(self, item: Evidence[Fact], channel: Channel) -> None:
        """A reply never takes anything away."""
        assert strictness(item, channel) <= strictness(item, channel, first=True)

    @given(ITEMS, CHANNELS, st.lists(st.tuples(CHANNELS, st.sampled_from(Form))), st.booleans())
    def test_tightening(
        self,
        item: Evidence[Fact],
        channel: Channel,
        allows: list[tuple[Channel, Form]],
        applies: bool,  # noqa: FBT001 -- drawn
    ) -> None:
        """One more clause, whatever it allows, never loosens the table."""
        more = DISCLOSURE.tightened(Clause("mine", lambda _: applies, tuple(allows), "mine"))
        tighter = disclose(item, channel, TODAY, table=more)
        assert strictness(item, channel) <= STRICTNESS[tighter.form]

    @given(st.text(), st.text(), st.sampled_from([None, "title", "topics", "when"]))
    def test_any_text(self, title: str, bio: str, part: str | None) -> None:
        """No text of a profile makes the table stumble."""
        for fact in (About(title, bio=bio), Post(title, (bio,)), Said(title, (bio,)), Wish(title), Interest(bio)):
            assert disclose(found(fact), Channel.CALL, TODAY, part=part).form in Form

    def test_a_third_person_is_no_fact(self) -> None:
        """A clause may ask for the fact of a third person, and there is none."""
        contact = Situation(Contact("John"), Channel.CALL, TODAY)
        assert (contact.fact, contact.evidence) == (None, None)

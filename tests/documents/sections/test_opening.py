"""Rules of the first minute: who calls, thanks, permission, and one thing of theirs that leads to the point."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

import attrs
import pytest
from tests.helpers import BLOG, MIRA, OPPORTUNITY, SEEN, engagement, evidence

from callprep import (
    Answer,
    Caller,
    Candidate,
    Engagement,
    Evidence,
    Fact,
    Form,
    Interest,
    Line,
    Paper,
    Patent,
    Post,
    Project,
    Publisher,
    Reply,
    Talk,
    Tone,
    Warmth,
)
from callprep.documents.lines import Passage
from callprep.documents.outline import Section
from callprep.documents.sections import opening
from callprep.documents.sections.opening import opener, permission, rapport
from callprep.wording import choices

AGO = datetime(2014, 3, 1, tzinfo=SEEN.tzinfo)
TURN = "why I'm calling"


def lines(section: Section, e: Engagement) -> tuple[Line, ...]:
    """Give the lines of a section, none where it keeps quiet."""
    written = section(e)
    return written.lines if isinstance(written, Passage) else ()


def replied(warmth: Warmth, text: str = "Hello.") -> Candidate:
    """Give Mira with a reply."""
    return attrs.evolve(MIRA, reply=Reply(text, warmth))


@pytest.fixture
def no_lead(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the credential name nothing, so that every hook is free."""

    def nothing(_: Engagement) -> None:
        return None

    monkeypatch.setattr(opening, "lead", nothing)


class TestOpener:
    """Who calls, and thanks."""

    @pytest.mark.parametrize("warmth", list(Warmth))
    def test_thanks_fit_the_reply(self, warmth: Warmth) -> None:
        """Each kind of reply is thanked for in its own words, on a line that rests on the reply."""
        hello, thanks = lines(opener, engagement(candidate=replied(warmth)))
        assert {"Mira", "Tomas"} <= set(re.findall(r"\w+", hello.text))
        assert "Lumen Works" in hello.text
        assert thanks.text in choices(f"opener.{warmth.value}{'_plain' if warmth is Warmth.EAGER else ''}")
        assert re.search(r"thank|grateful", thanks.text, re.IGNORECASE)
        assert thanks.cites == ("candidate.reply",)

    @pytest.mark.parametrize(
        ("text", "key"),
        [
            ("Yes, call me!", "eager"),
            ("Sure, when?", "eager"),
            ("yes!! when can we talk", "eager"),
            ("I'd rather not, but you may call.", "eager_plain"),
            ("Not sure, but let's talk.", "eager_plain"),
            ("Sounds interesting, tell me more!", "eager_plain"),
        ],
    )
    def test_a_yes_is_one(self, text: str, key: str) -> None:
        """Only who says yes is thanked for one, however warm the reply."""
        reply = attrs.evolve(MIRA, reply=Reply(text, Warmth.EAGER))
        _, thanks = lines(opener, engagement(candidate=reply))
        assert thanks.text in choices(f"opener.{key}")

    def test_no_reply_no_thanks(self) -> None:
        """Without a reply on record nobody is thanked for one, nor reminded of a mail."""
        (hello,) = lines(opener, engagement())
        assert "hank" not in hello.text

    def test_no_code_and_no_interest(self) -> None:
        """The first block names no code and asks for no interest."""
        role = attrs.evolve(OPPORTUNITY, code="SDE-2")
        first = [*lines(opener, engagement(opportunity=role)), *lines(permission, engagement(opportunity=role))]
        assert not any("SDE" in line.text or "interest" in line.text for line in first)

    def test_an_agency_names_its_client(self) -> None:
        """Somebody who calls for another company says for which."""
        agency = attrs.evolve(engagement(), caller=Caller("Jo", "TalentBridge"))
        (hello,) = lines(opener, agency)
        assert "TalentBridge" in hello.text
        assert "Lumen Works" in hello.text
        assert "company.name" in hello.cites

    def test_a_client_in_confidence(self) -> None:
        """In a confidential search whoever picks up the phone does not hear the client's name."""
        secret = attrs.evolve(OPPORTUNITY, confidential=True)
        for name in ("Mira", "Ada", "Bo", "Cy", "Di", "Eve"):
            agency = engagement(candidate=Candidate(name), opportunity=secret)
            (hello,) = lines(opener, attrs.evolve(agency, caller=Caller("Jo", "TalentBridge")))
            assert "Lumen" not in hello.text
            assert "company.name" not in hello.cites

    def test_greeting(self) -> None:
        """The call opens with the greeting of the tone."""
        formal = attrs.evolve(engagement(), caller=Caller("Tomas", "Lumen Works", tone=Tone(greeting="Good morning")))
        assert lines(opener, formal)[0].text.startswith("Good morning Mira")


class TestPermission:
    """Is it a good time."""

    def test_two_other_times(self) -> None:
        """For a bad moment two working days are ready; a weekend is none."""
        asked, later = lines(permission, engagement(today=date(2026, 5, 8)))
        assert asked.form is Form.ASK
        assert asked.text.endswith("?")
        assert later.when == "Not now"
        assert "Monday 11 May" in later.text
        assert "Tuesday 12 May" in later.text

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("Fine. Ring me after 5 pm, please.", "Ring me after 5 pm"),
            ("I have a baby, so not before 9.", "not before 9"),
            ("Thursday?", "Thursday"),
        ],
    )
    def test_their_times(self, text: str, told: str) -> None:
        """When they wrote when it suits them, that is in sight, without what is private beside it."""
        _, later, known = lines(permission, engagement(candidate=replied(Warmth.LUKEWARM, text)))
        assert known.text == f"They wrote when it suits them: «{told}»."
        assert known.form is Form.KNOW
        assert later.cites == ("candidate.reply",)

    @pytest.mark.parametrize("text", ["Good morning! Yes.", "After the last talk I'm in."])
    def test_no_times(self, text: str) -> None:
        """A greeting tells no time."""
        assert len(lines(permission, engagement(candidate=replied(Warmth.LUKEWARM, text)))) == 2

    def test_after_a_no(self) -> None:
        """After a no only a minute is asked for."""
        (asked,) = lines(permission, engagement(candidate=replied(Warmth.NO)))
        assert asked.text in choices("permission.brief")


def post(title: str = "Why search forgets", days: int = 40) -> Evidence[Fact]:
    """Give a post on the subject of the role."""
    return evidence(Post(title, ("search",), SEEN - timedelta(days=days)), BLOG)


@pytest.mark.usefixtures("no_lead")
class TestRapport:
    """One timely hook, turned to the point in the same breath."""

    @pytest.mark.parametrize(
        ("fact", "told"),
        [
            (Talk("How search forgets", "SeaConf", given=SEEN), ("«How search forgets»", "SeaConf", "in May")),
            (Talk("How search forgets", given=SEEN), ("«How search forgets»",)),
            (Paper("Search that forgets", published=SEEN), ("paper", "«Search that forgets»")),
            (Patent("Search that forgets", "US1", published=SEEN), ("application", "«Search that forgets»")),
            (Patent("Search that forgets", "US1", granted=True, published=SEEN), ("patent", "«Search that forgets»")),
            (Answer("How does search forget?", answered=SEEN), ("answer", "«How does search forget?»", "GitHub")),
            (Project("search", version="2.1", released=SEEN), ("search", "2.1", "9 May")),
            (Project("search", released=SEEN), ("search", "9 May")),
            (Post("Why search forgets", published=SEEN), ("«Why search forgets»",)),
            (Post("Up there", ("climbing",), SEEN), ("climbing", "9 May", "GitHub")),
            (Post("Rock climbing", (), SEEN), ("«Rock climbing»",)),
            (Interest("climbing", personal=True, seen=SEEN), ("climbing", "GitHub")),
        ],
    )
    def test_kinds(self, fact: Fact, told: tuple[str, ...]) -> None:
        """Each kind opens as what it is, and its one sentence holds the turn, in every wording."""
        found = evidence(fact)
        for name in (f"Person {number}" for number in range(24)):
            (line,) = lines(rapport, engagement(found, candidate=Candidate(name)))
            assert line.cites == (found.id,)
            assert TURN in line.text
            assert len(re.findall(r"[.?!](?=\s|$)", re.sub(r"«[^»]*»", "", line.text))) == 1
            assert " in " not in line.text or "in None" not in line.text
        assert all(any(part in line.text for line in _all_wordings(found)) for part in told)

    def test_year(self) -> None:
        """A month of another year comes with its year."""
        told = _all_wordings(evidence(Talk("How search forgets", given=SEEN - timedelta(days=200))))
        assert any("in October 2025" in line.text for line in told)

    def test_only_one(self) -> None:
        """Of ten perfect hooks one is used."""
        facts = [evidence(Post(f"Search {number}", ("search",), SEEN - timedelta(days=number))) for number in range(10)]
        (line,) = lines(rapport, engagement(*facts))
        assert len(line.cites) == 1

    def test_hobby_first(self) -> None:
        """A fresh hobby goes before work, a stale one opens nothing."""
        climb = evidence(Post("Up there", ("climbing",), SEEN - timedelta(days=13)), BLOG)
        (line,) = lines(rapport, engagement(post(), climb))
        assert line.cites == (climb.id,)
        stale = evidence(Post("Up there", ("climbing",), SEEN - timedelta(days=15)), BLOG)
        assert lines(rapport, engagement(stale)) == ()

    @pytest.mark.parametrize(
        "fact",
        [
            Post("On tea", (), SEEN),
            Post("Why search forgets", ("search",), SEEN - timedelta(days=730)),
            Paper("Search that forgets", published=SEEN - timedelta(days=730)),
            Project("search", active=SEEN),
            Interest("poker", personal=True, seen=SEEN),
        ],
        ids=str,
    )
    def test_no_hook(self, fact: Fact) -> None:
        """What is beside the role, old, no occasion, or nobody's business opens nothing."""
        assert lines(rapport, engagement(fact)) == ()

    def test_others_words(self) -> None:
        """What somebody else published about them opens no call."""
        assert lines(rapport, engagement(evidence(Post("On Mira", ("search",), SEEN), publisher=Publisher.OTHER))) == ()

    def test_mail_had_it(self) -> None:
        """What the mail named makes room for another; where there is none, it is put in other words."""
        first, second = post("Why search forgets", 10), post("Search at sea", 30)
        mailed = attrs.evolve(engagement(first, second), sent=("I read «Why search forgets» on your blog.",))
        (line,) = lines(rapport, mailed)
        assert line.cites == (second.id,)
        (line,) = lines(rapport, attrs.evolve(engagement(first), sent=mailed.sent))
        assert re.search(r"\bmail\b|wrote to you", line.text)
        assert "your post" in line.text
        assert "Why search forgets" not in line.text
        assert TURN in line.text

    def test_mail_had_the_talk(self) -> None:
        """A talk that the mail named is called a talk, wherever it was given."""
        talk = Talk("How search forgets", "SearchConf", given=SEEN)
        (line,) = lines(rapport, attrs.evolve(engagement(talk), sent=("I saw How search forgets.",)))
        assert "your talk" in line.text
        assert "SearchConf" not in line.text

    @pytest.mark.parametrize("warmth", [*Warmth, None])
    def test_what_follows(self, warmth: Warmth | None) -> None:
        """Where a question comes before the why, the turn leads to it; who said yes hears the why next."""
        candidate = replied(warmth) if warmth else Candidate("Mira")
        told = [line.text for line in lines(rapport, engagement(post(), candidate=candidate))]
        asking = any(text.endswith(tuple(choices("rapport.asking_first"))) for text in told)
        assert asking == (warmth in {Warmth.LUKEWARM, Warmth.QUESTION, None})

    def test_mail_had_the_hobby(self) -> None:
        """A hobby that the mail named is not opened with as if it were new."""
        climb = evidence(Post("Up there", ("climbing",), SEEN), BLOG)
        (line,) = lines(rapport, attrs.evolve(engagement(climb), sent=("Climbing, too!",)))
        assert re.search(r"\bmail\b|wrote to you", line.text)
        assert re.search(r"climbing", line.text, re.IGNORECASE)

    def test_disputed(self) -> None:
        """A paper whose year is disputed opens nothing, and that is known; what opens in its place rests on it too."""
        paper = Paper("Search that forgets", published=SEEN, doi="10.1/x")
        record = evidence(attrs.evolve(paper, published=AGO), BLOG)
        (known,) = lines(rapport, engagement(paper, record))
        assert (known.text, known.form) == ("Disputed, so no opening: «Search that forgets».", Form.KNOW)
        (line,) = lines(rapport, engagement(paper, record, post()))
        assert "«Why search forgets»" in line.text
        assert {post().id, record.id} <= set(line.cites)


def _all_wordings(found: Evidence[Fact]) -> list[Line]:
    return [lines(rapport, engagement(found, candidate=Candidate(f"Person {number}")))[0] for number in range(24)]


def test_credential_keeps_its_own() -> None:
    """What the credential names is left to it; another hook then rests on that, too."""
    project = evidence(Project("search-index", topics=("search",), stars=900, version="2", released=SEEN))
    assert lines(rapport, engagement(project)) == ()
    (line,) = lines(rapport, engagement(project, post()))
    assert line.cites == (post().id, project.id)


def test_nothing_after_a_no() -> None:
    """After a no nothing is opened with."""
    assert lines(rapport, engagement(post(), candidate=replied(Warmth.NO))) == ()

"""The handed-over rule: what the person should never have to read is found, and their own titles are left alone."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents.rules.handed_over_drafts import FIRE, SILENT
from tests.documents.rules.handed_over_unseen import FIRE as UNSEEN_FIRE
from tests.documents.rules.handed_over_unseen import (
    LAST_FIRE,
    LAST_SILENT,
    LATER_FIRE,
    LATER_SILENT,
    NOTES_FIRE,
    NOTES_SILENT,
)
from tests.documents.rules.handed_over_unseen import SILENT as UNSEEN_SILENT
from tests.helpers import GITHUB, MIRA, SEEN, TODAY, dossier, evidence

from callprep import (
    About,
    Account,
    Contact,
    Evidence,
    Explanation,
    Fact,
    Gap,
    GapKind,
    Identity,
    Paper,
    Patent,
    Post,
    Project,
    Publisher,
    Role,
    Severity,
    ToldBy,
)
from callprep.documents.rules.handed_over import handed_over
from callprep.insight.accomplishments import Accomplishment
from callprep.insight.conflicts import Conflict, Version
from callprep.insight.dashboard import Card, Dashboard, Gave, LeftOut, ToAsk, dashboard
from callprep.insight.expertise import Expertise, Passion
from callprep.insight.interests import Guess, Leaning, Stated
from callprep.insight.vocabulary import Topic

MISSED = ["Ben says he is great to work with."]
EMPTY = Dashboard(MIRA, TODAY, SEEN)
INDEX = evidence(Project("Poor man's parser", description="Weak in Java, strong in Rust", active=SEEN))
MAPS = Topic("maps")


def found(draft: str | Dashboard) -> list[str]:
    """Give the rules that fired, without their common name, each once."""
    return list(dict.fromkeys(finding.rule.removeprefix("handed_over.") for finding in handed_over(draft)))


def texts(draft: str | Dashboard) -> list[str]:
    """Give what was found."""
    return [finding.text for finding in handed_over(draft)]


class TestDrafts:
    """Lines of dashboards and notes, each judged by hand first."""

    @pytest.mark.parametrize(("draft", "rule"), FIRE)
    def test_fires(self, draft: str, rule: str) -> None:
        """A line that the person should never have to read is found, for the right reason."""
        assert rule in found(draft)

    @pytest.mark.parametrize("draft", SILENT)
    def test_silent(self, draft: str) -> None:
        """Titles, reasons, questions and plain notes pass."""
        assert found(draft) == []

    def test_other_words(self) -> None:
        """It finds what it was made to find in words of another day, and raises no false alarm among them."""
        assert [draft for draft, rule in UNSEEN_FIRE if rule not in found(draft)] == MISSED
        assert [draft for draft in UNSEEN_SILENT if found(draft)] == []

    def test_words_of_nobody(self) -> None:
        """Of lines from another day it finds no fewer than at first sight, which its page tells."""
        assert sum(rule in found(draft) for draft, rule in LATER_FIRE) >= 12
        assert sum(bool(found(draft)) for draft in LATER_SILENT) <= 2
        assert sum(rule in found(draft) for draft, rule in LAST_FIRE) >= 6
        assert sum(bool(found(draft)) for draft in LAST_SILENT) <= 1

    @pytest.mark.parametrize(("draft", "rule"), NOTES_FIRE)
    def test_notes(self, draft: str, rule: str) -> None:
        """A note that somebody added to a page is found, for the right reason."""
        assert rule in found(draft)

    @pytest.mark.parametrize("draft", NOTES_SILENT)
    def test_harmless_notes(self, draft: str) -> None:
        """A title or a plain note with the same words passes."""
        assert found(draft) == []


class TestText:
    """Free text that somebody adds."""

    def test_finding(self) -> None:
        """A finding says what, where, how bad, why, and by whose rule."""
        draft = "Call on Monday.\nBit of a job hopper.\n7/10"
        first, second = handed_over(draft)
        assert [draft[slice(*finding.span)] for finding in (first, second)] == ["job hopper", "7/10"]
        assert (first.rule, first.severity) == ("handed_over.judgement", Severity.WARNING)
        assert (second.rule, second.severity) == ("handed_over.score", Severity.ERROR)
        assert str(second) == (
            "error handed_over.score: «7/10»: it scores the person; there is no score of a person here"
        )
        assert all(finding.why and finding.origin for finding in (first, second))

    @pytest.mark.parametrize("quoted", ["«Weak in Java»", "“I am weak in Java”", '"Weak in Java, by a fan"'])
    def test_quotations(self, quoted: str) -> None:
        """A title, and what they said themselves, is theirs."""
        assert found(f"Their post {quoted} is of May") == []

    def test_scare_quotes(self) -> None:
        """A word or two in quotation marks are the recruiter's own still."""
        assert found('A "job hopper"') == ["judgement"]

    def test_private_matters_in_quotations(self) -> None:
        """An address is private in a quotation too."""
        assert found("«write to mira@okafor.example»") == ["private"]

    @pytest.mark.parametrize("draft", ["", "\n\n", "   "])
    def test_nothing(self, draft: str) -> None:
        """Where there is nothing, nothing is found."""
        assert handed_over(draft) == ()

    @given(st.text())
    def test_any_text(self, draft: str) -> None:
        """Any text can be judged, and every finding points into it."""
        for finding in handed_over(draft):
            assert draft[slice(*finding.span)] == finding.text

    @pytest.mark.parametrize(
        "draft", ["a" * 300_000, "not " * 80_000, "1 " * 150_000, "@." * 150_000, "«" * 300_000, "\n" * 300_000]
    )
    def test_long_texts(self, draft: str) -> None:
        """A line without an end is judged by its beginning."""
        assert {*found(draft)} <= {"private", "score"}


class TestDashboard:
    """A dashboard as it would be handed over."""

    def test_made(self) -> None:
        """What the library itself says of a person may be handed over, as a value and as text."""
        known = dossier(
            Project("Poor man's parser", active=SEEN),
            About("Mira Okafor", headline="Search engineer", employer="Harbour AG", place="Leipzig"),
            *(
                Project(f"map-{year}", topics=("maps",), active=datetime(year, 4, 2, tzinfo=UTC))
                for year in (2024, 2025)
            ),
            Post("On ranking", ("search",), published=datetime(2026, 5, 2, tzinfo=UTC)),
            Role("Engineer", "Shelf AG", current=True),
        )
        made = dashboard(known, TODAY)
        assert handed_over(made) == ()
        assert handed_over(str(made)) == ()

    def test_their_own_words(self) -> None:
        """How they call themselves and their work is theirs, wherever it stands."""
        kept = attrs.evolve(
            EMPTY,
            headlines=(evidence(About("Mira", headline="10x ninja", bio="Introvert. Weak in Java.")),),
            accomplishments=(Accomplishment(INDEX, "owner", "", None, "Poor man's parser: weak in Java?"),),
            interests=(Leaning("lone wolf", personal=False, items=(INDEX,), why="1 post on lone wolf"),),
            stated=(Stated("I am likely to move", None, "on the call"),),
        )
        assert texts(kept) == ["weak in Java"]
        titled = attrs.evolve(kept, headlines=(evidence(Post("weak in Java?")),))
        assert texts(titled) == []

    def test_the_words_of_others(self) -> None:
        """What others wrote of them is held to what our words are."""
        other = evidence(Post("A brilliant rant by a real rockstar"), publisher=Publisher.OTHER)
        assert found(attrs.evolve(EMPTY, background=(other,))) == ["judgement"]

    def test_papers(self) -> None:
        """The title of a paper or patent is the work itself, whoever published it."""
        works: tuple[Evidence[Fact], ...] = (
            evidence(Paper("I am gay: a corpus of coming-out posts"), publisher=Publisher.OTHER),
            evidence(Patent("A lamp for job hoppers", "US1")),
        )
        assert found(attrs.evolve(EMPTY, background=works)) == []

    def test_private_matters_in_their_words(self) -> None:
        """An address is private in their own words too, and so is what the filter would take out."""
        bio = "Write to mira@okafor.example. I am gay."
        assert found(attrs.evolve(EMPTY, headlines=(evidence(About("Mira", bio=bio)),))) == ["private", "sensitive"]

    def test_other_languages(self) -> None:
        """A title that nobody here can judge is no finding: the rule speaks English only."""
        assert found(attrs.evolve(EMPTY, headlines=(evidence(About("مريم", headline="مهندسة برمجيات")),))) == []

    def test_accounts(self) -> None:
        """An account that looks like an address is an account."""
        account = Account("mastodon", "mira@masto.example")
        reasons = ("mastodon mira@masto.example names it as its own", "Tomas said: mira@okafor.example is hers")
        told = Explanation(account, Identity.STATED, (), reasons)
        assert texts(attrs.evolve(EMPTY, accounts=(Card(told),))) == ["mira@okafor.example"]

    def test_guesses(self) -> None:
        """A guess stands there as a question, or not at all."""
        guess = Guess("Rust", (INDEX,), "4 items in the last twelve months", "Is that where you would like to go?")
        assert found(attrs.evolve(EMPTY, guesses=(guess,))) == []
        told = attrs.evolve(guess, ask="She is going for Rust.")
        assert found(attrs.evolve(EMPTY, guesses=(told,))) == ["guess_asserted"]

    @pytest.mark.parametrize(
        ("contact", "expected"),
        [
            (Contact("Ben", told_by=ToldBy.OTHER), ["Ben"]),
            (Contact("Ben"), []),
            (Contact("", told_by=ToldBy.OTHER), []),
            (Contact("?", told_by=ToldBy.OTHER), []),
        ],
    )
    def test_third_persons(self, contact: Contact, expected: list[str]) -> None:
        """A third person of whom neither side told is on no line; Benares is no Ben."""
        who = attrs.evolve(MIRA, contacts=(contact,))
        asks = (ToAsk("What did you do with Ben in Benares?", ""),)
        assert texts(attrs.evolve(EMPTY, candidate=who, to_ask=asks)) == expected

    def test_people_they_wrote_with(self) -> None:
        """Who wrote or invented with them is on no line of ours; they themselves are."""
        paper = evidence(Paper("Tides", authors=("Mira Okafor", "Ada Friend", "Plato")))
        patent = evidence(Patent("A lamp", "US1", inventors=("Okafor, M.", "Bo Builder")))
        done = Accomplishment(paper, "first author, with Ada Friend", "", None, "Mira Okafor and Plato", (patent,))
        more = attrs.evolve(done, evidence=INDEX, part="co-inventor, with Bo Builder, not Ada Other", also=())
        assert texts(attrs.evolve(EMPTY, accomplishments=(done, more))) == ["Ada Friend", "Bo Builder"]

    def test_every_line_is_read(self) -> None:
        """Whatever field of a dashboard a word stands in, it is found."""
        bad = [f"{number}/10" for number in range(1, 10)]
        made = attrs.evolve(
            EMPTY,
            accounts=(Card(Explanation(GITHUB, Identity.STATED, (), (bad[0],), (bad[1],))),),
            expertise=(Expertise(MAPS, (INDEX,), bad[2], moved=bad[3]),),
            passions=(Passion(MAPS, (INDEX,), bad[4]),),
            sources=(Gave("github", coverage=(bad[5],), gap=Gap(GapKind.SKIPPED, bad[6])),),
            conflicts=(Conflict("place", (Version("Berlin", INDEX), Version("Leipzig")), bad[7], "Where are you?"),),
            left_out=(LeftOut("forks", 2, bad[8]),),
        )
        assert sorted(texts(made)) == bad
        assert found(attrs.evolve(EMPTY, sources=(Gave("github"),))) == []

    def test_place_on_the_page(self) -> None:
        """A span leads to the words in the text of the dashboard, however they are wrapped there."""
        why = f"{'the record says nothing of it, ' * 3}and so a job hopper, as some would say"
        made = attrs.evolve(EMPTY, to_ask=(ToAsk("What next?", why),))
        (finding,) = handed_over(made)
        start, end = finding.span
        assert str(made)[start:end].split() == ["job", "hopper"]

    def test_place_in_the_line(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where a line does not stand on the page, the span leads into the line."""
        monkeypatch.setattr(Dashboard, "__str__", lambda _: "another page")
        (finding,) = handed_over(attrs.evolve(EMPTY, to_ask=(ToAsk("A job hopper?", ""),)))
        assert finding.span == (2, 12)

    def test_nothing_found(self) -> None:
        """A question that anybody may read is no finding."""
        assert handed_over(attrs.evolve(EMPTY, to_ask=(ToAsk("What next?", ""),))) == ()

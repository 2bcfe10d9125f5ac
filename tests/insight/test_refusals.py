"""What they refuse in their own words: found, answered honestly, and never sold to them."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import MIRA, OPPORTUNITY, TODAY, engagement

from callprep import (
    PITCH,
    Caller,
    CallNotes,
    Company,
    Disclose,
    Engagement,
    Form,
    Objection,
    Opportunity,
    Project,
    Reply,
    Said,
    Salary,
    Tech,
    Use,
    Warmth,
)
from callprep.insight._refusals import refused
from callprep.insight.objections import Reservation, reservations
from callprep.wording import choices

REFUSED = [
    ("I'd listen, but I am happy where I am and I don't want to manage people.", ["settled", "reports"]),
    ("I never want to lead a team again.", ["reports"]),
    ("Maybe. I have small kids and will not travel.", ["travel"]),
    ("It is near, so can't see myself leave Cork.", ["locations"]),
    ("I won't move from Cork.", ["locations"]),
    ("I have to stay in Cork for now.", ["locations"]),
    ("I can't relocate.", ["locations"]),
    ("I will not take a pay cut.", ["salary"]),
    ("I won't work for less than I have.", ["salary"]),
    ("Sounds good, but not before September.", ["start"]),
    ("I can't leave before the end of June.", ["start"]),
    ("I'm only free from October.", ["start"]),
    ("I doubt it, I have built this already", ["done"]),
    ("I've done this before, so I doubt it.", ["done"]),
    ("Been there, done that.", ["done"]),
    ("Not sure I want to leave hospital work.", ["leaving"]),
    ("I don't want to give up teaching.", ["leaving"]),
    ("I love my job.", ["settled"]),
    ("I'm not looking for a new job.", ["settled"]),
    ("no agencies", ["agency"]),
    ("No recruiters please.", ["agency"]),
    ("I don't talk to headhunters.", ["agency"]),
    ("I will not travel.", ["travel"]),
    ("No more night shifts.", ["hours"]),
    ("I don't want to be on call again.", ["hours"]),
    ("I won't go back to an office.", ["days_on_site"]),
    ("Only remote for me.", ["days_on_site"]),
    ("I don't do start-ups.", ["startup"]),
    ("No contract work.", ["employment_type"]),
    ("I hate take-home tests.", ["process"]),
    ("I don't want to write Java.", ["tech_stack"]),
    ("I don't want to work for banks.", ["theirs"]),
    ("Happy to talk, but only part time.", ["hours"]),
    ("I can only work part-time.", ["hours"]),
    ("Under 170k I won't move.", ["salary"]),
    ("I won't leave for less than CHF 170'000.", ["salary"]),
    ("Nothing below €90k, please.", ["salary"]),
    ("I don't go offshore and under 170k I won't move.", ["theirs", "salary"]),
    ("I don't go offshore and I don't fly.", ["theirs", "travel"]),
    ("I don't go offshore. I won't work for banks. I won't go offshore.", ["theirs", "theirs", "theirs"]),
]
NOTHING = [
    "Happy to hear more.",
    "Thanks, no problem.",
    "Not now, busy until 4 pm. Don't call before Monday.",
    "I'd rather not, but you may call.",
    "Please don't ring me at weekends.",
    "I don't know you, sorry.",
    "I have never used Kafka.",
    "I doubt it.",
    "Would I have to travel? Isn't it a start-up?",
    "I lead a team of four, and I like to travel.",
    "I can't travel because of my cancer.",
    "No, thanks.",
    "I'm not looking for a flat.",
    "I can't go into details here.",
    "I live below 1,000 metres, no traffic.",
    "I don't sleep under 12 blankets.",
]


def saying(text: str, role: Opportunity = OPPORTUNITY, **changes: Any) -> Engagement:  # noqa: ANN401 -- fields of it
    """Give an engagement with Mira, whose reply says something."""
    mira = attrs.evolve(MIRA, reply=Reply(text, Warmth.LUKEWARM))
    return engagement(candidate=mira, opportunity=attrs.evolve(role, **changes))


def theirs(text: str, **changes: Any) -> Reservation:  # noqa: ANN401 -- fields of the role
    """Give what they hold against the offer in their own words: one thing."""
    (one,) = (one for one in saying(text, **changes).objections() if one.theirs)
    return one


class TestFound:
    """A refusal is found by a word that refuses and what is refused."""

    @pytest.mark.parametrize(("text", "keys"), REFUSED)
    def test_refused(self, text: str, keys: list[str]) -> None:
        """Each is found under what it is about, in their own words."""
        found = refused([(text, "candidate.reply")])
        assert [one.key for one in found] == keys
        assert all(one.words in text and one.cite == "candidate.reply" for one in found)

    @pytest.mark.parametrize("text", NOTHING)
    def test_nothing_refused(self, text: str) -> None:
        """Who says when to call, asks, or lacks something refuses nothing of the offer; what is private is left."""
        assert refused([(text, "candidate.reply")]) == ()

    def test_once(self) -> None:
        """A subject that is refused twice is one, by the words that came first."""
        found = refused(
            [("I won't travel. No travel, please.", "candidate.reply"), ("I hate travel", "candidate.said")]
        )
        assert [(one.key, one.words) for one in found] == [("travel", "I won't travel")]

    @given(st.text(max_size=300))
    def test_anything(self, text: str) -> None:
        """Whatever they write, what is found stands in it."""
        for one in refused([(text, "candidate.reply")]):
            assert one.words in " ".join(text.split())

    @pytest.mark.parametrize("hostile", ["not " * 2_000, "no" * 3_000, "I won't " + "a, " * 1_500, "n't" * 2_000])
    def test_long(self, hostile: str) -> None:
        """A text that says the same a thousand times says no more than that."""
        assert len(refused([(hostile, "candidate.reply")])) <= 1


class TestAnswered:
    """Each has an answer from what may be spoken of, or somebody to ask."""

    @pytest.mark.parametrize(
        ("text", "changes", "needle", "against"),
        [
            ("I won't manage people.", {"reports": 0}, "", False),
            ("I won't manage people.", {"reports": 3}, "3 ", True),
            ("I won't manage people.", {"growth": "you would hire two people"}, "you would hire two people", True),
            ("I won't manage people.", {"next_roles": ("head of search",)}, "head of search", True),
            ("I won't move from Cork.", {"locations": ("Oslo",)}, "Oslo", True),
            ("I won't move from Cork.", {"locations": ("Cork",)}, "Cork", False),
            ("I can't relocate.", {"locations": ("Oslo",), "remote": "from home"}, "from home", False),
            ("I won't go back to an office.", {"locations": ("Oslo",)}, "Oslo", True),
            ("I won't go back to an office.", {"days_on_site": 2}, "2 days", True),
            ("I won't go back to an office.", {"remote": "anywhere"}, "anywhere", False),
            ("Not before September.", {"start": "June"}, "June", True),
            ("Not before September.", {"start": "September"}, "September", False),
            ("I will not travel.", {"travel": "weekly"}, "weekly", True),
            ("I will not travel.", {"travel": "none"}, "none", False),
            ("No more night shifts.", {"hours": "night shifts now and then"}, "night shifts", True),
            ("No more night shifts.", {"hours": "36 a week"}, "36 hours", False),
            ("I don't do start-ups.", {"company": Company("Lumen", startup=True)}, "start-up", True),
            ("I don't do start-ups.", {"company": Company("Lumen", startup=False)}, "start-up", False),
            ("No contract work.", {"employment_type": "a contract for a year"}, "contract", True),
            ("No contract work.", {"employment_type": "permanent"}, "permanent", False),
            ("I hate take-home tests.", {"process": ("a take-home", "a talk")}, "take-home", True),
            ("I don't want to write Java.", {"tech_stack": "Java"}, "Java", True),
            ("I don't want to write Java.", {"tech_stack": (Tech("Java", Use.LEGACY),)}, "Java", False),
            ("I don't want to write Java.", {"tech_stack": "Rust"}, "Rust", False),
            ("Never again SAP.", {"tech_stack": ("SAP TM",)}, "SAP TM", True),
            ("Never again Boltwork.", {"tech_stack": ("Boltwork Nine",)}, "Boltwork Nine", True),
            ("Never again SAP.", {"tech_stack": ("Rust",)}, "Rust", False),
            ("Only part time.", {"hours": "40 a week"}, "40 hours", True),
            ("Only part time.", {"employment_type": "full-time"}, "full-time", True),
            ("Only part time.", {"employment_type": "full-time or part-time"}, "part-time", False),
            ("Only part time.", {"hours": "two shifts"}, "two shifts", False),
            ("I won't move.", {"locations": ("Oslo",), "remote": "no"}, "on site", True),
            ("I can't relocate.", {"locations": ("Oslo",), "remote": "Not possible."}, "on site", True),
            ("I won't move.", {"locations": ("Oslo",), "relocation": "we pay the move"}, "we pay the move", True),
            ("I won't move from Oslo.", {"locations": ("Oslo",), "relocation": "we pay"}, "Oslo", False),
            ("I won't go back to an office.", {"locations": ("Oslo",), "remote": "no remote"}, "Oslo", True),
            ("Not sure I want to leave nursing.", {}, "makers of a reading lamp", True),
            ("I love my job.", {}, "answers read out loud", True),
            ("I've done this before.", {}, "answers read out loud", False),
            ("I don't want to work for banks.", {"downsides": "banks pay for it"}, "banks pay for it", True),
            (
                "I don't want to work for banks.",
                {"objections": (Objection("Old?", "Yes."), Objection("Banks?", "None."))},
                "None.",
                False,
            ),
        ],
    )
    def test_answer(self, text: str, changes: dict[str, object], needle: str, *, against: bool) -> None:
        """The answer is from the offer, and it may be wrong for them exactly where the offer runs against them."""
        one = theirs(text, **changes)
        assert one.answer is not None
        assert needle.casefold() in one.answer.casefold()
        assert bool(one.not_for_you) is against
        assert one.cites[0] == "candidate.reply"
        assert len(one.cites) > 1
        assert one.whom is None

    @pytest.mark.parametrize(
        ("text", "field"),
        [
            ("I won't manage people.", "opportunity.reports"),
            ("I won't move from Cork.", "opportunity.locations"),
            ("I will not take a pay cut.", "opportunity.salary"),
            ("Not before September.", "opportunity.start"),
            ("I will not travel.", "opportunity.travel"),
            ("I don't do start-ups.", "company.startup"),
            ("No contract work.", "opportunity.employment_type"),
            ("Not sure I want to leave nursing.", "company.one_liner"),
            ("I've done this before.", "opportunity.learning"),
            ("I don't want to work for banks.", ""),
        ],
    )
    def test_nobody_told(self, text: str, field: str) -> None:
        """Where nobody told it, the manager is asked for the field that would settle it."""
        e = saying(text, attrs.evolve(OPPORTUNITY, learning=None, company=Company("Lumen Works")))
        (one,) = e.objections()
        assert (one.answer, one.whom, one.field) == (None, "the hiring manager", field)
        assert field in {need.field for need in PITCH.write(e).needs}

    def test_in_their_words(self) -> None:
        """What they said themselves is asked about as said, and not as what they may say."""
        e = saying("I don't go offshore.", OPPORTUNITY)
        assert any("They said: «I don't go offshore»" in need.question for need in PITCH.write(e).needs)

    def test_settled_with_nothing_new(self) -> None:
        """Who is happy where they are and would learn nothing new is not argued with."""
        assert theirs("I love my job.", learning=None).answer in choices("reservation.answer_stay")

    @pytest.mark.parametrize("disclose", list(Disclose))
    def test_pay(self, disclose: Disclose) -> None:
        """A pay cut is answered by the range where it may be told, and nothing else says on which side they are."""
        one = theirs("I will not take a pay cut.", salary=Salary(10, 20, "EUR", "hour", stretch=33, disclose=disclose))
        assert (one.answer == "10 to 20 EUR an hour") is (disclose is not Disclose.NEVER)
        assert bool(one.not_for_you) is (disclose is not Disclose.NEVER)
        assert "33" not in str(one)

    @pytest.mark.parametrize(
        ("text", "period", "against"),
        [
            ("Under 80k I won't move.", "year", True),
            ("Under 60k I won't move.", "year", False),
            ("Nothing under CHF 60'000.", "year", False),
            ("Under 60k I won't move.", "month", True),
        ],
    )
    def test_floor(self, text: str, period: str, *, against: bool) -> None:
        """The least that they named is put beside the range: it may be wrong for them where that begins below it."""
        one = theirs(text, locations=("Oslo",), salary=Salary(60_000, 90_000, "EUR", period, disclose=Disclose.SAY))
        assert one.answer == f"60,000 to 90,000 EUR a {period}"
        assert bool(one.not_for_you) is bool(one.against) is against
        assert not against or text.split()[1] in one.not_for_you

    def test_floor_with_no_range(self) -> None:
        """Where no range may be told, nothing is said to be on either side of what they named."""
        one = theirs("Under 80k I won't move.", salary=Salary(60_000, 70_000, "EUR", "year"))
        assert (one.answer, one.not_for_you) == (None, "")

    @pytest.mark.parametrize(("company", "against"), [("Lumen Works", False), ("TalentBridge", True)])
    def test_agency(self, company: str, *, against: bool) -> None:
        """Who refuses agencies hears who calls, and that it may be wrong for them where an agency does."""
        e = attrs.evolve(saying("no agencies"), caller=Caller("Jo", company))
        (one,) = e.objections()
        assert company in (one.answer or "")
        assert bool(one.not_for_you) is against

    def test_by_itself(self) -> None:
        """Without a caller and an offer there is an answer all the same."""
        e = saying("I love my job.")
        found = reservations(e.candidate, e.dossier, e.opportunity, e.spoken, date(2026, 1, 1), voice=e.voice)
        assert found[0].answer in choices("reservation.answer_stay")

    def test_done_hangs_on_what_they_showed(self) -> None:
        """What would be new rests on the projects that rule the rest out."""
        shown = Project("speech-answers", description="Reads answers out loud", topics=("speech", "answers"))
        role = attrs.evolve(OPPORTUNITY, learning=("answers in speech", "radio certification"))
        e = engagement(shown, candidate=attrs.evolve(MIRA, reply=Reply("I've done this before.")), opportunity=role)
        one = next(one for one in e.objections() if one.theirs)
        assert "radio certification" in (one.answer or "")
        assert e.dossier.evidence[0].id in one.cites


class TestWhereTheySaidIt:
    """A reply counts, what they told us, and the notes of calls."""

    def test_notes(self) -> None:
        """What they said on a call is theirs as well, and told with where it stands."""
        e = engagement(candidate=attrs.evolve(MIRA, said=(Said("I won't travel"),)))
        e = attrs.evolve(e, notes=(CallNotes(said=(Said("No agencies, ever"),)),))
        assert [(one.key, one.cites[0]) for one in e.objections()] == [
            ("travel", "candidate.said"),
            ("agency", "callnotes.said"),
        ]

    def test_first(self) -> None:
        """What they said comes before what may only be on their mind, and the same thing is told once."""
        person = attrs.evolve(MIRA, location="Lyon", reply=Reply("I won't move from Lyon. No night shifts."))
        role = attrs.evolve(OPPORTUNITY, locations=("Oslo",), downsides="night shifts in June")
        found = engagement(candidate=person, opportunity=role).objections()
        assert [(one.key, one.theirs) for one in found] == [("locations", True), ("hours", True)]


class TestOnTheSheet:
    """What they refuse is answered, and is not sold."""

    ROLE = attrs.evolve(OPPORTUNITY, growth="you pick the next two hires", next_roles=("head of search",))

    def test_not_sold(self) -> None:
        """Growth that is the very thing they refuse is offered nowhere; the answer to them names it."""
        text = "I'd listen, but I don't want to manage people."
        sold = {line.text for line in PITCH.write(saying("I'd listen.", self.ROLE)).part("benefit")}
        sheet = PITCH.write(saying(text, self.ROLE))
        assert any("the next two hires" in text for text in sold)
        named = {part.name for part in sheet.parts for line in part.passage.lines if "two hires" in line.text}
        assert named == {"objections"}
        (line,) = sheet.part("objections")[:1]
        assert line.when == "I don't want to manage people"
        assert "candidate.reply" in line.cites

    @pytest.mark.parametrize(("learning", "growth"), [(None, "you pick the next two hires"), ("lead a group", None)])
    def test_nothing_left(self, learning: str | None, growth: str | None) -> None:
        """Where all there is to gain is what they refuse, the manager is asked for something else."""
        e = saying("I don't want to manage people.", OPPORTUNITY, learning=learning, growth=growth)
        sheet = PITCH.write(e)
        assert not any(line.form is Form.SAY for line in sheet.part("learning"))
        assert "opportunity.growth" in {need.field for need in sheet.needs}

    def test_no_question_of_it(self) -> None:
        """What they refuse is answered once: among the objections, and not among the likely questions as well."""
        mira = attrs.evolve(MIRA, location="Lyon", reply=Reply("I won't move from Lyon.", Warmth.LUKEWARM))
        sheet = PITCH.write(engagement(candidate=mira, opportunity=attrs.evolve(OPPORTUNITY, locations=("Oslo",))))
        assert {"opportunity.locations"} & {cited for line in sheet.part("objections") for cited in line.cites}
        assert not {"opportunity.locations"} & {cited for line in sheet.part("questions") for cited in line.cites}

    def test_in_one_breath(self) -> None:
        """That it may not be right for them stands in the same line as the answer."""
        (line,) = (one for one in PITCH.write(saying("I will not travel.", travel="weekly")).part("objections"))
        assert "weekly" in line.text
        assert any(one in line.text for one in choices("reservation.not_said"))

    @pytest.mark.parametrize("minutes", [5, 10, 30])
    def test_stays(self, minutes: int) -> None:
        """What they refuse and is offered all the same is answered on every sheet, whatever else has no room."""
        text = "I'm happy where I am, and I will not travel. Who would I report to, and what does it pay?"
        role = attrs.evolve(self.ROLE, travel="weekly to Oslo", downsides="nights, " * 30)
        e = attrs.evolve(saying(text, role), minutes=minutes)
        first = PITCH.write(e).part("objections")[0]
        assert "weekly to Oslo" in first.text
        assert first.when is not None
        assert "travel" in first.when

    @pytest.mark.parametrize(("text", "_keys"), REFUSED)
    def test_grammar(self, text: str, _keys: list[str]) -> None:
        """Every answer reads as a sentence: no double stop, no empty part, no second colon in a row."""
        role = attrs.evolve(
            self.ROLE, locations=("Oslo",), travel="weekly.", hours="40", start="June", tech_stack="Java",
            employment_type="contract", process=("a take-home",), downsides="banks pay.", reports=2,
        )  # fmt: skip
        for name in ("Mira Okafor", "Ada Lee", "Bo Ek", "Cy Ox", "Di Wu"):
            e = saying(text, role)
            e = attrs.evolve(e, candidate=attrs.evolve(e.candidate, name=name), today=TODAY)
            for line in PITCH.write(e).part("objections"):
                assert not any(wrong in line.text for wrong in ("..", "  ", ": .", ",.", "“”", ";.", " ,", "None"))

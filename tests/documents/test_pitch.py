"""Rules of the call sheet as a value; what it says is held by the story."""

from __future__ import annotations

from datetime import UTC, date, datetime

import attrs
import pytest
from tests.helpers import MIRA, OPPORTUNITY, SEEN, engagement, evidence

from callprep import (
    PITCH,
    Disclose,
    Engagement,
    Fact,
    Form,
    Gap,
    GapKind,
    Goal,
    NextStep,
    Objection,
    Opportunity,
    Person,
    Pitch,
    Post,
    Project,
    Reply,
    Report,
    Role,
    Salary,
    Skill,
    Talk,
    Warmth,
    line,
    passage,
    section,
)
from callprep.documents.fitting import most_on_the_page, most_spoken, words_of
from callprep.documents.pitch import by_warmth
from callprep.render.sheet import sheet as sheet_view

ROLE = attrs.evolve(
    OPPORTUNITY,
    impact="open books to everybody who cannot read them",
    team_impact="nothing else ships before the index",
    growth="they would lead search",
    success=(Goal("search is live", by="90 days"),),
    company=attrs.evolve(OPPORTUNITY.company, products=("a lamp", "a voice")),
    objections=(Objection("Is it slow?", "no"),),
    next_step=NextStep("come by for a talk", on=date(2026, 5, 13), minutes=45, meets=Person("Ola")),
)
INDEX = Project("search-index", description="An index for libraries.", topics=("search", "index"))


def replied(warmth: Warmth | None, *, minutes: int = 10) -> Engagement:
    """Give one case with a reply of that warmth, or without one."""
    person = attrs.evolve(MIRA, reply=Reply("Who is in the team?", warmth) if warmth else None)
    return engagement(INDEX, candidate=person, opportunity=ROLE, minutes=minutes)


def order(warmth: Warmth | None) -> list[str]:
    """Give the sections that are spoken, in order."""
    return [
        part.name
        for part in PITCH.write(replied(warmth)).parts
        if any(line.form is not Form.KNOW and line.when is None for line in part.passage.lines)
    ]


class TestWarmth:
    """Two sheets of one case differ in their order and their ask."""

    def test_order_and_ask(self) -> None:
        """An eager yes, a maybe and a question each have an order and an ask of their own."""
        warm = (Warmth.EAGER, Warmth.LUKEWARM, Warmth.QUESTION)
        assert len({tuple(order(warmth)) for warmth in warm}) == len(warm)
        asks = [PITCH.write(replied(warmth)).part("next_step")[0] for warmth in warm]
        assert len({ask.text for ask in asks}) == len(warm)
        eager, lukewarm, question = (ask.text for ask in asks)
        assert all("Wednesday 13 May" in text and "45 minutes" in text for text in (eager, question))
        assert "en minutes" in lukewarm
        assert "Wednesday 13 May" not in lukewarm

    def test_eager(self) -> None:
        """An eager yes gets why them, the work, what is new and the step, before all else."""
        names = order(Warmth.EAGER)
        start = names.index("credential")
        assert names[start : start + 4] == ["credential", "role", "learning", "next_step"]
        assert names.index("next_step") < names.index("shared_contact") < names.index("company")

    def test_lukewarm(self) -> None:
        """A maybe hears what is in it for them before who we are, and was asked before what they know."""
        names = order(Warmth.LUKEWARM)
        assert names.index("shared_contact") < names.index("benefit") < names.index("company")
        assert names[-1] == "next_step"

    def test_question(self) -> None:
        """A question has its answer right after the opening."""
        assert order(Warmth.QUESTION)[:3] == ["opener", "permission", "answer"]

    @pytest.mark.parametrize("warmth", [Warmth.NO, Warmth.NOT_NOW])
    def test_no_pitch(self, warmth: Warmth) -> None:
        """After a no there is no pitch and no ask."""
        assert not {"role", "learning", "benefit", "next_step", "objections"} & set(order(warmth))
        assert by_warmth(replied(warmth)) == ()

    def test_agenda_reads_on(self) -> None:
        """The step in the middle closes nothing, and the plan still adds up."""
        sheet = PITCH.write(replied(Warmth.EAGER))
        labels = [slot.label for slot in sheet.agenda]
        assert "Close" not in labels
        assert "The next step" in labels
        assert sum(slot.minutes for slot in sheet.agenda) == 10
        told = [slot.label for slot in PITCH.write(replied(Warmth.LUKEWARM)).agenda]
        assert "Who we are" in told
        assert told[-1] == "Close"


class TestRoom:
    """Ten minutes, one page."""

    @pytest.mark.parametrize("minutes", [5, 10, 20])
    def test_very_rich(self, minutes: int) -> None:
        """A very rich candidate does not burst the page: what ranks lower is left out and named."""
        facts: list[Fact] = [
            *(
                Project(f"search {number}", description="An index of books.", topics=("search",))
                for number in range(30)
            ),
            *(Post(f"On search {number}", ("search", "speech")) for number in range(30)),
            *(Talk(f"Search {number}", topics=("search",)) for number in range(30)),
        ]
        tools = ", ".join(f"tool {number}" for number in range(30))
        firm = attrs.evolve(ROLE.company, products=tuple(f"product {number}" for number in range(30)))
        role = attrs.evolve(ROLE, tech_stack=tools, company=firm, code="X")
        e = engagement(*facts, opportunity=role, minutes=minutes)
        sheet = PITCH.write(e)
        assert sheet.left_out
        assert sheet.spoken_words <= most_spoken(minutes)
        words = sum(map(words_of, sheet.lines)) + sum(map(words_of, sheet.needs))
        assert words <= most_on_the_page(minutes)
        assert not set(sheet.left_out) & set(sheet.lines)
        assert "Left out" in str(sheet)
        assert Pitch.from_json(sheet.to_json()) == sheet

    def test_nothing_left_out(self) -> None:
        """What fits is all there, and the foot says nothing of it."""
        sheet = PITCH.without("shared_contact").write(engagement())
        assert sheet.left_out == ()
        assert "Left out" not in f"{sheet}{sheet.markdown()}{sheet.html()}"


def test_objections() -> None:
    """A sheet gives what may be held against the offer."""
    assert [one.objection for one in PITCH.write(replied(None)).objections] == ["Is it slow?"]


def test_open_answers_have_a_price() -> None:
    """What to settle says what cannot be told until then."""
    assert "Until then: " in str(PITCH.write(engagement()))


def test_explain() -> None:
    """A section explains each line by the facts with their pages and the fields with their names."""
    told = PITCH.write(engagement(Project("search-index", topics=("search",)))).explain("role")
    assert "rests on Project «search-index», proven, https://github.com/mira-okafor-example" in told
    assert "rests on opportunity.first_project" in told


def test_explain_silence() -> None:
    """A section that said nothing says so."""
    assert PITCH.write(engagement()).explain("rapport") == "rapport: nothing was written"


def test_explain_nothing_known() -> None:
    """What a line cites and nothing known goes by is told as such; a field that is there is told by its name."""
    odd = section("odd")(lambda _: passage(line("So it is.", cites=["nope", "opportunity.nope", "opportunity.work"])))
    assert PITCH.with_section(odd).write(engagement()).explain("odd").split("\n") == [
        "say: So it is.",
        "    rests on nope, which is nothing known here",
        "    rests on opportunity.nope, which is nothing known here",
        "    rests on opportunity.work",
    ]


def test_explain_place_in_a_file() -> None:
    """A fact from a file is explained by its place there."""
    told = evidence(Skill("search"))
    filed = attrs.evolve(told, provenance=attrs.evolve(told.provenance, page="", place="cv.json skills[0]"))
    sheet = PITCH.write(engagement(filed, opportunity=attrs.evolve(OPPORTUNITY, tech_stack="search")))
    assert "rests on Skill «search», proven, cv.json skills[0]" in sheet.explain("stack")


def test_gaps_are_told() -> None:
    """What could not be found out stays with the sheet, by source."""
    known = engagement()
    gap = Gap(GapKind.TIMED_OUT, "asked the feed")
    late = attrs.evolve(known.dossier, reports=(Report("feeds", gap=gap),))
    assert PITCH.write(attrs.evolve(known, dossier=late)).gaps == (("feeds", gap),)


def test_needs_come_once() -> None:
    """Of several needs that one answer settles the first stands, in the order of the sheet."""
    needs = PITCH.write(engagement()).needs
    fields = [need.field for need in needs if need.field]
    assert len(fields) == len(set(fields))
    assert [need.field for need in needs][:2] == ["opportunity.impact", "opportunity.team_impact"]


def test_json_round_trip() -> None:
    """A sheet comes back from JSON as it was."""
    sheet = PITCH.write(engagement(Project("search-index", topics=("search",))))
    assert Pitch.from_json(sheet.to_json()) == sheet


@pytest.mark.parametrize("minutes", [5, 10, 60])
def test_plan_after_a_no(minutes: int) -> None:
    """After a no the plan is as long as what was asked for: two minutes at most."""
    e = replied(Warmth.NO)
    sheet = PITCH.write(attrs.evolve(e, minutes=minutes))
    assert sum(slot.minutes for slot in sheet.agenda) == 2
    assert [slot.clock for slot in sheet.agenda] == ["0:00", "1:00"]


def test_who_they_are() -> None:
    """The first box tells who they are also where a line of the call says it again: the job, and what shows most."""
    job = Role("Nurse", "St Brannoc", started=datetime(2021, 3, 1, tzinfo=UTC), current=True)
    told = sheet_view(PITCH.write(engagement(job, Talk("How charts forget", given=SEEN))))
    assert [words.text.split(" (")[0] for words in told.who.words] == [
        "Nurse at St Brannoc, since 2021",
        "Talk «How charts forget»",
    ]
    assert told.nobody == ""


def test_work_that_only_the_lines_hold() -> None:
    """Where a call rests on what is no work to be shown, the first box says where it stands."""
    told = str(PITCH.write(engagement(Skill("search", score=9))))
    assert "What the call rests on stands in its lines below" in told
    assert "Nothing of their work" not in told


class TestTermsOnce:
    """Terms are told once: where they asked for them, or else where they stand for everybody."""

    ASKED = attrs.evolve(MIRA, reply=Reply("What does it pay?", Warmth.QUESTION))
    PAID = attrs.evolve(ROLE, salary=Salary(50_000, 60_000, "EUR", disclose=Disclose.SAY))

    def _pay(self, sheet: Pitch) -> list[str]:
        return [part.name for part in sheet.parts for line in part.passage.lines if "60,000" in line.text]

    def test_answered(self) -> None:
        """Pay that they asked for is told right after the opening, and nowhere else."""
        e = engagement(INDEX, candidate=self.ASKED, opportunity=self.PAID)
        assert self._pay(PITCH.write(e)) == ["answer"]

    def test_without_the_answer(self) -> None:
        """Where that section is left out, the pay is not: it stands where everybody hears it."""
        e = engagement(INDEX, candidate=self.ASKED, opportunity=self.PAID)
        assert self._pay(PITCH.without("answer").write(e)) == ["money"]


def test_sections_that_need_and_say_nothing() -> None:
    """A section that gives a need alone counts for the page as it stands there."""
    assert PITCH.write(engagement(opportunity=Opportunity("Engineer", "Acme"))).needs

"""The end of the call: expectations, reactions, and one small dated ask as large as the reply was warm."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.helpers import MIRA, OPPORTUNITY, engagement

from callprep import (
    PITCH,
    Caller,
    Candidate,
    Disclose,
    Engagement,
    Form,
    Line,
    Need,
    NextStep,
    Opportunity,
    Person,
    Reply,
    Round,
    Said,
    Salary,
    Warmth,
)
from callprep.documents.outline import Section
from callprep.documents.sections.closing import branches, next_step
from callprep.documents.sections.expecting import PARTS, expectations, expecting
from callprep.errors import InvalidInputError
from callprep.wording import choices

STEP = NextStep(
    "come by for a talk", on=date(2026, 5, 13), minutes=45, place="our office", meets=Person("Ola", "who leads")
)
PAID = Salary(10, 20, "EUR", "hour", disclose=Disclose.IF_ASKED)


def changed(**changes: object) -> Opportunity:
    """Give the opportunity with other answers."""
    return attrs.evolve(OPPORTUNITY, **changes)  # type: ignore[arg-type]  # each test says which


def told(warmth: Warmth | None, text: str = "Fine.") -> Candidate:
    """Give Mira with a reply of that warmth, or without one."""
    return attrs.evolve(MIRA, reply=Reply(text, warmth) if warmth else None)


def written(section: Section, e: Engagement) -> tuple[tuple[Line, ...], tuple[Need, ...]]:
    """Give the lines and the needs of a section."""
    given = section(e)
    assert not isinstance(given, Need)
    return (given.lines, given.needs) if given else ((), ())


def asked(
    warmth: Warmth | None = None, today: date = date(2026, 5, 9), **changes: object
) -> tuple[str, tuple[Need, ...]]:
    """Give the ask and the needs of the next step."""
    lines, needs = written(next_step, engagement(candidate=told(warmth), opportunity=changed(**changes), today=today))
    (ask,) = [line for line in lines if line.form is Form.ASK]
    return ask.text, needs


class TestNextStep:
    """Exactly one ask, with its date and its effort."""

    @pytest.mark.parametrize("warmth", [None, Warmth.EAGER, Warmth.QUESTION])
    def test_one_ask(self, warmth: Warmth | None) -> None:
        """Whoever is not half in is asked for the step itself, with the day, the effort, the place and with whom."""
        text, needs = asked(warmth, next_step=STEP)
        assert text.count("?") <= 1
        assert "Come by for a talk: Wednesday 13 May, our office, 45 minutes with Ola, who leads." in text
        assert needs == ()

    @pytest.mark.parametrize("number", range(24))
    def test_half_in(self, number: int) -> None:
        """Who is half in is asked for ten minutes with whom they would meet, on a day before the step."""
        mine = attrs.evolve(told(Warmth.LUKEWARM), name=f"Person {number}")
        lines, needs = written(next_step, engagement(candidate=mine, opportunity=changed(next_step=STEP)))
        (ask,) = [line for line in lines if line.form is Form.ASK]
        assert ask.text.endswith("?")
        assert ask.text.count("?") == 1
        assert "en minutes" in ask.text
        assert all(part in ask.text for part in ("Ola", "Monday 11 May", "Tuesday 12 May", "come by for a talk"))
        (held,) = [line for line in lines if line.form is Form.KNOW and line.when is None]
        assert held.text.endswith("Come by for a talk: Wednesday 13 May, our office, 45 minutes with Ola, who leads.")
        assert needs == ()

    @pytest.mark.parametrize("step", [attrs.evolve(STEP, on=date(2026, 5, 12)), attrs.evolve(STEP, minutes=20)])
    def test_half_in_and_no_room_before(self, step: NextStep) -> None:
        """A step that is small, or too near for a call before it, is asked for itself, with its effort."""
        text, _ = asked(Warmth.LUKEWARM, next_step=step)
        assert "Come by for a talk" in text
        assert f"{step.minutes} minutes" in text

    def test_half_in_and_nobody_to_speak_with(self) -> None:
        """Where nobody is named whom they would meet, the step is held for them: with the caller they speak already."""
        text, _ = asked(Warmth.LUKEWARM, next_step=attrs.evolve(STEP, meets=None))
        assert "Come by for a talk: Wednesday 13 May" in text
        assert "en minutes" not in text

    def test_half_in_and_the_manager_calls(self) -> None:
        """Who calls offers no call with themselves: the step is asked for, and nobody stands beside it."""
        e = engagement(candidate=told(Warmth.LUKEWARM), opportunity=changed(next_step=STEP))
        lines, _ = written(next_step, attrs.evolve(e, caller=attrs.evolve(e.caller, name="Ola")))
        (ask,) = [line for line in lines if line.form is Form.ASK]
        assert "Come by for a talk: Wednesday 13 May" in ask.text
        assert "Ola" not in ask.text

    def test_no_mail(self) -> None:
        """Who wants no mail is promised a call, and that rests on their words."""
        e = engagement(candidate=told(Warmth.EAGER, "Yes. Not by mail, please."), opportunity=changed(next_step=STEP))
        promise = [line for line in written(next_step, e)[0] if line.when == "Yes"]
        assert len(promise) == 2
        assert all(line.cites == ("candidate.reply",) for line in promise)
        assert "Promise: a call to Mira, and no mail." in promise[1].text

    @pytest.mark.parametrize(("when", "open_"), [("in the first week of July", 1), ("on 3 July", 0)])
    def test_which_day(self, when: str, open_: int) -> None:
        """A time that names no day leaves the day to be settled."""
        _, needs = asked(next_step=NextStep("a visit", when=when, minutes=30))
        assert sum("Which days" in need.question for need in needs) == open_

    @pytest.mark.parametrize("what", ["a call next Tuesday, half an hour", "lunch on 21 May, an hour"])
    def test_its_own_day(self, what: str) -> None:
        """A step that names its day gets no other one beside it, and nobody is asked for one."""
        text, needs = asked(next_step=NextStep(what))
        assert "14 May" not in text
        assert needs == ()

    def test_warmth_changes_the_ask(self) -> None:
        """Each warmth asks for its own: the step itself, less than that, or after the answer."""
        texts = {asked(warmth, next_step=STEP)[0] for warmth in (None, Warmth.EAGER, Warmth.LUKEWARM, Warmth.QUESTION)}
        assert len(texts) == 4

    @pytest.mark.parametrize(
        ("warmth", "minutes"), [(None, "alf an hour"), (Warmth.EAGER, "alf an hour"), (Warmth.LUKEWARM, "en minutes")]
    )
    def test_no_step(self, warmth: Warmth | None, minutes: str) -> None:
        """Without a step two days of next week are offered, for less where they are half in; and it is a need."""
        text, (need,) = asked(warmth)
        assert "Tuesday 12 May" in text
        assert "Thursday 14 May" in text
        assert minutes in text.replace("half hour", "half an hour").replace("ten-minute", "ten minutes")
        assert (need.to, need.field) == ("your team", "opportunity.next_step")

    def test_half_in_with_whom(self) -> None:
        """Who is half in is offered the hiring manager by name, where there is one."""
        assert "Ola" in asked(Warmth.LUKEWARM, hiring_manager=Person("Ola"))[0]
        assert "the hiring manager" in asked(Warmth.LUKEWARM)[0]

    @pytest.mark.parametrize("today", [date(2026, 5, day) for day in range(4, 11)])
    def test_days(self, today: date) -> None:
        """From any day of a week the two days offered are Tuesday and Thursday of the next one."""
        text, _ = asked(today=today)
        assert "Tuesday 12 May" in text
        assert "Thursday 14 May" in text

    def test_past(self) -> None:
        """A step whose day is over is not asked for: it is a need, and two days stand in."""
        text, (need,) = asked(next_step=attrs.evolve(STEP, on=date(2026, 5, 4)))
        assert "come by" not in text.casefold()
        assert need.question == "The next step was set for Monday 4 May: when now?"

    def test_weekend(self) -> None:
        """A step on a weekend is asked about before the call."""
        text, (need,) = asked(next_step=attrs.evolve(STEP, on=date(2026, 5, 16)))
        assert "Saturday 16 May" in text
        assert "weekend" in need.question

    def test_open_details(self) -> None:
        """What nobody fixed about the step is not made up: days are offered, and the rest is a need."""
        text, (need,) = asked(next_step=NextStep("come by"))
        assert "Come by: Tuesday 12 May or Thursday 14 May." in text
        assert need.question == "Which days are possible for «come by»?"
        _, (need,) = asked(next_step=NextStep("come by", when="next week"))
        assert need.question == "Which days are possible for «come by»?"
        _, (need,) = asked(next_step=NextStep("come by", when="20 May"))
        assert need.question == "How long does «come by» take?"
        assert asked(next_step=NextStep("a half-hour talk", when="20 May"))[1] == ()

    def test_named_once(self) -> None:
        """Somebody whom the step names already is not named again."""
        text, _ = asked(
            next_step=NextStep("a call with Ola", on=date(2026, 5, 13), minutes=30, meets=Person("Ola Moe"))
        )
        assert "A call with Ola: Wednesday 13 May, 30 minutes." in text

    def test_without_role_or_effort(self) -> None:
        """With whom alone is told where neither role nor effort is known."""
        text, _ = asked(next_step=NextStep("an afternoon here", on=date(2026, 5, 13), meets=Person("Ola Moe")))
        assert "An afternoon here: Wednesday 13 May, with Ola Moe." in text

    def test_promise(self) -> None:
        """On a yes there is a mail today, and the promise is known."""
        lines, _ = written(next_step, engagement(candidate=told(None)))
        said, known = (line for line in lines if line.when == "Yes")
        assert "mail" in said.text
        assert "today" in said.text
        assert (known.form, known.text) == (Form.KNOW, "Promise today: a mail to Mira.")

    def test_wordings(self) -> None:
        """No wording asks two things, and every one that is filled in holds the whole step or both days."""
        for key in ("eager", "gentle", "answered", "plain"):
            assert all(text.count("{step}. ") == 1 and text.count("?") == 1 for text in choices(f"next_step.{key}"))
        for key in ("slots_eager", "slots_gentle", "slots_plain"):
            assert all("{one}" in text and "{other}" in text for text in choices(f"next_step.{key}"))
        assert all("mail" in text and "today" in text for text in choices("next_step.promise"))


class TestBranches:
    """Likely reactions of this person, and the no."""

    def whens(self, candidate: Candidate, **changes: object) -> list[str | None]:
        """Give the reactions that are prepared for."""
        lines, _ = written(branches, engagement(candidate=candidate, opportunity=changed(**changes)))
        return [line.when for line in lines]

    def test_by_warmth(self) -> None:
        """An eager one asks how soon and for what; a maybe is happy where they are; the no always comes last."""
        assert self.whens(told(Warmth.EAGER)) == ["How soon can this go?", "What about pay?", "No"]
        assert self.whens(told(Warmth.LUKEWARM)) == ["I'm happy where I am", "No time", "No"]
        assert self.whens(told(Warmth.QUESTION)) == ["What about pay?", "I'm happy where I am", "No"]
        assert self.whens(told(None)) == ["I'm happy where I am", "Send me a mail", "No"]

    def test_told(self) -> None:
        """What they told us comes first, and cites it; an offer elsewhere is prepared for only then."""
        person = told(Warmth.LUKEWARM, "I have an offer from Globex.")
        lines, _ = written(branches, engagement(candidate=person))
        assert (lines[0].when, lines[0].cites) == ("I have an offer", ("candidate.reply",))

    def test_no_mail(self) -> None:
        """Who wants no mail is not prepared to be sent one."""
        person = attrs.evolve(told(None), said=(Said("Please, no mails"),))
        assert "Send me a mail" not in self.whens(person)

    @pytest.mark.parametrize("candidate", [told(Warmth.EAGER), told(Warmth.QUESTION)])
    def test_pay_was_told(self, candidate: Candidate) -> None:
        """Pay that is said unasked is no reaction."""
        assert "What about pay?" not in self.whens(candidate, salary=attrs.evolve(PAID, disclose=Disclose.SAY))

    def test_pay_if_asked(self) -> None:
        """Pay that may be told on a question is told then; one that may not is never guessed."""
        for salary, figure in ((PAID, True), (attrs.evolve(PAID, disclose=Disclose.NEVER), False)):
            lines, _ = written(branches, engagement(candidate=told(Warmth.EAGER), opportunity=changed(salary=salary)))
            (pay,) = [line for line in lines if line.when == "What about pay?"]
            assert ("10 to 20 EUR an hour" in pay.text) is figure
            assert pay.cites == (("opportunity.salary",) if figure else ())

    @pytest.mark.parametrize(
        ("today", "day"),
        [(date(2026, 5, 11), "Wednesday"), (date(2026, 5, 14), "Monday"), (date(2026, 5, 15), "Monday")],
    )
    def test_day_to_ring_again(self, today: date, day: str) -> None:
        """Nobody is rung on a weekend."""
        texts = "".join(
            line.text
            for name in "ABCDEFGHIJ"
            for line in written(branches, engagement(candidate=Candidate(name), today=today))[0]
        )
        assert day in texts
        assert "Saturday" not in texts

    @pytest.mark.parametrize(("warmth", "when"), [(Warmth.NO, "No"), (Warmth.NOT_NOW, "Not now")])
    def test_a_no_is_no_not_now(self, warmth: Warmth, when: str) -> None:
        """After a no, and after a not-now, the one fitting answer is ready, and there is no ask."""
        sheet = PITCH.write(engagement(candidate=told(warmth)))
        known, answer = sheet.part("branches")
        assert f"They said {when.lower()}" in known.text
        assert answer.when == when
        assert sheet.part("next_step") == ()

    @pytest.mark.parametrize("key", ["no", "later"])
    def test_a_no_is_taken_well(self, key: str) -> None:
        """Every answer to a no thanks, asks one question and asks to keep in touch."""
        for text in choices(f"branches.{key}"):
            assert "hanks" in text
            assert text.count("?") == 1
            assert "get in touch" in text


class TestExpectations:
    """Each part is told, waived or a need."""

    FULL = changed(
        employment_type="permanent", hours="09:00 to 17:00", reports=1, start="2026-10-01", locations="Oslo",
        remote="two days a week from home", salary=PAID, profile="has built search",
        process=(Round("a talk"), Round("pairing"), Round("lunch"), Round("references"), Round("an offer")),
        feedback_within="a week", decision_by="2026-07-01",
    )  # fmt: skip

    def test_all_parts(self) -> None:
        """Scope, pay rule, place and rounds are said, each on its own fields."""
        lines, needs = written(expectations, engagement(opportunity=self.FULL))
        assert needs == ()
        assert [line.cites for line in lines] == [
            ("opportunity.employment_type", "opportunity.hours", "opportunity.reports", "opportunity.start"),
            ("opportunity.salary",),
            ("opportunity.locations", "opportunity.remote"),
            ("opportunity.process",),
            ("opportunity.feedback_within",),
            ("opportunity.decision_by",),
        ]
        texts = " ".join(line.text for line in lines)
        assert "permanent, hours 09:00 to 17:00, 1 person reporting to you, start 1 October 2026." in texts
        assert "Oslo, two days a week from home." in texts
        assert "a talk, pairing, lunch, references and one more." in texts
        assert "within a week." in texts
        assert lines[-1].text == "Decision: 1 July 2026."
        assert not any("20 EUR" in line.text for line in lines)

    def test_open_parts(self) -> None:
        """What nobody answered is a need; the work that the role tells of is scope enough."""
        _, needs = written(expectations, engagement())
        assert [need.field.partition(".")[2] for need in needs] == ["must_have", "salary", "locations", "process"]
        _, needs = written(expectations, engagement(opportunity=Opportunity("Engineer", "Lumen")))
        assert needs[0].field == "opportunity.employment_type"

    def test_pay(self) -> None:
        """A figure that may be said has its own section; one that may not is told to be held back."""
        for rule, count in ((Disclose.SAY, 0), (Disclose.NEVER, 1)):
            role = changed(salary=attrs.evolve(PAID, disclose=rule), profile="any")
            lines, needs = written(expectations, engagement(opportunity=role))
            assert sum("opportunity.salary" in line.cites for line in lines) == count
            assert not any(need.field == "opportunity.salary" for need in needs)

    def test_travel(self) -> None:
        """Travel is told unasked, once: not where there is none, nor where they asked for it or refuse it."""
        for travel, reply, count in (
            ("ten days a month in the north", "Fine.", 1),
            ("none", "Fine.", 0),
            ("ten days a month in the north", "How much travel is it?", 0),
            ("ten days a month in the north", "I will not travel.", 0),
        ):
            candidate = told(Warmth.QUESTION, reply)
            lines, _ = written(expectations, engagement(candidate=candidate, opportunity=changed(travel=travel)))
            assert sum("ten days a month" in line.text for line in lines) == count
            assert sum("opportunity.travel" in line.cites for line in lines) == count

    def test_one_round(self) -> None:
        """One round is one, and what says when keeps its word."""
        role = changed(process=(Round("a talk"),), feedback_within="In ten days", decision_by="By the end of June.")
        lines, _ = written(expectations, engagement(opportunity=role))
        one, answer, known = lines
        assert one.text.endswith(": a talk.")
        assert answer.text.endswith(" in ten days.")
        assert known.text.endswith(" the end of June.")

    def test_many_rounds(self) -> None:
        """More rounds than one can spell are counted in figures."""
        role = changed(process=tuple(Round(f"round {number}") for number in range(20)))
        lines, _ = written(expectations, engagement(opportunity=role))
        assert "and 16 more." in lines[0].text

    def test_waived(self) -> None:
        """A part is waived by name, and the sheet says so."""
        sheet = PITCH.replaced("expectations", expecting("process", "place")).write(engagement())
        (known,) = sheet.part("expectations")
        assert known.text == "Left out on purpose: process and place."
        assert not any(need.field in {"opportunity.process", "opportunity.locations"} for need in sheet.needs)

    @pytest.mark.parametrize(("minutes", "waived"), [(5, 1), (7, 1), (8, 0), (30, 0)])
    def test_short_call(self, minutes: int, waived: int) -> None:
        """Under eight minutes the rounds are left to the mail, as the sheet says; unknown ones are asked for."""
        role = changed(process=(Round("a talk"),), feedback_within="a week", decision_by="June")
        lines, _ = written(expectations, attrs.evolve(engagement(opportunity=role), minutes=minutes))
        assert sum(line.text == "Left out on purpose: process." for line in lines) == waived
        assert any("a talk" in line.text for line in lines) is not bool(waived)
        assert any("a week" in line.text or "June" in line.text for line in lines) is not bool(waived)
        lines, needs = written(expectations, attrs.evolve(engagement(), minutes=minutes))
        assert not any("on purpose" in line.text for line in lines)
        assert any(need.field == "opportunity.process" for need in needs)

    def test_waived_by_a_wrong_name(self) -> None:
        """A part that there is not is refused with the names of those there are."""
        with pytest.raises(InvalidInputError, match=", ".join(PARTS)):
            expecting("pace")

    def test_no_pitch_after_a_no(self) -> None:
        """After a no nothing is expected."""
        assert expectations(engagement(candidate=told(Warmth.NO))) is None

    def test_an_agency_quotes(self) -> None:
        """Somebody who calls for another company quotes what says "we"."""
        role = changed(feedback_within="we call within a day", remote="our office")
        e = attrs.evolve(engagement(opportunity=role), caller=Caller("Jo", "TalentBridge"))
        assert any("“our office”" in line.text for line in written(expectations, e)[0])

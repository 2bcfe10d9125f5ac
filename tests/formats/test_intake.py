"""The questionnaire: what is asked, what is shown, and what an answered form changes."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import cast

import attrs
import pytest

from callprep.errors import InvalidInputError
from callprep.formats.intake import FormQuestion, Questionnaire, questionnaire, with_answers
from callprep.formats.intake._follow import is_note
from callprep.formats.intake._questions import ASKED
from callprep.formats.intake._writing import asides
from callprep.model.company import Company, FundingRound, Product
from callprep.model.money import Disclose, Salary
from callprep.model.opportunity import Opportunity
from callprep.model.parts import Goal, NextStep, Person, Requirement, Round, Team, Tech, Use
from callprep.model.readiness import State
from callprep.model.told import Audience, Told

BARE = Opportunity("Search engineer", Company("Lumen Works"))
TODAY = date(2026, 5, 9)
ORDER = (
    "reason_open impact mission first_project team_impact success must_have nice_to_have deal_breakers tech_stack team "
    "manager locations growth selling_points objections process salary target_start recruiter"
).split()


def question(key: str, opportunity: Opportunity = BARE, today: date | None = None) -> FormQuestion:
    """Give one question of the form."""
    return next(item for item in questionnaire(opportunity, today=today).questions if item.key == key)


class TestQuestions:
    """What the form asks."""

    def test_every_answer_is_asked_for(self) -> None:
        """Every answer of an opportunity has its question; what is the recruiter's own has none."""
        fields = {field.name for field in attrs.fields(Opportunity)}
        ours = {"title", "company", "code", "ref", "told", "acknowledged", "source_text"}
        assert {ask.key for ask in ASKED if "." not in ask.key} == fields - ours
        assert {ask.key for ask in ASKED if "." in ask.key} == {
            "company.startup",
            "company.products",
            "company.founders",
            "company.funding",
        }

    def test_each_once(self) -> None:
        """No key and no wording stands twice, and no wording holds what the reader goes by."""
        assert len({ask.key for ask in ASKED}) == len({ask.text for ask in ASKED}) == len(ASKED)
        assert not [ask for ask in ASKED if "[" in ask.text + ask.hint or ")*" in ask.hint]

    def test_order(self) -> None:
        """The order is that of a talk: why now, the work, the person, the place, growth, pay, owners."""
        keys = [item.key for item in questionnaire(BARE).questions]
        assert [key for key in keys if key in ORDER] == ORDER

    def test_missing_is_asked(self) -> None:
        """Whatever `missing` misses is among the gaps, and what it does not miss is not."""
        startup = attrs.evolve(BARE, company=Company("Lumen Works", startup=True))
        gaps = questionnaire(startup).gaps()
        assert {item.of for item in gaps.questions} == {item.key for item in startup.missing()}
        answered = startup.answered("locations", "Riga")
        assert "travel" not in {item.key for item in questionnaire(answered).gaps().questions}

    def test_startup(self) -> None:
        """Founders and funding are asked of a start-up, or where one of them is known; of nobody else."""
        assert "company.funding" not in {item.key for item in questionnaire(BARE).questions}
        for company in (Company("X", startup=True), Company("X", funding="Seed")):
            keys = {item.key for item in questionnaire(attrs.evolve(BARE, company=company)).questions}
            assert "company.funding" in keys

    def test_whether_a_startup(self) -> None:
        """Whether it is a start-up is asked while nobody knows; the answer brings who is behind it, or nothing."""
        assert "company.startup" in {item.key for item in questionnaire(BARE).gaps().questions}
        for answer, asked in (("yes", True), ("no", False)):
            told = with_answers(BARE, {"company.startup": answer}).value
            keys = {item.key for item in questionnaire(told).gaps().questions}
            assert ("company.funding" in keys, "company.startup" in keys) == (asked, False)

    def test_states(self) -> None:
        """A question is open, thin where something is asked again, and else ready."""
        told = attrs.evolve(BARE, impact="rockstar", mission="Make every drive work without a network.")
        assert [question(key, told).state for key in ("impact", "mission", "growth")] == [
            State.THIN,
            State.READY,
            State.OPEN,
        ]

    def test_parts_and_choices(self) -> None:
        """A question says which parts an answer may have, and between what to choose."""
        assert question("success").parts == ("text", "by", "metric")
        assert question("visa_sponsorship").choices == ("yes", "no")
        assert question("reason_open").choices[:2] == ("new_role", "growth")
        assert (question("impact").parts, question("impact").choices) == ((), ())


class TestKnown:
    """What the form is filled with."""

    def test_filled(self) -> None:
        """What is known stands under its question, with whose word it is."""
        told = BARE.answered("impact", "Readers find the book they look for.", said_by="Asha", said_on=date(2026, 5, 2))
        asked = question("impact", told)
        assert (asked.known, asked.told_by) == ("Readers find the book they look for.", "per Asha, 2 May")
        assert (
            "*(So far: per Asha, 2 May.)*\n\nReaders find the book they look for.\n" in questionnaire(told).markdown()
        )

    def test_company(self) -> None:
        """What is known of the company and whose word it is stands in the form too."""
        company = BARE.company.answered("products", "Lamp", said_by="Asha")
        asked = question("company.products", attrs.evolve(BARE, company=company))
        assert (asked.known, asked.told_by) == ("- Lamp", "per Asha")

    def test_internal(self) -> None:
        """What no candidate hears is marked so."""
        assert question("reason_note").stays_with_us
        assert not question("impact").stays_with_us
        hushed = BARE.answered("impact", "Readers find a book.", audience=Audience.INTERNAL)
        assert question("impact", hushed).stays_with_us
        assert questionnaire(BARE).markdown().count("This stays with us.") > 10

    @pytest.mark.parametrize("disclose", Disclose)
    @pytest.mark.parametrize("key", ["salary", "equity", "bonus", "benefits"])
    def test_promise_of_pay(self, key: str, disclose: Disclose) -> None:
        """Of pay and what comes with it nothing is promised to stay, which the answer itself may open."""
        for told in (BARE, attrs.evolve(BARE, salary=Salary(1, 2, disclose=disclose))):
            assert not question(key, told).stays_with_us
        assert question(key, BARE.answered(key, "none", audience=Audience.INTERNAL)).stays_with_us
        assert ("Told as you choose at pay." in question(key).hint) == (key != "salary")

    def test_promises_hold(self) -> None:
        """What is said to stay with us reaches no candidate, whatever else is answered."""
        kept = [item.key for item in questionnaire(BARE).questions if item.stays_with_us and "." not in item.key]
        answers = {
            ask.key: "secret" for ask in ASKED if ask.key in kept and ask.shape.value in {"text", "list of texts"}
        }
        told = with_answers(
            BARE, {**answers, "salary": "min: 5 | max: 6 | currency: EUR | period: year | disclose: say"}
        )
        assert len(answers) == 8
        assert "secret" in str(told.value)
        assert "secret" not in str(told.value.spoken()) + str(told.value.written())

    def test_notes_on_people(self) -> None:
        """A recruiter's note on anybody stands in no form, not even in what is asked again."""
        canary = Person("Asha Rao", note="rockstar canary, digital native")
        told = Opportunity(
            "Search engineer",
            Company("Lumen Works", founders=(canary,)),
            hiring_manager=canary,
            team=Team("search", 3, (canary,)),
            team_members=(canary,),
            process=(Round("talk", people=(canary,)),),
            next_step=NextStep("visit", meets=canary),
            approvers=(canary,),
            code="canary-1",
            told=(Told("impact", "Asha", was="canary"),),
        )
        form = questionnaire(told, today=TODAY)
        for out in (str(form), form.markdown(), form.to_json(), form.html(), repr(form)):
            assert "canary" not in out
            assert "Asha Rao" in out

    def test_title_is_inert(self) -> None:
        """A title cannot bring a heading, a picture or a line of its own into the form."""
        hostile = attrs.evolve(BARE, title="X\n## a? [impact]\nmine ![p](https://tracker.example/p.gif) <img src=x>")
        lines = questionnaire(hostile).markdown().split("\n")
        assert lines[0].startswith("# X ## a? (impact) mine .(p)(https://tracker.example/p.gif) (img src=x) at")
        assert with_answers(hostile, questionnaire(hostile).markdown()).value == hostile


class TestFollowUps:
    """What is asked again."""

    @pytest.mark.parametrize(
        ("key", "answer", "words"),
        [
            ("work", "Fast-paced, rockstar.", "«Fast-paced, rockstar.» could be said of every role"),
            ("salary", "competitive", "«competitive» could be said of every role"),
            ("salary", "100000", "no currency and no period"),
            ("salary", Salary(5, 3, "EUR", "year"), "the lower limit is above the upper one"),
            ("success", "make the app better", "«make the app better»: how would one see it, and by when?"),
            ("must_have", ("a", "b", "c", "d", "e", "f"), "6 musts: without which of them"),
            ("must_have", "native speaker", "Better: ask which language is used for what"),
            ("must_have", "40 years of Kotlin", "How long is long enough?"),
            ("growth", "You grow.", "what would they become that they are not today?"),
            ("tech_stack", (Tech("COBOL", Use.LEGACY),), "Which of these do they use every day?"),
            ("must_have", "We need a rockstar.", "«We need a rockstar.» could be said of every role"),
            ("salary", Salary(5, 6, "$", "year"), "Which limits, in which currency, for which period?"),
        ],
    )
    def test_thin(self, key: str, answer: object, words: str) -> None:
        """An answer that says nothing, too little, or what it must not, is asked again with the reason."""
        told = BARE.answered(key, answer)
        again = question(key, told, TODAY).follow_ups
        assert any(words in one for one in again)
        assert "We ask again: " in questionnaire(told, today=TODAY).markdown()

    @pytest.mark.parametrize(
        ("told", "asked"),
        [
            ("industry_change", "industry_change"),
            ("work", "work"),
            ("problems", "first_project"),
            ("company_goals", "company_goals"),
            ("learning", "growth"),
            ("next_roles", "growth"),
            ("profile", "profile"),
        ],
    )
    def test_thin_elsewhere(self, told: str, asked: str) -> None:
        """What we ask for in sentences stands under the sentence that is there, else under the first, never a list."""
        thin = questionnaire(BARE.answered(told, "Search is slow."))
        again = [item for item in thin.questions if any("In a sentence" in words for words in item.follow_ups)]
        assert [(item.key, item.shape) for item in again] == [(asked, "text")]

    def test_funding(self) -> None:
        """Of a start-up's funding the missing sum, day or source is asked for."""
        company = Company("Lumen Works", startup=True, founders="Asha Rao", funding="Seed")
        assert "who says so" in question("company.funding", attrs.evolve(BARE, company=company)).follow_ups[0]

    def test_conflict(self) -> None:
        """Answers that contradict each other are asked about."""
        told = attrs.evolve(BARE, remote="remote", days_on_site=5)
        assert question("remote", told).follow_ups == ("«remote», and yet 5 days on site: which of the two holds?",)

    def test_age(self) -> None:
        """Answers are judged by their age only where a day is given."""
        told = BARE.answered("impact", "Readers find the book that they look for.", said_on=date(2025, 1, 2))
        assert question("impact", told).follow_ups == ()
        assert question("impact", told, TODAY).follow_ups == ("The answer is of 2 January 2025. Does it still hold?",)

    def test_acknowledged(self) -> None:
        """What somebody acknowledged by name is not asked again."""
        told = BARE.answered("profile", "A ninja.")
        concern = next(item for item in told.concerns(TODAY) if item.field == "profile")
        known = told.acknowledging(concern, by="Asha", on=TODAY)
        assert "every role" in question("profile", told).follow_ups[0]
        assert not [one for one in question("profile", known).follow_ups if "every role" in one]

    def test_long(self) -> None:
        """A long answer is quoted in short."""
        told = BARE.answered("success", "make it better " * 30)
        assert "…»: how would one see it" in question("success", told).follow_ups[0]


class TestForms:
    """The shapes of the form."""

    def test_markdown(self) -> None:
        """A heading a question, which ends in its key, and the answer under it."""
        told = Opportunity(
            "Search engineer",
            "Lumen Works",
            first_project="The index.",
            success=(Goal("Search live", "90 days", "orders"),),
            salary=Salary(4_000_000, 5_000_000, "INR", "year", disclose=Disclose.IF_ASKED),
        )
        form = questionnaire(told).markdown()
        assert "\n## 9. What will they work on first? [first_project]\n*(" in form
        assert ")*\n\nThe index.\n\n## 10." in form
        assert "\n- Search live | by: 90 days | metric: orders\n" in form
        assert "\nmin: 4000000 | max: 5000000 | currency: INR | period: year | disclose: if_asked\n" in form
        assert form.endswith("\n\n## That is all, thank you. [end]\n")

    def test_text(self) -> None:
        """The text for a mail has the same questions without signs of Markdown, and room for the answer."""
        form = str(questionnaire(BARE))
        assert form.startswith("Search engineer at Lumen Works: what the person gets\n\n*(Write under each")
        assert "\n1. Why is the position open? [reason_open]\n" in form
        assert "#" not in form
        assert max(map(len, form.split("\n"))) < 80

    def test_json(self) -> None:
        """JSON has a schema number, and of each question key, hint, state, and the answer, None while it is open."""
        told = json.loads(questionnaire(BARE.answered("impact", '"a\\u0000b"')).to_json())
        by_key = {item["key"]: item for item in told["questions"]}
        assert told["schema"] == 1
        assert by_key["impact"]["answer"] == '"a\\u0000b"'
        assert by_key["growth"]["answer"] is None
        assert by_key["growth"]["state"] == "open"
        assert by_key["success"]["parts"] == ["text", "by", "metric"]

    def test_fence(self) -> None:
        """An answer that Markdown would act on stands in a fence, which is longer than any within."""
        form = questionnaire(BARE.answered("impact", "<b>\n```\nx\n````")).markdown()
        assert "\n`````answer\n<b>\n```\nx\n````\n`````\n" in form

    def test_gaps(self) -> None:
        """A form of the gaps has its own numbers, and is a form like any other."""
        told = BARE.answered("reason_open", None).answered("impact", "Readers find the book that they look for.")
        gaps = questionnaire(told).gaps()
        assert isinstance(gaps, Questionnaire)
        assert "impact" not in {item.key for item in gaps.questions}
        assert with_answers(told, gaps.markdown()).value == told

    @pytest.mark.parametrize("address", ["", "asha", "asha@example.com?cc=x@example.com", "a b@example.com", "a@b\n.c"])
    def test_address(self, address: str) -> None:
        """What is no address is refused before it can stand in a page."""
        with pytest.raises(InvalidInputError, match="mail_to"):
            questionnaire(BARE, mail_to=address)


class TestAnswers:
    """What answers change."""

    def test_told(self) -> None:
        """An answer says who gave it and when; the older one stays in the history."""
        first = with_answers(BARE, {"impact": "One."}, said_by="Asha", said_on=date(2026, 5, 2)).value
        second = with_answers(first, {"impact": "Two."}, said_by="Ben", said_on=date(2026, 5, 9)).value
        assert second.impact == "Two."
        assert second.told == (
            Told("impact", "Asha", date(2026, 5, 2), was="One."),
            Told("impact", "Ben", date(2026, 5, 9)),
        )

    def test_unchanged(self) -> None:
        """An answer that comes back as it was sent keeps the word of whoever gave it."""
        first = BARE.answered("impact", "One.", said_by="Asha")
        assert with_answers(first, questionnaire(first).markdown(), said_by="Ben").value == first
        assert with_answers(first, {"impact": " One. "}, said_by="Ben").value == first

    def test_same_in_other_words(self) -> None:
        """An answer in another spelling that means what stands there changes nothing."""
        first = BARE.answered("salary", Salary(4_000_000, 5_000_000, "INR", "year"), said_by="Asha")
        told = {"salary": "min: 4,000,000 | max: 50,00,000 | currency: inr | period: per year"}
        assert with_answers(first, told, said_by="Ben").value == first

    def test_first_answer_has_no_history(self) -> None:
        """Where nobody had answered there is no older answer, whatever the field held."""
        told = {"team_members": "Asha Rao", "confidential": "yes", "company.products": "Lamp"}
        read = with_answers(BARE, told, said_by="Ben").value
        assert read.told == (Told("team_members", "Ben"), Told("confidential", "Ben"))
        assert read.company.told == (Told("products", "Ben"),)

    def test_company(self) -> None:
        """What is told of the company goes there."""
        told = {"company.products": "- Lamp | status: building", "company.funding": "- Seed | amount: 2 million EUR"}
        read = with_answers(attrs.evolve(BARE, company=Company("Lumen Works", startup=True)), told).value
        assert read.company.products[0] == Product("Lamp", status=read.company.products[0].status)
        assert read.company.funding == (FundingRound("Seed", "2 million EUR"),)

    @pytest.mark.parametrize("blank", ["", "   \n", "TBD", "n/a", "?", "see JD", None])
    def test_open(self, blank: str | None) -> None:
        """Blank, and words that only put off, change nothing and are no complaint."""
        told = BARE.answered("impact", "One.").answered("must_have", "Kotlin")
        for key in ("impact", "must_have", "salary", "reports", "growth"):
            read = with_answers(told, {key: blank})
            assert (read.value, read.issues) == (told, ())

    def test_none(self) -> None:
        """None is an answer: an empty list, a 0, or the word, also of a team, a person, pay and a next step."""
        told = {"deal_breakers": "none", "nice_to_have": "- None.", "reports": "nobody", "travel": "None."}
        read = with_answers(BARE, told)
        assert (read.value.deal_breakers, read.value.nice_to_have) == ((), ())
        assert (read.value.reports, read.value.travel) == (0, "None.")
        assert read.issues == ()

    @pytest.mark.parametrize("out", [Questionnaire.markdown, Questionnaire.to_json, str])
    def test_none_there_and_back(self, out: Callable[[Questionnaire], str]) -> None:
        """What is asked, and there is none of it, is no gap, stands in the form as the word, and comes back from it."""
        keys = (
            "growth impact team manager hiring_manager next_step salary equity team_members must_have urgency "
            "company.products company.founders"
        ).split()
        told = with_answers(BARE, dict.fromkeys(keys, "None."), said_by="Asha")
        form = questionnaire(told.value)
        assert told.issues == ()
        assert {item.known.strip(".").casefold() for item in form.questions if item.key in keys} == {"none"}
        assert not {"growth", "team", "must_have", "urgency"} & {item.key for item in form.gaps().questions}
        back = with_answers(BARE, out(form), said_by="Asha").value
        assert questionnaire(back) == form
        assert Opportunity.from_json(back.to_json()) == back
        assert (back.spoken(), back.written()) == (BARE.spoken(), BARE.written())
        assert with_answers(back, out(form), said_by="Ben").value == back

    def test_notes_come_back(self) -> None:
        """A recruiter's note on somebody is still there when the form comes back with that person changed."""
        noted = Person("Asha Rao", "designer", note="ask her first")
        first = attrs.evolve(BARE, team_members=(noted,), team=Team("search", 3, (noted,)))
        told = {"team_members": "Asha Rao | role: head of design\nBen Ito", "team": "search | members: Asha Rao"}
        read = with_answers(first, told).value
        assert read.team_members == (attrs.evolve(noted, role="head of design"), Person("Ben Ito"))
        assert cast("Team", read.team).members == (Person("Asha Rao", note="ask her first"),)

    @pytest.mark.parametrize(
        "answer",
        [
            "{{ 7 * 7 }}{% raw %}",
            "<script>alert(1)</script>",
            "# head\n## Which? (impact)",
            "**bold** and `code`",
            "```\ncode\n```",
            "a\n\nb",
            "- one\n- two",
            "C:\\temp \\<x\\>",
            "“curly”",
            "> a quotation\nand more",
        ],
    )
    def test_literal(self, answer: str) -> None:
        """What people write comes through as they wrote it, whatever it looks like."""
        typed = f"## 5. What wider difference? [impact]\n{answer}\n\n## That is all, thank you. [end]\n"
        assert with_answers(BARE, typed).value.impact == answer
        assert with_answers(BARE, {"impact": answer}).value.impact == answer

    def test_cleaned(self) -> None:
        """Controls, half characters and signs that turn a line are no part of an answer; marks of scripts are."""
        told = "Rea\x00ders \u202efind\u202c \u2066it\u2069.\ud800 \u200f\u05d0"
        for answers in (f"## a? [impact]\n{told}\n", {"impact": told}, json.dumps({"impact": told})):
            assert with_answers(BARE, answers).value.impact == "Readers find it. \u200f\u05d0"
        spelled = {"must_have": [told], "team": {"name": told}, "tech_stack": told, "learnable": [told]}
        assert "\x00" not in repr(with_answers(BARE, spelled).value).replace("\\x00", "\x00")

    @pytest.mark.parametrize(
        "note",
        [
            "We ask again: «" + "» : «" * 9_000,
            "We ask again: «" + "» : " * 9_000,
            "We ask again: " + ": without which " * 9_000,
            "So far: " + "." * 90_000,
            "We ask again: «x» " + "a: " * 150,
        ],
    )
    def test_hostile_notes(self, note: str) -> None:
        """A note that would take for ever to compare with ours is none; it is read at once, and comes back."""
        assert not is_note(note)
        read = with_answers(BARE, f"## a? [level]\n*({note})*\nSenior\n")
        assert (read.value.level, len(read.issues)) == ("Senior", 1)

    def test_hostile_blanks(self) -> None:
        """Blank lines without end in an answer are written as fast as any."""
        told = attrs.evolve(BARE, impact="a" + "\n" * 200_000 + "b")
        assert with_answers(BARE, questionnaire(told).markdown()).value.impact == told.impact

    def test_notes_of_every_kind(self) -> None:
        """Whatever we ask again is known as ours later, also where it quotes somebody's own quotation marks."""
        told = Opportunity(
            "Search engineer",
            Company("Lumen Works", startup=True, founders="Asha Rao", funding="Seed"),
            impact="rockstar",
            work="search",
            team_impact="«Dynamic»",
            growth="You grow.",
            success="«make» it better " * 20,
            tech_stack=(Tech("COBOL", Use.LEGACY),),
            must_have=["native speaker", "40 years of Kotlin", *"abcd"],
            salary=Salary(5, 3, disclose=Disclose.SAY),
            remote="remote",
            days_on_site=5,
            told=(Told("impact", "Asha", date(2020, 1, 2)),),
        )
        notes = [
            note for item in questionnaire(told, today=TODAY).questions for note in asides(item) if note != item.hint
        ]
        assert len(notes) > 12
        assert [note for note in notes if not is_note(note) and not note.endswith("This stays with us.")] == []

    def test_too_long(self) -> None:
        """A text beyond all measure is not read, and that is said."""
        read = with_answers(BARE, "x" * 300_000)
        assert read.value == BARE
        assert "longer than" in read.issues[0].what

    def test_requirement(self) -> None:
        """The first of two answers counts, and the second is given back."""
        told = "## a? [must_have]\n- Kotlin\n## b? [must_have]\n- Java\n## c? [must_have]\n- Kotlin\n"
        read = with_answers(BARE, told)
        assert read.value.must_have == (Requirement("Kotlin"),)
        assert [str(issue) for issue in read.issues] == [
            "line 4: a second answer to [must_have]; the first counts, not: «- Java»"
        ]

"""Rules of pay: told where it may be told, as it may be told."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import MIRA, OPPORTUNITY, engagement

from callprep import (
    PITCH,
    Channel,
    Disclose,
    Engagement,
    Money,
    Reply,
    Salary,
    Warmth,
    ask,
    know,
    line,
    lint,
    passage,
    section,
)
from callprep.documents.rules.reading.sums import amounts_in, sums


def case(disclose: Disclose, *, pay: Money | None = None) -> Engagement:
    """Give an engagement whose pay is told by that rule."""
    salary = Salary(82_000, 95_000, "EUR", "year", "gross", stretch=99_000, disclose=disclose)
    candidate = attrs.evolve(MIRA, pay=pay)
    return engagement(candidate=candidate, opportunity=attrs.evolve(OPPORTUNITY, salary=salary))


def found(text: str, e: Engagement, channel: Channel = Channel.MAIL) -> list[str]:
    """Give the words that the rule finds wrong."""
    told = lint(text, e, channel)
    return [one.text for one in told if one.rule == "salary.rule" and one.severity.value == "error"]


NEVER, ASKED, SAY = (case(rule) for rule in (Disclose.NEVER, Disclose.IF_ASKED, Disclose.SAY))
RANGE = "82,000 to 95,000 EUR"


@pytest.mark.parametrize(
    "told",
    [
        RANGE, "€82-95k", "82k", "95k", "99k", "up to 95k", "90.000 €", "£7k", "EUR 82'000", "eighty-two thousand",
        "six figures", "one hundred and five thousand", "6 lakhs", "4,000 a month", "450 euros a day",
    ],
)  # fmt: skip
@pytest.mark.parametrize("channel", [Channel.MAIL, Channel.NOTE, Channel.CALL, Channel.RECAP])
def test_never(told: str, channel: Channel) -> None:
    """Where nothing may be told, no sum is: rounded, bounded, in words, in another currency."""
    assert found(f"The salary is {told}.", NEVER, channel)


@pytest.mark.parametrize(
    "text",
    [
        "We have 12,000 users and 3k stars.",
        "We raised 4 million euros.",
        "The app costs 9 euros a month.",
        "On-call is paid, and 2,300 alerts a week are many.",
        "You earn trust in 2026.",
        "Your budget is 40 people.",
        "It is paid. I counted 3k stars, and pay attention.",
    ],
)
def test_no_pay(text: str) -> None:
    """Other numbers are no pay."""
    assert found(text, NEVER) == []


def test_kept_sums_anywhere() -> None:
    """The limits themselves are found without a word of pay beside them, written as money."""
    assert found("Think of 95k.", NEVER) == ["95k"]
    assert found("Think of 96k.", NEVER) == []
    assert found("It pays 95000.", NEVER) == ["95000"]
    assert found("For the right person, 99000.", NEVER) == ["99000"]
    assert found("For the right person, 99000.", SAY) == ["99000"]
    assert found("We print 99000 pages, and raised 99000.", NEVER) == []
    by_month = attrs.evolve(OPPORTUNITY, salary=Salary(2_000, 2_400, "EUR", "month", disclose=Disclose.NEVER))
    assert found("In 2000 it began.", engagement(opportunity=by_month)) == []


def test_nearly_what_is_kept() -> None:
    """A rounded sum for a month or a year gives the range away, whatever else stands beside it."""
    assert found("It's somewhere around eighty thousand a year.", NEVER) == ["eighty thousand"]
    assert found("It's about 90k a year.", NEVER) == ["90k"]
    assert found("It gets 40k a month, and eighty thousand visitors a year.", NEVER) == []
    assert found("The grant is about 90k a year.", NEVER) == []


def test_say() -> None:
    """The range that may be told is told as it stands; any other is wrong, and a missing one is noted."""
    assert found(f"The pay is {RANGE} a year.", SAY) == []
    assert found("The pay is up to 95k.", SAY) == []
    assert found("The pay is up to 99k.", SAY) == ["99k"]
    told = [one for one in lint("The work is search.", SAY, Channel.MAIL) if one.rule == "salary.rule"]
    assert [one.severity.value for one in told] == ["note"]
    assert not [one for one in lint(f"Pay: {RANGE}.", SAY, Channel.MAIL) if one.rule == "salary.rule"]
    assert not [one for one in lint("Search.", SAY, Channel.NOTE) if one.rule == "salary.rule"]
    assert not [one for one in lint("", SAY, Channel.MAIL) if one.rule == "salary.rule"]


def test_if_asked() -> None:
    """Where it is told on a question, the question comes first; in writing it is not told at all."""
    pay = f"The pay is {RANGE}."
    assert found(pay, ASKED) == [RANGE]
    assert found(f"Tomas: {pay}\nMira: And the salary?\nTomas: Fine.", ASKED, Channel.CALL) == [RANGE]
    assert found(f"Tomas: Hi.\nMira: And the salary?\nTomas: {pay}", ASKED, Channel.CALL) == []
    assert found("Tomas: Hi.\nMira: The salary?\nTomas: The pay is up to 99k.", ASKED, Channel.CALL) == ["99k"]
    assert found(f"Hi Mira.\n\n> They ask about pay: {pay}\n", ASKED, Channel.CALL) == []


def test_asked_in_the_reply() -> None:
    """Who asked in the reply is told on the call, unless nobody is; in writing, and unasked, they still are not."""
    pay, asking = f"The pay is {RANGE}.", Reply("What does it pay?", Warmth.QUESTION)

    def replied(e: Engagement, reply: Reply) -> Engagement:
        return attrs.evolve(e, candidate=attrs.evolve(e.candidate, reply=reply))

    assert found(pay, replied(ASKED, asking), Channel.CALL) == []
    assert found(pay, replied(ASKED, asking), Channel.RECAP) == [RANGE]
    assert found(pay, replied(NEVER, asking), Channel.CALL) == [RANGE]
    assert found("The pay is up to 99k.", replied(ASKED, asking), Channel.CALL) == ["99k"]
    assert found(pay, replied(ASKED, Reply("Is it remote?", Warmth.QUESTION)), Channel.CALL) == [RANGE]
    sheet = PITCH.write(replied(ASKED, asking))
    assert any(RANGE.split(maxsplit=1)[0] in line.text for line in sheet.part("answer"))
    assert not [one for one in lint(sheet, sheet.engagement) if one.rule == "salary.rule"]


def test_theirs() -> None:
    """A sum that the candidate named may be named back to them."""
    assert found("Tomas: Hi.\nMira: I want 120k.\nTomas: The pay of 120k is too much.", NEVER, Channel.CALL) == []
    assert found("Your pay of 77k is known.", case(Disclose.NEVER, pay=Money(77_000, "EUR", "year"))) == []


def test_lines() -> None:
    """In a document a branch answers the question; what is only to be known is told to nobody."""

    def sheet(one: object) -> list[str]:
        written = PITCH.without(*PITCH.names).with_section(one).write(ASKED)  # type: ignore[arg-type]  # a section
        return [each.text for each in lint(written, ASKED) if each.rule == "salary.rule"]

    pay = f"The pay is {RANGE}."
    assert sheet(section("a")(lambda _: passage(line(pay)))) == [RANGE]
    assert sheet(section("b")(lambda _: passage(line(pay, when="And the pay?")))) == []
    assert sheet(section("c")(lambda _: passage(know(pay), ask("Does the pay matter?")))) == []


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("£130-170k", {130_000, 170_000}),
        ("between 82k and 95k", {82_000, 95_000}),
        ("1,050,000 NOK", {1_050_000}),
        ("3.5k", {3_500}),
        ("90.000 €", {90_000}),
        ("6 lakhs", {600_000}),
        ("2 crores", {20_000_000}),
        ("2m", {2_000_000}),
        ("2 bn", {2_000_000_000}),
        ("hundred thousand", {100_000}),
        ("two hundred and five thousand", {205_000}),
    ],
)
def test_amounts(text: str, amounts: set[float]) -> None:
    """Sums are read as people write them."""
    assert amounts_in([text]) == amounts


@given(st.text())
def test_places(text: str) -> None:
    """Any text can be read, and a sum stands where it is said to stand."""
    for one in sums(text):
        assert 0 <= one.span[0] < one.span[1] <= len(text)

"""Answers as people write them: lists, parts, numbers, pay, and what is wrong with them."""

from __future__ import annotations

from datetime import date

import pytest

from callprep.formats.intake import questionnaire, with_answers
from callprep.model.company import Company, CompanyLink
from callprep.model.money import Disclose, Salary
from callprep.model.opportunity import Opportunity
from callprep.model.parts import (
    Goal,
    NextStep,
    Person,
    ReasonOpen,
    Requirement,
    Round,
    Team,
    Tech,
    Use,
)

BARE = Opportunity("Search engineer", Company("Lumen Works"))


def answer(key: str, text: str) -> object:
    """Give what is read of an answer, which must leave nothing over."""
    read = with_answers(BARE, f"## FormQuestion? [{key}]\n{text}\n")
    assert read.issues == ()
    value: object = getattr(read.value, key)
    return value


def complaints(key: str, text: str) -> tuple[object, list[str]]:
    """Give what is read of an answer, and what is wrong with it."""
    read = with_answers(BARE, f"## FormQuestion? [{key}]\n{text}\n")
    value: object = getattr(read.value, key)
    return value, [str(issue) for issue in read.issues]


class TestLists:
    """Answers with several items."""

    @pytest.mark.parametrize(
        "text",
        [
            "- Kotlin\n- SQL",
            "* Kotlin\n* SQL",
            "• Kotlin\n– SQL",
            "1. Kotlin\n2. SQL",
            "1) Kotlin\n2) SQL",
            "+ Kotlin\n\n+ SQL",
            "Kotlin\nSQL",
            "  - Kotlin\n\n\n  - SQL\n-",
            "```answer\n- Kotlin\n- SQL\n```",
            "Kotlin\n- SQL",
            "- Kotlin\n\nSQL",
            "- Kotlin\n- TBD\n- SQL",
        ],
    )
    def test_bullets(self, text: str) -> None:
        """Bullets of all kinds begin an item; without any, every line is one."""
        assert answer("learnable", text) == ("Kotlin", "SQL")
        assert answer("must_have", text) == (Requirement("Kotlin"), Requirement("SQL"))

    def test_broken_item(self) -> None:
        """An item that a mail program broke is put together again."""
        assert answer("learnable", "- how we\nindex books\n- SQL") == ("how we index books", "SQL")

    def test_one_text(self) -> None:
        """A text with commas is one item, and never letters; tools alone are parted by commas."""
        assert answer("learnable", "Kotlin, SQL") == ("Kotlin, SQL",)
        assert answer("tech_stack", "Kotlin, SQL;\nKafka") == (Tech("Kotlin"), Tech("SQL"), Tech("Kafka"))
        assert answer("tech_stack", "- Kotlin, SQL") == (Tech("Kotlin, SQL"),)

    def test_quotation_marks(self) -> None:
        """Quotation marks of people's own stay; those that we set for a separator go."""
        assert answer("learnable", '- "rockstar"\n- “curly”\n- "a"b\n- "C:\\x"') == (
            '"rockstar"',
            "“curly”",
            '"a"b',
            '"C:\\x"',
        )
        assert answer("must_have", '- "a | b" | years: 3') == (Requirement("a | b", years=3),)

    def test_only_put_off(self) -> None:
        """A list in which every item only puts off is open."""
        assert answer("learnable", "- TBD\n- ?") is None


class TestParts:
    """Answers with parts."""

    def test_example(self) -> None:
        """Parts stand behind the item, named, in any order and case."""
        told = "- Map search live for 10 % of users | metric: search to order rate | By: 90 days"
        goal = Goal("Map search live for 10 % of users", "90 days", "search to order rate")
        assert answer("success", told) == (goal,)

    def test_on_lines(self) -> None:
        """Parts may stand on lines of their own under the item, and the first part may be named too."""
        goals = (Goal("Search live", "90 days"), Goal("Fast", metric="p95 under 90 ms"))
        assert answer("success", "- Search live\n  by: 90 days\n- Fast\n  metric: p95\n  under 90 ms") == goals
        assert answer("success", "Search live\nby: 90 days\nFast\nmetric: p95 under 90 ms") == goals
        assert answer("success", "text: Search live | by: 90 days") == goals[:1]

    def test_open_parts(self) -> None:
        """A part that is blank or puts off is open."""
        assert answer("success", "- Search live | by: | metric: TBD") == (Goal("Search live"),)

    def test_people(self) -> None:
        """People within an answer stand with semicolons, their parts with slashes."""
        told = "- talk | minutes: 45 min | people: Asha Rao / role: designer / agreed: yes; Ben Ito | evaluates: a; b"
        people = (Person("Asha Rao", "designer", agreed=True), Person("Ben Ito"))
        assert answer("process", told) == (Round("talk", 45, people, ("a", "b")),)

    def test_one(self) -> None:
        """A single value may go on over lines, with or without a bullet."""
        assert answer("team", "Six people,\nthree of them new") == Team("Six people, three of them new")
        assert answer("team", "- search\n- size: 6 people") == Team("search", 6)
        assert answer("next_step", "a talk | on: 2026-05-09 | meets: Asha / role: head") == NextStep(
            "a talk", on=date(2026, 5, 9), meets=Person("Asha", "head")
        )

    def test_words_of_an_enum(self) -> None:
        """Words are known whatever their case, quotation marks and joints."""
        assert answer("reason_open", "New role.") is ReasonOpen.NEW_ROLE
        assert answer("reason_open", "* “backfill”") is ReasonOpen.BACKFILL
        assert answer("tech_stack", "- Kafka | use: Planned") == (Tech("Kafka", Use.PLANNED),)
        assert answer("proof", "https://lumen.example/a | kind: press\nhttps://lumen.example/b") == (
            CompanyLink("press", "https://lumen.example/a"),
            CompanyLink("page", "https://lumen.example/b"),
        )

    @pytest.mark.parametrize(
        ("text", "value", "words"),
        [
            ("- x | by 90 days", (Goal("x"),), "«by 90 days» is no part of this answer (did you mean 'by'?)"),
            ("- x | buy: 90", (Goal("x"),), "«buy: 90» is no part of this answer (did you mean 'by'?)"),
            ("- x | zzz", (Goal("x"),), "«zzz» is no part of this answer; parts are written as name: value"),
            ("- x | by: a | by: b", (Goal("x", "a"),), "by is told twice, the first is kept; the other: «b»"),
            ("- by: 90 days", None, "«by: 90 days» says no text: write it in front"),
        ],
    )
    def test_bad(self, text: str, value: object, words: str) -> None:
        """A part that cannot be read is named with its line and text; the rest is kept."""
        read, issues = complaints("success", f"\n{text}")
        assert read == value
        assert len(issues) == 1
        assert issues[0].startswith("line 3: ")
        assert words in issues[0]

    @pytest.mark.parametrize(
        ("key", "text", "words"),
        [
            ("must_have", "- x | years: many", "years should be a number such as 65000, is «many»; it is left open"),
            ("must_have", "- x | years: 1,5", "years should be a number"),
            ("process", "- x | minutes: an hour", "minutes should be a whole number, is «an hour»"),
            ("process", "- x | internal: perhaps", "internal should be yes or no, is «perhaps»"),
            ("process", "- x | people: role: y", "people should read like «Asha Rao / role: head of search"),
            ("process", "- x | people: A / age: 9", "people should read like"),
            ("next_step", "x | on: next week", "on should be a date such as 2026-05-09, is «next week»"),
            ("tech_stack", "- x | use: daily", "use should be one of core, some, planned, legacy, is «daily»"),
        ],
    )
    def test_bad_values(self, key: str, text: str, words: str) -> None:
        """A part whose value is of the wrong kind is left open, with its text."""
        read, issues = complaints(key, text)
        assert read
        assert len(issues) == 1
        assert words in issues[0]


class TestWords:
    """Answers that are a word or a number."""

    @pytest.mark.parametrize(
        ("key", "text", "value"),
        [
            ("reports", "6", 6),
            ("reports", "- 6 people", 6),
            ("days_on_site", "2 days a week.", 2),
            ("reports", "nobody", 0),
            ("approved", "Yes.", True),
            ("visa_sponsorship", "no", False),
            ("confidential", "yes", True),
        ],
    )
    def test_read(self, key: str, text: str, value: object) -> None:
        """Numbers may have the word that they count; yes and no are yes and no."""
        assert answer(key, text) == value

    @pytest.mark.parametrize(
        ("key", "text", "words"),
        [
            ("reports", "2 to 3", "reports should be a whole number, is «2 to 3»; it is left open"),
            ("reports", "2.5", "should be a whole number"),
            ("approved", "almost", "approved should be yes or no, is «almost»"),
            ("reason_open", "we grow", "should be one of new_role, growth"),
            ("visa_sponsorship", "none", "should be yes or no"),
        ],
    )
    def test_bad(self, key: str, text: str, words: str) -> None:
        """What is none of them is left open, with its text."""
        value, issues = complaints(key, text)
        assert value is None
        assert len(issues) == 1
        assert words in issues[0]

    def test_more(self) -> None:
        """What stands beside the word comes back."""
        assert complaints("approved", "yes, by Tomas\nsince May") == (
            True,
            ["line 2: approved takes no more than 'yes'; beside it stood: «by Tomas since May»"],
        )

    @pytest.mark.parametrize("key", ["team", "salary", "manager", "next_step"])
    def test_none(self, key: str) -> None:
        """An answer that has no way to say none stays open, and says so."""
        assert complaints(key, "- none.")[0] is None
        assert f"{key} has no way to say «- none.»" in complaints(key, "- none.")[1][0]


class TestPay:
    """Pay, of which nothing is guessed."""

    def test_example(self) -> None:
        """Limits, currency, period and who may hear it stand as parts, on one line or several."""
        pay = Salary(4_000_000, 5_000_000, "INR", "year", disclose=Disclose.IF_ASKED)
        told = "min: 4000000 | max: 5000000 | currency: INR | period: year | disclose: if_asked"
        assert answer("salary", told) == pay
        assert answer("salary", told.replace(" | ", "\n")) == pay
        assert (
            answer("salary", "min: 40,00,000 | max: 5,000,000 | currency: inr | period: p.a. | disclose: if asked")
            == pay
        )

    @pytest.mark.parametrize(("word", "rule"), [("yes", Disclose.SAY), ("No", Disclose.NEVER), ("say", Disclose.SAY)])
    def test_disclose(self, word: str, rule: Disclose) -> None:
        """Whether it may be told is a yes, a no, or a rule."""
        told = answer("salary", f"60,000 to 80,000 EUR a year gross | disclose: {word}")
        assert told == Salary(60_000, 80_000, "EUR", "year", "gross", disclose=rule)

    def test_lacks(self) -> None:
        """Without currency or period pay is kept, and what it lacks is said."""
        value, issues = complaints("salary", "100000")
        assert value == Salary(100_000, 100_000)
        assert issues == [
            "line 2: salary: no currency is told; none is guessed",
            "line 2: salary: no period is told; none is guessed",
        ]

    def test_upside_down(self) -> None:
        """Limits in the wrong order are kept as given, and said."""
        value, issues = complaints("salary", "min: 5 | max: 3 | currency: EUR | period: year")
        assert value == Salary(5, 3, "EUR", "year")
        assert issues == [
            "line 2: salary: the lower limit is above the upper one (5 to 3 EUR a year); it is kept as given"
        ]

    def test_two(self) -> None:
        """Of two salaries none is chosen: they are kept as words, and said."""
        value, issues = complaints("salary", "60,000 EUR a year\n80,000 USD a year")
        assert value == Salary(words="60,000 EUR a year; 80,000 USD a year")
        assert len(issues) == 1
        assert "no one range can be read from «60,000 EUR a year; 80,000 USD a year»" in issues[0]

    def test_twice(self) -> None:
        """A limit that is told twice keeps the first, and gives the other back."""
        value, issues = complaints("salary", "min: 5 | max: 6 | min: 7 | currency: EUR | period: year")
        assert value == Salary(5, 6, "EUR", "year")
        assert issues == ["line 2: min is told twice, the first is kept; the other: «7»"]

    def test_bad_parts(self) -> None:
        """A limit that could mean two numbers is left open, and a part that is none comes back."""
        value, issues = complaints("salary", "min: 80k | max: 90000 | curency: EUR | period: year")
        assert value == Salary(max=90_000, period="year")
        assert [issue.partition(": ")[2][:40] for issue in issues] == [
            "min should be a number such as 65000, is",
            "«curency: EUR» is no part of this answer",
            "salary: no currency is told; none is gue",
        ]

    def test_words(self) -> None:
        """Words from which nothing can be read are kept as words."""
        assert complaints("salary", "what the market pays, plus car")[0] == Salary(
            words="what the market pays, plus car"
        )

    def test_completed(self) -> None:
        """Parts that are told alone complete the pay that is known, whose older form stays in the history."""
        known = BARE.answered("salary", Salary(5, 9, disclose=Disclose.SAY), said_by="Asha")
        read = with_answers(known, "## x? [salary]\ncurrency: EUR | period: year", said_by="Ben")
        assert read.value.salary == Salary(5, 9, "EUR", "year", disclose=Disclose.SAY)
        assert read.issues == ()
        assert [mark.was is None for mark in read.value.told] == [False, True]

    def test_nothing_to_complete(self) -> None:
        """Parts that are told alone are kept where nothing is known; a form whose parts are all blank is open."""
        assert answer("salary", "currency: EUR") == Salary(currency="EUR")
        assert answer("salary", "min: | max: | currency: TBD |") is None

    def test_shown(self) -> None:
        """The form shows pay in its parts, with who may hear it, and words as words."""
        shown = {item.key: item.known for item in questionnaire(BARE.answered("salary", "60,000 EUR")).questions}
        assert shown["salary"] == "min: 60000 | max: 60000 | currency: EUR | disclose: never"
        shown = {item.key: item.known for item in questionnaire(BARE.answered("salary", "80k")).questions}
        assert shown["salary"] == "disclose: never | words: 80k"

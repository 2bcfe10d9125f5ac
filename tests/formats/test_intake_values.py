"""Answers as people write them: lists, parts, numbers, pay, and what is wrong with them."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from callprep.formats.intake import questionnaire, with_answers
from callprep.model.answers import says_none
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
            "- Kotlin\nSQL",
            "☐ Kotlin\n☐ SQL",
            "- [ ] Kotlin\n- [x] SQL",
            "```\n- Kotlin\n- SQL\n```",
            "Kotlin, SQL",
            "Kotlin; SQL",
            "- Kotlin, SQL",
        ],
    )
    def test_bullets(self, text: str) -> None:
        """Bullets of all kinds begin an item; without any, every line is one."""
        assert answer("learnable", text) == ("Kotlin", "SQL")
        assert answer("must_have", text) == (Requirement("Kotlin"), Requirement("SQL"))

    @pytest.mark.parametrize(
        ("text", "items"),
        [
            ("- how we\nindex books\n- SQL", ("how we index books", "SQL")),
            ("- Kotlin\n  Multiplatform\n- SQL", ("Kotlin Multiplatform", "SQL")),
            ("- SQL\nRust\n☐ Zig", ("SQL", "Rust", "Zig")),
            ("- SQL\nzig", ("SQL", "zig")),
            ("- how we index.\nbooks", ("how we index.", "books")),
            ("- how we\n\nindex", ("how we", "index")),
            (
                f"has run a search {'in production ' * 3}\nand has led a team",
                (f"has run a search {'in production ' * 3}and has led a team",),
            ),
            ("has run a search\nand has led a team", ("has run a search", "and has led a team")),
        ],
    )
    def test_broken_item(self, text: str, items: tuple[str, ...]) -> None:
        """Every line is an item, but what goes on with a line that a mail program broke."""
        assert answer("learnable", text) == items
        assert answer("must_have", text) == tuple(map(Requirement, items))

    @pytest.mark.parametrize(
        ("text", "items"),
        [
            ("Kotlin, SQL and Kafka", ("Kotlin", "SQL", "Kafka")),
            ("Kotlin, SQL, and Kafka", ("Kotlin", "SQL", "Kafka")),
            ("driving licence, first aid", ("driving licence", "first aid")),
            ("Java, Kotlin or Scala", ("Java, Kotlin or Scala",)),
            ("Kotlin, ideally with Kafka", ("Kotlin, ideally with Kafka",)),
            ("Has run a search in production, at scale", ("Has run a search in production, at scale",)),
            ("five years of Java, or ten", ("five years of Java, or ten",)),
            ("Berlin, e.g. Mitte. More, later", ("Berlin, e.g. Mitte. More, later",)),
            ("Acme, Inc.", ("Acme, Inc.",)),
            ("Kotlin, (SQL)", ("Kotlin, (SQL)",)),
            ("Kotlin,, SQL", ("Kotlin,, SQL",)),
        ],
    )
    def test_commas(self, text: str, items: tuple[str, ...]) -> None:
        """Short names with commas are items of their own; a sentence, and a choice between some, is one."""
        assert answer("learnable", text) == items
        assert answer("off_limits", text) == items
        assert answer("must_have", text) == tuple(map(Requirement, items))
        assert answer("selling_points", text) == (text,)

    @pytest.mark.parametrize(
        ("text", "items"),
        [
            ("Berlin, Munich", ("Berlin", "Munich")),
            ("Munich, Germany", ("Munich, Germany",)),
            ("Portland, OR", ("Portland, OR",)),
            ("Munich, Germany; Riga", ("Munich, Germany; Riga",)),
        ],
    )
    def test_places(self, text: str, items: tuple[str, ...]) -> None:
        """A town and its country are one place."""
        assert answer("locations", text) == items

    def test_commas_of_programs(self) -> None:
        """What comes as a list has been parted already, and comes back from the form as it is."""
        read = with_answers(BARE, {"must_have": ["Kotlin, SQL"], "off_limits": ["Acme, Loaf"], "tech_stack": ["a, b"]})
        assert (read.value.must_have, read.value.off_limits) == ((Requirement("Kotlin, SQL"),), ("Acme, Loaf",))
        assert read.value.tech_stack == (Tech("a, b"),)
        assert with_answers(read.value, questionnaire(read.value).markdown()).value == read.value
        assert with_answers(BARE, questionnaire(read.value).markdown()).value.must_have == read.value.must_have

    def test_one_text(self) -> None:
        """Tools are parted by commas, and never letters."""
        assert answer("tech_stack", "Kotlin, SQL;\nKafka") == (Tech("Kotlin"), Tech("SQL"), Tech("Kafka"))
        assert answer("tech_stack", "- Kotlin, SQL") == (Tech("Kotlin"), Tech("SQL"))
        assert answer("tech_stack", "- Kotlin, SQL | use: some") == (Tech("Kotlin, SQL", Use.SOME),)

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
        assert answer("learnable", "```\n```") is None
        assert answer("team", "size: TBD | members:") is None


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


class TestClosed:
    """What decides who hears something, and cannot be read."""

    @pytest.mark.parametrize(
        "text",
        [
            "Reader | status: planned for 2027",
            "Reader | status: live, but hush",
            "Reader | status: TBD",
            "Reader | audience: internal only",
            "Reader | audience: n/a",
            "Reader | audiance: written",
            "Reader | internal",
            "Reader | not announced yet",
            "Reader | audience: written | audience: internal",
            "Reader | audience: written | audience: all",
            "Reader | audience: written | under NDA",
        ],
    )
    def test_product(self, text: str) -> None:
        """A product whose state or audience cannot be read is told to nobody, and that is said."""
        read = with_answers(BARE, f"## x? [company.products]\n{text}\n")
        assert [product.name for product in read.value.company.products] == ["Reader"]
        assert (read.value.spoken().products, read.value.written().products) == ((), ())
        assert any("until it is clear" in issue.what and "«" in issue.what for issue in read.issues)

    @pytest.mark.parametrize(
        "text",
        ["Reader", "Reader | status: live", "Reader | audience:", "Reader | audience: written | audience: written"],
    )
    def test_open_product(self, text: str) -> None:
        """A product of which nothing else is told is as open as it was."""
        read = with_answers(BARE, f"## x? [company.products]\n{text}\n")
        assert (len(read.value.written().products), read.issues) == (1, ())

    def test_part_without_a_name(self) -> None:
        """A piece that speaks of something else closes nothing, and comes back."""
        read = with_answers(BARE, "## x? [company.products]\nReader | great for trains\n")
        assert (len(read.value.written().products), len(read.issues)) == (1, 1)

    @pytest.mark.parametrize("text", ["internal: yes, panel only", "internal: perhaps", "panel only", "intern: yes"])
    def test_round(self, text: str) -> None:
        """A round of which it cannot be read whether it is told is not told."""
        value, issues = complaints("process", f"- Talk | {text}")
        assert (value, len(issues)) == ((Round("Talk", internal=True),), 1)

    def test_pay(self) -> None:
        """Pay of which it cannot be read who hears it is heard by nobody, whatever was before."""
        known = BARE.answered("salary", Salary(5, 9, "EUR", "year", disclose=Disclose.SAY))
        for text in (
            "disclose: to some",
            "disclose: TBD",
            "disclose: never",
            "max: 9 | disclose: say | disclose: never",
        ):
            read = with_answers(known, f"## x? [salary]\n{text}\n")
            assert read.value.salary == Salary(5, 9, "EUR", "year")

    @pytest.mark.parametrize("text", ["kind of", "no, but do not tell Acme", "no\nfor now", "maybe", "yes, please"])
    def test_search(self, text: str) -> None:
        """A search that is not plainly open is confidential."""
        value, issues = complaints("confidential", text)
        assert (value, len(issues)) == (True, 1)


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
    @pytest.mark.parametrize("word", ["- none.", "nobody", "There is none"])
    def test_none(self, key: str, word: str) -> None:
        """That there is none is an answer."""
        assert says_none(answer(key, word))


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

    @pytest.mark.parametrize(
        ("text", "pay"),
        [
            ("min: 60 000 | max: 80 000", (60_000, 80_000)),
            ("min: 60\u00a0000 | max: 80\u202f000", (60_000, 80_000)),
            ("min: 60'000 | max: 80’000", (60_000, 80_000)),
            ("min: 1.800.000 | max: 2,000,000", (1_800_000, 2_000_000)),
            ("min: 22.50 | max: 0.125", (22.5, 0.125)),
        ],
    )
    def test_numbers(self, text: str, pay: tuple[float, float]) -> None:
        """Thousands may stand apart as they do in any country, where that means one number."""
        read, _ = complaints("salary", f"{text} | currency: EUR | period: year")
        assert read == Salary(*pay, "EUR", "year")

    @pytest.mark.parametrize("text", ["60.000", "80k", "1.5.000", "60 00", "6,5"])
    def test_unclear_number(self, text: str) -> None:
        """What could be two numbers is none."""
        read, issues = complaints("salary", f"max: {text} | currency: EUR")
        assert read == Salary(currency="EUR")
        assert "should be a number such as 65000" in issues[0]

    @pytest.mark.parametrize(
        ("text", "unit"),
        [
            ("currency: € | period: annum", ("EUR", "year")),
            ("currency: £ | period: p.a.", ("GBP", "year")),
            ("currency: euros | period: hourly", ("EUR", "hour")),
            ("currency: US$ | period: per month", ("USD", "month")),
        ],
    )
    def test_units(self, text: str, unit: tuple[str, str]) -> None:
        """Currencies and periods are known in people's words and signs."""
        assert answer("salary", f"min: 5 | max: 6 | {text}") == Salary(5, 6, *unit)

    def test_unknown_units(self) -> None:
        """A currency that several countries have, and a period that is none, are kept and said, and asked again."""
        value, issues = complaints("salary", "min: 5 | max: 6 | currency: $ | period: fortnight")
        assert value == Salary(5, 6, "$", "fortnight")
        assert [issue.partition("; ")[0] for issue in issues] == [
            "line 2: salary: '$' is no one currency, such as EUR or USD",
            "line 2: salary: 'fortnight' is none of year, month, week, day, hour",
        ]
        asked = questionnaire(BARE.answered("salary", value)).gaps().questions
        assert "salary" in {item.key for item in asked}

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
        """Of two ranges in parts none is chosen either: they are kept as words, and said."""
        for text in (
            "min: 5 | max: 6 | currency: EUR\nmin: 7 | max: 8 | currency: USD",
            "min: 5 | max: 6 | currency: EUR | min: 7 | max: 8 | currency: USD | stretch: 9",
        ):
            value, issues = complaints("salary", text)
            words = "min: 5; max: 6; currency: EUR; min: 7; max: 8; currency: USD"
            assert value == Salary(words=words, stretch=9 if "stretch" in text else None)
            assert any(f"no one range can be read from «{words}»" in issue for issue in issues)

    def test_twice_the_same(self) -> None:
        """A limit that is told twice in the same way is one; any other part keeps the first."""
        value, issues = complaints("salary", "min: 5 | max: 6 | min: 5 | basis: net | basis: gross")
        assert value == Salary(5, 6, basis="net")
        assert issues[1] == "line 2: basis is told twice, the first is kept; the other: «gross»"

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

    KNOWN = Salary(60_000, 80_000, "EUR", "year", "gross", 95_000, Disclose.IF_ASKED)

    @pytest.mark.parametrize(
        ("text", "pay"),
        [
            ("max: 90000", attrs.evolve(KNOWN, max=90_000)),
            ("stretch: none", attrs.evolve(KNOWN, stretch=None)),
            ("max: none", attrs.evolve(KNOWN, max=None)),
            ("max: TBD | basis: net", attrs.evolve(KNOWN, basis="net")),
            ("from 70,000 EUR", attrs.evolve(KNOWN, min=70_000, max=None)),
            (
                "70,000 to 75,000 USD a year net",
                attrs.evolve(KNOWN, min=70_000, max=75_000, currency="USD", basis="net"),
            ),
            ("70,000 to 75,000 | disclose: say", attrs.evolve(KNOWN, min=70_000, max=75_000, disclose=Disclose.SAY)),
            ("min: 6000 | max: 7000 | period: month", attrs.evolve(KNOWN, min=6_000, max=7_000, period="month")),
        ],
    )
    def test_told_alone(self, text: str, pay: Salary) -> None:
        """What is told changes, and all else of the pay that is known stays; "none" takes a part out of it."""
        read = with_answers(BARE.answered("salary", self.KNOWN), f"## x? [salary]\n{text}\n")
        assert (read.value.salary, read.issues) == (pay, ())

    @pytest.mark.parametrize(
        "text", ["80k", "what the market pays", "min: 5 | min: 6", "60,000 EUR\n80,000 USD", "60.000 | min: 5 | min: 6"]
    )
    def test_unclear_words(self, text: str) -> None:
        """Words from which no range can be read leave the pay that is known, and come back."""
        read = with_answers(BARE.answered("salary", self.KNOWN), f"## x? [salary]\n{text}\n")
        assert read.value.salary == self.KNOWN
        assert [issue.what.rpartition("; ")[2] for issue in read.issues] == ["the pay that is known stays"]
        assert text.partition("\n")[0].partition(" | ")[0] in read.issues[0].what

    def test_clear_after_unclear(self) -> None:
        """Limits take the place of words that had none."""
        read = with_answers(
            BARE.answered("salary", "80k"), "## x? [salary]\nmin: 5 | max: 6 | currency: EUR | period: day"
        )
        assert (read.value.salary, read.issues) == (Salary(5, 6, "EUR", "day"), ())

    def test_another_size(self) -> None:
        """Limits of another size are not taken for the old period; which one it is nobody guesses."""
        known = BARE.answered("salary", Salary(20, 25, "EUR", "hour", disclose=Disclose.SAY))
        read = with_answers(known, "## x? [salary]\nmin: 60000 | max: 80000")
        assert read.value.salary == Salary(60_000, 80_000, "EUR", disclose=Disclose.SAY)
        assert "limits of that size may not be for hour" in read.issues[0].what

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

"""From an object of another system to ours, by a mapping that is a value."""

from __future__ import annotations

import copy
import enum
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from types import MappingProxyType, SimpleNamespace
from typing import cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.errors import InvalidInputError
from callprep.formats.mappings.apply import Fields, SystemMapping, Where, from_mapping
from callprep.formats.mappings.converting import account
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate, ExternalRef, Reply, Status
from callprep.model.company import Company, CompanyLink, ReviewSite
from callprep.model.money import Disclose, Money, Salary
from callprep.model.opportunity import Opportunity
from callprep.model.parts import Person, ReasonOpen, Requirement, Team, Tech
from callprep.model.read import Issue, Read
from callprep.model.told import Told

BARE: Fields = {"title": "t", "company": "c"}


def role(obj: object, mapping: SystemMapping | Fields) -> Opportunity:
    """Read an opportunity that must come out without an issue, but that pay may lack a currency and a period."""
    told = from_mapping(Opportunity, obj, mapping)
    assert [str(issue) for issue in told.issues if issue.what != "is not told"] == []
    assert told.value is not None
    return told.value


def field(name: str, value: object) -> object:
    """Give what one field makes of a value, beside a title and a company."""
    return getattr(role({"t": "Cook", "c": "Acme", "x": value}, {**BARE, name: "x"}), name)


def refused(name: str, value: object) -> str:
    """Give the complaint about a value, which leaves the field open."""
    told = from_mapping(Opportunity, {"t": "Cook", "c": "Acme", "x": value}, {**BARE, name: "x"}, where="job.json")
    assert getattr(told.value, name) in (None, ())
    (issue,) = told.issues
    assert issue.where.startswith(f"job.json: {name}")
    return issue.what


class Kind(enum.Enum):
    """As a client has it."""

    FULL = "FULL_TIME"


class TestFields:
    """What each kind of field makes of what stands there."""

    @pytest.mark.parametrize(
        ("name", "value", "made"),
        [
            ("work", " Write it.\n- all ", "Write it.\n- all"),
            ("work", 7, "7"),
            ("work", Decimal("7.5"), "7.5"),
            ("work", date(2026, 5, 9), "2026-05-09"),
            ("work", {"id": 3, "name": "Maps"}, "Maps"),
            ("work", ["only"], "only"),
            ("work", "a\0b\ud800", "ab?"),
            ("growth", False, None),
            ("team", {"name": "Mobile"}, Team("Mobile")),
            ("team", Team("Mobile", 6), Team("Mobile", 6)),
            ("hiring_manager", SimpleNamespace(name="Asha"), Person("Asha")),
            ("benefits", ["dental", "", None, "dental", "N/A"], ("dental",)),
            ("benefits", "dental, lunch", ("dental, lunch",)),
            ("tech_stack", "Python, Kafka", (Tech("Python"), Tech("Kafka"))),
            ("tech_stack", ["Python", {"name": "Kafka"}], (Tech("Python"), Tech("Kafka"))),
            ("must_have", ["SQL", Requirement("Go", years=2)], (Requirement("SQL"), Requirement("Go", years=2))),
            ("proof", ["https://acme.example/study"], (CompanyLink("page", "https://acme.example/study"),)),
            ("reports", "4", 4),
            ("reports", 0, 0),
            ("approved", 0, False),
            ("approved", False, False),
            ("visa_sponsorship", "yes", True),
            ("confidential", 1, True),
            ("reason_open", "New role", ReasonOpen.NEW_ROLE),
            ("reason_open", ReasonOpen.BACKFILL, ReasonOpen.BACKFILL),
            ("employment_type", Kind.FULL, "full time"),
            ("remote", "On-site", "on_site"),
            ("salary", "60,000", Salary(60000, 60000)),
            ("salary", 0, None),
            ("salary", "60,000 to 70,000 EUR a year", Salary(60000, 70000, "EUR", "year")),
            ("salary", "competitive", Salary(words="competitive")),
            ("start", datetime(2026, 5, 9, tzinfo=UTC), "2026-05-09T00:00:00+00:00"),
            ("ref", 17, ExternalRef("unknown", "17")),
        ],
    )
    def test_value(self, name: str, value: object, made: object) -> None:
        """A field takes what stands there in the forms that other systems have, and ours as it is."""
        assert field(name, value) == made

    @pytest.mark.parametrize(
        ("name", "value", "why"),
        [
            ("work", True, "a text is due"),
            ("work", {"id": 3}, "a text is due"),
            ("work", ["a", "b"], "a text is due"),
            ("reports", "few", "a number is due"),
            ("reports", 1.5, "a whole number is due"),
            ("approved", "perhaps", "yes or no is due"),
            ("reason_open", "because", "new_role or growth"),
            ("salary", [1], "an amount"),
            ("told", ["work"], "a Told is due"),
        ],
    )
    def test_refused(self, name: str, value: object, why: str) -> None:
        """What does not fit is unknown, and told with the field and what would fit."""
        assert why in refused(name, value)

    def test_words_are_kept(self) -> None:
        """A word for a contract that is not known is kept as it is, and told."""
        told = from_mapping(Opportunity, {"t": "Cook", "c": "Acme", "k": "Gig"}, {**BARE, "employment_type": "k"})
        assert told.value is not None
        assert told.value.employment_type == "Gig"
        assert len(told.issues) == 1

    def test_one_bad_item(self) -> None:
        """A bad item of a list is told by its place, and the others are kept."""
        told = from_mapping(
            Opportunity, {"t": "Cook", "c": "A", "x": ["a", 1.5, {}, {"id": 1}]}, {**BARE, "benefits": "x"}
        )
        assert told.value is not None
        assert told.value.benefits == ("a", "1.5")
        assert told.issues == (Issue("benefits[3]", "is an object; a text is due"),)

    def test_long_text(self) -> None:
        """A text beyond measure is cut, and that is told."""
        told = from_mapping(Opportunity, {"t": "Cook", "c": "Acme", "x": "y" * 100_001}, {**BARE, "work": "x"})
        assert told.value is not None
        assert told.value.work == "y" * 100_000
        assert told.issues == (Issue("work", "is cut after 100,000 characters"),)

    def test_markup_is_text(self) -> None:
        """A kind of string that other libraries make is a plain one afterwards."""

        class Markup(str):
            __slots__ = ()

        made = field("work", Markup("<b>x</b>"))
        assert type(made) is str
        assert made == "<b>x</b>"


class TestCandidate:
    """What a person is read from."""

    def test_accounts(self) -> None:
        """Addresses of profiles and of pages are accounts; what is neither is told, and the rest is kept."""
        links = ["https://github.com/ada-example", "ada.example", "https://linkedin.com/example", "javascript:x()", ""]
        told = from_mapping(Candidate, {"n": "Ada", "l": links}, {"name": "n", "accounts": "l"})
        assert told.value == Candidate("Ada", (Account("github", "ada-example"), Account.page("https://ada.example")))
        assert [issue.where for issue in told.issues] == ["accounts[2]", "accounts[3]"]

    def test_no_address(self) -> None:
        """Nothing where an account is due is none, and no issue; what is no mail address is told."""
        assert account(None, "x") == Read(None)
        told = from_mapping(Candidate, {"n": "Ada", "m": ["ada@a.example", "none of it"]}, {"name": "n", "emails": "m"})
        assert told.value is not None
        assert [str(mail) for mail in told.value.emails] == ["ada@a.example"]
        assert [issue.where for issue in told.issues] == ["emails[1]"]

    def test_other_fields(self) -> None:
        """Status, pay, reply and days are read by their types, for mappings of one's own."""
        person = {"n": "Ada", "s": "passive", "p": "65,000", "c": "EUR", "d": "2026-05-09", "r": "Sounds good"}
        mapping: Fields = {
            "name": "n", "status": "s", "pay": "p", "pay.currency": "c", "earliest_start": "d", "reply": "r",
        }  # fmt: skip
        assert from_mapping(Candidate, person, mapping) == Read(
            Candidate("Ada", status=Status.PASSIVE, reply=Reply("Sounds good"), pay=Money(65000, "EUR"),
                      earliest_start=date(2026, 5, 9))
        )  # fmt: skip

    def test_times(self) -> None:
        """A field for a time takes a time, and no text."""
        when = datetime(2026, 5, 9, 8, tzinfo=UTC)
        mapping: Fields = {"name": "n", "reply": "r", "reply.received": "w"}
        told = from_mapping(Candidate, {"n": "Ada", "r": "Yes", "w": when}, mapping)
        assert told.value is not None
        assert told.value.reply == Reply("Yes", received=when)
        told = from_mapping(Candidate, {"n": "Ada", "r": "Yes", "w": "today"}, mapping)
        assert told.issues == (Issue("reply.received", "is a text, which does not fit"),)

    def test_no_name(self) -> None:
        """Who has no name is kept for the rest, and that is told: a blank never erases what is known elsewhere."""
        told = from_mapping(Candidate, {"n": "", "id": 7}, {"name": "n", "ref.id": "id"})
        assert told == Read(Candidate("", ref=ExternalRef("unknown", "7")), (Issue("name", "is not told there"),))


class TestCompany:
    """What a company is read from."""

    def test_fields(self) -> None:
        """A company has its own fields."""
        told = from_mapping(Company, {"n": "Acme", "y": 2019, "s": 1}, {"name": "n", "founded": "y", "startup": "s"})
        assert told == Read(Company("Acme", founded="2019", startup=True))

    def test_values_of_many_parts(self) -> None:
        """What is made of several parts must come as such: a callable makes it."""
        site = ReviewSite("Acme reviews", "https://reviews.example")
        mapping: Fields = {"name": "n", "reviews": lambda _: (site,)}
        assert from_mapping(Company, {"n": "Acme"}, mapping) == Read(Company("Acme", reviews=(site,)))


class TestParts:
    """Dotted fields are parts of a value."""

    def test_parts(self) -> None:
        """Parts are put together with each other and with the whole."""
        job = {"t": "Cook", "c": {"name": "Acme"}, "w": "https://acme.example", "lo": 10, "cur": "eur", "per": "1 HOUR"}
        made = role(job, {**BARE, "company.website": "w", "salary.min": "lo", "salary.currency": "cur",
                          "salary.period": "per", "hiring_manager.name": "t", "hiring_manager.role": "t"})  # fmt: skip
        assert made.company == Company("Acme", website="https://acme.example")
        assert made.salary == Salary(10, None, "EUR", "hour")
        assert made.hiring_manager == Person("Cook", "Cook")

    @pytest.mark.parametrize(
        ("shown", "rule"),
        [(True, Disclose.SAY), (0, Disclose.NEVER), (False, Disclose.NEVER), ("if asked", Disclose.IF_ASKED),
         (None, Disclose.NEVER)],
    )  # fmt: skip
    def test_disclose(self, shown: object, rule: Disclose) -> None:
        """Who may hear the pay is a yes, a no, or the rule itself; silence is never a yes."""
        mapping: Fields = {**BARE, "salary.min": "lo", "salary.disclose": "d"}
        made = role({"t": "Cook", "c": "Acme", "lo": 10, "d": shown}, mapping)
        assert made.salary is not None
        assert made.salary.disclose is rule

    @pytest.mark.parametrize(
        ("pay", "lacks"),
        [("60,000", ["currency", "period"]), ("60,000 EUR", ["period"]), ("60,000 a year", ["currency"]),
         ("60,000 EUR a year", []), ("competitive", [])],
    )  # fmt: skip
    def test_what_pay_lacks(self, pay: str, lacks: list[str]) -> None:
        """Pay with a limit and without a currency or a period is kept as it is, and what it lacks is told."""
        told = from_mapping(Opportunity, {"t": "Cook", "c": "Acme", "p": pay}, {**BARE, "salary": "p"})
        assert told.issues == tuple(Issue(f"salary.{name}", "is not told") for name in lacks)

    def test_text_alone_tells_of_pay(self) -> None:
        """A system's text that names pay, which nothing else does, is told, and not read."""
        text = "We cook.\nSalary: $90,000 a year.\nPay: $9."
        system = SystemMapping("acme", opportunity={**BARE, "source_text": "x", "salary": "p"})
        obj = {"t": "Cook", "c": "Acme", "x": text}
        told = from_mapping(Opportunity, obj, system)
        assert told.issues == (
            Issue("salary", "the text tells of it, and is not read: 'Salary: $90,000 a year.'"),
        )  # fmt: skip
        assert from_mapping(Opportunity, {**obj, "p": "60,000 EUR a year"}, system).issues == ()

    def test_pay_without_a_sum(self) -> None:
        """A currency and a period without any sum are no pay."""
        mapping: Fields = {**BARE, "salary.currency": "cur", "salary.min": "lo"}
        assert role({"t": "Cook", "c": "A", "cur": "EUR", "lo": 0}, mapping).salary is None

    def test_a_part_alone(self) -> None:
        """A part of somebody who has no name is told, a company without a name is kept, a link alone is a reference."""
        mapping: Fields = {"title": "t", "company.website": "w", "hiring_manager.role": "r", "ref.url": "w"}
        told = from_mapping(Opportunity, {"t": "Cook", "w": "https://a.example", "r": "Lead"}, mapping)
        assert told.value is not None
        assert told.value.company == Company("", website="https://a.example")
        assert told.value.ref == ExternalRef("unknown", "https://a.example", "https://a.example")
        assert told.value.hiring_manager is None
        assert told.issues == (Issue("hiring_manager", "has no name"),)

    def test_broken_whole(self) -> None:
        """A value that its class refuses is told, and does not stop the rest."""

        def infinite(_: object) -> Salary:
            return Salary(1)

        mapping: Fields = {**BARE, "salary": infinite, "salary.basis": "b"}
        assert role({"t": "Cook", "c": "A", "b": "gross"}, mapping).salary == Salary(1, basis="gross")
        wrong: Fields = {**BARE, "told": lambda _: (Told("nonsense"),)}
        told = from_mapping(Opportunity, {"t": "Cook", "c": "A"}, wrong)
        assert told.value is None
        assert "no answer of Opportunity" in told.issues[0].what


class TestMarks:
    """Whose word the answers are."""

    def test_marks(self) -> None:
        """Each answer is marked with system, day and address; title, and what is not told, are not."""
        system = SystemMapping("acme", opportunity={**BARE, "work": "w", "growth": "g", "told.said_on": "on",
                                                    "told.source": "url"})  # fmt: skip
        made = role(
            {"t": "Cook", "c": "Acme", "w": "Soup", "on": "2026-05-09T08:00:00Z", "url": "https://a.example"}, system
        )
        mark = Told("work", "acme", date(2026, 5, 9), None, "https://a.example")
        assert made.told == (attrs.evolve(mark, field="company"), mark)

    def test_marks_of_the_company(self) -> None:
        """What is read of the company is marked as its own answers; what it brings along keeps its marks."""
        own = Told("makes", "Asha")
        given = Company("Acme", makes="soup", told=(own,))
        system = SystemMapping("acme", opportunity={"title": "t", "company": "c", "company.website": "w",
                                                    "company.industry": "i", "told.said_on": "on"})  # fmt: skip
        made = role({"t": "Cook", "c": given, "w": "https://a.example", "on": "2026-05-09"}, system)
        assert made.company.told == (own, Told("website", "acme", date(2026, 5, 9)))
        bare = role({"t": "Cook", "c": "Acme", "w": "x"}, {**BARE, "company.website": "w"})
        assert bare.company.told == ()

    def test_no_marks(self) -> None:
        """A mapping of one's own that says nothing of sources marks nothing; its own marks are kept."""
        assert role({"t": "Cook", "c": "Acme"}, BARE).told == ()
        mark = Told("work", "Asha")
        mapping: Fields = {**BARE, "told": lambda _: mark, "told.said_by": "t"}
        assert role({"t": "Cook", "c": "Acme"}, mapping).told == (mark, Told("company", "Cook"))


class TestWays:
    """Paths, several paths, callables."""

    def test_first_that_answers(self) -> None:
        """Of several paths the first that is known counts."""
        assert role({"t": "N/A", "u": "Cook", "c": "Acme"}, {**BARE, "title": ["t", "u"]}).title == "Cook"

    def test_callable(self) -> None:
        """A callable is given the whole object, and may have something to say besides."""

        def work(obj: object) -> Read[str]:
            return Read(f"{cast('dict[str, str]', obj)['t']}ing", (Issue("work", "is made up"),))

        told = from_mapping(Opportunity, {"t": "Cook", "c": "Acme"}, {**BARE, "work": work}, where="a.json")
        assert told.value is not None
        assert told.value.work == "Cooking"
        assert told.issues == (Issue("a.json: work", "is made up"),)

    def test_callable_that_raises(self) -> None:
        """A callable that raises costs its own field only, and its words, which may hold data, are not told."""

        def broken(_: object) -> str:
            raise KeyError("ada@example.com")

        told = from_mapping(Opportunity, {"t": "Cook", "c": "Acme"}, {**BARE, "work": broken})
        assert told.issues == (Issue("work", "reading it raised KeyError"),)
        assert told.value == Opportunity("Cook", "Acme")

    def test_callable_that_notes(self) -> None:
        """What a callable notes stands with its field, each once, however it names the place."""

        def work(_: object) -> Read[str]:
            places = "", "x.y", "work.z", "work", "x.y"
            return Read("Cooking", tuple(Issue(place, "is odd") for place in places))

        told = from_mapping(Opportunity, {"t": "Cook", "c": "Acme"}, {**BARE, "work": work})
        assert [issue.where for issue in told.issues] == ["work", "work (x.y)", "work.z"]

    def test_several_at_once(self) -> None:
        """A callable under "*" gives several fields, which those named by themselves replace where they are known."""

        def several(_: object) -> dict[str, object]:
            return {"work": "one", "growth": "two", "company": "Acme"}

        made = role({"t": "Cook", "w": "three"}, {"*": several, "title": "t", "work": "w", "company": "c"})
        assert (made.work, made.growth, made.company.name) == ("three", "two", "Acme")
        nothing: Fields = {**BARE, "*": lambda _: None}
        assert role({"t": "Cook", "c": "Acme"}, nothing) == Opportunity("Cook", "Acme")

    def test_wrapped(self) -> None:
        """The answer of a system is looked into where it wraps the object, and not where it is one."""
        system = SystemMapping("acme", opportunity=BARE, inside=("data",))
        job = {"t": "Cook", "c": "Acme"}
        assert role({"data": job}, system).title == "Cook"
        assert role({"id": 1, **job, "data": {"t": "Other"}}, system).title == "Cook"
        assert role({**job, "data": [1]}, system).title == "Cook"
        assert role(SimpleNamespace(**job), system).title == "Cook"

    def test_objects_that_raise(self) -> None:
        """An attribute that raises is told, whether on the way or in the end, and the rest is read."""

        class Row:
            t, c = "Cook", "Acme"

            @property
            def gone(self) -> str:
                raise ConnectionError

        class Strange:
            def __len__(self) -> int:
                return 1

            def __iter__(self) -> Iterator[object]:
                raise ConnectionError

        told = from_mapping(Opportunity, Row(), {**BARE, "work": "gone", "benefits": lambda _: Strange()})
        assert told.value == Opportunity("Cook", "Acme")
        assert [issue.where for issue in told.issues] == ["work (gone)", "benefits"]


class TestSlips:
    """A mapping that is wrong is said before anything is read."""

    @pytest.mark.parametrize(
        ("mapping", "why"),
        [
            ({"titel": "t"}, "'titel' is no field of Opportunity; did you mean 'title'\\? there are acknowledged, "),
            ({"dob": "t"}, "'dob' is no field of Opportunity"),
            ({"company.nam": "t"}, "'nam' is no field of Company"),
            ({"work.x": "t"}, "'work' of Opportunity has no parts"),
            ({"told.x": "t"}, "'x' is no field of Told"),
            ({"title": "a..b"}, "names with dots"),
            ({"title": 5}, "a path, several in a list, or a callable"),
            ({"*": "t"}, "a callable is due"),
            ({"*": lambda _: {"titel": 1}}, "'titel' is no field"),
            ("greenhouse", r"callprep.mapping\('greenhouse'\)"),
            (
                SystemMapping("acme", candidate={"name": "n"}, why_not="So it is."),
                "mapping 'acme': has nothing for Opportunity, but for Candidate. So it is.",
            ),
            (SystemMapping("acme"), "but for no class."),
        ],
    )
    def test_slip(self, mapping: object, why: str) -> None:
        """The message names what is wrong and what there is."""
        with pytest.raises(InvalidInputError, match=why):
            from_mapping(Opportunity, {"t": "Cook"}, cast("Fields", mapping))

    @pytest.mark.parametrize("trait", ["dob", "gender", "race", "religion", "photo", "age", "nationality", "health"])
    def test_traits(self, trait: str) -> None:
        """No field for a protected trait or a picture exists that a mapping could fill."""
        with pytest.raises(InvalidInputError, match="is no field"):
            from_mapping(Candidate, {}, {"name": "n", trait: "x"})


class TestNothing:
    """What says nothing."""

    @pytest.mark.parametrize("obj", [{}, None, 5, "text", [], {"t": None}, {"t": "", "c": []}, SimpleNamespace()])
    def test_nothing(self, obj: object) -> None:
        """Where nothing at all is known there is no value, and one line says so."""
        told = from_mapping(Opportunity, obj, {**BARE, "confidential": lambda _: False}, where="x")
        assert told == Read(None, (Issue("x", "there is nothing in it for Opportunity"),))

    def test_untouched(self) -> None:
        """Frozen and unhashable inputs are read and stay as they are."""
        job = {"t": "Cook", "c": {"name": "Acme"}, "b": ["x", {"name": "y"}]}
        before = copy.deepcopy(job)
        assert role(MappingProxyType(job), {**BARE, "benefits": "b"}).benefits == ("x", "y")
        assert job == before


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["False", "None", "null"]),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["name", "a", "id"]), inner, max_size=4)
    ),
    max_leaves=8,
)
EVERY: Fields = {item.name: item.name for item in attrs.fields(Opportunity)}


@given(st.dictionaries(st.sampled_from(sorted(EVERY)), JSON))
def test_any_json(obj: dict[str, object]) -> None:
    """Whatever stands there, reading every field does not raise, and no nothing becomes a text."""
    told = from_mapping(Opportunity, obj, EVERY)
    if told.value is not None:
        for item in attrs.fields(Opportunity):
            value = getattr(told.value, item.name)
            assert value not in ("None", "False", "nan", "null")
            assert "None" not in (value if isinstance(value, tuple) else ())


@given(st.text())
def test_text_stays(text: str) -> None:
    """A text that says something comes out as it went in, blanks at its ends apart."""
    told = from_mapping(Opportunity, {"t": "Cook", "c": "Acme", "w": text}, {**BARE, "work": "w"})
    assert told.value is not None
    plain = text.replace("\0", "").encode("utf-8", "replace").decode().strip()
    assert told.value.work in (plain, None)
    if told.value.work is None:
        assert len(plain) < len("to be discussed!!")


WAYS: tuple[Callable[[], Where], ...] = (lambda: "t", lambda: ("t",), lambda: lambda _: "Cook")


@pytest.mark.parametrize("way", WAYS)
def test_all_ways_agree(way: Callable[[], Where]) -> None:
    """A path, paths and a callable are three ways to say one thing."""
    assert role({"t": "Cook", "c": "Acme"}, {**BARE, "title": way()}) == Opportunity("Cook", "Acme")

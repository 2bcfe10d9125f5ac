"""The files of a call: what they hold, and what is said where they are wrong."""

from __future__ import annotations

import json
import re
import tomllib
from contextlib import suppress
from datetime import UTC, date, datetime
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callprep import Account, Disclose, Goal, Money, Requirement, Salary, Status, Tech, Warmth
from callprep.errors import InvalidInputError
from callprep.formats.inputs import CandidateFile, read_candidate, read_opportunity
from callprep.model.company import Audience, ProductStatus
from callprep.model.opportunity import Opportunity, Problem, Use
from callprep.model.readiness import KEYS, open_questions
from callprep.model.tone import Tone

CANDIDATE = """
name = "Mira Okafor"
accounts = ["https://github.com/mira-okafor-example", "stackoverflow.com/users/77/mira"]
homepages = "https://mira.example/"
feeds = ["https://mira.example/feed.xml"]
emails = ["mira@mira.example", { address = "m@found.example", found = "GitHub" }]
location = "Lagos"
timezone = "Africa/Lagos"
status = "Passive"
said = ["I draw maps", { text = "and tides", topics = ["sea"], when = 2026-05-01T10:00:00Z, where = "call" }]
contacts = ["John", { name = "Ngozi", relation = "sister", company = "Lumen", told_by = "contact", note = "met" }]
earliest_start = 2026-09-01
do_not_contact = true
today = "2026-05-09"

[reply]
text = "Not now, sorry"
warmth = "not now"
received = 2026-05-08T09:30:00+02:00

[pay]
amount = 70000.5
currency = "eur"
period = "Year"

[caller]
name = "Tomas"
company = "Lumen Works"
role = "sourcer"
email = "tomas@lumen.example"
address = "1 Sample Street"
opt_out = "https://lumen.example/stop"

[caller.tone]
greeting = "Hello"
sign_off = "Yours"
contractions = false
phrases = { "mail_ask.easy" = ["One word will do."] }
"""
ROLE = """
title = "Search engineer"
code = "ENG-7"
impact = "everyone can have any book read to them"
problems = "typing is slow"
learning = []
success = ["live", { text = "fast", by = "90 days", metric = "time to open" }]
tech_stack = ["Kotlin", { name = "COBOL", use = "legacy", note = "two files" }]
must_have = ["a search in production", { text = "German", kind = "language" }]
deal_breakers = []
team_members = ["Ada", { name = "Bo", role = "lead", note = "kind" }]
process = ["a talk", { name = "pairing", minutes = 90, people = ["Ada"], evaluates = ["taste"], internal = true }]
hiring_manager = { name = "Anand" }
next_step = { what = "come by", on = 2026-05-16, minutes = 45.0, place = "our office", meets = { name = "Anand" } }

[salary]
min = 60000
max = 80000
currency = "EUR"
period = "year"
basis = "gross"
stretch = 90000
disclose = "if asked"

[company]
name = "Lumen Works"
startup = true
founders = ["Ngozi"]
funding = [{ name = "seed", amount = "2 million EUR", closed = 2025-01-01, source = "their site" }]
links = [{ kind = "careers", url = "https://lumen.example/jobs" }]
products = ["lamp", { name = "voice", status = "planned", specifics = ["warm"], audience = "speakable" }]
"""


def candidate(folder: Path, text: str) -> CandidateFile:
    """Read a candidate's file of that text."""
    (folder / "c.toml").write_text(text, encoding="utf-8")
    return read_candidate(folder / "c.toml")


class TestCandidate:
    """Who is called, and what they wrote."""

    def test_whole(self, tmp_path: Path) -> None:
        """Every member finds its place."""
        told = candidate(tmp_path, CANDIDATE)
        mira = told.candidate
        assert [account.site for account in mira.accounts] == ["github", "stackoverflow", "homepage", "feed"]
        assert (mira.status, tuple(map(str, mira.emails)), mira.location) == (
            Status.PASSIVE,
            ("mira@mira.example", "m@found.example"),
            "Lagos",
        )
        assert mira.reply is not None
        assert (mira.reply.warmth, mira.reply.text) == (Warmth.NOT_NOW, "Not now, sorry")
        assert mira.reply.received == datetime(2026, 5, 8, 7, 30, tzinfo=UTC)
        assert [said.where for said in mira.said] == ["mail", "call"]
        assert [(contact.name, contact.relation) for contact in mira.contacts] == [
            ("John", "contact"),
            ("Ngozi", "sister"),
        ]
        assert (mira.pay, mira.earliest_start) == (Money(70000.5, "EUR", "year"), date(2026, 9, 1))
        assert mira.do_not_contact
        assert told.caller is not None
        assert (told.caller.role, told.today) == ("sourcer", date(2026, 5, 9))
        assert (told.caller.email, told.caller.address) == ("tomas@lumen.example", "1 Sample Street")
        assert told.caller.opt_out == "https://lumen.example/stop"
        easy = {"mail_ask.easy": ["One word will do."]}
        assert told.caller.tone == Tone(greeting="Hello", sign_off="Yours", contractions=False, phrases=easy)

    def test_a_name_alone(self, tmp_path: Path) -> None:
        """A name is enough; nothing else is made up."""
        told = candidate(tmp_path, 'name = "Mira"')
        assert (told.candidate.accounts, told.candidate.reply, told.caller, told.today) == ((), None, None, None)
        assert told.candidate.do_not_contact is False

    def test_the_same_account_twice(self, tmp_path: Path) -> None:
        """A profile pasted twice is one account."""
        text = (
            'name = "Mira"\naccounts = ["https://github.com/mira-x", "github.com/Mira-X/", "https://github.com/mira-x"]'
        )
        assert candidate(tmp_path, text).candidate.accounts == (Account("github", "mira-x"),)

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("", "name: is missing; give a text in quotes"),
            ('nam = "Mira"', "name: is missing (did you mean 'nam'?)"),
            (
                'name = "Mira"\naccount = []',
                "account: is not known here (did you mean 'accounts'?); known are accounts,",
            ),
            ('name = "Mira"\naccounts = ["mira"]', "accounts[0]: 'mira' is no profile on a site we know"),
            ('name = "Mira"\naccounts = ["https://mira.example"]', "own under homepages or feeds"),
            ('name = "Mira"\nhomepages = ["mira"]', "homepages[0]: an address needs a host"),
            ('name = "Mira"\nfeeds = ["https://a.example/f", "ftp://a.example"]', "feeds[1]: "),
            (
                'name = "Mira"\nstatus = "activ"',
                "status: should be one of passive, active, unknown, is 'activ' (did you",
            ),
            ('name = "Mira"\nreply = "yes"', "reply: should be a table, such as [reply], is a text: 'yes'"),
            ('name = "Mira"\n[reply]\nwarmth = "eager"', "reply.text: is missing"),
            ('name = "Mira"\n[reply]\ntext = "x"\nwarmth = "hot"', "reply.warmth: should be one of eager, lukewarm"),
            (
                'name = "Mira"\n[reply]\ntext = "x"\nreceived = 2026-05-08T09:30:00',
                "reply.received: should be a time with",
            ),
            (
                'name = "Mira"\n[reply]\ntext = "x"\nwarm = "hot"',
                "reply.warm: is not known here (did you mean 'warmth'?)",
            ),
            ('name = "Mira"\n[[contacts]]\nrelation = "friend"', "contacts[0].name: is missing"),
            ('name = "Mira"\ncontacts = [{ name = "J", x = 1 }]', "contacts[0].x: is not known here"),
            ('name = "Mira"\nsaid = ["a", { text = "b", when = "soon" }]', "said[1].when: should be a time with zone"),
            ('name = "Mira"\npay = {}', "pay.amount: is missing; give a number without quotes"),
            ('name = "Mira"\npay = { amount = "70k" }', "pay.amount: should be a number without quotes"),
            ('name = "Mira"\npay = { amount = 7, currency = "$" }', "pay.currency: should be a code of three letters"),
            (
                'name = "Mira"\npay = { amount = 7, period = "fortnight" }',
                "pay.period: should be one of year, month, week",
            ),
            ('name = "Mira"\nearliest_start = "soon"', "earliest_start: should be a date such as 2026-05-09"),
            ('name = "Mira"\ndo_not_contact = "no"', "do_not_contact: should be true or false without quotes"),
            ('name = "Mira"\ncaller = { name = "Tomas" }', "caller.company: is missing"),
            ('name = "Mira"\nemails = ["mira"]', "emails[0]: 'mira' is no mail address"),
            ('name = "Mira"\ntoday = 5', "today: should be a date such as"),
        ],
    )
    def test_wrong(self, tmp_path: Path, text: str, told: str) -> None:
        """What is wrong is named by file and path, with what would be right."""
        with pytest.raises(InvalidInputError) as caught:
            candidate(tmp_path, text)
        assert str(caught.value).startswith(f"{tmp_path / 'c.toml'}: ")
        assert told in str(caught.value)


class TestOpportunity:
    """What they would come to do."""

    def read(self, folder: Path, text: str) -> object:
        """Read an opportunity's file of that text."""
        (folder / "r.toml").write_text(text, encoding="utf-8")
        return read_opportunity(folder / "r.toml")

    def test_whole(self, tmp_path: Path) -> None:
        """Every member finds its place."""
        (tmp_path / "r.toml").write_text(ROLE, encoding="utf-8")
        role = read_opportunity(tmp_path / "r.toml")
        assert role.success == (Goal("live"), Goal("fast", "90 days", "time to open"))
        assert role.tech_stack == (Tech("Kotlin"), Tech("COBOL", Use.LEGACY, "two files"))
        assert role.must_have == (Requirement("a search in production"), Requirement("German", "language"))
        assert (role.problems, role.learning, role.deal_breakers, role.growth) == (
            (Problem("typing is slow"),),
            (),
            (),
            None,
        )
        assert role.salary == Salary(60000, 80000, "EUR", "year", "gross", 90000, Disclose.IF_ASKED)
        assert role.process is not None
        assert [(item.name, item.minutes, item.internal) for item in role.process] == [
            ("a talk", None, False),
            ("pairing", 90, True),
        ]
        assert role.next_step is not None
        assert (role.next_step.minutes, role.next_step.on) == (45, date(2026, 5, 16))
        lamp, voice = role.company.products
        assert (lamp.heard_by, voice.status, voice.heard_by) == (
            Audience.WRITTEN,
            ProductStatus.PLANNED,
            Audience.SPEAKABLE,
        )
        assert role.company.funding[0].closed == date(2025, 1, 1)
        assert [person.name for person in role.team_members] == ["Ada", "Bo"]

    def test_as_told(self, tmp_path: Path) -> None:
        """Title and company are enough: everything else stays open, and nothing is filled in."""
        (tmp_path / "r.toml").write_text('title = "Engineer"\ncompany = "Lumen"\n', encoding="utf-8")
        role = read_opportunity(tmp_path / "r.toml")
        assert role.company.name == "Lumen"
        assert [question.key for question in role.missing()][:8] == list(KEYS)
        assert (role.process, role.success, role.tech_stack, role.must_have, role.salary) == (None,) * 5

    @pytest.mark.parametrize(
        ("told", "means"), [("true", Disclose.SAY), ("false", Disclose.NEVER), ('"say"', Disclose.SAY)]
    )
    def test_disclose(self, tmp_path: Path, told: str, means: Disclose) -> None:
        """Whether the pay may be told can be answered with yes and no, or with the rule."""
        text = f'title = "E"\ncompany = "L"\ntech_stack = "Kotlin, Go"\n[salary]\nmin = 1\ndisclose = {told}'
        (tmp_path / "r.toml").write_text(text, encoding="utf-8")
        role = read_opportunity(tmp_path / "r.toml")
        assert role.salary == Salary(1, disclose=means)
        assert role.tech_stack == (Tech("Kotlin"), Tech("Go"))

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ('company = "L"', "title: is missing"),
            ('title = "E"', 'company: is missing; give company = "Name", or a table [company] with a name'),
            ('title = "E"\ncompany = ""', "company: is missing"),
            ('title = "E"\ncompany = 5', "company: should be a table, such as [company], is a number: 5"),
            ('title = "E"\n[company]\nurl = "x"', "company.name: is missing"),
            (
                'title = "E"\n[company]\nname = "L"\nfounder = "N"',
                "company.founder: is not known here (did you mean 'found",
            ),
            ('title = "E"\ncompany = { name = "L", startup = "yes" }', "company.startup: should be true or false"),
            (
                'title = "E"\ncompany = { name = "L", links = ["x"] }',
                "company.links[0]: should be a table, such as [[comp",
            ),
            (
                'title = "E"\ncompany = { name = "L", products = [{ name = "p", status = "done" }] }',
                "products[0].status: s",
            ),
            (
                'title = "E"\ncompany = { name = "L", products = [{ name = "p", audience = "all" }] }',
                ".audience: should be",
            ),
            (
                'title = "E"\ncompany = { name = "L", funding = [{ name = "s", closed = "2025" }] }',
                "funding[0].closed: sho",
            ),
            ('title = "E"\ncompany = "L"\ngroth = "x"', "groth: is not known here (did you mean 'growth'?)"),
            ('title = "E"\ncompany = "L"\nimpact = 5', "impact: should be a text in quotes, is a number: 5"),
            ('title = "E"\ncompany = "L"\nlearning = [1]', "learning[0]: should be a text in quotes"),
            ('title = "E"\ncompany = "L"\nsuccess = [{ by = "x" }]', "success[0].text: is missing"),
            ('title = "E"\ncompany = "L"\nsuccess = [{ text = "x", due = "x" }]', "success[0].due: is not known here"),
            (
                'title = "E"\ncompany = "L"\ntech_stack = [{ name = "x", use = "daily" }]',
                "tech_stack[0].use: should be one",
            ),
            (
                'title = "E"\ncompany = "L"\nmust_have = [{ text = "x", kind = "tool" }]',
                "must_have[0].kind: should be one",
            ),
            (
                'title = "E"\ncompany = "L"\nprocess = [{ name = "x", minutes = 1.5 }]',
                "process[0].minutes: should be a whol",
            ),
            (
                'title = "E"\ncompany = "L"\nprocess = [{ name = "x", people = [5] }]',
                "process[0].people[0]: should be a tab",
            ),
            (
                'title = "E"\ncompany = "L"\nnext_step = { what = "x", on = "soon" }',
                "next_step.on: should be a date such as",
            ),
            (
                'title = "E"\ncompany = "L"\nnext_step = { what = "x", meets = 5 }',
                "next_step.meets: should be a table",
            ),
            ('title = "E"\ncompany = "L"\nsalary = { basis = "brutto" }', "salary.basis: should be one of gross, net"),
            (
                'title = "E"\ncompany = "L"\nsalary = { disclose = "ask" }',
                "salary.disclose: should be one of say, if_asked",
            ),
            ('title = "E"\ncompany = "L"\nsalary = { minimum = 9 }', "salary.minimum: is not known here"),
            ('title = "E"\ncompany = "L"\nhiring_manager = {}', "hiring_manager.name: is missing"),
        ],
    )
    def test_wrong(self, tmp_path: Path, text: str, told: str) -> None:
        """What is wrong is named by file and path, with what would be right."""
        with pytest.raises(InvalidInputError) as caught:
            self.read(tmp_path, text)
        assert str(caught.value).startswith(f"{tmp_path / 'r.toml'}: ")
        assert told in str(caught.value)


def test_json_says_the_same(tmp_path: Path) -> None:
    """The same file in JSON, with times and dates as texts, gives the same values."""
    for name, text, read in (("c", CANDIDATE, read_candidate), ("r", ROLE, read_opportunity)):
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
        told = json.dumps(tomllib.loads(text), default=lambda moment: moment.isoformat())
        (tmp_path / f"{name}.json").write_text(told, encoding="utf-8")
        assert read(tmp_path / f"{name}.json") == read(tmp_path / f"{name}.toml")


class TestSamples:
    """The files that `init` writes are true, as they are and with every example taken in."""

    EXAMPLE = re.compile(r"^(\s*)# (\w+ = |\[|\"|Thanks for)")

    def sample(self, name: str) -> str:
        """Give the text of a sample."""
        return files("callprep").joinpath("samples", name).read_text(encoding="utf-8")

    def uncommented(self, line: str) -> str:
        """Take the comment sign from an example."""
        return self.EXAMPLE.sub(r"\1\2", line)

    def check(self, folder: Path, name: str, text: str) -> object:
        """Read a sample."""
        (folder / name).write_text(text, encoding="utf-8")
        return (read_candidate if name == "candidate.toml" else read_opportunity)(folder / name)

    @pytest.mark.parametrize("name", ["candidate.toml", "role.toml"])
    def test_as_it_is(self, tmp_path: Path, name: str) -> None:
        """A sample can be read before anything is filled in."""
        assert self.check(tmp_path, name, self.sample(name))

    @pytest.mark.parametrize("name", ["candidate.toml", "role.toml"])
    def test_everything_taken_in(self, tmp_path: Path, name: str) -> None:
        """With every example taken in it can be read too, and there are examples."""
        text = re.sub(r'(?m)^# """$', '"""', self.sample(name))
        lines = text.splitlines()
        taken = [self.uncommented(line) for line in lines]
        assert sum(old != new for old, new in zip(lines, taken, strict=True)) > 10
        told = self.check(tmp_path, name, "\n".join(taken))
        if isinstance(told, CandidateFile):
            assert told.candidate.reply is not None
            assert "My friend John" in told.candidate.reply.text
            assert len(told.candidate.accounts) == 4
        else:
            assert isinstance(told, Opportunity)
            assert open_questions(told) == ()

    def test_each_answer_alone(self, tmp_path: Path) -> None:
        """Each one-line example of the opportunity can be taken in alone."""
        lines = self.sample("role.toml").splitlines()
        top = lines[: lines.index("# [salary]")]
        for index, line in enumerate(top):
            if self.EXAMPLE.match(line):
                text = "\n".join([*lines[:index], self.uncommented(line), *lines[index + 1 :]])
                assert self.check(tmp_path, "role.toml", text), line


NAMES = st.sampled_from(
    "name title company accounts feeds status reply warmth text said when contacts pay amount period salary min max "
    "disclose success tech_stack use process minutes people next_step on meets products audience startup told field "
    "problems title team size start founded visit address manager acknowledged by reviews rating x".split()
)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(("2026-05-09", "say"))
)


@given(
    st.dictionaries(
        NAMES, st.recursive(LEAVES, lambda i: st.lists(i, max_size=3) | st.dictionaries(NAMES, i, max_size=3))
    )
)
@settings(max_examples=200, deadline=None)
def test_anything(tmp_path_factory: pytest.TempPathFactory, form: dict[str, object]) -> None:
    """Whatever stands in a file, it is read or refused with its path: no other error comes out."""
    path = tmp_path_factory.getbasetemp() / "anything.json"
    path.write_text(json.dumps({"name": "Mira", "title": "E", **form}), encoding="utf-8")
    with suppress(InvalidInputError):
        assert read_candidate(path).candidate.name
    with suppress(InvalidInputError):
        assert read_opportunity(path).title

"""Conflicts: what cannot both be right stands side by side; two spellings of one thing do not."""

from __future__ import annotations

from datetime import datetime, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import BLOG, MIRA, SEEN, TODAY, dossier, evidence

from callprep import (
    About,
    Account,
    Answer,
    Candidate,
    Coverage,
    Education,
    Evidence,
    Fact,
    Identity,
    Link,
    Paper,
    Patent,
    Post,
    Project,
    ProjectRole,
    Publisher,
    Reply,
    Role,
    Said,
    Talk,
)
from callprep.insight._told import left, lives_in, works_at
from callprep.insight.conflicts import Conflict, conflicts
from callprep.insight.sameness._employers import firms, same_employer, surely_same_firms
from callprep.insight.sameness._places import places, same_place

OVERFLOW = Account("stackoverflow", "99")


def found(*facts: Fact | Evidence[Fact], candidate: Candidate = MIRA) -> tuple[Conflict, ...]:
    """Give the conflicts of these facts."""
    return conflicts(dossier(*facts, candidate=candidate), TODAY)


def two(one: Fact, other: Fact) -> tuple[Evidence[Fact], Evidence[Fact]]:
    """Give two facts on two accounts; the first is the more trusted one."""
    return evidence(one), evidence(other, OVERFLOW, identity=Identity.STATED)


def at(text: str) -> datetime:
    """Give a moment."""
    return datetime.fromisoformat(f"{text}T12:00:00+00:00")


class TestEmployers:
    """Whether two spellings name one employer."""

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("ACME GmbH", "Acme"),
            ("@acme", "Acme, Inc."),
            ("Acme Corp.", "acme corporation"),
            ("Lumen Works", "LumenWorks"),
            ("Google", "Google DeepMind"),
            ("IBM", "International Business Machines"),
            ("@acme @harbour", "Harbour AG"),
            ("Harbour & Sons", "Harbour"),
            ("Freelance", "Acme"),
            ("self-employed", "Acme"),
            ("Яндекс", "Yandex"),
            ("A.B. Volvo", "Volvo AB"),
            ("", "Acme"),
            ("🚀", "Acme"),
            ("The Company", "Acme"),
        ],
    )
    def test_same(self, one: str, other: str) -> None:
        """Legal forms, at-signs, parts of a firm and short forms are looked through; what names nobody is nobody."""
        assert same_employer(one, other)
        assert same_employer(other, one)

    @pytest.mark.parametrize(
        ("one", "other"),
        [("Acme", "Harbour AG"), ("Lumen Works", "Lumen Labs"), ("AB Volvo", "AB Scania"), ("IB", "Acme")],
    )
    def test_different(self, one: str, other: str) -> None:
        """Other names are other employers, and a legal form in common makes them no one."""
        assert not same_employer(one, other)
        assert not surely_same_firms(firms(one), firms(other))

    def test_hostile(self) -> None:
        """However many parts a text has, a few are read, and of each a few words."""
        many = firms(", ".join("abcdefghijklmnopq"))
        assert len(many) == len(firms("a b c d e f g h, i, j, k, l, m, n, o, p"))
        assert max(map(len, firms("a " * 200))) < 20
        assert len(places("/".join("abcdefghijklmnopq"))) == len(places("/".join("abcdefghi")))

    def test_surely(self) -> None:
        """Two scripts may be one name, and are not surely one."""
        assert not surely_same_firms(firms("Яндекс"), firms("Yandex"))
        assert surely_same_firms(firms("ACME GmbH"), firms("Acme"))


class TestPlaces:
    """Whether two spellings name one place."""

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Berlin", "Berlin, Germany"),
            ("berlin", "BERLIN  (Germany)"),
            ("Germany", "Berlin, Germany"),
            ("Berlin", "Germany"),
            ("London", "Greater London, UK"),
            ("San Francisco Bay Area", "San Francisco, CA"),
            ("NYC", "New York, USA"),
            ("München", "Munich, Deutschland"),
            ("Berlin / Lisbon", "Lisbon, Portugal"),
            ("Remote", "Berlin"),
            ("Earth", "Berlin"),
            ("", "Berlin"),
            ("🌍", "Berlin"),
            ("東京", "Tokyo"),
            ("Tromsø", "Tromso"),
            ("Malmö, Sverige", "Malmo"),
            ("UK", "United Kingdom"),
            ("Leeds, England", "Leeds, UK"),
        ],
    )
    def test_same(self, one: str, other: str) -> None:
        """A town with and without its country, spellings, and what names no place are no conflict."""
        assert same_place(one, other)
        assert same_place(other, one)

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Berlin", "Munich"),
            ("Berlin, Germany", "Munich, Germany"),
            ("Germany", "France"),
            ("Berlin, Germany", "France"),
            ("Paris, France", "Paris, TX, USA"),
            ("Berlin / Lisbon", "Madrid"),
            ("Lyon", "Tromsø"),
            ("Łódź", "Kraków"),
        ],
    )
    def test_different(self, one: str, other: str) -> None:
        """Two towns are two places, in one country too, and so are two countries."""
        assert not same_place(one, other)


class TestTold:
    """What plain English says of where somebody works and lives."""

    @pytest.mark.parametrize(
        ("text", "employers"),
        [
            ("I work at Harbour AG, and like it.", ["Harbour AG"]),
            ("I'm now working for Lumen Works.", ["Lumen Works"]),
            ("I am currently employed by the Bank of Example", []),
            ("I am currently employed by Bank of Example", ["Bank of Example"]),
            ("I've just joined Acme’s Berlin office", ["Acme"]),
            ("I recently started at Tide & Co.", ["Tide & Co"]),
            ("I work at home", []),
            ("I worked at Acme", []),
            ("I joined Acme in 2015", []),
            ("I don't work at Acme", []),
            ("I work for Acme of", ["Acme"]),
            ("I work with A B C D E F G H I J", ["A B C D E F G H"]),
        ],
    )
    def test_works_at(self, text: str, employers: list[str]) -> None:
        """Only the present is read, and only what is written as a name."""
        assert list(works_at(text)) == employers

    @pytest.mark.parametrize(
        ("text", "employers"),
        [
            ("I left Harbour AG last week", ["Harbour AG"]),
            ("I've just left Acme!", ["Acme"]),
            ("I no longer work at Acme.", ["Acme"]),
            ("I left early", []),
        ],
    )
    def test_left(self, text: str, employers: list[str]) -> None:
        """Who left is read as having left."""
        assert list(left(text)) == employers

    @pytest.mark.parametrize(
        ("text", "places"),
        [
            ("I live in Lisbon.", ["Lisbon"]),
            ("I'm based in New York, by the way", ["New York"]),
            ("I've moved to Rio de Janeiro", ["Rio de Janeiro"]),
            ("I work at Globex now and live in Porto.", ["Porto"]),
            ("I work at Globex, and now live in Porto", ["Porto"]),
            ("I work for Globex and am based in Porto", ["Porto"]),
            ("I'm working at Globex and living in Porto", ["Porto"]),
            ("I currently work and live in Porto", ["Porto"]),
            ("I live and work in Porto", ["Porto"]),
            ("I work at Globex and I live in Porto", ["Porto"]),
            ("I work with people who cycle and live in Porto", []),
            ("I don't work at Globex and live in Porto", []),
            ("I work at Globex. Ana and Bo cycle and live in Porto", []),
            ("They work at Globex and live in Porto", []),
            ("I moved to management", []),
            ("I am in Talks", []),
        ],
    )
    def test_lives_in(self, text: str, places: list[str]) -> None:
        """Where somebody lives is read where they say so."""
        assert list(lives_in(text)) == places


class TestEmployer:
    """Where they work."""

    def test_two_profiles(self) -> None:
        """Two profiles with two employers stand side by side with their dates, and one question would settle it."""
        one, other = two(About("Mira", employer="Harbour AG"), About("Mira", employer="Lumen Works"))
        (conflict,) = found(other, one)
        assert [version.said for version in conflict.versions] == ["Harbour AG", "Lumen Works"]
        assert [version.evidence for version in conflict.versions] == [one, other]
        assert conflict.about == "employer"
        assert conflict.why == (
            "their GitHub profile: Harbour AG (read 9 May 2026); "
            "their Stack Overflow profile: Lumen Works (read 9 May 2026)"
        )
        assert conflict.ask == "Where do you work now: Harbour AG or Lumen Works?"

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            (About("Mira", employer="ACME GmbH"), About("Mira", employer="acme")),
            (About("Mira", employer="Acme"), About("Mira")),
            (About("Mira", employer="Acme"), Role("Engineer", "Harbour AG")),
            (About("Mira", employer="Acme"), Role("Engineer", "Harbour AG", current=False)),
            (About("Mira", employer="Acme"), Role("Engineer", current=True)),
            (About("Mira", employer="Acme"), Role("Engineer", "Acme", current=True)),
        ],
        ids=str,
    )
    def test_none(self, one: Fact, other: Fact) -> None:
        """Spellings of one employer and jobs that are over are no conflict."""
        assert found(*two(one, other)) == ()

    def test_profile_against_job(self) -> None:
        """A profile that names another employer than the present job is a conflict."""
        one, other = two(About("Mira", employer="Acme"), Role("Engineer", "Harbour AG", current=True))
        (conflict,) = found(one, other)
        assert {version.evidence for version in conflict.versions} == {one, other}

    def test_two_jobs(self) -> None:
        """Two present jobs on one page may well be two jobs, and the question says so."""
        jobs = (Role("Engineer", "Acme", current=True), Role("Teacher", "Harbour AG", current=True))
        (conflict,) = found(*jobs)
        assert conflict.why.startswith("two jobs at once, as stated: ")
        assert conflict.ask == "Are you at Acme and Harbour AG at the same time?"
        (conflict,) = found(*two(*jobs))
        assert conflict.ask == "Where do you work now: Acme or Harbour AG?"

    def test_three(self) -> None:
        """Three versions are listed as one says them; what is compatible with all of them is none."""
        homepage = evidence(About("Mira", employer="Tide"), BLOG)
        no_firm = evidence(About("Mira", employer="Freelance"), Account("mastodon", "mira@example.com"))
        (conflict,) = found(*two(About("Mira", employer="Acme"), About("Mira", employer="Harbour")), homepage, no_firm)
        assert conflict.ask == "Where do you work now: Acme, Tide or Harbour?"
        assert "their blog: Tide" in conflict.why

    def test_what_they_told_us_comes_first(self) -> None:
        """The candidate's own word goes before any profile, from whichever note it comes."""
        profile = About("Mira", employer="Harbour AG")
        for candidate in (
            attrs.evolve(MIRA, said=(Said("I work at Lumen Works now"),)),
            attrs.evolve(MIRA, reply=Reply("Thanks. I work at Lumen Works.")),
        ):
            (conflict,) = found(profile, candidate=candidate)
            assert [version.said for version in conflict.versions] == ["Lumen Works", "Harbour AG"]
            assert conflict.versions[0].evidence is None
            assert conflict.why.startswith("what they told us: Lumen Works; ")
        (conflict,) = found(profile, evidence(Said("I work at Lumen Works"), identity=Identity.STATED))
        assert conflict.why.startswith("what they told us: Lumen Works (read 9 May 2026); ")
        assert found(profile, evidence(Said("I work at Lumen Works"), identity=Identity.SUGGESTED)) == ()

    def test_left(self) -> None:
        """Who told us that they left is asked, where a profile still names the place."""
        gone = attrs.evolve(MIRA, said=(Said("I left Harbour AG in April"),))
        (conflict,) = found(About("Mira", employer="@harbour"), candidate=gone)
        assert [version.said for version in conflict.versions] == ["no longer at Harbour AG", "@harbour"]
        assert found(About("Mira", employer="Acme"), candidate=gone) == ()

    def test_trust(self) -> None:
        """Proven goes before stated, one's own word before another's, the newer before the older."""
        base = evidence(About("Mira", employer="Acme"))
        other = evidence(About("Mira", employer="Harbour"), OVERFLOW)
        older = attrs.evolve(other, provenance=attrs.evolve(other.provenance, retrieved_at=SEEN - timedelta(days=3)))
        theirs = attrs.evolve(base, provenance=attrs.evolve(base.provenance, publisher=Publisher.OTHER))
        for first, second in ((base, older), (older, theirs), (base, attrs.evolve(other, identity=Identity.STATED))):
            (conflict,) = found(second, first)
            assert conflict.versions[0].evidence == first

    def test_file(self) -> None:
        """What stands in a file is named by its place in it."""
        item = evidence(About("Mira", employer="Acme"))
        filed = attrs.evolve(item, provenance=attrs.evolve(item.provenance, place="cv.json basics"))
        (conflict,) = found(filed, evidence(About("Mira", employer="Harbour"), OVERFLOW))
        assert "cv.json basics: Acme" in conflict.why

    def test_unsure(self) -> None:
        """What may be somebody else's contradicts nobody."""
        other = evidence(About("Mira", employer="Acme"), OVERFLOW, identity=Identity.SUGGESTED)
        assert found(About("Mira", employer="Harbour"), other) == ()


class TestPlace:
    """Where they are."""

    def test_against_what_we_were_told(self) -> None:
        """The place that we were told goes first, a profile's after it."""
        told = attrs.evolve(MIRA, location="Lisbon, Portugal")
        (conflict,) = found(About("Mira", place="Berlin"), candidate=told)
        assert [version.said for version in conflict.versions] == ["Lisbon, Portugal", "Berlin"]
        assert conflict.ask == "Where are you based now: Lisbon, Portugal or Berlin?"
        assert found(About("Mira", place="Lisbon"), candidate=told) == ()

    def test_said(self) -> None:
        """Who told us that they moved is believed before a profile."""
        moved = attrs.evolve(MIRA, said=(Said("I moved to Lisbon"),))
        (conflict,) = found(About("Mira", place="Berlin"), candidate=moved)
        assert conflict.versions[0].said == "Lisbon"

    def test_country_between(self) -> None:
        """A country that fits both towns hides no conflict between them, and is no part of it."""
        (conflict,) = found(
            evidence(About("Mira", place="Germany")),
            evidence(About("Mira", place="Munich, Germany"), OVERFLOW),
            evidence(About("Mira", place="Berlin, Germany"), BLOG),
        )
        assert {version.said for version in conflict.versions} == {"Munich, Germany", "Berlin, Germany"}


class TestName:
    """What to call them."""

    def test_two_names(self) -> None:
        """Two full names lead to one question: which to use; never to why they differ."""
        (conflict,) = found(*two(About("Mira Okafor"), About("Mira Lund")))
        assert conflict.about == "name"
        assert conflict.ask == "Which name would you like us to use?"

    @pytest.mark.parametrize("other", ["M. Okafor", "Okafor, Mira", "tidefan", "Mira", "Dr. Mira Okafor", ""])
    def test_one_name(self, other: str) -> None:
        """Initials, order, titles and nicknames are no other name."""
        assert found(*two(About("Mira Okafor"), About(other))) == ()


class TestOpenToWork:
    """Whether they look."""

    def test_yes_and_no(self) -> None:
        """One profile says yes and one no: it is asked."""
        (conflict,) = found(*two(About("Mira", open_to_work=True), About("Mira", open_to_work=False)))
        assert [version.said for version in conflict.versions] == ["open to work", "not open to work"]
        assert conflict.ask == "Are you open to a move at the moment?"

    def test_silence_is_no_no(self) -> None:
        """A profile that says nothing contradicts none."""
        assert found(*two(About("Mira", open_to_work=True), About("Mira"))) == ()


class TestRecords:
    """Records of one work."""

    def test_what_says_the_same_stands_in_it_too(self) -> None:
        """A second record of one side is as much contradicted as the first, though it is told once."""
        one, other = (evidence(Paper("Tides", doi="10.1/a", published=at(day))) for day in ("2019-05-01", "2022-01-01"))
        twin = evidence(Paper("Tides", doi="10.1/a", published=at("2019-05-01"), topics=("tides",)))
        (conflict,) = found(one, other, twin)
        assert sorted(version.said for version in conflict.versions) == ["2019", "2022"]
        stand = {item.id for version in conflict.versions for item in (version.evidence, *version.also) if item}
        assert stand == {one.id, other.id, twin.id}

    def test_paper_is_named_by_what_differs(self) -> None:
        """The question names the work as one of the records does that contradict each other, and not as a third."""
        years = (Paper("Tides", doi="10.1/a", published=at(day)) for day in ("2019-05-01", "2022-01-01"))
        (conflict,) = found(Paper("A draft", doi="10.1/a"), *years)
        assert "Tides" in conflict.ask
        assert "A draft" not in conflict.about

    def test_years_of_a_paper(self) -> None:
        """One DOI with years more than one apart is a conflict; a year between online and print is none."""
        paper = Paper("On tides", doi="10.1/A", published=at("2019-05-01"))
        (conflict,) = found(paper, attrs.evolve(paper, doi="10.1/a", published=at("2022-01-01")))
        assert {version.said for version in conflict.versions} == {"2019", "2022"}
        assert conflict.ask == "When was your paper «On tides» published?"
        resolved = attrs.evolve(paper, doi="https://doi.org/10.1/A", published=at("2022-01-01"))
        assert found(paper, resolved)[0].why.startswith("one DOI, 10.1/a, with different years: ")
        assert found(paper, attrs.evolve(paper, published=at("2020-01-01"), venue="Sea")) == ()
        assert found(paper, attrs.evolve(paper, published=None)) == ()
        bare = attrs.evolve(paper, doi=None)
        assert found(bare, attrs.evolve(bare, published=at("2022-01-01"))) == ()

    def test_patent(self) -> None:
        """One number, granted in one record and applied for in another, is a conflict."""
        patent = Patent("Tide", "US 12/3")
        (conflict,) = found(patent, Patent("Tide", "us123", granted=True))
        assert {version.said for version in conflict.versions} == {"granted", "application"}
        assert conflict.ask == "Has your patent «Tide» been granted?"
        assert found(patent, Patent("Tide", "US999", granted=True)) == ()
        assert found(patent, Patent("Tides", "us123")) == ()
        assert found(patent, evidence(Patent("Tide", "us123", granted=True), identity=Identity.SUGGESTED)) == ()


class TestDates:
    """Dates that cannot be right."""

    @pytest.mark.parametrize(
        "fact",
        [
            Post("Tides", published=at("2031-01-01")),
            Post("Tides", published=at("1970-01-01")),
            Answer("Tides", answered=at("2026-05-12")),
            Project("Tides", active=at("1970-01-01")),
            Talk("Tides", given=at("2031-01-01")),
            Talk("Tides", given=at("1970-01-01")),
            Education("Tides", ended=at("2031-01-01")),
        ],
        ids=str,
    )
    def test_impossible(self, fact: Fact) -> None:
        """What is to come or stands at a clock's zero is shown beside the day it was read, and asked about."""
        (conflict,) = found(fact)
        assert conflict.about == "date of «Tides»"
        assert conflict.why == "1 date on their GitHub profile cannot be right: to come, or a clock's zero"
        assert [version.said for version in conflict.versions][1] == "read 9 May 2026"
        assert conflict.ask == "When was «Tides»?"

    @pytest.mark.parametrize(
        "fact",
        [
            Post("Tides"),
            Post("Tides", published=at("2026-05-10")),
            Talk("Tides", given=at("2026-10-01")),
            Role("Engineer", "Acme", started=at("2026-06-01")),
            Education("MSc", ended=at("2027-06-01")),
            Link(BLOG, "me", seen=at("2031-01-01")),
            Coverage("repositories", 1),
            evidence(Post("Tides", published=at("1970-01-01")), identity=Identity.SUGGESTED),
        ],
        ids=str,
    )
    def test_possible(self, fact: Fact | Evidence[Fact]) -> None:
        """Talks, jobs and degrees may be announced, a day may have begun elsewhere, and no date is no wrong date."""
        assert found(fact) == ()

    def test_one_broken_clock(self) -> None:
        """A clock that stamps everything wrongly is one conflict, however much it has stamped."""
        posts = [Post(f"Tides {number}", published=at("1970-01-01")) for number in range(3)]
        (conflict,) = found(*posts, *reversed(posts))
        assert conflict.about == "dates on their GitHub profile"
        assert conflict.versions[0].said == "«Tides 0»: 1 January 1970"

    def test_changed_before_begun(self) -> None:
        """A project that was last changed before it was begun is shown; within a day it is none, nor is a fork."""
        project = Project("tides", created=at("2026-03-01"), active=at("2026-02-01"))
        (conflict,) = found(project)
        assert [version.said for version in conflict.versions] == ["begun 1 March 2026", "last changed 1 February 2026"]
        assert conflict.ask == "When did you begin tides?"
        assert found(attrs.evolve(project, active=at("2026-02-28"))) == ()
        assert found(attrs.evolve(project, active=None)) == ()
        assert found(attrs.evolve(project, role=ProjectRole.FORK)) == ()

    def test_job(self) -> None:
        """A job that ends before it begins, and a present one with an end, are shown."""
        role = Role("Engineer", "Acme", started=at("2020-01-01"), ended=at("2019-01-01"))
        (conflict,) = found(role)
        assert conflict.why == "Engineer at Acme ends before it begins, by its dates"
        assert conflict.ask == "From when to when were you Engineer at Acme?"
        (conflict,) = found(Role("Engineer", current=True, ended=at("2019-01-01")))
        assert [version.said for version in conflict.versions] == ["the present job", "ended 1 January 2019"]
        assert conflict.ask == "Are you still Engineer?"
        assert found(Role("Engineer", current=True, ended=at("2026-12-01"))) == ()


class TestAll:
    """Conflicts as a whole."""

    def test_none(self) -> None:
        """Nothing known, nothing contradicted."""
        assert found() == ()

    FACTS = (
        *two(About("Mira Okafor", employer="Acme", place="Berlin"), About("Jo Lund", employer="Tide", place="Rome")),
        evidence(Post("Tides", published=at("1970-01-01"))),
        evidence(Project("tides", created=at("2026-03-01"), active=at("2026-02-01"))),
        evidence(Patent("Tide", "US1")),
        evidence(Patent("Tide", "US1", granted=True)),
    )

    def test_order_plays_no_part(self) -> None:
        """The order of the facts does not show."""
        forward = found(*self.FACTS)
        assert [conflict.about for conflict in forward] == [
            "employer", "place", "name", "patent «Tide»", "dates of tides", "date of «Tides»",
        ]  # fmt: skip
        assert found(*reversed(self.FACTS)) == forward

    def test_ablation(self) -> None:
        """Taking a fact away changes no conflict that does not rest on it."""
        for lost in self.FACTS:
            left_over = [item for item in self.FACTS if item is not lost]
            resting = [
                conflict
                for conflict in found(*self.FACTS)
                if all(version.evidence != lost for version in conflict.versions)
            ]
            assert list(found(*left_over)) == resting

    @given(st.lists(st.builds(About, st.text(), employer=st.text(), place=st.text()), max_size=30))
    def test_any_words(self, abouts: list[About]) -> None:
        """Whatever profiles say, a conflict has two versions, and a question."""
        items = [evidence(item, Account("github", f"m{index}")) for index, item in enumerate(abouts)]
        for conflict in found(*items):
            assert len(conflict.versions) > 1
            assert conflict.ask.endswith("?")

    def test_many_swapped_dates(self) -> None:
        """What one place has the wrong way round is one question, however much of it there is."""
        many = [Project(f"p{n:04}", created=at("2025-01-01"), active=at("2020-01-01")) for n in range(1000)]
        elsewhere = evidence(attrs.evolve(many[0], title="tides"), OVERFLOW)
        jobs = [Role(name, "Acme", started=at("2025-01-01"), ended=at("2020-01-01")) for name in ("Cook", "Baker")]
        over = [attrs.evolve(job, started=None, current=True) for job in jobs]
        gathered = found(*many, elsewhere, *jobs, *over)
        assert [conflict.about for conflict in gathered] == [
            "dates of 2 jobs on their GitHub profile",
            "dates of 2 jobs on their GitHub profile",
            "dates of 1,000 projects on their GitHub profile",
            "dates of tides",
        ]
        assert {conflict.why for conflict in gathered[:3]} == {
            "2 jobs on their GitHub profile end before they begin, by their dates",
            "2 jobs on their GitHub profile are called present and have an end, by their dates",
            "1,000 projects on their GitHub profile were last changed before they were begun, by their dates",
        }
        assert gathered[2].versions[0].said == "p0000: begun 1 January 2025, last changed 1 January 2020"
        assert gathered[2].ask == "When did you begin p0000?"
        assert len(gathered[2].versions) == 1000

    @pytest.mark.parametrize("words", ["שלום <b>", "Acme\ud800", "Acme\x00b", "Acme 🎉", "Acme {{ 7*7 }}"])
    def test_hostile(self, words: str) -> None:
        """Hostile words are passed on as they are."""
        (conflict,) = found(*two(About("Mira", employer=words), About("Mira", employer="Harbour AG")))
        assert conflict.versions[0].said == words

    def test_many(self) -> None:
        """A thousand profiles are compared by the most trusted few of what they say."""
        many = [evidence(About("Mira", employer=f"Firm{n} Ltd"), Account("x", f"m{n}")) for n in range(1000)]
        (conflict,) = found(*many)
        assert len(conflict.versions) == 20

"""The guide's story, told once from end to end: what the personalised call does, the written sheet does too."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import attrs
import pytest
from examples.first_call.prepare import main as demo
from examples.first_call.prepare import prepare
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import BLOG, OPPORTUNITY, SEEN, engagement, evidence

from callprep import (
    PITCH,
    About,
    Answer,
    Channel,
    Contact,
    Engagement,
    Evidence,
    Fact,
    Form,
    Line,
    Paper,
    Pitch,
    Post,
    Project,
    ProjectRole,
    Publisher,
    Severity,
    Skill,
    lint,
)
from callprep.insight.topics import subject_terms
from callprep.wording import said

MOST_WORDS_A_BLOCK = 60
SPOKEN = {Form.SAY, Form.ASK}


@pytest.fixture(scope="module")
def full() -> Engagement:
    """Give the engagement whose opportunity has all eight answers."""
    return prepare()


@pytest.fixture(scope="module")
def as_told() -> Engagement:
    """Give the engagement as far as the guide tells the opportunity."""
    return prepare("role_as_told.toml")


@pytest.fixture(scope="module")
def sheet(full: Engagement) -> Pitch:
    """Give the sheet of the full story."""
    return PITCH.write(full)


def _maps(e: Engagement) -> str:
    return next(item.id for item in e.dossier.of(Project) if item.fact.title == "Maps")


def _football(e: Engagement) -> str:
    return next(item.id for item in e.dossier.of(Post) if "football" in item.fact.topics)


def _main_line(sheet: Pitch, *sections: str) -> list[Line]:
    return [line for name in sections for line in sheet.part(name) if line.when is None and line.form in SPOKEN]


def _place(sheet: Pitch, wanted: Callable[[Line], bool]) -> int:
    lines = [line for line in sheet.lines if line.form in SPOKEN and line.when is None]
    return next(index for index, line in enumerate(lines) if wanted(line))


class TestMoves:
    """The moves of the two dialogues, as far as they concern the sheet."""

    def test_m1_opens_with_manners(self, sheet: Pitch) -> None:
        """The first block says who calls and from where, thanks for the reply and asks whether the time suits."""
        first = " ".join(line.text for line in _main_line(sheet, "opener", "permission"))
        assert "Rajiv" in first
        assert "Pooja" in first
        assert "XYZ Infolabs" in first
        assert "thank" in first.casefold()
        assert first.endswith("?")
        assert "interested" not in first

    def test_m2_no_code(self, sheet: Pitch) -> None:
        """The internal code of the position is never spoken, only named among what not to say."""
        assert all("SDE" not in line.text for line in sheet.lines if line.form in SPOKEN)
        assert any("SDE" in line.text for line in sheet.part("avoid"))

    def test_m3_one_timely_hook(self, full: Engagement, sheet: Pitch) -> None:
        """There is one personal hook, it rests on their own fresh words, and its line turns to the subject."""
        (line,) = sheet.part("rapport")
        assert line.cites == (_football(full),)
        assert "Leicester City" in line.text
        assert "why I'm calling" in line.text

    def test_m3_hook_goes_stale(self, full: Engagement) -> None:
        """Fifteen days after the event the personal hook is gone."""
        later = attrs.evolve(full, today=date(2016, 5, 3) + timedelta(days=15))
        assert all(_football(full) not in line.cites for line in PITCH.write(later).lines)

    def test_m4_asks_before_telling(self, sheet: Pitch) -> None:
        """With a shared contact on record a question comes before the company, which then takes two sentences."""
        (question,) = _main_line(sheet, "shared_contact")
        assert question.form is Form.ASK
        assert _place(sheet, lambda line: line is question) < _place(sheet, lambda line: line in sheet.part("company"))
        assert len(_main_line(sheet, "company")) <= 2

    def test_m5_company_by_impact_and_product(self, sheet: Pitch) -> None:
        """The company is told by its impact and by specifics of the product, not by a list of goods."""
        told = " ".join(line.text for line in sheet.part("company"))
        assert "change how luxury products are sold" in told
        assert "recommendations" in told
        assert "offers that depend on where you are" in told
        assert "watches" not in told

    def test_m6_role_rests_on_both(self, full: Engagement, sheet: Pitch) -> None:
        """The role cites what they built and what the manager answered."""
        cites = {cited for line in sheet.part("role") for cited in line.cites}
        assert {_maps(full), "opportunity.first_project", "opportunity.team_impact"} <= cites

    def test_m7_credit_first_then_delta(self, full: Engagement, sheet: Pitch) -> None:
        """Maps are credited by name before the task comes up, are offered nowhere, and a delta follows."""
        credit = _place(sheet, lambda line: "Maps" in line.text and "GitHub" in line.text)
        task = _place(sheet, lambda line: "opportunity.first_project" in line.cites)
        delta = _place(sheet, lambda line: bool(line.offers))
        assert credit < task < delta
        shared = set(full.overlaps()[0].shared)
        assert shared == {"map"}
        assert not any(shared & set(line.offers) for line in sheet.lines)

    def test_m8_gain_is_told_unasked(self, sheet: Pitch) -> None:
        """What they would gain stands on the main line, from the manager's answers."""
        (line,) = _main_line(sheet, "learning")
        assert "opportunity.learning" in line.cites
        assert {"event", "invitation"} & set(line.offers)

    def test_m7_m8_no_delta_is_invented(self, full: Engagement) -> None:
        """Without what comes after there is no delta, but a need."""
        bare = attrs.evolve(full, opportunity=attrs.evolve(full.opportunity, learning=None, growth=None))
        sheet = PITCH.write(bare)
        assert sheet.part("learning") == ()
        assert any(need.field == "opportunity.growth" for need in sheet.needs)
        assert not any(line.offers for line in sheet.lines)

    def test_m9_praise_has_an_object(self, full: Engagement, sheet: Pitch) -> None:
        """The line that says why they were rung cites the project and names it."""
        (line,) = [line for line in _main_line(sheet, "credential") if line.form is Form.SAY]
        assert line.cites[0] == _maps(full)
        assert "Maps" in line.text

    def test_m10_branches(self, sheet: Pitch) -> None:
        """At least two likely reactions are prepared for."""
        assert len({line.when for line in sheet.part("branches")}) >= 2

    def test_m11_one_ask(self, sheet: Pitch) -> None:
        """The call ends with exactly one ask, for who is half in a small one, with date and effort, and the mail."""
        asks = [line for line in _main_line(sheet, "next_step") if line.form is Form.ASK]
        assert len(asks) == 1
        assert asks[0].text.count("?") == 1
        assert "en minutes" in asks[0].text
        assert re.search(r"\b(?:Mon|Tues|Wednes|Thurs|Fri)day \d+ May\b", asks[0].text)
        (held,) = [line for line in (*sheet.part("next_step"), *sheet.left_out) if "18 May" in line.text]
        assert held.form is Form.KNOW
        assert "45 minutes" in held.text
        assert any("mail today" in line.text for line in sheet.part("next_step") if line.when == "Yes")

    def test_m12_a_no_is_taken_well(self, sheet: Pitch) -> None:
        """A no is thanked for, asked for one reason, and asked for leave to keep in touch."""
        (line,) = [line for line in sheet.part("branches") if line.when == "No"]
        assert "Thanks" in line.text
        assert line.text.count("?") == 1
        assert "get in touch" in line.text

    def test_m13_third_person(self, full: Engagement) -> None:
        """A third person is named only where the candidate named them."""
        hearsay = attrs.evolve(
            full.candidate, contacts=(Contact("John", "friend", "XYZ Infolabs", told_by="a colleague"),)
        )
        sheet = PITCH.write(attrs.evolve(full, candidate=hearsay))
        assert not any("John" in line.text for line in sheet.lines if line.form in SPOKEN)
        assert any("Do not name John" in line.text for line in sheet.part("avoid"))


class TestMeasure:
    """Ten minutes, one page, no long blocks."""

    def test_agenda_adds_up(self, sheet: Pitch, as_told: Engagement) -> None:
        """The plan of the minutes adds up to the ten of the call."""
        for written in (sheet, PITCH.write(as_told)):
            assert sum(slot.minutes for slot in written.agenda) == 10

    def test_words(self, sheet: Pitch) -> None:
        """The main line can be said in the time, at 130 words a minute with a fifth left for listening."""
        assert sheet.spoken_words <= 10 * 130 * 0.8
        assert all(len(line.text.split()) <= MOST_WORDS_A_BLOCK for line in sheet.lines)

    def test_fits_a_page(self, sheet: Pitch) -> None:
        """The sheet has at most 650 words, which fit a page."""
        words = [word for line in sheet.lines for word in f"{line.when or ''} {line.text}".split()]
        assert len(words) + sum(len(str(need).split()) for need in sheet.needs) <= 650

    def test_questions(self, sheet: Pitch) -> None:
        """At least three questions are asked: in the first block, before the company, at the close."""
        for section in ("permission", "shared_contact", "next_step"):
            assert any("?" in line.text for line in _main_line(sheet, section))

    def test_learning_question_ranks_first(self, full: Engagement) -> None:
        """After an overlap the likeliest question is what they would learn."""
        first = full.questions()[0]
        done = full.overlaps()[0].evidence.fact.title
        assert first.question == said(full.voice, "question.growth_done", title=done)


class TestRules:
    """The sheet passes the rules that judge it, and other drafts do not."""

    @pytest.mark.parametrize("role", ["role.toml", "role_as_told.toml"])
    def test_sheet_is_clean(self, role: str) -> None:
        """No rule finds anything in the written sheet."""
        engagement = prepare(role)
        assert lint(PITCH.write(engagement), engagement) == ()

    def test_invented_facts_are_found(self, full: Engagement) -> None:
        """A draft that names what nobody knows is caught at those names."""
        found = lint("I saw that you spoke at GOTO Oslo on 14 June, and your 9,000 stars.", full)
        assert {"GOTO", "Oslo", "14 June", "9,000"} <= {
            finding.text for finding in found if finding.rule == "grounding"
        }

    def test_generic_offer_is_found(self, full: Engagement) -> None:
        """Offering map work as something new, with no credit for Maps, is an error."""
        found = lint("We are looking for someone to build maps for our app.", full, Channel.CALL)
        assert [finding.rule for finding in found] == ["overlap.pitched_as_new"]

    def test_credit_first_is_fine(self, full: Engagement) -> None:
        """The same offer after credit for their project passes."""
        draft = "I liked your Maps project on GitHub. You would build our maps from the ground up."
        assert not [finding for finding in lint(draft, full) if finding.rule == "overlap.pitched_as_new"]


subjects = st.sampled_from(["search", "index", "speech", "billing", "maps", "Rust", "Python"])
topics = st.lists(subjects, max_size=3, unique=True).map(tuple)
days = st.sampled_from([None, SEEN, datetime(2015, 3, 1, tzinfo=UTC)])
projects = st.builds(
    Project,
    subjects,
    role=st.sampled_from(ProjectRole),
    description=st.sampled_from([None, "A small thing. Made at night."]),
    topics=topics,
    languages=topics,
    stars=st.integers(0, 3),
    active=days,
)
posts = st.builds(Post, subjects, topics=topics, published=days)
skills = st.builds(Skill, subjects, score=st.integers(0, 3))
answers = st.builds(Answer, subjects, topics=topics, score=st.integers(0, 3))
abouts = st.builds(About, st.just("Mira"), headline=st.sampled_from([None, "Engineer"]), employer=subjects)
papers = st.builds(Paper, subjects, topics=topics, published=days)
publishers = st.sampled_from([Publisher.SELF, Publisher.SELF, Publisher.UNKNOWN, Publisher.OTHER])
facts_of_any_kind: st.SearchStrategy[Fact] = st.one_of(projects, posts, skills, answers, abouts, papers)
people: st.SearchStrategy[list[Evidence[Fact]]] = st.lists(
    st.builds(evidence, facts_of_any_kind, publisher=publishers), max_size=5, unique_by=lambda item: item.id
)
offers = st.lists(st.sampled_from(["speech at scale", "billing", "maps and search", "index"]), max_size=3, unique=True)


class TestAblation:
    """The line ledger: take a fact away, and exactly its lines go."""

    def _holds(self, before: Pitch, after: Pitch, lost: str) -> list[Line]:
        gone = [line for line in before.lines if lost in line.cites]
        assert not [line for line in after.lines if lost in line.cites]
        survivors = [line for line in before.lines if lost not in line.cites]
        kept = Counter(after.lines)
        kept.subtract(survivors)
        assert all(count >= 0 for count in kept.values()), "a line that does not rest on the fact went with it"
        for name in PITCH.names:
            went = sum(lost in line.cites for line in before.part(name))
            came = len([line for line in after.part(name) if line not in survivors])
            needs = {part.name: len(part.passage.needs) for part in after.parts}
            had = {part.name: len(part.passage.needs) for part in before.parts}
            # a line may also stand where the question had to be asked before: what is new to them is known then
            assert came + needs.get(name, 0) - had.get(name, 0) <= went, f"more came than went in {name}"
        return gone

    @pytest.mark.parametrize("role", ["role.toml", "role_as_told.toml"])
    def test_every_fact(self, role: str) -> None:
        """Whatever single fact is taken away, its lines go, the others keep their bytes, and a slot is filled once."""
        engagement = prepare(role)
        before = PITCH.write(engagement)
        for item in engagement.dossier.evidence:
            without = attrs.evolve(engagement, dossier=engagement.dossier.without(item.id))
            self._holds(before, PITCH.write(without), item.id)

    @given(people, offers)
    def test_anybody(self, facts: list[Evidence[Fact]], learning: list[str]) -> None:
        """Whoever it is and whatever is offered, a single fact taken away takes exactly its lines."""
        role = attrs.evolve(OPPORTUNITY, learning=learning or None, tech_stack="Rust, Python")
        e = engagement(*facts, opportunity=role)
        before = PITCH.write(e)
        for item in e.dossier.evidence:
            self._holds(before, PITCH.write(attrs.evolve(e, dossier=e.dossier.without(item.id))), item.id)
        turned = PITCH.write(engagement(*reversed(facts), opportunity=role))
        assert turned.lines == before.lines, "the order in which facts were found shows on the sheet"

    @pytest.mark.parametrize(
        ("fact", "other"),
        [
            (About("Mira", employer="Acme"), About("Mira", employer="Zenit")),
            (
                Paper("Search", published=SEEN, doi="10.1/x"),
                Paper("Search", published=datetime(2015, 3, 1, tzinfo=UTC), doi="10.1/x"),
            ),
        ],
    )
    def test_what_contradicts_it(self, fact: Fact, other: Fact) -> None:
        """Without what contradicts it, a fact is told again, and nothing else changes."""
        e = engagement(fact, evidence(other, BLOG))
        before = PITCH.write(e)
        for item in e.dossier.evidence:
            self._holds(before, PITCH.write(attrs.evolve(e, dossier=e.dossier.without(item.id))), item.id)

    def test_maps(self, full: Engagement, sheet: Pitch) -> None:
        """Without Maps its credit, the guard and the delta go, and the task may be offered again."""
        lost = _maps(full)
        after = PITCH.write(attrs.evolve(full, dossier=full.dossier.without(lost)))
        gone = self._holds(sheet, after, lost)
        assert {"credential", "role", "learning", "avoid"} <= {
            part.name for part in sheet.parts for line in part.passage.lines if line in gone
        }
        assert any("map" in line.offers for line in after.part("role"))

    def test_john(self, full: Engagement, sheet: Pitch) -> None:
        """Without John what rests on him goes; a plain question stands in its place."""
        stranger = attrs.evolve(full, candidate=attrs.evolve(full.candidate, contacts=()))
        after = PITCH.write(stranger)
        gone = self._holds(sheet, after, "candidate.contacts.John")
        assert len(gone) == 3
        assert not any("John" in line.text for line in after.lines)

    def test_football(self, full: Engagement, sheet: Pitch) -> None:
        """Without the post on football only the line that breaks the ice goes."""
        lost = _football(full)
        after = PITCH.write(attrs.evolve(full, dossier=full.dossier.without(lost)))
        (line,) = self._holds(sheet, after, lost)
        assert line in sheet.part("rapport")
        assert not any("Leicester" in line.text for line in after.lines)

    def test_coming_back(self, full: Engagement, sheet: Pitch) -> None:
        """A fact that comes back brings back the same bytes."""
        assert PITCH.write(full).to_json() == sheet.to_json()


def test_demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The demo prints the sheet and writes both calls: with all eight answers, and as far as the guide tells."""
    monkeypatch.chdir(tmp_path)
    demo()
    assert "Leicester City" in capsys.readouterr().out
    assert "Settle before the call" not in (tmp_path / "out" / "call-sheet.html").read_text(encoding="utf-8")
    assert "Settle before the call" in (tmp_path / "out" / "as-told" / "call-sheet.html").read_text(encoding="utf-8")


class TestHonesty:
    """What is not known is not filled in."""

    def test_open_answers_are_needs(self, as_told: Engagement) -> None:
        """What the guide leaves open shows up as needs: measures, tools, pay, and what to expect."""
        fields = {need.field for need in PITCH.write(as_told).needs}
        assert {"opportunity.success", "opportunity.tech_stack", "opportunity.salary"} <= fields

    def test_no_evidence(self, full: Engagement) -> None:
        """With no evidence at all the sheet still opens, asks, tells the role and closes, and invents nothing."""
        nobody = attrs.evolve(full.candidate, accounts=(), contacts=(), reply=None)
        empty = attrs.evolve(full, candidate=nobody, dossier=attrs.evolve(full.dossier, candidate=nobody, reports=()))
        sheet = PITCH.write(empty)
        assert not [finding for finding in lint(sheet, empty) if finding.severity is Severity.ERROR]
        assert {"opener", "permission", "company", "role", "learning", "next_step"} <= {
            part.name for part in sheet.parts
        }
        assert any("proudest" in line.text for line in sheet.part("credential"))

    def test_no_work_no_pitch(self, full: Engagement) -> None:
        """Without an answer to what they would do no work is offered, but a need says so; why and the gain stay."""
        bare = attrs.evolve(full.opportunity, first_project=None, work=None, problems=None)
        sheet = PITCH.write(attrs.evolve(full, opportunity=bare))
        assert [line.cites for line in sheet.part("role")] == [("opportunity.team_impact",)]
        assert all("opportunity.learning" in line.cites for line in sheet.part("learning"))
        assert any(need.field == "opportunity.work" for need in sheet.needs)

    def test_pay_is_never_said(self, sheet: Pitch) -> None:
        """A range that may be told only if asked is on no line that is said unasked."""
        assert not any("2,600,000" in line.text for line in sheet.lines if line.form in SPOKEN)

    def test_new_topics_are_new(self, full: Engagement) -> None:
        """What is called new has a subject that none of their projects has."""
        done = subject_terms([item.fact.title for item in full.dossier.of(Project)])
        assert all(subject_terms((gain.text,)) - done for gain in full.overlaps()[0].new)

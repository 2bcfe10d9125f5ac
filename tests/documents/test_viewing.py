"""Who may read what of a sheet: canaries in every field that is not for a reader, and none in what they get."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

import attrs
import pytest
from benchmarks.trades import engagements
from tests.documents.letters import INDEX, POST, TOMAS, letter_case
from tests.helpers import BLOG, MIRA, SEEN, dossier, evidence

from callprep import (
    PITCH,
    CallNotes,
    Company,
    Competency,
    Contact,
    Disclose,
    Engagement,
    Form,
    Goal,
    Identity,
    Interest,
    Money,
    Objection,
    Opportunity,
    Part,
    Passage,
    Person,
    Product,
    ProductStatus,
    Project,
    Reply,
    Round,
    Said,
    Salary,
    Talk,
    Warmth,
    ask,
    know,
    line,
    ref,
)
from callprep.documents.lines import Line, Need
from callprep.documents.mail import REACH_OUT
from callprep.documents.note import CONNECT_NOTE, INMAIL
from callprep.documents.viewing import View, Viewer, _whole, seen_by  # pyright: ignore[reportPrivateUsage]
from callprep.errors import InvalidInputError
from callprep.model.told import Audience

CANARY = re.compile(r"canary[a-z]+", re.IGNORECASE)


def canary(name: str) -> str:
    """Give a word that stands nowhere by chance, as part of an answer that is long enough to be quoted."""
    return f"the canary{name.replace('_', '')} that sings"


INTERNAL = "reason_note urgency flexibility sourcing_notes target_start".split()
SPEAKABLE = "work first_project team_impact company_goals profile downsides speakable_reason level".split()


_role: Callable[..., Opportunity] = Opportunity  # some answers are known by name only


def watched() -> Engagement:
    """Give a case with a canary in everything that somebody is not to read."""
    role = _role(
        "Search engineer",
        Company(
            "Lumen Works",
            one_liner="the makers of a reading lamp",
            products=(
                Product("Canaryplanned", status=ProductStatus.PLANNED),
                Product("Canarybuilding", canary("buildingline"), ProductStatus.BUILDING),
            ),
        ),
        impact="open books to everybody",
        learning=("reading aloud, with the speech team",),
        growth="you would lead search",
        problems=(canary("problems"),),
        success=(Goal(canary("success"), by="90 days"),),
        must_have=(canary("musthave"),),
        nice_to_have=(canary("nicetohave"),),
        deal_breakers=(canary("dealbreakers"),),
        objections=(Objection("Is it slow?", canary("objections")),),
        selling_points=(canary("sellingpoints"),),
        competencies=(Competency("reading", weight=7),),
        process=(Round("a canarydebrief", internal=True), Round("a talk")),
        hiring_manager=Person("Ola Berg", note=canary("notemanager")),
        salary=Salary(70000, 90000, "EUR", "year", stretch=98765, disclose=Disclose.NEVER),
        code="CANARYCODE",
        tech_stack="Rust",
        **{
            name: canary(name)
            for name in (*INTERNAL, *SPEAKABLE)
            if name in {one.name for one in attrs.fields(Opportunity)}
        },
    )
    them = attrs.evolve(
        MIRA,
        emails=("canarymail@mira.example",),
        reply=Reply("I keep a canaryreply at home. Who is in the team? Pay me a canarypay please.", Warmth.QUESTION),
        said=(Said(canary("said")),),
        contacts=(Contact("Canaryfriend", "friend", "Lumen Works", note=canary("notecontact")),),
        pay=Money(87654, "EUR", "year"),
    )
    facts = (
        evidence(
            Project("search-index", description="An index.", topics=("search",), stars=40, active=SEEN), source="github"
        ),
        POST,
        evidence(Interest("Canaryhobby", personal=True), BLOG, source="feeds"),
        evidence(Talk("Canarysuggested"), BLOG, source="homepage", identity=Identity.SUGGESTED),
        evidence(Said(canary("saidfact")), BLOG, source="mail"),
    )
    caller = attrs.evolve(TOMAS, email="canarycaller@lumen.example", address="1 Canarystreet")
    notes = (CallNotes(datetime(2026, 5, 1, tzinfo=UTC), said=(Said(canary("noted")),), private=canary("private")),)
    return Engagement(them, dossier(*facts, candidate=them), role, caller, notes, today=date(2026, 5, 9))


def outputs(view: View) -> Iterator[str]:
    """Give a view in all its forms."""
    yield from (str(view), view.markdown(), view.html(), view.to_json(), view._repr_html_(), repr(view))


def canaries(text: str) -> set[str]:
    """Give the canaries in a text."""
    return {found.casefold() for found in CANARY.findall(text)}


class TestLeaks:
    """What does not get out."""

    def test_candidate(self) -> None:
        """The candidate reads nothing internal, nothing that may only be said, and nobody else's name."""
        view = PITCH.write(watched()).seen_by(Viewer.CANDIDATE)
        for told in outputs(view):
            assert not canaries(told), told
            assert not re.search(r"87,?654|98,?765|70,?000|90,?000", told)
        assert "search-index" in str(view)
        assert not view.needs

    def test_manager(self) -> None:
        """The manager reads no way to reach them, no third person, no hobby, no reply, no pay of theirs."""
        view = PITCH.write(watched()).seen_by(Viewer.HIRING_MANAGER)
        theirs = "reply pay friend mail hobby suggested said saidfact noted private notecontact street caller".split()
        for told in outputs(view):
            assert not canaries(told) & {f"canary{name}" for name in theirs}, told
            assert not re.search(r"87,?654", told)
        assert "search-index" in str(view)
        assert "canaryfirstproject" in str(view)

    def test_recruiter(self) -> None:
        """The recruiter reads all that the sheet says."""
        sheet = PITCH.write(watched())
        view = sheet.seen_by(Viewer.RECRUITER)
        told = [one.text for block in view.blocks for one in block.lines]
        assert told == [line.text for line in sheet.lines]
        assert view.needs == tuple(map(str, sheet.needs))
        assert canaries(str(view)) >= {"canaryfriend", "canarycode", "canaryplanned", "canaryfirstproject"}

    def test_mail_and_notes(self) -> None:
        """Nothing of it stands in a mail or a note either, but what the sender says of themself."""
        e = watched()
        mail = REACH_OUT.write(e)
        sender = {"canarycaller", "canarystreet"}
        for told in (str(mail), mail.markdown(), mail.html()):
            assert canaries(told) == sender, told
        assert canaries(mail.eml().decode()) <= {*sender, "canarymail"}
        for note in (CONNECT_NOTE.write(e), INMAIL.write(e)):
            assert not canaries(str(note)), str(note)

    @pytest.mark.parametrize("key", engagements())
    def test_trades(self, key: str) -> None:
        """For people of every trade nobody else's name and no sum of theirs reaches manager or candidate."""
        e = engagements()[key]
        sheet = PITCH.write(e)
        for viewer in (Viewer.HIRING_MANAGER, Viewer.CANDIDATE):
            told = str(sheet.seen_by(viewer))
            for contact in e.candidate.contacts:
                assert contact.name not in told
            assert not (e.candidate.pay and f"{e.candidate.pay.amount:,.0f}" in told)
        hushed = e.opportunity.written().company is None
        assert not (hushed and e.opportunity.company.name in str(sheet.seen_by(Viewer.CANDIDATE)))

    def test_handed_over(self) -> None:
        """A line that would not survive being handed over stays behind, whatever it rests on."""
        parts = (Part("credential", Passage((line("She is a job hopper."), line("Your index is here.")))),)
        view = seen_by(letter_case(), parts, (), Viewer.CANDIDATE)
        assert [one.text for block in view.blocks for one in block.lines] == ["Your index is here."]


class TestRules:
    """Which line goes where."""

    CASE = letter_case(POST, INDEX, company=Company("Lumen Works", products=(Product("Glowreader"),)))

    def kept(self, one: Line, viewer: Viewer, e: Engagement = CASE, part: str = "credential") -> bool:
        """Tell whether a line is kept for a reader."""
        return bool(seen_by(e, (Part(part, Passage((one,))),), (), viewer).blocks)

    @pytest.mark.parametrize("name", ["Ze\u200bd Quark", "Zed Quark"])
    def test_hidden_signs(self, name: str) -> None:
        """A sign that nobody sees hides no name from whoever may not read it."""
        e = attrs.evolve(self.CASE, candidate=attrs.evolve(MIRA, contacts=(Contact(name),)))
        for told in ("Zed says hello.", "Ze\u200bd says hello."):
            assert not self.kept(Line(told), Viewer.HIRING_MANAGER, e)
        assert self.kept(line("Somebody says hello."), Viewer.HIRING_MANAGER, e)

    @pytest.mark.parametrize(
        ("cited", "manager", "candidate"),
        [
            ("candidate.name", True, True),
            ("candidate.reply", False, True),
            ("candidate.pay", False, False),
            ("candidate.contacts.Ola", False, False),
            ("caller.company", True, True),
            ("caller.address", True, False),
            ("opportunity.impact", True, True),
            ("opportunity.first_project", True, False),
            ("opportunity.flexibility", True, False),
            ("opportunity.nowhere", True, False),
            ("company.products", True, True),
            ("company.nowhere", True, False),
            ("0123456789abcdef", False, False),
            (POST.id, True, True),
        ],
    )
    def test_cites(self, cited: str, *, manager: bool, candidate: bool) -> None:
        """A line stays where all that it rests on is for that reader."""
        told = line("It is so.", cites=[cited])
        assert self.kept(told, Viewer.HIRING_MANAGER) is manager
        assert self.kept(told, Viewer.CANDIDATE) is candidate

    def test_forms(self) -> None:
        """What is only known, or answered if asked, is not for the candidate; the manager may read it."""
        for one in (know("It is so."), line("It is so.", when="Why?")):
            assert not self.kept(one, Viewer.CANDIDATE)
            assert self.kept(one, Viewer.HIRING_MANAGER)
        assert self.kept(ask("Is it so?"), Viewer.CANDIDATE)

    def test_unknown_section(self) -> None:
        """A section of somebody's own is the recruiter's until they show it otherwise."""
        for viewer in (Viewer.HIRING_MANAGER, Viewer.CANDIDATE):
            assert not self.kept(line("Secret."), viewer, part="my_own")
        view = seen_by(self.CASE, (Part("my_own", Passage((line("Mine."),))),), (), Viewer.RECRUITER)
        assert view.blocks[0].label == "My own"

    def test_products(self) -> None:
        """Products are for the candidate where all that were told may be written."""
        building = Product("Night lamp", status=ProductStatus.BUILDING)
        e = letter_case(company=Company("Lumen Works", products=(building,)))
        told = line("We build it.", cites=["company.products"])
        assert not self.kept(told, Viewer.CANDIDATE, e)

    def test_unmarked_text(self) -> None:
        """An answer that may only be said stays out of the candidate's copy also where a line does not cite it."""
        assert not self.kept(line("First the index behind the library search, from scratch."), Viewer.CANDIDATE)

    def test_confidential(self) -> None:
        """In a confidential search no line names the company."""
        e = letter_case(caller=attrs.evolve(TOMAS, company="Finch Search"), confidential=True)
        assert not self.kept(line("Come to Lumen Works."), Viewer.CANDIDATE, e)
        assert not self.kept(line("Come.", cites=[ref(e.opportunity.company, "name")]), Viewer.CANDIDATE, e)
        assert seen_by(e, (), (), Viewer.CANDIDATE).title == "Mira Okafor"

    def test_needs(self) -> None:
        """The manager's own questions come first, by whichever name they are addressed."""
        asked = (
            Need("A?", to="your team"),
            Need("B?", to="the hiring manager"),
            Need("C?", to="Ola"),
            Need("Canaryfriend?"),
        )
        e = letter_case(candidate=attrs.evolve(MIRA, contacts=(Contact("Canaryfriend"),)), hiring_manager=Person("Ola"))
        assert seen_by(e, (), asked, Viewer.HIRING_MANAGER).needs == (
            "the hiring manager: B?",
            "Ola: C?",
            "your team: A?",
        )
        assert seen_by(letter_case(), (), asked[2:3], Viewer.HIRING_MANAGER).needs == ("Ola: C?",)


@pytest.mark.parametrize("viewer", ["candidate", "nobody", None, Audience.WRITTEN])
def test_nobody_else_reads(viewer: object) -> None:
    """Who is none of the three readers gets no copy, least of all that of another; the three are named."""
    case = letter_case(POST)
    with pytest.raises(InvalidInputError, match=r"Viewer\.RECRUITER, Viewer\.HIRING_MANAGER, Viewer\.CANDIDATE"):
        seen_by(case, PITCH.write(case).parts, (), viewer)  # type: ignore[arg-type]  # what no type checker has seen


class TestForms:
    """How a view is handed on."""

    def test_json(self) -> None:
        """It comes back from JSON, which holds words and no ids."""
        view = PITCH.write(watched()).seen_by(Viewer.CANDIDATE)
        assert View.from_json(view.to_json()) == view
        assert set(json.loads(view.to_json())) <= {"schema", "@type", "viewer", "title", "blocks", "needs"}
        assert POST.id not in view.to_json()

    @pytest.mark.parametrize("viewer", Viewer)
    def test_laid_out(self, viewer: Viewer) -> None:
        """As text, Markdown and page it says the same, and who it is for."""
        view = PITCH.write(watched()).seen_by(viewer)
        assert ("For the" in str(view)) is (viewer is not Viewer.CANDIDATE)
        for told in (str(view), view.markdown(), view.html()):
            assert "search" in told
        assert any(one.form is Form.ASK for block in view.blocks for one in block.lines)

    def test_audience(self) -> None:
        """What the manager opens by a mark is the candidate's to read."""
        e = letter_case(POST)
        role = e.opportunity.answered("first_project", "a ledger of lamps", audience=Audience.WRITTEN)
        told = line("You would keep it.", cites=["opportunity.first_project"])
        opened = seen_by(attrs.evolve(e, opportunity=role), (Part("role", Passage((told,))),), (), Viewer.CANDIDATE)
        assert opened.blocks


def test_a_question_goes_with_what_it_asks_about() -> None:
    """A question about something that a reader may not have goes with it: alone nobody could tell what it asks."""
    named, about = line("I saw loom.", cites=("1234", "opportunity.code")), ask("Who uses it?", cites=("1234",))
    other = ask("How are you?", cites=("candidate.name",))
    given = (named, about, other)
    assert [*_whole(given, lambda one: one is not named)] == [other]
    assert [*_whole(given, lambda _: True)] == [*given]
    assert [*_whole((about,), lambda _: True)] == [about]

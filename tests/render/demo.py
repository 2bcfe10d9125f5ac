"""An engagement for the tests of this folder: the guide's story, and the same with one text put in everywhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TypeAlias

import attrs

from callprep.documents.checklist import Checklist, Done, Item, Phase
from callprep.documents.lines import Line, Need, Passage, ask, know, line
from callprep.documents.outline import Part
from callprep.documents.pitch import PITCH, Pitch
from callprep.engagement import Caller, Engagement
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate, Contact, Reply, Warmth
from callprep.model.company import Company, Person, Product, ProductStatus
from callprep.model.evidence import (
    Dossier,
    Evidence,
    Gap,
    GapKind,
    Hop,
    Identity,
    Provenance,
    Report,
)
from callprep.model.facts import About, Answer, Coverage, Fact, Link, Post, Project, Skill
from callprep.model.money import Disclose, Salary
from callprep.model.opportunity import Goal, NextStep, Opportunity, Round

Text: TypeAlias = Callable[[str, str], str]
"""What to write into a field: called with the field's name and the text of the story."""

_LONG = {"impact", "first_project", "team_impact", "growth", "learning", "goal", "team", "specific", "headline"}

NOW = datetime(2016, 5, 9, 8, tzinfo=UTC)
GITHUB = Account("github", "rajiv-maps", "https://github.com/rajiv-maps")
STACK = Account("stackoverflow", "1234567", "https://stackoverflow.com/users/1234567")
HOME = Account("homepage", "rajiv.example", "https://rajiv.example/")
BLOG = Account("feed", "rajiv.example/feed.xml", "https://rajiv.example/feed.xml")


def plain(field: str, text: str) -> str:
    """Tell the story as it is."""
    del field
    return text


def everywhere(text: str) -> Text:
    """Put one text into every field."""
    return lambda field, told: text if field else told


def at(place: str, text: str) -> Text:
    """Put a text into one field."""
    return lambda field, told: text if field == place else told


def evidence(
    fact: Fact,
    account: Account,
    source: str,
    identity: Identity = Identity.PROVEN,
    *,
    page: str = "",
    path: tuple[Hop, ...] = (),
) -> Evidence[Fact]:
    """Bind a fact to an account's page."""
    where = Provenance(source, account, page or account.url, account.url, NOW, path=path)
    return Evidence(fact, where, identity)


def _is_seen(char: str) -> bool:
    return char.isprintable() and not char.isspace()


def _named(name: str, otherwise: str) -> str:
    """Give a name that one can see: nobody is called by nothing."""
    return name if any(map(_is_seen, name)) else otherwise


def candidate(text: Text = plain) -> Candidate:
    """Rajiv, who answered and named his friend."""
    return Candidate(
        _named(text("candidate.name", "Rajiv Menon"), "Rajiv Menon"),
        accounts=(GITHUB, STACK),
        reply=Reply(text("reply", "Thanks, willing to hear more. My friend John used to work at XYZ Infolabs.")),
        contacts=(Contact(text("contact", "John"), "friend", "XYZ Infolabs"),),
    )


def dossier(text: Text = plain) -> Dossier:
    """What is known about Rajiv: four sources, one of them cut short."""
    home = Account("homepage", text("account.handle", HOME.handle), text("account.url", HOME.url))
    maps = Project(
        text("project.title", "Maps"),
        description=text(
            "project.description", "Vector map renderer for Android: offline areas, marker clustering, labels by hand."
        ),
        topics=(text("project.topic", "maps"), "android"),
        languages=(text("project.language", "Java"),),
        stars=412,
        active=datetime(2016, 2, 20, tzinfo=UTC),
    )
    github: tuple[Evidence[Fact], ...] = (
        evidence(maps, GITHUB, "github", page=text("page", "https://github.com/rajiv-maps/maps")),
        evidence(Coverage(text("coverage", "repositories"), 10, 38), GITHUB, "github"),
        evidence(Skill(text("skill", "Java"), basis=text("basis", "top language")), GITHUB, "github"),
    )
    clusters = Answer(
        text("answer.title", "How do I cluster thousands of map markers without jank?"),
        ("android",),
        88,
        answered=datetime(2015, 1, 1, tzinfo=UTC),
        attribution=text("attribution", "rajiv (CC BY-SA 4.0)"),
    )
    champions = Post(
        text("post.title", "Champions, at last"),
        (text("post.topic", "Leicester City"), "football"),
        datetime(2016, 5, 3, tzinfo=UTC),
        summary=text("post.summary", "A title nobody saw coming."),
    )
    about = About(
        text("about.name", "Rajiv Menon"),
        headline=text("headline", "Android engineer"),
        employer=text("employer", "Tiffinbox Delivery"),
    )
    named = (Hop(home, BLOG, "me", home.url),)
    return Dossier(
        candidate(text),
        (
            Report("github", github),
            Report("stackexchange", (evidence(clusters, STACK, "stackexchange"),)),
            Report("feeds", (evidence(champions, BLOG, "feeds", Identity.STATED, path=named),)),
            Report(
                "homepage",
                (evidence(about, home, "homepage"), evidence(Link(home, text("rel", "me")), home, "homepage")),
                Gap(GapKind.TIMED_OUT, text("gap", "no answer within 30 seconds")),
            ),
            Report(text("source", "lobsters"), (), Gap(GapKind.SKIPPED, text("skipped", "off unless asked for"))),
        ),
        as_of=NOW,
        listed=(Hop(home, Account("x", text("listed", "rajiv_maps"), text("listed.url", "")), "me"),),
        dropped=((text("category", "health"), 2),),
    )


def opportunity(text: Text = plain) -> Opportunity:
    """The guide's opening, with all eight answers."""
    app = Product(
        text("product", "the Sivogy app"),
        text("product.line", "one app that joins three things"),
        ProductStatus.BUILDING,
        (text("specific", "recommendations as a good shop makes them"), "offers that depend on where you stand"),
    )
    return Opportunity(
        text("title", "Senior mobile engineer"),
        Company(
            text("company", "XYZ Infolabs"),
            one_liner=text("one_liner", "the technology wing of Sivogy, the luxury brand"),
            products=(app,),
        ),
        impact=text("impact", "change how luxury products are sold"),
        first_project=text("first_project", "the maps feature of the app, from the ground up"),
        team_impact=text("team_impact", "nothing location-based ships before the map does"),
        growth=text("growth", "you would own everything that knows where a customer stands"),
        learning=(text("learning", "with the data-science team, event invitations and deals by location"),),
        success=(Goal(text("goal", "a map screen in the beta"), "90 days", "share of users who open it"),),
        tech_stack=f"Java, Android SDK, Node.js, {text('tool', 'PostgreSQL')}",
        must_have=("Android in production",),
        salary=Salary(1_800_000, 2_600_000, "INR", "year", "gross", disclose=Disclose.IF_ASKED),
        team=text("team", "five people"),
        hiring_manager=Person(text("manager", "Anand Rao"), text("manager.role", "head of mobile")),
        locations=(text("location", "Bengaluru"),),
        remote="hybrid",
        process=(Round(text("round", "a talk with Anand"), 45), Round("meeting the team", 30)),
        next_step=NextStep(text("next_step", "come by for a short talk at our office"), when="next week", minutes=45),
        code=text("code", "SDE"),
    )


def engagement(text: Text = plain) -> Engagement:
    """Rajiv and the opening."""
    caller = Caller(
        _named(text("caller", "Pooja"), "Pooja"), _named(text("caller.company", "XYZ Infolabs"), "XYZ Infolabs")
    )
    return Engagement(candidate(text), dossier(text), opportunity(text), caller, today=date(2016, 5, 9))


def pitch(text: Text = plain) -> Pitch:
    """The call sheet as callprep writes it."""
    return PITCH.write(engagement(text))


def fixed(text: Text = plain) -> Pitch:
    """A call sheet whose lines are fixed, whatever the texts are: every place of the page has one."""
    e = engagement(text)
    # an engagement keeps no private matter, and any text may look like one: a page has to hold against all of them
    object.__setattr__(e, "dossier", dossier(text))
    known = e.dossier.evidence
    parts = {
        "opener": (line(text("say", "Hi."), cites=["candidate.name"]), ask(text("ask", "Is this a good time?"))),
        "rapport": (Line(text("raw", "Champions!"), (known[0].id, text("cite", "company.makes"))),),
        "shared_contact": (ask("What did you hear?"), line(text("answer", "Then I skip."), when=text("when", "Knows"))),
        "credential": (
            know(text("know", "Built Maps."), cites=[known[0]]),
            line("It is why I rang.", cites=[known[3]]),
        ),
        "stack": (know(text("tool.line", "Java: Maps."), cites=known[:6]), know("SQL: nothing public, ask.")),
        "questions": (line(text("reply.line", "Five."), when=text("question", "Who is in the team?")),),
        "next_step": (ask("Come by?"), know("Promise: a mail.", when="Yes")),
        "avoid": (know(text("avoid", "Do not say SDE."), cites=["opportunity.code"]),),
    }
    need = Need(text("need", "Which tools?"), to=text("to", "the hiring manager"))
    told = (Part(name, Passage(lines, (need,) if name == "stack" else ())) for name, lines in parts.items())
    return Pitch(e, tuple(told))


def checklist(text: Text = plain) -> Checklist:
    """A checklist with an item of each state."""
    items = tuple(Item(state.value, text("item", "Read GitHub"), state, text("why", "no token")) for state in Done)
    return Checklist(text("candidate.name", "Rajiv Menon"), (Phase(text("phase", "Before the call"), items),))


def rich() -> Pitch:
    """A call sheet for somebody who has done everything, at a company that has said everything, at length."""
    words = "with care for people who wait at doors in the rain and want to know where their lunch is right now"
    many = tuple(
        evidence(
            Project(f"Atlas number {index}", description=f"{words}, {words}", topics=("maps",), stars=900 - index),
            GITHUB,
            "github",
            page=f"https://github.com/rajiv-maps/atlas-number-{index}",
        )
        for index in range(40)
    )
    base = engagement(lambda field, told: f"{told} {words}" if field in _LONG else told)
    tools = ", ".join(f"Tool {index}" for index in range(25))
    return PITCH.write(
        Engagement(
            Candidate(
                "Rajiv Subramaniam Menon-Fitzgerald",
                accounts=(GITHUB, STACK),
                reply=Reply("Yes", Warmth.EAGER),
                contacts=tuple(Contact(f"Friend {index}", "friend", "XYZ Infolabs") for index in range(12)),
            ),
            Dossier(
                base.candidate,
                (
                    Report("github", many),
                    *base.dossier.reports,
                    Report("one", (), Gap(GapKind.DENIED)),
                    Report("two", (), Gap(GapKind.NOT_FOUND)),
                    Report("three", (), Gap(GapKind.NOT_A_PERSON)),
                    Report("four"),
                ),
                as_of=NOW,
            ),
            attrs.evolve(base.opportunity, tech_stack=tools, salary=None, next_step=None, process=None),
            base.caller,
            today=base.today,
        )
    )

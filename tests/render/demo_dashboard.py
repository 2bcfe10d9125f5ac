"""Dashboards for the tests of this folder, by hand: an ordinary person, a crowded one, one of whom little is known.

As in `demo`, every text can be put in from outside. All people are invented.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

import attrs
from tests.render import demo
from tests.render.demo import BLOG, GITHUB, HOME, NOW, STACK, Text, plain

from callprep.identity.explain import Explanation
from callprep.insight.accomplishments import Accomplishment
from callprep.insight.conflicts import Conflict, Version
from callprep.insight.dashboard import Card, Dashboard, Gave, LeftOut, ToAsk, Year
from callprep.insight.expertise import Expertise, Momentum, Passion
from callprep.insight.interests import Guess, Leaning, Stated
from callprep.insight.vocabulary import Topic
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import Evidence, Gap, GapKind, Hop, Identity
from callprep.model.facts import (
    About,
    Answer,
    Education,
    Fact,
    Mention,
    Paper,
    Post,
    Project,
    ProjectRole,
    Role,
    Talk,
    Wish,
)

TODAY = date(2016, 5, 9)
X = Account("x", "rajiv_maps", "https://x.com/rajiv_maps")


def _at(year: int, month: int = 1, day: int = 1) -> datetime:
    return datetime(year, month, day, tzinfo=UTC)


def _maps(text: Text) -> Evidence[Fact]:
    fact = Project(
        text("project.title", "Maps"),
        description="Vector map renderer for Android: offline areas, marker clustering, labels by hand.",
        stars=412,
        active=_at(2016, 2, 20),
    )
    return demo.evidence(fact, GITHUB, "github", page=text("page", "https://github.com/rajiv-maps/maps"))


def _tiles(text: Text) -> Evidence[Fact]:
    fact = Project(text("project.title", "tile-server"), ProjectRole.MAINTAINER, stars=57, active=_at(2015, 11, 3))
    return demo.evidence(fact, GITHUB, "github", page=text("page", "https://github.com/rajiv-maps/tile-server"))


def _talk(text: Text) -> Evidence[Fact]:
    fact = Talk(text("talk.title", "Ten thousand markers, sixty frames"), "Droid Days Pune", given=_at(2015, 9, 12))
    page = text("page", "https://rajiv.example/talks/markers")
    return demo.evidence(fact, HOME, "homepage", Identity.STATED, page=page, path=(Hop(GITHUB, HOME, "blog"),))


def _paper(text: Text) -> Evidence[Fact]:
    fact = Paper(
        text("paper.title", "Label placement on small screens"), venue="Cartography Letters", published=_at(2013)
    )
    return demo.evidence(fact, HOME, "openalex", page=text("page", "https://doi.example/10.5555/labels"))


def _answers(text: Text) -> tuple[Evidence[Fact], ...]:
    asked = (
        "How do I cluster thousands of map markers without jank?",
        "Draw text along a path",
        "Tiles flicker on zoom",
    )
    return tuple(
        demo.evidence(
            Answer(text("answer.title", title), ("android",), 88 - index, answered=_at(2015 - index, 3, 4)),
            STACK,
            "stackexchange",
            page=text("page", f"https://stackoverflow.com/a/{1000 + index}"),
        )
        for index, title in enumerate(asked)
    )


def _posts(text: Text) -> tuple[Evidence[Fact], ...]:
    told = (
        ("Champions, at last", _at(2016, 5, 3)),
        ("Why map labels are hard", _at(2016, 1, 17)),
        ("Year notes", None),
    )
    named = (Hop(HOME, BLOG, "me", HOME.url),)
    return tuple(
        demo.evidence(
            Post(text("post.title", title), published=when),
            BLOG,
            "feeds",
            Identity.STATED,
            page=text("page", f"https://rajiv.example/{index}"),
            path=named,
        )
        for index, (title, when) in enumerate(told)
    )


def _about(text: Text) -> tuple[Evidence[Fact], ...]:
    site = About(text("about.name", "Rajiv Menon"), text("headline", "Android engineer, maps"), place="Pune")
    code = About(
        text("about.name", "Rajiv Menon"),
        text("headline", "Mobile engineer"),
        employer=text("employer", "Tiffinbox Delivery"),
        place=text("place", "Bengaluru"),
    )
    return (demo.evidence(code, GITHUB, "github"), demo.evidence(site, HOME, "homepage", Identity.STATED))


def _expertise(text: Text) -> tuple[Expertise, ...]:
    maps, tiles, answers, posts = _maps(text), _tiles(text), _answers(text), _posts(text)
    return (
        Expertise(
            Topic(text("topic", "Android")),
            (maps, tiles, *answers, _talk(text)),
            text("why", "2 own projects, 3 answers and 1 talk over 4 years, the last in February 2016."),
            date(2013, 3, 4),
            date(2016, 2, 20),
            Momentum.STEADY,
            text("moved", "2 items in the last twelve months, 2 a year before"),
        ),
        Expertise(
            Topic(text("topic", "Maps and cartography")),
            (maps, _talk(text), _paper(text), posts[1]),
            text("why", "1 own project, 1 paper, 1 talk and 1 post over 3 years, the last in February 2016."),
            date(2013, 1, 1),
            date(2016, 2, 20),
            Momentum.RISING,
            text("moved", "3 items in the last twelve months, 1 in the three years before"),
        ),
        Expertise(
            Topic(text("topic", "Java")),
            (maps, tiles),
            text("why", "2 own projects, the last in February 2016."),
            date(2015, 11, 3),
            date(2016, 2, 20),
        ),
        Expertise(
            Topic(text("topic", "Bluetooth")),
            answers,
            text("why", "3 answers over 2 years, the last in March 2013."),
            date(2011, 3, 4),
            date(2013, 3, 4),
            Momentum.RESTING,
            text("moved", "nothing since March 2013"),
        ),
    )


def _accounts(text: Text) -> tuple[Card, ...]:
    home = Account("homepage", text("account.handle", HOME.handle), text("account.url", HOME.url))
    return (
        Card(Explanation(GITHUB, Identity.PROVEN, reasons_for=("the recruiter gave it",)), 4),
        Card(Explanation(STACK, Identity.PROVEN, reasons_for=("the recruiter gave it",)), 3),
        Card(
            Explanation(
                home,
                Identity.STATED,
                (Hop(GITHUB, home, "blog"),),
                (text("reason", "GitHub rajiv-maps names it as its own (blog), seen 2016-05-09"),),
            ),
            3,
        ),
        Card(
            Explanation(
                X,
                Identity.SUGGESTED,
                reasons_for=(text("reason", "rajiv.example links to it (plain), without saying whose it is"),),
                reasons_against=(
                    text("reason", "Pooja said on 2016-05-08 that it and GitHub are not the same person"),
                ),
            ),
            listed=True,
        ),
    )


def _sources(text: Text) -> tuple[Gave, ...]:
    return (
        Gave("github", (("project", 12), ("skill", 3), ("about", 1)), ("10 of 38 repositories read",), None, NOW),
        Gave("stackexchange", (("answer", 30), ("skill", 6)), (), None, NOW),
        Gave("feeds", (("post", 9),), (), None, NOW),
        Gave("homepage", (("about", 1), ("talk", 1)), (), Gap(GapKind.TIMED_OUT, text("gap", "30 seconds")), NOW),
        Gave("openalex", (("paper", 1),), (), None, NOW),
        Gave("x", (), (), Gap(GapKind.SKIPPED, text("skipped", "off unless a token is set"))),
        Gave("bitbucket", (), (), Gap(GapKind.NOT_FOUND)),
        Gave(text("source", "lobsters"), (), (), Gap(GapKind.RATE_LIMITED)),
    )


def _background(text: Text) -> tuple[Evidence[Fact], ...]:
    job = Role(text("role", "Android engineer"), text("employer", "Tiffinbox Delivery"), _at(2014, 3), current=True)
    before = Role(text("role", "Software engineer"), text("employer", "Parcel & Sons"), _at(2011, 7), _at(2014, 2))
    study = Education(text("study", "BSc Geography"), text("school", "University of Pune"), ended=_at(2011, 6))
    return tuple(demo.evidence(fact, HOME, "homepage") for fact in (study, before, job))


def ordinary(text: Text = plain) -> Dashboard:
    """Rajiv: some projects, answers, posts, a talk and a paper; two conflicts, some gaps."""
    maps, posts, about = _maps(text), _posts(text), _about(text)
    wish = demo.evidence(
        Wish(text("wish", "I would love to own a map from the data up to the pixels."), stated=_at(2016, 1, 17)),
        BLOG,
        "feeds",
        Identity.STATED,
        page=text("page", "https://rajiv.example/1"),
    )
    return Dashboard(
        Candidate(text("candidate.name", "Rajiv Menon"), accounts=(GITHUB, STACK)),
        TODAY,
        NOW,
        accounts=_accounts(text),
        headlines=about,
        accomplishments=(
            Accomplishment(
                maps,
                text("part", "owner"),
                text("reach", "412 stars"),
                date(2016, 2, 20),
                text("why", "Own, and used."),
            ),
            Accomplishment(
                _paper(text), "first author of 2", "", date(2013, 1, 1), "Published, first author.", (_talk(text),)
            ),
            Accomplishment(_talk(text), "speaker", "", date(2015, 9, 12), "Chosen by a conference."),
            Accomplishment(_tiles(text), "maintainer", "57 stars", date(2015, 11, 3), "Kept up for two years."),
        ),
        expertise=_expertise(text),
        passions=(
            Passion(
                Topic(text("topic", "Maps and cartography")),
                (maps, _talk(text), posts[1]),
                text("why", "3 items of their own choice over 8 months: the rule is 3 over 183 days."),
            ),
        ),
        interests=(
            Leaning(
                text("leaning", "Typography"),
                personal=False,
                items=(posts[1],),
                why=text("why", "1 post, in January 2016."),
            ),
            Leaning(
                text("leaning", "Football"), personal=True, items=(posts[0],), why=text("why", "1 post, in May 2016.")
            ),
            Leaning(
                text("leaning", "Note taking"), personal=False, items=(posts[2],), why=text("why", "1 post, undated.")
            ),
        ),
        stated=(
            Stated(
                text("wish", "I would love to own a map from the data up to the pixels."),
                wish,
                "on their blog",
                date(2016, 1, 17),
            ),
            Stated(text("said", "Happy to hear what you are building."), None, text("where", "in their reply to us")),
        ),
        guesses=(
            Guess(
                text("guess", "Cartography"),
                (maps, posts[1]),
                text("why", "3 items in the last twelve months, and no job of theirs names it."),
                text("ask", "You have done more with maps in the last year. Is that where you would like to go?"),
            ),
        ),
        background=_background(text),
        years=(
            Year(2011, 1, 4),
            Year(2012, 0, 9, 1),
            Year(2013, 2, 8, 0, 1),
            Year(2014, 3, 6, 2),
            Year(2015, 4, 3, 3, 1),
            Year(2016, 2, 0, 3),
        ),
        sources=_sources(text),
        conflicts=(
            Conflict(
                text("conflict", "place"),
                (Version(text("version", "Bengaluru"), about[0]), Version("Pune", about[1]), Version("Bangalore")),
                text("why", "Two profiles of theirs name different places."),
                text("ask", "Where are you based at the moment?"),
            ),
        ),
        possibly=(
            demo.evidence(
                Mention(text("mention", "Rajiv Menon wins award"), text("page", "https://news.example/award")),
                GITHUB,
                "websearch",
                Identity.SUGGESTED,
                page=text("page", "https://news.example/award"),
            ),
        ),
        left_out=(
            LeftOut("clauses on private matters", 2, "the words were not kept"),
            LeftOut("forks", 14, "copies of other people's projects are not their own work"),
        ),
        to_ask=(
            ToAsk(
                text("question", "What would make a next step worth it for you?"), text("why", "Nothing says so yet.")
            ),
            ToAsk(text("ask", "Where are you based at the moment?"), "Two profiles of theirs name different places."),
        ),
    )


def nobody() -> Dashboard:
    """Somebody of whom nothing is known, and whom nobody has looked for."""
    return Dashboard(Candidate("Mira Okafor"), TODAY, None, to_ask=(ToAsk("What do you do?", "Nobody has looked."),))


def thin() -> Dashboard:
    """Somebody with a profile and little else: the sources answered."""
    about = demo.evidence(About("Mira Okafor", "Nurse informatician"), HOME, "homepage")
    return Dashboard(
        Candidate("Mira Okafor", accounts=(HOME,)),
        TODAY,
        NOW,
        accounts=(Card(Explanation(HOME, Identity.PROVEN, reasons_for=("the recruiter gave it",)), 1),),
        headlines=(about,),
        sources=(
            Gave("homepage", (("about", 1),), (), None, NOW),
            Gave("github", (), (), Gap(GapKind.NO_ACCOUNT)),
            Gave("feeds", (), (), None, NOW),
        ),
        to_ask=tuple(
            ToAsk(question, why)
            for question, why in (
                (
                    "What have you finished lately that you like to talk about?",
                    "Nothing that was read says what they made.",
                ),
                (
                    "Which part of your work do people come to you for?",
                    "Nothing that was read says what they know best.",
                ),
                (
                    "If you could choose, what would your next step look like?",
                    "Nothing that was read says where they want to go.",
                ),
                (
                    "What do you like to spend your time on, in your trade or beside it?",
                    "Nothing that was read says what draws them.",
                ),
            )
        ),
    )


def crowded(count: int = 1000) -> Dashboard:
    """Somebody with very many of everything."""
    base = ordinary()
    words = "with care for people who wait at doors in the rain"
    many = tuple(
        demo.evidence(
            Project(f"Atlas number {index} {words}", stars=count - index, active=_at(2001 + index % 15, 2, 20)),
            GITHUB,
            "github",
            page=f"https://github.com/rajiv-maps/atlas-number-{index}",
        )
        for index in range(count)
    )
    return attrs.evolve(
        base,
        candidate=Candidate("Rajiv Subramaniam Menon-Fitzgerald " * 9),
        accomplishments=tuple(Accomplishment(one, "owner", "9 stars", date(2015, 1, 1), words) for one in many),
        expertise=tuple(
            Expertise(Topic(f"Topic {index} {words}"), many, words, date(2001, 2, 20), date(2015, 2, 20), kind, words)
            for index, kind in enumerate((*Momentum,) * 10)
        ),
        passions=tuple(Passion(Topic(f"Topic {index}"), many, words) for index in range(40)),
        interests=tuple(
            Leaning(f"Interest {index} {words}", personal=False, items=many, why=words) for index in range(40)
        ),
        stated=base.stated * 40,
        guesses=base.guesses * 40,
        headlines=tuple(
            demo.evidence(About("Rajiv", f"Headline {index} {words}", words), GITHUB, "github") for index in range(40)
        ),
        background=base.background * 40,
        years=tuple(Year(year, year % 7 * 20, year % 5 * 9, year % 3, year % 2) for year in range(1990, 2017)),
        sources=tuple(attrs.evolve(one, source=f"source{index}") for index, one in enumerate(base.sources * 8)),
        accounts=base.accounts * 40,
        conflicts=base.conflicts * 40,
        possibly=base.possibly * 400,
        left_out=base.left_out * 40,
        to_ask=tuple(ToAsk(f"Question {index} {words}?", words) for index in range(40)),
    )

"""Entries of a dashboard: words, dates and pages."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from tests.render import demo
from tests.render.demo import GITHUB, HOME

from callprep.model.evidence import Evidence, Identity
from callprep.model.facts import Education, Fact, Post, Project, Skill
from callprep.render.entries import Page, entry, page, rest, sentence, words

TODAY = date(2016, 5, 9)


def _project(number: int = 0) -> Evidence[Fact]:
    fact = Project(f"Maps {number}", active=datetime(2016, 2, 20, tzinfo=UTC))
    return demo.evidence(fact, GITHUB, "github", page=f"https://github.com/rajiv-maps/maps{number}")


def test_page() -> None:
    """A piece of evidence shows its title, its page, when it happened, how sure it is, and its id."""
    item = _project()
    assert page(item, TODAY) == Page(
        title="Maps 0",
        href="https://github.com/rajiv-maps/maps0",
        place="github.com/rajiv-maps/maps0",
        when="Feb 2016",
        day="2016-02-20",
        identity="proven",
        cites=item.id,
    )


@pytest.mark.parametrize("when", [None, datetime(1970, 1, 1, tzinfo=UTC), datetime(2999, 1, 1, tzinfo=UTC)])
def test_no_date(when: datetime | None) -> None:
    """Where no date can be right, the day it was read stands for it, and says so."""
    found = page(demo.evidence(Post("Year notes", published=when), HOME, "homepage", Identity.STATED), TODAY)
    assert (found.when, found.day) == ("read 9 May 2016", "2016-05-09")
    assert found.identity == "named on a page of theirs"


def test_no_year_of_a_degree() -> None:
    """The year of a degree is not shown: it would tell an age."""
    study = Education("BSc Geography", ended=datetime(2011, 6, 1, tzinfo=UTC))
    assert page(demo.evidence(study, HOME, "homepage"), TODAY).when == "read 9 May 2016"


def test_entry() -> None:
    """An entry shows three pages, counts the others, and cites the first forty."""
    items = tuple(map(_project, range(50)))
    told = entry("Maps", items, TODAY, notes=("owner", "", "\x00"), why="1 own\nproject", ask="Why?")
    assert (told.title, told.notes, told.why, told.ask) == ("Maps", ("owner",), "1 own project", "Why?")
    assert [one.title for one in told.pages] == ["Maps 0", "Maps 1", "Maps 2"]
    assert told.more == "and 47 more in the dossier"
    assert told.cites == tuple(item.id for item in items[:40])
    assert (told.when, told.day) == ("Feb 2016", "2016-02-20")


def test_given_date() -> None:
    """A date that is given wins over those of the items; without either there is none."""
    told = entry("Maps", (_project(),), TODAY, when=date(2015, 1, 2))
    assert (told.when, told.day) == ("Jan 2015", "2015-01-02")
    bare = entry("Maps", (), TODAY)
    assert (bare.when, bare.day, bare.pages, bare.more, bare.cites) == ("", "", (), "", ())


def test_hostile_and_long() -> None:
    """Texts are cleaned and cut; what has nothing to look at is a question mark."""
    told = entry("\u202e\x00", (demo.evidence(Skill("x" * 500), GITHUB, "github"),), TODAY, why="why " * 500)
    assert told.title == "?"
    assert len(told.pages[0].title) <= 72
    assert len(told.why) <= 260
    assert words("\x1b[31mred") == "red"


def test_rest() -> None:
    """What is not shown is counted; where all is shown nothing is said."""
    assert rest(0) == rest(-3) == ""
    assert rest(1234) == "and 1,234 more in the dossier"


def test_sentence() -> None:
    """A sentence of ours begins with a capital; a name that is written otherwise keeps its form."""
    told = (sentence("a project"), sentence("1 post"), sentence("medRxiv paper"), sentence(" \x00"))
    assert told == ("A project", "1 post", "medRxiv paper", "")


@pytest.mark.parametrize("about", ["iOS client for npm", "pip-like thing", "lowercase on purpose"])
def test_words_that_are_not_ours(about: str) -> None:
    """What something is, in words that are not ours, stands as it was written, in the place of our reason."""
    assert entry("Maps", (_project(),), TODAY, why="1 own project", about=about).why == about

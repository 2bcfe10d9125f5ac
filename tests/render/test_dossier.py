"""The dossier as a view."""

from __future__ import annotations

import attrs
from tests.render import demo
from tests.render.demo import GITHUB, evidence

from callprep.model.evidence import Dossier, Gap, GapKind, Report
from callprep.model.facts import Skill, Wish
from callprep.render.dossier import DossierView, Named, Side, dossier


def _side(view: DossierView, label: str) -> Side:
    (side,) = (side for side in view.sides if side.label == label)
    return side


def test_sources() -> None:
    """Every source says what it gave, and what it could not, with its own words."""
    asked = {one.source: (one.gave, one.missing) for one in dossier(demo.dossier()).asked}
    assert asked == {
        "GitHub": ("3 facts", ""),
        "Stack Overflow": ("1 fact", ""),
        "their blog": ("1 fact", ""),
        "their homepage": ("2 facts", "Could not look: no answer in time – no answer within 30 seconds"),
        "lobsters": ("nothing", "Not looked at: left out – off unless asked for"),
    }


def test_looked_in_vain() -> None:
    """A source that looked and found nothing says just that."""
    view = dossier(Dossier(demo.candidate(), (Report("github"),)))
    assert [(one.gave, one.missing) for one in view.asked] == [("looked, and there is nothing", "")]


def test_facts() -> None:
    """A fact shows its kind, its words, date, certainty and page."""
    (maps,) = _side(dossier(demo.dossier()), "Accomplishments").facts
    assert (maps.title, maps.kind, maps.when, maps.identity) == ("Maps", "project", "20 February 2016", "proven")
    assert maps.detail.endswith("labels by hand. · maps, android")
    assert (maps.place, maps.href) == ("github.com/rajiv-maps/maps", "https://github.com/rajiv-maps/maps")
    assert maps.cites == demo.dossier().evidence[0].id


def test_every_fact_once() -> None:
    """Every fact stands under its aspect, once; how much was read is told apart."""
    view = dossier(demo.dossier())
    told = [fact.cites for side in view.sides for fact in side.facts]
    known = [item.id for item in demo.dossier().evidence]
    assert sorted(told) == sorted(known[:1] + known[2:])
    assert view.coverage == "GitHub: 10 of 38 repositories read"


def test_empty_side() -> None:
    """A side without facts says where we could not look, so that nobody takes it for a statement on the person."""
    wishes = _side(dossier(demo.dossier()), "Aspirations")
    assert wishes.facts == ()
    assert wishes.empty.startswith("Nothing found; could not look: the rest of their homepage")
    gapless = Dossier(demo.candidate(), (Report("x", (evidence(Wish("Lead a team"), GITHUB, "x"),)),))
    assert _side(dossier(gapless), "Skills").empty == "Nothing found."
    assert _side(dossier(gapless), "Aspirations").empty == ""


def test_accounts() -> None:
    """Given accounts and those named but not asked are told with who named them; odd addresses make no link."""
    view = dossier(demo.dossier())
    assert view.accounts[0] == Named("GitHub rajiv-maps", "https://github.com/rajiv-maps", "given by us")
    assert view.listed == (Named("X rajiv_maps", "", "named on rajiv.example"),)


def test_dropped() -> None:
    """Of what was too private only category and number are told."""
    assert dossier(demo.dossier()).dropped == ("health: 2",)


def test_a_fact_with_nothing_more_to_say() -> None:
    """A fact without words, topics and date is a title and a page."""
    view = dossier(Dossier(demo.candidate(), (Report("x", (evidence(Skill("Go"), GITHUB, "x"),)),)))
    (found,) = _side(view, "Skills").facts
    assert (found.title, found.detail, found.when) == ("Go", "", "")


def test_hostile_gap() -> None:
    """What a source says of its failure is cleaned and cut."""
    gap = Gap(GapKind.BROKEN, "\x1b[31m" + "x " * 500)
    view = dossier(attrs.evolve(demo.dossier(), reports=(Report("x", (), gap),)))
    assert len(view.asked[0].missing) < 250
    assert "\x1b" not in view.asked[0].missing

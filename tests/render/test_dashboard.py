"""The dashboard as a view, and as page, Markdown, text and JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date

import attrs
import pytest
from jinja2 import DictLoader
from tests.render import demo, demo_dashboard, seen
from tests.render.demo import GITHUB, NOW

from callprep import render
from callprep.identity.explain import Explanation
from callprep.insight.conflicts import Conflict, Version
from callprep.insight.dashboard import Card, Dashboard, Gave, ToAsk
from callprep.model.candidate import Candidate
from callprep.model.evidence import Gap, GapKind, Identity
from callprep.render.cleaning import shown
from callprep.render.dashboard import Column, DashboardView, Question, dashboard
from callprep.render.escaping import columns

ORDINARY = demo_dashboard.ordinary()
COLUMNS = ("Accomplishments", "Interests", "Aspirations")


def _columns(value: Dashboard) -> tuple[Column, Column, Column]:
    made, drawn_by, aims = dashboard(value).columns
    return made, drawn_by, aims


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _strings(inner)


class TestHead:
    """Who it is, and how they were researched."""

    def test_head(self) -> None:
        """Name, headlines with source and date, the day of the research, and in one line how much was read."""
        view = dashboard(ORDINARY)
        assert (view.title, view.name) == ("Rajiv Menon: at a glance", "Rajiv Menon")
        assert view.as_of == "9 May 2016, 08:00 UTC"
        assert view.researched == "5 of 8 sources gave 64 facts."
        assert view.says[0].title == "Mobile engineer · at Tiffinbox Delivery · Bengaluru"

    def test_long_ago(self) -> None:
        """Research that is more than three months old says so; what is younger, or has no date, does not."""
        old = attrs.evolve(ORDINARY, today=date(2016, 9, 1))
        assert dashboard(old).researched.endswith("That was 115 days ago: look again before you call.")
        for value in (attrs.evolve(ORDINARY, today=date(2016, 8, 7)), attrs.evolve(old, as_of=None)):
            assert dashboard(value).researched == "5 of 8 sources gave 64 facts."

    def test_nobody(self) -> None:
        """Of whom nothing is known and nobody asked, that is what is said; a name is never missing."""
        view = dashboard(attrs.evolve(demo_dashboard.nobody(), candidate=Candidate("\x00")))
        assert (view.name, view.as_of) == ("?", "")
        assert view.researched == "Nobody has looked yet: no source was asked about them."


class TestColumns:
    """The three columns."""

    @pytest.mark.parametrize(
        "value", [ORDINARY, demo_dashboard.thin(), demo_dashboard.nobody(), demo_dashboard.crowded(9)]
    )
    def test_exactly_three(self, value: Dashboard) -> None:
        """Accomplishments, interests, aspirations: exactly these, in this order, whoever it is."""
        assert tuple(column.label for column in _columns(value)) == COLUMNS

    def test_accomplishments(self) -> None:
        """What they made shows their part, its reach, its date, why it ranks there, and all its pages."""
        made, _, _ = _columns(ORDINARY)
        maps, paper = made.entries[:2]
        assert (maps.title, maps.notes, maps.when) == ("Maps", ("owner", "412 stars"), "Feb 2016")
        assert [page.href for page in maps.pages] == ["https://github.com/rajiv-maps/maps"]
        assert len(paper.pages) == 2
        assert paper.when == "Jan 2013"

    @pytest.mark.parametrize(
        ("why", "told"),
        [
            (
                "a project of their own; pinned by themselves; 412 stars; last changed February 2016",
                "Pinned by themselves",
            ),
            ("a patent (sole inventor, granted); dated March 2018", ""),
            ("a contribution; the project has 9 stars; no date known", "The project has 9 stars; no date known"),
            ("412 stars", ""),
        ],
    )
    def test_reasons(self, why: str, told: str) -> None:
        """The reason for a rank does not tell again what part, reach and date tell."""
        one = attrs.evolve(ORDINARY.accomplishments[0], why=why)
        made, _, _ = _columns(attrs.evolve(ORDINARY, accomplishments=(one,)))
        assert made.entries[0].why == told

    def test_interests(self) -> None:
        """An interest is tagged as of their trade or personal."""
        _, drawn_by, _ = _columns(ORDINARY)
        told = [(one.title, one.notes) for one in drawn_by.entries]
        assert told[:2] == [("Typography", ("professional",)), ("Football", ("personal",))]

    def test_aspirations(self) -> None:
        """What they state is told in their words, with the place; what is guessed stands apart, as a question."""
        _, _, aims = _columns(ORDINARY)
        blog, reply = aims.entries
        assert blog.title == "I would love to own a map from the data up to the pixels."
        assert (reply.notes, reply.pages, reply.when) == (("in their reply to us",), (), "no date noted")
        (guess,) = aims.guesses
        assert guess.ask.endswith("Is that where you would like to go?")
        assert guess.title == "Cartography"

    def test_every_line_leads_somewhere(self) -> None:
        """Every entry has a date and a page; what was told to us has the place instead."""
        view = dashboard(ORDINARY)
        entries = [*view.says, *(one for column in view.columns for one in (*column.entries, *column.guesses))]
        entries += [*view.expertise.entries, *view.passions.entries, *view.background.entries, *view.possibly.entries]
        for one in entries:
            assert (one.day and all(page.href and page.when for page in one.pages)) or one.notes
            assert one.cites or one.notes == ("in their reply to us",)

    def test_many(self) -> None:
        """What does not fit is counted, in every list."""
        view = dashboard(demo_dashboard.crowded(1000))
        assert [column.more for column in view.columns] == [
            "and 995 more in the dossier",
            "and 35 more in the dossier",
            "and 76 more in the dossier",
        ]
        assert view.expertise.more == "and 44 more in the dossier"
        assert view.expertise.entries[0].more == "and 997 more in the dossier"
        assert view.possibly.more == "and 397 more in the dossier"
        assert (view.more_accounts, view.more_conflicts) == ("and 152 more accounts", "and 37 more conflicts")
        assert view.more_questions == "and 34 more questions"


class TestEmpty:
    """Why there is nothing in a column: the reasons never read the same."""

    @pytest.mark.parametrize(
        ("sources", "told"),
        [
            ((), "Not looked yet: no source was asked about them."),
            ((Gave("github", (), (), Gap(GapKind.TIMED_OUT)),), "Could not look: GitHub."),
            ((Gave("github", (), (), Gap(GapKind.NO_ACCOUNT)),), "Not looked at: GitHub."),
            ((Gave("github", (), (), Gap(GapKind.NOT_FOUND)),), "Not found: GitHub."),
            ((Gave("github"),), "Looked, nothing there: GitHub."),
            (
                (Gave("github", (("skill", 1),), (), Gap(GapKind.DENIED)), Gave("x", (), (), Gap(GapKind.SKIPPED))),
                (
                    "Nothing that was read shows work of their own. Read: GitHub. Could not look: GitHub."
                    " Not looked at: X."
                ),
            ),
        ],
    )
    def test_reasons(self, sources: tuple[Gave, ...], told: str) -> None:
        """Not looked, could not look, not found, and looked in vain are four sentences."""
        made, _, _ = _columns(attrs.evolve(demo_dashboard.nobody(), sources=sources))
        assert (made.entries, made.empty) == ((), told)

    def test_many_sources(self) -> None:
        """Of very many sources five are named."""
        sources = tuple(Gave(f"source{index}", (), (), Gap(GapKind.DENIED)) for index in range(9))
        made, _, _ = _columns(attrs.evolve(demo_dashboard.nobody(), sources=sources))
        assert made.empty == "Could not look: source0, source1, source2, source3, source4 and 4 more."

    def test_full(self) -> None:
        """A column with entries gives no such reason."""
        assert [column.empty for column in _columns(ORDINARY)] == ["", "", ""]


class TestQuestions:
    """What to ask."""

    def test_thin(self) -> None:
        """Where the record tells little, the questions come first, with a word that this says nothing of the person."""
        view = dashboard(demo_dashboard.thin())
        assert view.thin.startswith("There is little public work to go by. That says nothing about the person")
        page = seen.page(render.html(demo_dashboard.thin())).words
        assert page.index("Ask, and listen") < page.index("Accomplishments")
        for told in (render.markdown(demo_dashboard.thin()), render.text(demo_dashboard.thin())):
            assert told.lower().index("ask, and listen") < told.lower().index("accomplishments\n")

    def test_rich(self) -> None:
        """Where it tells much, they stand below the columns."""
        page = seen.page(render.html(ORDINARY)).words
        assert page.index("Aspirations") < page.index("To ask on the call")
        assert dashboard(ORDINARY).thin == ""

    def test_each_once(self) -> None:
        """A question that stands beside its guess or its conflict is not asked again in the list."""
        assert dashboard(ORDINARY).questions == (
            Question("What would make a next step worth it for you?", "Nothing says so yet."),
        )

    def test_no_questions(self) -> None:
        """Without a question there is no box, be the record thin or not."""
        for value in (ORDINARY, demo_dashboard.thin()):
            bare = attrs.evolve(value, to_ask=())
            for told in (render.html(bare), render.markdown(bare), render.text(bare)):
                assert "to ask on the call" not in told.lower()
                assert "ask, and listen" not in told.lower()

    def test_without_a_reason(self) -> None:
        """A question may stand alone."""
        value = attrs.evolve(ORDINARY, to_ask=(ToAsk("How are you?", ""),))
        assert "**How are you?**\n" in render.markdown(value)
        assert "? How are you?\n" in render.text(value)
        assert '<span class="cp-question">How are you?</span></li>' in render.html(value)


class TestAround:
    """Expertise, passions, accounts, conflicts, and what is not known."""

    def test_expertise(self) -> None:
        """A topic says where it is going and why it ranks there, with the items it rests on."""
        view = dashboard(ORDINARY)
        android, maps, java, _ = view.expertise.entries
        assert android.notes == ("steady: 2 items in the last twelve months, 2 a year before",)
        assert java.notes == ()
        assert len(android.pages) == 3
        assert android.more == "and 3 more in the dossier"
        assert maps.why.startswith("1 own project")
        assert view.signs == ("●", "▲", "", "▽")

    def test_momentum_alone(self) -> None:
        """Momentum without a reason is its word; a reason without momentum stands alone."""
        android, _, java, _ = ORDINARY.expertise
        told = (attrs.evolve(android, moved=""), attrs.evolve(java, moved="2 dated items"))
        view = dashboard(attrs.evolve(ORDINARY, expertise=told))
        assert [one.notes for one in view.expertise.entries] == [("steady",), ("2 dated items",)]

    def test_passions(self) -> None:
        """A passion shows the rule it meets; where none does, the rule is said, and nothing else."""
        (one,) = dashboard(ORDINARY).passions.entries
        assert "the rule is 3 over 183 days" in one.why
        assert dashboard(demo_dashboard.thin()).passions.empty.startswith("Nothing that was read meets the rule")

    def test_accounts(self) -> None:
        """An account says whether it is theirs, what it gave, and the reasons for and against."""
        github, _, home, other = dashboard(ORDINARY).accounts
        assert (github.name, github.verdict, github.gave) == (
            "GitHub rajiv-maps",
            "theirs: it was given to us",
            "4 facts",
        )
        assert home.verdict == "theirs: an account of theirs names it"
        assert other.verdict == "perhaps theirs: ask before speaking of it"
        assert other.gave == "named there, not read"
        assert len(other.reasons) == len(other.against) == 1

    def test_many_reasons(self) -> None:
        """Of very many reasons three stand for either side; the others are counted."""
        reasons = tuple(f"reason {index}" for index in range(7))
        card = Card(Explanation(GITHUB, Identity.SUGGESTED, (), reasons, reasons[:4]), 1)
        (who,) = dashboard(attrs.evolve(ORDINARY, accounts=(card,))).accounts
        assert (len(who.reasons), len(who.against), who.more) == (3, 3, "and 5 more reasons")
        assert who.gave == "1 fact"
        value = attrs.evolve(ORDINARY, accounts=(card,))
        assert all("and 5 more reasons" in told for told in (render.html(value), render.markdown(value), str(value)))

    def test_conflicts(self) -> None:
        """Both sides of a conflict stand there with page and date; what we were told is said to be told to us."""
        (one,) = dashboard(ORDINARY).conflicts
        assert [side.title for side in one.sides] == ["Bengaluru", "Pune", "Bangalore"]
        assert [side.place for side in one.sides] == ["github.com/rajiv-maps", "rajiv.example", "told to us"]
        assert one.ask == "Where are you based at the moment?"

    def test_nothing_odd(self) -> None:
        """Without conflicts, doubtful facts, omissions and gaps there is no word of them."""
        calm = attrs.evolve(
            ORDINARY,
            conflicts=(),
            possibly=(),
            left_out=(),
            background=(),
            accounts=(),
            sources=(Gave("github", (("project", 1),), (), None, NOW),),
        )
        for told in (render.html(calm), render.markdown(calm), render.text(calm)):
            lower = told.lower()
            for heading in ("contradict", "possibly about", "left out, and why", "background, as stated"):
                assert heading not in lower
            assert "No account of theirs is known." in told
            assert "Every source that was asked answered in full." in told

    def test_not_known(self) -> None:
        """The kinds of not knowing stand apart, and how much was read is said."""
        view = dashboard(ORDINARY)
        assert [one.label for one in view.unknowns] == ["Could not look", "Not looked at", "Not found"]
        assert view.coverage == "GitHub: 10 of 38 repositories read"
        assert len(dashboard(demo_dashboard.crowded(9)).unknowns[0].text) <= 360

    def test_left_out(self) -> None:
        """Of what was left out there is a count and a reason, nothing else."""
        private, forks = dashboard(ORDINARY).left_out
        assert (private.what, private.count, private.why) == (
            "Clauses on private matters",
            "2",
            "the words were not kept",
        )
        assert forks.count == "14"


class TestOutputs:
    """Page, Markdown, text and JSON say the same."""

    def test_all_say_all(self) -> None:
        """Whatever the JSON holds stands in the page, and in Markdown and text too."""
        told = json.loads(render.shown_json(ORDINARY))
        page = seen.page(render.html(ORDINARY)).words
        markdown = " ".join(re.sub(r"\\(?=[^\w\s])|\*\*|&quot;", "", render.markdown(ORDINARY)).split())
        text = " ".join(render.text(ORDINARY).split())
        for one in _strings([told["says"], told["columns"], told["expertise"], told["questions"], told["unknowns"]]):
            if re.fullmatch(r"[0-9a-f]{16}|\d{4}-\d\d-\d\d|https?://.*|proven|named on .*", one):
                continue
            assert one in page or one in render.html(ORDINARY)
            assert one.lower() in markdown.lower(), one
            assert one.lower() in text.lower() or len(one) > 40, one

    def test_json(self) -> None:
        """The JSON has a schema number, and every entry its words, dates, pages, sureness and what it cites."""
        told = json.loads(ORDINARY.to_json())
        assert told["schema"] == 1
        assert [column["label"] for column in told["columns"]] == list(COLUMNS)
        maps = told["columns"][0]["entries"][0]
        assert maps["day"] == "2016-02-20"
        assert maps["pages"][0]["identity"] == "proven"
        assert maps["pages"][0]["href"] == "https://github.com/rajiv-maps/maps"
        assert maps["cites"] == [ORDINARY.accomplishments[0].evidence.id]
        assert told["charts"][0]["rows"][0] == ["2011", "1", "4", "0", "0"]

    def test_json_holds_no_looks(self) -> None:
        """What is drawn is no data: paths and signs stand in no JSON."""
        told = json.loads(render.shown_json(ORDINARY))
        assert set(told["charts"][0]) == {"title", "summary", "head", "rows", "note"}
        assert "signs" not in told

    def test_json_of_others(self) -> None:
        """Every document can be given as what its page shows; what is no document is refused."""
        assert json.loads(render.shown_json(demo.checklist()))["schema"] == 1
        with pytest.raises(TypeError, match="a Dashboard"):
            render.shown_json(3)

    def test_charts_have_words(self) -> None:
        """Every picture has a name, a title, a description, and a table with its figures."""
        told = render.html(ORDINARY)
        page = seen.page(told)
        assert page.values("role") == ["img"] * 3
        assert all(": " in label for label in page.values("aria-label"))
        assert page.tags.count("svg") == page.tags.count("desc") == page.tags.count("caption") == 3
        rows = sum(len(chart.rows) for chart in dashboard(ORDINARY).charts)
        assert page.tags.count("tr") == rows + 3
        assert "id" not in {name for _, name, _ in page.attributes}

    def test_cites_are_in_the_page(self) -> None:
        """Every line of the page carries the ids of the facts it rests on."""
        cites = " ".join(seen.page(render.html(ORDINARY)).values("data-cites")).split()
        for item in (one.evidence for one in ORDINARY.accomplishments):
            assert item.id in cites

    def test_size(self) -> None:
        """A thousand pieces of evidence make a page hardly larger than a hundred do."""
        many, some = (len(render.html(demo_dashboard.crowded(count))) for count in (1000, 100))
        assert many < some * 1.1

    @pytest.mark.parametrize("value", [demo_dashboard.thin(), demo_dashboard.nobody(), demo_dashboard.crowded(9)])
    def test_sound(self, value: Dashboard) -> None:
        """However much or little is known, the page is sound, Markdown has one first heading, text keeps its width."""
        page = seen.page(value.html())
        assert seen.balanced(page)
        assert all(link.startswith("https://") for link in page.values("href"))
        assert [line[:2] for line in value.markdown().split("\n") if line.startswith("#")].count("# ") == 1
        assert all(columns(line) <= 80 for line in str(value).split("\n") if "://" not in line)
        assert "\n\n\n" not in str(value)

    def test_markdown_blanks(self) -> None:
        """Markdown stands in blocks parted by one blank line, nowhere more."""
        for value in (ORDINARY, demo_dashboard.thin(), demo_dashboard.nobody(), demo_dashboard.crowded(9)):
            assert "\n\n\n" not in value.markdown()

    def test_no_score(self) -> None:
        """No number about the person: no per cent, no points, no rank stands in any output."""
        for told in (render.text(ORDINARY), render.markdown(ORDINARY), seen.page(render.html(ORDINARY)).words):
            assert not re.search(r"\d\s*%|\d/10|points|rank(ed)? \d|percent", told)

    def test_in_the_sandbox(self) -> None:
        """Our templates keep to what users' own may do: with a loader they run in the sandbox, and give the same."""
        loader = DictLoader({"other.html": ""})
        for lay_out in (render.html, render.html_fragment, render.markdown, render.text):
            assert lay_out(ORDINARY, loader=loader) == lay_out(ORDINARY)

    def test_clean(self) -> None:
        """The view is all that a template gets: texts that are clean already."""
        assert all(shown(one) == one for one in _strings(attrs.asdict(dashboard(ORDINARY))))

    def test_versions_of_nobody(self) -> None:
        """A conflict of two things that we were told has no page, and still stands there."""
        told = Conflict("start", (Version("in June"), Version("in July")), "They said both.", "When could you start?")
        value = attrs.evolve(ORDINARY, conflicts=(told,))
        for lay_out in (render.html, render.markdown, render.text):
            assert "in July" in lay_out(value)


def test_the_view_is_plain() -> None:
    """A view can be compared and hashed: it holds nothing alive."""
    view: DashboardView = dashboard(ORDINARY)
    assert hash(view) == hash(dashboard(demo_dashboard.ordinary()))

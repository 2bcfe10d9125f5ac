"""The three charts of a dashboard."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.render import demo_dashboard
from tests.render.demo import NOW

from callprep.insight.dashboard import Dashboard, Gave, Year
from callprep.model.evidence import Gap, GapKind
from callprep.render.charts import Chart
from callprep.render.figures import figures, kinds_words


def _charts(**changes: object) -> tuple[Chart, Chart, Chart]:
    years, topics, sources = figures(attrs.evolve(demo_dashboard.ordinary(), **changes))  # type: ignore[arg-type]  # by name
    return years, topics, sources


class TestYears:
    """Activity over the years."""

    def test_table(self) -> None:
        """The table holds every figure that the drawing shows, and the summary says what one sees."""
        chart, _, _ = _charts()
        assert chart.head == ("Year", "Built", "Answered", "Written", "Published")
        assert chart.rows[-2:] == (("2015", "4", "3", "3", "1"), ("2016", "2", "0", "3", "0"))
        assert chart.summary == "53 dated items from 2011 to 2016; 2016 up to 9 May."
        assert chart.lines[-1] == "2016: 2 built, 3 written"
        assert len(chart.bars) == len(chart.lines) == len(chart.rows) == 6

    def test_one_year(self) -> None:
        """A single year that is over is told without a span, and an empty one says so."""
        chart, _, _ = _charts(years=(Year(2012, 1),))
        assert chart.summary == "1 dated item in 2012."
        present, _, _ = _charts(years=(Year(2016, 2),))
        assert present.summary == "2 dated items in 2016, up to 9 May."
        quiet, _, _ = _charts(years=(Year(2011, 1), Year(2012)))
        assert quiet.lines == ("2011: 1 built", "2012: nothing dated")

    def test_any_order(self) -> None:
        """Years stand in their order, and the last fifteen of very many."""
        years = tuple(Year(year, 1) for year in range(1980, 2017))
        chart, _, _ = _charts(years=years[::-1])
        assert [row[0] for row in chart.rows] == [str(year) for year in range(2002, 2017)]

    @pytest.mark.parametrize("years", [(), (Year(2015), Year(2016))])
    def test_nothing(self, years: tuple[Year, ...]) -> None:
        """Without a dated item there is no chart, and no judgement."""
        chart, _, _ = _charts(years=years)
        assert chart.note.startswith("Nothing that was read is work of their own with a date (jobs and forks are not")
        assert (chart.rows, chart.lines, chart.bars, chart.summary, chart.drawing.shapes) == ((), (), (), "", ())

    def test_nobody_could_look(self) -> None:
        """An empty chart never says that nothing was found where nobody looked, or could."""
        unread = (Gave("github", (), (), Gap(GapKind.DENIED)),)
        for sources, told in (((), "Nobody has looked yet."), (unread, "Nothing could be read.")):
            years, topics, asked = _charts(years=(), expertise=(), sources=sources)
            assert (years.note, topics.note) == (told, told)
            assert asked.summary in {"", "No source gave a fact; 1 not read, or not in full."}

    def test_no_year_of_the_most(self) -> None:
        """Where years share the most, none is called it."""
        chart, _, _ = _charts(years=(Year(2011, 2), Year(2012, 1), Year(2013, 2)))
        assert chart.summary == "5 dated items from 2011 to 2013."
        chart, _, _ = _charts(years=(Year(2011, 2), Year(2012, 1000), Year(2013, 2)))
        assert chart.summary == "1,004 dated items from 2011 to 2013, the most in 2012 (1,000)."


class TestTopics:
    """Topics and where they are going."""

    def test_table(self) -> None:
        """A topic shows its items, where it goes in words, and its last date; no date is no fault."""
        _, chart, _ = _charts()
        assert chart.rows[1] == ("Maps and cartography", "4", "rising", "Feb 2016")
        assert chart.rows[2] == ("Java", "2", "not clear", "Feb 2016")
        assert chart.lines[2] == "Java: 2 items, not clear; last: Feb 2016"
        assert chart.summary == "4 topics by items found: 1 rising, 1 steady, 1 resting."

    def test_undated(self) -> None:
        """A topic without dates says so, in the chart's table too."""
        (one,) = demo_dashboard.ordinary().expertise[2:3]
        _, chart, _ = _charts(expertise=(attrs.evolve(one, last=None),))
        assert chart.rows == (("Java", "2", "not clear", "no date"),)
        assert chart.summary == "1 topic by items found."
        assert [label.text for label in chart.drawing.labels] == ["Java", "2 items"]

    def test_many(self) -> None:
        """Of very many topics the first six are drawn, and it is said of how many."""
        _, chart, _ = figures(demo_dashboard.crowded(20))
        assert len(chart.rows) == 6
        assert chart.summary.startswith("6 of 50 topics")

    def test_nothing(self) -> None:
        """Without topics there is no chart."""
        _, chart, _ = figures(demo_dashboard.thin())
        assert (chart.rows, chart.summary, chart.note) == ((), "", "Nothing that was read shows a topic.")

    def test_no_number_about_a_person(self) -> None:
        """What stands in a row is a count of items, with the word."""
        _, chart, _ = _charts()
        told = [label.text for label in chart.drawing.labels if "cp-end" in label.look]
        assert told
        assert all("item" in text for text in told)


class TestSources:
    """What the sources gave, and could not."""

    def test_table(self) -> None:
        """A source says what it gave by kind, how much was read, and its gap with the reason."""
        _, _, chart = _charts()
        told = {row[0]: row[1:] for row in chart.rows}
        assert told["GitHub"] == ("12 projects, 3 skills, 1 profile", "10 of 38 repositories read")
        assert told["their homepage"] == ("1 profile, 1 talk", "Could not look: no answer in time – 30 seconds")
        assert told["X"] == ("nothing", "Not looked at: left out – off unless a token is set")
        assert chart.lines[1] == "Stack Overflow: 30 answers, 6 skills"
        assert chart.summary == "5 of 8 sources gave facts; 4 not read, or not in full."

    def test_drawing(self) -> None:
        """Found, could not look, not looked at and not found are drawn in four ways, and said in words."""
        _, _, chart = _charts(
            sources=(
                Gave("github", (("project", 2),), (), None, NOW),
                Gave("homepage", (("talk", 1),), (), Gap(GapKind.TIMED_OUT), NOW),
                Gave("lobsters", (), (), Gap(GapKind.DENIED)),
                Gave("x", (), (), Gap(GapKind.SKIPPED)),
                Gave("bitbucket", (), (), Gap(GapKind.NOT_FOUND)),
                Gave("feeds"),
            )
        )
        assert [shape.look for shape in chart.drawing.shapes] == [
            *("cp-solid", "cp-solid", "cp-hatch", "cp-lines", "cp-hatch", "cp-lines", "cp-open", "cp-axis", "cp-axis")
        ]
        ends = [label.text for label in chart.drawing.labels if "cp-end" in label.look]
        words = ["2 facts", "1 fact, not all", "could not look", "not looked at", "not found", "looked, nothing there"]
        assert ends == words

    def test_many(self) -> None:
        """Of very many sources eight are drawn; the table has forty, and it is said where the others are."""
        _, _, chart = figures(demo_dashboard.crowded(1))
        assert len([label for label in chart.drawing.labels if label.look == "cp-name"]) == 8
        assert len(chart.rows) == 40
        assert chart.note == "And 32 more sources in the table."

    def test_all_well(self) -> None:
        """Where every source answered, no gap is spoken of."""
        _, _, chart = _charts(sources=(Gave("github", (("project", 2),), (), None, NOW),))
        assert chart.summary == "1 of 1 source gave facts."

    def test_nobody_asked(self) -> None:
        """Where no source was asked, that is what is said."""
        _, _, chart = figures(demo_dashboard.nobody())
        assert (chart.rows, chart.summary, chart.note) == ((), "", "No source was asked about them yet.")

    @pytest.mark.parametrize(
        ("kinds", "told"),
        [
            ((("wish", 2),), "2 wishes"),
            ((("education", 1), ("link", 2)), "1 entry on studies, 2 links to other accounts"),
            ((("badge", 3),), "badge: 3"),
            ((), "looked, and there is nothing"),
        ],
    )
    def test_kinds(self, kinds: tuple[tuple[str, int], ...], told: str) -> None:
        """Kinds have their plurals; a stranger's kind is named as it is."""
        assert kinds_words(Gave("github", kinds)) == told


def test_same_whatever_the_day() -> None:
    """A chart depends on what is counted; the day only says up to when the present year goes."""
    later: Dashboard = attrs.evolve(demo_dashboard.ordinary(), today=date(2017, 1, 1))
    assert figures(later)[0].summary == "53 dated items from 2011 to 2016."
    assert figures(later)[1:] == figures(demo_dashboard.ordinary())[1:]

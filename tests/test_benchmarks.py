"""The benchmarks run; how fast anything is, is no test's business."""

from __future__ import annotations

import math
from importlib import import_module
from urllib.request import urlopen

import pytest
from benchmarks.measuring import Row, ratios, table, turns
from benchmarks.server import DEPTH, ITEMS, Replay

MODULES = {
    "P1": "one_candidate",
    "P8": "importing",
    "P9": "creating",
    "P11": "rendering",
    "P13": "counting",
    "P14": "matching",
    "P18": "hanging",
    "P21": "pitching",
    "dashboard": "glancing",
}
QUALITY = {
    "filter": "filtering",
    "overlap": "overlapping",
    "importers": "importing_postings",
    "likeness": "likeness",
    "lint": "drafting",
}
RIVALS = {"P9": "pydantic", "P13": "github", "P14": "rapidfuzz"}


@pytest.mark.parametrize("goal", MODULES)
def test_rows(goal: str) -> None:
    """Each goal is measured against a rival and has a bar; counts, which no load changes, meet theirs."""
    if goal in RIVALS:
        pytest.importorskip(RIVALS[goal], reason="the rival comes with the group `bench`")
    rows: tuple[Row, ...] = import_module(f"benchmarks.{MODULES[goal]}").rows(1)
    assert {row.goal for row in rows} == {goal}
    assert any(row.bar is not None for row in rows)
    assert all(row.rival for row in rows)
    assert all(math.isfinite(value) and value >= 0 for row in rows for value in row.values)
    assert [row for row in rows if not row.unit and row.verdict != "met"] == []


@pytest.mark.parametrize("goal", QUALITY)
def test_quality(goal: str) -> None:
    """How often rules are right is told as shares and counts; whether a bar is met, tests of those rules hold."""
    rows: tuple[Row, ...] = import_module(f"benchmarks.{QUALITY[goal]}").rows(1)
    assert {row.goal for row in rows} <= {goal}
    assert all(row.rival and not row.unit for row in rows)
    assert all(math.isfinite(value) and value >= 0 for row in rows for value in row.values)


def test_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    """The command prints one table of the goals that were named."""
    for rival in RIVALS.values():
        pytest.importorskip(rival, reason="the rivals come with the group `bench`")
    main = import_module("benchmarks.__main__")
    assert list(main.GOALS) == [*MODULES, *QUALITY]
    main.main(["P13", "--pairs", "1"])
    head, _, *lines = capsys.readouterr().out.splitlines()
    assert head.startswith("| goal")
    assert [line.split()[1] for line in lines] == ["P13", "P13"]


class TestMeasuring:
    """How figures are taken and told."""

    def test_turns(self) -> None:
        """Rivals take turns, another one first each time, and each keeps its own figures in order."""
        said: list[str] = []

        def run(name: str) -> float:
            said.append(name)
            return float(len(said))

        assert turns(2, lambda: run("a"), lambda: run("b")) == ((1.0, 4.0), (2.0, 3.0))
        assert said == ["a", "b", "b", "a"]

    def test_ratios(self) -> None:
        """Figures are divided within their turn."""
        assert ratios((1.0, 6.0), (2.0, 3.0)) == (0.5, 2.0)

    @pytest.mark.parametrize(("bar", "verdict"), [(2.0, "met"), (1.9, "missed"), (None, "")])
    def test_verdict(self, bar: float | None, verdict: str) -> None:
        """The median decides, and a figure without a bar is only told."""
        assert Row("P0", "this", "that", (1.0, 2.0, 9.0), bar).verdict == verdict

    def test_table(self) -> None:
        """A ratio shows its span, a count only itself."""
        rows = (Row("P0", "this", "that", (1.0, 2.0, 9.0), 1.5), Row("P0", "these", "those", (5.0,), 5.0, unit=""))
        assert table(rows).splitlines()[2:] == [
            "| P0   | this  | that  | 2.00× (1.00–9.00) | ≤ 1.50× | missed |",
            "| P0   | these | those | 5                 | ≤ 5     | met    |",
        ]


def _fetched(server: Replay, path: str) -> str:
    with urlopen(server.origin + path) as answer:  # noqa: S310 -- our own server
        return str(answer.read().decode())


class TestReplay:
    """The server that the figures come from."""

    def test_counts(self) -> None:
        """Every question is counted by the host it names and its path, the one for the counts left out."""
        with Replay() as server:
            for page in range(2):
                _fetched(server, f"/chain/a/0?page={page}")
            assert server.counts() == server.counts() == {f"127.0.0.1:{server.port}/chain/a/0": 2}

    def test_chain(self) -> None:
        """An answer of a chain holds its facts and names the next; a chain is at least two deep."""
        with Replay() as server:
            body = _fetched(server, "/chain/a/0")
        assert body.count('"title"') == ITEMS
        assert '"/chain/a/1"' in body
        assert DEPTH > 1

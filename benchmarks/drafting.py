"""The lint on drafts that were written apart from its rules: what it must raise, and where it must keep silent.

Figures alone are told, never a draft. The half that is held is for measuring: no rule is ever tuned on it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import cast

import attrs

from benchmarks.measuring import Row
from benchmarks.trades import engagements
from callprep import Channel, Engagement, Finding, Severity, Standards, lint

__all__ = ["Judged", "Sample", "drafts", "judged", "missed", "rows", "samples", "trades"]

TABLES = Path(__file__).with_name("tables")
RECALL, FALSE_ALARMS = 0.8, 0.1
_STORY = Path(__file__).parents[1] / "examples" / "first_call" / "prepare.py"
_BAD = frozenset({Severity.ERROR, Severity.WARNING})


@attrs.frozen
class Sample:
    """One line of a table: a draft about an engagement, what it must raise, and what it must not (all: None)."""

    engagement: Engagement
    channel: Channel
    text: str
    expect: tuple[str, ...]
    silent: tuple[str, ...] | None
    kind: str | None
    beside: tuple[str, ...]
    why: str

    @property
    def is_good(self) -> bool:
        """Whether nothing at all is wrong with it."""
        return self.silent is None

    def findings(self) -> tuple[Finding, ...]:
        """Judge it."""
        standards = {"connection": Standards(note="connection"), "inmail": Standards(note="inmail")}
        held_to = standards.get(self.kind or "", Standards())
        return lint(self.text, self.engagement, self.channel, standards=held_to, beside=self.beside)


@attrs.frozen
class Judged:
    """What became of a draft: rules that it must raise and does not, and rules that it raises and must not."""

    sample: Sample
    missed: tuple[str, ...]
    false: tuple[str, ...]


@lru_cache(maxsize=1)
def trades() -> Mapping[str, Engagement]:
    """Give the engagements by key, that of the example's story among them."""
    spec = spec_from_file_location("first_call_prepare", _STORY)
    assert spec is not None
    assert spec.loader is not None
    story = module_from_spec(spec)
    spec.loader.exec_module(story)
    return {**engagements(), "rajiv": story.prepare()}


def drafts(path: Path) -> Iterator[Sample]:
    """Read a table, one JSON object a line."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield _sample(json.loads(line))


def _sample(told: dict[str, object]) -> Sample:
    e = trades()[str(told["engagement"])]
    candidate = attrs.evolve(e.candidate, do_not_contact=bool(told.get("do_not_contact")))
    if told.get("first"):
        candidate = attrs.evolve(candidate, reply=None)
    text, subject, beside = str(told["text"]), told.get("subject"), told.get("beside")
    silent = told.get("silent")
    return Sample(
        attrs.evolve(e, candidate=candidate, sent=_texts(told.get("sent"))),
        Channel(str(told["channel"])),
        f"Subject: {subject}\n\n{text}" if subject else text,
        _texts(told.get("expect")),
        None if silent == "all" else _texts(silent),
        str(told["kind"]) if told.get("kind") else None,
        (str(cast("dict[str, object]", beside)["text"]),) if beside else (),
        str(told.get("why", "")),
    )


def _texts(told: object) -> tuple[str, ...]:
    return tuple(map(str, cast("list[object]", told))) if isinstance(told, list) else ()


def judged(told: Iterable[Sample]) -> Iterator[Judged]:
    """Judge drafts."""
    for sample in told:
        raised = {finding.rule for finding in sample.findings() if finding.severity in _BAD}
        every = {finding.rule for finding in sample.findings()}
        expected = every if any(_is_told_only(rule) for rule in sample.expect) else raised
        missed = tuple(rule for rule in sample.expect if rule not in expected)
        false = sorted(raised) if sample.silent is None else [rule for rule in sample.silent if rule in raised]
        yield Judged(sample, missed, tuple(false))


def _is_told_only(rule: str) -> bool:
    """Whether a rule may be raised as a note: lengths have three steps."""
    return rule.startswith("length.")


def missed(found: Iterable[Judged]) -> tuple[Counter[str], Counter[str]]:
    """Count, by rule, what was missed and what was raised falsely."""
    found = tuple(found)
    return Counter(rule for one in found for rule in one.missed), Counter(rule for one in found for rule in one.false)


def samples() -> dict[str, Path]:
    """Name the two halves."""
    return {name: TABLES / f"drafts_{name}.jsonl" for name in ("tuned", "held")}


def rows(turns: int) -> tuple[Row, ...]:
    """Measure; once is enough, for shares do not waver."""
    del turns
    return tuple(row for name, path in samples().items() for row in _measured(name, [*judged(drafts(path))]))


def _measured(name: str, found: list[Judged]) -> Iterator[Row]:
    wanted = sum(len(one.sample.expect) for one in found)
    lost = sum(len(one.missed) for one in found)
    good = [one for one in found if one.sample.is_good]
    alarmed = sum(bool(one.false) for one in good)
    silent = sum(len(one.sample.silent or ()) for one in found)
    trapped = sum(len(one.false) for one in found if not one.sample.is_good)
    count = f"{len(found)} drafts"
    yield Row(
        "lint",
        f"{name}: faults found",
        f"{wanted} in {count}",
        (_share(wanted - lost, wanted),),
        RECALL,
        "",
        at_least=True,
    )
    yield Row(
        "lint",
        f"{name}: good drafts alarmed",
        f"{len(good)} good ones",
        (_share(alarmed, len(good)),),
        FALSE_ALARMS,
        "",
    )
    yield Row("lint", f"{name}: traps sprung", f"{silent} traps", (_share(trapped, silent),), FALSE_ALARMS, "")


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0

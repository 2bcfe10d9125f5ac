"""Clauses about bad days: whatever a site answers, at whatever step, the source ends in a gap and keeps what it had."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from callprep.errors import SourceError
from callprep.inquiry.interview import Heard, Interview, resume
from callprep.inquiry.wire import Response
from callprep.model.evidence import GapKind
from callprep.testing import _junk
from callprep.testing._junk import Trouble
from callprep.testing._trial import Trial, answered, shown, why_broken

__all__ = ["tells_failure_from_absence", "withstands"]


def withstands(trial: Trial) -> Iterator[str]:
    """Every error and every kind of junk, at every step, ends in a gap of the world's kind, never in a crash."""
    told: set[str] = set()
    for step, trouble in _troubles(trial):
        interview, heard = _after(trial, step, trouble)
        gap = interview.gap
        if gap is None or gap.kind is not GapKind.BROKEN:
            continue
        why = why_broken(trial.source, trial.case.candidate, heard, gap)
        if why not in told:
            told.add(why)
            yield f"at {shown(trial.run.asked[step])}, {trouble.what}: {why}"


def tells_failure_from_absence(trial: Trial) -> Iterator[str]:
    """A site that cannot be asked leaves a gap that says so: never silence, and never "not found"."""
    first = trial.run.asked[:1]
    for trouble in (trouble for request in first for trouble in _junk.errors(request.url)):
        interview, _ = _after(trial, 0, trouble)
        gap = interview.gap
        if gap is None:
            yield f"{trouble.what} of every request: it ends without a gap, as if there were nothing to find"
        elif gap.kind is GapKind.NOT_FOUND and "NotFound" not in trouble.what:
            yield f"{trouble.what} of every request: it says “{gap}”, as if it had looked"


def _troubles(trial: Trial) -> Iterator[tuple[int, Trouble]]:
    for step, (request, good) in enumerate(zip(trial.run.asked, trial.run.heard, strict=False)):
        troubles: list[Iterable[Trouble]] = [_junk.errors(request.url)]
        if isinstance(good, Response):
            troubles += [_junk.statuses(good), _junk.bodies(good)]
        for kind in troubles:
            yield from ((step, trouble) for trouble in kind)


def _after(trial: Trial, step: int, trouble: Trouble) -> tuple[Interview, list[Heard]]:
    """Go on to the end from a step that went wrong: an error stays, after junk the recording answers again."""
    heard = list(trial.run.heard[:step])
    recording = trial.case.recording.fresh()
    for request in trial.run.asked[: step + 1]:
        answered(recording.send, request)
    interview = resume(trial.source, trial.case.candidate, heard)
    while interview.wants is not None:
        bad = len(heard) == step or isinstance(trouble.heard, SourceError)
        heard.append(trouble.heard if bad else answered(recording.send, interview.wants))
        interview.tell(heard[-1])
    return interview, heard

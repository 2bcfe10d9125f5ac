"""Clauses about how a source asks: where, how often, and whether it does the same when asked the same."""

from __future__ import annotations

from collections.abc import Iterator

from callprep.inquiry.interview import MOST_REQUESTS, Interview, resume
from callprep.inquiry.source import Way
from callprep.inquiry.wire import Request
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import Gap, GapKind
from callprep.testing._trial import Run, Trial, run, shown, why_broken
from callprep.testing.recording import Recording

__all__ = [
    "asks_its_hosts",
    "asks_over_https",
    "keeps_the_limit",
    "leaves_others_alone",
    "repeats_itself",
    "resumes",
    "runs",
]


def asks_its_hosts(trial: Trial) -> Iterator[str]:
    """It asks the hosts that its description names, and no other; an importer asks nobody."""
    for request in trial.run.asked:
        if trial.info.way is Way.IMPORT:
            yield f"an importer asks {shown(request)}"
        elif not trial.info.any_public and request.host not in trial.info.hosts:
            yield f"asks the host {request.host!r}, which `info.hosts` does not name ({shown(request)})"


def asks_over_https(trial: Trial) -> Iterator[str]:
    """It asks over https, or over http where its description allows it."""
    allowed = {"https", "http"} if trial.info.plain_http else {"https"}
    for request in trial.run.asked:
        if request.scheme not in allowed:
            yield f"asks {shown(request)}"


def keeps_the_limit(trial: Trial) -> Iterator[str]:
    """It asks no more than an interview allows about one person."""
    if len(trial.run.asked) > MOST_REQUESTS:
        yield f"asks more than {MOST_REQUESTS} requests about one person; the last was {shown(trial.run.asked[-1])}"


def runs(trial: Trial) -> Iterator[str]:
    """It comes to an end, and yields nothing but requests and evidence."""
    gap = trial.run.gap
    if gap is not None and trial.run.broken:
        yield why_broken(trial.source, trial.case.candidate, trial.run.heard, gap)


def repeats_itself(trial: Trial) -> Iterator[str]:
    """Asked twice and answered alike, it asks and says the same."""
    again = run(trial.source, trial.case.candidate, trial.case.recording.fresh())
    difference = _difference(trial.run, again)
    if difference:
        yield f"asked again and answered alike, {difference}"


def _difference(first: Run, second: Run) -> str:
    for before, after in zip(first.asked, second.asked, strict=False):
        if before != after:
            return f"it asks {shown(after)} where it asked {shown(before)}"
    if len(first.asked) != len(second.asked):
        return f"it makes {len(second.asked)} requests where it made {len(first.asked)}"
    for fact, other in zip(first.evidence, second.evidence, strict=False):
        if fact != other:
            return f"it says {_brief(other)} where it said {_brief(fact)}"
    if len(first.evidence) != len(second.evidence):
        return f"it gives {len(second.evidence)} facts where it gave {len(first.evidence)}"
    return "" if first.gap == second.gap else f"it ends with the gap {second.gap} and not {first.gap}"


def _brief(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 200 else f"{text[:200]}…"  # noqa: PLR2004 -- a line of a report


def resumes(trial: Trial) -> Iterator[str]:
    """Told again what was heard, a fresh inquiry goes on where the first one stopped; neither disturbs the other."""
    candidate, heard = trial.case.candidate, trial.run.heard
    running = fresh = Interview(trial.source, candidate)
    for step, expected in enumerate((*trial.run.asked[: len(heard)], None)):
        fresh = resume(trial.source, candidate, heard[:step])
        if fresh.wants != expected:
            yield f"told its first {step} answers again, a fresh inquiry {_astray(fresh.wants, expected)}"
            return
        if running.wants != expected:
            yield f"when another inquiry begins after {step - 1} answers, it {_astray(running.wants, expected)}"
            return
        Interview(trial.source, candidate)  # another one begins, which must be nothing to the one that runs
        if expected is not None:
            running.tell(heard[step])
    for outcome, which in ((fresh, "told all answers again"), (running, "with others beginning beside it")):
        if tuple(outcome.evidence) != trial.run.evidence or outcome.gap != trial.run.gap:
            yield f"{which}, it ends with other evidence or another gap"


def _astray(asked: Request | None, expected: Request | None) -> str:
    does, did = (f"asks {shown(request)}" if request else "asks nothing more" for request in (asked, expected))
    return f"{does}, where the first one {did}"


def leaves_others_alone(trial: Trial) -> Iterator[str]:
    """About somebody who has no account that it reads, it asks nothing and says nothing."""
    elsewhere = Account("elsewhere", "nobody", "https://elsewhere.example/nobody")
    for who, candidate in (
        ("a candidate without accounts", Candidate("Nobody Known")),
        ("a candidate with an account on another site", Candidate("Nobody Known", (elsewhere,))),
    ):
        outcome = run(trial.source, candidate, Recording())
        if outcome.asked:
            yield f"asks {shown(outcome.asked[0])} about {who}"
        elif outcome.evidence:
            yield f"says {_brief(outcome.evidence[0].fact)} about {who}"
        elif outcome.gap is not None and not _says_no_account(outcome.gap):
            yield f"ends with the gap “{outcome.gap}” for {who}; end without a gap"


def _says_no_account(gap: Gap) -> bool:
    return gap.kind in {GapKind.NO_ACCOUNT, GapKind.SKIPPED}

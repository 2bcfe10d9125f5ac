"""Clauses about what a source says: facts of the promised classes, cited, about the right person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final, cast

from callprep.inquiry.source import Way
from callprep.inquiry.wire import Response
from callprep.model.evidence import Evidence, GapKind
from callprep.model.facts import Fact, Link
from callprep.testing._trial import Trial, shown

__all__ = [
    "cites",
    "gives_what_it_promises",
    "is_about_the_candidate",
    "is_well_formed",
    "knows_the_absent",
    "meets_expectations",
    "uses_the_recording",
]

_MEMBERS: Final = ("aspect", "title", "topics", "when", "screened")


def cites(trial: Trial) -> Iterator[str]:
    """Every fact says where it was read: a page that a person can open, or a place in a file."""
    asked = {request.url for request in trial.run.asked} | _answering(trial)
    for number, evidence in enumerate(trial.run.evidence, 1):
        provenance = evidence.provenance
        if trial.info.way is Way.IMPORT:
            complaint = "" if provenance.place.strip() else "names no place in its file"
        elif not provenance.page.startswith(("https://", "http://")):
            complaint = f"cites the page {provenance.page!r}, which nobody can open"
        else:
            known = provenance.request in asked
            complaint = "" if known else f"cites the request {provenance.request!r}, which was never asked"
        if not complaint and not _aware(provenance.retrieved_at):
            complaint = "was retrieved at a time without a zone"
        if complaint:
            yield f"{_named(number, evidence)} {complaint}"


def _answering(trial: Trial) -> set[str]:
    """Give the addresses that answered in the end: after a move, or as a recording of others has them."""
    answers = [heard for heard in trial.run.heard if isinstance(heard, Response)]
    return {answer.url for answer in answers} | {answer.shown_url for answer in answers}


def is_well_formed(trial: Trial) -> Iterator[str]:
    """Every fact is a frozen value with a title, a tuple of topics and an aware time."""
    for number, evidence in enumerate(trial.run.evidence, 1):
        complaint = _complaint(evidence.fact)
        if complaint:
            yield f"{_named(number, evidence)} {complaint}"


def _complaint(fact: object) -> str:
    if not all(hasattr(fact, member) for member in _MEMBERS):
        return f"is no fact: it lacks one of {', '.join(_MEMBERS)}"
    title, topics, when = (getattr(fact, member) for member in ("title", "topics", "when"))
    if not _is_text(title):
        return "has no title"
    if not isinstance(topics, tuple) or not all(map(_is_text, cast("tuple[object, ...]", topics))):
        return f"has topics that are no tuple of texts: {topics!r}"
    if when is not None and not (isinstance(when, datetime) and _aware(when)):
        return f"has a time without a zone: {when}"
    try:
        hash(fact)
    except TypeError as fault:
        return f"is no frozen value: {fault}"
    return ""


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _aware(moment: datetime) -> bool:
    return moment.utcoffset() is not None


def gives_what_it_promises(trial: Trial) -> Iterator[str]:
    """It gives facts of the classes that `info.gives` names, and of no other."""
    strange = {type(evidence.fact) for evidence in trial.run.evidence} - trial.info.gives
    for kind in sorted(strange, key=lambda kind: kind.__name__):
        yield f"gives a {kind.__name__}, which `info.gives` does not name"


def is_about_the_candidate(trial: Trial) -> Iterator[str]:
    """Every fact is about an account of the candidate's, or about one that was found on the way from there."""
    known = list(trial.case.candidate.accounts)
    known += [evidence.fact.account for evidence in trial.run.evidence if isinstance(evidence.fact, Link)]
    asked = {request.url for request in trial.run.asked}
    for number, evidence in enumerate(trial.run.evidence, 1):
        account = evidence.provenance.account
        if account.url not in asked and not any(account.same_as(other) for other in known):
            yield f"{_named(number, evidence)} is about the account {account}, which is not the candidate's"


def uses_the_recording(trial: Trial) -> Iterator[str]:
    """It finds what was recorded for it: it asks all of that, nothing else, and says something."""
    recording = trial.run.recording
    if recording.unlisted == "error":
        for request in recording.missed:
            yield f"asks {shown(request)}, which {recording.name} does not hold"
    if recording.match == "exact":
        for request in recording.unused:
            yield f"never asks {shown(request)}, which {recording.name} holds"
    if trial.case.found and not trial.run.evidence:
        gap = f"; it ends with the gap “{trial.run.gap}”" if trial.run.gap else ""
        yield f"finds nothing in {recording.name}{gap}"


def meets_expectations(trial: Trial) -> Iterator[str]:
    """It finds what the case expects."""
    facts = [evidence.fact for evidence in trial.run.evidence]
    for wanted in trial.case.expects:
        if isinstance(wanted, str):
            if all(fact.title != wanted for fact in facts):
                yield f"finds no fact with the title {wanted!r}"
        elif not any(isinstance(fact, wanted) for fact in facts):
            yield f"finds no {wanted.__name__}"


def knows_the_absent(trial: Trial) -> Iterator[str]:
    """Of an account that does not exist it says nothing, but that it was not found."""
    for number, evidence in enumerate(trial.run.evidence, 1):
        yield f"{_named(number, evidence)} is said of somebody who is not there"
    gap = trial.run.gap
    if gap is None and trial.info.way is not Way.SEARCH:
        yield "ends without a gap: raise ProfileNotFoundError, as `payload()` and `text()` do for a status of 404"
    elif gap is not None and gap.kind is not GapKind.NOT_FOUND:
        yield f"ends with the gap “{gap}”, not with “not found”"


def _named(number: int, evidence: Evidence[Fact]) -> str:
    return f"fact {number} ({type(evidence.fact).__name__} {str(getattr(evidence.fact, 'title', ''))[:60]!r})"

"""What makes two records one thing: an address, a number, a title; never the id, which holds every field."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from datetime import time

from callprep.insight.sameness._employers import folded
from callprep.insight.sameness._works import doi_of, number_of
from callprep.model.evidence import Evidence
from callprep.model.facts import About, Answer, Fact, Mention, Paper, Patent, Post, Project, Role, Talk

__all__ = ["Handle", "handles", "public_handles"]

Handle = tuple[Hashable, ...]

_ONE_DAY_ONLY = (Post, Answer, Talk, Mention)


def handles(evidence: Evidence[Fact]) -> tuple[Handle, ...]:
    """Give what a record can be recognised by, the surest first.

    The first ones hold within one source and account, the others (a DOI, an address, a job) everywhere: a post that a
    feed and a homepage both give is one post.
    """
    fact, provenance = evidence.fact, evidence.provenance
    here = (type(fact).__name__, provenance.source, *provenance.account.key)
    return (*((*here, *part) for part in _here(fact)), *public_handles(fact))


def public_handles(fact: Fact) -> tuple[Handle, ...]:
    """Give what a thing can be recognised by wherever it is told of: its address, its number."""
    return tuple((type(fact).__name__, *part) for part in _everywhere(fact))


def _here(fact: Fact) -> Iterator[Handle]:
    if isinstance(fact, About):
        yield ("profile",)
        return
    url: object = getattr(fact, "url", None)
    if isinstance(url, str) and url:
        yield "url", url
    yield "title", folded(fact.title), _day(fact)
    # a project keeps its birthday when it is renamed; a day without a time is too weak for that
    if isinstance(fact, Project) and fact.created and fact.created.time() != time():
        yield "begun", fact.created


def _everywhere(fact: Fact) -> Iterator[Handle]:
    url: object = getattr(fact, "url", None)
    if isinstance(url, str) and url:
        yield "url", url
    if isinstance(fact, Paper) and doi_of(fact):
        yield "doi", doi_of(fact)
    if isinstance(fact, Patent) and number_of(fact):
        yield "number", number_of(fact)
    if isinstance(fact, Role):
        yield "job", folded(fact.title), folded(fact.employer or "")


def _day(fact: Fact) -> Hashable:
    """Tell items of one name apart ("Weekly notes") where each has a day of its own."""
    if isinstance(fact, Patent):
        return fact.filed
    return fact.when.date() if isinstance(fact, _ONE_DAY_ONLY) and fact.when else None

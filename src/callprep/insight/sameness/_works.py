"""Records of one work: a preprint beside its article, an application beside its grant, a repository named twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from callprep.model.evidence import Evidence
from callprep.model.facts import Answer, Fact, Paper, Patent, Project, Talk

__all__ = ["doi_of", "is_preprint", "number_of", "work_keys", "works"]

_NOT_A_WORD = re.compile(r"[\W_]+")
_DOI_HOST = re.compile(r"^(?:(?:https?://)?(?:www\.|dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_SCHEME = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)

# titles that many works have
_COMMON = frozenset(
    "abstract|book review|comment|correction|corrigendum|discussion|editorial|erratum|foreword|index|introduction|"
    "keynote|lightning talk|panel|preface|reply|review|workshop".split("|")
)
_PREPRINTS = ("arxiv", "biorxiv", "medrxiv", "chemrxiv", "preprint", "ssrn", "research square", "techrxiv", "corr")


def works(items: Iterable[Evidence[Fact]]) -> tuple[tuple[Evidence[Fact], ...], ...]:
    """Group records that are one work; the order of the records stays within a group."""
    items = tuple(items)
    leader = list(range(len(items)))
    by_key: dict[tuple[str, str], int] = {}
    for at, item in enumerate(items):
        for key in work_keys(item.fact):
            one, other = _root(leader, by_key.setdefault(key, at)), _root(leader, at)
            leader[max(one, other)] = min(one, other)
    groups: dict[int, list[Evidence[Fact]]] = {}
    for at, item in enumerate(items):
        groups.setdefault(_root(leader, at), []).append(item)
    return tuple(map(tuple, groups.values()))


def _root(leader: list[int], at: int) -> int:
    while leader[at] != at:
        leader[at] = leader[leader[at]]  # halving the path keeps the search short
        at = leader[at]
    return at


def doi_of(paper: Paper) -> str:
    """Give a paper's DOI without the resolver it is often written with, in lower case; empty where there is none."""
    return _DOI_HOST.sub("", (paper.doi or "").strip()).casefold()


def number_of(patent: Patent) -> str:
    """Give a patent's number without blanks and strokes."""
    return _NOT_A_WORD.sub("", patent.number).casefold()


def work_keys(fact: Fact) -> Iterator[tuple[str, str]]:
    """Name what makes two records one: within a class alone, so that a talk is not the paper it is about."""
    kind = type(fact).__name__
    match fact:
        case Paper():
            told = (doi_of(fact), _folded_title(fact.title))
        case Patent():
            told = (number_of(fact), _folded_title(fact.title))
        case Talk():
            told = (_folded_title(fact.title), "")
        case Project() | Answer():
            told = (_page(fact.url), "")
        case _:
            told = ("", "")
    return ((f"{kind} {place}", key) for place, key in enumerate(told) if key)


def _folded_title(title: str) -> str:
    folded = " ".join(_NOT_A_WORD.sub(" ", title).casefold().split())
    return "" if folded in _COMMON else folded


def _page(url: str | None) -> str:
    return _SCHEME.sub("", (url or "").strip()).casefold().rstrip("/").removesuffix(".git")


def is_preprint(paper: Paper) -> bool:
    """Tell whether it is a version from before the review, by its venue or its DOI."""
    words = set(_NOT_A_WORD.sub(" ", paper.venue or "").casefold().split())
    venue = " ".join(words)
    return any(name in words or (" " in name and name in venue) for name in _PREPRINTS) or "10.48550" in (
        paper.doi or ""
    )

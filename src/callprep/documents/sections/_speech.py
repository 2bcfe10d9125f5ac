"""How facts are put into words: where something stands, when it was, what it is about."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from callprep.documents.lines import Need
from callprep.engagement import Engagement
from callprep.insight.overlap import Overlap, Strength
from callprep.model.candidate import Contact
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact, Project
from callprep.model.readiness import question_of
from callprep.model.saying import Form
from callprep.model.sites import SITES, label
from callprep.wording import said

__all__ = [
    "SHORT_CALL",
    "Whose",
    "clause",
    "contested",
    "done_before",
    "has_name",
    "in_their_words",
    "may_be_said",
    "need",
    "own_place",
    "place_of",
    "we_are_the_company",
]

SHORT_CALL = 8
"""Minutes; a call that is shorter leaves out what a mail after it can tell (a proposal)."""
_LONGEST_CLAUSE = 160
_LONGEST_QUOTE = 18  # words


_BLANKS = re.compile(r"[ \t]+")
_BULLET = re.compile(r"[.;,]? ?(?:^|\n) ?(?:[-*•·‣–]|\d{1,2}[.)]) ")  # of a text with single blanks: no run to retry


def clause(text: str) -> str:
    """Make an answer fit into a sentence: one line, no final stop, cut at a word where it is very long.

    A list, as postings bring it, becomes a row of its items.
    """
    told = " ".join(_BULLET.sub("; ", _BLANKS.sub(" ", text)).split()).strip(".;, ")
    if len(told) <= _LONGEST_CLAUSE:
        return told
    return told[:_LONGEST_CLAUSE].rsplit(" ", 1)[0].rstrip(",;: ") + " …"


Whose: TypeAlias = Literal["your", "their", "some"]
"""Said to them, said of them, or where nobody knows whether it is theirs."""


def place_of(e: Engagement, evidence: Evidence[Fact], whose: Whose = "your") -> str:
    """Say where something stands: "your blog", "their blog", "a blog"; a site by its name.

    A site that nobody here knows is named by its host, as everybody can read it: "stats.example.com".
    """
    own, known = own_place(evidence), evidence.provenance
    if own:
        return said(e.voice, f"place.{own}_{whose}")
    host = _HOST.match(known.account.url) if known.account.site not in SITES else None
    return host[1] if host else label(known.account.site)


def own_place(evidence: Evidence[Fact]) -> str:
    """Tell which of the places that are a person's own it is, by its key; empty for a site of many."""
    known = evidence.provenance
    if known.place and known.account.site not in SITES:
        return "cv"
    return known.account.site if known.account.site in _OWN_SITES else ""


_OWN_SITES = frozenset({"homepage", "feed"})


_HOST = re.compile(r"https?://(?:www\.)?([^/?#:@\s]+)", re.IGNORECASE)


def in_their_words(project: Project) -> str:
    """Quote how the owner describes a project: the first sentence, where it is short enough to be said aloud."""
    first = " ".join((project.description or "").split()).split(". ", 1)[0].rstrip(".")
    return first if any(map(str.isalnum, first)) and len(first.split()) <= _LONGEST_QUOTE else ""


def done_before(e: Engagement) -> Overlap | None:
    """The task that they have surely done before, where there is one; what rests for years is no such thing.

    What may be spoken of comes first: beside it, what others published of them may only be known.
    """
    strong = [one for one in e.overlaps() if one.strength is Strength.STRONG and has_name(one.evidence.fact)]
    spoken_of = (one for one in strong if e.disclosed(one.evidence).form is not Form.KNOW)
    return next(spoken_of, next(iter(strong), None))


def has_name(fact: Fact) -> bool:
    """Whether a thing is called something: a title that is empty, or of marks alone, names nothing."""
    return any(map(str.isalnum, fact.title))


def contested(e: Engagement, item: Evidence[Fact]) -> tuple[Evidence[Fact], ...]:
    """Give what a line rests on that keeps to what the table allows: the fact, and what contradicts it."""
    versions = [version for one in e.contesting(item) for version in one.versions]
    sides = (side for version in versions for side in (version.evidence, *version.also))
    return (item, *(side for side in sides if side is not None))


def may_be_said(e: Engagement, item: Evidence[Fact] | Contact) -> bool:
    """Whether the table of disclosure lets a fact, or a third person, be named on the call."""
    return e.disclosed(item).form is Form.SAY


def we_are_the_company(e: Engagement) -> bool:
    """Whether the caller speaks for the company itself, or for an agency."""
    return e.caller.company.casefold() == e.opportunity.company.name.casefold()


def need(key: str, blocks: str) -> Need:
    """Make a need of one of the eight questions, in its one wording, with its number behind."""
    number, _, question = question_of(key).partition(": ")
    return Need(f"{question} ({number})", blocks=blocks, field=f"opportunity.{key}")

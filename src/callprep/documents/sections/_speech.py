"""How facts are put into words: where something stands, when it was, what it is about."""

from __future__ import annotations

import re

from callprep.documents.lines import Need
from callprep.engagement import Engagement
from callprep.insight.overlap import Overlap, Strength
from callprep.model.candidate import Contact
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact, Project
from callprep.model.readiness import question_of
from callprep.model.saying import Form
from callprep.model.sites import SITES, label

__all__ = [
    "clause",
    "contested",
    "done_before",
    "in_their_words",
    "may_be_said",
    "need",
    "place_of",
    "we_are_the_company",
]

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


def place_of(evidence: Evidence[Fact], *, theirs: bool = False) -> str:
    """Say where something stands, to them ("your blog") or about them ("their blog"); a site by its name.

    A site that nobody here knows is named by its host, as everybody can read it: "stats.example.com".
    """
    whose = "their" if theirs else "your"
    own = {"homepage": f"{whose} homepage", "feed": f"{whose} blog"}
    known = evidence.provenance
    if known.place and known.account.site not in SITES:
        return f"{whose} CV"
    host = _HOST.match(known.account.url) if known.account.site not in SITES else None
    return own.get(known.account.site) or (host[1] if host else label(known.account.site))


_HOST = re.compile(r"https?://(?:www\.)?([^/?#:@\s]+)", re.IGNORECASE)


def in_their_words(project: Project) -> str:
    """Quote how the owner describes a project: the first sentence, where it is short enough to be said aloud."""
    first = " ".join((project.description or "").split()).split(". ", 1)[0].rstrip(".")
    return first if len(first.split()) <= _LONGEST_QUOTE else ""


def done_before(e: Engagement) -> Overlap | None:
    """The task that they have surely done before, where there is one; what rests for years is no such thing.

    What may be spoken of comes first: beside it, what others published of them may only be known.
    """
    strong = [one for one in e.overlaps() if one.strength is Strength.STRONG]
    spoken_of = (one for one in strong if e.disclosed(one.evidence).form is not Form.KNOW)
    return next(spoken_of, next(iter(strong), None))


def contested(e: Engagement, item: Evidence[Fact]) -> tuple[Evidence[Fact], ...]:
    """Give what a line rests on that keeps to what the table allows: the fact, and what contradicts it."""
    sides = (version.evidence for one in e.contesting(item) for version in one.versions)
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

"""How facts are put into words: where something stands, when it was, what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from callprep.engagement import Engagement
from callprep.model.evidence import Evidence, Identity
from callprep.model.facts import Fact, Project
from callprep.model.sites import label

__all__ = ["aloud", "clause", "listed", "place_of", "project_words", "surely"]

_LONGEST_CLAUSE = 160


def clause(text: str) -> str:
    """Make an answer fit into a sentence: one line, no final stop, cut at a word where it is very long."""
    told = " ".join(text.split()).rstrip(".;, ")
    if len(told) <= _LONGEST_CLAUSE:
        return told
    return told[:_LONGEST_CLAUSE].rsplit(" ", 1)[0].rstrip(",;: ") + " …"


def listed(items: Sequence[str]) -> str:
    """Join as one says it: "a", "a and b", "a, b and c"."""
    if len(items) < 2:  # noqa: PLR2004 -- nothing to join
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def place_of(evidence: Evidence[Fact], *, theirs: bool = False) -> str:
    """Say where something stands, to them ("your blog") or about them ("their blog"); a site by its name."""
    whose = "their" if theirs else "your"
    own = {"homepage": f"{whose} homepage", "feed": f"{whose} blog"}
    site = evidence.provenance.account.site
    return own.get(site) or label(site)


def project_words(project: Project) -> str:
    """Say what a project is, in its owner's words where there are any."""
    return clause(project.description) if project.description else ""


def aloud(text: str) -> str:
    """Make a written description speakable after a colon: no second colon, a small letter in front.

    A first word with capitals inside ("GPU", "iOS") is a name and keeps its form.
    """
    told = text.replace(": ", ", ")
    return told[:1].lower() + told[1:] if told[1:2].islower() else told


def surely(e: Engagement, found: Evidence[Fact]) -> bool:
    """Whether a fact may be asserted: proven or stated, never suggested."""
    del e
    return found.identity is not Identity.SUGGESTED

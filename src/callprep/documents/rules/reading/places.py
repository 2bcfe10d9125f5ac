"""Where in a draft rules look: the subject line, what is said, and names that the engagement itself holds."""

from __future__ import annotations

from collections.abc import Iterator

from callprep.documents.lines import Line
from callprep.documents.rules._draft import Draft, Sentence
from callprep.documents.rules.reading.markdown import unmarked
from callprep.engagement import Engagement
from callprep.model.saying import Form

__all__ = ["SUBJECT", "is_known_name", "said", "subject_of"]

SUBJECT = "subject"
"""What the sentence of a subject line is called as a part."""


def subject_of(draft: Draft) -> Sentence | None:
    """Give the subject line as a sentence; None where there is none, or a document's stands among its lines anyway."""
    told = draft.subject or ""
    start = draft.text.find(told) if told else -1
    if start < 0 or any(one.start <= start < one.start + len(one.text) for one in draft.sentences):
        return None
    return Sentence(unmarked(told), Line(told), SUBJECT, start, block=-1)


def said(draft: Draft) -> Iterator[Sentence]:
    """Give all that the candidate would read or hear: the subject, the main line and the branches."""
    subject = subject_of(draft)
    if subject is not None:
        yield subject
    yield from (one for one in draft.sentences if one.line.form is not Form.KNOW)


def is_known_name(text: str, span: tuple[int, int], e: Engagement) -> bool:
    """Whether what stands at a place is, or is part of, a name there: a title, a company, a product of that name.

    A talk called "Why fast-paced is a lie" may be called by its name, and so may a company called "None Ltd".
    """
    start, end = span
    found, around = text[start:end].casefold(), text.casefold()
    for name in _names(e):
        folded = name.casefold()
        at = folded.find(found)
        while at >= 0:
            if around.startswith(folded, start - at) and start >= at:
                return True
            at = folded.find(found, at + 1)
    return False


def _names(e: Engagement) -> Iterator[str]:
    company = e.opportunity.company
    yield from (e.candidate.name, e.caller.name, e.caller.company, e.opportunity.title, company.name)
    yield from (product.name for product in company.products)
    yield from (tool.name for tool in e.opportunity.tech_stack or ())
    for item in e.dossier.evidence:
        yield item.fact.title
        yield from (
            told for name in ("employer", "event", "venue", "number", "school") if (told := _text(item.fact, name))
        )


def _text(value: object, name: str) -> str:
    found = getattr(value, name, None)
    return found if isinstance(found, str) else ""

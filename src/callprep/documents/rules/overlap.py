"""`overlap.pitched_as_new`: what the candidate has built is never offered as something new.

Where a task of the role is what they have done before, the credit for it stands first, the task is nowhere called new
or a lesson, and something follows that they have not done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from callprep.documents.rules._draft import Draft, Sentence
from callprep.documents.rules._rule import Spot, error, rule, warning
from callprep.documents.rules._shape import Q4, asks, fields, is_pitch, named_in
from callprep.documents.rules.reading.phrases import has
from callprep.documents.rules.substance import is_gain
from callprep.engagement import Engagement
from callprep.insight.overlap import Overlap, Strength
from callprep.insight.topics import subject_terms, terms
from callprep.model.facts import Aspect, Project
from callprep.model.saying import Channel

__all__ = ["pitched_as_new"]

_ORIGIN = "people switch off when they are sold what they have built themselves"
_OFFER = re.compile(
    r"\b(?:you(?:['’]d|['’]ll| would| will| could| can| get)"
    r"|(?:want|wants|need|needs|looking for) (?:you|someone|somebody|people|one)"
    r"|learn|chance to|opportunity to|work(?:ing)? on|we (?:want|need) to|help us|let you)\b",
    re.IGNORECASE,
)
_NOT = ("not", "no", "never", "nothing", "nobody", "won't", "shan't", "don't", "isn't", "hasn't", "haven't", "wouldn't")
_AFTER = ("after", "beyond", "besides", "next to", "on top of")  # what is named so is what they have, and no offer
_CALLED = re.compile(
    r"[«“\"]|\b(?:applications?|articles?|invent(?:ed|ions?)|papers?|patent(?:ed|s)?|preprints?|publications?|published|"
    r"spoke|stud(?:y|ies)|talks?|wrote)\b",
    re.IGNORECASE,
)
_BOTH = 2


@rule("overlap.pitched_as_new", Channel.MAIL, Channel.CALL, origin=_ORIGIN)
def pitched_as_new(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find where an overlapping task is offered as new, or comes before the credit, or is all there is."""
    told = False
    for overlap in engagement.overlaps():
        if overlap.strength is Strength.STRONG:
            found = list(_ledgered(draft, overlap) if draft.has_ledger else _free(draft, overlap))
            yield from found
            told = told or any(_tells(draft, one, overlap) for one in draft.spoken)
    if not draft.has_ledger:
        yield from _known_already(draft, engagement)
    if told and _is_complete(draft, engagement) and not any(is_gain(one, engagement) for one in draft.spoken):
        why = "offers what they have done before, and nothing that would be new to them"
        yield error(None, why) if named_in(engagement, Q4) else warning(None, f"{why}; ask the hiring manager")


def _is_complete(draft: Draft, e: Engagement) -> bool:
    """Whether all is said that will be: a text that asks for no next step yet may go on."""
    return is_pitch(draft, e) and (draft.has_ledger or bool(asks(draft)))


def _ledgered(draft: Draft, overlap: Overlap) -> Iterator[Spot]:
    credited, evidence = False, overlap.evidence.id
    task = f"opportunity.{overlap.task.field}"
    for sentence in draft.sentences:
        line = sentence.line
        credited = credited or evidence in line.cites
        if set(overlap.shared) & set(line.offers):
            yield _finding(sentence, overlap, "offers it as new")
        elif task in line.cites and not credited:
            yield _finding(sentence, overlap, "comes before the credit for having done it")


def _free(draft: Draft, overlap: Overlap) -> Iterator[Spot]:
    credited = False
    for sentence in draft.sentences:
        about = _is_about(sentence, overlap)
        credited = credited or _credits(sentence, overlap, draft, about=about)
        if about and _is_called_new(sentence, draft):
            yield _finding(sentence, overlap, "calls it new to them")
        elif about and not credited and _tells(draft, sentence, overlap):
            yield _finding(sentence, overlap, "offers it with no credit for having done it")


def _known_already(draft: Draft, e: Engagement) -> Iterator[Spot]:
    """Find what a sentence calls new to them and what is the subject of something that they have made or published."""
    theirs = [
        (
            item,
            subject_terms((item.fact.title, *item.fact.topics, getattr(item.fact, "description", None) or "")),
        )
        for item in e.dossier.evidence
        if item.is_sure and item.fact.aspect is Aspect.ACCOMPLISHMENT
    ]
    done = {one.evidence.fact.title for one in e.overlaps() if one.strength is Strength.STRONG}
    for sentence in draft.spoken:
        if not _is_called_new(sentence, draft):
            continue
        about = subject_terms((sentence.text,))
        credited = sentence.facts if has(sentence.text, _AFTER) else frozenset[str]()
        near = (item for item, subject in theirs if len(about & subject) >= _BOTH and item.id not in credited)
        known = next((item.fact.title for item in near if item.fact.title not in done), None)
        if known is not None:
            yield error(sentence, f"calls it new to them, and «{known}» is about it; give them the credit instead")


def _tells(draft: Draft, sentence: Sentence, overlap: Overlap) -> bool:
    """Whether a sentence tells of the task as something for them to do."""
    if draft.has_ledger:
        return f"opportunity.{overlap.task.field}" in sentence.line.cites
    if not _is_about(sentence, overlap):
        return False
    if _OFFER.search(sentence.text):
        return True
    return overlap.task.field in fields(sentence) and has(sentence.text, draft.standards.words("move_role"))


def _is_about(sentence: Sentence, overlap: Overlap) -> bool:
    """Whether it speaks of what the project and the task share: by a word that names a project, or by two."""
    fact = overlap.evidence.fact
    shared = set(overlap.shared) & subject_terms((sentence.text,))
    if len(shared) >= _BOTH or not isinstance(fact, Project):  # of a title's words each alone may mean anything
        return len(shared) >= _BOTH or (bool(shared) and len(overlap.shared) == 1)
    naming = {*terms(fact.title), *(term for topic in fact.topics for term in terms(topic))}
    return bool(shared & naming)


def _credits(sentence: Sentence, overlap: Overlap, draft: Draft, *, about: bool) -> bool:
    """Whether it names what they did, or says of its subject that they have done it.

    The title of what was published may be the very words of the task: it is named where it is called what it is.
    """
    words = draft.standards.words
    told = about and (has(sentence.text, words("did_it")) or has(sentence.text, words("disclaims_new")))
    named = overlap.evidence.id in sentence.facts
    if not isinstance(overlap.evidence.fact, Project):
        named = named and _CALLED.search(sentence.text) is not None
    return (told and not _is_called_new(sentence, draft)) or named


def _is_called_new(sentence: Sentence, draft: Draft) -> bool:
    words = draft.standards.words
    if fields(sentence) & Q4 or has(sentence.text, words("disclaims_new")):
        return False
    if has(sentence.text, words("never_done")):
        return True
    return not has(sentence.text, _NOT) and has(sentence.text, words("called_new"))


def _finding(sentence: Sentence, overlap: Overlap, how: str) -> Spot:
    return error(sentence, f"{how}: {overlap.why}")

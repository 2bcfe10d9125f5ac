"""`grounding`: every name, number, date and artefact in a line is found in what the line rests on.

In a document the cited facts and fields must hold it; free text has no ledger, so there anything that the engagement
knows may hold it, and what the candidate says in a transcript. Names at the head of a sentence are judged only where
their form gives them away: a known weakness, on the side of silence.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, reduce
from itertools import zip_longest

from callprep.documents.explaining import grounds
from callprep.documents.rules._draft import Draft, Sentence
from callprep.documents.rules._rule import Spot, error, note, rule
from callprep.documents.rules.reading.claims import Claim, claims
from callprep.documents.rules.reading.counts import counts
from callprep.documents.rules.reading.granted import Granted, is_of_the_past
from callprep.documents.rules.reading.held import Held, Sides, always, asked_about, cited, everything
from callprep.documents.rules.reading.phrases import TO_YOU, has
from callprep.documents.rules.reading.places import subject_of
from callprep.documents.rules.reading.works import works
from callprep.engagement import Engagement
from callprep.model.saying import Channel, Form

__all__ = ["grounding"]

_ORIGIN = "drafts written by machines invent repositories, dates and employers"


@rule("grounding", origin=_ORIGIN)
def grounding(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find what a line says and nothing holds."""
    yield from _of_lines(draft, engagement) if draft.has_ledger else _of_text(draft, engagement)


def _of_lines(draft: Draft, e: Engagement) -> Iterator[Spot]:
    shown, whole = Sides.of(e, draft.channel), Sides.of(e, Channel.INTERNAL)
    proposed = Held.of(always(e, shown))
    known = {evidence.id: evidence for evidence in e.dossier.evidence}
    is_there, before = grounds(e), None

    @cache
    def held_by(cite: str, form: Form) -> Held:
        return Held.of(cited(cite, whole if form is Form.KNOW else shown, known))

    for sentence in draft.sentences:
        line, claimed = sentence.line, (*claims(sentence), *works(sentence), *counts(sentence))
        gone = () if line is before else [cite for cite in line.cites if not is_there(cite)]
        before = line
        for cite in gone:  # said once of a line, however many sentences it has
            yield error(sentence, f"it rests on {cite!r:.60}, which is nothing known here: cite what is")
        held = reduce(Held.__or__, (held_by(cite, line.form) for cite in line.cites), proposed) if claimed else proposed
        for claim in claimed:
            if not held.holds(claim):
                yield error(
                    _place(sentence, claim), "no cited fact holds this: cite the one that does, or leave it out"
                )


def _of_text(draft: Draft, e: Engagement) -> Iterator[Spot]:
    shown = Sides.of(e, draft.channel)
    known = everything(e, shown) | Held.of(one.text for one in draft.heard)
    held = Held.of(always(e, shown)) | known
    spoken = held if draft.channel is Channel.CALL or shown.is_hidden else _spoken(e)
    granted = Granted.of(draft, e)
    asked = asked_about(e) if draft.channel is Channel.CALL else Held(frozenset())
    for sentence, after in zip_longest(draft.sentences, draft.sentences[1:]):
        theirs = held | asked if _is_asked(sentence, after) else held
        for claim in (*claims(sentence), *works(sentence), *counts(sentence)):
            if is_of_the_past(sentence, claim) and not known.holds(claim):
                yield error(_place(sentence, claim), "nothing known here is of that day: check it, or leave it out")
            elif theirs.holds(claim) or granted.has(sentence, claim):
                continue
            elif spoken.holds(claim):
                yield note(
                    _place(sentence, claim), "nobody released this for writing: say it on the call, or ask first"
                )
            else:
                yield error(_place(sentence, claim), "nothing known here holds this: check it, or leave it out")
    yield from _of_subject(draft, held | spoken)


def _is_asked(sentence: Sentence, after: Sentence | None) -> bool:
    """Whether it asks, or tells of what nobody is said to have done, and the next asks: "There is a paper. Yours?"."""
    if sentence.is_question:
        return True
    goes_on = after is not None and after.block == sentence.block and after.is_question
    return goes_on and not has(sentence.text, TO_YOU)


def _spoken(e: Engagement) -> Held:
    return everything(e, Sides.of(e, Channel.CALL))


def _of_subject(draft: Draft, held: Held) -> Iterator[Spot]:
    """Judge numbers alone: a subject line may have capitals everywhere."""
    subject = subject_of(draft)
    for claim in claims(subject) if subject else ():
        if any(char.isdigit() for char in claim.text) and not held.holds(claim):
            yield error(_place(subject, claim), "nothing known here holds this: check it, or leave it out")


def _place(sentence: Sentence | None, claim: Claim) -> tuple[int, int]:
    start = (sentence.start if sentence else 0) + claim.start
    return start, start + len(claim.text)

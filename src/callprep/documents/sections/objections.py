"""What may make them hesitate, answered honestly: never hidden, never argued away."""

from __future__ import annotations

from collections.abc import Iterator

from callprep.documents.lines import Line, Need, line, passage, ref, sentence
from callprep.documents.outline import Written, section
from callprep.documents.sections._grammar import after_colon, brief
from callprep.documents.sections._people import manager, manager_said, manager_to_ask
from callprep.engagement import Engagement
from callprep.insight.objections import Reservation
from callprep.model.wording import one_stop
from callprep.wording import said

__all__ = ["objections"]

_MOST = 3
_WHOLE = {"reports", "done", "leaving", "settled", "agency"}
"""What is answered in sentences of its own."""


@section("objections", pitches=True)
def objections(e: Engagement) -> Written:
    """Have an honest answer to what they may hold against it, three at most; what has none yet is a need.

    What they wrote that they refuse, and what is offered all the same, comes first.
    """
    told = " ".join(one.answer for one in e.questions() if one.answer)
    open_ = sorted((one for one in e.objections() if not _is_told(one, told)), key=_is_at_ease)
    return passage(*(part for one in open_[:_MOST] for part in _answered(e, one)))


def _is_at_ease(one: Reservation) -> bool:
    return not (one.theirs and one.against)


def _is_told(one: Reservation, told: str) -> bool:
    """Whether the manager's words are the answer to a question of theirs as well."""
    words = (one.answer or "").rstrip(". ")
    return one.key in {"objections", "downsides"} and bool(words) and words in told


def _answered(e: Engagement, one: Reservation) -> Iterator[Line | Need]:
    when = sentence(brief(e, one.objection)).removesuffix(".")
    if one.answer is None:
        told = said(e.voice, "objections.unknown", whom=manager_said(e), whom_first=manager_said(e, first=True))
        named = [ref(e.opportunity, "hiring_manager")] if manager(e) else []
        yield line(one_stop(told), cites=[*one.cites, *named], when=when)
        need = f"objections.need{'_theirs' if one.theirs else ''}"
        question, blocks = said(e.voice, need, objection=when), said(e.voice, "objections.need_blocks")
        yield Need(question, to=manager_to_ask(e), blocks=blocks, field=_field(one))
        return
    answer = brief(e, one.answer)
    framed = sentence(answer)
    if one.theirs:
        yield _to_their_words(e, one, answer, when)
        return
    if one.key != "objections":
        framed = said(e.voice, f"objections.{one.key}", answer=_fitted(e, one, answer))
    yield line(one_stop(framed), cites=one.cites, when=when)
    if one.not_for_you:
        warned = said(e.voice, "objections.not_for_you", **{"if": one.not_for_you})
        yield line(one_stop(sentence(warned)), cites=one.cites, when=when)


def _to_their_words(e: Engagement, one: Reservation, answer: str, when: str) -> Line:
    """Answer what they said, and say in the same breath where it may not be right for them."""
    framed = answer if one.key in _WHOLE else said(e.voice, "objections.theirs", answer=after_colon(answer))
    told = one_stop(sentence(framed))
    if one.not_for_you:
        told = f"{told} {one_stop(sentence(said(e.voice, 'objections.not_for_you', **{'if': one.not_for_you})))}"
    return line(told, cites=one.cites, when=when)


def _field(one: Reservation) -> str:
    return one.field if one.theirs or one.key == "objections" else f"opportunity.{one.key}"


def _fitted(e: Engagement, one: Reservation, answer: str) -> str:
    """Begin small behind a colon, large where it begins a sentence of its own, as what is done for the move does."""
    if one.key == "reviews":
        return answer
    begins, _, _ = said(e.voice, "reservation.moving", relocation="\0").partition("\0")
    told, *moving = answer.split(f". {begins}", 1)
    return f". {begins}".join([after_colon(told), *moving])

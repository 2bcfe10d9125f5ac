"""What this candidate will likely ask, ranked, each with an answer or whom to ask before the call.

First comes what they asked themselves, then what they would learn where they have done the task before, then what
their place, their tools or their words make likely, then what everybody asks.
How a question is put and an answer framed are wordings of the candidate; what the manager wrote stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from callprep.insight.overlap import Offer, Overlap, surely_done
from callprep.insight.questions._answers import Answer, answer_to, to_ask
from callprep.insight.questions._asked import asked_for, asked_of_manager, own_questions
from callprep.insight.questions._likely import Sign, signs
from callprep.insight.topics import subject_terms
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier
from callprep.model.opportunity import Opportunity, SpokenOpportunity
from callprep.wording import Voice, said

__all__ = ["Question", "asked_for", "asked_of_manager", "questions"]

_MOST = 10
_NO_OFFER = Offer()
_REPLY = "candidate.reply"

_KEYS = (
    "growth", "work", "problems", "team", "salary", "reason_open", "funding", "startup", "manager", "tech_stack",
    "process", "success", "locations", "impact", "next_roles", "hours", "travel", "visa_sponsorship",
    "employment_type", "start", "downsides",
)  # fmt: skip
_OF_COMPANY = {"funding", "startup"}
_EVERYBODY = ("growth", "work", "team", "salary", "reason_open", "manager", "tech_stack", "process", "success")


@attrs.frozen
class Question:
    """A question to be ready for. Without an `answer`, `find_out` says what to do, and `whom` who may know it.

    `why` is the reason to expect it; `cites` is what that and the answer rest on. A question of theirs that no key
    stands for has the key "asked.1", and so on.
    """

    key: str
    question: str
    answer: str | None
    cites: tuple[str, ...] = ()
    find_out: str | None = None
    whom: str | None = None
    why: str = ""

    @property
    def field(self) -> str:
        """The answer of the opportunity or the company that would settle it; empty where no key stands for it."""
        if self.key.startswith("asked."):
            return ""
        return f"{'company' if self.key in _OF_COMPANY else 'opportunity'}.{self.key}"


@attrs.frozen
class _Known:
    voice: Voice
    candidate: Candidate
    spoken: SpokenOpportunity
    offer: Offer
    overlap: Overlap | None


def questions(
    candidate: Candidate,
    dossier: Dossier,
    opportunity: Opportunity,
    spoken: SpokenOpportunity,
    *,
    voice: Voice,
    overlaps: tuple[Overlap, ...] = (),
    offer: Offer = _NO_OFFER,
) -> tuple[Question, ...]:
    """Rank the likely questions of this candidate, up to ten; whatever they asked themselves is among them.

    Args:
        candidate: What they told us, their reply above all.
        dossier: What is known of them; the order of facts makes no difference.
        opportunity: The role.
        spoken: The part of it that may be spoken of, where answers come from.
        voice: Who speaks to whom: it chooses the wordings.
        overlaps: The tasks that they have done before.
        offer: What would be new to them.
    """
    known = _Known(voice, candidate, spoken, offer, surely_done(overlaps))
    signed = tuple(signs(voice, candidate, dossier, known.spoken))
    ranked: dict[str, Question] = {}
    for question in (*_asked(known, signed), *_expected(known, signed, startup=bool(opportunity.company.startup))):
        ranked.setdefault(question.key, question)
    own = sum(_REPLY in question.cites for question in ranked.values())
    whom = to_ask(voice, opportunity)
    return tuple(
        one if one.answer else _to_find_out(voice, one, whom) for one in tuple(ranked.values())[: max(_MOST, own)]
    )


def _to_find_out(voice: Voice, question: Question, whom: str) -> Question:
    return attrs.evolve(question, find_out=said(voice, "question.find_out", whom=whom), whom=whom)


def _asked(known: _Known, signed: tuple[Sign, ...]) -> Iterator[Question]:
    """Give what they asked in their reply: by key, then what no key stands for."""
    reply = known.candidate.reply
    if reply is None:
        return
    asked = asked_for(reply.text)
    for key in (key for key in _KEYS if key in asked):
        yield _question(known, key, next((sign for sign in signed if sign.key == key), None), asked=True)
    for number, text in enumerate(own_questions(reply.text), 1):
        answer = _foreseen(known, text)
        why = said(known.voice, "question.why_asked")
        yield Question(f"asked.{number}", text, answer.text or None, (_REPLY, *answer.cites), why=why)


def _foreseen(known: _Known, asked: str) -> Answer:
    """Answer by an objection that the manager foresaw and that has a subject in common with the question."""
    about = subject_terms((asked,))
    for objection in known.spoken.objections:
        if objection.answer and about & subject_terms((objection.question,)):
            return Answer(objection.answer, ("opportunity.objections",))
    return Answer()


def _expected(known: _Known, signed: tuple[Sign, ...], *, startup: bool) -> Iterator[Question]:
    if known.overlap is not None:
        yield _learn(known)
    for sign in signed:
        yield _question(known, sign.key, sign)
    if startup:
        yield _question(known, "funding", None)
    for key in _EVERYBODY:
        yield _question(known, key, None)


def _question(known: _Known, key: str, sign: Sign | None, *, asked: bool = False) -> Question:
    if key == "growth":
        return _learn(known, asked=asked)
    answer = answer_to(key, known.voice, known.spoken)
    why = sign.why if sign and not asked else _usual(known, asked=asked)
    cites = (*((_REPLY,) if asked else ()), *(sign.cites if sign else ()), *answer.cites)
    return Question(
        key,
        sign.question if sign else said(known.voice, f"question.{key}"),
        answer.text or None,
        tuple(dict.fromkeys(cites)),
        why=why,
    )


def _usual(known: _Known, *, asked: bool) -> str:
    """Say why a question is expected that nothing else of theirs speaks for."""
    return said(known.voice, f"question.why_{'asked' if asked else 'everybody'}")


def _learn(known: _Known, *, asked: bool = False) -> Question:
    """Ask for what is new, first thing after an overlap; the answer rests on what rules the rest out, too."""
    text, why = said(known.voice, "question.growth"), _usual(known, asked=asked)
    cites = [*((_REPLY,) if asked else ()), *(found.id for found in known.offer.against)]
    if known.overlap is not None:
        title = known.overlap.evidence.fact.title
        text = said(known.voice, "question.growth_done", title=title)
        why = said(known.voice, "question.why_done", title=title)
        cites.insert(0, known.overlap.evidence.id)
    new = next(iter(known.offer.new), None)
    cites += [f"opportunity.{new.field}"] if new else []
    return Question("growth", text, new.text if new else None, tuple(dict.fromkeys(cites)), why=why)

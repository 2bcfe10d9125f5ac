"""What this candidate will likely ask, ranked, each with an answer or whom to ask before the call.

First comes what they asked themselves, then what they would learn where they have done the task before, then what
their place, their tools or their words make likely, then what everybody asks.
Questions and answers are in English words, and `callprep.documents` says them as they are.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from callprep.insight.overlap import Offer, Overlap, surely_done
from callprep.insight.questions._answers import ANSWERS, Answer, to_ask
from callprep.insight.questions._asked import asked_for, asked_of_manager, own_questions
from callprep.insight.questions._likely import Sign, signs
from callprep.insight.topics import subject_terms
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier
from callprep.model.opportunity import Opportunity, SpokenOpportunity

__all__ = ["Question", "asked_for", "asked_of_manager", "questions"]

_MOST = 10
_NO_OFFER = Offer()
_REPLY = "candidate.reply"

_PLAIN = {
    "growth": "What would I learn?",
    "work": "What exactly would I do?",
    "problems": "Which problem is it about?",
    "team": "Who is in the team?",
    "salary": "What is the pay?",
    "reason_open": "Why is it open?",
    "funding": "How is it funded, and how long does the money last?",
    "startup": "Is it a start-up?",
    "manager": "Who decides, and who would be my boss?",
    "tech_stack": "What do you work with?",
    "process": "How many rounds are there?",
    "success": "How will I be judged?",
    "locations": "Where, and how much from home?",
    "impact": "What is it good for, in the end?",
    "next_roles": "Where could this lead?",
    "hours": "What are the hours?",
    "travel": "How much travel is it?",
    "visa_sponsorship": "What about the visa?",
    "employment_type": "What kind of contract is it?",
    "start": "When would I start?",
    "downsides": "What is the catch?",
}
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
    overlaps: tuple[Overlap, ...] = (),
    offer: Offer = _NO_OFFER,
) -> tuple[Question, ...]:
    """Rank the likely questions of this candidate, up to ten; whatever they asked themselves is among them.

    Args:
        candidate: What they told us, their reply above all.
        dossier: What is known of them; the order of facts makes no difference.
        opportunity: The role.
        spoken: The part of it that may be spoken of, where answers come from.
        overlaps: The tasks that they have done before.
        offer: What would be new to them.
    """
    known = _Known(candidate, spoken, offer, surely_done(overlaps))
    signed = tuple(signs(candidate, dossier, known.spoken))
    ranked: dict[str, Question] = {}
    for question in (*_asked(known, signed), *_expected(known, signed, startup=bool(opportunity.company.startup))):
        ranked.setdefault(question.key, question)
    own = sum(_REPLY in question.cites for question in ranked.values())
    whom = to_ask(opportunity)
    return tuple(one if one.answer else _to_find_out(one, whom) for one in tuple(ranked.values())[: max(_MOST, own)])


def _to_find_out(question: Question, whom: str) -> Question:
    return attrs.evolve(question, find_out=f"Ask {whom} before the call.", whom=whom)


def _asked(known: _Known, signed: tuple[Sign, ...]) -> Iterator[Question]:
    """Give what they asked in their reply: by key, then what no key stands for."""
    reply = known.candidate.reply
    if reply is None:
        return
    asked = asked_for(reply.text)
    for key in (key for key in _PLAIN if key in asked):
        yield _question(known, key, next((sign for sign in signed if sign.key == key), None), asked=True)
    for number, text in enumerate(own_questions(reply.text), 1):
        answer = _foreseen(known, text)
        why = "they ask it in their reply"
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
    answer = ANSWERS[key](known.spoken)
    why = "they ask it in their reply" if asked else sign.why if sign else "nearly everybody asks it"
    cites = (*((_REPLY,) if asked else ()), *(sign.cites if sign else ()), *answer.cites)
    return Question(
        key, sign.question if sign else _PLAIN[key], answer.text or None, tuple(dict.fromkeys(cites)), why=why
    )


def _learn(known: _Known, *, asked: bool = False) -> Question:
    """Ask for what is new, first thing after an overlap; the answer rests on what rules the rest out, too."""
    text, why = _PLAIN["growth"], "they ask it in their reply" if asked else "nearly everybody asks it"
    cites = [*((_REPLY,) if asked else ()), *(found.id for found in known.offer.against)]
    if known.overlap is not None:
        title = known.overlap.evidence.fact.title
        text = f"I've already built {title}. What would I learn?"
        why = f"they have done it before: {title}"
        cites.insert(0, known.overlap.evidence.id)
    new = next(iter(known.offer.new), None)
    cites += [f"opportunity.{new.field}"] if new else []
    return Question("growth", text, new.text if new else None, tuple(dict.fromkeys(cites)), why=why)

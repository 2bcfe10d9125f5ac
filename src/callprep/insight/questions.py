"""What this candidate will likely ask, ranked, each with an answer or whom to ask before the call."""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs

from callprep.insight.overlap import Offer, Overlap, surely_done
from callprep.model.opportunity import Opportunity, SpokenOpportunity

__all__ = ["Question", "asked_for", "questions"]


_NO_OFFER = Offer()

# how people ask for what the questions to the hiring manager are about, by the key of the question
_WORDS = {
    "salary": "pay pays paid salary salaries compensation rate package equity money budget",
    "growth": "grow growth learn learning career promotion",
    "tech_stack": "stack tools tech technologies language languages framework frameworks",
    "team": "team teams colleagues",
    "locations": "where location city relocate relocation remote remotely hybrid office onsite visa",
    "employment_type": "full-time part-time contract contractor freelance permanent hours",
    "work": "role task tasks project projects build building",
    "process": "process interview interviews steps rounds",
}
_WORD = re.compile(r"[\w-]+")


def asked_for(text: str) -> frozenset[str]:
    """Tell what somebody asks for in a reply, by the keys of the questions to the hiring manager.

    Only sentences that end in a question mark are read: who writes "my team is great" asks for nothing.
    """
    asking = (part for part in re.findall(r"[^.!?\n]*\?", text))
    said = {word for part in asking for word in _WORD.findall(part.casefold())}
    return frozenset(key for key, words in _WORDS.items() if said.intersection(words.split()))


@attrs.frozen
class Question:
    """A question to be ready for. Without an `answer`, `find_out` says what to do, and `whom` who may know it."""

    key: str
    question: str
    answer: str | None
    cites: tuple[str, ...] = ()
    find_out: str | None = None
    whom: str | None = None


def questions(
    opportunity: Opportunity, overlaps: tuple[Overlap, ...] = (), offer: Offer = _NO_OFFER
) -> tuple[Question, ...]:
    """Rank the likely questions: what they would learn comes first, then work, team, pay, tools and measures."""
    spoken = opportunity.spoken()
    overlap = surely_done(overlaps)
    asked = [_learn(overlap, offer), _build(spoken), _team(spoken), _pay(spoken), _tools(spoken), _judged(spoken)]
    whom = opportunity.hiring_manager.name if opportunity.hiring_manager else "the hiring manager"
    return tuple(question if question.answer else _to_find_out(question, whom) for question in asked)


def _to_find_out(question: Question, whom: str) -> Question:
    return attrs.evolve(question, find_out=f"Ask {whom} before the call.", whom=whom)


def _learn(overlap: Overlap | None, offer: Offer) -> Question:
    """Ask for what is new, first thing after an overlap; the answer rests on what rules the rest out, too."""
    asked = "What would I learn?"
    cites = [found.id for found in offer.against]
    if overlap is not None:
        asked = f"I have already built {overlap.evidence.fact.title}: what would I learn?"
        cites.insert(0, overlap.evidence.id)
    if not offer.new:
        return Question("growth", asked, None, tuple(dict.fromkeys(cites)))
    new = offer.new[0]
    return Question("growth", asked, new.text, tuple(dict.fromkeys([*cites, f"opportunity.{new.field}"])))


def _plain(key: str, question: str, field: str) -> Callable[[SpokenOpportunity], Question]:
    def asked(spoken: SpokenOpportunity) -> Question:
        answer = getattr(spoken, field)
        return Question(key, question, answer or None, (f"opportunity.{field}",) if answer else ())

    return asked


_team = _plain("team", "Who is in the team?", "team")


def _build(spoken: SpokenOpportunity) -> Question:
    field = "first_project" if spoken.first_project else "work"
    return _plain("work", "What exactly would I build?", field)(spoken)


def _pay(spoken: SpokenOpportunity) -> Question:
    answer = spoken.pay or spoken.pay_if_asked
    return Question("salary", "What is the pay?", answer, ("opportunity.salary",) if answer else ())


def _tools(spoken: SpokenOpportunity) -> Question:
    answer = ", ".join(tool.name for tool in spoken.tech_stack) or None
    return Question("tech_stack", "What is the stack?", answer, ("opportunity.tech_stack",) if answer else ())


def _judged(spoken: SpokenOpportunity) -> Question:
    told = "; ".join(
        " ".join(part for part in (goal.text, goal.by and f"({goal.by})") if part) for goal in spoken.success
    )
    return Question("success", "How will I be judged?", told or None, ("opportunity.success",) if told else ())

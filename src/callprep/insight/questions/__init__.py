"""What this candidate will likely ask, ranked, each with an answer or whom to ask before the call.

First comes what they asked themselves, then what they would learn where they have done the task before, then what
their place, their tools or their words make likely, then what everybody asks.
How a question is put and an answer framed are wordings of the candidate; what the manager wrote stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from callprep.insight._odd_names import is_odd_name
from callprep.insight.overlap import Offer, Overlap, surely_done
from callprep.insight.questions._about_us import Ringing, about_us, asks_for_number, has_number
from callprep.insight.questions._answers import Answer, answer_to, is_daily, to_ask
from callprep.insight.questions._asked import Understood, asked_for, asked_of_manager, understood
from callprep.insight.questions._company import OF_COMPANY
from callprep.insight.questions._explained import covers, settled
from callprep.insight.questions._likely import Sign, signs
from callprep.insight.questions._phrases import ABOUT_US, phrases
from callprep.insight.sensitive import screen
from callprep.insight.topics import subject_terms
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier
from callprep.model.facts import Fact, Project
from callprep.model.opportunity import Opportunity, SpokenOpportunity
from callprep.wording import Voice, keys, said

__all__ = [
    "ABOUT_US",
    "Question",
    "Ringing",
    "Understood",
    "asked_for",
    "asked_of_manager",
    "asks_for_number",
    "has_number",
    "is_daily",
    "questions",
    "understood",
]

_MOST = 10
_MOST_WORDS = 16  # of a question of theirs that is put as they put it
_NO_OFFER = Offer()
_NOBODY = Ringing("", "")
_REPLY = "candidate.reply"

_FIRST = (
    *ABOUT_US, "growth", "work", "problems", "team", "salary", "reason_open", "funding", "startup", "manager",
    "tech_stack", "process", "success", "locations", "impact", "next_roles", "hours", "travel", "visa_sponsorship",
    "employment_type", "start", "downsides",
)  # fmt: skip
_EVERYBODY = ("growth", "work", "team", "salary", "reason_open", "manager", "tech_stack", "process", "success")
_FIELDS = {
    "company": "company.one_liner",
    "read_more": "company.website",
    "decision": "opportunity.decision_by",
    "contact": "opportunity.recruiter",
}


@attrs.frozen
class Question:
    """A question to be ready for. Without an `answer`, `find_out` says what to do, and `whom` who may know it.

    `why` is the reason to expect it; `cites` is what that and the answer rest on. A question of theirs that no key
    stands for has the key "asked.1", and so on. What they ask about whoever calls ("sources", "data", "why_me",
    "who_are_you") always has an answer.
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
        if self.key.startswith("asked.") or self.key in ABOUT_US:
            return ""
        owner = "company" if self.key in OF_COMPANY else "opportunity"
        return _FIELDS.get(self.key, f"{owner}.{self.key}")


@attrs.frozen
class _Known:
    voice: Voice
    candidate: Candidate
    dossier: Dossier
    role: Opportunity
    spoken: SpokenOpportunity
    offer: Offer
    overlap: Overlap | None
    ringing: Ringing


def questions(
    candidate: Candidate,
    dossier: Dossier,
    opportunity: Opportunity,
    spoken: SpokenOpportunity,
    *,
    voice: Voice,
    overlaps: tuple[Overlap, ...] = (),
    offer: Offer = _NO_OFFER,
    ringing: Ringing = _NOBODY,
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
        ringing: Who calls.
    """
    known = _Known(voice, candidate, dossier, opportunity, spoken, offer, surely_done(overlaps), ringing)
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
    """Give what they asked in their reply: by key, then what no key stands for, or what its answer does not settle."""
    reply = known.candidate.reply
    if reply is None:
        return
    before = understood(reply.text, [tool.name for tool in known.spoken.tech_stack])
    asked = [_settled(known, one) for one in before]
    for key in (*_FIRST, *(key for key in phrases() if key not in _FIRST)):
        words = [one.words for one in asked if key in one.keys]
        if words:
            yield _question(known, key, next((sign for sign in signed if sign.key == key), None), asked=words)
    for number, one in enumerate((one for one in asked if not one.keys), 1):
        answer = _foreseen(known, one.words)
        why = said(known.voice, "question.why_asked")
        yield Question(f"asked.{number}", f"{one.words}?", answer.text or None, (_REPLY, *answer.cites), why=why)


def _settled(known: _Known, one: Understood) -> Understood:
    """Leave a question the keys whose answers settle it; what nobody has answered is its own question all the same."""
    told = [(key, _told(known, key, one.words)) for key in one.keys if key not in ABOUT_US]
    answers = [(key, text) for key, text in told if text or (key == "salary" and known.role.salary is not None)]
    if not answers:
        return one
    kept = {*one.keys} - {key for key, _ in answers} | {*settled(one.words, answers, known.spoken)}
    return attrs.evolve(one, keys=tuple(key for key in one.keys if key in kept))


def _told(known: _Known, key: str, asked: str) -> str:
    if key == "growth":
        return next((new.text for new in known.offer.new), "")
    return _answer(known, key, asked).text


def _foreseen(known: _Known, asked: str) -> Answer:
    """Answer by an objection that the manager foresaw: it has a subject in common, and no word is about another."""
    about = subject_terms((asked,))
    for objection in known.spoken.objections:
        foreseen = f"{objection.question} {objection.answer}"
        is_alike = bool(about & subject_terms((objection.question,)))
        if objection.answer and is_alike and covers(asked, foreseen, known.spoken):
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


def _question(known: _Known, key: str, sign: Sign | None, *, asked: list[str] | None = None) -> Question:
    if key == "growth":
        return _learn(known, asked=asked)
    told = ". ".join(asked) if asked else sign.about if sign else ""
    answer = _answer(known, key, told)
    why = sign.why if sign and not asked else _usual(known, asked=bool(asked))
    cites = (*((_REPLY,) if asked else ()), *(sign.cites if sign else ()), *answer.cites)
    put = _in_their_words(asked) or (sign.question if sign else said(known.voice, _wording(known, key)))
    return Question(key, put, answer.text or None, tuple(dict.fromkeys(cites)), why=why)


def _answer(known: _Known, key: str, asked: str) -> Answer:
    if key in ABOUT_US:
        return about_us(key, known.voice, known.candidate, known.dossier, known.ringing, asked=asked)
    answer = answer_to(key, known.voice, known.spoken, asked, opportunity=known.role)
    return answer if answer.text or not asked else _foreseen(known, asked)


def _in_their_words(asked: list[str] | None) -> str:
    """Put a question as they did, where that is short and nothing in it is private."""
    quotable = (words for words in asked or () if len(words.split()) <= _MOST_WORDS and not screen(words).is_sensitive)
    return next((f"{words}?" for words in quotable), "")


def _wording(known: _Known, key: str) -> str:
    """Name the wording of a question that nobody put; what nobody expects has none of its own."""
    own = f"question.{key}"
    return own if own in keys(known.voice.tone.language) else "question.anything"


def _usual(known: _Known, *, asked: bool) -> str:
    """Say why a question is expected that nothing else of theirs speaks for."""
    return said(known.voice, f"question.why_{'asked' if asked else 'everybody'}")


def _learn(known: _Known, *, asked: list[str] | None = None) -> Question:
    """Ask for what is new, first thing after an overlap; the answer rests on what rules the rest out, too.

    Where all there is to gain is a way on, they ask for that: it is nothing that one learns.
    """
    new = next(iter(known.offer.new), None)
    is_way_on = new is not None and new.field != "learning"
    text, why = said(known.voice, f"question.growth{'_way' if is_way_on else ''}"), _usual(known, asked=bool(asked))
    cites = [*((_REPLY,) if asked else ()), *(found.id for found in known.offer.against)]
    if known.overlap is not None:
        title = _name(known, known.overlap.evidence.fact)
        made = isinstance(known.overlap.evidence.fact, Project)
        text = said(known.voice, f"question.growth_{'done' if made else 'shown'}", title=title)
        why = said(known.voice, "question.why_done", title=title)
        cites.insert(0, known.overlap.evidence.id)
    text = _in_their_words(asked) or text
    cites += [f"opportunity.{new.field}"] if new else []
    return Question("growth", text, new.text if new else None, tuple(dict.fromkeys(cites)), why=why)


def _name(known: _Known, fact: Fact) -> str:
    is_name = isinstance(fact, Project) and not is_odd_name(fact.title)
    return fact.title if is_name else said(known.voice, "credential.title_quoted", title=fact.title)

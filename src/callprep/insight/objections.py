"""What this candidate may hold against the offer, each with an honest answer: never hidden, never argued away.

It comes from what they refuse in their own words, from what the manager foresaw, from their place, pay and start beside
those of the role, from requirements that they say they do not meet, from the downsides, and from what reviewers give
the company. Answers rest on what may be
spoken of; where the limits of the pay may not be told, nothing here says on which side of them a wish lies.
What is said around their words and the manager's are wordings of the candidate.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from callprep.insight._their_refusals import Objected, Offered, objected
from callprep.insight.fit import Criterion, CriterionKind, Verdict, fit
from callprep.insight.fit._said import told
from callprep.insight.overlap import Offer
from callprep.insight.questions import Ringing
from callprep.insight.questions._answers import place, to_ask, towns_of
from callprep.insight.questions._company import figures
from callprep.insight.questions._likely import elsewhere
from callprep.insight.questions._telling import day, remote_of
from callprep.insight.topics import subject_terms
from callprep.model import dates
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier
from callprep.model.facts import Said
from callprep.model.opportunity import Opportunity, SpokenOpportunity
from callprep.wording import Voice, keys, said

__all__ = ["Reservation", "reservations"]

# words that two texts share by chance
_EVERYDAY = frozenset("until then not only year week month day like very just early late small hard open long".split())
_NO_OFFER = Offer()
_NOBODY = Ringing("", "")
_OF_WHAT = {"locations", "leaving"}
"""What names a place or a field of work, to be named again."""
_MUSTS = {CriterionKind.DEAL_BREAKER, CriterionKind.MUST}


@attrs.frozen
class Reservation:
    """Something that may make them hesitate.

    Attributes:
        key: Where it comes from: "objections", "locations", "salary", "start", "must_have", "downsides",
            "days_on_site", "reviews"; of what they refuse themselves also "reports", "travel", "hours", "startup",
            "employment_type", "process", "tech_stack", "done", "leaving", "settled", "agency", "theirs".
        objection: How they may put it.
        answer: The honest answer; None where nobody has given one, and `whom` says who may.
        not_for_you: Ends the sentence "it may not be right for you …"; empty where nothing known speaks for that.
        why: The reason to expect it.
        cites: What all of it rests on.
        whom: Whom to ask before the call; None where there is an answer.
        theirs: Whether they said it themselves; then `objection` is in their words.
        against: The fields of the offer that run against what they said: nothing offers them as a gain.
        field: The answer that would settle it; empty where none would.
    """

    key: str
    objection: str
    answer: str | None
    not_for_you: str = ""
    why: str = ""
    cites: tuple[str, ...] = ()
    whom: str | None = None
    theirs: bool = False
    against: tuple[str, ...] = ()
    field: str = ""


def reservations(
    candidate: Candidate,
    dossier: Dossier,
    opportunity: Opportunity,
    spoken: SpokenOpportunity,
    today: date,
    *,
    voice: Voice,
    offer: Offer = _NO_OFFER,
    ringing: Ringing = _NOBODY,
    notes: Iterable[Said] = (),
) -> tuple[Reservation, ...]:
    """Give what they may hold against the offer: what they said themselves, then what touches their words.

    Args:
        candidate: What they told us.
        dossier: What is known of them.
        opportunity: The role; its internal answers only decide, and are in no text.
        spoken: The part of it that may be spoken of.
        today: The day that notice counts from.
        voice: Who speaks to whom: it chooses the wordings.
        offer: What would be new to them.
        ringing: Who calls.
        notes: What they said on earlier calls.
    """
    offered = Offered(voice, candidate, dossier, opportunity, spoken, offer, ringing)
    refused = tuple(_refused(voice, one) for one in objected(offered, notes))
    keys_said, answers = {one.key for one in refused}, {one.answer for one in refused if one.answer}
    others = (one for one in _inferred(offered, today) if one.key not in keys_said and one.answer not in answers)
    whom = to_ask(voice, opportunity)
    return tuple(one if one.answer else attrs.evolve(one, whom=whom) for one in (*refused, *others))


def _inferred(offered: Offered, today: date) -> Iterator[Reservation]:
    """Give what they did not say themselves, what touches their own words first."""
    voice, candidate, dossier, spoken = offered.voice, offered.candidate, offered.dossier, offered.spoken
    words = [clause.text for clause in told(candidate, dossier) if clause.cite.startswith("candidate.")]
    theirs = subject_terms(words) - _EVERYDAY
    judged = fit(candidate, dossier, offered.role, today).criteria
    foreseen = tuple(_foreseen(voice, spoken))
    yield from _place(voice, candidate, dossier, spoken)
    yield from _terms(voice, candidate, spoken, judged)
    yield from _musts(voice, spoken, judged)
    yield from (one for one in foreseen if _touches(one, theirs))
    yield from _downsides(voice, spoken, theirs)
    yield from (one for one in foreseen if not _touches(one, theirs))
    yield from _on_site(voice, spoken)
    yield from _reviews(voice, spoken)


def _refused(voice: Voice, one: Objected) -> Reservation:
    """Put what they refuse in their words, with an answer that fits, and that it may be wrong for them where it is."""
    told, about = one.refusal.words, one.refusal.about
    move = f"not_said_{one.refusal.key}"
    own = f"reservation.{move}" in keys(voice.tone.language) and (about or one.refusal.key not in _OF_WHAT)
    not_for_you = _worded(voice, move if own else "not_said", about=about) if one.is_against else ""
    if not_for_you and one.refusal.key == "salary" and about:
        not_for_you = _worded(voice, "not_salary", pay=about)
    return Reservation(
        one.refusal.key,
        told[:1].upper() + told[1:],
        one.answer.text or None,
        not_for_you,
        _worded(voice, "why_theirs", words=told),
        tuple(dict.fromkeys((one.refusal.cite, *one.answer.cites))),
        theirs=True,
        against=one.against if one.is_against else (),
        field=one.field,
    )


def _touches(one: Reservation, theirs: frozenset[str]) -> bool:
    return bool(subject_terms((one.objection, one.answer or "")) & theirs)


def _worded(voice: Voice, move: str, **parts: str) -> str:
    return said(voice, f"reservation.{move}", **parts)


def _place(voice: Voice, candidate: Candidate, dossier: Dossier, spoken: SpokenOpportunity) -> Iterator[Reservation]:
    """Say plainly where the work is to somebody who lives elsewhere; that they could move is for them to say."""
    home = elsewhere(candidate, dossier, spoken)
    if home is None or not spoken.locations:
        return
    (name, cite), told = home, place(voice, spoken)
    answer, cites = told.text, (cite, *told.cites)
    if spoken.relocation:
        answer = f"{answer}. {_worded(voice, 'moving', relocation=spoken.relocation)}"
        cites = (*cites, "opportunity.relocation")
    yield Reservation(
        "locations",
        _worded(voice, "locations", place=name),
        answer,
        "" if remote_of(spoken.remote) else _worded(voice, "not_locations", place=name),
        _worded(voice, "why_locations", place=name, towns=towns_of(voice, spoken)),
        cites,
    )


def _terms(
    voice: Voice, candidate: Candidate, spoken: SpokenOpportunity, judged: tuple[Criterion, ...]
) -> Iterator[Reservation]:
    if candidate.pay and any(one.kind is CriterionKind.PAY and one.verdict is Verdict.NOT_MET for one in judged):
        range_, pay = spoken.pay or spoken.pay_if_asked, str(candidate.pay)
        yield Reservation(
            "salary",
            _worded(voice, "salary", pay=pay),
            range_,
            _worded(voice, "not_salary", pay=pay) if range_ else "",
            _worded(voice, "why_salary"),
            ("candidate.pay", "opportunity.salary") if range_ else ("candidate.pay",),
        )
    late = [one for one in judged if one.kind is CriterionKind.START and one.verdict is Verdict.NOT_MET]
    first = candidate.earliest_start
    if late and first:
        field = next(cite for cite in late[0].cites if cite.startswith("opportunity."))
        needed = day(late[0].name.removeprefix("start: "))
        yield Reservation(
            "start",
            _worded(voice, "start", day=dates.full_day(first)),
            _worded(voice, "answer_start", needed=needed),
            _worded(voice, "not_start"),
            _worded(voice, "why_start"),
            ("candidate.earliest_start", field),
        )


def _musts(voice: Voice, spoken: SpokenOpportunity, judged: tuple[Criterion, ...]) -> Iterator[Reservation]:
    """Tell early what they say they do not have: as something to learn where the manager says that it is.

    What rules somebody out is nothing to have, and is put as what it is.
    """
    known = {one.text for one in (*spoken.must_have, *spoken.deal_breakers)}
    for one in judged:
        if one.kind in _MUSTS and one.name in known and one.verdict in {Verdict.LEARNABLE, Verdict.NOT_MET}:
            learnable = one.verdict is Verdict.LEARNABLE
            move = "deal_breaker" if one.kind is CriterionKind.DEAL_BREAKER and not learnable else "must_have"
            yield Reservation(
                "must_have",
                _worded(voice, move, name=one.name),
                _worded(voice, f"answer_{'learnable' if learnable else move}", name=one.name),
                "" if learnable else _worded(voice, f"not_{move}"),
                next(iter(one.why), ""),
                one.cites,
            )


def _foreseen(voice: Voice, spoken: SpokenOpportunity) -> Iterator[Reservation]:
    for one in spoken.objections:
        asked, why = one.question[:1].upper() + one.question[1:], _worded(voice, "why_objections")
        yield Reservation("objections", asked, one.answer, "", why, ("opportunity.objections",))


def _downsides(voice: Voice, spoken: SpokenOpportunity, theirs: frozenset[str]) -> Iterator[Reservation]:
    """Tell the downsides when asked for the catch; where their own words touch one, it may be the wrong place."""
    if spoken.downsides:
        move = "downsides_theirs" if subject_terms((spoken.downsides,)) & theirs else "downsides"
        why, not_for_you = _worded(voice, f"why_{move}"), _worded(voice, f"not_{move}")
        asked, cites = _worded(voice, "downsides"), ("opportunity.downsides",)
        yield Reservation("downsides", asked, spoken.downsides, not_for_you, why, cites)


def _on_site(voice: Voice, spoken: SpokenOpportunity) -> Iterator[Reservation]:
    """Say plainly that so many days a week are on site."""
    if count := spoken.days_on_site:
        days = said(voice, f"question.answer_days_{'one' if count == 1 else 'many'}", count=str(count))
        yield Reservation(
            "days_on_site",
            _worded(voice, "days_on_site"),
            _worded(voice, "answer_days_on_site", days=days),
            _worded(voice, "not_days_on_site"),
            _worded(voice, "why_days_on_site"),
            ("opportunity.days_on_site",),
        )


def _reviews(voice: Voice, spoken: SpokenOpportunity) -> Iterator[Reservation]:
    told = figures(voice, spoken)
    if told:
        asked, why = _worded(voice, "reviews"), _worded(voice, "why_reviews")
        yield Reservation("reviews", asked, told, "", why, ("company.reviews",))

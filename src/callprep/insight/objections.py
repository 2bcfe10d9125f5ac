"""What this candidate may hold against the offer, each with an honest answer: never hidden, never argued away.

It comes from what the manager foresaw, from their place, pay and start beside those of the role, from requirements that
they say they do not meet, from the downsides, and from what reviewers give the company. Answers rest on what may be
spoken of; where the limits of the pay may not be told, nothing here says on which side of them a wish lies.
The words are English, and `callprep.documents` says them as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from callprep.insight.fit import Criterion, CriterionKind, Verdict, fit
from callprep.insight.fit._said import told
from callprep.insight.questions._answers import place, to_ask
from callprep.insight.questions._likely import elsewhere
from callprep.insight.topics import subject_terms
from callprep.model import dates
from callprep.model.candidate import Candidate
from callprep.model.company import ReviewSite
from callprep.model.evidence import Dossier
from callprep.model.opportunity import Opportunity, SpokenOpportunity
from callprep.model.wording import counted

__all__ = ["Reservation", "reservations"]

# words that two texts share by chance
_EVERYDAY = frozenset("until then not only year week month day like very just early late small hard open long".split())
_MUSTS = {CriterionKind.DEAL_BREAKER, CriterionKind.MUST}


@attrs.frozen
class Reservation:
    """Something that may make them hesitate.

    Attributes:
        key: Where it comes from: "objections", "locations", "salary", "start", "must_have", "downsides",
            "days_on_site", "reviews".
        objection: How they may put it.
        answer: The honest answer; None where nobody has given one, and `whom` says who may.
        not_for_you: Ends the sentence "it may not be right for you …"; empty where nothing known speaks for that.
        why: The reason to expect it.
        cites: What all of it rests on.
        whom: Whom to ask before the call; None where there is an answer.
    """

    key: str
    objection: str
    answer: str | None
    not_for_you: str = ""
    why: str = ""
    cites: tuple[str, ...] = ()
    whom: str | None = None


def reservations(
    candidate: Candidate, dossier: Dossier, opportunity: Opportunity, spoken: SpokenOpportunity, today: date
) -> tuple[Reservation, ...]:
    """Give what they may hold against the offer, what touches their own words first.

    Args:
        candidate: What they told us.
        dossier: What is known of them.
        opportunity: The role; its internal answers only decide, and are in no text.
        spoken: The part of it that may be spoken of.
        today: The day that notice counts from.
    """
    words = [clause.text for clause in told(candidate, dossier) if clause.cite.startswith("candidate.")]
    theirs = subject_terms(words) - _EVERYDAY
    judged = fit(candidate, dossier, opportunity, today).criteria
    foreseen = tuple(_foreseen(spoken))
    found = (
        *_place(candidate, dossier, spoken),
        *_terms(candidate, spoken, judged),
        *_musts(spoken, judged),
        *(one for one in foreseen if _touches(one, theirs)),
        *_downsides(spoken, theirs),
        *(one for one in foreseen if not _touches(one, theirs)),
        *_on_site(spoken),
        *_reviews(spoken),
    )
    whom = to_ask(opportunity)
    return tuple(one if one.answer else attrs.evolve(one, whom=whom) for one in found)


def _touches(one: Reservation, theirs: frozenset[str]) -> bool:
    return bool(subject_terms((one.objection, one.answer or "")) & theirs)


def _place(candidate: Candidate, dossier: Dossier, spoken: SpokenOpportunity) -> Iterator[Reservation]:
    """Say plainly where the work is to somebody who lives elsewhere; that they could move is for them to say."""
    home = elsewhere(candidate, dossier, spoken)
    if home is None or not spoken.locations:
        return
    (name, cite), answer = home, place(spoken)
    towns = " or ".join(spoken.locations)
    moving = f". For the move: {spoken.relocation}" if spoken.relocation else ""
    cites = (cite, *answer.cites, *(("opportunity.relocation",) if moving else ()))
    not_for_you = "" if spoken.remote else f"if you want to stay in {name} for good"
    why = f"they live in {name}, the work is in {towns}"
    yield Reservation("locations", f"I'm settled in {name}.", f"{answer.text}{moving}", not_for_you, why, cites)


def _terms(candidate: Candidate, spoken: SpokenOpportunity, judged: tuple[Criterion, ...]) -> Iterator[Reservation]:
    if candidate.pay and any(one.kind is CriterionKind.PAY and one.verdict is Verdict.NOT_MET for one in judged):
        range_ = spoken.pay or spoken.pay_if_asked
        least = f"if {candidate.pay} is your floor" if range_ else ""
        cites = ("candidate.pay", "opportunity.salary") if range_ else ("candidate.pay",)
        asked = f"I'd need {candidate.pay}."
        yield Reservation("salary", asked, range_, least, "they have named a figure", cites)
    late = [one for one in judged if one.kind is CriterionKind.START and one.verdict is Verdict.NOT_MET]
    first = candidate.earliest_start
    if late and first:
        field = next(cite for cite in late[0].cites if cite.startswith("opportunity."))
        needed = late[0].name.removeprefix("start: ")
        why, cites = "they are free later than the role allows", ("candidate.earliest_start", field)
        asked, until = f"I'm not free before {dates.full_day(first)}.", "if that date can't move"
        yield Reservation("start", asked, f"what was asked for is {_plainly(needed)}", until, why, cites)


def _plainly(told: str) -> str:
    try:
        return dates.full_day(date.fromisoformat(told))
    except ValueError:
        return told


def _musts(spoken: SpokenOpportunity, judged: tuple[Criterion, ...]) -> Iterator[Reservation]:
    """Tell early what they say they do not have: as something to learn where the manager says that it is."""
    known = {one.text for one in (*spoken.must_have, *spoken.deal_breakers)}
    for one in judged:
        if one.kind in _MUSTS and one.name in known and one.verdict in {Verdict.LEARNABLE, Verdict.NOT_MET}:
            learnable = one.verdict is Verdict.LEARNABLE
            answer = f"it can be learned here: {one.name}" if learnable else f"this is asked for: {one.name}"
            not_for_you = "" if learnable else "if you don't have it and don't want to get it"
            why, objection = next(iter(one.why), ""), f"I may lack this: {one.name}."
            if one.kind is CriterionKind.DEAL_BREAKER and not learnable:  # what rules somebody out is nothing to have
                objection, answer = f"This may be me: {one.name}.", f"this decides it: {one.name}"
                not_for_you = "if that can't change"
            yield Reservation("must_have", objection, answer, not_for_you, why, one.cites)


def _foreseen(spoken: SpokenOpportunity) -> Iterator[Reservation]:
    for one in spoken.objections:
        asked = one.question[:1].upper() + one.question[1:]
        why = "the manager expects it"
        yield Reservation("objections", asked, one.answer, "", why, ("opportunity.objections",))


def _downsides(spoken: SpokenOpportunity, theirs: frozenset[str]) -> Iterator[Reservation]:
    """Tell the downsides when asked for the catch; where their own words touch one, it may be the wrong place."""
    if spoken.downsides:
        touched = bool(subject_terms((spoken.downsides,)) & theirs)
        why = "their own words touch it" if touched else "it is the honest picture"
        cites = ("opportunity.downsides",)
        not_for_you = "if that is what you want to get away from" if touched else "if you can't live with that"
        yield Reservation("downsides", "What's the catch?", spoken.downsides, not_for_you, why, cites)


def _on_site(spoken: SpokenOpportunity) -> Iterator[Reservation]:
    """Say plainly that so many days a week are on site."""
    if spoken.days_on_site:
        days = f"{counted(spoken.days_on_site, 'day')} a week on site"
        asked, not_for_you = "I'd rather work from home.", "if you want to be at home all week"
        why, cites = "some days are on site", ("opportunity.days_on_site",)
        yield Reservation("days_on_site", asked, f"it is {days}", not_for_you, why, cites)


def _reviews(spoken: SpokenOpportunity) -> Iterator[Reservation]:
    rated = [(site, _figure(site)) for site in spoken.about.reviews]
    figures = [figure for _, figure in rated if figure]
    if figures:
        asked, why = "I've read the reviews.", "reviews are public"
        yield Reservation("reviews", asked, "; ".join(figures), "", why, ("company.reviews",))


def _figure(site: ReviewSite) -> str:
    """Say the overall figure with its day; none without either."""
    if site.rating is None or site.as_of is None:
        return ""
    of = f" out of {site.out_of:g}" if site.out_of else ""
    count = f", {site.count:,} reviews" if site.count and site.count > 1 else ""
    return f"{site.site} says {site.rating:g}{of}{count}, as of {dates.month(site.as_of)}"

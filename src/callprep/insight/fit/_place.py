"""Where the work is and where they are: place, remote work, countries, time zone."""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Iterator
from datetime import UTC, date, datetime, time

import attrs

from callprep.insight._told import lives_in
from callprep.insight.fit._said import LEAD, Clause, Tone
from callprep.insight.fit._values import Criterion, CriterionKind, Verdict
from callprep.insight.sameness._places import places, same_place
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier
from callprep.model.facts import About
from callprep.model.opportunity import Opportunity
from callprep.model.remote import is_all_remote

__all__ = ["place", "time_zone"]

_STAYS = re.compile(
    rf"{LEAD}(?:I(?: will not| won['’]t| cannot| can['’]t| can not| am not (?:willing|able|prepared|going) to"
    r"|['’]m not (?:willing|able|prepared|going) to| refuse to) (?:ever )?(?:move|relocate)|no relocation)"
    r"(?: again| at all| ever| away| for (?:a|any|another|the|this) (?:job|position|role)| for work"
    r"| to (?P<town>[^,]{2,60}))?(?:,? (?:sorry|please|thanks|thank you))?",
    re.IGNORECASE,
)
"""A refusal to move, as a whole clause: what adds to it ("before June", "for less than …") may take it back."""
_ONLY_REMOTE = re.compile(
    rf"{LEAD}(?:(?:fully )?remote(?:ly)? only|only (?:fully )?remote(?:ly)?"
    r"|I(?: will| can)? (?:only work|work only) (?:remote|remotely|from home)|I(?: will| can)? work remote(?:ly)? only"
    r"|(?:I am |I['’]m )?(?:only looking|looking only) for (?:fully )?remote)"
    r"(?: (?:jobs?|positions?|roles?|work))?(?: for me)?(?:,? (?:sorry|please|thanks|thank you))?",
    re.IGNORECASE,
)
_SPEAKS_OF_IT = re.compile(r"\b(?:mov(?:e|ing)|relocat\w{1,4}|commut\w{1,3}|office|on[ -]site|hybrid)\b", re.IGNORECASE)
_MOVES = "Would you move, or how many days could you be there?"


@attrs.frozen
class _Home:
    """Where they live, who says so, whether that is sure, and what says otherwise."""

    name: str
    cite: str
    against: tuple[str, ...] = ()


def place(
    candidate: Candidate, dossier: Dossier, opportunity: Opportunity, said: tuple[Clause, ...]
) -> Iterator[Criterion]:
    """Compare where they live with where the work may be done; living elsewhere is no refusal to move."""
    home, words = _home(candidate, dossier, said), _words(said, opportunity)
    if is_all_remote(opportunity.remote) and not opportunity.days_on_site:
        yield _remote(home, opportunity)
    elif words is not None and (words.refuses or opportunity.locations or opportunity.remote):
        yield _worded(words, home, opportunity)
    elif opportunity.locations:
        yield _near(home, opportunity)


@attrs.frozen
class _Words:
    """What they said of moving and of offices: a plain refusal, or something that is to be asked about."""

    clause: Clause
    refuses: bool = False
    is_of_moving: bool = False


def _words(said: tuple[Clause, ...], opportunity: Opportunity) -> _Words | None:
    """Give their refusal; where they say anything else of it as well, that is to be asked about."""
    found = [_Words(one, refuses, stays) for one in said for refuses, stays in [_refuses(one, opportunity)] if refuses]
    plain = {one.clause for one in found}
    others = [one for one in said if one not in plain and (_SPEAKS_OF_IT.search(one.text) or _is_half_said(one))]
    if found and not others:
        return next((one for one in found if not one.is_of_moving), found[0])
    return _Words(others[0]) if others else None


def _refuses(clause: Clause, opportunity: Opportunity) -> tuple[bool, bool]:
    """Tell whether a clause refuses, and whether what it refuses is to move."""
    if clause.goes_on or clause.tone is Tone.ASKS:
        return False, False
    stays = _STAYS.fullmatch(clause.text)
    towns = stays["town"] if stays else None
    elsewhere = towns and not (opportunity.locations and all(same_place(towns, one) for one in opportunity.locations))
    return (stays is not None and not elsewhere) or _ONLY_REMOTE.fullmatch(clause.text) is not None, stays is not None


def _is_half_said(clause: Clause) -> bool:
    return clause.tone is not Tone.ASKS and re.search(r"\bremote(?:ly)?\b", clause.text, re.IGNORECASE) is not None


def _worded(words: _Words, home: _Home | None, opportunity: Opportunity) -> Criterion:
    """Judge by what they said: not to move is no refusal where they live where the work is."""
    clause = words.clause
    cites = ("opportunity.locations", "opportunity.remote", clause.cite, *((home.cite,) if home else ()))
    if not (opportunity.locations or opportunity.remote):
        open_ = (f"they said «{clause.text}»", "nobody has said where the work is done")
        return _place(Verdict.UNKNOWN, open_, cites, "Of the hiring manager: where is the work done?")
    if (words.is_of_moving or not words.refuses) and _is_near(home, opportunity):
        return _near(home, opportunity)
    against = home.against if home else ()
    if not words.refuses:
        return _place(Verdict.UNKNOWN, (f"they said «{clause.text}»", *against), cites, _MOVES)
    unsure = words.is_of_moving and (home is None or not opportunity.locations)
    why = (f"they said «{clause.text}», and the work is not all remote", *against)
    return _place(Verdict.UNKNOWN if unsure else Verdict.NOT_MET, why, cites, _MOVES)


def _place(verdict: Verdict, why: tuple[str, ...], cites: tuple[str, ...], ask: str = "") -> Criterion:
    return Criterion("place", CriterionKind.PLACE, verdict, why, cites, "" if verdict is Verdict.MET else ask)


def _home(candidate: Candidate, dossier: Dossier, said: tuple[Clause, ...]) -> _Home | None:
    """Give where they live: as they told us, else as we were given it, else as profiles say; others are named."""
    told = [(name, clause.cite) for clause in said if clause.tone is not Tone.DENIES for name in lives_in(clause.text)]
    given = [(candidate.location, "candidate.location")] if candidate.location else []
    abouts = sorted(dossier.of(About), key=lambda one: one.id)
    shown = [(item.fact.place, item.id) for item in abouts if item.is_sure and item.fact.place]
    known = [*told[-1:], *given, *shown]
    if not known:
        return None
    name, cite = known[0]
    others = dict.fromkeys(other for other, _ in known[1:] if not same_place(name, other))
    wins = "what they said wins" if told else "to be asked"
    return _Home(name, cite, tuple(f"yet elsewhere it says {other}; {wins}" for other in others))


def _remote(home: _Home | None, opportunity: Opportunity) -> Criterion:
    countries, cites = opportunity.eligible_countries, ("opportunity.remote", "opportunity.eligible_countries")
    if countries == ():
        return _place(Verdict.MET, ("it can be done from anywhere",), cites)
    if countries is None:
        ask = "Of the hiring manager: from which countries may it be done?"
        return _place(Verdict.UNKNOWN, ("nobody has said from which countries it may be done",), cites, ask)
    if home is None:
        return _place(Verdict.UNKNOWN, ("nobody knows where they live",), cites, "From which country would you work?")
    cited, where = (*cites, home.cite), f"they live in {home.name}"
    if any(_within(home.name, country) for country in countries):
        return _place(Verdict.MET, (f"{where}, and it may be done from there", *home.against), cited)
    if any(same_place(home.name, country) for country in countries) or opportunity.relocation:
        return _place(Verdict.UNKNOWN, (where, *home.against), cited, "From which country would you work?")
    why = f"{where}, and it may be done from {', '.join(countries)} alone"
    return _place(Verdict.NOT_MET, (why, *home.against), cited, "Would you move?")


def _within(home: str, country: str) -> bool:
    wanted = {parts[-1] for parts in places(country) if parts}
    return any(parts and parts[-1] in wanted for parts in places(home))


def _is_near(home: _Home | None, opportunity: Opportunity) -> bool:
    return home is not None and any(_same_town(home.name, location) for location in opportunity.locations or ())


def _near(home: _Home | None, opportunity: Opportunity) -> Criterion:
    where, cites = " or ".join(opportunity.locations or ()), ("opportunity.locations", "opportunity.remote")
    if home is None:
        ask = f"Where do you live, and could you work in {where}?"
        return _place(Verdict.UNKNOWN, ("nobody knows where they live",), cites, ask)
    lives, cited = f"they live in {home.name}", (*cites, home.cite)
    if _is_near(home, opportunity):
        return _place(Verdict.MET, (f"{lives}, and so is the work", *home.against), cited)
    why = f"{lives}, and the work is in {where}; nothing says that they would not move"
    return _place(Verdict.UNKNOWN, (why, *home.against), cited, _MOVES)


def _same_town(one: str, other: str) -> bool:
    """Tell whether two texts surely name one town: a country alone is none."""
    return same_place(one, other) and any(
        a and b and a[0] == b[0] and not _is_vague(a[0]) for a in places(one) for b in places(other)
    )


def _is_vague(name: str) -> bool:
    # a town is never compared with a country alone, so what may be the same as a town that nobody means is no town
    return same_place(name, "Qaanaaq")


_OFFSET = re.compile(r"\b(?:UTC|GMT) ?([+\u2212-]) ?(\d{1,2})(?::(\d\d))?|\b(UTC|GMT)\b")


def time_zone(candidate: Candidate, opportunity: Opportunity, today: date) -> Iterator[Criterion]:
    """Compare their zone with the hours that are to be shared, where both are told as offsets from UTC."""
    told = opportunity.timezone_overlap
    if not told:
        return
    cites = ("opportunity.timezone_overlap", "candidate.timezone")
    theirs, asked = _hours(candidate.timezone, today), _range(told)
    name, kind = f"time zone: {told}", CriterionKind.TIME_ZONE
    if theirs is not None and asked and asked[0] <= theirs <= asked[1]:
        why = f"their clock is at UTC{theirs:+g}"
        yield Criterion(name, kind, Verdict.MET, (why,), cites)
    else:
        why = f"their clock is at UTC{theirs:+g}" if theirs is not None else "nobody knows in which zone they live"
        yield Criterion(name, kind, Verdict.UNKNOWN, (why,), cites, f"Which hours do you work, by our clock? ({told})")


def _hours(zone: str | None, today: date) -> float | None:
    """Give the offset at noon of a day; a zone that this machine does not know is unknown."""
    try:
        there = zoneinfo.ZoneInfo(zone or "")
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return None
    offset = datetime.combine(today, time(12), UTC).astimezone(there).utcoffset()
    return offset.total_seconds() / 3600 if offset is not None else None


def _range(text: str) -> tuple[float, float] | None:
    found = [
        (-1 if sign in ("-", "\u2212") else 1) * (int(hours) + int(minutes or 0) / 60) if hours else 0.0
        for sign, hours, minutes, _ in _OFFSET.findall(text)
    ]
    return (min(found), max(found)) if found else None

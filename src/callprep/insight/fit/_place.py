"""Where the work is and where they are: place, remote work, countries, time zone."""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Iterator
from datetime import UTC, date, datetime, time

import attrs

from callprep.insight.conflicts._told import lives_in
from callprep.insight.fit._said import Clause, Tone
from callprep.insight.fit._values import Criterion, CriterionKind, Verdict
from callprep.insight.sameness._places import places, same_place
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier
from callprep.model.facts import About
from callprep.model.opportunity import Opportunity

__all__ = ["place", "time_zone"]

_REMOTE = re.compile(
    r"\b(?:fully|100 ?%|only|all|completely|entirely)[ -]remote\b|^remote(?:[ -]first)?$", re.IGNORECASE
)
_STAYS = re.compile(
    r"\b(?:move|moving|relocate|relocating|relocation|commute|commuting|leave (?:this|the|my) (?:city|town|country))\b",
    re.IGNORECASE,
)
_ONLY_REMOTE = re.compile(r"\b(?:only (?:work )?remote(?:ly)?|remote(?:ly)? only|fully remote)\b", re.IGNORECASE)
_NO_OFFICE = re.compile(r"\b(?:office|on[ -]site|commute|commuting)\b", re.IGNORECASE)
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
    home, refusal = _home(candidate, dossier, said), _refusal(said)
    if _REMOTE.search(opportunity.remote or "") and not opportunity.days_on_site:
        yield _remote(home, opportunity)
    elif refusal:
        yield _refused(refusal, home, opportunity)
    elif opportunity.locations:
        yield _near(home, opportunity)


def _refused(refusal: Clause, home: _Home | None, opportunity: Opportunity) -> Criterion:
    """Judge a word against moving, or against any office: the first is none where they live where the work is."""
    cites = ("opportunity.locations", "opportunity.remote", refusal.cite, *((home.cite,) if home else ()))
    if not (opportunity.locations or opportunity.remote):
        open_ = (f"they said «{refusal.text}»", "nobody has said where the work is done")
        return _place(Verdict.UNKNOWN, open_, cites, "Of the hiring manager: where is the work done?")
    stays = not (_NO_OFFICE.search(refusal.text) or _ONLY_REMOTE.search(refusal.text))
    if stays and _is_near(home, opportunity):
        return _near(home, opportunity)
    why = (f"they said «{refusal.text}», and the work is not all remote", *(home.against if home else ()))
    unsure = stays and (home is None or not opportunity.locations)
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


def _refusal(said: tuple[Clause, ...]) -> Clause | None:
    """Give the clause in which they refuse to move, to come to an office, or to work other than remotely."""
    for clause in said:
        denies = clause.tone is Tone.DENIES and not clause.is_for_now
        bound = _STAYS.search(clause.text) or _NO_OFFICE.search(clause.text)
        if (denies and bound) or (clause.tone is not Tone.OPEN and _ONLY_REMOTE.search(clause.text)):
            return clause
    return None


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

"""When a fact is no hook: the reasons, in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import attrs

from callprep.insight._against import against
from callprep.insight._days import FRESH_DAYS, LONG_AGO_DAYS, known_day
from callprep.insight._hobbies import hobby_of, is_private_matter
from callprep.insight._ordinary import KNOWN_ABROAD, is_household, is_off_trade
from callprep.insight._phrases import counted
from callprep.insight._polarity import is_announcement
from callprep.insight._tact import all_texts, is_coarsely_put, is_in_doubt, is_in_print, is_sad_news, is_voted_down
from callprep.insight._texts import is_ours
from callprep.insight.sensitive import kinds, screen
from callprep.model.evidence import Evidence, Publisher
from callprep.model.facts import (
    Answer,
    Aspect,
    Fact,
    Interest,
    Paper,
    Patent,
    Post,
    Project,
    ProjectRole,
    Talk,
)

__all__ = [
    "Moment",
    "is_candidate",
    "is_lasting",
    "is_unlisted",
    "moment",
    "why_not",
    "why_not_aloud",
    "why_not_now",
    "why_not_ours",
]

_YEAR = 365
_RELEASE_IS_NEWS = 90
_KINDS = (Post, Talk, Project, Paper, Patent, Answer)


@attrs.frozen
class Moment:
    """When it happened, and how many days ago; `released`: the day is that of a project's latest release."""

    day: date
    days: int
    released: bool = False


def is_candidate(fact: Fact) -> bool:
    """Tell whether a fact is of a kind that could open a conversation at all."""
    if isinstance(fact, Interest):
        return fact.personal or bool(hobby_of(fact))
    if isinstance(fact, _KINDS):
        return True
    return not is_ours(fact) and fact.aspect in {Aspect.ACCOMPLISHMENT, Aspect.INTEREST}


def is_unlisted(fact: Fact) -> bool:
    """Tell whether it is an interest of a class that nobody here knows: it opens only what it plainly is about."""
    return not is_ours(fact) and fact.aspect is Aspect.INTEREST


def is_lasting(fact: Fact) -> bool:
    """Tell whether a thing may be spoken of after years: a paper, a patent, an own project that strangers know."""
    return isinstance(fact, Paper | Patent) or (isinstance(fact, Project) and (fact.stars or 0) >= KNOWN_ABROAD)


def moment(fact: Fact, today: date) -> Moment | None:
    """Say when it happened; of a project the day of a release where there was one lately, else its last change."""
    if isinstance(fact, Project):
        release = known_day(fact.released, today)
        if release and (today - release).days <= _RELEASE_IS_NEWS:
            return Moment(release, (today - release).days, released=True)
    day = known_day(fact.when, today)
    return Moment(day, (today - day).days) if day else None


def why_not(evidence: Evidence[Fact]) -> str:
    """Say why a fact may not open any conversation, whenever; empty where it may."""
    return next((why for why, applies in _NEVER if applies(evidence)), "")


def why_not_aloud(fact: Fact) -> str:
    """Say why nobody should say it to a stranger; empty where one may."""
    if is_coarsely_put(fact):
        return "its words are too coarse to be said"
    if told := kinds(fact):
        return f"it is a private matter, and nobody's business ({', '.join(told)})"
    private = is_private_matter(fact) or any(screen(text).is_sensitive for text in all_texts(fact))
    return "it touches what one does not ask a stranger about" if private else ""


def why_not_ours(fact: Fact, company: str) -> str:
    """Say why it is nothing to ring with: it speaks against who rings, or is a farewell; empty where it is neither."""
    return _NOT_OURS.get(against(fact, company), "")


_NOT_OURS = {
    "against_company": "it speaks against the company: read it before the call",
    "against_recruiters": "it speaks against recruiters: read it before the call",
    "farewell": "it is a farewell: read it before the call",
}


def _is_fork(evidence: Evidence[Fact]) -> bool:
    return isinstance(evidence.fact, Project) and evidence.fact.role is ProjectRole.FORK


def _is_contribution(evidence: Evidence[Fact]) -> bool:
    return isinstance(evidence.fact, Project) and not evidence.fact.is_own


def _is_somebody_elses_words(evidence: Evidence[Fact]) -> bool:
    return evidence.provenance.publisher is not Publisher.SELF and not is_in_print(evidence.fact)


_Rule = tuple[str, Callable[[Evidence[Fact]], bool]]
_NEVER: tuple[_Rule, ...] = (
    ("it may be somebody else's", lambda evidence: not evidence.is_sure),
    ("it is a fork, and no work of their own", _is_fork),
    ("they contributed to it, and it is not theirs alone", _is_contribution),
    ("it stands there in somebody else's words", _is_somebody_elses_words),
    ("it stands on a site that is not about work", is_off_trade),
    ("more readers found it wrong than right", lambda evidence: is_voted_down(evidence.fact)),
    ("it is archived", lambda evidence: isinstance(evidence.fact, Project) and evidence.fact.archived),
    ("it is a repository of the kind that everybody has", is_household),
)


def why_not_now(fact: Fact, then: Moment, *, personal: bool) -> str:
    """Say why a fact is no hook on this day: stale, sad, or in doubt; empty where it is one."""
    if isinstance(fact, Interest) and not personal:
        return "it is no hobby on the list of those one may speak of"
    if is_sad_news(fact):
        return "it may tell of something sad"
    return _small_talk(fact, then) if personal else _work(fact, then)


def _small_talk(fact: Fact, then: Moment) -> str:
    if then.days > FRESH_DAYS:
        return f"small talk keeps for {FRESH_DAYS} days, and this is {then.days} days old"
    return "nobody can tell whether it went well" if is_in_doubt(fact) else ""


def _work(fact: Fact, then: Moment) -> str:
    if is_announcement(fact.title) and then.days > FRESH_DAYS:
        return f"it spoke of something to come, {counted(then.days, 'day')} ago"
    if then.days > LONG_AGO_DAYS and not isinstance(fact, Paper | Patent):
        return "it is more than five years old"
    return "it is more than a year old" if then.days > _YEAR and not is_lasting(fact) else ""

"""Where a fact would be said, and the questions that the table of disclosure asks of it: one named function each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime

import attrs

from callprep.inquiry.source import SourceInfo, Way
from callprep.insight import _days
from callprep.insight._against import is_farewell as _says_farewell
from callprep.insight._against import speaks_against_company, speaks_against_recruiters
from callprep.insight._days import FRESH_DAYS
from callprep.insight._hobbies import hobby_of, is_about_pastime, is_private, is_private_matter, knows_trade
from callprep.insight._ordinary import is_named_interest
from callprep.insight._shelves import age
from callprep.insight._tact import is_coarsely_put, is_in_doubt, is_in_print, is_sad_news, is_voted_down
from callprep.insight._texts import is_ours, prose
from callprep.insight.interests._wishes import seeks_work
from callprep.insight.sensitive import kinds, screen
from callprep.insight.vocabulary import is_coarse
from callprep.insight.weighing import is_asked_only
from callprep.model.candidate import Contact, ToldBy
from callprep.model.evidence import Evidence, Identity, Publisher
from callprep.model.facts import (
    About,
    Coverage,
    Education,
    Fact,
    Interest,
    Link,
    Mention,
    Paper,
    Patent,
    Project,
    ProjectRole,
    Said,
    Skill,
    Wish,
)
from callprep.model.saying import Channel

__all__ = ["Predicate", "Situation"]

_LONGEST = 20_000  # characters of a part that are looked at

# another employer, in whatever words; English only, as `seeks_work` is
_LEAVING = re.compile(
    r"\b(?:new|next|another|different|better) (?:job|role|position|employer|gig)\b"
    r"|\b(?:chang|switch|swap)(?:e|es|ing)? (?:of )?(?:my )?(?:jobs?|employers?|companies|roles?)\b"
    r"|\b(?:leav(?:e|ing)|quit(?:ting)?|get(?:ting)? (?:out of|away from)) (?:(?:my|this|the|our) )?"
    r"(?:(?:current|present|old|day) )?(?:job|role|employer|company|firm|boss|position)\b"
    r"|\b(?:hand(?:ing)? in|giv(?:e|ing)) (?:my )?notice\b|\bresign(?:ing|ation)?\b",
    re.IGNORECASE,
)
_GOING = re.compile(r"\b(?:leav(?:e|ing)|quit(?:ting)?|get(?:ting)? (?:out|away))\b", re.IGNORECASE)


@attrs.frozen
class Situation:
    """What a clause of the table judges: the fact or third person, where it would be said, and when.

    `first` says that nobody has written to them before: some sites' terms restrict what an unsolicited mail may use.
    `part` is the field that is spoken of ("employer", "ended", "authors"), None for the fact as a whole. `source`
    describes where the fact is from, None where that source is not installed here. `disputed` says that another fact,
    or the candidate, contradicts it. `company` is the one that rings, empty where nobody says.
    `screened` says that the fact passed the sensitive filter already.
    """

    item: Evidence[Fact] | Contact
    channel: Channel
    today: date
    first: bool = False
    part: str | None = None
    source: SourceInfo | None = None
    disputed: bool = False
    company: str = ""
    screened: bool = False

    @property
    def evidence(self) -> Evidence[Fact] | None:
        """The evidence, None for a third person."""
        return None if isinstance(self.item, Contact) else self.item

    @property
    def fact(self) -> Fact | None:
        """The fact, None for a third person."""
        return self.evidence.fact if self.evidence else None


Predicate = Callable[[Situation], bool]
"""A question that a clause asks of a situation."""


def is_untold_contact(s: Situation) -> bool:
    """A third person whom neither the candidate nor that person named to us."""
    return isinstance(s.item, Contact) and s.item.told_by is ToldBy.OTHER


def is_told_contact(s: Situation) -> bool:
    """A third person whom the candidate, or that person, named to us."""
    return isinstance(s.item, Contact) and s.item.told_by is not ToldBy.OTHER


def is_note_on_contact(s: Situation) -> bool:
    """What was noted about a third person."""
    return isinstance(s.item, Contact) and s.part == "note"


def is_others_names(s: Situation) -> bool:
    """The names of those who wrote or invented it together with the candidate."""
    return isinstance(s.fact, Paper | Patent) and s.part in {"authors", "inventors"}


def is_suggested(s: Situation) -> bool:
    """It may be about somebody else."""
    return s.evidence is not None and not s.evidence.is_sure


def is_stated(s: Situation) -> bool:
    """It stands on an account that an account of theirs names."""
    return s.evidence is not None and s.evidence.identity is Identity.STATED


def is_printed(s: Situation) -> bool:
    """It is a paper or patent of theirs that somebody else prints, or nobody knows who."""
    return (
        s.evidence is not None
        and is_in_print(s.evidence.fact)
        and s.evidence.provenance.publisher is not Publisher.SELF
    )


def is_by_others(s: Situation) -> bool:
    """Somebody else published it, and it is no paper or patent: those are theirs, whoever prints them."""
    return _publisher(s) is Publisher.OTHER


def is_by_nobody_known(s: Situation) -> bool:
    """Nobody can tell who published it, and it is no paper or patent."""
    return _publisher(s) is Publisher.UNKNOWN


def _publisher(s: Situation) -> Publisher | None:
    return s.evidence.provenance.publisher if s.evidence and not is_in_print(s.evidence.fact) else None


def is_search_hit(s: Situation) -> bool:
    """A search found it."""
    return isinstance(s.fact, Mention) or (s.fact is not None and s.source is not None and s.source.way is Way.SEARCH)


def is_link(s: Situation) -> bool:
    """It says which accounts belong together."""
    return isinstance(s.fact, Link)


def is_coverage(s: Situation) -> bool:
    """It says how much was read."""
    return isinstance(s.fact, Coverage)


def is_fork(s: Situation) -> bool:
    """It is somebody else's project, copied."""
    return isinstance(s.fact, Project) and s.fact.role is ProjectRole.FORK


def is_asked_about(s: Situation) -> bool:
    """It is a skill that is known by questions alone."""
    return isinstance(s.fact, Skill) and is_asked_only(s.fact)


def is_found_wrong(s: Situation) -> bool:
    """It is an answer that more readers found wrong than right."""
    return s.fact is not None and is_voted_down(s.fact)


def is_coarse_worded(s: Situation) -> bool:
    """Its words are too coarse to be said."""
    if s.fact is None:
        return False
    return is_coarsely_put(s.fact) if s.part is None else any(map(is_coarse, _part(s)))


def is_sad(s: Situation) -> bool:
    """It may tell of something sad: a loss, a lay-off."""
    return s.fact is not None and is_sad_news(s.fact)


def is_sensitive(s: Situation) -> bool:
    """It is a private matter, which research would not have kept."""
    return bool(private_kinds(s))


def private_kinds(s: Situation) -> tuple[str, ...]:
    """Name the kinds of private matters that a fact, or the part that is spoken of, tells."""
    if s.fact is None or s.screened:
        return ()
    return kinds(s.fact) if s.part is None else tuple(dict.fromkeys(_kinds_in(_part(s))))


def _kinds_in(texts: tuple[str, ...]) -> Iterator[str]:
    for text in texts:
        found = screen(text)
        yield from found.categories if found.is_sensitive else ()


def is_against_company(s: Situation) -> bool:
    """It speaks against the company that rings."""
    return s.fact is not None and speaks_against_company(s.fact, s.company)


def is_against_recruiters(s: Situation) -> bool:
    """It speaks against recruiters."""
    return s.fact is not None and speaks_against_recruiters(s.fact)


def is_farewell(s: Situation) -> bool:
    """It says farewell to an employer."""
    return s.fact is not None and _says_farewell(s.fact)


def is_of_unknown_kind(s: Situation) -> bool:
    """It is neither a kind of ours nor one that its source, as installed here, says it gives."""
    given = s.source.gives if s.source else frozenset[type[Fact]]()
    return s.fact is not None and not is_ours(s.fact) and type(s.fact) not in given


def is_told(s: Situation) -> bool:
    """The candidate told it to us."""
    return isinstance(s.fact, Said)


def is_told_elsewhere(s: Situation) -> bool:
    """The candidate told it to us, and not in an exchange that this mail could go on with."""
    return is_told(s) and s.first


def is_found(s: Situation) -> bool:
    """It was read somewhere, and not told to us."""
    return s.fact is not None and not is_told(s)


def is_unsolicited_file(s: Situation) -> bool:
    """It is from a file that no reader of a first mail knows us to have."""
    return s.first and is_found(s) and s.evidence is not None and bool(s.evidence.provenance.place)


def is_unsolicited(s: Situation) -> bool:
    """It is from a site whose terms keep its facts out of unsolicited mail."""
    return (
        s.first and is_found(s) and s.source is not None and s.source.terms is not None and not s.source.terms.outreach
    )


def is_of_unknown_terms(s: Situation) -> bool:
    """Nobody has written before, and what the terms of its source allow is not known here."""
    return s.first and is_found(s) and (s.source is None or s.source.terms is None)


def is_hobby_of_theirs(s: Situation) -> bool:
    """It is about a hobby."""
    return _is_personal(s) or (s.fact is not None and bool(hobby_of(s.fact)))


def is_hobby_gone_by(s: Situation) -> bool:
    """It is about a hobby, and was not shown these days, or nobody knows when."""
    if s.evidence is None or not is_hobby_of_theirs(s):
        return False
    old = age(s.evidence, s.today)
    return old.stale or old.happened is None or (s.today - old.happened).days > FRESH_DAYS


def is_hobby_in_doubt(s: Situation) -> bool:
    """It is about a hobby, and nobody can tell whether it went well."""
    return s.fact is not None and is_hobby_of_theirs(s) and is_in_doubt(s.fact)


def is_personal_unlisted(s: Situation) -> bool:
    """It is personal, and no hobby that one may speak of with a stranger."""
    if s.fact is None or hobby_of(s.fact):
        return False
    return _is_personal(s) or is_about_pastime(s.fact)


def is_interest_of_unknown_trade(s: Situation) -> bool:
    """It is an interest that they name, and nothing known says that it is of their trade."""
    fact = s.fact
    return isinstance(fact, Interest) and is_named_interest(fact) and not (hobby_of(fact) or knows_trade(fact))


def is_borderline(s: Situation) -> bool:
    """It touches what nobody should hear from a recruiter, though it may be said of work."""
    if s.fact is None:
        return False
    return is_private_matter(s.fact) if s.part is None else any(map(is_private, _part(s)))


def is_open_to_work(s: Situation) -> bool:
    """It says that they are looking for a job, or would leave theirs."""
    if not isinstance(s.fact, About | Wish) or s.part not in {None, "open_to_work", "title", "headline", "bio"}:
        return False
    flagged = isinstance(s.fact, About) and s.fact.open_to_work is True and s.part in {None, "open_to_work"}
    return flagged or any(seeks_work(text) or _leaves(text, s.fact) for text in _told(s))


def _leaves(text: str, of: Fact) -> bool:
    """Tell whether a text speaks of another employer; of a wish it is enough that something is left."""
    told = text[:_LONGEST]
    return bool(_LEAVING.search(told) or (isinstance(of, Wish) and _GOING.search(told)))


def _told(s: Situation) -> tuple[str, ...]:
    return _part(s) if s.part is not None or s.fact is None else prose(s.fact)


def is_education(s: Situation) -> bool:
    """It is a course of study."""
    return isinstance(s.fact, Education)


def is_year_of_study(s: Situation) -> bool:
    """It is a date of a course of study."""
    return isinstance(s.fact, Education) and s.part in {"ended", "when"}


def is_place(s: Situation) -> bool:
    """It is where they live."""
    return s.fact is not None and s.part == "place"


def is_misdated(s: Situation) -> bool:
    """Its date, or the one that is spoken of, cannot be right: to come, or a clock's zero."""
    if s.fact is None:
        return False
    if s.part is None:
        return _days.is_misdated(s.fact, s.today)
    told = getattr(s.fact, s.part, None)
    return isinstance(told, datetime) and _days.is_misdated(s.fact, s.today, told)


def is_disputed(s: Situation) -> bool:
    """Another fact, or the candidate, contradicts it."""
    return s.disputed


def is_stale(s: Situation) -> bool:
    """It is past the shelf life of its kind."""
    return s.evidence is not None and age(s.evidence, s.today).stale


def _is_personal(s: Situation) -> bool:
    return isinstance(s.fact, Interest) and s.fact.personal


def _part(s: Situation) -> tuple[str, ...]:
    """Give the words of the part that is spoken of."""
    text = getattr(s.fact, s.part or "", None)
    return (text[:_LONGEST],) if isinstance(text, str) else ()

"""Why a mail goes to this person, and what there is in it for them: chosen from what may be written."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from callprep.documents.lines import Citable, Line, line
from callprep.documents.sections._calling import MANY_STARS, MANY_VOTES, came_out, job_of, title_of, where
from callprep.documents.sections._grammar import capital
from callprep.documents.sections._leads import lead, tie
from callprep.documents.sections._speech import done_before, in_their_words, place_of
from callprep.documents.sections._wishes import Wanted, wanted
from callprep.engagement import Engagement
from callprep.model.evidence import Evidence
from callprep.model.facts import Answer, Fact, Mention, Paper, Patent, Post, Project, Role, Skill, Talk
from callprep.model.wording import one_stop
from callprep.wording import said

__all__ = ["Gain", "Place", "Reason", "gain", "hook_line", "looked_at", "places", "reason"]


@attrs.frozen
class Reason:
    """What of theirs the mail rests on, and the answer whose subject it shares (None where none does)."""

    item: Evidence[Fact]
    field: str | None = None


def reason(seen: Engagement) -> Reason | None:
    """Give the task that they have done, else what shares a subject with an answer, else what shows most."""
    done = done_before(seen)
    if done is not None:
        return Reason(done.evidence, done.task.field)
    for field, text in _answers(seen):
        near = tie(seen, text).item
        if near is not None:
            return Reason(near, field)
    best = lead(seen)
    if best is None:
        return None
    named = tie(seen, seen.opportunity.title).item if seen.opportunity.title else None
    return Reason(best, "title" if named is not None and named.id == best.id else None)


def _answers(seen: Engagement) -> Iterator[tuple[str, str]]:
    """Give the answers that a subject may be shared with, the work itself first."""
    role = seen.spoken
    single = ("first_project", "work")
    yield from ((name, text) for name in single if (text := getattr(role, name)))
    for name in ("problems", "learning"):
        yield from ((name, text) for text in getattr(role, name))
    yield from (("impact", text) for text in (role.impact,) if text)


@attrs.frozen
class Gain:
    """What is in it for them: the answer and its field, what of theirs it follows on, and the wish that it meets."""

    text: str
    field: str
    item: Evidence[Fact] | None = None
    wish: Wanted | None = None
    cites: tuple[Citable, ...] = ()


def gain(seen: Engagement) -> Gain | None:
    """Give what meets a wish of theirs, else what none of their projects shows yet, else where it leads.

    What they have shown already is no gain; that it was looked at is cited with what is chosen instead.
    """
    met = _met(seen)
    if met is not None:
        return met
    new = [task for task in seen.offer.new if task.field == "learning"]
    if new:
        near = tie(seen, new[0].text)
        return Gain(new[0].text, "learning", near.item, cites=(*near.cites, *seen.offer.against))
    role, against = seen.spoken, seen.offer.against
    if role.growth:
        return Gain(role.growth, "growth", cites=against)
    return Gain(role.next_roles[0], "next_roles", cites=against) if role.next_roles else None


def _met(seen: Engagement) -> Gain | None:
    wishes, role = wanted(seen), seen.spoken
    if wishes.learning:
        return Gain(role.learning[0], "learning", wish=wishes.learning, cites=wishes.learning.cites)
    if wishes.growth and role.growth:
        return Gain(role.growth, "growth", wish=wishes.growth, cites=wishes.growth.cites)
    if wishes.next:
        return Gain(role.next_roles[0], "next_roles", wish=wishes.next, cites=wishes.next.cites)
    return None


@attrs.frozen
class Place:
    """Where something that is named stands, and whether everybody can read it there."""

    item: Evidence[Fact]
    where: str
    public: bool


def places(seen: Engagement) -> tuple[Place, ...]:
    """Give where all that the mail names stands, in order."""
    why, found = reason(seen), gain(seen)
    ids = {cited if isinstance(cited, str) else cited.id for cited in (found.cites if found and found.wish else ())}
    named = [why.item] if why else []
    named += [found.item] if found and found.item else []
    named += [item for item in seen.dossier.evidence if item.id in ids]
    unique = {item.id: item for item in named}
    return tuple(Place(item, _where(seen, item), not item.provenance.place) for item in unique.values())


def looked_at(e: Engagement) -> tuple[Place, ...]:
    """Give where all that is held of them stands, a place once: what is surely theirs; without any, what may be."""
    held = [item for item in e.dossier.evidence if item.is_sure] or [*e.dossier.evidence]
    found = (Place(item, _searched(e, item) or _where(e, item), not item.provenance.place) for item in held)
    return tuple({place.where: place for place in found}.values())


def _searched(e: Engagement, item: Evidence[Fact]) -> str:
    """Name what may be somebody else's by its site alone; a page that was found, by the search that found it."""
    if isinstance(item.fact, Mention):
        return said(e.voice, "mail_notice.place_search" if not item.is_sure else "mail_notice.place_searched")
    return "" if item.is_sure else place_of(e, item, "some")


def _where(seen: Engagement, item: Evidence[Fact]) -> str:
    if isinstance(item.fact, Patent) and not item.provenance.place:
        return said(seen.voice, "mail_notice.place_patent")
    return where(seen, item)


def hook_line(seen: Engagement, item: Evidence[Fact], section: str, *, short: bool = False, more: bool = False) -> Line:
    """Name something of theirs and where it stands, in the words of a section's file; `more` tells one more thing."""
    parts = {"title": title_of(seen, item.fact, short=short), "where": where(seen, item)}
    parts |= _parts(seen, item.fact, short=short)
    told = one_stop(capital(said(seen.voice, f"{section}.{_kind(item.fact)}", **parts)))
    return line(f"{told} {_more(seen, item.fact, section)}" if more else told, cites=[item])


def _kind(fact: Fact) -> str:
    match fact:
        case Project():
            return "project" if fact.is_own else "contribution"
        case Patent():
            return "patent" if fact.granted else "application"
        case Role():
            return "role_now" if fact.current else "role_past"
        case Skill():
            return "skill_answers" if fact.score or fact.count else "skill"
        case Paper() | Talk() | Answer() | Post():
            return type(fact).__name__.lower()
        case _:
            return "other"


def _parts(e: Engagement, fact: Fact, *, short: bool) -> dict[str, str]:
    match fact:
        case Patent():
            return {"number": fact.number}
        case Paper():
            return {"venue": "" if short else came_out(e, "venue", fact.venue, fact.published)}
        case Talk():
            return {"event": "" if short else came_out(e, "event", fact.event, fact.given)}
        case Role():
            return {"job": job_of(e, fact)}
        case _:
            return {}


def _more(seen: Engagement, fact: Fact, section: str) -> str:
    """Tell one more thing: their own words for it, else how many starred it or voted for it."""
    if isinstance(fact, Project) and fact.is_own:
        quote = in_their_words(fact)
        if quote:
            return said(seen.voice, f"{section}.quote", quote=quote)
        if (fact.stars or 0) >= MANY_STARS:
            return said(seen.voice, f"{section}.stars", stars=f"{fact.stars:,}")
    if isinstance(fact, Answer) and (fact.score or 0) >= MANY_VOTES:
        return said(seen.voice, f"{section}.votes", votes=f"{fact.score:,}")
    return ""

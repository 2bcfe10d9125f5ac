"""Why a mail goes to this person, and what there is in it for them: chosen from what may be written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from callprep.documents.lines import Citable, Line, line
from callprep.documents.sections._calling import MANY_STARS, MANY_VOTES, came_out, job_of, title_of, where
from callprep.documents.sections._grammar import capital
from callprep.documents.sections._leads import is_about, lead, tie
from callprep.documents.sections._speech import done_before, in_their_words, place_of
from callprep.documents.sections._wishes import Wanted, wanted
from callprep.documents.sections._written import as_written, beside_all
from callprep.engagement import Engagement
from callprep.insight.overlap import Task
from callprep.model.evidence import Evidence
from callprep.model.facts import About, Answer, Fact, Mention, Paper, Patent, Post, Project, Role, Skill, Talk
from callprep.model.saying import Channel
from callprep.model.wording import one_stop
from callprep.wording import said

__all__ = ["Gain", "Place", "Reason", "gain", "hook_line", "looked_at", "places", "reason", "resting"]


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
    title = seen.opportunity.title
    return Reason(best, "title" if title and is_about(seen, best, title) else None)


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
    """What is in it for them: the answer and its field, what of theirs it follows on, and the wish that it meets.

    `cites` is what that rests on, `against` what keeps another gain from being told.
    """

    text: str
    field: str
    item: Evidence[Fact] | None = None
    wish: Wanted | None = None
    cites: tuple[Citable, ...] = ()
    against: tuple[Citable, ...] = ()


def gain(e: Engagement, seen: Engagement) -> Gain | None:
    """Give what meets a wish of theirs, else what none of their projects shows yet, else where it leads.

    What they have shown already is no gain, also where that may not be named; what made the choice is cited with it.
    """
    met = _met(seen)
    if met is not None:
        return met
    new, against = _new(e, seen)
    if new is not None:
        near = tie(seen, new.text)
        return Gain(new.text, "learning", near.item, cites=near.cites, against=against)
    role = seen.spoken
    if role.growth:
        return Gain(role.growth, "growth", against=against)
    return Gain(role.next_roles[0], "next_roles", against=against) if role.next_roles else None


def _new(e: Engagement, seen: Engagement) -> tuple[Task | None, tuple[Citable, ...]]:
    """Give the first thing to learn that is new to them, and which of their projects made it the first."""
    known = beside_all(e, seen).offer
    named, new = (next((task for task in offer.new if task.field == "learning"), None) for offer in (seen.offer, known))
    return new, seen.offer.against if new == named else known.against


def _met(seen: Engagement) -> Gain | None:
    wishes, role = wanted(seen), seen.spoken
    if wishes.learning:
        return Gain(role.learning[0], "learning", wish=wishes.learning, cites=wishes.learning.cites)
    if wishes.growth and role.growth:
        return Gain(role.growth, "growth", wish=wishes.growth, cites=wishes.growth.cites)
    if wishes.next:
        return Gain(role.next_roles[0], "next_roles", wish=wishes.next, cites=wishes.next.cites)
    return None


def resting(told: Line, e: Engagement, channel: Channel = Channel.MAIL) -> Line:
    """Let a line that hangs on what is chosen rest on what keeps something else from being chosen, too."""
    more = (item.id for item in _in_the_way(e, channel))
    return attrs.evolve(told, cites=tuple(dict.fromkeys((*told.cites, *more))))


def _in_the_way(e: Engagement, channel: Channel) -> Iterator[Evidence[Fact]]:
    """Give the sides of conflicts without which the choice would be another one."""
    sides = {version.evidence.id: version.evidence for one in e.conflicts for version in one.versions
             if version.evidence is not None and not isinstance(version.evidence.fact, About)}  # fmt: skip
    chosen = _chosen(e, channel) if sides else None
    for key, side in sides.items():
        if _chosen(attrs.evolve(e, dossier=e.dossier.without(key)), channel) != chosen:
            yield side


def _chosen(e: Engagement, channel: Channel) -> tuple[Reason | None, Gain | None]:
    seen = as_written(e, channel)
    return reason(seen), gain(e, seen)


@attrs.frozen
class Place:
    """A place where something stands, what stands there, and whether everybody can read it."""

    items: tuple[Evidence[Fact], ...]
    where: str
    public: bool

    @property
    def item(self) -> Evidence[Fact]:
        """The first that stands there."""
        return self.items[0]


def places(e: Engagement, seen: Engagement) -> tuple[Place, ...]:
    """Give where all that the mail names stands, in order, a place once."""
    why, found = reason(seen), gain(e, seen)
    ids = {cited if isinstance(cited, str) else cited.id for cited in (found.cites if found and found.wish else ())}
    named = [why.item] if why else []
    named += [found.item] if found and found.item else []
    named += [item for item in seen.dossier.evidence if item.id in ids]
    unique = {item.id: item for item in named}
    return _by_place((item, _where(seen, item)) for item in unique.values())


def looked_at(e: Engagement) -> tuple[Place, ...]:
    """Give where all that is held of them stands, a place once: what is surely theirs; without any, what may be."""
    held = [item for item in e.dossier.evidence if item.is_sure] or [*e.dossier.evidence]
    return _by_place((item, _searched(e, item) or _where(e, item)) for item in held)


def _by_place(found: Iterable[tuple[Evidence[Fact], str]]) -> tuple[Place, ...]:
    there: dict[str, list[Evidence[Fact]]] = {}
    for item, place in found:
        there.setdefault(place, []).append(item)
    return tuple(
        Place(tuple(items), place, not any(item.provenance.place for item in items)) for place, items in there.items()
    )


def _searched(e: Engagement, item: Evidence[Fact]) -> str:
    """Name what may be somebody else's by its site alone; a page that was found, by the search that found it."""
    if isinstance(item.fact, Mention):
        return said(e.voice, "mail_notice.place_search" if not item.is_sure else "mail_notice.place_searched")
    return "" if item.is_sure else place_of(e, item, "some")


def _where(seen: Engagement, item: Evidence[Fact]) -> str:
    if isinstance(item.fact, Patent) and not item.provenance.place:
        return said(seen.voice, "mail_notice.place_patent")
    return where(seen, item)


def hook_line(
    seen: Engagement,
    item: Evidence[Fact],
    section: str,
    *,
    short: bool = False,
    more: bool = False,
    placed: bool = True,
) -> Line:
    """Name something of theirs and where it stands, in the words of a section's file.

    `more` tells one more thing; not `placed`, it is named as shortly as it can be: without its place, a long title cut.
    """
    fact = item.fact if placed else _cut(item.fact)
    parts = {"title": title_of(seen, fact, short=short), "where": where(seen, item) if placed else ""}
    parts |= _parts(seen, item.fact, short=short)
    text = said(seen.voice, f"{section}.{_kind(item.fact)}", **parts)
    told = one_stop(capital(text if placed else _BEFORE_STOP.sub("", text)))
    return line(f"{told} {_more(seen, item.fact, section)}" if more else told, cites=[item])


def _cut(fact: Fact) -> Fact:
    words = fact.title.split()
    if len(words) <= _TITLE_WORDS or not isinstance(fact, Patent | Paper | Talk | Answer | Post):
        return fact
    head = words[:_TITLE_WORDS]
    joint = next((at for at, word in enumerate(head, 1) if at > 1 and word.endswith((",", ";", ":"))), len(head))
    return attrs.evolve(fact, title=f"{' '.join(head[:joint]).rstrip(',;:')} …")


_TITLE_WORDS = 5
_BEFORE_STOP = re.compile(r" +(?=[:.])")


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

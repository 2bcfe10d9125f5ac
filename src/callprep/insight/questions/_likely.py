"""What of this candidate's makes a question likely: their place, their tools, a wish, what they wrote or told us.

Each sign is one that another fact can only add to: a fact taken away takes its question along, and raises no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from callprep.insight.fit._said import Clause, told
from callprep.insight.sameness._places import same_place
from callprep.insight.topics import term
from callprep.model import dates
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import About, Post, Project, Talk, Wish
from callprep.model.opportunity import SpokenOpportunity

__all__ = ["Sign", "elsewhere", "signs"]

_FEWEST_PROJECTS = 2  # in one language before it is called a main tool of theirs (a proposal)
_MOST_CITED = 3
_NO_TOOLS = frozenset({"shell", "makefile", "html", "css", "dockerfile", "jupyter notebook", "tex"})
_PURPOSE = re.compile(
    r"\b(?:accessib\w{1,8}|sustainab\w{1,8}|climate|energy|open data|open access|open source|public (?:good|sector)|"
    r"privacy|ethics?|ethical|civic|education|inclusi\w{1,6}|environment\w{0,3}|impact|patients?|literacy|safety)\b",
    re.IGNORECASE,
)
_TOLD = {
    "hours": re.compile(
        r"\b(?:on-call|crunch|overtime|part-time|four-day|night shifts?|working hours|the hours)\b", re.IGNORECASE
    ),
    "travel": re.compile(r"\b(?:travel|travell?ing|business trips?)\b", re.IGNORECASE),
    "visa_sponsorship": re.compile(r"\b(?:visas?|work permit|residence permit|sponsorship)\b", re.IGNORECASE),
}
_ASKED = {
    "hours": "How are the hours, on call and all?",
    "travel": "How much travel is it?",
    "visa_sponsorship": "What about the visa?",
}


@attrs.frozen
class Sign:
    """Why a question is likely: the question as they would put it, the reason, and what that rests on."""

    key: str
    question: str
    why: str
    cites: tuple[str, ...]


def signs(candidate: Candidate, dossier: Dossier, spoken: SpokenOpportunity) -> Iterator[Sign]:
    """Give what makes questions likely, most telling first."""
    yield from _place(candidate, dossier, spoken)
    yield from _pay(candidate)
    yield from _told_us(told(candidate, dossier))
    yield from _start(candidate)
    yield from _tools(dossier, spoken)
    yield from _wish(dossier)
    yield from _purpose(dossier)


def elsewhere(candidate: Candidate, dossier: Dossier, spoken: SpokenOpportunity) -> tuple[str, str] | None:
    """Give where they live, with what says so, where that is none of the places of the work."""
    if not (spoken.locations or spoken.remote):
        return None
    given = [(candidate.location, "candidate.location")] if candidate.location else []
    abouts = sorted((item for item in dossier.of(About) if item.is_sure and item.fact.place), key=lambda one: one.id)
    homes = given or [(item.fact.place or "", item.id) for item in abouts]
    where = (*spoken.locations, *([spoken.remote] if spoken.remote and not spoken.locations else []))
    return next((home for home in homes if not any(_near(home[0], one) for one in where)), None)


def _near(home: str, told: str) -> bool:
    return same_place(home, told) or any(same_place(home, part) for part in re.split(r"[,;]| or | in ", told) if part)


def _place(candidate: Candidate, dossier: Dossier, spoken: SpokenOpportunity) -> Iterator[Sign]:
    home = elsewhere(candidate, dossier, spoken)
    if home:
        name, cite = home
        yield Sign("locations", f"I live in {name}. Would I have to move?", f"they live in {name}", (cite,))


def _pay(candidate: Candidate) -> Iterator[Sign]:
    if candidate.pay:
        asked = f"I had {candidate.pay} in mind. Is that possible?"
        yield Sign("salary", asked, "they have named a figure", ("candidate.pay",))


def _told_us(clauses: tuple[Clause, ...]) -> Iterator[Sign]:
    for key, words in _TOLD.items():
        found = next((clause for clause in clauses if words.search(clause.text)), None)
        if found:
            yield Sign(key, _ASKED[key], f"they told us: «{found.text}»", (found.cite,))


def _start(candidate: Candidate) -> Iterator[Sign]:
    first = candidate.earliest_start
    if first:
        asked = f"I can't start before {dates.full_day(first)}. Does that work?"
        yield Sign("start", asked, "they told us when they are free", ("candidate.earliest_start",))


def _tools(dossier: Dossier, spoken: SpokenOpportunity) -> Iterator[Sign]:
    """Find the language that most of their own projects are in, of those that the role has no use for."""
    wanted = {term(tool.name) for tool in spoken.tech_stack}
    shown: dict[str, list[Evidence[Project]]] = {}
    for item in sorted(dossier.of(Project), key=lambda one: one.id):
        if wanted and item.is_sure and item.fact.is_own:
            for name in item.fact.languages[:1]:
                shown.setdefault(name, []).append(item)
    main = [
        (-len(items), name)
        for name, items in shown.items()
        if len(items) >= _FEWEST_PROJECTS and term(name) not in wanted and name.casefold() not in _NO_TOOLS
    ]
    for count, name in sorted(main)[:1]:
        cites = tuple(item.id for item in shown[name])
        why = f"{-count} projects of theirs are in {name}, and the role does not name it"
        yield Sign("tech_stack", f"Most of what I do is in {name}. Would I still use it?", why, cites)


def _wish(dossier: Dossier) -> Iterator[Sign]:
    wishes = sorted((item for item in dossier.of(Wish) if item.is_sure), key=lambda one: (one.fact.title, one.id))
    for item in wishes[:1]:
        yield Sign("next_roles", "Where could this lead?", f"they wrote: «{item.fact.title}»", (item.id,))


def _purpose(dossier: Dossier) -> Iterator[Sign]:
    public: Iterable[Evidence[Post] | Evidence[Talk]] = (*dossier.of(Post), *dossier.of(Talk))
    found = [
        item for item in public if item.is_sure and _PURPOSE.search(" ".join((item.fact.title, *item.fact.topics)))
    ]
    for item in sorted(found, key=lambda one: (one.fact.title, one.id))[:1]:
        why = f"they spoke in public of what things are for: «{item.fact.title}»"
        yield Sign("impact", "What is it good for, in the end?", why, (item.id,))

"""What of this candidate's makes a question likely: their place, their tools, a wish, what they wrote or told us.

Each sign is one that another fact can only add to: a fact taken away takes its question along, and raises no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from callprep.insight.fit._said import Clause, Tone, told
from callprep.insight.questions._telling import remote_of
from callprep.insight.sameness._places import same_place
from callprep.insight.topics import term
from callprep.model import dates
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import About, Post, Project, Talk, Wish
from callprep.model.opportunity import SpokenOpportunity
from callprep.wording import Voice, said

__all__ = ["Sign", "elsewhere", "is_near", "signs"]

_FEWEST_PROJECTS = 2  # in one language before it is called a main tool of theirs (a proposal)
_MOST_CITED = 3
_NO_TOOLS = frozenset({"shell", "makefile", "html", "css", "dockerfile", "jupyter notebook", "tex"})
_PURPOSE = re.compile(
    r"\b(?:accessib\w{1,8}|sustainab\w{1,8}|climate|energy|open data|open access|open source|public (?:good|sector)|"
    r"privacy|ethics?|ethical|civic|education|inclusi\w{1,6}|environment\w{0,3}|impact|patients?|literacy)\b",
    re.IGNORECASE,
)
"""Words of a title that speaks of what things are for; as a tag each may be just the name of a trade ("safety")."""
_TOLD = {
    "hours": re.compile(
        r"\b(?:on-call|crunch|overtime|part-time|four-day|night shifts?|working hours|the hours)\b", re.IGNORECASE
    ),
    "travel": re.compile(r"\b(?:travel|travell?ing|business trips?)\b", re.IGNORECASE),
    "visa_sponsorship": re.compile(r"\b(?:visas?|work permit|residence permit|sponsorship)\b", re.IGNORECASE),
}
_ASKED = {"hours": "hours_told"}
"""Which key words a question that they told us of, where that is not its own."""


@attrs.frozen
class Sign:
    """Why a question is likely: the question as they would put it, the reason, and what that rests on.

    `about` is the tool that it asks for.
    """

    key: str
    question: str
    why: str
    cites: tuple[str, ...]
    about: str = ""


def signs(voice: Voice, candidate: Candidate, dossier: Dossier, spoken: SpokenOpportunity) -> Iterator[Sign]:
    """Give what makes questions likely, most telling first."""
    yield from _place(voice, candidate, dossier, spoken)
    yield from _pay(voice, candidate)
    yield from _told_us(voice, told(candidate, dossier))
    yield from _start(voice, candidate)
    yield from _tools(voice, dossier, spoken)
    yield from _wish(voice, dossier)
    yield from _purpose(voice, dossier)


def elsewhere(candidate: Candidate, dossier: Dossier, spoken: SpokenOpportunity) -> tuple[str, str] | None:
    """Give where they live, with what says so, where that is none of the places of the work."""
    remote = remote_of(spoken.remote)
    if not (spoken.locations or remote):
        return None
    given = [(candidate.location, "candidate.location")] if candidate.location else []
    abouts = sorted((item for item in dossier.of(About) if item.is_sure and item.fact.place), key=lambda one: one.id)
    homes = given or [(item.fact.place or "", item.id) for item in abouts]
    where = (*spoken.locations, *([remote] if remote and not spoken.locations else []))
    return next((home for home in homes if not any(is_near(home[0], one) for one in where)), None)


def is_near(home: str, told: str) -> bool:
    """Tell whether a place is one of those that a text names."""
    return same_place(home, told) or any(same_place(home, part) for part in re.split(r"[,;]| or | in ", told) if part)


def _place(voice: Voice, candidate: Candidate, dossier: Dossier, spoken: SpokenOpportunity) -> Iterator[Sign]:
    home = elsewhere(candidate, dossier, spoken)
    if home:
        name, cite = home
        asked, why = said(voice, "question.locations_move", place=name), said(voice, "question.why_place", place=name)
        yield Sign("locations", asked, why, (cite,))


def _pay(voice: Voice, candidate: Candidate) -> Iterator[Sign]:
    if candidate.pay:
        asked = said(voice, "question.salary_named", pay=str(candidate.pay))
        yield Sign("salary", asked, said(voice, "question.why_pay"), ("candidate.pay",))


def _told_us(voice: Voice, clauses: tuple[Clause, ...]) -> Iterator[Sign]:
    """Find what they told us of; what they ask in their reply is a question already, in their words."""
    told_of = [clause for clause in clauses if clause.tone is not Tone.ASKS]
    for key, words in _TOLD.items():
        found = next((clause for clause in told_of if words.search(clause.text)), None)
        if found:
            asked, why = (
                said(voice, f"question.{_ASKED.get(key, key)}"),
                said(voice, "question.why_told", words=found.text),
            )
            yield Sign(key, asked, why, (found.cite,))


def _start(voice: Voice, candidate: Candidate) -> Iterator[Sign]:
    first = candidate.earliest_start
    if first:
        asked = said(voice, "question.start_free", day=dates.full_day(first))
        yield Sign("start", asked, said(voice, "question.why_start"), ("candidate.earliest_start",))


def _tools(voice: Voice, dossier: Dossier, spoken: SpokenOpportunity) -> Iterator[Sign]:
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
        why = said(voice, "question.why_tools", count=str(-count), language=name)
        yield Sign("tech_stack", said(voice, "question.tech_stack_other", language=name), why, cites, name)


def _wish(voice: Voice, dossier: Dossier) -> Iterator[Sign]:
    wishes = sorted((item for item in dossier.of(Wish) if item.is_sure), key=lambda one: (one.fact.title, one.id))
    for item in wishes[:1]:
        why = said(voice, "question.why_wish", title=item.fact.title)
        yield Sign("next_roles", said(voice, "question.next_roles"), why, (item.id,))


def _purpose(voice: Voice, dossier: Dossier) -> Iterator[Sign]:
    public: Iterable[Evidence[Post] | Evidence[Talk]] = (*dossier.of(Post), *dossier.of(Talk))
    # a tag names a trade: whose field is safety has not spoken of what things are for
    found = [item for item in public if item.is_sure and _PURPOSE.search(item.fact.title)]
    for item in sorted(found, key=lambda one: (one.fact.title, one.id))[:1]:
        why = said(voice, "question.why_purpose", title=item.fact.title)
        yield Sign("impact", said(voice, "question.impact"), why, (item.id,))

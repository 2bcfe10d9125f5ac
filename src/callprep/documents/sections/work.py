"""Why them, and then what: the credential first, the task after it, never offering as new what they have built."""

from __future__ import annotations

from typing import TypeAlias

from callprep.documents.lines import Citable, Line, Need, ask, know, line, passage, phrasing, ref, sentence
from callprep.documents.outline import Written, section
from callprep.documents.sections._speech import (
    clause,
    contested,
    done_before,
    in_their_words,
    may_be_said,
    need,
    place_of,
)
from callprep.engagement import Engagement
from callprep.insight.overlap import Overlap, Strength, Task, tasks
from callprep.insight.topics import subject_terms
from callprep.model import dates
from callprep.model.evidence import Evidence
from callprep.model.facts import About, Answer, Fact, Project, ProjectRole, Said, Skill
from callprep.model.saying import Form

__all__ = ["credential", "lead", "role"]

_MOST_PROJECTS, _MOST_SIDES = 2, 4
_HOUSEHOLD = frozenset({"dotfiles", ".github", "config", "test", "hello-world", "homepage", "website", "blog"})
"""Repositories that nearly everybody has: they tell nothing about a person's work."""


Lead: TypeAlias = Evidence[Project] | Evidence[Answer] | Evidence[Skill]


def lead(e: Engagement) -> Lead | None:
    """The one accomplishment to name: what overlaps with the task, else what stands nearest to it, else the largest.

    What may only be known is none; what may only be asked comes after whatever may be said.
    """
    done = done_before(e)
    if done and e.disclosed(done.evidence).form is not Form.KNOW:
        return done.evidence
    about = subject_terms([task.text for task in tasks(e.spoken)])
    kinds: tuple[list[Lead], ...] = (
        [*_projects(e)],
        [item for item in e.dossier.of(Answer) if item.is_sure],
        [item for item in e.dossier.of(Skill) if item.is_sure],
    )
    found = [(kind, item) for kind, items in enumerate(kinds) for item in items]
    named = ((kind, item) for kind, item in found if e.disclosed(item).form is not Form.KNOW)
    ranked = ((_is_only_asked(e, item), kind, -_touches(item.fact, about), *_by_weight(item)) for kind, item in named)
    best = min(ranked, default=None)
    return next((item for _, item in found if best and item.id == best[-1]), None)


def _is_only_asked(e: Engagement, item: Lead) -> bool:
    """Whether the table leaves a question of it; a conflict with another fact changes its words, not its place."""
    told = e.disclosed(item)
    return told.form is Form.ASK and told.clauses != ("disputed",)


def _by_weight(item: Lead) -> tuple[int, str, str]:
    """Put what has more stars or votes first, in whatever order it was found."""
    fact = item.fact
    figure = fact.stars if isinstance(fact, Project) else fact.score
    return -(figure or 0), fact.title, item.id


def _touches(fact: Fact, about: frozenset[str]) -> int:
    return len(subject_terms((fact.title, *fact.topics)) & about)


@section("credential", pitches=True)
def credential(e: Engagement) -> Written:
    """Name what they built, where it stands and why it is the reason for the call; know the rest."""
    best = lead(e)
    abouts = sorted((item for item in e.dossier.of(About) if item.is_sure), key=_telling)
    known = [_about(e, item) for item in abouts if item.fact.headline or item.fact.employer]
    shown = [_known_project(item) for item in _projects(e)[:_MOST_PROJECTS]]
    answers = sorted(
        (item for item in e.dossier.of(Answer) if item.is_sure), key=lambda item: (-(item.fact.score or 0), item.id)
    )
    return passage(
        *known[:1],
        *shown,
        *(_known_answer(item) for item in answers[:1]),
        *(_credit(e, best) if best else [_open_question(e)]),
    )


def _projects(e: Engagement) -> list[Evidence[Project]]:
    own = [
        item
        for item in e.dossier.of(Project)
        if item.is_sure and item.fact.is_own and item.fact.title.casefold() not in _HOUSEHOLD
    ]
    return sorted(own, key=_by_weight)


def _telling(item: Evidence[About]) -> tuple[bool, bool, str]:
    """Put the profile that says most first: a job title, then an employer."""
    return not item.fact.headline, not item.fact.employer, item.id


def _about(e: Engagement, item: Evidence[About]) -> Line:
    """Tell the job; where they or other pages say otherwise of the employer, ask, with their own word first."""
    told, place = item.fact, place_of(item, theirs=True)
    job = clause(told.headline or "")
    if told.employer and e.contesting(item, "employer"):
        return _contested_job(e, item, f"{job} ({place}); works" if job else "Works")
    at = f" at {told.employer}" if told.employer and told.employer not in job else ""
    return know(f"{job or 'Works'}{at} ({place}).", cites=[item])


def _contested_job(e: Engagement, item: Evidence[About], told: str) -> Line:
    versions = [version for one in e.contesting(item, "employer") for version in one.versions]
    sides = list(dict.fromkeys(f"{version.said} ({_teller(version.evidence)})" for version in versions))[:_MOST_SIDES]
    *first, last = sides
    found = [version.evidence for version in versions if version.evidence is not None]
    words = [ref(e.candidate, name) for name in ("said", "reply") if getattr(e.candidate, name)]
    return know(f"{told} at {', '.join(first)} or {last}?", cites=[item, *found, *words])


def _teller(item: Evidence[Fact] | None) -> str:
    return "told to us" if item is None or isinstance(item.fact, Said) else place_of(item, theirs=True)


def _known_project(item: Evidence[Project]) -> Line:
    project = item.fact
    figures = [place_of(item, theirs=True), dates.month(project.when) if project.when else ""]
    figures += [f"{project.stars:,} stars"] if project.stars else []
    told = f"{project.title} ({', '.join(part for part in figures if part)})"
    return know(f"{told}: {clause(project.description)}." if project.description else f"{told}.", cites=[item])


def _known_answer(item: Evidence[Answer]) -> Line:
    votes = f", {item.fact.score} votes" if item.fact.score else ""
    return know(f"Answered «{item.fact.title}» ({place_of(item, theirs=True)}{votes}).", cites=[item])


def _credit(e: Engagement, best: Lead) -> tuple[Line | None, ...]:
    """Say it where it may be said; else ask whether it is so, and no more."""
    return (_named(e, best), _hardest(e, best)) if may_be_said(e, best) else (_inquiry(e, best),)


def _inquiry(e: Engagement, best: Lead) -> Line:
    conflict = next(iter(e.contesting(best)), None)
    if conflict:
        return ask(conflict.ask, cites=contested(e, best))
    wording = _STILL if "stale" in e.disclosed(best).clauses else _WHETHER
    return ask(wording[type(best.fact)].format(title=best.fact.title, place=_yours(best)), cites=[best])


_STILL: dict[type[Fact], str] = {
    Project: "Is {title} on {place} still something you work on?",
    Answer: "About «{title}»: is that still something you work on?",
    Skill: "Is {title} still something you work with?",
}
_WHETHER: dict[type[Fact], str] = {
    Project: "Is {title} on {place} your work?",
    Answer: "The answer to «{title}»: is it yours?",
    Skill: "Is {title} something you work with?",
}


def _named(e: Engagement, best: Lead) -> Line:
    fact = best.fact
    if isinstance(fact, Project):
        return _named_project(e, fact, best)
    if isinstance(fact, Answer):
        return line(f"I read your answer to «{fact.title}» on {place_of(best)}; it is why I'm calling.", cites=[best])
    return line(f"I saw how much you answer on {fact.title} at {place_of(best)}; it is why I'm calling.", cites=[best])


def _named_project(e: Engagement, project: Project, best: Evidence[Fact]) -> Line:
    what, place = in_their_words(project), _yours(best)
    if not what:
        return line(f"The reason I'm calling is {project.title} on {place}.", cites=[best])
    said = phrasing(
        e.candidate.name,
        "credential",
        (
            "I looked at {title} on {place} before I called. You describe it as “{what}”: that is why I'm calling you.",
            "The reason I'm calling is {title} on {place}: “{what}”, as you put it.",
            "It was {title} on {place} that made me call. “{what}”, you write, and I'd like to talk about that.",
        ),
    )
    return line(said.format(title=project.title, place=place, what=what), cites=[best])


def _yours(item: Evidence[Fact]) -> str:
    where = place_of(item)
    return where if where.startswith("your") else f"your {where}"


def _hardest(e: Engagement, best: Lead) -> Line | None:
    if not isinstance(best.fact, Project):
        return None
    said = phrasing(
        e.candidate.name,
        "hardest",
        ("What was the hardest part of {title}?", "What would you do differently in {title} today?"),
    )
    return ask(said.format(title=best.fact.title), cites=[best])


def _open_question(e: Engagement) -> Line:
    asked = f"Before I say more, {e.candidate.first_name}: what are you proudest of having built?"
    return ask(asked, cites=[ref(e.candidate, "name")])


@section("role", pitches=True)
def role(e: Engagement) -> Written:
    """Say what they would build, starting from what they have built."""
    todo = tasks(e.spoken)
    if not todo:
        unknown = need("work", blocks="the role: without it there is no pitch, only the opener and questions")
        return passage(unknown, *(part for part in _why_it_matters(e) if isinstance(part, Need)))
    found = e.overlaps()
    return passage(_done(e, found[0]) if found else _fresh(e, todo[0]), *_why_it_matters(e))


def _done(e: Engagement, overlap: Overlap) -> Line:
    """Offer ownership of ground they know, and say that it is no lesson; what may not be said is not named."""
    title, task = overlap.evidence.fact.title, clause(overlap.task.text)
    cites: list[Citable] = [*contested(e, overlap.evidence), ref(e.opportunity, overlap.task.field)]
    told = e.disclosed(overlap.evidence)
    if told.form is Form.KNOW:
        return line(f"What you'd take on: {task}.", cites=cites)
    if told.form is Form.ASK and told.clauses != ("stale",):
        return line(f"The first thing here: {task}. You may know that ground already.", cites=cites)
    if overlap.strength is Strength.WEAK or told.form is Form.ASK:
        if overlap.evidence.fact.role is ProjectRole.CONTRIBUTOR:
            return ask(
                f"You have contributed to {title}. Would you like to start such a thing here: {task}?", cites=cites
            )
        return ask(f"{title} is a while back. Would you like to return to that ground: {task}?", cites=cites)
    said = phrasing(
        e.candidate.name,
        "role.done",
        (
            "The first thing here: {task}. You've done this before, with {title}, so you'd decide how it's done.",
            "It starts with this: {task}. You know that ground from {title}, so how it's done would be your call.",
            "First comes this: {task}. After {title} nobody needs to teach you that: you'd set the direction.",
        ),
    )
    return line(said.format(title=title, task=task), cites=cites)


def _fresh(e: Engagement, task: Task) -> Line:
    said = phrasing(e.candidate.name, "role.new", ("What you'd take on: {task}.", "The work itself: {task}."))
    return line(
        said.format(task=clause(task.text)),
        cites=[ref(e.opportunity, task.field)],
        offers=sorted(subject_terms((task.text,))),
    )


def _why_it_matters(e: Engagement) -> tuple[Line | Need, ...]:
    field = "team_impact" if e.spoken.team_impact else "company_goals"
    told = e.spoken.team_impact or e.spoken.company_goals
    if told:
        return (line(sentence(f"Why it matters here: {clause(told)}"), cites=[ref(e.opportunity, field)]),)
    return (need("team_impact", blocks="why it matters here"),)

"""Who they are, in a line or three to be known: their work, since when, where that is said, and what shows most."""

from __future__ import annotations

from collections.abc import Iterator

from callprep.documents.lines import Citable, Line, know, ref
from callprep.documents.sections._calling import MANY_STARS, MANY_VOTES, job_of
from callprep.documents.sections._credit import gist
from callprep.documents.sections._leads import HOUSEHOLD, by_kind, by_weight, is_near
from callprep.documents.sections._speech import clause, place_of
from callprep.engagement import Engagement
from callprep.insight._against import against
from callprep.insight._hobbies import hobby_of
from callprep.model import dates
from callprep.model.evidence import Evidence
from callprep.model.facts import About, Answer, Fact, Paper, Patent, Post, Project, Role, Said, Talk
from callprep.wording import said

__all__ = ["who"]

_MOST_ARTEFACTS, _MOST_SIDES = 3, 4
_MOST_OF_TITLE, _MOST_TOLD, _MOST_OF_JOB = 9, 10, 12  # words: the box is glanced at
_WORKS: tuple[tuple[type[Fact], str], ...] = (
    (Patent, "patent"),
    (Paper, "paper"),
    (Talk, "talk"),
    (Answer, "answer"),
    (Post, "post"),
)


def who(e: Engagement) -> Iterator[Line]:
    """Give what they do, as far as somebody says so, and what shows most of what they made; what is unsure is left."""
    job = next(_jobs(e), None)
    if job is not None:
        yield _job(e, job)
    company = e.opportunity.company.name
    shown = (item for item in e.dossier.evidence if _is_artefact(item) and not against(item.fact, company))
    for item in sorted(shown, key=lambda item: _strength(e, item))[:_MOST_ARTEFACTS]:
        yield _artefact(e, item)


def _jobs(e: Engagement) -> Iterator[Evidence[Role] | Evidence[About]]:
    """Give who says what they work as, the most telling first: a job they have, their profile, a job they had."""
    roles = sorted((item for item in e.dossier.of(Role) if item.is_sure), key=_standing)
    abouts = sorted((item for item in e.dossier.of(About) if item.is_sure), key=_telling)
    yield from (item for item in roles if _is_held(item.fact))
    yield from (item for item in abouts if item.fact.headline or item.fact.employer)
    yield from (item for item in roles if not _is_held(item.fact))


def _is_held(role: Role) -> bool:
    return role.current is True or (role.current is None and role.ended is None)


def _standing(item: Evidence[Role]) -> tuple[bool, bool, int, str]:
    role = item.fact
    when = role.ended or role.started
    return not role.current, not role.employer, -when.toordinal() if when else 0, item.id


def _telling(item: Evidence[About]) -> tuple[bool, bool, str]:
    """Put the profile that says most first: a job title, then an employer."""
    return not item.fact.headline, not item.fact.employer, item.id


def _job(e: Engagement, item: Evidence[Role] | Evidence[About]) -> Line:
    """Tell the job; where they or other pages say otherwise of the employer, ask, with their own word first."""
    fact, place = item.fact, place_of(e, item, "their")
    if isinstance(fact, Role):
        return _contested(e, item, clause(fact.title), place) if _is_contested(e, item) else _role(e, fact, item)
    job, employer = _cut(clause(fact.headline or ""), _MOST_OF_JOB), clause(fact.employer or "")
    if employer and _is_contested(e, item):
        return _contested(e, item, job, place)
    job = job or said(e.voice, "credential.know_works")
    if employer and employer not in job:
        return know(said(e.voice, "credential.know_job_at", job=job, employer=employer, place=place), cites=[item])
    return know(said(e.voice, "credential.know_job", job=job, place=place), cites=[item])


def _role(e: Engagement, role: Role, item: Evidence[Fact]) -> Line:
    when = role.started if _is_held(role) else role.ended
    parts = {"job": _cut(job_of(e, role), _MOST_OF_JOB), "place": place_of(e, item, "their")}
    if when is None:
        key = "know_job" if _is_held(role) else "know_job_past"
        return know(said(e.voice, f"credential.{key}", **parts), cites=[item])
    key = "know_job_since" if _is_held(role) else "know_job_until"
    return know(said(e.voice, f"credential.{key}", year=str(when.year), **parts), cites=[item])


def _is_contested(e: Engagement, item: Evidence[Fact]) -> bool:
    return bool(e.contesting(item, "employer"))


def _contested(e: Engagement, item: Evidence[Fact], job: str, place: str) -> Line:
    versions = [version for one in e.contesting(item, "employer") for version in one.versions]
    sides = dict.fromkeys(
        said(e.voice, "credential.know_version", employer=version.said, teller=_teller(e, version.evidence))
        for version in versions
    )
    *first, last = list(sides)[:_MOST_SIDES]
    found = [version.evidence for version in versions if version.evidence is not None]
    words = [ref(e.candidate, name) for name in ("said", "reply") if getattr(e.candidate, name)]
    cites: list[Citable] = [item, *found, *words]
    key = "credential.know_job_or" if job else "credential.know_works_or"
    return know(said(e.voice, key, job=job, place=place, first=", ".join(first), last=last), cites=cites)


def _teller(e: Engagement, item: Evidence[Fact] | None) -> str:
    if item is None or isinstance(item.fact, Said):
        return said(e.voice, "credential.know_told")
    return place_of(e, item, "their")


def _is_artefact(item: Evidence[Fact]) -> bool:
    fact = item.fact
    if not any(map(str.isalnum, fact.title)):
        return False
    if isinstance(fact, Project):
        return item.is_sure and fact.is_own and fact.title.casefold() not in HOUSEHOLD
    if isinstance(fact, Post):
        return item.is_sure and not hobby_of(fact)
    return item.is_sure and isinstance(fact, tuple(kind for kind, _ in _WORKS))


def _strength(e: Engagement, item: Evidence[Fact]) -> tuple[object, ...]:
    """Put what many know first, then what touches the role, then what shows most; each by what it is alone."""
    fact = item.fact
    known = (isinstance(fact, Project) and (fact.stars or 0) >= MANY_STARS) or (
        isinstance(fact, Answer) and (fact.score or 0) >= MANY_VOTES
    )
    is_near_or_known = known or is_near(e, item)
    return not is_near_or_known, by_kind(item), *by_weight(item)


def _artefact(e: Engagement, item: Evidence[Fact]) -> Line:
    fact = item.fact
    place = fact.number if isinstance(fact, Patent) and fact.number else place_of(e, item, "their")
    figures = [place, dates.month(fact.when) if fact.when else "", _figure(e, fact)]
    parts = {"title": _cut(fact.title, _MOST_OF_TITLE), "figures": ", ".join(filter(None, figures))}
    if isinstance(fact, Project):
        told = _cut(clause(gist(fact)), _MOST_TOLD)
        told = told if any(map(str.isalnum, told)) else ""
        key = "know_project_told" if told else "know_project"
        return know(said(e.voice, f"credential.{key}", description=told, **parts), cites=[item])
    kind = next(key for cls, key in _WORKS if isinstance(fact, cls))
    return know(said(e.voice, f"credential.know_{kind}", **parts), cites=[item])


def _figure(e: Engagement, fact: Fact) -> str:
    count = fact.stars if isinstance(fact, Project) else fact.score if isinstance(fact, Answer) else None
    if not count:
        return ""
    what = "stars" if isinstance(fact, Project) else "votes"
    return said(e.voice, f"credential.know_{what}_{'one' if count == 1 else 'many'}", count=f"{count:,}")


def _cut(text: str, most: int) -> str:
    words = text.split()
    return text if len(words) <= most else " ".join(words[:most]).rstrip(",;:.") + " …"

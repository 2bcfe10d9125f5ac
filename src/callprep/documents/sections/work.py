"""Why them, and then what: the credential first, the task after it, never offering as new what they have built."""

from __future__ import annotations

from collections.abc import Iterable

from callprep.documents.lines import Citable, Line, Need, ask, line, passage, ref
from callprep.documents.outline import Written, section
from callprep.documents.sections._calling import name_of
from callprep.documents.sections._credit import credit
from callprep.documents.sections._grammar import Shape, after_colon, brief, capital, ended, shape
from callprep.documents.sections._leads import Tie, lead, tie
from callprep.documents.sections._sent import anew
from callprep.documents.sections._speech import contested, done_before, need
from callprep.documents.sections._who import who
from callprep.documents.sections.answer import answered
from callprep.engagement import Engagement
from callprep.insight._days import LONG_AGO_DAYS
from callprep.insight.overlap import Overlap, Strength, Task, tasks
from callprep.insight.topics import subject_terms
from callprep.model.facts import Project, ProjectRole, Talk
from callprep.model.saying import Form
from callprep.wording import said

__all__ = ["credential", "lead", "role"]


@section("credential", pitches=True)
def credential(e: Engagement) -> Written:
    """Know who they are; name what they did, where it stands and why it is the reason for the call; ask about it."""
    best = lead(e)
    return passage(*who(e), *(credit(e, best) if best else [_open_question(e)]))


def _open_question(e: Engagement) -> Line:
    return ask(said(e.voice, "credential.open", first=e.candidate.first_name), cites=[ref(e.candidate, "name")])


@section("role", pitches=True)
def role(e: Engagement) -> Written:
    """Say what they would do, from what they have done, the problem behind it, and why it matters."""
    todo = tasks(e.spoken)
    if not todo:
        unknown = need("work", blocks=said(e.voice, "role.need_work"))
        return passage(unknown, _why(e))
    found = done_before(e) or next(iter(e.overlaps()), None)
    near = Tie(found.evidence, contested(e, found.evidence)) if found else tie(e, todo[0].text)
    first = _rest(e) if "work" in answered(e) else _done(e, found) if found else _fresh(e, todo[0], near)
    return passage(first, _behind(e, todo, found), _why(e))


def _rest(e: Engagement) -> Line | None:
    """Tell what is left of the work where they asked for it, and heard how it begins."""
    if not (e.spoken.first_project and e.spoken.work):
        return None
    told = said(e.voice, "role.rest", task=after_colon(brief(e, e.spoken.work)))
    return line(ended(told), cites=[ref(e.candidate, "reply"), ref(e.opportunity, "work")])


def _done(e: Engagement, overlap: Overlap) -> Line:
    """Offer ownership of ground they know, and say that it is no lesson; what may not be said is not named."""
    cites: list[Citable] = [*contested(e, overlap.evidence), ref(e.opportunity, overlap.task.field)]
    told, title = e.disclosed(overlap.evidence), name_of(e, overlap.evidence)
    task, stale = after_colon(brief(e, overlap.task.text)), e.disclosed(overlap.evidence).clauses == ("stale",)
    if told.form is Form.KNOW:
        return line(_task(e, overlap.task), cites=cites)
    if told.form is Form.ASK and not stale:
        return line(f"{_task(e, overlap.task)} {said(e.voice, 'role.done_unsaid')}", cites=cites)
    if overlap.strength is Strength.WEAK or stale:
        asked = said(e.voice, f"role.{_doubt(e, overlap, stale=stale)}", title=title, task=task)
        return ask(capital(asked), cites=cites)
    key = "role.done" if isinstance(overlap.evidence.fact, Project) else "role.done_shown"
    return line(f"{_task(e, overlap.task)} {said(e.voice, key, title=title)}", cites=cites)


def _doubt(e: Engagement, overlap: Overlap, *, stale: bool) -> str:
    """Tell why they are asked whether they would do it: they spoke of it, helped, did it long ago, or did the like."""
    work = overlap.evidence.fact
    if isinstance(work, Talk):
        return "spoken"
    if isinstance(work, Project) and work.role is ProjectRole.CONTRIBUTOR:
        return "helped"
    if not stale and (work.when is None or (e.today - work.when.date()).days <= LONG_AGO_DAYS):
        return "alike"
    return "long_ago" if isinstance(work, Project) else "long_ago_shown"


def _fresh(e: Engagement, task: Task, near: Tie) -> Line:
    """Tell the task, and what of theirs touches it, if anything does."""
    told = _task(e, task)
    return line(
        _tied(e, told, near, "role.near"),
        cites=[*near.cites, ref(e.opportunity, task.field)],
        offers=sorted(subject_terms((task.text,))),
    )


def _tied(e: Engagement, told: str, near: Tie, key: str) -> str:
    return f"{told} {capital(said(e.voice, key, title=name_of(e, near.item)))}" if near.item else told


_FIELDS = {"first_project": "first", "work": "work"}


def _task(e: Engagement, task: Task) -> str:
    """Fit a task into a sentence by its form."""
    told, field = brief(e, task.text), _FIELDS.get(task.field)
    form = shape(told)
    if field is None or form is Shape.TOLD:
        return ended(said(e.voice, f"role.{field or 'problem'}_told", task=after_colon(told)))
    small = told[0].lower() + told[1:]
    return ended(said(e.voice, f"role.{field}_{form.value}", deed=small, thing=small))


def _behind(e: Engagement, todo: Iterable[Task], found: Overlap | None) -> Line | None:
    """Tell the problem behind the task, and what touches that; who solved it before hears the rest of the work."""
    problem = next(iter(e.spoken.problems), None)
    if problem is None or not (e.spoken.first_project or e.spoken.work):
        return None
    if found is not None and found.task.field == "problems":
        rest = next(task for task in todo if task.field != "problems")
        told = said(e.voice, "role.rest", task=after_colon(brief(e, rest.text)))
        return line(ended(told), cites=[*contested(e, found.evidence), ref(e.opportunity, rest.field)])
    told = ended(anew(e, "role.problem", problem=after_colon(brief(e, problem))))
    near = tie(e, problem, beside=next(iter(todo)).text)
    return line(_tied(e, told, near, "role.problem_near"), cites=[*near.cites, ref(e.opportunity, "problems")])


def _why(e: Engagement) -> Line | Need:
    """Say why it matters."""
    field = "team_impact" if e.spoken.team_impact else "company_goals"
    answer = e.spoken.team_impact or e.spoken.company_goals
    if not answer:
        return need("team_impact", blocks=said(e.voice, "role.need_why"))
    told = anew(e, "role.why", why=after_colon(brief(e, answer)))
    return line(ended(told), cites=[ref(e.opportunity, field)])

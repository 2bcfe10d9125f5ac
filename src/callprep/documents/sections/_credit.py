"""How the one thing they did is put: by name, place and figure, why it counts here, and one question of its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from callprep.documents.lines import Citable, Line, ask, know, line, ref
from callprep.documents.sections._calling import MANY_STARS, MANY_VOTES, came_out, job_of, title_of, where
from callprep.documents.sections._grammar import after_colon, capital
from callprep.documents.sections._leads import is_near, is_sent
from callprep.documents.sections._speech import clause, contested, done_before, in_their_words, may_be_said
from callprep.engagement import Engagement
from callprep.model.evidence import Evidence
from callprep.model.facts import Answer, Fact, Paper, Patent, Post, Project, Role, Skill, Talk
from callprep.wording import said

__all__ = ["credit", "gist"]

_LONG_KEPT, _OLD_ANSWER, _LATELY = 730, 700, 365  # days
_HEAD, _TAIL = 3, 14  # words that one reads out
_NO_CHOICE = frozenset("html css scss makefile dockerfile shell tex markdown".split()) | {"jupyter notebook"}
"""What repositories are said to be written in, and nobody chooses as a language."""
_ASK = re.compile(r": ask[^;]*")  # how a reason ends that tells to ask
_WITHOUT = re.compile(r"\bwithout ((?:an? |any )?[^\s,.;:()]+(?: [^\s,.;:()]+)?)(?=[,.;:()]|$)", re.IGNORECASE)


def credit(e: Engagement, best: Evidence[Fact]) -> tuple[Line, Line]:
    """Say it and ask about it where it may be said; else ask whether it is so, and know why no more."""
    if not may_be_said(e, best):
        sides, why = contested(e, best), after_colon(clause(_ASK.sub("", e.disclosed(best).why)))
        told = said(e.voice, "credential.know_only_asked", title=title_of(e, best.fact), why=why)
        return _inquiry(e, best), know(told, cites=sides)
    mailed = is_sent(e, best.fact.title)
    what = (
        [said(e.voice, "credential.mailed", title=title_of(e, best.fact))]
        if mailed
        else [_named(e, best), *_more(e, best)]
    )
    told = " ".join([capital(what[0]), *what[1:], said(e.voice, f"credential.{_reason(e, best)}")])
    compared = _reason(e, best) in {"reason_done", "reason_near"}
    cites: list[Citable] = [best, ref(e.opportunity, "title")] if compared else [best]
    return line(told, cites=cites), ask(_question(e, best), cites=[best])


def _reason(e: Engagement, best: Evidence[Fact]) -> str:
    done = done_before(e)
    if done is not None and done.evidence.id == best.id:
        return "reason_done"
    if is_near(e, best):
        return "reason_near"
    return "reason_job" if isinstance(best.fact, Role) else "reason_far"


def _named(e: Engagement, best: Evidence[Fact]) -> str:
    fact = best.fact
    key, parts = _what(e, fact)
    return said(e.voice, f"credential.{key}", title=title_of(e, fact), where=where(e, best), **parts)


def _what(e: Engagement, fact: Fact) -> tuple[str, dict[str, str]]:
    """Give the wording for a kind of fact, and what it needs beside title and place."""
    found: tuple[str, dict[str, str]] = "other", {}
    match fact:
        case Project():
            found = "project" if fact.is_own else "contribution", {}
        case Patent():
            found = "patent" if fact.granted else "application", {"number": fact.number}
        case Paper():
            found = "paper", {"venue": came_out(e, "venue", fact.venue, fact.published)}
        case Talk():
            found = "talk", {"event": came_out(e, "event", fact.event, fact.given)}
        case Role():
            found = "role_now" if fact.current else "role_past", {"job": job_of(e, fact)}
        case Skill():
            found = "skill_answers" if fact.score or fact.count else "skill", {}
        case Answer():
            found = "answer", {}
        case Post():
            found = "post", {}
        case _:
            pass
    return found


def _more(e: Engagement, best: Evidence[Fact]) -> Iterator[str]:
    fact = best.fact
    if isinstance(fact, Project):
        quote, tail = _words(fact)
        if fact.is_own and len(quote.split()) >= _HEAD:
            yield said(e.voice, "credential.quote", quote=quote)
        if fact.is_own and (fact.stars or 0) >= MANY_STARS and not (tail and quote):
            yield said(e.voice, "credential.stars", stars=f"{fact.stars:,}")
    if isinstance(fact, Answer) and (fact.score or 0) >= MANY_VOTES:
        yield said(e.voice, "credential.votes", votes=f"{fact.score:,}")
    if isinstance(fact, Role) and fact.current and fact.started:
        yield said(e.voice, "credential.job_since", year=str(fact.started.year))


def _words(project: Project) -> tuple[str, str]:
    """Part their own description at its colon: the one half is quoted, the other is asked about."""
    told = in_their_words(project)
    head, _, tail = told.partition(": ")
    if tail and 1 < len(tail.split()) <= _TAIL and len(head.split()) >= _HEAD:
        return head, tail
    return _aloud(told), ""


def gist(project: Project) -> str:
    """Give what a project is in a few words of theirs, without what they list behind it."""
    told = project.description or ""
    if not any(map(str.isalnum, told)):
        return ""
    head, _, tail = told.partition(": ")
    return _aloud(head if tail and len(head.split()) >= _HEAD else told)


def _aloud(told: str) -> str:
    """Stop before what is told beside the thing ("…, variable, open licence"): one reads out a name and not a row."""
    head = told.partition("; ")[0]
    first, _, beside = head.partition(", ")
    is_row = re.search(r"\b(?:and|or)\b", beside) is not None
    return first if len(first.split()) > _HEAD and beside and not is_row else head


def _question(e: Engagement, best: Evidence[Fact]) -> str:
    key, parts = _facet(best.fact, e.today)
    return said(e.voice, f"credential.{key}", **parts)


def _facet(fact: Fact, today: date) -> tuple[str, dict[str, str]]:
    """Find what only somebody who looked can ask: the most telling that the fact holds."""
    match fact:
        case Project():
            return _facet_of_project(fact, today)
        case Patent():
            return ("ask_patent" if fact.granted else "ask_application"), {}
        case Talk(event=str() as event):
            return "ask_talk_event", {"event": clause(event)}
        case Answer(answered=date() as when) if (today - when.date()).days > _OLD_ANSWER:
            return "ask_answer_old", {"year": str(when.year)}
        case Role(employer=str() as employer):
            return ("ask_role_now" if fact.current else "ask_role_past"), {"employer": clause(employer)}
        case _:
            return next((key for kind, key in _ASKED if isinstance(fact, kind)), "ask_other"), {}


_ASKED: tuple[tuple[type[Fact], str], ...] = (
    (Paper, "ask_paper"),
    (Talk, "ask_talk"),
    (Answer, "ask_answer"),
    (Post, "ask_post"),
    (Role, "ask_job"),
    (Skill, "ask_skill"),
)


def _facet_of_project(project: Project, today: date) -> tuple[str, dict[str, str]]:
    if not project.is_own:
        return "ask_contribution", {}
    _, tail = _words(project)
    left_out = _WITHOUT.search(in_their_words(project))
    if left_out and not left_out[1].split(" ", 1)[0].endswith("ing"):
        return "ask_without", {"what": left_out[1]}
    return ("ask_tail", {"tail": tail}) if tail else _facet_of_its_life(project, today)


def _facet_of_its_life(project: Project, today: date) -> tuple[str, dict[str, str]]:
    """Ask about its last release, its end, its years, or what it is written in."""
    if project.version and project.released and (today - project.released.date()).days < _LATELY:
        return "ask_release", {"version": project.version.removeprefix("v")}
    if project.archived:
        return "ask_archived", {}
    if project.created and project.active and (project.active - project.created).days > _LONG_KEPT:
        return "ask_since", {"year": str(project.created.year)}
    written_in = next((name for name in project.languages if name.casefold() not in _NO_CHOICE), None)
    return ("ask_language", {"language": written_in}) if written_in else ("ask_project", {})


def _inquiry(e: Engagement, best: Evidence[Fact]) -> Line:
    conflict = next(iter(e.contesting(best)), None)
    if conflict:
        return ask(conflict.ask, cites=contested(e, best))
    how = "still" if "stale" in e.disclosed(best).clauses and best.is_sure else "whether"
    kind = next((name for cls, name in _KINDS if isinstance(best.fact, cls)), "other")
    told = said(e.voice, f"credential.{how}_{kind}", title=title_of(e, best.fact), where=where(e, best))
    return ask(capital(told), cites=[best])


_KINDS: tuple[tuple[type[Fact], str], ...] = ((Project, "project"), (Answer, "answer"), (Skill, "skill"))

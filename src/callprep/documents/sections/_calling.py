"""What things are called: their titles, their places, and themselves, within a sentence and with the right article."""

from __future__ import annotations

import re
from datetime import date

from callprep.documents.sections._grammar import capital
from callprep.documents.sections._speech import clause, own_place, place_of
from callprep.engagement import Engagement
from callprep.insight._odd_names import is_odd_name
from callprep.model.evidence import Evidence, Identity
from callprep.model.facts import Answer, Fact, Paper, Patent, Post, Project, Role, Skill, Talk
from callprep.wording import said

__all__ = ["MANY_STARS", "MANY_VOTES", "came_out", "capital", "job_of", "name_of", "title_of", "where"]

MANY_STARS, MANY_VOTES = 25, 10
"""From here on a number of stars, or of votes, is worth telling (proposals)."""
_MOST_WORDS, _SHORT, _STILL_SHORT = 14, 5, 8
_HOSTS = frozenset("github gitlab bitbucket codeberg sourcehut huggingface".split())
_JOINTS = frozenset("for of in on with by from under at to".split())
_SUBTITLE = re.compile(r"[:.?!]\s|\s[-–—]\s")


def title_of(e: Engagement, fact: Fact, *, short: bool = False) -> str:
    """Name a thing: a project as it is called, what has a title of words within quotes, cut where it is long.

    A project called "None" or "{{ 7*7 }}" stands within quotes as well, so that it is heard as a name.
    """
    words = fact.title.split()
    if short and len(words) > _SHORT:
        words = _shortened(words, of_what=isinstance(fact, Patent | Paper))
    if len(words) > _MOST_WORDS:
        words = [*words[:_MOST_WORDS], "…"]
    told = " ".join(words)
    plain = isinstance(fact, Project | Skill | Role) and not is_odd_name(told)
    return told if plain else said(e.voice, "credential.title_quoted", title=told)


def _shortened(words: list[str], *, of_what: bool) -> list[str]:
    """Say a title as one refers to it: without its subtitle, and a matter of fact without what it is of or for."""
    head = _SUBTITLE.split(" ".join(words), 1)[0].split()
    if len(head) == 1 or len(head) > _STILL_SHORT:
        head = words
    joint = next((at for at, word in enumerate(head) if at > 1 and word.casefold() in _JOINTS), None)
    return head[:joint] if joint and len(head) > (_SHORT if of_what else _STILL_SHORT) else head


def job_of(e: Engagement, role: Role) -> str:
    """Say a job with its employer, whom the title may name already."""
    if role.employer and role.employer.casefold() not in role.title.casefold():
        return said(e.voice, "credential.job_at", job=role.title, employer=clause(role.employer))
    return clause(role.title)


def came_out(e: Engagement, kind: str, name: str | None, when: date | None) -> str:
    """Say at which event, or in which venue, and in which year something came out, with a space in front.

    A preprint is no venue, and a server of preprints is a place on the web: "as a preprint", "on arXiv".
    """
    year = str(when.year) if when else ""
    if not name or not name.strip():
        return f" {said(e.voice, 'credential.in_year', year=year)}" if year else ""
    key = "at_event" if kind == "event" else "in_venue"
    if key == "in_venue" and "".join(_LETTERS.findall(name.casefold())) in _PREPRINTS:
        key = "as_preprint"
    elif key == "in_venue" and name.strip().casefold() in _SERVERS:
        key = "on_server"
    told = f"credential.{key}_year" if year and year not in name else f"credential.{key}"
    return f" {said(e.voice, told, year=year, **{kind: clause(name)})}"


_LETTERS = re.compile(r"[^\W\d_]+")
_PREPRINTS = frozenset("preprint preprints eprint workingpaper manuscript draft".split())
_SERVERS = frozenset(
    "arxiv biorxiv medrxiv chemrxiv techrxiv psyarxiv socarxiv eartharxiv ssrn zenodo figshare".split()
)


def where(e: Engagement, item: Evidence[Fact]) -> str:
    """Say where something stands, as one says it to them: "on your GitHub", "on Stack Overflow", "in your CV"."""
    own, place = own_place(item), place_of(e, item)
    if own == "cv":
        return said(e.voice, "credential.where_in", place=place)
    if item.identity is Identity.SUGGESTED:
        return said(e.voice, "credential.where_unsure", place=place_of(e, item, "some"))
    if not own and item.provenance.account.site in _HOSTS:
        return said(e.voice, "credential.where_on_your", place=place)
    return said(e.voice, "credential.where_on", place=place)


def name_of(e: Engagement, item: Evidence[Fact]) -> str:
    """Name something of theirs within a sentence: "Maps", "your talk «…»", "your work as …"."""
    fact = item.fact
    if isinstance(fact, Role):
        what = "employer" if fact.employer else "job"
        key = f"role.by_{what}_now" if fact.current else f"role.by_{what}"
        return said(e.voice, key, employer=clause(fact.employer or ""), title=clause(fact.title))
    kind = next((key for cls, key in _BY if isinstance(fact, cls)), "name")
    if isinstance(fact, Patent) and not fact.granted:
        kind = "application"
    return said(e.voice, f"role.by_{kind}", title=title_of(e, fact, short=True))


_BY: tuple[tuple[type[Fact], str], ...] = (
    (Patent, "patent"),
    (Paper, "paper"),
    (Talk, "talk"),
    (Answer, "answer"),
    (Post, "post"),
    (Skill, "skill"),
)

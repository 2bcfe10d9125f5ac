"""JSON Resume out: what is known of a person in the schema 1.0 of jsonresume.org, for other tools to read.

Written is what is sure of the public trail: name, accounts, town, and facts; never a phone, a street, a picture, a
reply or what somebody said on a call. What an import had no place for is not written either: to import, export and
import again changes nothing, but the first import may lose something.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import TypeAlias, TypeVar

from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import About, Education, Fact, Interest, Role, Skill
from callprep.model.sites import label
from callprep.model.works import Paper, Patent, Post, Project, Talk

__all__ = ["SCHEMA", "to_jsonresume"]

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
"""The schema that the export names and follows."""

_Json: TypeAlias = "str | list[str] | dict[str, str] | list[dict[str, str]] | None"
_Item: TypeAlias = "dict[str, _Json]"
_F = TypeVar("_F", bound=Fact)
_PAGES = ("homepage", "feed")
_FIRST_YEAR, _AFTER_LAST_YEAR = 1000, 3000  # by the pattern of the schema's dates


def to_jsonresume(known: Dossier | Candidate) -> dict[str, object]:
    """Give a person as a JSON Resume: plain dicts, lists and strings; sections without anything are left out.

    Args:
        known: A dossier, or a candidate alone.
    """
    dossier = known if isinstance(known, Dossier) else Dossier(known)
    sections: Mapping[str, object] = {
        "basics": _basics(dossier),
        "work": _each(dossier, Role, _work),
        "education": _each(dossier, Education, _education),
        "skills": _each(dossier, Skill, lambda skill: {"name": skill.title, "keywords": list(skill.topics)}),
        "interests": _each(dossier, Interest, lambda one: {"name": one.title, "keywords": list(one.topics)}),
        "projects": _each(dossier, Project, _project),
        "publications": [*_each(dossier, Paper, _paper), *_each(dossier, Post, _post), *_each(dossier, Talk, _talk),
                         *_each(dossier, Patent, _patent)],
    }  # fmt: skip
    meta = {"version": "v1.0.0", **({"lastModified": _second(dossier.as_of)} if dossier.as_of else {})}
    return {"$schema": SCHEMA, **{name: told for name, told in sections.items() if told}, "meta": meta}


def _each(dossier: Dossier, kind: type[_F], write: Callable[[_F], _Item]) -> list[_Item]:
    """Write the facts of a kind that are sure, each once."""
    once: dict[str, _Item] = {}
    for found in _sure(dossier, kind):
        item = _bare(write(found.fact))
        once.setdefault(json.dumps(item, sort_keys=True), item)
    return list(once.values())


def _sure(dossier: Dossier, kind: type[_F]) -> Iterator[Evidence[_F]]:
    return (found for found in dossier.of(kind) if found.is_sure)


def _bare(item: _Item) -> _Item:
    return {name: value for name, value in item.items() if value}


def _basics(dossier: Dossier) -> _Item:
    person = dossier.candidate
    headline = next((found.fact.headline for found in _sure(dossier, About) if found.fact.headline), None)
    pages = [account for account in person.accounts if account.site == "homepage"]
    accounts = [account for account in person.accounts if account.site not in _PAGES]
    return _bare(
        {
            "name": person.name,
            "label": headline,
            "email": next(map(str, person.emails), None),
            "url": pages[0].url if pages else None,
            "location": {"city": person.location} if person.location else None,
            "profiles": [_profile(account) for account in (*accounts, *pages[1:])],
        }
    )


def _profile(account: Account) -> dict[str, str]:
    named = {} if account.site in _PAGES else {"username": account.handle}
    told = {"network": label(account.site), **named, "url": account.url}
    return {name: text for name, text in told.items() if text}


def _work(role: Role) -> _Item:
    return {
        "name": role.employer,
        "position": role.title,
        "startDate": _day(role.started),
        "endDate": _day(role.ended),
        "summary": role.description,
        "highlights": [],
    }


def _education(study: Education) -> _Item:
    return {"institution": study.school, "area": study.title, "endDate": _day(study.ended)}


def _project(project: Project) -> _Item:
    return {
        "name": project.title,
        "description": project.description,
        "keywords": list(dict.fromkeys((*project.languages, *project.topics))),
        "startDate": _day(project.created),
        "url": project.url,
        "roles": [project.role.value],
    }


def _paper(paper: Paper) -> _Item:
    return {"name": paper.title, "publisher": paper.venue, "releaseDate": _day(paper.when), "url": paper.url}


def _post(post: Post) -> _Item:
    return {"name": post.title, "releaseDate": _day(post.when), "url": post.url, "summary": post.summary}


def _talk(talk: Talk) -> _Item:
    return {"name": talk.title, "publisher": talk.event, "releaseDate": _day(talk.when), "url": talk.url}


def _patent(patent: Patent) -> _Item:
    return {"name": patent.title, "releaseDate": _day(patent.when), "url": patent.url}


def _day(when: datetime | None) -> str | None:
    """Give a day as the schema has it: YYYY-MM-DD, of a year that it takes."""
    return when.date().isoformat() if when and _FIRST_YEAR <= when.year < _AFTER_LAST_YEAR else None


def _second(when: datetime) -> str:
    return when.isoformat(timespec="seconds")

"""An engagement as far as it may be written of: what a mail or a note is made from, and from nothing else."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, cast

import attrs

from callprep.engagement import Engagement
from callprep.model._naming import Names, company_forms
from callprep.model._plain import plain
from callprep.model.candidate import Candidate
from callprep.model.company import Company
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact
from callprep.model.opportunity import Opportunity
from callprep.model.saying import Channel, Form

__all__ = ["as_written", "beside_all", "names_hidden_company", "withheld"]

_ANSWERS = (
    "impact mission work problems first_project team_impact company_goals growth next_roles learning success"
).split()


def as_written(e: Engagement, channel: Channel = Channel.MAIL) -> Engagement:
    """Give the engagement without what may not be written there.

    Its opportunity has the written answers alone, in a confidential search neither title nor company; its dossier has
    the facts that the table of disclosure lets be said in that channel, and of the person it knows the name and the
    accounts alone: nothing that passed between you. What is chosen from it, by whatever rule, can so neither tell nor
    betray anything else.
    """
    told = e.written
    role = Opportunity(told.title or "", Company(told.company or ""))
    answers: dict[str, Any] = {name: _telling(getattr(told, name)) for name in _ANSWERS}  # of as many kinds as fields
    role = attrs.evolve(role, **answers)
    reports = tuple(
        attrs.evolve(report, evidence=tuple(item for item in report.evidence if _is_open(e, item, channel)))
        for report in e.dossier.reports
    )
    told_of = e.candidate
    them = Candidate(told_of.name, told_of.accounts, not_same=told_of.not_same, called=told_of.called)
    known = attrs.evolve(e.dossier, candidate=them, reports=reports)
    return attrs.evolve(e, candidate=them, dossier=known, opportunity=role, notes=())


def beside_all(e: Engagement, seen: Engagement) -> Engagement:
    """Give what may be written beside all that is known, to leave out what is no news to them.

    What they have done is nothing to be offered, also where it may not be named. No fact is ever told from this.
    """
    return attrs.evolve(seen, dossier=e.dossier)


def _telling(answer: object) -> object:
    """Give an answer without what is of marks alone, which tells nothing."""
    if isinstance(answer, tuple):
        return tuple(one for one in cast("tuple[object, ...]", answer) if _telling(one) is not None)
    return None if isinstance(answer, str) and not any(map(str.isalnum, answer)) else answer


def _is_open(e: Engagement, item: Evidence[Fact], channel: Channel) -> bool:
    return e.disclosed(item, channel).form is Form.SAY and not names_hidden_company(e, str(plain(item.fact)))


_WORD = re.compile(r"[^\W_]+")


def names_hidden_company(e: Engagement, text: str) -> bool:
    """Whether a text names a company that must not be written, however joined or shortened: "lumenworks.example"."""
    if e.written.company is not None:
        return False
    name = e.opportunity.company.name
    joined = _joined(name)
    return bool(joined) and (joined in _joined(text) or _forms(name).found(text) is not None)


def _joined(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))


@lru_cache(maxsize=64)
def _forms(name: str) -> Names:
    return Names.of(company_forms(name))


def withheld(e: Engagement, channel: Channel = Channel.MAIL) -> tuple[str, ...]:
    """Give the reasons why facts of theirs may not stand there, each once."""
    kept = (e.disclosed(item, channel) for item in e.dossier.evidence if item.is_sure)
    return tuple(dict.fromkeys(told.why for told in kept if told.form is not Form.SAY))

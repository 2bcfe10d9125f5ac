"""Get ready for the first call with a passive candidate.

Public evidence in, a one-page call sheet out::

    import callprep

    candidate = callprep.Candidate("Ada Example").with_accounts("https://github.com/ada-example")
    dossier = callprep.research(candidate)

Names are loaded when they are first used: importing callprep costs little.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callprep.documents.checklist import checklist
    from callprep.documents.lines import Form, Line, Need, Passage, ask, know, line, passage, phrasing, ref
    from callprep.documents.lint import Channel, Finding, Severity, lint
    from callprep.documents.outline import Outline, section
    from callprep.documents.pitch import PITCH, Pitch
    from callprep.engagement import Caller, Engagement
    from callprep.formats.inputs import read_candidate, read_opportunity
    from callprep.identity.explain import explain
    from callprep.inquiry.interview import Interview, resume
    from callprep.inquiry.payload import Payload
    from callprep.inquiry.source import ANY_PUBLIC, Auth, Flow, Inquiry, Source, SourceInfo, Terms, Way
    from callprep.inquiry.wire import Headers, Request, Response
    from callprep.insight.sensitive import screen
    from callprep.model.accounts import Account
    from callprep.model.call import CallNotes, Outcome, Promise
    from callprep.model.candidate import Candidate, Contact, ExternalRef, NotSame, Reply, Status, Warmth
    from callprep.model.company import Audience, Company, CompanyLink, FundingRound, Person, Product, ProductStatus
    from callprep.model.evidence import (
        Dossier,
        Evidence,
        Gap,
        GapKind,
        Identity,
        Place,
        Provenance,
        Publisher,
        Report,
        cite,
    )
    from callprep.model.facts import (
        About,
        Answer,
        Aspect,
        Coverage,
        Education,
        Fact,
        Interest,
        Link,
        Mention,
        Paper,
        Patent,
        Post,
        Project,
        ProjectRole,
        Role,
        Said,
        Screened,
        Skill,
        Talk,
        Wish,
    )
    from callprep.model.money import Disclose, Money, Salary
    from callprep.model.opportunity import Goal, NextStep, Opportunity, Requirement, Round, Tech, Use
    from callprep.net.client import AsyncClient, Client
    from callprep.reading.plugins import installed, source
    from callprep.reading.settings import Settings
    from callprep.render.files import handout
    from callprep.researching import aresearch, plan, research

__all__ = [
    "ANY_PUBLIC",
    "About",
    "Account",
    "Answer",
    "Aspect",
    "AsyncClient",
    "Audience",
    "Auth",
    "CallNotes",
    "Caller",
    "Candidate",
    "Channel",
    "Client",
    "Company",
    "CompanyLink",
    "Contact",
    "Coverage",
    "Disclose",
    "Dossier",
    "Education",
    "Engagement",
    "Evidence",
    "ExternalRef",
    "Fact",
    "Finding",
    "Flow",
    "Form",
    "FundingRound",
    "Gap",
    "GapKind",
    "Goal",
    "Headers",
    "Identity",
    "Inquiry",
    "Interest",
    "Interview",
    "Line",
    "Link",
    "Mention",
    "Money",
    "Need",
    "NextStep",
    "NotSame",
    "Opportunity",
    "Outcome",
    "Outline",
    "PITCH",
    "Paper",
    "Passage",
    "Patent",
    "Payload",
    "Person",
    "Pitch",
    "Place",
    "Post",
    "Product",
    "ProductStatus",
    "Project",
    "ProjectRole",
    "Promise",
    "Provenance",
    "Publisher",
    "Reply",
    "Report",
    "Request",
    "Requirement",
    "Response",
    "Role",
    "Round",
    "Said",
    "Salary",
    "Screened",
    "Settings",
    "Severity",
    "Skill",
    "Source",
    "SourceInfo",
    "Status",
    "Talk",
    "Tech",
    "Terms",
    "Use",
    "Warmth",
    "Way",
    "Wish",
    "aresearch",
    "ask",
    "checklist",
    "cite",
    "explain",
    "handout",
    "installed",
    "know",
    "line",
    "lint",
    "passage",
    "phrasing",
    "plan",
    "read_candidate",
    "read_opportunity",
    "ref",
    "research",
    "resume",
    "screen",
    "section",
    "source",
]

_HOMES = {
    "callprep.documents.checklist": "checklist",
    "callprep.documents.lines": "Form Line Need Passage ask know line passage phrasing ref",
    "callprep.documents.lint": "Channel Finding Severity lint",
    "callprep.documents.outline": "Outline section",
    "callprep.documents.pitch": "PITCH Pitch",
    "callprep.engagement": "Caller Engagement",
    "callprep.formats.inputs": "read_candidate read_opportunity",
    "callprep.identity.explain": "explain",
    "callprep.inquiry.interview": "Interview resume",
    "callprep.inquiry.payload": "Payload",
    "callprep.inquiry.source": "ANY_PUBLIC Auth Flow Inquiry Source SourceInfo Terms Way",
    "callprep.inquiry.wire": "Headers Request Response",
    "callprep.insight.sensitive": "screen",
    "callprep.model.accounts": "Account",
    "callprep.model.call": "CallNotes Outcome Promise",
    "callprep.model.candidate": "Candidate Contact ExternalRef NotSame Reply Status Warmth",
    "callprep.model.company": "Audience Company CompanyLink FundingRound Person Product ProductStatus",
    "callprep.model.evidence": "Dossier Evidence Gap GapKind Identity Place Provenance Publisher Report cite",
    "callprep.model.facts": (
        "About Answer Aspect Coverage Education Fact Interest Link Mention Paper Patent Post "
        "Project ProjectRole Role Said Screened Skill Talk Wish"
    ),
    "callprep.model.money": "Disclose Money Salary",
    "callprep.model.opportunity": "Goal NextStep Opportunity Requirement Round Tech Use",
    "callprep.net.client": "AsyncClient Client",
    "callprep.reading.plugins": "installed source",
    "callprep.reading.settings": "Settings",
    "callprep.render.files": "handout",
    "callprep.researching": "aresearch plan research",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """Load a public name from its home on first use (PEP 562)."""
    home = _HOME_OF.get(name)
    if home is None:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    value: object = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Name what is public, loaded or not."""
    return sorted({*globals(), *__all__})

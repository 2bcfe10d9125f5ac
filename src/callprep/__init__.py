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
    from callprep.documents.agenda import Slot
    from callprep.documents.chat import ChatWriter
    from callprep.documents.checklist import Checklist, checklist
    from callprep.documents.lines import Citable, Line, Need, Passage, ask, know, line, passage, ref
    from callprep.documents.lint import (
        MOVES,
        RULES,
        STANDARDS,
        Finding,
        HasParts,
        Limits,
        Rule,
        Severity,
        Spot,
        Standards,
        lint,
        moves_failed,
        rule,
    )
    from callprep.documents.mail import REACH_OUT, Mail
    from callprep.documents.note import CONNECT_NOTE, INMAIL, Note, NoteKind
    from callprep.documents.outline import Outline, Part, Section, Written, section
    from callprep.documents.pitch import PITCH, Pitch
    from callprep.documents.reporting import as_json, as_lines
    from callprep.documents.rules._draft import Draft, Sentence
    from callprep.documents.rules._moves import Move
    from callprep.documents.rules.handed_over import handed_over
    from callprep.documents.sections.expecting import expecting
    from callprep.documents.viewing import View, ViewBlock, Viewer, ViewLine
    from callprep.documents.writer import Basis, Refusal, Rewritten, ToReword, Wording, Writer, rewritten
    from callprep.engagement import Caller, Engagement, Message
    from callprep.fetching import fetch_opportunity
    from callprep.formats.inputs import CandidateFile, read_candidate, read_opportunity
    from callprep.formats.intake import FormQuestion, Questionnaire
    from callprep.formats.jobposting import read_posting, read_postings
    from callprep.formats.jsonresume import to_jsonresume
    from callprep.formats.mappings.apply import MappingLike, SystemMapping
    from callprep.formats.mappings.registry import mapping, mappings
    from callprep.formats.text import read_description
    from callprep.identity.explain import Explanation, explain
    from callprep.inquiry.interview import Interview, resume
    from callprep.inquiry.payload import Payload
    from callprep.inquiry.source import ANY_PUBLIC, Auth, Flow, Inquiry, Source, SourceInfo, Terms, Way
    from callprep.inquiry.wire import Headers, Request, Response
    from callprep.insight.accomplishments import Accomplishment
    from callprep.insight.conflicts import Conflict
    from callprep.insight.dashboard import Dashboard
    from callprep.insight.disclosure import DISCLOSURE, Clause, Disclosed, Disclosure, Situation, disclose
    from callprep.insight.expertise import Expertise, Momentum, Passion
    from callprep.insight.fit import Advice, Criterion, CriterionKind, Decision, Fit, ReasonCode, Verdict, decide
    from callprep.insight.freshness import Age, Change, ChangeKind, age, changes
    from callprep.insight.hooks import Hook, LeftOutHook
    from callprep.insight.interests import Guess, Leaning, Stated
    from callprep.insight.objections import Reservation
    from callprep.insight.overlap import Offer, Overlap, Strength, Task, Work
    from callprep.insight.questions import Question
    from callprep.insight.sensitive import screen
    from callprep.insight.stack import ToolRow
    from callprep.insight.vocabulary import Similarity, Spotted, Topic, TopicEntry, TopicKind, TopicTable, Vocabulary
    from callprep.model.accounts import Account
    from callprep.model.call import CallNotes, Outcome, Promise
    from callprep.model.candidate import Candidate, Contact, ExternalRef, NotSame, Reply, Status, ToldBy, Warmth
    from callprep.model.company import (
        Audience,
        Company,
        CompanyLink,
        FundingRound,
        OneLiner,
        Person,
        Product,
        ProductStatus,
        ReviewSite,
        Visit,
    )
    from callprep.model.evidence import (
        Dossier,
        Evidence,
        Gap,
        GapKind,
        Hop,
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
        Screen,
        Screened,
        Skill,
        Talk,
        Wish,
    )
    from callprep.model.intake import Acknowledged, Concern
    from callprep.model.jsonable import OpaqueFact, from_json, to_json
    from callprep.model.mails import MailAddress
    from callprep.model.money import Disclose, Money, Salary
    from callprep.model.opportunity import (
        Competency,
        Goal,
        NextStep,
        Novelty,
        Objection,
        Opportunity,
        Package,
        Problem,
        ReasonOpen,
        Requirement,
        Round,
        ShownCompany,
        SpokenOpportunity,
        Team,
        Tech,
        Use,
        WrittenOpportunity,
    )
    from callprep.model.read import Issue, Read
    from callprep.model.readiness import OpenQuestion, Readiness, State
    from callprep.model.saying import Channel, Form
    from callprep.model.told import Told
    from callprep.model.tone import Tone
    from callprep.net.client import AsyncClient, Client
    from callprep.reading.plugins import SourceEntry, installed, source
    from callprep.reading.settings import Settings
    from callprep.render.files import handout
    from callprep.researching import Plan, aresearch, plan, research
    from callprep.wording import Voice, phrasing

# fmt: off
__all__ = [
    "ANY_PUBLIC", "About", "Accomplishment", "Account", "Acknowledged", "Advice", "Age", "Answer", "Aspect",
    "AsyncClient", "Audience", "Auth", "Basis", "CONNECT_NOTE", "CallNotes", "Caller", "Candidate", "CandidateFile",
    "Change", "ChangeKind", "Channel", "ChatWriter", "Checklist", "Citable", "Clause", "Client", "Company",
    "CompanyLink", "Competency", "Concern", "Conflict", "Contact", "Coverage", "Criterion", "CriterionKind",
    "DISCLOSURE", "Dashboard", "Decision", "Disclose", "Disclosed", "Disclosure", "Dossier", "Draft", "Education",
    "Engagement", "Evidence", "Expertise", "Explanation", "ExternalRef", "Fact", "Finding", "Fit", "Flow", "Form",
    "FormQuestion", "FundingRound", "Gap", "GapKind", "Goal", "Guess", "HasParts", "Headers", "Hook", "Hop",
    "INMAIL", "Identity", "Inquiry", "Interest", "Interview", "Issue", "Leaning", "LeftOutHook", "Limits", "Line",
    "Link", "MOVES", "Mail", "MailAddress", "MappingLike", "Mention", "Message", "Momentum", "Money", "Move",
    "Need", "NextStep", "NotSame", "Note", "NoteKind", "Novelty", "Objection", "Offer", "OneLiner", "OpaqueFact",
    "OpenQuestion", "Opportunity", "Outcome", "Outline", "Overlap", "PITCH", "Package", "Paper", "Part", "Passage",
    "Passion", "Patent", "Payload", "Person", "Pitch", "Place", "Plan", "Post", "Problem", "Product",
    "ProductStatus", "Project", "ProjectRole", "Promise", "Provenance", "Publisher", "Question", "Questionnaire",
    "REACH_OUT", "RULES", "Read", "Readiness", "ReasonCode", "ReasonOpen", "Refusal", "Reply", "Report", "Request",
    "Requirement", "Reservation", "Response", "ReviewSite", "Rewritten", "Role", "Round", "Rule", "STANDARDS",
    "Said", "Salary", "Screen", "Screened", "Section", "Sentence", "Settings", "Severity", "ShownCompany",
    "Similarity", "Situation", "Skill", "Slot", "Source", "SourceEntry", "SourceInfo", "SpokenOpportunity", "Spot",
    "Spotted", "Standards", "State", "Stated", "Status", "Strength", "SystemMapping", "Talk", "Task", "Team",
    "Tech", "Terms", "ToReword", "Told", "ToldBy", "Tone", "ToolRow", "Topic", "TopicEntry", "TopicKind",
    "TopicTable", "Use", "Verdict", "View", "ViewBlock", "ViewLine", "Viewer", "Visit", "Vocabulary", "Voice",
    "Warmth", "Way", "Wish", "Wording", "Work", "Writer", "Written", "WrittenOpportunity", "age", "aresearch",
    "as_json", "as_lines", "ask", "changes", "checklist", "cite", "decide", "disclose", "expecting", "explain",
    "fetch_opportunity", "from_json", "handed_over", "handout", "installed", "know", "line", "lint", "mapping",
    "mappings", "moves_failed", "passage", "phrasing", "plan", "read_candidate", "read_description",
    "read_opportunity", "read_posting", "read_postings", "ref", "research", "resume", "rewritten", "rule", "screen",
    "section", "source", "to_json", "to_jsonresume",
]
# fmt: on

_HOMES = {
    "callprep.documents.agenda": "Slot",
    "callprep.documents.chat": "ChatWriter",
    "callprep.documents.checklist": "Checklist checklist",
    "callprep.documents.lines": "Citable Line Need Passage ask know line passage ref",
    "callprep.documents.lint": (
        "Finding HasParts Limits MOVES RULES Rule STANDARDS Severity Spot Standards lint moves_failed rule"
    ),
    "callprep.documents.mail": "Mail REACH_OUT",
    "callprep.documents.note": "CONNECT_NOTE INMAIL Note NoteKind",
    "callprep.documents.outline": "Outline Part Section Written section",
    "callprep.documents.pitch": "PITCH Pitch",
    "callprep.documents.reporting": "as_json as_lines",
    "callprep.documents.rules._draft": "Draft Sentence",
    "callprep.documents.rules._moves": "Move",
    "callprep.documents.rules.handed_over": "handed_over",
    "callprep.documents.sections.expecting": "expecting",
    "callprep.documents.viewing": "View ViewBlock ViewLine Viewer",
    "callprep.documents.writer": "Basis Refusal Rewritten ToReword Wording Writer rewritten",
    "callprep.engagement": "Caller Engagement Message",
    "callprep.fetching": "fetch_opportunity",
    "callprep.formats.inputs": "CandidateFile read_candidate read_opportunity",
    "callprep.formats.intake": "FormQuestion Questionnaire",
    "callprep.formats.jobposting": "read_posting read_postings",
    "callprep.formats.jsonresume": "to_jsonresume",
    "callprep.formats.mappings.apply": "MappingLike SystemMapping",
    "callprep.formats.mappings.registry": "mapping mappings",
    "callprep.formats.text": "read_description",
    "callprep.identity.explain": "Explanation explain",
    "callprep.inquiry.interview": "Interview resume",
    "callprep.inquiry.payload": "Payload",
    "callprep.inquiry.source": "ANY_PUBLIC Auth Flow Inquiry Source SourceInfo Terms Way",
    "callprep.inquiry.wire": "Headers Request Response",
    "callprep.insight.accomplishments": "Accomplishment",
    "callprep.insight.conflicts": "Conflict",
    "callprep.insight.dashboard": "Dashboard",
    "callprep.insight.disclosure": "Clause DISCLOSURE Disclosed Disclosure Situation disclose",
    "callprep.insight.expertise": "Expertise Momentum Passion",
    "callprep.insight.fit": "Advice Criterion CriterionKind Decision Fit ReasonCode Verdict decide",
    "callprep.insight.freshness": "Age Change ChangeKind age changes",
    "callprep.insight.hooks": "Hook LeftOutHook",
    "callprep.insight.interests": "Guess Leaning Stated",
    "callprep.insight.objections": "Reservation",
    "callprep.insight.overlap": "Offer Overlap Strength Task Work",
    "callprep.insight.questions": "Question",
    "callprep.insight.sensitive": "screen",
    "callprep.insight.stack": "ToolRow",
    "callprep.insight.vocabulary": "Similarity Spotted Topic TopicEntry TopicKind TopicTable Vocabulary",
    "callprep.model.accounts": "Account",
    "callprep.model.call": "CallNotes Outcome Promise",
    "callprep.model.candidate": "Candidate Contact ExternalRef NotSame Reply Status ToldBy Warmth",
    "callprep.model.company": (
        "Audience Company CompanyLink FundingRound OneLiner Person Product ProductStatus ReviewSite Visit"
    ),
    "callprep.model.evidence": "Dossier Evidence Gap GapKind Hop Identity Place Provenance Publisher Report cite",
    "callprep.model.facts": (
        "About Answer Aspect Coverage Education Fact Interest Link Mention Paper Patent Post Project "
        "ProjectRole Role Said Screen Screened Skill Talk Wish"
    ),
    "callprep.model.intake": "Acknowledged Concern",
    "callprep.model.jsonable": "OpaqueFact from_json to_json",
    "callprep.model.mails": "MailAddress",
    "callprep.model.money": "Disclose Money Salary",
    "callprep.model.opportunity": (
        "Competency Goal NextStep Novelty Objection Opportunity Package Problem ReasonOpen Requirement "
        "Round ShownCompany SpokenOpportunity Team Tech Use WrittenOpportunity"
    ),
    "callprep.model.read": "Issue Read",
    "callprep.model.readiness": "OpenQuestion Readiness State",
    "callprep.model.saying": "Channel Form",
    "callprep.model.told": "Told",
    "callprep.model.tone": "Tone",
    "callprep.net.client": "AsyncClient Client",
    "callprep.reading.plugins": "SourceEntry installed source",
    "callprep.reading.settings": "Settings",
    "callprep.render.files": "handout",
    "callprep.researching": "Plan aresearch plan research",
    "callprep.wording": "Voice phrasing",
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

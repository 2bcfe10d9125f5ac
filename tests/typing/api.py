"""What type checkers make of the public API. It is checked by mypy and pyright, and never run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import assert_type

import attrs

from callprep import (
    ANY_PUBLIC,
    CONNECT_NOTE,
    DISCLOSURE,
    INMAIL,
    MOVES,
    PITCH,
    REACH_OUT,
    RULES,
    STANDARDS,
    About,
    Accomplishment,
    Account,
    Acknowledged,
    Advice,
    Age,
    Answer,
    Aspect,
    AsyncClient,
    Audience,
    Auth,
    Basis,
    Caller,
    CallNotes,
    Candidate,
    CandidateFile,
    Change,
    ChangeKind,
    Channel,
    ChatWriter,
    Checklist,
    Citable,
    Clause,
    Client,
    Company,
    CompanyLink,
    Competency,
    Concern,
    Conflict,
    Contact,
    Coverage,
    Criterion,
    CriterionKind,
    Dashboard,
    Decision,
    Disclose,
    Disclosed,
    Disclosure,
    Dossier,
    Draft,
    Education,
    Engagement,
    Evidence,
    Expertise,
    Explanation,
    ExternalRef,
    Fact,
    Finding,
    Fit,
    Flow,
    Form,
    FormQuestion,
    FundingRound,
    Gap,
    GapKind,
    Goal,
    Guess,
    HasParts,
    Headers,
    Hook,
    Hop,
    Identity,
    Inquiry,
    Interest,
    Interview,
    Issue,
    Leaning,
    LeftOutHook,
    Limits,
    Line,
    Link,
    Mail,
    MailAddress,
    MappingLike,
    Mention,
    Message,
    Momentum,
    Money,
    Move,
    Need,
    NextStep,
    Note,
    NoteKind,
    NotSame,
    Novelty,
    Objection,
    Offer,
    OneLiner,
    OpaqueFact,
    OpenQuestion,
    Opportunity,
    Outcome,
    Outline,
    Overlap,
    Package,
    Paper,
    Part,
    Passage,
    Passion,
    Patent,
    Payload,
    Person,
    Pitch,
    Place,
    Plan,
    Post,
    Problem,
    Product,
    ProductStatus,
    Project,
    ProjectRole,
    Promise,
    Provenance,
    Publisher,
    Question,
    Questionnaire,
    Read,
    Readiness,
    ReasonCode,
    ReasonOpen,
    Refusal,
    Reply,
    Report,
    Request,
    Requirement,
    Reservation,
    Response,
    ReviewSite,
    Rewritten,
    Role,
    Round,
    Rule,
    Said,
    Salary,
    Screen,
    Screened,
    Section,
    Sentence,
    Settings,
    Severity,
    ShownCompany,
    Similarity,
    Situation,
    Skill,
    Slot,
    Source,
    SourceEntry,
    SourceInfo,
    SpokenOpportunity,
    Spot,
    Spotted,
    Standards,
    State,
    Stated,
    Status,
    Strength,
    SystemMapping,
    Talk,
    Task,
    Team,
    Tech,
    Terms,
    Told,
    ToldBy,
    Tone,
    ToolRow,
    Topic,
    TopicEntry,
    TopicKind,
    TopicTable,
    ToReword,
    Use,
    Verdict,
    View,
    ViewBlock,
    Viewer,
    ViewLine,
    Visit,
    Vocabulary,
    Voice,
    Warmth,
    Way,
    Wish,
    Wording,
    Work,
    Writer,
    Written,
    WrittenOpportunity,
    age,
    aresearch,
    as_json,
    as_lines,
    ask,
    changes,
    checklist,
    cite,
    decide,
    disclose,
    expecting,
    explain,
    fetch_opportunity,
    from_json,
    handed_over,
    handout,
    installed,
    know,
    line,
    lint,
    mapping,
    mappings,
    moves_failed,
    passage,
    phrasing,
    plan,
    read_candidate,
    read_description,
    read_opportunity,
    read_posting,
    read_postings,
    ref,
    research,
    resume,
    rewritten,
    rule,
    screen,
    section,
    source,
    to_json,
    to_jsonresume,
)
from callprep.sources.feeds import Feeds
from callprep.sources.github import GitHub
from callprep.sources.homepage import Homepage
from callprep.sources.stackexchange import StackExchange
from callprep.testing import Case, Fault, Recording, audit


@attrs.frozen
class Badge:
    """A fact of a stranger's: it fits the protocol without inheriting from anything."""

    title: str
    topics: tuple[str, ...] = ()
    when: datetime | None = None

    @property
    def aspect(self) -> Aspect:
        """An accomplishment."""
        return Aspect.ACCOMPLISHMENT

    def screened(self, screen: Screen, /) -> Badge | None:
        """Drop a badge whose title says too much."""
        return None if screen(self.title).categories else self


@attrs.frozen
class Badges:
    """A source of a stranger's, with its description in the class and options as fields."""

    info = SourceInfo(
        "badges",
        way=Way.API,
        hosts={"badges.example"},
        sites=["badges"],
        gives=[Badge],
        auth=Auth(("BADGES_TOKEN",), header="Authorization"),
        terms=Terms("https://badges.example/terms", date(2026, 11, 22)),
    )
    most: int = 10

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Ask once an account."""
        for account in candidate.on("badges"):
            answer = yield from _answered(account)
            yield cite(Badge(answer.payload().text("title")), answer, account)


def _answered(account: Account) -> Flow[Response]:
    answer = yield Request.get(account.url, params={"page": 1}, headers={"Accept": "application/json"})
    return answer


def values() -> None:
    """Candidate and opportunity take what is natural to give, and give what they promise."""
    given = Candidate(
        "Ada Example",
        reply=Reply("Tell me more.", Warmth.EAGER),
        status=Status.PASSIVE,
        contacts=(Contact("John"),),
        not_same=(NotSame(Account("github", "a"), Account("github", "b"), "Pooja", date(2026, 5, 9)),),
        pay=Money(60_000, "EUR", "year"),
        ref=ExternalRef("ats", "7"),
        said=(Said("I like maps."),),
    )
    assert_type(given.with_accounts("https://github.com/ada", Account.page("https://ada.example/")), Candidate)
    assert_type(given.on("github"), tuple[Account, ...])
    assert_type(Contact("John", told_by="contact").told_by, ToldBy)
    assert_type(Account.from_url("https://github.com/ada"), Account | None)
    assert_type(read_candidate("candidate.toml"), CandidateFile)
    assert_type(read_candidate(Path("candidate.toml")).caller, Caller | None)
    assert_type(read_opportunity("role.toml"), Opportunity)
    assert_type(screen("I like maps."), Screened)


def at_a_glance(dossier: Dossier, later: Dossier, found: Evidence[Project], engagement: Engagement) -> None:
    """A dossier gives its dashboard; what may be said of a fact depends on where, and a table can be tightened."""
    own = TopicTable.of([TopicEntry("triage", TopicKind.FIELD)])
    words: Vocabulary = own
    assert_type(own.spot("We triage."), tuple[Spotted, ...])
    told = dossier.dashboard(date(2026, 5, 9), vocabulary=words)
    assert_type(told, Dashboard)
    assert_type(told.accomplishments, tuple[Accomplishment, ...])
    assert_type(told.expertise, tuple[Expertise, ...])
    assert_type(told.expertise[0].topic, Topic)
    assert_type(told.expertise[0].momentum, Momentum)
    assert_type(told.passions, tuple[Passion, ...])
    assert_type(told.interests, tuple[Leaning, ...])
    assert_type(told.stated, tuple[Stated, ...])
    assert_type(told.guesses, tuple[Guess, ...])
    assert_type(told.conflicts, tuple[Conflict, ...])
    assert_type(handed_over(told), tuple[Finding, ...])
    assert_type(age(found, date(2026, 5, 9)), Age)
    assert_type(changes(dossier, later), tuple[Change, ...])
    assert_type(changes(dossier, later)[0].kind, ChangeKind)
    assert_type(engagement.hooks_left_out(), tuple[LeftOutHook, ...])
    assert_type(engagement.openers(), tuple[Hook, ...])
    assert_type(changes(dossier, later)[0].form_for(Channel.MAIL, date(2026, 5, 9)), Form)
    tighter = DISCLOSURE.tightened(Clause("mine", _never, ((Channel.CALL, Form.KNOW),), "not said here"))
    assert_type(tighter, Disclosure)
    assert_type(disclose(found, Channel.CALL, date(2026, 5, 9), table=tighter), Disclosed)


def _never(situation: Situation) -> bool:
    return situation.first


def filters(own: Screen, candidate: Candidate) -> None:
    """A sensitive filter is any callable from a text to what may be kept of it; the library's is one."""
    assert_type(own, Callable[[str], Screened])
    for one in (own, screen):
        assert_type(Badge("Gold").screened(one), Badge | None)
        assert_type(research(candidate, screen=one), Dossier)


def opportunities() -> None:
    """An opportunity takes one text or several, a company or its name; what is read from it has one form."""
    company = Company(
        "Example Labs",
        products=(Product("App", status=ProductStatus.LIVE, audience=Audience.WRITTEN),),
        founders=(Person("Ada"),),
        funding=(FundingRound("Seed"),),
        links=(CompanyLink("careers", "https://labs.example/"),),
    )
    told = Opportunity(
        "Engineer",
        company,
        problems="nobody finds the shelf",
        success=[Goal("a map"), "a second map"],
        tech_stack="Java, Kotlin",
        must_have=["an app", Requirement("a degree", "credential")],
        salary=Salary(1, 2, "EUR", "year", disclose=Disclose.IF_ASKED),
        process=(Round("a talk"),),
        next_step=NextStep("a visit"),
    )
    short = Opportunity("Engineer", "Example Labs", problems=["one", "two"], tech_stack=[Tech("Java", Use.CORE), "C"])
    assert_type(told.company, Company)
    assert_type(short.problems, tuple[Problem, ...] | None)
    assert_type(short.tech_stack, tuple[Tech, ...] | None)
    assert_type(told.spoken(), SpokenOpportunity)
    assert_type(told.readiness(), Readiness)
    assert_type(told.missing(), tuple[OpenQuestion, ...])
    assert_type(Opportunity.from_json(told.to_json()), Opportunity)


def fits(engagement: Engagement) -> None:
    """Fit tells each criterion with its verdict; only a named person decides."""
    sheet = engagement.fit()
    assert_type(sheet, Fit)
    assert_type(sheet.criteria, tuple[Criterion, ...])
    assert_type(sheet.criteria[0].verdict, Verdict)
    assert_type(sheet.criteria[0].kind, CriterionKind)
    assert_type(sheet.advice, Advice)
    assert_type(decide(sheet, by="Asha", reason=ReasonCode.TIMING), Decision)
    assert_type(engagement.stack(), tuple[ToolRow, ...])


def elsewhere(opportunity: Opportunity, job: dict[str, object]) -> None:
    """Forgiving readers give what they understood and what they did not."""
    form = opportunity.questionnaire(today=date(2026, 5, 9))
    assert_type(form, Questionnaire)
    assert_type(form.questions, tuple[FormQuestion, ...])
    assert_type(opportunity.with_answers("## Impact [impact]"), Read[Opportunity])
    assert_type(opportunity.with_answers({"impact": "tides"}).issues, tuple[Issue, ...])
    assert_type(mapping("greenhouse"), SystemMapping)
    assert_type(mappings(), tuple[str, ...])
    assert_type(Opportunity.from_mapping(job, mapping("greenhouse")), Read[Opportunity | None])
    assert_type(Candidate.from_mapping(job, {"name": ["full_name", "name"]}), Read[Candidate | None])
    assert_type(Company.from_mapping(job, {"name": "company.name"}).value, Company | None)
    assert_type(fetch_opportunity("https://boards.greenhouse.io/a/jobs/1"), Read[Opportunity | None])
    assert_type(read_posting(b"<html></html>"), Read[Opportunity | None])
    assert_type(read_postings("<html></html>").value, tuple[Opportunity, ...])
    assert_type(read_description("Title: Engineer"), Read[Opportunity | None])


def intakes(candidate: Candidate) -> None:
    """An answer may be a text or its parts, has a teller and an audience, and goes out by projections alone."""
    company = Company(
        "Example Labs",
        one_liners=(OneLiner("maps", "the makers of a map"),),
        reviews=(ReviewSite("Reviews", "https://reviews.example/"),),
        visit=Visit("1 Example Street"),
    )
    told = Opportunity(
        "Engineer",
        company,
        problems=[Problem("nobody finds the shelf", novelty=Novelty.BUILD)],
        team=Team("search", 6),
        competencies=[Competency("asks first"), "listens"],
        objections=[Objection("Is it remote?")],
        reason_open=ReasonOpen.GROWTH,
        told=(Told("team", "Asha", date(2026, 5, 9), Audience.WRITTEN),),
    )
    assert_type(told.answered("growth", "lead", said_by="Asha"), Opportunity)
    assert_type(told.written(), WrittenOpportunity)
    assert_type(told.written().about, ShownCompany)
    assert_type(told.spoken().package, Package)
    for concern in told.concerns(date(2026, 5, 9)):
        assert_type(concern, Concern)
        assert_type(told.acknowledging(concern, by="Asha", on=date(2026, 5, 9)).acknowledged, tuple[Acknowledged, ...])
    assert_type(to_jsonresume(candidate), dict[str, object])


def sources_are_sources() -> None:
    """Every source fits the protocol, whether its description stands in the class or is computed."""
    every: tuple[Source, ...] = (Badges(), GitHub(), StackExchange(), Feeds(), Homepage())
    for one in every:
        assert_type(one.info, SourceInfo)
    assert_type(source("github", Settings()), Source)
    assert_type(installed(), tuple[SourceEntry, ...])
    assert_type(Settings.from_env(), Settings)
    assert_type(audit(Badges(), Case(Candidate("Ada"), Recording(), expects=[Badge])), tuple[Fault, ...])
    reaches_out = SourceInfo("pages", way=Way.PAGE, hosts=ANY_PUBLIC)
    assert_type(reaches_out.any_public, bool)


def facts(account: Account, answer: Response) -> tuple[Evidence[Fact], ...]:
    """Every class of facts fits the protocol, a stranger's too, and evidence of one is evidence of a fact."""
    every: tuple[Fact, ...] = (
        Project("Maps", ProjectRole.OWNER),
        Answer("How?"),
        Post("On maps"),
        Paper("Maps"),
        Patent("Maps", "1"),
        Talk("Maps"),
        Skill("Java"),
        Interest("chess"),
        Wish("to teach"),
        Role("engineer"),
        Education("physics"),
        Said("I like maps."),
        Link(account, "me"),
        About("Ada"),
        Mention("Ada", "https://news.example/"),
        Coverage("repositories", 10, 38),
        Badge("Gold"),
    )
    return tuple(cite(fact, answer, account) for fact in every)


def citations(account: Account, answer: Response, file: Place) -> None:
    """`cite` keeps which class of fact it was, and takes an answer or a place in a file."""
    assert_type(cite(Post("On maps"), answer, account, publisher=Publisher.OTHER), Evidence[Post])
    found = cite(Badge("Gold"), file, account)
    assert_type(found, Evidence[Badge])
    assert_type(found.provenance, Provenance)
    assert_type(found.provenance.path, tuple[Hop, ...])
    assert_type(found.identity, Identity)


def answers(answer: Response) -> None:
    """What a site answers is read with types."""
    told = answer.payload()
    assert_type(told, Payload)
    assert_type(told.text("title"), str)
    assert_type(told.number("votes"), int | None)
    assert_type(told.moment("created"), datetime | None)
    assert_type(told.texts("tags"), tuple[str, ...])
    assert_type([item.maybe_text("name") for item in told.at("items")], list[str | None])
    assert_type(answer.headers, Headers)
    assert_type(answer.headers.get("etag"), str | None)


def researches(candidate: Candidate, client: Client, recording: Recording, told: list[Evidence[Fact]]) -> None:
    """A research takes sources or their names, a client or any callable, and gives a dossier."""
    assert_type(research(candidate), Dossier)
    assert_type(research(candidate, ["github", Badges()], net=client, deadline=5, rounds=1), Dossier)
    assert_type(research(candidate, send=recording.send, on_evidence=told.append, settings=Settings()), Dossier)
    assert_type(research(candidate, "github"), Dossier)
    assert_type(plan(candidate, [GitHub(plan="graphql")], send=recording.send), Plan)
    interview = Interview(Badges(), candidate)
    assert_type(interview.wants, Request | None)
    assert_type(interview.report, Report)
    assert_type(resume(Badges(), candidate, [Response(200)]), Interview)


async def researches_too(candidate: Candidate, client: AsyncClient, recording: Recording) -> None:
    """The twin for asyncio takes and gives the same."""
    assert_type(await aresearch(candidate, net=client), Dossier)
    assert_type(await aresearch(candidate, [Badges()], send=recording.asend), Dossier)


def dossiers(dossier: Dossier, account: Account) -> None:
    """A dossier gives evidence of the class that was asked for."""
    assert_type(dossier.of(Project), tuple[Evidence[Project], ...])
    assert_type(dossier.of(Badge), tuple[Evidence[Badge], ...])
    assert_type(dossier.evidence, tuple[Evidence[Fact], ...])
    assert_type(dossier.reports, tuple[Report, ...])
    assert_type(dossier.gaps, tuple[tuple[str, Gap], ...])
    assert_type([gap.kind for _, gap in dossier.gaps], list[GapKind])
    assert_type(dossier.records(), list[dict[str, object]])
    assert_type(explain(dossier, account), Explanation)
    assert_type(Dossier.from_json(dossier.to_json()), Dossier)


def jsons(account: Account, opaque: OpaqueFact) -> None:
    """Any value goes to JSON, and comes back as what it is said to be."""
    assert_type(to_json(account), str)
    assert_type(from_json(Account, to_json(account)), Account)
    assert_type(from_json(Badge, to_json(Badge("Gold"))), Badge)
    assert_type(opaque.fields, Mapping[str, object])
    assert_type(cite(opaque, Response(200), account), Evidence[OpaqueFact])


@section("commute", pitches=True)
def commute(e: Engagement) -> Passage | Need | None:
    """Say where it is."""
    if not e.spoken.locations:
        return Need("Where is it?", field="opportunity.locations")
    voice: Voice = e.voice
    where = phrasing(voice.name, "commute", ("The place", "Where it is"))
    cites = [ref(e.opportunity, "locations")]
    return passage(
        line(f"{where}: {e.spoken.locations[0]}.", cites=cites, form=Form.SAY, when="Where?"),
        ask("Is that far?", cites=cites),
        know("They may not say.", cites=e.dossier.of(Post)),
        None,
    )


def documents(e: Engagement) -> None:
    """An outline writes documents of its own kind, however it is changed."""
    assert_type(commute, Section)
    assert_type(PITCH, Outline[Pitch])
    mine = PITCH.without("people").with_section(commute, before="role").replaced("money", commute)
    assert_type(mine, Outline[Pitch])
    sheet = mine.write(e)
    assert_type(sheet, Pitch)
    assert_type(sheet.parts, tuple[Part, ...])
    assert_type(sheet.lines, tuple[Line, ...])
    assert_type(sheet.needs, tuple[Need, ...])
    assert_type(sheet.agenda, tuple[Slot, ...])
    assert_type(sheet.objections, tuple[Reservation, ...])
    assert_type(sheet.html(), str)
    assert_type(checklist(e, by_hand={"reply": "Pooja"}), Checklist)
    assert_type(handout(e, "out"), tuple[Path, ...])
    for finding in (*lint(sheet, e), *lint("Hello.", e, Channel.MAIL)):
        assert_type(finding, Finding)
        assert_type(finding.severity, Severity)


def engagements(candidate: Candidate, dossier: Dossier, opportunity: Opportunity) -> None:
    """An engagement answers what sections and rules ask."""
    notes = CallNotes(outcome=Outcome.GOES_ON, promises=(Promise("the mail", "Pooja"),))
    e = Engagement(candidate, dossier, opportunity, Caller("Pooja", "Example Labs"), notes=(notes,), minutes=15)
    assert_type(e.hooks(), tuple[Hook, ...])
    assert_type(e.overlaps(), tuple[Overlap, ...])
    assert_type(e.offer, Offer)
    assert_type(e.offer.against, tuple[Evidence[Work], ...])
    assert_type(e.questions(), tuple[Question, ...])
    assert_type(e.today, date)
    assert_type(Engagement.from_json(e.to_json()), Engagement)


def tones(candidate: Candidate) -> None:
    """A caller has a tone and says who they are; addresses say where they were found."""
    own = Tone(greeting="Hello", contractions=False, phrases={"permission.ask": ["Got {minutes} minutes?"]})
    caller = Caller("Pooja", "Example Labs", email="pooja@labs.example", address="1 Example Road", tone=own)
    assert_type(caller.tone, Tone)
    assert_type(candidate.emails, tuple[MailAddress, ...])
    assert_type(expecting("process"), Section)


def letters(e: Engagement) -> None:
    """Mails and notes are documents as the call sheet is."""
    mail = REACH_OUT.write(e)
    assert_type(mail, Mail)
    assert_type(mail.subject, str)
    for outline in (INMAIL, CONNECT_NOTE):
        written = outline.write(e)
        assert_type(written, Note)
        assert_type(written.kind, NoteKind)
    messages: tuple[Message, ...] = (mail,)
    assert_type(e.with_sent(*messages, "Hello."), Engagement)


def readers(sheet: Pitch) -> None:
    """Who reads a sheet gets a copy of their own."""
    seen = sheet.seen_by(Viewer.CANDIDATE)
    assert_type(seen, View)
    assert_type(seen.blocks, tuple[ViewBlock, ...])
    assert_type([line for block in seen.blocks for line in block.lines], list[ViewLine])


@rule("house.rockstar", Channel.MAIL, origin="our own taste")
def rockstar(draft: Draft, e: Engagement) -> Iterator[Spot]:
    """A rule of one's own."""
    del e
    for sentence in draft.sentences:
        assert_type(sentence, Sentence)
        if Move.PRAISE in sentence.moves:
            yield Spot(Severity.NOTE, sentence.span, "say what for")


def judging(e: Engagement, document: HasParts) -> None:
    """Rules, limits and words of a house go beside the shipped ones."""
    assert_type(rockstar, Rule)
    standards = Standards(limits=Limits(mail_words=120), more={"stock": ["synergies"]})
    assert_type(STANDARDS, Standards)
    found = lint(document, e, rules={**RULES, rockstar.id: rockstar}, standards=standards)
    assert_type(moves_failed(found), tuple[str, ...])
    assert_type(MOVES["M1"], tuple[str, ...])
    assert_type(as_lines(found, "Hello.", "draft.txt"), str)
    assert_type(as_json(found, "Hello.", "draft.txt"), str)


def shouting(wording: Wording) -> Sequence[str]:
    """A writer is any callable that rewords the lines it is given."""
    for asked in wording.lines:
        assert_type(asked, ToReword)
    for basis in wording.facts:
        assert_type(basis, Basis)
    return [asked.text.upper() for asked in wording.lines]


def writers(sheet: Pitch, e: Engagement, send: Callable[[Request], Response]) -> None:
    """What a writer says beyond the facts is refused, and the document stays one of its kind."""
    machine: Writer = ChatWriter(send, "small")
    for writer in (machine, shouting):
        told = rewritten(sheet, writer, e)
        assert_type(told, Rewritten[Pitch])
        assert_type(told.refusals, tuple[Refusal, ...])


def led_to(e: Engagement, open_question: OpenQuestion, similar: Similarity, mapping: MappingLike) -> None:
    """The types that public values lead to can be named."""
    assert_type(open_question.state, State)
    for overlap in e.overlaps():
        assert_type(overlap.strength, Strength)
        assert_type(overlap.task, Task)
    assert_type(e.hooks(similar=similar), tuple[Hook, ...])
    assert_type(Candidate.from_mapping({}, mapping), Read[Candidate | None])
    rests: Citable = ref(e.opportunity, "work")
    assert_type(Section("hello", lambda _: passage(line("Hello.", cites=[rests]))).write(e), Passage | Need | None)
    nothing: Written = None
    assert nothing is None

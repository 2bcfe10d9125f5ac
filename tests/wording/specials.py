"""Made-up engagements for what nobody of the trades brings: each kind of fact alone, each answer, each question."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import attrs
from tests.documents.letters import ANSWER, INDEX, POST, letter_case
from tests.helpers import BLOG, GITHUB, MIRA, OPPORTUNITY, SEEN, TODAY, Concert, engagement, evidence
from tests.insight import test_asking as asking

from callprep import (
    About,
    Account,
    Answer,
    Audience,
    Candidate,
    Company,
    Contact,
    Disclose,
    Education,
    Engagement,
    Evidence,
    Fact,
    FundingRound,
    Goal,
    Identity,
    Interest,
    Link,
    MailAddress,
    Mention,
    Money,
    NextStep,
    Objection,
    Opportunity,
    Paper,
    Patent,
    Person,
    Post,
    Product,
    ProductStatus,
    Project,
    ProjectRole,
    Publisher,
    ReasonOpen,
    Reply,
    Requirement,
    ReviewSite,
    Role,
    Round,
    Said,
    Salary,
    Skill,
    Talk,
    Tech,
    ToldBy,
    Use,
    Warmth,
    Wish,
)

LAST_YEAR = datetime(2024, 1, 1, tzinfo=UTC)
LONG_AGO, SOON = datetime(2014, 3, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)
OVERFLOW, CV, HOME = Account("stackoverflow", "99"), Account("cv", "cv.pdf", ""), Account.page("https://mira.example")


def changed(**answers: object) -> Opportunity:
    """Give the usual role with other answers."""
    return attrs.evolve(OPPORTUNITY, **answers)  # type: ignore[arg-type]  # each case says which


def them(text: str = "", warmth: Warmth = Warmth.QUESTION, **told: object) -> Candidate:
    """Give Mira with a reply, and with what else is told of her."""
    reply = Reply(text, warmth) if text else None
    return attrs.evolve(MIRA, reply=reply, **told)  # type: ignore[arg-type]  # each case says which


def case(*facts: Fact | Evidence[Fact], who: Candidate = MIRA, role: Opportunity = OPPORTUNITY) -> Engagement:
    """Give an engagement over these facts."""
    return engagement(*facts, candidate=who, opportunity=role)


def filed(fact: Fact) -> Evidence[Fact]:
    """Give a fact as a CV tells it."""
    told = evidence(fact, CV, identity=Identity.STATED)
    return attrs.evolve(told, provenance=attrs.evolve(told.provenance, page="", place="cv.pdf page 1"))


def perhaps(fact: Fact, account: Account = GITHUB) -> Evidence[Fact]:
    """Give a fact that may be somebody else's."""
    return evidence(fact, account, identity=Identity.SUGGESTED)


FULL = changed(
    impact="open books to everybody", work="the search of the library", problems="readers wait for minutes",
    growth="they would lead search", next_roles="head of search", success=(Goal("search is live", by="90 days"),),
    tech_stack="Kotlin, PostgreSQL", team="four people", company=Company("Lumen Works", startup=True, funding=(
        FundingRound("seed", "2 million EUR", date(2025, 1, 1)), FundingRound("grant"))),
    salary=Salary(60_000, 80_000, "EUR", "year", disclose=Disclose.IF_ASKED), hiring_manager=Person("Anand Rao"),
    process=(Round("a talk", minutes=45), Round("pairing")), feedback_within="a week", locations=("Oslo", "Bergen"),
    remote="two days a week", days_on_site=1, travel="twice a year", hours="40", visa_sponsorship=True,
    relocation="flights", employment_type="permanent", start="2026-10-01", max_notice="three months",
    reason_open=ReasonOpen.GROWTH, downsides="the money lasts until autumn", equity="0.3 %", bonus="10 %",
)  # fmt: skip
ASKED = {
    "growth": "What would I learn?", "work": "What would I work on?", "problems": "What problem do you want solved?",
    "team": "Who is in the team?", "salary": "What is the pay?", "reason_open": "Why is the role open?",
    "funding": "Who funds it?", "startup": "Is it a start-up?", "manager": "Who would be my boss?",
    "tech_stack": "Which tools are used?", "process": "How many interviews are there?",
    "success": "How would I be measured?", "locations": "In which city is it?", "impact": "What is the mission?",
    "next_roles": "What is the next role?", "hours": "What are the hours?", "travel": "How much travel is it?",
    "visa_sponsorship": "Do I need a visa?", "employment_type": "Is it a permanent contract?",
    "start": "What is the starting date?", "downsides": "What is the catch?",
}  # fmt: skip
SHOWN: tuple[Fact, ...] = (
    Project("loom"), Project("loom", archived=True), Project("loom", description="Weaves.", stars=1),
    Project("search", ProjectRole.CONTRIBUTOR), Patent("Cup", "US1", granted=True), Patent("Cup", "US1"),
    Paper("Tea", venue="Cups", published=SEEN), Paper("Tea", venue="Cups"), Paper("Tea", published=SEEN), Paper("Tea"),
    Paper("Tea", venue="arXiv", published=SEEN), Paper("Tea", venue="arXiv"), Paper("Tea", venue="preprint"),
    Talk("Tea", "CupConf", given=SEEN), Talk("Tea", "CupConf"), Talk("Tea"), Answer("Which cup?", score=1200),
    Answer("Which cup?", score=1), Answer("Which cup?"), Answer("Which cup?", answered=LAST_YEAR), Post("Pots"),
    Skill("tea"), Skill("tea", score=9), Role("Potter", "Acme", SEEN, current=True), Role("Potter", "Acme", ended=SEEN),
    Role("Potter"), Role("Potter", "Acme", current=False), Role("Potter", current=True),
)  # fmt: skip
DOUBTED: tuple[Fact, ...] = (Project("loom"), Answer("Which cup?"), Skill("tea"), Talk("Tea"))
FRESH: tuple[Fact, ...] = (
    Talk("Search", "CupConf", given=SEEN, topics=("search",)), Talk("Search", given=SEEN, topics=("search",)),
    Paper("Search", published=SEEN, topics=("search",)), Answer("Which search?", answered=SEEN, topics=("search",)),
    Patent("Search", "US1", granted=True, published=SEEN, topics=("search",)),
    Patent("Search", "US1", published=SEEN, topics=("search",)),
    Project("search", topics=("search",), version="v2", released=SEEN, active=SEEN),
    Project("search", topics=("search",), released=SEEN, active=SEEN),
    Post("A swim at dawn", ("swimming",), SEEN), Interest("swimming", ("swimming",), personal=True, seen=SEEN),
    Post("On search", ("search",), SEEN),
)  # fmt: skip


def kinds() -> Iterator[Engagement]:
    """Give each kind of fact alone: on the site, in a CV, sent before, in doubt, and gone stale."""
    for fact in SHOWN:
        yield from (case(fact), case(filed(fact)))
    for fact in FRESH:
        yield attrs.evolve(case(fact, Project("kiln")), sent=(f"I saw {fact.title}.",))
    for fact in DOUBTED:
        yield from (case(perhaps(fact)), case(perhaps(fact, BLOG)), case(perhaps(fact, HOME)))
    yield attrs.evolve(case(perhaps(Project("loom"))), dossier=case(filed(Project("loom"))).dossier)
    concert = evidence(Concert("In B"), BLOG, source="concerts")
    yield from (case(concert), letter_case(concert), case(attrs.evolve(concert, identity=Identity.SUGGESTED)))
    yield case(evidence(Concert("In B", when=LONG_AGO), BLOG, source="concerts"))
    job = evidence(Role("Potter", "Acme", LONG_AGO, current=True))
    yield case(attrs.evolve(job, provenance=attrs.evolve(job.provenance, retrieved_at=LONG_AGO)))
    for fact in (Project("loom", active=LONG_AGO), Answer("Which?", answered=LONG_AGO), Skill("tea", seen=LONG_AGO)):
        yield case(fact)
    built = Project("search-index", topics=("search", "index"), stars=900, active=SEEN)
    for fact in FRESH:
        alone, beside = evidence(fact, BLOG), case(evidence(fact, BLOG), built)
        yield from (case(alone), beside, attrs.evolve(beside, sent=(f"I saw {fact.title}.",)))
        yield attrs.evolve(beside, candidate=them("Yes, let's talk!", Warmth.EAGER))
    yield case(*(evidence(Paper(f"Search {n}", published=SEEN, topics=("search",)), BLOG) for n in range(9)), built)
    yield case(*(Project(f"kiln {n}", description="Burns.", stars=n) for n in range(9)), *map(Skill, "abc"))
    yield case(Wish("to teach", stated=SEEN), Wish("less travel"), Wish("to weave"), Wish("to lead", stated=SEEN))
    yield case(Talk("Braille for all", given=SEEN), role=changed(learning=("braille that is read out",)))
    yield case(Paper("Braille for all", published=SEEN), role=changed(problems=("nobody reads braille out",)))
    for number in range(3, 7):
        yield case(built, *(evidence(Post(f"On search {n}", ("search",), SEEN), BLOG) for n in range(number)))
    yield case(evidence(Post("A swim at dawn", ("swimming", "sea"), SEEN), BLOG), built)
    yield case(evidence(Post("My first marathon", (), SEEN), BLOG), built)


def answers() -> Iterator[Engagement]:
    """Give each question as asked, to a manager who said all, and to one who said nothing."""
    bare = attrs.evolve(FULL, reason_open=ReasonOpen.REORGANISATION, visa_sponsorship=False, remote="on-site")
    bare = attrs.evolve(bare, company=Company("Lumen Works", startup=False), speakable_reason=None)
    built = Project("search-index", topics=("search", "index"))
    for asked in ASKED.values():
        yield from (case(who=them(asked), role=role) for role in (FULL, bare, OPPORTUNITY))
        yield case(who=them(asked, Warmth.LUKEWARM), role=FULL)
        yield case(built, who=them(asked), role=FULL)
    for asked in (
        "I have a question first.",
        "What are the hours? And which city?",
        "Would I be allowed to go on with the choir that I have been singing in on Thursdays for the last ten years?",
        "Could I still publish?",
        "Who is the client?",
    ):
        hushed = attrs.evolve(FULL, confidential=True)
        yield from (case(who=them(asked)), attrs.evolve(letter_case(candidate=them(asked)), opportunity=hushed))
    yield case(who=them("What would I learn?"), role=attrs.evolve(FULL, growth=None, learning=None))
    for reason in ReasonOpen:
        yield case(who=them("Why is it open?"), role=attrs.evolve(bare, reason_open=reason))
    yield case(*(Project(name, languages=("Zig",)) for name in "ab"), role=FULL)
    agency = case(who=them("Which company is it?"), role=FULL)
    yield attrs.evolve(agency, caller=attrs.evolve(agency.caller, company="Talent Ltd"))
    yield case(who=them("How long are the days?"), role=FULL)
    yield case(who=them("I'd love to lead a search team.", Warmth.LUKEWARM), role=FULL)
    yield case(who=them(said=(Said("I'd love to lead a search team."),)), role=FULL)
    yield case(who=them("Maybe. I have another offer.", Warmth.LUKEWARM))


def every_field() -> Iterator[Engagement]:
    """Give each field alone, asked for in short and in words that one does not say back to them."""
    for owner, field, value, _, _, ways in asking.ASKED:
        known = asking.role(owner, field, value)
        for way in (ways[0], f"{ways[0].rstrip('?.')}, as my wheelchair needs room?"):
            yield asking.asking(way, known)
    for field in ("travel", "equity"):
        yield asking.asking(asking.ROLE[field][3][0], asking.role(Opportunity, field, "none"))
    for reports in (0, 1):
        yield asking.asking("Would I lead a team?", asking.role(Opportunity, "reports", reports))
    yield asking.asking("Is it remote?", asking.role(Opportunity, "remote", "remote"))
    yield asking.asking("What are the must-haves?", asking.role(Opportunity, "must_have", (Requirement("Zig"),)))
    learnt = changed(must_have=(Requirement("Zig"),), learnable=("Zig",))
    yield asking.asking("What are the requirements?", learnt)
    for tool in ("Rust", "Neo4j", "Kafka", "Excel", "Go", "Python"):
        yield asking.asking(f"Would I use {tool}?", asking.TestTools.ROLE)
    for tool in ("Rust", "Neo4j"):
        yield asking.asking(f"How much {tool} is it?", asking.TestTools.ROLE)
    yield asking.asking("What's the stack?", asking.TestTools.ROLE)


def about_us() -> Iterator[Engagement]:
    """Give what they ask about whoever calls: where it is from, what becomes of it, why them, and who it is."""
    sources = (
        (), (POST,), (evidence(Post("Pots"), HOME),), (filed(Project("loom")),), (perhaps(Post("Pots"), BLOG),),
        (perhaps(Post("Pots"), HOME),),
    )  # fmt: skip
    told = attrs.evolve(MIRA, said=(Said("I like tea"),), emails=(MailAddress("mira@mira.example", found="homepage"),))
    for facts in sources:
        for text in ("Where did you get my email from?", "How did you get my number?"):
            yield case(*facts, who=them(text))
            yield case(*facts, who=attrs.evolve(told, reply=Reply(f"{text} It is +47 123 45 678.", Warmth.QUESTION)))
    for facts in sources[:2]:
        for text in ("Why me?", "Are you a recruiter?", "Will you delete my data?"):
            e = case(*facts, who=them(text))
            reach = attrs.evolve(e.caller, company="Talent Ltd", email="t@talent.example")
            hushed = attrs.evolve(e, opportunity=attrs.evolve(e.opportunity, confidential=True))
            yield from (e, attrs.evolve(e, caller=reach), attrs.evolve(hushed, caller=reach))
    built = Project("search-index", topics=("search", "index"))
    daily = changed(work="sorting the shelves")
    for known in ((), (built,)):
        yield case(*known, who=them("What does a typical day look like?"), role=daily)
    yield case(Post("Open data for all"), role=FULL)
    for title in ("Lumen Works stole from my shop", "Why I ignore recruiters", "I quit"):
        yield case(Post(title, ("search",), SEEN))


def refusals() -> Iterator[Engagement]:
    """Give what they refuse in their own words, with and without something new to set beside it."""
    bare = changed(learning=None, growth=None)
    leads = changed(growth="lead a team of ten people", reports=None)
    for text in (
        "I won't move from Lyon.", "I don't want to leave teaching.", "I'm happy where I am.",
        "I won't take a pay cut.", "I've already built this before.", "I don't want to manage people.",
    ):  # fmt: skip
        for role in (FULL, bare, leads, changed(locations="Oslo")):
            yield case(who=them(text, Warmth.LUKEWARM), role=role)


def reservations() -> Iterator[Engagement]:
    """Give what they may hold against it: their pay, their day, what they lack, what reviewers say."""
    rich, late = them(pay=Money(90_000, "EUR", "year")), them(earliest_start=date(2027, 1, 1))
    for disclose in Disclose:
        yield case(who=rich, role=changed(salary=Salary(50_000, 60_000, "EUR", "year", disclose=disclose)))
    yield case(who=late, role=changed(start="2026-06-01"))
    lacks, needs = them(said=(Said("I have never used Kafka"),)), them(said=(Said("I need visa sponsorship"),))
    for learnable in (None, ("Kafka",)):
        yield case(who=lacks, role=changed(must_have=(Requirement("Kafka"),), learnable=learnable))
    yield case(who=needs, role=changed(deal_breakers=(Requirement("needs visa sponsorship"),)))
    site = ReviewSite("kununu", "https://kununu.example", 3.4, 120, date(2026, 3, 1), 5)
    yield case(role=changed(company=Company("Lumen", reviews=(site,))))


def doubts() -> Iterator[Engagement]:
    """Give facts that contradict each other, or what we were told."""

    def two(one: Fact, other: Fact) -> tuple[Evidence[Fact], Evidence[Fact]]:
        return evidence(one), evidence(other, OVERFLOW, identity=Identity.STATED)

    before = datetime(2010, 1, 1, tzinfo=UTC)
    yield case(*two(About("Mira", employer="Acme"), About("Mira", employer="Kiln Ltd", headline="Potter")))
    yield case(*two(About("Mira", employer="Acme", headline="Potter"), About("Mira", employer="Kiln Ltd")))
    yield case(Role("Potter", "Acme", current=True), Role("Weaver", "Kiln", current=True))
    yield case(About("Mira", employer="Acme"), who=them("I left Acme in spring.", Warmth.LUKEWARM))
    yield case(About("Mira", employer="Acme"), Said("I work at Kiln Ltd now"))
    yield case(*two(About("Mira", place="Leeds"), About("Mira", place="Oslo")))
    yield case(*two(About("Mira Okafor"), About("Jane Brown")))
    yield case(*two(About("Mira", open_to_work=True), About("Mira", open_to_work=False)))
    papers = Paper("Tea", published=SEEN, doi="10.1/x"), Paper("Tea", published=LONG_AGO, doi="10.1/x")
    yield from (case(*papers), case(*papers, Project("loom")))
    yield case(Patent("Cup", "US1", granted=True), Patent("Cup", "US1"))
    yield case(Project("loom", created=SEEN, active=before))
    yield case(*(Project(name, created=SEEN, active=before) for name in ("loom", "kiln")))
    yield case(Role("Potter", "Acme", started=SEEN, ended=before))
    yield case(*(Role(name, "Acme", started=SEEN, ended=before) for name in ("Potter", "Weaver")))
    yield case(Role("Potter", "Acme", started=before, ended=LONG_AGO, current=True))
    yield from (case(Post("Pots", published=SOON)), case(*(Post(name, published=SOON) for name in ("Pots", "Cups"))))
    yield case(Link(Account("gitlab", "mira"), "plain"), Talk("Search", given=SOON, topics=("search",)))
    clash = evidence(Paper("Search", published=SEEN, doi="10.1/x", topics=("search",)), BLOG)
    yield case(clash, evidence(Paper("Search", published=LONG_AGO, doi="10.1/x", topics=("search",)), GITHUB))
    tools = Paper("Rust", topics=("rust",), published=SEEN, doi="10.1/x")
    role = changed(tech_stack="Rust, Zig")
    yield case(tools, evidence(attrs.evolve(tools, topics=(), published=LONG_AGO), BLOG), role=role)
    yield case(Project("search-index", topics=("search", "index"), created=SEEN, active=before))


def roles() -> Iterator[Engagement]:
    """Give roles of every shape, with little and with much to tell."""
    rounds = tuple(Round(f"round {n}") for n in range(1, 11))
    for number in range(2, len(rounds) + 1):
        yield attrs.evolve(case(role=changed(process=rounds[:number], feedback_within="A week")), minutes=30)
    for reports in (1, 3):
        yield attrs.evolve(case(role=changed(reports=reports, start="in May", hours="40")), minutes=30)
    yield case(role=Opportunity("Engineer", Company("Lumen")))
    yield case(role=Opportunity("Engineer", Company("Lumen", startup=True, founders=(Person("Ola"),))))
    step = NextStep("come by", on=TODAY + timedelta(days=4), minutes=1)
    yield case(role=changed(next_step=step, salary=Salary(1, 2, "EUR", "hour", disclose=Disclose.SAY), bonus="10 %"))
    for on in (TODAY - timedelta(days=4), date(2026, 5, 16)):
        yield case(role=changed(next_step=attrs.evolve(step, on=on)))
        yield letter_case(POST, next_step=attrs.evolve(step, on=on))
    yield letter_case(POST, next_step=NextStep("a talk of an hour"))
    yield case(role=changed(first_project=None, work="a study of letters", problems="we lose loans: daily"))
    yield case(role=changed(first_project=None, work=None, problems="we lose loans: daily", learning=None))
    yield case(role=changed(first_project=None, learning=None))
    yield case(role=changed(learning=None, growth="lead the search team"))
    for tool in (Tech("Kotlin", level_needed="daily use"), Tech("Kotlin", use=Use.LEGACY, note="old"), Tech("Rust")):
        for fact in (
            Skill("Kotlin"),
            Project("a", languages=("Kotlin",), active=SEEN),
            Skill("Kotlin", seen=LONG_AGO),
            Project("a", languages=("Kotlin",), active=LONG_AGO),
            perhaps(Project("a", languages=("Kotlin",))),
        ):
            yield case(fact, role=changed(tech_stack=(tool,)))
    yield case(role=changed(code="SDE", objections=(Objection("Old?"),)))


def callers() -> Iterator[Engagement]:
    """Give a hiring manager who calls in person, and somebody who wants no mail."""
    boss = changed(hiring_manager=Person("Anand Rao"), next_step=NextStep("a talk", meets=Person("Anand Rao")))
    for text in ("What about the pay?", "I don't want to manage people.", "Is there a canteen?"):
        for warmth in (Warmth.LUKEWARM, Warmth.QUESTION):
            e = case(Project("loom"), who=them(text, warmth), role=boss)
            yield attrs.evolve(e, caller=attrs.evolve(e.caller, name="Anand Rao"))
    yield case(who=them("Not by mail, please.", Warmth.LUKEWARM))
    yield case(role=changed(travel="twice a year"))


def built_before() -> Iterator[Engagement]:
    """Give people who have done the task, with all, something or nothing left to learn."""
    built = Project("search-index", description="The index behind the library search.", topics=("search", "index"))
    speech = Project("speech", description="Answers read out loud.", topics=("speech", "answers"))
    stale = attrs.evolve(built, active=LONG_AGO)
    for fact in (built, stale, perhaps(built), evidence(built, publisher=Publisher.OTHER), filed(built)):
        yield from (case(fact), case(fact, speech), case(fact, role=FULL))
        yield case(fact, role=changed(learning=None, growth=None))
        yield case(fact, role=changed(learning=None, growth="lead the speech team"))
        yield case(fact, role=changed(learning=("a", "speech of machines"), problems="the index of the library search"))
    yield case(
        Project("speech-index", topics=("speech",)), role=changed(first_project="weave cloth", learning=("speech",))
    )
    bench = changed(first_project="oat foam without gums")
    shown: tuple[Fact, ...] = (
        Patent("Oat foam", "US1", granted=True, published=SEEN), Patent("Oat foam", "US1", published=SEEN),
        Paper("Oat foam by enzymes", published=SEEN), Talk("Oat foam without gums", given=SEEN),
        Talk("Oat foam, a love story", given=SEEN), Patent("Oat foam", "US1", published=LONG_AGO),
    )  # fmt: skip
    for published in shown:
        yield case(published, role=bench)
    recipes = Project("whisk", description="Search engine for recipes", active=SEEN)
    yield case(recipes, role=changed(first_project="a search engine for court decisions"))
    dosing = Paper("Dosing errors on children's wards")  # near the problem, and not the work
    yield case(dosing, role=changed(work="a new ordering screen", problems=("dosing errors on wards",)))


def companies() -> Iterator[Engagement]:
    """Give companies by every way of saying who they are, of their own recruiter and of an agency's."""
    live = Product(
        "Lamp", status=ProductStatus.LIVE, one_liner="a lamp that listens", specifics=("two rooms", "six hours")
    )
    next_ = Product("Desk", status=ProductStatus.BUILDING)
    firms = (
        Company("Lumen Works"), Company("Lumen Works", makes="lamps that listen"),
        Company("Lumen Works", one_liner="we make lamps", products=(Product("Lamp app"), live, next_)),
        Company("Lumen Works", one_liner="makers of lamps", startup=True, products=(live, next_)),
        Company("Lumen Works", products=(attrs.evolve(live, status=ProductStatus.PLANNED),)),
        Company("Lumen Works", products=(live, attrs.evolve(next_, status=ProductStatus.PLANNED))),
    )  # fmt: skip
    for firm in firms:
        for impact in ("open books to everybody", "Everybody reads."):
            ours = case(role=changed(company=firm, impact=impact))
            agency = attrs.evolve(ours, caller=attrs.evolve(ours.caller, company="Talent Ltd"))
            hushed = attrs.evolve(agency, opportunity=attrs.evolve(agency.opportunity, confidential=True))
            knows = them("I use the Lumen Works lamp every day.", Warmth.LUKEWARM)
            for e in (ours, agency, hushed):
                yield from (e, attrs.evolve(e, candidate=knows))
    friend = Contact("John", relation="a friend", company="Lumen Works", told_by=ToldBy.CANDIDATE)
    yield case(who=them(contacts=(friend,)))
    yield case(who=them(said=(Said("I use the Lumen Works lamp every day."),)))
    for bare in (Product("Lamp"), Product("Desk", "a desk", ProductStatus.BUILDING)):
        yield case(role=changed(company=Company("Lumen Works", products=(bare,))))
    told = attrs.evolve(next_, status=ProductStatus.PLANNED, audience=Audience.SPEAKABLE)
    yield case(role=changed(company=Company("Lumen Works", products=(live, told))))


def letters() -> Iterator[Engagement]:
    """Give letters over each kind of fact, from each kind of place, to each kind of address."""
    for fact in SHOWN:
        yield letter_case(evidence(fact, BLOG, source="feeds"))
    every = {"first_project": None, "work": None, "problems": None, "impact": None, "learning": None, "growth": None}
    for told in (
        {"first_project": "the index"}, {"work": "run the index"}, {"problems": "the index is slow"},
        {"impact": "build a library for all"},
        {"team_impact": "the team can ship"}, {"next_roles": "head of search"}, {"learning": "speech"}, {"impact": "x"},
    ):  # fmt: skip
        written = attrs.evolve(letter_case(POST, INDEX), opportunity=letter_case(POST, **{**every, **told}).opportunity)
        yield from (written, letter_case(POST, ANSWER, confidential=True, **{**every, **told}))
    yield letter_case()
    yield letter_case(evidence(Mention("Mira", "https://a.example"), source="search"))
    yield letter_case(perhaps(Mention("Mira", "https://a.example")), perhaps(Post("Pots"), BLOG))
    yield letter_case(filed(Project("loom")), evidence(Education("Pottery")))
    found = MailAddress("mira@mira.example", found="homepage")
    yield letter_case(POST, candidate=attrs.evolve(MIRA, emails=(found,)))
    no = letter_case(POST)
    yield attrs.evolve(no, caller=attrs.evolve(no.caller, opt_out="https://talent.example/no"))
    known = attrs.evolve(MIRA, emails=(found,), reply=Reply("Hello.", Warmth.LUKEWARM))
    yield letter_case(POST, candidate=known)
    for fact in SHOWN:
        yield letter_case(evidence(fact, source="github"), candidate=known)
    starred = evidence(Project("search-index", topics=("search", "index"), stars=412, active=SEEN), source="github")
    yield letter_case(starred, candidate=known)
    talk = evidence(Post("Braille for all", published=SEEN), BLOG, source="feeds")
    yield letter_case(talk, candidate=known, learning=("braille that is read out",))
    yield letter_case(attrs.evolve(filed(Post("Pots")), identity=Identity.SUGGESTED))
    speech = evidence(Post("On speech", ("speech",), SEEN), BLOG, source="feeds")
    yield from (letter_case(INDEX, speech, learning=("speech",)), letter_case(POST, speech, learning=("speech",)))
    for field in ("first_project", "work", "problems", "team_impact", "company_goals"):
        usual = letter_case(POST, INDEX)
        bare = attrs.evolve(usual.opportunity, first_project=None, impact=None)
        role = bare.answered(field, "the search index, from scratch", audience=Audience.WRITTEN)
        yield attrs.evolve(usual, opportunity=role)
        yield attrs.evolve(letter_case(POST), opportunity=role)
        replied = letter_case(POST, INDEX, candidate=known)
        for open_or_not in (role, attrs.evolve(role, confidential=True)):
            agency = attrs.evolve(replied.caller, company="Talent Ltd", email="t@talent.example")
            yield attrs.evolve(replied, opportunity=open_or_not, caller=agency)
    for facts in ((POST,), (), (INDEX,)):
        hushed = letter_case(*facts, confidential=True)
        yield attrs.evolve(hushed, caller=attrs.evolve(hushed.caller, company="Talent Ltd", email="t@talent.example"))


EVERY = (
    kinds, answers, every_field, about_us, refusals, reservations, doubts, roles, callers, built_before, companies,
    letters,
)  # fmt: skip

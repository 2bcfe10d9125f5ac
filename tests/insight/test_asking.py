"""Whatever may be told is found by who asks for it, in many ways of asking; what nobody told is found out."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest
from tests.helpers import BLOG, GITHUB, MIRA, OPPORTUNITY, engagement, evidence

from callprep import (
    PITCH,
    Account,
    Caller,
    Candidate,
    Company,
    CompanyLink,
    Competency,
    Disclose,
    Engagement,
    Evidence,
    Fact,
    FundingRound,
    Goal,
    Identity,
    MailAddress,
    Need,
    NextStep,
    Objection,
    OneLiner,
    Opportunity,
    Person,
    Post,
    Problem,
    Product,
    Project,
    Publisher,
    Reply,
    Requirement,
    ReviewSite,
    Round,
    Said,
    Salary,
    ShownCompany,
    SpokenOpportunity,
    Team,
    Tech,
    Use,
    Visit,
    Warmth,
)
from callprep.documents.lines import Passage
from callprep.documents.sections.answer import answer
from callprep.insight.questions import asked_for, understood
from callprep.model.parts import ReasonOpen
from callprep.wording import choices, keys

BARE = Opportunity("Engineer", Company("Lumen Works"))
PAID = Salary(60_000, 80_000, "EUR", "year", disclose=Disclose.IF_ASKED)
SAID = attrs.evolve(PAID, disclose=Disclose.SAY)

# the field, what it holds, what of it is in the answer, the key, and how people ask
ROLE: dict[str, tuple[object, str, str, tuple[str, ...]]] = {
    "title": ("Engineer", "Engineer", "title", (
        "What's the title?", "What would my title be?", "What is the position called?", "Which role is it?",
        "What would it say on my card?", "What's the job title?",
    )),
    "salary": (PAID, "60,000 to 80,000 EUR", "salary", (
        "What does it pay?", "How much?", "Pay?", "What's the salary range?", "How much would I earn?",
        "What is the compensation?", "Salary please.", "what does it pay",
    )),
    "equity": ("0.2 %", "0.2 %", "equity", (
        "Is there equity?", "Do you give stock options?", "Would I get shares?", "What about equity?",
        "Are there options?", "Would I own part of it?",
    )),
    "bonus": ("ten percent", "ten percent", "bonus", (
        "Is there a bonus?", "How big is the bonus?", "Do you pay a commission?", "Is there a variable part?",
        "Any profit sharing?", "What about bonuses?",
    )),
    "benefits": (("thirty days off",), "thirty days off", "benefits", (
        "What are the benefits?", "Which perks are there?", "How many days off?", "How much vacation do I get?",
        "Is there a pension?", "What about parental leave?",
    )),
    "impact": ("readers find it", "readers find it", "impact", (
        "What's the impact?", "What difference does it make?", "What is it good for?", "Whom does it help?",
        "What is the point of it?", "Who benefits?",
    )),
    "industry_change": ("libraries open up", "libraries open up", "impact", (
        "What's the impact?", "What difference does it make?", "What is it good for?", "Whom does it help?",
        "What is the point of it?", "Who benefits?",
    )),
    "proof": ((CompanyLink("study", "https://proof.example/a"),), "proof.example/a", "read_more", (
        "Is there any proof?", "Where can I read more?", "Do you have a link?", "Can I look it up?",
        "Is there evidence for that?", "Can you send me something?",
    )),
    "mission": ("every shelf in reach", "every shelf in reach", "mission", (
        "What's the mission?", "What is your vision?", "What is their purpose?", "What are they trying to achieve?",
        "What drives you?", "Why does the company exist?",
    )),
    "work": ("sorting the shelves", "sorting the shelves", "work", (
        "What would I be doing all day?", "What's the day-to-day?", "What does a typical day look like?",
        "What exactly would I do?", "What would I work on?", "What is the job about?",
    )),
    "problems": ((Problem("lost loans"),), "lost loans", "problems", (
        "Which problem would I solve?", "What's the problem?", "What is broken today?", "What's the hard part?",
        "What needs to be fixed?", "What are the challenges?",
    )),
    "first_project": ("a new index", "a new index", "work", (
        "What is the first project?", "What would I begin with?", "What would I build?", "Which tasks would I have?",
        "What would be on my desk?", "What would I work on?",
    )),
    "team_impact": ("two people get their evenings back", "their evenings back", "team_impact", (
        "Why does it matter there?", "Why does this matter to the team?", "What would it change for the team?",
        "How would that help the company?", "How important is it for them?", "What does the team gain from it?",
    )),
    "company_goals": ("all towns by June", "all towns by June", "company_goals", (
        "What are the company's goals?", "Where is the company heading?", "What's the road map?",
        "What is your strategy?", "What are their plans?", "What is the plan for the company?",
    )),
    "growth": ("lead of the index", "lead of the index", "growth", (
        "What would I learn?", "Can I grow?", "What's new for me?", "How about promotion?",
        "What would I take away from it?", "Is there a career in it?",
    )),
    "next_roles": (("head of search",), "head of search", "next_roles", (
        "Where could it lead?", "What's the next role?", "Where next?", "And what comes after it?",
        "What could I become there?", "Where does this go after this role?",
    )),
    "learning": (("speech at scale",), "speech at scale", "growth", (
        "What would I learn?", "What would be new?", "What is there to learn?", "What could I take away from it?",
        "What is different from what I do?", "What could I do there that I haven't done yet?",
    )),
    "success": ((Goal("search is live"),), "search is live", "success", (
        "How will I be judged?", "How is success measured?", "What are the expectations?", "What are the KPIs?",
        "What would my goals be?", "When is it a success?",
    )),
    "tech_stack": (("Zig", "Kotlin"), "Zig and Kotlin", "tech_stack", (
        "What's the stack?", "Which tools do you use?", "What is it built with?", "Which language is it in?",
        "What do you work with?", "Which software would I use?",
    )),
    "profile": ("somebody who likes shelves", "somebody who likes shelves", "must_have", (
        "What are you looking for?", "Who are you looking for?", "What's the profile?", "What should I bring?",
        "What experience do I need?", "What are the requirements?",
    )),
    "must_have": ((Requirement("reads Latin"),), "reads Latin", "must_have", (
        "What are the requirements?", "What are the must-haves?", "Do I need a degree?", "What do I have to know?",
        "Which qualifications do you want?", "What experience do you need?",
    )),
    "nice_to_have": ((Requirement("reads Greek"),), "reads Greek", "nice_to_have", (
        "What would help?", "What are the nice-to-haves?", "What would be a plus?", "What else counts?",
        "What would be good to have?", "Is anything optional?",
    )),
    "deal_breakers": ((Requirement("cannot climb"),), "cannot climb", "deal_breakers", (
        "What are the deal breakers?", "What would rule me out?", "What are no-gos?", "What would disqualify me?",
        "Is anything a showstopper?", "What would be a no for you?",
    )),
    "learnable": (("Zig",), "Zig", "learnable", (
        "Can it be learned on the job?", "Is there training?", "What does onboarding look like?",
        "Would somebody teach me?", "Could I pick it up there?", "How do I get up to speed?",
    )),
    "team": (Team("Search", 4), "Search, 4 people", "team", (
        "Who is in the team?", "How big is the team?", "Who would I work with?", "Who are my colleagues?",
        "What is the team like?", "Who else is there?",
    )),
    "team_members": ((Person("Ola Berg"),), "Ola Berg", "team", (
        "Who is in the team?", "Who would I be working with?", "Who would I sit with?", "Who are the coworkers?",
        "Which colleagues are there?", "Who else works on it?",
    )),
    "manager": (Person("Ola Berg", "head of search"), "Ola Berg, head of search", "manager", (
        "Who would I report to?", "Who's my boss?", "Who is the manager?", "Who would I work for?",
        "Who leads the team, and who decides?", "Who would I answer to?",
    )),
    "hiring_manager": (Person("Ola Berg"), "Ola Berg", "manager", (
        "Who decides?", "Who is the hiring manager?", "Who makes the decision?", "Who would be my boss?",
        "Who would lead me?", "Who is my superior?",
    )),
    "level": ("senior", "senior", "level", (
        "What level is it?", "How senior is it?", "Is it a senior role?", "What is the seniority?",
        "Which grade is it?", "Is it a junior position?",
    )),
    "reports": (3, "3 ", "reports", (
        "Would I have to manage people?", "Would I lead a team?", "How many direct reports?",
        "Is it a management role?", "Is there people management?", "Would I be a manager?",
    )),
    "recruiter": (Person("Ada Lind", "recruiter"), "Ada Lind", "contact", (
        "Who would I talk to?", "Who is the recruiter?", "Who's my contact?", "Is there a contact person?",
        "Who should I write to?", "Who would I meet?",
    )),
    "coordinator": (Person("Per Holt"), "Per Holt", "contact", (
        "Who arranges the interviews?", "Who coordinates it?", "Who organises the dates?", "Who sets up the talks?",
        "Whom can I contact?", "Who do I speak to?",
    )),
    "reason_open": (ReasonOpen.BACKFILL, "left", "reason_open", (
        "Why is it open?", "Why is the role open?", "Did somebody leave?", "Why are you hiring?", "Is it a new role?",
        "What happened to the one before?",
    )),
    "speakable_reason": ("the library opens in spring", "the library opens in spring", "reason_open", (
        "Why is it open?", "Why are they looking?", "Why now?", "How did the position come about?",
        "Who had the job before?", "Why is this role vacant?",
    )),
    "locations": (("Bergen",), "Bergen", "locations", (
        "Where is it?", "Where is the office?", "Which city?", "Would I have to move?", "What's the location?",
        "Where would I be based?",
    )),
    "remote": ("two days from home", "two days from home", "locations", (
        "Is it remote?", "Can I work from home?", "Is it hybrid?", "How much of it is remote?",
        "Could I work remotely?", "Remote policy please.",
    )),
    "days_on_site": (2, "2 days a week on site", "locations", (
        "Is it remote?", "How often would I have to come in?", "Is it on-site?", "Do I have to be in the office?",
        "Could I work from home?", "How much is on-site?",
    )),
    "eligible_countries": (("Norway", "Spain"), "Norway and Spain", "eligible_countries", (
        "Which countries could I work from?", "Could I live in another country?", "Can I work from abroad?",
        "Can I work from anywhere?", "Which countries are eligible?", "Could I stay in a different country?",
    )),
    "timezone_overlap": ("four hours with Oslo", "four hours with Oslo", "timezone_overlap", (
        "Which time zone?", "How much overlap is needed?", "What are the core hours?",
        "When would I have to be online?", "Which timezone does the team keep?", "When must I be reachable?",
    )),
    "travel": ("twice a year", "twice a year", "travel", (
        "Would I travel a lot?", "How much travel is it?", "Are there business trips?", "How often am I on the road?",
        "Would I be away from home?", "Do I have to travel?",
    )),
    "visa_sponsorship": (True, "visa", "visa_sponsorship", (
        "Do you sponsor visas?", "What about the visa?", "Would I get a work permit?", "Is there visa sponsorship?",
        "Can you sponsor me?", "Do they help with immigration?",
    )),
    "relocation": ("flights and a month's rent", "flights and a month's rent", "relocation", (
        "Do you pay for the move?", "Is there relocation support?", "Do you cover moving costs?",
        "Is there a relocation package?", "Would you help me move?", "Who pays the moving expenses?",
    )),
    "employment_type": ("permanent", "permanent", "employment_type", (
        "Is the contract permanent?", "Is it a contract?", "Is it full-time?", "Could I freelance?",
        "Is it fixed-term?", "How would I be employed?",
    )),
    "start": ("September", "September", "start", (
        "When would it start?", "When would I start?", "What is the start date?", "How soon would it begin?",
        "When do they need somebody?", "What's the earliest date?",
    )),
    "max_notice": ("three months", "three months", "start", (
        "Is my notice a problem?", "I have three months notice, is that fine?", "How long may my notice be?",
        "When should I start?", "What's the latest start date?", "Can I start in autumn?",
    )),
    "hours": ("36 a week", "36 hours a week", "hours", (
        "How many hours?", "What are the hours?", "How long is the day?", "Is there overtime?",
        "Are there night shifts?", "Would I have to be on call?",
    )),
    "process": ((Round("a case day"),), "a case day", "process", (
        "What's the interview process like?", "How many rounds are there?", "What are the steps?",
        "What happens next?", "How many interviews?", "How does the selection work?",
    )),
    "feedback_within": ("ten days", "ten days", "decision", (
        "When would I hear back?", "How soon do I hear back?", "What's the timeline?", "When do I know?",
        "How long until there's an answer?", "When would I get an answer?",
    )),
    "decision_by": ("2026-06-12", "12 June 2026", "decision", (
        "When is it decided?", "When will there be a decision?", "By when do you decide?", "How fast do you decide?",
        "When is the deadline?", "How long does it take until there's a decision?",
    )),
    "competencies": ((Competency("curiosity"),), "curiosity", "competencies", (
        "What do the interviews test?", "How will I be assessed?", "What do you look at?", "Is there a take-home?",
        "How should I prepare?", "What counts in the interviews?",
    )),
    "selling_points": (("quiet rooms",), "quiet rooms", "selling_points", (
        "Why should I join?", "What's in it for me?", "What's special about it?", "What speaks for it?",
        "What's the best part?", "Why would I leave my job for it?",
    )),
    "downsides": ("it is far", "it is far", "downsides", (
        "What's the catch?", "What are the downsides?", "What speaks against it?", "What's the worst part?",
        "What would annoy me there?", "What's not so good about it?",
    )),
    "next_step": (NextStep("come by for tea", when="on Friday"), "come by for tea", "next_step", (
        "What's the next step?", "What would be next?", "What do I do now?", "How do we go on?",
        "What do you want from me?", "How would we proceed?",
    )),
}  # fmt: skip
COMPANY: dict[str, tuple[object, str, str, tuple[str, ...]]] = {
    "one_liner": ("a payments network", "a payments network", "company", (
        "What does Lumen Works do?", "What do you do?", "What does the company do?", "What kind of company is it?",
        "Which company is it?", "Tell me more about the company please.", "What industry is it?",
    )),
    "makes": ("lamps that listen", "lamps that listen", "company", (
        "What does Lumen make?", "What do they make?", "What does the firm do?", "Which company?",
        "What sort of firm is it?", "What is the company?",
    )),
    "one_liners": ((OneLiner("search", "the lamp people"),), "the lamp people", "company", (
        "What does Lumen do?", "What do they do?", "What does the company do?", "What kind of company is it?",
        "Which company is it?", "What is your business?",
    )),
    "description": ("they make lamps", "they make lamps", "company", (
        "What does Lumen do?", "What do they do?", "What does the company do?", "What kind of company is it?",
        "Which company is it?", "Could you tell me about the company?",
    )),
    "industry": ("lighting", "lighting", "company", (
        "Which industry is it?", "What sector is it?", "Which market is that?", "What line of business is it?",
        "What does the company do?", "What kind of business is it?",
    )),
    "products": ((Product("Lamp One", "it listens"),), "Lamp One, it listens", "products", (
        "What are the products?", "Which products do you have?", "What does Lumen sell?", "What do you sell?",
        "Which services are there?", "What is your product?",
    )),
    "founders": ((Person("Ines Vela", "CEO"),), "Ines Vela, CEO", "founders", (
        "Who founded it?", "Who are the founders?", "Who is behind the company?", "Who started it?",
        "Who owns the company?", "Who's behind it?", "Who runs the company?",
    )),
    "funding": ((FundingRound("Seed", "4 million EUR"),), "Seed, 4 million EUR", "funding", (
        "How are you funded?", "Who are the investors?", "Is there funding?", "How is it financed?",
        "Where does the money come from?", "Who backs it?",
    )),
    "funding_stage": ("bootstrapped", "bootstrapped", "funding", (
        "How are you funded?", "Who are the investors?", "Is there funding?", "Who backs it?",
        "Who pays for it?", "How is it financed?",
    )),
    "startup": (True, "start-up", "startup", (
        "Is it a startup?", "Is it a start-up?", "Is that a young company?", "Would I join a start-up?",
        "How young is the company?", "Are you a startup?",
    )),
    "size": ("40", "40 people", "size", (
        "How big is the company?", "How many employees?", "What's the headcount?", "How many people work there?",
        "How many staff are there?", "What is the company size?",
    )),
    "founded": ("2019", "2019", "founded", (
        "When was it founded?", "How old is the company?", "How long has it been around?",
        "When did the company start?", "What year was it founded?", "How old is it?",
    )),
    "hq": ("Bergen", "Bergen", "hq", (
        "Where are the headquarters?", "Where's the head office?", "Where is the company based?", "Where is the HQ?",
        "Which offices are there?", "Where is the company?",
    )),
    "locations": (("Oslo", "Vaasa"), "Oslo and Vaasa", "hq", (
        "Where are the headquarters?", "Are there other offices?", "How many offices?", "Where is the company based?",
        "Which offices do you have?", "Where is the main office?",
    )),
    "customers": (("libraries",), "libraries", "customers", (
        "Who are the customers?", "Who uses it?", "Who are your clients?", "Who buys it?", "Do you have customers?",
        "Who do you sell to?",
    )),
    "values": (("calm",), "calm", "values", (
        "What are the values?", "What's the culture like?", "What is it like to work there?", "What do they stand for?",
        "How is the atmosphere?", "What's the vibe?",
    )),
    "reviews": ((ReviewSite("Kununu", "https://k.example"),), "Kununu", "reviews", (
        "What about the reviews?", "What does Glassdoor say?", "What do people say?", "What's the reputation?",
        "How are the ratings?", "What do employees say?",
    )),
    "visit": (Visit("5 Quay Street", ask_for=Person("Ada")), "5 Quay Street, ask for Ada", "visit", (
        "Could I visit?", "Can I come by and see it?", "What's your address?", "Could I see the office?",
        "Would you show me around?", "May I drop by?",
    )),
    "website": ("https://www.lumen.example/", "lumen.example", "read_more", (
        "Do you have a website?", "Where can I read more?", "Is there a link?", "What's the homepage?",
        "Can I look them up?", "Could I get more information?",
    )),
    "press": ((CompanyLink("press", "https://paper.example/lumen"),), "paper.example/lumen", "read_more", (
        "Is it in the press?", "Where can I read about it?", "Is there a link?", "Were you in the news?",
        "Can I look it up?", "Where can I read more?",
    )),
    "social": ((CompanyLink("linkedin", "https://social.example/lumen"),), "social.example/lumen", "read_more", (
        "Are you on LinkedIn?", "Where can I read more?", "Is there a link?", "Can I look you up?",
        "Do you have any links?", "Where can I read up?",
    )),
    "links": ((CompanyLink("page", "https://lumen.example/jobs"),), "lumen.example/jobs", "read_more", (
        "Is there a job description?", "Where can I read more?", "Is there a link?", "Is there a job ad?",
        "Do you have it in writing?", "Can I get more details?",
    )),
    "tech_stack": (("Zig",), "Zig", "tech_stack", (
        "What's the stack?", "Which tools do you use?", "What is it built with?", "Which language is it in?",
        "What do you work with?", "Which frameworks are there?",
    )),
    "benefits": (("a free lamp",), "a free lamp", "benefits", (
        "What are the benefits?", "Which perks are there?", "What extras are there?", "How many holidays?",
        "Is there health care?", "Is there a training budget?",
    )),
}  # fmt: skip
NOT_ASKED_FOR = {
    "company": "its name is told before anybody can ask",
    "about": "its parts stand in the table of the company",
    "one_liner": "as above", "makes": "as above", "products": "as above", "founders": "as above",
    "pay": "the salary, as it may be said", "pay_if_asked": "the same", "package": "equity, bonus and benefits",
    "package_if_asked": "the same",
    "objections": "they answer what no key stands for: see below",
}  # fmt: skip
ASKED = [
    *((Opportunity, field, *told) for field, told in ROLE.items()),
    *((Company, field, *told) for field, told in COMPANY.items()),
]


def role(owner: type, field: str, value: object) -> Opportunity:
    """Give a role of which only that is known; what stands beside the pay may be said where the pay may."""
    given: Any = {field: value}  # each row of the tables says which
    if owner is Company:
        return attrs.evolve(BARE, company=attrs.evolve(BARE.company, **given))
    paid: Any = {"salary": SAID} if field in {"equity", "bonus", "benefits"} else {}
    return attrs.evolve(BARE, **{**paid, **given})


def asking(text: str, opportunity: Opportunity, caller: Caller | None = None) -> Engagement:
    """Give an engagement with Mira, whose reply asks."""
    mira = attrs.evolve(MIRA, reply=Reply(f"Hi Tomas. {text}", Warmth.QUESTION))
    e = engagement(candidate=mira, opportunity=opportunity)
    return attrs.evolve(e, caller=caller) if caller else e


def told(e: Engagement) -> Passage:
    """Give what the first block says."""
    written = answer(e)
    assert isinstance(written, Passage)
    return written


class TestEveryField:
    """Every field that may be spoken of has a question, and many ways to ask it."""

    def test_all_are_here(self) -> None:
        """No field of the role or of the company is without a question."""
        fields = {one.name for one in attrs.fields(SpokenOpportunity)}
        assert fields - {*ROLE} == {*NOT_ASKED_FOR} & fields
        assert {one.name for one in attrs.fields(ShownCompany)} - {"name"} == {*COMPANY}

    @pytest.mark.parametrize("row", ASKED, ids=lambda row: f"{row[0].__name__}.{row[1]}")
    def test_told(self, row: tuple[type, str, object, str, str, tuple[str, ...]]) -> None:
        """Where it is known a question about it is answered from it at once, however it is put."""
        owner, field, value, needle, key, ways = row
        assert len(set(ways)) >= 6
        known = role(owner, field, value)
        for way in ways:
            e = asking(way, known)
            question = next((one for one in e.questions() if one.key == key), None)
            assert question is not None, way
            assert needle in (question.answer or ""), way
            spoken = told(e)
            assert needle in " ".join(line.text for line in spoken.lines[1:]), way
            assert not [need for need in spoken.needs if need.field == question.field], way

    @pytest.mark.parametrize(("key", "ways"), sorted({(one[4], one[5]) for one in ASKED if one[4] != "title"}))
    def test_not_told(self, key: str, ways: tuple[str, ...]) -> None:
        """Where nobody told it, it is found out, and nobody makes it up."""
        for way in ways:
            e = asking(way, BARE)
            question = next(one for one in e.questions() if one.key == key)
            assert question.answer is None, way
            assert question.find_out == "Ask the hiring manager before the call."
            assert told(e).needs, way

    @pytest.mark.parametrize("key", sorted({one[4] for one in ASKED}))
    def test_label(self, key: str) -> None:
        """Whatever can be asked for has its name in the words of the answer."""
        assert f"answer.label_{key}" in keys()

    @pytest.mark.parametrize(
        "key",
        sorted(
            key.removeprefix("question.") for key in keys() if key.removeprefix("question.") in {o[4] for o in ASKED}
        ),
    )
    def test_own_wordings(self, key: str) -> None:
        """How we put a question ourselves is understood as that question."""
        for wording in choices(f"question.{key}"):
            assert key in asked_for(wording), wording


class TestAboutUs:
    """What they ask about whoever calls is answered by whoever calls, and goes to no manager."""

    @pytest.mark.parametrize(
        ("key", "ways"),
        [
            ("sources", (
                "Where did you get my details?", "How did you find me?", "Where did you find me?",
                "How did you get my number?", "Did you get this from GitHub?", "What do you know about me?",
                "How did you come across my profile?", "What is your source?", "Who gave you my address?",
                "How do you know my name?", "Where did you get my email from?",
            )),
            ("data", (
                "Will you delete my data if I say no?", "Will you delete my data?", "What do you do with my data?",
                "How long do you keep my data?", "Can you remove me from your list?", "Is that GDPR compliant?",
                "Do you share my details?", "How do I unsubscribe?",
            )),
            ("why_me", (
                "Why me?", "Why did you pick me?", "Why are you contacting me?", "What made you think of me?",
                "Why do you think I'd fit?", "What do you see in me?", "Why did you write to me?",
            )),
            ("who_are_you", (
                "Are you a recruiter or do you work there?", "Are you a recruiter?", "Are you an agency?",
                "Who are you?", "Do you work there?", "Which agency are you with?", "Are you a bot?",
                "Who do you work for?",
            )),
        ],
    )  # fmt: skip
    def test_understood(self, key: str, ways: tuple[str, ...]) -> None:
        """Each is answered at once, however it is put, and nothing of it is a need."""
        for way in ways:
            e = asking(way, OPPORTUNITY)
            question = next((one for one in e.questions() if one.key == key), None)
            assert question is not None, way
            assert (bool(question.answer), question.find_out, question.field) == (True, None, ""), way
            spoken = told(e)
            assert "candidate.reply" in spoken.lines[1].cites
            assert not [need for need in spoken.needs if need.to != "Tomas"], way
            assert asked_for(way) == {key}, way

    def test_inside(self) -> None:
        """Who calls for their own company says so."""
        (_, line) = told(asking("Are you an agency?", OPPORTUNITY)).lines
        assert "Tomas" in line.text
        assert "Lumen Works" in line.text

    @pytest.mark.parametrize("hushed", [False, True])
    def test_outside(self, *, hushed: bool) -> None:
        """An agency says for whom it calls, unless the search is confidential."""
        caller = Caller("Jo", "TalentBridge", "partner")
        e = asking("Are you a recruiter?", attrs.evolve(OPPORTUNITY, confidential=hushed), caller=caller)
        (_, line) = told(e).lines
        assert "TalentBridge" in line.text
        assert ("Lumen Works" in line.text) is not hushed
        assert ("company.name" in line.cites) is not hushed

    @pytest.mark.parametrize(
        ("caller", "at", "cited"),
        [
            (Caller("Jo", "Lumen Works"), "", "caller.name"),
            (Caller("Jo", "Lumen Works", email="jo@lumen.example"), "jo@lumen.example", "caller.email"),
            (
                Caller("Jo", "Lumen Works", email="jo@lumen.example", opt_out="lumen.example/no"),
                "lumen.example/no",
                "caller.opt_out",
            ),
        ],
    )
    def test_data(self, caller: Caller, at: str, cited: str) -> None:
        """All of it can be deleted, and they hear where to say so."""
        (_, line) = told(asking("Will you delete my data?", OPPORTUNITY, caller=caller)).lines
        assert at in line.text
        assert line.cites == ("candidate.reply", cited)


class TestParts:
    """How a reply is taken apart."""

    def test_requests(self) -> None:
        """A request is a question without a mark; a wish to hear more asks for nothing."""
        assert asked_for("Salary and remote policy please.") == {"salary", "locations"}
        assert asked_for("Please tell me about the team.") == {"team"}
        assert understood("Sounds interesting, tell me more!") == ()
        assert understood("Please") == understood("please?") == ()

    def test_longest_counts(self) -> None:
        """Of two phrases that overlap the longer one counts."""
        assert asked_for("Who runs the company?") == {"founders"}
        assert asked_for("Where did you get my details?") == {"sources"}
        assert asked_for("How big is the company?") == {"size"}

    def test_speaking(self) -> None:
        """Who asks for a language that is spoken asks for no date to speak."""
        assert [one.words for one in understood("Does Ola speak German? Can we speak on Monday?")] == [
            "Does Ola speak German"
        ]

    def test_own(self) -> None:
        """What no key stands for is kept in their words, three at most; when to speak is none of it."""
        asked = understood("Is there a cat? Is there a dog? Is there a fox? Is there an owl? Can we speak soon?")
        assert [one.words for one in asked] == ["Is there a cat", "Is there a dog", "Is there a fox"]
        assert {one.keys for one in asked} == {()}

    def test_a_tool(self) -> None:
        """A tool that is named asks for the tools, also one that only the role knows."""
        assert asked_for("Is it Python?") == {"tech_stack"}
        assert asked_for("Is it Boltwork?") == frozenset()
        assert [one.keys for one in understood("Is it Boltwork?", ["Boltwork"])] == [("tech_stack",)]


class TestTools:
    """An answer on the tools tells what is used, planned and left over apart, and answers about the tool they name."""

    ROLE = attrs.evolve(
        BARE,
        tech_stack=(
            Tech("Rust"),
            Tech("Neo4j", Use.SOME, "for case work only"),
            Tech("Kafka", Use.PLANNED),
            Tech("Excel", Use.LEGACY),
        ),
        company=attrs.evolve(BARE.company, tech_stack=("Go", "Rust")),
    )

    def _answer(self, text: str, opportunity: Opportunity) -> tuple[str, tuple[str, ...]]:
        question = next(one for one in asking(text, opportunity).questions() if one.key == "tech_stack")
        return question.answer or "", question.cites

    def test_all(self) -> None:
        """What is planned is told as planned, and what is left over as that."""
        text, cites = self._answer("What's the stack?", self.ROLE)
        used, planned, legacy = text.split("; ")
        assert used == "Rust and Neo4j"
        assert planned in {one.format(tools="Kafka") for one in choices("question.tools_planned")}
        assert legacy in {one.format(tools="Excel") for one in choices("question.tools_legacy")}
        assert cites == ("candidate.reply", "opportunity.tech_stack")

    @pytest.mark.parametrize(
        ("tool", "move", "note"),
        [
            ("Rust", "core", ""),
            ("Neo4j", "some", ", for case work only"),
            ("Kafka", "planned", ""),
            ("Excel", "legacy", ""),
            ("Go", "elsewhere", ""),
        ],
    )
    def test_one(self, tool: str, move: str, note: str) -> None:
        """A tool that they name is answered about, with its use."""
        text, cites = self._answer(f"Would I use {tool}?", self.ROLE)
        assert text in {f"{one.format(tool=tool)}{note}" for one in choices(f"question.tool_{move}")}
        assert ("company.tech_stack" in cites) is (move == "elsewhere")

    def test_not_named(self) -> None:
        """A tool that nobody named is said to be none of them, with what there is."""
        text, _ = self._answer("Is it Python?", self.ROLE)
        assert "Python" in text
        assert "Rust and Neo4j" in text

    def test_nobody_told(self) -> None:
        """Where nobody named any, it is found out."""
        assert self._answer("Is it Python?", BARE)[0] == ""


KNOWN = attrs.evolve(
    BARE,
    title="Compiler engineer",
    company=attrs.evolve(
        BARE.company,
        name="Plover",
        founders=(Person("Ines Vela", "CEO"),),
        funding=(FundingRound("Series A", "18 million EUR"),),
        startup=True,
    ),
    team=Team("Compiler", 5),
    salary=PAID,
    bonus="ten percent",
    tech_stack=("C++", "LLVM", Tech("Zig", Use.SOME)),
    hours="one early shift a week",
    locations=("Bern",),
    remote="two days from home",
    first_project="a register allocator",
    visa_sponsorship=True,
    reports=0,
    travel="twice a year",
    learning=("German law",),
)


class TestNotSettled:
    """A word that stands for a key is no question about it: what its answer does not settle stays open."""

    @pytest.mark.parametrize(
        "text",
        [
            "Do you upstream your LLVM work?",
            "Is C++ going away soon?",
            "Can I avoid C++ entirely?",
            "Do you let people open-source their C++ work?",
            "Is LLVM forked?",
            "Why did you choose C++?",
            "Will you move to Rust?",
            "When did you move to LLVM?",
            "Do you have a four-day week?",
            "Would you take me with my co-founder?",
            "Is the team unionised?",
            "Would the compiler team let me publish papers?",
            "Would you pay a flat in Bern?",
            "Does the ward have its own lab?",
            "Is Plover profitable?",
            "How long is the runway?",
            "Is overtime paid?",
            "Is the salary negotiable?",
            "Can I bring my dog to the office?",
            "Would I learn Latin?",
            "Any chance of a flat near the office?",
        ],
    )
    def test_open(self, text: str) -> None:
        """It is owned up to in their words, asked of the manager, and nothing that is known is told as its answer."""
        e = asking(text, KNOWN)
        (question,) = (one for one in e.questions() if "candidate.reply" in one.cites)
        assert (question.key, question.question, question.answer) == ("asked.1", text, None)
        spoken = told(e)
        (line,) = spoken.lines[1:]
        assert text in line.text
        (need,) = spoken.needs
        assert text in need.question

    @pytest.mark.parametrize("text", ["Is it freelance or staff?", "Is it permanent?", "Is it full-time?"])
    def test_contract(self, text: str) -> None:
        """The hours are no kind of contract."""
        (need,) = told(asking(text, KNOWN)).needs
        assert need.field == "opportunity.employment_type"
        assert text in need.question

    def test_full_week(self) -> None:
        """Hours that are counted say how full a week is, and nothing else of the contract."""
        counted = attrs.evolve(KNOWN, hours="36 a week")
        assert not told(asking("Is it full-time?", counted)).needs
        assert told(asking("Is it a contract?", counted)).needs

    @pytest.mark.parametrize(
        ("text", "key"),
        [
            ("Is it remote?", "locations"),
            ("Is the role based in Bern?", "locations"),
            ("Is it remote, because I have a dog?", "locations"),
            ("Is the office in Geneva?", "locations"),
            ("Would you consider remote?", "locations"),
            ("Can you say what it pays?", "salary"),
            ("Would love to know the salary range.", "salary"),
            ("Does the compiler team work from home?", "locations"),
            ("Could I work from Leeds?", "locations"),
            ("Do you sponsor visas?", "visa_sponsorship"),
            ("Is there on-call?", "hours"),
            ("Would I lead people?", "reports"),
            ("Do I have to travel a lot?", "travel"),
            ("Is there a bonus?", "bonus"),
            ("Could you pay 70k?", "salary"),
            ("Is Plover a start-up?", "startup"),
            ("Would I learn German?", "growth"),
            ("Is it C++?", "tech_stack"),
            ("Is LLVM part of the stack?", "tech_stack"),
            ("I'd like to know if it is remote.", "locations"),
        ],
    )
    def test_settled(self, text: str, key: str) -> None:
        """An ordinary question is answered as before."""
        e = asking(text, KNOWN)
        assert [(one.key, bool(one.answer)) for one in e.questions() if "candidate.reply" in one.cites] == [(key, True)]
        assert not told(e).needs

    def test_two_at_once(self) -> None:
        """Two things that are asked for together are settled by two answers, and by no single one of them."""
        e = asking("Is there on-call or travel?", KNOWN)
        assert {one.key for one in e.questions() if "candidate.reply" in one.cites} == {"hours", "travel"}
        assert told(asking("Is there on-call or a dog at the office?", KNOWN)).needs

    @pytest.mark.parametrize(
        ("text", "downsides"),
        [
            ("How long is the runway?", "The money lasts until May."),
            ("Is it profitable?", "No profit yet, little cash."),
        ],
    )
    def test_money(self, text: str, downsides: str) -> None:
        """How long the money lasts is answered where somebody said it."""
        assert downsides.rstrip(".") in told(asking(text, attrs.evolve(KNOWN, downsides=downsides))).lines[1].text

    def test_held_pay(self) -> None:
        """A pay that may not be told is no answer either to what only names paying."""
        held = attrs.evolve(KNOWN, salary=attrs.evolve(PAID, disclose=Disclose.NEVER))
        (need,) = told(asking("Would you pay a flat in Bern?", held)).needs
        assert "a flat in Bern" in need.question

    def test_beside_an_answered_one(self) -> None:
        """One question about a key is answered while another that only names it stays open."""
        spoken = told(asking("Who is in the team? Is the team unionised?", KNOWN))
        assert "Compiler, 5 people" in spoken.lines[1].text
        assert "Is the team unionised?" in spoken.lines[2].text

    @pytest.mark.parametrize(
        "hostile", ["is the team " + "a " * 1_900, "is it " + "team, " * 600, "do you use " + "C++ " * 900]
    )
    def test_long(self, hostile: str) -> None:
        """A question without end is read like any other."""
        assert told(asking(f"{hostile}?", KNOWN)).lines


class TestHowMuch:
    """Who asks how much of a tool there is, or which of two, hears no yes."""

    @pytest.mark.parametrize("text", ["How much C++ is it?", "Is it C++ or Zig?", "What about Zig?"])
    def test_plain(self, text: str) -> None:
        """The use is told, without a yes."""
        question = next(one for one in asking(text, KNOWN).questions() if one.key == "tech_stack")
        assert question.answer
        assert "yes" not in question.answer

    def test_beside(self) -> None:
        """Who asks for the tools beside one hears of them all."""
        question = next(
            one for one in asking("Which tools besides LLVM do you use?", KNOWN).questions() if one.key == "tech_stack"
        )
        assert question.answer == "C++, LLVM and Zig"

    def test_family(self) -> None:
        """The first word of a tool's name stands for it."""
        role = attrs.evolve(BARE, tech_stack=("SAP TM",))
        question = next(one for one in asking("Do you use SAP?", role).questions() if one.key == "tech_stack")
        assert "SAP TM" in (question.answer or "")
        assert "list" not in (question.answer or "")
        question = next(one for one in asking("Do you use SAP TM?", role).questions() if one.key == "tech_stack")
        assert (question.answer or "").count("SAP") == 1


class TestNone:
    """What the manager said there is none of is told as that."""

    @pytest.mark.parametrize("field", ["travel", "equity", "bonus", "relocation"])
    def test_none(self, field: str) -> None:
        """It is an answer like any other."""
        ways = ROLE[field][3]
        question = asking(ways[0], role(Opportunity, field, "none")).questions()[0]
        assert question.answer in choices("question.answer_none")
        assert question.cites == ("candidate.reply", f"opportunity.{field}")


def test_in_their_words() -> None:
    """A question of theirs is put as they put it; what is private in it, or long, is not."""
    assert asking("Is it remote?", BARE).questions()[0].question == "Is it remote?"
    private = asking("Is it remote, as my wheelchair needs room?", BARE).questions()[0]
    assert private.question in choices("question.locations")
    hidden = asking("Is there a website for people with my cancer?", BARE).questions()[0]
    assert hidden.question in choices("question.anything")


def test_their_hours() -> None:
    """What they ask is no sign of what they may ask beside it."""
    e = engagement(candidate=attrs.evolve(MIRA, reply=Reply("Is overtime paid?", Warmth.LUKEWARM)), opportunity=KNOWN)
    assert "hours" not in {one.key for one in e.questions()}


def test_day() -> None:
    """The next step is told with its day."""
    step = NextStep("a tasting", on=date(2026, 6, 18), place="Malmö", meets=Person("Ada", "cook"))
    e = asking("What's the next step? Who would I meet?", attrs.evolve(BARE, next_step=step))
    answers = {one.key: one.answer for one in e.questions()}
    assert answers["next_step"] == "a tasting, 18 June 2026, Malmö"
    assert answers["contact"] == "Ada, cook"


class TestSources:
    """Where the facts come from is told as it is held: the sites, what they told us, what they gave us."""

    def _told(
        self, text: str, *items: Evidence[Fact], candidate: Candidate = MIRA, reply: str = ""
    ) -> tuple[str, tuple[str, ...], tuple[Need, ...]]:
        asks = attrs.evolve(candidate, reply=Reply(f"{text} {reply}", Warmth.QUESTION))
        e = engagement(*items, candidate=asks)
        question = next(one for one in e.questions() if one.key == "sources")
        return question.answer or "", question.cites, told(e).needs

    def test_places(self) -> None:
        """Each place is named once, and one fact of each is what that rests on."""
        page = Account.page("https://mira.example/")
        other = Account("stats", "mira", "https://www.stats.example/mira")
        cv = attrs.evolve(
            evidence(Project("c")), provenance=attrs.evolve(evidence(Project("c")).provenance, place="cv.pdf")
        )
        cv = attrs.evolve(cv, provenance=attrs.evolve(cv.provenance, account=attrs.evolve(GITHUB, site="file")))
        items = (evidence(Project("a")), evidence(Project("b")), evidence(Post("p"), BLOG), evidence(Post("q"), page))
        text, cites, _ = self._told("How did you find me?", *items)
        assert all(place in text for place in ("GitHub", "your blog", "your homepage"))
        assert len(cites) == 4
        text, _, _ = self._told("How did you find me?", evidence(Post("s"), other), cv)
        assert "stats.example" in text
        assert "your CV" in text

    def test_said(self) -> None:
        """What they told us themselves is a source as well."""
        text, cites, _ = self._told("How did you find me?", candidate=attrs.evolve(MIRA, said=(Said("I like quiet"),)))
        assert "what you told us" in text
        assert cites == ("candidate.reply", "candidate.said")

    @pytest.mark.parametrize("account", [BLOG, Account.page("https://mira.example/"), GITHUB])
    def test_unsure(self, account: Account) -> None:
        """What may be somebody else's is told as that, and is not called theirs."""
        text, _, _ = self._told("How did you find me?", evidence(Post("s"), account, identity=Identity.SUGGESTED))
        assert "your blog" not in text
        assert "your homepage" not in text
        assert any(text.startswith(one.split("{", 1)[0]) for one in choices("question.answer_sources_unsure"))

    def test_nothing(self) -> None:
        """Where nothing is held that is said."""
        text, cites, _ = self._told("How did you find me?")
        assert text in choices("question.answer_sources_none")
        assert cites == ("candidate.reply",)

    @pytest.mark.parametrize(("found", "place"), [("github", "GitHub"), ("https://lists.example/x", "lists.example")])
    def test_address(self, found: str, place: str) -> None:
        """Who asks for the address hears where that was found."""
        mira = attrs.evolve(MIRA, emails=(MailAddress("mira@mira.example", found),))
        text, cites, _ = self._told("Where did you get my email?", candidate=mira)
        assert place in text
        assert "candidate.emails" in cites
        assert place not in self._told("How did you find me?", candidate=mira)[0]

    def test_number(self) -> None:
        """A number that they wrote is theirs; of any other the caller looks up where it is from, and nobody else."""
        text, _, needs = self._told("How did you get my number?", reply="You can ring +47 555 01 234.")
        assert any(one in text for one in choices("question.answer_number_reply"))
        assert not needs
        text, _, (need,) = self._told("How did you get my number?")
        assert any(one in text for one in choices("question.answer_number_open"))
        assert (need.to, need.field) == ("Tomas", "")


class TestWhyMe:
    """Why them is the thing that the call rests on."""

    def test_first_block(self) -> None:
        """It is named as the credential names it, and the line rests on it."""
        index = evidence(Project("search-index", topics=("search", "index")))
        mira = attrs.evolve(MIRA, reply=Reply("Why me?", Warmth.QUESTION))
        (_, line) = told(engagement(index, candidate=mira)).lines
        assert "search-index" in line.text
        assert line.cites == ("candidate.reply", index.id)

    def test_elsewhere(self) -> None:
        """In a reply that asks beside other things it stands among the questions, or is named as left out."""
        index = evidence(Project("search-index", topics=("search", "index")))
        mira = attrs.evolve(MIRA, reply=Reply("Maybe. Why me? And how did you get my number?", Warmth.LUKEWARM))
        sheet = PITCH.write(engagement(index, candidate=mira))
        (line,) = (line for line in (*sheet.part("questions"), *sheet.left_out) if line.when == "Why me?")
        assert line.cites == ("candidate.reply", index.id)
        assert "Tomas" in {need.to for need in sheet.needs}

    def test_known_only(self) -> None:
        """What may only be known is no reason that can be told."""
        theirs = evidence(Project("search-index", topics=("search", "index")), publisher=Publisher.UNKNOWN)
        mira = attrs.evolve(MIRA, reply=Reply("Why me?", Warmth.QUESTION))
        e = engagement(theirs, candidate=mira)
        assert "search-index" not in told(e).lines[1].text
        assert e.questions()[0].answer in choices("question.answer_why_me_open")


class TestDays:
    """Who asks for the days hears of the work first, then what it begins with; only what is new is put off."""

    ROLE = attrs.evolve(OPPORTUNITY, work="deciding what a machine may settle")

    def test_days(self) -> None:
        """The work comes first, then the first project."""
        work, first = told(asking("What would I actually be doing all day?", self.ROLE)).lines[1:]
        assert "deciding what a machine may settle" in work.text
        assert "the index behind the library search" in first.text
        assert work.cites == ("candidate.reply", "opportunity.work")
        assert first.cites == ("candidate.reply", "opportunity.first_project")

    @pytest.mark.parametrize("publisher", [Publisher.SELF, Publisher.UNKNOWN])
    def test_done(self, publisher: Publisher) -> None:
        """What they have done is credited where the work begins, as far as it may be named, and hangs on it alone."""
        index = evidence(Project("search-index", topics=("search", "index")), publisher=publisher)
        mira = attrs.evolve(MIRA, reply=Reply("What's the day-to-day?", Warmth.QUESTION))
        e = engagement(index, candidate=mira, opportunity=self.ROLE)
        work, first = told(e).lines[1:]
        assert index.id not in work.cites
        assert index.id in first.cites
        assert ("search-index" in first.text) is (publisher is Publisher.SELF)


def test_foreseen() -> None:
    """What nobody answered under its name is answered by what the manager foresaw."""
    role = attrs.evolve(BARE, objections=(Objection("Is the contract permanent?", "no, four years"),))
    e = asking("Is the contract permanent?", role)
    assert e.questions()[0].answer == "no, four years"
    assert "opportunity.objections" in e.questions()[0].cites


def test_foreseen_of_another_thing() -> None:
    """What the manager foresaw answers no question that only has a word in common with it."""
    role = attrs.evolve(KNOWN, objections=(Objection("Why move to Bern?", "It is close to the mountains."),))
    (question,) = (one for one in asking("Would you pay a flat in Bern?", role).questions() if one.key == "asked.1")
    assert question.answer is None


def test_growth_is_no_lesson() -> None:
    """Where all there is to gain is a way on, they ask for that, and it has its own name in the answer."""
    role = attrs.evolve(BARE, growth="your name on the trials")
    e = engagement(opportunity=role)
    question = next(one for one in e.questions() if one.key == "growth")
    assert question.question in choices("question.growth_way")
    (_, line) = told(asking("What would I learn?", role)).lines
    assert choices("answer.label_growth_way")[0].casefold() in line.text.casefold()


def test_odd_name() -> None:
    """A project that is called "None" stands within quotes."""
    e = engagement(Project("None", description="A search index", topics=("search", "index")))
    question = e.questions()[0]
    assert "«None»" in question.question
    assert "«None»" in question.why


@pytest.mark.parametrize("post", [Post("What a failure feels like", ("safety",)), Post("Speed", ("accessibility",))])
def test_a_tag_is_no_purpose(post: Post) -> None:
    """A tag names a trade; only a title that speaks of what things are for is a reason to expect that question."""
    assert "impact" not in {one.key for one in engagement(post).questions()}


class TestAblation:
    """Whatever they ask, a fact taken away takes its answers along, and no other changes."""

    ASKED = "Why me? How did you find me? What would I be doing all day? Is it Python? What would I learn?"

    @pytest.mark.parametrize("warmth", [Warmth.QUESTION, Warmth.LUKEWARM])
    @pytest.mark.parametrize("text", [ASKED, "I won't manage people. I've done this before. I love my job."])
    def test_every_fact(self, text: str, warmth: Warmth) -> None:
        """In each section as many lines come at most as went, and the others keep their bytes."""
        facts = (
            evidence(Project("search-index", topics=("search", "index"), languages=("Python",), stars=40)),
            evidence(Project("tidy", topics=("search",), languages=("Python",))),
            evidence(Post("A search that listens", ("search",)), BLOG),
            evidence(Project("speech-answers", description="Reads answers out loud", topics=("speech", "answers"))),
        )
        role = attrs.evolve(TestDays.ROLE, tech_stack="Rust", growth="you hire two people", next_roles=("head",))
        e = engagement(*facts, candidate=attrs.evolve(MIRA, reply=Reply(text, warmth)), opportunity=role)
        sections = ("answer", "questions", "objections", "benefit", "learning")
        before = PITCH.write(e)
        for item in facts:
            after = PITCH.write(attrs.evolve(e, dossier=e.dossier.without(item.id)))
            for name in sections:
                stay = [line for line in before.part(name) if item.id not in line.cites]
                came = [line for line in after.part(name) if line not in stay]
                assert not [line for line in stay if line not in after.part(name)], name
                assert len(came) <= len(before.part(name)) - len(stay), name
                assert not any(item.id in line.cites for line in after.part(name))

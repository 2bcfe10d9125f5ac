"""What can be answered to a question, from the part of the opportunity that may be spoken of, and from nothing else.

The words around the manager's are wordings of the candidate, key by key.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from callprep.insight.questions._company import OF_COMPANY
from callprep.insight.questions._telling import (
    NONE,
    Answer,
    day,
    first_of,
    framed,
    name_of,
    person_of,
    place,
    told_of,
    towns_of,
)
from callprep.insight.questions._tools import told_tools
from callprep.model.answers import says_none
from callprep.model.company import Audience
from callprep.model.opportunity import Opportunity, ReasonOpen, Round, SpokenOpportunity
from callprep.model.wording import listed
from callprep.wording import Voice, said

__all__ = ["WORKING", "Answer", "answer_to", "is_daily", "place", "to_ask", "towns_of"]

WORKING = re.compile(
    r"\b(?:hours?|on[- ]call|overtime|shifts?|day week|four-day|part-time|weekends?|nights?|evenings?|"
    r"stand-?by|crunch)\b",
    re.IGNORECASE,
)
"""What is told of hours elsewhere than under the hours."""
_DAILY = re.compile(
    r"\b(?:day[- ](?:to|by)[- ]day|all day|every day|daily|(?:normal|typical|usual|ordinary) (?:work)?(?:day|week)|"
    r"actually)\b",
    re.IGNORECASE,
)
_BARE_HOURS = re.compile(r"^(\d[\d.,–-]*)((?: (?:a|per|each|every)\b.*)?)$", re.IGNORECASE)
_FULL = re.compile(r"\b(?:full|part)[- ]?time\b", re.IGNORECASE)
_COUNTED = re.compile(r"\d(?:[\d.,–-]*) ?(?:hours?|h|%)|\b(?:full|part)[- ]?time\b", re.IGNORECASE)
_REASONS = {
    ReasonOpen.NEW_ROLE: "new_role",
    ReasonOpen.GROWTH: "growth",
    ReasonOpen.BACKFILL: "backfill",
    ReasonOpen.REORGANISATION: "reorganisation",
}
_MOST = 3
_MAY_BE_NONE = ("travel", "equity", "bonus", "benefits", "relocation")
"""Of these "none" is an answer: there is no travel."""


def to_ask(voice: Voice, opportunity: Opportunity) -> str:
    """Name whom the recruiter asks: the name is theirs to read, and may be none that is said to the candidate."""
    return name_of(opportunity.hiring_manager) or said(voice, "people.a_manager")


def is_daily(asked: str) -> bool:
    """Tell whether a question about the work asks for the days, and not for what it begins with."""
    return bool(_DAILY.search(asked))


def _work(spoken: SpokenOpportunity, asked: str) -> Answer:
    first, work = (spoken.first_project, "first_project"), (spoken.work, "work")
    return first_of(work, first) if is_daily(asked) else first_of(first, work)


def _team(spoken: SpokenOpportunity) -> Answer:
    named = listed([name for person in spoken.team_members if (name := name_of(person))])
    return first_of((spoken.team, "team"), (named, "team_members"))


def _pay(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    beside = spoken.package if spoken.pay else spoken.package_if_asked
    pay = spoken.pay or spoken.pay_if_asked
    given = (("equity", beside.equity), ("bonus", beside.bonus))
    return (
        told_of([(pay, "salary"), *((told and framed(voice, name, told=told), name) for name, told in given)])
        if pay
        else NONE
    )


def _beside(name: str) -> Callable[[SpokenOpportunity], Answer]:
    def told(spoken: SpokenOpportunity) -> Answer:
        answer: str | None = getattr(spoken.package, name) or getattr(spoken.package_if_asked, name)
        return told_of([(answer, name)])

    return told


def _benefits(spoken: SpokenOpportunity) -> Answer:
    beside = (*spoken.package.benefits, *spoken.package_if_asked.benefits)
    return first_of((listed(beside[:_MOST]), "benefits"), (listed(spoken.about.benefits[:_MOST]), "company.benefits"))


def _success(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    goals = (
        framed(voice, "goal", goal=goal.text, day=day(goal.by)) if goal.by else goal.text for goal in spoken.success[:2]
    )
    return told_of((goal, "success") for goal in goals)


def _rounds(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    names = [_round(voice, item) for item in spoken.process]
    move = f"steps_{'one' if len(names) == 1 else 'many'}"
    told = framed(voice, move, count=str(len(names)), names=listed(names)) if names else None
    return told_of([(told, "process"), (_heard(voice, spoken), "feedback_within")])


def _heard(voice: Voice, spoken: SpokenOpportunity) -> str | None:
    within = spoken.feedback_within
    return framed(voice, "heard", when=_within(voice, within)) if within else None


def _round(voice: Voice, item: Round) -> str:
    return framed(voice, "round", name=item.name, minutes=str(item.minutes)) if item.minutes else item.name


def _within(voice: Voice, text: str) -> str:
    is_whole = text.split(" ", 1)[0].casefold() in {"in", "within", "after", "by", "on", "at"}
    return text if is_whole else framed(voice, "within", when=text)


def _decision(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    by = framed(voice, "decided", when=day(spoken.decision_by)) if spoken.decision_by else None
    return told_of([(by, "decision_by"), (_heard(voice, spoken), "feedback_within")])


def _looked_at(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    names = listed([one.name for one in spoken.competencies[:_MOST]])
    rounds = listed(list(dict.fromkeys(what for one in spoken.process for what in one.evaluates))[:_MOST])
    known = first_of((names, "competencies"), (rounds, "process"))
    return known if known.text else _rounds(voice, spoken)


def _why_open(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    move = _REASONS.get(spoken.reason_open) if spoken.reason_open else None
    reason = framed(voice, move) if move else None
    return first_of((spoken.speakable_reason, "speakable_reason"), (reason, "reason_open"))


def _hours_told(voice: Voice, spoken: SpokenOpportunity) -> str | None:
    bare = _BARE_HOURS.match((spoken.hours or "").strip())
    return framed(voice, "hours", count=bare[1], rest=bare[2]).strip() if bare else spoken.hours


def _hours(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    benefits = (*spoken.package.benefits, *spoken.package_if_asked.benefits)
    working = [(text, "benefits") for text in benefits if WORKING.search(text)]
    catch = spoken.downsides if WORKING.search(spoken.downsides or "") else None
    return told_of([(_hours_told(voice, spoken), "hours"), *working, (catch, "downsides")])


def _visa(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    sponsored = spoken.visa_sponsorship
    told = None if sponsored is None else framed(voice, "visa" if sponsored else "no_visa")
    return told_of([(told, "visa_sponsorship")])


def _start(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    notice = framed(voice, "notice", notice=spoken.max_notice) if spoken.max_notice else None
    return told_of([(spoken.start and day(spoken.start), "start"), (notice, "max_notice")])


def _terms(voice: Voice, spoken: SpokenOpportunity, asked: str) -> Answer:
    """Tell the kind of contract with its hours; hours alone only where they are what was asked: how full a week is."""
    hours = _hours_told(voice, spoken)
    if not spoken.employment_type and not (_FULL.search(asked) and _COUNTED.search(hours or "")):
        return NONE
    return told_of([(spoken.employment_type, "employment_type"), (hours, "hours")], ", ")


def _countries(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    known = told_of([(listed(spoken.eligible_countries), "eligible_countries")])
    return known if known.text else place(voice, spoken)


def _reports(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    count = spoken.reports
    if count is None:
        return NONE
    move = "reports_none" if not count else "reports_one" if count == 1 else "reports_many"
    return told_of([(framed(voice, move, count=str(count)), "reports")])


def _musts(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    musts = listed([one.text for one in spoken.must_have[:_MOST]])
    learnable = framed(voice, "learnable", what=listed(spoken.learnable[:2])) if musts and spoken.learnable else None
    profile = None if musts else spoken.profile
    return told_of([(musts, "must_have"), (profile, "profile"), (learnable, "learnable")])


def _next_step(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    step = spoken.next_step
    if step is None:
        return _rounds(voice, spoken)
    when = day(step.on.isoformat()) if step.on else step.when
    return told_of([(step.what, "next_step"), (when, "next_step"), (step.place, "next_step")], ", ")


def _contact(voice: Voice, spoken: SpokenOpportunity) -> Answer:
    """Name whom they would meet or deal with."""
    del voice
    meets = spoken.next_step.meets if spoken.next_step else None
    people = {
        told: field
        for person, field in (
            (meets, "next_step"),
            (spoken.recruiter, "recruiter"),
            (spoken.coordinator, "coordinator"),
        )
        if (told := person_of(person))
    }
    return told_of(people.items())


_BARE: Mapping[str, Callable[[SpokenOpportunity], Answer]] = MappingProxyType(
    {
        "problems": lambda spoken: first_of(
            (next(iter(spoken.problems), None), "problems"),
            (spoken.impact, "impact"),
            (spoken.team_impact, "team_impact"),
        ),
        "team": _team,
        "manager": lambda spoken: first_of(
            (person_of(spoken.manager), "manager"), (person_of(spoken.hiring_manager), "hiring_manager")
        ),
        "impact": lambda spoken: first_of(
            (spoken.impact, "impact"), (spoken.industry_change, "industry_change"), (spoken.mission, "mission")
        ),
        "mission": lambda spoken: first_of((spoken.mission, "mission"), (spoken.impact, "impact")),
        "team_impact": lambda spoken: first_of(
            (spoken.team_impact, "team_impact"), (spoken.company_goals, "company_goals"), (spoken.impact, "impact")
        ),
        "company_goals": lambda spoken: first_of((spoken.company_goals, "company_goals"), (spoken.mission, "mission")),
        "next_roles": lambda spoken: first_of((listed(spoken.next_roles), "next_roles"), (spoken.growth, "growth")),
        "travel": lambda spoken: told_of([(spoken.travel, "travel")]),
        "timezone_overlap": lambda spoken: told_of([(spoken.timezone_overlap, "timezone_overlap")]),
        "relocation": lambda spoken: told_of([(spoken.relocation, "relocation")]),
        "downsides": lambda spoken: told_of([(spoken.downsides, "downsides")]),
        "selling_points": lambda spoken: first_of(
            ("; ".join(spoken.selling_points[:2]), "selling_points"), (spoken.impact, "impact")
        ),
        "equity": _beside("equity"),
        "bonus": _beside("bonus"),
        "benefits": _benefits,
        "title": lambda spoken: told_of([(spoken.title, "title"), (spoken.level, "level")], ", "),
        "level": lambda spoken: told_of([(spoken.level, "level")]),
        "nice_to_have": lambda spoken: told_of(
            [(listed([one.text for one in spoken.nice_to_have[:_MOST]]), "nice_to_have")]
        ),
        "deal_breakers": lambda spoken: told_of(
            [(listed([one.text for one in spoken.deal_breakers[:_MOST]]), "deal_breakers")]
        ),
        "learnable": lambda spoken: told_of([(listed(spoken.learnable[:_MOST]), "learnable")]),
    }
)
"""By the key of a question, the manager's words as they are."""
_FRAMED: Mapping[str, Callable[[Voice, SpokenOpportunity], Answer]] = MappingProxyType(
    {
        "salary": _pay,
        "success": _success,
        "process": _rounds,
        "decision": _decision,
        "competencies": _looked_at,
        "reason_open": _why_open,
        "visa_sponsorship": _visa,
        "locations": place,
        "eligible_countries": _countries,
        "start": _start,
        "hours": _hours,
        "reports": _reports,
        "must_have": _musts,
        "next_step": _next_step,
        "contact": _contact,
        **OF_COMPANY,
    }
)
"""By the key of a question, figures and choices in words of ours."""


def answer_to(
    key: str, voice: Voice, spoken: SpokenOpportunity, asked: str = "", *, opportunity: Opportunity | None = None
) -> Answer:
    """Answer a question by its key; what they would learn is asked of the already-done guard instead.

    Args:
        key: The key of the question.
        voice: Whose wordings frame the answer.
        spoken: What may be spoken of.
        asked: The question in their words: a tool that it names is answered about, and so is every day of the work.
        opportunity: The role itself, where "none" is an answer that may be told.
    """
    if key == "tech_stack":
        tools = told_tools(voice, spoken, asked)
        return Answer(tools.text, tools.fields)
    if key == "work":
        return _work(spoken, asked)
    if key == "employment_type":
        return _terms(voice, spoken, asked)
    answer = _FRAMED[key](voice, spoken) if key in _FRAMED else _BARE[key](spoken)
    if not answer.text and key in _MAY_BE_NONE and opportunity and _is_none(opportunity, key):
        return Answer(framed(voice, "none"), (f"opportunity.{key}",))
    return answer


def _is_none(opportunity: Opportunity, field: str) -> bool:
    """Tell whether the manager said that there is none of it, and it may be told."""
    told: object = getattr(opportunity, field)
    is_none = told == () or says_none(told)
    return is_none and opportunity.heard_by(field).reaches(Audience.SPEAKABLE)

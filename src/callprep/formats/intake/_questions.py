"""The questions of the form, in the order of a good intake of thirty minutes, in words for a hiring manager.

Why it is open, the difference, the work, what it moves, success, the person, the tools, the people and the place,
growth and honesty, the rounds, pay, then who does what by when.
"""

from __future__ import annotations

import enum

import attrs

from callprep.model.company import CompanyLink, FundingRound, Product
from callprep.model.money import Salary
from callprep.model.parts import Competency, Goal, NextStep, Objection, Person, Problem, Requirement, Round, Team, Tech

__all__ = ["ASKED", "NAMES", "Ask", "Shape"]


class Shape(enum.Enum):
    """What an answer is: prose, several lines, one value or several with parts, a word, a number, yes or no."""

    PROSE = "text"
    LINES = "list of texts"
    ONE = "parts"
    MANY = "list of parts"
    CHOICE = "one of the choices"
    WHOLE = "whole number"
    FLAG = "yes or no"


@attrs.frozen
class Ask:
    """One question: the field that it fills, and `of`, the key of `Opportunity.missing` under which it is missed."""

    key: str
    of: str
    text: str
    hint: str
    shape: Shape = Shape.PROSE
    kind: type = str
    topic: str = ""


def _lines(key: str, of: str, text: str, hint: str) -> Ask:
    return Ask(key, of, text, hint, Shape.LINES)


def _many(key: str, of: str, kind: type, text: str, hint: str) -> Ask:
    return Ask(key, of, text, hint, Shape.MANY, kind)


def _one(key: str, of: str, kind: type, text: str, hint: str) -> Ask:
    return Ask(key, of, text, hint, Shape.ONE, kind)


_AS_PAY = "Told as you choose at pay."  # the one promise that holds, for there it is chosen who may hear it
_YES_NO = "Yes or no."
_NAMES = "One person a line: name | role: what they do | agreed: yes, if they agreed to be named to candidates."

_TOPICS: tuple[tuple[str, tuple[Ask, ...]], ...] = (
    ("Why now", (
        Ask("reason_open", "reason_open", "Why is the position open?",
            "One of: new_role, growth, backfill, reorganisation, other.", Shape.CHOICE),
        Ask("speakable_reason", "reason_open", "What of that may a candidate hear?", "In a sentence."),
        Ask("reason_note", "reason_open", "And the story behind it?", "Between us; no candidate hears it."),
        Ask("urgency", "urgency", "What happens if nobody is hired?", "In a sentence or two."),
    )),
    ("The difference it makes", (
        Ask("impact", "impact", "What wider difference will they make?",
            "In the industry or the world, in two or three sentences; for whom, and how many?"),
        Ask("industry_change", "impact", "What changes in your industry because of it?", "In a sentence or two."),
        _many("proof", "impact", CompanyLink, "Which pages show it?", "One address a line."),
        Ask("mission", "mission", "What is the mission of the role, in one sentence?",
            "Such as: make every drive work without a network."),
    )),
    ("The work", (
        Ask("first_project", "work", "What will they work on first?",
            "In two or three sentences: what there is today, and what should be there then."),
        Ask("work", "work", "And what is the work beyond that?", "In two or three sentences, no list of duties."),
        _many("problems", "work", Problem, "Which problems do they solve?",
              "One a line: problem | detail: more about it | novelty: build, extend or maintain."),
    )),
    ("What it moves", (
        Ask("team_impact", "team_impact", "How does it move the team?",
            "What can the team do then that it cannot now?"),
        Ask("company_goals", "team_impact", "Which aim of the company does it move?", "In a sentence or two."),
    )),
    ("Success", (
        _many("success", "success", Goal, "What shows success, and by when?",
              "Three to eight, one a line: what will be there | by: 90 days | metric: how one sees it."),
    )),
    ("The person", (
        Ask("profile", "must_have", "Whom are you looking for?",
            "In two or three sentences: what have they done before? Nothing about age, family or origin."),
        _many("must_have", "must_have", Requirement, "What is a must?",
              "At most five, one a line; would you turn down somebody great without it? "
              "Parts: kind (skill, experience, credential, language, place, other), years, testable_by."),
        _many("nice_to_have", "must_have", Requirement, "What is nice to have?", "One a line, parts as above."),
        _many("deal_breakers", "must_have", Requirement, "What rules somebody out?", "One a line; none is an answer."),
        _lines("learnable", "learnable", "What can be learned on the job?", "One a line."),
    )),
    ("The tools", (
        _many("tech_stack", "tech_stack", Tech, "Which tools, languages and systems?",
              "Names with commas, or one a line: Kafka | use: core, some, planned or legacy | note: for what."),
    )),
    ("The people and the place", (
        _one("team", "team", Team, "Who is in the team?",
             "In words, or: name | size: 6 | members: Asha Rao / role: designer; Ben Ito."),
        _many("team_members", "team", Person, "With whom would they work most?", _NAMES),
        _one("manager", "manager", Person, "Whom do they report to?", "Name | role: what they do."),
        _one("hiring_manager", "manager", Person, "Who decides whom to hire?", "Name | role: what they do."),
        Ask("level", "manager", "At which level?", "As you call it in the company."),
        Ask("reports", "manager", "How many people report to them?", "A number; 0 if nobody.", Shape.WHOLE),
        _lines("locations", "locations", "Where is the work done?", "One place a line."),
        Ask("remote", "locations", "On site, hybrid or remote?", "In a few words."),
        Ask("days_on_site", "locations", "How many days a week on site?", "A number.", Shape.WHOLE),
        _lines("eligible_countries", "locations", "From which countries may they work?", "One a line."),
        Ask("timezone_overlap", "locations", "Which hours must overlap, in which zone?", "In a few words."),
        Ask("travel", "locations", "How much travel?", "Days a month, and where to."),
        Ask("visa_sponsorship", "locations", "Do you sponsor visas?", _YES_NO, Shape.FLAG),
        Ask("relocation", "locations", "Do you help with moving?", "With what, in a few words."),
        Ask("employment_type", "employment_type", "Which kind of contract?", "Permanent, full time, and the like."),
        Ask("start", "employment_type", "When should they start?", "A date, or words."),
        Ask("max_notice", "employment_type", "How long a notice can you wait for?", "In weeks or months."),
        Ask("hours", "employment_type", "How many hours a week?", "And whether less is possible."),
    )),
    ("Growth, and the honest picture", (
        Ask("growth", "growth", "What room to grow is there?", "What would they become that they are not today?"),
        _lines("next_roles", "growth", "Which roles may come next?", "One a line."),
        _lines("learning", "growth", "What will they learn?", "One a line."),
        _lines("selling_points", "selling_points", "What draws people here?", "One a line."),
        _many("objections", "selling_points", Objection, "What makes people hesitate?",
              "One a line: what they ask | answer: the honest answer."),
        Ask("downsides", "selling_points", "What is hard about it?", "Honestly; it is told before they sign."),
    )),
    ("The rounds", (
        _many("process", "process", Round, "Which rounds follow?",
              "One a line, in order: talk with the team | minutes: 45 | people: Asha Rao / agreed: yes; Ben Ito | "
              "evaluates: design; debugging | how: video | prepare: nothing. Write internal: yes for those not told."),
        _many("competencies", "competencies", Competency, "What do the rounds look for?",
              "One a line: what | why: why it matters | round: in which | weight: a number, for us alone."),
        Ask("feedback_within", "process", "How soon after a round do they hear from us?", "Such as: two days."),
        Ask("decision_by", "process", "By when is it decided?", "A date, or words."),
        _one("next_step", "process", NextStep, "What is the one small step to offer on the call?",
             "Such as: come by for a short talk | when: next week | minutes: 30 | place: the office "
             "| meets: Asha Rao."),
    )),
    ("Pay", (
        _one("salary", "salary", Salary, "Pay, and who may hear it?",
             "min: 60000 | max: 80000 | currency: EUR | period: year | basis: gross | disclose: say, if_asked or never "
             "| stretch: how far in need, for us alone. Without disclose no candidate hears it."),
        Ask("equity", "salary", "Shares or options?", f"How many or which part, and how they vest. {_AS_PAY}"),
        Ask("bonus", "salary", "A bonus?", f"How much, and what it hangs on. {_AS_PAY}"),
        _lines("benefits", "salary", "What comes on top?", f"One a line. {_AS_PAY}"),
        Ask("flexibility", "salary", "Where can you bend, and how far?", "Between us; no candidate hears it."),
    )),
    ("When, and who does what", (
        Ask("target_start", "approved", "By when do you need somebody?", "A date, or words; between us."),
        Ask("headcount", "approved", "For how many people?", "A number.", Shape.WHOLE),
        Ask("approved", "approved", "Is the budget approved?", _YES_NO, Shape.FLAG),
        _many("approvers", "approved", Person, "Who approves?", "One person a line."),
        _one("recruiter", "recruiter", Person, "Who calls the candidates?", "Name | role: what they do."),
        _one("coordinator", "recruiter", Person, "Who arranges the rounds?", "Name | role: what they do."),
        _lines("ideal_profiles", "ideal_profiles", "Which one or two people would you hire at once?",
               "Addresses of their pages, one a line."),
        _lines("target_companies", "ideal_profiles", "At which companies to look?", "One a line."),
        _lines("off_limits", "ideal_profiles", "Which companies are off limits?", "One a line; none is an answer."),
        Ask("sourcing_notes", "sourcing_notes", "Where else would you look?", "Communities, conferences, papers."),
        Ask("confidential", "", "Is the search confidential?", "Yes or no. If yes, no mail names company or title.",
            Shape.FLAG),
    )),
    ("The company", (
        Ask("company.startup", "startup", "Is the company a start-up?", _YES_NO, Shape.FLAG),
        _many("company.products", "", Product, "Which products may a candidate hear of?",
              "One a line: name | one_liner: what it is | status: live, building or planned | specifics: one; two "
              "| url: its page | audience: written, speakable or internal."),
        _many("company.founders", "funding", Person, "Who founded it?", _NAMES),
        _many("company.funding", "funding", FundingRound, "How is it funded?",
              "One round a line: Series A | amount: 5 million EUR | closed: 2026-03-01 | source: an address "
              "| investors: one; two."),
    )),
)  # fmt: skip

ASKED = tuple(attrs.evolve(ask, topic=topic) for topic, asks in _TOPICS for ask in asks)
"""Every question, in order; a key with a dot is a field of the company."""

NAMES = frozenset(
    (
        "must_have nice_to_have deal_breakers learnable tech_stack locations eligible_countries next_roles learning "
        "benefits target_companies off_limits"
    ).split()
)
"""The lists whose items are often short names, which people part by commas."""

"""The questions to the hiring manager: the eight of the guide, then what good intakes ask beyond them."""

from __future__ import annotations

import attrs

__all__ = ["ALL", "BACKERS", "BEYOND", "EIGHT", "Asked"]


@attrs.frozen
class Asked:
    """A question, what an open answer blocks, what the candidate then asks, and the fields that answer it.

    `key` is the field that answers it first, `name` what one calls it ("no growth answer"). Of the eight, `readiness`
    knows the other fields.
    """

    number: str
    key: str
    name: str
    question: str
    blocks: str
    candidate_asks: str
    answered_by: tuple[str, ...] = ()


EIGHT = (
    Asked("Q1", "impact", "impact", "What wider difference will they make, in the industry or the world?",
          "no impact opening; the company line falls back to what it makes", "What's in it for me?"),
    Asked("Q2", "work", "work", "What will they work on first, and which problem does it solve?",
          "no role block: only the opener and questions", "What exactly would I build?"),
    Asked("Q3", "team_impact", "team impact", "How does it move the team and the company's aims?",
          "no sentence on why it matters here", "Why does it matter there?"),
    Asked("Q4", "growth", "growth", "What room to grow is there: what will they learn, and what comes next?",
          "no growth sentence, and nothing new to offer where they have done the work before: "
          "the pitch cannot say what they would become",
          "What would I learn? Where next?"),
    Asked("Q5", "success", "success", "What shows that they succeed, by which measure, and by when?",
          "no answer to how they will be judged", "How will I be judged?"),
    Asked("Q6", "tech_stack", "stack", "Which tools, languages and systems, and how is each used?",
          "the stack sheet is empty", "What is the stack, and why?"),
    Asked("Q7", "must_have", "profile", "Which profile: what is a must, what is nice, what rules somebody out?",
          "fit has no criteria", "Do I need X?"),
    Asked("Q8", "salary", "pay", "What are the limits of the pay, and who may hear them?",
          "the pay question gets a promise to find out", "What is the pay?"),
)  # fmt: skip

BACKERS = Asked(
    "Start-up", "funding", "funding",
    "Who founded it, and how is it funded: which round, how much, when, by whose word?",
    "the start-up questions", "Who is behind it, and how long does the money last?",
)  # fmt: skip

# by use: what pitch, recap, fit and the candidate's questions need, then what the sheet alone needs
BEYOND = (
    Asked("Team", "team", "team", "Who is in the team, how many, and with whom would they work most?",
          "no word on the people", "Who is in the team?", ("team",)),
    Asked("Line", "manager", "manager", "Whom do they report to, at which level, and who reports to them?",
          "no word on where they stand", "Who would be my manager?",
          ("manager", "hiring_manager", "level", "reports")),
    Asked("Place", "locations", "place",
          "Where is the work done: place, days on site, countries, time zones, travel, visa, relocation?",
          "no word on the place, and fit cannot judge it", "Where, and how much from home?",
          ("locations", "remote", "days_on_site", "eligible_countries")),
    Asked("Terms", "employment_type", "terms", "Which terms: kind of contract, start, longest notice, hours?",
          "fit cannot judge start and notice", "When would I start, and how many hours?",
          ("employment_type", "start", "max_notice", "hours")),
    Asked("Rounds", "process", "process",
          "Which interview rounds follow, with whom, how long, what does each test, and when comes the answer?",
          "the recap has no way from here", "What comes next?", ("process",)),
    Asked("Scorecard", "competencies", "scorecard", "What do the rounds look for, and why?",
          "the recap cannot say how they are evaluated", "How should I prepare?", ("competencies",)),
    Asked("Mission", "mission", "mission", "What is the mission of the role, in one sentence?",
          "no one-liner of the role", "", ("mission",)),
    Asked("Learnable", "learnable", "learnable", "What of the profile can be learned on the job?",
          "a gap in fit stays a gap", "Could I learn that with you?", ("learnable",)),
    Asked("Why now", "reason_open", "reason", "Why is the role open now, and what of that may be said?",
          "no answer to why it is open", "Why is it open?", ("reason_open", "speakable_reason")),
    Asked("Honesty", "selling_points", "selling and downsides",
          "What draws people, what makes them hesitate, and what is the honest answer?",
          "no answer ready for an objection", "What is the catch?", ("selling_points", "objections", "downsides")),
    Asked("Owners", "recruiter", "owner", "Who owns which step, and who calls back by when?",
          "the next step has no owner", "Who calls me back?", ("recruiter", "coordinator")),
    Asked("Approval", "approved", "approval", "Is it approved, for how many, by whom, and to start when?",
          "a talk about a position that may not exist", "", ("approved",)),
    Asked("Urgency", "urgency", "urgency", "What happens if nobody is hired?",
          "the sheet does not say how urgent it is", "", ("urgency",)),
    Asked("Calibration", "ideal_profiles", "calibration",
          "Which one or two people would you hire at once; which firms to look at, and which are off limits?",
          "fit cannot stop at an employer that is off limits", "",
          ("ideal_profiles", "target_companies", "off_limits")),
    Asked("Sourcing", "sourcing_notes", "sourcing", "Where would you look?", "the sheet has no hint where to look", "",
          ("sourcing_notes",)),
)  # fmt: skip

ALL = (*EIGHT, BACKERS, *BEYOND)

"""The questions to the hiring manager: the eight of the guide, then what good intakes ask beyond them."""

from __future__ import annotations

import attrs

__all__ = ["ALL", "BACKERS", "BEYOND", "EIGHT", "Asked"]


@attrs.frozen
class Asked:
    """A question, what an open answer blocks, what the candidate then asks, and the fields that answer it.

    `key` is the field that answers it first, `name` what one calls it ("no growth answer"). `blocks` ends the sentence
    "no growth answer: …", and `thin`, of what may be thin, "only a thin growth answer: …". Of the eight, `readiness`
    knows the other fields.
    """

    number: str
    key: str
    name: str
    question: str
    blocks: str
    candidate_asks: str
    answered_by: tuple[str, ...] = ()
    thin: str = ""


EIGHT = (
    Asked("Q1", "impact", "impact", "What wider difference will they make, in the industry or the world?",
          "the pitch opens with what the company makes, and not with what it is for", "What's in it for me?",
          thin="the pitch opens with words that any company could say"),
    Asked("Q2", "work", "work", "What will they work on first, and which problem does it solve?",
          "nothing is pitched, there are only the opener and questions", "What exactly would I build?",
          thin="the pitch says too little of the work to compare it with what they have done"),
    Asked("Q3", "team_impact", "team impact", "How does it move the team and the company's aims?",
          "nothing says why it matters there", "Why does it matter there?",
          thin="too little says why it matters there"),
    Asked("Q4", "growth", "growth", "What room to grow is there: what will they learn, and what comes next?",
          "the pitch cannot say what they would become, and has nothing new for those who have done the work before",
          "What would I learn? Where next?",
          thin="the pitch can hardly say what they would become"),
    Asked("Q5", "success", "success", "What shows that they succeed, by which measure, and by when?",
          "nobody can say how they will be judged", "How will I be judged?",
          thin="nobody can say by which measure or by when they will be judged"),
    Asked("Q6", "tech_stack", "stack", "Which tools, languages and systems, and how is each used?",
          "the stack sheet is empty", "What is the stack, and why?",
          thin="the stack sheet has no tool that they would use every day"),
    Asked("Q7", "must_have", "profile", "Which profile: what is a must, what is nice, what rules somebody out?",
          "fit has no criteria of skill", "Do I need X?",
          thin="fit cannot tell what matters most"),
    Asked("Q8", "salary", "pay", "What are the limits of the pay, and who may hear them?",
          "the question for the pay gets no more than a promise to find out", "What is the pay?",
          thin="the pay cannot be told in full, with limits, currency and period"),
)  # fmt: skip

BACKERS = Asked(
    "Start-up", "funding", "funding",
    "Who founded it, and how is it funded: which round, how much, when, by whose word?",
    "nobody can say in full who is behind the start-up", "Who is behind it, and how long does the money last?",
    thin="a round of funding cannot be told with its sum, its day and its source",
)  # fmt: skip

# by use: what pitch, recap, fit and the candidate's questions need, then what the sheet alone needs
BEYOND = (
    Asked("Team", "team", "team", "Who is in the team, how many, and with whom would they work most?",
          "nothing says who the people are", "Who is in the team?", ("team",)),
    Asked("Line", "manager", "manager", "Whom do they report to, at which level, and who reports to them?",
          "nothing says where they would stand", "Who would be my manager?",
          ("manager", "hiring_manager", "level", "reports")),
    Asked("Place", "locations", "place",
          "Where is the work done: place, days on site, countries, time zones, travel, visa, relocation?",
          "fit cannot compare it with where they live", "Where, and how much from home?",
          ("locations", "remote", "days_on_site", "eligible_countries")),
    Asked("Terms", "employment_type", "terms", "Which terms: kind of contract, start, longest notice, hours?",
          "fit cannot judge start, notice and hours", "When would I start, and how many hours?",
          ("employment_type", "start", "max_notice", "hours")),
    Asked("Rounds", "process", "process",
          "Which interview rounds follow, with whom, how long, what does each test, and when comes the answer?",
          "the recap cannot say what follows", "What comes next?", ("process",)),
    Asked("Scorecard", "competencies", "scorecard", "What do the rounds look for, and why?",
          "the recap cannot say how they are evaluated", "How should I prepare?", ("competencies",)),
    Asked("Mission", "mission", "mission", "What is the mission of the role, in one sentence?",
          "the role has no line that says what it is for", "", ("mission",)),
    Asked("Learnable", "learnable", "learnable", "What of the profile can be learned on the job?",
          "a gap in fit stays a gap", "Could I learn that with you?", ("learnable",)),
    Asked("Why now", "reason_open", "reason", "Why is the role open now, and what of that may be said?",
          "nobody can say why it is open", "Why is it open?", ("reason_open", "speakable_reason")),
    Asked("Honesty", "selling_points", "honest",
          "What draws people, what makes them hesitate, and what is the honest answer?",
          "the call has no words for what draws people, and none for a doubt", "What is the catch?",
          ("selling_points", "objections", "downsides")),
    Asked("Start-up?", "startup", "start-up", "Is the company a start-up?",
          "nobody knows whether to ask who founded it and how it is funded", "Is it a start-up?",
          ("company.startup",)),
    Asked("Owners", "recruiter", "owner", "Who owns which step, and who calls back by when?",
          "nobody is named who calls back", "Who calls me back?", ("recruiter", "coordinator")),
    Asked("Approval", "approved", "approval", "Is it approved, for how many, by whom, and to start when?",
          "the talk may be about a position that will not exist", "", ("approved",)),
    Asked("Urgency", "urgency", "urgency", "What happens if nobody is hired?",
          "nothing says what waiting costs", "", ("urgency",)),
    Asked("Calibration", "ideal_profiles", "calibration",
          "Which one or two people would you hire at once; which firms to look at, and which are off limits?",
          "fit knows no employer that is off limits", "",
          ("ideal_profiles", "target_companies", "off_limits")),
    Asked("Sourcing", "sourcing_notes", "sourcing", "Where would you look?", "nothing says where to look", "",
          ("sourcing_notes",)),
)  # fmt: skip

ALL = (*EIGHT, BACKERS, *BEYOND)

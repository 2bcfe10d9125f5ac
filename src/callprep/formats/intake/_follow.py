"""What to ask again: where an answer says nothing, says too little, or contradicts another."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from callprep.formats.intake._writing import ASKED_AGAIN, SO_FAR, plain
from callprep.model.intake import Concern, intake_lint
from callprep.model.opportunity import Opportunity
from callprep.model.readiness import State

__all__ = ["follow_ups", "is_note"]

_LONGEST = 80
_BY_DAY = frozenset({"intake.stale", "intake.impossible"})
_WORDS = {
    "intake.vague": "«{text}» could be said of every role. What shows it here: one example, or a number?",
    "intake.musts": "{text}: without which of them would you turn down somebody great? The others are nice to have.",
    "intake.must_unused": "«{text}»: which task needs it? If none does, it is nice to have.",
    "intake.salary": "«{text}»: {why}. Which limits, in which currency, for which period?",
    "intake.outcome": "«{text}»: how would one see it, and by when?",
    "intake.impossible": "«{text}»: {why}. How long is long enough?",
    "intake.conflict": "«{text}», {why}: which of the two holds?",
    "intake.protected": "«{text}» {why}. Better: {instead}.",
    "intake.stale": "The answer is {text}. Does it still hold?",
}
_OTHERWISE = "«{text}» {why}: {instead}."
_THIN = {
    "impact": "In a sentence or two, please: for whom does it change what?",
    "work": "In a sentence or two, please: what is there today, and what should be there then?",
    "team_impact": "In a sentence or two, please: what can the team do then that it cannot now?",
    "growth": "In a sentence or two, please: what would they become that they are not today?",
    "success": "Nothing here has a measure or a date: how would one see it, and by when?",
    "tech_stack": "Which of these do they use every day?",
    "must_have": "In a sentence or two, please: what have they done before?",
    "salary": "Which limits, in which currency, for which period?",
    "funding": "Of each round we need the sum, the day, and who says so.",
}
"""What to ask where an answer is thin: by the key of `missing`. It is asked at the first answer that is there."""
_IN_WORDS = {
    "impact": ("impact", "industry_change"),
    "work": ("first_project", "work"),
    "team_impact": ("team_impact", "company_goals"),
    "growth": ("growth",),
    "must_have": ("profile",),
    "funding": ("company.funding",),
}
"""Where a sentence answers a question: what we ask again stands under the first of these that is told, else the first.

Under a list of one a line it would ask for what does not go there.
"""
_LISTS = {"work": ("problems",), "growth": ("learning", "next_roles"), "must_have": ("must_have",)}


def _pattern(words: str) -> str:
    """Match words of ours with anything in their gaps: bounded, for a mail may hold whatever would make it slow."""
    told = re.sub(r"\\{text\\}", f"[^«»]{{0,{_LONGEST}}}", re.escape(words))
    return re.sub(r"\\{\w+\\}", f"[^«»]{{0,{_LONGEST_GAP}}}", told)


_LONGEST_GAP = 200
_LONGEST_NOTE = 600
_OURS = re.compile(
    rf"{ASKED_AGAIN}(?:{'|'.join(map(_pattern, (*_WORDS.values(), _OTHERWISE, *_THIN.values())))})"
    rf"|{SO_FAR}[^.]{{0,{_LONGEST_GAP}}}+\."
)


def is_note(words: str) -> bool:
    """Tell whether words are a note of ours, on whatever opportunity: what we ask again, or whose word an answer is."""
    return len(words) <= _LONGEST_NOTE and _OURS.fullmatch(words) is not None


def follow_ups(opportunity: Opportunity, today: date | None) -> Mapping[str, tuple[str, ...]]:
    """Give by key what to ask again; what somebody acknowledged by name is not asked again.

    Without `today` nothing is judged by its age.
    """
    found: dict[str, tuple[str, ...]] = {}
    for concern in intake_lint(opportunity, today or date.min):
        if concern.by is None and (today or concern.id not in _BY_DAY):
            found[concern.field] = (*found.get(concern.field, ()), _asked(concern))
    for question in opportunity.missing():
        keys = _IN_WORDS.get(question.key, (question.key,))
        also = _LISTS.get(question.key, ())
        if question.state is State.THIN and not any(key in found for key in (*keys, *also)):
            first = next((key for key in keys if _is_told(opportunity, key)), keys[0])
            found[first] = (_THIN[question.key],)
    return found


def _asked(concern: Concern) -> str:
    words = _WORDS.get(concern.id, _OTHERWISE)
    why, instead = (_short(told, _LONGEST_GAP) for told in (concern.why, concern.instead))
    return words.format(text=_short(concern.text, _LONGEST), why=why, instead=instead)


def _short(words: str, longest: int) -> str:
    """Give words of an answer as a quotation, in short and without quotation marks like ours."""
    told = plain(words).translate(_INNER)
    return told if len(told) <= longest else f"{told[: longest - 1]}…"


_INNER = str.maketrans(
    "«»", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
)


def _is_told(opportunity: Opportunity, key: str) -> bool:
    return bool(getattr(opportunity.company if "." in key else opportunity, key.rpartition(".")[2]))

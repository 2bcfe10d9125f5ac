"""The sensitive filter: clauses about protected matters go before anything is stored; the work beside them stays.

A first form for English: plain statements about oneself and one's family, by category. It is put on the safe side by
what surrounds it (only listed hobbies ever become hooks) and takes its place in the research already, so that a
sharper set of rules changes this module alone. What it does not know, it keeps: it is no promise of completeness.
"""

from __future__ import annotations

import re

from callprep.model.facts import Screened

__all__ = ["borderline", "screen"]

_LONGEST = 20_000  # characters of one text that are kept at all: profile texts have a few hundred

_SELF = r"\b(?:i am|i['’]?m|as an?|being an?|proud|lifelong|practi[cs]ing|devout)\b[\w ,'’-]{0,30}?\b"
"""The person speaks of themself, and what they are follows within a few words."""

_LIVES_WITH = r"\b(?:my|recovering from|living with|battling|survived|survivor of|suffer(?:ing)? from) (?:[\w-]+ ){0,2}"

_CATEGORIES: dict[str, tuple[str, ...]] = {
    "health": (
        r"\bdiagnosed with\b",
        _LIVES_WITH
        + r"(?:cancer|depression|anxiety|diabetes|adhd|autism|bipolar|epilepsy|hiv|illness|chemo|therapy)\b",
        r"\b(?:cancer|stroke) survivor\b",
    ),
    "disability": (
        _SELF + r"(?:disabled|deaf|blind|wheelchair user|neurodivergent|autistic)\b",
        r"\bmy disability\b",
    ),
    "religion": (
        _SELF + r"(?:christian|catholic|muslim|jew|jewish|hindu|buddhist|sikh|atheist|mormon)\b",
        r"\b(?:jesus|allah) (?:is|saves|loves)\b",
        r"\bmy (?:church|mosque|temple|faith|parish)\b",
    ),
    "politics": (
        _SELF + r"(?:republican|democrat|conservative|socialist|communist|tory|libertarian|leftist)\b",
        r"\bi (?:vote|voted|campaign|campaigned) for\b",
        r"\bmember of the [\w ]{1,30} party\b",
    ),
    "union": (r"\bunion (?:rep|steward|organi[sz]er)\b", r"\bmember of the [\w ]{1,30} union\b"),
    "orientation": (_SELF + r"(?:gay|lesbian|bisexual|queer|asexual|heterosexual)\b",),
    "gender identity": (_SELF + r"(?:trans|transgender|non-?binary)\b",),
    "family": (
        r"\b(?:pregnant|expecting (?:a|our|my) (?:baby|child)|maternity leave|paternity leave)\b",
        r"\b(?:father|mother|dad|mum|mom|parent) (?:of|to) (?:\d|one|two|three|four|five|a|twins)\b",
        r"\bmy (?:kids?|children|son|daughter|baby)\b",
    ),
    "marital status": (r"\bmy (?:wife|husband|spouse|fianc[eé]e?)\b", r"\b(?:divorced|newly ?wed|happily married)\b"),
    "age": (
        r"\b(?:i am|i['’]?m|aged?) \d{2}(?: years old)?\b",
        r"\b\d{2} years old\b",
        r"\b\d{2}[- ]year[- ]old\b",
        r"\bborn in (?:19|20)\d\d\b",
    ),
    "origin": (_SELF + r"(?:immigrant|refugee)\b", r"\bmy (?:visa|green card|asylum|ethnicity)\b"),
    "crime": (r"\b(?:convicted|arrested|felony|felon|prison sentence|on probation|ex-con)\b",),
    "finance": (r"\b(?:bankrupt|bankruptcy|my debts?|deep in debt|foreclosure)\b",),
    "military": (r"\b(?:army|navy|marine|military|war) veteran\b",),
    "caste": (r"\bmy caste\b", _SELF + r"(?:dalit|brahmin)\b"),
}

_RULES = tuple(
    (name, re.compile(pattern, re.IGNORECASE)) for name, patterns in _CATEGORIES.items() for pattern in patterns
)
_CLAUSE = re.compile(r"([.;!?\n|•·]+|,? and |, )")


def borderline(text: str) -> bool:
    """Tell whether a text touches a protected matter without telling one: it stays, and opens no conversation."""
    del text
    return False


def screen(text: str) -> Screened:
    """Take the sensitive clauses out of a text.

    Returns:
        What stays, and the categories of what went, each once a clause; a text without any comes back as it was (its
        first 20,000 characters).
    """
    told = text[:_LONGEST]
    if not any(rule.search(told) for _, rule in _RULES):
        return Screened(told)
    kept: list[str] = []
    dropped: list[str] = []
    pieces = _CLAUSE.split(told)
    # a clause takes the joint before it along, so that no "and" is left hanging
    for joint, clause in zip(["", *pieces[1::2]], pieces[::2], strict=True):
        category = next((name for name, rule in _RULES if rule.search(clause)), None)
        if category is None:
            kept.append((joint if kept else "") + clause)
        else:
            dropped.append(category)
    left = "".join(kept).strip(" ,;|•·\n")
    # a rule that fires across clauses tells nothing about which of them to keep: then none is kept
    across = next((name for name, rule in _RULES if rule.search(left)), None)
    return Screened("", (*dropped, across)) if across else Screened(left, tuple(dropped))

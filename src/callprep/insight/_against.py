"""Whether somebody speaks against the company that rings, or against recruiters, or says farewell to an employer.

None of it opens a conversation, and who rings should have read it before. A pattern asks for the company's name and for
what is said of it in one sentence: "How Tollgate settles in a minute" and "We left cash for Tollgate" are no reproach.
Word tables of our own, English only. A false alarm costs one opener, a miss the call.
"""

from __future__ import annotations

import re
from functools import lru_cache

from callprep.insight._texts import prose, whereabouts
from callprep.model._naming import Names, company_forms
from callprep.model.facts import Answer, Fact, Post, Talk, Wish

__all__ = ["against", "is_farewell", "speaks_against_company", "speaks_against_recruiters"]

_LONGEST = 2_000  # characters of one text that are looked at
_SENTENCE = re.compile(r"[.;!?…]+(?=\s|$)|\n+")
_SPEAKS = (Post, Talk, Answer, Wish)  # works and jobs have names, and reproach nobody

# what stands before the one that is reproached, with up to four words between …
_REFUSED = (
    r"never(?! been (?:so )?(?:happ|proud|bett)| looked back| too late)|no longer|won[’']t|wouldn[’']t|cannot"
    r"|can[’']t|don[’']t"
    r"|not (?:again|apply|buy|go|going|join|joining|recommend|trust|use|using|work|working)|refus(?:e|ed|ing)"
    r"|reject(?:ed|ing)?"
    r"|stop(?:ped|ping)?|boycott(?:ed|ing|s)?|avoid(?:ed|ing)?|ignor(?:e|ed|ing)|hat(?:e|es|ed|ing)|against|su(?:e"
    r"|ed|ing)"
    r"|beware|distrust|worst|wrong with|(?:problems?|trouble) with|shame on|fuck(?:ing)?|screw|damn|(?:tired|sick) of"
    r"|fed up|disappoint(?:ed|ing|ment)|complain(?:t|ts|ed|ing)?|block(?:ed|ing)?|rant about|surviv(?:ed|ing)"
    r"|(?:scammed|ignored|ghosted|robbed|cheated|fired|harassed|bullied|spammed) by|(?:lied to|ripped off) by"
    r"|(?:fired|sacked) from|dark side of|truth about|greed of|lies of"
)
_LEFT = (
    r"goodbye|farewell|bye|dump(?:ed|ing)?|ditch(?:ed|ing)?|escap(?:e|ed|ing)|quit(?:ting)?|leav(?:e|ing)|left"
    r"|(?:mov(?:e|ed|ing)|migrat(?:e|ed|ing)|get(?:ting)?) (?:away|off|out)"
)
_UP_TO = r"(?:\W{1,3}\w{1,40}){0,4}?\W{0,3}$"
_REFUSAL = re.compile(rf"\b(?:{_REFUSED}){_UP_TO}", re.IGNORECASE)
_LEAVING = re.compile(rf"\b(?:{_LEFT}){_UP_TO}", re.IGNORECASE)
_WELCOME = re.compile(r"\b(?:for|to|join|joining|into)\W{0,3}$", re.IGNORECASE)  # "left cash for Tollgate"
_A_WORD = re.compile(r"\b(?:an?|this|each|every)\W{0,3}$", re.IGNORECASE)  # "a semaphore" is nobody
# … and what is said of them, with up to three
_OF_THEM = (
    r"stole|steals?|stealing|robbed|robs|lie[ds]|lying|liars?|cheat(?:s|ed|ing)?|scam(?:s|med|mers?)?|ripped"
    r"|betray(?:s|ed)"
    r"|screw(?:s|ed)|broke (?:its|their|our|my)|ruin(?:s|ed)|failed (?:me|us|its|their|my|our)|fired|laid off|sacked"
    r"|exploit(?:s|ed) (?:its|their|our|workers|people)|sucks?|owes?|ignor(?:es?|ed)|ghosted|destroy(?:s|ed)"
    r"|overcharg(?:es?|ed)|wast(?:es?|ed|ing)|spam(?:s|med|ming)?|harass(?:es|ed|ment)?|bull(?:ies|ied)"
    r"|should (?:be ashamed|stop|not)|must stop|never (?:paid|pays?|answer|answered|replied|reply|read|learn)"
    r"|leave me alone"
    r"|go away|please stop|(?:don|doesn|didn)[’']t (?:care|pay|read|understand|get|know)|not welcome"
    r"|(?:is|are|was|were) (?:(?:an?|the|so|just|really|simply|all) )?(?:evil|toxic|broken|dead|terrible|awful"
    r"|scams?|fraud"
    r"|lie|joke|disaster|mess|mistake|disgrace|wrong|worst|bad|overrated|cult|useless|pests?|parasites?|not|why I)"
)
_AFTER = re.compile(rf"^(?:[’']s)?(?:\W{{1,3}}\w{{1,40}}){{0,3}}?\W{{1,3}}(?:{_OF_THEM})\b", re.IGNORECASE)
_RECRUITERS = re.compile(
    r"\b(?:recruiters?|recruit(?:ing|ment) (?:agenc(?:y|ies)|firms?|spam|calls?)|head-?hunters?|headhunting)\b",
    re.IGNORECASE,
)
_TO_US = re.compile(r"\b(?:dear|letter to(?: all| my| the)?|no|hey|note to|anti)\W{0,3}$", re.IGNORECASE)

_OWN = r"(?:my|our|the|this|a) (?:old |day |first |dream )?(?:job|company|team|employer|firm|post|position|start-?up)"
_FAREWELL = re.compile(
    r"^\W*(?:(?:so|why|how|today|finally|yes|and),? ){0,2}(?:i|we)(?:[’']m|[’']ve| am| have)?(?: just| finally)? "
    r"(?:quit(?:ting)?|resign(?:ed|ing)?)\b(?! (?:vim|smoking|sugar|caffeine|coffee|alcohol|drinking))"
    rf"|\b(?:quit|quitting|leave|leaving|left|resign(?:ed|ing)? from) {_OWN}\b"
    r"|\bwhy (?:i|we)(?:[’']m| am|[’']re| are)? (?:left|leave|leaving|resigned)\b(?! (?:\w+ )?joins?\b)"
    r"|\bresignation\b|\bnotice period\b"
    r"|^\W*(?:i[’']m|i am|we[’']re|we are) leaving\b"
    r"|\bmy (?:last|final) (?:day|week|shift) (?:at|with|in|as|on)\b|^\W*my (?:last|final) (?:day|week|shift)\W*$"
    r"|^\W*(?:goodbye|good-bye|farewell|so long)\W*$"
    r"|\b(?:goodbye|farewell|so long),? (?:(?:and|to) )?(?:thanks|(?:my |the )?(?:team|colleagues|friends)|everyone"
    r"|all|folks)\b",
    re.IGNORECASE,
)


def against(fact: Fact, company: str) -> str:
    """Name what makes it nothing to ring with, as the table of disclosure does; empty where there is nothing."""
    if speaks_against_company(fact, company):
        return "against_company"
    if speaks_against_recruiters(fact):
        return "against_recruiters"
    return "farewell" if is_farewell(fact) else ""


def speaks_against_company(fact: Fact, company: str) -> bool:
    """Tell whether what they published speaks against a company; nobody does where it has no name."""
    return bool(company.strip()) and any(_reproaches(text, company) for text in _texts(fact))


def speaks_against_recruiters(fact: Fact) -> bool:
    """Tell whether what they published speaks against people who ring as we do."""
    return any(map(_reproaches_recruiters, _texts(fact)))


def is_farewell(fact: Fact) -> bool:
    """Tell whether its title says farewell to an employer."""
    if not isinstance(fact, _SPEAKS) or isinstance(fact, Wish):  # who wishes to leave says what they look for
        return False
    return _FAREWELL.search(fact.title[:_LONGEST]) is not None


def _texts(fact: Fact) -> tuple[str, ...]:
    if not isinstance(fact, _SPEAKS):
        return ()
    return tuple(text[:_LONGEST] for text in (*prose(fact), *whereabouts(fact)))


@lru_cache(maxsize=64)
def _names(company: str) -> Names:
    return Names.of(company_forms(company))


@lru_cache(maxsize=4_096)  # asked for every channel, and again where hooks are chosen
def _reproaches(text: str, company: str) -> bool:
    return any(_is_against(part, _names(company)) for part in _SENTENCE.split(text))


def _is_against(part: str, names: Names) -> bool:
    found = names.found(part)
    before, name, after = part.casefold().partition(found.casefold() if found else "\n")
    return bool(name) and _is_reproach(before, after)


@lru_cache(maxsize=4_096)
def _reproaches_recruiters(text: str) -> bool:
    if _RECRUITERS.search(text) is None:
        return False
    return any(
        _is_reproach(part[: found.start()], part[found.end() :]) or _TO_US.search(part[: found.start()]) is not None
        for part in _SENTENCE.split(text)
        for found in _RECRUITERS.finditer(part)
    )


def _is_reproach(before: str, after: str) -> bool:
    if _A_WORD.search(before):
        return False
    left = _LEAVING.search(before) is not None and not _WELCOME.search(before)
    return left or any((_AFTER.search(after), _REFUSAL.search(before)))

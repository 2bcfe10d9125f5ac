"""Whether words tell of something good, something sad, or leave it open: who doubts is silent.

Word tables of our own, English only. A false alarm costs one opener; a cheerful word about somebody's loss costs the
call.
"""

from __future__ import annotations

import re

from callprep.insight._mourning import mourns
from callprep.insight._remembering import remembered

__all__ = ["is_announcement", "is_sad", "is_unclear"]

_LONGEST = 2_000

# what nobody should be cheerful about, in work and out of it: loss of health, work, peace; of death see `mourns`
_SAD = re.compile(
    r"\b(?:r\.i\.p|rest in peace|in memory of|in memoriam|remembering (?:him|her|my|our)|obituary|eulogy|passed away"
    r"|funeral|grie(?:f|ving|ve)|mourn(?:ing)?|condolences|miss (?:him|her|them)|goodbye|farewell|suicide"
    r"|(?:was|were|been|got|being|am|i[’']m|after being) diagnosed|diagnosed with|(?:my|his|her|our|their) diagnosis"
    r"|illness|(?:i|he|she|we|was|were|am|days|weeks|month|months|night|nights|back|still|lying) in hospital"
    r"|hospitali[sz]ed"
    r"|burn(?:ed|t)?[- ]?out"
    r"|(?:my|his|her|our|their|with) (?:cancer|surgery|depression|chemo|injury|stroke)"
    r"|(?:my|his|her|our|their|the|an|a|bad|bike|car|ski|work) accident(?! (?:analys|data|investigat|model|prevent"
    r"|rate|report|"
    r"research|simulat|statistic))|car crash(?! (?:data|dumm|model|simulat|test))"
    r"|earthquake(?! (?:catalog|cod|data|detect|early|engineer|forecast|load|map|model|proof|resist|sensor|simulat))"
    r"|wars?\b(?! (?:stor|room|game))|invasion|bombings?|shootings?|evacuat(?:ed|ion)|refugees?"
    r"|lay-?offs?|laid[- ]off|(?:got|was|were|been|being) (?:fired|let go|made redundant)|redundanc(?:y|ies)"
    r"|shutting us down|(?:we[’']re|we are|are|is) shutting down|shutting down (?:my|our) "
    r"|bankrupt(?:cy)?(?! (?:code|court|data|filing|law|model|predict))|lawsuit|insolven(?:t|cy)(?! (?:law|model"
    r"|predict))"
    r"|(?:my|our|his|her|the|after the|a) break-?up(?! of)|we broke up|broke up with|(?:we|they"
    r"|parents) (?:have )?split up"
    r"|divorced?(?! (?:case|court|data|law|lawyer|rate))|(?:we|i) (?:have )?separated(?! (?:our|the|\w+ (?:and|from)))"
    r"|heartbr(?:oken|eaking|eak)|lonely|lost (?:him|her|my (?:job|dad|mum|friend))"
    r"|sad|sadly|sadness|(?:in|my|of|with|many) tears|tears of|crying|devastat(?:ed|ing)|tragic|tragedy"
    r"|sorry for your)(?!\w)",
    re.IGNORECASE,
)
_DIAGNOSED = re.compile(r"^\W*(?:newly |just )?diagnosed\b", re.IGNORECASE)
_RIP = re.compile(r"\bRIP\b")
_HARMLESS = re.compile(
    r"\bby accident\b|\bhappy accidents?\b|\b(?:browser|chip|console|edit|editor|flame|format|price|star|tab) wars?\b"
    r"|\bburn[- ]?out (?:time|velocity|altitude|speed)\b",
    re.IGNORECASE,
)

_LOST = re.compile(
    r"\b(?:lost|lose|loses|losing|loss|defeat(?:ed)?|beaten|beats? us|thrashed|hammered|relegat(?:ed|ion)|knocked out"
    r"|crashed out|eliminated|out of the cup|injur(?:y|ed)|gutted|disappoint(?:ed|ing|ment)|disaster|disgrace|worst"
    r"|awful|did ?n['’]t finish|dnf|gave up|postponed|cancell?ed|abandoned|broke(?:n)? my)\b",
    re.IGNORECASE,
)
_WON = re.compile(
    r"\b(?:won|wins?|winn(?:er|ers|ing)|victor(?:y|ious)|champions?|beat|medal|trophy|promot(?:ed|ion)"
    r"|personal best|record time)\b",
    re.IGNORECASE,
)
_NOT_WON = re.compile(
    r"(?:\b(?:not|never|no|nobody|nearly|almost|if|hope|hopes|hoping|hopefully|wish|without|fail(?:ed|s)?|could|should"
    r"|would|will|can|might|may|to)\b|n['’]t\b)(?: \w+){0,3} "
    r"(?:won|win|wins|beat|victory|a medal|champions?|promoted)\b|\bwon (?:nothing|no)\b",
    re.IGNORECASE,
)
# a contest is spoken of, and nobody yet says how it went
_CONTEST = re.compile(
    r"\b(?:match|game day|matchday|derby|semi-?finals?|finals?|quarter-?finals?|kick-?off|full[- ]time|half[- ]time"
    r"|vs?\.?|versus|against|penalt(?:y|ies)|shoot-?out|referee|score|scored|cup tie|league table|play-?offs?)\b"
    r"|\b\d{1,2} ?[-–] ?\d{1,2}\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:tomorrow|tonight|next (?:week|weekend|month)|this (?:week|weekend|evening)|upcoming|see you (?:at|in|there)"
    r"|join (?:me|us)|save the date|coming soon|counting down|can['’]t wait)\b",
    re.IGNORECASE,
)


def is_sad(*texts: str) -> bool:
    """Tell whether one of the texts may tell of something sad."""
    return any(map(_is_sad, texts))


@remembered
def _is_sad(text: str) -> bool:
    told = _HARMLESS.sub(" ", text[:_LONGEST])
    return any(sign.search(told) for sign in (_SAD, _DIAGNOSED, _RIP)) or mourns(told)


def is_unclear(*texts: str) -> bool:
    """Tell whether the texts speak of a contest that was lost, or that nobody can tell the end of.

    What is no contest ("My first marathon") is clear; one that is asked about ("Can we win?") is not.
    """
    told = "\n".join(text[:_LONGEST] for text in texts)
    if _LOST.search(told) or _NOT_WON.search(told):
        return True
    if _WON.search(told):
        return "?" in told
    return bool(_CONTEST.search(told))


def is_announcement(title: str) -> bool:
    """Tell whether a title speaks of something to come: "Speaking in Oslo next week"."""
    return bool(_TO_COME.search(title[:_LONGEST]))

"""Whether words tell of something good, something sad, or leave it open: who doubts is silent.

Word tables of our own, English only. A false alarm costs one opener; a cheerful word about somebody's loss costs the
call.
"""

from __future__ import annotations

import re

__all__ = ["is_announcement", "is_sad", "is_unclear"]

_LONGEST = 2_000

# what nobody should be cheerful about, in work and out of it: loss of life, health, work, peace
_SAD = re.compile(
    r"\b(?:r\.i\.p|rest in peace|in memory of|in memoriam|remembering (?:him|her|my|our)|obituary|eulogy"
    r"|passed away|died|dies|dying|deaths?|funeral|grie(?:f|ving|ve)|mourn(?:ing)?|condolences|miss (?:him|her|them)"
    r"|goodbye|farewell|diagnos(?:ed|is)|illness|in hospital|hospitali[sz]ed|burn(?:ed|t)?[- ]?out|suicide"
    r"|(?:my|his|her|our|their|with) (?:cancer|surgery|depression|chemo|injury|stroke)"
    r"|accident|car crash|earthquake|wars?\b(?! stor)|invasion|bombings?|shootings?|evacuat(?:ed|ion)|refugees?"
    r"|lay-?offs?|laid[- ]off|(?:got|was|were|been|being) (?:fired|let go|made redundant)|redundanc(?:y|ies)"
    r"|shutting (?:down|us down)|bankrupt(?:cy)?|lawsuit|insolven(?:t|cy)"
    r"|break-?up|broke up|split up|divorced?|(?:we|i) (?:have )?separated|heartbr(?:oken|eaking|eak)|lonely"
    r"|lost (?:him|her|my (?:job|dad|mum|friend))|sad|sadly|sadness|tears|crying|devastat(?:ed|ing)|tragic"
    r"|tragedy|sorry for your)\b",
    re.IGNORECASE,
)
_RIP = re.compile(r"\bRIP\b")
_HARMLESS = re.compile(r"\bby accident\b|\bhappy accidents?\b|\bstar wars\b|\bdivide and conquer\b", re.IGNORECASE)

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
    return any(_SAD.search(_HARMLESS.sub(" ", text[:_LONGEST])) or _RIP.search(text[:_LONGEST]) for text in texts)


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

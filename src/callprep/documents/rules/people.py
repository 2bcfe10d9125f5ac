"""`trait.protected`, `trait.personality`, `contact.cooldown`: what no recruiter says of a person, or to them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from callprep.documents.rules._draft import Draft, Sentence
from callprep.documents.rules._rule import Spot, error, rule
from callprep.documents.rules.reading.phrases import has, spots
from callprep.documents.rules.reading.places import is_known_name, said
from callprep.engagement import Engagement
from callprep.model.protected import protected

__all__ = ["do_not_contact", "trait_personality", "trait_protected"]

_LAW = "age, sex, origin, faith, health and family have no place in hiring (EEOC; Directive 2000/78/EC)"
_AI_ACT = "nobody's character is read from what they publish (EU AI Act, Annex III)"
_NEAR = re.compile(r"[ \t]*(?:[\w'’-]+[ \t]+){0,3}")  # up to three words between "you seem" and the trait
_TYPE = re.compile(r"\b(?:[EI][NS][FT][JP]|[EI][NS][FT][JP]-[AT])\b")
_INFERRED = re.compile(
    r"\b(?i:(?:from|by|judging by|judging from|going by|based on|looking at|reading) your "
    r"(?:posts?|profile|tweets?|photos?|picture|writing|answers|commits?|feed|handwriting|voice|code))\b[^.!?\n]{0,60}"
    r"\b(?i:you(?:['’]re| are| seem| must be| sound| look| have)|what (?:kind|sort) of (?:person|character))\b"
)
_TENS = "twenty|thirty|forty|fifty|sixty"
_AGE = (
    rf"(?:(?:{_TENS})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?(?:[ -]?(?:ish|something|odd))?|[2-6]\d)"
)
_SURE = (
    r"(?:probably |perhaps |maybe |surely |now |nearly |almost |about |around |over |under |past |roughly |only ){0,3}"
)
_AGED = re.compile(  # a number that ends what is said of them; behind others stands what is counted
    rf"\byou(?: must be| may be| might be| could be|['’]re| are| look| seem| sound|['’]ve turned| turned|['’]ll be"
    rf"| will be| can['’]t be(?: more than)?| cannot be(?: more than)?) {_SURE}(?:turning )?{_AGE}"
    r"(?=\s*(?:[.!?;)]|$|(?:by |right )?now\b|or so\b|,? (?:I (?:guess|think|suppose|imagine|take it)|am I right|"
    r"right\b|are(?:n['’]t)? you|judging|going by|so you))|, so\b)"
    r"|\bin your (?:early |mid |late |mid-)?(?:twenties|thirties|forties|fifties|sixties|[2-6]0['’]?s)\b"
    rf"|\ba (?:{_TENS})[ -]something\b|\byour (?:twentieth|thirtieth|fortieth|fiftieth|sixtieth) birthday\b",
    re.IGNORECASE,
)
_YOU = ("you", "you're", "your")
_YOUNG = ("young", "youthful")
_NOUN = re.compile(  # what "young" is told of: "young, hungry and clever engineers"
    r"(?:[ \t,&/-]++(?!(?:for|of|in|with|at|by|from|to|on|who|that|as|is|are|the|an?)\b)[\w'’]++){0,4}"
)


@rule("trait.protected", origin=_LAW)
def trait_protected(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find what speaks of an age, a sex, an origin, a faith, a state of health or a family."""
    words = draft.standards.words("protected")
    persons = draft.standards.words("persons")
    for sentence in said(draft):
        aged = (found.span() for found in _AGED.finditer(sentence.text))
        places = sorted({*_wanted(sentence.text, persons), *spots(sentence.text, words), *aged})
        end = -2
        for start, stop in places:
            span = (sentence.start + start, sentence.start + stop)
            if start > end + 1 and not is_known_name(draft.text, span, engagement):
                end = stop
                yield error(span, "it speaks of what they are and not of their work: leave it out")


def _wanted(text: str, persons: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Give the places of wordings that a posting may not have; "young" is one of persons alone, not of trees."""
    seen = dict[str, int]()  # where the search for a wording goes on
    for found, _, _ in protected(text):
        at = text.find(found, seen.get(found, 0))
        end = seen[found] = at + len(found)
        told = _NOUN.match(text, end) if found.casefold() in _YOUNG else None
        is_meant = told is None or has(told.group(), persons)
        if is_meant and found.casefold() != "guys" and not (found.startswith("born") and not has(text, _YOU)):
            yield at, end


@rule("trait.personality", origin=_AI_ACT)
def trait_personality(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a character read into somebody: types, scores, "you seem introverted"."""
    for sentence in said(draft):
        place = _character(sentence, draft)
        if place:
            span = (sentence.start + place[0], sentence.start + place[1])
            if not is_known_name(draft.text, span, engagement):
                yield error(span, "it tells them what they are like: say what they did, and leave the rest to them")


def _character(sentence: Sentence, draft: Draft) -> tuple[int, int] | None:
    text, words = sentence.text, draft.standards.words
    outright = next(spots(text, words("personality")), None)
    if outright:
        return outright
    coded = _TYPE.search(text)
    if coded and has(text, ("you", "your", "you're", "type", "types", "people")):
        return coded.span()
    traits = list(spots(text, words("trait")))
    for start, end in spots(text, words("trait_frame")):
        trait = next((one for one in traits if one[1] > end and _NEAR.fullmatch(text, end, max(end, one[0]))), None)
        if trait:
            return start, trait[1]
    inferred = _INFERRED.search(text)
    return inferred.span() if inferred and traits else None


@rule("contact.cooldown", origin="who asked to be left alone is left alone")
def do_not_contact(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a draft for somebody who is not to be contacted."""
    del draft
    if engagement.candidate.do_not_contact:
        yield error(None, "they asked not to be contacted: do not send or call; only their own word opens it again")

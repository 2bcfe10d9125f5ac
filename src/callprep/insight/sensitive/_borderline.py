"""What touches a protected matter without telling one: it stays, and opens no conversation."""

from __future__ import annotations

import functools
import re

__all__ = ["borderline"]

_LONGEST = 20_000
_TOUCHES = (
    # orientation and gender
    r"lgbt\w*\+?|\bally\b|pride\b|queer|trans (?:rights|inclusi)|same-sex|drag (?:show|queen|brunch)|"
    r"dorothy|pronouns?|(?:she|he|they|xe|ze|any)\s*/\s*\w+|"
    r"women who code|women in \w+|girls who code|girl geek|django girls|rails girls|pyladies|rladies|"
    r"ladies that|black girls code|femin\w+|diversity|"
    # faith
    r"church\w*|prayer|pray\b|bible|gospel|quran|koran|torah|talmud|mosque|temple|synagogue|parish|choir|"
    r"cathedral|monast\w+|abbey|chapel|hymn\w*|organ (?:at|in)|organist|easter|christmas|"
    r"ramadan|diwali|hanukkah|eid\b|halal|kosher|yoga|meditat\w+|mindful\w*|zen\b|vicar|priest|rabbi|imam|"
    r"monk|sunday school|st\.? \w+'s|faith|theolog\w+|religio\w+|spiritual\w*|pilgrim\w*|interfaith|"
    # family and age
    r"\b(?:dad|mum|mom|mama|papa|father|mother|parent|grand(?:ma|pa|dad)|daddy|uncle|auntie?)\b|parenthood|"
    r"parenting|pta\b|kids?\b|children|nursery|school run|toddler|babies|baby|"
    r"grey-?beard\w*|gray-?beard\w*|old (?:school|timer|hand|fart)|class of|since (?:i was|the "
    r"(?:19)?[5-9]0s)|as a (?:kid|child|teen\w*)|when i was|youngest|oldest|veteran\b|teens?\b|elder\b|"
    r"dinosaur|"
    r"partner in crime|married to (?:my|the)|wedding|valentine|"
    # origin, language, people
    r"native (?:\w+ )?speaker|mother tongue|speaks? \w+|bilingual|trilingual|polyglot|fluent|languages?:|"
    r"diaspora|expat|immigra\w+|migrant\w*|refugee\w*|asylum|moved (?:from|to)|relocat\w+|citizen of the "
    r"world|"
    r"latin[oax]\w*|black (?:in|tech|engineers?|founders?|history)|african|asian|indigenous|roma\b|"
    r"hispanic|heritage|multicultural|folk (?:dance|music)|cuisine|cook\w* .{0,30}food|ambedkar|caste|"
    r"dalit|"
    # health and disability
    r"neurodiver\w+|disab\w+|autis\w+|adhd|dyslexi\w+|deaf|blind|sign language|wheelchair|mental health|"
    r"burn-?out|well-?being|wellness|therap\w+|charity|fundrais\w+|raised .{0,30}for|marathon for|"
    r"cancer|macmillan|movember|hospice|samaritans|blood donor|sober|dry january|vegan|pandemic|covid|"
    r"study participant|microbiome|"
    # genetics, crime, finance
    r"genealog\w+|ancestry|dna[- ]match\w*|23andme|prison\w*|jail|offender\w*|probation|stolen|burgl\w+|"
    r"broke\b|frugal\w*|bootstrapped|\bfire enthusiast|financial independence|"
    r"early retirement|food bank|homeless\w*|poverty|salary|mortgage|"
    # politics, unions, forces
    r"politic\w*|campaign\w*|election campaign\w*|mayoral|phone ?bank\w*|parliament\w*|civic tech|"
    r"democra\w+|activis\w+|protest\w*|transparen\w+ budget\w*|mayor\w*|senat\w+|"
    r"unions?\b|workers'? (?:rights|co-?op\w*)|co-?operative|solidarity|collective bargaining|"
    r"military|(?<!swiss )army|navy|air ?force|veterans?|forces|ministry of defen[cs]e|cadets?|"
    r"re-?enact\w*|battlefield|regiment\w*|service leavers?|war ?games?|remembrance|scouts?\b"
)


@functools.cache
def _touches() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_TOUCHES})", re.IGNORECASE)


def borderline(text: str) -> bool:
    """Tell whether a text touches a protected matter without telling one: it stays, and opens no conversation.

    On the safe side: what merely might lead a conversation there (parenting, prayer times, a charity run, the languages
    one speaks, pronouns, volunteering for veterans) is touched; a hook lost costs nothing. The first 20,000 characters
    are looked at.
    """
    return _touches().search(text[:_LONGEST]) is not None

"""What touches a protected matter without telling one: it stays, and opens no conversation."""

from __future__ import annotations

import functools
import re

__all__ = ["borderline"]

_LONGEST = 20_000
_TOUCHES = (
    r"lgbt\w*\+?|\bally\b|pride\b|queer|trans (?:rights|inclusi)|same-sex|drag (?:show|queen|brunch)|dorothy|"
    r"pronouns?|(?:she|he|they|xe|ze|any)\s*/\s*\w+|women who code|women in \w+|girls who code|girl geek|"
    r"django girls|rails girls|pyladies|rladies|ladies that|black girls code|femin\w+|diversity|"
    r"(?:our|parish|village|local|baptist|methodist|for a|the) church\w*|"
    r"church (?:web|choir|organ|band|hall|site|live)\w*|prayer|pray\b|bible|gospel|quran|koran|torah|talmud|"
    r"mosque|temple|synagogue|parish|choir|abbey|chapel|hymn\w*|organ (?:at|in)|organist|easter|christmas|ramadan|"
    r"diwali|hanukkah|eid\b|salvation army|yoga|meditat\w+|mindful\w*|vicar|rabbi|imam|sunday school|st\.? \w+'s|"
    r"faith|theolog\w+|religion|spiritual\w*|pilgrim\w*|interfaith|"
    r"\b(?:dad|mum|mom|mama|papa|parent-|grand(?:ma|pa|dad)|daddy|uncle|auntie?)\b|parenthood|parenting|pta\b|"
    r"kids?\b|children|school run|toddler|babies|baby|grey-?beard\w*|gray-?beard\w*|"
    r"old (?:school|timer|hand|fart)|class of|since (?:i was|the (?:19)?[5-9]0s)|as a (?:kid|child|teen\w*)|"
    r"when i was|youngest|oldest|teens?\b|young at heart|old-school|people call me sir|commodore|zx spectrum|"
    r"class of|graduated (?:from|in)|time of life|dinosaur|partner in crime|married to (?:my|the)|with my partner|"
    r"guest house together|career break|valentine|native (?:\w+ )?speaker|mother tongue|speaks? \w+|bilingual|"
    r"trilingual|polyglot|fluent|languages?:|diaspora|expat life|migrant\w*|refugees|born (?:and|in)|raised in|"
    r"^from \w+|international student|via \w+$|moved (?:from|to)|relocat\w+|citizen of the world|"
    r"latin[oax]\w*|black (?:in|tech|engineers?|founders?|history)|indigenous|black python|race equality|"
    r"lesbians who|heritage|multicultural|folk (?:dance|music)|cuisine|cook\w* .{0,30}food|ambedkar|anti-caste|"
    r"caste (?:justice|studies)|dalit|neurodiver\w+|disabilit\w+|autistic|adhd|dyslexi\w+|"
    r"deaf (?:awareness|club|community)|sign language|bsl|asl|accessib(?:ility advocate|le classrooms)|sign a bit|"
    r"mental health|burn-?out|well-?being|wellness|therapy|charity|fundrais\w+|raised .{0,30}for|marathon for|"
    r"cancer (?:charit|research uk|care)\w*|\w+ society\b|macmillan|movember|hospice|samaritans|blood donor|sober|"
    r"dry january|vegan|pandemic|covid|study participant|microbiome|family histor\w+|personal[- ]genom\w+|"
    r"voiceprint|faceprint|ancestry|dna[- ]match\w*|23andme|prison (?:edu|teach|visit|library|reform)\w*|"
    r"in prisons?|leaving custody|offenders|witness for|crown court|stolen|burgl\w+|frugal\w*|bootstrapped|"
    r"\bfire enthusiast|financial independence|early retirement|food bank|homeless\w*|buy me a coffee|"
    r"free school meals|scholarship|political(?:ly)?\b|"
    r"(?:local|election|mayoral|political|referendum) campaign\w*|campaigns?$|voter|net neutrality|speechwriter|"
    r"to a minister|mayoral|phone ?bank\w*|parliament\w*|civic tech|democracy|activis\w+|protest\w*|"
    r"transparen\w+ budget\w*|mayor\w*|senat\w+|trade unions?|unionis\w+|teachers'? (?:union|association)|"
    r"students'? union|staff side|union (?:website|site|app|conference)|better pay|workers'? (?:rights|co-?op\w*)|"
    r"co-?operative|solidarity|collective bargaining|service members|deployed, |cleared to|security clear\w+|"
    r"military (?:history|museum)|veterans'?|armed forces|ministry of defen[cs]e|cadets?|re-?enact\w*|battlefield|"
    r"regiment\w*|service leavers?|war ?games?|remembrance|scouts?\b"
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

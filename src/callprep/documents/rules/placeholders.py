"""`placeholder`: what a template should have filled in, and did not.

What the engagement itself holds is none: a company called "None Ltd", a project called "test" or "{{ 7*7 }}", or
described so; nor are ordinary words: "undefined terms", a "TODO list". A person or a company whose whole name is such a
token was taken from a form that nobody filled in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from callprep.documents.rules._draft import Draft
from callprep.documents.rules._rule import Spot, error, rule
from callprep.documents.rules.reading.places import is_known_name
from callprep.engagement import Engagement
from callprep.model._plain import words

__all__ = ["FIELD", "placeholder"]

_FIELD = (
    r"(?:insert|enter|add|your|my|the|their|candidate|recruiter|first|last|full|sur|fore|given|family|contact|company|job|"
    r"role|position|project|hiring|manager|employer|team|city|skill|date|time|name|title|link|phone|number|email|e-mail|"
    r"mail|signature|salary|location|university|school|topic|here|x{2,6}|\.{3}|…)"
)
_FIELDS = rf"{_FIELD}(?:[ _.-]{{0,2}}{_FIELD}){{0,4}}(?:[ _]?\d)?"
_CAPITALS = r"[A-Z][A-Z0-9]{1,30}(?:[ _-][A-Z0-9]{1,30}){0,4}"
_CAMEL = r"[A-Z]?[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,3}|[a-z]{2,20}(?:_[a-z]{2,20}){1,3}"
FIELD = re.compile(
    "|".join(
        (
            r"\{\{[^{}\n]{0,80}\}\}",
            r"\{%[^{}\n]{0,80}%\}",
            r"\$\{[^{}\n]{0,80}\}",
            r"\{[A-Za-z_][\w .]{0,40}\}",
            r"%%?[A-Za-z_]{2,30}%%?|%\([A-Za-z_]{1,30}\)s|\*\|[A-Z_:]{2,30}\|\*",
            rf"\[(?:{_CAPITALS}|{_CAMEL}|(?i:{_FIELDS}))\]",
            rf"<(?:{_CAPITALS}|{_CAMEL}|(?i:{_FIELDS}))>",
            rf"«(?:{_CAPITALS}|[A-Z][a-z]{{2,20}}(?:[A-Z][a-z]{{1,20}}){{1,3}})»",
            r"\((?i:your|candidate|first|last|company) (?:first |last |full )?name\)|\(your name\)",
        )
    )
)
"""A field of a template that nobody filled in; the names that stand in brackets otherwise are none."""
_OPENS = frozenset("{[<%$*«(")
_EMPTY = re.compile(
    r"\b(?:Hi|Hello|Hey|Dear|Hej|Hallo)[ \t]{1,4}[,!:;]"
    r"|\b(?:Hi|Hello|Hey|Dear)[ \t]{1,4}-(?=[\s])"
    r"|^[ \t]*Dear,"
    r"|\b(?i:at|from|your|our|with|as|in|on|the|an?|of|to|for|by)[ \t]{1,4}[,.;](?=\s|$)"
    r"|(?<=[^\s.])[ \t]{2,9}[,.;:!?](?![.\w])",
    re.MULTILINE,
)
_NOTHING = re.compile(r"(?<![\w\"'“«`-])(?:None|False|NaN|null|undefined|nil|N/A)(?![\w\"'”’»`-])")
_BEFORE_NOTHING = re.compile(
    r"\b(?i:hi|hello|hey|dear|at|from|for|with|your|as|by|of|to|about|is|the|in|on|called|named)[ \t]{1,4}$"
)
_ORDINARY_BEHIND = re.compile(
    r"[ \t]+(?:of|hypothesis|hypotheses|pointers?|values?|checks?|safety|behaviou?r|alarms?|positives?|negatives?)\b"
)
_OF_THINGS = re.compile(r"[ \t]+(?!this\b)[a-z]{3,}s\b")  # "undefined terms"
_REMINDER = re.compile(
    r"\b(?:TODO(?![ -](?:lists?|apps?|items?|comments?|managers?|files?)\b)|TBD|TBC|FIXME|XXX+)\b"
    r"|\b(?i:lorem ipsum|dolor sit amet)\b|_{3,}|\?{4,}"
)
_IS = re.compile(r"\b(?:is|was|are|were|be)[ \t]{1,4}$")  # what is told of a thing: "the term is undefined"
_NEAR = 12
_LETTER = re.compile(r"[^\W\d_]")


@rule("placeholder", origin="nobody answers a mail to «Hi [FirstName]»")
def placeholder(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find tokens of templates, what a program prints for nothing, and the holes that empty fields leave."""
    unfilled = tuple(_unfilled(engagement))
    for start, end, why in _found(draft.text):
        token = draft.text[start:end]
        held = is_known_name(draft.text, (start, end), engagement) or _is_theirs(token, engagement)
        if not held or any(token in name for name in unfilled):
            yield error((start, end), why)


def _unfilled(e: Engagement) -> Iterator[str]:
    """Give the names, of people and companies, that came from a form which nobody filled in."""
    people = (e.candidate.name, e.candidate.called or "", e.caller.name)
    yield from (name for name in people if FIELD.fullmatch(name.strip()) or _NOTHING.fullmatch(name.strip()))
    companies = (e.caller.company, e.opportunity.company.name)  # of which one may be called None
    yield from (name for name in companies if FIELD.fullmatch(name.strip()) and _LETTER.search(name))


def _is_theirs(token: str, e: Engagement) -> bool:
    """Whether what they published has the token too: a project may be described as "{{ 7*7 }}"."""
    return token[0] in _OPENS and any(token in text for item in e.dossier.evidence for text in words(item.fact))


def _found(text: str) -> Iterator[tuple[int, int, str]]:
    yield from ((*found.span(), "a field was not filled in: write what belongs here") for found in FIELD.finditer(text))
    for found in _EMPTY.finditer(text):
        yield (*found.span(), "something is missing before this sign: an empty field leaves such a hole")
    for found in _REMINDER.finditer(text):
        yield (*found.span(), "a reminder to yourself: write what belongs here")
    for found in _NOTHING.finditer(text):
        if _is_printed(text, found):
            yield (*found.span(), "a program prints this for an empty field: write what belongs here")


def _is_printed(text: str, found: re.Match[str]) -> bool:
    """Tell what a program printed from the ordinary word: "None of this", "the null hypothesis", "False alarms"."""
    before = text[max(0, found.start() - _NEAR) : found.start()]
    if _ORDINARY_BEHIND.match(text, found.end()):
        return False
    if found.group().islower() and (_OF_THINGS.match(text, found.end()) or _IS.search(before)):
        return False
    if _BEFORE_NOTHING.search(before):
        return True
    inside = bool(before.strip()) and before.rstrip(" \t")[-1:] not in {
        "",
        "\n",
        ".",
        "!",
        "?",
        ":",
        "…",
        "(",
        "–",
        "—",
        "-",
    }
    return inside and found.group() in {"None", "False", "NaN"}

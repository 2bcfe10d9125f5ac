"""`grounding`: every name, number, date and artefact in a line is found in what the line rests on.

In a document the cited facts and fields must hold it; free text has no ledger, so there anything that the engagement
knows may hold it. Names at the head of a sentence are judged only where their form gives them away (inner capitals,
digits, another name behind): a known weakness, on the side of silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date, timedelta

import attrs

from callprep.documents.rules._draft import Draft, Sentence
from callprep.documents.rules._rule import Spot, error, rule
from callprep.engagement import Caller, Engagement
from callprep.model import dates
from callprep.model._plain import plain
from callprep.model.candidate import Candidate
from callprep.model.company import Company
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact
from callprep.model.opportunity import Opportunity
from callprep.model.saying import Channel, Form
from callprep.model.shapes import is_list, is_object
from callprep.model.sites import label
from callprep.model.spoken import ShownCompany, SpokenOpportunity, WrittenOpportunity

__all__ = ["grounding"]

_ORIGIN = "drafts written by machines invent repositories, dates and employers"
_TOKEN = re.compile(r"[^\W_](?:[\w.+#'’-]|,(?=\d))*")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_DATE = re.compile(
    rf"\b(?:(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({_MONTH})|({_MONTH}) (\d{{1,2}})(?:st|nd|rd|th)?)\b",
    re.IGNORECASE,
)
_HEAD_OF = '.!?:;«“"(\n'
_NEAR = 8  # characters before a word that are looked at for the end of a sentence
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_PARTS = re.compile(r"[-.'’]")
_DAYS_AHEAD = 21  # a next step may name any day of the next three weeks
_FREE = frozenset({"i", "i'm", "i’m", "i'd", "i’d", "i'll", "i’ll", "i've", "i’ve", "ok"})
_OPENERS = frozenset(
    (
        "a after all also although an and are as ask at because before being both but by can come dear did do "
        "does each every for from good great has have hello hey hi how i if in is it its just know let like "
        "maybe my no not now of on once one only or our please say shall since so some tell thank thanks that "
        "the their then there these they this those through to unlike until we were what when where which "
        "while who why will with would yes you your "
    ).split()
)


@rule("grounding", origin=_ORIGIN)
def grounding(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find what a line says and nothing holds."""
    shown = _Sides.of(engagement, draft.channel)
    always = _tokens(_always(engagement, shown))
    known = {evidence.id: evidence for evidence in engagement.dossier.evidence} if draft.has_ledger else {}
    everything = _tokens(_everything(engagement, shown)) if not draft.has_ledger else frozenset[str]()
    whole = _Sides.of(engagement, Channel.INTERNAL)
    for sentence in draft.sentences:
        sides = whole if sentence.line.form is Form.KNOW else shown
        held = always | (_tokens(_cited(sentence, sides, known)) if draft.has_ledger else everything)
        for claim, place in _claims(sentence.text):
            if not _holds(held, claim):
                start = sentence.start + place
                why = "no cited fact holds this" if draft.has_ledger else "nothing that may be told here holds this"
                yield error((start, start + len(claim)), why)


@attrs.frozen
class _Sides:
    """Both sides as a channel may know them: what is internal holds no word that a candidate hears."""

    candidate: Candidate
    caller: Caller
    company: Company | ShownCompany
    opportunity: Opportunity | SpokenOpportunity | WrittenOpportunity

    @classmethod
    def of(cls, e: Engagement, channel: Channel) -> _Sides:
        if channel is Channel.INTERNAL:
            return cls(e.candidate, e.caller, e.opportunity.company, e.opportunity)
        shown = e.spoken if channel is Channel.CALL else e.opportunity.written()
        return cls(e.candidate, e.caller, shown.about, shown)

    def told(self, reference: str) -> object:
        """Give what a reference leads to: a value, several, or None."""
        owner, _, rest = reference.partition(".")
        name, _, item = rest.partition(".")
        side = getattr(self, owner, None)
        if name == "salary" and not isinstance(side, Opportunity):
            return tuple(getattr(side, field, None) for field in ("pay", "pay_if_asked", "package", "package_if_asked"))
        value: object = getattr(side, name, None)
        if not item:
            return value
        return tuple(one for one in value if getattr(one, "name", None) == item) if is_list(value) else None


def _claims(text: str) -> Iterator[tuple[str, int]]:
    """Give what claims something: a date, a word with a digit, a capital where no sentence begins."""
    yield from ((match.group(), match.start()) for match in _DATE.finditer(text))
    words = list(_TOKEN.finditer(_DATE.sub(lambda day: " " * len(day.group()), text)))
    for match, after in zip(words, [*words[1:], None], strict=False):
        word = match.group().rstrip(".'’-")
        if word.casefold() in _FREE:
            continue
        telling = any(char.isdigit() for char in word) or any(char.isupper() for char in word[1:])
        if telling or (word[0].isupper() and (not _is_head(text, match.start()) or _begins_name(match, after))):
            yield word, match.start()


def _is_head(text: str, place: int) -> bool:
    """Whether a sentence begins there: at the start, or behind a sign that ends or opens one."""
    before = text[max(0, place - _NEAR) : place].rstrip(" ")
    return before[-1] in _HEAD_OF if before else place <= _NEAR


def _begins_name(word: re.Match[str], after: re.Match[str] | None) -> bool:
    """Tell a name of two words at the head of a sentence from an ordinary word before a name."""
    if after is None or after.start() != word.end() + 1 or word.group().casefold() in _OPENERS:
        return False
    return after.group()[0].isupper() and after.group().casefold() not in _FREE


def _holds(held: frozenset[str], claim: str) -> bool:
    day = _day_of(_DATE.fullmatch(claim))
    if day:
        return day in held
    folded = _folded(claim)
    return folded in held or all(part in held for part in _PARTS.split(folded) if part)


def _day_of(found: re.Match[str] | None) -> str:
    """Fold a date to day and month, "18 may"; empty where there is none."""
    if found is None:
        return ""
    day, month = (found[1], found[2]) if found[1] else (found[4], found[3])
    return f"{int(day)} {month[:3].casefold()}"


def _folded(word: str) -> str:
    folded = word.casefold().rstrip(".'’-")
    for ending in ("'s", "’s"):
        folded = folded.removesuffix(ending)
    return folded.replace(",", "")


def _tokens(texts: Iterator[str]) -> frozenset[str]:
    """Give what texts hold, folded: dates, words, and the parts of words with hyphens; a day's number alone is none."""
    found: set[str] = set()
    for text in texts:
        found.update(_day_of(match) for match in _DATE.finditer(text))
        for match in _TOKEN.finditer(_DATE.sub(" ", text)):
            folded = _folded(match.group())
            found.update((folded, *(part for part in _PARTS.split(folded) if part)))
    return frozenset(found)


def _always(e: Engagement, shown: _Sides) -> Iterator[str]:
    yield from (e.candidate.name, e.caller.name, e.caller.company, shown.company.name or "", str(e.minutes))
    for days in range(_DAYS_AHEAD + 1):
        yield from _date_words(e.today + timedelta(days=days))


def _date_words(day: date) -> tuple[str, ...]:
    return dates.weekday(day), dates.day(day).partition(" ")[2], dates.month(day)


def _cited(sentence: Sentence, sides: _Sides, known: Mapping[str, Evidence[Fact]]) -> Iterator[str]:
    for cited in sentence.line.cites:
        found = known.get(cited)
        yield from _told_by(found) if found is not None else _field(sides.told(cited))


def _told_by(evidence: Evidence[Fact]) -> Iterator[str]:
    yield from _words_of(evidence.fact)
    yield label(evidence.provenance.account.site)
    yield evidence.fact.title


def _field(value: object) -> Iterator[str]:
    for one in value if is_list(value) else (value,):
        if one is not None:
            yield from _words_of(one)


def _words_of(value: object) -> Iterator[str]:
    """Give every text in a value, and its dates as one says them."""
    yield from _strings(plain(value))
    kind: type = type(value)
    if attrs.has(kind):
        for field in attrs.fields(kind):
            found = getattr(value, field.name)
            if isinstance(found, date):
                yield from _date_words(found)


def _strings(form: object) -> Iterator[str]:
    inner = form.values() if is_object(form) else form if is_list(form) else None
    if inner is None:
        yield str(form)
        if _ISO_DAY.fullmatch(str(form)):  # a day kept as text, as goals keep theirs, is said in words
            with suppress(ValueError):
                yield from _date_words(date.fromisoformat(str(form)))
        return
    for value in inner:
        yield from _strings(value)


def _everything(e: Engagement, shown: _Sides) -> Iterator[str]:
    for value in (shown.candidate, shown.caller, shown.opportunity, getattr(shown.opportunity, "next_step", None)):
        yield from _words_of(value)
    for evidence in e.dossier.evidence:
        if evidence.is_sure:
            yield from _told_by(evidence)

"""`consistency`: mail, script, recap and invitation say the same of the same thing.

Compared is what two texts say alike: one thing counted twice ("140 pylons"), one meeting on two days, one pay, one
first name with two surnames; and in one text a weekday that does not fall on its date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import zip_longest

import attrs

from callprep.documents.rules._draft import Draft
from callprep.documents.rules._rule import Spot, error, rule
from callprep.documents.rules._standards import Standards
from callprep.documents.rules.reading.days import DATE, day_called, day_of
from callprep.documents.rules.reading.phrases import has
from callprep.documents.rules.reading.sentences import pieces
from callprep.documents.rules.reading.sums import sums
from callprep.engagement import Engagement
from callprep.insight.topics import subject_terms
from callprep.model import dates
from callprep.model._numerals import number_of

__all__ = ["consistency"]

_WORDS = {  # one is no count in running text
    word: number_of(word)
    for word in (
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "twenty thirty forty forty-five sixty ninety"
    ).split()
}
_WORDED = "|".join(sorted(_WORDS, key=len, reverse=True))
_COUNT = re.compile(
    rf"(?<![\w.,/€£$-])(?P<number>\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}}|(?i:{_WORDED}))[ -]"
    r"(?P<what>[a-z]{3,20}(?:[ -][a-z]{3,20})?)"
)
_GROUP = re.compile(rf"\b(?P<what>team|group|desk|crew|laboratory|lab) of (?P<number>\d{{1,4}}|(?i:{_WORDED}))\b")
_TIME = re.compile(
    rf"\b(?P<number>\d{{1,3}}|an?|half an|(?i:{_WORDED}))[ -]"
    r"(?P<unit>minutes?|mins?|hours?|quarters? of an hour)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\bat (\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)\b(?! ?%)", re.IGNORECASE)
_WEEKDAY = re.compile(
    r"\b(?P<weekday>mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?"
    r"(?P<date>\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]{3,9}|[a-z]{3,9} \d{1,2})",
    re.IGNORECASE,
)
_NAME = re.compile(  # from the beginning of a word alone: of "A-A-A" there are as many ends as letters
    r"(?<![\w'’-])['’-]*+(?P<first>[A-ZÀ-Ý][\w'’-]++) (?P<last>[A-ZÀ-Ý](?=[\w'’-])\w*+(?:['’-]++\w++)*+)"
)
_TITLES = frozenset("dr prof mr mrs ms mx dear hi hello hey miss sir madam dame".split())
_UNITS = frozenset(
    (
        "minute minutes hour hours day days week weeks month months year years time times second seconds things "
        "thing other more others people percent per of and or to for in at on as the that questions question words "
        "word with from by is are was were have has had will would can so but who which where when while if not go "
        "goes run runs "
    ).split()
)
_MOST_DAYS = 120  # a meeting is proposed for the weeks ahead
_SAME_THING = 1
_SHORT_QUESTION = 12  # words


@attrs.frozen
class _Meeting:
    """What a sentence proposes: the day, the length in minutes, the time of day, and what it is about.

    `is_asked` says that it, or a short question behind it ("Shall I hold the time?"), asks for that day.
    """

    span: tuple[int, int]
    day: str
    minutes: float | None
    clock: str
    about: frozenset[str]
    is_asked: bool


@rule("consistency", origin="mail, call, recap and invitation come from several hands, and must say the same")
def consistency(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find what says something else than another text about the same matter, or than itself."""
    yield from _weekdays(draft.text, engagement.today)
    for other in draft.beside:
        yield from _meetings_differ(draft, other, engagement)
        yield from _counts_differ(draft.text, other)
        yield from _pay_differs(draft, other)
        yield from _names_differ(draft.text, other, engagement)


def _weekdays(text: str, today: date) -> Iterator[Spot]:
    for found in _WEEKDAY.finditer(text):
        day = _coming(day_of(DATE.fullmatch(found["date"])), today)
        if day and not dates.day_name(day).casefold().startswith(found["weekday"].casefold()):
            yield error(found.span(), f"that day is a {dates.day_name(day)}: say which of the two you mean")


def _coming(told: str, today: date) -> date | None:
    """Give the day of the coming weeks that is called so; None: none is, or it is past."""
    days = (today + timedelta(days=ahead) for ahead in range(_MOST_DAYS))
    return next((day for day in days if told and day_called(day) == told), None)


def _meetings(text: str, today: date) -> Iterator[_Meeting]:
    told_in = list(pieces(text, 0, len(text)))
    for (start, end), behind in zip_longest(told_in, told_in[1:], fillvalue=(len(text), len(text))):
        told, after = text[start:end], text[behind[0] : behind[1]]
        day = next((found for found in DATE.finditer(told) if _coming(day_of(found), today)), None)
        if day:
            clock = _CLOCK.search(told)
            about = subject_terms((_DATE_WORDS.sub(" ", told),))
            place = (start + day.start(), start + day.end())
            is_asked = _asks(told) or (_asks(after) and len(after.split()) <= _SHORT_QUESTION)
            yield _Meeting(place, day_of(day), _minutes(told), _clock(clock), about, is_asked)


def _asks(told: str) -> bool:
    return told.rstrip(" ”»\"')").endswith("?")


_DATE_WORDS = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sep\w*|"
    r"oct\w*|nov\w*|dec\w*|minutes?|hours?|come|free|suit|spare|talk|week|an|thursday)\b",
    re.IGNORECASE,
)


def _minutes(text: str) -> float | None:
    found = _TIME.search(text)
    if not found:
        return None
    told = found["number"].casefold()
    number = {"a": 1.0, "an": 1.0, "half an": 0.5}.get(told) or _number(told)
    unit = found["unit"].casefold()
    return number * (15 if unit.startswith("quarter") else 60 if unit.startswith("hour") else 1)


def _number(told: str) -> float:
    return float(_WORDS.get(told.casefold()) or told.replace(",", ""))


def _clock(found: re.Match[str] | None) -> str:
    return "" if found is None else found[1].casefold().replace(".", ":").replace(" ", "").removesuffix(":00")


def _meetings_differ(draft: Draft, other: str, e: Engagement) -> Iterator[Spot]:
    """Find one meeting on two days; who asked in vain for a day of their own choice asks for another one later."""
    theirs, fixed, is_sent = list(_meetings(other, e.today)), _fixed_days(e), other in e.sent
    for mine in _meetings(draft.text, e.today):
        same = [one for one in theirs if len(one.about & mine.about) >= _SAME_THING]
        if is_sent and mine.is_asked and not any(one.day in fixed for one in (mine, *same)):
            same = [one for one in same if one.day == mine.day or not one.is_asked]
        if same and all(one.day != mine.day for one in same):
            yield error(mine.span, f"the other text says {same[0].day.title()} of the same: agree on one")
        for one in same:
            if one.day == mine.day and one.clock and mine.clock and one.clock != mine.clock:
                yield error(mine.span, f"the other text says {one.clock} o'clock of the same day: agree on one")
            if one.day == mine.day and one.minutes and mine.minutes and one.minutes != mine.minutes:
                yield error(mine.span, f"the other text says {one.minutes:g} minutes of the same: agree on one")


def _fixed_days(e: Engagement) -> frozenset[str]:
    """Give the days that the next step has on record: they are nobody's to choose."""
    step = e.opportunity.next_step
    if step is None:
        return frozenset()
    told = (day_of(found) for text in (step.what, step.when or "") for found in DATE.finditer(text))
    return frozenset((*told, *([day_called(step.on)] if step.on else [])))


def _counts(text: str) -> dict[str, dict[float, tuple[int, int]]]:
    """Give what is counted in a text, with the numbers said of it."""
    found: dict[str, dict[float, tuple[int, int]]] = {}
    for match in (*_COUNT.finditer(text), *_GROUP.finditer(text)):
        first, _, second = match["what"].replace("-", " ").partition(" ")
        what = first if second in _UNITS or not second else f"{first} {second}"
        if first not in _UNITS:
            found.setdefault(what, {}).setdefault(_number(match["number"]), match.span())
    return found


def _counts_differ(text: str, other: str) -> Iterator[Spot]:
    theirs = _counts(other)
    for what, numbers in _counts(text).items():
        said = theirs.get(what, {})
        if len(numbers) == 1 and len(said) == 1 and not numbers.keys() & said.keys():
            ((_, span),) = numbers.items()
            (number,) = said
            yield error(span, f"the other text says {number:g} {what}: agree on one")


def _pay(texts: Iterable[tuple[int, str]], standards: Standards) -> dict[tuple[float, ...], tuple[int, int]]:
    words = standards.words("pay")
    found: dict[tuple[float, ...], tuple[int, int]] = {}
    for start, text in texts:
        for one in sums(text) if has(text, words) else ():
            if one.amounts and (one.has_currency or one.is_scaled):
                found.setdefault(one.amounts, (start + one.span[0], start + one.span[1]))
    return found


def _pay_differs(draft: Draft, other: str) -> Iterator[Spot]:
    mine = _pay(((one.start, one.text) for one in draft.sentences), draft.standards)
    theirs = _pay(((start, other[start:end]) for start, end in pieces(other, 0, len(other))), draft.standards)
    for amounts, span in mine.items():
        if theirs and amounts not in theirs:
            yield error(span, "the other text tells another pay: agree on one")


def _names(text: str) -> dict[str, dict[str, tuple[int, int]]]:
    found: dict[str, dict[str, tuple[int, int]]] = {}
    for match in _NAME.finditer(text):
        if match["first"].casefold() not in _TITLES:
            found.setdefault(match["first"], {}).setdefault(match["last"], (match.start("first"), match.end()))
    return found


def _names_differ(text: str, other: str, e: Engagement) -> Iterator[Spot]:
    """Find a person whose first name has another surname there; of two words with capitals not all are persons."""
    persons = {name.split()[0] for name in _persons(e) if name.strip()}
    theirs = _names(other)
    for first, lasts in _names(text).items():
        said = theirs.get(first, {})
        if first in persons and len(lasts) == 1 and len(said) == 1 and not lasts.keys() & said.keys():
            ((_, span),) = lasts.items()
            yield error(span, f"the other text says {first} {next(iter(said))}: agree on one")


def _persons(e: Engagement) -> Iterator[str]:
    yield from (e.candidate.name, e.candidate.first_name, e.caller.name)
    yield from (contact.name for contact in e.candidate.contacts)
    spoken = e.spoken
    met = spoken.next_step.meets if spoken.next_step else None
    people = (*spoken.team_members, *spoken.founders, spoken.manager, spoken.hiring_manager, spoken.recruiter, met)
    yield from (one.name.removeprefix("Dr. ").removeprefix("Prof. ") for one in people if one)

"""What holds a claim: the words, numbers and days of what may be told in a channel."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta

import attrs

from callprep.documents.cleaning import visible
from callprep.documents.rules.reading.claims import DIGIT, TOKEN, Claim
from callprep.documents.rules.reading.days import DATE, NUMERIC, day_in_figures, day_of
from callprep.engagement import Caller, Engagement
from callprep.insight.topics import is_filler
from callprep.model import dates
from callprep.model._plain import plain
from callprep.model.candidate import Candidate
from callprep.model.company import Company
from callprep.model.evidence import Evidence
from callprep.model.facts import Education, Fact, Paper, Patent, Post, Project, Role, Talk
from callprep.model.opportunity import Opportunity
from callprep.model.saying import Channel, Form
from callprep.model.shapes import is_list, is_object
from callprep.model.sites import label
from callprep.model.spoken import ShownCompany, SpokenOpportunity, WrittenOpportunity

__all__ = ["Held", "Sides", "always", "asked_about", "cited", "everything", "fields"]

_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_ISO_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?:T[\d:.+Z-]*)?", re.ASCII)  # of which the year is a word
_PARTS = re.compile(r"[-.'’/_]")
_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_BLANKS = re.compile(r"[ -]")
_NUMBER = re.compile(r"(\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(\.\d{1,3})?([kKmM]?)\+?", re.ASCII)
_ORDINAL = re.compile(r"(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)")  # of a month too: "after the 22nd"
_DAYS_AHEAD = 28  # a recruiter may propose any day of the next four weeks
_FACTORS = {"": 1, "k": 1_000, "m": 1_000_000}
_ABOUT_RIGHT = 0.1  # how far a number may be off that is said to be about right
_MOST_OF = 0.6  # words of a title
_A_YEAR = 365.25
_YEARS = frozenset({"year", "years", "yrs", "year's", "years'", "year-long"})
_COUNTED: tuple[tuple[type[Fact], frozenset[str]], ...] = (
    (Paper, frozenset({"paper", "papers", "publications", "articles"})),
    (Patent, frozenset({"patent", "patents", "inventions"})),
    (Talk, frozenset({"talk", "talks"})),
    (Post, frozenset({"post", "posts", "articles"})),
    (Project, frozenset({"project", "projects", "repositories", "repos"})),
)


_PACKAGE = frozenset({"equity", "bonus", "benefits"})


def _several(value: object) -> Sequence[object]:
    return value if is_list(value) else [value]


@attrs.frozen
class Held:
    """Words and days, folded, numbers by value, whole years between days that are known, and how many there are."""

    words: frozenset[str]
    numbers: frozenset[float] = frozenset()
    years: frozenset[int] = frozenset()
    counts: frozenset[tuple[str, int]] = frozenset()

    @classmethod
    def of(cls, texts: Iterable[str]) -> Held:
        """Read texts; a day's number alone is none."""
        words: set[str] = set()
        numbers: set[float] = set()
        given = set(texts)  # the months of many days are few
        for told in given.union(map(visible, given)):  # a line of ours holds nothing hidden, as its facts may
            text = told
            if DIGIT.search(told):
                moments = _ISO_MOMENT.findall(told)
                words.update(part for moment in moments for part in (moment, moment[:4]))
                text = _ISO_MOMENT.sub(" ", told)
                words.update(day_of(match) for match in DATE.finditer(text))
                text = DATE.sub(" ", text)
            for word in TOKEN.findall(text):
                folded = _folded(word)
                words.add(folded)
                if not folded.isalpha():
                    words.update(part for part in _PARTS.split(folded) if part)
                    numbers.update(() if _is_year(word, text) else _values(word))
        return cls(frozenset(words), frozenset(numbers))

    def __or__(self, other: Held) -> Held:
        """Give what both hold."""
        return Held(
            self.words | other.words,
            self.numbers | other.numbers,
            self.years | other.years,
            self.counts | other.counts,
        )

    def holds(self, claim: Claim) -> bool:
        """Tell whether a claim is true of what is held."""
        day = day_of(DATE.fullmatch(claim.text))
        if day:
            return day in self.words
        figures = NUMERIC.fullmatch(claim.text)
        if figures:
            return self._has_figures(int(figures[1]), int(figures[2] or figures[3]))
        if claim.value is not None:
            return self._has_value(claim, claim.value)
        if claim.is_title:
            told = [_folded(match.group()) for match in TOKEN.finditer(claim.text)]
            told = [word for word in told if not is_filler(word)]
            return sum(self._has(word) for word in told) >= _MOST_OF * len(told)
        return any(map(self._has, (_folded(claim.text), *claim.instead))) or self._has_number(claim)

    def _has_figures(self, one: int, other: int) -> bool:
        """Whether a day is held, in whichever order it is written, or the two numbers that it may be."""
        days = (day_in_figures(one, other), day_in_figures(other, one))
        return not self.words.isdisjoint(filter(None, days)) or {one, other} <= self.numbers

    def _has(self, folded: str) -> bool:
        return folded in self.words or all(part in self.words for part in _PARTS.split(folded) if part)

    def _has_value(self, claim: Claim, value: int) -> bool:
        """Whether a number in words is held, in words or in figures."""
        if all(word in self.words for word in _BLANKS.split(claim.text.casefold())):
            return True
        near = 1 if claim.is_hedged else 0
        if claim.unit in _YEARS and any(abs(value - held) <= near for held in self.years):
            return True
        return value in self.numbers or (claim.is_hedged and self._is_about(value))

    def _is_about(self, value: float) -> bool:
        return any(abs(value - held) <= _ABOUT_RIGHT * held for held in self.numbers if held > 1)

    def _has_number(self, claim: Claim) -> bool:
        if _ORDINAL.fullmatch(claim.text.casefold()):
            return True
        values = _values(claim.text)
        if not values:
            ends = _ends(claim.text)
            return bool(ends) and ends <= self.numbers
        value = values[0]
        if not self.numbers.isdisjoint((value, value * claim.scale)) or (claim.unit, int(value)) in self.counts:
            return True
        if claim.unit in _YEARS and int(value) in self.years:
            return True
        return claim.is_hedged and self._is_about(value)


def _is_year(word: str, text: str) -> bool:
    """Whether a number in a text is a year, which is no amount: what is "about two thousand" is not about 2026."""
    return _YEAR.fullmatch(word) is not None and word != text


def _values(word: str) -> tuple[float, ...]:
    found = _NUMBER.fullmatch(word)
    if not found:
        return ()
    whole = found[1].replace(",", "") + (found[2] or "")
    return (float(whole) * _FACTORS[found[3].casefold()],)


def _ends(word: str) -> frozenset[float]:
    """Give both ends of a range of which the last one has the scale: "82-98k"."""
    low, _, high = word.partition("-")
    if not (low.isdecimal() and high[:-1].isdecimal() and high[-1] in {"k", "K", "m", "M"}):
        return frozenset()
    return frozenset((*_values(low + high[-1]), *_values(high)))


def _folded(word: str) -> str:
    folded = word.casefold().rstrip(".'’-")
    for ending in ("'s", "’s"):
        folded = folded.removesuffix(ending)
    return folded.replace(",", "")


@attrs.frozen
class Sides:
    """Both sides as a channel may know them: what is internal holds no word that a candidate hears."""

    candidate: Candidate
    caller: Caller
    company: Company | ShownCompany
    opportunity: Opportunity | SpokenOpportunity | WrittenOpportunity

    @classmethod
    def of(cls, e: Engagement, channel: Channel) -> Sides:
        """Give what that channel may tell."""
        if channel is Channel.INTERNAL:
            return cls(e.candidate, e.caller, e.opportunity.company, e.opportunity)
        shown = e.spoken if channel is Channel.CALL else e.written
        return cls(e.candidate, e.caller, shown.about, shown)

    @property
    def is_hidden(self) -> bool:
        """Whether it is a confidential search, as far as the channel goes."""
        return self.company.name is None

    def told(self, reference: str) -> object:
        """Give what a reference leads to: a value, several, or None."""
        owner, _, rest = reference.partition(".")
        name, _, item = rest.partition(".")
        side = getattr(self, owner, None)
        if name == "salary" and not isinstance(side, Opportunity):
            return tuple(getattr(side, field, None) for field in ("pay", "pay_if_asked", "package", "package_if_asked"))
        if name in _PACKAGE and not isinstance(side, Opportunity):
            packages = (getattr(side, field, None) for field in ("package", "package_if_asked"))
            return tuple(told for package in packages for told in _several(getattr(package, name, None)))
        value: object = getattr(side, name, None)
        if not item:
            return value
        return tuple(one for one in value if getattr(one, "name", None) == item) if is_list(value) else None


def always(e: Engagement, shown: Sides) -> Iterator[str]:
    """Give what may stand anywhere: who speaks with whom, for whom, and the days that one may propose."""
    yield from (e.candidate.name, e.caller.name, e.caller.company, shown.company.name or "", str(e.minutes))
    for days in range(_DAYS_AHEAD + 1):
        yield from _date_words(e.today + timedelta(days=days))


def _date_words(day: date) -> tuple[str, ...]:
    return dates.weekday(day), dates.day(day).partition(" ")[2], dates.month(day)


def cited(cite: str, sides: Sides, known: Mapping[str, Evidence[Fact]]) -> Iterator[str]:
    """Give the texts of a fact or a field that a line rests on; of all that was read, the names of the sites alone."""
    if cite == "dossier.reports":
        return (label(item.provenance.account.site) for item in known.values())
    found = known.get(cite)
    return _told_by(found) if found is not None else fields(sides.told(cite))


def _told_by(evidence: Evidence[Fact]) -> Iterator[str]:
    yield from _words_of(evidence.fact)
    yield label(evidence.provenance.account.site)
    yield evidence.fact.title
    if isinstance(evidence.fact, Education):
        yield "degree"


def fields(value: object) -> Iterator[str]:
    """Give the texts of a field, of each item where it has several."""
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


def everything(e: Engagement, shown: Sides) -> Held:
    """Give what free text may claim: all that may be told, what surely is theirs, and what follows from both."""
    sure = [evidence for evidence in e.dossier.evidence if evidence.is_sure]
    texts = [*fields(shown.candidate), *fields(shown.caller), *fields(shown.opportunity)]
    texts += fields(getattr(shown.opportunity, "next_step", None))
    texts += [text for evidence in sure for text in _told_by(evidence)]
    texts += [label(evidence.provenance.account.site) for evidence in e.dossier.evidence]
    texts += [text for contact in e.candidate.contacts for text in fields(contact)]
    held = Held.of(texts)
    return attrs.evolve(held, years=frozenset(_years(sure, e.today)), counts=frozenset(_counts(sure)))


def asked_about(e: Engagement) -> Held:
    """Give what may be asked on a call and not told: what was found and may be somebody else's."""
    unsure = (item for item in e.dossier.evidence if not item.is_sure)
    shown = (item for item in unsure if e.disclosed(item, Channel.CALL).form is not Form.KNOW)
    return Held.of(text for item in shown for text in _told_by(item))


def _years(sure: list[Evidence[Fact]], today: date) -> Iterator[int]:
    """Give the years that went by since something, and that each job lasted, rounded either way."""
    for item in sure:
        fact = item.fact
        spans = [today - fact.when.date()] if fact.when else []
        if isinstance(fact, Role) and fact.started:
            spans += [(fact.ended.date() if fact.ended else today) - fact.started.date()]
        for span in spans:
            years = span.days / _A_YEAR
            yield from {int(years), round(years)} - {0}


def _counts(sure: list[Evidence[Fact]]) -> Iterator[tuple[str, int]]:
    found = Counter(type(item.fact) for item in sure)
    yield from ((word, found[kind]) for kind, words in _COUNTED for word in words)

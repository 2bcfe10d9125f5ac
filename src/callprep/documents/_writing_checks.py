"""Whether a machine's wording says no more than the line that it stands for: one small check a way to say more.

They look at nothing but the old line, the new one, and the facts that the old one rests on, so that a fact of another
line changes no verdict. They know words, not meanings: who swaps two words that both were there may pass.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

import attrs

from callprep.documents._writing_facts import Shown
from callprep.documents._writing_shifts import shifts
from callprep.documents._writing_words import (
    DENIALS,
    OFFERS,
    ORDERS,
    PLAIN,
    RISKY,
    Word,
    owners,
    pronouns,
    stem,
    words,
)
from callprep.documents.lines import Line
from callprep.documents.rules._rule import Finding, Severity
from callprep.insight.sensitive import screen
from callprep.insight.vocabulary import shipped
from callprep.model.saying import Channel

__all__ = ["excess", "legible"]

_ORIGIN = "a machine's wording says what its facts say, and no more"
_LONGEST = {Channel.NOTE: 1.0, Channel.MAIL: 1.2}
"""How long a line may get, as a share of the old one: a mail and a note are counted to the word by their readers."""
_LONGEST_SPOKEN = 1.6
_INTRODUCES = frozenset({"candidate.name", "caller.name"})
_LEAST_KEPT = 0.5  # of the words that the old line did not share with any other line
_SIGNS = frozenset(".,;:?!'’“”\"()–—-…")
_MARKUP = re.compile(r"<[^>]{0,200}>|\]\(|```|\{\{|\{%|&#?\w{2,8};|^\s*(?:[#>*•-]|\d+[.)])\s")
_ADDRESS = re.compile(r"\S@\S|\w:/|//|\bwww\b|(?<=\w)\.(?=[a-z]{2,})", re.IGNORECASE)
_CLOSES = {"“": "”", "«": "»", '"': '"'}
_QUOTE = re.compile("|".join(_CLOSES))
_ENDS = re.compile(r"[.?!…][”»\")]?$")
_OPENS = '.!?:;…“«"(—'
_THANKS = re.compile(r"\bthank", re.IGNORECASE)
_PAIRS = (("“", "”"), ("«", "»"), ("(", ")"))

Said: TypeAlias = Iterator[tuple[str, str, str]]
"""What a check finds: the rule, the offending words, and why."""


@attrs.frozen
class Case:
    """A line, what is offered for it, and what holds it."""

    line: Line
    new: str
    shown: Shown
    channel: Channel
    was: tuple[Word, ...]
    now: tuple[Word, ...]

    @property
    def old(self) -> str:
        """The built-in wording."""
        return self.line.text

    @property
    def names(self) -> tuple[str, ...]:
        """Texts whose names may be used; a line that offers something names no more than it did."""
        return (self.old,) if self.offers else (self.old, *self.shown.names)

    @property
    def prose(self) -> tuple[str, ...]:
        """Texts whose other words may be used."""
        return self.names if self.offers else (*self.names, *self.shown.prose)

    @property
    def offers(self) -> bool:
        """Whether the line offers something as new."""
        return bool(self.line.offers) or bool(OFFERS.search(self.old))


def excess(line: Line, new: str, shown: Shown, channel: Channel) -> tuple[Finding, ...]:
    """Give what a wording says beyond the line that it stands for, nothing where it may stand.

    Args:
        line: The built-in line.
        new: What is offered.
        shown: What the line rests on.
        channel: Where it goes.

    Returns:
        Findings with rules such as "writer.number"; spans count in `new`. What has signs that no text should have, or
        is too long, is not looked at further.
    """
    found = tuple(_shape(line, new, channel))
    if not found:
        case = Case(line, new, shown, channel, words(line.text), words(new))
        found = tuple(one for check in _CHECKS for one in check(case))
    return tuple(_finding(new, *one) for one in dict.fromkeys(found))


def _finding(new: str, rule: str, text: str, why: str) -> Finding:
    start = max(0, new.find(text))
    return Finding(f"writer.{rule}", Severity.ERROR, legible(text), (start, start + len(text)), why, _ORIGIN)


def legible(text: str) -> str:
    """Give a stranger's text as it may be shown: in one line, a sign in the place of what steers a screen."""
    return " ".join("".join("�" if _steers(char) else char for char in text).split())


def _steers(char: str) -> bool:
    return unicodedata.category(char)[0] == "C" and not char.isspace()


def _shape(line: Line, new: str, channel: Channel) -> Said:
    longest = int(len(line.text) * _LONGEST.get(channel, _LONGEST_SPOKEN))
    if len(new) > longest:
        yield "length", new[:40], f"is {len(new)} characters long, where {longest} are left"
    odd = [char for char in new[: longest + 1] if _is_odd(char, line.text)]
    if odd:
        yield "signs", odd[0], f"holds {unicodedata.name(odd[0], 'a control character')}, which the line did not"
    if not new:
        yield "lost", "", "says nothing"


def _is_odd(char: str, old: str) -> bool:
    plain = char == " " or char in _SIGNS or unicodedata.category(char)[0] in "LMN"
    return not plain and (char not in old or unicodedata.category(char)[0] == "C")


def _addresses(case: Case) -> Said:
    held = set(case.old.split(" "))
    for told in dict.fromkeys(case.new.split(" ")):
        if told not in held and _ADDRESS.search(told) and told.strip(".,;:?!“”«»()") not in case.old:
            yield "address", told, "leads somewhere, or reaches somebody"


def _markup(case: Case) -> Said:
    for match in _MARKUP.finditer(case.new):
        if match.group() not in case.old:
            yield "markup", match.group(), "is markup, and a line is text"


def _orders(case: Case) -> Said:
    for match in ORDERS.finditer(case.new):
        if match.group().casefold() not in case.old.casefold():
            yield "echo", match.group(), "speaks of orders, not to a person"


def _form(case: Case) -> Said:
    old, new = case.old, case.new
    was, now = old.count("?"), new.count("?")
    if old.endswith("?") > new.endswith("?") or bool(was) != bool(now):
        yield "form", new[-1:], "a question stays a question, and a statement one"
    if (_ENDS.search(old) and not _ENDS.search(new)) or new[:1].islower() > old[:1].islower():
        yield "form", new[-1:], "is no whole sentence"
    if new.count("!") > old.count("!"):
        yield "form", "!", "is louder than the line was"
    for opening, closing in _PAIRS:
        if new.count(opening) != new.count(closing):
            yield "form", opening, "opens what it does not close"


def _quotes(case: Case) -> Said:
    for said in _quoted(case.new):
        if said not in case.old:
            yield "quote", said, "is quoted, and nobody said it so"
    for said in _quoted(case.old):
        if said not in case.new:
            yield "lost", said, "were their words, and are gone or changed"


def _quoted(text: str) -> Iterator[str]:
    """Give what stands between quotation marks; each sign is looked at once, however many are never closed."""
    last = {opening: text.rfind(closing) for opening, closing in _CLOSES.items()}
    end = 0
    for match in _QUOTE.finditer(text):
        if end <= match.start() < last[match.group()]:
            end = text.index(_CLOSES[match.group()], match.end())
            yield text[match.end() : end]
            end += 1


def _numbers(case: Case) -> Said:
    held = {word.folded for word in case.was}
    beside = _beside(case.was)
    for number, after in _counted(case.now):
        if number.folded not in held:
            yield "number", number.written, "is a number that the line did not hold"
        elif after and after not in beside.get(number.folded, (after,)):
            yield "number", number.written, f"counts “{after}”, and counted something else"
    now = {word.folded for word in case.now}
    for number in case.was:
        if number.has_digit and number.folded not in now:
            yield "lost", number.written, "was a figure or a day of the line, and is gone"


def _counted(told: tuple[Word, ...]) -> Iterator[tuple[Word, str]]:
    for word, after in zip(told, (*told[1:], None), strict=False):  # of no words at all there are no pairs
        if word.has_digit:
            yield word, stem(after.folded) if after and after.folded not in PLAIN else ""


def _beside(told: tuple[Word, ...]) -> dict[str, set[str]]:
    """Give for each number that counts something the words beside it, two to each side."""
    found: dict[str, set[str]] = {}
    counting = {word.folded for word, after in _counted(told) if after}
    for place, word in enumerate(told):
        if word.folded in counting:
            around = told[max(0, place - 2) : place + 3]
            found.setdefault(word.folded, set()).update(stem(other.folded) for other in around)
    return found


def _names(case: Case) -> Said:
    held = _written(case.names)
    for word in case.now:
        if word.written == word.written.casefold() or _is_i(word):
            continue
        ordinary = _is_head(case.new, word.start) and word.written[1:].islower()
        if word.written not in held and not (ordinary and _is_ordinary(word.written.casefold(), case)):
            yield "name", word.written, "is a name that no fact of the line holds"


def _lost(case: Case) -> Said:
    """See that what was named is named still, as it is written, and that nobody took another's place."""
    for name in _named(case):
        if name not in case.new:
            yield "lost", name, "was named, and is no longer, or is written otherwise"
    if _INTRODUCES.intersection(case.line.cites):
        order = [case.new.find(name) for name in _named(case)]
        if order != sorted(order):
            yield "who", case.new[:40], "names people in another order: who calls whom?"
    if _THANKS.search(case.old) and not _THANKS.search(case.new):
        yield "lost", "thanks", "was said, and is no longer"


def _named(case: Case) -> tuple[str, ...]:
    """Give the names in a line as they stand there: of its facts, and of one or several words with capitals."""
    titles = (title for title in case.shown.titles if title in case.old)
    runs: list[tuple[int, int]] = []
    for word in case.was:
        if _is_name(word, case.old):
            joined = runs and case.old[runs[-1][1] : word.start] == " "
            start = runs.pop()[0] if joined else word.start
            runs.append((start, word.end))
    return tuple(dict.fromkeys((*(case.old[start:end] for start, end in runs), *titles)))


def _written(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(part for text in texts for word in words(text) for part in (word.written, word.folded))


def _is_ordinary(word: str, case: Case) -> bool:
    parts = [one.folded for one in words(word)]
    return all(part in PLAIN or part in RISKY or stem(part) in _stems(case.prose) for part in parts)


def _is_name(word: Word, text: str) -> bool:
    """Whether it has a capital for another reason than that a sentence begins there."""
    if _is_i(word) or word.written == word.written.casefold():
        return False
    return any(char.isupper() for char in word.written[1:]) or not _is_head(text, word.start)


def _is_i(word: Word) -> bool:
    return word.written.replace("’", "'").partition("'")[0] == "I"


def _is_head(text: str, place: int) -> bool:
    before = text[:place].rstrip()
    return not before or before[-1] in _OPENS


def _stems(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(word.folded) for text in texts for word in words(text))


def _vocabulary(case: Case) -> Said:
    """Hold every word to what was there: the line, its facts, or plain words."""
    was, facts = _stems((case.old,)), _stems(case.prose)
    for word in case.now:
        if word.has_digit or word.folded == "s" or stem(word.folded) in was:
            continue
        risk = RISKY.get(word.folded)
        if risk is not None:
            yield risk.name, word.written, risk.why
        elif word.folded not in PLAIN and stem(word.folded) not in facts:
            yield "more", word.written, "says more than the facts of the line"


def _technologies(case: Case) -> Said:
    table = shipped()
    held = {found.topic.name for text in case.names for found in table.spot(text)}
    named = {word.folded for text in case.names for word in words(text)}
    for found in table.spot(case.new):
        said = case.new[found.start : found.end]
        if found.topic.name not in held and not all(word.folded in named for word in words(said)):
            yield "technology", said, "is a technology or field that no fact of the line names"


def _people(case: Case) -> Said:
    was, now = pronouns(case.was), pronouns(case.now)
    for one in sorted(now - was - {"I", "you"}):
        yield "who", one, "is spoken of or for, and was not"
    for one in sorted((was - now) & {"we", "you"}):
        yield "who", one, "was spoken of, and is no longer"
    before, known = owners(case.was), {stem(word.folded) for word in case.was}
    for thing, whose in owners(case.now).items():
        others = {before[thing]} if thing in before else was - {"I"} if thing in known else {whose}
        if others - {whose}:
            yield "who", thing, f"goes with “{whose}”, and did not"


def _denials(case: Case) -> Said:
    was, now = (sum(word.folded in DENIALS for word in told) for told in (case.was, case.now))
    if was != now:
        yield "denial", case.new, "turns a yes into a no, or a no into a yes"


def _offers(case: Case) -> Said:
    for match in OFFERS.finditer(case.new):
        if not case.offers:
            yield "offer", match.group(), "offers, where the line did not"


def _kept(case: Case) -> Said:
    """See that it is still the same line, and not another that happens to be true."""
    was = {stem(word.folded) for word in case.was if word.folded not in PLAIN and not word.has_digit}
    now = {stem(word.folded) for word in case.now}
    if was and len(was & now) < _LEAST_KEPT * len(was):
        yield "lost", case.new, "says little of what the line said"


def _shifted(case: Case) -> Said:
    """See that the same words say the same: no hedge and no day lost, nothing made the only one, no ends changed."""
    yield from shifts(case.old, case.new, _named(case))


def _sensitive(case: Case) -> Said:
    for category in sorted(set(screen(case.new).categories) - set(screen(case.old).categories)):
        yield "sensitive", case.new, f"touches {category}"


_CHECKS: tuple[Callable[[Case], Said], ...] = (
    _addresses, _markup, _orders, _form, _quotes, _numbers, _names, _lost, _vocabulary, _technologies, _people,
    _denials, _offers, _kept, _shifted, _sensitive,
)  # fmt: skip

"""Whether a clause of theirs claims, or denies, what is asked for: the whole sentence is read, or nothing is.

What counts for somebody takes a plain "I" and a verb that reaches the thing. What counts against them is read word for
word: one word that is not understood ("since March", "with people who …") leaves it open, and the question is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import attrs

from callprep.insight.fit import _grammar as grammar
from callprep.insight.fit._said import LEAD, Clause, Tone
from callprep.insight.overlap._stems import stem, stems
from callprep.insight.vocabulary import Vocabulary
from callprep.model.parts import NUMBERS

__all__ = ["Heard", "Thing", "claims", "denies", "heard", "is_all_of_it", "years_told"]

_TOKEN = re.compile(r"\d+(?:[.,]\d+)?|[^\W_]+(?:['’][^\W_]+)?[+#]*|[^\s\w]")
_LEADS = re.compile(LEAD, re.IGNORECASE)
_COMMON_VERBS = frozenset(map(stem, ("need", "take", "make", "support", "help", "start", "create")))
_LONGEST_GAP = 12  # words between the verb and the thing


@attrs.frozen
class _Token:
    """A word or a sign of a clause, in small letters, with the topic that it belongs to, if any."""

    word: str
    stem: str
    topic: str = ""


@attrs.frozen
class Heard:
    """A clause, read once: its words, and the topics that it names."""

    clause: Clause
    tokens: tuple[_Token, ...]
    names: frozenset[str]
    stems: frozenset[str]

    @property
    def is_own(self) -> bool:
        """Whether it begins with "I"."""
        return bool(self.tokens) and self.tokens[0].word == "i"


@attrs.frozen
class Thing:
    """What is asked for: the topics that it names, its words by their stems, its verbs among them, and its years."""

    topics: frozenset[str]
    stems: frozenset[str]
    verbs: frozenset[str]
    years: float = 0

    @classmethod
    def of(cls, text: str, topics: Iterable[str], words: frozenset[str], years: float = 0) -> Thing:
        """Take what a requirement names; verbs that stand in any text ("needs") are among its words only as verbs."""
        verbs = words | (frozenset(stems(text)) & _COMMON_VERBS)
        return cls(frozenset(topics), words, verbs, years)

    def does(self, token: _Token) -> bool:
        """Tell whether a word is a verb of it."""
        return not token.topic and token.stem in self.verbs

    def names(self, token: _Token) -> bool:
        """Tell whether a word is of it."""
        return token.topic in self.topics if token.topic and self.topics else token.stem in self.stems

    @property
    def is_spoken(self) -> bool:
        """Whether it is a language that people speak."""
        return bool(grammar.LANGUAGES & ({name.casefold() for name in self.topics} | self.stems))


def heard(clause: Clause, vocabulary: Vocabulary) -> Heard:
    """Read a clause: "i" comes first where it is about themselves, whatever leads up to it."""
    lead = _LEADS.match(clause.text)
    start = lead.end() if lead else 0
    spotted = vocabulary.spot(clause.text)
    tokens: list[_Token] = []
    for found in _TOKEN.finditer(clause.text, start):
        topic = next((one.topic.name for one in spotted if one.start <= found.start() < one.end), "")
        word = found.group().casefold().replace("’", "'")
        tokens.extend(_Token(part, stem(part), topic) for part in grammar.SHORT.get(word, (word,)))
    names = frozenset(one.topic.name for one in spotted)
    return Heard(clause, tuple(tokens), names, frozenset(stems(clause.text)))


def claims(said: Heard, thing: Thing) -> bool:
    """Tell whether they say that they do, did, know or have it: "I have used Kotlin daily since 2019"."""
    own = said.is_own
    if said.clause.tone is not Tone.STATES or not (own or _counts_years(said.tokens)):
        return False
    if not grammar.CONDITIONS.isdisjoint(token.word for token in said.tokens):
        return False
    tokens = said.tokens[1:] if own else said.tokens
    at = next((place for place, token in enumerate(tokens) if not token.word.isalpha() or not _opens(token)), 0)
    verb, rest = tokens[at : at + 1], tokens[at + 1 :]
    auxiliaries = [token.word for token in tokens[:at]]
    if verb and _does(verb[0], thing):
        return _reaches(verb[0], rest, thing)
    if "be" in auxiliaries:
        return _is(tokens[at:], thing)
    return ("have" in auxiliaries or not own) and _has(tokens[at:], thing, is_whole=not own)


def _counts_years(tokens: Sequence[_Token]) -> bool:
    """Tell whether a clause without a subject begins with years: "6 years of Kotlin"."""
    words = [token.word for token in tokens if token.word != "+"]
    return len(words) > 1 and _number(words[0]) > 0 and words[1] in grammar.YEARS


def _opens(token: _Token) -> bool:
    return token.word in grammar.AUXILIARIES or token.word in grammar.ADVERBS


def _does(verb: _Token, thing: Thing) -> bool:
    return verb.word in grammar.DOING or thing.does(verb)


def _split(tokens: Sequence[_Token], thing: Thing) -> tuple[Sequence[_Token], Sequence[_Token]]:
    """Part what stands before the first word of the thing, its topic where it has one, from what follows on it."""
    first = next((at for at, one in enumerate(tokens) if thing.names(one) and (one.topic or not thing.topics)), None)
    if first is None:
        return tokens, ()
    after = first
    while after < len(tokens) and (thing.names(tokens[after]) or tokens[after].topic or tokens[after].word == "+"):
        after += 1
    return tokens[:first], tokens[after:]


def _reaches(verb: _Token, tokens: Sequence[_Token], thing: Thing) -> bool:
    """Tell whether a verb reaches the thing, and nobody else stands in between: "I worked next to the French chef"."""
    gap, after = _split(tokens, thing)
    words = [token.word for token in gap]
    if len(words) == len(tokens) and not (thing.names(verb) and not thing.topics):
        return False
    if _LONGEST_GAP < len(words) < len(tokens) or grammar.OTHERS.intersection(words):
        return False
    leads = [word for word in words if word in grammar.PREPOSITIONS]
    by = leads[-1] if leads and len(words) < len(tokens) else ""
    if by not in grammar.USING and not (by == "of" and grammar.AMOUNTS.intersection(words)):
        return False
    if thing.is_spoken:
        return verb.word in grammar.SPEAKING and (not after or after[0].word in grammar.AFTER_A_LANGUAGE)
    return _ends_well(after, is_role=by == "as")


def _ends_well(after: Sequence[_Token], *, is_role: bool) -> bool:
    """Tell whether what follows the thing leaves it theirs: not "Java developers", unless they worked as one."""
    following = after[0].word if after else ""
    return following in grammar.ROLES if is_role and following.isalpha() else following not in grammar.OTHERS_NOUNS


def _is(tokens: Sequence[_Token], thing: Thing) -> bool:
    """Judge "I am …": fluent in it, certified in it, or somebody who does it for a living."""
    gap, after = _split(tokens, thing)
    words = {token.word for token in gap}
    known = all(token.word in grammar.BEING or token.stem in thing.stems for token in gap)
    following = after[0].word if after else ""
    if len(gap) == len(tokens) or not known:
        return False
    return bool(words & grammar.BEING_GOOD) or following in grammar.ROLES


def _has(tokens: Sequence[_Token], thing: Thing, *, is_whole: bool) -> bool:
    """Judge "I have …": years or knowledge of it, or the thing itself and nothing more."""
    gap, after = _split(tokens, thing)
    if len(gap) == len(tokens):
        return False
    fits = all(token.word in grammar.HAVING or _number(token.word) or token.stem in thing.stems for token in gap)
    names_it = any(token.word in grammar.HELD for token in (*gap, *after[:1]))
    bare = all(token.word in grammar.TAILS for token in after)
    return fits and (bare or (names_it and not is_whole)) and _ends_well(after, is_role=False)


def is_all_of_it(said: Heard, thing: Thing) -> bool:
    """Tell whether a clause that claims it says that alone, and of today: only then it may count against them."""
    tokens = said.tokens[1:]
    verb = next((token for token in tokens if token.word not in grammar.ADVERBS), None)
    if verb is None or (verb.word not in {"have", "be"} and (_is_past(verb.word))):
        return False
    return said.clause.stands and all(
        thing.names(one) or thing.does(one) or (one.word in grammar.PLAIN and not one.topic) or _number(one.word)
        for one in tokens
    )


def _is_past(verb: str) -> bool:
    return verb in grammar.PAST or (verb.endswith("ed") and not verb.endswith("eed"))


def denies(said: Heard, thing: Thing) -> bool:
    """Tell whether they say, of themselves and without any limit, that they do not have it or have never done it."""
    if not (said.clause.tone is Tone.DENIES and said.is_own and said.clause.stands):
        return False
    words = [token.word for token in said.tokens]
    opening = next((one for one in grammar.DENIALS if tuple(words[: len(one)]) == one), None)
    if opening is None:
        return False
    place = len(opening)
    while place < len(words) and words[place] in grammar.EVER:
        place += 1
    verbs, rest = grammar.DENIALS[opening], said.tokens[place:]
    if verbs:
        if not rest or not (rest[0].word in verbs or thing.does(rest[0])):
            return False
        rest = rest if thing.names(rest[0]) else rest[1:]
    return _names_only(rest, thing)


def _names_only(tokens: Sequence[_Token], thing: Thing) -> bool:
    """Tell whether the object is the thing, alone or in a row with others ("Kotlin or Swift"), and nothing more."""
    end = len(tokens)
    while end and tokens[end - 1].word in grammar.LAST:
        end -= 1
    first = next((at for at, token in enumerate(tokens[:end]) if thing.names(token)), end)
    fits = (_fits(tokens[:end], at, thing, begun=at > first) for at in range(end))
    return first < end and all(fits)


def _fits(tokens: Sequence[_Token], at: int, thing: Thing, *, begun: bool) -> bool:
    """Tell whether one word of the object leaves it what it is; another tool must stand in a row with it."""
    token = tokens[at]
    if thing.names(token) or token.word in grammar.LISTING:
        return True
    if token.topic:
        around = (*tokens[max(at - 1, 0) : at], *tokens[at + 1 : at + 2])
        return any(one.word in grammar.LISTING or one.topic == token.topic for one in around)
    if _number(token.word) or token.word in grammar.YEARS:
        return bool(thing.years) and _number(token.word) <= thing.years
    return token.word in (grammar.OBJECTS_AFTER if begun else grammar.OBJECTS)


def _number(word: str) -> float:
    figure = word.replace(",", ".", 1)
    return float(figure) if figure.isascii() and figure.replace(".", "", 1).isdecimal() else NUMBERS.get(word, 0)


def years_told(said: Heard, thing: Thing) -> tuple[float, bool] | None:
    """Give the years that a clause tells of the thing, and whether they are all; None where that is not plain.

    They must stand beside it ("6 years of Kotlin", "Kotlin for six years"), and no other number may be told.
    """
    numbers = [(at, _number(one.word)) for at, one in enumerate(said.tokens) if _number(one.word) and not _is_day(one)]
    counted = [(at, count) for at, count in numbers if _unit(said.tokens, at)]
    if not counted or len({count for _, count in numbers}) != 1 or len(counted) != len(numbers):
        return None
    if not any(_beside(said.tokens, at, thing) for at, _ in counted):
        return None
    return counted[0][1], is_all_of_it(said, thing)


def _is_day(token: _Token) -> bool:
    return token.word.isdecimal() and len(token.word) == len("2019")


def _unit(tokens: Sequence[_Token], at: int) -> bool:
    following = [token.word for token in tokens[at + 1 : at + 3] if token.word != "+"]
    return bool(following) and following[0] in grammar.YEARS


def _beside(tokens: Sequence[_Token], at: int, thing: Thing) -> bool:
    """Tell whether only small words stand between a number of years and the thing, on either side of it."""
    return _joined(tokens[at + 1 :], thing, grammar.YEARS_OF) or _joined(tokens[:at][::-1], thing, grammar.YEARS_FOR)


def _joined(tokens: Iterable[_Token], thing: Thing, small: frozenset[str]) -> bool:
    for token in tokens:
        if thing.names(token):
            return True
        if token.word not in small:
            return False
    return False

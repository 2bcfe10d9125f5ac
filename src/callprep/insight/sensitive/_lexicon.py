"""The lists of words, ready to be looked up: which stretch of tokens carries which tag."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Mapping

import attrs

from callprep.insight.sensitive._tokens import Token, folded, tokens

__all__ = ["Lexicon", "Subject", "Word", "lexicon"]


@attrs.frozen
class Subject:
    """One category as data.

    In a list phrases are parted by commas, "a/b" means either word, "word?" that it may be missing; a word written
    with a capital or in capitals is only found so.

    Attributes:
        name: The category.
        code: Three capitals that its tags begin with.
        strong: What tells of the person wherever it stands, unless it is somebody's work.
        being: What a person can be: tells where the person speaks of themself.
        having: What a person can have: tells where they say that they do.
        also: Further lists, by tag, for `rules`.
        rules: Patterns over annotated text; `<TAG>` stands for a phrase of a list.
    """

    name: str
    code: str
    strong: str = ""
    being: str = ""
    having: str = ""
    also: Mapping[str, str] = attrs.field(factory=dict[str, str])
    rules: tuple[str, ...] = ()

    def lists(self) -> Iterator[tuple[str, str]]:
        """Give tag and phrases."""
        yield f"{self.code}S", self.strong
        yield f"{self.code}B", self.being
        yield f"{self.code}H", self.having
        yield from self.also.items()


@attrs.frozen
class Word:
    """A stretch of tokens that is judged as one: `low` as in patterns, `tag` empty for a word of no list."""

    low: str
    tag: str
    start: int
    end: int
    title: bool = False


@attrs.frozen
class _Phrase:
    rest: tuple[str, ...]
    shape: tuple[str, ...]
    tag: str


def _spelled(phrase: str) -> Iterator[tuple[str, ...]]:
    """Write out the alternatives of one phrase."""
    if phrase.isalpha():
        yield (phrase,)
        return
    choices: list[tuple[str, ...]] = []
    # lists write "crohn s": an apostrophe is part of the word it stands in
    for part in re.sub(r"(?<=\w\w) s\b", "'s", phrase.replace("-", " ")).split():
        words = tuple(part.rstrip("?").split("/"))
        choices.append((*words, "") if part.endswith("?") else words)
    for chosen in itertools.product(*choices):
        yield tuple(word for word in chosen if word)


_SHORTEST = 6  # letters of a phrase that a hashtag may begin with
_CODED = 4  # letters of a category's tag


@attrs.frozen
class Lexicon:
    """Every list, by the first two words of a phrase (the second empty where there is one), the longest first."""

    phrases: Mapping[tuple[str, str], tuple[_Phrase, ...]]
    joined: Mapping[str, str] = attrs.field(factory=dict[str, str])

    def words(self, text: str, start: int, end: int) -> list[Word]:
        """Tag a stretch of text; of two phrases at one place the longer counts."""
        told, at = tokens(text, start, end), 0
        found: list[Word] = []
        while at < len(told):
            word = self._phrase(told, at)
            found.append(word[0])
            at = word[1]
        return found

    def _phrase(self, told: list[Token], at: int) -> tuple[Word, int]:
        first, second = told[at], at + 1
        if second < len(told) and told[second].word == "-":
            second += 1
        pair = (first.low, told[second].low) if second < len(told) else (first.low, "")
        for phrase in (*self.phrases.get(pair, ()), *self.phrases.get((first.low, ""), ())):
            end = _matches(phrase, told, at)
            if end:
                low = "_".join(token.low for token in told[at:end] if token.word != "-")
                return Word(low, phrase.tag, first.start, told[end - 1].end, first.word[:1].isupper()), end
        tag = self._hashtag(first.low) if at and told[at - 1].word == "#" else ""
        return Word(first.low, tag, first.start, first.end, first.word[:1].isupper()), at + 1

    def _hashtag(self, low: str) -> str:
        """Give the tag of the longest phrase that a hashtag in one word begins with."""
        cuts = (low[:end] for end in range(len(low), _SHORTEST - 1, -1))
        return next((tag for cut in cuts if (tag := self.joined.get(cut))), "")


def _matches(phrase: _Phrase, told: list[Token], at: int) -> int:
    """Give the place behind the phrase, 0 where it does not stand here; hyphens count as spaces."""
    for number, (wanted, shape) in enumerate(zip(phrase.rest, phrase.shape, strict=True)):
        if number and at < len(told) and told[at].word == "-":
            at += 1
        if at >= len(told) or told[at].low != wanted or not _shaped(told[at].word, shape):
            return 0
        at += 1
    return at


def _shaped(word: str, shape: str) -> bool:
    if shape.islower() or not shape[:1].isupper():
        return True
    return word.isupper() if shape.isupper() and len(shape) > 1 else word[:1].isupper()


def _parsed(tag: str, listed: str) -> Iterator[tuple[tuple[str, str], _Phrase]]:
    for phrase in re.split(r"[,\n]+", folded(listed).text):
        for shape in _spelled(phrase.strip()):
            if shape:
                low = tuple(word.lower() for word in shape)
                yield (low[0], low[1] if len(low) > 1 else ""), _Phrase(low, shape, tag)


def _built(lists: list[tuple[str, str]]) -> Lexicon:
    by_first: dict[tuple[str, str], list[_Phrase]] = {}
    for tag, listed in lists:
        for first, phrase in _parsed(tag, listed):
            by_first.setdefault(first, []).append(phrase)
    # sorting is stable: of two lists that hold the same phrase the first counts
    every = (phrase for found in by_first.values() for phrase in found)
    strong = (phrase for phrase in every if len(phrase.tag) == _CODED and phrase.tag[-1] == "S")
    return Lexicon(
        {first: tuple(sorted(found, key=lambda p: -len(p.rest))) for first, found in by_first.items()},
        {"".join(phrase.rest): phrase.tag for phrase in strong},
    )


@functools.cache
def lexicon() -> Lexicon:
    """Build the lists on first use, once."""
    from callprep.insight.sensitive._subjects import GRAMMAR, subjects  # noqa: PLC0415 -- read by those who judge alone

    return _built([*GRAMMAR.items(), *(pair for subject in subjects() for pair in subject.lists())])

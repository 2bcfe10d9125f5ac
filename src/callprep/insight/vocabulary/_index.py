"""The index of a vocabulary: every spelling, found by its words in one look-up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from callprep.insight.vocabulary._tokens import Token, keys
from callprep.insight.vocabulary._values import Topic, TopicEntry, TopicKind

__all__ = ["Candidate", "Index", "Spelling", "index"]

_JOINTS = frozenset({"", " ", "-", "_", ".", "/", "&", "\u2011"})
_SHORTEST_PLURAL = 5


@attrs.frozen
class Spelling:
    """A way to write a topic, and how careful to be with it in prose.

    Attributes:
        topic: What it stands for.
        common: Whether it is an everyday word too.
        needs_cue: Whether capitals prove nothing either.
        capitals: Whether it is written in capitals ("REST"), which everyday words are not.
    """

    topic: Topic
    common: bool = False
    needs_cue: bool = False
    capitals: bool = False


@attrs.frozen
class Candidate:
    """A spelling in a text: the tokens from `first` up to `last`, both counted from 0."""

    spelling: Spelling
    first: int
    last: int


@attrs.frozen(eq=False)
class Index:
    """All spellings: by their words, by their letters alone, and how many words can follow a first one."""

    phrases: Mapping[str, Spelling]
    names: Mapping[str, Spelling]
    longest: Mapping[str, int]

    def named(self, name: str) -> Topic | None:
        """Find the topic of a name, whatever stands between its words."""
        letters = "".join(keys(name))
        found = self.names.get(letters) or _if_field(self.names.get(_singular(letters)))
        return found.topic if found else None

    def at(self, text: str, tokens: tuple[Token, ...], first: int) -> Candidate | None:
        """Find the longest spelling that begins with a token."""
        reach = self.longest.get(tokens[first].key, 0)
        last = first + 1 if reach == 1 else _joined(text, tokens, first, first + reach)
        words = [token.key for token in tokens[first:last]]
        while words:
            phrase = " ".join(words)
            found = self.phrases.get(phrase)
            if not found and phrase.endswith("s"):
                found = _if_field(self.phrases.get(_singular(phrase)))
            if found:
                return Candidate(found, first, first + len(words))
            words.pop()
        return None


def index(entries: Iterable[TopicEntry]) -> Index:
    """Make the index; where two entries claim a spelling, a name wins over an alias, and then the first."""
    entries = tuple(entries)
    topics = _topics(entries)
    phrases: dict[str, Spelling] = {}
    names: dict[str, Spelling] = {}
    longest: dict[str, int] = {}
    for words, spelling in (*_by_name(entries, topics), *_by_alias(entries, topics)):
        if not words:
            continue
        phrases.setdefault(" ".join(words), spelling)
        names.setdefault("".join(words), spelling)
        if longest.get(words[0], 0) < len(words):
            longest[words[0]] = len(words)
        if len(words) == 1 and spelling.topic.kind is TopicKind.FIELD:
            longest.setdefault(words[0] + "s", 1)
    return Index(phrases, names, longest)


def _topics(entries: tuple[TopicEntry, ...]) -> dict[str, Topic]:
    """Make the topics, related both ways."""
    related: dict[str, dict[str, None]] = {entry.name: dict.fromkeys(entry.related) for entry in entries}
    for entry in entries:
        for other in entry.related:
            if other in related:
                related[other].setdefault(entry.name)
    return {entry.name: Topic(entry.name, entry.kind, tuple(related[entry.name])) for entry in entries}


_Found = Iterator[tuple[tuple[str, ...], Spelling]]


def _by_name(entries: tuple[TopicEntry, ...], topics: Mapping[str, Topic]) -> _Found:
    for entry in entries:
        words = keys(entry.name)
        common = len(words) == 1 and (entry.common_word or entry.needs_cue)
        yield words, Spelling(topics[entry.name], common, entry.needs_cue, _capitals(entry.name))


def _by_alias(entries: tuple[TopicEntry, ...], topics: Mapping[str, Topic]) -> _Found:
    for entry in entries:
        plain = Spelling(topics[entry.name])
        for alias in entry.aliases:
            yield keys(alias), plain
        for alias in entry.homonyms:
            yield keys(alias), Spelling(topics[entry.name], True, entry.needs_cue, _capitals(alias))  # noqa: FBT003 -- "common"


def _capitals(name: str) -> bool:
    return len(name) > 1 and name.isupper()


def _joined(text: str, tokens: tuple[Token, ...], first: int, end: int) -> int:
    """Tell how far the words from the first on belong together: a full stop or a comma parts them."""
    last, end = first + 1, min(end, len(tokens))
    while last < end and _is_joint(text[tokens[last - 1].end : tokens[last].start]):
        last += 1
    return last


def _is_joint(gap: str) -> bool:
    return gap in _JOINTS or (gap.isspace() and gap.count("\n") < 2)  # noqa: PLR2004 -- two end a paragraph


def _singular(word: str) -> str:
    return word[:-1] if len(word) >= _SHORTEST_PLURAL and word.endswith("s") else word


def _if_field(spelling: Spelling | None) -> Spelling | None:
    """Fields have plurals ("compilers"); names have none ("he reacts")."""
    return spelling if spelling and spelling.topic.kind is TopicKind.FIELD else None

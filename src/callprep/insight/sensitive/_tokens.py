"""Words of a text as they are judged: spellings folded, places in the text remembered."""

# ruff: noqa: RUF001 -- letters that look alike are meant

from __future__ import annotations

import re
import unicodedata

import attrs

__all__ = ["Folded", "Token", "folded", "tokens"]

# letters of other scripts that look like Latin ones; folded in words that mix scripts alone, so that Russian stays
_LOOKALIKES = str.maketrans(
    "аеорсухіјѕһԁԛԝкмтвнАЕОРСУХІЈЅНВКМТαοερνιτκηυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "aeopcyxijshdqwkmtbhAEOPCYXIJSHBKMTaoepvitknuABEZHIKMNOPTYX",
)
_OTHER_SCRIPT = re.compile("[\u0370-\u052f]")
_LATIN = re.compile("[A-Za-z]")
_QUOTES = str.maketrans("’‘ʼ＇´`", "''''''")

_TOKEN = re.compile(
    r"[\U0001F1E6-\U0001F1FF]{2}"  # a flag
    r"|\d+(?:[.,:/]\d+)+(?!\w)"  # 2:8, 4/4
    r"|[^\W_]+(?:'[^\W_]+)*"  # a word, a number, both
    r"|[,()\[\]#&:\"“”-]"  # what parts or joins words
    r"|[\u2600-\u27BF\U0001F300-\U0001FAFF]"  # a picture
)
_HASHTAG = re.compile(r"(?<=[a-z])(?=[A-Z])")


@attrs.frozen
class Token:
    """A word, number, sign or picture of the folded text; `low` is how it is looked up."""

    word: str
    low: str
    start: int
    end: int


@attrs.frozen
class Folded:
    """A text as it is judged; `places` gives for each letter where it stood, None where nothing moved."""

    text: str
    places: tuple[int, ...] | None = None

    def place(self, index: int) -> int:
        """Tell where a letter of the folded text stood."""
        return index if self.places is None else self.places[index]


class _Letters(dict[str, str]):
    """How each letter is read, worked out once."""

    def __missing__(self, letter: str) -> str:
        plain = unicodedata.normalize("NFKD", letter).translate(_QUOTES)
        read = "".join(c for c in plain if unicodedata.category(c) not in {"Mn", "Cf", "Me", "Cs"})
        if len(self) < 5_000:  # noqa: PLR2004 -- hostile text may hold every letter there is
            self[letter] = read
        return read


_READ = _Letters()


def folded(text: str) -> Folded:
    """Fold full-width and styled letters, accents, curly quotes and what has no width."""
    if text.isascii():
        return Folded(text)
    pieces = [_READ[letter] for letter in text]
    read = "".join(pieces)
    if len(read) == len(text) and all(len(piece) == 1 for piece in pieces):
        return Folded(_one_script(read))
    places = [index for index, piece in enumerate(pieces) for _ in piece]
    return Folded(_one_script(read), (*places, len(text)))


def _one_script(text: str) -> str:
    if not _OTHER_SCRIPT.search(text):
        return text
    return re.sub(
        r"\w+",
        lambda m: m[0].translate(_LOOKALIKES) if _LATIN.search(m[0]) and _OTHER_SCRIPT.search(m[0]) else m[0],
        text,
    )


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Part a stretch of folded text into tokens; the words of a hashtag in camel case apart."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        word, at = match[0], match.start()
        if found and found[-1].word == "#" and found[-1].end == at and not word.islower():
            for part in _HASHTAG.split(word):
                found.append(Token(part, part.lower(), at, at + len(part)))
                at += len(part)
        else:
            found.append(Token(word, word.lower(), at, match.end()))
    return found

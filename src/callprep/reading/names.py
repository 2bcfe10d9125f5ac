"""Whether a printed name is the candidate's: spelling, order, initials and a few short forms are looked through.

It errs on one side: a namesake's post taken for the candidate's costs the call, a missed one costs a sentence.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

import attrs

__all__ = ["is_full_name", "may_be", "same_person"]

_LONGEST = 200
_ASIDE = re.compile(r"\([^()]*\)|<[^<>]*>|\[[^\[\]]*\]|\"[^\"]*\"|“[^“”]*”")
_DASHES = re.compile("[\u2010-\u2015]")
_APOSTROPHES = re.compile("['`\u00b4\u2018\u2019]")
_TITLES = frozenset("by dr prof professor mr mrs ms mx sir phd md msc bsc mba dipl ing esq".split())
_GENERATIONS = frozenset({"jr", "sr", "ii", "iii"})
_PARTS = 2  # of "Last, First"; what has more commas is a list of people

# letters with a stroke or of two, which no decomposition takes apart
_PLAIN = str.maketrans(
    {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "\u0131": "i", "æ": "ae", "œ": "oe", "þ": "th"},
)
# the way such letters are written out where a keyboard lacks them: Müller is Mueller
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})

# Short forms of one name only: Alex, Sam, Chris, Pat and their like may be several, of women and of men.
_SHORT = {
    "bill": "william",
    "bob": "robert",
    "dan": "daniel",
    "dave": "david",
    "jim": "james",
    "joe": "joseph",
    "liz": "elizabeth",
    "matt": "matthew",
    "mike": "michael",
    "rob": "robert",
    "tim": "timothy",
    "tom": "thomas",
}


@attrs.frozen
class _Name:
    """The words of a name from the given to the family name, folded; `generation` is what tells a son from a father."""

    words: tuple[str, ...] = ()
    generation: str = ""


def same_person(printed: str, candidate: str) -> bool:
    """Tell whether a printed name is surely enough the candidate's.

    Looked through are case, accents and their substitutes (Müller, Muller, Mueller), compatibility letters, titles,
    asides in brackets, mail addresses, "Last, First", given names as initials or in a short form that only one name
    has, and a middle name that one side leaves out. Never enough are one word alone, a family name that is only an
    initial, the same words in another order without a comma, and a "Jr." on one side only.

    Args:
        printed: As a page, a feed or a list of authors gives it.
        candidate: The name that we know.
    """
    theirs, ours = _read(printed), _read(candidate)
    if theirs.generation != ours.generation:
        return False
    if _joined(theirs.words) == _joined(ours.words):
        return is_full_name(printed) or is_full_name(candidate)
    if min(len(theirs.words), len(ours.words)) < _PARTS:
        return False
    return _fit(theirs.words, ours.words)


def may_be(printed: str, candidate: str) -> bool:
    """Tell whether a name does not speak against the candidate: theirs, a part of it, or all of it with words around.

    "Ada" and "Ada Example's notebook" may be Ada Example, "Ada Other" and "Bob" may not.
    """
    theirs, ours = (frozenset(map(_bare, _read(text).words)) for text in (printed, candidate))
    part = bool(theirs) and bool(ours) and (theirs <= ours or ours <= theirs)
    return part or same_person(printed, candidate)


def is_full_name(text: str) -> bool:
    """Tell whether a name has a given and a family name; Chinese and Japanese ones are written as one word."""
    words = _read(text).words
    return len(words) >= _PARTS or (len(words) == 1 and _is_east_asian(words[0]))


def _is_east_asian(word: str) -> bool:
    return len(word) > 1 and all(unicodedata.east_asian_width(letter) == "W" for letter in word)


def _read(text: str) -> _Name:
    folded = unicodedata.normalize("NFKC", text[:_LONGEST]).casefold()
    folded = _ASIDE.sub(" ", _APOSTROPHES.sub("'", _DASHES.sub("-", folded)))
    parts = [words for part in folded.split(",") if (words := tuple(_words(part)))]
    generations = [word for words in parts for word in words if word in _GENERATIONS]
    named = [kept for words in parts if (kept := tuple(word for word in words if word not in _GENERATIONS))]
    if len(named) > _PARTS or len(generations) > 1:
        return _Name()
    return _Name(tuple(word for words in reversed(named) for word in words), "".join(generations))


def _words(part: str) -> Iterator[str]:
    for word in part.split():
        if "@" in word or "://" in word or word.replace(".", "").strip(";:") in _TITLES:
            continue
        for piece in word.removesuffix("'s").replace("'", "").split("."):
            bare = piece.strip("-_;:!?*")
            if any(letter.isalnum() for letter in bare):
                yield bare


def _bare(word: str) -> str:
    """Take the accents off."""
    split = unicodedata.normalize("NFKD", word.translate(_PLAIN))
    return "".join(letter for letter in split if not unicodedata.combining(letter))


def _spellings(word: str) -> frozenset[str]:
    whole = unicodedata.normalize("NFC", word)
    return frozenset({_bare(whole), _bare(whole.translate(_WRITTEN_OUT))})


def _joined(words: tuple[str, ...]) -> str:
    """Write the name as one word, for Maryanne is Mary Anne, and Jean-Luc is Jean Luc."""
    return _bare("".join(words).replace("-", ""))


def _fit(theirs: Sequence[str], ours: Sequence[str]) -> bool:
    if _is_initial(theirs[-1]) or not _alike(theirs[-1], ours[-1]):
        return False
    given = _or_initial(theirs[0], ours[0]) or _long(theirs[0]) == _long(ours[0])
    return given and _middles_fit(theirs[1:-1], ours[1:-1])


def _middles_fit(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether the shorter list runs through the longer one; none speaks against none."""
    shorter, longer = sorted((one, other), key=len)
    rest = iter(longer)
    return all(any(_or_initial(word, candidate) for candidate in rest) for word in shorter)


def _alike(one: str, other: str) -> bool:
    return not _spellings(one).isdisjoint(_spellings(other))


def _or_initial(one: str, other: str) -> bool:
    if _is_initial(one) or _is_initial(other):
        return _bare(one)[:1] == _bare(other)[:1]
    return _alike(one, other)


def _is_initial(word: str) -> bool:
    """Tell a letter that stands for a name; in scripts of syllables and signs one may be a name."""
    return len(_bare(word)) == 1 and _bare(word).isascii()


def _long(given: str) -> str:
    return _SHORT.get(given, given)

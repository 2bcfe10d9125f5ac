"""Whether two spellings name one employer: legal forms, at-signs, short forms and parts of a firm are looked through.

It errs on one side: to ask after a conflict that is none costs the call, one that is missed costs a sentence.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["folded", "same_employer", "surely_same_employer"]

_LONGEST = 400
_WORD = re.compile(r"[^\W_]+")
_JOINTS = re.compile(r"[,;/|&+@\n]|\band\b|\bund\b|\bet\b")
_LEGAL_FORMS = frozenset(
    "ab ag as asa aps bv co company corp corporation coop gmbh group holding holdings inc incorporated kg kgaa kk llc "
    "llp ltd limited lp mbh nv oy oyj plc private pte pty pvt sa sarl sas se sl spa srl sro the ug uab".split()
)
# what people write where an employer would stand, and what is none
_NOBODY = frozenset(
    "consultant contractor freelance freelancer freelancing self selfemployed employed independent indie none na home "
    "remote student unemployed retired sabbatical between jobs various myself me open source".split()
)
_SHORTEST_ACRONYM = 2


def folded(text: str) -> str:
    """Fold case, compatibility letters and blanks."""
    return " ".join(unicodedata.normalize("NFKC", text[:_LONGEST]).casefold().split())


def same_employer(one: str, other: str) -> bool:
    """Tell whether two texts may name one employer; what names none ("freelance") speaks against nobody.

    Neither do names in two scripts, which nothing here could compare: Яндекс may well be Yandex.
    """
    left, right = _firms(one), _firms(other)
    return not left or not right or any(_alike(a, b) or _in_two_scripts(a, b) for a in left for b in right)


def surely_same_employer(one: str, other: str) -> bool:
    """Tell whether two texts name one employer beyond reasonable doubt."""
    return any(_alike(a, b) for a in _firms(one) for b in _firms(other))


def _firms(text: str) -> list[tuple[str, ...]]:
    """Give the firms that a text names, each as its words; "Acme & Sons" gives both halves, which does no harm."""
    parts = [_words(part) for part in _JOINTS.split(folded(text))]
    whole = _words(folded(text))
    return [words for words in (whole, *parts) if words and not _NOBODY.issuperset(words)]


def _words(text: str) -> tuple[str, ...]:
    words = tuple(_WORD.findall(text.replace(".", "").replace("'", "").replace("’", "")))
    return tuple(word for word in words if word not in _LEGAL_FORMS)


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if longer[: len(shorter)] == shorter or "".join(one) == "".join(other):
        return True
    initials = "".join(word[0] for word in longer)
    return len(shorter) == 1 and len(longer) >= _SHORTEST_ACRONYM and shorter[0] == initials


def _in_two_scripts(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return _is_latin(one) != _is_latin(other)


def _is_latin(words: tuple[str, ...]) -> bool:
    return any(letter.isascii() for word in words for letter in word)

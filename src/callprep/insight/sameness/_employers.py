"""Whether two spellings name one employer: legal forms, at-signs, short forms and parts of a firm are looked through.

It errs on one side: to ask after a conflict that is none costs the call, one that is missed costs a sentence.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["Firms", "firms", "folded", "same_employer", "same_firms", "surely_same_firms"]

Firms = tuple[tuple[str, ...], ...]
"""The employers that one text may name, each by its words."""

_LONGEST = 400
_MOST_FIRMS, _MOST_WORDS = 8, 12  # each is compared with each, and nobody names more
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
    """Tell whether two texts may name one employer."""
    return same_firms(firms(one), firms(other))


def same_firms(one: Firms, other: Firms) -> bool:
    """Tell whether two texts may name one employer; what names none ("freelance") speaks against nobody.

    Neither do names in two scripts, which nothing here could compare: Яндекс may well be Yandex.
    """
    return not one or not other or any(_alike(a, b) or _in_two_scripts(a, b) for a in one for b in other)


def surely_same_firms(one: Firms, other: Firms) -> bool:
    """Tell whether two texts name one employer beyond reasonable doubt."""
    return any(_alike(a, b) for a in one for b in other)


def firms(text: str) -> Firms:
    """Read the employers that a text names; "Acme & Sons" gives both halves as well, which does no harm."""
    told = folded(text)
    found = map(_words, (told, *_JOINTS.split(told)[: _MOST_FIRMS - 1]))
    return tuple(words for words in found if words and not _NOBODY.issuperset(words))


def _words(text: str) -> tuple[str, ...]:
    words = tuple(_WORD.findall(text.replace(".", "").replace("'", "").replace("’", "")))
    return tuple(word for word in words if word not in _LEGAL_FORMS)[:_MOST_WORDS]


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

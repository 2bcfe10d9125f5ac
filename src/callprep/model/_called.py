"""What somebody is called, read off their full name: without titles, turned round where the family's stands first."""

from __future__ import annotations

import re
import unicodedata

from callprep.model._visible import visible

__all__ = ["first_name"]

_INITIALS = 2
_TITLES = frozenset(
    "dr prof professor mr mrs ms mx sir ing dipl habil jur rer rev revd reverend capt lt sgt herr frau mme mlle srta"
    " shri smt drs".split()
)
# These are words and names as well ("Phil", "Mag"), and titles with a stop behind them alone.
_TITLES_WITH_STOP = frozenset(
    "adv arq bc col doc dott eng er fr gen h hc hon lic mag maj med mgr nat oec pd phil priv techn univ".split()
)
_PARTICLES = frozenset("al bin da de del den der di du ibn la le of ten ter van vom von zu zur".split())
_PRINTED = frozenset({"null", "nil", "undefined"})  # by a program: it stays what it looks like
_INITIAL = re.compile(r"(?:[^\W\d_]\.-?)+")
_AFTER_NAMES = frozenset(
    "phd dphil md dds jd rn mba msc bsc meng beng mph llm llb bs ms jr sr ii iii iv esq cpa pmp frcs".split()
)
_JOINTS = re.compile(r"[.\-]")
_QUOTES, _LOOSE = re.compile('["«»“”„‟]'), re.compile(r"\s+(?=[,;:])")
_WITHIN = frozenset("'’.-·_\u02bc\u2010\u2011\u30fb\u200c\u200d")  # apostrophes, hyphens, dots between names, joiners


def first_name(name: str) -> str:
    """Give the first word that is no title and no initial; "Menon, Rajiv" is turned round.

    A name all in capitals, or in small letters, is given as names are. Where that word does not look like a name, or
    begins a family's ("van der Berg"), or there are initials alone, the whole name is given, without quotation marks
    and what stands loose around it.
    """
    name = visible(name)
    family, *others = (part.strip() for part in name.split(","))
    given = others[0] if others and not _is_after_names(others[0]) else ""
    *before, _ = _untitled(family.split()) or [""]
    turned = given and _PARTICLES.issuperset(word.casefold() for word in before)
    words = _untitled((given if turned else family).split())
    told = _given(words, [] if turned else words[-1:])
    return _cased(told, name) if told and _looks_like_a_name(told) else _whole(name)


def _given(words: list[str], family: list[str]) -> str:
    """Give what one calls them by: behind initials the next word, unless that is the family's; empty for neither."""
    if not words or (words[0] in _PARTICLES and not all(map(str.islower, words))):
        return ""
    if not _is_initial(words[0]):
        return words[0]
    return next((word for word in words[1:] if not _is_initial(word) and [word] != family), "")


def _is_initial(word: str) -> bool:
    return _INITIAL.fullmatch(word) is not None


def _whole(name: str) -> str:
    told = _LOOSE.sub("", _QUOTES.sub("", name)).strip(" ,;:")
    return visible(told) or name


def _untitled(words: list[str]) -> list[str]:
    return [word for word in words if not _is_title(word)]


def _is_title(word: str) -> bool:
    pieces = {piece for piece in _JOINTS.split(word.casefold()) if piece}
    return bool(pieces) and pieces <= (_TITLES | _TITLES_WITH_STOP if "." in word else _TITLES)


def _is_after_names(part: str) -> bool:
    words = part.casefold().replace(".", "").split()
    return bool(words) and _AFTER_NAMES.issuperset(words)


def _looks_like_a_name(word: str) -> bool:
    """Whether a word is of letters, with the marks and figures that stand in names; the letters lead."""
    return word[0].isalpha() and all(char in _WITHIN or unicodedata.category(char)[0] in "LMN" for char in word)


def _cased(word: str, name: str) -> str:
    if word.isupper() and sum(map(str.isalpha, word)) > _INITIALS:
        return word.title()
    return word[0].upper() + word[1:] if name.islower() and name not in _PRINTED else word

"""Names that must not be told, and whether a text names one: however it is spelt, joined, shortened or inflected.

It fails closed: a text that may name one counts as naming it. Ordinary words alone name no company.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

import attrs

__all__ = ["Names", "company_forms", "person_forms", "product_forms", "title_forms", "unmarked"]

_PREFIX = 5  # letters: what is as long names with an ending as well ("NimbusDB"), what is shorter as a word alone
_ALONE = 3  # letters: a shorter first word names no company, and shorter names of people only with their capital
_LETTERS = str.maketrans(
    {
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "æ": "ae",
        "Æ": "Ae",
        "œ": "oe",
        "Œ": "Oe",
        "\u0131": "i",
    }
)
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_CAMEL = re.compile(r"(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_DOTTED = re.compile(r"(?<![^\W_])[^\W\d_](?:[./] ?[^\W\d_](?![^\W_]))+\.?")
_WORD = re.compile(r"[^\W_]+")
_AND = frozenset({"and", "und", "et"})
_LEGAL = frozenset(
    (
        "ab ag aps as asa bv co corp corporation ek ev gbr gesmbh gmbh inc incorporated kg kgaa kk limited llc llp lp "
        "ltd mbh nv ohg oo oy oyj pbc plc private pte pty pvt sa sarl sas se sp spa srl sro ug z zoo"
    ).split()
)
_ORDINARY = frozenset(  # words that many names of companies begin with, and that name none of them
    (
        "advanced african agency air alliance american analytics applied art asian associated australian bank banque "
        "best big black blue book british business cafe canadian capital care center central centre chinese church "
        "city clean clear clinic cloud club college common community compagnie companies company computer consulting "
        "creative data design deutsche deutscher deutsches development digital direct dutch east eastern education "
        "electric energy engineering english environmental european example express family farm fashion federal film "
        "finance financial first food foundation free french fresh general german global gold golden good grand "
        "great green group groupe happy health holding holdings home hospital hotel house human icon india indian "
        "industrial information innovation innovative institut institute insurance integrated international internet "
        "italian japan klinik klinikum lab laboratories labs land law learning legal life light little live local "
        "logistics london main management marine market marketing media medical metropolitan mobile modern motor "
        "museum music mutual national natural network new next nord nordic north northern old one online open "
        "original pacific paper partners people personal pharma planet plus power premier press prime pro "
        "professional public quality railway real recruitment red regional research resources restaurant retail "
        "river royal school schools science scientific security service services silver small smart social societe "
        "society software solar solutions south southern space sport sports star state store street studio studios "
        "sun super systems talent tech technical technologies technology telecom theatre total trade training "
        "transport travel trust union united universal universitaet university urban vision water web west western "
        "white wind wood work works world young your"
    ).split()
)
_RANKS = frozenset("junior lead mid principal senior sr jr staff trainee working".split())
_MARKS_OF_ALL = re.compile(r"\([^()]{0,40}\)|\b[mwfdxi](?:/[mwfdxi]){1,3}\b", re.IGNORECASE)


@attrs.frozen
class Names:
    """What finds a name that must not be told in a text; a longer one that may be told, around it, is none."""

    _anyhow: re.Pattern[str] | None
    _capital: re.Pattern[str] | None

    @classmethod
    def of(cls, forms: Iterable[Form], allowed: Iterable[Form] = ()) -> Names:
        """Take the forms of names that must not be told, and of those that may."""
        told = tuple(allowed)
        open_ = {form.words for form in told}
        hushed = [form for form in forms if tuple(word.casefold() for word in form.words) not in open_]
        anyhow, capital = (_pattern(hushed, told, capital=need) for need in (False, True))
        return cls(anyhow, capital)

    def found(self, text: str) -> str | None:
        """Give the first that a text names, as it stands there without marks; None where it names none."""
        if self._anyhow is None and self._capital is None:
            return None
        spelt = "\n".join(dict.fromkeys(_spellings(text)))
        return _first(self._anyhow, spelt.casefold()) or _first(self._capital, spelt)


@attrs.frozen
class Form:
    """One form of a name, as words without marks; `capital` says that it names only as it is written here.

    `ends` are the endings that it may have: any, or those of a plural.
    """

    words: tuple[str, ...]
    capital: bool = False
    ends: bool = False

    @property
    def size(self) -> int:
        """How many letters it has."""
        return sum(map(len, self.words))

    @property
    def pattern(self) -> str:
        """What matches it however it is joined."""
        joined = r"(?:e?s)?[\W_]*(?:(?:and|und|et)[\W_]*)?".join(map(re.escape, self.words))
        if self.capital:
            return rf"(?<![^\W_]){joined}(?![^\W_])"
        return rf"(?<![^\W\d_]){joined}" + ("" if self.ends and self.size >= _PREFIX else r"(?:e?s)?(?![^\W\d_])")


def _pattern(hushed: Iterable[Form], told: Iterable[Form], *, capital: bool) -> re.Pattern[str] | None:
    """Put the longest first, and of the same length what may be told, so that the match says which one is named."""
    ours = [(form, True) for form in dict.fromkeys(hushed) if form.capital is capital]
    if not ours:
        return None
    others = [(form, False) for form in dict.fromkeys(told) if form.capital is capital]
    ranked = sorted((*ours, *others), key=lambda one: (-one[0].size, one[1]))
    return re.compile("|".join(f"({form.pattern})" if is_hushed else form.pattern for form, is_hushed in ranked))


def _first(pattern: re.Pattern[str] | None, text: str) -> str | None:
    found = pattern.finditer(text) if pattern else ()
    return next((match.group() for match in found if match.lastindex), None)


def company_forms(name: str) -> Iterator[Form]:
    """Give the forms of a company's name: without "the" and what it is in law, its first word of its own, initials."""
    yield from _whole(name)
    for words in map(_core, _spellings(name)):
        own = [word for word in words if word not in _ORDINARY and len(word) >= _ALONE] if len(words) > 1 else []
        yield from (Form((word,), ends=True) for word in own[:1])
    initials = "".join(word[0] for word in _core(name)).upper()
    if len(initials) >= _ALONE:
        yield Form((initials,), capital=True)


def product_forms(name: str) -> Iterator[Form]:
    """Give the forms of a product's name, and its first word where that is a name by its capital ("Nimbus Search")."""
    yield from _whole(name)
    words = _core(name)
    first = next((word for word in _WORD.findall(unmarked(name)) if word.casefold() in words[:1]), "")
    if len(words) > 1 and len(first) >= _ALONE and first[0].isupper() and words[0] not in _ORDINARY:
        yield from _as_written(first)


def title_forms(title: str) -> Iterator[Form]:
    """Give the forms of a title, without rank and "(m/f/d)".

    Of one word only a plural is the same title: an engineer is one, engineering is none. The first word of several is
    no form: a Java developer's tools name Java.
    """
    bare = " ".join(_MARKS_OF_ALL.sub(" ", title).split())
    for spelt in _spellings(bare):
        words = [word for word in _WORD.findall(spelt.casefold()) if word not in _AND]
        ranks = next((place for place, word in enumerate(words) if word not in _RANKS), 0)
        core = words[ranks:] if len(words) > ranks + 1 else words
        if core:
            yield Form(tuple(core), ends=len(core) > 1)


def person_forms(name: str) -> Iterator[Form]:
    """Give the forms of a person's name: all of it in any case, and each part as a word with its capital.

    Parts are often words as well ("Will", "May"); a part in small letters ("van") names nobody.
    """
    parts = _WORD.findall(unmarked(name))
    if len(parts) > 1:
        for spelt in _spellings(name):
            yield Form(tuple(_WORD.findall(spelt.casefold())))
    for part in parts:
        if len(parts) == 1 or not part[0].islower():
            yield from _as_written(part[0].upper() + part[1:])


def _as_written(word: str) -> Iterator[Form]:
    yield Form((word,), capital=True)
    if len(word) >= _ALONE:
        yield Form((word.upper(),), capital=True)


def _whole(name: str) -> Iterator[Form]:
    return (Form(words, ends=True) for words in map(_core, _spellings(name)) if words)


def _core(name: str) -> tuple[str, ...]:
    """Give the words of a name without "the" and what it is in law; at least one word stays."""
    words = [word for word in _WORD.findall(_undotted(unmarked(name)).casefold()) if word not in _AND]
    if len(words) > 1 and words[0] == "the":
        del words[0]
    while len(words) > 1 and words[-1] in _LEGAL:
        del words[-1]
    return tuple(words)


def _spellings(text: str) -> Iterator[str]:
    """Give a text in the ways in which the same name may stand in it, all without marks: "Mueller", "IBM"."""
    written_out = () if text.isascii() else (unicodedata.normalize("NFC", text).translate(_WRITTEN_OUT),)
    for spelt in (text, *written_out):
        bare = unmarked(spelt)
        for one in (bare, _CAMEL.sub(" ", bare)):
            yield one
            yield _undotted(one)


def unmarked(text: str) -> str:
    """Take off accents and other marks, and what cannot be seen: "Tromsø" is "Tromso"."""
    if text.isascii():
        return text
    split = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(sign for sign in split if not unicodedata.combining(sign) and unicodedata.category(sign) != "Cf")


def _undotted(text: str) -> str:
    return _DOTTED.sub(lambda found: re.sub(r"[./ ]", "", found.group()) + " ", text)

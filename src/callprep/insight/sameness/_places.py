"""Whether two spellings of a place may be one: "Berlin" and "Berlin, Germany" are, Berlin and Munich are not.

No map stands behind it: a town alone and a country alone cannot be compared, and so they are no conflict.
"""

from __future__ import annotations

import re

from callprep.insight.sameness._employers import folded
from callprep.model._naming import unmarked

__all__ = ["Places", "is_country", "places", "same_place", "same_places"]

Places = tuple[tuple[str, ...], ...]
"""The places that one text may name, each from the town up to the country."""

_MOST_PLACES = 8  # each is compared with each, and nobody lives in more

_SEVERAL = re.compile(r"[/|&;\n→]|\band\b|\bor\b")
_WORD = re.compile(r"[^\W_]+")

_COUNTRIES = frozenset(
    (
        "argentina, armenia, australia, austria, bangladesh, belarus, belgium, bolivia, bosnia and herzegovina, "
        "brazil, brasil, bulgaria, cambodia, cameroon, canada, chile, china, colombia, costa rica, croatia, cuba, "
        "cyprus, czechia, czech republic, denmark, danmark, ecuador, egypt, england, estonia, ethiopia, finland, "
        "france, georgia, germany, deutschland, ghana, greece, guatemala, hong kong, hungary, iceland, india, "
        "indonesia, iran, iraq, ireland, israel, italy, italia, jamaica, japan, jordan, kazakhstan, kenya, korea, "
        "south korea, kuwait, latvia, lebanon, lithuania, luxembourg, malaysia, malta, mexico, moldova, mongolia, "
        "morocco, myanmar, nepal, netherlands, the netherlands, nederland, new zealand, nigeria, north macedonia, "
        "northern ireland, norway, norge, pakistan, panama, paraguay, peru, philippines, poland, polska, portugal, "
        "qatar, romania, russia, rwanda, saudi arabia, scotland, senegal, serbia, singapore, slovakia, slovenia, "
        "south africa, spain, españa, sri lanka, sweden, sverige, switzerland, schweiz, suisse, syria, taiwan, "
        "tanzania, thailand, tunisia, turkey, türkiye, uganda, ukraine, united arab emirates, united kingdom, united "
        "states, united states of america, uruguay, uzbekistan, venezuela, vietnam, wales, zambia, zimbabwe"
    ).split(", ")
)
_SPELLINGS = {
    "uk": "united kingdom", "u.k.": "united kingdom", "gb": "united kingdom", "great britain": "united kingdom",
    "england": "united kingdom", "scotland": "united kingdom", "wales": "united kingdom",
    "northern ireland": "united kingdom", "us": "united states", "usa": "united states", "u.s.": "united states",
    "u.s.a.": "united states", "united states of america": "united states", "uae": "united arab emirates",
    "deutschland": "germany", "nederland": "netherlands", "the netherlands": "netherlands", "brasil": "brazil",
    "españa": "spain", "italia": "italy", "polska": "poland", "schweiz": "switzerland", "suisse": "switzerland",
    "sverige": "sweden", "norge": "norway", "danmark": "denmark", "czech republic": "czechia",
    "türkiye": "turkey", "south korea": "korea",
    "nyc": "new york", "new york city": "new york", "sf": "san francisco", "la": "los angeles",
    "münchen": "munich", "köln": "cologne", "wien": "vienna", "zürich": "zurich", "genève": "geneva",
    "praha": "prague", "warszawa": "warsaw", "lisboa": "lisbon", "roma": "rome", "milano": "milan",
    "københavn": "copenhagen", "göteborg": "gothenburg", "moskva": "moscow", "bengaluru": "bangalore",
    "mumbai": "bombay", "sevilla": "seville", "den haag": "the hague",
}  # fmt: skip
# words that name no place one could be asked about; "greater London" and "the Bay Area" are near enough
_VAGUE = frozenset(
    "area bay central east eastern europe eu emea asia africa america apac latam north northern south southern west "
    "western greater metro metropolitan region city county earth world worldwide planet internet everywhere anywhere "
    "nowhere here home remote remotely the in near of based".split()
)


def same_place(one: str, other: str) -> bool:
    """Tell whether two texts may name one place."""
    return same_places(places(one), places(other))


def same_places(one: Places, other: Places) -> bool:
    """Tell whether two texts may name one place; what cannot be compared speaks against nothing."""
    return any(_alike(a, b) for a in one for b in other)


def is_country(name: str) -> bool:
    """Tell whether a name is that of a country, and of no town."""
    return _tidy(folded(name)) in _COUNTRIES


def places(text: str) -> Places:
    """Read the places that a text names ("Berlin / Lisbon" names two), each from the town up to the country."""
    return tuple(_parts(part) for part in _SEVERAL.split(folded(text))[:_MOST_PLACES])


def _parts(text: str) -> tuple[str, ...]:
    parts = (_tidy(part) for part in text.replace("(", ",").replace(")", ",").split(","))
    return tuple(part for part in parts if part)


def _tidy(part: str) -> str:
    known = _SPELLINGS.get(part.strip(" ."), part.strip(" ."))
    if known in _COUNTRIES:
        return known
    kept = " ".join(word for word in _WORD.findall(known) if word not in _VAGUE)
    return _SPELLINGS.get(kept, kept)


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if not one or not other:
        return True
    if _country(one) and _country(other) and _country(one) != _country(other):
        return False
    # a town alone beside a country alone, or two scripts: nothing here could tell
    if one[0] in _COUNTRIES or other[0] in _COUNTRIES or _is_latin(one[0]) != _is_latin(other[0]):
        return True
    return any(unmarked(town) in map(unmarked, whole) for town, whole in ((one[0], other), (other[0], one)))


def _is_latin(name: str) -> bool:
    return unmarked(name).isascii()


def _country(parts: tuple[str, ...]) -> str:
    return parts[-1] if parts[-1] in _COUNTRIES else ""

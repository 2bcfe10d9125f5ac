"""Words of the trade, made comparable: case, plurals and a few spellings folded, filler left out.

A small table of its own: here every word is judged alone, with nothing around it. By the vocabulary, "processing" and
"express" would be tools, and image processing would have lost its subject. Which topics a text speaks of, as a whole,
is `callprep.insight.vocabulary`'s question; `callprep.insight.matching` asks both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from callprep.insight._remembering import remembered

__all__ = ["is_filler", "is_subject", "subject_terms", "term", "terms", "written"]

_WORD = re.compile(r"[^\W_]+(?:[+#]+|\.js\b)?", re.UNICODE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=\d)(?=[A-Z][a-z])")  # "3D" is one word
_LONGEST = 20_000  # characters of one text that are looked at: a page of prose has about 3,000

_ALIASES = {
    "js": "javascript", "ts": "typescript", "py": "python", "golang": "go", "k8s": "kubernetes",
    "postgres": "postgresql",
    "node": "node.js", "nodejs": "node.js", "mapping": "map", "cartography": "map", "geo": "location",
    "geolocation": "location", "locations": "location", "recommender": "recommendation",
    "recommending": "recommendation", "apis": "api", "serie": "series", "specie": "species",
}  # fmt: skip

# words that name a tool and not a subject: sharing one is no overlap of work
_TOOLS = frozenset(
    "android ios java kotlin swift python javascript typescript node.js react vue angular go rust c c++ c# php ruby "
    "scala sql postgresql mysql mongodb redis kafka spark hadoop docker kubernetes aws gcp azure linux git html css "
    "django flask spring rails graphql rest grpc opengl sdk api".split()
)

# words that stand in any description of any work
_FILLER = frozenset(
    (
        "a about above across after all along also an and any app application applications apps are around as at "
        "backend based be been before behind being best better between both build building built business but by "
        "can clean client code company component components could create created current customer customers data "
        "day develop developed developer development do done easy end engine every example experience fast feature "
        "features first for fork framework free from frontend full fun get ground had has have help here high how "
        "i idea if implement in infrastructure into is it its just kind large lead library like little look low "
        "make making many me mobile module more most my need needs new next no not of off old on one only open or "
        "other our out over own owner page part people platform plugin problem process product products program "
        "project projects quality real repository run sample scale scratch second see server service services set "
        "simple site small software solution some source start such support system systems take team test than "
        "that the their them then there these they thing things this those through time to tool tools top two "
        "under up us use used user users using very view was way we web well were what when where which while who "
        "why will with without work working world would write year you your "
    ).split()
)

_NO_SUBJECT = _FILLER | _TOOLS
_SHORTEST_PLURAL = 4


def term(word: str) -> str:
    """Fold one word: lower case, alias, plural s; the name of a tool keeps its own ("Rails", "Kubernetes")."""
    folded = word.casefold().strip(".")
    folded = _ALIASES.get(folded, folded)
    if not folded.endswith("s") or folded in _TOOLS:
        return folded
    if len(folded) >= _SHORTEST_PLURAL and not folded.endswith(("ss", "us", "is", ".js")):
        folded = folded[:-1]
    return _ALIASES.get(folded, folded)


@remembered
def terms(text: str) -> tuple[str, ...]:
    """Give the terms of a text in order, filler included."""
    return tuple(term(part) for word in _WORD.findall(text[:_LONGEST]) for part in _parts(word))


def written(text: str) -> tuple[str, ...]:
    """Give the words behind `terms`, in small letters and otherwise as they are written, one for each term."""
    return tuple(part.casefold() for word in _WORD.findall(text[:_LONGEST]) for part in _parts(word))


def _parts(word: str) -> list[str]:
    """Split "MapRenderer" and "maps.js" as their makers meant them; the name of a tool ("GraphQL") is one word."""
    if word.islower() and "." not in word:
        return [word]
    if term(word) in _TOOLS:
        return [word]
    return _CAMEL.split(word.removesuffix(".js"))


def subject_terms(texts: Iterable[str]) -> frozenset[str]:
    """Give the terms that say what something is about: no filler, no tools, no bare numbers."""
    return frozenset[str]().union(*map(_subjects, texts))


@remembered
def _subjects(text: str) -> frozenset[str]:
    words = set(_WORD.findall(text[:_LONGEST]))
    # half of all words are filler: those are left out before anything is done with them
    found = {term(part) for word in words if word.casefold() not in _NO_SUBJECT for part in _parts(word)}
    return frozenset(folded for folded in found - _NO_SUBJECT if len(folded) > 1 and not folded.isdigit())


def is_subject(folded: str) -> bool:
    """Tell whether a term says what something is about: no filler, no tool, no bare number."""
    return folded not in _NO_SUBJECT and len(folded) > 1 and not folded.isdigit()


def is_filler(folded: str) -> bool:
    """Tell whether a term stands in any description of any work."""
    return folded in _FILLER

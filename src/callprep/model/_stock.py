"""Words that stand in every job advertisement, and so say nothing."""

from __future__ import annotations

import re

__all__ = ["is_vague"]

_STOCK = frozenset(
    (
        "competitive|competitive salary|competitive pay|competitive package|attractive salary|attractive package|"
        "market rate|market pay|fast paced|fast-paced|fast-paced environment|fast paced environment|dynamic|"
        "dynamic environment|dynamic team|great culture|great team|great people|great benefits|flat hierarchies|"
        "various projects|various tasks|exciting projects|interesting projects|exciting challenges|"
        "interesting challenges|new challenges|rockstar|rock star|ninja|guru|wizard|superstar|team player|self-starter|"
        "self starter|go-getter|best in class|world class|world-class|cutting edge|cutting-edge|state of the art|"
        "state-of-the-art|industry-leading|industry leader|market leader|one of a kind|hit the ground running|"
        "wear many hats|work hard play hard|room to grow|room for growth|great opportunity|great opportunities"
    ).split("|")
)
_ROLE = re.compile(r"\w+(?:er|or|ist|ian|ant)s?|nurses?|chefs?|cooks?|reps?|leads?")
"""What somebody is called who does something: "a rockstar developer" says no more than "a rockstar"."""
_FILLING = frozenset(
    (
        "a an and any are as at be being by can candidate candidates colleague colleagues company companies "
        "culture do environment environments every everybody everyone excellent exciting find for from get good "
        "great have here highly hire hiring i in into is it join just know like look looking love motivated need "
        "needed needs nice of offer offers on or our ours package packages people person pay really role roles "
        "salary salaries searching seek seeking should somebody someone strong talented team teams that the their "
        "them they this to top true us very want wanted we who will with within work working would you your"
    ).split()
)
"""Words that say no more around a stock phrase than it does alone."""
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_LONGEST = max(len(_WORD.findall(phrase)) for phrase in _STOCK)


def _phrase(words: list[str]) -> tuple[str, ...]:
    """Fold a phrase: its words, each in the singular."""
    return tuple(word.removesuffix("s") if len(word) > _SHORT else word for word in words)


_SHORT = 3  # letters: "us" is no plural
_FOLDED = frozenset(_phrase(_WORD.findall(phrase)) for phrase in _STOCK)


def is_vague(text: str) -> bool:
    """Tell whether a text holds stock phrases and nothing else, whatever fills the gaps; one without any is none."""
    words = _WORD.findall(text.casefold().replace("’", "'"))
    singular = _phrase(words)
    index, stock = 0, 0
    while index < len(words):
        found = next((size for size in range(_LONGEST, 0, -1) if singular[index : index + size] in _FOLDED), 0)
        called = stock and stock == index and _ROLE.fullmatch(words[index])
        if not (found or called or words[index].partition("'")[0] in _FILLING):
            return False
        index += found or 1
        stock = index if found else stock
    return stock > 0

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
_PHRASES = re.compile(r"[.,;:!?\n]+|\b(?:and|or|a|an|the|with|we|are|have|very|offer|in|of)\b")
"""What parts one stock phrase from the next."""


def is_vague(text: str) -> bool:
    """Tell whether a text holds stock phrases and nothing else; one without a word in it is none."""
    folded = " ".join(text.casefold().split())
    if folded in _STOCK:
        return True
    phrases = [phrase.strip() for phrase in _PHRASES.split(folded) if phrase.strip()]
    return bool(phrases) and all(phrase in _STOCK for phrase in phrases)

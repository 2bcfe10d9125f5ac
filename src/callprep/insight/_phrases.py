"""Small turns of phrase that several insights share, and the words of a text."""

from __future__ import annotations

import re

from callprep.model.evidence import Evidence
from callprep.model.facts import Fact
from callprep.model.sites import label

__all__ = ["counted", "profile_of", "words_of"]

_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
_PAGES = {"homepage": "their homepage", "feed": "their blog"}


def counted(number: int, what: str) -> str:
    """Give a number with its noun: "1 day", "2 days"."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def profile_of(evidence: Evidence[Fact]) -> str:
    """Say where something stands: "their GitHub profile", "their homepage"; a file by what it is a file of."""
    account = evidence.provenance.account
    return _PAGES.get(account.site) or f"their {label(account.site)} profile"


def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a text, folded, each with its apostrophe: "mum's", "i'd"."""
    return tuple(word.replace("’", "'") for word in _WORD.findall(text.casefold()))

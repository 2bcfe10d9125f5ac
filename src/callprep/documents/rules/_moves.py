"""What a sentence does in a conversation: greet, thank, ask for leave, tell of the company, offer, praise, promise.

A document's sections say it themselves; in free text it is read from phrases, which are data (`words/en.toml`, the
lists that begin with "move_").
"""

from __future__ import annotations

import enum
from collections.abc import Mapping

from callprep.documents.rules._phrases import has
from callprep.documents.rules._standards import Standards
from callprep.engagement import Engagement

__all__ = ["FRAME", "Move", "moves_of_section", "moves_of_text"]


class Move(enum.Enum):
    """One thing that a sentence does."""

    GREETING = "greeting"
    INTRODUCTION = "introduction"
    THANKS = "thanks"
    PERMISSION = "permission"
    REACTION = "reaction"
    INTEREST = "interest"  # asks whether they want it
    HOOK = "hook"
    PRIOR = "prior"  # asks what they know already
    COMPANY = "company"
    CREDENTIAL = "credential"
    ROLE = "role"
    GAIN = "gain"  # what the candidate would get of it
    PRAISE = "praise"
    ASK = "ask"
    PROMISE = "promise"
    SIGNATURE = "signature"


FRAME = frozenset(
    {
        Move.GREETING,
        Move.INTRODUCTION,
        Move.THANKS,
        Move.PERMISSION,
        Move.REACTION,
        Move.ASK,
        Move.PROMISE,
        Move.SIGNATURE,
    }
)
"""What everybody says: such sentences do not count where it is asked how personal a text is."""

_SECTIONS: Mapping[str, frozenset[Move]] = {
    "opener": frozenset({Move.GREETING, Move.INTRODUCTION, Move.THANKS}),
    "greeting": frozenset({Move.GREETING}),
    "permission": frozenset({Move.PERMISSION}),
    "rapport": frozenset({Move.HOOK}),
    "hook": frozenset({Move.HOOK, Move.CREDENTIAL}),
    "shared_contact": frozenset({Move.PRIOR}),
    "company": frozenset({Move.COMPANY}),
    "credential": frozenset({Move.CREDENTIAL}),
    "role": frozenset({Move.ROLE}),
    "learning": frozenset({Move.GAIN}),
    "benefit": frozenset({Move.GAIN}),
    "next_step": frozenset({Move.ASK}),
    "signature": frozenset({Move.SIGNATURE}),
    "notice": frozenset({Move.SIGNATURE}),
}
_SHORT = 3  # words: a reaction
_ROLE = frozenset({"work", "problems", "first_project", "team_impact", "company_goals"})
_GAIN = frozenset({"growth", "next_roles", "learning"})
_BY_PHRASE = (
    (Move.GREETING, "move_greeting"),
    (Move.THANKS, "move_thanks"),
    (Move.PROMISE, "move_promise"),
    (Move.ROLE, "move_role"),
    (Move.GAIN, "move_gain"),
    (Move.SIGNATURE, "move_signature"),
)
_BY_QUESTION = (
    (Move.PERMISSION, "move_permission"),
    (Move.INTEREST, "move_interest"),
    (Move.PRIOR, "move_prior"),
    (Move.ASK, "move_ask"),
)


def moves_of_section(name: str) -> frozenset[Move] | None:
    """Give what the sentences of one of our sections do; None: it is a section of somebody else's."""
    return _SECTIONS.get(name)


def moves_of_text(
    text: str, e: Engagement, facts: frozenset[str], answers: frozenset[str], standards: Standards
) -> frozenset[Move]:
    """Read what a sentence of free text does."""
    asks = text.rstrip("”»\"') ").endswith("?")
    found = {move for move, kind in _BY_PHRASE if has(text, standards.words(kind))}
    found |= {move for move, kind in _BY_QUESTION if (asks or move is Move.ASK) and has(text, standards.words(kind))}
    found |= _introduction(text, e, standards)
    fields = {field.partition(".")[2] for field in answers if field.startswith("opportunity.")}
    if _ROLE & fields:
        found.add(Move.ROLE)
    if _GAIN & fields:
        found.add(Move.GAIN)
    if not asks and (
        any(field.startswith("company.") for field in answers) or has(text, standards.words("move_company"))
    ):
        found.add(Move.COMPANY)
    if facts:
        found.add(Move.CREDENTIAL)
    if has(text, standards.words("praise")) and has(text, ("you", "your", "you've", "you're", "yours")):
        found.add(Move.PRAISE)
    if len(text.split()) <= _SHORT and not found:
        found.add(Move.REACTION)
    return frozenset(found)


def _introduction(text: str, e: Engagement, standards: Standards) -> set[Move]:
    first = e.caller.name.split(" ", 1)[0]
    named = has(text, (first,)) if first.strip() else False
    return {Move.INTRODUCTION} if named and has(text, standards.words("move_introduction")) else set()

"""What the candidate told us, clause by clause: whether it states, denies, wishes or asks.

Whose clause it is, and what is said of it in the next breath, is kept: a word of theirs counts against them only where
it is plainly their own, and nothing takes it back.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator

import attrs

from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier
from callprep.model.facts import Said

__all__ = ["LEAD", "Clause", "Tone", "told"]

_LONGEST = 4_000
_MOST = 200  # clauses
_LONGEST_CLAUSE = 400
_TURNS = r"but|though|although|however"
_ENDS = re.compile(rf"\.+(?!\w)|[;!\n]+|\?+|,? \b(?:{_TURNS})\b", re.IGNORECASE)  # a stop, and none in "Node.js"
_TURN = re.compile(rf"\b(?:{_TURNS})\b", re.IGNORECASE)
_TAKES_BACK = re.compile(
    rf"(?:{_TURNS}|unless|except|only|at least|yet|still|then again|maybe|perhaps|if|until|before|for now|not yet|"
    r"just kidding|well)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(
    r"\b(?:never|not|no|none|nothing|without|cannot|cant|dont|wont|neither|nor|hardly|zero|\w+n['’]t)\b",
    re.IGNORECASE,
)
_WISHES = re.compile(
    r"\b(?:want|wants|like to|love to|learn|learning|interested|curious|hope|hoping|wish|would|could|might|maybe|"
    r"perhaps|planning|plan to|thinking of|try|soon|someday|next year)\b|\bI['’]d\b",
    re.IGNORECASE,
)
LEAD = (
    r"(?:(?:and|so|also|well|yes|no|sorry|honestly|frankly|unfortunately|to be honest|hi|hello|thanks|thank you)"
    r"(?:,|:)? ){0,3}"
)
"""What may stand before a sentence without changing what it says."""
_OWN = re.compile(rf"{LEAD}(?:I\b|would (?:love|like)\b|my (?:dream|goal|wish|hope) is\b)", re.IGNORECASE)
_POINTS_BACK = re.compile(r"\b(?:it|its|that|this|them|those|these|there|both|one)\b", re.IGNORECASE)


class Tone(enum.Enum):
    """What a clause does."""

    STATES = "states"
    DENIES = "denies"
    WISHES = "wishes"
    ASKS = "asks"


@attrs.frozen
class Clause:
    """A clause in their words, where it can be found, and how they go on where that may take it back."""

    text: str
    tone: Tone
    cite: str
    goes_on: str = ""

    @property
    def is_own(self) -> bool:
        """Whether they speak of themselves: what "my boss" or "we" have done is nothing of theirs."""
        return _OWN.match(self.text) is not None

    @property
    def stands(self) -> bool:
        """Whether what follows leaves it as it is: "but I have written Java" does, "but once" does not."""
        if not self.goes_on:
            return True
        return re.match(r"I\b", self.goes_on) is not None and not _POINTS_BACK.search(self.goes_on)


def told(candidate: Candidate, dossier: Dossier) -> tuple[Clause, ...]:
    """Give what they told us, on a call or in a mail."""
    records = [(said, "candidate.said") for said in candidate.said]
    records += [(item.fact, item.id) for item in dossier.of(Said) if item.is_sure]
    texts = [(said.title, cite) for said, cite in records]
    if candidate.reply is not None:
        texts.append((candidate.reply.text, "candidate.reply"))
    return tuple(clause for text, cite in texts for clause in _clauses(text, cite))


def _clauses(text: str, cite: str) -> Iterator[Clause]:
    pieces = _pieces(text)
    for number, (said, end) in enumerate(pieces):
        after, _ = pieces[number + 1] if number + 1 < len(pieces) else ("", "")
        back = after if _TURN.search(end) or _TAKES_BACK.match(after) else ""
        yield Clause(said, Tone.ASKS if "?" in end else _tone(said), cite, back)


def _pieces(text: str) -> list[tuple[str, str]]:
    """Cut a text into clauses, each with what ends it; a word that turns ("but") ends one as a stop does."""
    found: list[tuple[str, str]] = []
    place, short = 0, text[:_LONGEST]
    for ends in (*_ENDS.finditer(short), None):
        said = " ".join(short[place : ends.start() if ends else len(short)].split())[:_LONGEST_CLAUSE].lstrip(", ")
        if said and len(found) < _MOST:
            found.append((said, ends.group() if ends else ""))
        elif found and ends:
            found[-1] = (found[-1][0], found[-1][1] + ends.group())
        place = ends.end() if ends else len(short)
    return found


def _tone(clause: str) -> Tone:
    if _DENIES.search(clause):
        return Tone.DENIES
    return Tone.WISHES if _WISHES.search(clause) else Tone.STATES

"""What the candidate told us, clause by clause: whether it affirms, denies or only wishes.

Plain first-person English is read and nothing is guessed: a clause that does none of these says nothing.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator

import attrs

from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier
from callprep.model.facts import Said

__all__ = ["Clause", "Tone", "told"]

_LONGEST = 4_000
_MOST = 200  # clauses
_LONGEST_CLAUSE = 400
_ENDS = re.compile(r"[.;!\n]+|\?+|,? \bbut\b|,? \bthough\b|,? \balthough\b|,? \bhowever\b")
_DENIES = re.compile(
    r"\b(?:never|not|no|none|nothing|without|cannot|cant|dont|wont|neither|nor|hardly|zero|\w+n['’]t)\b",
    re.IGNORECASE,
)
_NO_DENIAL = re.compile(
    r"\b(?:not only|not just|never mind|why not|no doubt|(?:no|not an?|n['’]t (?:have|mind|see) (?:an?|any)) "
    r"(?:problem|issue|trouble|objection)s?)\b",
    re.IGNORECASE,
)
# to deny a skill is to say that one has not got it: who no longer uses a tool has used it, and taste is no skill
_LACKS = re.compile(
    r"\b(?:never|not|cannot|\w+n['’]t)(?: \w+){0,2} (?:build|built|done|have|had|know|known|learned|learnt|"
    r"programmed|seen|speak|touched|tried|understand|use|used|work|worked|write|written)\b|"
    r"\bno (?:\w+ ){0,2}(?:clue|experience|idea|knowledge)\b|\bknow nothing\b|\bwithout (?:any )?experience\b",
    re.IGNORECASE,
)
_ONCE = re.compile(
    r"\b(?:any ?more|no longer|these days|nowadays|at the moment|currently|right now|lately|recently|before|until|"
    r"unless|if|this (?:month|quarter|year))\b",
    re.IGNORECASE,
)
_WISHES = re.compile(
    r"\b(?:want|wants|like to|love to|learn|learning|interested|curious|hope|hoping|wish|would|could|might|maybe|"
    r"perhaps|planning|plan to|thinking of|try|soon|someday|next year)\b",
    re.IGNORECASE,
)
_AFFIRMS = re.compile(
    r"\b(?:I|we|my|our|me)\b.*\b(?:am|are|build|building|built|certified|code|coded|daily|design|designed|develop|"
    r"developed|do|did|experience|expert|fluent|fluently|have|know|knew|lead|led|live|maintain|maintained|program|"
    r"programmed|ran|run|running|speak|ship|shipped|spent|teach|taught|trained|use|used|using|work|worked|working|"
    r"write|writing|wrote|years?)\b|\b\d+ (?:years?|yrs)\b",
    re.IGNORECASE,
)


class Tone(enum.Enum):
    """What a clause does."""

    AFFIRMS = "affirms"
    DENIES = "denies"
    WISHES = "wishes"
    OPEN = "open"


@attrs.frozen
class Clause:
    """A clause in their words, and where it can be found."""

    text: str
    tone: Tone
    cite: str

    @property
    def lacks(self) -> bool:
        """Whether it says that they have not done or do not know something."""
        return self.tone is Tone.DENIES and not self.is_for_now and _LACKS.search(self.text) is not None

    @property
    def is_for_now(self) -> bool:
        """Whether it holds for a time, or under a condition."""
        return _ONCE.search(self.text) is not None


def told(candidate: Candidate, dossier: Dossier) -> tuple[Clause, ...]:
    """Give what they told us, on a call or in a mail."""
    records = [(said, "candidate.said") for said in candidate.said]
    records += [(item.fact, item.id) for item in dossier.of(Said) if item.is_sure]
    texts = [(said.title, cite) for said, cite in records]
    if candidate.reply is not None:
        texts.append((candidate.reply.text, "candidate.reply"))
    return tuple(clause for text, cite in texts for clause in _clauses(text, cite))


def _clauses(text: str, cite: str) -> Iterator[Clause]:
    place, short = 0, text[:_LONGEST]
    for number, ends in enumerate((*_ENDS.finditer(short), None)):
        said = " ".join(short[place : ends.start() if ends else len(short)].split())[:_LONGEST_CLAUSE]
        if said and number < _MOST:
            yield Clause(said, Tone.OPEN if ends and "?" in ends.group() else _tone(said), cite)
        place = ends.end() if ends else len(short)


def _tone(clause: str) -> Tone:
    if _DENIES.search(_NO_DENIAL.sub("", clause)):
        return Tone.DENIES
    if _WISHES.search(clause):
        return Tone.WISHES
    return Tone.AFFIRMS if _AFFIRMS.search(clause) else Tone.OPEN

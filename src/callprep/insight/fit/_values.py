"""What a fit is made of: criteria with verdicts, the advice they give, and the decision that a person takes."""

from __future__ import annotations

import enum
import re
from datetime import date

import attrs

from callprep.errors import InvalidInputError

__all__ = ["Advice", "Criterion", "CriterionKind", "Decision", "Fit", "ReasonCode", "Verdict", "decide"]


class Verdict(enum.Enum):
    """Whether a criterion holds: met, not met but learnable here, not met, or nobody knows yet."""

    MET = "met"
    LEARNABLE = "learnable"
    NOT_MET = "not met"
    UNKNOWN = "unknown"


class CriterionKind(enum.Enum):
    """What a criterion is about; a warning is a wording that is judged by nobody."""

    DEAL_BREAKER = "deal breaker"
    MUST = "must"
    NICE = "nice to have"
    PAY = "pay"
    PLACE = "place"
    TIME_ZONE = "time zone"
    START = "start"
    OFF_LIMITS = "off limits"
    ASPIRATION = "aspiration"
    WARNING = "warning"


_HARD = frozenset({CriterionKind.DEAL_BREAKER, CriterionKind.PAY, CriterionKind.PLACE, CriterionKind.OFF_LIMITS})


@attrs.frozen
class Criterion:
    """One thing that the role asks for, or that they ask of it.

    Attributes:
        name: The words of the requirement, or what it is about ("pay").
        kind: Where it comes from.
        verdict: Met or not met only by a fact that says so; else unknown.
        why: The reasons, for and against, a sentence each.
        cites: Ids of evidence, and fields ("opportunity.salary", "candidate.pay").
        ask: The question that would settle it; empty where nothing is open.
    """

    name: str
    kind: CriterionKind
    verdict: Verdict
    why: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()
    ask: str = ""

    @property
    def hard(self) -> bool:
        """Whether a "not met" is a reason to stop: a deal breaker, pay, place, or an employer that is off limits."""
        return self.kind in _HARD

    @property
    def stops(self) -> bool:
        """Whether it is hard and not met."""
        return self.hard and self.verdict is Verdict.NOT_MET

    def __str__(self) -> str:
        """Say it in one line, with what is still to be asked."""
        told = f"{self.name}: {self.verdict.value}"
        told += f" ({'; '.join(self.why)})" if self.why else ""
        return f"{told}. {self.ask}" if self.ask else told


@attrs.frozen
class Advice:
    """What the criteria come to: `stop` or go on, with reasons. It decides nothing."""

    stop: bool
    reasons: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Say it in words."""
        if not self.stop:
            return "Nothing known speaks for stopping."
        return f"Advice to stop: {'; '.join(self.reasons)}. A named human decides."


@attrs.frozen
class Fit:
    """How a person and a role fit, criterion by criterion. There is no score on purpose: it would hide the unknown."""

    criteria: tuple[Criterion, ...] = ()

    @property
    def advice(self) -> Advice:
        """To stop, where a hard criterion is known not to be met; else none."""
        reasons = tuple(f"{one.name}: {'; '.join(one.why)}" for one in self.criteria if one.stops)
        return Advice(bool(reasons), reasons)

    @property
    def asks(self) -> tuple[str, ...]:
        """The questions that are open, those of hard criteria first, each once."""
        ranked = sorted(self.criteria, key=lambda one: not one.hard)
        return tuple(dict.fromkeys(one.ask for one in ranked if one.ask))

    def count(self, verdict: Verdict) -> int:
        """Count the criteria with a verdict; warnings are none."""
        return sum(one.verdict is verdict for one in self.criteria if one.kind is not CriterionKind.WARNING)

    def __str__(self) -> str:
        """Give the counts and the advice."""
        counts = ", ".join(f"{self.count(verdict)} {verdict.value}" for verdict in Verdict)
        return f"{counts}. {self.advice}"


class ReasonCode(enum.Enum):
    """Why somebody stopped: a talent pool can look for it when a role comes that has not that trouble."""

    PAY = "pay"
    PLACE = "place"
    REMOTE = "remote"
    TIMING = "timing"
    SKILL = "skill"
    PROCESS = "process"
    OTHER = "other"


@attrs.frozen
class Decision:
    """What a named person decided, for which reason, on which day; `rests_on` are the criteria that spoke for it."""

    by: str
    reason: ReasonCode
    on: date | None = None
    note: str = ""
    rests_on: tuple[str, ...] = ()


_WORD = re.compile(r"[^\W\d_]+")
_NO_PERSONS = frozenset(
    "admin administrator agent ai algorithm anonymous api assistant ats auto automated automatic automation bot "
    "callprep candidate chatbot chatgpt computer copilot crm cron daemon database deciding decision engine everybody "
    "gpt hiring hr human llm machine manager me ml model na nobody none noreply person pipeline process recruiter "
    "recruiters recruiting robot root rule rules script server service software somebody someone sourcing system tbd "
    "team test tool unknown user workflow".split()
)
"""What decides nothing, or is nobody in particular."""
_NAMES_OF_BOTH = frozenset("alexa claude gemini grok llama mistral siri".split())
"""What a machine may be called, and a person as well: with a number it is the machine."""
_SMALL = frozenset("a an and by my no of our the this v version n".split())


def decide(
    fit: Fit,
    *,
    by: str,
    reason: ReasonCode | str,
    on: date | None = None,
    note: str = "",
) -> Decision:
    """Record that somebody decides not to go on; no advice does that by itself, and none is needed for it.

    Args:
        fit: What was known.
        by: The name of the person who decides; "HR bot", "the system" and "GPT-5" are none.
        reason: A `ReasonCode`, or its word ("timing").
        on: The day of the decision.
        note: Anything else, for the house alone.

    Raises:
        InvalidInputError: No person is named, or the reason is none of the codes.
    """
    return Decision(_person(by), _code(reason), on, note, tuple(one.name for one in fit.criteria if one.stops))


def _person(by: object) -> str:
    """Give the name of a person, tidied; some are called Ai or Bot, so that only a name made of such words is none."""
    name = " ".join(by.split()) if isinstance(by, str) else ""
    words = frozenset(_WORD.findall(name.casefold()))
    machine = words & _NO_PERSONS or (words & _NAMES_OF_BOTH and any(map(str.isdigit, name)))
    if not words - _SMALL or (machine and words <= _NO_PERSONS | _NAMES_OF_BOTH | _SMALL):
        raise InvalidInputError("by", f"a person decides: give the name of one, not {by!r:.60}")
    return name


def _code(reason: object) -> ReasonCode:
    codes = {code.value: code for code in ReasonCode}
    word = reason.strip().casefold() if isinstance(reason, str) else ""
    code = reason if isinstance(reason, ReasonCode) else codes.get(word)
    if code is None:
        raise InvalidInputError("reason", f"{reason!r:.60} is no reason code; give one of {', '.join(codes)}")
    return code

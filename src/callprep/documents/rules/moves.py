"""The thirteen moves of a good call, and the rules that tell which of them a draft fails."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from callprep.documents.rules._rule import Finding, Severity

__all__ = ["MOVES", "moves_failed"]

MOVES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "M1": ("opener.form", "opener.interest_first"),
        "M2": ("opener.code",),
        "M3": ("hook.personal",),
        "M4": ("prior_knowledge.ignored", "company.monologue"),
        "M5": ("company.generic",),
        "M6": ("role.unbound",),
        "M7": ("overlap.pitched_as_new",),
        "M8": ("learning.missing",),
        "M9": ("flattery.unbound",),
        "M10": ("branch.count",),
        "M11": ("ask.count",),
        "M12": ("no_branch.missing",),
        "M13": ("third_party",),
    }
)
"""The rules that judge each move, by its number.

M1 a polite opening, M2 no codes, M3 one timely hook, M4 ask before telling, M5 why the company matters, M6 their place
in the work, M7 credit for what they have done, M8 what they would learn, M9 praise with an object, M10 going on from
what they say, M11 one small ask, M12 a no taken well, M13 third persons left alone.
"""


def moves_failed(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Give the moves that findings say are failed, in their order; notes fail none."""
    raised = {finding.rule for finding in findings if finding.severity is not Severity.NOTE}
    return tuple(move for move, rules in MOVES.items() if not raised.isdisjoint(rules))

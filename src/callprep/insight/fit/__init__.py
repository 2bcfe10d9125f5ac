"""How a person and a role fit, criterion by criterion: met, learnable, not met or unknown, with the reasons both ways.

Yes takes a fact that is proven or stated, or their own word; no takes one that says the contrary; all else is unknown,
and comes with the question to ask. A thin public trail lowers nothing, an account that may be somebody else's gives at
most an unknown, and there is no score. What comes of it is advice: to stop takes a person who decides, by name.

A fit is for the house: it is worked out with what nobody may hear, such as the limits of the pay.
"""

from __future__ import annotations

from datetime import date

from callprep.insight.fit._place import place, time_zone
from callprep.insight.fit._requirements import Known, requirements
from callprep.insight.fit._said import told
from callprep.insight.fit._terms import aspirations, off_limits, pay, start
from callprep.insight.fit._values import (
    Advice,
    Criterion,
    CriterionKind,
    Decision,
    Fit,
    ReasonCode,
    Verdict,
    decide,
)
from callprep.insight.vocabulary import Vocabulary, shipped
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier
from callprep.model.opportunity import Opportunity

__all__ = ["Advice", "Criterion", "CriterionKind", "Decision", "Fit", "ReasonCode", "Verdict", "decide", "fit"]


def fit(
    candidate: Candidate,
    dossier: Dossier,
    opportunity: Opportunity,
    today: date,
    vocabulary: Vocabulary | None = None,
) -> Fit:
    """Judge what the role asks for, and what they ask of it, each by itself.

    Args:
        candidate: What they told us, and what was given of them.
        dossier: What is known; the order of facts makes no difference.
        opportunity: The role, with what is internal.
        today: The day that notice and years count from.
        vocabulary: Whose topics to use; the shipped ones where left out.
    """
    topics = shipped() if vocabulary is None else vocabulary
    said = told(candidate, dossier)
    return Fit(
        (
            *requirements(opportunity, Known.of(dossier, said, topics), today),
            pay(candidate, opportunity),
            *place(candidate, dossier, opportunity, said),
            *time_zone(candidate, opportunity, today),
            *start(candidate, opportunity, today),
            *off_limits(dossier, opportunity, said),
            *aspirations(dossier, opportunity, said, topics),
        )
    )

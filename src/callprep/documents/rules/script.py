"""Rules of a script that was written for a call: reactions foreseen, a no taken well, expectations made clear."""

from __future__ import annotations

from collections.abc import Iterator

from callprep.documents.rules._draft import Draft, Sentence
from callprep.documents.rules._rule import Spot, rule, warning
from callprep.documents.rules._shape import is_pitch
from callprep.documents.rules.reading.phrases import has
from callprep.engagement import Engagement
from callprep.model.saying import Channel, Form
from callprep.model.wording import counted as numbered
from callprep.wording import said

__all__ = ["branch_count", "expectations_missing", "no_branch"]

_BRANCH = "a good call goes on from what the other one says"
_NO = "who takes a no well learns the reason, and may call again"
_EXPECT = "clear expectations: what kind of job, the rule on pay, the place, the way from here"
_NOES = ("no", "no thanks|thank you", "not interested", "they decline", "not for me")
"""What a house's own section may call a no; ours says it in the words of its tone."""
_PARTS = {
    "the kind of job": (
        "employment_type", "level", "hours", "reports", "start", "first_project", "work", "problems",
    ),
    "the rule on pay": ("salary", "equity", "bonus", "benefits"),
    "the place": ("locations", "remote", "days_on_site", "eligible_countries", "travel", "relocation"),
    "the way from here": ("process", "feedback_within", "decision_by"),
}  # fmt: skip
_WAIVED = {"the kind of job": "scope", "the rule on pay": "pay", "the place": "place", "the way from here": "process"}


@rule("branch.count", Channel.CALL, origin=_BRANCH, generated=True)
def branch_count(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a script that foresees too few reactions."""
    if not is_pitch(draft, engagement):
        return
    least = draft.standards.limits.branches
    found = {one.line.when for one in draft.sentences if one.line.when}
    if len(found) < least:
        foreseen = numbered(len(found), "reaction", "reactions") if found else "no reaction"
        yield warning(None, f"foresees {foreseen}; at least {least} are likely")


@rule("no_branch.missing", Channel.CALL, origin=_NO)
def no_branch(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a no that is not foreseen, or not taken well: with thanks, a reason asked for, leave to keep in touch."""
    if draft.has_ledger:
        ours = said(engagement.voice, "branches.when_no")
        whens = ((one, one.line.when) for one in draft.sentences if one.line.when)
        answer = [one for one, when in whens if when == ours or has(when, _NOES)]
        if is_pitch(draft, engagement) and not (answer and _is_taken_well(answer, draft)):
            yield warning(None, "a no is not foreseen: thank them, ask for the reason, and for leave to write again")
        return
    declined = [one for one in draft.heard if not one.is_question and has(one.text, draft.standards.words("declines"))]
    if declined and not _is_taken_well([one for one in draft.spoken if one.start > declined[0].start], draft):
        why = "takes the no and learns nothing: thank them, ask for the reason, and for leave to write again"
        yield warning(declined[-1], why)


def _is_taken_well(answer: list[Sentence], draft: Draft) -> bool:
    words = " ".join(one.text for one in answer)
    return has(words, draft.standards.words("asks_why")) and has(words, draft.standards.words("keeps_in_touch"))


@rule("expectations.missing", Channel.CALL, origin=_EXPECT, generated=True)
def expectations_missing(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find the parts of the expectations that a script neither tells nor waives, though they are known."""
    if not is_pitch(draft, engagement):
        return
    cited = {field for one in draft.sentences for field in one.line.cites if field.startswith("opportunity.")}
    cited |= {need.field for need in draft.needs}
    waived = " ".join(one.text for one in draft.sentences if one.part == "expectations" and one.line.form is Form.KNOW)
    missing = [
        part
        for part, asked in _PARTS.items()
        if not cited & {f"opportunity.{field}" for field in asked} and not has(waived, (_WAIVED[part],))
    ]
    if missing:
        yield warning(None, f"says nothing of {' or '.join(missing)}; tell it, ask for it, or waive it by name")

"""Judge a text or a document by the rules: what sections wrote, what a person typed, what a model made of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Protocol, cast

import attrs

from callprep.documents.mail import Mail
from callprep.documents.note import Note, NoteKind
from callprep.documents.outline import Part
from callprep.documents.rules import (
    conversation,
    lengths,
    messages,
    opening,
    pay,
    people,
    placeholders,
    script,
    substance,
    trust,
    wording,
)
from callprep.documents.rules._draft import Draft
from callprep.documents.rules._rule import Finding, Rule, Severity, Spot, rule
from callprep.documents.rules._standards import STANDARDS, Limits, Standards
from callprep.documents.rules.consistency import consistency
from callprep.documents.rules.grounding import grounding
from callprep.documents.rules.moves import MOVES, moves_failed
from callprep.documents.rules.overlap import pitched_as_new
from callprep.engagement import Engagement
from callprep.errors import InvalidInputError
from callprep.model import _checked
from callprep.model.saying import Channel

__all__ = [
    "MOVES",
    "RULES",
    "STANDARDS",
    "Finding",
    "HasParts",
    "Limits",
    "Rule",
    "Severity",
    "Spot",
    "Standards",
    "channel_of",
    "lint",
    "moves_failed",
    "rule",
]


_ALL: tuple[Rule, ...] = (
    conversation.ask_count,
    conversation.block_length,
    script.branch_count,
    substance.company_generic,
    substance.company_monologue,
    consistency,
    people.do_not_contact,
    script.expectations_missing,
    substance.flattery,
    grounding,
    substance.personal_hook,
    trust.identity_unsure,
    substance.learning,
    lengths.inmail,
    lengths.mail,
    lengths.length_note,
    lengths.subject,
    script.no_branch,
    messages.notice_missing,
    opening.code,
    opening.form,
    wording.hollow,
    opening.interest_first,
    pitched_as_new,
    wording.stock,
    placeholders.placeholder,
    conversation.prior_knowledge,
    conversation.question_count,
    conversation.mail_hook,
    substance.role_unbound,
    pay.salary_rule,
    trust.source_outreach,
    substance.least_facts,
    substance.swap,
    trust.stale_fact,
    wording.tech_list,
    conversation.third_party,
    conversation.total_time,
    people.trait_personality,
    people.trait_protected,
    messages.weekend_send,
    substance.what_is_in_it,
    conversation.you_we,
)  # by id

RULES: Mapping[str, Rule] = MappingProxyType({one.id: one for one in _ALL})
"""Every rule by its id."""


_LONGEST = 200_000  # characters: a book of 100 pages, which takes some seconds


class HasParts(Protocol):
    """A document that an outline wrote."""

    @property
    def parts(self) -> tuple[Part, ...]:
        """What its sections gave."""
        ...


def lint(
    draft: str | HasParts,
    engagement: Engagement,
    channel: Channel | None = None,
    *,
    rules: Mapping[str, Rule] = RULES,
    standards: Standards = STANDARDS,
    beside: Iterable[str | HasParts] = (),
) -> tuple[Finding, ...]:
    """Judge a draft.

    Args:
        draft: Free text, or a document with its ledger. Free text may be a transcript ("Pooja: Hi Rajiv …"), a mail
            with its subject line, or a script.
        engagement: What it may rest on.
        channel: Where it goes; left out, a mail goes by mail, a note as a note, and anything else is for the call.
        rules: The rules by their ids; leave some out, or put your own beside them.
        standards: Limits and lists of words; a `Note` is held to the limits of its own kind.
        beside: Other texts about the same matter, which it must not contradict; what was sent counts among them.

    Returns:
        The findings, in the order of the draft; what is missing comes first.

    Raises:
        InvalidInputError: The text is longer than 200,000 characters, or the channel, the rules or the standards are
            none, or a rule of your own gives what is no finding.
    """
    if channel is not None:
        _checked.member(Channel, channel, "channel")
    _check(rules, standards)
    if isinstance(draft, str) and len(draft) > _LONGEST:
        told = f"has {len(draft):,} characters, and a mail or a call has few thousand: give up to {_LONGEST:,}"
        raise InvalidInputError("draft", told)
    others = tuple(one if isinstance(one, str) else _words(one) for one in beside)
    judged = _draft(draft, engagement, channel or channel_of(draft), _held_to(draft, standards))
    judged = attrs.evolve(judged, beside=(*engagement.sent, *others))
    found = (finding for one in rules.values() for finding in one(judged, engagement))
    return tuple(sorted(found, key=lambda finding: (finding.span, finding.rule)))


def _check(rules: object, standards: object) -> None:
    """Refuse what would judge nothing, or come to light in a rule only."""
    named = cast("Mapping[object, object]", rules) if isinstance(rules, Mapping) else {None: rules}
    for one in named.values():
        if not isinstance(one, Rule):
            told = "should be a mapping of ids to rules, such as {**RULES, mine.id: mine}"
            raise InvalidInputError("rules", f"{told}; there is {one!r:.60}")
    if not isinstance(standards, Standards):
        raise InvalidInputError("standards", f"should be Standards, is {standards!r:.60}")


def channel_of(draft: str | HasParts) -> Channel:
    """Say where a draft goes by what it is: a mail by mail, a note as a note, and anything else is for the call."""
    if isinstance(draft, Mail):
        return Channel.MAIL
    return Channel.NOTE if isinstance(draft, Note) else Channel.CALL


def _held_to(draft: str | HasParts, standards: Standards) -> Standards:
    if not isinstance(draft, Note) or standards.note is not None:
        return standards
    if draft.kind is NoteKind.INMAIL:
        return attrs.evolve(standards, note="inmail")
    return attrs.evolve(standards, note="connection", paid=draft.limit > standards.limits.note)


def _draft(draft: str | HasParts, engagement: Engagement, channel: Channel, standards: Standards) -> Draft:
    if isinstance(draft, str):
        return Draft.of_text(draft, engagement, channel, standards)
    subject: object = getattr(draft, "subject", None)  # a mail has one
    return Draft.of_parts(draft.parts, engagement, channel, subject if isinstance(subject, str) else None, standards)


def _words(document: HasParts) -> str:
    return "\n".join(line.text for part in document.parts for line in part.passage.lines)

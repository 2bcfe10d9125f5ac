"""What a conversation could open with: the person's own recent words, ranked, each with the reason for its rank.

A personal one rests on the person's own public words on a listed hobby, and perishes in fourteen days.
"""

from __future__ import annotations

from datetime import date

import attrs

from callprep.insight.topics import subject_terms, terms
from callprep.model.evidence import Dossier, Evidence, Publisher
from callprep.model.facts import Interest, Post
from callprep.model.opportunity import SpokenOpportunity

__all__ = ["FRESH_DAYS", "Hook", "hooks"]

FRESH_DAYS = 14
"""Days after which an occasion for small talk is stale (rule `hook.personal`)."""

_RECENT_DAYS = 365

# hobbies one may speak of with a stranger; anything else personal is left alone
_HOBBIES = frozenset(
    "football soccer cricket tennis basketball rugby hockey cycling running marathon climbing hiking swimming chess "
    "music guitar piano photography cooking baking gardening travel sailing surfing skiing boardgame woodworking "
    "astronomy cinema film theatre".split()
)


@attrs.frozen
class Hook:
    """One way to open: the evidence, what to call it, whether it is personal, and why it ranks where it does.

    `touches` are the terms that it shares with the role.
    """

    evidence: Evidence[Post] | Evidence[Interest]
    subject: str
    personal: bool
    days_old: int
    touches: tuple[str, ...]
    why: str


def hooks(dossier: Dossier, opportunity: SpokenOpportunity, today: date) -> tuple[Hook, ...]:
    """Rank the person's dated posts and hobbies: a fresh hobby first, then what touches the role, each by its age."""
    about = subject_terms(
        (opportunity.first_project or "", opportunity.work or "", *opportunity.problems, *opportunity.learning)
    )
    hobbies = [item for item in dossier.of(Interest) if item.fact.personal]
    found = [_hook(post, about, today) for post in dossier.of(Post)] + [_hook(item, about, today) for item in hobbies]
    return tuple(sorted((hook for hook in found if hook), key=_rank))


def _rank(hook: Hook) -> tuple[bool, bool, int, str]:
    return not hook.personal, not hook.personal and not hook.touches, hook.days_old, hook.evidence.id


def _hook(evidence: Evidence[Post] | Evidence[Interest], about: frozenset[str], today: date) -> Hook | None:
    fact, known = evidence.fact, evidence.provenance.publisher is Publisher.SELF
    if not evidence.is_sure or not known or fact.when is None:
        return None
    days = (today - fact.when.date()).days
    touches = tuple(sorted(subject_terms((fact.title, *fact.topics)) & about))
    # a title alone may be a play on words: "Chess in Rust" is work where the role is about that
    personal = _is_hobby(fact.topics) or (_is_hobby((fact.title,)) and not (touches and isinstance(fact, Post)))
    if days < 0 or days > (FRESH_DAYS if personal else _RECENT_DAYS) or (isinstance(fact, Interest) and not personal):
        return None
    why = "; ".join(
        (
            f"specific: their own words on «{fact.title}»",
            f"relevant: touches {', '.join(touches)}" if touches else "relevant: says nothing of the role",
            f"recent: {days} day{'' if days == 1 else 's'} old",
            "safe: a hobby they show in public" if personal else "safe: their work",
        )
    )
    return Hook(evidence, _subject(fact, personal=personal), personal, days, touches, why)


def _is_hobby(words: tuple[str, ...]) -> bool:
    return any(folded in _HOBBIES for word in words for folded in terms(word))


def _subject(fact: Post | Interest, *, personal: bool) -> str:
    """Name what it is about: of a hobby the most telling topic (a club rather than its sport), else the title."""
    if not personal or isinstance(fact, Interest):
        return fact.title
    telling = [topic for topic in fact.topics if not _is_hobby((topic,))]
    return next(iter((*telling, *fact.topics)), fact.title)

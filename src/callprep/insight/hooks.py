"""What a conversation could open with: the person's own recent words, ranked, each with the reason for its rank.

At most one hook is personal, it rests on the person's own public words, and it perishes in fourteen days (move M3).
"""

from __future__ import annotations

from datetime import date

import attrs

from callprep.insight.topics import subject_terms, terms
from callprep.model.evidence import Dossier, Evidence, Identity, Publisher
from callprep.model.facts import Post
from callprep.model.opportunity import SpokenOpportunity

__all__ = ["FRESH_DAYS", "Hook", "hooks"]

FRESH_DAYS = 14
"""Days after which an occasion for small talk is stale (rule `hook.personal`)."""

_RECENT_DAYS = 365

# hobbies one may speak of with a stranger; anything else personal is left alone (PRIVACY.md, hook rule)
_HOBBIES = frozenset(
    "football soccer cricket tennis basketball rugby hockey cycling running marathon climbing hiking swimming chess "
    "music guitar piano photography cooking baking gardening travel sailing surfing skiing boardgame woodworking "
    "astronomy cinema film theatre".split()
)


@attrs.frozen
class Hook:
    """One way to open: the evidence, what to call it, whether it is personal, and why it ranks where it does."""

    evidence: Evidence[Post]
    subject: str
    personal: bool
    days_old: int
    why: str


def hooks(dossier: Dossier, opportunity: SpokenOpportunity, today: date) -> tuple[Hook, ...]:
    """Rank the person's dated posts: fresh before older, and among equals what touches the role."""
    about = subject_terms(
        (opportunity.first_project or "", opportunity.work or "", *opportunity.problems, *opportunity.learning)
    )
    found = (_hook(evidence, about, today) for evidence in dossier.of(Post))
    return tuple(sorted((hook for hook in found if hook), key=lambda hook: (hook.days_old, hook.evidence.id)))


def _hook(evidence: Evidence[Post], about: frozenset[str], today: date) -> Hook | None:
    post, known = evidence.fact, evidence.provenance.publisher is Publisher.SELF
    if evidence.identity is Identity.SUGGESTED or not known or post.published is None:
        return None
    days = (today - post.published.date()).days
    personal = _is_personal(post)
    if days < 0 or days > (FRESH_DAYS if personal else _RECENT_DAYS):
        return None
    touches = sorted(subject_terms((post.title, *post.topics)) & about)
    why = "; ".join(
        (
            f"specific: their own post «{post.title}»",
            f"relevant: touches {', '.join(touches)}" if touches else "relevant: says nothing of the role",
            f"recent: {days} days old",
            "safe: a hobby they write about in public" if personal else "safe: their work",
        )
    )
    return Hook(evidence, _subject(post, personal=personal), personal, days, why)


def _is_personal(post: Post) -> bool:
    return any(folded in _HOBBIES for topic in post.topics for folded in terms(topic))


def _subject(post: Post, *, personal: bool) -> str:
    """Name what the post is about: of a hobby the most telling topic (a club rather than its sport), else the title."""
    if not personal:
        return post.title
    telling = [topic for topic in post.topics if not any(folded in _HOBBIES for folded in terms(topic))]
    return telling[0] if telling else post.topics[0]

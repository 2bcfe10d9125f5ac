"""Tags of what is made for a product: a "figma-plugin" is no Figma, but has to do with it."""

from __future__ import annotations

from collections.abc import Callable

from callprep.insight.vocabulary._tokens import keys
from callprep.insight.vocabulary._values import Topic, TopicKind

__all__ = ["subject_of"]

_MADE_FOR = frozenset(
    "addon addons api apis bot bots client clients connector exporter extension extensions integration integrations "
    "plugin plugins sdk sdks template templates theme themes webhook webhooks wrapper wrappers".split()
)


def subject_of(name: str, known: Callable[[str], Topic | None]) -> Topic | None:
    """Find the technology that a thing is made for, by a tag that names both: "slack-bot"."""
    words = keys(name)
    if len(words) < 2 or words[-1] not in _MADE_FOR:  # noqa: PLR2004 -- what is made, and for what
        return None
    subject = known(" ".join(words[:-1]))
    return subject if subject and subject.kind not in (TopicKind.FIELD, TopicKind.OTHER) else None

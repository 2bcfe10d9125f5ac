"""Not to say again what a mail said: other words for it, or the head of it, where a text that was sent has it in full.

What was sent is no fact: whatever is found or lost, the same line is chosen.
"""

from __future__ import annotations

import re

from callprep.documents._repeats import repeats
from callprep.engagement import Engagement
from callprep.wording import said, wordings

__all__ = ["anew", "headed", "is_told"]

_MOST_OF_HEAD = 7  # words: one more, and they would be the mail's own again
_SIGN = re.compile(r"[,;:(–—]")
_JOINT = re.compile(r" (?:with|together with|that|who|which|where|across|so that|because|while|whenever)\b")


def is_told(e: Engagement, text: str) -> bool:
    """Whether a text that went to them says this in the same words."""
    return repeats(text, e.sent)


def headed(text: str) -> str:
    """Give the head of an answer, up to its first sign or joint; empty where that is long, too."""
    head = _SIGN.split(text, maxsplit=1)[0].strip()
    if len(head.split()) > _MOST_OF_HEAD:
        head = _JOINT.split(head, maxsplit=1)[0].strip()
    return head if head and "“" not in head and len(head.split()) <= _MOST_OF_HEAD else ""


def anew(e: Engagement, key: str, /, **parts: str) -> str:
    """Word something as `said` does; where a text that was sent says just that, in the next wording that it does not.

    Where each wording of the key would say it in the same words, it is the first choice after all.
    """
    first = said(e.voice, key, **parts)
    if not is_told(e, first):
        return first
    return next((told for told in wordings(e.voice, key, **parts) if not is_told(e, told)), first)

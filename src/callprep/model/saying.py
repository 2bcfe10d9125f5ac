"""Where words go, and what a line is for: the two questions that decide whether a fact may be spoken of."""

from __future__ import annotations

import enum

__all__ = ["Channel", "Form"]


class Channel(enum.Enum):
    """Where a text goes: a mail, a note, the call, a recap, an answer to a no, or our own eyes."""

    MAIL = "mail"
    NOTE = "note"
    CALL = "call"
    RECAP = "recap"
    REJECTION = "rejection"
    INTERNAL = "internal"


class Form(enum.Enum):
    """What a line is for: to be said, to be asked, or only to be known."""

    SAY = "say"
    ASK = "ask"
    KNOW = "know"

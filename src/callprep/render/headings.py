"""The headings of a page, in the language of the caller."""

from __future__ import annotations

import attrs

from callprep.wording import Voice, said

__all__ = ["Headings", "headings"]


@attrs.frozen
class Headings:
    """What stands above the boxes and lists of a call sheet and of its copies."""

    who: str
    avoid: str
    settle: str
    know: str
    sources: str
    left_out: str
    read: str
    as_of: str
    undated: str
    open: str


def headings(voice: Voice) -> Headings:
    """Give the headings as a voice words them."""
    return Headings(*(said(voice, f"sheet.{field.name}") for field in attrs.fields(Headings)))

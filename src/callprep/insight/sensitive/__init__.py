"""The sensitive filter: clauses about protected matters go before anything is stored; the work beside them stays.

It reads rules over meaning: who is spoken of (the person, their family, a fragment of a profile whose subject is its
owner), what is said to be so of them (lists of words by category), and what takes that meaning away (the trade's own
words, and work on a matter rather than life with it). What it does not know, it keeps: it is no promise of
completeness. English is judged; free text in another language is not, and is not kept.
"""

from __future__ import annotations

from callprep.insight.sensitive._borderline import borderline
from callprep.insight.sensitive._categories import CATEGORIES
from callprep.insight.sensitive._keeping import kinds, without_private
from callprep.insight.sensitive._screening import screen

__all__ = ["CATEGORIES", "borderline", "kinds", "screen", "without_private"]

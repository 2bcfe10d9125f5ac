"""Whether two spellings or two records are one: an employer, a place, a work, a fact that is told again."""

from __future__ import annotations

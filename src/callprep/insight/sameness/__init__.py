"""Whether two spellings or two records are one: an employer, a place, a work, a fact that is told again."""

from __future__ import annotations

from callprep.insight.sameness._places import is_country

__all__ = ["is_country"]

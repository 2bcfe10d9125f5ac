"""The one rule for what other systems leave blank: unknown is None, and no "None" or "False" ever becomes a text.

Odoo gives False for an empty field, spreadsheets "N/A", template engines "None", webhooks "null" and {}.
"""

from __future__ import annotations

import enum
from collections.abc import Sized
from datetime import date
from decimal import Decimal

from callprep.model.answers import puts_off

__all__ = ["is_blank", "known"]

# What people write is in `callprep.model.answers`; this is what programs write, by its spelling: Null is somebody's
# surname, and None a village's.
_WRITTEN_NOTHING = frozenset(
    {"null", "NULL", "none", "None", "NONE", "nil", "undefined", "nan", "NaN", "False", "false", "NA"}
)


def is_blank(text: str) -> bool:
    """Tell whether a text says nothing: it only puts off ("N/A", "TBD"), or is a nothing that a program wrote out."""
    return puts_off(text) or text.strip() in _WRITTEN_NOTHING


def known(value: object, *, flag: bool = False) -> object:
    """Give a value as it stands, an enum's member by its value; None where it is unknown.

    Args:
        value: Anything; it is not changed.
        flag: Whether a yes or no is due: then False is an answer.
    """
    if isinstance(value, enum.Enum):
        return known(value.value, flag=flag)
    if isinstance(value, str):
        return None if is_blank(value) else value
    if value is None or (value is False and not flag) or _is_no_number(value):
        return None
    return None if isinstance(value, Sized) and not len(value) else value


def _is_no_number(value: object) -> bool:
    """Tell NaN, and what data frames put where a date is missing: they alone differ from themselves."""
    if isinstance(value, Decimal):
        return value.is_nan()
    return isinstance(value, (float, date)) and value != value  # noqa: PLR0124 -- just said

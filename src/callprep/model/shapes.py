"""The two shapes that data from outside can have, told to type checkers: a list, and an object with names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeGuard

__all__ = ["is_list", "is_object"]


def is_list(value: object) -> TypeGuard[Sequence[object]]:
    """Tell whether it is a list or tuple, of whatever."""
    return isinstance(value, (list, tuple))


def is_object(value: object) -> TypeGuard[Mapping[str, object]]:
    """Tell whether it is an object: a mapping, as JSON and TOML make them with names for keys."""
    return isinstance(value, Mapping)

"""Files of regular expressions in which one may name another: "<not>" stands for what "names" has under "not"."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import cast

__all__ = ["filled", "tables"]

_NAME = re.compile(r"<(\w+)>")


def tables(package: str, file: str) -> Mapping[str, Mapping[str, str | list[str]]]:
    """Read the tables of a file that comes with a package."""
    text = files(package).joinpath(file).read_text(encoding="utf-8")
    return cast("Mapping[str, Mapping[str, str | list[str]]]", tomllib.loads(text))


def filled(told: str | list[str], names: Mapping[str, str | list[str]]) -> str:
    """Give the pattern, of several their choice, with what the names stand for, which may name others, put in."""
    pattern = told if isinstance(told, str) else "|".join(told)
    return _NAME.sub(lambda name: filled(names[name[1]], names), pattern)

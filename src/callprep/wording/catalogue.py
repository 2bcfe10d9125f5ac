"""The wordings that there are: a folder a language, a file a section, a list of wordings a key."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType

import attrs

from callprep.errors import InvalidInputError
from callprep.model._listed import listed, with_whole_parts

__all__ = ["choices", "folders", "keys", "languages"]

_EVERY_CALL = "opener.toml"  # a folder without it holds no language


@lru_cache(maxsize=1)
def folders() -> tuple[Traversable, ...]:
    """Give the folders in which the folders of languages are looked for; the first that has one counts."""
    return (files("callprep.wording"),)


def choices(key: str, language: str = "en") -> tuple[str, ...]:
    """Give all wordings of a key.

    Raises:
        InvalidInputError: There is no such language or key, or the file is broken: the message names it, and the key.
    """
    name, _, move = key.partition(".")
    found = _section(_language(language), name).get(move)
    if found is None:
        raise InvalidInputError("wording", f"there is no {key!r} in the language {language!r}")
    return found


def keys(language: str = "en") -> tuple[str, ...]:
    """Give every key of a language, sorted.

    Raises:
        InvalidInputError: There is no such language, or a file of it is broken, which the message names.
    """
    return _keys(_language(language))


def languages() -> tuple[str, ...]:
    """Give the languages that there are wordings in."""
    return tuple(sorted(_found(folders())))


@attrs.frozen(eq=False)
class _Language:
    """The folder of a language, which is itself alone: what was read from it is kept by it."""

    home: Traversable


@lru_cache(maxsize=4)
def _found(looked_in: tuple[Traversable, ...]) -> Mapping[str, _Language]:
    found: dict[str, _Language] = {}
    for folder in looked_in:
        for item in folder.iterdir():
            if (item / _EVERY_CALL).is_file():
                found.setdefault(item.name, _Language(item))
    return MappingProxyType(found)


def _language(name: str) -> _Language:
    found = _found(folders())
    if name not in found:
        known = ", ".join(sorted(found))
        raise InvalidInputError("tone.language", f"there are no wordings in {name!r}; there are {known}")
    return found[name]


@lru_cache(maxsize=16)
def _keys(language: _Language) -> tuple[str, ...]:
    names = (item.name.removesuffix(".toml") for item in language.home.iterdir())
    return tuple(sorted(f"{name}.{move}" for name in names for move in _section(language, name)))


@lru_cache(maxsize=256)
def _section(language: _Language, name: str) -> Mapping[str, tuple[str, ...]]:
    file = language.home / f"{name}.toml"
    if not file.is_file():
        return MappingProxyType({})
    where = f"{language.home.name}/{file.name}"
    return MappingProxyType(dict(with_whole_parts(where, listed(where, _table(file, where)))))


def _table(file: Traversable, where: str) -> Mapping[str, Iterable[str]]:
    """Read a file; that its values are lists is for `listed` to judge."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except UnicodeDecodeError as fault:
        raise InvalidInputError(where, f"should be UTF-8, and is not at byte {fault.start}") from None
    except tomllib.TOMLDecodeError as fault:
        raise InvalidInputError(where, f"should be TOML: {fault}") from None

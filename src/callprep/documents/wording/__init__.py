"""How things are put: the wordings of a language, a file a section, apart from the choice of what to say.

Each key has several wordings; which one is taken hangs on a stable hash of the candidate and the key, never on chance
and never on what is known, so that a fact found or lost changes no line that does not rest on it. Another language is
another folder with the same keys, and code beside it: what likely questions and objections say (`insight.questions`,
`insight.objections`), the questions to the manager (`model.readiness`), how free text is fitted into a sentence
(`sections/_grammar`), "your CV" and "your blog" (`sections/_speech`), the labels of the plan and of the copies
(`agenda`, `viewing`), and days and lists (`model.dates`, `model.wording`) are English.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType

from callprep.documents.lines import phrasing
from callprep.engagement import Engagement
from callprep.errors import InvalidInputError
from callprep.model._listed import refuse_unknown
from callprep.model.tone import Tone

__all__ = ["choices", "expanded", "keys", "languages", "said"]

_PART = re.compile(r"\{(\w+)\}")
_HOME = "callprep.documents.wording"
_SHORT = re.compile(r"\b\w+['’](?:m|d|ll|re|s|ve|t)\b")
_LONG: Mapping[str, str] = MappingProxyType(
    {
        "can't": "cannot",
        "won't": "will not",
        "let's": "let us",
        **{f"{who}'m": f"{who} am" for who in ("i",)},
        **{f"{who}'s": f"{who} is" for who in "he here how it she that there what where who".split()},
        **{f"{who}'re": f"{who} are" for who in "they we what you".split()},
        **{f"{who}'d": f"{who} would" for who in "he i it she that they we who you".split()},
        **{f"{who}'ll": f"{who} will" for who in "he i it she that they we who you".split()},
        **{f"{who}'ve": f"{who} have" for who in "i they we who you".split()},
        **{
            f"{verb}n't": f"{verb} not"
            for verb in "are could did do does had has have is should was were would need".split()
        },
    }
)


def said(e: Engagement, key: str, /, **parts: str) -> str:
    """Word something: take the wording of this candidate for the key, "section.move", and fill in its parts.

    What is filled in stays as it is, whatever it looks like; only the wording follows the tone.

    Raises:
        InvalidInputError: There is no such language or key, a phrase of the house is for a key that there is not, or a
            wording asks for a part that is not given.
    """
    tone = e.caller.tone
    own = _own(tone).get(key)
    wording = phrasing(e.candidate.name, key, own or choices(key, tone.language))
    if not tone.contractions:
        wording = expanded(wording)
    return _filled(key, wording, parts)


@lru_cache(maxsize=64)
def _own(tone: Tone) -> Mapping[str, tuple[str, ...]]:
    """Give the wordings of a house by key; a key that is none would never be said."""
    refuse_unknown("tone.phrases", tone.phrases, keys(tone.language) if tone.phrases else ())
    return MappingProxyType(dict(tone.phrases))


def choices(key: str, language: str = "en") -> tuple[str, ...]:
    """Give all wordings of a key.

    Raises:
        InvalidInputError: There is no such language or key.
    """
    name, _, move = key.partition(".")
    found = _section(language, name).get(move)
    if found is None:
        raise InvalidInputError("wording", f"there is no {key!r} in the language {language!r}")
    return found


def keys(language: str = "en") -> tuple[str, ...]:
    """Give every key of a language, sorted.

    Raises:
        InvalidInputError: There is no such language.
    """
    if language not in languages():
        known = ", ".join(languages())
        raise InvalidInputError("tone.language", f"there are no wordings in {language!r}; there are {known}")
    names = (item.name.removesuffix(".toml") for item in (files(_HOME) / language).iterdir())
    return tuple(sorted(f"{name}.{move}" for name in names for move in _section(language, name)))


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Give the languages that there are wordings in."""
    return tuple(sorted(item.name for item in files(_HOME).iterdir() if (item / "opener.toml").is_file()))


def expanded(wording: str) -> str:
    """Say it without contractions: "I am" for "I'm"; possessives stay."""
    return _SHORT.sub(lambda match: _long(match.group()), wording)


def _long(short: str) -> str:
    found = _LONG.get(short.replace("’", "'").casefold(), short)
    return found[0].upper() + found[1:] if short[0].isupper() else found


@lru_cache(maxsize=256)
def _section(language: str, name: str) -> Mapping[str, tuple[str, ...]]:
    if language not in languages():
        known = ", ".join(languages())
        raise InvalidInputError("tone.language", f"there are no wordings in {language!r}; there are {known}")
    file = files(_HOME) / language / f"{name}.toml"
    table = tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return MappingProxyType({move: tuple(wordings) for move, wordings in table.items()})


def _filled(key: str, wording: str, parts: Mapping[str, str]) -> str:
    def part(match: re.Match[str]) -> str:
        name = match[1]
        if name not in parts:
            asked = f"the wording {wording!r} asks for {{{name}}}, and {key!r} has {', '.join(parts) or 'no parts'}"
            raise InvalidInputError("wording", asked)
        return parts[name]

    return _PART.sub(part, wording)

"""How things are put: the words of a language, apart from the choice of what to say.

Each key ("section.move") has one wording or several; which one is taken hangs on a stable hash of the candidate and the
key, never on chance and never on what is known, so that a fact found or lost changes no line that does not rest on it.
A language is a folder with a file a section; another one is another folder with the same keys.

Its grammar is code, and comes beside the folder: lists, counts and full stops (`model.wording`), days (`model.dates`),
pay (`model.money`), contractions (`wording.contractions`), how a free text fits into a sentence
(`documents.sections._grammar`, and the lists of words in `documents.sections.company`). What reads English, replies and
drafts, is no part of it; docs/architecture.md names what stays English whatever the tone.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

import attrs

from callprep.errors import InvalidInputError
from callprep.model._listed import refuse_unknown
from callprep.model.tone import Tone
from callprep.wording.catalogue import choices, keys, languages
from callprep.wording.contractions import expanded

__all__ = ["Voice", "choices", "expanded", "keys", "languages", "phrasing", "said", "wordings"]

_PART = re.compile(r"\{(\w+)\}")


@attrs.frozen
class Voice:
    """Who speaks to whom: the candidate's name, by which a wording is chosen, and the tone of the caller."""

    name: str
    tone: Tone = attrs.field(factory=Tone)


def said(voice: Voice, key: str, /, **parts: str) -> str:
    """Word something: take the wording of this candidate for the key, "section.move", and fill in its parts.

    What is filled in stays as it is, whatever it looks like; only the wording follows the tone.

    Raises:
        InvalidInputError: There is no such language or key, a phrase of the house is for a key that there is not, or a
            wording asks for a part that is not given.
    """
    return _worded(voice, key, phrasing(voice.name, key, _choices(voice, key)), parts)


def wordings(voice: Voice, key: str, /, **parts: str) -> Iterator[str]:
    """Word something in each way that the key has, the one that `said` takes first, and the others behind it in turn.

    Raises:
        InvalidInputError: As for `said`.
    """
    found = _choices(voice, key)
    first = _place(voice.name, key, len(found))
    return (_worded(voice, key, wording, parts) for wording in (*found[first:], *found[:first]))


def _choices(voice: Voice, key: str) -> Sequence[str]:
    return _own(voice.tone).get(key) or choices(key, voice.tone.language)


def _worded(voice: Voice, key: str, wording: str, parts: Mapping[str, str]) -> str:
    return _filled(key, wording if voice.tone.contractions else expanded(wording), parts)


def phrasing(key: str, section: str, choices: Sequence[str]) -> str:
    """Choose among wordings by a stable hash of candidate and section: never at random, never by what is known.

    A fact found or lost therefore never changes the wording of a line that does not rest on it.
    """
    return choices[_place(key, section, len(choices))]


def _place(key: str, section: str, count: int) -> int:
    digest = hashlib.sha256(f"{section}\0{key}".encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:4], "big") % count


@lru_cache(maxsize=64)
def _own(tone: Tone) -> Mapping[str, tuple[str, ...]]:
    """Give the wordings of a house by key; a key that is none would never be said."""
    refuse_unknown("tone.phrases", tone.phrases, keys(tone.language) if tone.phrases else ())
    return MappingProxyType(dict(tone.phrases))


def _filled(key: str, wording: str, parts: Mapping[str, str]) -> str:
    def part(match: re.Match[str]) -> str:
        name = match[1]
        if name not in parts:
            asked = f"the wording {wording!r} asks for {{{name}}}, and {key!r} has {', '.join(parts) or 'no parts'}"
            raise InvalidInputError("wording", asked)
        return parts[name]

    return _PART.sub(part, wording)

"""The tone that mail, call and recap share: one setting, so that the second text sounds like the first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

__all__ = ["Tone"]


def _phrases(
    given: Mapping[str, Iterable[str]] | Iterable[tuple[str, Iterable[str]]],
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    pairs = given.items() if isinstance(given, Mapping) else given
    return tuple((key, tuple(wordings)) for key, wordings in pairs)


@attrs.frozen
class Tone:
    """How a recruiter sounds, in every text alike.

    `language` names the folder of wordings ("en"); `greeting` and `sign_off` frame a mail and open a call;
    `contractions` says "I'm" where it is on, "I am" where it is off. `phrases` puts wordings of your own in the place
    of the shipped ones, by key: `Tone(phrases={"permission.ask": ["Got {minutes} minutes?"]})`.
    """

    language: str = "en"
    greeting: str = "Hi"
    sign_off: str = "Best"
    contractions: bool = True
    phrases: tuple[tuple[str, tuple[str, ...]], ...] = attrs.field(default=(), converter=_phrases)

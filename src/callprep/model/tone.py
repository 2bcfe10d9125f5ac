"""The tone that mail, call and recap share: one setting, so that the second text sounds like the first."""

from __future__ import annotations

import attrs

from callprep.model._listed import Given, Listed, listed

__all__ = ["Tone"]


def _phrases(given: Given) -> Listed:
    return listed("tone.phrases", given)


@attrs.frozen
class Tone:
    """How a recruiter sounds, in every text alike.

    `language` names the folder of wordings ("en"); `greeting` and `sign_off` frame a mail and open a call;
    `contractions` says "I'm" where it is on, "I am" where it is off. `phrases` puts wordings of your own in the place
    of the shipped ones, by key: `Tone(phrases={"permission.ask": ["Got {minutes} minutes?"]})`. A key that there is not
    is refused when something is worded.
    """

    language: str = "en"
    greeting: str = "Hi"
    sign_off: str = "Best"
    contractions: bool = True
    phrases: Listed = attrs.field(default=(), converter=_phrases)

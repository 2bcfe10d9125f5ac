"""The tone that mail, call and recap share: one setting, so that the second text sounds like the first."""

from __future__ import annotations

import attrs

from callprep.errors import InvalidInputError
from callprep.model._checked import unseen
from callprep.model._listed import Given, Listed, listed, with_whole_parts

__all__ = ["Tone"]


def _phrases(given: Given) -> Listed:
    return with_whole_parts("tone.phrases", listed("tone.phrases", given))


@attrs.frozen
class Tone:
    """How a recruiter sounds, in every text alike.

    `language` names the folder of wordings ("en"); `greeting` and `sign_off` frame a mail and open a call;
    `contractions` says "I'm" where it is on, "I am" where it is off. `phrases` puts wordings of your own in the place
    of the shipped ones, by key: `Tone(phrases={"permission.ask": ["Got {minutes} minutes?"]})`. A key that there is not
    is refused when something is worded.

    Raises:
        InvalidInputError: A text is none, `contractions` is neither True nor False, or a wording of yours is empty or
            has a brace that is not of a part to fill in.
    """

    language: str = "en"
    greeting: str = "Hi"
    sign_off: str = "Best"
    contractions: bool = True
    phrases: Listed = attrs.field(default=(), converter=_phrases)

    def __attrs_post_init__(self) -> None:
        """Refuse what nothing could be said in."""
        texts: dict[str, object] = {
            "language": self.language,
            "greeting": self.greeting,
            "sign_off": self.sign_off,
        }
        for name, text in texts.items():
            if not isinstance(text, str):
                raise InvalidInputError(f"tone.{name}", f"should be a text, is {text!r:.60}")
        contractions = unseen(self.contractions)
        if not isinstance(contractions, bool):
            raise InvalidInputError("tone.contractions", f"should be True or False, is {contractions!r:.60}")

"""Coarse words: what one does not say to a stranger, even where they call themselves so.

Some are coarse wherever they stand in a word ("unfuck"), some at its beginning with whatever follows ("shitposting"),
and most as whole words alone, for other words hold them too: Scunthorpe, cockpit, Dickens, Morishita, Wankel.
"""

from __future__ import annotations

import re

from callprep.insight._remembering import remembered
from callprep.insight.vocabulary._tokens import LONGEST, keys

__all__ = ["is_coarse"]

_ANYWHERE = (
    "fuck motherf asshole arsehole bullshit horseshit batshit apeshit dipshit dogshit holyshit shitpost dickhead "
    "jackass dumbass cumshot blowjob arschloch scheiss scheiß"
).split()
_BEGINNINGS = tuple(
    "shitt shithead shitload shitshow shitstorm shitcode shitcoin bitch bastard bollock whore wanker faggot badass "
    "fckn fcking fvck wtf stfu omfg milf dildo pornograph pornhub hurensoh wichs connard connasse enculé encule "
    "cabron cabrón".split()
)
_WORDS = frozenset(
    "arse arses ass asses biatch boobs cock cocks crap craps crappy crapware cunt cunts cunty dick dicks fag fags fck "
    "ffs hentai jizz kickass nazi nazis nigga niggas nigger niggers piss pissed pisser pissing porn porno porns "
    "earthporn foodporn unixporn prick pricks pussies pussy retard retarded retards sh1t shit shite shits slut sluts "
    "slutty smartass tits titties twat twats wank wanking wanks whoring fick ficken fotze hure huren merde merdes "
    "salope salopes putain cazzo cazzi puttana puttane stronzo stronzi coño joder mierda mierdas puta putas caralho "
    "porra kurwa kurwy".split()
)
_STARRED = ("f*ck", "f**k", "f***", "sh*t", "s**t", "s***", "b*tch", "a**hole", "*sshole", "c*nt")

# names with such a word in them that nobody is offended by: the language, the novel, its author
_HARMLESS = re.compile(r"brainfuck(?:er|ed)?|moby[\s-]+dick|philip k\.? dick")
_CAMEL = re.compile(r"(?<=[a-z\d])(?=[A-Z])")


@remembered
def is_coarse(name: str, /) -> bool:
    """Tell whether a topic or a title has a swear word in it, in whatever form; Scunthorpe passes.

    Of a text longer than 20,000 characters the beginning is looked at.
    """
    name = name[:LONGEST]
    if "*" in name and any(stars in name.casefold() for stars in _STARRED):
        return True
    return any(map(_is_coarse, {*_words(name), *_words(_CAMEL.sub(" ", name))}))


def _words(name: str) -> tuple[str, ...]:
    return keys(_HARMLESS.sub(" ", name.casefold()))


def _is_coarse(word: str) -> bool:
    return word in _WORDS or word.startswith(_BEGINNINGS) or any(stem in word for stem in _ANYWHERE)

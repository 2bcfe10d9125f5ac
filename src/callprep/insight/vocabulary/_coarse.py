"""Coarse words: what one does not say to a stranger, even where they call themselves so."""

from __future__ import annotations

from callprep.insight.vocabulary._tokens import keys

__all__ = ["is_coarse"]

_COARSE = frozenset(
    "arse arsehole ass asshole assholes bastard bastards bitch bitches bitching bollocks bullshit cock cocks crap "
    "crappy cunt cunts dick dickhead dicks fag fags faggot fuck fucked fucker fuckers fucking fucks thefuck "
    "horseshit jackass motherfucker motherfucking nazi nigger niggers piss pissed porn porno prick pussy retard "
    "retarded shit shite shits shitty shitpost shitposting slut sluts tits twat twats wank wanker wankers wtf whore "
    "arschloch fick ficken fotze hure hurensohn scheisse scheiße wichser "
    "connard connasse encule enculé merde putain salope cazzo puttana stronzo coño joder mierda puta cabron cabrón "
    "caralho porra kurwa".split()
)


def is_coarse(name: str, /) -> bool:
    """Tell whether a topic has a swear word in it: whole words only, so that Scunthorpe passes."""
    return not _COARSE.isdisjoint(keys(name))

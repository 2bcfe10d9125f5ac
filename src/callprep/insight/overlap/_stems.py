"""Words by their stem, so that a compiler compiles and a recommender makes recommendations.

Endings are cut by rule, no dictionary is asked: stems are for comparing and are shown to nobody.
"""

from __future__ import annotations

import functools

from callprep.insight.topics import term, terms

__all__ = ["stem", "stems"]

_ENDINGS = (
    "izations isations ization isation ational ations ation ators ator ating ated ates ate izing ising izers isers "
    "izer iser ized ised izes ises ize ise ia ias ments ment ions ion ings ing ers er ors or ies ied ed ity ical ally "
    "als al ics ic ives ive ous"
).split()
_SHORTEST = 4
_DOUBLED = frozenset("bdgkmnprt")

# endings that belong to the word …
_KEPT = frozenset(
    "animal authenticity billion building capital clinical computer customer driver engine engineer fabric "
    "fashion general graphics hospital journal king learning letter matter medical meeting member million mission "
    "motion music nation number order organ paper person personal portal power public rate rating retail series "
    "server session shader signal spring station string terminal topic train training universal university "
    "version vision water weather".split()
)
# … and words that belong together though no rule says so
_IRREGULAR: dict[str, str] = {
    pair.partition(":")[0]: pair.partition(":")[2]
    for pair in (
        "analyse:analys analyser:analys analysis:analys analytic:analys analyze:analys catalog:catalogue "
        "charting:chart clinic:clinical colour:color editor:edit engineering:engineer fraudulent:fraud "
        "compiled:compiled graphic:graphics localisation:localis localise:localis localised:localis "
        "localization:localis localize:localis localized:localis mail:email medication:medic medicine:medic "
        "musical:music optimiser:optim optimizer:optim "
        "physic:physics planner:plan planning:plan publication:publish ranking:rank recognise:recogn "
        "recogniser:recogn recognition:recogn recognize:recogn recognizer:recogn shading:shader signaling:signal "
        "signalling:signal synth:synthes synthesis:synthes synthesiser:synthes synthesizer:synthes trainer:training "
        "transcribe:transcrib transcribing:transcrib transcript:transcrib transcription:transcrib"
    ).split()
}


@functools.lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Give the stem of one word, folded first as `topics.term` folds it."""
    folded = term(word)
    if folded in _KEPT:
        return folded
    if folded in _IRREGULAR:
        return _IRREGULAR[folded]
    for ending in _ENDINGS:
        if folded.endswith(ending) and len(folded) - len(ending) >= _SHORTEST:
            return _tidied(folded[: -len(ending)])
    return folded[:-1] if folded.endswith("e") and len(folded) > _SHORTEST else folded


def _tidied(cut: str) -> str:
    """Undo what an ending does to the letters before it: "logg" is "log", "stor" was "store" and stays cut."""
    return cut[:-1] if cut[-1] == cut[-2] and cut[-1] in _DOUBLED else cut


def stems(text: str) -> tuple[str, ...]:
    """Give the stems of a text in order, filler included; of a long one those of its first 20,000 characters."""
    return tuple(stem(word) for word in terms(text))

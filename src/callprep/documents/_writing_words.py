"""The words that a machine may bring along, and those that it may only keep.

A machine's line is held to a closed vocabulary: what stands in the line it rewords, in the facts of that line, or among
the plain words here, which tie a sentence together and claim nothing. Any other word says something that nobody told
it. English only.
"""

from __future__ import annotations

import re

import attrs

__all__ = ["OFFERS", "ORDERS", "PLAIN", "RISKY", "Risk", "Word", "owners", "pronouns", "stem", "words"]

PLAIN = frozenset(
    (
        # what ties a sentence together
        "a an the this that these those and or so because since as when while whenever where what which who whom "
        "whose why how of to in on at by for with from into onto about over between after before during through "
        "within around across up out off than then there here it its itself is are was were be been being am do "
        "does did doing have has had having would could may can should i me you your yours yourself he him his she "
        "her hers we our ours us they them their theirs my mine also too just even quite really other same both "
        "either any some each one once whether whichever whatever something anything everything somewhere toward "
        "towards upon until till above below beside besides among along ahead back together apart regarding "
        # how people talk to each other
        "call calls calling called talk talks talking speak speaks speaking say says saying tell tells telling ask "
        "asks asking hear hears hearing listen read reading see sees seeing saw seen look looks looking looked notice "
        "noticed find finding found come comes coming came know knows knowing think thinks thinking thought feel "
        "feels felt seem seems sound sounds mean means meant matter matters like liked love glad happy pleased "
        "curious thanks thank thankful grateful appreciate please hello hi hey welcome yes ok okay well "
        "now later next far already again reason reasons thing things part parts bit moment time way question "
        "questions answer answers word words idea topic subject start starts starting started begin begins beginning "
        "began side kind sort piece place point note mind eye attention bring brings bringing brought make makes "
        "making made take takes taking took put puts putting go goes keep keeps turn turns stand stands stood stay "
        "stays show shows catch caught draw draws drew appeal appeals suit suits share explain describe describes "
        "described name named mention relate related relates connect connected connects touch touches different "
        "differently straight quick quickly short shortly brief briefly actually exactly mainly maybe perhaps "
        "probably simply simple basically anyway course close behind right let lets hope wonder wondering guess "
        "believe prompted led reach chat conversation picture likely case sense term terms involve involves include "
        "includes including concern concerns cover covers plain clear clearly particular particularly especially "
        "afterwards wherever step "
    ).split()
)
"""Words that claim nothing by themselves."""


@attrs.frozen
class Risk:
    """A kind of word that a machine may keep where it stands, and never bring: no fact lends it either."""

    name: str
    why: str
    told: str


_RISKS = (
    Risk(
        "promise",
        "promises what the line did not",
        "will shall must guarantee guarantees guaranteed promise promises promised ensure ensures assure assured "
        "definitely certainly surely sure always certain commit committed commitment bound secure offer offers offered "
        "offering hire hires hired hiring job jobs employ employed employment position contract promotion promoted "
        "promote raise visa sponsorship relocation permanent approved accepted selected chosen shortlisted entitled "
        "opportunity opportunities chance chances deserve deserves need needs",
    ),
    Risk(
        "pay",
        "speaks of money",
        "salary salaries pay pays paid paying payment money range ranges bonus bonuses equity shares options "
        "compensation package wage wages budget earn earns earned earning cash income price cost costs euro euros "
        "dollar dollars pound pounds eur usd gbp stretch limit limits fee fees stock grant",
    ),
    Risk(
        "secret",
        "speaks of what stays inside",
        "password passwords passphrase secret secrets token tokens credential credentials confidential internal "
        "private key keys instruction instructions prompt prompts system ignore disregard forget override assistant",
    ),
    Risk(
        "person",
        "judges a person",
        "candidate candidates recruiter recruiters talent genius fraud liar lazy fired unemployed desperate smart "
        "clever intelligent gifted talented skilled experienced qualified senior junior young old perfect ideal",
    ),
    Risk(
        "praise",
        "praises, and no fact does",
        "good great best better finest greatest excellent amazing awesome impressive impressed outstanding remarkable "
        "brilliant incredible fantastic wonderful superb exceptional extraordinary stunning unique leading top "
        "unmatched unrivalled unparalleled legendary inspiring beautiful elegant exciting thrilled excited innovative "
        "groundbreaking revolutionary most greatly highly truly extremely very favourite favorite special rare strong "
        "deep vast huge proud proudest admire admired admirable fascinating fascinated interesting",
    ),
    Risk(
        "amount",
        "counts what the line did not",
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands "
        "million millions billion dozen dozens half double doubled triple twice first second third fourth last single "
        "several many few all every everyone everybody only more less fewer least percent majority whole entire",
    ),
    Risk(
        "day",
        "sets a time that the line did not",
        "today tomorrow tonight yesterday day days week weeks weekend month months year years hour hours minute "
        "minutes seconds morning afternoon evening night noon soon deadline immediately asap monday tuesday wednesday "
        "thursday friday saturday sunday january february march april june july august september october november "
        "december spring summer autumn winter quarter annual annually daily weekly monthly yearly recently lately ago "
        "earlier previous previously long forever",
    ),
    Risk(
        "deed",
        "says who did what, which the line did not",
        "build builds building built create creates created creating write writes writing wrote written develop "
        "develops developed design designs designed invent invented invents founded founder own owns owned owner "
        "maintain maintains maintained maintainer lead leads head heads headed manage manages managed manager author "
        "authored contribute contributed publish published launch launched ship shipped won win award awarded done "
        "worked employed studied graduated taught said told asked mentioned heard spoke spoken talked knew known met "
        "recommended suggested referred want wants wanted",
    ),
    Risk(
        "turn",
        "turns what the line says",
        "might another else but except though although however instead rather yet still such supposedly allegedly if",
    ),
    Risk(
        "denial",
        "turns a yes into a no, or a no into a yes",
        "no not never none nothing nobody nowhere neither nor without hardly barely cannot unlike lack lacks lacking "
        "fail fails failed refuse refused stop stopped against",
    ),
)

RISKY: dict[str, Risk] = {word: risk for risk in _RISKS for word in risk.told.split()}
"""What a machine may keep and never bring, word by word."""

DENIALS = frozenset(word for word, risk in RISKY.items() if risk.name == "denial")

OFFERS = re.compile(
    r"\b(?:learn|chance|opportunity|get (?:in)?to|grow|new (?:to|for) you|join|(?:want|need|looking for) you"
    r"|help us)\b",
    re.IGNORECASE,
)
"""How something is offered as new."""

ORDERS = re.compile(
    r"\b(?:ignore|disregard|forget|override) (?:all |any |the |my |your |these |those )*"
    r"(?:previous|prior|above|earlier|instructions?|rules?)\b"
    r"|\bas an? (?:ai|assistant|language model)\b|\blanguage model\b|\bsystem prompt\b"
    r"|\b(?:system|assistant|user|developer) ?:|\bhere (?:is|are) (?:the|your|my) (?:\w+ )?(?:lines?|text|rewrit\w+|"
    r"answer)\b|\brewritten\b|\bjson\b",
    re.IGNORECASE,
)
"""How a machine speaks of its orders where it should speak to a person."""

_TOKEN = re.compile(r"[^\W_](?:[\w+#'’]|[.,](?=\d))*", re.UNICODE)
_SHORT = {"can't": "can not", "won't": "will not", "shan't": "shall not", "cannot": "can not", "let's": "let us"}
_ENDINGS = {"n't": " not", "'ll": " will", "'d": " would", "'re": " are", "'ve": " have", "'m": " am", "'s": ""}
_IRREGULAR = {
    "built": "build", "made": "make", "wrote": "write", "written": "write", "drew": "draw", "drawn": "draw",
    "led": "lead", "saw": "see", "seen": "see", "ran": "run", "kept": "keep", "sold": "sell", "grew": "grow",
    "grown": "grow", "taught": "teach", "thought": "think", "said": "say", "told": "tell", "took": "take",
    "taken": "take", "gave": "give", "given": "give", "got": "get", "knew": "know", "known": "know", "came": "come",
    "began": "begin", "did": "do", "done": "do", "went": "go", "gone": "go", "heard": "hear", "meant": "mean",
    "brought": "bring", "people": "person", "begun": "begin", "chose": "choose", "chosen": "choose",
}  # fmt: skip
_SHORTEST = 3
_DOUBLED = re.compile(r"([bdgklmnprt])\1$")


@attrs.frozen
class Word:
    """A word of a text: folded, as it is written, and its place."""

    folded: str
    written: str
    start: int
    end: int

    @property
    def has_digit(self) -> bool:
        """Whether it counts something."""
        return any(char.isdigit() for char in self.folded)


def words(text: str) -> tuple[Word, ...]:
    """Give the words of a text, what apostrophes shorten written out, hyphens parting words."""
    found: list[Word] = []
    for match in _TOKEN.finditer(text):
        written = match.group().rstrip("'’")
        end = match.start() + len(written)
        parts = _expanded(written.casefold().replace("’", "'")).split()
        found += [Word(part, written, match.start(), end) for part in parts]
    return tuple(found)


def _expanded(folded: str) -> str:
    if folded in _SHORT:
        return _SHORT[folded]
    ending = next((end for end in _ENDINGS if folded.endswith(end) and len(folded) > len(end)), None)
    return folded if ending is None else folded.removesuffix(ending) + _ENDINGS[ending]


def stem(word: str) -> str:
    """Fold the inflections of a word: "renders", "rendered", "rendering"; nothing that makes another word of it."""
    folded = _IRREGULAR.get(word, word)
    for ending in ("ing", "ed", "es", "s"):
        if folded.endswith(ending) and len(folded) - len(ending) >= _SHORTEST and not folded.endswith("ss"):
            folded = _DOUBLED.sub(r"\1", folded.removesuffix(ending))
            break
    return folded[:-1] if folded.endswith("e") and len(folded) > _SHORTEST else folded.replace("y", "i")


_PRONOUNS = {
    "i": "I", "me": "I", "you": "you", "your": "you", "yours": "you", "yourself": "you", "we": "we", "us": "we",
    "our": "we", "ours": "we", "they": "they", "them": "they", "their": "they", "theirs": "they", "he": "he",
    "him": "he", "his": "he", "she": "she", "her": "she", "hers": "she", "my": "my", "mine": "my",
}  # fmt: skip
_BETWEEN = frozenset("would could might may can should have has had are were was am is be will not also just".split())


def pronouns(told: tuple[Word, ...]) -> frozenset[str]:
    """Give who is spoken of: I, you, we, they, he, she, my; "my call" is nobody's, "my renderer" is."""
    pairs = zip(told, (*told[1:], None), strict=False)  # of no words at all there are no pairs
    theirs = (word for word, after in pairs if word.folded != "my" or (after and after.folded not in PLAIN))
    return frozenset(_PRONOUNS[word.folded] for word in theirs if word.folded in _PRONOUNS)


def owners(told: tuple[Word, ...]) -> dict[str, str]:
    """Give for the words behind a pronoun ("your renderer", "you would decide") whose they are, the last counting."""
    found: dict[str, str] = {}
    whose = ""
    for word in told:
        if word.folded in _PRONOUNS:
            whose = _PRONOUNS[word.folded]
        elif word.folded not in _BETWEEN:
            if whose and word.folded not in PLAIN:
                found[stem(word.folded)] = whose
            whose = ""
    return found

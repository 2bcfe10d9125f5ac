"""Telling what somebody works on from what they live with."""

# ruff: noqa: PLR0911 -- one return a reason

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from callprep.insight.sensitive._lexicon import Word

__all__ = ["ADDING", "LIVING", "PARTING", "code_of", "is_topic"]

PARTING = frozenset(
    ', ( ) [ ] " “ ” and & who which whose while whilst though although but because plus yet where or '
    "as_well_as".split()
)
_WORK = frozenset({"T", "V", "W"})
_ABOUT = frozenset(
    "for about of to against into on in around among between by regarding concerning serving helping "
    "supporting treating "
    "within inside toward towards under behind over at from with".split()
)
_ABOUT_OF_PERSONS = frozenset("for about against into serving helping supporting treating of to".split())
_COMPOUNDS = frozenset(
    "friendly safe aware based related inspired style specific free themed led focused focussed era "
    "screening proof like oriented "
    "run owned type agnostic centric adjacent first only class grade level ready tech".split()
)
_BEFORE_HYPHEN = frozenset(
    "ex post half part semi non self proud trans afro anti long all once late pro cis mid twice thrice "
    "demi ace bi pan "
    "british american african indian asian anglo irish born".split()
)
_OWN = frozenset("my our i me i'm i've i'd myself we".split())
LIVING = frozenset(
    "have has had having take takes took taking carry carries carried owe owes vote votes voted "
    "pray prays prayed raise "
    "raises raised served serve live lives lived attend attends am was were been got lost survived "
    "survive struggle use "
    "need wear wears worship identify sit sits belong belongs still once used go goes went care cares identify sing "
    "sings inherited grew born came come moved fled celebrate observe fast fasts keep keeps did spent speak".split()
)


def code_of(word: Word, letters: str) -> str | None:
    """Give the category's three letters of a word that one of the lists named by `letters` holds."""
    return word.tag[:3] if len(word.tag) == 4 and word.tag[-1] in letters else None  # noqa: PLR2004 -- as above


_PERSON = re.compile(
    r"(?:^|_)(?:survivor|carrier|user|holder|rep|member|steward|woman|man|person|refugee|veteran|vet|reservist|marine|"
    r"offender|inmate|parent|mum|mom|dad|father|mother|widow|widower|divorcee|immigrant|migrant|voter|councillor|"
    r"supporter|activist|convict|felon|addict|alcoholic|sufferer|patient|diabetic|asthmatic|epileptic|dyslexic|autistic|"
    r"amputee|bisexual|pansexual|asexual|lesbian|gay|queer|enby|transmasc|transfem|non_binary|nonbinary|genderfluid|"
    r"agender|newlywed|divorced|widowed|married|bankrupt|millionaire|pensioner|retiree|homozygote|heterozygote|"
    r"churchgoer|mormon|catholic|atheist|muslim|hindu|sikh|quaker|democrat|republican|tory|socialist|communist|"
    r"in_exile|of_(?:one|two|three|four|five|[2-9])|sober|kid|grandma|grandpa|grandmother|grandfather|soldier|sailor|"
    r"dalit|brahmin|iyer|iyengar|of_hearing|descent|by_birth|immigrant|foster_parent|breadline|expat)$"
)
_ENTERING = frozenset(
    "card_carrying convicted deep devout discharged engaged ex former half happily lifelong mixed newly "
    "openly paid_up practicing practising proud recently recovering registered single turning".split()
)
ADDING = frozenset("and & as_well_as plus".split())


def _is_beside(words: Sequence[Word], first: int, end: int) -> bool:
    """Tell whether "and" puts a person beside a work: "teaches maths and mum of two", up to the end of the stretch."""
    while first and (words[first - 1].low in _ENTERING or words[first - 1].tag == "C"):
        first -= 1
    if not first or words[first - 1].low not in ADDING or (end < len(words) and words[end].low not in PARTING):
        return False
    return words[first].low.split("_")[0] in _ENTERING or _PERSON.search(words[end - 1].low) is not None


def _is_compound(before: Sequence[Word], after: Sequence[Word]) -> bool:
    if before and before[-1].low == "-" and (len(before) == 1 or before[0].low not in _BEFORE_HYPHEN):
        return True
    return len(after) > 1 and after[0].low == "-" and (after[1].low in _COMPOUNDS or after[1].tag in {"T", "M"})


def is_topic(words: Sequence[Word], first: int, end: int) -> bool:
    """Tell whether the words are what somebody works on rather than what they live with."""
    before, after = words[max(0, first - 2) : first], words[end : end + 2]
    if _is_compound(before, after):
        return True
    names = (
        first
        and (words[first - 1].tag == "T" or words[first - 1].low in _STUDYING)
        and words[first].low in {"on", "of", "about", "into"}
    )
    if names or (not first and _is_title(words)):
        return True
    if _is_beside(words, first, end):
        return False
    if before and before[-1].tag == "PP" and words[first].low.split("_")[0] in {"with", "of", "in", "on", "from"}:
        return True  # people with dementia
    if words[end - 1].low.rsplit("_", 1)[-1] in _OPEN:
        return _is_under_work(words, first)
    if after and (after[0].tag in {"T", "W", "PP", "M"} or after[0].low in _MADE) and after[0].low not in _OF_TIME:
        return True
    if _is_name(words, first, end) or _is_spoken(words, first, end):
        return True
    alone = end - first == 1 and "_" not in words[first].low
    if after and alone and _PLURAL.fullmatch(after[0].low) and not after[0].tag:
        return True
    nouns = list(itertools.takewhile(lambda word: word.low not in PARTING | _ABOUT | _LOOSE, words[end : end + 4]))
    own = words[first].low.split("_")[0] in _OWN
    if not own and any(word.tag == "T" for word in nouns) and not any(word.tag for word in nouns[:1]):
        return True
    return _is_under_work(words, first)


_SUBTITLES = frozenset("a an the how why what notes lessons towards toward using building from when".split())
_MADE = frozenset("models maps tests".split())
_OF_TIME = frozenset("full_time part_time remote it lead".split())
_PLURAL = re.compile(
    r"(?!always|this|years|months|days|vibes|sometimes|yes|thanks|ways|besides|perhaps|as$)[a-z]{2,}[^s']s"
)
_OPEN = frozenset("my our to of from in for at the with a an on by since than when as before after during".split())
_BESIDE = 6  # words: what is done with a language stands near it
_SPOKEN = frozenset(
    "speak speaks speaking speaker fluent fluently language languages bilingual trilingual native c1 c2 "
    "b1 b2 a2 conversational learning "
    "learn translate translator translation translations interpreter dictionary documentation "
    "localisation localization l10n i18n "
    "spoken written proficient proficiency intermediate polyglot subtitles keyboard ocr nlp tts".split()
)
_TONGUES = frozenset("english french german spanish italian portuguese russian arabic chinese mandarin hindi".split())


def _is_spoken(words: Sequence[Word], first: int, end: int) -> bool:
    """Tell whether a people's name is that of a language here: one beside others, or with what one does with it."""
    codes = {code_of(word, "B") for word in words[first:end]}
    if not codes & {"ORI", "ETH"}:
        return False
    if end < len(words) and words[end - 1].tag == "P":
        return False
    lows = [word.low for word in words[max(0, first - _BESIDE) : end + _BESIDE]]
    return not _SPOKEN.isdisjoint(lows) or len(_TONGUES.intersection(lows)) > 1


def _is_title(words: Sequence[Word]) -> bool:
    """Tell whether a sentence begins with the name of a work: "Caste in the Valley: a study", "Anxiety is a game"."""
    lows = [word.low for word in words]
    if len(words) < 4 or lows[0].split("_")[0] in _OWN:  # noqa: PLR2004 -- name, sign, article, what it is
        return False
    if ":" in lows[1:9]:
        colon = lows.index(":")
        told = [*words[colon + 1 :], *words[1:colon]]
        opens = lows[colon + 1] if colon + 1 < len(lows) else ""
        return any(word.tag == "T" for word in told) or opens in _SUBTITLES
    return lows[1] == "is" and lows[2] in {"a", "an"} and any(word.tag in {"V", "T"} for word in words[3:])


def _is_name(words: Sequence[Word], first: int, end: int) -> bool:
    """Tell whether the words name a work: "Bankrupt, a board game", "Expat Studios", "diabetes and endocrine unit"."""
    after = words[end : end + 6]
    if len(after) > 2 and after[0].low in ",:" and after[1].low in {"a", "an", "the", "our", "my"}:  # noqa: PLR2004 -- sign, article, noun
        part = [word.tag for word in itertools.takewhile(lambda word: word.low not in PARTING, after[1:])]
        return after[1].low == "our" or (not {"T", "M"}.isdisjoint(part) and "W" not in part)
    if len(after) > 2 and after[0].low in {"and", "or", "&"} and not after[1].tag and after[2].tag == "T":  # noqa: PLR2004 -- as above
        return any(word.tag in _WORK for word in words[:first])
    alone = end - first == 1 and "_" not in words[first].low
    return bool(
        alone
        and after
        and words[first].title
        and after[0].title
        and not after[0].tag
        and after[0].low not in _LOOSE | _ABOUT
    )


_NEAR = 40  # words: what stands farther off says nothing of what is meant here
_ENDING = PARTING - {"and", "&", "or"}
_LOOSE = frozenset("at in a an the my i'm am is was who since as not by until 's like before after now".split())


def _head(words: Sequence[Word], first: int) -> int:
    """Give where what stands before begins: at a sign, or at an "and" behind which somebody tells of their life."""
    begin = first
    while begin and words[begin - 1].low not in _ENDING and first - begin < _NEAR:
        begin -= 1
        if words[begin].low in {"and", "&"} and words[begin + 1].low.split("_")[0] in LIVING | _OWN:
            return begin + 1
    return begin


_LATER = frozenset("after since despite following until".split())
_STUDYING = frozenset(
    "study studies studied studying research researches researched researching model models modelled "
    "analyse analyze analysed analyses measure measured investigate investigated map maps mapped forecast "
    "forecasts predict predicting on about for publish published reporting documenting document treat "
    "treats treated treating support supports supporting".split()
)


def _is_of_a_time(head: Sequence[Word]) -> bool:
    """Tell whether what comes is when somebody worked rather than what on: "teaches maths after two years of …"."""
    studies = any(word.tag == "T" or word.low in _STUDYING for word in head)
    return not studies and not _LATER.isdisjoint(word.low.split("_")[0] for word in head)


def _is_own(head: Sequence[Word]) -> bool:
    """Tell whether the person speaks of what is theirs; "I write about …" speaks of work."""
    return any(
        word.low in _OWN and not (word.low in {"i", "we"} and then is not None and then.tag == "V")
        for word, then in itertools.zip_longest(head, head[1:])
    )


def _is_under_work(words: Sequence[Word], first: int) -> bool:
    """Tell whether work stands before, in the same stretch, with a word that says what it is about."""
    head = words[_head(words, first) : first]
    if not _OWN.isdisjoint(words[first].low.split("_")) or _is_own(head[-5:]):
        return False
    near_by = words[max(0, first - _NEAR) : first]
    quotes = sum(word.low in {'"', "“"} for word in near_by)
    if quotes % 2 and any(word.low in {'"', "”"} for word in words[first : first + _NEAR]):
        return True
    if any(word.low == ":" for word in near_by) and any(word.tag == "T" for word in words[:3]):
        return True
    if _is_of_a_time([*head, words[first]]):
        return False
    near = [number for number, word in enumerate(head) if word.low in _ABOUT and number >= len(head) - 5]
    for number in near:
        tags = {word.tag for word in head[:number]}
        about = head[number].low
        if about == "with" or (about in {"at", "from"}):
            if "PP" in tags:
                return True
        elif tags & {"T", "V"} or head[number - 1].low in _STUDYING or ("W" in tags and about in _ABOUT_OF_PERSONS):
            return True
    # "published a double-blind trial": what is made stands right behind the word for making it
    if words[first].low.split("_")[0] in _ABOUT or any(word.low in _OWN for word in head):
        return False
    return any(word.tag == "V" for word in head[-3:])

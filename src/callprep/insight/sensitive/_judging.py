"""Which stretches of a sentence tell of a protected matter."""

# ruff: noqa: PLR0911 -- one return a reason

from __future__ import annotations

import bisect
import functools
import itertools
import re
from collections.abc import Iterator, Sequence

import attrs

from callprep.insight.sensitive._lexicon import Word
from callprep.insight.sensitive._patterns import Annotated, annotated, general_rules, rule, rules_of
from callprep.insight.sensitive.words_grammar import NEUTRAL

__all__ = ["PARTING", "Finding", "findings", "stretches"]

PARTING = frozenset(
    ', ( ) [ ] " “ ” and & who which whose while whilst though although but because plus yet where or as_well_as'.split()
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
_SELF = frozenset("my i'm im am me i've myself mine".split())
_ASKING = frozenset(
    "how why what when where which who is are can could should would does do did has have will whose any anyone".split()
)
_TURNS = frozenset("who which while whilst though although but".split())
_LIVING = frozenset(
    "have has had having take takes took taking carry carries carried owe owes vote votes voted "
    "pray prays prayed raise "
    "raises raised served serve live lives lived attend attends am was were been got lost survived "
    "survive struggle use "
    "need wear wears worship identify sit sits belong belongs still once used go goes went care cares identify sing "
    "sings inherited grew born came come moved fled celebrate observe fast fasts keep keeps did spent speak".split()
)


@attrs.frozen
class Finding:
    """Words from `first` to before `end` that tell of `category`; `whole` takes their clause along."""

    category: str
    first: int
    end: int
    whole: bool = True


@functools.cache
def _names() -> dict[str, str]:
    from callprep.insight.sensitive._subjects import subjects  # noqa: PLC0415 -- read by those who judge alone

    return {subject.code: subject.name for subject in subjects()}


def stretches(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Give the stretches between words and signs that part a sentence."""
    begin = 0
    for number, word in enumerate(words):
        if word.low in PARTING:
            if begin < number:
                yield begin, number
            begin = number + 1
    if begin < len(words):
        yield begin, len(words)


def findings(words: Sequence[Word], *, asks: bool = False, alone: bool = False) -> list[Finding]:
    """Find what is sensitive in the words of one sentence; one that `asks` has to speak of its writer.

    A text that is one word for a parent `alone` tells nothing that could not be a nickname; beside other fragments it
    does.
    """
    tags = {word.tag for word in words} - NEUTRAL
    if not tags or (alone and len(words) == 1 and words[0].tag == "K"):
        return []
    if asks and words[0].low.split("_")[0] in _ASKING:
        return [one for one in _all(words, tags) if _is_of_writer(words, one)]
    return _all(words, tags)


def _is_of_writer(words: Sequence[Word], one: Finding) -> bool:
    lows = [part for word in words[max(0, one.first - 2) : one.end] for part in word.low.split("_")]
    return not _SELF.isdisjoint(lows) or any(word.low in _SELF for word in words)


def _all(words: Sequence[Word], tags: set[str]) -> list[Finding]:
    found = list(_phrases(words))
    taken = {number for one in found for number in range(one.first, one.end)}
    found += [one for one in _strong(words) if one.first not in taken]
    found += _special(words, tags)
    if any(len(tag) == 4 and tag[-1] in "BH" for tag in tags):  # noqa: PLR2004 -- a category's code and a letter
        found += _general(words, taken)
    return found


def _code(word: Word, letters: str) -> str | None:
    return word.tag[:3] if len(word.tag) == 4 and word.tag[-1] in letters else None  # noqa: PLR2004 -- as above


def _strong(words: Sequence[Word]) -> Iterator[Finding]:
    for number, word in enumerate(words):
        code = _code(word, "S")
        if code and not _is_topic(words, number, number + 1):
            yield Finding(_names()[code], number, number + 1)


def _special(words: Sequence[Word], tags: set[str]) -> Iterator[Finding]:
    rules = rules_of(tags)
    parts = list(stretches(words))
    for begin, until in [(0, len(words))] + (parts if len(parts) > 1 else []):
        told = annotated(words[begin:until], general=False)
        for (name, _), one in rules.items():
            for match in one.pattern.finditer(told.text):
                cut = "cut" in one.pattern.groupindex
                first, end = (begin + at for at in _place(told, match, "cut" if cut else 0))
                if one.sure or cut or not _is_topic(words, first, end):
                    yield Finding(name, first, end, not cut)


def _general(words: Sequence[Word], taken: set[int]) -> Iterator[Finding]:
    """Judge each stretch, and those that a comma or "and" parts together where the rule reaches over neither."""
    for begin, end in (*stretches(words), (0, len(words))):
        part = words[begin:end]
        if not any(_code(word, "BH") for word in part):
            continue
        told = annotated(part, general=True)
        for one in general_rules():
            for match in one.pattern.finditer(told.text):
                yield from _named(words, begin, _place(told, match, 0), taken)


def _named(words: Sequence[Word], begin: int, place: tuple[int, int], taken: set[int]) -> Iterator[Finding]:
    first, end = begin + place[0], begin + place[1]
    for number in range(first, end - 1):
        if words[number].low in _TURNS or (words[number].low in {"and", "&"} and words[number + 1].low in _LIVING):
            first = number + 1
    codes = [(number, code) for number in range(first, end) if (code := _code(words[number], "BH"))]
    # the last of them is what the rule ends with or goes on from
    for number, code in codes[-1:]:
        if code == "CRI" and end - first == 1:
            continue  # "fraud, abuse and risk": what somebody fights
        if number not in taken and not _is_topic(words, number, max(number + 1, end)):
            yield Finding(_names()[code], first, end)


def _place(told: Annotated, match: re.Match[str], group: int | str) -> tuple[int, int]:
    begin, end = match.span(group)
    first = bisect.bisect_right(told.starts, begin) - 1
    return max(first, 0), max(bisect.bisect_left(told.starts, end), first + 1)


_BEFORE_WORK = (
    r"(?:(?:and|proud|openly|proudly|-|fully|very|visibly|,) ){0,2}(?P<cut><B|S>) "
    r"(?:(?:<M>|[a-z]+(?:ing|ary|al|tre|ity|ic)) ){0,3}"
    r"(?:<W>|[a-z]+(?:worker|smith|maker|keeper|wright|ologist|trician|grapher|herder|trainer)(?= ))"
)
_BEFORE = (
    "{start}(?:(?:a|an|the|proud|openly|proudly|i'm an?|i am an?|as an?|im an?|hi|hello) ){0,3}" + _BEFORE_WORK,
    "(?:i'm|i am|im|as|being|am|is|proud|senior|first|only|another|openly|,) (?:a|an|the)? ?" + _BEFORE_WORK,
)
_TAUGHT = frozenset(
    "teacher teachers tutor translator interpreter lecturer professor instructor scholar historian "
    "linguist literature chef cook "
    "economist researcher reporter lawyer solicitor".split()
)
_CARERS = frozenset(
    "researcher researchers scientist nurse nurses doctor physician surgeon therapist counsellor "
    "counselor psychologist psychiatrist "
    "specialist coach lawyer solicitor barrister attorney caseworker advocate teacher tutor lecturer "
    "professor historian author writer "
    "journalist adviser advisor consultant officer expert midwife carer worker organiser speaker "
    "photographer analyst chaplain judge".split()
)
_CULTURES = frozenset({"ORI", "ETH", "REL"})
_BODIES = frozenset({"HEA", "GEN", "DIS", "FIN", "FAM", "MAR", "CRI", "UNI", "MIL"})
_OF_PERSONS = frozenset(
    "deaf blind autistic dyslexic dyspraxic divorced widowed married trans gay queer nonbinary "
    "diabetic epileptic bisexual "
    "lesbian deafblind neurodivergent pregnant atheist muslim sikh asexual pansexual transgender".split()
)
_ADJECTIVE = re.compile(r"(?:ed|ent|ic|blind|deaf|hearing|abled|free)$")
_NOUN = re.compile(r"(?:ism|ia|ion|cer|ness|ment|ity|trait|user|survivor|diagnosis)$")


def _phrases(words: Sequence[Word]) -> Iterator[Finding]:
    """Find what a person is before what they do: "deaf engineer", of which the engineer stays."""
    if not any(_code(word, "BS") for word in words):
        return
    told = annotated(words, general=True)
    for written in _BEFORE:
        for match in rule(written.replace("  ", " ")).pattern.finditer(told.text):
            first, end = _place(told, match, "cut")
            last = _place(told, match, 0)[1] - 1
            code = _code(words[first], "BS")
            if (
                code
                and not (code in _BODIES and "_" in words[first].low and not _ADJECTIVE.search(words[first].low))
                and not _NOUN.search(words[first].low)
                and (
                    words[first].low in _OF_PERSONS
                    or words[last].low not in (_TAUGHT if code in _CULTURES else _CARERS)
                )
            ):
                yield Finding(_names()[code], first, end, whole=False)


_PERSON = re.compile(
    r"(?:^|_)(?:survivor|carrier|user|holder|rep|member|steward|woman|man|person|refugee|veteran|vet|reservist|marine|"
    r"offender|inmate|parent|mum|mom|dad|father|mother|widow|widower|divorcee|immigrant|migrant|voter|councillor|"
    r"supporter|activist|convict|felon|addict|alcoholic|sufferer|patient|diabetic|asthmatic|epileptic|dyslexic|autistic|"
    r"amputee|bisexual|pansexual|asexual|lesbian|gay|queer|enby|transmasc|transfem|non_binary|nonbinary|genderfluid|"
    r"agender|newlywed|divorced|widowed|married|bankrupt|millionaire|pensioner|retiree|homozygote|heterozygote|"
    r"churchgoer|mormon|catholic|atheist|muslim|hindu|sikh|quaker|democrat|republican|tory|socialist|communist|"
    r"in_exile|of_(?:one|two|three|four|five|[2-9])|sober|kid|grandma|grandpa|grandmother|grandfather|soldier|sailor)$"
)
_ENTERING = frozenset("proud lifelong practising practicing devout recovering former ex paid_up card_carrying".split())
_ADDING = frozenset("and & as_well_as plus".split())


def _is_beside(words: Sequence[Word], first: int, end: int) -> bool:
    """Tell whether "and" puts a person beside a work: "teaches maths and mum of two", up to the end of the stretch."""
    if not first or words[first - 1].low not in _ADDING or (end < len(words) and words[end].low not in PARTING):
        return False
    return words[first].low.split("_")[0] in _ENTERING or _PERSON.search(words[end - 1].low) is not None


def _is_topic(words: Sequence[Word], first: int, end: int) -> bool:
    """Tell whether the words are what somebody works on rather than what they live with."""
    before, after = words[max(0, first - 2) : first], words[end : end + 2]
    if before and before[-1].low == "-" and (len(before) == 1 or before[0].low not in _BEFORE_HYPHEN):
        return True
    if len(after) > 1 and after[0].low == "-" and (after[1].low in _COMPOUNDS or after[1].tag in {"T", "M"}):
        return True
    if not first and _is_title(words):
        return True
    if _is_beside(words, first, end):
        return False
    if before and before[-1].tag == "PP" and words[first].low.split("_")[0] in {"with", "of", "in", "on", "from"}:
        return True  # people with dementia
    if words[end - 1].low.rsplit("_", 1)[-1] in _OPEN:
        return _is_under_work(words, first)
    if after and after[0].tag in {"T", "W", "PP", "M"} and after[0].low not in _OF_TIME:
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
    codes = {_code(word, "BS") for word in words[first:end]}
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
        if words[begin].low in {"and", "&"} and words[begin + 1].low.split("_")[0] in _LIVING | _OWN:
            return begin + 1
    return begin


def _is_under_work(words: Sequence[Word], first: int) -> bool:
    """Tell whether work stands before, in the same stretch, with a word that says what it is about."""
    if words[first].low.split("_")[0] in _OWN:
        return False
    head = words[_head(words, first) : first]
    if any(word.low in _OWN for word in head[-5:]):
        return False
    near_by = words[max(0, first - _NEAR) : first]
    quotes = sum(word.low in {'"', "“"} for word in near_by)
    if quotes % 2 and any(word.low in {'"', "”"} for word in words[first : first + _NEAR]):
        return True
    if any(word.low == ":" for word in near_by) and any(word.tag == "T" for word in words[:3]):
        return True
    near = [number for number, word in enumerate(head) if word.low in _ABOUT and number >= len(head) - 5]
    for number in near:
        tags = {word.tag for word in head[:number]}
        about = head[number].low
        if about == "with" or (about in {"at", "from"}):
            if "PP" in tags:
                return True
        elif tags & {"T", "V"} or ("W" in tags and about in _ABOUT_OF_PERSONS):
            return True
    # "published a double-blind trial": what is made stands right behind the word for making it
    if words[first].low.split("_")[0] in _ABOUT or any(word.low in _OWN for word in head):
        return False
    return any(word.tag == "V" for word in head[-3:])

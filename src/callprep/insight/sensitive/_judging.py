"""Which stretches of a sentence tell of a protected matter."""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Iterator, Sequence

import attrs

from callprep.insight.sensitive._lexicon import Word
from callprep.insight.sensitive._patterns import Annotated, annotated, general_rules, rule, rules_of
from callprep.insight.sensitive._topics import ADDING, LIVING, PARTING, code_of, is_topic
from callprep.insight.sensitive.words_grammar import NEUTRAL

__all__ = ["Finding", "findings", "stretches"]

_SELF = frozenset("my i'm im am me i've myself mine".split())
_PARENTS = frozenset("dad mum mom papa mama father mother mam daddy mummy grandma grandpa grandad granny".split())
_ASKING = frozenset(
    "how why what when where which who is are can could should would does do did has have will whose any anyone".split()
)
_TURNS = frozenset("who which while whilst though although but".split())


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
    if not tags:
        return []
    if len(words) == 1 and words[0].low in _PARENTS:
        return [] if alone else [Finding("pregnancy and family", 0, 1)]
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


def _strong(words: Sequence[Word]) -> Iterator[Finding]:
    for number, word in enumerate(words):
        code = code_of(word, "S")
        if code and not is_topic(words, number, number + 1):
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
                if one.sure or cut or not is_topic(words, first, end):
                    yield Finding(name, first, end, not cut)


def _general(words: Sequence[Word], taken: set[int]) -> Iterator[Finding]:
    """Judge each stretch, and those that a comma or "and" parts together where the rule reaches over neither."""
    for begin, end in (*stretches(words), (0, len(words))):
        part = words[begin:end]
        if not any(code_of(word, "BH") for word in part):
            continue
        told = annotated(part, general=True)
        for one in general_rules():
            for match in one.pattern.finditer(told.text):
                yield from _named(words, begin, _place(told, match, 0), taken)


_PLACING = frozenset("in at from on with".split())


def _is_parted(words: Sequence[Word], first: int, number: int) -> bool:
    """Tell whether an "and" ends where somebody is and begins what they are: "in Leeds and Dalit"."""
    return (
        words[number].low in ADDING
        and words[first].low in _PLACING
        and code_of(words[number + 1], "BH") is not None
        and not any(code_of(word, "BH") for word in words[first:number])
    )


def _named(words: Sequence[Word], begin: int, place: tuple[int, int], taken: set[int]) -> Iterator[Finding]:
    first, end = begin + place[0], begin + place[1]
    for number in range(first, end - 1):
        if (
            words[number].low in _TURNS
            or (words[number].low in {"and", "&"} and words[number + 1].low in LIVING)
            or _is_parted(words, first, number)
        ):
            first = number + 1
        elif number > first and words[number].low.split("_")[0] in _TURNS:
            first = number
    codes = [(number, code) for number in range(first, end) if (code := code_of(words[number], "BH"))]
    # the last of them is what the rule ends with or goes on from
    for number, code in codes[-1:]:
        if code == "CRI" and end - first == 1:
            continue  # "fraud, abuse and risk": what somebody fights
        if number not in taken and not is_topic(words, number, max(number + 1, end)):
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
_ADJECTIVE = re.compile(r"^(?:ex|former|retired)_|(?:positive|sober|ed|ent|ic|blind|deaf|hearing|abled|free)$")
_NOUN = re.compile(r"(?:ism|ia|ion|cer|ness|ment|ity|trait|user|survivor|diagnosis)$")


def _phrases(words: Sequence[Word]) -> Iterator[Finding]:
    """Find what a person is before what they do: "deaf engineer", of which the engineer stays."""
    if not any(code_of(word, "BS") for word in words):
        return
    told = annotated(words, general=True)
    for written in _BEFORE:
        for match in rule(written.replace("  ", " ")).pattern.finditer(told.text):
            first, end = _place(told, match, "cut")
            last = _place(told, match, 0)[1] - 1
            code = code_of(words[first], "BS")
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

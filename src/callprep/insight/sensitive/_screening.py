"""The filter itself: sentence by sentence, until nothing is left that would have to go."""

# ruff: noqa: RUF001 -- signs that people put between fragments

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

import attrs

from callprep.insight.sensitive._tokens import Folded, folded
from callprep.model.facts import Screened

__all__ = ["screen"]

_LONGEST = 20_000  # characters of one text that are kept at all: profile texts have a few hundred
_ROUNDS = 5  # a cut may bring words together that tell something; what is not at rest after so many is not kept

_SENTENCE = 600  # characters of one sentence that are judged together

_PART = re.compile(
    r"(?P<end>(?<!\b[bB])(?<!\b[bB]orn)(?<!\b[mM]rs)(?<!\b[MD]r)(?<!\bSt)[.!?…]+[)\"'”’]*(?=\s|$)|;)|"
    r"(?P<joint>[\n\r|•·●▪◆★✦⁃‣∙⋅◦\t\u2028]+|\s[/~–—\\-]+\s|\s?—\s?|\s(?:»|::|\+|\*+|×|[=-]*>+|[→⇒⟶])\s|"
    r"\s+(?<!\ba\s)(?<!\ban\s)(?<!\bam\s)(?<!\b[iI]'m\s)(?<!\bthe\s)(?<!\bproud\s)(?<!\band\s)(?=#\w+\s*(?:$|[#.|\n•·]))|"
    # those that tell something themselves stand alone
    r"(?<!taken)\s+(?=[💍👰🤵🌈])|(?<=[💍👰🤵🌈])\s+|"
    # pictures part fragments, but for those that tell something themselves
    r"\s*(?:(?![☪☦☸✝✡⚧♿✊❤➡🎂🛐🕋🧎🤰🤱👶🏳🌈💍👰🤵💕💖💞💑🌹🍉👪])[\u2600-\u27bf\U0001f300-\U0001faff]\s*)+)"
)
_PICTURE = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]")
_WORDS = re.compile(r"[a-z0-9]+")
_EVERYWHERE = frozenset("so of for to my".split())  # no phrase is made of these alone that would be worth a look
_USUAL = (
    "a an and are as at be been but by for from had has have he her his i in is it its me my no not "
    "of off on or our out over "
    "s she so t than that the their they this to too up was we were who with years year old new "
    "first big one two time life all "
    "i'm i've we're don't d m re ve ll y o since currently based organiser organizer team teams "
    "small mostly much very here "
    "there some more also other own about into over day days go like love part only still just when "
    "where what how which"
)


@attrs.frozen
class _Unit:
    """One sentence or fragment of a profile: `joint` stood before it, `close` ends it."""

    joint: str
    start: int
    end: int
    close: str


def screen(text: str) -> Screened:
    """Take the sensitive clauses out of a text.

    Sentence by sentence, clause by clause; where an adjective alone tells something, it goes alone. A text in another
    language than English is not judged and not kept, its clauses counted as "another language".

    Returns:
        What stays, and the categories of what went, each once a clause; a text without any comes back as it was (its
        first 20,000 characters).
    """
    told = text[:_LONGEST]
    gone: list[str] = []
    for _ in range(_ROUNDS):
        left, categories = _once(told)
        if not categories:
            return Screened(told, tuple(gone))
        gone += categories
        told = left
    return Screened("", tuple(gone))


@functools.cache
def _usual_words() -> frozenset[str]:
    """Give words that stand in every profile: the commonest, and those of the trades."""
    from callprep.insight.sensitive._lexicon import lexicon  # noqa: PLC0415 -- built when a text is first judged
    from callprep.insight.sensitive.words_grammar import NEUTRAL  # noqa: PLC0415 -- as above

    trades = (first for (first, second), told in lexicon().phrases.items() if not second and told[0].tag in NEUTRAL)
    return frozenset(_WORDS.findall(_USUAL)).union(trades)


@functools.cache
def _triggers() -> frozenset[str]:
    """Give the words without which no rule can hold."""
    from callprep.insight.sensitive._lexicon import lexicon  # noqa: PLC0415 -- built when a text is first judged
    from callprep.insight.sensitive.words_grammar import NEUTRAL  # noqa: PLC0415 -- as above

    usual = _usual_words()
    found: set[str] = set()
    phrases = [one for phrases in lexicon().phrases.values() for one in phrases if one.tag not in NEUTRAL]
    told = ([word for word in _WORDS.findall(" ".join(one.rest)) if word not in usual] for one in phrases)
    for rare in sorted(filter(None, told), key=len):
        # one word of a phrase is enough to ask for, and another phrase may ask for it already
        if found.isdisjoint(rare):
            found.add(max(rare, key=len))
    return frozenset(found - _EVERYWHERE)


@functools.cache
def _usual_phrases() -> re.Pattern[str]:
    """Find phrases of which each word is a usual one: "out at work", "over it all"."""
    from callprep.insight.sensitive._lexicon import lexicon  # noqa: PLC0415 -- built when a text is first judged
    from callprep.insight.sensitive.words_grammar import NEUTRAL  # noqa: PLC0415 -- as above

    usual = _usual_words()
    told = {
        tuple(words)
        for phrases in lexicon().phrases.values()
        for one in phrases
        if one.tag not in NEUTRAL
        and (words := _WORDS.findall(" ".join(one.rest)))
        and not _EVERYWHERE.issuperset(words)
        and usual.issuperset(words)
    }
    return re.compile(r"(?<!\w)(?:" + "|".join(sorted(r"\W+".join(words) for words in told)) + r")(?!\w)")


def _may_hold(low: str) -> bool:
    return not _triggers().isdisjoint(_WORDS.findall(low)) or _usual_phrases().search(low) is not None


def _once(told: str) -> tuple[str, list[str]]:
    from callprep.insight.sensitive import _languages  # noqa: PLC0415 -- built when a text is first judged

    read = folded(told)
    low = read.text.lower()
    foreign = _languages.is_other(read.text)
    if not (foreign or "#" in low or _PICTURE.search(read.text) or _may_hold(low)):
        return told, []
    gone: list[str] = []
    kept: list[tuple[str, str, str]] = []
    changed = False
    units = list(_units(read))
    for unit in units:
        after, categories = _judged(told, read, unit, alone=len(units) == 1)
        if not categories and foreign and _languages.is_unjudged(read.text[unit.start : unit.end]):
            after, categories = "", [_languages.ANOTHER]
        gone += categories
        changed = changed or bool(categories)
        if after:
            kept.append((unit.joint, after, unit.close))
        elif categories and kept and re.search(r"[–—-]", unit.joint):
            kept[-1] = (kept[-1][0], kept[-1][1], kept[-1][2] or unit.close)
    if not changed:
        return told, []
    left = "".join((joint if number else "") + after + close for number, (joint, after, close) in enumerate(kept))
    return left.strip(" ,;|•·\n\t"), gone


def _slice(told: str, read: Folded, unit: _Unit) -> str:
    return told[read.place(unit.start) : read.place(unit.end)]


def _units(read: Folded) -> Iterator[_Unit]:
    """Part a text where sentences end and where profiles put signs between fragments."""
    joint, start = "", 0
    for match in _PART.finditer(read.text):
        if match["end"]:
            yield from _short(read.text, _Unit(joint, start, match.start(), match[0]))
            joint, start = "", match.end()
        else:
            if read.text[start : match.start()].strip():
                yield from _short(read.text, _Unit(joint, start, match.start(), ""))
                joint = ""
            joint, start = joint + match[0], match.end()
    if start < len(read.text):
        yield from _short(read.text, _Unit(joint, start, len(read.text), ""))


def _short(text: str, unit: _Unit) -> Iterator[_Unit]:
    """Part what is no sentence any more by its length, at a space where there is one."""
    while unit.end - unit.start > _SENTENCE:
        at = text.rfind(" ", unit.start + 1, unit.start + _SENTENCE)
        cut = at if at > 0 else unit.start + _SENTENCE
        yield _Unit(unit.joint, unit.start, cut, "")
        unit = _Unit(" " if at > 0 else "", cut + (at > 0), unit.end, unit.close)
    yield unit


def _judged(told: str, read: Folded, unit: _Unit, *, alone: bool) -> tuple[str, list[str]]:
    """Give what is left of one sentence, and the categories of what went, one a clause.

    Beside what went only work and listed hobbies stay.
    """
    from callprep.insight.sensitive import _cutting  # noqa: PLC0415 -- built when a text is first judged
    from callprep.insight.sensitive._judging import findings  # noqa: PLC0415 -- as above
    from callprep.insight.sensitive._lexicon import lexicon  # noqa: PLC0415 -- as above
    from callprep.insight.sensitive._useful import is_of_use  # noqa: PLC0415 -- as above

    before = _slice(told, read, unit)
    words = lexicon().words(read.text, unit.start, unit.end)
    found = findings(words, asks="?" in unit.close, alone=alone)
    if not found:
        return before, []
    holes = _cutting.cuts(words, found)
    offset = read.place(unit.start)
    letters = [(read.place(words[a].start) - offset, read.place(words[b - 1].end - 1) + 1 - offset) for a, b in holes]
    categories = [next(one.category for one in found if one.first < b and one.end > a) for a, b in holes]
    rest = _cutting.without(before, letters)
    return rest if is_of_use(rest) else "", categories

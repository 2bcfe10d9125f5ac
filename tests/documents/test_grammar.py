"""Every sentence of every sheet reads as a sentence: thousands of them, over people of many trades and many names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import cycle

import attrs
import pytest
from benchmarks.trades import engagements

from callprep import PITCH, Engagement, Form, Line, Reply, Warmth

NAMES = (
    "Mira Okafor", "ANNA SCHMIDT", "Zhao", "Aoife O'Brien", "ليلى حداد", "José-María de la Cruz", "Dr. Li Wei",
    "Menon, Rajiv", "Bo", "Iker Etxeberria", "Þóra", "X Æ A-12", "mary jane", "Nia", "Sam O. Lee", "Ngozi van der Berg",
)  # fmt: skip
WARMTHS = (Warmth.EAGER, Warmth.LUKEWARM, Warmth.QUESTION)
FAULTS = {
    "two spaces": r"\s\s",
    "a space before a stop": r"\s[,.;:!?](?:\s|$)",
    "two stops": r"(?<!\.)\.\.(?!\.)|[,;:]{2}|[,;:]\s*\.(?:\s|$)|,\s*,|[?!]\.",
    "empty brackets": r"\(\s*\)|\[\s*\]|«\s*»|“\s*”",
    "a hole": r"\{\w*\}|\bNone\b(?! )|\bFalse\b",
    "one of many": r"(?<![\d.,%])\b1 (?:stars|votes|minutes|steps|people|repositories|answers|rounds|years|days)\b",
    "a before a vowel": r"\ba (?:[AEIOU](?![A-Z]|ni|ne|u)|[aeio](?!ne\b|nce\b|u)|API\b|SRE\b|IT\b|HR\b|ML\b|LLM\b)",
    "an before a consonant": r"\ban (?!hour|honest|heir|honou?r|[aeiouAEIOUÀ-ÿ]|[FHLMNRSX](?:[A-Z\d./-]|\b)|8|11|18)",
    "a word twice": r"\b(?!that\b|had\b|is\b)([a-z]+) \1\b",
    "a loose end": r"\b(?:and|the|a|an|to your|from your) ?[.?!]$",
}


def rendered() -> Iterator[tuple[str, Engagement]]:
    """Give every engagement under many names, each warmth in turn."""
    warmth = cycle(WARMTHS)
    for key, e in engagements().items():
        for name in NAMES:
            reply = e.candidate.reply and attrs.evolve(e.candidate.reply, warmth=next(warmth))
            yield f"{key} as {name}", attrs.evolve(e, candidate=attrs.evolve(e.candidate, name=name, reply=reply))


def lines() -> Iterator[tuple[str, str, Line]]:
    """Give every line of all sheets, with whose it is and the section."""
    for whose, e in rendered():
        for part in PITCH.write(e).parts:
            yield from ((whose, part.name, line) for line in part.passage.lines)


@pytest.fixture(scope="module")
def told() -> list[tuple[str, str, Line]]:
    """All of them, written once."""
    return list(lines())


def test_enough(told: list[tuple[str, str, Line]]) -> None:
    """There are thousands of different sentences to be read."""
    assert len({line.text for _, _, line in told}) > 3_000


@pytest.mark.parametrize("fault", FAULTS)
def test_faults(fault: str, told: list[tuple[str, str, Line]]) -> None:
    """No line has a fault that a proof-reader would mark."""
    pattern = re.compile(FAULTS[fault])
    found = {f"{section}: {line.text} ({whose})" for whose, section, line in told if pattern.search(line.text)}
    assert sorted(found)[:5] == []


def test_whole_sentences(told: list[tuple[str, str, Line]]) -> None:
    """What is said begins like a sentence and ends with a stop."""
    loose = {
        f"{section}: {line.text} ({whose})"
        for whose, section, line in told
        if line.form is not Form.KNOW and (not re.search(r"[.?!…][”»)]?$", line.text) or line.text[0] in ",;:.)")
    }
    assert sorted(loose)[:5] == []


def test_reply_of_a_word() -> None:
    """A reply of one word, or of none, gives a whole sheet."""
    e = engagements()["android_engineer"]
    for text in ("", "ok", "?"):
        for warmth in WARMTHS:
            candidate = attrs.evolve(e.candidate, reply=Reply(text, warmth))
            assert PITCH.write(attrs.evolve(e, candidate=candidate)).lines

"""No wording is dead, and none asks for what nobody gives: every key is asked for by some document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import TypeVar

import attrs
import pytest
from benchmarks.trades import engagements
from tests.documents.letters import POST, letter_case
from tests.helpers import TODAY, Concert, engagement
from tests.wording import specials

from callprep import (
    CONNECT_NOTE,
    INMAIL,
    PITCH,
    REACH_OUT,
    Candidate,
    Dossier,
    Engagement,
    Mail,
    Part,
    Passage,
    Pitch,
    Reply,
    SourceInfo,
    Terms,
    Tone,
    Viewer,
    Voice,
    Warmth,
    Way,
    expecting,
    know,
    passage,
    section,
)
from callprep import wording as words
from callprep.documents.marking import by_machine
from callprep.errors import NotAllowedError
from callprep.insight import disclosure
from callprep.wording import choices, keys, said

Letter = TypeVar("Letter", Pitch, Mail)
NAMES = ("Mira", "Ada Lovelace", "BO", "O'Neill")


def _everybody() -> Iterator[Engagement]:
    """Give the people of the trades after each kind of reply, with other names, and the specials."""
    for number, e in enumerate(engagements().values()):
        reach = attrs.evolve(e.caller, email="caller@firm.example", address="1 Street")
        yield attrs.evolve(e, caller=reach)
        for warmth in (None, [*Warmth][number % len(Warmth)]):
            reply = Reply("Sounds fine. What is the pay?", warmth) if warmth else None
            named = attrs.evolve(e.candidate, name=NAMES[number % len(NAMES)], reply=reply)
            yield attrs.evolve(e, candidate=named, caller=reach)
    for tell in specials.EVERY:
        yield from tell()
    yield from _mailed()


def _mailed() -> Iterator[Engagement]:
    """Give calls after a mail that told in full what they would learn, or where it leads."""
    for told in (
        "answers read out loud, with the speech team down the hall",
        "one two three four five six seven eight",
    ):
        learning = specials.changed(learning=(told,), growth=None)
        for role in (learning, attrs.evolve(learning, learning=(), growth=told)):
            yield specials.case(POST, role=role).with_sent(f"What it is: {told}.")


def _write(e: Engagement) -> None:
    """Write all documents of an engagement."""
    sheet = PITCH.write(e)
    assert sheet.agenda
    assert all(sheet.seen_by(viewer).title for viewer in Viewer)
    for outline in (REACH_OUT, INMAIL, CONNECT_NOTE):
        with suppress(NotAllowedError):
            outline.write(e)


def _lay_out() -> None:
    """Lay out sheets and letters of every kind: with much, with nothing, with words of a machine."""
    full, nobody = specials.case(*specials.SHOWN, role=specials.FULL), Candidate("Mira")
    sheet, alone = PITCH.write(full), section("weather")(lambda _: passage(know("Rain.")))
    many = Passage(tuple(know(f"{number}.") for number in range(9)))  # more than a page has room for
    crowded = tuple(Part(name, many) for name in PITCH.names)
    sheets = [sheet, attrs.evolve(sheet, parts=crowded), _by_machine(sheet), PITCH.without("credential").write(full)]
    sheets += [PITCH.without(*PITCH.names).with_section(alone).write(full)]
    sheets += [PITCH.replaced("expectations", expecting("pay")).write(full)]
    sheets += [PITCH.write(attrs.evolve(full, candidate=specials.them("No.", Warmth.NO)))]
    for known in (Dossier(nobody), engagement().dossier):
        sheets += [PITCH.write(attrs.evolve(engagement(), candidate=nobody, dossier=known))]
    for one in sheets:
        assert one.html()
        assert all(one.seen_by(viewer).html() for viewer in Viewer)
    assert _by_machine(REACH_OUT.write(letter_case(POST))).html()


def _by_machine(document: Letter) -> Letter:
    """Give a document in which a machine worded the last section."""
    *parts, last = document.parts
    lines = tuple(attrs.evolve(line, by=by_machine("llama")) for line in last.passage.lines)
    return attrs.evolve(document, parts=(*parts, attrs.evolve(last, passage=Passage(lines))))


@pytest.fixture(scope="module")
def asked() -> Mapping[str, frozenset[str]]:
    """Give every key that is asked for, with the parts that all who ask for it give."""
    found: dict[str, frozenset[str]] = {}
    fill = words._filled  # each wording goes through it, also that of a house

    def noted(key: str, wording: str, parts: Mapping[str, str]) -> str:
        found[key] = found.get(key, frozenset(parts)) & frozenset(parts)
        return fill(key, wording, parts)

    concerts = SourceInfo(
        "concerts", way=Way.API, gives={Concert}, terms=Terms("https://concerts.example/terms", TODAY)
    )
    installed = disclosure._installed  # a class of fact that is somebody else's needs its source
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(words, "_filled", noted)
        patch.setattr(disclosure, "_installed", lambda name: concerts if name == "concerts" else installed(name))
        for e in _everybody():
            _write(e)
        _lay_out()
    return found


def test_every_key_is_asked_for(asked: Mapping[str, frozenset[str]]) -> None:
    """Each key is asked for; what nobody asks for is deleted, or gets an engagement in `specials`."""
    assert sorted({*keys()} - {*asked}) == []


def test_every_wording_is_filled(asked: Mapping[str, frozenset[str]]) -> None:
    """Each wording of each key is filled by what all who ask for it give, so that whichever is taken can be said."""
    for key, parts in asked.items():
        for wording in choices(key):
            told = said(Voice("Mira", Tone(phrases={key: [wording]})), key, **dict.fromkeys(parts, "this"))
            assert re.sub(r"\{\w+\}", "this", wording) == told

"""How a sheet is kept to its minutes and its page."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

import attrs
import pytest
from benchmarks.drafting import trades
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callprep import (
    PITCH,
    Dossier,
    Engagement,
    Evidence,
    Fact,
    Form,
    Line,
    Need,
    Passage,
    Pitch,
    Publisher,
    Reply,
    Warmth,
    ask,
    know,
    line,
)  # fmt: skip
from callprep.documents import pitch
from callprep.documents.fitting import MOST_ON_A_PAGE, fitted, most_on_the_page, most_spoken, slotted, words_of
from callprep.documents.outline import Part

LONG = " ".join(["word"] * 25)


def part(name: str, notes: int = 0, spoken: int = 0, reactions: int = 0, needs: int = 0) -> Part:
    """Give a part with so many lines of each kind, each of its own."""
    lines = [
        *(know(f"{name} note {number} {LONG}") for number in range(notes)),
        *(line(f"{name} said {number} {LONG}") for number in range(spoken)),
        *(line(f"{name} answer {number} {LONG}", when=f"reaction {number}") for number in range(reactions)),
    ]
    return Part(name, Passage(tuple(lines), tuple(Need(f"{name} need {number}?") for number in range(needs))))


RICH = (
    part("opener", spoken=1),
    part("answer", spoken=5),
    part("rapport", spoken=1),
    part("shared_contact", spoken=1, reactions=3),
    part("credential", notes=9, spoken=2),
    part("role", spoken=3),
    part("benefit", spoken=6),
    part("stack", notes=12, spoken=1),
    part("products", notes=4),
    part("people", notes=5),
    part("money", notes=2),
    part("expectations", notes=1, spoken=5),
    part("questions", notes=1, reactions=4, needs=3),
    part("objections", reactions=3),
    part("branches", reactions=6),
    part("next_step", spoken=1),
    part("avoid", notes=8),
)


def total(parts: tuple[Part, ...]) -> int:
    """Count the words of a sheet."""
    lines = sum(words_of(one) for part in parts for one in part.passage.lines)
    return lines + sum(words_of(one) for part in parts for one in part.passage.needs)


@pytest.mark.parametrize("minutes", [5, 8, 10, 30])
def test_rich(minutes: int) -> None:
    """However much there is to say, the sheet keeps to its words; what goes is named, and nothing is changed."""
    kept, left = fitted(RICH, minutes)
    assert total(kept) <= most_on_the_page(minutes)
    assert left
    before = [line for part in RICH for line in part.passage.lines]
    after = [line for part in kept for line in part.passage.lines]
    assert [line for line in before if line in after] == after
    assert sorted((*after, *left), key=str) == sorted(before, key=str)


def test_shorter_call_has_less() -> None:
    """A short call has a shorter sheet, and a longer one than ten minutes still has one page."""
    assert [most_on_the_page(minutes) for minutes in (5, 10, 60)] == [605, 650, 650]
    some = tuple(one for one in RICH if one.name not in {"credential", "stack"})
    assert len(fitted(some, 5)[1]) > len(fitted(some, 10)[1])


def test_spoken_words() -> None:
    """The main line can be said in the time, at 130 words a minute with a fifth of it left for listening."""
    assert most_spoken(10) == 1040
    talk = (part("opener", spoken=1), *(part(name, spoken=30) for name in ("expectations", "benefit")))
    kept, _ = fitted(talk, 5)
    lines = [line for part in kept for line in part.passage.lines]
    assert sum(len(line.text.split()) for line in lines) <= most_spoken(5)


def test_little() -> None:
    """What fits stays as it is."""
    poor = (part("opener", spoken=1), part("own", notes=3))
    assert fitted(poor, 10) == (poor, ())


def test_own_sections_stay() -> None:
    """A section of somebody's own is never cut, whatever it costs."""
    mine = part("mine", notes=40)
    kept, left = fitted((part("products", notes=1), mine), 10)
    assert kept[1] == mine
    assert [line.text[:8] for line in left] == ["products"]


def test_what_not_to_say_stays() -> None:
    """Of what is not to be said no line goes for a section of somebody's own, on a page that is too full as well."""
    sheet = (part("role", spoken=3), part("mine", spoken=60), part("avoid", notes=5))
    kept, left = fitted(sheet, 10)
    assert kept[2] == sheet[2]
    assert [line.text[:11] for line in left] == ["role said 1", "role said 2"]


def test_no_stays() -> None:
    """Of the branches the no stays, which is the last; of the benefit the question that ends it."""
    ends = Part("benefit", Passage((*part("benefit", spoken=9).passage.lines, ask("Which?"))))
    kept, _ = fitted((part("branches", reactions=9), ends), 10)
    assert [line.when for line in kept[0].passage.lines] == ["reaction 0", "reaction 1", "reaction 8"]
    assert [line.form for line in kept[1].passage.lines] == [Form.SAY, Form.SAY, Form.SAY, Form.ASK]


@pytest.mark.parametrize(("refused", "stay"), [(0, 0), (1, 1), (2, 2), (9, 2)])
def test_what_they_refuse_stays(refused: int, stay: int) -> None:
    """What they wrote that they refuse is answered however little room there is, two such things at most."""
    full = (part("objections", reactions=3), part("mine", notes=30))
    kept, _ = fitted(full, 10, full, refused=refused)
    assert len(slotted(full, 10, full, refused=refused)[0].passage.lines) == stay
    assert kept[1] == full[1]


def test_reactions_go_whole() -> None:
    """A reaction goes with all the lines that answer it."""
    twice = Part("objections", Passage(tuple(line(LONG, when=f"r{number // 2}") for number in range(8))))
    kept, _ = fitted((twice,), 10)
    assert [line.when for line in kept[0].passage.lines] == ["r0", "r0", "r1", "r1"]


def test_needs_count_once() -> None:
    """Needs that one answer settles are counted once, as they are shown once."""
    same = tuple(Part(f"own{number}", Passage(needs=(Need(LONG, field="a"),))) for number in range(30))
    product = part("products", notes=1)
    assert fitted((*same, product), 10)[1] == ()


@given(st.integers(0, 16))
def test_slots(number: int) -> None:
    """A line that goes makes room for one other in its section at most, where the page is not yet full."""
    short = tuple(know(f"Do not {each}.") for each in range(17))
    before, _ = fitted((Part("avoid", Passage(short)),), 10)
    after, _ = fitted((Part("avoid", Passage((*short[:number], *short[number + 1 :]))),), 10)
    came = [line for line in after[0].passage.lines if line not in before[0].passage.lines]
    went = short[number] in before[0].passage.lines
    assert len(came) == went


ENGAGEMENTS = trades()
WARMTHS = (None, Warmth.EAGER, Warmth.LUKEWARM, Warmth.QUESTION)
MINUTES = (5, 7, 9, 10, 30)


def case(key: str, warmth: Warmth | None, minutes: int) -> Engagement:
    """Give one engagement with a reply of that warmth, or without one, and so many minutes."""
    e = ENGAGEMENTS[key]
    words = e.candidate.reply.text if e.candidate.reply and warmth is not Warmth.QUESTION else ASKED
    reply = Reply(words, warmth) if warmth else None
    return attrs.evolve(e, candidate=attrs.evolve(e.candidate, reply=reply), minutes=minutes)


ASKED = "Who is in the team, and what does it pay?"


@pytest.fixture
def by_slots(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Note of every sheet that is written whether the slots alone made it fit."""
    noted: list[bool] = []

    def watched(
        parts: Sequence[Part], minutes: int, bare: Sequence[Part], gaps: int, refused: int
    ) -> tuple[tuple[Part, ...], tuple[Line, ...]]:
        made = fitted(parts, minutes, bare, gaps, refused)
        noted.append(made[0] == slotted(parts, minutes, bare, gaps, refused))
        return made

    monkeypatch.setattr(pitch, "fitted", watched)
    return noted


@pytest.mark.parametrize("key", ENGAGEMENTS)
def test_whole_page(key: str, by_slots: list[bool]) -> None:
    """Whoever it is, all that one sees of a sheet is a page of 650 words, less of a shorter call, by slots alone."""
    told = {
        minutes: max(map(visible_words, (PITCH.write(case(key, warmth, minutes)) for warmth in WARMTHS)))
        for minutes in MINUTES
    }
    assert max(told.values()) <= MOST_ON_A_PAGE
    assert told[5] <= told[10]
    assert all(by_slots)


def visible_words(sheet: Pitch) -> int:
    """Count the words of the body of the page, and of the sheet as text; an address is one word."""
    body = re.sub(r"(?s).*<body[^>]*>|<(style|script).*?</\1>|</body>.*", "", sheet.html())
    shown = html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"</?(?:sup|span|bdi|b|a|time)\b[^>]*>", "", body)))
    return max(len(shown.split()), len(str(sheet).split()))


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_fact_moves_a_slot(data: st.DataObject, by_slots: list[bool]) -> None:
    """Whoever it is and however long the call, a fact taken away makes room for one line, and moves no other."""
    key = data.draw(st.sampled_from(sorted(ENGAGEMENTS)))
    e = case(key, data.draw(st.sampled_from(WARMTHS)), data.draw(st.sampled_from(MINUTES)))
    facts = e.dossier.evidence
    for item in data.draw(st.lists(st.sampled_from(facts), max_size=3)):
        e = attrs.evolve(e, dossier=_published_by_others(e, item.id))
    before = PITCH.write(e)
    lost = data.draw(st.sampled_from(facts)).id
    after = PITCH.write(attrs.evolve(e, dossier=e.dossier.without(lost)))
    assert not [line.text for line in after.lines if lost in line.cites]
    stay = [line for line in before.lines if lost not in line.cites]
    assert not [line.text for line in stay if after.lines.count(line) < stay.count(line)]
    for name in PITCH.names:
        went = len(before.part(name)) - len([line for line in before.part(name) if line in stay])
        came = [line for line in after.part(name) if line not in stay]
        assert len(came) + max(0, _needs(after, name) - _needs(before, name)) <= went, name
    assert all(by_slots)


def _needs(sheet: Pitch, name: str) -> int:
    return sum(len(part.passage.needs) for part in sheet.parts if part.name == name)


def _published_by_others(e: Engagement, wanted: str) -> Dossier:
    def told(item: Evidence[Fact]) -> Evidence[Fact]:
        known = attrs.evolve(item.provenance, publisher=Publisher.OTHER)
        return attrs.evolve(item, provenance=known) if item.id == wanted else item

    reports = (attrs.evolve(one, evidence=tuple(map(told, one.evidence))) for one in e.dossier.reports)
    return attrs.evolve(e.dossier, reports=tuple(reports))

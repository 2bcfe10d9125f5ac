"""Rules that hold for mails and notes alike, whoever they go to: their length, their ledger, their form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping

import attrs
import pytest
from benchmarks.trades import engagements
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents.letters import ANSWER, POST, TOMAS, letter_case
from tests.helpers import BLOG, MIRA, SEEN, evidence

from callprep import (
    CONNECT_NOTE,
    INMAIL,
    PITCH,
    REACH_OUT,
    Answer,
    Audience,
    Channel,
    Engagement,
    Fact,
    Mail,
    Note,
    Opportunity,
    Paper,
    Pitch,
    Post,
    Project,
    Reply,
    Talk,
    Warmth,
    Wish,
    lint,
)
from callprep.documents.cleaning import visible
from callprep.errors import NotAllowedError

Letter = Mail | Note
OUTLINES: Mapping[str, Callable[[Engagement], Letter]] = {
    "mail": REACH_OUT.write,
    "inmail": INMAIL.write,
    "note": CONNECT_NOTE.write,
}
LONG = (
    "a plan for the whole of the archive that everybody in the house can follow, from the first shelf in the cellar to "
    "the last one under the roof, with names and days and what each of them costs and who is asked when it fails"
)
_ANSWERS = ("impact", "mission", "work", "first_project", "team_impact", "company_goals", "growth")
_LISTS = ("problems", "next_roles", "learning")


def _first(e: Engagement) -> Engagement:
    caller = attrs.evolve(e.caller, email=TOMAS.email, address=TOMAS.address)
    return attrs.evolve(e, caller=caller, candidate=attrs.evolve(e.candidate, reply=None))


def _replied(e: Engagement) -> Engagement:
    reply = Reply("Tell me more?", Warmth.LUKEWARM)
    return attrs.evolve(_first(e), candidate=attrs.evolve(e.candidate, reply=reply))


def _heard_by(role: Opportunity, audience: Audience) -> Opportunity:
    for name in (*_ANSWERS, *_LISTS):
        told = getattr(role, name)
        role = role.answered(name, told, audience=audience) if told else role
    return role


def _confidential(e: Engagement) -> Engagement:
    agency = attrs.evolve(e.caller, company="Finch Search", email="t@finch.example")
    return attrs.evolve(e, caller=agency, opportunity=attrs.evolve(e.opportunity, confidential=True))


def _long(e: Engagement) -> Engagement:
    role = e.opportunity
    for name in (*_ANSWERS, *_LISTS):
        role = role.answered(name, (LONG,) if name in _LISTS else LONG, audience=Audience.WRITTEN)
    return attrs.evolve(e, opportunity=role)


def _heard(e: Engagement, audience: Audience) -> Engagement:
    return attrs.evolve(e, opportunity=_heard_by(e.opportunity, audience))


CASES: Mapping[str, Callable[[Engagement], Engagement]] = {
    "first": _first,
    "answered": _replied,
    "speakable": lambda e: _heard(_first(e), Audience.SPEAKABLE),
    "written": lambda e: _heard(_first(e), Audience.WRITTEN),
    "written, answered": lambda e: _heard(_replied(e), Audience.WRITTEN),
    "confidential": lambda e: _confidential(_first(e)),
    "long": lambda e: _long(_first(e)),
    "long, answered": lambda e: _long(_replied(e)),
}


def _letters(e: Engagement) -> Iterator[Letter]:
    """Give all that are written; of somebody of whom nothing may be named there is no note."""
    for write in OUTLINES.values():
        try:
            yield write(e)
        except NotAllowedError:
            assert write is not OUTLINES["mail"]


def _section(name: str) -> str:
    return name.removesuffix("_short").removesuffix("_least")


def _slots(letter: Letter) -> Mapping[str, tuple[list[object], int]]:
    """Give lines and the number of needs by section; a shorter wording stands in its section's place."""
    found: dict[str, tuple[list[object], int]] = {}
    for part in letter.parts:
        lines, needs = found.get(_section(part.name), ([], 0))
        found[_section(part.name)] = ([*lines, *part.passage.lines], needs + len(part.passage.needs))
    return found


def _holds(before: Letter, after: Letter, lost: str) -> None:
    """A fact takes exactly its lines, and each slot that it leaves holds one other line, or a need, at most."""
    assert not [line.text for line in after.lines if lost in line.cites]
    stays = [line for line in before.lines if lost not in line.cites]
    kept = Counter(after.lines)
    kept.subtract(stays)
    assert not [line.text for line, count in kept.items() if count < 0]
    had, has = _slots(before), _slots(after)
    for name, (lines, needs) in has.items():
        old, open_then = had.get(name, ([], 0))
        went = len([line for line in old if line not in stays])
        assert len([line for line in lines if line not in stays]) + needs - open_then <= went, name


@pytest.mark.parametrize("key", engagements())
class TestTrades:
    """People of every trade, with whatever the manager said."""

    @pytest.mark.parametrize("case", CASES)
    def test_length(self, key: str, case: str) -> None:
        """A mail has 150 words at most and a subject of 60 characters, an InMail 400 units, a line to connect 200."""
        e = CASES[case](engagements()[key])
        for letter in _letters(e):
            if isinstance(letter, Mail):
                assert letter.words <= 150
                assert 0 < len(letter.subject) <= 60
                assert not [one for one in lint(letter, e, Channel.MAIL) if one.rule.startswith("length.")]
            else:
                assert letter.units <= letter.best

    @pytest.mark.parametrize("case", ["answered", "written", "long, answered"])
    def test_ablation(self, key: str, case: str) -> None:
        """One fact taken away takes its lines, the others keep their bytes, and no slot gets more than it lost."""
        e = CASES[case](engagements()[key])
        letters = [*_letters(e)]
        for item in e.dossier.evidence:
            without = attrs.evolve(e, dossier=e.dossier.without(item.id))
            for before, after in zip(letters, _letters(without), strict=False):
                if type(before) is type(after):
                    _holds(before, after, item.id)


FORMS: Mapping[str, Callable[[str], Fact]] = {
    "post": lambda title: Post(title, ("search",), SEEN),
    "talk": lambda title: Talk(title, topics=("search",), given=SEEN),
    "paper": lambda title: Paper(title, venue=title, topics=("search",), published=SEEN),
    "answer": lambda title: Answer(title, ("search",), 88, answered=SEEN),
    "project": lambda title: Project(title, description=title, topics=("search",), stars=400, active=SEEN),
}
MARKS = st.text(st.sampled_from(" \t\n.,;:!?-–—…'\"«»“”„()[]{}<>/|*#_~\x00\x1b\u202e\u200b\u00ad"), max_size=12)
NAMES = st.text(max_size=40) | MARKS
BROKEN = re.compile(r"«\s*»|“\s*”|\"\s*\"|\s,|\s{2}|[\x00-\x1f\x7f\u202a-\u202e\u200b\u00ad]")


def _is_sound(title: str) -> bool:
    """Whether a title has in itself, or at its ends, none of what is looked for: it is quoted as it stands."""
    return not any(BROKEN.search(visible(text)) for text in (f"«{title}»", f"“{title}”"))


class TestWhatever:
    """Whatever people and things are called, each line is one that can be read."""

    @given(NAMES.map("M{}".format), MARKS | NAMES.filter(_is_sound), st.sampled_from(sorted(FORMS)), st.booleans())
    @settings(max_examples=60, deadline=None)
    def test_form(self, name: str, title: str, kind: str, answered: bool) -> None:  # noqa: FBT001 -- drawn
        """No line has empty quotation marks, a loose comma, double blanks or what hides."""
        item = evidence(FORMS[kind](title), BLOG, source="feeds")
        e = letter_case(item, candidate=attrs.evolve(MIRA, name=name))
        e = _replied(e) if answered else e
        documents: list[Letter | Pitch] = [PITCH.write(e), *_letters(e)]
        for one in documents:
            assert not [line.text for line in one.lines if BROKEN.search(line.text)]

    @pytest.mark.parametrize("kind", FORMS)
    @pytest.mark.parametrize("title", ["", " ", "«»", "...", "\u200b", "\x00"])
    def test_nameless(self, kind: str, title: str) -> None:
        """What has no name is not named: something else of theirs is, or nothing."""
        nameless = evidence(FORMS[kind](title), BLOG, source="feeds")
        for e in (letter_case(nameless, POST), _replied(letter_case(nameless, POST))):
            (named,) = REACH_OUT.write(e).part("hook")
            assert named.cites == (POST.id,)
        assert not REACH_OUT.write(letter_case(nameless)).part("hook")

    def test_called(self) -> None:
        """They are addressed as the recruiter says that they are."""
        e = letter_case(POST, candidate=attrs.evolve(MIRA, name="Zhao Wei", called="Wei"))
        assert all("Hi Wei," in letter.part("greeting")[0].text if isinstance(letter, Mail) else "Hi Wei,"
                   in letter.text for letter in _letters(e))  # fmt: skip
        assert "Hi Wei" in PITCH.write(e).part("opener")[0].text


class TestContradicted:
    """What is in dispute stands in no letter, and its other side is cited where it decides."""

    @pytest.mark.parametrize("write", OUTLINES.values(), ids=OUTLINES)
    @pytest.mark.parametrize("title", ["Search that forgets", "Soups"])
    def test_ablation(self, write: Callable[[Engagement], Letter], title: str) -> None:
        """Without what contradicts it a fact is told again, in the place of what stood for it; or it never mattered."""
        paper = Paper(title, topics=(title.split(maxsplit=1)[0],), published=SEEN, doi="10.1/x")
        one, other = evidence(paper, BLOG), evidence(attrs.evolve(paper, published=SEEN.replace(year=2015)))
        wish = evidence(Wish("I would like to work on speech"), BLOG, source="homepage")
        e = _replied(letter_case(one, other, POST, ANSWER, wish, impact="search that everybody can use"))
        before = write(e)
        for item in e.dossier.evidence:
            _holds(before, write(attrs.evolve(e, dossier=e.dossier.without(item.id))), item.id)

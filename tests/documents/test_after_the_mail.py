"""Rules of the call after the mail: it goes on from there, in other words, and passes the lint beside it."""

from __future__ import annotations

from datetime import timedelta

import attrs
import pytest
from benchmarks.trades import engagements
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import OPPORTUNITY, engagement, evidence

from callprep import PITCH, Engagement, Evidence, Goal, Line, Post, Project, Reply, Severity, Warmth, Wish, lint
from callprep.documents._repeats import repeats
from callprep.documents.mail import REACH_OUT
from callprep.documents.sections._sent import anew, headed
from callprep.documents.sections.offer import benefit, learning
from callprep.wording import choices

WARMTHS = (Warmth.EAGER, Warmth.LUKEWARM, Warmth.QUESTION)


def after_the_mail(e: Engagement, warmth: Warmth) -> Engagement:
    """Write to them, and take up their reply a week later."""
    caller = attrs.evolve(e.caller, email="caller@firm.example", address="1 Sample Street, Townham")
    mail = REACH_OUT.write(attrs.evolve(e, candidate=attrs.evolve(e.candidate, reply=None), caller=caller))
    reply = attrs.evolve(e.candidate.reply or Reply("Tell me more."), warmth=warmth)
    them = attrs.evolve(e.candidate, reply=reply)
    return attrs.evolve(e, candidate=them, today=e.today + timedelta(days=7)).with_sent(mail)


@pytest.mark.parametrize("warmth", WARMTHS)
@pytest.mark.parametrize("trade", [*engagements()])
def test_call_passes_beside_the_mail(trade: str, warmth: Warmth) -> None:
    """Of no trade, and after no reply, the call contradicts the mail or says its hook again."""
    e = after_the_mail(engagements()[trade], warmth)
    found = lint(PITCH.write(e), e)
    assert [one for one in found if one.severity is Severity.ERROR] == []
    assert [one for one in found if one.rule in {"repeat.mail_hook", "consistency"}] == []


LEARNT = "answers read out loud, with the speech team down the hall"
WALK = "one two three four five six seven eight"


def told(section: str, e: Engagement) -> tuple[Line, ...]:
    """Give the lines of a section."""
    made = {"learning": learning, "benefit": benefit}[section](e)
    return getattr(made, "lines", ())


class TestLearning:
    """What they would learn, where a mail told it."""

    @pytest.mark.parametrize("facts", [(), (Project("search-index", topics=("search", "library", "index")),)])
    def test_head(self, facts: tuple[Project, ...]) -> None:
        """The head of it is enough, and it says that it stood in the mail; it rests on the answer as before."""
        e = engagement(*facts, opportunity=attrs.evolve(OPPORTUNITY, learning=(LEARNT,)))
        (before,), (after,) = told("learning", e), told("learning", e.with_sent(f"What you'd get: {LEARNT}."))
        assert LEARNT in before.text
        assert LEARNT not in after.text
        assert "answers read out loud" in after.text
        assert "mail" in after.text or "wrote" in after.text
        assert "opportunity.learning" in after.cites
        assert after.offers == before.offers

    def test_no_head(self) -> None:
        """An answer without a short head is left to the mail."""
        e = engagement(opportunity=attrs.evolve(OPPORTUNITY, learning=(WALK,)))
        (line,) = told("learning", e.with_sent(f"What you'd get: {WALK}."))
        assert line.text in choices("learning.mailed_all")

    @pytest.mark.parametrize("growth", ["a group of your own in the second year, in Lund or here", WALK])
    def test_path(self, growth: str) -> None:
        """Where growth is all there is to gain, it is the same with that."""
        e = engagement(opportunity=attrs.evolve(OPPORTUNITY, learning=(), growth=growth))
        (before,), (after,) = told("learning", e), told("learning", e.with_sent(growth))
        assert growth in before.text
        assert growth not in after.text
        assert after.cites == before.cites

    def test_wish(self) -> None:
        """A wish that it meets is met by the head, or by all of it where that is one."""
        wish = evidence(Wish("I want to lead a group of my own"))
        for growth, kept in (("lead a group of your own, in Lund or here", False), (f"{WALK} group lead", True)):
            e = engagement(wish, opportunity=attrs.evolve(OPPORTUNITY, growth=growth))
            text = " ".join(line.text for line in told("benefit", e.with_sent(growth)))
            assert ("lead a group of your own, in Lund" in text or WALK in text) is kept

    @given(st.lists(st.sampled_from([evidence(Post(f"On {number}")) for number in range(5)]), max_size=4, unique=True))
    def test_facts(self, facts: list[Evidence[Post]]) -> None:
        """What was sent is no fact: a fact more or less leaves the line as it is."""
        role = attrs.evolve(OPPORTUNITY, learning=(LEARNT,), success=(Goal("search is live"),))
        lines = {told("learning", engagement(*some, opportunity=role).with_sent(LEARNT)) for some in (facts, ())}
        assert len(lines) == 1


class TestAnew:
    """Other wordings of the same."""

    def test_another(self) -> None:
        """The sentence that was sent is not said again, and the others of its key stand in for it in turn."""
        e, seen = engagement(), list[str]()
        for _ in choices("benefit.growth"):
            seen.append(anew(attrs.evolve(e, sent=tuple(seen)), "benefit.growth", growth="a b c d e f"))
        assert len({*seen}) == len(choices("benefit.growth"))

    def test_none_left(self) -> None:
        """Where every wording would repeat it, the first stands."""
        e = engagement()
        first = anew(e, "benefit.growth", growth=WALK)
        assert anew(e.with_sent(WALK), "benefit.growth", growth=WALK) == first

    @pytest.mark.parametrize(
        ("text", "head"),
        [
            ("dispatch, with two researchers", "dispatch"),
            ("query planning across links that are down half the day", "query planning"),
            ("leading a programme with a budget of its own", "leading a programme"),
            (WALK, ""),
            ("“we show you, in person”", ""),
            ("", ""),
            (", and so on", ""),
        ],
    )
    def test_headed(self, text: str, head: str) -> None:
        """A head ends at the first sign or joint, and is short or none."""
        assert headed(text) == head

    def test_quotations(self) -> None:
        """A title and their own words are no repetition; the words around them are."""
        title = "«Selling robots to farmers who own a hammer»"
        assert not repeats(f"I read {title}.", [f"It was {title}, you see."])
        assert repeats(f"I read {title} last night on a train.", [f"So I read {title} last night on a train."])
        assert not repeats("short", ["short"])

    @given(st.text(), st.text())
    def test_any_text(self, text: str, other: str) -> None:
        """Any texts can be compared."""
        assert repeats(text, [other]) <= repeats(other, [text])

"""The same thing said as different people say it: what many voices have in common raises nothing, and faults still do.

Each kind here was a false alarm on drafts of somebody who had not seen the rules.
"""

from __future__ import annotations

import attrs
import pytest
from tests.documents.rules.moves_helpers import INDEX, SCRIPT, E, raised, sheet
from tests.helpers import MIRA, OPPORTUNITY, engagement

from callprep import Channel, Company, Opportunity, Reply, line, lint

HI = "Hi Mira, this is Tomas from Lumen Works. Thanks for your reply. Is this a good time?"


class TestGrounding:
    """Days, times, places and peoples, as they are written."""

    @pytest.mark.parametrize(
        "text",
        [
            "Could we talk on Tue 19 May, 12.30 Brno time, or on Wed?",
            "Shall we say 19/5, 5/19 or 19.5.?",
            "Halo Mira, it is 19:00 WIB here.",
            "Nothing before the 22nd.",
            "Beyond that, your Dutch readers may like it.",
            "I call from Lumen Works in Norway.",
            "Hi, this is Tomas from Lumen Works in Moravia.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """What is the caller's own to say, or nobody's, is no claim."""
        assert raised(text, "grounding") == []

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("On 3/2 you spoke.", ["error: 3/2"]),
            ("On 31/12 you spoke.", ["error: 31/12"]),
            ("You spoke on the 41st.", ["error: 41st"]),
            ("You built it in Norway.", ["error: Norway"]),
            ("It takes 12.30 of it.", ["error: 12.30"]),
        ],
    )
    def test_fires(self, text: str, found: list[str]) -> None:
        """What is told of them is one, in figures too."""
        assert raised(text, "grounding") == found


class TestAsk:
    """A next step without the words for one."""

    @pytest.mark.parametrize(
        "close",
        [
            "A walk round the works on Tuesday 19 May, one hour. Deal?",
            "Come on the boat? Tuesday 19 May, two hours, with me.",
        ],
    )
    def test_invited(self, close: str) -> None:
        """A day with its effort beside a question is an ask."""
        text = SCRIPT.replace("Could you come by on Tuesday 19 May, for 45 minutes?", close)
        assert text != SCRIPT
        assert raised(text, "ask.count") == []

    def test_none(self) -> None:
        """A day alone is none, and neither is one without its effort."""
        for close in ("We open on Tuesday 19 May.", "We open on Tuesday 19 May. Nice, no?"):
            text = SCRIPT.replace("Could you come by on Tuesday 19 May, for 45 minutes?", close)
            assert raised(text, "ask.count") == ["error:"]


class TestCompany:
    """What is told of the company, and what is not."""

    def test_what_they_looked_at(self) -> None:
        """A question about what they looked at themselves is asked before the company is told."""
        e = attrs.evolve(E, candidate=attrs.evolve(MIRA, reply=Reply("I looked at your reading lamps.")))
        text = f"{HI}\n\nYou looked at our lamps. What would you change?\n\nWe make reading lamps."
        assert raised(text, "prior_knowledge.ignored", e) == []
        blunt = text.replace("What would you change?", "Good.")
        assert raised(blunt, "prior_knowledge.ignored", e) == ["error: We make reading lamps."]

    def test_why_nobody_told(self) -> None:
        """Free text is not asked why it matters where nobody told; a document is."""
        bare = engagement(INDEX, candidate=MIRA, opportunity=OPPORTUNITY)
        told = f"{HI} We make reading lamps, and lamps that listen."
        assert not any("why it matters" in one.why for one in lint(told, bare, Channel.CALL))
        document = sheet(company=[line("We make lamps.", cites=["company.one_liner"])])
        assert any("why it matters" in one.why for one in lint(document, bare, Channel.CALL))


class TestRole:
    """A letter where the work may not be written of."""

    CLOSED = engagement(
        INDEX,
        candidate=attrs.evolve(MIRA, reply=Reply("Yes?")),
        opportunity=Opportunity("Search engineer", Company("Lumen Works"), impact="people read"),
    )

    def test_title_bound_to_them(self) -> None:
        """The name of the role does, where it is said to them, and something of theirs stands by."""
        told = "Subject: Search\n\nHi Mira,\n\nYour search-index would help you as our search engineer."
        assert raised(told, "role.unbound", self.CLOSED, Channel.MAIL) == []
        cold = "Subject: Search\n\nHi Mira,\n\nYour search-index is nice. A search engineer is sought here."
        assert raised(cold, "role.unbound", self.CLOSED, Channel.MAIL) != []
        assert raised(told, "role.unbound", self.CLOSED) != []

    def test_document(self) -> None:
        """Where nothing of theirs may be told, a document of ours is not asked for it here again."""
        nobody = engagement(candidate=MIRA, opportunity=self.CLOSED.opportunity)
        letter = sheet(role=[line("We look for a search engineer.", cites=["opportunity.title"])])
        for e, count in ((nobody, 0), (self.CLOSED, 1)):
            found = [one for one in lint(letter, e, Channel.MAIL) if one.rule == "role.unbound"]
            assert len(found) == count


def test_gain_near_the_role() -> None:
    """Where nobody told what is in it for them, it is enough that the task is turned to them."""
    e = engagement(
        INDEX,
        candidate=MIRA,
        opportunity=Opportunity("Writer", Company("Lumen Works"), work="the handbook of the tide gauge, rewritten"),
    )
    told = f"{HI} The handbook of the tide gauge is to be rewritten."
    assert raised(f"{told} It rains.", "wiifm.missing", e) == ["warning:"]
    assert raised(f"{told} For that I thought of you.", "wiifm.missing", e) == []

"""Rules of the first minute."""

from __future__ import annotations

import attrs
import pytest
from tests.documents.rules.moves_helpers import DECLINED, SCRIPT, E, findings, of_sheet, raised, sheet

from callprep import Channel, ask, line

HI = "Hi Mira, this is Tomas from Lumen Works. Thanks for your reply. Is this a good time?"
NO_REPLY = attrs.evolve(E, candidate=attrs.evolve(E.candidate, reply=None))


def opener(draft: str) -> list[str]:
    """Give why the opening is not as it should be."""
    return [one.why for one in findings(draft, "opener.form")]


class TestForm:
    """Who calls, from where, thanks, and may they."""

    @pytest.mark.parametrize(
        "draft",
        [
            HI,
            "Hello Mira, Tomas here, Lumen Works. I appreciate your answer. Have I caught you at a bad moment?",
            "Hi Mira! Tomas of Lumen Works. Glad you wrote back. Is three o'clock still all right?",
            f"Tomas: Is that Mira?\nMira: Yes.\nTomas: {HI}\nMira: Sure.",
            "Hi Mira, this is Tomas from Lumen Works.\n\nThanks for your reply.\n\nIs this a good time?",
        ],
    )
    def test_silent(self, draft: str) -> None:
        """All four in whatever words, behind a question who is there, or over several paragraphs, are fine."""
        assert opener(draft) == []

    @pytest.mark.parametrize(
        ("draft", "lacking"),
        [
            (HI.replace("Tomas", "your recruiter"), "your name"),
            (HI.replace(" from Lumen Works", ""), "where you call from"),
            (HI.replace(" Thanks for your reply.", ""), "the thanks for the reply"),
            (HI.replace(" Is this a good time?", ""), "the question whether it is a good time"),
            (HI.replace("Is this a good time?", "Are you open to a move at the moment?"), "good time"),
        ],
    )
    def test_fires(self, draft: str, lacking: str) -> None:
        """What is left out is named; a question of interest is no leave to talk."""
        (why,) = opener(f"{draft}\n\nWe make reading lamps.")
        assert lacking in why

    def test_several(self) -> None:
        """All that is missing is told at once, and where."""
        (found,) = findings("Hello Mira, are you well?\n\nWe make reading lamps.", "opener.form")
        assert "your name, where you call from, the thanks for the reply and the question" in found.why
        assert found.text == "Hello Mira, are you well?"

    def test_cold(self) -> None:
        """Who has not written is not thanked for it."""
        assert raised(HI.replace(" Thanks for your reply.", ""), "opener.form", NO_REPLY) == []

    def test_part_of_a_draft(self) -> None:
        """A sentence on its way into a call lacks nothing."""
        assert opener("You would work on billing.") == opener("") == []

    def test_lines(self) -> None:
        """A document's opening is read over its sections."""
        first = [line("Hi Mira, Tomas here, from Lumen Works."), line("Thanks.", cites=["candidate.reply"])]
        assert of_sheet(sheet(opener=first, permission=[ask("May I?")]), "opener.form") == []
        assert of_sheet(sheet(opener=first[:1]), "opener.form") != []

    def test_a_caller_without_a_name(self) -> None:
        """Of a name that has no letters none is asked for."""
        nobody = attrs.evolve(E, caller=attrs.evolve(E.caller, name="-", company="-"))
        assert raised(HI, "opener.form", nobody) == []


class TestInterestFirst:
    """No question of interest before a reason."""

    @pytest.mark.parametrize("channel", [Channel.CALL, Channel.MAIL])
    @pytest.mark.parametrize("asked", ["Are you interested in the position?", "Would you be open to a new role?"])
    def test_fires(self, asked: str, channel: Channel) -> None:
        """At the head it is an error, at that question."""
        assert raised(f"Hi Mira, Tomas here. {asked}", "opener.interest_first", channel=channel) == [f"error: {asked}"]

    def test_silent(self) -> None:
        """Behind something of theirs or the work it is a fair question; a note is too short to judge."""
        late = "Your search-index is why I ring. Are you interested in the position?"
        task = "The index behind the library search comes from scratch. Are you interested in it?"
        assert raised(late, "opener.interest_first") == raised(task, "opener.interest_first") == []
        assert raised("Are you interested in it?", "opener.interest_first", channel=Channel.NOTE) == []
        assert raised("Hello.", "opener.interest_first") == []


class TestCode:
    """No codes of the house before the role."""

    @pytest.mark.parametrize(
        ("draft", "code"),
        [
            ("Hi Mira, it is about REQ-2231.", "REQ-2231"),
            ("Hi Mira, I call about the SDE position.", "SDE"),
            ("Hi Mira, it is a PM II opening.", "PM II"),
            ("Hi Mira, it is job id 40012.", "job id 40012"),
            ("Hi Mira, it is the QD3.", "QD3"),
        ],
    )
    def test_fires(self, draft: str, code: str) -> None:
        """Requisitions and bare abbreviations are found where they stand."""
        assert raised(draft, "opener.code") == [f"warning: {code}"]

    @pytest.mark.parametrize(
        "draft",
        [
            "Hi Mira, it is about the IT of the UK.",
            "Hi Mira, EP1 is why I ring.",
            f"{HI}\n\nThe team calls it ZZT.",
            "Hi MIRA OKAFOR, I am with LUMEN WORKS.",
        ],
    )
    def test_silent(self, draft: str) -> None:
        """What everybody knows, what is theirs, names in capitals, and what comes later pass."""
        assert raised(draft, "opener.code") == []

    def test_letters(self) -> None:
        """A subject is judged too; a letter is judged until it comes to them."""
        found = raised("Subject: REQ-2291 / PM II\n\nHi Mira,", "opener.code", channel=Channel.MAIL)
        assert found == ["warning: REQ-2291 / PM II"]
        late = "Hi Mira. Your search-index is why I write. The code is ZZT."
        assert raised(late, "opener.code", channel=Channel.MAIL) == []
        assert raised("Hi Mira. We are small.", "opener.code", channel=Channel.NOTE) == []

    def test_subject_of_a_document(self) -> None:
        """A document's subject has no place in its lines: the finding has none."""
        mail = attrs.make_class("Mail", ["parts", "subject"])(sheet(hook=[line("Hi.")]).parts, "Job 4711")
        assert raised(mail, "opener.code", channel=Channel.MAIL) == ["warning:"]

    def test_nothing_is_pitched(self) -> None:
        """After a no there is no role to be told of."""
        assert raised("Hi Mira, it is about REQ-2231.", "opener.code", DECLINED) == []


def test_good_script() -> None:
    """A call as it should be raises none of them."""
    for rule in ("opener.form", "opener.interest_first", "opener.code"):
        assert raised(SCRIPT, rule) == []

"""Rules of the line ledger."""

from __future__ import annotations

from typing import cast

import pytest
from tests.helpers import MIRA, OPPORTUNITY, evidence

from callprep import Form, Line, Need, Passage, Project, ask, know, line, passage, ref
from callprep.documents.lines import sentence
from callprep.errors import InvalidInputError


class TestLine:
    """Lines and what they rest on."""

    def test_cites_by_id(self) -> None:
        """Evidence is cited by its id, a field by its name, and nothing twice."""
        found = evidence(Project("lantern"))
        made = line("Your lantern.", cites=[found, "opportunity.work", found])
        assert made.cites == (found.id, "opportunity.work")

    def test_white_space_is_folded(self) -> None:
        """A line is one line, whatever white space its parts brought."""
        assert str(line("one\n two\t three ")) == "one two three"

    @pytest.mark.parametrize("hidden", ["\0", "\x1b", "\u202e", "\u200b", "\ufeff", "\ud83d", "\ue000"])
    def test_nothing_hides(self, hidden: str) -> None:
        """What steers a screen or turns words round is left out of lines, reactions and needs; letters stay."""
        told = f"Jose\u0301 {hidden}del \u0645\u06cc\u200c\u062e \U00031350"
        made, need = line(told, when=told), Need(told, to=told, blocks=told)
        assert {made.text, made.when, need.question, need.to, need.blocks} == {told.replace(hidden, "")}

    @pytest.mark.parametrize("text", ["", " \n", None, 3])
    def test_has_words(self, text: str) -> None:
        """A line without words would stand on the sheet as a lone sign: it is refused, with what to write."""
        with pytest.raises(InvalidInputError, match=r"line: should have a text; .*if text else None"):
            line(text)

    @pytest.mark.parametrize("cites", ["opportunity.work", evidence(Project("lantern")), None])
    def test_cites_a_list(self, cites: list[str]) -> None:
        """What a line rests on is a list: a text alone would be taken letter by letter."""
        with pytest.raises(InvalidInputError, match=r"line cites: takes a list of evidence .*: write cites=\["):
            line("Your lantern.", cites=cites)
        with pytest.raises(InvalidInputError, match="takes a list of evidence or references, and 3 is neither"):
            line("Your lantern.", cites=cast("list[str]", [3]))

    def test_offers_a_list(self) -> None:
        """So is what it offers."""
        with pytest.raises(InvalidInputError, match=r"line offers: takes a list of topics: write offers=\['maps'\]"):
            line("Your maps.", offers="maps")

    def test_forms(self) -> None:
        """A question and a thing to know have their own forms."""
        assert ask("Why?").form is Form.ASK
        assert know("So.", when="Yes").form is Form.KNOW
        assert line("Hi.").form is Form.SAY


class TestPassage:
    """Gathering of lines and needs."""

    def test_leaves_out_nothing_but_none(self) -> None:
        """Lines and needs stay in order; what is None is left out."""
        said, need = line("Hi."), Need("Which tools?")
        assert passage(None, said, need) == Passage((said,), (need,))

    def test_nothing(self) -> None:
        """Nothing at all gives no passage."""
        assert passage(None, None) is None

    @pytest.mark.parametrize(
        ("part", "right"),
        [
            ("You could work from home.", r"passage\(line\(\"…\"\)\)` for words"),
            ([line("One."), line("Two.")], r"passage\(\*lines\)` for a list"),
            (Passage((line("One."),)), r"passage\(line"),
        ],
    )
    def test_loses_nothing(self, part: object, right: str) -> None:
        """What is neither line nor need is refused with what to write, and never left out in silence."""
        with pytest.raises(InvalidInputError, match=f"passage: takes lines, needs and None, not .*{right}"):
            passage(cast("Line", part))

    def test_need_reads_well(self) -> None:
        """A need says to whom it goes."""
        assert str(Need("Which tools?", to="Asha")) == "Asha: Which tools?"


class TestRef:
    """References to fields."""

    def test_names(self) -> None:
        """A reference holds the value's kind, its field, and the item where there is one."""
        assert ref(OPPORTUNITY, "growth") == "opportunity.growth"
        assert ref(OPPORTUNITY.company, "products") == "company.products"
        assert ref(MIRA, "contacts", "John") == "candidate.contacts.John"

    def test_a_line_rests_on_something(self) -> None:
        """A field that is not there cannot be rested on."""
        with pytest.raises(AttributeError):
            ref(OPPORTUNITY, "grwoth")


@pytest.mark.parametrize(
    ("given_text", "told"),
    [
        ("the map first", "The map first."),
        ("iOS first;", "iOS first."),
        ("Shall we?", "Shall we?"),
        ("Great!", "Great!"),
        (" , ", ""),
        ("done.", "Done."),
    ],
)
def test_sentence(given_text: str, told: str) -> None:
    """A sentence begins with a capital, names excepted, and ends once."""
    assert sentence(given_text) == told

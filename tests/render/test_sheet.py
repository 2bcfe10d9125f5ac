"""The call sheet as a view: what stands where, and what is left out."""

from __future__ import annotations

from datetime import UTC, date, datetime

import attrs
import pytest
from tests.render import demo

from callprep.documents.lines import Line, Need, Passage, ask, know, line
from callprep.documents.outline import Part
from callprep.documents.pitch import PITCH, Pitch
from callprep.engagement import Caller, Engagement
from callprep.errors import InvalidInputError
from callprep.model.candidate import Candidate, Reply, Warmth
from callprep.model.evidence import Dossier, Gap, GapKind, Report
from callprep.model.opportunity import Opportunity
from callprep.render.sheet import Block, Notes, Sheet, Words, sheet


def _pitch(*parts: Part, dossier: Dossier | None = None) -> Pitch:
    e = demo.engagement()
    return Pitch(e if dossier is None else attrs.evolve(e, dossier=dossier), parts)


def _part(name: str, *lines: Line) -> Part:
    return Part(name, Passage(lines))


def _texts(notes: Notes) -> list[str]:
    return [words.text for words in notes.words]


def _all_texts(view: Sheet) -> list[str]:
    told = [*_texts(view.who), *_texts(view.avoid)]
    for block in view.blocks:
        paragraphs = [words.text for paragraph in block.paragraphs for words in paragraph.words]
        reactions = [one for paragraph in block.paragraphs for one in paragraph.reactions]
        answers = [words.text for one in (*reactions, *block.questions) for words in one.words]
        told += [*paragraphs, *answers, *(text for notes in block.notes for text in _texts(notes))]
    return told


class TestStory:
    """The sheet for Rajiv."""

    def test_head(self) -> None:
        """The head says who, how long, who rings and when; the opening stands beside it."""
        view = sheet(demo.pitch())
        assert view.title == "Rajiv Menon: 10 minutes, Pooja, 9 May 2016"
        assert view.role == "Senior mobile engineer, XYZ Infolabs"

    def test_every_line_is_there(self) -> None:
        """Every line of the pitch stands on the sheet, once; what the heading says is not said again."""
        pitch = demo.pitch()
        assert sorted(_all_texts(sheet(pitch))) == sorted(
            one.text.removeprefix("Do not ") for part in pitch.parts for one in part.passage.lines
        )

    def test_boxes(self) -> None:
        """What is known of their work and what must not be said stand in boxes, nowhere else."""
        view = sheet(demo.pitch())
        assert _texts(view.who)[0].startswith("Android engineer at Tiffinbox Delivery")
        assert "say SDE, it is internal." in _texts(view.avoid)
        assert view.nobody == ""
        assert not {words.text for block in view.blocks for notes in block.notes for words in notes.words} & {
            *_texts(view.who),
            *_texts(view.avoid),
        }

    def test_blocks(self) -> None:
        """The blocks are those of the agenda, with its clock."""
        pitch = demo.pitch()
        assert [(block.clock, block.label) for block in sheet(pitch).blocks] == [
            (slot.clock, slot.label) for slot in pitch.agenda
        ]

    def test_cites(self) -> None:
        """A line keeps what it rests on, and is marked with the number of each page."""
        view = sheet(demo.pitch())
        role = next(
            words for words in _words(view) if "opportunity.first_project" in words.cites and words.form == "say"
        )
        maps = demo.dossier().evidence[0].id
        assert role.cites == f"{maps} opportunity.first_project"
        assert [source.href for source in role.marks] == ["https://github.com/rajiv-maps/maps"]

    def test_numbers(self) -> None:
        """Sources are numbered from 1 without a hole, first in the boxes, and all that is marked is listed."""
        view = sheet(demo.pitch())
        assert [source.number for source in view.sources] == [str(index + 1) for index in range(len(view.sources))]
        assert [source.number for words in view.who.words for source in words.marks] == ["1", "2"]
        assert {source for words in _words(view) for source in words.marks} == set(view.sources)

    def test_foot(self) -> None:
        """The foot says what could not be looked at, how much was read, and when."""
        view = sheet(demo.pitch())
        assert [(one.label, one.text) for one in view.unknowns] == [
            ("Could not look", "the rest of their homepage (no answer in time)"),
            ("Not looked at", "lobsters (off unless asked for)"),
        ]
        assert view.coverage == "GitHub: 10 of 38 repositories read"
        assert view.as_of == "9 May 2016, 08:00 UTC"

    def test_one_page_of_words(self) -> None:
        """The sheet has at most 650 words, so that it stays one page."""
        told = " ".join([*_all_texts(sheet(demo.pitch())), sheet(demo.pitch()).title])
        assert len(told.split()) <= 650


def _words(view: Sheet) -> list[Words]:
    """Every line of the sheet."""
    told = [*view.who.words, *view.avoid.words]
    for block in view.blocks:
        told += [words for paragraph in block.paragraphs for words in paragraph.words]
        told += [words for notes in block.notes for words in notes.words]
        told += [words for one in block.questions for words in one.words]
    return told


class TestTalk:
    """How lines become paragraphs, reactions, questions and notes."""

    def _block(self, *parts: Part) -> Block:
        (block,) = sheet(_pitch(*parts)).blocks
        return block

    def test_break_where_they_speak(self) -> None:
        """A question at the end of a section ends the paragraph; other sections of a block flow on."""
        block = self._block(
            _part("benefit", line("One."), ask("Two?")), _part("stack", line("Three.")), _part("people", line("4."))
        )
        assert [[words.text for words in paragraph.words] for paragraph in block.paragraphs] == [
            ["One.", "Two?"],
            ["Three.", "4."],
        ]
        assert [words.form for words in block.paragraphs[0].words] == ["say", "ask"]

    def test_reactions_stand_where_they_come(self) -> None:
        """Reactions stand under the words they react to; lines on one reaction stand together, in order."""
        block = self._block(
            _part(
                "shared_contact",
                ask("What did you hear?"),
                line("Good.", when="Much"),
                line("Then this.", when="Little"),
                know("Promise.", when="Much"),
            ),
            _part("company", line("We are.")),
        )
        first, second = block.paragraphs
        assert [(one.when, [words.text for words in one.words]) for one in first.reactions] == [
            ("Much", ["Good.", "Promise."]),
            ("Little", ["Then this."]),
        ]
        assert second.reactions == ()

    def test_reactions_at_any_time(self) -> None:
        """Reactions of a section that says nothing itself come last in their block."""
        block = self._block(_part("branches", line("Thanks.", when="No")), _part("next_step", line("Come by.")))
        (paragraph,) = block.paragraphs
        assert [words.text for words in paragraph.words] == ["Come by."]
        assert [one.when for one in paragraph.reactions] == ["No"]

    def test_reactions_alone(self) -> None:
        """A block may hold nothing but reactions."""
        block = self._block(_part("branches", line("Thanks.", when="No")))
        (paragraph,) = block.paragraphs
        assert paragraph.words == ()

    def test_questions(self) -> None:
        """Lines of the section on questions that answer one are a list; what else it says is said."""
        block = self._block(_part("questions", line("Five.", when="Who is in the team?"), line("Ask away.")))
        assert [one.when for one in block.questions] == ["Who is in the team?"]
        assert [words.text for words in block.paragraphs[0].words] == ["Ask away."]

    def test_notes(self) -> None:
        """What is only to be known stands below the talk, section by section; the tools have a label."""
        block = self._block(
            _part("benefit", line("Yours.")), _part("stack", know("Go: ask.")), _part("people", know("Team: five."))
        )
        assert [(notes.label, _texts(notes)) for notes in block.notes] == [
            ("Tools", ["Go: ask."]),
            ("", ["Team: five."]),
        ]


class TestStrangersSections:
    """Sections that the agenda does not know."""

    def test_beside_their_neighbour(self) -> None:
        """A section of one's own stands in the block of the section before it."""
        view = sheet(_pitch(_part("opener", line("Hi.")), _part("mine", line("Mine.")), _part("rapport", line("So."))))
        assert [
            [words.text for paragraph in block.paragraphs for words in paragraph.words] for block in view.blocks
        ] == [
            ["Hi.", "Mine."],
            ["So."],
        ]

    def test_no_agenda(self) -> None:
        """Without any known section there is one block, without a clock."""
        view = sheet(_pitch(_part("mine", line("Mine.")), _part("yours", know("Known."))))
        assert [(block.clock, block.label) for block in view.blocks] == [("", "The call")]

    def test_silent(self) -> None:
        """A pitch that says nothing has no blocks; a part without lines makes none."""
        assert sheet(_pitch()).blocks == ()
        assert sheet(_pitch(_part("mine"), _part("credential", know("x")), _part("avoid", know("y")))).blocks == ()


class TestTooMuch:
    """What does not fit on a page."""

    def test_counted(self) -> None:
        """Of notes the first are shown and the others counted: no line falls away unseen."""
        view = sheet(
            _pitch(
                _part("credential", *(know(f"{index}.") for index in range(8))),
                _part("stack", line("Tools."), *(know(f"{index}.") for index in range(20))),
                _part("avoid", *(know(f"{index}.") for index in range(9))),
            )
        )
        assert (_texts(view.who), view.who.more) == (["0.", "1.", "2.", "3.", "4."], "+3 more in the dossier")
        assert (len(view.avoid.words), view.avoid.more) == (6, "+3 more")
        assert (len(view.blocks[0].notes[0].words), view.blocks[0].notes[0].more) == (8, "+12 more")

    def test_left_out(self) -> None:
        """Of what was left out what would have been said comes first; three are named, the others counted."""
        left = (line("At once.", when="No"), know("Known."), know("Theirs.", cites=["x"]), line("Said."), know("More."))
        e = demo.engagement()
        found = attrs.evolve(e.dossier.evidence[0])
        left = (*left[:2], know("Theirs.", cites=[found]), *left[3:])
        view = sheet(Pitch(e, (), left))
        assert view.left_out == ("Said", "Theirs", "Known", "+2 more")

    def test_foot_is_short(self) -> None:
        """Of sources that could not be read two of a kind are named with the reason, and the others counted."""
        again = datetime(2016, 5, 10, tzinfo=UTC)
        gaps = [Gap(GapKind.TIMED_OUT, "", "", again) for _ in range(4)]
        reports = tuple(Report(f"site{number}", gap=gap) for number, gap in enumerate(gaps))
        view = sheet(_pitch(dossier=attrs.evolve(demo.dossier(), reports=reports)))
        (told,) = view.unknowns
        assert told.text.count("no answer in time; try again after") == 2
        assert told.text.endswith("; +2 more")

    def test_not_marked(self) -> None:
        """A source that only lines left out cite has no number."""
        known = demo.dossier().evidence
        lines = [know(f"{index}.", cites=[known[0]]) for index in range(5)]
        view = sheet(_pitch(_part("credential", *lines, know("Late.", cites=[known[3]]))))
        assert [source.number for source in view.sources] == ["1"]

    def test_cut(self) -> None:
        """An endless line is cut, with an ellipsis."""
        view = sheet(_pitch(_part("opener", line("word " * 500)), _part("credential", know("word " * 500))))
        assert view.blocks[0].paragraphs[0].words[0].text.endswith("word …")
        assert max(map(len, _all_texts(view))) <= 461

    def test_density(self) -> None:
        """A fuller sheet is set smaller."""
        pitch = demo.pitch()
        assert sheet(attrs.evolve(pitch, parts=pitch.parts[:3])).density == "roomy"
        assert sheet(attrs.evolve(pitch, parts=pitch.parts * 3)).density in {"tight", "packed"}


class TestNeeds:
    """What to settle before the call."""

    def _needs(self, *needs: Need) -> list[tuple[str, tuple[str, ...], str]]:
        view = sheet(_pitch(Part("role", Passage((line("x"),), needs))))
        return [(need.to, need.questions, need.more) for need in view.needs]

    def test_by_whom(self) -> None:
        """Questions stand by whom they go to, each once."""
        assert self._needs(
            Need("One?", to="Anand", field="a"),
            Need("Two?", to="Mira", field="b"),
            Need("Three?", to="Anand", field="c"),
        ) == [("Anand", ("One?", "Three?"), ""), ("Mira", ("Two?",), "")]

    def test_too_many(self) -> None:
        """More questions than fit are counted."""
        told = self._needs(*(Need(f"{index}?", field=f"{index}") for index in range(15)))
        assert [(len(questions), more) for _, questions, more in told] == [(12, "+3 more")]


class TestHonest:
    """A sheet about somebody of whom nothing is known."""

    def _view(self, dossier: Dossier) -> Sheet:
        e = Engagement(
            Candidate("Mira Okafor"),
            dossier,
            Opportunity("Engineer", "Tiffinbox"),
            Caller("Pooja", "Tiffinbox"),
            today=date(2016, 5, 9),
        )
        return sheet(PITCH.write(e))

    def test_nobody_looked(self) -> None:
        """Where nobody looked, the box says so; the rest of the sheet is of use all the same."""
        view = self._view(Dossier(Candidate("Mira Okafor")))
        assert view.nobody.startswith("Nobody has looked yet")
        assert view.sources == ()
        assert view.as_of == ""
        assert len(view.blocks) >= 3
        assert view.needs

    def test_nothing_found(self) -> None:
        """Where everybody looked in vain, the box says that, and where stands at the foot."""
        view = self._view(Dossier(Candidate("Mira Okafor"), (Report("github"),)))
        assert view.nobody.startswith("No public facts at hand")
        assert [one.label for one in view.unknowns] == ["Looked, nothing there"]

    def test_a_no(self) -> None:
        """After a no nothing is pitched; the box does not claim that nothing is known."""
        e = demo.engagement()
        declined = attrs.evolve(e, candidate=attrs.evolve(e.candidate, reply=Reply("No, thanks", Warmth.NO)))
        assert sheet(PITCH.write(declined)).nobody.startswith("Nothing of their work is on this sheet")


class TestCleaned:
    """Texts of strangers in a view."""

    @pytest.mark.parametrize("hidden", ["\u202e", "\x00", "\U000e0041"])
    def test_nothing_hidden(self, hidden: str) -> None:
        """No text of a view holds a control, bidi or tag character; a caller of such alone has no name at all."""
        told = repr(sheet(demo.fixed(demo.everywhere(f"a{hidden}b")))).encode("unicode_escape").decode()
        assert repr(hidden)[1:-1] not in told
        with pytest.raises(InvalidInputError, match="needs a name"):
            Caller(hidden, "Lumen Works")

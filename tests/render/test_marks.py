"""Rules of marks: whoever reads what a machine worded is told so, and what is sent has no sign in it."""

from __future__ import annotations

import email
from collections.abc import Callable
from email import policy

import attrs
import pytest
from tests.documents.letters import POST, letter_case
from tests.render import demo
from tests.render.seen import page

from callprep import CONNECT_NOTE, PITCH, REACH_OUT, Line, Mail, Note, Passage, Pitch, View, Viewer, Voice, line, render
from callprep.documents.marking import MARK, by_machine, machine_of, machines_of, told_of
from callprep.documents.outline import Part

TOLD = "Wording marked ~ by llama, checked against the facts."
VOICE = Voice("Mira Okafor")
OURS, THEIRS = line("Ours alone."), attrs.evolve(line("Theirs alone."), by="machine: llama")


def worded(by: str = "llama") -> Pitch:
    """Give a sheet with one line of ours and one of a machine's in each place that lines have."""
    answer = attrs.evolve(THEIRS, text="Theirs too.", when="Why?")
    lines = tuple(one if one is OURS else attrs.evolve(one, by=by_machine(by)) for one in (OURS, THEIRS, answer))
    names = ("role", "questions")
    return attrs.evolve(demo.pitch(), parts=tuple(Part(name, Passage(lines)) for name in names))


def by_llama(document: Mail | Note) -> tuple[Mail | Note, str]:
    """Give a letter whose hook a machine worded, and the text of that line."""
    parts = tuple(_by_llama(part) if part.name == "hook" else part for part in document.parts)
    made = attrs.evolve(document, parts=parts)
    return made, next(one.text for one in made.lines if one.by)


def _by_llama(part: Part) -> Part:
    lines = tuple(attrs.evolve(one, by="machine: llama") for one in part.passage.lines)
    return attrs.evolve(part, passage=Passage(lines))


class TestNames:
    """Who worded a line."""

    def test_machine(self) -> None:
        """A line names its machine; one of ours names nobody."""
        assert machine_of(Line("Hi.", by=by_machine("llama"))) == "llama"
        assert machine_of(OURS) == ""

    def test_several(self) -> None:
        """Each machine is named once, in the order of the lines."""
        lines = [Line("Hi.", by=by_machine(name)) for name in ("b", "a", "b")]
        assert told_of(VOICE, machines_of([OURS, *lines])) == "Wording marked ~ by b and a, checked against the facts."
        assert told_of(VOICE, machines_of([OURS])) == ""


class TestSheet:
    """The call sheet."""

    @pytest.mark.parametrize("lay_out", [render.text, render.markdown, render.html])
    def test_marked(self, lay_out: Callable[[object], str]) -> None:
        """Every line of a machine's bears the sign, no line of ours does, and the foot names the machine."""
        told = lay_out(worded()).replace("\\", "")
        words = page(told).words if lay_out is render.html else " ".join(told.split())
        sign = f" {MARK}" if lay_out is render.html else MARK  # between two tags a reader's program puts a blank
        assert [words.count(f"{text}{sign}") for text in ("Theirs alone.", "Theirs too.")] == [2, 2]
        assert "Ours alone. ~" not in words
        assert "Ours alone.~" not in words
        assert TOLD in words

    def test_for_programs(self) -> None:
        """On the page the sign has the name of the machine, with nothing of it becoming markup."""
        told = page(worded('<b title="x">').html())
        assert told.values("title").count('worded by <b title="x">') == 4
        assert "b" not in told.tags[told.tags.index("footer") :][:2]

    @pytest.mark.parametrize("lay_out", [render.text, render.markdown, render.html, render.shown_json])
    def test_ours(self, lay_out: Callable[[object], str]) -> None:
        """A sheet that no machine worded has neither sign nor sentence."""
        told = lay_out(demo.pitch())
        assert "Wording marked" not in told
        assert "cp-by" not in told.partition("</style>")[2]

    @pytest.mark.parametrize("viewer", list(Viewer))
    @pytest.mark.parametrize("lay_out", [render.text, render.markdown, render.html])
    def test_copies(self, viewer: Viewer, lay_out: Callable[[object], str]) -> None:
        """The copy for each reader bears the sign and the sentence, also when it comes back from JSON."""
        copy = worded().seen_by(viewer)
        for view in (copy, View.from_json(copy.to_json())):
            told = lay_out(view).replace("\\", "")
            words = page(told).words if lay_out is render.html else " ".join(told.split())
            assert "Theirs alone. ~" in words or "Theirs alone.~" in words
            assert "Ours alone. ~" not in words
            assert TOLD in words
        assert TOLD not in lay_out(PITCH.write(letter_case(POST)).seen_by(viewer))


class TestLetter:
    """Mails and notes."""

    @pytest.mark.parametrize("outline", [REACH_OUT, CONNECT_NOTE])
    @pytest.mark.parametrize("lay_out", [render.text, render.markdown, render.html])
    def test_draft(self, outline: object, lay_out: Callable[[object], str]) -> None:
        """Whoever looks a draft over reads, below the text, who worded what; of our own wording nothing is said."""
        written = (REACH_OUT if outline is REACH_OUT else CONNECT_NOTE).write(letter_case(POST))
        made, theirs = by_llama(written)
        words = page(lay_out(made)).words if lay_out is render.html else " ".join(lay_out(made).split())
        body, _, below = words.partition("Not part of what is sent. Wording by llama, checked against the facts:")
        assert theirs.split(" ", 1)[0] in body
        assert " ".join(below.replace("\\", "").split()).lstrip("- ").startswith(theirs.split("«", 1)[0])
        assert "Not part of what is sent" not in lay_out(written)

    @pytest.mark.parametrize("outline", [REACH_OUT, CONNECT_NOTE])
    def test_sent_as_it_is(self, outline: object) -> None:
        """What is copied, and counts as sent, is the text and nothing else."""
        written = (REACH_OUT if outline is REACH_OUT else CONNECT_NOTE).write(letter_case(POST))
        assert str(by_llama(written)[0]) == str(written)

    def test_file(self) -> None:
        """The file of a mail has the text alone in both its parts, and a header that names the machine."""
        written = REACH_OUT.write(letter_case(POST))
        made, _ = by_llama(written)
        assert isinstance(made, Mail)
        ours, theirs = (email.message_from_bytes(one.eml(), policy=policy.default) for one in (written, made))
        assert (ours["X-Worded-By"], theirs["X-Worded-By"]) == (None, "machine: llama")
        assert [part.get_content() for part in theirs.walk() if not part.is_multipart()] == [
            part.get_content() for part in ours.walk() if not part.is_multipart()
        ]
        assert written.eml() == made.eml().replace(b"X-Worded-By: machine: llama\r\n", b"")

    def test_no_header_of_a_machine(self) -> None:
        """A name with a line break in it makes no header of its own."""
        written = REACH_OUT.write(letter_case(POST))
        parts = tuple(
            attrs.evolve(
                part,
                passage=Passage(
                    tuple(attrs.evolve(one, by="x\r\nBcc: eve@evil.example") for one in part.passage.lines)
                ),
            )
            for part in written.parts
        )
        assert b"\r\nBcc" not in attrs.evolve(written, parts=parts).eml()

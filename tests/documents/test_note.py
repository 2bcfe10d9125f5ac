"""Rules of notes: never cut, never over the limit, and never without the one thing that makes them personal."""

from __future__ import annotations

import unicodedata

import attrs
import pytest
from benchmarks.trades import engagements
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.documents.letters import ANSWER, INDEX, POST, TOMAS, letter_case
from tests.helpers import BLOG, MIRA, SEEN, evidence

from callprep import Company, Post, Reply, Tone, Warmth
from callprep.documents.cleaning import clean, units
from callprep.documents.note import CONNECT_NOTE, INMAIL, Note, NoteKind
from callprep.errors import NotAllowedError

FREE, PAID, MOST, BEST = 200, 300, 1900, 400


class TestUnits:
    """How length is counted."""

    @pytest.mark.parametrize(
        ("text", "count"),
        [("abc", 3), ("é", 1), ("e\u0301", 1), ("😊", 2), ("👩‍🚀", 5), ("🇮🇳", 4), ("я", 1), ("\ud83d", 1)],
    )
    def test_counted(self, text: str, count: int) -> None:
        """UTF-16 units are counted, as LinkedIn does, after letters and their marks are joined."""
        assert units(text) == count


class TestConnect:
    """The line of a request to connect."""

    def test_whole(self) -> None:
        """It greets, names the one thing, says what it is about, asks once, and signs."""
        note = CONNECT_NOTE.write(letter_case(POST))
        assert note.kind is NoteKind.CONNECTION
        assert note.text.startswith("Hi Mira,\n")
        assert "«How search indexes age»" in note.text
        assert "Lumen Works" in note.text
        assert note.text.endswith("\nTomas, Lumen Works")
        assert note.html().count("How search indexes age") == note.markdown().count("How search indexes age") == 1
        assert "How search indexes age" in note._repr_html_()
        assert note.text.count("?") == 1
        assert (note.subject, str(note), note.over_by) == ("", note.text, 0)
        assert note.units == units(note.text) <= FREE == note.limit
        assert {line.text for line in note.left_out}.isdisjoint(line.text for line in note.lines)
        assert POST.id in note.lines[1].cites
        assert "rests on Post «How search indexes age»" in note.explain("hook")
        assert not note.needs

    def test_paid(self) -> None:
        """With a paid account there is room for more, from the same lines."""
        long = letter_case(
            POST, title="Search engineer for everything that is read aloud at night by lamps that listen"
        )
        free, paid = CONNECT_NOTE.write(long), CONNECT_NOTE.write(long).within(PAID)
        assert free.units <= FREE < paid.units <= PAID == paid.limit
        assert paid.within(FREE) == free

    def test_order(self) -> None:
        """The wording gets shorter; whose role it is, which, and who writes stays while anything else can give way."""
        texts = [CONNECT_NOTE.write(letter_case(POST)).within(limit) for limit in (300, 200, 170, 140, 70)]
        assert all("Search engineer" in note.draft for note in texts[:3])
        assert "Search engineer" not in texts[-1].draft
        assert all("Lumen Works" in note.draft and "How search indexes age" in note.draft for note in texts)
        assert all(note.draft.startswith("Hi Mira,\n") and "?" in note.draft for note in texts)
        assert [note.units for note in texts] == sorted((note.units for note in texts), reverse=True)

    def test_who(self) -> None:
        """A first name alone says not who writes: the company stays beside it, or the name is the full one."""
        case = letter_case(POST)
        full = attrs.evolve(case, caller=attrs.evolve(TOMAS, name="Tomas Berg"))
        assert CONNECT_NOTE.write(case).within(70).draft.endswith("\nTomas, Lumen Works")
        assert CONNECT_NOTE.write(full).within(70).draft.endswith("\nTomas Berg")
        agency = attrs.evolve(case, caller=attrs.evolve(TOMAS, company="Finch Search"))
        assert all("Lumen Works" in CONNECT_NOTE.write(agency).within(limit).draft for limit in (200, 150, 70))

    def test_shorter_name_of_a_thing(self) -> None:
        """Where even that is too long, a thing is called by the head of its title, and is still there."""
        long = "Why your inverted index is slow: a long walk through places where time hides in a library of lamps"
        note = CONNECT_NOTE.write(letter_case(evidence(Post(long, (), SEEN), BLOG, source="feeds"))).within(170)
        assert "Why your inverted index" in note.text
        assert "lamps" not in note.text
        assert "Search engineer" in note.text

    def test_too_long(self) -> None:
        """What cannot be made shorter is refused with its length and the limit, and stays whole as a draft."""
        case = letter_case(POST, candidate=attrs.evolve(MIRA, name="Abcdef" * 50))
        note = CONNECT_NOTE.write(case)
        assert note.over_by == note.units - FREE
        with pytest.raises(
            NotAllowedError, match=rf"has {note.units} units and 200 go through: {note.over_by} too many"
        ):
            _ = note.text
        assert "Abcdef" * 50 in note.draft
        with pytest.raises(NotAllowedError, match="too many"):
            case.with_sent(note)
        assert case.with_sent(note.draft).sent == (note.draft,)

    def test_nothing_personal(self) -> None:
        """Without anything of theirs there is no note: it would be the one that everybody gets."""
        for outline in (CONNECT_NOTE, INMAIL):
            with pytest.raises(NotAllowedError, match=r"the note that everybody gets.*unsolicited mail"):
                outline.write(letter_case(INDEX))
            with pytest.raises(NotAllowedError, match="nothing is known that is public"):
                outline.write(letter_case())

    def test_refused(self) -> None:
        """Who is not to be contacted, or has said no, gets none, whatever sections are left out."""
        never = letter_case(POST, candidate=attrs.evolve(MIRA, do_not_contact=True))
        no = letter_case(POST, candidate=attrs.evolve(MIRA, reply=Reply("No.", Warmth.NO)))
        for case in (never, no):
            for kind in (CONNECT_NOTE, INMAIL, CONNECT_NOTE.without("hook", "hook_short")):
                with pytest.raises(NotAllowedError):
                    kind.write(case)
            with pytest.raises(NotAllowedError):
                Note.assembled(case, ())

    def test_confidential(self) -> None:
        """A confidential search is named by nobody in it, the recruiter of that very company included."""
        case = letter_case(POST, confidential=True)
        for note in (CONNECT_NOTE.write(case), INMAIL.write(case)):
            assert "lumen" not in str(note).casefold()
            assert "search engineer" not in str(note).casefold()
            assert note.draft.endswith("\nTomas")


class TestInMail:
    """A message with a subject."""

    def test_whole(self) -> None:
        """It has a subject, the gain, a dated ask and a way to say no, in 400 units where that goes."""
        note = INMAIL.write(letter_case(POST))
        assert note.kind is NoteKind.INMAIL
        assert (note.limit, note.best) == (MOST, BEST)
        assert note.units <= BEST
        assert "answers read out loud" in note.text
        assert "Wednesday 13 May" in note.text
        assert "no" in note.explain("notice")
        assert str(note) == f"Subject: {note.subject}\n\n{note.text}"
        assert Note.from_json(note.to_json()) == note

    def test_growth(self) -> None:
        """Without anything to learn the gain is where it leads; without either there is none."""
        assert "you would lead search" in INMAIL.write(letter_case(POST, learning=None)).text
        assert "lead" not in INMAIL.write(letter_case(POST, learning=None, growth=None)).text

    def test_needs(self) -> None:
        """What is open before it can go out is named."""
        assert INMAIL.write(letter_case(POST, next_step="come by")).needs

    def test_best_is_no_limit(self) -> None:
        """Above 400 only what is optional falls: who it is about and how to say no stay up to what goes through."""
        note = INMAIL.write(letter_case(POST, title="Search engineer " * 15))
        assert BEST < note.units <= MOST
        assert note.text.count("Search engineer") > 1
        assert INMAIL.write(letter_case(POST, title="Search engineer " * 15)).within(300).units < note.units

    def test_subject_too_long(self) -> None:
        """A subject of one's own that is too long is refused as well."""
        tone = Tone(phrases={"mail_subject.bare": ["x" * 201]})
        case = letter_case(POST, caller=attrs.evolve(TOMAS, tone=tone), title="T" * 99, company=Company("C" * 99))
        wide = evidence(Post("P" * 99, (), SEEN), BLOG, source="feeds")
        note = INMAIL.write(attrs.evolve(case, dossier=letter_case(wide).dossier))
        assert note.over_by == 1
        with pytest.raises(NotAllowedError):
            str(note)


class TestAnybody:
    """What holds for everybody."""

    @pytest.mark.parametrize("key", engagements())
    def test_trades(self, key: str) -> None:
        """For people of every trade both fit, with the one thing of theirs in them, or are refused with a reason."""
        for outline in (CONNECT_NOTE, INMAIL):
            if key == "chemist_with_patents":  # of whom nothing may be named before an answer
                with pytest.raises(NotAllowedError, match="free after a reply"):
                    outline.write(engagements()[key])
                continue
            note = outline.write(engagements()[key])
            assert note.units <= (FREE if outline is CONNECT_NOTE else BEST)
            assert any("." not in cited for line in note.lines for cited in line.cites)
            assert "  " not in note.text
            assert ".." not in note.text

    @given(
        st.text(st.characters(exclude_categories=["Cs"]), max_size=90).map("M{}".format)
        | st.sampled_from(["😊" * 60, "e\u0301" * 150, "नी" * 80]),
        st.text(max_size=400).map("T{}".format),
        st.sampled_from([FREE, PAID]),
    )
    @settings(max_examples=60)
    def test_never_cut(self, name: str, title: str, limit: int) -> None:
        """Whatever people and things are called, each kept sentence stands whole, and the text fits or is refused."""
        item = evidence(Post(title, (), SEEN), BLOG, source="feeds")
        case = letter_case(item, candidate=attrs.evolve(MIRA, name=name))
        assume(case.dossier.evidence)  # a title may hold a private matter
        note = CONNECT_NOTE.write(case).within(limit)
        assert note.over_by == max(0, note.units - limit)
        if note.over_by:
            with pytest.raises(NotAllowedError):
                _ = note.text
        else:
            assert units(note.text) <= limit
        assert unicodedata.is_normalized("NFC", note.draft)
        assert any(item.id in line.cites for line in note.lines)
        told = "".join(note.draft.split())
        assert all("".join(clean(line.text).split()) in told for line in note.lines)

    def test_tone(self) -> None:
        """Greeting, contractions and phrases are those of the caller, as in a mail."""
        tone = Tone(
            greeting="Hello", contractions=False, phrases={"note_body.connect": ["Shall I say what it's about?"]}
        )
        note = CONNECT_NOTE.write(letter_case(ANSWER, caller=attrs.evolve(TOMAS, tone=tone)))
        assert note.text.startswith("Hello Mira,")
        assert "Shall I say what it is about?" in note.text

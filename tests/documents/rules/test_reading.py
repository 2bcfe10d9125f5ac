"""How free text is read: speakers, sentences, phrases, what a sentence speaks of and what it does."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents.rules.moves_helpers import BAKING, CHESS, INDEX, OTHERS, RANKING, TALK, E, raised
from tests.helpers import engagement, evidence

from callprep import Channel, Interest, Post, Project, Severity, Standards, lint
from callprep.documents.lint import RULES
from callprep.documents.rules._draft import Draft
from callprep.documents.rules._moves import Move
from callprep.documents.rules.reading.phrases import has, spots
from callprep.documents.rules.reading.sentences import pieces


def read(text: str, channel: Channel = Channel.CALL) -> Draft:
    """Read a text about Mira."""
    return Draft.of_text(text, E, channel)


def moves(text: str) -> frozenset[Move]:
    """Give what one sentence does."""
    return read(text).sentences[0].moves


def facts(text: str) -> frozenset[str]:
    """Give what one sentence speaks of."""
    return read(text).sentences[0].facts


class TestPhrases:
    """Words in order, with alternatives and gaps."""

    def test_alternatives_and_gaps(self) -> None:
        """Either word will do; a star takes up to three words and no stop."""
        phrases = ("good|right time", "send * mail")
        assert [*spots("A right time. Good, time", phrases)] == [(2, 12), (14, 24)]
        assert has("send me a short mail", phrases)
        assert not has("send me a very short mail", phrases)
        assert not has("send. mail", phrases)

    def test_words_end(self) -> None:
        """A phrase is whole words; apostrophes are one, and no phrases are found nowhere."""
        assert not has("timeless good times", ("good time",))
        assert has("You’re it", ("you're",))
        assert not has("anything", ())

    @pytest.mark.parametrize(("text", "phrase"), [("at .NET", ".net"), ("İşbank", "işbank"), ("ISBANK", "ısbank")])  # noqa: RUF001 -- Turkish
    def test_first_words(self, text: str, phrase: str) -> None:
        """A phrase may begin with a sign, and is found in whatever case its first letter is written."""
        assert has(text, (phrase,))

    def test_nothing(self) -> None:
        """A phrase of nothing, or of a gap alone, is no error."""
        assert not has("anything", ("", "*"))

    @pytest.mark.parametrize("text", ["have" + "-" * 20_000, "you " * 5_000, "a'" * 10_000, "have " + "' " * 9_000])
    def test_long_runs(self, text: str) -> None:
        """A run of signs is read once: nothing hangs, and nothing is found."""
        assert not has(text, ("have * heard", "you * built"))


class TestSentences:
    """Where they end."""

    @pytest.mark.parametrize(
        ("text", "parts"),
        [
            ("To Leeds? No. To York.", ["To Leeds?", "No.", "To York."]),
            ("It is No. 7 here.", ["It is No. 7 here."]),
            ("On «Oil return …» when I read.", ["On «Oil return …» when I read."]),
            ("Well … Then no.", ["Well …", "Then no."]),
            ("Wait... What?", ["Wait...", "What?"]),
            ("Dr. Who of Acme Ltd. and I.", ["Dr. Who of Acme Ltd. and I."]),
            ("We are Acme Ltd. Hello.", ["We are Acme Ltd.", "Hello."]),
            ("J. Doe", ["J. Doe"]),
        ],
    )
    def test_ends(self, text: str, parts: list[str]) -> None:
        """Shortened words, initials and what is left out end none."""
        assert [text[start:end] for start, end in pieces(text, 0, len(text))] == parts


class TestTurns:
    """Who speaks."""

    def test_short_names(self) -> None:
        """Who signs with another name than the one on record is still the candidate."""
        draft = read("TOMAS: Hi.\nMIMI: Yes?\nTOMAS: Well.\nMIMI: Go on.\n")
        assert [one.text for one in draft.sentences] == ["Hi.", "Well."]
        assert [one.text for one in draft.heard] == ["Yes?", "Go on."]

    def test_notes_are_no_speaker(self) -> None:
        """A label that stands once, or is none of a person, speaks not."""
        draft = read("Tomas: Hi.\nNote: one.\nTomas: So.\nNote: two.\nAside: three.")
        assert draft.heard == ()
        assert draft.is_transcript

    def test_labels_without_us(self) -> None:
        """Labels of neither are no transcript."""
        assert not read("Anna: Hi.\nBert: Yes.\nAnna: So.").is_transcript

    def test_script(self) -> None:
        """A script has branches, clocks and headings, which are no words of its main line."""
        draft = read("# Call\n\n0:00 Open. Hi Mira.\n> *Not now:* When?\n\n## Next\n\n> Fine.\nWhat else?")
        assert [one.text for one in draft.spoken] == ["Hi Mira.", "What else?"]
        assert {one.line.when for one in draft.sentences} == {None, "Not now", "They react"}

    def test_speakers_go_on(self) -> None:
        """A line without a name goes on with the speaker before; what stands before the first is ours."""
        draft = read("Ring ring.\nTomas: Hi.\nAre you there?\nMira: Yes.\nTomas:  \n")
        assert [one.text for one in draft.sentences] == ["Ring ring.", "Hi.", "Are you there?"]

    def test_subject(self) -> None:
        """A mail's subject is no sentence of it."""
        draft = read("Subject: Lamps\n\nHi.", Channel.MAIL)
        assert (draft.subject, draft.word_count) == ("Lamps", 1)


class TestFacts:
    """What a sentence speaks of."""

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("Your search-index is rare.", {INDEX.id}),
            ("I read On ranking twice.", {RANKING.id}),
            ("You spoke at Search Days.", {TALK.id}),
            ("You know Rust.", {OTHERS[1].id}),
            ("You were at Quillbooks.", {OTHERS[0].id}),
            ("You are search lead.", {OTHERS[0].id}),
            ("Your typo tolerance is rare.", {INDEX.id}),
            ("You play chess.", {CHESS.id}),
            ("What has Ana told you?", {"candidate.contacts.Ana Silva"}),
            ("You wrote that you liked our lamp.", {"candidate.reply"}),
            ("Your post on ranking is rare.", {RANKING.id}),
        ],
    )
    def test_found(self, text: str, found: set[str]) -> None:
        """By title, event, employer, the name of a skill, or what it is about."""
        assert found <= facts(text)

    @pytest.mark.parametrize(
        "text",
        [
            "We use Rust here.", "We need a search lead.", "You would build typo tolerance.",
            "Let you try typo tolerance.", "Rankings are hard.", "",
        ],
    )  # fmt: skip
    def test_not_found(self, text: str) -> None:
        """Tools and titles without them, and what they would do, are nothing of theirs."""
        assert [one.facts for one in read(text).sentences] in ([], [frozenset()])

    @pytest.mark.parametrize(
        ("text", "meant"),
        [
            ("Your maps are fine.", True), ("I liked Maps.", True), ("The maps feature.", False),
            ("The maps project.", True), ("We print maps", False),
        ],
    )  # fmt: skip
    def test_common_words(self, text: str, meant: bool) -> None:  # noqa: FBT001 -- a table
        """A title of one common word is meant by a capital, or by what stands beside it."""
        e = engagement(evidence(Project("Maps")))
        found = Draft.of_text(text, e).sentences[0].facts
        assert bool(found) is meant

    def test_topics_of_several_words(self) -> None:
        """A club is named word for word."""
        e = engagement(evidence(Post("Champions", topics=("Leicester City",))))
        assert Draft.of_text("What a night for Leicester City!", e).sentences[0].facts
        assert not Draft.of_text("The city of Leicester.", e).sentences[0].facts

    def test_long_titles(self) -> None:
        """Of a long title three words in five are enough."""
        e = engagement(evidence(Post("Nobody reads bills about heating cold houses")))
        assert Draft.of_text("The one where nobody reads bills on cold houses.", e).sentences[0].facts
        assert not Draft.of_text("Cold houses.", e).sentences[0].facts

    def test_answers(self) -> None:
        """What is told of the role is read by its subjects."""
        (told,) = read("The index behind the library search, from scratch.").sentences
        assert "opportunity.first_project" in told.answers
        assert not read("It rains.").sentences[0].answers


class TestMoves:
    """What a sentence does."""

    @pytest.mark.parametrize(
        ("text", "move"),
        [
            ("Good morning Mira!", Move.GREETING), ("This is Tomas.", Move.INTRODUCTION),
            ("Tomas, Lumen Works", Move.INTRODUCTION), ("Thanks for your mail!", Move.THANKS),
            ("Is this a good time?", Move.PERMISSION), ("Right.", Move.REACTION),
            ("Would you be interested in it?", Move.INTEREST), ("What have you heard about us?", Move.PRIOR),
            ("We make lamps.", Move.COMPANY), ("Your search-index is rare.", Move.CREDENTIAL),
            ("The job is in Leeds.", Move.ROLE), ("You would learn radio.", Move.GAIN),
            ("You are brilliant.", Move.PRAISE), ("Shall we meet on Friday?", Move.ASK),
            ("So come by on Friday.", Move.ASK), ("I'll mail you the place.", Move.PROMISE),
            ("Kind regards,", Move.SIGNATURE), ("If you would rather I did not write again, say so.", Move.SIGNATURE),
        ],
    )  # fmt: skip
    def test_does(self, text: str, move: Move) -> None:
        """Each is known by phrases, which are data."""
        assert move in moves(text)

    @pytest.mark.parametrize(
        ("text", "move"),
        [
            ("I'll come by on Friday.", Move.ASK), ("Which of them came on Friday?", Move.ASK),
            ("It came out on Friday.", Move.ASK), ("What stays yours is yours.", Move.SIGNATURE),
            ("Hi, it's Ana.", Move.INTRODUCTION), ("This is Tomas.", Move.COMPANY),
        ],
    )  # fmt: skip
    def test_does_not(self, text: str, move: Move) -> None:
        """Promises, questions about what was, and words used otherwise are not taken for it."""
        assert move not in moves(text)

    def test_of_a_caller_without_a_name(self) -> None:
        """Who has no name introduces nobody."""
        nobody = attrs.evolve(E, caller=attrs.evolve(E.caller, name=" -", company="-"))
        assert Move.INTRODUCTION not in Draft.of_text("This is Tomas.", nobody).sentences[0].moves

    def test_own_words(self) -> None:
        """A house adds its own phrases."""
        ours = Standards(more={"praise": ["wizardly"]})
        found = lint("You are wizardly.", E, standards=ours)
        assert "flattery.unbound" in {one.rule for one in found}


class TestFoot:
    """The foot of a letter is no part of what is judged."""

    def test_letters(self) -> None:
        """Signature, source and refusal are left out; on the call nothing is."""
        mail = "Subject: A\n\nHi Mira,\n\nDo it.\n\nTomas, Lumen Works\n\nWe found us on our page, which is public."
        assert raised(mail, "you_we", channel=Channel.MAIL) == []
        assert raised(f"Hi Mira. {mail[-48:]}", "you_we") == ["warning:"]


RULES_HERE = {name: one for name, one in RULES.items() if one.find.__module__.rpartition(".")[2] in {
    "opening", "conversation", "substance", "script", "overlap",
}}  # fmt: skip


@given(
    st.lists(
        st.one_of(
            st.text(max_size=40),
            st.sampled_from(
                [
                    "Tomas: ", "Mira: ", "\n", "\n\n", "> No: ", "Subject: ", "Hi Mira. ", "Is this a good time? ",
                    "search-index ", "your ", "We make lamps. ", "Shall we meet on Friday? ", "you would learn search ",
                    "Sourdough ", "Ana recommended you ",
                ]
            ),
        ),
        max_size=12,
    ).map("".join),
    st.sampled_from([Channel.CALL, Channel.MAIL, Channel.NOTE, Channel.RECAP]),
)  # fmt: skip
def test_any_text(text: str, channel: Channel) -> None:
    """Any text can be judged: nothing is raised, and every place lies in it."""
    for one in lint(text, E, channel, rules=RULES_HERE, beside=["Hi Mira. We make lamps. Shall we meet on Friday?"]):
        start, end = one.span
        assert 0 <= start <= end <= len(text)
        assert text[start:end] == one.text
        assert isinstance(one.severity, Severity)
        assert one.why
        assert one.origin


def test_hobbies_of_these_tests() -> None:
    """What is personal here is so by its kind: a post on baking, an interest marked as personal."""
    assert isinstance(BAKING.fact, Post)
    assert isinstance(CHESS.fact, Interest)

"""Rules of the talk as a whole."""

from __future__ import annotations

import attrs
import pytest
from tests.documents.rules.moves_helpers import SCRIPT, E, findings, of_sheet, raised, sheet

from callprep import Channel, Contact, Engagement, Reply, ask, know, line

HI = "Hi Mira, this is Tomas from Lumen Works. Thanks for your reply. Is this a good time?"
COMPANY = "We make reading lamps."
ASK = "Could you come by on Tuesday 19 May, for 45 minutes?"
MAIL = "Subject: Lamps\n\nDear Mira,\n\nYour search-index is why I write."


def known(reply: str = "Tell me more.", *contacts: Contact) -> Engagement:
    """Give the engagement with another reply and other contacts."""
    return attrs.evolve(E, candidate=attrs.evolve(E.candidate, reply=Reply(reply), contacts=contacts))


class TestLengths:
    """One does not speak for minutes."""

    def test_block(self) -> None:
        """Up to sixty words in one go are fine, more are not, and the whole block is pointed at."""
        words = " ".join(["word"] * 60)
        assert raised(words, "block.length") == []
        assert raised(f"Hi.\n\n{words} more.", "block.length") == [f"warning: {words} more."]
        assert "61 words" in findings(f"{words} more.", "block.length")[0].why

    def test_sections_are_blocks(self) -> None:
        """In a document one looks up behind a section; what is only to be known is not spoken."""
        half, notes = line(" ".join(["word"] * 40)), know(" ".join(["word"] * 90))
        assert of_sheet(sheet(role=[half, notes], benefit=[half]), "block.length") == []
        assert len(of_sheet(sheet(role=[half, half]), "block.length")) == 1

    def test_total(self) -> None:
        """A call of ten minutes has room for 1,040 words."""
        block = " ".join(["word"] * 52) + "\n\n"
        assert raised(block * 20, "total.time") == []
        assert raised(block * 21, "total.time") == ["warning:"]


class TestQuestions:
    """A talk asks."""

    def test_none(self) -> None:
        """Not to ask anything is an error, and nothing more is said of it."""
        assert raised(f"Hi Mira. {COMPANY}", "question.count") == ["error:"]

    def test_few(self) -> None:
        """Two are too few."""
        (found,) = findings(f"{HI}\n\n{COMPANY}\n\n{ASK}", "question.count")
        assert "only 2 questions" in found.why

    @pytest.mark.parametrize(
        ("draft", "where"),
        [
            (
                f"Tomas: Hi Mira, here is Tomas of Lumen Works.\nMira: Hi.\nTomas: So? Well? {COMPANY}\nTomas: {ASK}",
                "at the start",
            ),
            (f"{HI}\n\n{COMPANY}\n\nWhat do you think?\n\n{ASK}", "before the company"),
            (f"{HI}\n\nWhat do you know? And from whom?\n\n{COMPANY}\n\nA.\n\nB.\n\nC.\n\nD.", "at the close"),
        ],
    )
    def test_where(self, draft: str, where: str) -> None:
        """Three in the wrong places are told with the place."""
        (found,) = findings(draft, "question.count")
        assert where in found.why

    def test_silent(self) -> None:
        """A question at the start, before the company and at the close are enough; of a part none is asked."""
        assert raised(SCRIPT, "question.count") == raised("We make lamps.", "question.count") == []

    def test_no_company(self) -> None:
        """Where the company is not told of, nothing has to stand before it."""
        assert raised(f"{HI}\n\nYour search-index, how old is it?\n\n{ASK}", "question.count") == []


class TestPriorKnowledge:
    """Who knows the company is asked."""

    def test_contact(self) -> None:
        """With a friend there and no question first, the company line is the error."""
        assert raised(f"{HI}\n\n{COMPANY}", "prior_knowledge.ignored") == [f"error: {COMPANY}"]
        asked = f"{HI}\n\nWhat has Ana told you about us?\n\n{COMPANY}"
        assert raised(asked, "prior_knowledge.ignored") == []

    @pytest.mark.parametrize("asked", ["Are you interested in a change?", "Do you have a minute?", "Shall we meet?"])
    def test_other_questions(self, asked: str) -> None:
        """Leave, interest and the next step are no question about what they know."""
        assert raised(f"{HI}\n\n{asked}\n\n{COMPANY}", "prior_knowledge.ignored") == [f"error: {COMPANY}"]

    @pytest.mark.parametrize(
        ("reply", "knows"),
        [
            ("I use your lamp every day.", True), ("I looked at the demo.", True), ("I read your mail.", False),
            ("Who are you?", False),
        ],
    )  # fmt: skip
    def test_reply(self, reply: str, knows: bool) -> None:  # noqa: FBT001 -- a table
        """A reply may show that they know the company; that they read the mail does not."""
        found = raised(f"{HI}\n\n{COMPANY}", "prior_knowledge.ignored", known(reply))
        assert bool(found) is knows

    def test_others(self) -> None:
        """A friend elsewhere, or one that somebody else named, tells nothing of the company."""
        elsewhere = known("Well.", Contact("Ana", company="Elsewhere"), Contact("Ugo", "boss", "Lumen Works", "other"))
        assert raised(f"{HI}\n\n{COMPANY}", "prior_knowledge.ignored", elsewhere) == []

    def test_no_company(self) -> None:
        """Where the company is not told of, nothing is ignored."""
        assert raised(f"{HI} {ASK}", "prior_knowledge.ignored") == []


class TestAsk:
    """One small step with a day and an effort."""

    @pytest.mark.parametrize(
        "asked",
        [
            ASK, "So come by on Tuesday 19 May, it takes an hour.", "How about a coffee on Friday?",
            "On Friday 22 May I could bring the lamp, for one afternoon. Would that suit you?",
            "Would you take 60 minutes with Ana on the 19th?", "30 minutes on Thursday 14 May, by phone?",
            "Shall we talk on Tuesday? It is ten minutes. Or Wednesday?", "Could I ring you tomorrow, for ten minutes?",
        ],
    )  # fmt: skip
    @pytest.mark.parametrize("channel", [Channel.CALL, Channel.MAIL])
    def test_silent(self, asked: str, channel: Channel) -> None:
        """A question, a plea or a proposal with a day and how long it takes is one ask."""
        draft = f"{HI}\n\n{asked}" if channel is Channel.CALL else f"{MAIL}\n\n{asked}\n\nTomas, Lumen Works"
        assert raised(draft, "ask.count", channel=channel) == []

    @pytest.mark.parametrize(
        "end", ["Let me know what you think.", "We will be in touch.", "What did you do on Monday?"]
    )
    def test_none(self, end: str) -> None:
        """A close with no step in it asks for none, nor does a question about what was."""
        assert raised(f"{MAIL}\n\n{end}", "ask.count", channel=Channel.MAIL) == ["error:"]

    def test_several(self) -> None:
        """Whatever else is wanted counts: a CV, a form, dates, another meeting."""
        cv = f"{MAIL}\n\n{ASK}\n\nPlease send me your CV, and fill in the form."
        assert "3 things" in findings(cv, "ask.count", channel=Channel.MAIL)[0].why
        two = f"{MAIL}\n\n{ASK}\n\nWe are nice.\n\nPlease also take a call with Ana on Friday 22 May."
        assert "2 things" in findings(two, "ask.count", channel=Channel.MAIL)[0].why
        only = f"{MAIL}\n\nPlease send me your CV."
        assert raised(only, "ask.count", channel=Channel.MAIL) == []

    def test_said_again(self) -> None:
        """In a talk the same step on another day is still one."""
        talk = f"Tomas: {HI}\nMira: Yes.\nTomas: {ASK}\nMira: Rather not.\nTomas: Could you come on Friday 22 May?"
        assert raised(talk, "ask.count") == []

    @pytest.mark.parametrize(
        ("asked", "lacking"),
        [("Shall we meet for a coffee?", "a day"), ("Could you come on Tuesday?", "how long it takes")],
    )
    def test_incomplete(self, asked: str, lacking: str) -> None:
        """A step without a day or an effort is a warning at the ask."""
        (found,) = findings(f"{HI}\n\n{asked}", "ask.count")
        assert found.text == asked
        assert lacking in found.why

    def test_lines(self) -> None:
        """A document's next step is what its section asks, however many sentences it takes."""
        step = line("Here is the next step.", cites=["opportunity.next_step"])
        asked = sheet(next_step=[step, ask("Tuesday 19 May, 45 minutes?"), line("See you.", when="Yes")])
        assert of_sheet(asked, "ask.count") == []
        assert of_sheet(sheet(role=[line("Do it.")]), "ask.count") == ["error:"]
        assert of_sheet(sheet(next_step=[line("Soon.")]), "ask.count") == ["error:"]


class TestThirdParty:
    """Nobody is named or made to speak without their word."""

    def test_named_by_others(self) -> None:
        """Whom somebody else named is not named, in any channel; whom they named themselves is."""
        assert raised("Ugo Bell speaks well of you.", "third_party", channel=Channel.NOTE) == ["error: Ugo Bell"]
        assert raised("What has Ana told you?", "third_party") == []

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("I got your name from Ana.", "your name from Ana"),
            ("Ana said you would be great.", "Ana said"),
            ("Your friend Ana thinks you should join.", "Ana thinks"),
            ("Ana told me you like maps.", "Ana told me"),
        ],
    )
    def test_made_to_speak(self, text: str, words: str) -> None:
        """Whom the candidate named has told us nothing, and is not made to."""
        assert raised(text, "third_party") == [f"error: {words}"]

    @pytest.mark.parametrize(
        "text",
        [
            "What did you hear from Ana?",
            "You wrote that Ana said good things of us.",
            "You heard of us from Ana.",
            "I won't claim that Ana said you would be great.",
            "Ana said it.",
        ],
    )
    def test_not_made_to_speak(self, text: str) -> None:
        """What the candidate heard from them is theirs to be asked for."""
        assert raised(text, "third_party") == []

    def test_the_candidate_names_them(self) -> None:
        """Who is named by the candidate on the call may be named."""
        assert raised("Mira: Ugo Bell was my boss.\nTomas: What did Ugo Bell do?", "third_party") == []

    @pytest.mark.parametrize(
        "draft",
        [
            "Marcus Thiel recommended you to us.",
            "Your colleague gave us your name.",
            "He says hello.",
            "Dana told me that you are unhappy.",
            "Our common friend says you're looking.",
            "I won't keep you long, Dana sent me.",
        ],
    )
    def test_recommended(self, draft: str) -> None:
        """A recommendation that is not on record is invented."""
        assert len(raised(draft, "third_party", channel=Channel.MAIL)) == 1

    @pytest.mark.parametrize(
        "draft",
        [
            "You sent me a note.",
            "Has Ana told us about you?",
            "The page sent me here.",
            "Recommended you say?",
            "I won't claim that Dana sent me.",
            "GitHub says you're open to work.",
            "Meera told me that you'd start with the parser.",
        ],
    )
    def test_silent(self, draft: str) -> None:
        """What they did themselves, questions, and things that are nobody make no claim."""
        assert raised(draft, "third_party") == []

    def test_own_word(self) -> None:
        """Who told us so themselves may be said to have recommended them."""
        told = known("Well.", Contact("Ana Silva", "friend", "Lumen Works", "contact"))
        assert raised("Ana recommended you.", "third_party", told) == []
        assert len(raised("Ana recommended you.", "third_party")) == 1

    def test_notes_to_oneself(self) -> None:
        """What is only to be known may name anybody."""
        assert of_sheet(sheet(avoid=[know("Leave Ugo Bell out.")]), "third_party") == []


class TestYouAndWe:
    """A draft speaks to them."""

    def test_both(self) -> None:
        """More of us than of you is a warning; as much is none."""
        assert raised(f"{MAIL} We are us, our own.", "you_we", channel=Channel.MAIL) == ["warning:"]
        assert raised(f"{MAIL} We do.", "you_we", channel=Channel.MAIL) == []


class TestMailHook:
    """The call does not read the mail out again."""

    SENT = "What stayed with me is that a search should forgive a slip of the finger."

    def test_same_words(self) -> None:
        """Eight words in a row that were sent are a warning at that sentence."""
        again = "What stayed with me is that a search should forgive."
        assert raised(f"Hi. {again}", "repeat.mail_hook", beside=[self.SENT]) == [f"warning: {again}"]
        sent = attrs.evolve(E, sent=(self.SENT,))
        assert raised(again, "repeat.mail_hook", sent) == [f"warning: {again}"]

    def test_silent(self) -> None:
        """Other words, nothing sent, and what everybody says twice pass."""
        assert raised("A search should forgive a slip.", "repeat.mail_hook", beside=[self.SENT]) == []
        assert raised(self.SENT, "repeat.mail_hook") == []
        assert raised(ASK, "repeat.mail_hook", beside=[ASK]) == []

    def test_lines(self) -> None:
        """In a document it is asked of what is theirs; a product may be told in its own words twice."""
        again = [line(self.SENT)]
        sent = attrs.evolve(E, sent=(self.SENT,))
        assert of_sheet(sheet(company=again), "repeat.mail_hook", sent) == []
        theirs = [line(self.SENT, cites=[E.dossier.evidence[0]])]
        assert of_sheet(sheet(hook=theirs), "repeat.mail_hook", sent) == [f"warning: {self.SENT}"]

    def test_answer(self) -> None:
        """Who asks is answered, in whatever words."""
        sent = attrs.evolve(E, sent=(self.SENT,))
        theirs = [line(self.SENT, cites=[E.dossier.evidence[0]])]
        assert of_sheet(sheet(answer=theirs), "repeat.mail_hook", sent) == []

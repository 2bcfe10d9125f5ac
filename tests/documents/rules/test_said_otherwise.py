"""Leave, thanks, notice, age and credit in other words than those that first come to mind, and what only looks so."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from tests.documents.rules.moves_helpers import ROLE, SCRIPT, E, raised
from tests.helpers import MIRA, engagement, evidence

from callprep import Answer, Channel, Post, Project, Reply, lint

FIRST = "Hi Mira, this is Tomas from Lumen Works. Thanks for your reply."


class TestLeave:
    """Leave to talk."""

    @pytest.mark.parametrize(
        "asked",
        [
            "Ten minutes, as agreed?",
            "Still good?",
            "Shall I?",
            "Does it still suit?",
            "May I go on?",
            "Are you free to speak?",
            "Have I timed it well?",
            "Is it too early?",
            "Am I calling in the middle of something?",
            "Do I ring another day?",
            "Mind if I begin?",
            "Are you driving?",
            "Got a sec?",
            "Would you rather I rang later?",
            "Okay to go on?",
            "Does half past suit?",
            "May I have ten minutes, which is fair, I hope?",
        ],
    )
    def test_silent(self, asked: str) -> None:
        """It is asked in many ways."""
        assert raised(SCRIPT.replace("Is this a good time?", asked), "opener.form") == []

    @pytest.mark.parametrize(
        "asked",
        [
            "What do you do?",
            "Did you see my mail?",
            "How are you?",
            "Do you remember us?",
            "Are you interested in a position?",
            "What was good or bad?",
            "Who told you of us?",
            "Which lamp did you like?",
            "Is that Mira?",
            "Would it interest you?",
        ],
    )
    def test_fires(self, asked: str) -> None:
        """Other questions do not ask for it."""
        assert raised(SCRIPT.replace("Is this a good time?", asked), "opener.form") != []


KNOWS = attrs.evolve(E, candidate=attrs.evolve(MIRA, reply=Reply("I looked at your reading lamps.")))
HI = f"{FIRST} Is this a good time?"


class TestPrior:
    """What they know is asked before the company is told of."""

    @pytest.mark.parametrize(
        "asked",
        [
            "You said you read us: what stuck?",
            "You saw the lamps. Good or bad?",
            "What else did you see there, good or bad?",
            "May I ask first what you made of them?",
            "Before I say a word: which of them did you try?",
            "Tell me what you saw.",
            "I'd love to hear what you thought of them.",
            "You first: how did they strike you?",
            "So you know the lamps. Did they read well?",
            "How much of it do you know by now?",
            "Curious what you found there.",
            "And your verdict?",
        ],
    )
    def test_silent(self, asked: str) -> None:
        """In whatever shape."""
        assert raised(f"{HI}\n\n{asked}\n\nWe make reading lamps.", "prior_knowledge.ignored", KNOWS) == []

    @pytest.mark.parametrize(
        "said",
        [
            "You saw the lamps.",
            "Good.",
            "Let me tell you who we are.",
            "Shall I tell you about us?",
            "Can we meet on Tuesday?",
            "Are you interested in a position?",
            "Right, here we go.",
            "Nice that you looked.",
            "It will be short.",
            "Is it okay if I go on?",
        ],
    )
    def test_fires(self, said: str) -> None:
        """What is no question about it is none."""
        assert raised(f"{HI}\n\n{said}\n\nWe make reading lamps.", "prior_knowledge.ignored", KNOWS) != []

    def test_in_the_opening(self) -> None:
        """It may be asked in the first words, where how they are is not about it."""
        text = f"{FIRST} You saw our lamps: what struck the eye? Is this a good time?\n\nWe make reading lamps."
        assert raised(text, "prior_knowledge.ignored", KNOWS) == []
        blunt = text.replace("You saw our lamps: what struck the eye?", "How are you?")
        assert raised(blunt, "prior_knowledge.ignored", KNOWS) != []


COLD = attrs.evolve(E, candidate=attrs.evolve(MIRA, reply=None, location="Brno, Czechia"))


class TestNotice:
    """Where a first message has its facts from, and how to hear no more."""

    @pytest.mark.parametrize(
        "foot",
        [
            "Source: your blog. Tell me if you would rather not be written to, and I won't.",
            "I found you through your talk. One word and I stop.",
            "Your name is on the patent. Write no, and that is the end of it.",
            "Sources: your page and your talk. Rather no mail from me? Tell me, and it stays quiet.",
            "All I know is from your page. No interest? Say so, and you will not hear from us again.",
            "I know of you from the proceedings. If you prefer silence, one line is enough.",
            "I came to you by way of your homepage. If it is unwelcome, say no and I stop.",
            "Everything I quote stands on your page. Should you not wish to hear from me, tell me.",
            "Where I have this from: your blog. A no is fine, and I will not write again.",
            "The programme of the day lists you. No more letters, if you say so.",
            "I met your work on your site. I leave you alone if you tell me to.",
            "Your repository led me here. Say stop, and I stop.",
        ],
    )
    def test_silent(self, foot: str) -> None:
        """Both are told in many ways."""
        text = f"Subject: Lamps\n\nHi Mira,\n\nYour search-index is why I write.\n\nTomas\n\n{foot}"
        assert raised(text, "notice.missing", COLD, Channel.MAIL) == []

    @pytest.mark.parametrize(
        "foot",
        [
            "",
            "Best, Tomas",
            "We look forward to it.",
            "The source code is open.",
            "We know what we want.",
            "Write to me on Tuesday.",
            "Tell me what you think.",
            "The program of the team is long.",
            "I know this is sudden.",
            "What we have is a lamp.",
        ],
    )
    def test_fires(self, foot: str) -> None:
        """Other words at the end are none."""
        text = f"Subject: Lamps\n\nHi Mira,\n\nYou would build a lamp.\n\nTomas\n\n{foot}"
        (one,) = [one for one in lint(text, COLD, Channel.MAIL) if one.rule == "notice.missing"]
        assert "where you found" in one.why
        assert "refuse" in one.why


def day(year: int) -> datetime:
    """Give a day of that year."""
    return datetime(year, 3, 1, tzinfo=UTC)


OLD = engagement(
    evidence(Project("kelpie-log", description="a logger for tide gauges", active=day(2015))),
    evidence(Post("Notes on kelp", published=day(2018))),
    evidence(Answer("How do I dry kelp without salt?", answered=day(2016))),
    opportunity=ROLE,
)


class TestAge:
    """How old a thing is."""

    @pytest.mark.parametrize(
        "text",
        [
            "kelpie-log you did already.",
            "kelpie-log, years ago, was the same.",
            "Back when you wrote kelpie-log it was new.",
            "You built kelpie-log before anybody asked.",
            "kelpie-log dates back a long way.",
            "That old kelpie-log of yours.",
            "kelpie-log has slept for a decade.",
            "Your student days gave us kelpie-log.",
            "In 2015 there was kelpie-log.",
            "kelpie-log is no longer touched, I know.",
            "Your kelpie-log from the early days.",
            "You once made kelpie-log.",
            "Your answer on how to dry kelp without salt: our river would be grateful.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """It is told in any words, and what was explained stays explained."""
        assert raised(text, "stale.fact", OLD) == []

    @pytest.mark.parametrize(
        "text",
        [
            "Your kelpie-log is what we need.",
            "We love what you are building with kelpie-log.",
            "kelpie-log caught our eye.",
            "Your kelpie-log extension is in use here.",
            "I use kelpie-log.",
            "With kelpie-log you are close to us.",
            "kelpie-log shows what you do.",
            "Your latest thing, kelpie-log, is fine.",
            "In your post Notes on kelp it stands.",
            "In your answer on how to dry kelp without salt you recommend sun.",
        ],
    )
    def test_fires(self, text: str) -> None:
        """Told as if it were of today, it is found."""
        assert raised(text, "stale.fact", OLD) == [f"warning: {text}"]


class TestCredit:
    """Who says that it is nothing new offers nothing new."""

    @pytest.mark.parametrize(
        "text",
        [
            "I would be a fool to offer you search as something new.",
            "You've written what they need, bar the lamp, and I should blush to call search new to you.",
            "I'd feel silly offering you search as an adventure, something new and all.",
            "Far be it from me to call search something new.",
            "It would be coals to Newcastle to teach you search.",
            "Search is hardly a new subject for you.",
            "I can't sell you search as something new.",
            "You would laugh if I called search a new field for you.",
            "It would be an insult to call search a new topic for you.",
            "To call search new to you would be absurd if I tried, silly of me.",
            "Search is anything but new to you.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """In whatever words."""
        assert raised(text, "overlap.pitched_as_new") == []

    @pytest.mark.parametrize(
        "text",
        [
            "Search would be something new for you, new to you at least.",
            "Here is something you have never done before: search.",
            "You have not built search before, so this is it.",
            "Search is completely new ground for you.",
            "You will get to know search.",
            "Try your hand at search.",
            "It is a chance to learn search.",
            "Search, for the first time.",
            "Search is a new field for you.",
            "We would teach you search.",
        ],
    )
    def test_fires(self, text: str) -> None:
        """Who calls it new is told, in whatever words."""
        assert raised(text, "overlap.pitched_as_new") != []


class TestSwap:
    """What belongs to a sentence of theirs is theirs."""

    BODY = (
        "Your search-index finds what is misspelt.",
        "The index behind the library search starts from scratch.",
        "Without it the lamp finds no book in under a minute.",
        "The rooms are bright.",
        "The desks are new.",
    )

    def _share(self, body: str, reply: str) -> list[str]:
        e = attrs.evolve(E, candidate=attrs.evolve(MIRA, reply=Reply(reply)))
        return raised(f"{HI}\n\n{body}\n\nShall we talk on Tuesday 19 May, 20 minutes?", "specificity.swap", e)

    def test_problem_beside(self) -> None:
        """The problem that stands beside their work is told of them; in another block it is not."""
        beside = f"{' '.join(self.BODY)} The tea is hot. The walls are white."
        assert self._share(beside, "Yes?") == []
        assert self._share(beside.replace("misspelt. ", "misspelt.\n\n"), "Yes?") != []

    def test_answers(self) -> None:
        """Who answers what they asked speaks to nobody else."""
        body = "Your search-index is why. Shifts: two a day. The nights are free here. The rooms are bright."
        body += " The tea is hot here."
        asked = "How do shifts work, and do you do nights?"
        assert self._share(f"{body} The desks are new.", asked) == []
        assert self._share(f"{body} The desks are new.", "Fine.") != []

    def test_their_words(self) -> None:
        """Who takes up what they wrote speaks to them; pay does not count."""
        body = "Your search-index is why. You like quiet, as do we. You have a garden. The desks are new. It rains."
        assert self._share(f"{body} It pays 40,000 EUR a year.", "I like quiet and my garden.") == []

    def test_nothing_of_theirs(self) -> None:
        """Where nothing is theirs, nothing belongs to it."""
        body = "Shifts: two a day. The nights are free here. The rooms are bright."
        assert self._share(body, "How do shifts work, and do you do nights?") == ["error:"]


class TestTwoAsks:
    """One more day for one more thing is one more ask."""

    @pytest.mark.parametrize(
        ("more", "count"),
        [
            ("And could you also have coffee with us on Monday 25 May, for thirty minutes?", 1),
            ("Would you besides join the fair on Monday 25 May, for an hour?", 1),
            ("Or would Monday 25 May suit you better?", 0),
            ("Could it be Monday 25 May instead?", 0),
            ("Could you also bring time on Tuesday 19 May?", 0),
        ],
    )
    def test_count(self, more: str, count: int) -> None:
        """Another day for the same is none."""
        text = SCRIPT.replace("for 45 minutes?", f"for 45 minutes? {more}")
        assert len(raised(text, "ask.count")) == count

"""Other words for the same: ranges in thousands, compound words, what is asked, taken up or told as past."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from tests.documents.rules.moves_helpers import INDEX, ROLE, SCRIPT, E, raised
from tests.helpers import MIRA, engagement, evidence

from callprep import Channel, Disclose, Identity, Paper, Project, Reply, Role, Salary

PAPER = Paper("Edit distance on paper", venue="Annals of Shelf Practice", authors=("S. Kowal",))
MAYBE = engagement(INDEX, evidence(PAPER, identity=Identity.SUGGESTED), opportunity=ROLE)
TAUGHT = evidence(
    Role(
        "Physics teacher",
        employer="Lipa School",
        started=datetime(2014, 9, 1, tzinfo=UTC),
        ended=datetime(2023, 8, 1, tzinfo=UTC),
        description="Eleven plays staged, none cancelled for rain",
    )
)
PAID = engagement(INDEX, opportunity=attrs.evolve(ROLE, salary=Salary(82_000, 98_000, "EUR", disclose=Disclose.SAY)))


class TestThousands:
    """A number in thousands is the number in full."""

    @pytest.mark.parametrize(
        "told",
        [
            "82 to 98 thousand euros",
            "82 thousand",
            "82–98k",
            "82-98k",
            "82k",
            "between 82 and 98 grand",
        ],
    )
    def test_silent(self, told: str) -> None:
        """However it is written."""
        assert raised(f"It pays {told}.", "grounding", PAID) == []

    @pytest.mark.parametrize(
        ("told", "spots"),
        [
            ("82 to 99 thousand", ["error: 99"]),
            ("82-99k", ["error: 82-99k"]),
            ("82-x9k", ["error: 82-x9k"]),
            ("82 to 98 million", ["error: 82", "error: 98"]),
            ("82 euros", ["error: 82"]),
        ],
    )
    def test_fires(self, told: str, spots: list[str]) -> None:
        """Another number is invented, and so is the same of another size."""
        assert raised(f"It pays {told}.", "grounding", PAID) == spots


class TestCompounds:
    """Ordinary words that are written with one capital."""

    @pytest.mark.parametrize(
        "word", ["T-shirt", "X-rays", "U-turn", "V-neck", "Y-axis", "A-levels", "O-ring", "L-shaped"]
    )
    def test_silent(self, word: str) -> None:
        """They name nothing."""
        assert raised(f"We saw the {word} with you.", "grounding") == []

    @pytest.mark.parametrize("word", ["T-mobile", "X-press", "K-lite"])
    def test_fires(self, word: str) -> None:
        """Names in the same form are names."""
        assert raised(f"We saw the {word} with you.", "grounding") == [f"error: {word}"]


class TestAsked:
    """What may be somebody else's is asked, and not told."""

    @pytest.mark.parametrize(
        "text",
        [
            "There is a paper in the Annals of Shelf Practice, with an S. Kowal on it. Was that yourself?",
            "Is the paper in the Annals of Shelf Practice yours?",
        ],
    )
    def test_silent(self, text: str) -> None:
        """Its names may stand in the question, and in the sentence before."""
        assert raised(text, "grounding", MAYBE) == []

    @pytest.mark.parametrize(
        "text",
        [
            "There is a paper in the Annals of Shelf Practice. It is good.",
            "There is a paper in the Annals of Shelf Practice.\n\nIs it good?",
            "You are in the Annals of Shelf Practice. Was it hard?",
            "There is a paper in the Annals of Shelf Practice.",
        ],
    )
    def test_fires(self, text: str) -> None:
        """Told it is a claim, and of them it is one even before a question."""
        found = raised(text, "grounding", MAYBE)
        assert found == ["error: Annals", "error: Shelf", "error: Practice"]

    def test_invented(self) -> None:
        """A question holds nothing that nobody found."""
        assert raised("Is the paper in the Hermes Letters yours?", "grounding", MAYBE) != []

    def test_writing(self) -> None:
        """In writing nothing of it stands, not even asked."""
        text = "Is the paper in the Annals of Shelf Practice yours?"
        assert raised(text, "grounding", MAYBE, Channel.MAIL) != []


class TestNamedAndToldPast:
    """A work that is only named takes its age from the sentence behind it."""

    OLD = engagement(evidence(Project("rowbot", active=datetime(2019, 11, 29, tzinfo=UTC))), opportunity=ROLE)

    @pytest.mark.parametrize("text", ["Why you? Rowbot. You built it as a thesis.", "Rowbot. Years ago, I know."])
    def test_silent(self, text: str) -> None:
        """As past."""
        assert raised(text, "stale.fact", self.OLD, Channel.MAIL) == []

    @pytest.mark.parametrize(
        "text",
        [
            "Why you? Rowbot. It is what we need.",
            "Why you? Rowbot.\n\nYou built things.",
            "Your rowbot is the very thing for us. You built it.",
            "Rowbot.",
        ],
    )
    def test_fires(self, text: str) -> None:
        """Not where nothing is told, in another paragraph, or where the sentence says more than the name."""
        assert len(raised(text, "stale.fact", self.OLD, Channel.MAIL)) == 1


class TestTakenUp:
    """Who takes up what they said does not yet tell of the company."""

    TWO = "We make reading lamps, and Lumen One reads aloud. Our lamps hang in libraries."

    @pytest.mark.parametrize("first", ["We do.", "Every maker of reading lamps tells me that.", "I hear this a lot."])
    def test_silent(self, first: str) -> None:
        """Two sentences behind it are two."""
        assert raised(f"{first} {self.TWO}", "company.monologue") == []

    @pytest.mark.parametrize("first", ["We make lamps that blind people hear.", "Lumen Works makes lamps."])
    def test_fires(self, first: str) -> None:
        """A third sentence of the company is one, and a short one that tells something too."""
        assert len(raised(f"{first} {self.TWO}", "company.monologue")) == 1

    def test_behind(self) -> None:
        """Nothing is taken up in the midst of a talk."""
        assert len(raised(f"{self.TWO} Every reader of our lamps tells us that.", "company.monologue")) == 1


class TestAllusions:
    """What they did for years, and what is repeated of their record word for word, is theirs."""

    ASKED = engagement(INDEX, TAUGHT, candidate=attrs.evolve(MIRA, reply=Reply("Yes, call.")), opportunity=ROLE)

    def _named(self, told: str) -> list[str]:
        text = SCRIPT.replace(
            'Your search-index and your talk "Small indexes" are why I ring.', f"Your search-index. {told}"
        )
        return raised(text, "specificity.min", self.ASKED)

    @pytest.mark.parametrize(
        "told",
        [
            "Nine years of physics: that is long.",
            "8 years in physics class is long.",
            "Plays staged, none cancelled for rain: I like that.",
        ],
    )
    def test_silent(self, told: str) -> None:
        """They are a second thing of theirs."""
        assert self._named(told) == []

    @pytest.mark.parametrize(
        "told",
        [
            "Three years of physics: that is long.",
            "Nine years of cooking: that is long.",
            "None cancelled, in the rain.",
        ],
    )
    def test_fires(self, told: str) -> None:
        """Other years, another subject, and a few of the words are none."""
        assert len(self._named(told)) == 1

    def test_ongoing(self) -> None:
        """A job that goes on lasts until today, and one without a beginning no years."""
        since = evidence(Role("Physics tutor", started=datetime(2021, 5, 1, tzinfo=UTC), current=True))
        never = evidence(Role("Physics coach"))
        text = SCRIPT.replace(
            'Your search-index and your talk "Small indexes" are why I ring.',
            "Your search-index. Five years of physics.",
        )
        found = [raised(text, "specificity.min", engagement(INDEX, one, opportunity=ROLE)) for one in (since, never)]
        assert list(map(len, found)) == [0, 1]


class TestNoticeAndStep:
    """How to refuse more, and the length of the next step are no sentences that could be personal."""

    BODY = (
        "Your search-index is why I write. It forgives what is misspelt. The desks are new. The rooms are bright. "
        "The walls are white. The tea is hot. The roof is green. The stairs are wide. The doors are blue."
    )

    def _share(self, foot: str) -> list[str]:
        return raised(f"Dear Mira,\n\n{self.BODY}\n\n{foot}", "specificity.swap", E, Channel.MAIL)

    def test_silent(self) -> None:
        """They do not count."""
        foot = "Should you not wish to be contacted, a short reply suffices, and I delete it."
        assert self._share(foot) == []
        assert self._share("Would a visit suit you on Tuesday 19 May? One hour, and coffee is there.") == []

    def test_fires(self) -> None:
        """Other sentences at the end do, and a question is no notice."""
        assert self._share("The lamps are warm. The bells are loud.") != []
        assert self._share("The garden is open on the public holidays too. Is it much for you to be contacted?") != []

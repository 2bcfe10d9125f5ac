"""Private matters in what was typed in or read from a file: they go where an engagement is made of it."""

from __future__ import annotations

import attrs
import pytest
from tests.helpers import MIRA, OPPORTUNITY, SEEN, TODAY, dossier, evidence

from callprep import PITCH, About, Caller, Channel, Engagement, Fact, Form, Post, Project, Wish, disclose
from callprep.insight.sensitive import kinds, without_private

TITLES = (
    ("My year with chemotherapy", "health"),
    ("Why our union won", "union"),
    ("Praying at work", "religion"),
    ("Coming out at a bank", "orientation"),
    ("Why I vote Green", "politics"),
    ("Living with bipolar disorder and graphs", "health"),
    ("Raising twins and a compiler", "pregnancy and family"),
    ("My divorce and my dotfiles", "marital status"),
)


def engaged(*facts: Fact) -> Engagement:
    """Make an engagement of facts that nobody screened."""
    return Engagement(MIRA, dossier(*facts), OPPORTUNITY, Caller("Marta", "Lumen Works"), today=TODAY)


class TestEngagement:
    """The border."""

    @pytest.mark.parametrize(("title", "kind"), TITLES)
    def test_title(self, title: str, kind: str) -> None:
        """A post whose title tells a private matter goes whole; its kind is counted, and no page holds a word of it."""
        e = engaged(Post(title, ("search",), SEEN), Post("On tides", ("search",), SEEN))
        assert [item.fact.title for item in e.dossier.evidence] == ["On tides"]
        assert e.dossier.dropped == ((kind, 1),)
        pitch = PITCH.write(e)
        assert title not in f"{pitch}{pitch.html()}{e.to_json()}"

    def test_read_back(self) -> None:
        """What comes from JSON passes as well, and passes once."""
        raw = engaged().to_json()
        unscreened = attrs.evolve(dossier(Post("Why our union won", (), SEEN)), dropped=(("health", 2), ("union", 1)))
        whole = Engagement(MIRA, unscreened, OPPORTUNITY, Caller("Marta", "Lumen Works"), today=TODAY)
        assert whole.dossier.dropped == (("health", 2), ("union", 2))
        again = Engagement.from_json(whole.to_json())
        assert again == whole
        assert again.with_sent("Hello").dossier is again.dossier
        assert "union" not in raw

    def test_part(self) -> None:
        """Of a project only the clause goes, of its tags only those that tell."""
        e = engaged(Project("tides", description="Counts waves. I am autistic.", topics=("waves", "sikh")))
        (item,) = e.dossier.evidence
        assert item.fact == Project("tides", description="Counts waves.", topics=("waves",))

    def test_another_language(self) -> None:
        """What is in another language was put in by somebody, and stays."""
        wish = Wish("Ich möchte gern ein Team von jungen Leuten führen und von ihnen lernen")
        e = engaged(wish, About("Mira", bio="Ich baue Karten und Werkzeuge für Menschen, die reisen."))
        assert e.dossier.evidence[0].fact == wish
        assert e.dossier.dropped == ()

    def test_nothing_to_take(self) -> None:
        """A dossier without any comes back as it was, a long text included."""
        whole = dossier(Project("tides", description="Counts waves. " * 200), Post("On tides"))
        assert without_private(whole) is whole
        long = dossier(Project("tides", description="Counts waves. " * 200 + "I am autistic."))
        assert without_private(long).dropped == (("disability", 1),)


class TestDisclosure:
    """The table, for a fact that stands in no engagement."""

    @pytest.mark.parametrize(("title", "kind"), TITLES)
    def test_known(self, title: str, kind: str) -> None:
        """It is neither said nor asked anywhere, and the reason names the kind and not the matter."""
        item = evidence(Post(title, ("search",), SEEN))
        for channel in set(Channel) - {Channel.INTERNAL}:
            told = disclose(item, channel, TODAY)
            assert told.form is Form.KNOW
            assert "sensitive" in told.clauses
            assert f"it is a private matter, and nobody's business ({kind})" in told.why
            assert title not in told.why

    def test_part(self) -> None:
        """Of a fact that may stay, the part that tells is known alone."""
        item = evidence(Project("tides", description="I am autistic, and I am a diabetic"))
        assert "sensitive" not in disclose(item, Channel.CALL, TODAY).clauses
        told = disclose(item, Channel.CALL, TODAY, part="description")
        assert "sensitive" in told.clauses
        assert "(disability, health)" in told.why
        assert "sensitive" not in disclose(item, Channel.CALL, TODAY, part="title").clauses

    def test_kinds(self) -> None:
        """A fact that may be kept tells no kind."""
        assert kinds(Post("On tides")) == ()

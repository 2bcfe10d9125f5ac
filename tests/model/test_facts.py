"""Facts: what every one of them can say, and what the sensitive filter leaves of it."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest

from callprep import (
    About,
    Account,
    Aspect,
    Coverage,
    Education,
    Fact,
    Interest,
    Link,
    Mention,
    Role,
    Said,
    Skill,
    Wish,
)
from callprep.model._fact import without_sensitive
from callprep.model.facts import Screened, built_in_facts

OLD, NEW = datetime(2020, 1, 2, tzinfo=UTC), datetime(2024, 3, 4, tzinfo=UTC)
GITHUB = Account("github", "mira")


def cut(text: str) -> Screened:
    """Take "[secret]" out, as the filter takes out a clause."""
    return Screened(text.replace("[secret]", "").strip(), ("secret",) if "[secret]" in text else ())


@pytest.mark.parametrize("kind", built_in_facts(), ids=lambda kind: kind.__name__)
class TestEvery:
    """What holds for each class of facts that callprep brings."""

    def test_is_a_value(self, kind: type[attrs.AttrsInstance]) -> None:
        """It is frozen and slotted, so that it can be shared, hashed and cited."""
        assert "__slots__" in vars(kind)
        assert kind.__setattr__ is not object.__setattr__

    def test_members(self, kind: type[Fact]) -> None:
        """It has the members of a fact."""
        assert {"aspect", "title", "topics", "when", "screened"} <= set(dir(kind))

    def test_is_public(self, kind: type[Fact]) -> None:
        """It is had by name from the front door."""
        import callprep  # noqa: PLC0415 -- as somebody else would

        assert getattr(callprep, kind.__name__) is kind


@pytest.mark.parametrize(
    ("fact", "aspect", "title", "when"),
    [
        (Skill("Kotlin", seen=NEW), Aspect.SKILL, "Kotlin", NEW),
        (Interest("Football", personal=True, seen=NEW), Aspect.INTEREST, "Football", NEW),
        (Wish("Lead a team", stated=NEW), Aspect.ASPIRATION, "Lead a team", NEW),
        (Role("Engineer", started=OLD, ended=NEW), Aspect.BACKGROUND, "Engineer", NEW),
        (Role("Engineer", started=OLD), Aspect.BACKGROUND, "Engineer", OLD),
        (Education("Physics", ended=NEW), Aspect.BACKGROUND, "Physics", NEW),
        (Said("I draw maps", said=NEW), Aspect.BACKGROUND, "I draw maps", NEW),
        (Link(GITHUB, "me", NEW), Aspect.BACKGROUND, "github mira", NEW),
        (About("Mira", since=NEW), Aspect.BACKGROUND, "Mira", None),
        (Mention("A talk", "https://a.example", published=NEW), Aspect.BACKGROUND, "A talk", NEW),
        (Coverage("repositories", 10, 38), Aspect.BACKGROUND, "10 of 38 repositories read", None),
        (Coverage("posts", 10), Aspect.BACKGROUND, "10 of more posts read", None),
    ],
    ids=lambda value: type(value).__name__ if hasattr(value, "aspect") else "",
)
def test_says(fact: Fact, aspect: Aspect, title: str, when: datetime | None) -> None:
    """Each fact says what it is, what to call it, and when it was last true; silence about time stays silence."""
    assert (fact.aspect, fact.title, fact.when) == (aspect, title, when)
    assert isinstance(fact.topics, tuple)


@pytest.mark.parametrize(
    ("fact", "left"),
    [
        (Skill("Kotlin", ("a", "[secret]")), Skill("Kotlin", ("a",))),
        (Skill("[secret]"), None),
        (Interest("[secret] fans"), None),
        (Wish("[secret]"), None),
        (Role("Engineer", description="Built maps. [secret]"), Role("Engineer", description="Built maps.")),
        (Role("Engineer", description="[secret]"), Role("Engineer", description=None)),
        (Role("[secret] officer", description="Built maps"), None),
        (Education("[secret]", "Lagos"), None),
        (Said("I draw maps. [secret]"), Said("I draw maps.")),
        (Said("[secret]"), None),
        (Link(GITHUB, "[secret]"), Link(GITHUB, "[secret]")),
        (About("Mira", "Maps [secret]", "[secret]"), About("Mira", "Maps", None)),
        (About("Mira", topics=("x", "[secret]")), About("Mira", topics=("x",))),
        (Mention("[secret]", "https://a.example"), None),
        (Mention("T", "https://a.example", "a [secret]"), Mention("T", "https://a.example", "a")),
        (Coverage("[secret]", 1), Coverage("[secret]", 1)),
    ],
    ids=str,
)
def test_screened(fact: Fact, left: Fact | None) -> None:
    """Sensitive clauses go, the work beside them stays; where the name itself is sensitive, the whole fact goes."""
    assert fact.screened(cut) == left


@pytest.mark.parametrize(
    "fact",
    [Skill("a", ("b",)), Interest("a"), Wish("a"), Role("a", description="b"), Education("a"), Said("a"), About("a")],
    ids=str,
)
def test_untouched(fact: Fact) -> None:
    """What holds nothing sensitive is the same object as before."""
    assert fact.screened(cut) is fact


def test_no_guess_at_work_wishes() -> None:
    """Where a profile does not say, "open to work" is unknown, and so is a job's being current."""
    assert About("Mira").open_to_work is None
    assert Role("Engineer", started=OLD).current is None


@attrs.frozen
class Place:
    """A stranger's value that has no topics."""

    title: str


def test_without_topics() -> None:
    """The filter serves classes without topics too."""
    place = Place("Lagos")
    assert without_sensitive(place, cut, title="title") is place
    assert without_sensitive(Place("[secret]"), cut, title="title") is None

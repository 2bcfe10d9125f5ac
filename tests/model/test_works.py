"""Works: whose they are, when they were, and what the sensitive filter leaves of them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from callprep import Answer, Aspect, Fact, Paper, Patent, Post, Project, ProjectRole, Screened, Talk

OLD, NEW = datetime(2020, 1, 2, tzinfo=UTC), datetime(2024, 3, 4, tzinfo=UTC)
DONE = Aspect.ACCOMPLISHMENT


def cut(text: str) -> Screened:
    """Take "[secret]" out, as the filter takes out a clause."""
    return Screened(text.replace("[secret]", "").strip(), ("secret",) if "[secret]" in text else ())


@pytest.mark.parametrize(
    ("role", "aspect"),
    [(ProjectRole.OWNER, DONE), (ProjectRole.CONTRIBUTOR, DONE), (ProjectRole.FORK, Aspect.BACKGROUND)],
)
def test_a_fork_is_no_own_work(role: ProjectRole, aspect: Aspect) -> None:
    """What somebody owns or helped to build is an accomplishment; a fork never is."""
    assert Project("Maps", role).aspect is aspect


@pytest.mark.parametrize(
    ("fact", "aspect", "when"),
    [
        (Project("a", created=OLD, active=NEW), DONE, NEW),
        (Project("a", created=OLD), DONE, OLD),
        (Project("a"), DONE, None),
        (Answer("a", answered=NEW), Aspect.SKILL, NEW),
        (Post("a", published=NEW), Aspect.INTEREST, NEW),
        (Paper("a", published=NEW), DONE, NEW),
        (Patent("a", "EP1", filed=OLD, published=NEW), DONE, NEW),
        (Patent("a", "EP1", filed=OLD), DONE, OLD),
        (Talk("a", given=NEW), DONE, NEW),
    ],
    ids=str,
)
def test_says(fact: Fact, aspect: Aspect, when: datetime | None) -> None:
    """Each work says what it is and when it was last touched, and nothing where nobody said."""
    assert (fact.aspect, fact.when, fact.title) == (aspect, when, "a")


@pytest.mark.parametrize(
    ("fact", "left"),
    [
        (Project("a", description="Maps. [secret]"), Project("a", description="Maps.")),
        (Project("a", topics=("x", "[secret]")), Project("a", topics=("x",))),
        (Project("[secret]", description="Maps"), None),
        (Answer("[secret]?"), None),
        (Post("a", summary="[secret]"), Post("a")),
        (Post("a", summary="b"), Post("a", summary="b")),
        (Post("[secret]", summary="b"), None),
        (Talk("[secret]"), None),
        (Talk("a", event="[secret] summit"), None),
        (Talk("a"), Talk("a")),
        (Paper("[secret] in mice", ("x", "[secret]")), Paper("[secret] in mice", ("x",))),
        (Patent("[secret] meter", "EP1", topics=("[secret]",)), Patent("[secret] meter", "EP1")),
    ],
    ids=str,
)
def test_screened(fact: Fact, left: Fact | None) -> None:
    """Sensitive clauses and topics go; the title of a paper or patent is the work itself, and stays."""
    assert fact.screened(cut) == left


def test_application_is_no_patent() -> None:
    """A patent is an application until somebody says that it was granted."""
    assert Patent("a", "EP1").granted is False

"""What can be known about a candidate: frozen statements, each with an aspect, a title, topics and a time.

`Fact` is a protocol: an adapter brings its own class without inheriting from anything. Fields are plain tuples and
plain values without converters, so that type checkers accept a fact class where the protocol is asked for.
"""

from __future__ import annotations

from datetime import datetime

import attrs

from callprep.model._fact import NOT_JUDGED, Aspect, Fact, Screen, Screened, without_sensitive
from callprep.model.accounts import Account
from callprep.model.works import Answer, Paper, Patent, Post, Project, ProjectRole, Talk

__all__ = [
    "NOT_JUDGED",
    "About",
    "Answer",
    "Aspect",
    "Coverage",
    "Education",
    "Fact",
    "Interest",
    "Link",
    "Mention",
    "Paper",
    "Patent",
    "Post",
    "Project",
    "ProjectRole",
    "Role",
    "Said",
    "Screen",
    "Screened",
    "Skill",
    "Talk",
    "Wish",
    "built_in_facts",
]


@attrs.frozen
class Skill:
    """A technology or field the person has shown or named; `basis` says how, in the source's terms.

    `score` and `count` are the source's own figures (votes and answers on Stack Overflow).
    """

    title: str
    topics: tuple[str, ...] = ()
    basis: str | None = None
    score: int | None = None
    count: int | None = None
    seen: datetime | None = None

    @property
    def aspect(self) -> Aspect:
        """A skill."""
        return Aspect.SKILL

    @property
    def when(self) -> datetime | None:
        """When it was last shown."""
        return self.seen

    def screened(self, screen: Screen, /) -> Skill | None:
        """Drop the skill where its name is sensitive."""
        return without_sensitive(self, screen, name="title")


@attrs.frozen
class Interest:
    """Something the person is drawn to; `personal` tells a hobby from a professional interest.

    `basis` says how it is known, in the source's terms.
    """

    title: str
    topics: tuple[str, ...] = ()
    personal: bool = False
    basis: str | None = None
    seen: datetime | None = None

    @property
    def aspect(self) -> Aspect:
        """An interest."""
        return Aspect.INTEREST

    @property
    def when(self) -> datetime | None:
        """When it was last shown."""
        return self.seen

    def screened(self, screen: Screen, /) -> Interest | None:
        """Drop the interest where its name is sensitive."""
        return without_sensitive(self, screen, title="title")


@attrs.frozen
class Wish:
    """An aspiration in the person's own words; never a guess."""

    title: str
    topics: tuple[str, ...] = ()
    stated: datetime | None = None

    @property
    def aspect(self) -> Aspect:
        """An aspiration."""
        return Aspect.ASPIRATION

    @property
    def when(self) -> datetime | None:
        """When it was stated."""
        return self.stated

    def screened(self, screen: Screen, /) -> Wish | None:
        """Drop the wish where it is sensitive."""
        return without_sensitive(self, screen, title="title")


@attrs.frozen
class Role:
    """A job: what somebody was, where, from when to when; `current` is None where nobody said."""

    title: str
    employer: str | None = None
    started: datetime | None = None
    ended: datetime | None = None
    current: bool | None = None
    topics: tuple[str, ...] = ()
    description: str | None = None

    @property
    def aspect(self) -> Aspect:
        """Background."""
        return Aspect.BACKGROUND

    @property
    def when(self) -> datetime | None:
        """The end, else the beginning."""
        return self.ended or self.started

    def screened(self, screen: Screen, /) -> Role | None:
        """Drop sensitive clauses of the description."""
        return without_sensitive(self, screen, name="title", texts=("description",))


@attrs.frozen
class Education:
    """A course of study. No age is ever derived from its years."""

    title: str
    school: str | None = None
    topics: tuple[str, ...] = ()
    ended: datetime | None = None

    @property
    def aspect(self) -> Aspect:
        """Background."""
        return Aspect.BACKGROUND

    @property
    def when(self) -> datetime | None:
        """When it ended."""
        return self.ended

    def screened(self, screen: Screen, /) -> Education | None:
        """Drop the entry where its title is sensitive."""
        return without_sensitive(self, screen, name="title")


@attrs.frozen
class Said:
    """Told to us by the candidate, on a call or in a mail: the evidence of highest trust."""

    title: str
    topics: tuple[str, ...] = ()
    said: datetime | None = None
    where: str = "mail"

    @property
    def aspect(self) -> Aspect:
        """Background, until a reader says more."""
        return Aspect.BACKGROUND

    @property
    def when(self) -> datetime | None:
        """When it was said."""
        return self.said

    def screened(self, screen: Screen, /) -> Said | None:
        """Drop the sensitive clauses of what was said."""
        result = screen(self.title)
        if not result.categories:
            return self
        return attrs.evolve(self, title=result.kept) if result.kept else None


@attrs.frozen
class Link:
    """Another account that a profile names; `rel` says how ("me", "sameAs", "profile field", "plain" …)."""

    account: Account
    rel: str
    seen: datetime | None = None

    @property
    def aspect(self) -> Aspect:
        """Background."""
        return Aspect.BACKGROUND

    @property
    def title(self) -> str:
        """The account, as one would say it."""
        return str(self.account)

    @property
    def topics(self) -> tuple[str, ...]:
        """None: an address is about nothing."""
        return ()

    @property
    def when(self) -> datetime | None:
        """When the link was seen."""
        return self.seen

    def screened(self, screen: Screen, /) -> Link | None:
        """Keep it: an account is judged by identity, not by words."""
        del screen
        return self


@attrs.frozen
class About:
    """What a profile says of its owner.

    `open_to_work` is None where nobody said: silence is never "not looking". `since` is when the account was made.
    """

    name: str
    headline: str | None = None
    bio: str | None = None
    place: str | None = None
    employer: str | None = None
    open_to_work: bool | None = None
    since: datetime | None = None
    topics: tuple[str, ...] = ()
    figures: tuple[tuple[str, int], ...] = ()

    @property
    def aspect(self) -> Aspect:
        """Background."""
        return Aspect.BACKGROUND

    @property
    def title(self) -> str:
        """The display name."""
        return self.name

    @property
    def when(self) -> datetime | None:
        """None: a profile says what is, not when."""
        return None

    def screened(self, screen: Screen, /) -> About | None:
        """Drop the sensitive clauses of headline and bio."""
        return without_sensitive(self, screen, texts=("headline", "bio"))


@attrs.frozen
class Mention:
    """A search hit: never more than "possibly about them"."""

    title: str
    url: str
    snippet: str | None = None
    topics: tuple[str, ...] = ()
    published: datetime | None = None

    @property
    def aspect(self) -> Aspect:
        """Background."""
        return Aspect.BACKGROUND

    @property
    def when(self) -> datetime | None:
        """When the page was published."""
        return self.published

    def screened(self, screen: Screen, /) -> Mention | None:
        """Drop the hit where its title is sensitive, and sensitive clauses of its snippet."""
        return without_sensitive(self, screen, title="title", texts=("snippet",))


@attrs.frozen
class Coverage:
    """How much of what there is was read: "10 of 38 repositories". `total` is None where nobody said."""

    what: str
    read: int
    total: int | None = None

    @property
    def aspect(self) -> Aspect:
        """Background."""
        return Aspect.BACKGROUND

    @property
    def title(self) -> str:
        """The sentence a reader needs."""
        return f"{self.read} of {'more' if self.total is None else self.total} {self.what} read"

    @property
    def topics(self) -> tuple[str, ...]:
        """None: it is about the reading, not the person."""
        return ()

    @property
    def when(self) -> datetime | None:
        """None: the provenance says when it was read."""
        return None

    def screened(self, screen: Screen, /) -> Coverage | None:
        """Keep it: it holds nobody's words."""
        del screen
        return self


def built_in_facts() -> tuple[type[Fact], ...]:
    """Give the fact classes that callprep brings."""
    return (
        Project,
        Answer,
        Post,
        Paper,
        Patent,
        Talk,
        Skill,
        Interest,
        Wish,
        Role,
        Education,
        Said,
        Link,
        About,
        Mention,
        Coverage,
    )

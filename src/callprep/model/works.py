"""Facts about what somebody made: projects, answers, posts, papers, patents, talks."""

from __future__ import annotations

import enum
from datetime import datetime

import attrs

from callprep.model._fact import Aspect, Screen, without_sensitive

__all__ = ["Answer", "Paper", "Patent", "Post", "Project", "ProjectRole", "Talk"]


class ProjectRole(enum.Enum):
    """What a person is to a project; a fork is never an own work.

    A maintainer is somebody whom the project itself names as one; who owns the place it stands in is its owner.
    """

    OWNER = "owner"
    MAINTAINER = "maintainer"
    CONTRIBUTOR = "contributor"
    FORK = "fork"


@attrs.frozen
class Project:
    """Something built: a repository, an app, a product of one's own.

    `stars` and the like are the source's own counters; `share` is the person's share of the work, 0 to 1, where the
    source says it. `version` and `released` are its latest release. `created`, `active` (last change) and `released`
    are aware, UTC.
    """

    title: str
    role: ProjectRole = ProjectRole.OWNER
    description: str | None = None
    url: str | None = None
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    stars: int | None = None
    forks: int | None = None
    archived: bool = False
    created: datetime | None = None
    active: datetime | None = None
    share: float | None = None
    pinned: bool = False
    version: str | None = None
    released: datetime | None = None

    @property
    def aspect(self) -> Aspect:
        """An accomplishment; a fork is background only."""
        return Aspect.BACKGROUND if self.role is ProjectRole.FORK else Aspect.ACCOMPLISHMENT

    @property
    def is_own(self) -> bool:
        """Whether it may be called theirs: they own or maintain it; neither a contribution nor a fork is."""
        return self.role in {ProjectRole.OWNER, ProjectRole.MAINTAINER}

    @property
    def when(self) -> datetime | None:
        """The last change, else the beginning."""
        return self.active or self.created

    def screened(self, screen: Screen, /) -> Project | None:
        """Drop sensitive clauses of the description and sensitive topics."""
        return without_sensitive(self, screen, name="title", texts=("description",))


@attrs.frozen
class Answer:
    """An answer given in public; `score` is the site's votes, `title` the question it answers."""

    title: str
    topics: tuple[str, ...] = ()
    score: int | None = None
    accepted: bool = False
    answered: datetime | None = None
    url: str | None = None
    attribution: str | None = None

    @property
    def aspect(self) -> Aspect:
        """Knowing how to explain is a skill."""
        return Aspect.SKILL

    @property
    def when(self) -> datetime | None:
        """When it was answered."""
        return self.answered

    def screened(self, screen: Screen, /) -> Answer | None:
        """Drop the answer where its question is sensitive."""
        return without_sensitive(self, screen, name="title")


@attrs.frozen
class Post:
    """Something the person published: a blog entry, an article, a story."""

    title: str
    topics: tuple[str, ...] = ()
    published: datetime | None = None
    summary: str | None = None
    url: str | None = None

    @property
    def aspect(self) -> Aspect:
        """What one writes about is what one is interested in."""
        return Aspect.INTEREST

    @property
    def when(self) -> datetime | None:
        """When it was published."""
        return self.published

    def screened(self, screen: Screen, /) -> Post | None:
        """Drop sensitive clauses of the summary; drop the post where its title is sensitive."""
        return without_sensitive(self, screen, name="title", texts=("summary",))


@attrs.frozen
class Paper:
    """A published paper or preprint; `authors` are the printed names, `position` counts from 1."""

    title: str
    topics: tuple[str, ...] = ()
    venue: str | None = None
    published: datetime | None = None
    doi: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    position: int | None = None

    @property
    def aspect(self) -> Aspect:
        """A paper is an accomplishment."""
        return Aspect.ACCOMPLISHMENT

    @property
    def when(self) -> datetime | None:
        """When it was published."""
        return self.published

    def screened(self, screen: Screen, /) -> Paper | None:
        """Drop sensitive topics; a paper's title is the work itself."""
        return without_sensitive(self, screen)


@attrs.frozen
class Patent:
    """A patent; `granted` False says application, never more.

    `inventors` are the printed names, empty where the source names none: then nobody is called its only inventor.
    """

    title: str
    number: str
    granted: bool = False
    topics: tuple[str, ...] = ()
    filed: datetime | None = None
    published: datetime | None = None
    url: str | None = None
    inventors: tuple[str, ...] = ()

    @property
    def aspect(self) -> Aspect:
        """A patent is an accomplishment."""
        return Aspect.ACCOMPLISHMENT

    @property
    def when(self) -> datetime | None:
        """When it was published, else filed."""
        return self.published or self.filed

    def screened(self, screen: Screen, /) -> Patent | None:
        """Drop sensitive topics; a patent's title is the work itself."""
        return without_sensitive(self, screen)


@attrs.frozen
class Talk:
    """A talk given in public."""

    title: str
    event: str | None = None
    topics: tuple[str, ...] = ()
    given: datetime | None = None
    url: str | None = None

    @property
    def aspect(self) -> Aspect:
        """A talk is an accomplishment."""
        return Aspect.ACCOMPLISHMENT

    @property
    def when(self) -> datetime | None:
        """When it was given."""
        return self.given

    def screened(self, screen: Screen, /) -> Talk | None:
        """Drop the talk where its title is sensitive, or the name of the event: who spoke there is told by it too."""
        if self.event and screen(self.event).is_sensitive:
            return None
        return without_sensitive(self, screen, name="title")

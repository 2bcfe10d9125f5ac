"""The one kind of fact that only GitHub gives: what somebody did in public between two days, counted."""

from __future__ import annotations

from datetime import datetime

import attrs

from callprep.model.facts import Aspect, Screen

__all__ = ["Activity"]


@attrs.frozen
class Activity:
    """Public activity between two moments (aware, UTC), as counts: `(("pushes", 7), ("repositories", 2))`.

    A fact of its own, because it is none of the others: a push shows no named skill, no interest and no job. It is
    background, and its title holds both dates, so that what was captured years ago is not taken for recent.
    `seen` is when the last of it happened, None where only the window is known.
    """

    counts: tuple[tuple[str, int], ...]
    since: datetime
    until: datetime
    seen: datetime | None = None

    @property
    def aspect(self) -> Aspect:
        """Background."""
        return Aspect.BACKGROUND

    @property
    def title(self) -> str:
        """The counts and the days: "7 pushes, 2 repositories, 2012-05-20 to 2012-05-26"."""
        told = ", ".join(f"{count} {what if count != 1 else _one(what)}" for what, count in self.counts)
        return f"{told}, {self.since:%Y-%m-%d} to {self.until:%Y-%m-%d}"

    @property
    def topics(self) -> tuple[str, ...]:
        """None: counts are about nothing."""
        return ()

    @property
    def when(self) -> datetime | None:
        """When the last of it happened; a window alone does not say."""
        return self.seen

    def screened(self, screen: Screen, /) -> Activity | None:
        """Keep it: it holds nobody's words."""
        del screen
        return self


_SINGULAR = (("ies", "y"), ("shes", "sh"), ("s", ""))


def _one(what: str) -> str:
    """Say of one what is counted of many: "repositories pushed to" is a "repository pushed to"."""
    return " ".join(
        next((word.removesuffix(many) + one for many, one in _SINGULAR if word.endswith(many)), word)
        for word in what.split(" ")
    )

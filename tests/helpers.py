"""People, facts and opportunities for tests: all invented, all small, each part replaceable."""

from __future__ import annotations

from datetime import UTC, date, datetime

import attrs

from callprep import (
    Account,
    Aspect,
    Caller,
    Candidate,
    Company,
    Dossier,
    Engagement,
    Evidence,
    Fact,
    Identity,
    Opportunity,
    Provenance,
    Publisher,
    Report,
    Screen,
)

TODAY = date(2026, 5, 9)
SEEN = datetime(2026, 5, 9, 8, tzinfo=UTC)
GITHUB = Account("github", "mira-okafor-example")
BLOG = Account.page("https://mira.example/feed.xml", "feed")
MIRA = Candidate("Mira Okafor", accounts=(GITHUB,))


def evidence(
    fact: Fact,
    account: Account = GITHUB,
    *,
    identity: Identity = Identity.PROVEN,
    publisher: Publisher = Publisher.SELF,
    source: str = "test",
) -> Evidence[Fact]:
    """Give evidence of a fact, found on an account of Mira's."""
    return Evidence(fact, Provenance(source, account, account.url, account.url, SEEN, publisher), identity)


def dossier(*facts: Fact | Evidence[Fact], candidate: Candidate = MIRA) -> Dossier:
    """Give a dossier of facts, all reported by one source."""
    found = tuple(item if isinstance(item, Evidence) else evidence(item) for item in facts)
    return Dossier(candidate, (Report("test", found),), SEEN)


OPPORTUNITY = Opportunity(
    "Search engineer",
    Company("Lumen Works", one_liner="the makers of a reading lamp that listens"),
    first_project="the index behind the library search, from scratch",
    learning=("with the speech team, answers read out loud",),
)


def engagement(
    *facts: Fact | Evidence[Fact],
    candidate: Candidate = MIRA,
    opportunity: Opportunity = OPPORTUNITY,
    today: date = TODAY,
    minutes: int = 10,
) -> Engagement:
    """Give an engagement of Mira and Lumen Works over these facts."""
    known = dossier(*facts, candidate=candidate)
    return Engagement(candidate, known, opportunity, Caller("Tomas", "Lumen Works"), today=today, minutes=minutes)


@attrs.frozen
class Concert:
    """A class of fact that is somebody else's."""

    title: str
    topics: tuple[str, ...] = ()
    when: datetime | None = None

    @property
    def aspect(self) -> Aspect:
        """An accomplishment."""
        return Aspect.ACCOMPLISHMENT

    def screened(self, screen: Screen, /) -> Concert | None:
        """Keep it."""
        del screen
        return self

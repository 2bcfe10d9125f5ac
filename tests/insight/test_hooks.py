"""Rules of what a conversation could open with."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.helpers import BLOG, OPPORTUNITY, SEEN, TODAY, dossier, evidence

from callprep import Evidence, Fact, Identity, Interest, Post, Publisher
from callprep.insight.hooks import FRESH_DAYS, Hook, hooks

CLUB = ("Harbour Rovers", "football")


def found(*facts: Fact | Evidence[Fact], today: date = TODAY) -> tuple[Hook, ...]:
    """Give the hooks of these facts."""
    return hooks(dossier(*facts), OPPORTUNITY.spoken(), today)


class TestPersonal:
    """One hobby, in their own fresh words."""

    @pytest.mark.parametrize(("days", "there"), [(0, True), (FRESH_DAYS, True), (FRESH_DAYS + 1, False), (-1, False)])
    def test_perishes(self, days: int, *, there: bool) -> None:
        """A personal hook lives fourteen days from its date; one from the future is none."""
        post = Post("We won", CLUB, SEEN)
        assert bool(found(post, today=TODAY + timedelta(days=days))) is there

    def test_is_called_by_the_club(self) -> None:
        """It is called by its most telling topic, a club rather than its sport."""
        (hook,) = found(Post("We won", CLUB, SEEN))
        assert hook.subject == "Harbour Rovers"
        assert hook.personal

    def test_hobby_of_a_profile(self) -> None:
        """A listed hobby that a profile shows is one; another personal matter, or an undated one, is not."""
        (hook,) = found(
            Interest("chess", personal=True, seen=SEEN),
            Interest("poker", personal=True, seen=SEEN),
            Interest("climbing", personal=True),
            Interest("chess openings", seen=SEEN),
        )
        assert hook.subject == "chess"


class TestWork:
    """Their posts on their work."""

    def test_lives_a_year(self) -> None:
        """A post on their work lives a year."""
        post = Post("Why search forgets", ("search",), SEEN - timedelta(days=300))
        assert len(found(post)) == 1
        assert found(post, today=TODAY + timedelta(days=70)) == ()

    def test_reason_names_all_four(self) -> None:
        """The reason for the rank speaks of specificity, relevance, recency and safety."""
        (hook,) = found(Post("Why search forgets", ("search",), SEEN))
        assert [part.partition(":")[0] for part in hook.why.split("; ")] == ["specific", "relevant", "recent", "safe"]
        assert "search" in hook.touches

    def test_rank(self) -> None:
        """The freshest comes first; of one day, what touches the role."""
        facts = (Post("Tea", (), SEEN), Post("Search", ("search",), SEEN), Post("Rest", (), SEEN - timedelta(days=3)))
        assert [hook.subject for hook in found(*facts)] == ["Search", "Tea", "Rest"]

    @pytest.mark.parametrize(
        "post",
        [
            evidence(Post("Undated"), BLOG),
            evidence(Post("By others", published=SEEN), BLOG, publisher=Publisher.OTHER),
            evidence(Post("By nobody knows", published=SEEN), BLOG, publisher=Publisher.UNKNOWN),
            evidence(Post("Doubtful", published=SEEN), BLOG, identity=Identity.SUGGESTED),
        ],
    )
    def test_doubt_drops(self, post: Evidence[Fact]) -> None:
        """What has no date, is not their own word, or may not be theirs opens no call."""
        assert found(post) == ()

"""Which accounts are one person: what lets an account in, what keeps it out, and that order never matters."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.identity.links import MOST_STATED, PASSES, Person, Placed, claims, place
from callprep.inquiry.wire import Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate, NotSame
from callprep.model.evidence import Evidence, Identity, Place, Publisher, cite
from callprep.model.facts import Fact, Link, Skill

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
GITHUB = Account("github", "ada")
MASTODON = Account("mastodon", "ada@social.example")
HOME = Account.page("https://ada.example/")
BLOG = Account("feed", "https://ada.example/feed.xml")
STRANGER = Account("github", "eve")
ADA = Candidate("Ada Example", accounts=(GITHUB,))


def names(subject: Account, other: Account, rel: str = "me", *, by: Publisher = Publisher.SELF) -> Evidence[Fact]:
    """Let one account name another."""
    return cite(Link(other, rel), Response(200, received_at=NOON, url=subject.url), subject, publisher=by)


def apart(a: Account, b: Account) -> NotSame:
    """Give the recruiter's word that two are not one."""
    return NotSame(a, b, "Rita", date(2026, 5, 1))


def inside(person: Person) -> dict[Account, Identity]:
    """Say who is in, and as what."""
    return {placed.account: placed.identity for placed in person.accounts}


class TestClaims:
    """What links say."""

    def test_read(self) -> None:
        """A link is a claim: who names whom, how, where and when."""
        (claim,) = claims([names(GITHUB, MASTODON, "profile field")])
        assert (claim.subject, claim.object, claim.kind) == (GITHUB, MASTODON, "profile field")
        assert (claim.source_url, claim.seen_at, claim.weight) == (GITHUB.url, NOON, PASSES)
        assert (claim.hop.subject, claim.hop.account, claim.hop.rel) == (GITHUB, MASTODON, "profile field")

    def test_the_date_of_the_link(self) -> None:
        """A link that says since when it stands is dated so."""
        since = datetime(2025, 1, 1, tzinfo=UTC)
        item = cite(Link(MASTODON, "me", since), Response(200, received_at=NOON), GITHUB)
        assert claims([item])[0].seen_at == since

    def test_only_links(self) -> None:
        """Other facts claim nothing, nor does an account that names itself."""
        skill = cite(Skill("Python"), Response(200, received_at=NOON), GITHUB)
        assert claims([skill, names(GITHUB, Account("github", "ADA"))]) == ()

    def test_once(self) -> None:
        """The same claim twice counts once, in another way counts again."""
        given = [names(GITHUB, HOME, "me"), names(GITHUB, HOME, "me"), names(GITHUB, HOME, "website")]
        assert [claim.kind for claim in claims(given)] == ["me", "website"]

    @pytest.mark.parametrize(
        "rel",
        [
            "me", "rel-me", "sameAs", "h-card", "profile field", "website", "social account", "network account",
            "meta", "feed", "me nofollow", "researcher url",
        ],
    )  # fmt: skip
    def test_own_words(self, rel: str) -> None:
        """What a profile calls its own passes, whatever the site's word for it."""
        assert claims([names(GITHUB, HOME, rel)])[0].passes

    @pytest.mark.parametrize(
        "rel", ["plain", "Plain ", "", "friend", "me friend", "works at", "colleague met", "maintains"]
    )
    def test_others(self, rel: str) -> None:
        """Plain links, friends, employers and the like never pass."""
        assert not claims([names(GITHUB, HOME, rel)])[0].passes

    @pytest.mark.parametrize("by", [Publisher.OTHER, Publisher.UNKNOWN])
    def test_somebody_elses_word(self, by: Publisher) -> None:
        """What somebody else wrote on the profile is not the owner's word."""
        assert not claims([names(GITHUB, HOME, "me", by=by)])[0].passes


class TestPlace:
    """Who is in."""

    def test_seeds(self) -> None:
        """What the recruiter gave is proven, and has no path."""
        assert place(ADA, []) == Person((Placed(GITHUB, Identity.PROVEN),))

    def test_files(self) -> None:
        """An account of a file that the recruiter gave is a seed too, and so is what it names one step away."""
        cv = Account("jsonresume", "cv.json")
        item = cite(Link(HOME, "profile field"), Place("cv.json", "basics.url", NOON), cv)
        assert inside(place(Candidate("Ada"), [item])) == {cv: Identity.PROVEN, HOME: Identity.STATED}

    def test_stated(self) -> None:
        """What a seed names as its own is stated, by a path of one step."""
        placed = place(ADA, [names(GITHUB, HOME, "website")]).of(HOME)
        assert placed.identity is Identity.STATED
        assert [(hop.subject, hop.account, hop.rel, hop.url) for hop in placed.path] == [
            (GITHUB, HOME, "website", GITHUB.url)
        ]

    def test_two_steps(self) -> None:
        """What a stated account names is stated too, and its path shows both steps."""
        placed = place(ADA, [names(HOME, MASTODON), names(GITHUB, HOME)]).of(MASTODON)
        assert placed.identity is Identity.STATED
        assert [hop.account for hop in placed.path] == [HOME, MASTODON]

    def test_three_steps(self) -> None:
        """Three steps from a seed nothing is believed."""
        person = place(ADA, [names(GITHUB, HOME), names(HOME, MASTODON), names(MASTODON, BLOG)])
        assert person.of(BLOG) == Placed(BLOG, Identity.SUGGESTED)

    def test_the_shortest_path(self) -> None:
        """Of several ways the shortest counts."""
        person = place(ADA, [names(GITHUB, HOME), names(HOME, MASTODON), names(GITHUB, MASTODON)])
        assert [hop.subject for hop in person.of(MASTODON).path] == [GITHUB]

    def test_a_strangers_claim(self) -> None:
        """A stranger that names the candidate's account does not get in by that."""
        assert place(ADA, [names(STRANGER, GITHUB)]).of(STRANGER).identity is Identity.SUGGESTED

    def test_both_ways(self) -> None:
        """A tie of both ways is stated, not proven, and the seed stays a seed."""
        person = place(ADA, [names(GITHUB, HOME), names(HOME, GITHUB)])
        assert inside(person) == {GITHUB: Identity.PROVEN, HOME: Identity.STATED}

    def test_by_stable_id(self) -> None:
        """An account is found again by its stable id when its handle has changed."""
        before, after = Account("github", "ada", uid="7"), Account("github", "lovelace", uid="7")
        person = place(Candidate("Ada", accounts=(before,)), [names(after, HOME)])
        assert person.of(HOME).identity is Identity.STATED
        assert person.of(after).identity is Identity.PROVEN

    def test_a_handle_that_changed_hands(self) -> None:
        """The same handle under another stable id is somebody else."""
        before, now = Account("github", "ada", uid="7"), Account("github", "ada", uid="99")
        assert place(Candidate("Ada", accounts=(before,)), [names(now, HOME)]).of(HOME).identity is Identity.SUGGESTED

    def test_lists_of_links(self) -> None:
        """A page that names more accounts than anybody has is believed so far and no further."""
        many = [names(GITHUB, Account("github", f"user{number}")) for number in range(MOST_STATED + 20)]
        assert len(place(ADA, many).accounts) == 1 + MOST_STATED


class TestNotSame:
    """The recruiter's word."""

    def test_beats_a_statement(self) -> None:
        """What is not the same as a seed is out, and so is what only it names."""
        candidate = Candidate("Ada", accounts=(GITHUB,), not_same=(apart(HOME, GITHUB),))
        assert inside(place(candidate, [names(GITHUB, HOME), names(HOME, MASTODON)])) == {GITHUB: Identity.PROVEN}

    def test_the_nearer_stays(self) -> None:
        """Of two that are not the same, the one nearer to a seed stays."""
        candidate = Candidate("Ada", accounts=(GITHUB,), not_same=(apart(MASTODON, HOME),))
        person = place(candidate, [names(GITHUB, HOME), names(HOME, MASTODON)])
        assert inside(person) == {GITHUB: Identity.PROVEN, HOME: Identity.STATED}

    def test_neither_nearer(self) -> None:
        """Where neither is nearer, both are out: nobody chooses for the recruiter."""
        candidate = Candidate("Ada", accounts=(GITHUB,), not_same=(apart(MASTODON, HOME),))
        assert inside(place(candidate, [names(GITHUB, HOME), names(GITHUB, MASTODON)])) == {GITHUB: Identity.PROVEN}

    def test_two_seeds(self) -> None:
        """Two seeds that are said not to be one are both only suggested."""
        candidate = Candidate("Ada", accounts=(GITHUB, STRANGER), not_same=(apart(GITHUB, STRANGER),))
        assert inside(place(candidate, [names(GITHUB, HOME)])) == {}

    def test_an_unrelated_word(self) -> None:
        """That a stranger is not the same as an account keeps the stranger out, not the account."""
        candidate = Candidate("Ada", accounts=(GITHUB,), not_same=(apart(STRANGER, HOME),))
        assert place(candidate, [names(GITHUB, HOME)]).of(HOME).identity is Identity.STATED


accounts = st.sampled_from([GITHUB, MASTODON, HOME, BLOG, STRANGER, Account("github", "ada", uid="7")])
links = st.lists(
    st.builds(names, accounts, accounts, st.sampled_from(["me", "website", "plain", "friend"])), max_size=12
)
words = st.lists(st.builds(apart, accounts, accounts), max_size=2).map(tuple)


class TestInvariants:
    """What holds for any claims."""

    @given(links, words, st.randoms(use_true_random=False))
    def test_order(self, given_links: list[Evidence[Fact]], not_same: tuple[NotSame, ...], chance: object) -> None:
        """Any order of the same links gives the same person."""
        candidate = Candidate("Ada", accounts=(GITHUB,), not_same=not_same)
        mixed = sorted(given_links, key=lambda _: chance.random())  # type: ignore[attr-defined]  # hypothesis' Random
        assert place(candidate, mixed) == place(candidate, given_links)

    @given(links, words)
    def test_paths(self, given_links: list[Evidence[Fact]], not_same: tuple[NotSame, ...]) -> None:
        """Every path leads from a seed, step by step over claims that pass, to its account, in two steps at most."""
        passing = {claim.hop for claim in claims(given_links) if claim.passes}
        for placed in place(Candidate("Ada", accounts=(GITHUB,), not_same=not_same), given_links).accounts:
            ends = [GITHUB, *(hop.account for hop in placed.path)]
            assert len(placed.path) <= 2
            assert set(placed.path) <= passing
            assert all(hop.subject.same_as(end) for hop, end in zip(placed.path, ends, strict=False))
            assert ends[-1].same_as(placed.account)

    @given(links)
    def test_take_away_and_bring_back(self, given_links: list[Evidence[Fact]]) -> None:
        """Without the links that a path rests on the account is not in by it; with them it is as before."""
        person = place(ADA, given_links)
        for placed in person.accounts[1:]:
            gone = {placed.path[0].subject.key, placed.path[0].account.key}
            rest = [
                item
                for item in given_links
                if not (isinstance(item.fact, Link) and {item.provenance.account.key, item.fact.account.key} == gone)
            ]
            assert placed not in place(ADA, rest).accounts
        assert place(ADA, list(given_links)) == person

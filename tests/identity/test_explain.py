"""Why an account is the candidate's: a recruiter reads the path, and what speaks for and against it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from callprep.identity.explain import Explanation, explain
from callprep.inquiry.wire import Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate, NotSame
from callprep.model.evidence import Dossier, Evidence, Identity, Report, cite
from callprep.model.facts import Fact, Link

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
GITHUB = Account("github", "ada")
MASTODON = Account("mastodon", "ada@social.example")
HOME = Account.page("https://ada.example/")
BLOG = Account("feed", "https://ada.example/feed.xml")
EVE = Account("github", "eve")


def names(subject: Account, other: Account, rel: str = "me") -> Evidence[Fact]:
    """Let one account name another."""
    return cite(Link(other, rel), Response(200, received_at=NOON, url=subject.url), subject)


def told(account: Account, *links: Evidence[Fact], not_same: tuple[NotSame, ...] = ()) -> Explanation:
    """Explain an account, given these links and one seed."""
    candidate = Candidate("Ada Example", accounts=(GITHUB,), not_same=not_same)
    return explain(Dossier(candidate, (Report("fake", links),)), account)


def test_a_seed() -> None:
    """A seed is explained by who gave it."""
    why = told(GITHUB)
    assert (why.identity, why.path, why.reasons_against) == (Identity.PROVEN, (), ())
    assert str(why).splitlines() == [
        "github ada is proven: it was given to us as theirs.",
        "+ the recruiter gave it, or a file of the candidate's does",
    ]


def test_a_statement() -> None:
    """A stated account is explained by the way there and by who says it, where and when."""
    why = told(MASTODON, names(GITHUB, HOME, "website"), names(HOME, MASTODON))
    assert str(why).splitlines() == [
        "mastodon ada@social.example is stated: an account of theirs names it as its own.",
        "The way there: github ada → homepage ada.example → mastodon ada@social.example",
        "+ homepage ada.example names it as its own (me) on https://ada.example/, seen 2026-05-04",
    ]


def test_a_stranger() -> None:
    """A stranger's claim upon a seed is shown, and that it proves nothing."""
    why = told(EVE, names(EVE, GITHUB))
    assert why.identity is Identity.SUGGESTED
    assert why.reasons_for == (
        "it names github ada as its own (me) on https://github.com/eve, seen 2026-05-04; alone that proves nothing",
    )


def test_both_ways() -> None:
    """An account that names a seed back is told to do so; the seed is not explained by what hangs on it."""
    ties = (names(GITHUB, HOME), names(HOME, GITHUB), names(HOME, MASTODON))
    assert told(HOME, *ties).reasons_for == (
        "github ada names it as its own (me) on https://github.com/ada, seen 2026-05-04",
        "it names github ada as its own (me) on https://ada.example/, seen 2026-05-04",
    )
    assert [reason[:20] for reason in told(GITHUB, *ties).reasons_for] == [
        "the recruiter gave i",
        "homepage ada.example",
    ]


def test_named_by_a_stranger() -> None:
    """Who is named by an account that is not in, is told so."""
    (reason,) = told(HOME, names(EVE, HOME)).reasons_for
    assert reason.startswith("github eve, an account that is not known to be theirs, names it as its own")


def test_a_mention() -> None:
    """A plain link is a weak reason, and is called what it is."""
    why = told(HOME, names(GITHUB, HOME, "plain"))
    assert why.identity is Identity.SUGGESTED
    assert why.reasons_for[0].startswith("github ada links to it (plain) on https://github.com/ada")
    assert why.reasons_for[0].endswith("without saying whose it is")


def test_a_friend() -> None:
    """An account called a friend's is a reason against."""
    why = told(EVE, names(GITHUB, EVE, "friend"))
    assert why.reasons_for == ()
    assert why.reasons_against[0].startswith("github ada names it as somebody or something else (friend)")


def test_not_the_same() -> None:
    """The recruiter's word is shown with name, date and reason, from both ends, beside what speaks for it."""
    words = (
        NotSame(GITHUB, HOME, "Rita", date(2026, 5, 1), "another Ada"),
        NotSame(HOME, MASTODON, "Rita", date(2026, 5, 2)),
        NotSame(EVE, BLOG, "Rita", date(2026, 5, 3)),
    )
    why = told(HOME, names(GITHUB, HOME), not_same=words)
    assert (why.identity, len(why.reasons_for)) == (Identity.SUGGESTED, 1)
    assert why.reasons_against == (
        "Rita said on 2026-05-01 that it and github ada are not the same person: another Ada",
        "Rita said on 2026-05-02 that it and mastodon ada@social.example are not the same person",
    )
    assert str(why).splitlines()[-1].startswith("- Rita said on 2026-05-02")


def test_too_far() -> None:
    """An account three steps away is told why two were enough."""
    why = told(BLOG, names(GITHUB, HOME), names(HOME, MASTODON), names(MASTODON, BLOG))
    assert why.identity is Identity.SUGGESTED
    assert why.reasons_against == (
        "mastodon ada@social.example is 2 steps from what was given; further words are not believed",
    )


def test_nothing_known() -> None:
    """An account that nothing names is said to be just that."""
    assert str(told(EVE, names(GITHUB, HOME))).splitlines() == [
        "github eve is suggested: not sure enough to be spoken of; ask, or leave it out.",
        "Nothing that was read speaks for it or against it.",
    ]


def test_a_page_without_address() -> None:
    """A claim whose page has no address is told without one."""
    nowhere = Account("forum", "ada", url="")
    (reason,) = told(HOME, cite(Link(HOME, "me"), Response(200, received_at=NOON), nowhere)).reasons_for
    assert reason.endswith("names it as its own (me), seen 2026-05-04")

"""Accounts: what they are called, and when two are one."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.errors import InvalidInputError
from callprep.model.accounts import Account

DID = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"


class TestValue:
    """What an account holds."""

    def test_fills_its_page_in(self) -> None:
        """An account made of site and handle knows the page to open."""
        assert Account("github", "lena").url == "https://github.com/lena"

    def test_keeps_a_page_that_is_given(self) -> None:
        """A page that the source gave is kept, also an empty one."""
        assert Account("github", "lena", "https://github.com/lena?x").url == "https://github.com/lena?x"
        assert Account("github", "lena", "").url == ""

    def test_of_an_unknown_site_has_no_page(self) -> None:
        """For a site without a row nothing is made up."""
        assert Account("lobsters", "lena").url == ""

    def test_is_equal_by_all_fields(self) -> None:
        """Equality and hash are those of the value, not of the person behind it."""
        plain, full = Account("github", "lena"), Account("github", "lena", uid="7")
        assert plain == Account("github", "lena")
        assert plain != full
        assert len({plain, Account("github", "lena"), full}) == 2

    def test_shows_site_and_handle(self) -> None:
        """Printed, an account reads as people say it."""
        assert str(Account("github", "lena")) == "github lena"

    @pytest.mark.parametrize(("site", "handle", "named"), [("github", " ", "handle"), ("", "lena", "site")])
    def test_must_name_somebody(self, site: str, handle: str, named: str) -> None:
        """An empty handle is refused, for it would be equal to every other empty one."""
        with pytest.raises(InvalidInputError, match=f"{named} must not be empty"):
            Account(site, handle)

    def test_survives_pickling(self) -> None:
        """An account travels between processes."""
        account = Account("github", "lena", uid="7")
        assert pickle.loads(pickle.dumps(account)) == account  # noqa: S301  # our own bytes


class TestKey:
    """What an account is filed by."""

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            (Account("github", "Lena"), Account("github", "lena", uid="7")),
            (Account("mastodon", "Lena@Social.example"), Account("mastodon", "lena@social.example")),
            (Account("doi", "10.1000/ABC"), Account("doi", "10.1000/abc")),
            (Account("homepage", "https://Lena.example/"), Account("homepage", "lena.example")),
            (Account.page("http://lena.example:80/blog/"), Account.page("https://LENA.example./blog#top")),
        ],
    )
    def test_is_shared_by_spellings_of_one_account(self, one: Account, other: Account) -> None:
        """What differs only as the site allows has one key."""
        assert one.key == other.key

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            (Account("github", "lena"), Account("gitlab", "lena")),
            (Account("hackernews", "Lena"), Account("hackernews", "lena")),
            (Account("quora", "Lena-Sample"), Account("quora", "lena-sample")),
            (Account("stackoverflow", "77"), Account("stackoverflow", "es/77")),
            (Account.page("https://lena.example/a"), Account.page("https://lena.example/A")),
            (Account.page("https://lena.example/?p=1"), Account.page("https://lena.example/?p=2")),
            (Account.page("https://lena.example/"), Account.page("https://lena.example:8443/")),
            (Account.page("https://lena.example/"), Account.page("https://lena.example/", "feed")),
        ],
    )
    def test_tells_accounts_apart(self, one: Account, other: Account) -> None:
        """What the site tells apart has two keys."""
        assert one.key != other.key
        assert not one.same_as(other)

    def test_of_what_is_no_address_is_the_handle(self) -> None:
        """A page account made by hand of something else is compared as it stands, without an error."""
        assert Account("homepage", "no address").key == ("homepage", "no address")


class TestSameAs:
    """When two accounts are one."""

    @pytest.mark.parametrize(
        ("one", "other", "same"),
        [
            (Account("github", "old", uid="7"), Account("github", "new", uid="7"), True),
            (Account("github", "lena", uid="7"), Account("github", "lena", uid="8"), False),
            (Account("github", "lena", uid="7"), Account("gitlab", "lena", uid="7"), False),
            (Account("github", "Lena", uid="7"), Account("github", "lena"), True),
            (Account("github", "7"), Account("github", "lena", uid="7"), False),
            (Account("bluesky", DID), Account("bluesky", "lena.example", uid=DID), True),
            (Account("bluesky", "lena.example"), Account("bluesky", "lena.example", uid=DID), True),
            (Account("lobsters", "lena"), Account("lobsters", "lena"), True),
        ],
    )
    def test_goes_by_the_stable_id_first(self, one: Account, other: Account, *, same: bool) -> None:
        """Where both have a stable id it decides, whatever the handles; else the key does."""
        assert one.same_as(other) is same
        assert other.same_as(one) is same


class TestFromUrl:
    """Accounts from pasted text."""

    def test_reads_an_address(self) -> None:
        """An address gives the account with its canonical page."""
        account = Account.from_url("<HTTPS://www.github.com/Lena/app?tab=x>")
        assert account == Account("github", "Lena", "https://github.com/Lena")

    def test_knows_no_account_on_an_unknown_host(self) -> None:
        """A page somewhere is no account."""
        assert Account.from_url("https://lena.example/") is None

    @given(st.text())
    def test_never_raises(self, text: str) -> None:
        """Whatever was pasted, there is an account or there is none."""
        account = Account.from_url(text)
        assert account is None or account.same_as(account)


class TestPage:
    """Pages of one's own."""

    @pytest.mark.parametrize(
        ("text", "handle", "url"),
        [
            ("https://lena.example", "lena.example", "https://lena.example/"),
            (" <http://LENA.example:80/blog/#top>. ", "lena.example/blog", "http://lena.example/blog/#top"),
            ("lena.example/blog", "lena.example/blog", "https://lena.example/blog"),
            ("//lena.example/?p=1", "lena.example?p=1", "https://lena.example/?p=1"),
            ("https://lena.example:8443/", "lena.example:8443", "https://lena.example:8443/"),
            ("https://m\u00fcller.example/", "xn--mller-kva.example", "https://xn--mller-kva.example/"),
            ("https://[2001:DB8::1]:8443/x", "[2001:db8::1]:8443/x", "https://[2001:db8::1]:8443/x"),
            ("https://[2001:db8::1]/x", "[2001:db8::1]/x", "https://[2001:db8::1]/x"),
            ("http://lena.example:443/", "lena.example", "http://lena.example:443/"),
            ("http://localhost:8000", "localhost:8000", "http://localhost:8000/"),
        ],
    )
    def test_is_the_page_itself(self, text: str, handle: str, url: str) -> None:
        """The handle is what spellings share, the url is what to open."""
        assert Account.page(text) == Account("homepage", handle, url)

    def test_of_a_feed(self) -> None:
        """With the site named, the page is a feed."""
        assert Account.page("https://lena.example/feed", site="feed").site == "feed"

    @pytest.mark.parametrize(
        ("text", "right"),
        [
            ("ftp://lena.example/", "https://"),
            ("javascript://lena.example/%0aalert(1)", "https://"),
            ("javascript:alert(1)", "https://"),
            ("data:text/html,x", "https://"),
            ("localhost:99999", "port"),
            ("https://localhost:x", "port"),
            ("https://user:secret@lena.example/", "no user name"),
            ("https://lena.example\\@other.example/", "backslashes"),
            ("https://lena.example/a b", "blanks"),
            ("https://", "host"),
            ("https://-lena.example/", "host"),
            ("https://[::1", "host"),
            ("https://[::x]/", "IPv6"),
            ("https://[fe80::1%25eth0]/", "host"),
            ("https://\u212aelvin.example/", "look like"),
            ("https://\u00fc" + "a" * 70 + ".example/", "looked up"),
            ("https://" + "a." * 130 + "example/", "253 characters"),
            ("https://lena.example/" + "a" * 2048, "2048 characters"),
            ("https://lena.example:70000/", "65535"),
            ("lena", "such as https://example.com"),
        ],
    )
    def test_says_what_would_be_right(self, text: str, right: str) -> None:
        """What is no address of a page is refused in words, and no password is repeated."""
        with pytest.raises(InvalidInputError, match=right) as caught:
            Account.page(text)
        assert "secret" not in str(caught.value)

    def test_of_another_site_is_refused(self) -> None:
        """Accounts of other sites are not made of any page."""
        with pytest.raises(InvalidInputError, match="homepage, feed"):
            Account.page("https://github.com/lena", site="github")

    @given(st.text(), st.sampled_from(["", "https://lena.example/", "lena.example:", "http://"]))
    def test_raises_nothing_else(self, text: str, before: str) -> None:
        """Any text is a page whose key is that of its own address, or is refused with the one error."""
        try:
            account = Account.page(before + text)
        except InvalidInputError:
            return
        assert account.key == Account("homepage", account.url).key

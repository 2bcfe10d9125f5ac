"""Mail addresses: what is one, where it was found, and how it comes back from JSON."""

from __future__ import annotations

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTPUTF8

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep import Candidate
from callprep.errors import InvalidInputError
from callprep.model.jsonable import from_json, to_json
from callprep.model.mails import MailAddress, mail_addresses


class TestAddress:
    """What is an address."""

    @pytest.mark.parametrize(
        ("given_text", "address"),
        [
            (" ada@ada.example ", "ada@ada.example"),
            ("Ada Example <ada@ada.example>", "ada@ada.example"),
            ("mailto:ada@ada.example", "ada@ada.example"),
            ("ada+jobs@müller.example", "ada+jobs@müller.example"),
        ],
    )
    def test_taken(self, given_text: str, address: str) -> None:
        """An address is taken as people paste it: with blanks, a name before it, or as a link."""
        assert str(MailAddress(given_text)) == address

    @pytest.mark.parametrize(
        "text",
        [
            "ada", "@ada.example", "ada@", "a@b@c.example", "ada@ada.example\r\nBcc: e@evil.example",
            "a da@ada.example",
            "ada@ada..example", ".ada@ada.example", "ada@ada.example,e@evil.example", "ada@[127.0.0.1]",
            "ada\u202e@x.example",
            "a" * 250 + "@ada.example", "ada@ada.example\x00", "<script>@ada.example", "n/a", "\ud83d@ada.example",
        ],
    )  # fmt: skip
    def test_refused(self, text: str) -> None:
        """What would break a header, hide something or name two people is no address, and the error shows one."""
        with pytest.raises(InvalidInputError, match=r"is no mail address; one reads 'ada@ada\.example'"):
            MailAddress(text)

    @given(st.text(max_size=40) | st.from_regex(r"[^@]{1,8}@[^@]{1,12}", fullmatch=True))
    def test_safe_in_a_header(self, text: str) -> None:
        """Whatever is taken for an address stands in a header as itself, alone and on one line."""
        try:
            mail = MailAddress(text)
        except InvalidInputError:
            return
        local, _, host = mail.address.rpartition("@")
        message = EmailMessage(policy=SMTPUTF8)
        message["To"] = Address("Ada", local, host)
        assert len(message["To"].addresses) == 1
        assert "\n" not in mail.address


class TestFound:
    """Where an address was found."""

    @pytest.mark.parametrize("found", ["github", " GitHub ", "https://github.com/ada-example"])
    def test_site(self, found: str) -> None:
        """A site is named by its name, or by a page on it."""
        assert MailAddress("ada@ada.example", found).found == "github"

    def test_nowhere(self) -> None:
        """An address that they gave was found nowhere."""
        assert MailAddress("ada@ada.example").found is MailAddress("ada@ada.example", " ").found is None

    @pytest.mark.parametrize(
        "address",
        ["1+ada@users.noreply.github.com", "ada@noreply.example.com", "no-reply@x.example", "donotreply+1@x.example"],
    )
    def test_reaches_nobody(self, address: str) -> None:
        """A noreply address, and a site's mask for one, is read by nobody."""
        assert not MailAddress(address).reaches_somebody

    @pytest.mark.parametrize("address", ["ada@ada.example", "noreplyfan@x.example", "nora@noreplies.example"])
    def test_reaches_somebody(self, address: str) -> None:
        """Any other address does."""
        assert MailAddress(address).reaches_somebody


class TestCandidate:
    """The addresses of a candidate."""

    def test_texts(self) -> None:
        """Texts are taken for addresses, blank ones for none, the same one once, a single text for a list of one."""
        made = Candidate(
            "Ada", emails=("ada@ada.example", " ", "ADA@ada.example", MailAddress("b@b.example", "github"))
        )
        assert [str(mail) for mail in made.emails] == ["ada@ada.example", "b@b.example"]
        assert mail_addresses("ada@ada.example") == (MailAddress("ada@ada.example"),)

    def test_json(self) -> None:
        """In JSON an address is a text, as it always was, and a table where somebody said where it was found."""
        made = Candidate("Ada", emails=("ada@ada.example", MailAddress("b@b.example", "github")))
        told = to_json(made)
        assert '"ada@ada.example",' in told
        assert '"found": "github"' in told
        assert from_json(Candidate, told) == made
        with pytest.raises(InvalidInputError, match=r"emails\[0\]: .*'n/a' is no mail address"):
            from_json(Candidate, '{"name": "Ada", "emails": ["n/a"]}')

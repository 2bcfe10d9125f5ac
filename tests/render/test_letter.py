"""A mail as a page, as Markdown and as a file: no text of a stranger's becomes markup, a link or a header."""

from __future__ import annotations

import email
import html
import re
from email import policy
from email.message import EmailMessage

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents.letters import POST, TOMAS, letter_case
from tests.helpers import BLOG, MIRA, SEEN, evidence
from tests.render.seen import page as parsed

from callprep import Engagement, Post, Reply
from callprep.documents.mail import REACH_OUT, Mail
from callprep.documents.note import CONNECT_NOTE
from callprep.errors import InvalidInputError, NotAllowedError
from callprep.model.mails import MailAddress
from callprep.render.letter import Piece, letter

NASTY = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "{{ 7*7 }}",
    "https://evil.example/\"onmouseover='x'",
    "Mira\r\nBcc: eve@evil.example",
    "](javascript:alert(1))",
    "data:text/html,<b>",
    "\u202egnp.exe",
)


def opened(mail: Mail) -> EmailMessage:
    """Read the file of a mail as a mail program does."""
    message = email.message_from_bytes(mail.eml(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def everywhere(text: str) -> Engagement:
    """Give a case with one text in every place that people type."""
    item = evidence(Post(text, (), SEEN), BLOG, source="feeds")
    caller = attrs.evolve(TOMAS, name=text, company=text, role=text, address=text, opt_out=text)
    answers = {"title": text, "impact": text, "growth": text, "learning": (text,)}
    return letter_case(item, candidate=attrs.evolve(MIRA, name=text), caller=caller, **answers)


def squeezed(text: str) -> str:
    """Give a text without its blanks: between a link and what stands behind it a reader's program puts one."""
    return "".join(text.split())


class TestPage:
    """The page."""

    def test_whole(self) -> None:
        """It holds subject and text, needs nothing else, and loads nothing."""
        mail = REACH_OUT.write(
            letter_case(POST, caller=attrs.evolve(TOMAS, opt_out="https://lumen.example/stop?a=1&b=2"))
        )
        shown = parsed(mail.html())
        assert shown.words.startswith(html.unescape(mail.subject))
        assert squeezed(mail.body) in squeezed(shown.words)
        assert shown.values("href") == ["mailto:tomas@lumen.example", "https://lumen.example/stop?a=1&b=2"]
        assert not shown.values("src")
        assert {"script", "img", "link", "iframe"}.isdisjoint(shown.tags)

    @pytest.mark.parametrize("text", NASTY)
    def test_nasty(self, text: str) -> None:
        """Whatever is typed anywhere, the page has the tags of a harmless one, and no active link."""
        shown, harmless = (parsed(REACH_OUT.write(everywhere(one)).html()) for one in (text, "harmless"))
        assert [tag for tag in shown.tags if tag != "a"] == [tag for tag in harmless.tags if tag != "a"]
        assert all(re.match(r"https?://|mailto:", target) for target in shown.values("href"))
        assert not [name for _, name, _ in shown.attributes if name.startswith("on")]

    @given(st.text(max_size=60))
    @settings(max_examples=50)
    def test_anything(self, text: str) -> None:
        """Any text stays text."""
        try:
            mail = REACH_OUT.write(everywhere(text))
        except (NotAllowedError, InvalidInputError):  # a sender, or a person, without a name
            return
        shown = parsed(mail.html())
        assert set(shown.tags) <= {"!doctype", "html", "head", "meta", "title", "body", "div", "p", "br", "a"}
        assert all(re.match(r"https?://|mailto:", target) for target in shown.values("href"))

    def test_pieces(self) -> None:
        """An address within a line is a link, with the stop behind it left outside, and all words stay."""
        mail = REACH_OUT.write(letter_case(POST, caller=attrs.evolve(TOMAS, opt_out="stop@lumen.example")))
        lines = [line for lines in letter(mail).paragraphs for line in lines]
        assert ["".join(piece.text for piece in line) for line in lines] == mail.body.replace("\n\n", "\n").split("\n")
        links = [piece for line in lines for piece in line if piece.href]
        assert [(piece.text, piece.href) for piece in links] == [
            (text, f"mailto:{text}") for text in ("tomas@lumen.example", "stop@lumen.example")
        ]

    def test_odd_addresses(self) -> None:
        """What needs an escape to be a link is none."""
        links = [piece for line in _lines("a'b@x.example, a?b@x.example, ä@x.example") for piece in line if piece.href]
        assert [piece.text for piece in links] == ["tomas@lumen.example"]

    def test_markdown(self) -> None:
        """As Markdown it has the subject in bold and every paragraph, with markup of strangers escaped."""
        told = REACH_OUT.write(letter_case(evidence(Post("*Bold* <b>", (), SEEN), BLOG, source="feeds"))).markdown()
        assert told.startswith("**")
        assert r"\*Bold\* \<b\>" in told
        assert "Best,  \nTomas" in told

    def test_note(self) -> None:
        """A note has a page without a subject."""
        note = CONNECT_NOTE.write(letter_case(POST))
        assert parsed(note.html()).words.startswith("Note Hi Mira,")
        assert parsed(note._repr_html_()).words.startswith("Hi Mira,")
        assert REACH_OUT.write(letter_case(POST))._repr_html_().startswith("<div")


def _lines(text: str) -> tuple[tuple[Piece, ...], ...]:
    case = letter_case(POST, caller=attrs.evolve(TOMAS, address=text))
    return letter(REACH_OUT.write(case)).paragraphs[-2][-1:]


class TestFile:
    """The file."""

    CASE = letter_case(POST, candidate=attrs.evolve(MIRA, emails=("mira@mira.example",)))

    def test_whole(self) -> None:
        """A mail program reads sender, receiver, subject, and the same text in both its parts; it opens as a draft."""
        mail = REACH_OUT.write(self.CASE)
        message = opened(mail)
        assert message["Subject"] == mail.subject
        assert str(message["From"]) == "Tomas <tomas@lumen.example>"
        assert str(message["To"]) == "Mira Okafor <mira@mira.example>"
        assert message["X-Unsent"] == "1"
        plain, page = message.iter_parts()
        assert plain.get_content().replace("\r\n", "\n") == f"{mail.body}\n"
        assert squeezed(mail.body) in squeezed(parsed(page.get_content()).words)
        assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]

    def test_bytes(self) -> None:
        """The same mail gives the same bytes, in lines of CRLF that a relay takes, and in ASCII."""
        told = REACH_OUT.write(self.CASE).eml()
        assert told == REACH_OUT.write(self.CASE).eml()
        assert told.isascii()
        assert all(len(row) <= 998 for row in told.split(b"\r\n"))  # RFC 5322, 2.1.1
        assert b"\n" not in told.replace(b"\r\n", b"")
        assert not {"date", "message-id"} & {name.casefold() for name in opened(REACH_OUT.write(self.CASE))}

    @pytest.mark.parametrize(
        ("opt_out", "header"),
        [
            ("https://lumen.example/stop", "<https://lumen.example/stop>"),
            ("stop@lumen.example", "<mailto:stop@lumen.example>"),
            ("ring us", None),
            ("https://x.example/\r\nBcc: eve@evil.example", "<https://x.example/Bcc:%20eve@evil.example>"),
            (None, None),
        ],
    )
    def test_refusal(self, opt_out: str | None, header: str | None) -> None:
        """A place to refuse stands in a header of the first mail, and of no mail after an answer."""
        case = attrs.evolve(self.CASE, caller=attrs.evolve(TOMAS, opt_out=opt_out))
        told = opened(REACH_OUT.write(case))["List-Unsubscribe"]
        assert (told and "".join(str(told).split())) == (header and "".join(header.split()))
        them = attrs.evolve(case.candidate, reply=Reply("Yes?"))
        assert opened(REACH_OUT.write(attrs.evolve(case, candidate=them)))["List-Unsubscribe"] is None

    @given(st.text(max_size=60) | st.sampled_from(NASTY))
    @settings(max_examples=80)
    def test_no_header_of_a_stranger(self, text: str) -> None:
        """No name, title or fact makes a header, whatever stands in it."""
        try:
            mail = REACH_OUT.write(attrs.evolve(everywhere(text), sent=()))
        except (NotAllowedError, InvalidInputError):
            return
        message = opened(attrs.evolve(mail, to=MailAddress("mira@mira.example")))
        known = {"Subject", "From", "To", "List-Unsubscribe", "X-Unsent", "MIME-Version", "Content-Type"}
        assert set(message.keys()) <= known
        assert [one.addr_spec for one in message["To"].addresses] == ["mira@mira.example"]
        assert [one.addr_spec for one in message["From"].addresses] == ["tomas@lumen.example"]

    def test_other_letters(self) -> None:
        """Addresses beyond ASCII are spelt as mail servers do, where that is possible, else as they are."""
        for address, told in (("ada@müller.example", "<ada@xn--mller-kva.example>"), ("ü@x.example", "<ü@x.example>")):
            assert told in attrs.evolve(REACH_OUT.write(self.CASE), to=MailAddress(address)).eml().decode()
        long = attrs.evolve(REACH_OUT.write(self.CASE), to=MailAddress(f"a@{'ä' * 70}.example"))
        assert "ä" in long.eml().decode()

    def test_nobody(self) -> None:
        """Without an address there is no receiver, and without a sender none: the rest can be looked over."""
        mail = REACH_OUT.write(letter_case(POST))
        assert opened(mail)["To"] is None
        nameless = attrs.evolve(mail, engagement=attrs.evolve(mail.engagement, caller=attrs.evolve(TOMAS, email=None)))
        assert opened(nameless)["From"] is None

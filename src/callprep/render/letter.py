"""A mail or a note as a page shows it: a subject and paragraphs of lines, and which of them are links."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from callprep.documents.mail import Mail
from callprep.documents.marking import machine_of, machines_of
from callprep.documents.note import Note
from callprep.errors import InvalidInputError
from callprep.model.mails import MailAddress
from callprep.render.charts import LOOKS
from callprep.render.cleaning import shown, web_address
from callprep.wording import said

__all__ = ["Letter", "Piece", "Unwritten", "letter", "mail_link"]


_NO_MAIL = "No reach-out mail"


@attrs.frozen
class Piece:
    """A piece of a line; `href` is an address where it is one, else empty."""

    text: str
    href: str


@attrs.frozen
class Letter:
    """What is to be laid out; `title` is the subject, or whose note it is.

    `worded` says what a machine worded, and `reworded` are those lines: for whoever looks it over, and no part of what
    is sent.
    """

    title: str
    subject: str
    paragraphs: tuple[tuple[tuple[Piece, ...], ...], ...]
    worded: str = ""
    reworded: tuple[str, ...] = ()
    language: str = attrs.field(default="en", metadata=LOOKS)

    def as_sent(self) -> Letter:
        """Give it without what is for whoever looks it over."""
        return attrs.evolve(self, worded="", reworded=())


@attrs.frozen
class Unwritten:
    """What stands in the place of a mail that may not be written: why not."""

    why: str


def letter(value: Mail | Note | Unwritten) -> Letter:
    """Give the view of a mail, of a note, or of why there is none."""
    if isinstance(value, Unwritten):
        return Letter(_NO_MAIL, "", (((Piece(shown(value.why), ""),),),))
    paragraphs = value.paragraphs if isinstance(value, Mail) else (tuple(value.text.splitlines()),)
    told = tuple(tuple(tuple(_pieces(line)) for line in lines) for lines in paragraphs)
    told_by, voice = ", ".join(map(shown, machines_of(value.lines))), value.engagement.voice
    return Letter(
        title=shown(value.subject, "Note"),
        subject=shown(value.subject),
        paragraphs=told,
        worded=said(voice, "sheet.worded_unsent", names=told_by) if told_by else "",
        reworded=tuple(shown(line.text, "?") for line in value.lines if machine_of(line)),
        language=voice.tone.language,
    )


def _pieces(line: str) -> Iterator[Piece]:
    """Part a line where a web address or a mail address stands in it; the rest is text."""
    said: list[str] = []
    for word in shown(line).split(" "):
        bare = word.rstrip(".,;:!?)")
        href = _href(bare)
        if href:
            yield Piece("".join(f"{one} " for one in said), "")
            yield Piece(bare, href)
            said = [f"{word[len(bare) :]}"] if word != bare else [""]
        else:
            said.append(word)
    yield Piece(" ".join(said), "")


def _href(word: str) -> str:
    return web_address(word) if word.startswith(("http://", "https://")) else mail_link(word)


def mail_link(word: str) -> str:
    """Give a mail address as the target of a link; empty where it is none, or none that needs no escape."""
    try:
        local, _, host = MailAddress(word).address.rpartition("@")
    except InvalidInputError:
        return ""
    simple = word.isascii() and "." in host and not set(word) & set("<>'/?&%#=`{|}^!$*")
    return f"mailto:{local}@{host}" if simple else ""

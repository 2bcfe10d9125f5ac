"""A mail, and the first one to somebody who has not asked for it: `REACH_OUT`. callprep drafts; you send."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

import attrs

from callprep.documents.addressing import address_for, check_person, check_sender
from callprep.documents.cleaning import clean
from callprep.documents.explaining import explained, lines_of
from callprep.documents.lines import Line, Need
from callprep.documents.outline import Move, Outline, Part
from callprep.documents.rules._standards import STANDARDS
from callprep.documents.sections._lengths import shares, told_anyway, words_of
from callprep.documents.sections.reach_out import (
    benefit,
    greeting,
    hook,
    next_step,
    notice,
    role,
    signature,
    subject,
)
from callprep.engagement import Engagement
from callprep.errors import NotAllowedError
from callprep.insight.vocabulary import TopicKind, shipped
from callprep.model import _present
from callprep.model.mails import MailAddress

__all__ = ["REACH_OUT", "Mail"]

_SUBJECT, _SIGNATURE, _NOTICE = "subject", "signature", "notice"
_BLOCKS = (_SIGNATURE, _NOTICE)
_TOOLS = {TopicKind.LANGUAGE, TopicKind.TOOL, TopicKind.PRODUCT}

# section, and how many of its lines stay at least; the first is the first to give way (a proposal)
_GIVES_WAY = (("next_step", 1), ("role", 2), ("role", 1))


@attrs.frozen
class Mail:
    """A mail, ready to be looked over, copied and sent by you.

    `engagement` is what it was written from; `parts` hold the lines, section by section, the subject among them. `to`
    is the address chosen, None where none is known; `left_out` are lines for which there was no room.
    """

    engagement: Engagement
    parts: tuple[Part, ...]
    to: MailAddress | None = None
    left_out: tuple[Line, ...] = ()

    @classmethod
    def assembled(cls, engagement: Engagement, parts: tuple[Part, ...]) -> Mail:
        """Make the mail of what the sections gave, as far as 150 words have room for it.

        Raises:
            NotAllowedError: They are not to be contacted; or nobody has written to them before, and the mail does not
                say who sends it, where its facts are from and how to refuse, or there is no address that may be used.
        """
        check_person(engagement)
        if engagement.candidate.reply is None:
            check_sender(engagement)
            missing = [name for name in _BLOCKS if not lines_of(parts, name)]
            if missing:
                raise NotAllowedError(f"a mail that nobody asked for has these sections: {' and '.join(missing)}")
        kept = _fitted(engagement, parts)
        stays = {id(line) for part in kept for line in part.passage.lines}
        out = tuple(line for part in parts for line in part.passage.lines if id(line) not in stays)
        return cls(engagement, kept, address_for(engagement), out)

    @property
    def subject(self) -> str:
        """The subject, on one line."""
        return clean(" ".join(line.text for line in self.part(_SUBJECT)))

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line, in order, the subject first."""
        return tuple(line for part in self.parts for line in part.passage.lines)

    @property
    def needs(self) -> tuple[Need, ...]:
        """What to settle before it goes out."""
        return tuple(dict.fromkeys(need for part in self.parts for need in part.passage.needs))

    @property
    def paragraphs(self) -> tuple[tuple[str, ...], ...]:
        """The body in paragraphs, each of one line or, in the signature, several."""
        told = [(part.name, [clean(line.text) for line in part.passage.lines]) for part in self.parts]
        blocks = [(name, lines) for name, lines in told if lines and name != _SUBJECT]
        return tuple(tuple(lines) if name == _SIGNATURE else (" ".join(lines),) for name, lines in blocks)

    @property
    def body(self) -> str:
        """The text of the mail, its paragraphs parted by a blank line; it is not wrapped."""
        return "\n\n".join("\n".join(lines) for lines in self.paragraphs)

    @property
    def words(self) -> int:
        """Words of the body, signature and notice included."""
        return len(self.body.split())

    def part(self, name: str) -> tuple[Line, ...]:
        """Give the lines of a section; none where it said nothing."""
        return lines_of(self.parts, name)

    def explain(self, name: str) -> str:
        """Say, line by line, what a section rests on: the facts with their pages, the fields with their names."""
        return explained(self.engagement, self.parts, name)

    def __str__(self) -> str:
        """Give subject and body as plain text."""
        return f"Subject: {self.subject}\n\n{self.body}"

    def markdown(self) -> str:
        """Give the mail as Markdown."""
        return _present.markdown(self)

    def html(self) -> str:
        """Give the mail as a small page of its own: no script, nothing remote."""
        return _present.html(self)

    def eml(self) -> bytes:
        """Give the mail as a file that mail programs open as a draft: text and HTML, in lines that end in CRLF.

        It has no date and no Message-ID, which your mail program sets when you send it: the same mail, the same bytes.
        """
        return _present.eml(self)

    def _repr_html_(self) -> str:
        return _present.html_fragment(self)

    def to_json(self) -> str:
        """Give the mail as JSON text, with the engagement it was written from."""
        return _present.to_json(self)

    @classmethod
    def from_json(cls, text: str) -> Mail:
        """Read what `to_json` wrote; unknown keys are ignored.

        Raises:
            InvalidInputError: The text is no mail; the message names the place.
        """
        return _present.from_json(cls, text)


def _fitted(e: Engagement, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Let lines fall until it is short enough.

    What hangs on what is known counts by its share; only where lines of your own take more does it count as it is.
    """
    kept, kept_free, told = parts, shares(e), [*told_anyway(e)]
    leaves_room = partial(_leaves_room, shares=kept_free, told=told)
    for fits in (leaves_room, _fits):
        for name, least in _GIVES_WAY:
            while not fits(kept) and len(lines_of(kept, name)) > least:
                kept = tuple(_without_last(part) if part.name == name else part for part in kept)
    return kept


def _leaves_room(parts: tuple[Part, ...], shares: Mapping[str, int], told: Sequence[str]) -> bool:
    """Whether there is room whatever is known: the first line of a section that has a share is counted by that."""
    same = [line.text for part in parts for line in part.passage.lines[part.name in shares :] if part.name != _SUBJECT]
    taken = sum(shares[part.name] for part in parts if part.name in shares)
    return taken + sum(map(words_of, same)) <= STANDARDS.limits.mail_words and _names_few([*told, *same])


def _fits(parts: tuple[Part, ...]) -> bool:
    texts = [line.text for part in parts if part.name != _SUBJECT for line in part.passage.lines]
    return sum(map(words_of, texts)) <= STANDARDS.limits.mail_words and _names_few(texts)


def _names_few(texts: Iterable[str]) -> bool:
    """Whether no more technologies are named than are read as meant for one person."""
    spotted = {found.topic.name for text in texts for found in shipped().spot(text) if found.topic.kind in _TOOLS}
    return len(spotted) <= STANDARDS.limits.technologies


def _without_last(part: Part) -> Part:
    return attrs.evolve(part, passage=attrs.evolve(part.passage, lines=part.passage.lines[:-1]))


def _first_contact(e: Engagement) -> tuple[Move, ...]:
    """Ask whether this person may be written to at all, before a word is written; the order stays."""
    check_person(e)
    check_sender(e)
    return ()


REACH_OUT: Outline[Mail] = Outline(
    Mail, (subject, greeting, hook, role, benefit, next_step, signature, notice), arranged=_first_contact
)
"""The first mail. It is refused (`NotAllowedError`) to whom must not be written, and without a sender."""

"""`length.mail`, `length.subject`, `length.inmail`, `length.note`: what is too long for where it goes.

Limits are data (`Limits`, with their sources). Characters are counted as LinkedIn counts them: in UTF-16 units, of the
text in its composed form.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

from callprep.documents.cleaning import units
from callprep.documents.rules._draft import Draft
from callprep.documents.rules._rule import Spot, error, note, rule, warning
from callprep.documents.rules.reading.places import SUBJECT, subject_of
from callprep.engagement import Engagement
from callprep.model.saying import Channel

__all__ = ["inmail", "length_note", "mail", "subject"]

_ANSWERED = "short mails are answered more often than long ones"
_CUT = "phones show some sixty characters of a subject line"
_PLATFORM = "the network's own limits, and its figures on which messages are answered"


@rule("length.mail", Channel.MAIL, origin=_ANSWERED)
def mail(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a mail with many words."""
    del engagement
    limits, words = draft.standards.limits, sum(one.words for one in draft.spoken if one.part != SUBJECT)
    found = _step(words, limits.mail_words, limits.mail_many, limits.mail_most)
    if found:
        most = limits.mail_words
        yield found(None, f"it has {words} words; mails of up to {most} are answered best: cut {words - most}")


@rule("length.subject", Channel.MAIL, origin=_CUT)
def subject(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a subject line that is cut off where it is read."""
    del engagement
    told, most = draft.subject or "", draft.standards.limits.subject
    long = len(unicodedata.normalize("NFC", told))
    if long > most:
        yield warning(subject_of(draft), f"the subject has {long} characters; say it in {most}, the particular first")


@rule("length.inmail", Channel.NOTE, origin=_PLATFORM)
def inmail(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find an InMail that is longer than people read, or than goes through."""
    del engagement
    standards, long = draft.standards, _length(draft)
    limits = standards.limits
    if standards.note == "connection" or (standards.note is None and long <= limits.inmail_most):
        return
    found = _step(long, limits.inmail, limits.inmail_many, limits.inmail_most)
    if found is error:
        yield error(
            None, f"it has {long} characters, and {limits.inmail_most} go through: cut {long - limits.inmail_most}"
        )
    elif found:
        yield found(None, f"it has {long} characters; those of up to {limits.inmail} are answered best")


@rule("length.note", Channel.NOTE, origin=_PLATFORM)
def length_note(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a connection note that does not go through."""
    del engagement
    standards, long = draft.standards, _length(draft)
    limits = standards.limits
    if standards.note == "connection":
        most = limits.note_paid if standards.paid else limits.note
        if long > most:
            account = "a paid" if standards.paid else "a free"
            yield error(
                None, f"it has {long} characters, and a note of {account} account holds {most}: cut {long - most}"
            )
    elif standards.note is None and limits.note_paid < long <= limits.inmail_most:
        yield note(
            None, f"with {long} characters it can go as an InMail, not as a connection note ({limits.note_paid})"
        )


def _step(long: int, *steps: int) -> Callable[[None, str], Spot] | None:
    """Give how bad a length is: three steps, each worse."""
    return next((how for how, most in zip((error, warning, note), reversed(steps), strict=True) if long > most), None)


def _length(draft: Draft) -> int:
    """Count what is sent: without the subject line, and without the space around."""
    if draft.has_ledger:
        return units(" ".join(one.text for one in draft.sentences if one.part != SUBJECT))
    subject = subject_of(draft)
    return units(draft.text[subject.span[1] if subject else 0 :].strip())

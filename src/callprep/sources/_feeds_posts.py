"""Which entries of a feed are the candidate's own, and what they are worth: pure functions from a feed to evidence.

A feed that somebody gives as theirs may be a team's blog or a Planet: an entry signed with another full name is never
taken for the candidate's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

import attrs

from callprep.inquiry.wire import Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import Evidence, Publisher, cite
from callprep.model.facts import Coverage, Post
from callprep.reading.feeds import Entry, Feed
from callprep.reading.names import is_full_name, may_be, same_person

__all__ = ["Signed", "facts", "publisher_of", "signatures"]

_TOPICS = 20
_HEADLINE = 80
_AHEAD = timedelta(days=1)  # clocks and time zones differ; what is further ahead is no date of a publication
_JOINTS = re.compile(r"\s(?:and|und|et|y)\s|[;&/+|]")
# what blog programs write where nobody told them a name
_NOBODY = frozenset("admin administrator anonymous author blog editor me owner root staff user webmaster".split())


@attrs.frozen
class Signed:
    """Who signs in a feed: `candidate`, their `handles` in lower case, and the `voices`, each name once."""

    candidate: str
    handles: frozenset[str]
    voices: tuple[str, ...]
    title: str
    aggregated: bool = False

    @property
    def alone(self) -> bool:
        """Whether one person at most writes it."""
        return len(self.voices) <= 1 and not self.aggregated

    def is_label(self, name: str) -> bool:
        """Tell whether a name only stands for the owner: a part of the candidate's, a handle of theirs, "admin"."""
        return may_be(name, self.candidate) or name.casefold() in self.handles | _NOBODY

    def is_unclear(self, name: str) -> bool:
        """Tell whether a name may be anybody's: a single word, or the name of the feed itself."""
        return not is_full_name(name) or name.casefold() == self.title.casefold()


def signatures(feed: Feed, candidate: Candidate) -> Signed:
    """Collect who signs in a feed."""
    named = [*_people(feed.authors), *(name for entry in feed.entries for name in _people(entry.authors))]
    return Signed(
        candidate=candidate.name,
        handles=frozenset(account.handle.casefold() for account in candidate.accounts),
        voices=tuple({name.casefold(): name for name in named}.values()),
        title=feed.title,
        aggregated=any(_is_taken(entry, feed.title) for entry in feed.entries),
    )


def _is_taken(entry: Entry, title: str) -> bool:
    return entry.taken_from is not None and entry.taken_from != title


def _people(authors: tuple[str, ...]) -> tuple[str, ...]:
    """Take "Ada Example and Bob Other" apart; a comma parts people only where each part could be a name."""
    pieces = [piece.strip() for author in authors for piece in _JOINTS.split(author)]
    return tuple(name for piece in pieces for name in _by_commas(piece) if name)


def _by_commas(text: str) -> list[str]:
    parts = [part.strip() for part in text.split(",")]
    return parts if all(map(is_full_name, parts)) else [text]


def publisher_of(entry: Entry, feed: Feed, signed: Signed) -> Publisher | None:
    """Say who published an entry; None where it is signed with another name, or somebody else may have written it.

    An entry that names nobody is the owner's where nobody but one person signs in the whole feed. One name that may be
    anybody's is UNKNOWN.
    """
    if not entry.authors and (_is_taken(entry, signed.title) or len(_people(feed.authors)) > 1):
        return None
    names = _people(entry.authors) or _people(feed.authors) or (signed.voices if signed.alone else ())
    if any(same_person(name, signed.candidate) for name in names):
        return Publisher.SELF
    if not signed.alone:
        return None
    if all(map(signed.is_label, names)):
        return Publisher.SELF
    return Publisher.UNKNOWN if all(map(signed.is_unclear, names)) else None


def facts(
    feed: Feed, answer: Response, account: Account, candidate: Candidate, most: int
) -> Iterator[Evidence[Post | Coverage]]:
    """Give the candidate's newest posts, `most` at most, and say what was left out."""
    signed = signatures(feed, candidate)
    judged = [(entry, publisher_of(entry, feed, signed)) for entry in feed.entries]
    own = dict.fromkeys(
        (post, entry.url or feed.home or "", publisher)
        for entry, publisher in judged
        if publisher is not None and (post := _post(entry, answer.received_at)) is not None
    )
    # the sort is stable: undated posts stay behind, in the feed's own order
    newest = sorted(own, key=lambda item: item[0].published.timestamp() if item[0].published else 0, reverse=True)
    for post, page, publisher in newest[:most]:
        yield cite(post, answer, account, page=page, publisher=publisher)
    if feed.cut or len(newest) > most:
        total = None if feed.cut else len(newest)
        yield cite(Coverage(f"posts in the feed {account.handle}", min(most, len(newest)), total), answer, account)
    others = sum(publisher is None for _, publisher in judged)
    if others:
        yield cite(Coverage(f"entries not under their name in the feed {account.handle}", 0, others), answer, account)


def _post(entry: Entry, now: datetime) -> Post | None:
    title = entry.title or _beginning(entry.summary or "")
    if not title:
        return None
    # RSS 1.0 and many Atom feeds have one date alone, which is then called the last change
    when = entry.published or entry.updated
    return Post(
        title,
        topics=entry.topics[:_TOPICS],
        published=None if when is None or when > now + _AHEAD else when,
        summary=entry.summary,
        url=entry.url,
    )


def _beginning(text: str) -> str:
    """Cut a note without a title behind a word, to call it by."""
    if len(text) <= _HEADLINE:
        return text
    return f"{text[:_HEADLINE].rpartition(' ')[0] or text[:_HEADLINE]}…"

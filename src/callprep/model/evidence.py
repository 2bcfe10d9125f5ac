"""A fact and how we know it, what could not be found out, and both together: `Evidence`, `Gap`, `Dossier`.

"Not found", "could not look", "not looked at" and "looked, and it is empty" are four different things: a `Report`
without gap and without evidence is the last one, a `Gap` tells the other three apart.
"""

from __future__ import annotations

import enum
import hashlib
import json
from datetime import UTC, date, datetime
from typing import Generic, Protocol, TypeVar, cast

import attrs

from callprep.model import _present
from callprep.model._plain import is_value, plain
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.facts import Fact

__all__ = [
    "Dossier",
    "Evidence",
    "Gap",
    "GapKind",
    "Hop",
    "Identity",
    "Origin",
    "Place",
    "Provenance",
    "Publisher",
    "Report",
    "cite",
    "fact_id",
]


class Identity(enum.Enum):
    """How sure it is that an account is the candidate's (see `callprep.identity`)."""

    PROVEN = "proven"
    STATED = "stated"
    SUGGESTED = "suggested"


class Publisher(enum.Enum):
    """Who published a fact: the person, somebody else, or nobody can tell."""

    SELF = "self"
    OTHER = "other"
    UNKNOWN = "unknown"


class GapKind(enum.Enum):
    """Why something is not known."""

    NO_ACCOUNT = "no account"
    SKIPPED = "skipped"
    NOT_FOUND = "not found"
    NOT_A_PERSON = "not a person"
    DENIED = "denied"
    RATE_LIMITED = "rate limited"
    UNREACHABLE = "unreachable"
    UNREADABLE = "unreadable"
    REFUSED = "refused"
    TIMED_OUT = "timed out"
    BROKEN = "broken"


@attrs.frozen
class Gap:
    """Something that could not be found out: of which kind, in words, where, and when to try again (aware, UTC)."""

    kind: GapKind
    detail: str = ""
    url: str = ""
    try_again_at: datetime | None = None

    def __str__(self) -> str:
        """Say it in one line, as a recruiter reads it."""
        again = f"; try again after {self.try_again_at.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if self.try_again_at else ""
        return f"{self.kind.value}: {self.detail}{again}" if self.detail else f"{self.kind.value}{again}"


@attrs.frozen
class Hop:
    """One step of a path from a seed: `subject` names `account` in the way `rel`, on the page `url`."""

    subject: Account
    account: Account
    rel: str
    url: str = ""
    seen_at: datetime | None = None


@attrs.frozen
class Place:
    """Where in a file of the user's an importer found something: `work[0].highlights[1]`, or a line."""

    file: str
    where: str
    received_at: datetime

    @property
    def url(self) -> str:
        """None: a file has no page."""
        return ""


class Origin(Protocol):
    """What a fact was read from: an answer of a site, or a `Place` in a file."""

    @property
    def url(self) -> str:
        """The address that was asked, without secrets; empty for a file."""
        ...

    @property
    def received_at(self) -> datetime:
        """When it came, aware."""
        ...


@attrs.frozen
class Provenance:
    """How a fact is known.

    `page` is what a person can open, `request` the address that was asked, `place` stands instead of both for what was
    read from a file. `path` leads from a seed to the account, empty for a seed. `source` is set by the interview.
    """

    source: str
    account: Account
    page: str
    request: str
    retrieved_at: datetime
    publisher: Publisher = Publisher.SELF
    path: tuple[Hop, ...] = ()
    place: str = ""


F_co = TypeVar("F_co", bound=Fact, covariant=True)
_F = TypeVar("_F", bound=Fact)


@attrs.frozen
class Evidence(Generic[F_co]):
    """A fact with its provenance, and how sure it is that it is about the candidate."""

    fact: F_co = attrs.field()
    provenance: Provenance = attrs.field(validator=attrs.validators.instance_of(Provenance))
    identity: Identity = attrs.field(default=Identity.SUGGESTED, validator=attrs.validators.instance_of(Identity))
    _id: str | None = attrs.field(init=False, default=None, eq=False, repr=False)  # worked out once: it costs a hash

    def __attrs_post_init__(self) -> None:
        """Refuse a fact that could neither be cited nor written."""
        if not is_value(type(self.fact)):
            raise TypeError(f"a fact should be a frozen attrs class or dataclass, not a {type(self.fact).__name__}")

    @property
    def id(self) -> str:
        """A stable name for lines to cite: a hash of source, account and fact.

        Identity, path and time do not count, so that what cites it survives a refresh.
        """
        if self._id is None:
            told = fact_id(self.fact, self.provenance.source, self.provenance.account)
            object.__setattr__(self, "_id", told)
            return told
        return self._id

    @property
    def is_sure(self) -> bool:
        """Whether it may be asserted: proven or stated, never suggested."""
        return self.identity is not Identity.SUGGESTED


def fact_id(fact: Fact, source: str, account: Account) -> str:
    """Give the first 16 hex digits of a SHA-256 over source, account key and the fact in its JSON form."""
    told = json.dumps([source, *account.key, plain(fact)], sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def cite(
    fact: _F,
    answer: Origin,
    account: Account,
    /,
    *,
    page: str = "",
    publisher: Publisher = Publisher.SELF,
) -> Evidence[_F]:
    """Bind a fact to the answer it was read from.

    Args:
        fact: What was understood.
        answer: The response (or `Place` in a file) that it was read from.
        account: Whose account was asked.
        page: The page that a person can open to see it; the account's own page where left out.
        publisher: Who published it; what stands on a person's own profile is their own word.
    """
    place = f"{answer.file} {answer.where}" if isinstance(answer, Place) else ""
    return Evidence(
        fact,
        Provenance(
            source="",
            account=account,
            page="" if place else page or account.url or answer.url,
            request=answer.url,
            retrieved_at=answer.received_at,
            publisher=publisher,
            place=place,
        ),
    )


@attrs.frozen
class Report:
    """What one source had to say: evidence, a gap, or both. Neither means: looked, and there is nothing."""

    source: str
    evidence: tuple[Evidence[Fact], ...] = ()
    gap: Gap | None = None


@attrs.frozen
class Dossier:
    """One person, and what every source reported about them.

    `as_of` is when the research ended (aware, UTC). `dropped` counts sensitive clauses by category: their text is not
    kept anywhere.
    """

    candidate: Candidate
    reports: tuple[Report, ...] = ()
    as_of: datetime | None = None
    listed: tuple[Hop, ...] = ()
    dropped: tuple[tuple[str, int], ...] = ()

    @property
    def evidence(self) -> tuple[Evidence[Fact], ...]:
        """Everything known, in the order of the reports."""
        return tuple(evidence for report in self.reports for evidence in report.evidence)

    @property
    def gaps(self) -> tuple[tuple[str, Gap], ...]:
        """What could not be found out, as pairs of source and gap."""
        return tuple((report.source, report.gap) for report in self.reports if report.gap is not None)

    def of(self, kind: type[_F], /) -> tuple[Evidence[_F], ...]:
        """Give the evidence whose fact is of that class, in the order of the reports."""
        return tuple(cast("Evidence[_F]", found) for found in self.evidence if isinstance(found.fact, kind))

    def without(self, *ids: str) -> Dossier:
        """Give the dossier as it would be had these facts never been found."""
        return attrs.evolve(
            self,
            reports=tuple(
                attrs.evolve(report, evidence=tuple(e for e in report.evidence if e.id not in ids))
                for report in self.reports
            ),
        )

    def records(self) -> list[dict[str, object]]:
        """Give a row a fact, of plain values, for a data frame."""
        return _present.records(self)

    def dashboard(
        self, today: date | None = None, *, vocabulary: _present.Vocabulary | None = None
    ) -> _present.Dashboard:
        """Gather what is known at a glance: accomplishments, interests, aspirations, and how we know.

        Args:
            today: The day that ages are judged by; the local date where left out.
            vocabulary: Whose topics to use; the shipped ones where left out.
        """
        return _present.dashboard(self, today, vocabulary)

    def to_json(self) -> str:
        """Give the dossier as JSON text with a schema number; `from_json` reads it back."""
        return _present.to_json(self)

    @classmethod
    def from_json(cls, text: str) -> Dossier:
        """Read what `to_json` wrote; unknown keys are ignored.

        Raises:
            InvalidInputError: The text is no dossier; the message names the place.
        """
        return _present.from_json(cls, text)

    def markdown(self) -> str:
        """Give the dossier as Markdown."""
        return _present.markdown(self)

    def html(self) -> str:
        """Give the dossier as a self-contained page."""
        return _present.html(self)

    def _repr_html_(self) -> str:
        return _present.html_fragment(self)

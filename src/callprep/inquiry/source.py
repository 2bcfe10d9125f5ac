"""What a source is: a description of itself, and a generator that yields requests and evidence."""

from __future__ import annotations

import enum
from collections.abc import Generator, Iterable
from datetime import date
from typing import Final, Protocol, TypeAlias, TypeVar, runtime_checkable

import attrs

from callprep.inquiry.wire import Request, Response
from callprep.model.candidate import Candidate
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact

__all__ = ["ANY_PUBLIC", "Auth", "Flow", "Inquiry", "Source", "SourceInfo", "Terms", "Way"]

R = TypeVar("R")

Flow: TypeAlias = Generator[Request, Response, R]
"""Part of an inquiry that only asks; used with `yield from`."""

Inquiry: TypeAlias = Generator["Request | Evidence[Fact]", Response, None]
"""A whole conversation: what it needs (requests) and what it knows (evidence), in one stream."""

ANY_PUBLIC: Final[frozenset[str]] = frozenset({"*"})
"""The hosts of a source that follows people's own links: any public one.

Nothing checks yet where such links lead, so these sources are asked only through a `send` of the user's own.
"""


class Way(enum.Enum):
    """How a source comes by what it knows."""

    API = "api"
    PAGE = "page"
    IMPORT = "import"
    SEARCH = "search"


@attrs.frozen
class Auth:
    """How a credential of this source is sent; the source itself never sees one.

    `variables` are the environment variables that may hold it, the first that is set counts. It goes into the header
    `header` behind `prefix`, or into the query parameter `param`, and only to the source's own hosts.
    """

    variables: tuple[str, ...]
    header: str | None = None
    prefix: str = ""
    param: str | None = None
    required: bool = False


@attrs.frozen
class Terms:
    """What the site's terms bind us to: where they stand, when they were read, what may be done.

    `contact` says whether an address found there may be used to write to the person, `outreach` whether its facts may
    stand in a first, unsolicited mail; `retention` says in words how long may be stored.
    """

    url: str
    read_on: date
    contact: bool = False
    outreach: bool = True
    retention: str = "no limit named"
    note: str = ""


def _names(given: Iterable[str]) -> frozenset[str]:
    return frozenset(given)


def _kinds(given: Iterable[type[Fact]]) -> frozenset[type[Fact]]:
    return frozenset(given)


@attrs.frozen
class SourceInfo:
    """A source's description of itself: what it reads, what it gives, what it costs.

    `sites` are the sites of the accounts it can read, `requests` what one person's picture costs, in words.
    `terms` may be left out; who is to trust a source with people wants to read them.
    `plain_http` allows addresses without TLS, for sources that read people's own pages.
    """

    name: str
    way: Way = attrs.field(kw_only=True)
    hosts: frozenset[str] = attrs.field(default=frozenset(), converter=_names, kw_only=True)
    sites: frozenset[str] = attrs.field(default=frozenset(), converter=_names, kw_only=True)
    gives: frozenset[type[Fact]] = attrs.field(default=frozenset(), converter=_kinds, kw_only=True)
    auth: Auth | None = attrs.field(default=None, kw_only=True)
    terms: Terms | None = attrs.field(default=None, kw_only=True)
    requests: str = attrs.field(default="1", kw_only=True)
    on_by_default: bool = attrs.field(default=True, kw_only=True)
    plain_http: bool = attrs.field(default=False, kw_only=True)

    @property
    def any_public(self) -> bool:
        """Whether it may ask any public host, as sources that follow people's own links do."""
        return self.hosts == ANY_PUBLIC


@runtime_checkable
class Source(Protocol):
    """Anything that describes itself and can be asked; see `callprep.testing.audit` for what a good one does."""

    @property
    def info(self) -> SourceInfo:
        """What it reads, gives and costs."""
        ...

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Hold the conversation about one candidate, as a generator; no I/O in it."""
        ...

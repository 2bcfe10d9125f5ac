"""Everything that can go wrong, as one tree.

The first split is whose fault it is: the world's, an adapter's, or the user's input::

    CallprepError
    ├─ SourceError(message, url)                  the world did not co-operate
    │  ├─ UnreachableError                        no answer, or a server's fault
    │  ├─ ProfileNotFoundError                    no such public account
    │  ├─ NotAPersonError                         an organisation or a bot
    │  ├─ AccessDeniedError                       the site will not show it to us
    │  ├─ RateLimitedError(…, retry_after)        asked too often
    │  ├─ UnreadableError                         the answer is not what it should be
    │  └─ UrlRefusedError(…, reason, hop)         an address we do not go to
    ├─ BrokenSourceError(source, fault)           an adapter is wrong
    ├─ InvalidInputError(where, what)             what the user gave cannot be read
    ├─ UnknownSourceError(name, known)            no source is called that
    └─ NotAllowedError(reason)                    we must not: do not contact, erased, terms

All are plain classes with positional ``args``, so that they pickle. Messages say what happened, where, and
what to do; they hold no secret and no personal data beyond the address that was asked.
"""

from __future__ import annotations

from difflib import get_close_matches

__all__ = [
    "AccessDeniedError",
    "BrokenSourceError",
    "CallprepError",
    "InvalidInputError",
    "NotAPersonError",
    "NotAllowedError",
    "ProfileNotFoundError",
    "RateLimitedError",
    "SourceError",
    "UnknownSourceError",
    "UnreachableError",
    "UnreadableError",
    "UrlRefusedError",
]


class CallprepError(Exception):
    """The root of every error that callprep raises on purpose."""


class SourceError(CallprepError):
    """The world did not co-operate: `message` says how, `url` where; `facts` are what a subclass carries besides."""

    def __init__(self, message: str, url: str = "", *facts: object) -> None:
        super().__init__(message, url, *facts)
        self.message = message
        self.url = url

    def __str__(self) -> str:
        """Give the message, and the address behind it where there is one."""
        return f"{self.message} ({self.url})" if self.url else self.message


class UnreachableError(SourceError):
    """No answer came, or the server said that it is the one in trouble."""


class ProfileNotFoundError(SourceError):
    """No public account stands at that address; it may exist and be hidden."""


class NotAPersonError(SourceError):
    """The account is an organisation's, a bot's or a group's."""


class AccessDeniedError(SourceError):
    """The site does not show this to us; asking again does not help."""


class RateLimitedError(SourceError):
    """Asked too often; `retry_after` is the number of seconds to wait, None where nobody said.

    What cannot be a wait (negative, infinite, not a number) says nothing, and counts as None.
    """

    def __init__(self, message: str, url: str = "", retry_after: float | None = None) -> None:
        said = retry_after is not None and 0 <= retry_after < float("inf")  # which no comparison with NaN holds
        wait = retry_after if said else None
        super().__init__(message, url, wait)
        self.retry_after: float | None = wait


class UnreadableError(SourceError):
    """The answer came and is not what it should be; the message holds the path to the bad place."""


class UrlRefusedError(SourceError):
    """An address that callprep does not go to; `reason` is a short code, `hop` counts redirects from 0."""

    def __init__(self, message: str, url: str = "", reason: str = "refused", hop: int = 0) -> None:
        super().__init__(message, url, reason, hop)
        self.reason = reason
        self.hop = hop


class BrokenSourceError(CallprepError):
    """An adapter broke the rules of the house: `source` is its name, `fault` what it did."""

    def __init__(self, source: str, fault: str) -> None:
        super().__init__(source, fault)
        self.source = source
        self.fault = fault

    def __str__(self) -> str:
        """Name the source first: its author is the reader."""
        return f"source {self.source!r} is broken: {self.fault}"


class InvalidInputError(CallprepError):
    """What the user gave cannot be read: `where` is a file, line or path, `what` says what would be right."""

    def __init__(self, where: str, what: str) -> None:
        super().__init__(where, what)
        self.where = where
        self.what = what

    def __str__(self) -> str:
        """Put the place before the complaint, as compilers do."""
        return f"{self.where}: {self.what}"


class UnknownSourceError(CallprepError):
    """No installed source has that name; the message offers the nearest of `known`."""

    def __init__(self, name: str, known: tuple[str, ...] = ()) -> None:
        super().__init__(name, known)
        self.name = name
        self.known = known

    def __str__(self) -> str:
        """Offer the nearest name, or all of them."""
        near = get_close_matches(self.name, self.known, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"installed are: {', '.join(self.known) or 'none'}"
        return f"no source is called {self.name!r}; {hint}"


class NotAllowedError(CallprepError):
    """Something callprep must not do; `reason` says which rule, and who can change it."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

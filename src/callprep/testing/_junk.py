"""What a site may answer on a bad day: the errors, statuses and bodies that every source must withstand."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Final

import attrs

from callprep.errors import (
    AccessDeniedError,
    NotAPersonError,
    ProfileNotFoundError,
    RateLimitedError,
    SourceError,
    UnreachableError,
    UnreadableError,
    UrlRefusedError,
)
from callprep.inquiry.interview import Heard
from callprep.inquiry.wire import Headers, Json, Response

__all__ = ["ERRORS", "Trouble", "bodies", "errors", "statuses"]

ERRORS: Final[tuple[type[SourceError], ...]] = (
    SourceError,
    UnreachableError,
    ProfileNotFoundError,
    NotAPersonError,
    AccessDeniedError,
    RateLimitedError,
    UnreadableError,
    UrlRefusedError,
)
"""Every way in which the world can fail to answer."""

_PAGE: Final = b"<!doctype html><html><head><title>Oops</title></head><body><h1>It is us, not you</h1></body></html>"
_MOST_NAMES = 60  # of a document's member names, how many are spoilt in turn: more than any API that we read uses
_MOST_ITEMS = 10  # of each list that are spoilt: the others are more of the same
_DEEP = 100_000  # brackets: ten times what any JSON reader of Python follows


@attrs.frozen
class Trouble:
    """One thing that goes wrong: in words, and as what a source hears."""

    what: str
    heard: Heard


def errors(url: str) -> Iterator[Trouble]:
    """Give every error that may stand in place of an answer."""
    for kind in ERRORS:
        yield Trouble(f"{kind.__name__} in place of the answer", kind("made up by the audit", url))


def statuses(good: Response) -> Iterator[Trouble]:
    """Give the answers of a site that is in trouble, with the pages that come with them."""
    for status, headers in (
        (404, {}),
        (403, {}),
        (409, {}),
        (429, {"retry-after": "soon"}),
        (500, {}),
    ):
        fields = Headers({"content-type": "text/html", **headers})
        yield Trouble(f"status {status} with a page", attrs.evolve(good, status=status, headers=fields, body=_PAGE))
    yield Trouble("status 204 and nothing", attrs.evolve(good, status=204, body=b""))


def bodies(good: Response) -> Iterator[Trouble]:
    """Give the good answer with eight kinds of body that it should not have."""
    for what, body in _bodies(good.body):
        yield Trouble(what, attrs.evolve(good, body=body))


def _bodies(good: bytes) -> Iterator[tuple[str, bytes]]:
    yield "an empty body", b""
    yield "a page of HTML", _PAGE
    yield "a body cut in half", good[: len(good) // 2]
    yield "JSON null", b"null"
    yield "bytes that are no UTF-8", b'{"name": "\xff\xfe\x80"}'
    yield "100,000 open brackets", b"[" * _DEEP
    value = _read(good)
    swapped: Json = [value] if isinstance(value, dict) else {}
    yield "a list for an object, or the other way round", json.dumps(swapped).encode()
    yield "JSON with nothing in it", b"[]" if isinstance(value, list) else b"{}"
    for what, spoilt in _wrong_types(_short(value)):
        yield what, json.dumps(spoilt).encode()


def _read(body: bytes) -> Json:
    """Read the good body; a page or a feed counts as an object without members."""
    try:
        value: Json = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return value


def _short(value: Json) -> Json:
    if isinstance(value, list):
        return [_short(inner) for inner in value[:_MOST_ITEMS]]
    return {name: _short(inner) for name, inner in value.items()} if isinstance(value, dict) else value


def _wrong_types(value: Json) -> Iterator[tuple[str, Json]]:
    """Spoil the members of one name at a time, in each way there is."""
    names = list(dict.fromkeys(_names(value)))
    for name in names[:_MOST_NAMES]:
        for what, spoil in _SPOILS:
            yield f"{what} {name!r}", _spoilt(value, name, spoil)


def _names(value: Json) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from _names(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _names(inner)


def _spoilt(value: Json, name: str, spoil: Callable[[Json], tuple[Json, ...]]) -> Json:
    if isinstance(value, list):
        return [_spoilt(inner, name, spoil) for inner in value]
    if not isinstance(value, dict):
        return value
    return {
        key: new
        for key, inner in value.items()
        for new in (spoil(inner) if key == name else (_spoilt(inner, name, spoil),))
    }


def _other(value: Json) -> Json:
    """Give a value of another type than this one."""
    if isinstance(value, str):
        return {"value": [7]}
    return "seven" if isinstance(value, (int, float, dict)) or value is None else {"not": "that"}


_SPOILS: Final[tuple[tuple[str, Callable[[Json], tuple[Json, ...]]], ...]] = (
    ("no", lambda _: ()),
    ("null for every", lambda _: (None,)),
    ("the wrong type for every", lambda inner: (_other(inner),)),
    ("an empty list for every list", lambda inner: ([] if isinstance(inner, list) else inner,)),
)

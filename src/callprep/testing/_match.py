"""When two requests are the same question: the key that a recording files its answers by."""

from __future__ import annotations

import json
from typing import Final, Literal, TypeAlias
from urllib.parse import parse_qsl, unquote, urlsplit

from callprep.inquiry.wire import Request

__all__ = ["Match", "key"]

Match: TypeAlias = Literal["exact", "path"]
"""What must agree: "exact" means method, host, path, query and body; "path" takes of the query only the page and the
site, and leaves the body out: for recordings that others made, with other page sizes, fields and tokens."""

_SITE: Final = "site"
_FIRST: Final = {"page": ("0", "1"), "offset": ("0",), "start": ("0",), "skip": ("0",)}
_TOKENS: Final = ("cursor", "after", "before", "from", "page_token", "pageToken", "continue")


def key(request: Request, match: Match) -> tuple[str, ...]:
    """Give what a request is filed by; equal keys are the same question."""
    try:
        parts = urlsplit(request.url)
    except ValueError:
        return request.method.upper(), request.url
    place = parts.netloc.rpartition("@")[2].lower()
    path = unquote(parts.path) or "/"
    query = parse_qsl(parts.query, keep_blank_values=True)
    if match == "path":
        query = [(name, value) for name, value in query if _says_where(name, value)]
    body = "" if match == "path" else _body(request.body)
    # the order of parameters is nobody's intention
    return request.method.upper(), place, path, json.dumps(sorted(query)), body


def _says_where(name: str, value: str) -> bool:
    """Whether the parameter picks a site or a page; the first page is the same, named or not."""
    picks = name in _FIRST or name in _TOKENS or name == _SITE
    return picks and bool(value) and value not in _FIRST.get(name, ())


def _body(body: bytes) -> str:
    """Write a JSON body in one form, so that white space and the order of names do not count."""
    try:
        return json.dumps(json.loads(body), sort_keys=True)
    except (ValueError, RecursionError):
        return body.decode("latin-1")

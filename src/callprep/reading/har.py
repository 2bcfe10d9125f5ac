"""Recordings of requests and answers: HAR 1.2 in and out, as text; who opens the file is somebody else.

What is written holds no credential: only header fields of a list are kept, keys in addresses and in
the bodies of logins are masked. Mail addresses and other facts about people stay: they are what was recorded.
"""

from __future__ import annotations

import base64
import binascii
import json as jsonlib
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

import attrs

from callprep.errors import InvalidInputError, UnreadableError
from callprep.inquiry.payload import Payload
from callprep.inquiry.wire import Headers, Json, Request, Response, shown_url

__all__ = ["Exchange", "read_har", "write_har"]

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_CHARSET: Final = re.compile(r"charset=[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_PLAIN_CHARSETS: Final = frozenset({"utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "latin-1", "windows-1252"})

_ASKED_WITH: Final = frozenset(
    {"accept", "accept-language", "content-type", "if-modified-since", "if-none-match", "x-github-api-version"}
)
_ANSWERED_WITH: Final = re.compile(
    r"(x-)?rate-?limit-[a-z-]{1,40}|x-(next-|per-)?page|x-total(-pages)?|age|backoff|cache-control|content-language|"
    r"content-location|content-type|date|etag|expires|last-modified|link|location|retry-after|vary"
)

_LOGIN_FIELDS: Final = "access_token|api_key|client_secret|id_token|password|refresh_token"
_LOGIN_JSON: Final = re.compile(
    rf'(?is)("(?:{_LOGIN_FIELDS})"\s{{0,9}}:\s{{0,9}}")(?:[^"\\]|\\.)*+'  # possessive: it never goes back
)
_LOGIN_FORM: Final = re.compile(rf"(?i)((?:^|&)(?:{_LOGIN_FIELDS})=)[^&\s]*")


@attrs.frozen
class Exchange:
    """One request and the answer it had."""

    request: Request
    response: Response


def read_har(text: str | bytes, where: str) -> tuple[Exchange, ...]:
    """Read the exchanges of a recording, in their order.

    `startedDateTime` becomes `Response.received_at`, aware (UTC where it names no zone, 1970 where it is left out).
    Bodies given as text are encoded as the answer's charset says, in UTF-8 where it says nothing. Comments, timings,
    cookies and the pseudo header fields of HTTP/2 are passed over.

    Args:
        text: The file's content; a byte order mark may stand before it.
        where: The file's name, for messages.

    Raises:
        InvalidInputError: It is no HAR; `where` is the file, and the message has the JSON path of the bad place.
    """
    try:
        raw = text.decode("utf-8-sig") if isinstance(text, bytes) else text.removeprefix("\ufeff")
        entries = Payload(jsonlib.loads(raw)).at("log", "entries")
        return tuple(_exchange(entry) for entry in entries)
    except UnreadableError as fault:
        raise InvalidInputError(where, f"{fault.message}; a recording is HAR 1.2") from None
    except jsonlib.JSONDecodeError as fault:
        what = f"no JSON at line {fault.lineno}, column {fault.colno}: {fault.msg}"
        raise InvalidInputError(where, f"{what}; a recording is HAR 1.2") from None
    except (ValueError, RecursionError) as fault:
        raise InvalidInputError(where, f"no JSON ({type(fault).__name__}); a recording is HAR 1.2 in UTF-8") from None


def _exchange(entry: Payload) -> Exchange:
    asked, told = entry.at("request"), entry.at("response")
    post = asked.maybe("postData")
    headers = _fields(asked)
    body = b"" if post is None else _posted(post)
    request = Request((asked.maybe_text("method") or "GET").upper(), asked.text("url"), headers, body)
    status = told.number("status")
    if status is None:
        raise UnreadableError(f"{told.path} has no number 'status'")
    answered = _fields(told)
    content = told.maybe("content")
    response = Response(
        status,
        answered,
        b"" if content is None else _content(content, answered),
        entry.moment("startedDateTime") or _EPOCH,
        told.maybe_text("_url") or request.url,
    )
    return Exchange(request, response)


def _fields(message: Payload) -> Headers:
    pairs = ((item.text("name"), item.maybe("value")) for item in message.items("headers"))
    return Headers(tuple((name, _raw(value)) for name, value in pairs if not name.startswith(":")))


def _raw(text: Payload | None) -> str:
    """Give a string as it stands: bodies are not stripped of anything."""
    if text is None:
        return ""
    if not isinstance(text.value, str):
        raise UnreadableError(f"{text.path} should be text, is {type(text.value).__name__}")
    return text.value


def _posted(post: Payload) -> bytes:
    text = post.maybe("text")
    if text is None and post.items("params"):
        raise UnreadableError(f"{post.path} has 'params' and no 'text': record the body itself")
    return _bytes(text, post.maybe_text("encoding"), "utf-8")


def _content(content: Payload, headers: Headers) -> bytes:
    return _bytes(content.maybe("text"), content.maybe_text("encoding"), _charset(headers) or "utf-8")


def _bytes(text: Payload | None, encoding: str | None, charset: str) -> bytes:
    raw = _raw(text)
    if encoding is not None and text is not None:
        if encoding.lower() != "base64":
            raise UnreadableError(f"{text.path} is encoded as {encoding[:20]!r}; HAR knows base64")
        try:
            return base64.b64decode("".join(raw.split()), validate=True)
        except (binascii.Error, ValueError):
            raise UnreadableError(f"{text.path} should be base64") from None
    try:
        return raw.encode(charset)
    except UnicodeEncodeError:
        return raw.encode("utf-8", "replace")


def _charset(headers: Headers) -> str | None:
    """Give the charset of an answer where it is one that text can simply be encoded in; None where it names none."""
    found = _CHARSET.search(headers.get("content-type") or "")
    if found is None:
        return None
    return found[1].lower() if found[1].lower() in _PLAIN_CHARSETS else "utf-8"


def write_har(exchanges: Iterable[Exchange]) -> str:
    """Write a recording; the same exchanges always give the same text.

    `Request.after` is not written: it is the source's wish, no part of what was said.
    """
    log = {"version": "1.2", "creator": {"name": "callprep", "version": "1"}, "entries": [_entry(e) for e in exchanges]}
    return jsonlib.dumps({"log": log}, ensure_ascii=False, indent=1) + "\n"


def _entry(exchange: Exchange) -> dict[str, Json]:
    return {
        "startedDateTime": exchange.response.received_at.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        "time": 0,
        "request": _asked(exchange.request),
        "response": _told(exchange.response, exchange.request),
        "cache": {},
        "timings": {"send": 0, "wait": 0, "receive": 0},
    }


def _asked(request: Request) -> dict[str, Json]:
    kept = [pair for pair in request.headers.pairs if pair[0] in _ASKED_WITH]
    written: dict[str, Json] = {"method": request.method, "url": shown_url(request.url), **_message(kept)}
    if request.body:
        mime = request.headers.get("content-type") or "application/octet-stream"
        written["postData"] = {"mimeType": mime, **_text(request.body, "utf-8")}
    return {**written, "queryString": []}


def _told(response: Response, request: Request) -> dict[str, Json]:
    kept = [pair for pair in response.headers.pairs if _ANSWERED_WITH.fullmatch(pair[0])]
    content: dict[str, Json] = {
        "size": len(response.body),
        "mimeType": response.headers.get("content-type") or "x-unknown",
        **_text(response.body, _charset(response.headers) or "utf-8"),
    }
    own = {} if response.url in {"", request.url} else {"_url": shown_url(response.url)}
    return {"status": response.status, "statusText": "", **_message(kept), "content": content, "redirectURL": "", **own}


def _message(pairs: Iterable[tuple[str, str]]) -> dict[str, Json]:
    headers: list[Json] = [{"name": name, "value": shown_url(value)} for name, value in pairs]
    return {"httpVersion": "HTTP/1.1", "headers": headers, "cookies": [], "headersSize": -1, "bodySize": -1}


def _text(body: bytes, charset: str) -> dict[str, Json]:
    """Write bytes as text where they come back the same, else as base64."""
    try:
        text = body.decode(charset)
    except UnicodeDecodeError:
        return {"text": base64.b64encode(body).decode("ascii"), "encoding": "base64"}
    return {"text": _LOGIN_FORM.sub(r"\1***", _LOGIN_JSON.sub(r"\1***", text))}

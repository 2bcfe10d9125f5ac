"""What httpx, httpcore, ssl and the operating system raise, told in our own words: without addresses, without keys."""

from __future__ import annotations

import httpcore  # this module is itself loaded on first use
import httpx

from callprep.errors import SourceError, UnreachableError, UrlRefusedError
from callprep.net._call import Call

__all__ = ["FOREIGN", "told"]

_TIMES = (httpx.TimeoutException, httpcore.TimeoutException, TimeoutError)
_INVALID = (
    httpx.InvalidURL,
    httpx.LocalProtocolError,
    httpx.UnsupportedProtocol,
    httpcore.LocalProtocolError,
    httpcore.UnsupportedProtocol,
    ValueError,
)
_CONNECT = (httpx.ConnectError, httpcore.ConnectError)
_PROTOCOL = (httpx.RemoteProtocolError, httpcore.RemoteProtocolError)
_NETWORK = (httpx.HTTPError, httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError, OSError)

FOREIGN: tuple[type[Exception], ...] = (*_TIMES, *_INVALID, *_CONNECT, *_PROTOCOL, *_NETWORK)
"""Everything foreign that may come out of a try; any other exception is a fault in code, and goes on as it is."""


def told(fault: Exception, call: Call) -> SourceError:
    """Say what it means to the user. The text of the fault is kept only where it is the operating system's own."""
    if isinstance(fault, _TIMES):
        return call.too_slow
    if isinstance(fault, _INVALID):
        return UrlRefusedError("it cannot be asked in HTTP", call.shown, "invalid", call.hop)
    if isinstance(fault, _CONNECT):
        return UnreachableError(f"no connection: {str(fault)[:200]}", call.shown)
    if isinstance(fault, _PROTOCOL):
        return UnreachableError("the answer is no whole HTTP message", call.shown)
    return UnreachableError("the connection broke", call.shown)

"""Web addresses as people paste them, taken apart strictly and without any network.

Nothing here guesses: an address that two programs might read differently (user-info, backslashes, control
characters, blanks inside) is refused, because what is shown to the recruiter must be what is opened later.
"""

from __future__ import annotations

import re
from ipaddress import AddressValueError, IPv6Address

import attrs

from callprep.errors import InvalidInputError

__all__ = ["LONGEST", "Address", "is_domain", "parse", "tidy"]

LONGEST = 2048
"""Characters; beyond this browsers and servers disagree, and no profile address comes near."""

# Marks that chat programs and Bluesky's own app leave around a copied address (zero width, bidirectional).
_INVISIBLE = "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,31})://")
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_PORT = re.compile(r"[0-9]{1,5}")
_DEFAULT_PORTS = {"http": 80, "https": 443}
_HIGHEST_PORT = 65535
_LONGEST_HOST = 253  # RFC 1035, section 2.3.4


@attrs.frozen
class Address:
    """One http or https address; `path`, `query` and `fragment` are as they were written."""

    scheme: str
    host: str
    port: int | None
    path: str
    query: str
    fragment: str

    @property
    def place(self) -> str:
        """Give the host, with the port where it is not one of the web's own two."""
        return self.host + (f":{self.port}" if self.port not in {None, 80, 443} else "")

    @property
    def page(self) -> str:
        """Give what two spellings of one page share: no scheme, default port, fragment or closing slash."""
        return self.place + self.path.rstrip("/") + _after("?", self.query)

    def __str__(self) -> str:
        port = "" if self.port in {None, _DEFAULT_PORTS[self.scheme]} else f":{self.port}"
        tail = _after("?", self.query) + _after("#", self.fragment)
        return f"{self.scheme}://{self.host}{port}{self.path or '/'}{tail}"


def _after(mark: str, text: str) -> str:
    return mark + text if text else ""


def tidy(text: str) -> str:
    """Drop what prose puts around an address: blanks, `<…>`, `(…)` and one full stop."""
    text = _trimmed(text)
    for opening, closing in ("()", "<>"):
        if text.startswith(opening) and text.endswith(closing):
            text = _trimmed(text[1:-1])
    return text


def _trimmed(text: str) -> str:
    return text.strip().strip(_INVISIBLE).strip().removesuffix(".")


def parse(text: str) -> Address:
    """Take `text` apart; without a scheme, or with `//` alone, it is https.

    Raises:
        InvalidInputError: It is no http(s) address, or one that could be read in two ways.
    """
    if len(text) > LONGEST:
        raise _refusal(text, f"an address has at most {LONGEST} characters")
    if not text.isprintable() or " " in text or "\\" in text:
        raise _refusal(text, "an address holds no blanks, control characters or backslashes")
    named = _SCHEME.match(text)
    scheme = named[1].lower() if named else "https"
    if scheme not in _DEFAULT_PORTS:
        raise _refusal(text, "an address begins with https:// or http://")
    rest = text[named.end() :] if named else text.removeprefix("//")
    rest, _, fragment = rest.partition("#")
    rest, _, query = rest.partition("?")
    authority, slash, path = rest.partition("/")
    if "@" in authority:
        raise _refusal(text, "an address holds no user name or password before its host")
    host, port = _host_and_port(text, authority)
    return Address(scheme, host, port, slash + path, query, fragment)


def _host_and_port(text: str, authority: str) -> tuple[str, int | None]:
    """Split at the last colon, unless that one stands inside the brackets of an IPv6 address."""
    if authority.endswith("]") or ":" not in authority:
        return _folded_host(text, authority), None
    host, _, port = authority.rpartition(":")
    if port and "." not in host and not port.isdigit() and not _SCHEME.match(text):  # "javascript:alert(1)"
        raise _refusal(text, "an address begins with https:// or http://")
    if port and not (_PORT.fullmatch(port) and 0 < int(port) <= _HIGHEST_PORT):
        raise _refusal(text, f"a port is a number from 1 to {_HIGHEST_PORT}")
    return _folded_host(text, host), int(port) if port else None


def _folded_host(text: str, host: str) -> str:
    """Fold the case; a label with letters beyond ASCII becomes punycode, so that a look-alike shows."""
    if host.startswith("[") and host.endswith("]") and "%" not in host:
        try:
            return f"[{IPv6Address(host[1:-1])}]"
        except AddressValueError as error:
            raise _refusal(text, "an address in brackets is IPv6, such as [2001:db8::1]") from error
    if len(host) > _LONGEST_HOST:
        raise _refusal(text, f"a host has at most {_LONGEST_HOST} characters")
    labels = [_punycode(text, label) for label in host.removesuffix(".").split(".")]
    if not all(map(_LABEL.fullmatch, labels)):
        raise _refusal(text, "an address needs a host, such as example.com")
    return ".".join(labels)


def _punycode(text: str, label: str) -> str:
    if label.isascii():
        return label.lower()
    try:
        ascii_label = label.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise _refusal(text, "the host is no name that can be looked up") from error
    # Full-width letters, the Kelvin sign and the like fold into plain ASCII: another site's name in disguise.
    if not ascii_label.startswith("xn--"):
        raise _refusal(text, "the host is written in letters that only look like its own")
    return ascii_label


def is_domain(host: str) -> bool:
    """Tell whether `host` has at least two labels and ends in letters: no IP address, no bare word."""
    labels = host.lower().split(".")
    return len(labels) > 1 and labels[-1][:1].isalpha() and all(map(_LABEL.fullmatch, labels))


def _refusal(text: str, what: str) -> InvalidInputError:
    """Name the address up to 80 characters; what stands before an `@` may be a password and is left out."""
    _, at, after = text.rpartition("@")
    shown = f"…@{after}" if at else text
    return InvalidInputError(repr(shown[:80]), what)

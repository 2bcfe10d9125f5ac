"""Text and links from pages nobody vouches for: plain, folded, capped; absolute http(s) or nothing."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

__all__ = ["absolute", "clean", "same_page"]

_LONGEST_LINK = 2000
# A host name or an address in brackets, and a port: no user-info, no percent, no backslash.
_NETLOC = re.compile(r"(?:[\w.-]+|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?")
_EDGES = "".join(map(chr, range(0x21)))
_SAFE = "%/:=&?~+!$,;'@()*[]"
# Joiners are letters' business (Persian, emoji); every other format character only misleads the eye.
_JOINERS = "\u200c\u200d"
# Letters by their category, blanks to the eye: a name of these alone looks like none.
_FILLERS = "\u115f\u1160\u3164\uffa0"


def clean(text: str, longest: int) -> str:
    """Give `text` on one line, in NFC, without control, bidi and tag characters, at most `longest` characters."""
    # Blanks fall together below, so that a little more than is kept has to be read; never the whole of a huge text.
    head = unicodedata.normalize("NFC", text[: 8 * longest])
    shown = "".join(character for character in head if _is_shown(character))
    return " ".join(shown.split())[:longest].rstrip()


def _is_shown(character: str) -> bool:
    if character.isascii():
        return character.isprintable() or character in "\t\n\r\f\v"
    hidden = unicodedata.category(character) in {"Cc", "Cf", "Cs"} or character in _FILLERS
    return character in _JOINERS or not hidden


def absolute(href: str, base: str = "") -> str | None:
    """Resolve `href` against `base`; None for what is no http(s) address, names a user, or cannot be parsed.

    What could break out of an attribute comes back percent-encoded.
    """
    if len(href) > _LONGEST_LINK:
        return None
    try:
        parts = urlsplit(urljoin(base, href.strip(_EDGES)))
        path, query, fragment = (quote(part, safe=_SAFE) for part in (parts.path, parts.query, parts.fragment))
    except ValueError:  # broken brackets, characters that IDNA would turn into delimiters, lone surrogates
        return None
    host = parts.netloc.lower()
    if parts.scheme not in {"http", "https"} or not _NETLOC.fullmatch(host):
        return None
    return urlunsplit((parts.scheme, host, path, query, fragment))


def same_page(one: str, other: str) -> bool:
    """Say whether two absolute addresses name one page, whatever the scheme, fragment and a last slash."""
    return _page(one) == _page(other)


def _page(url: str) -> tuple[str, str, str]:
    parts = urlsplit(url)
    return parts.netloc.removeprefix("www."), parts.path.rstrip("/"), parts.query

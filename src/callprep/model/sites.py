"""Which site and handle a profile address names, and the page of a handle: the table, read in both directions.

A form such as ``github.com/{name}`` is turned into one anchored regular expression to read addresses by, and is
filled in to write them. Every expression is a chain of character classes, so reading is linear in the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from urllib.parse import quote, unquote

import attrs

from callprep.errors import InvalidInputError
from callprep.model._address import LONGEST, Address, is_domain, parse, tidy
from callprep.model._site import PIECES, Site, words
from callprep.model._sites_table import AT_SIGN_SITES, BRIDGES, PAGE_SITES, TABLE

__all__ = ["SITES", "Site", "fold", "is_known_host", "label", "page", "read", "source_label"]

SITES: Mapping[str, Site] = MappingProxyType({site.name: site for site in TABLE})
"""Every known site by the name that `Account.site` has."""

_SOURCES = MappingProxyType({"stackexchange": "Stack Overflow", "feeds": "their blog", "homepage": "their homepage"})

_PIECE = re.compile(r"\{([a-z*]+)\}")
_FEDIVERSE_USER = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?")
_STATUS = re.compile(r"[0-9]{1,20}")
_SUFFIX = re.compile(r"\.(?:rss|atom|json)$")
# What Mastodon, GoToSocial, Pleroma and Misskey show below an account; anything else is another program's path.
_BELOW_USER = words(
    "about clips collections embed featured followers following gallery inbox media notes outbox pages posts reactions"
    " statuses tagged with_replies"
)
_NO_USER = words("all edit list login me new password register search sign_in sign_up signin signup")


def label(site: str) -> str:
    """Give the name to show for `site` ("GitHub"); a site that is not in the table shows as it is."""
    known = SITES.get(site)
    return known.label if known else site


def source_label(source: str) -> str:
    """Give the name of a source as a recruiter knows it: what it reads ("their blog"), or as the site of that name."""
    return _SOURCES.get(source) or label(source)


def is_known_host(host: str) -> bool:
    """Tell whether a host is, or is below, one of a site in the table; what names no account there is no person's."""
    return _is_below(host.lower(), _domains())


def fold(site: str, handle: str) -> str:
    """Give the form in which two handles of `site` are compared.

    Case does not count, except where a site tells accounts apart by it and on sites that are not in the table.
    """
    known = SITES.get(site)
    folded = unicodedata.normalize("NFC", handle)
    return folded if known is None or known.keeps_case else folded.lower()


def page(site: str, handle: str) -> str:
    """Give the page of an account that a person can open, "" where the table cannot tell."""
    if site in PAGE_SITES:
        return handle if handle.lower().startswith(("http://", "https://")) else f"https://{handle}"
    if site == "mastodon":
        user, _, place = handle.partition("@")
        return f"https://{place}/@{user}" if read(f"@{handle}") == (site, handle) else ""
    known = SITES.get(site)
    written = (_fill(known, form, handle) for form in _forms(known)) if known else iter(())
    return next(filter(None, written), "")


def read(text: str) -> tuple[str, str] | None:
    """Read `(site, handle)` off a profile address; None where it names no account on a known site."""
    if len(text) > LONGEST:
        return None
    text = tidy(text)
    try:
        return _read_notation(text) or _read_address(parse(text))
    except InvalidInputError:
        return None


@attrs.frozen
class _Form:
    """One way to write an account's address, and the handle that comes out of it."""

    template: str
    handle: str

    @property
    def host(self) -> str:
        return self.template.partition("/")[0]

    @property
    def query_key(self) -> str:
        return self.template.partition("?")[2].partition("=")[0]

    @property
    def writable(self) -> bool:
        """Whether the handle alone is enough to fill the address in."""
        return set(_PIECE.findall(self.template)) == set(_PIECE.findall(self.handle))


@cache
def _forms(site: Site) -> tuple[_Form, ...]:
    """Spell the forms of `site` out: one that begins with a slash holds on each of its hosts."""
    forms: list[_Form] = []
    for form in site.forms:
        template, _, handle = form.partition(" -> ")
        hosts = site.hosts if template.startswith("/") else ("",)
        forms += (_Form(host + template, handle or f"{{{_PIECE.findall(template)[-1]}}}") for host in hosts)
    return tuple(forms)


@cache
def _index() -> Mapping[str, tuple[tuple[Site, _Form], ...]]:
    """File each form under the longest fixed label of its host, so that an address meets only a few."""
    filed: dict[str, tuple[tuple[Site, _Form], ...]] = {}
    for site in TABLE:
        for form in _forms(site):
            fixed = [part for part in form.host.removeprefix("www.").split(".") if "{" not in part]
            anchor = max(fixed, key=len)
            filed[anchor] = (*filed.get(anchor, ()), (site, form))
    return filed


@cache
def _domains() -> frozenset[str]:
    """Collect the fixed ends of all hosts in the table."""
    ends = (form.host.rpartition("}.")[2].removeprefix("www.") for site in TABLE for form in _forms(site))
    return frozenset(end for end in ends if "}" not in end)


@cache
def _expression(template: str, site: Site) -> re.Pattern[str]:
    """Turn `github.com/{name}` into a pattern; what is fixed matches in any case.

    People write `@name` or `~name` where a path or query expects the bare name, so one such sign is let pass.
    """
    pattern = ""
    for position, part in enumerate(_PIECE.split(template)):
        if position % 2 == 0:
            pattern += f"(?i:{re.escape(part)})" + ("[@~]?" if part.endswith(("/", "=")) else "")
        elif part == "*":
            pattern += "[^/]+"
        else:
            pattern += f"(?P<{part}>{site.grammar if part == 'name' else PIECES[part]})"
    return re.compile(pattern)


def _fill(site: Site, form: _Form, handle: str) -> str:
    """Write `handle` into the form's address; "" where it does not fit."""
    found = _expression(form.handle, site).fullmatch(handle) if form.writable else None
    return "https://" + _filled(form.template, found, safe="@:/~") if found else ""


def _filled(template: str, found: re.Match[str], safe: str | None = None) -> str:
    """Put the found pieces in; with `safe`, percent-escaped but for these characters."""

    def value(piece: re.Match[str]) -> str:
        text = found[piece[1]]
        return text if safe is None else quote(text, safe=safe)

    return _PIECE.sub(value, template)


def _read_notation(text: str) -> tuple[str, str] | None:
    """Read what is no web address but names an account: `@user@host`, `acct:`, `at:` and `git@host:path`."""
    if text.startswith("@") or text[:5].lower() == "acct:":
        user, _, place = text[text.startswith("@") or 5 :].removeprefix("@").partition("@")
        return _fediverse(user, place)
    if text[:3].lower() == "at:":
        return _on_known_site(parse("https://bsky.app/profile/" + text[3:].removeprefix("//")))
    host, colon, path = text.removeprefix("git@").partition(":")
    if not colon or "/" in host or not text.startswith("git@"):
        return None
    found = _on_known_site(parse(f"https://{host}/{path}"))
    return found if found and SITES[found[0]].forge else None


def _read_address(address: Address) -> tuple[str, str] | None:
    found = _on_known_site(address)
    return found if found or _is_no_mastodon(address.host) else _on_fediverse(address)


def _is_below(host: str, domains: frozenset[str]) -> bool:
    labels = host.split(".")
    return any(".".join(labels[start:]) in domains for start in range(len(labels)))


def _is_no_mastodon(host: str) -> bool:
    return is_known_host(host) or _is_below(host, AT_SIGN_SITES)


def _on_known_site(address: Address) -> tuple[str, str] | None:
    """Hold the address against the forms of its host; the first that fits, word by word, decides."""
    segments = _segments(address)
    if segments is None or address.place != address.host:
        return None
    host = _without_device(address.host)
    base = "/".join([host, *segments])
    near = (entry for part in host.split(".") for entry in _index().get(part, ()))
    found = (_fits(site, form, base, address.query) for site, form in near)
    return next(filter(None, found), None)


def _fits(site: Site, form: _Form, base: str, query: str) -> tuple[str, str] | None:
    subject = base
    if form.query_key:
        pairs = (pair.partition("=") for pair in query.split("&"))
        values = {_decoded(value) for key, _, value in pairs if key == form.query_key}
        # Given twice with two values, servers differ on which one counts.
        subject = f"{base}?{form.query_key}={values.pop()}" if len(values) == 1 else ""
    found = _reader(site, form).fullmatch(subject)
    if not found or not site.reserved.isdisjoint(value.lower() for value in found.groups()):
        return None
    handle = _filled(form.handle, found)
    return (site.name, handle) if site.holds(handle) else None


@cache
def _reader(site: Site, form: _Form) -> re.Pattern[str]:
    """Let anything follow below an account: a repository, a post, a tab still names its owner."""
    below = "" if form.query_key else "(?:/.*)?"
    return re.compile(_expression(form.template.removeprefix("www."), site).pattern + below)


def _without_device(host: str) -> str:
    """Drop `www.`, `m.` or `mobile.`, where something that is a domain is left."""
    for device in ("www.", "m.", "mobile."):
        if host.startswith(device) and "." in host.removeprefix(device):
            return host.removeprefix(device)
    return host


def _segments(address: Address) -> list[str] | None:
    """Split and decode the path; None where dots would lead a browser to another page than they seem to."""
    path = [part for part in address.path.split("/") if part]
    if not path and address.fragment.startswith("!/"):  # twitter.com/#!/name, the old form of X
        path = ["#!", *(part for part in address.fragment[2:].partition("?")[0].split("/") if part)]
    segments = [_decoded(part) for part in path]
    return None if {".", ".."}.intersection(segments) else segments


def _decoded(text: str) -> str:
    """Undo percent-escapes once; what is no text, or hides a slash or a control character, fits no form after."""
    try:
        plain = unquote(text, errors="strict")
    except UnicodeDecodeError:
        return "\0"
    return "\0" if not plain.isprintable() or "/" in plain or "\\" in plain else plain


def _on_fediverse(address: Address) -> tuple[str, str] | None:
    """Read `/@user`, `/@user@elsewhere` and `/users/user` with what these servers put below them."""
    segments = _segments(address) or [""]
    if segments[0] == "web":  # the path of Mastodon's web client up to 3.x
        segments = segments[1:] or [""]
    first, *below = segments
    if first == "users" and below and below[0].lower() not in _NO_USER and not below[0].isdigit():
        first, *below = ("@" + below[0], *below[1:])
    if not first.startswith("@") or not (not below or below[0] in _BELOW_USER or _STATUS.fullmatch(below[0])):
        return None
    user, _, elsewhere = _SUFFIX.sub("", first[1:]).partition("@")
    return _fediverse(user, elsewhere or address.place)


def _fediverse(user: str, place: str) -> tuple[str, str] | None:
    """Check both halves of `user@home`; a bridge's account is the one that it bridges."""
    home = parse(f"https://{place}")
    host = home.host.removeprefix("www.")
    if str(home) != f"https://{home.place}/" or not is_domain(host):
        return None
    if host in BRIDGES:
        return _on_known_site(parse(BRIDGES[host] + user))
    if _is_no_mastodon(host) or not _FEDIVERSE_USER.fullmatch(user):
        return None
    return "mastodon", f"{user}@{home.place.removeprefix('www.')}"

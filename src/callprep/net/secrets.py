"""Tokens and keys: never shown, never stored, and sent to nobody but the origin they were given for."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Iterable, Mapping
from typing import Final, NoReturn
from urllib.parse import quote

import attrs

from callprep.errors import InvalidInputError, UnknownSourceError
from callprep.inquiry.source import Auth, SourceInfo
from callprep.inquiry.wire import shown_url
from callprep.net.origins import Origin

__all__ = ["Credential", "RedactingFilter", "Secret", "credentials", "credentials_from_env"]

_MASK: Final = "***"
_BEARER: Final = Auth((), header="Authorization", prefix="Bearer ")


class Secret:
    """A text that does not show itself: masked wherever it is printed, refused by pickle and JSON.

    Raises:
        ValueError: It is blank, or cannot stand in a header: white space inside, controls, not ASCII.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        stripped = value.strip()
        if not stripped or not all("!" <= char <= "~" for char in stripped):
            raise ValueError("a token is visible ASCII, without blanks inside")
        self._value = stripped

    def reveal(self) -> str:
        """Give the text itself; only for the line that sends it."""
        return self._value

    def __repr__(self) -> str:
        return f"Secret({_MASK!r})"

    def __str__(self) -> str:
        return _MASK

    def __eq__(self, other: object) -> bool:
        """Compare in constant time, so that nobody learns a secret letter by letter."""
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._value, other._value)

    def __hash__(self) -> int:
        return hash((Secret, self._value))

    def __getstate__(self) -> NoReturn:
        """Refuse: whoever pickles a secret has it on a disk or a wire."""
        raise TypeError("a secret is not pickled or copied: read it again where it is needed")

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        """Refuse, as `__getstate__`."""
        self.__getstate__()


def _origin(given: Origin | str) -> Origin:
    return given if isinstance(given, Origin) else Origin.of(given)


@attrs.frozen
class Credential:
    """A secret, the one origin it is for, and how it is sent: in `header` behind `prefix`, or as parameter `param`.

    Raises:
        ValueError: The origin is no address, or it is plain http to another machine, or not one way is named.
    """

    origin: Origin = attrs.field(converter=_origin)
    secret: Secret
    header: str | None = None
    prefix: str = ""
    param: str | None = None

    def __attrs_post_init__(self) -> None:
        if not (self.origin.secure or self.origin.loopback):
            raise ValueError("a token goes to https addresses only")
        if (self.header is None) == (self.param is None):
            raise ValueError("a token is sent in a header or in a parameter: name one")

    @property
    def field(self) -> tuple[tuple[str, str], ...]:
        """The header field that carries it, if one does; not masked."""
        return () if self.header is None else ((self.header, self.prefix + self.secret.reveal()),)

    @property
    def params(self) -> dict[str, str]:
        """The query parameter that carries it, if one does; not masked."""
        return {} if self.param is None else {self.param: self.secret.reveal()}


def credentials(tokens: Mapping[str, str | Secret], infos: Iterable[SourceInfo] = ()) -> tuple[Credential, ...]:
    """Bind tokens to the origins they may be sent to.

    Args:
        tokens: By source name, `{"github": "ghp…"}`, for every host of that source; or by origin,
            `{"https://search.example": "…"}`, sent as the source with that host wants it, else as a bearer token.
            Plain http is taken for this machine alone.
        infos: The sources whose names are known.

    Raises:
        UnknownSourceError: No source has that name.
        InvalidInputError: A token or an origin cannot be one, or the source takes none.
    """
    known = {info.name: info for info in infos}
    found: list[Credential] = []
    for name, token in tokens.items():
        where = f"tokens[{shown_url(name)!r}]"
        try:
            secret = token if isinstance(token, Secret) else Secret(token)
            origins, auth = _by_origin(name, known.values()) if "://" in name else _by_name(name, known)
            found += [_credential(origin, secret, auth) for origin in origins]
        except ValueError as fault:
            raise InvalidInputError(where, str(fault)) from None
    return tuple(found)


def _by_name(name: str, known: Mapping[str, SourceInfo]) -> tuple[list[Origin], Auth]:
    if name not in known:
        raise UnknownSourceError(name, tuple(sorted(known)))
    info = known[name]
    if info.auth is None or info.any_public:
        raise ValueError("this source takes no token")
    return [Origin.at("https", host) for host in sorted(info.hosts)], info.auth


def _by_origin(name: str, infos: Iterable[SourceInfo]) -> tuple[list[Origin], Auth]:
    origin = Origin.of(name)
    fitting = (info.auth for info in infos if info.auth is not None and origin.host in info.hosts)
    return [origin], next(fitting, _BEARER)


def _credential(origin: Origin, secret: Secret, auth: Auth) -> Credential:
    if auth.param is not None:
        return Credential(origin, secret, param=auth.param)
    return Credential(origin, secret, header=auth.header or _BEARER.header, prefix=auth.prefix)


def credentials_from_env(infos: Iterable[SourceInfo], environ: Mapping[str, str]) -> tuple[Credential, ...]:
    """Look up the variables that sources name; the first that is set counts, a blank one is not set.

    Raises:
        InvalidInputError: A variable holds what cannot be a token.
    """
    known = [info for info in infos if info.auth is not None and not info.any_public]
    found: list[Credential] = []
    for info in known:
        variables = info.auth.variables if info.auth else ()
        name = next((name for name in variables if environ.get(name, "").strip()), None)
        if name is not None:
            try:
                found += credentials({info.name: environ[name]}, [info])
            except InvalidInputError as fault:
                raise InvalidInputError(name, fault.what) from None
    return tuple(found)


class RedactingFilter(logging.Filter):
    """Masks these secrets, and whatever looks like a key in an address, in the records that pass.

    Put it on a handler, for a logger's filter does not see what its children say::

        for handler in logging.getLogger().handlers:
            handler.addFilter(RedactingFilter([secret]))
    """

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        super().__init__()
        self._secrets = tuple(secrets)

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask the message and the traceback; every record passes."""
        record.msg, record.args = self._masked(record.getMessage()), ()
        if record.exc_info:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self._masked(record.exc_text)
        return True

    def _masked(self, text: str) -> str:
        for secret in self._secrets:
            for form in (secret.reveal(), quote(secret.reveal(), safe="")):
                text = text.replace(form, _MASK)
        return shown_url(text)

"""Where a credential belongs: scheme, host and port, as browsers draw the line."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

import attrs

__all__ = ["Origin"]

_PORTS: Final = {"https": 443, "http": 80}


@attrs.frozen
class Origin:
    """Scheme, host (lower case, ASCII) and port of an address (RFC 6454, section 4)."""

    scheme: str
    host: str
    port: int

    @classmethod
    def of(cls, url: str) -> Origin:
        """Read the origin of an address, or an origin as it is written: "https://api.github.com".

        Raises:
            ValueError: It is no http or https address with a host.
        """
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.scheme not in _PORTS or not host:
            raise ValueError("no http or https address")
        return cls.at(parts.scheme, host, parts.port)

    @classmethod
    def at(cls, scheme: str, host: str, port: int | None = None) -> Origin:
        """Build it from its parts; None is the scheme's own port."""
        return cls(scheme, host.lower(), _PORTS.get(scheme, 0) if port is None else port)

    @property
    def secure(self) -> bool:
        """Whether what is sent there is encrypted."""
        return self.scheme == "https"

    @property
    def loopback(self) -> bool:
        """Whether it is this machine, by name or by literal address."""
        try:
            return self.host == "localhost" or ip_address(self.host).is_loopback
        except ValueError:
            return False

    def __str__(self) -> str:
        """Write it as browsers do, without the scheme's own port."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + ("" if self.port == _PORTS.get(self.scheme) else f":{self.port}")

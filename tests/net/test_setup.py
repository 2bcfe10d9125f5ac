"""Rules of `callprep.net._setup`."""

from __future__ import annotations

import pytest

from callprep.errors import BrokenSourceError
from callprep.inquiry.source import ANY_PUBLIC, SourceInfo, Way
from callprep.net import _setup
from callprep.net.secrets import Credential, Secret
from callprep.reading import plugins

API = SourceInfo("one", way=Way.API, hosts={"api.example"})


class Entry:
    """Stands for an installed source."""

    def __init__(self, described: SourceInfo | None) -> None:
        self._described = described

    def info(self) -> SourceInfo:
        """Describe it, or break."""
        if self._described is None:
            raise BrokenSourceError("broken", "cannot be loaded")
        return self._described


def test_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A source that cannot be loaded does not keep the others from being known."""
    monkeypatch.setattr(plugins, "installed", lambda: (Entry(None), Entry(API)))
    assert _setup.installed_infos() == (API,)
    assert _setup.set_up(None, None, None).roomy == {"api.example"}


def test_roomy() -> None:
    """Only named hosts of APIs may answer at length."""
    page = SourceInfo("two", way=Way.PAGE, hosts={"page.example"})
    anywhere = SourceInfo("three", way=Way.API, hosts=ANY_PUBLIC)
    assert _setup.set_up(None, [API, page, anywhere], None).roomy == {"api.example"}


def test_bound_already() -> None:
    """Credentials that are bound already are taken as they are."""
    bound = (Credential("https://x.example", Secret("t"), param="key"),)
    assert _setup.set_up(bound, (), None).credentials == bound


@pytest.mark.parametrize(
    ("contact", "ending"),
    [(None, ""), ("  ", ""), ("me@example.com", " (+me@example.com)"), ("a (b)\r\nc ☃", " (+a bc)")],
)
def test_agent(contact: str | None, ending: str) -> None:
    """The name holds the version and, where there is one, the contact, as far as a header can hold it."""
    name, _, rest = _setup.set_up(None, (), contact).agent.partition("/")
    version, blank, said = rest.partition(" ")
    assert (name, blank + said) == ("callprep", ending)
    assert version[0].isdigit()

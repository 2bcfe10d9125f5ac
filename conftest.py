"""What holds for every test: no network, no skips in CI, and the documentation is run."""

from __future__ import annotations

import os
import socket
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import hypothesis
import pytest
from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.integration.pytest import SybilItem
from sybil.parsers.myst import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

if TYPE_CHECKING:
    from collections.abc import Generator

ROOT = Path(__file__).parent
R = TypeVar("R", pytest.TestReport, pytest.CollectReport)

# How busy a machine is says nothing about the code. CI tries the same examples each time, so that a red run is about
# the change; new ones are looked for at the desk.
hypothesis.settings.register_profile(
    "callprep",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("callprep")

_fixtures = ["_offline", "_at_the_root"]
_prose = Sybil(
    [PythonCodeBlockParser(future_imports=["annotations"])],
    path=str(ROOT),
    patterns=["README.md", "docs/*.md"],
    fixtures=_fixtures,
)
_docstrings = Sybil(
    [DocTestParser()],
    path=str(ROOT / "src"),
    pattern="*.py",
    fixtures=_fixtures,
    document_types={".py": PythonDocStringDocument},
)
pytest_collect_file = (_prose + _docstrings).pytest()


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@pytest.fixture(autouse=True)
def _offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let tests speak with servers of their own, and with nobody else."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: tuple[str, int] | str | bytes, /) -> None:
        if isinstance(address, tuple) and not _is_this_machine(address[0]):
            pytest.fail(f"a test tried to reach {address[0]}: tests have no network")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run the documentation's code where its reader stands: at the root of a checkout."""
    monkeypatch.chdir(ROOT)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Read each document from its top to its end, however the tests are shuffled."""
    blocks = [(place, item) for place, item in enumerate(items) if isinstance(item, SybilItem)]
    ordered = sorted((item for _, item in blocks), key=lambda item: (item.path, item.example.line))
    for (place, _), item in zip(blocks, ordered, strict=True):
        items[place] = item


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Hold tests to `CALLPREP_NO_SKIPS`."""
    return _no_skips((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Hold whole modules to `CALLPREP_NO_SKIPS`."""
    return _no_skips((yield))


def _no_skips(report: R) -> R:
    """Turn a skip into a failure that names its reason, where a run promises to have everything."""
    if report.skipped and not hasattr(report, "wasxfail") and os.environ.get("CALLPREP_NO_SKIPS"):
        why = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{report.nodeid}: nothing may be skipped in this run, but: {why}"
    return report

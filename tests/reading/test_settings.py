"""What the surroundings offer: which keys there are, never their values."""

from __future__ import annotations

from importlib.metadata import EntryPoint

import pytest

from callprep.inquiry.source import Auth, Inquiry, SourceInfo, Way
from callprep.model.candidate import Candidate
from callprep.reading import plugins
from callprep.reading.settings import Settings


class Keyed:
    """A source with a key that may stand in two variables."""

    info = SourceInfo("keyed", way=Way.API, auth=Auth(("KEYED_TOKEN", "KEYED_KEY"), header="authorization"))

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Ask nothing."""
        del candidate
        return
        yield


class Open(Keyed):
    """A source without a key."""

    info = SourceInfo("open", way=Way.API)


@pytest.fixture(autouse=True)
def _points(monkeypatch: pytest.MonkeyPatch) -> None:
    values = {"keyed": f"{__name__}:Keyed", "open": f"{__name__}:Open", "broken": "no_such_package:X"}
    points = tuple(EntryPoint(name, value, plugins.GROUP) for name, value in values.items())
    monkeypatch.setattr(plugins, "entry_points", lambda *, group: points if group == plugins.GROUP else ())


@pytest.mark.parametrize("variable", ["KEYED_TOKEN", "KEYED_KEY"])
def test_any_of_the_variables(variable: str) -> None:
    """A source has a key when any variable that it names is set."""
    settings = Settings.from_env({variable: "s3cret"})
    assert settings == Settings(has=["keyed"])
    assert settings.has("keyed")


@pytest.mark.parametrize("environ", [{}, {"KEYED_TOKEN": ""}, {"KEYED_TOKEN": "  "}, {"OPEN_TOKEN": "x"}])
def test_no_key(environ: dict[str, str]) -> None:
    """Variables that are blank, or that no source names, are no keys; broken sources have none."""
    settings = Settings.from_env(environ)
    assert [name for name in ("keyed", "open", "broken") if settings.has(name)] == []


def test_given_sources() -> None:
    """Sources that are not installed may be given instead: they count alone."""
    info = SourceInfo("mine", way=Way.API, auth=Auth(("MY_KEY",)))
    assert Settings.from_env({"MY_KEY": "x", "KEYED_KEY": "x"}, infos=[info]) == Settings(has=["mine"])


def test_values_are_not_kept() -> None:
    """No value of a key is anywhere in the settings."""
    assert "s3cret" not in repr(Settings.from_env({"KEYED_TOKEN": "s3cret"}))


def test_contact() -> None:
    """A contact is stripped."""
    assert Settings.from_env({"CALLPREP_CONTACT": " a@example.com "}).contact == "a@example.com"


def test_nothing_set() -> None:
    """Without variables there are no keys and no contact."""
    assert Settings.from_env({"CALLPREP_CONTACT": " "}) == Settings()


def test_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """By default the variables are those of the process."""
    monkeypatch.setenv("KEYED_KEY", "s3cret")
    assert Settings.from_env().has("keyed")

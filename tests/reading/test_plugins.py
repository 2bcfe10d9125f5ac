"""Installed sources: found by name, loaded when needed, and never fatal when broken."""

from __future__ import annotations

import sys
from importlib.metadata import EntryPoint

import attrs
import pytest

from callprep.errors import BrokenSourceError, UnknownSourceError
from callprep.inquiry.source import Inquiry, SourceInfo, Way
from callprep.model.candidate import Candidate
from callprep.reading import plugins
from callprep.reading.settings import Settings

HERE = __name__


@attrs.frozen
class Plain:
    """A source that needs nothing to be made."""

    info = SourceInfo("plain", way=Way.API)

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Ask nothing."""
        del candidate
        return
        yield


@attrs.frozen
class Configured(Plain):
    """A source that looks at the settings when it is made, and describes itself only then."""

    rich: bool = False

    @property
    def info(self) -> SourceInfo:  # type: ignore[override]  # a property where the parent has a value
        """What it is, by how it was made."""
        return SourceInfo("configured", way=Way.API, requests="1" if self.rich else "5")

    @classmethod
    def configured(cls, settings: Settings) -> Configured:
        """Be rich where there is a key."""
        return cls(rich=settings.has("configured"))


MADE = Plain()


def falls_over() -> Plain:
    """Fail to be made."""
    msg = "no file"
    raise OSError(msg)


def leaves() -> Plain:
    """Exit instead of being made."""
    sys.exit("no file")


class Importer(Plain):
    """A source that cannot be made without a file, and says what it is all the same."""

    def __init__(self, file: str) -> None:
        """Take a file."""


def undescribed() -> object:
    """Make something with `ask` and an `info` that is none."""

    class Odd:
        info = "odd"
        ask = print

    return Odd()


@pytest.fixture(autouse=True)
def _points(monkeypatch: pytest.MonkeyPatch) -> None:
    def found(*, group: str) -> tuple[EntryPoint, ...]:
        named = {
            "plain": f"{HERE}:Plain",
            "configured": f"{HERE}:Configured",
            "made": f"{HERE}:MADE",
            "importer": f"{HERE}:Importer",
            "gone": "no_such_package.x:Y",
            "nameless": f"{HERE}:Nothing",
            "falls": f"{HERE}:falls_over",
            "leaves": f"{HERE}:leaves",
            "rubbish": f"{HERE}:HERE",
            "odd": f"{HERE}:undescribed",
            "twice": f"{HERE}:Plain",
        }
        more = [("twice", f"{HERE}:Configured"), ("plain", f"{HERE}:Plain")]
        return tuple(EntryPoint(name, value, group) for name, value in [*named.items(), *more])

    monkeypatch.setattr(plugins, "entry_points", found)


def entry(name: str) -> plugins.SourceEntry:
    """Find an entry by name."""
    return next(entry for entry in plugins.installed() if entry.name == name)


class TestInstalled:
    """What there is."""

    def test_named_once_and_sorted(self) -> None:
        """Each name comes once, in order, and nothing is loaded for it, broken ones included."""
        names = [entry.name for entry in plugins.installed()]
        assert names == sorted(set(names))
        assert "gone" in names

    def test_the_same_place_twice(self) -> None:
        """A package that is on the path twice is no quarrel."""
        assert entry("plain").where == f"{HERE}:Plain"


class TestSource:
    """Making one."""

    def test_without_arguments(self) -> None:
        """A plain class is called."""
        assert plugins.source("plain") == Plain()

    def test_a_value(self) -> None:
        """An entry may be a source that is made already."""
        assert plugins.source("made") is MADE

    @pytest.mark.parametrize(("has", "rich"), [(["configured"], True), ([], False)])
    def test_configured(self, has: list[str], rich: bool) -> None:  # noqa: FBT001 -- the value under test
        """A class with `configured` is made from the settings."""
        assert plugins.source("configured", Settings(has=has)) == Configured(rich=rich)

    def test_from_the_environment(self) -> None:
        """Without settings the environment is looked at, and where it has no key there is none."""
        assert plugins.source("configured") == Configured()

    def test_did_you_mean(self) -> None:
        """A name that is not installed is met with the nearest that is."""
        with pytest.raises(UnknownSourceError, match="did you mean 'plain'"):
            plugins.source("plane")

    @pytest.mark.parametrize(
        ("name", "fault"),
        [
            ("gone", "cannot be loaded: ModuleNotFoundError"),
            ("nameless", "cannot be loaded: AttributeError"),
            ("falls", "cannot be made: OSError: no file"),
            ("leaves", "cannot be made: SystemExit: no file"),
            ("importer", "cannot be made: TypeError"),
            ("rubbish", "gives str, which has no `info` and `ask`"),
            ("odd", "gives Odd, which has no `info` and `ask`"),
            ("twice", "two packages bring it, .*Plain and .*Configured; uninstall one"),
        ],
    )
    def test_broken(self, name: str, fault: str) -> None:
        """One that cannot be made says whose fault it is and why, and where its code is."""
        with pytest.raises(BrokenSourceError, match=fault) as caught:
            plugins.source(name, Settings())
        assert caught.value.source == name
        assert HERE in str(caught.value) or name == "gone"


class TestInfo:
    """Describing one."""

    @pytest.mark.parametrize("name", ["plain", "made", "importer"])
    def test_of_the_class(self, name: str) -> None:
        """What its class says is enough: nothing is made."""
        assert plugins.info(name) == Plain.info

    def test_of_an_instance(self) -> None:
        """Where only an instance can say, one is made, as if there were no keys."""
        assert plugins.info("configured").requests == "5"

    def test_unknown(self) -> None:
        """A name that is not installed is said so."""
        with pytest.raises(UnknownSourceError):
            plugins.info("nobody")

    def test_broken(self) -> None:
        """One that cannot be loaded is broken, not unknown."""
        with pytest.raises(BrokenSourceError):
            plugins.info("gone")

"""Facts of classes that callprep does not bring: they come back by their source, or keep every field."""

from __future__ import annotations

import dataclasses
import json
from datetime import datetime

import attr
import attrs
import pytest
from tests.helpers import SEEN, dossier, evidence

import callprep.reading.plugins
from callprep import Aspect, Dossier, Evidence, Fact, Project, SourceInfo, Talk, Way, screen
from callprep.errors import BrokenSourceError, UnknownSourceError
from callprep.model.evidence import fact_id
from callprep.model.facts import Screen
from callprep.model.jsonable import OpaqueFact, from_json, to_json


class _Stranger:
    """The members that both stranger's classes have."""

    __slots__ = ()

    @property
    def aspect(self) -> Aspect:
        """An accomplishment."""
        return Aspect.ACCOMPLISHMENT

    @property
    def when(self) -> datetime | None:
        """Nobody knows."""
        return None


@attrs.frozen
class Kernel(_Stranger):
    """A notebook that somebody shares."""

    title: str
    topics: tuple[str, ...] = ()
    kind: str = "notebook"
    ran: datetime | None = None

    def screened(self, _: Screen, /) -> Kernel | None:
        """Keep it."""
        return self


@dataclasses.dataclass(frozen=True)
class Race(_Stranger):
    """A competition somebody took part in."""

    title: str
    topics: tuple[str, ...] = ()
    place: int | None = None
    rounds: tuple[int, ...] = dataclasses.field(default_factory=tuple)

    def screened(self, _: Screen, /) -> Race | None:
        """Keep it."""
        return self


def install(monkeypatch: pytest.MonkeyPatch, *kinds: type[Fact]) -> list[str]:
    """Let a source called "test" be installed that gives these; return the list of names that are looked up."""
    asked: list[str] = []

    def info(name: str) -> SourceInfo:
        asked.append(name)
        if name != "test":
            raise UnknownSourceError(name)
        return SourceInfo("test", way=Way.API, gives=frozenset(kinds))

    monkeypatch.setattr(callprep.reading.plugins, "info", info)
    return asked


KERNEL = Kernel("Tides", ("sea",), kind="script", ran=SEEN)
RACE = Race("Gulf of Guinea", ("sea",), place=3, rounds=(1, 2))


class TestInstalled:
    """The source that gave a fact says which class it is of."""

    @pytest.mark.parametrize("fact", [KERNEL, RACE, Kernel("Bare"), Race("Bare")], ids=str)
    def test_comes_back(self, fact: Fact, monkeypatch: pytest.MonkeyPatch) -> None:
        """A stranger's class, by attrs or as a dataclass, comes back as itself, with the same id."""
        install(monkeypatch, Kernel, Race)
        told = dossier(fact)
        back = Dossier.from_json(told.to_json())
        assert back == told
        assert back.evidence[0].id == told.evidence[0].id
        assert back.of(type(fact)) == told.evidence

    def test_looked_up_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A source is looked up once a reading, however many facts it gave."""
        asked = install(monkeypatch, Kernel)
        Dossier.from_json(dossier(KERNEL, RACE, Project("Maps")).to_json())
        assert asked == ["test"]

    def test_its_own_class_comes_first(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A stranger's class that is called as one of ours is not taken for ours."""
        theirs = attrs.make_class("Talk", {"title": attr.ib(type=str), "slides": attr.ib(type=int)}, frozen=True)
        install(monkeypatch, theirs)
        told = to_json(evidence(theirs("Tides", 12)))
        fact: object = from_json(Evidence, told).fact
        assert fact == theirs("Tides", 12)
        assert not isinstance(fact, Talk)

    def test_outgrown(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What does not fit its class any more keeps every field instead of taking the dossier down."""
        told = dossier(attrs.evolve(KERNEL, title="Tides"), Project("Maps")).to_json()
        newer = attrs.make_class("Kernel", {"title": attr.ib(type=str), "votes": attr.ib(type=int)}, frozen=True)
        install(monkeypatch, newer)
        opaque, project = Dossier.from_json(told).evidence
        assert isinstance(opaque.fact, OpaqueFact)
        assert opaque.fact.fields["topics"] == ["sea"]
        assert project.fact == Project("Maps")


class TestNotInstalled:
    """A fact whose class is not at hand."""

    @pytest.fixture
    def opaque(self) -> OpaqueFact:
        """A notebook, read where nobody knows notebooks."""
        fact = Dossier.from_json(dossier(KERNEL).to_json()).evidence[0].fact
        assert isinstance(fact, OpaqueFact)
        return fact

    def test_keeps_every_field(self, opaque: OpaqueFact) -> None:
        """It keeps every field, and what a line about it needs."""
        when = SEEN.isoformat()
        told = {"@type": "Kernel", "title": "Tides", "topics": ["sea"], "kind": "script", "ran": when}
        assert opaque.fields == told
        assert (opaque.name, opaque.title, opaque.topics, opaque.when) == ("Kernel", "Tides", ("sea",), None)
        assert opaque.aspect is Aspect.BACKGROUND

    def test_keeps_the_id(self, opaque: OpaqueFact) -> None:
        """What cites it still finds it, there and when it comes home."""
        where = evidence(KERNEL).provenance
        assert fact_id(opaque, where.source, where.account) == evidence(KERNEL).id

    @pytest.mark.parametrize("fact", [KERNEL, RACE])
    def test_the_same_bytes(self, fact: Fact) -> None:
        """A dossier that is read and written where nobody knows the class has the bytes that it came with."""
        told = dossier(fact).to_json()
        assert Dossier.from_json(told).to_json() == told

    def test_alone(self) -> None:
        """Read by itself it has its fields alone, and is written as it came."""
        told = to_json(RACE)
        alone = from_json(OpaqueFact, told)
        assert list(alone.fields) == ["@type", "title", "topics", "place", "rounds"]
        assert to_json(alone) == told

    def test_comes_home(self, opaque: OpaqueFact, monkeypatch: pytest.MonkeyPatch) -> None:
        """Written again and read where its source is installed, it is what it was."""
        told = to_json(evidence(opaque))
        install(monkeypatch, Kernel)
        fact: object = from_json(Evidence, told).fact
        assert fact == KERNEL

    def test_without_title(self) -> None:
        """Without title and topics of its own it is called by its class."""
        bare = from_json(OpaqueFact, '{"@type": "Work", "title": 5, "topics": "sea"}')
        assert (bare.title, bare.topics) == ("Work", ())

    def test_screened_whole(self, opaque: OpaqueFact) -> None:
        """It goes whole where anything in it is sensitive: which part could go is not known."""
        assert opaque.screened(screen) is opaque
        assert from_json(OpaqueFact, '{"@type": "Work", "notes": "I am gay"}').screened(screen) is None

    @pytest.mark.parametrize("error", [UnknownSourceError("test"), BrokenSourceError("test", "cannot be loaded")])
    def test_source_gone_or_broken(self, error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
        """A source that is gone, or broken, does not keep a dossier from being read."""

        def info(_: str) -> SourceInfo:
            raise error

        monkeypatch.setattr(callprep.reading.plugins, "info", info)
        assert isinstance(Dossier.from_json(dossier(KERNEL).to_json()).evidence[0].fact, OpaqueFact)

    def test_no_source(self) -> None:
        """Where nobody says which source gave it, nobody is asked."""
        told = json.loads(to_json(evidence(KERNEL)))
        told["provenance"]["source"] = ""
        assert isinstance(from_json(Evidence, json.dumps(told)).fact, OpaqueFact)

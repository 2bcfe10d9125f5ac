"""What a source is: its description, and which objects pass for one."""

from __future__ import annotations

import pytest

from callprep.inquiry.source import ANY_PUBLIC, Auth, Inquiry, Source, SourceInfo, Way
from callprep.model.candidate import Candidate
from callprep.model.facts import Post, Skill


class Silent:
    """A source that asks nothing."""

    info = SourceInfo("silent", way=Way.IMPORT)

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Ask nothing."""
        del candidate
        return
        yield


def test_collections_are_frozen() -> None:
    """Hosts, sites and facts may be given as any collection, and are sets that hash."""
    info = SourceInfo("x", way=Way.API, hosts=["a.example", "a.example"], sites=("x",), gives=[Post, Skill])
    assert info.hosts == {"a.example"}
    assert info.sites == {"x"}
    assert info.gives == {Post, Skill}
    assert hash(info) == hash(SourceInfo("x", way=Way.API, hosts={"a.example"}, sites={"x"}, gives={Skill, Post}))


@pytest.mark.parametrize(("hosts", "wide"), [(ANY_PUBLIC, True), ({"a.example"}, False), ((), False)])
def test_any_public(hosts: frozenset[str], wide: bool) -> None:  # noqa: FBT001 -- the value under test
    """Only a source that says so may ask any public host."""
    assert SourceInfo("x", way=Way.PAGE, hosts=hosts).any_public is wide


def test_defaults_are_careful() -> None:
    """What a source does not say is the careful choice: one host list, https, no key needed."""
    info = SourceInfo("x", way=Way.API)
    assert (info.hosts, info.plain_http, info.auth, info.on_by_default) == (frozenset(), False, None, True)
    assert not Auth(("X_TOKEN",)).required


def test_a_plain_class_is_a_source() -> None:
    """Whatever has `info` and `ask` is a source, without inheriting."""
    assert isinstance(Silent(), Source)
    assert not isinstance(object(), Source)
    assert list(Silent().ask(Candidate("Ada Example"))) == []
